package slice_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

func listening(t testing.TB) *slice.Schema {
	t.Helper()
	schema, err := slice.Lookup("listening-trends/v1")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// at returns a play that ended at a time.
func at(ended time.Time) core.Play {
	return with(play("Anyone", 0), func(p *core.Play) { p.EndedAt = ended })
}

func trends(t testing.TB, plays ...core.Play) (slice.Slice, slice.LeftOut) {
	t.Helper()
	s, left, err := listening(t).Cut(context.Background(), sequence(plays))
	if err != nil {
		t.Fatal(err)
	}
	return s, left
}

func TestPlaysAreCountedByMonthAndHour(t *testing.T) {
	var plays []core.Play
	for i := range 12 {
		plays = append(plays, at(time.Date(2026, 11, 2, 7, i, 0, 0, time.UTC)))
	}

	plays = append(plays,
		at(time.Date(2026, 10, 31, 23, 59, 59, 0, time.UTC)),
		at(time.Date(2025, 12, 1, 0, 0, 0, 0, time.UTC)),
		at(time.Date(2025, 11, 30, 23, 59, 59, 0, time.UTC)), // within 365 days, but in the twelfth month before
	)

	s, left := trends(t, plays...)
	want := []slice.Month{{"2025-12", "1-9"}, {"2026-10", "1-9"}, {"2026-11", "10-29"}}
	if !slices.Equal(s.Months, want) {
		t.Errorf("months %v, want %v", s.Months, want)
	}
	if s.Hours[7] != "10-29" || s.Hours[23] != "1-9" || s.Hours[0] != "1-9" || s.Hours[12] != "0" {
		t.Errorf("got hours %v, want 10-29 at 7, 1-9 at 0 and 23, and 0 at 12", s.Hours)
	}

	if !maps.Equal(left, slice.LeftOut{slice.ReasonOld: 1}) {
		t.Errorf("left out %v, want %v", left, slice.LeftOut{slice.ReasonOld: 1})
	}
	if !s.Sealable() {
		t.Error("slice of three months: got it sealable, want it refused")
	}
}

func TestATrendNamesNobody(t *testing.T) {
	odd := at(newest)
	odd.Artist, odd.Track, odd.URI = "CANARY", "CANARY", "CANARY"
	s, _ := trends(t, odd)
	if strings.Contains(string(s.Bytes()), "CANARY") {
		t.Errorf("got a name in %s, want none", s.Bytes())
	}
}

func TestADayDoesNotSayWhichHour(t *testing.T) {
	_, left := trends(t, at(newest), with(at(newest), func(p *core.Play) { p.Precision = 24 * time.Hour }))
	if !maps.Equal(left, slice.LeftOut{slice.ReasonNoTime: 1}) {
		t.Errorf("left out %v, want %v", left, slice.LeftOut{slice.ReasonNoTime: 1})
	}
}

// trend is a slice typed by hand.
var trend = `{"hours":[` + strings.Repeat(`"0",`, 23) + `"10-29"],"months":[` +
	`{"month":"2025-12","plays":"1-9"},{"month":"2026-10","plays":"1-9"},{"month":"2026-11","plays":"1-9"}],"schema":"listening-trends/v1"}`

func TestATrendTypedByHandIsAccepted(t *testing.T) {
	parsed, err := listening(t).Parse([]byte(trend))
	if err != nil || string(parsed.Bytes()) != trend {
		t.Errorf("%v: came back as %s, want %v", err, parsed.Bytes(), trend)
	}
}

func TestAnyOtherFormOfATrendIsRefused(t *testing.T) {
	for name, edit := range map[string][2]string{
		"23 hours":                           {`"0","0",`, `"0",`},
		"25 hours":                           {`["0",`, `["0","0",`},
		"no such band of an hour":            {`"10-29"]`, `"10+"]`},
		"no such band of a month":            {`"1-9"}]`, `"1-2"}]`},
		"an empty month":                     {`"1-9"}]`, `"0"}]`},
		"too few months":                     {`{"month":"2026-10","plays":"1-9"},`, ``},
		"a month twice":                      {`2026-10`, `2026-11`},
		"months out of order":                {`2026-10`, `2026-12`},
		"more than a year":                   {`2025-12`, `2025-11`},
		"a 13th month of the year":           {`2026-11`, `2026-13`},
		"a day":                              {`2026-11`, `2026-11-02`},
		"a month of one digit":               {`2026-10`, `2026-1`},
		"artists beside them":                {`{"hours"`, `{"artists":[],"hours"`},
		"another schema":                     {`trends/v1`, `trends/v2`},
		"more in hours than months can hold": {`"10-29"]`, `"1000+"]`},
		"more in months than hours can hold": {`"1-9"}]`, `"300-999"}]`},
	} {
		t.Run(name, func(t *testing.T) {
			data := strings.Replace(trend, edit[0], edit[1], 1)
			if data == trend {
				t.Fatal("got an edit without effect, want a change")
			}

			if err := listening(t).Check([]byte(data)); err == nil {
				t.Errorf("%s: got no error, want one", data)
			}
		})
	}
}

func FuzzTrends(f *testing.F) {
	f.Add([]byte(trend))
	f.Fuzz(func(t *testing.T, data []byte) {
		schema := listening(t)
		parsed, err := schema.Parse(data)
		if err != nil {
			return
		}
		if string(parsed.Bytes()) != string(data) {
			t.Errorf("got %q as %q after parsing, want the same", data, parsed.Bytes())
		}

		if weight, err := schema.Weight(core.WeightSteps, parsed); err != nil || !core.IsStep(weight) {
			t.Errorf("got weight %d and error %v, want a step", weight, err)
		}
	})
}

func TestEverySliceOfATrendFitsItsSize(t *testing.T) {
	s := slice.Slice{Schema: "listening-trends/v1"}
	for i := range 12 {
		s.Months = append(s.Months, slice.Month{Month: fmt.Sprintf("2026-%02d", i+1), Plays: "300-999"})
	}

	for range 24 {
		s.Hours = append(s.Hours, "300-999")
	}

	if err := listening(t).Check(s.Bytes()); err != nil {
		t.Error(err)
	}
}
