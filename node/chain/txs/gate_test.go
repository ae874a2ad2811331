package txs_test

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// gate stands between a client and the chain and interferes with sent transactions.
type gate struct {
	*httptest.Server
	mu     sync.Mutex
	meddle func(pass func()) (answer bool) // nil: all requests pass
}

func newGate(t *testing.T) *gate {
	t.Helper()
	target, err := url.Parse(the.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}

	g := &gate{}
	proxy := httputil.NewSingleHostReverseProxy(target)
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}

		r.Body = io.NopCloser(bytes.NewReader(body))
		r.Host = target.Host
		meddle := g.current()
		if meddle == nil || !bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			proxy.ServeHTTP(w, r)
			return
		}

		answer := httptest.NewRecorder()
		if !meddle(func() { proxy.ServeHTTP(answer, r) }) {
			http.Error(w, "the chain is away", http.StatusServiceUnavailable)
			return
		}

		for name, values := range answer.Header() {
			w.Header()[name] = values
		}

		w.WriteHeader(answer.Code)
		_, _ = w.Write(answer.Body.Bytes())
	}))

	t.Cleanup(g.Close)
	return g
}

func (g *gate) current() func(func()) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.meddle
}

func (g *gate) set(meddle func(pass func()) bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.meddle = meddle
}

// lost drops the request. unanswered passes it on but drops the answer.
func lost(func()) bool { return false }

func unanswered(pass func()) bool {
	pass()
	return false
}

// options returns the options of a fresh account behind the gate.
func (g *gate) options() chain.Options {
	opts := the.Options(the.Account())
	opts.RPC = []string{g.URL}
	return opts
}

var errDisk = errors.New("disk full")

// brokenJournal fails at chosen calls.
type brokenJournal struct {
	txs.Journal
	fails func(core.Transaction) bool
}

func (j brokenJournal) PutTransaction(tx core.Transaction) error {
	if j.fails(tx) {
		return errDisk
	}
	return j.Journal.PutTransaction(tx)
}
