package chain_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/chainproxy"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/world"
)

// newProxy returns an endpoint of the world's chain that misbehaves as a test wants.
func newProxy(t *testing.T) *chainproxy.Proxy {
	t.Helper()
	p, err := chainproxy.New(t.Context(), the.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})

	return p
}

func set(t *testing.T, p *chainproxy.Proxy, mode chainproxy.Mode) {
	t.Helper()
	if err := p.Set(t.Context(), mode); err != nil {
		t.Fatal(err)
	}
}

// through returns a client of some endpoints.
func through(t *testing.T, change func(*chain.Options), urls ...string) *chain.Client {
	t.Helper()
	opts := the.Options(the.Account())
	opts.RPC, opts.Timeout = urls, 3*time.Second
	if change != nil {
		change(&opts)
	}

	return world.Open(t, opts)
}

// eventful seals blocks with events, and returns the span.
func eventful(t *testing.T) (from, to uint64) {
	t.Helper()
	c := the.Client(t)
	from = world.Head(t, c).Number
	for range 3 {
		if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
			t.Fatal(err)
		}
		the.Commit(9)
	}

	return from, world.Head(t, c).Number
}

// incomplete lists the modes in which an endpoint does not serve complete blocks, each
// with a word of the reason.
var incomplete = map[chainproxy.Mode]string{
	chainproxy.DroppedLogs: "it told 0 events of the contracts, the receipts hold 1",
	chainproxy.HalfLogs:    "another endpoint, which keeps all receipts, is needed",
	chainproxy.Pruned:      "another endpoint, which keeps all receipts, is needed",
	chainproxy.Broken:      "status 500",
	chainproxy.Garbage:     "an answer without a result",
}

// TestBlocksAreCompleteOrAnError checks that no event is left out in silence, and that a
// second endpoint's are taken instead. SPEC 11.24.
func TestBlocksAreCompleteOrAnError(t *testing.T) {
	from, to := eventful(t)
	whole, err := the.Client(t).Blocks(t.Context(), from, to)
	if err != nil {
		t.Fatal(err)
	}

	for mode, word := range incomplete {
		t.Run(string(mode), func(t *testing.T) {
			bad := newProxy(t)
			alone, beside := through(t, nil, bad.URL()), through(t, nil, bad.URL(), the.Dev.URL())
			the.Commit(9) // so that a pruned endpoint has pruned the span
			set(t, bad, mode)

			got, err := alone.Blocks(t.Context(), from, to)
			if !errors.Is(err, core.ErrUnreachable) || !strings.Contains(err.Error(), word) {
				t.Errorf("alone: got %d blocks, %v, want an error with %q", len(got), err, word)
			}

			got, err = beside.Blocks(t.Context(), from, to)
			if err != nil || !slices.Equal(numbers(got), numbers(whole)) {
				t.Errorf("beside a good one: got datasets in blocks %v, %v, want %v", numbers(got), err, numbers(whole))
			}
			if told := strings.Join(beside.Faults(), ";"); !strings.Contains(told, bad.Host()) {
				t.Errorf("got faults %q, want %s named", told, bad.Host())
			}

			set(t, bad, chainproxy.Honest)
			if got, err = alone.Blocks(t.Context(), from, to); err != nil || !slices.Equal(numbers(got), numbers(whole)) {
				t.Errorf("honest again: got datasets in blocks %v, %v, want %v", numbers(got), err, numbers(whole))
			}
		})
	}
}

// TestAWeakEndpointIsEnough checks modes in which an endpoint serves complete blocks in
// its own way.
func TestAWeakEndpointIsEnough(t *testing.T) {
	from, to := eventful(t)
	whole, err := the.Client(t).Blocks(t.Context(), from, to)
	if err != nil {
		t.Fatal(err)
	}

	for _, mode := range []chainproxy.Mode{
		chainproxy.NoBatches, chainproxy.LimitBatch, chainproxy.BadRequests, chainproxy.DoubledLogs,
		chainproxy.TenBlocks, chainproxy.NullReceipts, chainproxy.NullTransactions, chainproxy.NoCode,
	} {
		t.Run(string(mode), func(t *testing.T) {
			p := newProxy(t)
			c := through(t, nil, p.URL())
			set(t, p, mode)

			got, err := c.Blocks(t.Context(), from, to)
			if err != nil || !slices.Equal(numbers(got), numbers(whole)) {
				t.Errorf("got datasets in blocks %v, %v, want %v", numbers(got), err, numbers(whole))
			}
		})
	}
}

