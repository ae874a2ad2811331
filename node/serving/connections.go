package serving

import (
	"container/list"
	"net"
	"net/http"
	"sync"
)

// most bounds the connections of one port.
const most = 1024

// reserve is the share of the process's open files that a port leaves to others.
const reserve = 4

// connections bounds the open connections of a port. When there are too many, the one
// that has been idle longest is closed, so that callers who hold connections without a
// request shut nobody out. If none is idle, the newest is closed. It is safe for
// concurrent use.
type connections struct {
	most int

	mu   sync.Mutex
	open map[net.Conn]*list.Element // of idle; nil: a request is being answered
	idle *list.List                 // of net.Conn, idle longest first
}

func newConnections(most int) *connections {
	return &connections{
		most: most,
		open: map[net.Conn]*list.Element{},
		idle: list.New(),
	}
}

// note is a http.Server's ConnState.
func (c *connections) note(conn net.Conn, state http.ConnState) {
	if surplus := c.move(conn, state); surplus != nil {
		_ = surplus.Close() // the server notes its end
	}
}

// move records a connection's state and returns the connection to close, if any.
func (c *connections) move(conn net.Conn, state http.ConnState) (surplus net.Conn) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.forget(conn)

	switch state {
	case http.StateNew, http.StateIdle:
		c.open[conn] = c.idle.PushBack(conn)
	case http.StateActive:
		c.open[conn] = nil
	default: // closed, or taken over by a handler
		return nil
	}

	if len(c.open) <= c.most {
		return nil
	}

	surplus = conn
	if longest := c.idle.Front(); longest != nil {
		surplus = longest.Value.(net.Conn)
	}
	c.forget(surplus)

	return surplus
}

func (c *connections) forget(conn net.Conn) {
	if at := c.open[conn]; at != nil {
		c.idle.Remove(at)
	}

	delete(c.open, conn)
}
