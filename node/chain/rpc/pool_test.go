package rpc_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/world"
)

// faults are the ways in which an endpoint may fail to answer.
func faults(r *world.Relay) map[string]world.Handler {
	status := func(code int) world.Handler {
		return func(w http.ResponseWriter, _ string, _ http.HandlerFunc) { w.WriteHeader(code) }
	}

	says := func(text string) world.Handler {
		return func(w http.ResponseWriter, _ string, _ http.HandlerFunc) { _, _ = io.WriteString(w, text) }
	}

	return map[string]world.Handler{
		"broken":         status(http.StatusInternalServerError),
		"overrun":        status(http.StatusTooManyRequests),
		"locked":         status(http.StatusUnauthorized),
		"a page":         says("<html>"),
		"empty":          says(""),
		"limit exceeded": says(`{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit exceeded"}}`),
		"hanging":        func(http.ResponseWriter, string, http.HandlerFunc) { <-r.Stop },
		"cut off": func(w http.ResponseWriter, _ string, pass http.HandlerFunc) {
			answer := httptest.NewRecorder()
			pass(answer, nil)
			_, _ = w.Write(answer.Body.Bytes()[:answer.Body.Len()/2])
		},
		"hung up": func(http.ResponseWriter, string, http.HandlerFunc) { panic(http.ErrAbortHandler) },
		"endless": func(w http.ResponseWriter, _ string, _ http.HandlerFunc) {
			line := []byte(strings.Repeat("[", 1<<20))
			for range 65 {
				_, _ = w.Write(line)
			}
		},
	}
}

// twoEndpoints returns options of a fresh account with a faulty endpoint before a good
// one.
func twoEndpoints(t *testing.T) (first, second *world.Relay, opts chain.Options, said *nodetest.Log) {
	t.Helper()
	first, second = world.NewRelay(t, the.Dev.URL()), world.NewRelay(t, the.Dev.URL())

	opts = the.Options(the.Account())
	opts.RPC, opts.Timeout = []string{first.URL, second.URL}, 10*time.Second
	opts.Log, said = nodetest.NewLog()
	return first, second, opts, said
}

// TestAFaultyEndpointIsPassedOver checks that calls and transactions go through the next
// endpoint.
func TestAFaultyEndpointIsPassedOver(t *testing.T) {
	for name := range faults(nil) {
		t.Run(name, func(t *testing.T) {
			first, _, opts, _ := twoEndpoints(t)
			registry := prometheus.NewRegistry()
			opts.Metrics, opts.Timeout = registry, 3*time.Second
			opts.Now = func() time.Time { return time.Unix(1, 0) } // after a failure it is not asked again
			c, mine := world.Open(t, opts), the.TermsOf(opts)
			first.Set(faults(first)[name])
			if err := c.CreateDataset(t.Context(), mine); err != nil {
				t.Fatal(err)
			}

			if !the.Exists(t, c, mine) {
				t.Error("got no dataset on chain, want one")
			}

			if got := world.Metric(t, registry, "tantieme_chain_rpc_failures_total", first.Listener.Addr().String()); got == 0 {
				t.Error("got no failure in the metrics, want some")
			}
		})
	}
}

func TestAnEndpointThatIsDownAtTheStartIsPassedOver(t *testing.T) {
	opts := the.Options(the.Account())
	opts.RPC = []string{"http://127.0.0.1:1", the.Dev.URL()}
	if err := world.Open(t, opts).CreateDataset(t.Context(), the.TermsOf(opts)); err != nil {
		t.Fatal(err)
	}
}

