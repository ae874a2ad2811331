// Package api serves a node over HTTP. The public listener has the generated gin server
// of openapi.yaml, the event stream, health, metrics and the trustless IPFS gateway. The
// operator's listener has profiles, back-ups and draining. The package uses the node only
// through its ports Backend and AdminBackend.
package api

import (
	"context"
	_ "embed"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/api/web"
	"github.com/tantieme/tantieme/node/core"
)

//go:generate go tool -modfile=tools.mod oapi-codegen -config server.cfg.yaml openapi.yaml

//go:embed openapi.yaml
var document []byte

// BaseURL is the path of the versioned resources.
const BaseURL = "/api/v1"

// maxBody bounds a request's body, in bytes: a payload in hex and the other fields.
const maxBody = 1 << 20

// maxRelayBody bounds the body of a message to relay, in bytes: its signature in hex, and
// the message.
const maxRelayBody = 2*core.MaxRelaySignature + 4<<10

// A body has to arrive, and an answer has to be read, within bodyWithin. All of them hold
// at most bodyRoom bytes of memory.
const (
	bodyWithin = 20 * time.Second
	bodyRoom   = 256 << 20
)

// Options configure a server. Backend, Gateway and Log are required.
type Options struct {
	Backend Backend
	Gateway http.Handler // /ipfs/{cid}
	Log     *slog.Logger
	// Registry gets the counts of requests; nil: they are not exported.
	Registry *prometheus.Registry
	// Passkeys is the contract that judges answers of passkeys, for the page; nil: it offers
	// none.
	Passkeys *common.Address
	// OpenMetrics serves the registry at /metrics, to anyone.
	OpenMetrics bool
	Limits      Limits
	// Heartbeat is the interval of comments on an idle event stream; default 15 s.
	Heartbeat time.Duration
}

// Limits bounds the use of a public listener. Zero fields have the defaults.
type Limits struct {
	SubmitRate       rate.Limit // POSTs a second, of all callers; 200
	ClientSubmits    rate.Limit // POSTs a second of one caller, with bursts of ten times as many; 5
	ClientReads      rate.Limit // headers, shares, proofs, payouts a second of one caller, with such bursts; 20
	Concurrent       int        // concurrent requests, except event streams, health and metrics; 256
	ClientConcurrent int        // of one caller; 32
	Streams          int        // concurrent event streams; 64
	ClientStreams    int        // of one caller; 8
	StreamWriteAfter time.Duration
	// ClientOf returns a request's caller, or "" for a caller that is not limited by
	// name. Default: guard.ClientOf, which is correct unless a proxy on another machine
	// forwards requests.
	ClientOf func(*http.Request) string
}

func (l *Limits) setDefaults() {
	core.SetDefault(&l.SubmitRate, 200)
	core.SetDefault(&l.ClientSubmits, 5)
	core.SetDefault(&l.ClientReads, 20)
	core.SetDefault(&l.Concurrent, 256)
	core.SetDefault(&l.ClientConcurrent, 32)
	core.SetDefault(&l.Streams, 64)
	core.SetDefault(&l.ClientStreams, 8)

	core.SetDefault(&l.StreamWriteAfter, 10*time.Second)
	if l.ClientOf == nil {
		l.ClientOf = guard.ClientOf
	}
}

// clientBurst is the largest burst of a caller, in seconds of its rate.
const clientBurst = 10

// Handler is a node's public listener. A server from NewServer ends its event streams on
// shutdown.
type Handler struct {
	http.Handler
	streams *streams
}

// New returns the handler of a node's public listener, or an error if a required option
// is missing.
func New(opts Options) (*Handler, error) {
	if opts.Backend == nil || opts.Gateway == nil || opts.Log == nil {
		return nil, errors.New("api: backend, gateway and log are required")
	}

	opts.Limits.setDefaults()
	core.SetDefault(&opts.Heartbeat, 15*time.Second)

	doc, err := guard.NewDocument(document, BaseURL)
	if err != nil {
		return nil, err
	}

	streams := newStreams(opts)
	mux := http.NewServeMux()
	mux.Handle("/", engine(opts))
	mux.Handle("GET "+BaseURL+"/events", streams)
	mux.HandleFunc("GET /livez", guard.Livez)
	mux.Handle("GET /readyz", guard.Readyz(opts.Backend))

	page, err := web.New(web.Options{Config: pageConfig(opts)})
	if err != nil {
		return nil, err
	}
	for _, path := range web.Paths() {
		mux.Handle(path, page)
	}

	if opts.OpenMetrics && opts.Registry != nil {
		mux.Handle("GET /metrics", promhttp.HandlerFor(opts.Registry, promhttp.HandlerOpts{}))
	}

	mux.Handle("GET /ipfs/", opts.Gateway) // HEAD too
	l := opts.Limits

	return &Handler{guard.Chain(
		doc.Mount(mux),
		guard.Identify,
		newMetrics(opts.Registry, doc.Paths()).observe(opts.Log),
		guard.Recover(opts.Log),
		cors,
		guard.Bounded(maxBodyOf),
		guard.NewLimiter(l.ClientSubmits, clientBurst*int(max(1, l.ClientSubmits))).Limit(l.ClientOf, isSubmit),
		guard.NewLimiter(l.ClientReads, clientBurst*int(max(1, l.ClientReads))).Limit(l.ClientOf, isExpensive),
		guard.NewWhole(bodyWithin, bodyRoom).Serve(isUncounted),
		guard.NewPlaces(l.Concurrent, l.ClientConcurrent).Limit(l.ClientOf, isUncounted),
	), streams}, nil
}

