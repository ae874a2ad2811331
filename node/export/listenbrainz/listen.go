package listenbrainz

import (
	"bytes"
	"errors"
	"strconv"
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

// listen holds the members of a row that are read.
type listen struct {
	listenedAt, account []byte
	artist, track       []byte
	played, duration    []byte
	metadata            bool
}

// parser parses rows. Its decoders are for the row and for the objects in it.
type parser struct {
	row, metadata, info export.RowDecoder
	notes               *export.Notes
	said                listen
}

var errTwice = errors.New("a key with two values")

// keep keeps the value of a member that is read once.
func keep(cell *[]byte, value []byte) error {
	if *cell != nil && !bytes.Equal(*cell, value) {
		return errTwice
	}
	*cell = append([]byte{}, value...)
	return nil
}

// parse parses a row. ok is false for a JSON object that is not a listen; err is set for
// a row that cannot be read.
func (p *parser) parse(row []byte) (play core.Play, ok bool, err error) {
	p.said = listen{}
	err = p.row.Members(row, func(name, value []byte) error {
		switch string(name) {
		case "listened_at":
			return keep(&p.said.listenedAt, value)
		case "user_name":
			return keep(&p.said.account, value)
		case "track_metadata":
			if p.said.metadata = value[0] == '{'; p.said.metadata {
				return p.metadata.Members(value, p.track)
			}
			return nil
		}

		p.notes.Key(name)
		return nil
	})
	if err != nil || !p.said.metadata {
		return play, false, err
	}

	return p.said.play(), true, nil
}

// track takes a member of track_metadata.
func (p *parser) track(name, value []byte) error {
	switch string(name) {
	case "artist_name":
		return keep(&p.said.artist, value)
	case "track_name":
		return keep(&p.said.track, value)
	case "additional_info":
		if value[0] == '{' {
			return p.info.Members(value, p.more)
		}
		return nil
	}

	p.notes.Key(name)
	return nil
}

// more takes a member of additional_info.
func (p *parser) more(name, value []byte) error {
	switch string(name) {
	case "ms_played":
		return keep(&p.said.played, value)
	case "duration_ms":
		return keep(&p.said.duration, value)
	}

	p.notes.Key(name)
	return nil
}

// play makes a play of a listen.
func (l listen) play() core.Play {
	started, played := number(l.listenedAt), lengthOf(number(l.played), number(l.duration))
	play := core.Play{
		Source:    "listenbrainz",
		Kind:      core.PlayMusic,
		Precision: time.Second,
		Played:    played,
		Artist:    text(l.artist),
		Track:     text(l.track),
	}

	if started > 0 && started < latest {
		play.StartedAt = time.Unix(started, 0).UTC()
		play.EndedAt = play.StartedAt.Add(played).Truncate(time.Second)
	}

	return play
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

// number returns 0 for anything but a number that a listen can have. A fraction is cut.
func number(value []byte) int64 {
	whole, _, _ := bytes.Cut(value, []byte{'.'})
	n, err := strconv.ParseInt(string(whole), 10, 64)
	if err != nil || n < 0 || n > latest {
		return 0
	}
	return n
}

// text returns "" for anything but a string.
func text(value []byte) string {
	if !bytes.HasPrefix(value, []byte{'"'}) {
		return ""
	}
	return string(export.AppendText(nil, value))
}
