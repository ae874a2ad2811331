package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

// repeatEvery is the interval at which a text that is no terminal's says again what a
// command waits for.
const repeatEvery = 10 * time.Second

// usualWidth is the width of a terminal that does not say it.
const usualWidth = 80

// statusLine writes lines with the seconds since it began, and between them what is being
// waited for: on a terminal in one line that moves, elsewhere in a line now and then. It
// is safe for concurrent use.
type statusLine struct {
	out      io.Writer
	terminal io.Writer // nil: out is none
	width    int       // of the terminal
	begin    time.Time
	now      func() time.Time

	mu    sync.Mutex
	drawn bool      // a moving line is on the terminal
	last  time.Time // of the last line or repetition
}

// newStatusLine returns a status line on a command's stderr, which moves if that is a
// terminal.
func newStatusLine(out io.Writer) *statusLine {
	s := &statusLine{out: out, begin: time.Now(), now: time.Now}
	if !isTerminal(out) {
		return s
	}

	file := fileOf(out)
	s.terminal, s.width = file, usualWidth
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		s.width = width
	}

	return s
}

// Line writes a line that stays.
func (s *statusLine) Line(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clear()
	s.last = s.now()
	fmt.Fprintf(s.out, "%6.1f s  %s\n", s.seconds(), text)
}

// Waiting shows what is waited for.
func (s *statusLine) Waiting(what string) {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.terminal != nil {
		line := fmt.Sprintf("%6.1f s    … %s", s.seconds(), visible(what))
		if runes := []rune(line); len(runes) >= s.width {
			line = string(runes[:max(1, s.width)-1])
		}
		s.clear()
		fmt.Fprint(s.terminal, line)
		s.drawn = true
		return
	}

	if now := s.now(); now.Sub(s.last) >= repeatEvery {
		s.last = now
		fmt.Fprintf(s.out, "%6.1f s    … waiting for %s\n", s.seconds(), what)
	}
}

// Done takes the moving line away.
func (s *statusLine) Done() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clear()
}

func (s *statusLine) seconds() float64 { return s.now().Sub(s.begin).Seconds() }

func (s *statusLine) clear() {
	if s.drawn {
		fmt.Fprint(s.terminal, "\r"+strings.Repeat(" ", max(1, s.width)-1)+"\r")
		s.drawn = false
	}
}
