package chain_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// calls records at which block each eth_call asks.
type calls struct {
	mu     sync.Mutex
	blocks []string
}

// before returns an endpoint of the world's chain. It seals a block before each eth_call,
// as a chain does while a batch is answered.
func (c *calls) before(t *testing.T) *httptest.Server {
	t.Helper()
	target, err := url.Parse(the.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}

	pass := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}

		c.note(body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		pass.ServeHTTP(w, r)
		the.Commit(1)
	}))
	t.Cleanup(server.Close)

	return server
}

func (c *calls) note(body []byte) {
	var batch []struct {
		Method string
		Params []json.RawMessage
	}
	if json.Unmarshal(body, &batch) != nil {
		return // no batch
	}

	c.mu.Lock()
	defer c.mu.Unlock()
	for _, call := range batch {
		if call.Method == "eth_call" {
			c.blocks = append(c.blocks, string(call.Params[1]))
		}
	}
}

// TestEarningsAreOfOneBlock checks that what leaves are owed and what came into their pools
// is read after the same block, however many blocks come meanwhile: a deposit between the
// two would show as a payment.
func TestEarningsAreOfOneBlock(t *testing.T) {
	s := the.Tell(t)
	var asked calls
	patient := func(o *chain.Options) { o.Timeout = time.Minute } // 450 calls take long on a busy machine
	c := through(t, patient, asked.before(t).URL)

	leaf := s.Leaves[s.Claimer].In(s.Pool(), s.Claimer)
	leaves := make([]core.PoolLeaf, 150) // more than one request asks for
	for i := range leaves {
		leaves[i] = leaf
	}

	earned, err := c.Earned(t.Context(), leaves)
	if err != nil || len(earned) != len(leaves) || earned[149].Paid.Cmp(world.Due()) != 0 {
		t.Fatalf("got %d answers, %v, want %d of %s", len(earned), err, len(leaves), world.Due())
	}

	if len(asked.blocks) != 450 {
		t.Fatalf("got %d calls, want 450", len(asked.blocks))
	}
	for i, block := range asked.blocks {
		if block != asked.blocks[0] || block == `"latest"` {
			t.Fatalf("call %d: got block %s, want the number of one block, %s", i, block, asked.blocks[0])
		}
	}
}

func TestNobodysEarningsAskForNothing(t *testing.T) {
	p := newProxy(t)
	c := through(t, nil, p.URL())
	before := p.Asked("")
	if earned, err := c.Earned(t.Context(), nil); err != nil || len(earned) != 0 || p.Asked("") != before {
		t.Errorf("got %v, %v and %d requests, want none", earned, err, p.Asked("")-before)
	}
}
