package core

import "time"

// PlayKind says what was played.
type PlayKind uint8

// The kinds of plays. Music is the only one that a music slice may count; the
// others are told apart so that what is left out can be counted by its reason.
const (
	PlayUnattributed PlayKind = 0 // the platform does not say what was played
	PlayMusic        PlayKind = 1
	PlayPodcast      PlayKind = 2
	PlayAudiobook    PlayKind = 3
	PlayLocalFile    PlayKind = 4 // a file of the person's own, whose name may say anything
)

// Play is one row of a listening history in the form that every platform's
// adapter yields. It holds what slices of version 1 may ask for and nothing
// else: place, device, network and account have no field here, so they cannot
// pass. Names are filled in only for music outside of private sessions.
type Play struct {
	Source    string        // the adapter's name and the shape that it read
	Kind      PlayKind      //
	EndedAt   time.Time     // end of the play, UTC; zero when the row does not say
	Precision time.Duration // step of EndedAt: a second, a minute or a day
	Played    time.Duration // how long it was heard, in whole milliseconds; 0 when the row does not say
	Artist    string        // as shipped, not normalised; "" when the row does not say
	Track     string        // as shipped
	URI       string        // the platform's id of the track; "" when it ships none
	Private   bool          // from a private session, or from one of which that is unknown
}
