package api_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// eventLog is a log in memory.
type eventLog struct {
	mu      sync.Mutex
	entries []core.LogEntry
	next    chan struct{}
	largest int // largest requested page
}

func (l *eventLog) events(after core.LogID, limit int) (out []core.LogEntry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.largest = max(l.largest, limit)

	for _, e := range l.entries {
		if after.Less(e.ID) && len(out) < limit {
			out = append(out, e)
		}
	}

	return out
}

func (l *eventLog) last() core.LogID {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.entries) == 0 {
		return core.LogID{}
	}

	return l.entries[len(l.entries)-1].ID
}

func (l *eventLog) wait() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.next == nil {
		l.next = make(chan struct{})
	}

	return l.next
}

// add appends one entry of each type to a block.
func (l *eventLog) add(block uint64, types ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i, name := range types {
		id := core.LogID{Block: block, Position: uint32(i)}
		l.entries = append(l.entries, core.LogEntry{Schema: core.LogSchema, ID: id, Block: block, Type: name, Time: accepted, Batch: &block})
	}

	if l.next != nil {
		close(l.next)
		l.next = nil
	}
}

// listener reads a stream line by line.
type listener struct {
	t    *testing.T
	body io.ReadCloser
	in   *bufio.Scanner
}

func (s *server) listen(t *testing.T, query string, headers ...string) *listener {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/api/v1/events"+query, nil)
	if err != nil {
		t.Fatal(err)
	}

	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}

	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != 200 || response.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("got %s as %s, want 200", response.Status, response.Header.Get("Content-Type"))
	}

	t.Cleanup(func() { _ = response.Body.Close() })
	return &listener{t, response.Body, bufio.NewScanner(response.Body)}
}

// next returns the next line that begins with a word.
func (l *listener) next(prefix string) string {
	l.t.Helper()
	for l.in.Scan() {
		if strings.HasPrefix(l.in.Text(), prefix) {
			return l.in.Text()
		}
	}

	l.t.Fatalf("the stream ended before %q: got %v", prefix, l.in.Err())
	return ""
}

func TestEventsComeAsTheyHappenAndBehindAnID(t *testing.T) {
	s := newServer(t)
	s.log.add(5, "member", "batch")
	fresh := s.listen(t, "")
	fresh.next("retry: 2000")
	behind := s.listen(t, "?after=5-0")
	header := s.listen(t, "?after=0-0", "Last-Event-ID", "5-0")

	all := s.listen(t, "?after=0-0")
	filtered := s.listen(t, "?after=0-0&types=sale,snapshot")
	if got := all.next("id:"); got != "id: 5-0" {
		t.Error(got)
	}

	for _, l := range []*listener{behind, header, all} {
		if got := []string{l.next("id:"), l.next("event:"), l.next("data:")}; got[0] != "id: 5-1" || got[1] != "event: batch" ||
			got[2] != `data: {"schema":"tantieme/event/1","id":"5-1","type":"batch","block":5,"time":"2026-09-01T12:00:00Z","batch":5}` {
			t.Errorf("got %q", got)
		}
	}

	if got := filtered.next("id:"); got != "id: 5-1" { // its place moves even so
		t.Error(got)
	}

	s.log.add(7, "claim", "sale")
	for _, l := range []*listener{fresh, behind} {
		if got := []string{l.next("id:"), l.next("id:")}; got[0] != "id: 7-0" || got[1] != "id: 7-1" {
			t.Errorf("got %q, want id: 7-0", got)
		}
	}

	if got := []string{filtered.next("id:"), filtered.next("event:")}; got[0] != "id: 7-1" || got[1] != "event: sale" {
		t.Errorf("got %q, want id: 7-1", got)
	}
}

func TestAnIdleStreamSaysThatItLives(t *testing.T) {
	l := newServer(t).listen(t, "")
	l.next(":")
	l.next(":")
}

func TestEventsAreAskedForByTheDocument(t *testing.T) {
	s := newServer(t)
	for _, query := range []string{"?after=7", "?after=-1", "?after=7-", "?after=99999999999999999999-0", "?types=none", "?types=", "?from=1-0"} {
		response, body := s.do(t, http.MethodGet, "/api/v1/events"+query, "")
		if response.StatusCode != 422 && response.StatusCode != 400 {
			t.Errorf("%s: got %s %s", query, response.Status, body)
		}
	}

	response, body := s.do(t, http.MethodGet, "/api/v1/events?after=99999999999999999999-0", "")
	checkProblem(t, "an id beyond 64 bits", response, body, 422, "bad_request")
	s.err = errors.New("disk")
	response, body = s.do(t, http.MethodGet, "/api/v1/events", "")
	checkProblem(t, "no log", response, body, 500, "internal")
}

