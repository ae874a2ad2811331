package slice

import (
	"maps"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

const (
	trendsName  = "listening-trends/v1"
	monthLayout = "2006-01"
	dayHours    = 24
	yearMonths  = 12
)

var listeningTrends = &Schema{
	Name:       trendsName,
	PaddedSize: 2048,
	Entries:    "months",
	MinEntries: 3,
	MaxEntries: yearMonths,
	TooFew:     string(core.ReasonTooFewMonths),
	Withheld:   "It holds no names of artists or titles, no days, places or devices, and nothing of your account with the platform.",
	Fields: []Field{
		{Name: "month", Description: "a month of the calendar in which something was played, UTC"},
		{Name: "plays", Description: "plays in that month", Values: trendBands.names()[1:]},
		{Name: "hours", Description: "plays in each of the 24 hours of the day, UTC, over all these months", Values: trendBands.names()},
	},
	Steps: []WeightStep{{8, 12, 9000}, {5, 12, 3000}, {3, 9, 900}, {2, 6, 180}, {1, 0, 0}},
	bands: trendBands,
	cut:   newTrends,
	check: checkTrends,
}

// trends counts plays into a slice of listening-trends/v1.
type trends struct {
	schema *Schema
	window *window
	left   LeftOut
}

func newTrends(s *Schema) cut {
	return &trends{
		schema: s,
		window: newWindow(),
		left:   LeftOut{},
	}
}

func (c *trends) add(play core.Play) error {
	reason := eligible(play)
	if reason == "" && play.Precision > time.Hour {
		reason = ReasonNoTime // a day does not determine an hour
	}
	if reason != "" {
		c.left[reason]++
		return nil
	}

	return c.window.add("", play) // the artist does not matter
}

// finish counts the newest month and the eleven before it.
func (c *trends) finish() (Slice, LeftOut, error) {
	if err := c.window.close(c.left); err != nil {
		return Slice{}, nil, err
	}

	newest := time.Unix(c.window.newest, 0).UTC()
	first := time.Date(newest.Year(), newest.Month()-(yearMonths-1), 1, 0, 0, 0, 0, time.UTC)
	months, hours := map[string]int64{}, [dayHours]int64{}
	for _, e := range c.window.entries {
		ended := time.Unix(e.ended, 0).UTC()
		if ended.Before(first) {
			c.left[ReasonOld]++
			continue
		}

		months[ended.Format(monthLayout)]++
		hours[ended.Hour()]++
	}

	s := Slice{Schema: c.schema.Name, Hours: make([]Band, dayHours)}
	for _, month := range slices.Sorted(maps.Keys(months)) {
		s.Months = append(s.Months, Month{Month: month, Plays: trendBands.bandOf(months[month])})
	}

	for hour, plays := range hours {
		s.Hours[hour] = trendBands.bandOf(plays)
	}

	return s, c.left, nil
}

func checkTrends(s *Schema, parsed Slice) error {
	if len(parsed.Hours) != dayHours {
		return invalid("%d hours, want %d", len(parsed.Hours), dayHours)
	}

	for i, plays := range parsed.Hours {
		if trendBands.rank(plays) < 0 {
			return invalid("hour %d: no such band", i)
		}
	}

	var first time.Time
	for i, month := range parsed.Months {
		at, err := time.Parse(monthLayout, month.Month)
		if err != nil || at.Format(monthLayout) != month.Month {
			return invalid("month %d: not a month", i)
		}

		if rank := trendBands.rank(month.Plays); rank < 0 || trendBands[rank].from == 0 {
			return invalid("month %d: no such band", i)
		}
		if i == 0 {
			first = at
		} else if parsed.Months[i-1].Month >= month.Month {
			return invalid("month %d: out of order", i)
		}

		if !at.Before(first.AddDate(0, yearMonths, 0)) {
			return invalid("month %d: more than a year after the first", i)
		}
	}

	return s.checkTotals(parsed)
}

// checkTotals checks that months and hours can result from the same plays.
func (s *Schema) checkTotals(parsed Slice) error {
	var least, most int64
	for _, plays := range parsed.Hours {
		least += trendBands.leastPlays(plays)
		most = min(most+trendBands.mostPlays(plays), unbounded)
	}

	var monthsLeast, monthsMost int64
	for _, month := range parsed.Months {
		monthsLeast += trendBands.leastPlays(month.Plays)
		monthsMost = min(monthsMost+trendBands.mostPlays(month.Plays), unbounded)
	}

	if least > monthsMost || monthsLeast > most {
		return invalid("months and hours cannot be of the same plays")
	}
	return nil
}
