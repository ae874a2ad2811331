package api

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

// pageEvents is the number of log entries that a stream holds in memory.
const pageEvents = 128

// reconnectAfter is the time that browsers wait before they reconnect.
const reconnectAfter = 2 * time.Second

// streams serves the event log as server-sent events.
type streams struct {
	backend   Backend
	log       *slog.Logger
	limits    Limits
	heartbeat time.Duration
	ending    chan struct{}
	endOnce   sync.Once

	mu      sync.Mutex
	open    int
	clients map[string]int
}

func newStreams(opts Options) *streams {
	return &streams{
		backend:   opts.Backend,
		log:       opts.Log,
		limits:    opts.Limits,
		heartbeat: opts.Heartbeat,
		ending:    make(chan struct{}),
		clients:   map[string]int{},
	}
}

// end ends all streams. Their callers continue on another node, or later.
func (s *streams) end() { s.endOnce.Do(func() { close(s.ending) }) }

// reserve reserves a place for a caller's stream. The returned function frees it.
func (s *streams) reserve(client string) (leave func(), ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open >= s.limits.Streams || client != "" && s.clients[client] >= s.limits.ClientStreams {
		return nil, false
	}

	s.open++
	s.clients[client]++
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.open--
		if s.clients[client]--; s.clients[client] == 0 {
			delete(s.clients, client)
		}
	}, true
}

// ServeHTTP streams until the caller leaves or reads too slowly, or the server ends.
func (s *streams) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	after, err := s.start(r)
	if err != nil {
		guard.ProblemOf(r.Context(), err, s.log).Write(w, r)
		return
	}

	leave, ok := s.reserve(s.limits.ClientOf(r))
	if !ok {
		detail := fmt.Sprintf(
			"at most %d event streams, %d of one caller",
			s.limits.Streams, s.limits.ClientStreams,
		)
		guard.NewProblem(core.ReasonStreams, detail).After(s.heartbeat).Write(w, r)
		return
	}

	defer leave()

	out := &stream{
		w:        w,
		control:  http.NewResponseController(w),
		patience: s.limits.StreamWriteAfter,
		after:    after,
		types:    wanted(r),
	}

	if err := s.run(r, out); err != nil {
		s.log.DebugContext(
			r.Context(), "event stream ended",
			"error", err,
			"request", guard.RequestID(r.Context()),
		)
	}
}

// start returns the id after which a stream begins.
func (s *streams) start(r *http.Request) (core.LogID, error) {
	text := r.Header.Get("Last-Event-ID")
	if text == "" {
		text = r.URL.Query().Get("after")
	}

	if text == "" {
		return s.backend.LastEvent()
	}

	id, err := core.ParseLogID(text)
	if err != nil {
		return id, core.Refuse(core.ReasonRequest, "%v", err)
	}

	return id, nil
}

// wanted returns the requested types, or nil for all.
func wanted(r *http.Request) []string {
	if types := r.URL.Query().Get("types"); types != "" {
		return strings.Split(types, ",")
	}
	return nil
}

func (s *streams) run(r *http.Request, out *stream) error {
	if err := out.begin(); err != nil {
		return err
	}

	beat := time.NewTicker(s.heartbeat)
	defer beat.Stop()

	for {
		more := s.backend.NewEvents() // before the log is read, so that no entry is missed
		full, err := s.page(out)
		if err != nil {
			return err
		}
		if full && r.Context().Err() == nil {
			continue
		}

		select {
		case <-r.Context().Done():
			return nil
		case <-s.ending:
			return nil

		case <-more:
		case <-beat.C:
			if err := out.write(": alive\n\n"); err != nil {
				return err
			}
		}
	}
}

// page sends the next entries of the log. It returns true if there may be more.
func (s *streams) page(out *stream) (full bool, err error) {
	entries, err := s.backend.Events(out.after, pageEvents)
	if err != nil || len(entries) == 0 {
		return false, err
	}
	return len(entries) == pageEvents, out.send(entries)
}

// stream is one caller's stream.
type stream struct {
	w        http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
	after    core.LogID
	types    []string
}

func (s *stream) begin() error {
	h := s.w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // for proxies that would delay events
	if err := s.control.SetReadDeadline(time.Time{}); err != nil {
		return fmt.Errorf("event stream: %w", err)
	}

	return s.write(fmt.Sprintf("retry: %d\n\n", reconnectAfter.Milliseconds()))
}

// send writes the wanted entries. A page without any still advances the caller's last id.
func (s *stream) send(entries []core.LogEntry) error {
	var text strings.Builder
	for _, e := range entries {
		if s.types != nil && !slices.Contains(s.types, e.Type) {
			continue
		}

		data, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}

		fmt.Fprintf(&text, "id: %s\nevent: %s\ndata: %s\n\n", e.ID, e.Type, data)
	}

	s.after = entries[len(entries)-1].ID
	if text.Len() == 0 {
		fmt.Fprintf(&text, "id: %s\n\n", s.after)
	}

	return s.write(text.String())
}

// write sends text at once. Its deadline replaces the server's.
func (s *stream) write(text string) error {
	if err := s.control.SetWriteDeadline(time.Now().Add(s.patience)); err != nil {
		return fmt.Errorf("event stream: %w", err)
	}

	if _, err := s.w.Write([]byte(text)); err != nil {
		return fmt.Errorf("event stream: %w", err)
	}

	if err := s.control.Flush(); err != nil {
		return fmt.Errorf("event stream: %w", err)
	}

	return nil
}
