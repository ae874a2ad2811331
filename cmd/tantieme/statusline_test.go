package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// TestAStatusLineMovesOnATerminal checks that what is waited for takes one line of a
// terminal, whatever its length, and is gone when a line comes that stays.
func TestAStatusLineMovesOnATerminal(t *testing.T) {
	now := time.Unix(100, 0)
	for _, width := range []int{1, 20, usualWidth} {
		var screen bytes.Buffer
		s := &statusLine{out: &screen, terminal: &screen, width: width, begin: now, now: func() time.Time { return now }}

		s.Waiting(strings.Repeat("é", 200))
		s.Waiting("the key\x1b[2J")
		for _, drawn := range strings.FieldsFunc(screen.String(), func(r rune) bool { return r == '\r' }) {
			if got := len([]rune(drawn)); got >= max(2, width) {
				t.Errorf("width %d: got a line of %d, want a shorter one", width, got)
			}
		}

		if strings.Contains(screen.String(), "\x1b") {
			t.Errorf("width %d: got an escape sequence in %q, want none", width, screen.String())
		}

		screen.Reset()
		s.Line("done")
		if got := screen.String(); !strings.HasPrefix(got, "\r") || !strings.HasSuffix(got, "\r   0.0 s  done\n") {
			t.Errorf("width %d: got %q, want the moving line gone", width, got)
		}
	}
}

// TestAStatusLineIsQuietElsewhere checks that a log gets a line only now and then.
func TestAStatusLineIsQuietElsewhere(t *testing.T) {
	now := time.Unix(100, 0)
	var log bytes.Buffer
	s := &statusLine{out: &log, begin: now, now: func() time.Time { return now }}

	s.Line("Making a key")
	for range 250 {
		now = now.Add(100 * time.Millisecond)
		s.Waiting("the key")
	}

	want := "   0.0 s  Making a key\n  10.0 s    … waiting for the key\n  20.0 s    … waiting for the key\n"
	if got := log.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
