package guard

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"path/filepath"
	"strconv"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

const detailInternal = "an internal error; the operator's log has it under this request's id"

// Problem is an RFC 9457 problem. Each reason has one code.
type Problem struct {
	Type     string      `json:"type"` // urn:tantieme:problem:<code>
	Title    string      `json:"title"`
	Status   int         `json:"status"`
	Code     core.Reason `json:"code"`
	Detail   string      `json:"detail,omitempty"`
	Hint     string      `json:"hint,omitempty"`
	Instance string      `json:"instance,omitempty"` // urn:tantieme:request:<id>
	Version  *uint64     `json:"version,omitempty"`  // the anchored version, with code superseded

	retryAfter time.Duration
}

// NewProblem returns the problem of a reason, with status, title and hint of its row. If
// the request may succeed later, the problem asks the caller to try again after a second.
func NewProblem(reason core.Reason, detail string) Problem {
	row := reason.Info()
	p := Problem{
		Type:   "urn:tantieme:problem:" + string(reason),
		Title:  row.Title,
		Status: row.Status,
		Code:   reason,
		Detail: detail,
		Hint:   row.Hint,
	}

	if p.Status == 0 { // no document of an API has this reason
		p.Status = http.StatusUnprocessableEntity
	}

	if row.Retry {
		p = p.After(time.Second)
	}

	return p
}

// Unreadable returns the problem of a request that cannot be parsed. Its status is 400; a
// value that the document does not allow has 422.
func Unreadable(detail string) Problem {
	p := NewProblem(core.ReasonRequest, detail)
	p.Status = http.StatusBadRequest
	return p
}

// Error makes a Problem an error.
func (p Problem) Error() string { return string(p.Code) + ": " + p.Detail }

// After sets the time that the caller should wait before the next try.
func (p Problem) After(wait time.Duration) Problem {
	p.retryAfter = wait
	return p
}

// Write answers a request with the problem and the request's id.
func (p Problem) Write(w http.ResponseWriter, r *http.Request) {
	if id := RequestID(r.Context()); id != "" {
		p.Instance = "urn:tantieme:request:" + id
	}

	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // only strings and numbers
	}

	h := w.Header()
	if p.retryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(int(math.Ceil(p.retryAfter.Seconds()))))
	}

	h.Del("Content-Length")
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")

	w.WriteHeader(p.Status)
	_, _ = w.Write(body) // the caller detects missing bytes
}

var errDenied = errors.New("denied")

// Denied wraps an error to mean that the caller may not have the requested data.
func Denied(err error) error { return &denied{err} }

type denied struct{ err error }

func (d *denied) Error() string   { return d.err.Error() }
func (d *denied) Unwrap() []error { return []error{errDenied, d.err} }

// ProblemOf returns the public part of an error. An error that a caller may not see is
// logged with the request's id, and the problem contains only the id.
func ProblemOf(ctx context.Context, err error, log *slog.Logger) Problem {
	var refusal *core.Refusal
	var problem Problem
	var tooLarge *http.MaxBytesError

	switch {
	case errors.As(err, &problem):
		return problem
	case errors.As(err, &tooLarge):
		return bodyTooLarge(tooLarge)

	case errors.As(err, &refusal):
		return refused(refusal)
	case errors.Is(err, core.ErrNotFound):
		return NewProblem(core.ReasonNotFound, err.Error())

	case errors.Is(err, core.ErrDeadline), errors.Is(err, core.ErrConflict):
		return NewProblem(core.ReasonConflict, err.Error())
	case errors.Is(err, core.ErrUnreachable), errors.Is(err, context.DeadlineExceeded):
		return NewProblem(core.ReasonUnreachable, "the chain or a peer does not answer; try again")

	case errors.Is(err, errDenied):
		return NewProblem(core.ReasonDenied, err.Error())
	}

	var damage *core.Damage
	if errors.As(err, &damage) {
		log.ErrorContext(ctx, "a stored file is damaged", "file", damage.Path, "error", err, "request", RequestID(ctx))
		return NewProblem(core.ReasonDamaged, filepath.Base(damage.Path)+" of this node is damaged; "+damage.WayBack)
	}

	log.ErrorContext(ctx, "request failed; its caller gets only its id", "error", err, "request", RequestID(ctx))
	return NewProblem(core.ReasonInternal, detailInternal)
}

func bodyTooLarge(err *http.MaxBytesError) Problem {
	return NewProblem(core.ReasonTooLarge, fmt.Sprintf("the body is larger than %d bytes", err.Limit))
}

func refused(r *core.Refusal) Problem {
	p := NewProblem(r.Reason, r.Detail)
	if r.Version > 0 {
		p.Version = &r.Version
	}
	return p
}
