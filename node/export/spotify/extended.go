package spotify

import (
	"time"

	"github.com/tantieme/tantieme/node/core"
)

func extendedPlay(r *rows) core.Play {
	p := core.Play{
		Source:    "spotify/extended",
		Kind:      kindOf(r),
		EndedAt:   parseTime(r.cells[keyTime]),
		Precision: time.Second,
		Played:    parsePlayed(r.cells[keyPlayed]),
		Private:   isPrivate(r.cells[keyPrivate]),
		Unmarked:  isUnmarked(r.cells[keyPrivate]),
	}

	if r.cells[keyOffline].kind == 't' {
		p.EndedAt = offlineEnd(p.EndedAt, parseOfflineStart(r.cells[keyOfflineTime]), p.Played)
	}
	if p.Kind == core.PlayMusic && !p.Private {
		p.Artist = text(r.cells[keyArtist])
		p.Track = text(r.cells[keyTrack])
		p.URI = text(r.cells[keyTrackURI])
	}

	return p
}

// kindOf returns a row's kind, from the URI that it has. It checks audiobooks first,
// because their chapters have the URIs of episodes.
func kindOf(r *rows) core.PlayKind {
	track := r.cells[keyTrackURI]
	switch {
	case r.cells[keyAudiobookURI].isText():
		return core.PlayAudiobook
	case track.hasPrefix("spotify:local:"):
		return core.PlayLocalFile

	case track.hasPrefix("spotify:track:"):
		return core.PlayMusic
	case r.cells[keyEpisodeURI].isText():
		return core.PlayPodcast

	default:
		return core.PlayUnattributed
	}
}

// isPrivate treats a private session as private, and also a row that does not clearly
// deny it: null, or anything that is not false. Exports from before the key existed have
// no private sessions to mark.
func isPrivate(c cell) bool { return c.kind != 0 && c.kind != 'f' }

// isUnmarked reports whether a row does not say whether its session was private: the
// value is neither true nor false.
func isUnmarked(c cell) bool { return isPrivate(c) && c.kind != 't' }

func text(c cell) string {
	if c.kind != '"' {
		return ""
	}
	return string(c.text)
}

// syncWithin is the longest plausible time between the start of an offline play and its
// upload.
const syncWithin = 30 * 24 * time.Hour

// fromMillis is the number above which an offline_timestamp is in milliseconds, as it was
// until 2022. In seconds it would be in the year 5138.
const fromMillis = 100_000_000_000

// offlineEnd returns the end of a play that was uploaded later, together with all other
// plays of its flight. It is the start, if that is plausible, plus the time of listening.
func offlineEnd(uploaded, start time.Time, played time.Duration) time.Time {
	if uploaded.IsZero() || start.IsZero() || start.After(uploaded) || uploaded.Sub(start) > syncWithin {
		return uploaded
	}

	if end := start.Add(played).Truncate(time.Second); end.Before(uploaded) {
		return end
	}
	return uploaded
}

// parseOfflineStart parses an offline_timestamp in either unit. It returns the zero time
// for null, 0 and anything else.
func parseOfflineStart(c cell) time.Time {
	if c.kind != '0' {
		return time.Time{}
	}

	n := wholeNumber(string(c.text))
	switch {
	case n <= 0:
		return time.Time{}
	case n > fromMillis:
		return time.UnixMilli(n).UTC()
	default:
		return time.Unix(n, 0).UTC()
	}
}
