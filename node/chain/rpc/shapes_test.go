package rpc_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// scripted is an endpoint whose answers a test decides, call by call.
type scripted struct {
	*httptest.Server
	mu     sync.Mutex
	asked  []string // methods, and "batch of N"
	answer func(method string, params []json.RawMessage) string
	status int                // of errors; 0: 200
	batch  func(n int) string // the answer to a whole batch; nil or "": each call by itself
}

// newScripted returns an endpoint that answers with a JSON-RPC member: `"result":…` or
// `"error":…`. It serves the right chain.
func newScripted(t *testing.T, answer func(method string, params []json.RawMessage) string) *scripted {
	t.Helper()
	s := &scripted{answer: answer}
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(s.Close)

	return s
}

func (s *scripted) serve(w http.ResponseWriter, r *http.Request) {
	type call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}

	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	defer s.mu.Unlock()

	one := func(c call) string {
		s.asked = append(s.asked, c.Method)
		said := `"result":"0x7a69"`
		if c.Method != "eth_chainId" {
			said = s.answer(c.Method, c.Params)
		}
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,%s}`, c.ID, said)
	}

	var calls []call
	if json.Unmarshal(body, &calls) != nil {
		var c call
		_ = json.Unmarshal(body, &c)
		said := one(c)
		if s.status > 0 && strings.Contains(said, `"error"`) {
			w.WriteHeader(s.status)
		}
		_, _ = io.WriteString(w, said)
		return
	}

	s.asked = append(s.asked, fmt.Sprintf("batch of %d", len(calls)))
	if s.batch != nil {
		if whole := s.batch(len(calls)); whole != "" {
			_, _ = io.WriteString(w, whole)
			return
		}
	}

	var said []string
	for _, c := range calls {
		said = append(said, one(c))
	}
	_, _ = io.WriteString(w, "["+strings.Join(said, ",")+"]")
}

func (s *scripted) count(what string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()

	for _, asked := range s.asked {
		if asked == what {
			n++
		}
	}
	return n
}

func (s *scripted) set(answer func(method string, params []json.RawMessage) string) {
	s.mu.Lock()
	defer s.mu.Unlock()

	s.answer = answer
}

// always answers everything alike.
func always(said string) func(string, []json.RawMessage) string {
	return func(string, []json.RawMessage) string { return said }
}

// refusals are errors that endpoints return for what another endpoint answers, in the
// shapes of providers and nodes.
var refusals = map[string]string{
	"infura, range":         `{"code":-32602,"message":"range 1000000 exceeds limit of 10000"}`,
	"infura, results":       `{"code":-32005,"message":"query returned more than 10000 results","data":{"from":"0x1","limit":10000,"to":"0x2"}}`,
	"infura, project":       `{"code":-32002,"message":"rejected due to project ID settings"}`,
	"infura, rate":          `{"code":-32005,"message":"daily request count exceeded, request rate limited","data":{"see":"https://infura.io/dashboard"}}`,
	"alchemy, free":         `{"code":-32600,"message":"You can make eth_getLogs requests with up to a 10 block range."}`,
	"alchemy, size":         `{"code":-32602,"message":"Log response size exceeded. this block range should work: [0x0, 0x7]"}`,
	"alchemy, capacity":     `{"code":429,"message":"Your app has exceeded its compute units per second capacity."}`,
	"quicknode":             `{"code":-32615,"message":"eth_getLogs is limited to a 10,000 range"}`,
	"quicknode, rate":       `{"code":-32007,"message":"50/second request limit reached"}`,
	"ankr":                  `{"code":-32600,"message":"block range is too wide"}`,
	"ankr, archive":         `{"code":-32000,"message":"missing trie node"}`,
	"chainstack":            `{"code":-32000,"message":"Block range limit exceeded. See more details at https://docs."}`,
	"drpc":                  `{"code":35,"message":"ranges over 10000 blocks are not supported on freetier"}`,
	"tenderly":              `{"code":-32602,"message":"invalid params","data":{"payload":"range 9009594 is bigger than range limit 2000"}}`,
	"candle":                `{"code":-32600,"message":"block range too high"}`,
	"geth, history":         `{"code":4444,"message":"pruned history unavailable"}`,
	"geth, head":            `{"code":-32000,"message":"header not found"}`,
	"geth, state":           `{"code":-32000,"message":"missing trie node 5c1f (path ) state 0x5c1f is not available"}`,
	"geth, timeout":         `{"code":-32002,"message":"request timed out"}`,
	"geth, finality":        `{"code":-39001,"message":"Unknown block"}`,
	"besu":                  `{"code":-32005,"message":"Requested range exceeds maximum RPC range limit"}`,
	"besu, batch":           `{"code":-32602,"message":"Number of requests in batch exceeds --rpc-max-batch-size"}`,
	"besu, internal":        `{"code":-32603,"message":"Internal error"}`,
	"erigon":                `{"code":-32005,"message":"block range too large, max range: 1000"}`,
	"erigon, state":         `{"code":-32000,"message":"old data not available due to pruning"}`,
	"nethermind":            `{"code":-32001,"message":"resource not found"}`,
	"nethermind, module":    `{"code":-32600,"message":"The method is found but the namespace is disabled"}`,
	"reth":                  `{"code":-32602,"message":"query exceeds max block range 100000"}`,
	"morph":                 `{"code":-32000,"message":"block range is larger than max block range, block range = 5120, max block range = 5000"}`,
	"mantle, finalized":     `{"code":-32000,"message":"'finalized' tag not supported on pre-merge network"}`,
	"no method":             `{"code":-32601,"message":"the method does not exist/is not available"}`,
	"capacity exceeded":     `{"code":-32097,"message":"capacity exceeded"}`,
	"unauthorised":          `{"code":-32000,"message":"Unauthorized: you must authenticate your request with an API key"}`,
	"a code that is a word": `{"code":"RATE_LIMIT","message":"slow down"}`,
	"no code":               `{"message":"bad gateway"}`,
	"a string":              `"upstream failed"`,
	"an empty object":       `{}`,
	"words with escapes":    `{"code":-32000,"message":"\u001b[2Jcleared\u202e"}`,
}

// methods are requests of every kind, each with an answer of the right shape.
var methods = map[string]struct {
	answer string
	ask    func(*testing.T, *ethclient.Client) error
}{
	"eth_getLogs": {`[]`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: big.NewInt(1), ToBlock: big.NewInt(9)})
		return err
	}},
	"eth_blockNumber": {`"0x9"`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.BlockNumber(t.Context())
		return err
	}},
	"eth_call": {`"0x01"`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.CallContract(t.Context(), ethereum.CallMsg{}, nil)
		return err
	}},
	"eth_estimateGas": {`"0x5208"`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.EstimateGas(t.Context(), ethereum.CallMsg{})
		return err
	}},
	"eth_getCode": {`"0x6001"`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.CodeAt(t.Context(), common.Address{1}, nil)
		return err
	}},
	"eth_getTransactionCount": {`"0x1"`, func(t *testing.T, c *ethclient.Client) error {
		_, err := c.NonceAt(t.Context(), common.Address{1}, nil)
		return err
	}},
	"a batch": {`[]`, func(t *testing.T, c *ethclient.Client) error {
		var a, b []types.Log
		batch := []gethrpc.BatchElem{{Method: "eth_getLogs", Result: &a}, {Method: "eth_getLogs", Result: &b}}
		if err := c.Client().BatchCallContext(t.Context(), batch); err != nil {
			return err
		}
		return batch[1].Error
	}},
}

func quietly(urls ...string) rpc.Options {
	opts := options(urls...)
	opts.Log = slog.New(slog.DiscardHandler)
	opts.Timeout = 5 * time.Second
	opts.Now = func() time.Time { return time.Unix(1, 0) } // after a failure the same endpoint is not asked again

	return opts
}

func poolOf(t *testing.T, urls ...string) *rpc.Pool {
	t.Helper()
	p, err := rpc.New(quietly(urls...))
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(p.Close)
	return p
}

// TestEveryRefusalPassesToTheNextEndpoint checks every shape of an error for every kind of
// request, in batches too. The fault is named in words that can be printed.
func TestEveryRefusalPassesToTheNextEndpoint(t *testing.T) {
	for method, m := range methods {
		for name, refusal := range refusals {
			t.Run(method+"/"+name, func(t *testing.T) {
				first := newScripted(t, always(`"error":`+refusal))
				second := newScripted(t, always(`"result":`+m.answer))
				p := poolOf(t, first.URL, second.URL)

				if err := m.ask(t, p.Client()); err != nil {
					t.Fatalf("got %v, want the second endpoint's answer", err)
				}

				faults := p.Faults()
				if len(faults) != 1 || !strings.HasPrefix(faults[0], first.Listener.Addr().String()) {
					t.Fatalf("got faults %q, want one of the first endpoint", faults)
				}
				if strings.ContainsAny(faults[0], "\x1b\u202e\n") {
					t.Errorf("got fault %q, want text that can be printed", faults[0])
				}
			})
		}
	}
}

// TestAnAnswerOfTheWrongShapePassesToTheNextEndpoint checks answers that are JSON-RPC and
// make no sense.
func TestAnAnswerOfTheWrongShapePassesToTheNextEndpoint(t *testing.T) {
	for method, m := range methods {
		for name, said := range map[string]string{
			"null":      `"result":null`,
			"nothing":   `"hello":1`,
			"a number":  `"result":12`,
			"a boolean": `"result":false`,
		} {
			t.Run(method+"/"+name, func(t *testing.T) {
				first, second := newScripted(t, always(said)), newScripted(t, always(`"result":`+m.answer))
				if err := m.ask(t, poolOf(t, first.URL, second.URL).Client()); err != nil {
					t.Errorf("got %v, want the second endpoint's answer", err)
				}
			})
		}
	}
}

// TestAnotherBlockThanTheOneAskedForPassesToTheNextEndpoint has an endpoint that mixes
// blocks up.
func TestAnotherBlockThanTheOneAskedForPassesToTheNextEndpoint(t *testing.T) {
	block := func(number int64) string {
		text, err := json.Marshal(types.Header{Number: big.NewInt(number), Difficulty: new(big.Int)})
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}

	for name, said := range map[string]string{
		"another block": block(5),
		"no number":     strings.Replace(block(7), `"number":"0x7"`, `"number":null`, 1),
		"no block":      `{}`,
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newScripted(t, always(`"result":`+said)), newScripted(t, always(`"result":`+block(7)))

			h, err := poolOf(t, first.URL, second.URL).Client().HeaderByNumber(t.Context(), big.NewInt(7))
			if err != nil || h.Number.Int64() != 7 {
				t.Errorf("got %v, %v, want block 7 of the second endpoint", h, err)
			}
		})
	}
}

// reverts are errors of a call itself, as nodes write them. Every endpoint says the same.
var reverts = map[string]string{
	"geth":       `{"code":3,"message":"execution reverted: no","data":"0x08c379a0"}`,
	"erigon":     `{"code":3,"message":"execution reverted","data":"0x12345678"}`,
	"besu":       `{"code":-32000,"message":"Execution reverted","data":"0x12345678"}`,
	"nethermind": `{"code":-32015,"message":"VM execution error.","data":"Reverted 0x12345678"}`,
	"hardhat":    `{"code":-32603,"message":"Error: VM Exception while processing transaction: reverted with custom error"}`,
	"ganache":    `{"code":-32000,"message":"VM Exception while processing transaction: revert"}`,
	"no gas":     `{"code":-32000,"message":"gas required exceeds allowance (0)"}`,
	"no funds":   `{"code":-32000,"message":"insufficient funds for gas * price + value: address 0x1 have 0 want 1"}`,
}

func TestACallsOwnErrorIsFinal(t *testing.T) {
	for name, refusal := range reverts {
		for _, status := range []int{0, http.StatusBadRequest, http.StatusInternalServerError} {
			t.Run(fmt.Sprintf("%s, status %d", name, status), func(t *testing.T) {
				testFinal(t, refusal, status)
			})
		}
	}
}

// testFinal checks that an error of a call is not asked of a second endpoint.
func testFinal(t *testing.T, refusal string, status int) {
	t.Helper()
	first := newScripted(t, always(`"error":`+refusal))
	first.status = status
	second := newScripted(t, always(`"result":"0x01"`))
	p := poolOf(t, first.URL, second.URL)

	if _, err := p.Client().EstimateGas(t.Context(), ethereum.CallMsg{}); err == nil {
		t.Error("got no error, want the call's own")
	}
	if faults := p.Faults(); len(faults) != 0 || second.count("eth_estimateGas") != 0 {
		t.Errorf("got faults %q, %d requests to the second endpoint, want none", faults, second.count("eth_estimateGas"))
	}
}

// TestNothingAtOneEndpointIsAskedOfTheOthers covers endpoints that lag or keep no history.
func TestNothingAtOneEndpointIsAskedOfTheOthers(t *testing.T) {
	header, err := json.Marshal(&types.Header{Number: big.NewInt(7), Difficulty: new(big.Int), Extra: []byte{}})
	if err != nil {
		t.Fatal(err)
	}

	for name, c := range map[string]struct {
		nothing, there string
		ask            func(*testing.T, *ethclient.Client) bool
	}{
		"a block": {`null`, string(header), func(t *testing.T, c *ethclient.Client) bool {
			_, err := c.HeaderByNumber(t.Context(), big.NewInt(7))
			return err == nil
		}},
		"code": {`"0x"`, `"0x6001"`, func(t *testing.T, c *ethclient.Client) bool {
			code, err := c.CodeAt(t.Context(), common.Address{1}, nil)
			return err == nil && len(code) > 0
		}},
		"a call's answer": {`"0x"`, `"0x01"`, func(t *testing.T, c *ethclient.Client) bool {
			out, err := c.CallContract(t.Context(), ethereum.CallMsg{}, nil)
			return err == nil && len(out) > 0
		}},
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newScripted(t, always(`"result":`+c.nothing)), newScripted(t, always(`"result":`+c.there))
			p := poolOf(t, first.URL, second.URL)
			if !c.ask(t, p.Client()) {
				t.Error("got nothing, want what the second endpoint has")
			}
			if told := strings.Join(p.Faults(), ";"); (name == "a block") != (told == "") {
				t.Errorf("got faults %q, want one only where a contract must be", told)
			}
			if c.ask(t, poolOf(t, first.URL, first.URL).Client()) {
				t.Error("got something that no endpoint has, want nothing")
			}
		})
	}
}

// TestABatchIsSentInPartsThatTheEndpointTakes checks refusals of whole batches, in shapes
// of providers. The size is learnt, and grows again once the endpoint takes more.
func TestABatchIsSentInPartsThatTheEndpointTakes(t *testing.T) {
	for name, c := range map[string]struct {
		most  int
		whole string
	}{
		"no batches":        {1, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch requests are not supported"}}`},
		"an error's list":   {1, `[{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}]`},
		"limit exceeded":    {4, `{"jsonrpc":"2.0","error":{"code":-32005,"message":"limit exceeded"}}`},
		"free tier":         {3, `{"error":{"message":"Batch of more than 3 requests are not allowed on free tier","code":31},"id":"1"}`},
		"an empty list":     {2, `[]`},
		"the first is left": {1, `[{"jsonrpc":"2.0","id":1,"result":"0x1"}]`},
		"words":             {5, `"too many requests in the batch"`},
		"no JSON":           {5, `batch too large`},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScripted(t, always(`"result":"0x1"`))
			limit := c.most
			s.batch = func(n int) string {
				if n > limit {
					return c.whole
				}
				return ""
			}

			p := poolOf(t, s.URL)
			ask := func() {
				t.Helper()
				batch := make([]gethrpc.BatchElem, 20)
				for i := range batch {
					batch[i] = gethrpc.BatchElem{Method: "eth_blockNumber", Result: new(string)}
				}

				if err := p.Client().Client().BatchCallContext(t.Context(), batch); err != nil {
					t.Fatal(err)
				}
				for i, e := range batch {
					if got := *e.Result.(*string); e.Error != nil || got != "0x1" {
						t.Fatalf("call %d: got %q, %v, want 0x1", i, got, e.Error)
					}
				}
			}

			ask()
			refused := s.count("batch of 20")
			if ask(); s.count("batch of 20") != refused {
				t.Error("got a whole batch sent again, want the size learnt")
			}

			s.mu.Lock()
			limit = 1000
			s.mu.Unlock()
			for range 100 {
				ask()
			}

			if s.count("batch of 20") == refused {
				t.Error("got small batches for ever, want whole ones again")
			}
		})
	}
}

