package api

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"time"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

// AdminBackend is the part of a node that the operator's listener uses.
type AdminBackend interface {
	Ready() error
	// Backup writes a consistent copy of the node's data, without its keyring.
	Backup(w io.Writer) error
	// Drain stops the intake of contributions. Work on existing ones continues.
	Drain()
}

// AdminOptions configure an operator's listener. All but Names are required.
type AdminOptions struct {
	Backend AdminBackend
	Token   string // that callers have to show
	Metrics http.Handler
	Log     *slog.Logger
	Names   []string // further host names under which it is served
}

// NewAdmin returns the handler of the operator's listener, which belongs on a loopback
// address. Other users of the machine reach that address too, so a caller has to show the
// token; without it there are /livez, /readyz and /metrics. No web page is served.
//
//	GET  /livez /readyz /metrics /debug/pprof/
//	POST /backup   streams a back-up; a connection that breaks leaves none
//	POST /drain    stops the intake until the node starts again
func NewAdmin(opts AdminOptions) (http.Handler, error) {
	if opts.Backend == nil || opts.Token == "" || opts.Metrics == nil || opts.Log == nil {
		return nil, errors.New("api: admin needs backend, token, metrics and log")
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", guard.Livez)
	mux.Handle("GET /readyz", guard.Readyz(opts.Backend))

	mux.Handle("GET /metrics", opts.Metrics)
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)

	mux.Handle("POST /backup", backup(opts))
	mux.Handle("POST /drain", drain(opts))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		guard.NewProblem(core.ReasonNotFound, "there is nothing at this address").Write(w, r)
	})

	return guard.Chain(
		mux,
		guard.Identify,
		guard.Recover(opts.Log),
		guard.Local(opts.Names...),
		guard.Token(opts.Token, "/livez", "/readyz", "/metrics"),
		guard.Bounded(func(*http.Request) int64 { return maxBody }),
	), nil
}

func backup(opts AdminOptions) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := http.NewResponseController(w).SetWriteDeadline(time.Time{}); err != nil {
			guard.ProblemOf(r.Context(), err, opts.Log).Write(w, r)
			return
		}

		out := &counted{w: w}
		w.Header().Set("Content-Type", "application/octet-stream")
		err := opts.Backend.Backup(out)

		switch {
		case err == nil:
			opts.Log.InfoContext(r.Context(), "backup written", "bytes", out.bytes)
		case out.bytes == 0:
			guard.ProblemOf(r.Context(), err, opts.Log).Write(w, r)

		default: // too late to say so but by a broken connection
			opts.Log.ErrorContext(
				r.Context(),
				"backup interrupted; the operator has to fetch it again",
				"error",
				err,
			)

			panic(http.ErrAbortHandler)
		}
	})
}

// counted counts the bytes written through it.
type counted struct {
	w     io.Writer
	bytes int64
}

func (c *counted) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.bytes += int64(n)
	return n, err
}

func drain(opts AdminOptions) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		opts.Backend.Drain()
		opts.Log.InfoContext(r.Context(), "intake stopped by the operator")
		w.WriteHeader(http.StatusNoContent)
	})
}