// pageConfig returns whom the node's page asks: all members that have an address, this node
// among them, and the key that this node's ledger has.
func pageConfig(opts Options) func(ctx context.Context) (web.Config, error) {
	return func(context.Context) (config web.Config, err error) {
		if opts.Passkeys != nil {
			config.Passkeys = opts.Passkeys.Hex()
		}

		members, err := opts.Backend.Members()
		if err != nil {
			return config, err
		}

		for _, member := range members {
			if member.URL != "" {
				config.Nodes = append(config.Nodes, member.URL)
			}
		}

		key, err := opts.Backend.GroupKey()
		if errors.Is(err, core.ErrNotFound) {
			return config, nil // nothing can be sealed yet
		}
		config.Key = key.KeyID.String()

		return config, err
	}
}

// maxBodyOf returns the bound of a request's body. Only what is posted has one.
func maxBodyOf(r *http.Request) int64 {
	switch {
	case !isSubmit(r):
		return 0
	case r.URL.Path == BaseURL+"/relays":
		return maxRelayBody
	case strings.HasPrefix(r.URL.Path, BaseURL+"/notices/"):
		return core.MaxNoticeText
	default:
		return maxBody
	}
}

func isStream(r *http.Request) bool { return r.URL.Path == BaseURL+"/events" }

// isUncounted reports whether a request is answered regardless of the number of others.
// Health and metrics have to show that a busy node is alive.
func isUncounted(r *http.Request) bool {
	switch r.URL.Path {
	case "/livez", "/readyz", "/metrics":
		return true
	}
	return isStream(r)
}

func isSubmit(r *http.Request) bool { return r.Method == http.MethodPost }

// isExpensive reports whether an answer costs the node arithmetic or requests to the
// chain.
func isExpensive(r *http.Request) bool {
	path, ours := strings.CutPrefix(r.URL.Path, BaseURL)
	return ours && (strings.HasSuffix(path, "/headers") || strings.HasSuffix(path, "/shares") ||
		strings.HasPrefix(path, "/proofs/") || strings.HasPrefix(path, "/readers/") || strings.HasPrefix(path, "/payouts/"))
}

// engine returns the router of the generated server.
func engine(opts Options) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	answer := func(c *gin.Context, err error) {
		c.Abort()
		guard.ProblemOf(c.Request.Context(), err, opts.Log).Write(c.Writer, c.Request)
	}

	unread := func(c *gin.Context, _ error) { // the error shows the request and names of types
		answer(c, guard.Unreadable("the request cannot be read as the document says"))
	}
	engine.NoRoute(func(c *gin.Context) {
		answer(c, guard.NewProblem(core.ReasonNotFound, "there is nothing at this address"))
	})

	h := &handlers{
		backend: opts.Backend,
		submits: rate.NewLimiter(opts.Limits.SubmitRate, max(1, int(opts.Limits.SubmitRate))),
	}

	strict := NewStrictHandlerWithOptions(h, nil, StrictGinServerOptions{
		RequestErrorHandlerFunc:  unread,
		HandlerErrorFunc:         answer,
		ResponseErrorHandlerFunc: answer,
	})

	RegisterHandlersWithOptions(engine, strict, GinServerOptions{
		BaseURL:      BaseURL,
		ErrorHandler: func(c *gin.Context, err error, _ int) { unread(c, err) },
	})

	return engine
}

// NewServer returns an HTTP server with timeouts on every stage of a request. Its
// shutdown ends event streams at once.
func NewServer(handler http.Handler) *http.Server {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}

	if h, ok := handler.(*Handler); ok {
		server.RegisterOnShutdown(h.streams.end)
	}

	return server
}

// isForPages reports whether a page that any origin served may use an address: the versioned
// resources and the blobs, and neither health nor metrics.
func isForPages(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, BaseURL+"/") || strings.HasPrefix(r.URL.Path, "/ipfs/")
}

// cors allows pages of any origin to read and submit, because the API uses no cookies and
// knows no caller. It answers a browser's question before a request itself.
func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isForPages(r) {
			next.ServeHTTP(w, r)
			return
		}

		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Access-Control-Expose-Headers", "Retry-After, "+guard.RequestHeader)

		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, POST")
			h.Set("Access-Control-Allow-Headers", "Content-Type, Last-Event-ID, Tantieme-Expires, Tantieme-Signature")
			h.Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return
		}

		next.ServeHTTP(w, r)
	})
}
