package slice

// Reason is the reason why a row of an export is not counted in a slice.
type Reason string

// Reasons, in the order in which they are checked. A row is counted under the first that
// applies.
const (
	ReasonPrivate      Reason = "private_session"
	ReasonUnmarked     Reason = "may_be_private" // the row does not say whether its session was private
	ReasonPodcast      Reason = "podcast"
	ReasonAudiobook    Reason = "audiobook"
	ReasonLocalFile    Reason = "local_file"
	ReasonUnattributed Reason = "unattributed"
	ReasonShort        Reason = "under_30_seconds"
	ReasonNoTime       Reason = "without_time"
	ReasonNoArtist     Reason = "without_artist"
	ReasonName         Reason = "unusable_artist_name" // longer than 128 bytes, or with control characters
	ReasonText         Reason = "artist_name_no_text"  // not UTF-8
	ReasonOld          Reason = "older_than_365_days"
	ReasonOdd          Reason = "far_after_the_rest"
	ReasonDuplicate    Reason = "duplicate"
	ReasonBeyondTop    Reason = "beyond_top_artists"
)

// LeftOut counts, by reason, the rows that a slice does not count. Together with the
// plays counted in the slice they are all rows read.
type LeftOut map[Reason]int64