// TestAFailedEndpointIsLeftAloneForAWhile checks that the pause doubles with each
// failure, and that the endpoint comes first again afterwards.
func TestAFailedEndpointIsLeftAloneForAWhile(t *testing.T) {
	first, _, opts, _ := twoEndpoints(t)
	var now atomic.Int64
	opts.Now = func() time.Time { return time.Unix(now.Load(), 0) }
	c := world.Open(t, opts)
	asks := func() int {
		before := first.Count()
		if _, err := c.BlockAt(t.Context(), 0); err != nil {
			t.Fatal(err)
		}
		return first.Count() - before
	}

	first.Set(faults(first)["broken"])
	for i, step := range []struct {
		pass time.Duration // since the previous call
		want int
	}{{0, 1}, {0, 0}, {1, 1}, {1, 0}, {1, 1}, {3, 0}, {1, 1}} {
		now.Add(int64(step.pass))
		if got := asks(); got != step.want {
			t.Errorf("call %d: got %d requests to the broken endpoint, want %d", i, got, step.want)
		}
	}

	first.Set(nil)
	now.Add(60)
	for range 2 {
		if asks() != 1 {
			t.Error("got a working endpoint asked late, want it first")
		}
	}
}

func TestATransactionGoesToAllEndpoints(t *testing.T) {
	first, second, opts, _ := twoEndpoints(t)
	got := make(chan string, 20)
	for name, r := range map[string]*world.Relay{"first": first, "second": second} {
		r.Set(func(w http.ResponseWriter, body string, pass http.HandlerFunc) {
			pass(w, nil)
			if strings.Contains(body, "eth_sendRawTransaction") {
				got <- name
			}
		})
	}

	if err := world.Open(t, opts).CreateDataset(t.Context(), the.TermsOf(opts)); err != nil {
		t.Fatal(err)
	}

	if a, b := <-got, <-got; a == b {
		t.Errorf("got it sent to the %s alone, want both", a)
	}
}

// wrongChain returns another chain's id to every request for the id.
func wrongChain(w http.ResponseWriter, body string, pass http.HandlerFunc) {
	answer := httptest.NewRecorder()
	pass(answer, nil)
	text := answer.Body.String()
	if strings.Contains(body, "eth_chainId") {
		text = strings.ReplaceAll(text, `"0x7a69"`, `"0x1"`)
	}

	_, _ = io.WriteString(w, text)
}

func TestAnEndpointOfAnotherChainIsNamedAndLeftOut(t *testing.T) {
	first, _, opts, said := twoEndpoints(t)
	first.Set(wrongChain)
	c := world.Open(t, opts)
	before := first.Count()
	for range 3 {
		if err := c.Agree(t.Context(), 1); err != nil {
			t.Error(err)
		}
		if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
			t.Error(err)
		}
	}

	if text := said.String(); strings.Count(text, "RPC endpoint serves another chain; it is not used") != 1 || !strings.Contains(text, first.Listener.Addr().String()) {
		t.Errorf("got log %s, want the endpoint named once", text)
	}

	if asked := first.Count() - before; asked > 10 {
		t.Errorf("got %d requests to the endpoint that is left out, want at most 10", asked)
	}
}

// lie changes a block's extra data and thereby its hash.
func lie(w http.ResponseWriter, _ string, pass http.HandlerFunc) {
	answer := httptest.NewRecorder()
	pass(answer, nil)
	_, _ = io.WriteString(w, strings.ReplaceAll(answer.Body.String(), `"extraData":"0x`, `"extraData":"0xff`))
}

// lag answers that it has no block.
func lag(w http.ResponseWriter, body string, pass http.HandlerFunc) {
	if !strings.Contains(body, "eth_getBlockByNumber") {
		pass(w, nil)
		return
	}
	_, _ = io.WriteString(w, `[{"jsonrpc":"2.0","id":`+ids(body)[0]+`,"result":"0x7a69"},{"jsonrpc":"2.0","id":`+ids(body)[1]+`,"result":null}]`)
}

func ids(body string) (out []string) {
	for _, part := range strings.Split(body, `"id":`)[1:] {
		out = append(out, part[:strings.IndexAny(part, ",}")])
	}
	return out
}

