package chain_test

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

	"github.com/tantieme/tantieme/testnet/devchain"
)

// relay is an endpoint in front of a chain that may do with a request what it likes.
type relay struct {
	*httptest.Server
	mu     sync.Mutex
	handle func(w http.ResponseWriter, body string, pass http.HandlerFunc)
	asked  int
	stop   chan struct{}
	letGo  func() // ends what hangs
}

func newRelay(t *testing.T, dev *devchain.Chain) *relay {
	t.Helper()
	target, err := url.Parse(dev.URL())
	if err != nil {
		t.Fatal(err)
	}
	r := &relay{stop: make(chan struct{})}
	r.letGo = sync.OnceFunc(func() { close(r.stop) })
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, err := io.ReadAll(q.Body)
		if err != nil {
			return
		}
		q.Host = target.Host
		q.Header.Del("Accept-Encoding") // so that handlers see the text
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
	t.Cleanup(r.letGo) // before the server waits for its requests
	return r
}

func (r *relay) current() func(http.ResponseWriter, string, http.HandlerFunc) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked++
	return r.handle
}

func (r *relay) set(handle func(w http.ResponseWriter, body string, pass http.HandlerFunc)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.handle = handle
}

// count is how many requests came.
func (r *relay) count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.asked
}

// swallow takes transactions with thanks and gives them to nobody. It tells of each.
func swallow(took chan<- *types.Transaction) func(http.ResponseWriter, string, http.HandlerFunc) {
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
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": tx.Hash()})
		select {
		case took <- tx:
		default: // nobody counts
		}
	}
}

// logs keeps what is logged.
type logs struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logs) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func (l *logs) logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(l, &slog.HandlerOptions{Level: slog.LevelDebug}))
}
