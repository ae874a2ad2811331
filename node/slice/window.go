package slice

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// ErrTooMany means that one year of an export contains more plays or artists than a
// person can have heard. Counting them is not worth the memory.
var ErrTooMany = errors.New("more plays in a year than a year can hold")

// Bounds of the entries that remain after folding; twice as many are kept at a time.
// Plays of 30 seconds, end to end, fill a year 1,051,200 times. A heavy listener of ten
// years has heard 17,000 artists.
const (
	windowSeconds = 365 * 24 * 60 * 60
	maxPlays      = windowSeconds / 30
	maxArtists    = 1 << 17
	firstCapacity = 1 << 14
)

// window keeps the eligible plays of the 365 days before the newest one so far. Plays
// come in any order, in one pass. When the window is full, it drops plays that are too
// old and folds duplicates into one. So the result depends only on the set of plays.
type window struct {
	newest  int64
	full    int // number of entries at which to fold next
	entries []entry
	artists map[string]uint32
	names   []string // by number
	old     int64    // number of plays that became too old
}

// entry is a play and its duplicates.
type entry struct {
	ended  int64
	print  [16]byte
	artist uint32
	count  uint32
}

func newWindow() *window {
	return &window{full: firstCapacity, artists: map[string]uint32{}}
}

// add adds an eligible play of the named artist.
func (w *window) add(artist string, play core.Play) error {
	ended := play.EndedAt.Unix()
	w.newest = max(w.newest, ended)
	if !w.holds(ended) {
		w.old++
		return nil
	}

	w.entries = append(w.entries, entry{
		ended:  ended,
		print:  fingerprint(play),
		artist: w.number(artist),
		count:  1,
	})

	if len(w.entries) < w.full && len(w.names) < 2*maxArtists {
		return nil
	}
	return w.makeRoom()
}

func (w *window) holds(ended int64) bool { return w.newest-ended < windowSeconds }

func (w *window) number(artist string) uint32 {
	n, known := w.artists[artist]
	if !known {
		n = uint32(len(w.names))
		w.artists[artist] = n
		w.names = append(w.names, artist)
	}

	return n
}

// makeRoom folds, and allocates more room if folding has not freed enough.
func (w *window) makeRoom() error {
	w.fold()
	if len(w.entries) > maxPlays || len(w.names) > maxArtists {
		return ErrTooMany
	}
	w.full = max(firstCapacity, 2*len(w.entries))
	return nil
}

// fold drops plays that are too old, merges duplicates into one entry, and forgets
// artists without plays.
func (w *window) fold() {
	w.entries = slices.DeleteFunc(w.entries, func(e entry) bool {
		if w.holds(e.ended) {
			return false
		}
		w.old += int64(e.count)
		return true
	})

	slices.SortFunc(w.entries, func(a, b entry) int {
		return cmp.Or(
			cmp.Compare(a.ended, b.ended),
			bytes.Compare(a.print[:], b.print[:]),
			strings.Compare(w.names[a.artist], w.names[b.artist]), // so that the same duplicate remains in any order
		)
	})

	kept := w.entries[:0]
	for _, e := range w.entries {
		if last := len(kept) - 1; last >= 0 && kept[last].print == e.print {
			kept[last].count += e.count
			continue
		}
		kept = append(kept, e)
	}

	w.entries = kept
	w.renumber()
}

func (w *window) renumber() {
	old := w.names
	w.names, w.artists = nil, map[string]uint32{}
	for i := range w.entries {
		w.entries[i].artist = w.number(old[w.entries[i].artist])
	}
}

// fingerprint identifies (time, artist, track, length), with the time in seconds. Half of
// a SHA-256 makes a false duplicate practically impossible, and it could only lower the
// contributor's own count.
func fingerprint(play core.Play) [16]byte {
	buf := make([]byte, 0, 256)
	buf = binary.BigEndian.AppendUint64(buf, uint64(play.EndedAt.Unix()))
	buf = binary.BigEndian.AppendUint64(buf, uint64(play.Played/time.Millisecond))
	if play.URI != "" {
		buf = append(append(buf, 1), play.URI...)
	} else {
		buf = append(append(buf, 0), play.Artist...)
		buf = append(append(buf, 0), play.Track...)
	}

	sum := sha256.Sum256(buf)
	return [16]byte(sum[:16])
}
