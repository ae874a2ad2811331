package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A failed endpoint is asked again after a second, then after twice as long each time, up
// to maxBackOff.
const (
	minBackOff = time.Second
	maxBackOff = time.Minute
)

// sayAgain is the shortest time between two log lines about the same fault of an endpoint
// that comes and goes.
const sayAgain = time.Minute

// Kinds of faults that concern everything that an endpoint is asked. Every other kind is
// the name of a method or of a piece of work, and concerns that alone.
const (
	faultReach  = "connection" // no answer, or none that is JSON-RPC
	faultChain  = "chain id"   // it serves another chain
	faultBehind = "head"       // its head stands still or goes back
)

// everything lists the kinds that concern all requests.
var everything = []string{faultReach, faultChain, faultBehind}

// fault is one thing that an endpoint does not do as it should.
type fault struct {
	reason   error // nil: it is over
	failures int
	until    time.Time // not asked before this time while others work
	said     time.Time // when it was logged last
	open     bool      // logged, and its end is not
}

// failed remembers a fault. It returns whether the fault should be logged.
func (e *endpoint) failed(kind string, reason error, now time.Time) (say bool) {
	e.mu.Lock()
	defer e.mu.Unlock()

	f := e.faults[kind]
	if f == nil {
		f = new(fault)
		e.faults[kind] = f
	}

	f.reason = reason
	f.until = now.Add(min(minBackOff<<min(f.failures, 10), maxBackOff))
	f.failures++

	if f.open || !f.said.IsZero() && now.Sub(f.said) < sayAgain {
		return false
	}

	f.said, f.open = now, true

	return true
}

// worked forgets faults of some kinds. It returns whether there were any, and those whose
// end should be logged.
func (e *endpoint) worked(kinds ...string) (ended bool, say []string) {
	e.mu.Lock()
	defer e.mu.Unlock()

	for _, kind := range kinds {
		f := e.faults[kind]
		if f == nil || f.reason == nil {
			continue
		}

		ended = true
		if f.open {
			say = append(say, kind)
		}

		f.reason, f.failures, f.open, f.until = nil, 0, false, time.Time{}
	}

	return ended, say
}

// backsOff reports whether the endpoint is passed over for some kinds of requests.
func (e *endpoint) backsOff(now time.Time, kinds ...string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()

	for _, kind := range append(slices.Clone(everything), kinds...) {
		if f := e.faults[kind]; f != nil && now.Before(f.until) {
			return true
		}
	}

	return false
}

// has reports whether the endpoint has a fault of a kind now.
func (e *endpoint) has(kind string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()

	f := e.faults[kind]
	return f != nil && f.reason != nil
}

// describe returns the endpoint's faults, each as a sentence for an operator. A fault of
// work that nobody has asked for since is left out: it may be over.
func (e *endpoint) describe(now time.Time) (said []string) {
	e.mu.Lock()
	defer e.mu.Unlock()

	for kind, f := range e.faults {
		if f.reason == nil || now.Sub(f.until) > maxBackOff {
			continue
		}

		text := printable(f.reason.Error())
		if !strings.HasPrefix(text, e.name) {
			text = e.name + ": " + text
		}
		said = append(said, fmt.Sprintf("%s (%s)", text, kind))
	}

	slices.Sort(said)

	return said
}

// kindOf returns the kind of fault that an error of an endpoint shows.
func kindOf(err error) string {
	var failed *callFailed
	switch {
	case errors.Is(err, ErrWrongChain):
		return faultChain
	case errors.As(err, &failed):
		return failed.Method
	}

	return faultReach
}

// noteFailure remembers a failure and logs it, unless it is known.
func (p *Pool) noteFailure(ctx context.Context, e *endpoint, kind string, err error) {
	say := e.failed(kind, err, p.opts.Now())
	p.metrics.failures.WithLabelValues(e.name).Inc()
	p.metrics.faults.WithLabelValues(e.name).Set(float64(len(e.describe(p.opts.Now()))))
	if !say {
		return
	}

	if kind == faultChain {
		p.opts.Log.ErrorContext(ctx, "RPC endpoint serves another chain; it is not used", "endpoint", e.name, "error", err)
		return
	}

	p.opts.Log.WarnContext(ctx, "RPC endpoint does not do its work; another one is asked where there is one, and this one again later",
		"endpoint", e.name,
		"fault", kind,
		"error", err,
	)
}

// noteSuccess remembers that an endpoint did some kinds of work, and logs the end of
// their faults.
func (p *Pool) noteSuccess(ctx context.Context, e *endpoint, kinds ...string) {
	ended, say := e.worked(kinds...)
	if ended {
		p.metrics.faults.WithLabelValues(e.name).Set(float64(len(e.describe(p.opts.Now()))))
	}

	for _, kind := range say {
		p.opts.Log.InfoContext(ctx, "RPC endpoint does its work again", "endpoint", e.name, "fault", kind)
	}
}

// Faults returns what endpoints do not do as they should, for an operator. Nothing of it
// stops the node as long as another endpoint does it.
func (p *Pool) Faults() (said []string) {
	for _, e := range p.endpoints {
		said = append(said, e.describe(p.opts.Now())...)
	}
	return said
}
