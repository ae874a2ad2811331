package api

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/logging"
)

// AdminBackend is the part of a node that the operator's listener uses.
type AdminBackend interface {
	Ready() error
	// Backup writes a consistent copy of the node's data, without its keyring.
	Backup(w io.Writer) error
	// Drain stops the intake of contributions. Work on existing ones continues. The node is
	// not ready until Undrain.
	Drain()
	Undrain()
}

// AdminOptions configure an operator's listener. All but Levels and Names are required.
type AdminOptions struct {
	Backend AdminBackend
	Token   string // that callers have to show
	Metrics prometheus.Gatherer
	Levels  *logging.Levels // of the log; nil: they cannot be changed
	Log     *slog.Logger
	Names   []string // further host names under which it is served
}

// NewAdmin returns the handler of the operator's listener, which belongs on a loopback
// address. Other users of the machine reach that address too, so a caller has to show the
// token; without it there are /livez and /readyz. No web page is served.
//
//	GET  /livez /readyz /metrics /debug/pprof/
//	POST /backup   streams a back-up; a connection that breaks leaves none
//	POST /drain    stops the intake until /undrain, or until the node starts again
//	POST /undrain
//	GET  /log-level   the log's levels, such as "info,chain=debug"; PUT changes them
func NewAdmin(opts AdminOptions) (http.Handler, error) {
	if opts.Backend == nil || opts.Token == "" || opts.Metrics == nil || opts.Log == nil {
		return nil, errors.New("api: admin needs backend, token, metrics and log")
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", guard.Livez)
	mux.Handle("GET /readyz", guard.Readyz(opts.Backend))

	mux.Handle("GET /metrics", promhttp.HandlerFor(opts.Metrics, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)

	mux.Handle("POST /backup", backup(opts))
	mux.Handle("POST /drain", drain(opts, "intake stopped by the operator; /readyz says so", opts.Backend.Drain))
	mux.Handle("POST /undrain", drain(opts, "intake goes on by the operator", opts.Backend.Undrain))
	if opts.Levels != nil {
		mux.HandleFunc("GET /log-level", func(w http.ResponseWriter, _ *http.Request) {
			_, _ = fmt.Fprintln(w, opts.Levels) // the caller detects missing bytes
		})
		mux.Handle("PUT /log-level", setLevels(opts))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		guard.NewProblem(core.ReasonNotFound, "there is nothing at this address").Write(w, r)
	})

	return guard.Chain(
		mux,
		guard.Identify,
		guard.Recover(opts.Log),
		guard.Local(opts.Names...),
		guard.Token(opts.Token, "/livez", "/readyz"),
		guard.Bounded(func(*http.Request) int64 { return maxBody }),
	), nil
}

// setLevels changes the log's levels to those of the request's body.
func setLevels(opts AdminOptions) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		if err == nil {
			err = opts.Levels.Set(strings.TrimSpace(string(text)))
		}
		if err != nil {
			guard.ProblemOf(r.Context(), err, opts.Log).Write(w, r)
			return
		}

		opts.Log.WarnContext(r.Context(), "the operator changed the levels of the log", "levels", opts.Levels.String())
		_, _ = fmt.Fprintln(w, opts.Levels) // the caller detects missing bytes
	})
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

func drain(opts AdminOptions, said string, do func()) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		do()
		opts.Log.InfoContext(r.Context(), said)
		w.WriteHeader(http.StatusNoContent)
	})
}
