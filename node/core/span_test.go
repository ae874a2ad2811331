package core_test

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestASpanIsReadAsPeopleWriteIt(t *testing.T) {
	for text, want := range map[string]uint64{
		"90s":    90,
		"15m":    900,
		"12h":    43200,
		"7d":     604800,
		"2w":     1209600,
		"1d12h":  129600,
		"0s":     0,
		" 1h5s ": 3605,
	} {
		if got, err := core.ParseSpan(text); err != nil || got != want {
			t.Errorf("%q: got %d, %v, want %d", text, got, err, want)
		}
	}
}

func TestWhatIsNoSpanIsRefused(t *testing.T) {
	for _, text := range []string{"", " ", "90", "s", "-5s", "1.5h", "5 m", "5x", "5m1h", "5m5m", "1y", "99999999999s", "4000000000w", "1h,", "½d"} {
		if got, err := core.ParseSpan(text); err == nil {
			t.Errorf("%q: got %d, want an error", text, got)
		}
	}
}

func TestASpanIsToldInWords(t *testing.T) {
	for seconds, want := range map[uint64]string{
		0:       "0 seconds",
		1:       "1 second",
		90:      "1 minute 30 seconds",
		3600:    "1 hour",
		5400:    "1 hour 30 minutes",
		2592000: "30 days",
		86401:   "1 day 1 second",
	} {
		if got := core.Span(seconds); got != want {
			t.Errorf("%d: got %q, want %q", seconds, got, want)
		}
	}
}

func TestPartsOfAPriceInWords(t *testing.T) {
	for bps, want := range map[uint16]string{0: "0 %", 1: "0.01 %", 250: "2.5 %", 1000: "10 %", 10_000: "100 %"} {
		if got := core.Percent(bps); got != want {
			t.Errorf("%d: got %q, want %q", bps, got, want)
		}
	}

	split := core.Split{PotBps: 500, TreasuryBps: 250}
	if got, want := split.Words(), "contributors 92.5 % by weight, validators 5 %, treasury 2.5 % (0x"; !strings.HasPrefix(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := (core.Split{}).Words(), "the whole price goes to the contributors, by weight"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
