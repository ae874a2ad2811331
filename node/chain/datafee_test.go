package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// What the bytes of a transaction cost on layer, in wei: what its oracle says, and what its
// receipts say.
const (
	oracleSays  = 5_000_000_000_000
	receiptSays = 7_000_000_000_000
)

// layer plays an endpoint of a chain of the OP stack over the test's chain: it has the oracle,
// and its receipts name what the bytes cost.
type layer struct {
	url    string
	errs   chan error
	asked  atomic.Int64 // questions to the oracle
	length atomic.Int64 // of the longest one, in hex digits
}

func newLayer(t *testing.T, target string) *layer {
	t.Helper()
	l := &layer{errs: make(chan error, 100)}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := l.serve(w, r, target); err != nil {
			l.errs <- err
		}
	}))
	t.Cleanup(func() {
		server.Close()
		close(l.errs)
		for err := range l.errs {
			t.Errorf("got %v, want it forwarded", err)
		}
	})
	l.url = server.URL

	return l
}

func (l *layer) serve(w http.ResponseWriter, r *http.Request, target string) error {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}

	var question struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
	}
	single := json.Unmarshal(body, &question) == nil
	if single && question.Method == "eth_call" && bytes.Contains(bytes.ToLower(body), []byte("0x420000000000000000000000000000000000000f")) {
		l.asked.Add(1)
		l.length.Store(max(l.length.Load(), int64(len(body))))
		_, err := fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"%s"}`, question.ID, common.BigToHash(big.NewInt(oracleSays)))
		return err
	}

	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()

	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if single && question.Method == "eth_getTransactionReceipt" {
		fee := fmt.Sprintf(`"l1Fee":"0x%x","blockHash":`, receiptSays)
		answer = []byte(strings.Replace(string(answer), `"blockHash":`, fee, 1))
	}

	w.Header().Set("Content-Type", "application/json")
	_, err = w.Write(answer)

	return err
}

// TestBytesOnTheChainBelowAreCounted quotes a call and sends it, on a chain that charges for
// the bytes of transactions and on one that does not.
func TestBytesOnTheChainBelowAreCounted(t *testing.T) {
	plain := the.Options(the.Account())
	l := newLayer(t, plain.RPC[0])
	layered := the.Options(the.Account())
	layered.RPC = []string{l.url}

	cost := func(opts chain.Options) (core.Quote, core.Outcome) {
		c := world.Open(t, opts)
		p := newPoll(t, c)
		call := c.CastCall(p.offer, p.pool, []core.CastVote{p.vote(t, 0, true, p.keys[0])}, p.sum.ManyProof([]int{0}))
		quote, err := c.Quote(t.Context(), call)
		if err != nil {
			t.Fatalf("got %v, want a price", err)
		}
		return quote, sent(t, c, call)
	}

	quote, out := cost(plain)
	if quote.Data != nil {
		t.Errorf("got %s wei for bytes, want that the chain does not charge", quote.Data)
	}
	gas := out.Paid

	quote, out = cost(layered)
	if quote.Data == nil || quote.Data.Int64() != oracleSays {
		t.Fatalf("got %v wei for bytes, want %d", quote.Data, int64(oracleSays))
	}
	bare := quote
	bare.Data = nil
	if more := new(big.Int).Sub(quote.Cost(), bare.Cost()); more.Int64() != 2*oracleSays {
		t.Errorf("got %s wei more reserved, want twice what the oracle says", more)
	}
	if extra := new(big.Int).Sub(out.Paid, gas); extra.CmpAbs(big.NewInt(receiptSays+receiptSays/2)) > 0 || out.Paid.Cmp(big.NewInt(receiptSays)) <= 0 {
		t.Errorf("got %s wei paid, and %s without bytes, want what the receipt says beside the gas", out.Paid, gas)
	}
	if l.asked.Load() < 2 || l.length.Load() < 1000 {
		t.Errorf("got %d questions of at most %d bytes, want whether there is an oracle, and the whole transaction", l.asked.Load(), l.length.Load())
	}
}
