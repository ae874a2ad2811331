// Package logging makes the log of a daemon. Each part of the daemon has a level of its own,
// which can be changed while it runs.
package logging

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/tantieme/tantieme/node/core"
)

// Part is the key of the attribute that names the part of a daemon that logs. Steps use
// Step.
const (
	Part = "part"
	Step = "step"
)

// parts lists the parts that can have a level of their own.
var parts = []string{
	"anchor", "chain", "committee", "dispute", "erase", "follow", "health", "http", "intake", "ipfs", "loop", "network", "notice",
	"payout", "pin", "relay", "release", "replica", "sale", "signing", "snapshot", "store",
}

// Parts returns the parts that can have a level of their own.
func Parts() []string { return slices.Clone(parts) }

// levels are the levels of one moment.
type levels struct {
	all    slog.Level
	ofPart map[string]slog.Level
}

// of returns the level of a part.
func (l *levels) of(part string) slog.Level {
	if level, ok := l.ofPart[part]; ok {
		return level
	}
	return l.all
}

// String returns the levels as Parse reads them.
func (l *levels) String() string {
	out := []string{strings.ToLower(l.all.String())}
	for _, part := range slices.Sorted(maps.Keys(l.ofPart)) {
		out = append(out, part+"="+strings.ToLower(l.ofPart[part].String()))
	}

	return strings.Join(out, ",")
}

// parse reads levels such as "info" or "info,chain=debug,http=warn". Without a level for
// all it is info.
func parse(text string) (*levels, error) {
	l := &levels{ofPart: map[string]slog.Level{}}
	for _, word := range strings.Split(text, ",") {
		part, name, ofPart := strings.Cut(strings.TrimSpace(word), "=")
		if !ofPart {
			part, name = "", part
		}

		var level slog.Level
		if err := level.UnmarshalText([]byte(name)); err != nil {
			return nil, fmt.Errorf(`want debug, info, warn or error, or such a list as "info,chain=debug", not %q`, text)
		}

		switch {
		case !ofPart:
			l.all = level
		case !slices.Contains(parts, part):
			return nil, fmt.Errorf("there is no part %q%s; parts are %s", part, core.DidYouMean(part, parts), strings.Join(parts, ", "))
		default:
			l.ofPart[part] = level
		}
	}

	return l, nil
}

// Check reports whether levels can be read.
func Check(text string) error {
	_, err := parse(text)
	return err
}

// Levels are the levels of a running daemon. They are safe for concurrent use.
type Levels struct{ now atomic.Pointer[levels] }

// NewLevels returns levels such as "info,chain=debug".
func NewLevels(text string) (*Levels, error) {
	l := new(Levels)
	return l, l.Set(text)
}

// Set changes the levels. It refuses what it cannot read with core.ReasonUsage, and changes
// nothing then.
func (l *Levels) Set(text string) error {
	parsed, err := parse(text)
	if err != nil {
		return core.Refuse(core.ReasonUsage, "level: %v", err)
	}

	l.now.Store(parsed)

	return nil
}

// String returns the levels as Set reads them.
func (l *Levels) String() string { return l.now.Load().String() }

// New returns a log with these levels.
func New(w io.Writer, asJSON bool, l *Levels) *slog.Logger {
	opts := &slog.HandlerOptions{Level: slog.LevelDebug}
	if asJSON {
		return slog.New(handler{Handler: slog.NewJSONHandler(w, opts), levels: l})
	}

	return slog.New(handler{Handler: slog.NewTextHandler(w, opts), levels: l})
}

// handler leaves out what is below the level of the part that logs.
type handler struct {
	slog.Handler
	levels *Levels
	part   string
}

// Enabled implements slog.Handler.
func (h handler) Enabled(_ context.Context, level slog.Level) bool {
	return level >= h.levels.now.Load().of(h.part)
}

// WithAttrs implements slog.Handler. It finds out which part logs.
func (h handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, a := range attrs {
		if a.Key == Part || a.Key == Step {
			h.part = a.Value.String()
		}
	}
	h.Handler = h.Handler.WithAttrs(attrs)

	return h
}

// WithGroup implements slog.Handler.
func (h handler) WithGroup(name string) slog.Handler {
	h.Handler = h.Handler.WithGroup(name)
	return h
}
