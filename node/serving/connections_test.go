package serving

import (
	"context"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// conn is a connection that only remembers that it was closed.
type conn struct {
	net.Conn
	closed bool
}

func (c *conn) Close() error {
	c.closed = true
	return nil
}

// TestTheConnectionThatIsIdleLongestMakesRoom notes states of three connections, the most
// that are allowed, and asks for room for a fourth. Their grace is over at once.
func TestTheConnectionThatIsIdleLongestMakesRoom(t *testing.T) {
	const fresh, idle, active, closed = http.StateNew, http.StateIdle, http.StateActive, http.StateClosed

	type step struct {
		conn  int
		state http.ConnState
	}

	for name, c := range map[string]struct {
		steps  []step
		closes int // -1: none
	}{
		"the idle one that waits longest": {[]step{{0, fresh}, {1, fresh}, {0, active}, {0, idle}, {2, fresh}}, 1},
		"an idle one before a busy one":   {[]step{{0, fresh}, {0, active}, {1, fresh}, {1, active}, {2, fresh}}, 2},
		"else the one that is busy longest": {
			[]step{{0, fresh}, {1, fresh}, {2, fresh}, {1, active}, {0, active}, {2, active}}, 1,
		},
		"none if one has ended": {[]step{{0, fresh}, {1, fresh}, {2, fresh}, {1, closed}}, -1},
	} {
		t.Run(name, func(t *testing.T) {
			all := newConnections(3, 0)
			conns := []*conn{{}, {}, {}}
			for _, s := range c.steps {
				all.note(conns[s.conn], s.state)
			}

			if !all.room() {
				t.Fatal("got no room, want it")
			}
			for i, one := range conns {
				if one.closed != (i == c.closes) {
					t.Errorf("connection %d: got closed %v, want %d closed alone", i, one.closed, c.closes)
				}
			}
		})
	}
}

// TestANewConnectionWaitsForTheGraceOfOthers checks that callers who connect again and
// again close nobody's connection before it had its time.
func TestANewConnectionWaitsForTheGraceOfOthers(t *testing.T) {
	all := newConnections(1, time.Hour)
	first := &conn{}
	all.note(first, http.StateNew)

	room := make(chan bool)
	go func() { room <- all.room() }()

	select {
	case <-room:
		t.Fatal("got room beside a connection in its grace, want a wait")
	case <-time.After(10 * time.Millisecond):
	}

	all.note(first, http.StateClosed)
	if !<-room || first.closed {
		t.Errorf("after the end of the first: got it closed %v, want room and no closing", first.closed)
	}
}

// TestAPortThatStopsWaitsForNoRoom checks that a full port can be stopped.
func TestAPortThatStopsWaitsForNoRoom(t *testing.T) {
	port, err := Listen(t.Context(), "test", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}

	port.Use(&http.Server{ReadHeaderTimeout: time.Hour})
	port.bound(newConnections(1, time.Hour))

	served := make(chan error, 1)
	go func() { served <- port.Serve() }()

	for range 3 {
		c, err := net.Dial("tcp", port.listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = c.Close() }()
	}

	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_ = port.Stop(ctx) // the connections are cut off
	if err := <-served; err != nil {
		t.Errorf("got %v, want the end", err)
	}
}

// TestHeldConnectionsShutNobodyOut holds more connections than a port has, idle or with a
// body that does not end, and then asks.
func TestHeldConnectionsShutNobodyOut(t *testing.T) {
	for name, text := range map[string]string{
		"idle":           "",
		"half a header":  "GET / HTTP/1.1\r\nHo",
		"half a body":    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf",
		"many requests":  "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
		"a body in time": "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nhalf",
	} {
		t.Run(name, func(t *testing.T) { holdConnections(t, text) })
	}
}

func holdConnections(t *testing.T, text string) {
	t.Helper()
	port, err := Listen(t.Context(), "test", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}

	server := &http.Server{
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			w.WriteHeader(http.StatusNoContent)
		}),
		ReadHeaderTimeout: time.Hour,
	}
	port.Use(server)
	port.bound(newConnections(20, time.Millisecond))

	served := make(chan error, 1)
	go func() { served <- port.Serve() }()

	for range 100 {
		c, err := net.Dial("tcp", port.listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = c.Close() }()
		_, _ = io.WriteString(c, text) // it may be closed already
	}

	client := &http.Client{Timeout: time.Minute}
	for i := range 5 {
		for {
			response, err := client.Get(port.URL())
			if err != nil { // closed while this machine was busy: its grace is a millisecond here
				continue
			}
			if response.StatusCode != http.StatusNoContent {
				t.Errorf("request %d: got %d, want 204", i, response.StatusCode)
			}
			_ = response.Body.Close()
			break
		}
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	_ = port.Stop(ctx) // the connections are cut off
	if err := <-served; err != nil {
		t.Error(err)
	}
}
