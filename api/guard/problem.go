package guard

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Codes of problems that are not a core.Reason.
const (
	CodeBadRequest    = "bad_request"
	CodeUnknownParam  = "unknown_parameter"
	CodeMediaType     = "unsupported_media_type"
	CodeTooLarge      = "too_large"
	CodeURITooLong    = "uri_too_long"
	CodeNotFound      = "not_found"
	CodeMethod        = "method_not_allowed"
	CodeConflict      = "conflict"
	CodeDenied        = "denied"
	CodeUnauthorized  = "unauthorized"
	CodeForeignHost   = "foreign_host"
	CodeForeignOrigin = "foreign_origin"
	CodeBusy          = "busy"
	CodeStreams       = "too_many_streams"
	CodeDraining      = "draining"
	CodeUnreachable   = "unreachable"
	CodeInternal      = "internal"
)

const detailInternal = "an internal error; the operator's log has it under this request's id"

// Problem is an RFC 9457 problem: one code for each reason.
type Problem struct {
	Type     string  `json:"type"` // urn:tantieme:problem:<code>
	Title    string  `json:"title"`
	Status   int     `json:"status"`
	Code     string  `json:"code"`
	Detail   string  `json:"detail,omitempty"`
	Hint     string  `json:"hint,omitempty"`
	Instance string  `json:"instance,omitempty"` // urn:tantieme:request:<id>
	Version  *uint64 `json:"version,omitempty"`  // the highest version that is known, with code superseded

	retryAfter time.Duration
}

// NewProblem returns a problem with the title and the hint that belong to its code.
func NewProblem(status int, code, detail string) Problem {
	title := titles[code]
	if title == "" {
		title = http.StatusText(status)
	}
	return Problem{Type: "urn:tantieme:problem:" + code, Title: title, Status: status, Code: code, Detail: detail, Hint: hints[code]}
}

// Error lets a Problem be returned as an error.
func (p Problem) Error() string { return p.Code + ": " + p.Detail }

// After says when to try again.
func (p Problem) After(wait time.Duration) Problem {
	p.retryAfter = wait
	return p
}

// Write answers a request with the problem.
func (p Problem) Write(w http.ResponseWriter, r *http.Request) {
	if id := RequestID(r.Context()); id != "" {
		p.Instance = "urn:tantieme:request:" + id
	}
	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings and numbers only
	}
	h := w.Header()
	if p.retryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(int(math.Ceil(p.retryAfter.Seconds()))))
	}
	h.Del("Content-Length")
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	_, _ = w.Write(body) // the caller sees what is missing
}

var errDenied = errors.New("denied")

// Denied marks an error that says that the caller may not have what it asked for.
func Denied(err error) error { return &denied{err} }

type denied struct{ err error }

func (d *denied) Error() string   { return d.err.Error() }
func (d *denied) Unwrap() []error { return []error{errDenied, d.err} }

// statuses of refusals that are no 422.
var statuses = map[core.Reason]int{
	core.ReasonRate: http.StatusTooManyRequests, CodeDraining: http.StatusServiceUnavailable,
	core.ReasonDisk: http.StatusInsufficientStorage, core.ReasonReadOnly: http.StatusInsufficientStorage,
	core.ReasonSuperseded: http.StatusConflict,
}

// ProblemOf turns an error into what a caller may know of it; what a caller may not
// know is logged.
func ProblemOf(ctx context.Context, err error, log *slog.Logger) Problem {
	var refusal *core.Refusal
	var problem Problem
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &problem):
		return problem
	case errors.As(err, &tooLarge):
		return NewProblem(http.StatusRequestEntityTooLarge, CodeTooLarge, "the body is larger than "+strconv.FormatInt(tooLarge.Limit, 10)+" bytes")
	case errors.As(err, &refusal):
		return refused(refusal)
	case errors.Is(err, core.ErrNotFound):
		return NewProblem(http.StatusNotFound, CodeNotFound, err.Error())
	case errors.Is(err, core.ErrDeadline), errors.Is(err, core.ErrConflict):
		return NewProblem(http.StatusConflict, CodeConflict, err.Error())
	case errors.Is(err, core.ErrUnreachable), errors.Is(err, context.DeadlineExceeded):
		return NewProblem(http.StatusServiceUnavailable, CodeUnreachable, "the chain or a peer does not answer; try again").After(time.Second)
	case errors.Is(err, errDenied):
		return NewProblem(http.StatusForbidden, CodeDenied, err.Error())
	}
	log.ErrorContext(ctx, "request failed", "error", err, "request", RequestID(ctx))
	return NewProblem(http.StatusInternalServerError, CodeInternal, detailInternal)
}

func refused(r *core.Refusal) Problem {
	status, ok := statuses[r.Reason]
	if !ok {
		status = http.StatusUnprocessableEntity
	}
	p := NewProblem(status, string(r.Reason), r.Detail)
	if r.Version > 0 {
		p.Version = &r.Version
	}
	if status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable {
		p = p.After(time.Second)
	}
	return p
}