// TestQuietBlocksCostOneRequest counts the HTTP requests for a span without events, and
// for one with some: headers, logs, receipts.
func TestQuietBlocksCostOneRequest(t *testing.T) {
	p := newProxy(t)
	c := through(t, nil, p.URL())
	the.Commit(100)
	quiet := world.Head(t, c).Number
	from, to := eventful(t)

	for name, span := range map[string]struct {
		from, to uint64
		want     int
	}{
		"one quiet block":    {quiet, quiet, 1},
		"99 quiet blocks":    {quiet - 98, quiet, 1},
		"blocks with events": {from, to, 3},
	} {
		before := p.Asked("")
		if _, err := c.Blocks(t.Context(), span.from, span.to); err != nil {
			t.Fatal(err)
		}
		if got := p.Asked("") - before; got != span.want {
			t.Errorf("%s: got %d requests, want %d", name, got, span.want)
		}
	}
}

// TestFullBloomFiltersCostNoReceipts checks that proofs of storage exclude blocks without
// events, that a block whose logs are left out is not excluded, and that an endpoint
// without proofs is asked for all receipts.
func TestFullBloomFiltersCostNoReceipts(t *testing.T) {
	from, to := eventful(t)
	whole, err := the.Client(t).Blocks(t.Context(), from, to)
	if err != nil {
		t.Fatal(err)
	}

	active := numbers(whole)
	p := newProxy(t)
	c := through(t, nil, p.URL())
	if got := c.ReadsReceipts(t, from+1, to); !slices.Equal(got, active) {
		t.Errorf("got receipts of blocks %v, want of %v alone", got, active)
	}

	all := int(to - from)
	set(t, p, chainproxy.DroppedLogs)
	if got := c.ReadsReceipts(t, from+1, to); len(got) != all {
		t.Errorf("logs left out: got receipts of blocks %v, want of all %d", got, all)
	}

	set(t, p, chainproxy.NoProofs)
	if got := c.ReadsReceipts(t, from+1, to); len(got) != all {
		t.Errorf("no proofs: got receipts of blocks %v, want of all %d", got, all)
	}

	before := p.Asked("eth_getProof")
	set(t, p, chainproxy.Honest)
	if got := c.ReadsReceipts(t, from+1, to); len(got) != all || p.Asked("eth_getProof") != before {
		t.Errorf("got %d more proofs asked for, want none for a while", p.Asked("eth_getProof")-before)
	}
}

// TestTheNewestHeadCounts checks that an endpoint that stands still, or goes back, hides
// no other one, is named, and is asked last from then on.
func TestTheNewestHeadCounts(t *testing.T) {
	for _, mode := range []chainproxy.Mode{chainproxy.Still, chainproxy.Back} {
		t.Run(string(mode), func(t *testing.T) {
			first := newProxy(t)
			year := func(o *chain.Options) { o.Now = func() time.Time { return time.Now().AddDate(1, 0, 0) } }
			c := through(t, year, first.URL(), the.Dev.URL())
			set(t, first, mode)
			the.Commit(70) // more than a minute of the chain's time

			want := world.Head(t, the.Client(t))
			got := world.Head(t, c)
			if got.Number != want.Number || got.FinalHash != want.FinalHash {
				t.Errorf("got head %d, final %d, want %d, %d", got.Number, got.Final, want.Number, want.Final)
			}

			if told := strings.Join(c.Faults(), ";"); !strings.Contains(told, first.Host()) || !strings.Contains(told, "stands still or went back") {
				t.Errorf("got faults %q, want %s named", told, first.Host())
			}

			before := first.Asked("eth_getBalance")
			if _, err := c.Balance(t.Context(), c.Account()); err != nil || first.Asked("eth_getBalance") != before {
				t.Errorf("got the endpoint asked before the good one (%v), want it passed over", err)
			}
		})
	}
}

