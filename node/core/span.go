package core

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// spanUnits are the units of a span, from the longest, with their length in seconds.
var spanUnits = []struct {
	letter  byte
	word    string
	seconds uint64
}{
	{'w', "week", 7 * 86400},
	{'d', "day", 86400},
	{'h', "hour", 3600},
	{'m', "minute", 60},
	{'s', "second", 1},
}

// maxSpan bounds a span that a person writes, in seconds: a century.
const maxSpan = 100 * 365 * 86400

// ParseSpan parses a span of time as a person writes it: "90s", "15m", "12h", "7d", "2w", or
// several of them, the longest unit first, as in "1d12h". It returns whole seconds.
func ParseSpan(text string) (seconds uint64, err error) {
	rest, next := strings.TrimSpace(text), 0
	if rest == "" {
		return 0, badSpan(text)
	}

	for rest != "" {
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		n, err := strconv.ParseUint(rest[:digits], 10, 32)
		if err != nil || digits == len(rest) {
			return 0, badSpan(text)
		}

		unit := next
		for unit < len(spanUnits) && spanUnits[unit].letter != rest[digits] {
			unit++
		}
		if unit == len(spanUnits) {
			return 0, badSpan(text)
		}

		if seconds += n * spanUnits[unit].seconds; seconds > maxSpan {
			return 0, fmt.Errorf("%q is longer than a century", text)
		}
		rest, next = rest[digits+1:], unit+1
	}

	return seconds, nil
}

func badSpan(text string) error {
	return fmt.Errorf(`%q is no length of time: want one such as "90s", "15m", "12h" or "7d"`, text)
}

// Span returns seconds as people say them: "30 days", "1 hour 30 minutes".
func Span(seconds uint64) string {
	var parts []string
	for _, unit := range spanUnits[1:] {
		n := seconds / unit.seconds
		seconds %= unit.seconds
		switch {
		case n == 1:
			parts = append(parts, "1 "+unit.word)
		case n > 1:
			parts = append(parts, fmt.Sprintf("%d %ss", n, unit.word))
		}
	}

	if len(parts) == 0 {
		return "0 seconds"
	}
	return strings.Join(parts, " ")
}

// Percent writes parts of 10,000 as people read them, such as 2.5 %.
func Percent(bps uint16) string {
	text := FormatUnits(big.NewInt(int64(bps)), 2)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + " %"
}
