package core

import "time"

// PlayKind is the kind of thing that was played.
type PlayKind uint8

// The kinds of plays. A music slice may count only music. The other kinds are
// distinguished so that excluded rows can be counted by reason.
const (
	PlayUnattributed PlayKind = 0 // the platform does not name what was played
	PlayMusic        PlayKind = 1
	PlayPodcast      PlayKind = 2
	PlayAudiobook    PlayKind = 3
	PlayLocalFile    PlayKind = 4 // a file of the person's own, whose name may be anything
)

// Play is one row of a listening history in the form that every platform's adapter
// returns. It holds only what slices of version 1 may request: place, device, network and
// account have no field here, so they cannot pass. Names are set only for music outside
// of private sessions.
type Play struct {
	Source    string        // the adapter's name and the format that it read
	Kind      PlayKind      //
	EndedAt   time.Time     // end of the play, UTC; zero if the row does not have it
	Precision time.Duration // step of EndedAt: a second, a minute or a day
	Played    time.Duration // time of listening, in whole milliseconds; 0 if the row does not have it
	Artist    string        // as exported, not normalised; "" if the row does not have it
	Track     string        // as exported
	URI       string        // the platform's id of the track; "" if there is none
	Private   bool          // from a private session, or possibly from one
	Unmarked  bool          // Private only because the row does not say
	StartedAt time.Time     // start, UTC, if the platform records that and not the end; else zero
}
