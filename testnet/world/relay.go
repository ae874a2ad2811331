package world

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Handler answers a request itself, or passes it to the chain.
type Handler = func(w http.ResponseWriter, body string, pass http.HandlerFunc)

// Relay is an endpoint in front of a chain. Its handler may change requests and answers.
type Relay struct {
	*httptest.Server
	Stop  chan struct{} // closed by LetGo
	LetGo func()        // ends blocked requests

	mu     sync.Mutex
	handle Handler
	asked  int
}

// NewRelay returns a relay that passes every request until Set. It closes with the test.
func NewRelay(t *testing.T, to string) *Relay {
	t.Helper()
	target, err := url.Parse(to)
	if err != nil {
		t.Fatal(err)
	}

	r := &Relay{Stop: make(chan struct{})}
	r.LetGo = sync.OnceFunc(func() { close(r.Stop) })
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, err := io.ReadAll(q.Body)
		if err != nil {
			return
		}

		q.Host = target.Host
		q.Header.Del("Accept-Encoding") // so that handlers get uncompressed text
		pass := func(w http.ResponseWriter, q *http.Request) {
			q.Body = io.NopCloser(bytes.NewReader(body))
			proxy.ServeHTTP(w, q)
		}

		if handle := r.current(); handle != nil {
			handle(w, string(body), func(w http.ResponseWriter, _ *http.Request) { pass(w, q) })
			return
		}

		pass(w, q)
	}))

	t.Cleanup(r.Close)
	t.Cleanup(r.LetGo) // before the server waits for its requests
	return r
}

func (r *Relay) current() Handler {
	r.mu.Lock()
	defer r.mu.Unlock()

	r.asked++
	return r.handle
}

// Set sets the handler for further requests. Nil passes every request.
func (r *Relay) Set(handle Handler) {
	r.mu.Lock()
	defer r.mu.Unlock()

	r.handle = handle
}

// Count returns the number of requests so far.
func (r *Relay) Count() int {
	r.mu.Lock()
	defer r.mu.Unlock()

	return r.asked
}

// Swallow returns a handler that accepts transactions, sends each to the channel, and
// passes none on.
func Swallow(took chan<- *types.Transaction) Handler {
	return func(w http.ResponseWriter, body string, pass http.HandlerFunc) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []hexutil.Bytes `json:"params"`
		}

		if !strings.Contains(body, "eth_sendRawTransaction") || json.Unmarshal([]byte(body), &call) != nil {
			pass(w, nil)
			return
		}

		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(call.Params[0]); err != nil {
			panic(err)
		}

		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{
			"jsonrpc": "2.0",
			"id":      call.ID,
			"result":  tx.Hash(),
		})

		select {
		case took <- tx:
		default: // nobody counts
		}
	}
}

// Answer returns a handler that answers one method with an error, given as JSON, and
// passes everything else.
func Answer(method, fault string) Handler {
	return func(w http.ResponseWriter, body string, pass http.HandlerFunc) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}

		if json.Unmarshal([]byte(body), &call) != nil || call.Method != method {
			pass(w, nil)
			return
		}

		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{
			"jsonrpc": "2.0",
			"id":      call.ID,
			"error":   json.RawMessage(fault),
		})
	}
}
