// Package web serves the page of contributors and buyers. npm builds it into dist, from
// where it is embedded; see README.md. A program that was built without it says how to get
// it.
package web

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
)

//go:embed absent.html all:dist
var content embed.FS

// Config is the document config.json, by which the page knows whom to ask.
type Config struct {
	Nodes []string `json:"nodes"`         // base URLs of validators
	Key   string   `json:"key,omitempty"` // id of the committee's key, in 0x-hex
	// Passkeys is the address of the contract that judges answers of passkeys (ERC-7913);
	// "": none is offered.
	Passkeys string `json:"passkeys,omitempty"`
}

// Options configure a handler. Config is required.
type Options struct {
	Config func(ctx context.Context) (Config, error)
	// Page is the built page; nil: the embedded one.
	Page fs.FS
}

// Paths returns the patterns that a handler of New serves.
func Paths() []string {
	return []string{"GET /{$}", "GET /assets/", "GET /config.json"}
}

// New returns a handler of the page, its files and its configuration.
func New(opts Options) (http.Handler, error) {
	page := opts.Page
	if page == nil {
		var err error
		if page, err = fs.Sub(content, "dist"); err != nil {
			return nil, fmt.Errorf("page: %w", err)
		}
	}

	first, err := fs.ReadFile(page, "index.html")
	if err != nil {
		if first, err = content.ReadFile("absent.html"); err != nil {
			return nil, fmt.Errorf("page: %w", err)
		}
	}

	h := &handler{config: opts.Config, first: first}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", h.index)
	mux.HandleFunc("GET /config.json", h.configuration)
	mux.Handle("GET /assets/", assets(page))

	return mux, nil
}

type handler struct {
	config func(ctx context.Context) (Config, error)
	first  []byte
}

// index serves the page. Its policy lets it ask its nodes, and nobody else.
func (h *handler) index(w http.ResponseWriter, r *http.Request) {
	config, err := h.config(r.Context())
	if err != nil {
		config = Config{} // the page asks this node, which says what is wrong
	}

	header := w.Header()
	secure(header)
	header.Set("Content-Security-Policy", policy(config.Nodes))
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Cache-Control", "no-cache")
	_, _ = w.Write(h.first) // the browser detects missing bytes
}

func (h *handler) configuration(w http.ResponseWriter, r *http.Request) {
	config, err := h.config(r.Context())
	if err != nil {
		http.Error(w, "the node does not know its committee yet", http.StatusServiceUnavailable)
		return
	}

	if config.Nodes == nil {
		config.Nodes = []string{}
	}

	secure(w.Header())
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	_ = json.NewEncoder(w).Encode(config) // the browser detects missing bytes
}

// assets serves files whose names change with their content. Scripts run under the policy
// of the page, a worker under that of its own answer.
func assets(page fs.FS) http.Handler {
	files := http.FileServerFS(page)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if info, err := fs.Stat(page, strings.TrimPrefix(path.Clean(r.URL.Path), "/")); err != nil || info.IsDir() {
			http.NotFound(w, r)
			return
		}

		secure(w.Header())
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		if strings.HasSuffix(r.URL.Path, ".gz") {
			w.Header().Set("Content-Type", "application/gzip")
		}
		files.ServeHTTP(w, r)
	})
}

// secure sets what holds for all answers.
func secure(header http.Header) {
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
}

// policy returns the Content-Security-Policy (level 3) of a page that asks some nodes. The
// loader of the program is a script of the page; nothing is evaluated but WebAssembly.
func policy(nodes []string) string {
	connect := []string{"'self'"}
	for _, node := range nodes {
		if origin, ok := originOf(node); ok && !slices.Contains(connect, origin) {
			connect = append(connect, origin)
		}
	}

	return strings.Join([]string{
		"default-src 'self'",
		"connect-src " + strings.Join(connect, " "),
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types tantieme svelte-trusted-html",
	}, "; ")
}

// originOf returns the origin of a node's URL. A member says its own URL, so nothing else
// of it may reach a header.
func originOf(node string) (string, bool) {
	u, err := url.Parse(node)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return "", false
	}

	if strings.ContainsFunc(u.Host, func(c rune) bool { return c <= ' ' || c > '~' || strings.ContainsRune(`;,'"*`, c) }) {
		return "", false
	}

	return u.Scheme + "://" + u.Host, true
}