// TestOfTwoEndpointsOneTellsTheFinalBlock checks finality by the chain's tag.
func TestOfTwoEndpointsOneTellsTheFinalBlock(t *testing.T) {
	the.Commit(40)
	for mode, word := range map[chainproxy.Mode]string{
		chainproxy.NoFinal:   "unsupported block tag",
		chainproxy.NullFinal: "has no finalized block",
	} {
		t.Run(string(mode), func(t *testing.T) {
			first := newProxy(t)
			byTag := func(o *chain.Options) { o.FinalityDepth = 0 }
			alone, beside := through(t, byTag, first.URL()), through(t, byTag, first.URL(), the.Dev.URL())
			set(t, first, mode)

			if _, err := alone.Head(t.Context()); !errors.Is(err, core.ErrUnreachable) || !strings.Contains(err.Error(), word) {
				t.Errorf("alone: got %v, want an error with %q", err, word)
			}

			head, err := beside.Head(t.Context())
			if err != nil || head.Final == 0 {
				t.Errorf("beside a good one: got final block %d, %v, want one", head.Final, err)
			}
			if told := strings.Join(beside.Faults(), ";"); !strings.Contains(told, word) || !strings.Contains(told, first.Host()) {
				t.Errorf("got faults %q, want %s with %q", told, first.Host(), word)
			}
		})
	}
}

// TestASaleIsReadAtTheNewestHead checks that an endpoint which stands still cannot make a
// refunded sale look open: neither its state nor its time counts. SPEC 7.21.
func TestASaleIsReadAtTheNewestHead(t *testing.T) {
	still := newProxy(t)
	c := through(t, nil, still.URL(), the.Dev.URL())
	sale := the.Tell(t).Sale()
	set(t, still, chainproxy.Still)
	the.Commit(3)

	state, at, err := c.SaleAtHead(t.Context(), sale)
	if err != nil || state != core.SaleSettled || !at.Equal(world.Head(t, the.Client(t)).Time) {
		t.Errorf("got %s at %s, %v, want settled at the newest head", state, at, err)
	}
}

// TestAnOldHeadDoesNotCount checks that no state is read at a block that is older than a
// final one.
func TestAnOldHeadDoesNotCount(t *testing.T) {
	p := newProxy(t)
	c := through(t, nil, p.URL())
	the.Commit(50)
	world.Head(t, c)
	set(t, p, chainproxy.Back)

	if state, _, err := c.SaleAtHead(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrUnreachable) || !strings.Contains(err.Error(), "older than the final block") {
		t.Errorf("got %s, %v, want an error: the head went back", state, err)
	}

	set(t, p, chainproxy.Broken)
	if _, _, err := c.SaleAtHead(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v where nobody answers", err, core.ErrUnreachable)
	}
}

