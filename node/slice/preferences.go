package slice

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tantieme/tantieme/node/core"
)

var artistPreferences = &Schema{
	Name:       "artist-preferences/v1",
	PaddedSize: 16384,
	Entries:    "artists",
	MinEntries: 5,
	MaxEntries: 50,
	TooFew:     string(core.ReasonTooFewArtists),
	Withheld:   "It holds no times, titles, places or devices, and nothing of your account with the platform.",
	Fields: []Field{
		{Name: "artist", Description: "name of an artist, in Unicode NFC"},
		{Name: "plays", Description: "plays of the artist in the last 365 days of the history", Values: artistBands.names()},
	},
	Steps: []WeightStep{{8, 50, 3500}, {5, 50, 2000}, {3, 40, 800}, {2, 20, 250}, {1, 0, 0}},
	bands: artistBands,
	cut:   newPreferences,
	check: checkArtists,
}

// preferences counts plays into a slice of artist-preferences/v1.
type preferences struct {
	schema *Schema
	window *window
	left   LeftOut
}

func newPreferences(s *Schema) cut {
	return &preferences{schema: s, window: newWindow(), left: LeftOut{}}
}

func (c *preferences) add(play core.Play) error {
	reason := eligible(play)
	artist := ""
	if reason == "" {
		artist, reason = artistOf(play)
	}
	if reason != "" {
		c.left[reason]++
		return nil
	}

	return c.window.add(artist, play)
}

// artistOf returns the artist's normal name, or the reason why there is none.
func artistOf(play core.Play) (string, Reason) {
	artist, ok := normalName(play.Artist)
	switch {
	case !ok && !utf8.ValidString(play.Artist):
		return "", ReasonText
	case !ok:
		return "", ReasonName
	case artist == "":
		return "", ReasonNoArtist
	}

	return artist, ""
}

// tally is an artist and the exact number of plays. It never leaves this package.
type tally struct {
	name  string
	plays int64
}

// finish ranks the artists, keeps the first ones and bands them.
func (c *preferences) finish() (Slice, LeftOut, error) {
	if err := c.window.close(c.left); err != nil {
		return Slice{}, nil, err
	}

	tallies := c.tallies()
	slices.SortFunc(tallies, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.plays, a.plays), strings.Compare(a.name, b.name))
	})

	kept := min(len(tallies), c.schema.MaxEntries)
	for _, t := range tallies[kept:] {
		c.left.count(ReasonBeyondTop, t.plays)
	}

	s := Slice{Schema: c.schema.Name, Artists: make([]Artist, kept)}
	for i, t := range tallies[:kept] {
		s.Artists[i] = Artist{Name: t.name, Plays: artistBands.bandOf(t.plays)}
	}

	slices.SortFunc(s.Artists, Artist.compare)
	return s, c.left, nil
}

func (c *preferences) tallies() []tally {
	tallies := make([]tally, len(c.window.names))
	for i, name := range c.window.names {
		tallies[i].name = name
	}

	for _, e := range c.window.entries {
		tallies[e.artist].plays++
	}

	return tallies
}

func checkArtists(_ *Schema, parsed Slice) error {
	var old error
	seen := make(map[string]bool, len(parsed.Artists))
	for i, artist := range parsed.Artists {
		if wrong := checkName(i, artist.Name); wrong != nil {
			if old = wrong; !wrong.Hidden {
				return wrong
			}
		}

		if artistBands.rank(artist.Plays) < 0 {
			return invalid("artist %d: no such band", i)
		}
		if seen[artist.Name] {
			return invalid("artist %d: named twice", i)
		}

		seen[artist.Name] = true
		if i > 0 && parsed.Artists[i-1].compare(artist) >= 0 {
			return invalid("artist %d: out of order", i)
		}
	}

	return old
}

// checkName checks that a name is in normal form.
func checkName(i int, name string) *Invalid {
	normal, ok := normalName(name)
	switch {
	case ok && normal == name && normal != "":
		return nil
	case ok && normal != "" && strings.ContainsFunc(name, hidden.Has):
		return &Invalid{
			Detail: fmt.Sprintf("artist %d: hidden characters in the name", i),
			Hidden: true,
		}
	}

	return invalid("artist %d: name not in normal form", i)
}
