package slice

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
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

// The year ends at the newest play that is not odd (SPEC 12.30). The newest plays are odd
// that ended more than oddSeconds after all others, if they are few: at most maxOdd, and
// at most one in oddShare. A wrong date, of which an export may hold a handful, so cannot
// move the year away from the history.
const (
	maxOdd     = 25
	oddShare   = 4
	oddSeconds = 91 * 24 * 60 * 60
)

// window keeps the eligible plays that may be of the year. Plays come in any order, in one
// pass. When the window is full, it drops plays that are too old and folds duplicates into
// one. So the result depends only on the set of plays.
type window struct {
	newest  int64 // end of the year; set by close
	since   int64 // plays that ended no later than this are too old for certain
	full    int   // number of entries at which to fold next
	entries []entry
	artists map[string]uint32
	names   []string // by number
	old     int64    // number of plays that became too old
	odd     int64    // number of odd plays
	many    bool     // there were so many plays that up to maxOdd of them may be odd
}

// entry is a play and its duplicates.
type entry struct {
	ended  int64
	print  [16]byte
	artist uint32
	count  uint32
}

func newWindow() *window {
	return &window{
		since:   math.MinInt64,
		full:    firstCapacity,
		artists: map[string]uint32{},
	}
}

// add adds an eligible play of the named artist.
func (w *window) add(artist string, play core.Play) error {
	ended := play.EndedAt.Unix()
	if ended <= w.since {
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

// fold merges duplicates into one entry, drops plays that are too old for certain, and
// forgets artists without plays. The entries are in the order of their times behind it.
func (w *window) fold() {
	slices.SortFunc(w.entries, func(a, b entry) int {
		return cmp.Or(
			bytes.Compare(a.print[:], b.print[:]),
			cmp.Compare(b.ended, a.ended),
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
	slices.SortFunc(w.entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.ended, b.ended), bytes.Compare(a.print[:], b.print[:]))
	})

	n := len(w.entries)
	if w.many = w.many || n >= oddShare*maxOdd; w.many {
		w.forget(w.entries[n-1-maxOdd].ended - windowSeconds)
	}
	w.renumber()
}

// forget drops the plays that ended no later than a time.
func (w *window) forget(since int64) {
	w.since = max(w.since, since)
	first, _ := slices.BinarySearchFunc(w.entries, w.since+1, func(e entry, t int64) int { return cmp.Compare(e.ended, t) })
	for _, e := range w.entries[:first] {
		w.old += int64(e.count)
	}
	w.entries = slices.Delete(w.entries, 0, first)
}

// cutOdd finds the year's end and drops the plays behind it. The entries are folded.
func (w *window) cutOdd() {
	n := len(w.entries)
	if n == 0 {
		return
	}

	few := n / oddShare
	if w.many {
		few = maxOdd
	}

	first := n - few // the first that may be odd
	end := w.entries[first-1].ended + oddSeconds
	for first < n && w.entries[first].ended <= end {
		first++
	}

	for _, e := range w.entries[first:] {
		w.odd += int64(e.count)
	}
	w.entries = w.entries[:first]
	w.newest = w.entries[first-1].ended
}

func (w *window) renumber() {
	old := w.names
	w.names, w.artists = nil, map[string]uint32{}
	for i := range w.entries {
		w.entries[i].artist = w.number(old[w.entries[i].artist])
	}
}

// fingerprint identifies (time, artist, track), with the time in seconds. A time that is
// less exact identifies a play only together with its length. Half of a SHA-256 makes a
// false duplicate practically impossible, and it could only lower the contributor's own
// count.
func fingerprint(play core.Play) [16]byte {
	at, length := play.EndedAt, int64(0)
	if !play.StartedAt.IsZero() {
		at = play.StartedAt
	}
	if play.Precision > time.Second {
		length = int64(play.Played / time.Millisecond)
	}

	buf := make([]byte, 0, 256)
	buf = binary.BigEndian.AppendUint64(buf, uint64(at.Unix()))
	buf = binary.BigEndian.AppendUint64(buf, uint64(length))
	if play.URI != "" {
		buf = append(append(buf, 1), play.URI...)
	} else {
		buf = append(append(buf, 0), play.Artist...)
		buf = append(append(buf, 0), play.Track...)
	}

	sum := sha256.Sum256(buf)
	return [16]byte(sum[:16])
}