// limited answers requests for logs of at most some blocks, and refuses others as a
// provider does.
func limited(most uint64, refusal string) func(string, []json.RawMessage) string {
	return func(_ string, params []json.RawMessage) string {
		from, to := spanOf(params)
		if to-from+1 > most {
			return `"error":` + refusal
		}

		var logs []string
		for n := from; n <= to; n++ {
			log, _ := json.Marshal(types.Log{BlockNumber: n, Topics: []common.Hash{}, Data: []byte{}})
			logs = append(logs, string(log))
		}
		return `"result":[` + strings.Join(logs, ",") + `]`
	}
}

func spanOf(params []json.RawMessage) (from, to uint64) {
	var q struct{ FromBlock, ToBlock string }
	_ = json.Unmarshal(params[0], &q)
	_, _ = fmt.Sscanf(q.FromBlock+" "+q.ToBlock, "0x%x 0x%x", &from, &to)

	return from, to
}

func logsOf(t *testing.T, p *rpc.Pool, from, to uint64) (numbers []uint64, err error) {
	t.Helper()
	err = p.Try(t.Context(), "logs", func(ctx context.Context, e rpc.Endpoint) error {
		logs, err := e.Logs(ctx, []common.Address{{1}}, from, to)
		numbers = nil
		for _, l := range logs {
			numbers = append(numbers, l.BlockNumber)
		}
		return err
	})

	return numbers, err
}

