package slice

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// minPlayed is what the platforms themselves count as a play.
const minPlayed = 30 * time.Second

// cutter counts plays into a slice of artist-preferences/v1.
type cutter struct {
	schema *Schema
	window *window
	left   LeftOut
	rows   int64
}

func newCutter(s *Schema) *cutter {
	return &cutter{schema: s, window: newWindow(), left: LeftOut{}}
}

func (c *cutter) add(play core.Play) error {
	c.rows++
	artist, reason := eligible(play)
	if reason != "" {
		c.left[reason]++
		return nil
	}
	return c.window.add(artist, play)
}

// eligible returns the artist's normal name, or why the play does not count.
func eligible(play core.Play) (artist string, _ Reason) {
	if play.Private {
		return "", ReasonPrivate
	}
	if reason, other := otherKinds[play.Kind]; other {
		return "", reason
	}
	switch {
	case play.Kind != core.PlayMusic:
		return "", ReasonUnattributed
	case play.Played < minPlayed:
		return "", ReasonShort
	case play.EndedAt.IsZero():
		return "", ReasonNoTime
	}
	artist, ok := normalName(play.Artist)
	switch {
	case !ok:
		return "", ReasonName
	case artist == "":
		return "", ReasonNoArtist
	}
	return artist, ""
}

var otherKinds = map[core.PlayKind]Reason{
	core.PlayPodcast:      ReasonPodcast,
	core.PlayAudiobook:    ReasonAudiobook,
	core.PlayLocalFile:    ReasonLocalFile,
	core.PlayUnattributed: ReasonUnattributed,
}

// tally is an artist and the exact number of plays, which never leaves this package.
type tally struct {
	name  string
	plays int64
}

// finish ranks the artists, keeps the first and bands them.
func (c *cutter) finish() (Slice, LeftOut, error) {
	if err := c.window.makeRoom(); err != nil {
		return Slice{}, nil, err
	}
	tallies := c.tallies()
	slices.SortFunc(tallies, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.plays, a.plays), strings.Compare(a.name, b.name))
	})
	kept := min(len(tallies), c.schema.MaxArtists)
	for _, t := range tallies[kept:] {
		c.count(ReasonBeyondTop, t.plays)
	}
	s := Slice{Schema: c.schema.Name, Artists: make([]Artist, kept)}
	for i, t := range tallies[:kept] {
		s.Artists[i] = Artist{Name: t.name, Plays: bandOf(t.plays)}
	}
	slices.SortFunc(s.Artists, Artist.compare)
	return s, c.left, nil
}

func (c *cutter) tallies() []tally {
	tallies := make([]tally, len(c.window.names))
	for i, name := range c.window.names {
		tallies[i].name = name
	}
	var doubles int64
	for _, e := range c.window.entries {
		tallies[e.artist].plays++
		doubles += int64(e.count) - 1
	}
	c.count(ReasonDuplicate, doubles)
	c.count(ReasonOld, c.window.old)
	return tallies
}

// count adds to a reason without making one of zero rows.
func (c *cutter) count(reason Reason, rows int64) {
	if rows > 0 {
		c.left[reason] += rows
	}
}