func TestAReplayIsReadInPages(t *testing.T) {
	s := newServer(t)
	for block := range uint64(1000) {
		s.log.add(block+1, "batch")
	}

	l := s.listen(t, "?after=0-0")
	for block := range 1000 {
		if got, want := l.next("id:"), fmt.Sprintf("id: %d-0", block+1); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	}

	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	if s.log.largest > 128 {
		t.Errorf("got a page of %d entries, want a smaller one", s.log.largest)
	}
}

func TestStreamsAreCounted(t *testing.T) {
	s := newLimited(t, api.Limits{Streams: 2})
	first := s.listen(t, "")
	s.listen(t, "")
	response, body := s.do(t, http.MethodGet, "/api/v1/events", "")
	checkProblem(t, "a third", response, body, 429, "too_many_streams")
	if response.Header.Get("Retry-After") == "" {
		t.Error("got no time for the next try, want one")
	}

	_ = first.body.Close() // its place is free once the server notices
	for deadline := time.Now().Add(10 * time.Second); ; {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/api/v1/events", nil)
		if err != nil {
			t.Fatal(err)
		}

		again, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}

		_ = again.Body.Close()
		if again.StatusCode == 200 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal("got no free place after a stream ended, want one")
		}
	}
}

func TestStreamsOfOneCallerAreCounted(t *testing.T) {
	s := newLimited(t, api.Limits{ClientStreams: 1, ClientOf: func(r *http.Request) string { return r.Header.Get("From") }})
	s.listen(t, "", "From", "a")
	s.listen(t, "", "From", "b")
	response, body := s.do(t, http.MethodGet, "/api/v1/events", "", "From", "a")
	checkProblem(t, "a second", response, body, 429, "too_many_streams")
}

// pipe is a connection without a buffer: a write waits for its read.
type pipe struct {
	connections chan net.Conn
	closed      chan struct{}
}

func (p *pipe) Accept() (net.Conn, error) {
	select {
	case c := <-p.connections:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipe) Close() error   { close(p.closed); return nil }
func (p *pipe) Addr() net.Addr { return &net.TCPAddr{} }

func TestASlowReaderIsCutOff(t *testing.T) {
	b := &backend{}
	for block := range uint64(200) {
		b.log.add(block+1, "batch")
	}

	server := api.NewServer(newHandler(t, b, api.Limits{StreamWriteAfter: 50 * time.Millisecond}))
	listener := &pipe{make(chan net.Conn), make(chan struct{})}
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()

	near, far := net.Pipe()
	listener.connections <- far

	if _, err := io.WriteString(near, "GET /api/v1/events?after=0-0 HTTP/1.1\r\nHost: x\r\n\r\n"); err != nil {
		t.Fatal(err)
	}

	first := make([]byte, 16)
	if _, err := io.ReadFull(near, first); err != nil || !strings.HasPrefix(string(first), "HTTP/1.1 200") {
		t.Fatalf("got %q, %v", first, err)
	}

	// Nobody reads any more; the server waits for its connections to end.
	if err := server.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}

	if err := <-done; !errors.Is(err, http.ErrServerClosed) {
		t.Error(err)
	}

	if _, err := io.Copy(io.Discard, near); err != nil {
		t.Error(err)
	}
}

func TestAShutdownEndsStreams(t *testing.T) {
	s := newServer(t)
	l := s.listen(t, "")
	l.next("retry")
	if err := s.http.Config.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}

	if _, err := io.Copy(io.Discard, l.body); err != nil {
		t.Error(err)
	}
}

// TestRemoteGoesOnWhereItWas checks that a remote sees each event once, across broken
// connections and a restart of the node.
func TestRemoteGoesOnWhereItWas(t *testing.T) {
	b := &backend{}
	b.log.add(1, "member", "batch")
	var mu sync.Mutex
	var handler http.Handler = newHandler(t, b, api.Limits{})

	cut := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		h := handler
		mu.Unlock()
		h.ServeHTTP(w, r)
	}))

	defer cut.Close()
	remote, err := client.NewRemote(cut.URL)
	if err != nil {
		t.Fatal(err)
	}

	var got []string
	stop := errors.New("enough")
	err = remote.Events(t.Context(), core.LogID{}, func(e core.LogEntry) error {
		got = append(got, e.ID.String())
		switch len(got) {
		case 2: // the node starts again with the same log
			mu.Lock()
			handler = newHandler(t, b, api.Limits{})
			mu.Unlock()
			cut.CloseClientConnections()
			b.log.add(2, "sale")

		case 4:
			return stop
		case 3:
			b.log.add(9, "claim")
		}

		return nil
	})

	if !errors.Is(err, stop) || !slices.Equal(got, []string{"1-0", "1-1", "2-0", "9-0"}) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestRemoteEventsEndWithTheContext(t *testing.T) {
	s := newServer(t)
	s.log.add(1, "member")
	ctx, cancel := context.WithCancel(t.Context())
	err := s.remote.Events(ctx, core.LogID{}, func(core.LogEntry) error { cancel(); return nil })
	if err != nil {
		t.Error(err)
	}
}