// TestTheSpanOfLogsFollowsTheEndpoint checks that a span shrinks to what an endpoint takes
// or names, that nothing is left out or doubled, and that it grows again.
func TestTheSpanOfLogsFollowsTheEndpoint(t *testing.T) {
	for name, c := range map[string]struct {
		most    uint64
		refusal string
		status  int
	}{
		"ten, named in words":      {10, `{"code":-32600,"message":"up to a 10 block range"}`, 0},
		"ten, named in hex":        {10, `{"code":-32602,"message":"this block range should work: [0x64, 0x6d]"}`, 0},
		"two thousandths, as data": {20, `{"code":-32602,"message":"invalid params","data":{"payload":"range 200 is bigger than range limit 20"}}`, 0},
		"100, with a comma":        {100, `{"code":-32000,"message":"max range: 100"}`, 0},
		"seven, not named":         {7, `{"code":-32005,"message":"limit exceeded"}`, 0},
		"one":                      {1, `{"code":-32000,"message":"query timeout exceeded"}`, 0},
		"a number that misleads":   {3, `{"code":-32000,"message":"at most 150 requests a second"}`, 0},
		"ten, with status 400":     {10, `{"code":-32600,"message":"up to a 10 block range"}`, http.StatusBadRequest},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScripted(t, limited(c.most, c.refusal))
			s.status = c.status
			p := poolOf(t, s.URL)
			const from, to = 100, 299

			got, err := logsOf(t, p, from, to)
			if err != nil || len(got) != to-from+1 || !slices.IsSorted(got) || len(slices.Compact(got)) != to-from+1 {
				t.Fatalf("got %d logs, %v, want each of %d blocks once", len(got), err, to-from+1)
			}

			s.set(limited(1000, ""))
			for range 150 {
				if _, err := logsOf(t, p, from, to); err != nil {
					t.Fatal(err)
				}
			}

			before := s.count("eth_getLogs")
			if _, err := logsOf(t, p, from, to); err != nil || s.count("eth_getLogs") != before+1 {
				t.Errorf("got %d requests for a span, %v, want one again", s.count("eth_getLogs")-before, err)
			}
		})
	}
}

