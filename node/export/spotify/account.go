package spotify

import (
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// apartSince is the time from which every package of account data keeps podcasts in a
// file of their own. A row holds the last twelve months before it was packed, so a row
// from then on is of such a package, whatever its file's name.
var apartSince = time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)

// accountPlay reads a row of account data. The format does not mark private sessions, so
// they cannot be recognised here.
func accountPlay(r *rows) core.Play {
	p := core.Play{
		Source:    "spotify/account",
		Kind:      core.PlayMusic,
		EndedAt:   parseTime(r.cells[keyEnd]).Truncate(time.Minute),
		Precision: time.Minute,
		Played:    parsePlayed(r.cells[keyMs]),
	}

	switch {
	case r.cells[keyPodcast].kind != 0:
		p.Kind = core.PlayPodcast
	case r.cells[keyAudiobook].kind != 0:
		p.Kind = core.PlayAudiobook

	default:
		p.Artist = text(r.cells[keyArtistName])
		p.Track = text(r.cells[keyTrackName])
	}

	return p
}
