package spotify

import "time"

// covered is the time from the first to the last row of the extended history.
type covered struct{ from, to time.Time }

func (c *covered) add(t time.Time) {
	if t.IsZero() {
		return
	}
	if c.from.IsZero() || t.Before(c.from) {
		c.from = t
	}
	if t.After(c.to) {
		c.to = t
	}
}

// has reports whether a time that was truncated to the minute falls into the span.
func (c *covered) has(t time.Time) bool {
	return !c.from.IsZero() && !t.IsZero() && !t.Before(c.from.Truncate(time.Minute)) && !t.After(c.to)
}
