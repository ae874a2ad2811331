package spotify

import (
	"strconv"
	"strings"
	"time"
)

// layouts are the forms of a time: the platform's two, and those of programs that save an
// export anew. A fraction of the second is read with each.
var layouts = []string{
	time.RFC3339,
	"2006-01-02 15:04",
	"2006-01-02 15:04:05",
	"2006-01-02T15:04:05",
	"2006-01-02 15:04:05Z07:00",
	"2006-01-02T15:04",
	"2006-01-02T15:04Z07:00",
}

// parseTime returns the zero time for anything but a time. Where no zone is named it is
// UTC, as in the platform's files. Numbers are seconds or milliseconds since 1970.
func parseTime(c cell) time.Time {
	if c.kind == '0' {
		return sinceEpoch(wholeNumber(string(c.text)))
	}
	if c.kind != '"' {
		return time.Time{}
	}

	said := strings.TrimSpace(string(c.text))
	if bare, utc := strings.CutSuffix(said, "UTC"); utc {
		said = strings.TrimSpace(bare)
	}

	for _, layout := range layouts {
		if t, err := time.Parse(layout, said); err == nil && t.Unix() > 0 {
			return t.UTC().Truncate(time.Second)
		}
	}
	return time.Time{}
}

func sinceEpoch(n int64) time.Time {
	switch {
	case n > 1000*latest:
		return time.Time{}
	case n > fromMillis:
		return time.UnixMilli(n).UTC().Truncate(time.Second)
	case n > fromSeconds:
		return time.Unix(n, 0).UTC()
	}
	return time.Time{}
}

// fromSeconds is the number above which a time may be in seconds: in 2001. latest is in
// 2100.
const (
	fromSeconds = 1_000_000_000
	latest      = 4_102_444_800
)

// maxPlayed is longer than anything that Spotify offers.
const maxPlayed = 48 * time.Hour

// parsePlayed returns 0 for anything but a plausible number of milliseconds, which may be
// a string or have a fraction or an exponent.
func parsePlayed(c cell) time.Duration {
	if c.kind != '0' && c.kind != '"' {
		return 0
	}

	ms := wholeNumber(strings.TrimSpace(string(c.text)))
	if ms < 0 || ms > maxPlayed.Milliseconds() {
		return 0
	}
	return time.Duration(ms) * time.Millisecond
}

// wholeNumber returns the whole part of a decimal number, or -1 for anything else. It
// does not use floating point, so that every machine reads the same number.
func wholeNumber(said string) int64 {
	mantissa, exponent := said, 0
	if i := strings.IndexAny(said, "eE"); i >= 0 {
		power, err := strconv.Atoi(said[i+1:])
		if err != nil || power < -18 || power > 18 {
			return -1
		}
		mantissa, exponent = said[:i], power
	}

	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := whole + fraction
	if strings.Trim(digits, "0123456789") != "" || whole == "" {
		return -1
	}

	if point := len(whole) + exponent; point <= 0 {
		digits = "0"
	} else if point <= len(digits) {
		digits = digits[:point]
	} else {
		digits += strings.Repeat("0", point-len(digits))
	}

	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return -1
	}
	return n
}
