package web_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tantieme/tantieme/api/web"
)

// served returns the answer of a page's handler.
func served(t *testing.T, opts web.Options, path string) (*http.Response, string) {
	t.Helper()
	handler, err := web.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
	answer := w.Result()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}

	return answer, string(body)
}

// built is a page that asks some nodes.
func built(nodes ...string) web.Options {
	return web.Options{
		Config: func(context.Context) (web.Config, error) { return web.Config{Nodes: nodes, Key: "0x01"}, nil },
		Page: fstest.MapFS{
			"index.html":               {Data: []byte("the page")},
			"assets/index-1234.js":     {Data: []byte("script")},
			"assets/program-1.wasm.gz": {Data: []byte{0x1f, 0x8b}},
			"secret":                   {Data: []byte("not served")},
		},
	}
}

func TestThePageAsksItsNodesAndNobodyElse(t *testing.T) {
	answer, body := served(t, built("https://a.example", "http://127.0.0.1:7651", "https://a.example"), "/")
	if body != "the page" {
		t.Errorf("got %q, want the page", body)
	}

	policy := answer.Header.Get("Content-Security-Policy")
	for _, want := range []string{
		"default-src 'self';", "connect-src 'self' https://a.example http://127.0.0.1:7651;", "require-trusted-types-for 'script'", "frame-ancestors 'none'",
	} {
		if !strings.Contains(policy, want) {
			t.Errorf("got the policy %q, want %q in it", policy, want)
		}
	}
	for _, bad := range []string{"unsafe-inline", "'unsafe-eval'", "*"} {
		if strings.Contains(policy, bad) {
			t.Errorf("got the policy %q, want no %q in it", policy, bad)
		}
	}
}

// TestNoURLOfAMemberReachesThePolicy checks that only origins do: members say their own
// URLs.
func TestNoURLOfAMemberReachesThePolicy(t *testing.T) {
	for name, node := range map[string]string{
		"another directive": "https://a.example; script-src *",
		"every host":        "https://*",
		"another scheme":    "data:text/html,x",
		"no host":           "https://",
		"a header's end":    "https://a.example\r\nX: y",
		"a quote":           "https://a'b.example",
		"no URL":            "://",
	} {
		t.Run(name, func(t *testing.T) {
			answer, _ := served(t, built(node), "/")
			if policy := answer.Header.Get("Content-Security-Policy"); !strings.Contains(policy, "connect-src 'self';") {
				t.Errorf("got %q, want the page's own origin alone", policy)
			}
		})
	}

	answer, _ := served(t, built("https://user@a.example/path?q"), "/")
	if policy := answer.Header.Get("Content-Security-Policy"); !strings.Contains(policy, "connect-src 'self' https://a.example;") {
		t.Errorf("got %q, want the origin alone", policy)
	}
}

func TestFilesAreKeptAndThePageIsNot(t *testing.T) {
	for path, want := range map[string]struct {
		status      int
		cache, kind string
	}{
		"/":                         {http.StatusOK, "no-cache", "text/html; charset=utf-8"},
		"/config.json":              {http.StatusOK, "no-cache", "application/json"},
		"/assets/index-1234.js":     {http.StatusOK, "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		"/assets/program-1.wasm.gz": {http.StatusOK, "public, max-age=31536000, immutable", "application/gzip"},
		"/assets/":                  {http.StatusNotFound, "", "text/plain; charset=utf-8"},
		"/assets/../secret":         {http.StatusTemporaryRedirect, "", ""},
		"/assets/none.js":           {http.StatusNotFound, "", "text/plain; charset=utf-8"},
	} {
		t.Run(path, func(t *testing.T) {
			answer, _ := served(t, built(), path)
			got := answer.Header
			if answer.StatusCode != want.status || got.Get("Cache-Control") != want.cache || want.kind != "" && got.Get("Content-Type") != want.kind {
				t.Errorf("got %d, %q, %q, want %+v", answer.StatusCode, got.Get("Cache-Control"), got.Get("Content-Type"), want)
			}
			if want.status == http.StatusOK && got.Get("X-Content-Type-Options") != "nosniff" {
				t.Error("got no nosniff, want it on each file")
			}
		})
	}
}

func TestThePageIsToldWhomToAsk(t *testing.T) {
	_, body := served(t, built("https://a.example"), "/config.json")
	var config web.Config
	if err := json.Unmarshal([]byte(body), &config); err != nil || len(config.Nodes) != 1 || config.Key != "0x01" {
		t.Errorf("got %s (%v), want the node and the key", body, err)
	}

	unknown := built()
	unknown.Config = func(context.Context) (web.Config, error) { return web.Config{}, errors.New("not yet") }
	if answer, _ := served(t, unknown, "/config.json"); answer.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("got %d, want 503 while the node does not know", answer.StatusCode)
	}
	if answer, _ := served(t, unknown, "/"); answer.StatusCode != http.StatusOK {
		t.Errorf("got %d, want the page nevertheless", answer.StatusCode)
	}
}

func TestAProgramWithoutThePageSaysHowToGetIt(t *testing.T) {
	opts := built()
	opts.Page = fstest.MapFS{}
	if _, body := served(t, opts, "/"); !strings.Contains(body, "make build") {
		t.Errorf("got %s, want the command", body)
	}
}
