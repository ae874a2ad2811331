package serving

import (
	"context"
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

func TestTheConnectionThatIsIdleLongestMakesRoom(t *testing.T) {
	all := newConnections(3)
	a, b, c, d, e, f := &conn{}, &conn{}, &conn{}, &conn{}, &conn{}, &conn{}

	for _, step := range []struct {
		conn   *conn
		state  http.ConnState
		closes *conn
	}{
		{a, http.StateNew, nil},
		{b, http.StateNew, nil},
		{a, http.StateActive, nil},
		{a, http.StateIdle, nil}, // b is idle for longer now
		{c, http.StateNew, nil},
		{d, http.StateNew, b},
		{b, http.StateClosed, nil},
		{a, http.StateActive, nil},
		{c, http.StateActive, nil},
		{d, http.StateActive, nil},
		{e, http.StateNew, e}, // all others are being answered
		{e, http.StateClosed, nil},
		{c, http.StateClosed, nil},
		{f, http.StateNew, nil},
	} {
		all.note(step.conn, step.state)

		for name, c := range map[string]*conn{"a": a, "b": b, "c": c, "d": d, "e": e, "f": f} {
			if c.closed != (c == step.closes) {
				t.Fatalf("after %v: got %s closed %v", step.state, name, c.closed)
			}
			c.closed = false
		}
	}
}

// TestIdleConnectionsShutNobodyOut holds more connections than a port has, and then asks.
func TestIdleConnectionsShutNobodyOut(t *testing.T) {
	port, err := Listen(t.Context(), "test", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}

	server := &http.Server{
		Handler:           http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }),
		ReadHeaderTimeout: time.Hour,
	}
	port.Use(server)
	server.ConnState = newConnections(20).note

	served := make(chan error, 1)
	go func() { served <- port.Serve() }()

	for range 100 {
		c, err := net.Dial("tcp", port.listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = c.Close() }()
	}

	for i := range 5 {
		response, err := http.Get(port.URL())
		if err != nil {
			t.Fatalf("request %d: got %v, want an answer", i, err)
		}
		if response.StatusCode != http.StatusNoContent {
			t.Errorf("request %d: got %d, want 204", i, response.StatusCode)
		}
		_ = response.Body.Close()
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	_ = port.Stop(ctx) // the connections are cut off
	if err := <-served; err != nil {
		t.Error(err)
	}
}
