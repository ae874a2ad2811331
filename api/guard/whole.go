package guard

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Whole reads a request's whole body before it takes part in anything, and sends the
// answer after everything is done. A caller that sends or reads slowly then holds a
// connection and the bytes that it sent or asked for, and no place of others.
type Whole struct {
	within time.Duration
	room   budget
}

// NewWhole returns the middleware's state. A body has to arrive within a time, and an
// answer has to be read within it. All bodies and answers together hold at most room
// bytes.
func NewWhole(within time.Duration, room int64) *Whole {
	return &Whole{
		within: within,
		room:   budget{limit: room},
	}
}

// budget counts bytes in memory. It is safe for concurrent use.
type budget struct {
	limit int64
	used  atomic.Int64
}

// take takes bytes, or returns false if they are not there.
func (b *budget) take(bytes int64) bool {
	if b.used.Add(bytes) <= b.limit {
		return true
	}

	b.used.Add(-bytes)

	return false
}

// errNoRoom means that bodies and answers of other requests fill the room.
var errNoRoom = errors.New("no room for it")

// held is a buffer whose bytes count in a budget.
type held struct {
	buffer bytes.Buffer // not embedded: its ReadFrom would not count
	room   *budget
	taken  int64
}

func (h *held) Write(p []byte) (int, error) {
	if !h.room.take(int64(len(p))) {
		return 0, errNoRoom
	}
	h.taken += int64(len(p))

	return h.buffer.Write(p)
}

func (h *held) free() { h.room.used.Add(-h.taken) }

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
	body := &held{room: &m.room}
	defer body.free()

	if err := m.read(w, r, body); err != nil {
		m.refuse(w, r, err)
		return
	}

	out := &answer{
		ResponseWriter: w,
		status:         http.StatusOK,
		body:           held{room: &m.room},
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
func (m *Whole) read(w http.ResponseWriter, r *http.Request, into io.Writer) error {
	if r.Body == nil || r.Body == http.NoBody {
		return nil
	}

	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(m.within)) // a recorder of a test has none

	_, err := io.Copy(into, r.Body)
	_ = control.SetReadDeadline(time.Time{})

	return err
}

func (m *Whole) send(w http.ResponseWriter, out *answer) {
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(m.within))

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
