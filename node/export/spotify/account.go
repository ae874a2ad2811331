package spotify

import (
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// accountKeys are all four members of a row of account data.
var accountKeys = map[string]key{
	"endTime":    keyTime,
	"msPlayed":   keyPlayed,
	"artistName": keyArtist,
	"trackName":  keyTrack,
}

// accountPlay reads a row of StreamingHistory_music_N, or of StreamingHistoryN, as music.
// The format does not mark private sessions, so they cannot be recognised here.
func accountPlay(r *rows) core.Play {
	return core.Play{
		Source:    "spotify/account",
		Kind:      core.PlayMusic,
		EndedAt:   parseTime("2006-01-02 15:04", r.cells[keyTime]),
		Precision: time.Minute,
		Played:    parsePlayed(r.cells[keyPlayed]),
		Artist:    text(r.cells[keyArtist]),
		Track:     text(r.cells[keyTrack]),
	}
}
