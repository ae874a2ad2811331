package serving

import (
	"container/list"
	"net"
	"net/http"
	"sync"
	"time"
)

// most bounds the connections of one port.
const most = 1024

// reserve is the share of the process's open files that a port leaves to others.
const reserve = 4

// grace is how long a connection may stay as it is before it has to make room for a newer
// one. A caller that sends its request at once has its answer within it.
const grace = 250 * time.Millisecond

// connections bounds the open connections of a port. When there are too many, the one
// that has been idle longest is closed, or else the one whose request has lasted longest.
// So callers who hold connections, with or without a request, shut nobody out. A new
// connection waits until another one has had its grace. It is safe for concurrent use.
type connections struct {
	most  int
	grace time.Duration
	ended chan struct{} // closed when the port accepts no more
	end   sync.Once

	mu         sync.Mutex
	open       map[net.Conn]place
	idle, busy *list.List    // of *waiting, in their state for longest first
	fewer      chan struct{} // closed and replaced when a connection ends or changes
}

// waiting is a connection, and since when it has been in its state.
type waiting struct {
	conn  net.Conn
	since time.Time
}

// place is where a connection stands.
type place struct {
	of *list.List
	at *list.Element
}

func newConnections(most int, grace time.Duration) *connections {
	return &connections{
		most:  most,
		grace: grace,
		ended: make(chan struct{}),
		open:  map[net.Conn]place{},
		idle:  list.New(),
		busy:  list.New(),
		fewer: make(chan struct{}),
	}
}

// note is a http.Server's ConnState.
func (c *connections) note(conn net.Conn, state http.ConnState) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.forget(conn)

	switch state {
	case http.StateNew, http.StateIdle:
		c.put(conn, c.idle)
	case http.StateActive:
		c.put(conn, c.busy)
	default: // closed, or taken over by a handler
	}
}

func (c *connections) put(conn net.Conn, in *list.List) {
	c.open[conn] = place{
		of: in,
		at: in.PushBack(&waiting{conn, time.Now()}),
	}
}

func (c *connections) forget(conn net.Conn) {
	p, known := c.open[conn]
	if !known {
		return
	}

	p.of.Remove(p.at)
	delete(c.open, conn)

	close(c.fewer)
	c.fewer = make(chan struct{})
}

// room waits until one more connection is allowed. It closes another one if it must. It
// returns false once the port accepts no more.
func (c *connections) room() bool {
	for {
		surplus, wait, changed := c.find()
		switch {
		case surplus != nil:
			_ = surplus.Close() // the server notes its end
			continue
		case wait == 0:
			return true
		}

		select {
		case <-changed:
		case <-time.After(wait):
		case <-c.ended:
			return false
		}
	}
}

// find returns a connection to close, or for how long all open ones still have their
// grace, or neither if there is room.
func (c *connections) find() (surplus net.Conn, wait time.Duration, changed <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if len(c.open) < c.most {
		return nil, 0, nil
	}

	wait = c.grace
	for _, in := range []*list.List{c.idle, c.busy} {
		longest := in.Front()
		if longest == nil {
			continue
		}

		w := longest.Value.(*waiting)
		left := c.grace - time.Since(w.since)
		if left <= 0 {
			c.forget(w.conn)
			return w.conn, 0, nil
		}
		wait = min(wait, left)
	}

	return nil, wait, c.fewer
}

// bounded is a listener whose connections are counted.
type bounded struct {
	net.Listener
	all *connections
}

// Accept returns the next connection once there is room for it.
func (b bounded) Accept() (net.Conn, error) {
	conn, err := b.Listener.Accept()
	if err != nil {
		return nil, err
	}

	if !b.all.room() {
		_ = conn.Close() // nothing was read from it
		return nil, net.ErrClosed
	}

	return conn, nil
}

// Close ends the wait for room too.
func (b bounded) Close() error {
	b.all.end.Do(func() { close(b.all.ended) })
	return b.Listener.Close()
}
