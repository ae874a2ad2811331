package guard

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Whole reads a request's whole body before it takes part in anything, and sends the
// answer after everything is done. A caller that sends or reads slowly then holds a
// connection and the bytes that it sent or asked for, and no place of others.
type Whole struct {
	within time.Duration
	room   *room
}

// NewWhole returns the middleware's state. A body has to arrive within a time, and an
// answer has to be read within it. All bodies and answers together hold at most most
// bytes. When they need more, the exchange is cut off that holds the most bytes for the
// longest while it waits for its caller.
func NewWhole(within time.Duration, most int64) *Whole {
	return &Whole{
		within: within,
		room: &room{
			left:    most,
			waiting: map[*held]struct{}{},
		},
	}
}

// room counts bytes in memory. It is safe for concurrent use.
type room struct {
	mu      sync.Mutex
	left    int64
	waiting map[*held]struct{} // for their callers
}

// errNoRoom means that bodies and answers of other requests fill the room.
var errNoRoom = errors.New("no room for it")

// held is a buffer whose bytes count in a room.
type held struct {
	buffer bytes.Buffer // not embedded: its ReadFrom would not count
	room   *room

	taken int64     // all below is the room's
	since time.Time // it has waited for its caller
	stop  func()    // ends the wait
	cut   bool      // its bytes count no more
}

func (h *held) Write(p []byte) (int, error) {
	if !h.room.take(h, int64(len(p))) {
		return 0, errNoRoom
	}
	return h.buffer.Write(p)
}

// take takes bytes, or returns false if they are not there.
func (r *room) take(h *held, bytes int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()

	for r.left < bytes {
		if !r.cutOne(h) {
			return false
		}
	}
	if h.cut {
		return false
	}

	h.taken += bytes
	r.left -= bytes

	return true
}

// cutOne ends the wait of the worst of those who wait for their callers, other than one
// that asks for room. It returns false if nobody waits.
func (r *room) cutOne(except *held) bool {
	var worst *held
	var most float64
	now := time.Now()

	for h := range r.waiting {
		if h == except || h.taken == 0 {
			continue
		}
		if cost := float64(h.taken) * now.Sub(h.since).Seconds(); worst == nil || cost > most {
			worst, most = h, cost
		}
	}

	if worst == nil {
		return false
	}

	worst.stop()
	worst.cut = true
	delete(r.waiting, worst)
	r.left += worst.taken
	worst.taken = 0

	return true
}

// wait notes that a buffer waits for its caller. Stop ends the wait, and is not called
// after proceed.
func (h *held) wait(stop func()) {
	h.room.mu.Lock()
	defer h.room.mu.Unlock()

	h.since, h.stop = time.Now(), stop
	h.room.waiting[h] = struct{}{}
}

// proceed notes the end of a wait. It returns false if the wait was cut.
func (h *held) proceed() bool {
	h.room.mu.Lock()
	defer h.room.mu.Unlock()

	delete(h.room.waiting, h)
	return !h.cut
}

func (h *held) free() {
	h.room.mu.Lock()
	defer h.room.mu.Unlock()

	h.room.left += h.taken
	h.taken = 0
}

// Serve is the middleware. Requests for which except returns true pass unchanged.
func (m *Whole) Serve(except func(*http.Request) bool) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if except(r) {
				next.ServeHTTP(w, r)
				return
			}

			m.serve(w, r, next)
		})
	}
}

func (m *Whole) serve(w http.ResponseWriter, r *http.Request, next http.Handler) {
	body := &held{room: m.room}
	defer body.free()

	if err := m.read(w, r, body); err != nil {
		m.refuse(w, r, err)
		return
	}

	out := &answer{
		ResponseWriter: w,
		status:         http.StatusOK,
		body:           held{room: m.room},
	}
	defer out.body.free()

	r.Body = io.NopCloser(&body.buffer)
	next.ServeHTTP(out, r)

	if out.failed {
		m.refuse(w, r, errNoRoom)
		return
	}

	m.send(w, out)
}

// read reads a body. It sets a deadline for reading, which ends with the body.
func (m *Whole) read(w http.ResponseWriter, r *http.Request, into *held) error {
	if r.Body == nil || r.Body == http.NoBody {
		return nil
	}

	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(m.within)) // a recorder of a test has none
	into.wait(func() { _ = control.SetReadDeadline(time.Now()) })

	_, err := io.Copy(into, r.Body)
	if !into.proceed() {
		return errNoRoom
	}
	_ = control.SetReadDeadline(time.Time{})

	return err
}

func (m *Whole) send(w http.ResponseWriter, out *answer) {
	control := http.NewResponseController(w)
	_ = control.SetWriteDeadline(time.Now().Add(m.within))

	out.body.wait(func() { _ = control.SetWriteDeadline(time.Now()) })
	defer out.body.proceed()

	w.WriteHeader(out.status)
	_, _ = w.Write(out.body.buffer.Bytes()) // the caller detects missing bytes
}

// refuse answers a request whose body or answer could not be held.
func (m *Whole) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var tooLarge *http.MaxBytesError

	switch {
	case errors.As(err, &tooLarge):
		bodyTooLarge(tooLarge).Write(w, r)
	case errors.Is(err, errNoRoom):
		w.Header().Del("Content-Length")
		NewProblem(core.ReasonBusy, "other requests fill the memory for bodies and answers").After(time.Second).Write(w, r)
	default: // it did not arrive in time, or its caller has left
		w.Header().Set("Connection", "close")
		Unreadable(fmt.Sprintf("the body did not arrive whole within %s", m.within)).Write(w, r)
	}
}

// answer holds an answer until its handler has ended. The headers are those of the
// writer.
type answer struct {
	http.ResponseWriter
	status int
	wrote  bool
	body   held
	failed bool // it was too large for the room that was left
}

// WriteHeader keeps the status.
func (a *answer) WriteHeader(status int) {
	if !a.wrote {
		a.status, a.wrote = status, true
	}
}

// Write keeps bytes.
func (a *answer) Write(p []byte) (int, error) {
	a.wrote = true

	n, err := a.body.Write(p)
	if err != nil {
		a.failed = true
	}

	return n, err
}
