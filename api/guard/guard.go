// Package guard is the middleware of every HTTP interface of the house: RFC 9457
// problems, the check of requests against their OpenAPI document, limits for each caller,
// and the check of host and origin that keeps foreign web pages away from a listener on
// the same machine.
//
// All of it is plain net/http middleware and does not depend on a node.
package guard

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"

	"github.com/tantieme/tantieme/node/core"
)

// Middleware wraps a handler.
type Middleware func(http.Handler) http.Handler

// Chain wraps a handler. The first middleware handles a request first.
func Chain(handler http.Handler, wraps ...Middleware) http.Handler {
	for i := len(wraps) - 1; i >= 0; i-- {
		handler = wraps[i](handler)
	}
	return handler
}

// RequestHeader is the answer's header with the request's id.
const RequestHeader = "Tantieme-Request"

type requestKey struct{}

// Identify draws an id of 16 hex digits for every request. The id appears in the answer's
// header, in problems, and in the operator's log.
func Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var id [8]byte
		_, _ = rand.Read(id[:]) // never fails (Go 1.24)
		text := hex.EncodeToString(id[:])
		w.Header().Set(RequestHeader, text)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, text)))
	})
}

// RequestID returns the id from Identify, or "".
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// Recover answers a panic with a problem and logs it without the request's body. It does
// not catch http.ErrAbortHandler, with which a handler breaks its connection.
func Recover(log *slog.Logger) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				cause := recover()
				if cause == nil {
					return
				}

				if cause == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so
					panic(cause)
				}

				log.ErrorContext(
					r.Context(), "request panicked; its caller gets an internal error",
					"path", r.URL.Path,
					"request", RequestID(r.Context()),
					"panic", cause,
				)

				NewProblem(core.ReasonInternal, detailInternal).Write(w, r)
			}()

			next.ServeHTTP(w, r)
		})
	}
}
