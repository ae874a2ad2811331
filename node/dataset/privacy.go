package dataset

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"iter"
	"maps"
	"slices"
)

// PrivacySchema names the format of Privacy's JSON.
const PrivacySchema = "tantieme/privacy/3"

// A value with fewer than Rare contributors points to few people; with fewer than Floor,
// to very few.
const (
	Rare  = 20
	Floor = 5
)

// maxKnown is the largest number of a record's values that an observer is assumed to
// know.
const maxKnown = 3

// Privacy measures how far the released records identify people. It is a property of this
// set, and not a protection. Copies of one slice count as one person, because whoever gave
// the same slice twice is one: they make no crowd to hide in.
type Privacy struct {
	Schema     string    `json:"schema"` // PrivacySchema
	Records    int       `json:"records"`
	Copies     int       `json:"copies"`      // records of a slice that one before them has too
	Values     int       `json:"values"`      // different ones, over all records
	BelowFloor int       `json:"below_floor"` // values of fewer than Floor people
	BelowRare  int       `json:"below_rare"`  // values of fewer than Rare people
	Suppressed int       `json:"suppressed"`  // values held back; this version holds none back
	Classes    []Class   `json:"classes"`     // of all records, by weight
	Unicity    []Unicity `json:"unicity"`
	RareValues []Holders `json:"rare_values"` // those below Rare, by their number of people
}

// Class is the records that declare a weight. A weight stands beside its record, so a small
// class says more about each of its records than a large one.
type Class struct {
	Weight  uint64 `json:"weight"`
	Records int    `json:"records"`
}

// People returns the number of records without copies.
func (p Privacy) People() int { return p.Records - p.Copies }

// copied says how many records are copies.
func (p Privacy) copied() string {
	if p.Copies == 0 {
		return "No record is a copy of another."
	}
	return fmt.Sprintf(
		"%d of %d records are exact copies of another one: column copy_of names it, and they count once in the privacy figures.",
		p.Copies, p.Records,
	)
}

// Unicity counts the records without copies that alone have a combination of values that
// was drawn from each (de Montjoye et al., Unique in the Crowd, 2013).
type Unicity struct {
	Known   int `json:"known"`   // values in the combination
	Records int `json:"records"` // that have so many
	Alone   int `json:"alone"`
}

// Holders are the values that so many people have, by their bytes.
type Holders struct {
	Count  int      `json:"contributors"`
	Values []string `json:"values"`
}

// census is an index of values.
type census struct {
	ids     map[string]uint32
	names   []string
	holders [][]uint32 // records of a value, ascending
	records [][]uint32 // values of a record
	draws   [][32]byte // randomness of a record, from its contributor's id
}

// valuesOf returns the values of a record that an observer may know: names, or months and
// hours with bands.
func valuesOf(r Record) []string {
	var out []string
	for _, artist := range r.Slice.Artists {
		out = append(out, artist.Name)
	}

	for _, month := range r.Slice.Months {
		out = append(out, month.Month+" "+string(month.Plays))
	}

	return out
}

func (c *census) add(r Record) {
	record := uint32(len(c.records))
	var values []uint32
	for _, value := range valuesOf(r) {
		id, known := c.ids[value]
		if !known {
			id = uint32(len(c.names))
			c.ids[value] = id
			c.names, c.holders = append(c.names, value), append(c.holders, nil)
		}

		c.holders[id] = append(c.holders[id], record)
		values = append(values, id)
	}

	c.records = append(c.records, values)
	c.draws = append(c.draws, sha256.Sum256([]byte("tantieme/unicity/v1/"+r.Contributor)))
}

// NewPrivacy computes the figures over all records.
func NewPrivacy(records iter.Seq2[Record, error]) (Privacy, error) {
	c, p := census{ids: map[string]uint32{}}, Privacy{Schema: PrivacySchema}
	weights := map[uint64]int{}

	for record, err := range records {
		if err != nil {
			return Privacy{}, err
		}

		p.Records++
		weights[uint64(record.Weight)]++

		if record.CopyOf != "" {
			p.Copies++
			continue
		}
		c.add(record)
	}

	p.Classes = classes(weights)
	p.Values = len(c.names)
	for _, holders := range c.holders {
		if len(holders) < Floor {
			p.BelowFloor++
		}
		if len(holders) < Rare {
			p.BelowRare++
		}
	}

	p.RareValues = c.rare()
	for known := 1; known <= maxKnown; known++ {
		p.Unicity = append(p.Unicity, c.unicity(known))
	}

	return p, nil
}

// classes returns the numbers of records by weight, ascending.
func classes(weights map[uint64]int) []Class {
	out := []Class{}
	for _, weight := range slices.Sorted(maps.Keys(weights)) {
		out = append(out, Class{Weight: weight, Records: weights[weight]})
	}
	return out
}

// rare returns the values that fewer than Rare people have.
func (c *census) rare() []Holders {
	values := map[int][]string{}
	for id, holders := range c.holders {
		if n := len(holders); n < Rare {
			values[n] = append(values[n], c.names[id])
		}
	}

	out := []Holders{}
	for _, n := range slices.Sorted(maps.Keys(values)) {
		slices.Sort(values[n])
		out = append(out, Holders{Count: n, Values: values[n]})
	}

	return out
}

func (c *census) unicity(known int) Unicity {
	u := Unicity{Known: known}
	for record, values := range c.records {
		if len(values) < known {
			continue
		}

		u.Records++
		if c.alone(c.draw(record, known)) {
			u.Alone++
		}
	}

	return u
}

// draw picks known values of a record with the record's own randomness (Fisher and
// Yates).
func (c *census) draw(record, known int) []uint32 {
	values := slices.Clone(c.records[record])
	for i := range known {
		at := binary.BigEndian.Uint64(c.draws[record][8*i:])
		j := i + int(at%uint64(len(values)-i))
		values[i], values[j] = values[j], values[i]
	}

	return values[:known]
}

// alone reports whether only one record has all the values.
func (c *census) alone(values []uint32) bool {
	rarest := slices.MinFunc(values, func(a, b uint32) int { return cmp.Compare(len(c.holders[a]), len(c.holders[b])) })
	found := 0
	for _, record := range c.holders[rarest] {
		if c.has(record, values) {
			found++
		}
		if found > 1 {
			return false
		}
	}

	return true
}

func (c *census) has(record uint32, values []uint32) bool {
	for _, value := range values {
		if _, holds := slices.BinarySearch(c.holders[value], record); !holds {
			return false
		}
	}
	return true
}