// TestALogThatIsRefusedByItselfIsNoMatterOfTheSpan checks that the span stays as it was.
func TestALogThatIsRefusedByItselfIsNoMatterOfTheSpan(t *testing.T) {
	s := newScripted(t, always(`"error":{"code":4444,"message":"pruned history unavailable"}`))
	p := poolOf(t, s.URL)
	if _, err := logsOf(t, p, 1, 500); err == nil || !strings.Contains(err.Error(), "pruned history") {
		t.Fatalf("got %v, want the refusal", err)
	}

	s.set(limited(1000, ""))
	before := s.count("eth_getLogs")
	if got, err := logsOf(t, p, 1, 500); err != nil || len(got) != 500 || s.count("eth_getLogs") != before+1 {
		t.Errorf("got %d logs in %d requests, %v, want 500 in one", len(got), s.count("eth_getLogs")-before, err)
	}
}

// TestAFaultThatNobodySeesAgainIsNotToldForEver checks work that is asked for once.
func TestAFaultThatNobodySeesAgainIsNotToldForEver(t *testing.T) {
	first := newScripted(t, always(`"error":{"code":-32000,"message":"header not found"}`))
	second := newScripted(t, always(`"result":"0x6001"`))
	now := time.Unix(1000, 0)
	opts := quietly(first.URL, second.URL)
	opts.Now = func() time.Time { return now }
	p, err := rpc.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)

	if _, err := p.Client().CodeAt(t.Context(), common.Address{1}, nil); err != nil || len(p.Faults()) != 1 {
		t.Fatalf("got faults %q, %v, want one", p.Faults(), err)
	}

	now = now.Add(10 * time.Minute)
	if told := p.Faults(); len(told) != 0 {
		t.Errorf("ten minutes later: got faults %q, want none", told)
	}
}
