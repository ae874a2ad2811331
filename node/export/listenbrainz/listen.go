package listenbrainz

import (
	"bytes"
	"encoding/json"
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Bounds of a listen, from ListenBrainz's own rules and from ours.
const (
	leastPlayed = 30 * time.Second
	mostKnown   = 4 * time.Minute
	longest     = 48 * time.Hour
)

// latest is the time before which every listen began.
const latest = 4_102_444_800 // 2100-01-01

// members holds the objects of a line by key. A value is decoded only if its key is read.
type members map[string]json.RawMessage

// take returns the member of a key and removes it.
func (m members) take(key string) json.RawMessage {
	value := m[key]
	delete(m, key)
	return value
}

// noteUnread notes the names of unread keys.
func (m members) noteUnread(notes *export.Notes) {
	for key := range m {
		notes.Key([]byte(key))
	}
}

var errShape = errors.New("no listen")

// parseListen parses a line. ok is false for JSON that is not a listen; err is set for a
// line that is not JSON.
func parseListen(line []byte, notes *export.Notes) (play core.Play, ok bool, err error) {
	if !json.Valid(line) {
		return play, false, errShape
	}

	top, track, more := members{}, members{}, members{}
	if json.Unmarshal(line, &top) != nil || json.Unmarshal(top.take("track_metadata"), &track) != nil {
		return play, false, nil
	}

	if info := track.take("additional_info"); len(info) > 0 && json.Unmarshal(info, &more) != nil {
		return play, false, nil
	}

	started := number(top.take("listened_at"))
	played := lengthOf(number(more.take("ms_played")), number(more.take("duration_ms")))
	play = core.Play{
		Source:    "listenbrainz",
		Kind:      core.PlayMusic,
		Precision: time.Second,
		Played:    played,
		Artist:    text(track.take("artist_name")),
		Track:     text(track.take("track_name")),
	}

	if started > 0 && started < latest {
		play.EndedAt = time.Unix(started, 0).UTC().Add(played).Truncate(time.Second)
	}

	top.noteUnread(notes)
	track.noteUnread(notes)
	more.noteUnread(notes)
	return play, true, nil
}

// lengthOf returns how long a listen lasted, from the client's data in milliseconds.
func lengthOf(played, duration int64) time.Duration {
	if known := time.Duration(played) * time.Millisecond; played > 0 && known <= longest {
		return known
	}

	if half := time.Duration(duration) * time.Millisecond / 2; duration > 0 && half <= longest {
		return max(leastPlayed, min(half, mostKnown))
	}
	return leastPlayed
}

// number returns 0 for anything but a whole number that a listen can have.
func number(value json.RawMessage) int64 {
	var n int64
	if len(value) == 0 || value[0] == 'n' || json.Unmarshal(value, &n) != nil || n < 0 || n > latest {
		return 0
	}
	return n
}

// text returns "" for anything but a string.
func text(value json.RawMessage) string {
	var s string
	if !bytes.HasPrefix(value, []byte{'"'}) || json.Unmarshal(value, &s) != nil {
		return ""
	}
	return s
}
