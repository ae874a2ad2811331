package folder

import (
	"errors"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/nodetest"
)

func TestHealthIsCheckedNowAndAgain(t *testing.T) {
	log, logged := nodetest.NewLog()
	now := time.Unix(1_800_000_000, 0)
	rotten, lost := errors.New("a table is rotten"), errors.New("a share is lost")

	var tables, secrets error
	var repaired bool
	opts := HealthOptions{
		Tables:  func() error { return tables },
		Secrets: func() (bool, error) { return repaired, secrets },
		Log:     log,
	}
	opts.Test.Now = func() time.Time { return now }

	h, err := NewHealth(opts)
	if err != nil {
		t.Fatal(err)
	}

	tables, secrets = rotten, lost
	for _, step := range []struct {
		when  time.Duration
		does  func()
		wants []error
	}{
		{0, nil, []error{lost}}, // secrets at once; the tables were read when the store was opened
		{time.Second, func() { secrets = nil }, []error{lost}},
		{secretsEvery, func() { repaired = true }, nil},
		{tablesEvery, nil, []error{rotten}},
		{tablesEvery, func() { tables = nil }, nil},
	} {
		now = now.Add(step.when)
		if step.does != nil {
			step.does()
		}

		for what, got := range map[string]error{"Tick": h.Tick(t.Context()), "Check": h.Check()} {
			if (got == nil) != (len(step.wants) == 0) {
				t.Errorf("%s after %s: got %v, want %v", what, step.when, got, step.wants)
			}
			for _, want := range step.wants {
				if !errors.Is(got, want) {
					t.Errorf("%s after %s: got %v, want %v", what, step.when, got, want)
				}
			}
		}
	}

	if got := logged.Count("computed anew"); got == 0 {
		t.Error("got no word on the repaired share, want one")
	}
}

func TestHealthNeedsItsPorts(t *testing.T) {
	if _, err := NewHealth(HealthOptions{}); err == nil {
		t.Error("got no error without ports, want one")
	}
}