// TestAnEndpointWithoutCodeIsPassedOverAtTheStart checks New. Alone, such an endpoint is a
// wrong configuration, unless it is still syncing.
func TestAnEndpointWithoutCodeIsPassedOverAtTheStart(t *testing.T) {
	bad := newProxy(t)
	set(t, bad, chainproxy.NoCode)
	through(t, nil, bad.URL(), the.Dev.URL())

	for name, c := range map[string]struct {
		change func(*chain.Options)
		want   error
	}{
		"alone":                      {func(*chain.Options) {}, core.ErrNotFound},
		"beside one that is away":    {func(o *chain.Options) { o.RPC = append(o.RPC, "http://127.0.0.1:1") }, core.ErrUnreachable},
		"before the contracts began": {func(o *chain.Options) { o.First = 1 << 40 }, core.ErrUnreachable},
	} {
		opts := the.Options(nil)
		opts.RPC = []string{bad.URL()}
		c.change(&opts)
		if _, err := chain.New(t.Context(), opts); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

// TestADaemonWaitsForItsEndpoint checks that Await says once what it waits for, and goes
// on when the endpoint comes.
func TestADaemonWaitsForItsEndpoint(t *testing.T) {
	p := newProxy(t)
	set(t, p, chainproxy.Broken)
	opts := the.Options(nil)
	log, said := nodetest.NewLog()
	opts.RPC, opts.Log = []string{p.URL()}, log

	got := make(chan error, 1)
	go func() {
		c, err := chain.Await(t.Context(), opts)
		if err == nil {
			err = c.Close()
		}
		got <- err
	}()

	if !said.Wait("the node waits for one and then starts", 10*time.Second) {
		t.Fatalf("got log %s, want what it waits for", said)
	}

	before := p.Asked("")
	for p.Asked("") < before+2 {
		time.Sleep(10 * time.Millisecond)
	}

	set(t, p, chainproxy.Honest)
	if err := <-got; err != nil {
		t.Errorf("got %v, want a client", err)
	}
	if n := said.Count("the node waits"); n != 1 {
		t.Errorf("got it said %d times, want once", n)
	}

	opts.Domain.ID = devchain.ChainID + 1
	if _, err := chain.Await(t.Context(), opts); err == nil {
		t.Error("got a client of another chain, want an error at once")
	}
}

// TestAProbeFindsEachFault checks what doctor reports about each endpoint.
func TestAProbeFindsEachFault(t *testing.T) {
	eventful(t)
	the.Commit(20)

	for mode, want := range map[chainproxy.Mode]struct {
		word string
		dead int
	}{
		chainproxy.DroppedLogs: {"it told 0 events of the contracts", 0},
		chainproxy.Pruned:      {"(history)", 0},
		chainproxy.NoCode:      {"(eth_getCode)", 1},
		chainproxy.Broken:      {"status 500", 1},
		chainproxy.WrongChain:  {"another chain", 1},
		chainproxy.Still:       {"(head)", 0},
	} {
		t.Run(string(mode), func(t *testing.T) {
			first := newProxy(t)
			c := through(t, func(o *chain.Options) { o.First = the.Deployed.First }, first.URL(), the.Dev.URL())
			set(t, first, mode)
			the.Commit(70)

			got, err := c.Probe(t.Context())
			if told := strings.Join(c.Faults(), ";"); err != nil || got.Working == 0 || got.Dead != want.dead || !strings.Contains(told, want.word) || !strings.Contains(told, first.Host()) {
				t.Errorf("got %+v, faults %q, %v, want %d dead, %s with %q", got, told, err, want.dead, first.Host(), want.word)
			}
		})
	}
}

// TestNoClaimIsLeftOut checks an endpoint that knows no events without topics, as claims are:
// neither its logs nor its receipts hold them. SPEC 11.24.
func TestNoClaimIsLeftOut(t *testing.T) {
	story := the.Tell(t)
	from, to := story.From, story.To

	bad := newProxy(t)
	alone, beside := through(t, nil, bad.URL()), through(t, nil, bad.URL(), the.Dev.URL())
	set(t, bad, chainproxy.TopicLogs)

	if got, err := alone.Blocks(t.Context(), from, to); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("alone: got %d blocks with %d claims, %v, want an error", len(got), claims(got), err)
	}

	got, err := beside.Blocks(t.Context(), from, to)
	if err != nil || claims(got) != 1 {
		t.Errorf("beside a good one: got %d claims, %v, want 1", claims(got), err)
	}
	if told := strings.Join(beside.Faults(), ";"); !strings.Contains(told, bad.Host()) {
		t.Errorf("got faults %q, want %s named", told, bad.Host())
	}
}

func claims(blocks []core.Block) (n int) {
	for _, b := range blocks {
		for _, e := range b.Events {
			if _, ok := e.(core.Claimed); ok {
				n++
			}
		}
	}
	return n
}