func TestEndpointsThatTellTheSameAgree(t *testing.T) {
	for name, second := range map[string]func(*world.Relay) world.Handler{
		"all work":      func(*world.Relay) world.Handler { return nil },
		"one lags":      func(*world.Relay) world.Handler { return lag },
		"one is broken": func(r *world.Relay) world.Handler { return faults(r)["broken"] },
		"one hangs":     func(r *world.Relay) world.Handler { return faults(r)["hanging"] },
		"wrong chain":   func(*world.Relay) world.Handler { return wrongChain },
	} {
		t.Run(name, func(t *testing.T) {
			_, r, opts, _ := twoEndpoints(t)
			opts.Timeout = 300 * time.Millisecond
			c := world.Open(t, opts)
			r.Set(second(r))
			if err := c.Agree(t.Context(), 2); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestABlockThatNobodyHasIsNoAgreement(t *testing.T) {
	_, second, opts, _ := twoEndpoints(t)
	c := world.Open(t, opts)
	second.Set(lag)
	if err := c.Agree(t.Context(), 1<<40); !errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrDisagree) {
		t.Errorf("got %v, want %v", err, core.ErrUnreachable)
	}
}

// TestEndpointsThatTellDifferentBlocksDisagree checks that endpoints disagree until they
// return the same block again. The log names each endpoint's hash once.
func TestEndpointsThatTellDifferentBlocksDisagree(t *testing.T) {
	first, second, opts, said := twoEndpoints(t)
	registry := prometheus.NewRegistry()
	opts.Metrics = registry
	c := world.Open(t, opts)
	second.Set(lie)

	for range 2 {
		err := c.Agree(t.Context(), 2)
		if !errors.Is(err, core.ErrDisagree) {
			t.Fatalf("got %v, want %v", err, core.ErrDisagree)
		}

		for _, r := range []*world.Relay{first, second} {
			if !strings.Contains(err.Error(), r.Listener.Addr().String()+" says 0x") {
				t.Errorf("got %v, want what %s returns in it", err, r.URL)
			}
		}
	}

	if got := world.Metric(t, registry, "tantieme_chain_rpc_disagreement", ""); got != 1 {
		t.Errorf("got metric %v, want 1", got)
	}

	second.Set(nil)
	if err := c.Agree(t.Context(), 2); err != nil {
		t.Error(err)
	}

	if got := world.Metric(t, registry, "tantieme_chain_rpc_disagreement", ""); got != 0 {
		t.Errorf("got metric %v, want 0", got)
	}

	if n := strings.Count(said.String(), "level=ERROR"); n != 1 {
		t.Errorf("got %d errors logged, want one", n)
	}
}

// TestNoSecretOfAnURLIsShown checks that errors and logs hide a URL's secret while the
// endpoint receives it.
func TestNoSecretOfAnURLIsShown(t *testing.T) {
	r := world.NewRelay(t, the.Dev.URL())
	var user, path atomic.Value
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		name, password, _ := q.BasicAuth()
		user.Store(name + ":" + password)
		path.Store(q.URL.String())
		q.URL.Path, q.URL.RawQuery = "/", ""
		r.Config.Handler.ServeHTTP(w, q)
	}))

	defer server.Close()
	opts := the.Options(the.Account())
	log, said := nodetest.NewLog()
	opts.Log, opts.Timeout = log, 2*time.Second
	opts.RPC = []string{"http://me:hidden1@" + server.Listener.Addr().String() + "/hidden2?key=hidden3"}
	c := world.Open(t, opts)
	if user.Load() != "me:hidden1" || path.Load() != "/hidden2?key=hidden3" {
		t.Errorf("got %v at %v, want the URL's user and path", user.Load(), path.Load())
	}

	shown := ""
	for _, fault := range faults(r) {
		r.Set(fault)
		_, err := c.BlockAt(t.Context(), 1)
		shown += " " + err.Error()
		if len(shown) > 1<<16 {
			t.Fatalf("got errors of %d bytes, want short ones", len(shown))
		}
	}

	r.LetGo()
	server.Close()
	_, err := c.Head(t.Context())
	_, atStart := chain.New(t.Context(), opts)
	opts.RPC = []string{"ws://hidden4"}
	_, unknown := chain.New(t.Context(), opts)
	opts.RPC = []string{"http://hidden5\x7f"}
	_, malformed := chain.New(t.Context(), opts)
	if shown += errors.Join(err, atStart, unknown, malformed).Error() + said.String(); strings.Contains(shown, "hidden") {
		t.Errorf("got %s shown, want no secret", shown)
	}
}
