// Package api serves a node over HTTP: the generated gin server of openapi.yaml,
// RFC 9457 problems, health, metrics and the trustless IPFS gateway. It knows the
// node through Backend alone.
package api

import (
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/time/rate"
)

//go:generate go tool -modfile=tools.mod oapi-codegen -config server.cfg.yaml openapi.yaml

// BaseURL is where the versioned resources are served.
const BaseURL = "/api/v1"

// maxBody bounds a request's body, in bytes: a payload in hex and what goes with it.
const maxBody = 1 << 20

// Options of a server.
type Options struct {
	Backend Backend
	Gateway http.Handler // /ipfs/{cid}
	Metrics http.Handler // /metrics; nil: the default registry
	Log     *slog.Logger
	// SubmitRate bounds POSTs a second, over all callers; default 200.
	SubmitRate rate.Limit
}

// New returns the handler of a node's public listener.
func New(opts Options) (http.Handler, error) {
	if opts.Backend == nil || opts.Gateway == nil || opts.Log == nil {
		return nil, errors.New("api: backend, gateway and log are required")
	}
	if opts.Metrics == nil {
		opts.Metrics = promhttp.Handler()
	}
	if opts.SubmitRate == 0 {
		opts.SubmitRate = 200
	}
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.Use(recovery(opts.Log), limitBody, cors)
	engine.NoRoute(func(c *gin.Context) {
		abort(c, newProblem(http.StatusNotFound, "not_found", "there is nothing at this address"))
	})
	engine.GET("/livez", func(c *gin.Context) { c.String(http.StatusOK, "ok\n") })
	engine.GET("/readyz", readyz(opts.Backend))
	engine.GET("/metrics", gin.WrapH(opts.Metrics))
	engine.GET("/ipfs/*path", gin.WrapH(opts.Gateway))
	engine.HEAD("/ipfs/*path", gin.WrapH(opts.Gateway))
	burst := max(1, int(opts.SubmitRate))
	h := &handlers{backend: opts.Backend, submits: rate.NewLimiter(opts.SubmitRate, burst)}
	strict := NewStrictHandlerWithOptions(h, nil, StrictGinServerOptions{
		RequestErrorHandlerFunc:  func(c *gin.Context, err error) { abort(c, badRequest(err)) },
		HandlerErrorFunc:         func(c *gin.Context, err error) { abort(c, problemOf(err, opts.Log)) },
		ResponseErrorHandlerFunc: func(c *gin.Context, err error) { abort(c, problemOf(err, opts.Log)) },
	})
	RegisterHandlersWithOptions(engine, strict, GinServerOptions{
		BaseURL:      BaseURL,
		ErrorHandler: func(c *gin.Context, err error, _ int) { abort(c, badRequest(err)) },
	})
	return engine, nil
}

// NewServer returns an HTTP server with timeouts on every stage of a request.
func NewServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10,
	}
}

func readyz(backend Backend) gin.HandlerFunc {
	return func(c *gin.Context) {
		if err := backend.Ready(); err != nil {
			c.String(http.StatusServiceUnavailable, "not ready: %v\n", err)
			return
		}
		c.String(http.StatusOK, "ok\n")
	}
}

func limitBody(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxBody)
	c.Next()
}

// cors lets pages of any origin read and submit: nothing here rests on cookies.
func cors(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Headers", "Content-Type, Tantieme-Expires, Tantieme-Signature")
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.Next()
}

// recovery answers a panic with a problem and logs it without the request's body.
func recovery(log *slog.Logger) gin.HandlerFunc {
	return gin.CustomRecoveryWithWriter(nil, func(c *gin.Context, cause any) {
		log.ErrorContext(c, "request panicked", "path", c.FullPath(), "panic", cause)
		abort(c, newProblem(http.StatusInternalServerError, "internal", "an internal error; the operator's log has it"))
	})
}
