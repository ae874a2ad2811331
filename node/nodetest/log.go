package nodetest

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"time"
)

// Log keeps log lines for a test to inspect.
type Log struct {
	mu    sync.Mutex
	buf   bytes.Buffer
	wrote chan struct{}
}

// NewLog returns a logger and the Log that receives its lines.
func NewLog() (*slog.Logger, *Log) {
	l := &Log{wrote: make(chan struct{}, 1)}
	return slog.New(slog.NewTextHandler(l, &slog.HandlerOptions{Level: slog.LevelDebug})), l
}

// Write stores one line.
func (l *Log) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()

	select {
	case l.wrote <- struct{}{}:
	default:
	}

	return l.buf.Write(line)
}

// Count counts the lines that have all parts.
func (l *Log) Count(parts ...string) (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()

	for line := range strings.Lines(l.buf.String()) {
		all := true
		for _, part := range parts {
			all = all && strings.Contains(line, part)
		}

		if all {
			n++
		}
	}

	return n
}

// String returns all lines.
func (l *Log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()

	return l.buf.String()
}

// Wait reports whether a line with a part arrives within a time.
func (l *Log) Wait(part string, within time.Duration) bool {
	late := time.After(within)
	for l.Count(part) == 0 {
		select {
		case <-l.wrote:
		case <-late:
			return false
		}
	}

	return true
}
