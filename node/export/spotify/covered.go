package spotify

import (
	"slices"
	"time"
)

// gap is the time without rows that divides two stretches of history. A row with a wrong
// date makes a stretch of its own, which covers nothing else.
const gap = 31 * 24 * time.Hour

// span is a stretch of time, both ends included.
type span struct{ from, to time.Time }

// covered holds the stretches of time of the extended history's rows, ascending. Two of
// them are at least gap apart.
type covered struct{ spans []span }

// add extends the stretches by the time of a row.
func (c *covered) add(t time.Time) {
	if t.IsZero() {
		return
	}

	i, _ := slices.BinarySearchFunc(c.spans, t, func(s span, t time.Time) int { return s.to.Add(gap).Compare(t) })
	if i == len(c.spans) || t.Before(c.spans[i].from.Add(-gap)) {
		c.spans = slices.Insert(c.spans, i, span{t, t})
		return
	}

	if t.Before(c.spans[i].from) {
		c.spans[i].from = t
	}
	if t.After(c.spans[i].to) {
		c.spans[i].to = t
	}
	if i+1 < len(c.spans) && !c.spans[i+1].from.After(c.spans[i].to.Add(gap)) {
		c.spans[i].to = c.spans[i+1].to
		c.spans = slices.Delete(c.spans, i+1, i+2)
	}
}

// has reports whether a time that was truncated to the minute falls into a stretch.
func (c *covered) has(t time.Time) bool {
	i, _ := slices.BinarySearchFunc(c.spans, t, func(s span, t time.Time) int { return s.to.Compare(t) })
	return !t.IsZero() && i < len(c.spans) && !t.Before(c.spans[i].from.Truncate(time.Minute))
}
