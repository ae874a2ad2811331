package spotify

import (
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tantieme/tantieme/node/export"
)

// key is a member of a row that is read. All others are skipped undecoded.
type key uint8

// Keys of both packages.
const (
	keyTime key = iota
	keyPlayed
	keyArtist
	keyTrack
	keyTrackURI
	keyEpisodeURI   // presence only
	keyAudiobookURI // presence only
	keyPrivate
	keyOffline
	keyOfflineTime
	keyEnd // the first of account data
	keyMs
	keyArtistName
	keyTrackName
	keyPodcast   // presence only
	keyAudiobook // presence only
	keyAccount   // of whom the row is, in either package
	keyCount
)

// keys are the members of a row that are read, of up to 23.
var keys = map[string]key{
	"ts":                                keyTime,
	"ms_played":                         keyPlayed,
	"master_metadata_album_artist_name": keyArtist,
	"master_metadata_track_name":        keyTrack,
	"spotify_track_uri":                 keyTrackURI,
	"spotify_episode_uri":               keyEpisodeURI,
	"audiobook_uri":                     keyAudiobookURI,
	"incognito_mode":                    keyPrivate,
	"offline":                           keyOffline,
	"offline_timestamp":                 keyOfflineTime,
	"username":                          keyAccount,

	"endTime":       keyEnd,
	"msPlayed":      keyMs,
	"artistName":    keyArtistName,
	"trackName":     keyTrackName,
	"podcastName":   keyPodcast,
	"audiobookName": keyAudiobook,
}

// cell is a value of a row. kind is 0 if the key is absent and 'n' if it is null. text is
// the string without quotes, or the literal.
type cell struct {
	kind jsontext.Kind
	text []byte
}

// isText reports whether the cell is a string that is not empty.
func (c cell) isText() bool { return c.kind == '"' && len(c.text) > 0 }

// rows walks the rows of a file. cells are valid until the next call of next.
type rows struct {
	in    *export.Rows
	dec   export.RowDecoder
	notes *export.Notes
	cells [keyCount]cell
}

func openRows(entry export.Entry, notes *export.Notes) (*rows, error) {
	in, err := export.OpenRows(entry, notes)
	if err != nil {
		return nil, err
	}
	return &rows{in: in, notes: notes}, nil
}

// next reads the next row that can be read into the cells. It returns io.EOF behind the
// last one.
func (r *rows) next() error {
	for {
		row, err := r.in.Next()
		if err != nil {
			return err
		}

		for k := range r.cells {
			r.cells[k].kind = 0
		}
		if r.dec.Members(row, r.member) == nil {
			return nil
		}
		r.in.Reject()
	}
}

var errTwice = errors.New("a key with two values")

// member keeps the value of a member that is read.
func (r *rows) member(name, value []byte) error {
	k, known := keys[string(name)]
	if !known {
		r.notes.Key(name)
		return nil
	}

	c := &r.cells[k]
	if c.kind == 0 {
		c.set(value)
		return nil
	}

	var again cell
	if again.set(value); again.kind != c.kind || !bytes.Equal(again.text, c.text) {
		return errTwice
	}
	return nil
}

func (c *cell) set(value []byte) {
	if c.kind = jsontext.Value(value).Kind(); c.kind == '"' {
		c.text = export.AppendText(c.text[:0], value)
	} else {
		c.text = append(c.text[:0], value...)
	}
}

// shape is the package whose rows look like this one.
type shape uint8

const (
	shapeUnknown shape = iota
	shapeExtended
	shapeAccount
)

// shape tells the row's package from the keys that it has.
func (r *rows) shape() shape {
	for k, c := range r.cells {
		if c.kind == 0 || key(k) == keyAccount {
			continue
		}
		if key(k) < keyEnd {
			return shapeExtended
		}
		return shapeAccount
	}
	return shapeUnknown
}

// isHistory reports whether the beginning of a file shows rows of either package.
func isHistory(head export.Head) bool {
	if head.Form != export.FormRows {
		return false
	}

	extended := head.Has("ts") && head.HasAny("ms_played", "master_metadata_track_name", "master_metadata_album_artist_name", "spotify_track_uri", "spotify_episode_uri")
	account := head.Has("endTime") && head.HasAny("msPlayed", "artistName", "trackName", "podcastName", "audiobookName")
	return extended || account
}

// isEnd reports whether an error is the end of a file.
func isEnd(err error) bool { return errors.Is(err, io.EOF) }

// hasPrefix reports whether the cell is a string that begins with prefix.
func (c cell) hasPrefix(prefix string) bool {
	return c.kind == '"' && bytes.HasPrefix(c.text, []byte(prefix))
}
