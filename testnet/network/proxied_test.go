package network_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/chainproxy"
	"github.com/tantieme/tantieme/testnet/network"
)

// unready lists the modes in which a node with this endpoint alone cannot follow the chain.
// It must say so.
var unready = []chainproxy.Mode{
	chainproxy.TooMany, chainproxy.Broken, chainproxy.Page, chainproxy.Empty, chainproxy.Huge, chainproxy.Sockets, chainproxy.Garbage,
	chainproxy.Slow, chainproxy.Truncated, chainproxy.WrongChain, chainproxy.DroppedLogs, chainproxy.Back,
}

// harmless lists the modes in which one endpoint is enough.
var harmless = []chainproxy.Mode{
	chainproxy.NoBatches, chainproxy.BadRequests, chainproxy.LimitBatch, chainproxy.NullTransactions, chainproxy.DoubledLogs,
	chainproxy.TenBlocks, chainproxy.Pruned,
}

// posted is a network whose endpoint misbehaves while a person after the other
// contributes.
type posted struct {
	t     *testing.T
	net   *network.Network
	opts  network.Options
	proxy *chainproxy.Proxy
	crowd *crowd

	mu    sync.Mutex
	acked []core.ContributionID
	seen  []int // by node: how many of acked are anchored for certain
}

// TestAnEndpointThatMisbehaves posts contributions while the only endpoint of three
// validators turns bad in each mode and good again. Nothing is lost, nothing is doubled,
// and each node says what is wrong and heals without a restart.
func TestAnEndpointThatMisbehaves(t *testing.T) {
	t.Parallel()
	p := newPosted(t, false)
	defer p.proceed()()

	for _, mode := range chainproxy.Modes() {
		p.set(mode)
		switch {
		case slices.Contains(unready, mode):
			p.everyNode("not ready: ", mode)
		case slices.Contains(harmless, mode):
			p.allAnchored(mode)
		default:
			p.more(2)
		}

		p.set(chainproxy.Honest)
		p.everyNode("ok", mode)
	}
}

// TestAnEndpointThatMisbehavesBesideAGoodOne does the same with a second endpoint. The
// validators go on all the time.
func TestAnEndpointThatMisbehavesBesideAGoodOne(t *testing.T) {
	t.Parallel()
	p := newPosted(t, true)
	defer p.proceed()()

	for _, mode := range chainproxy.Modes() {
		p.set(mode)
		p.more(1)
		if slices.Contains(unready, mode) {
			p.everyNode("ok\nnote: endpoint ", mode)
		} else {
			p.goOn(mode)
			p.everyNode("ok", mode)
		}
	}

	p.set(chainproxy.Honest)
}

func newPosted(t *testing.T, second bool) *posted {
	t.Helper()
	opts, founder := deployed(t, 3, 1)
	honest := opts.RPC
	proxy, err := chainproxy.New(t.Context(), honest[0])
	check(t, err)
	t.Cleanup(func() { check(t, proxy.Close()) })

	opts.RPC = []string{proxy.URL()}
	if second {
		opts.RPC = append(opts.RPC, honest...)
	}

	if !second { // a validator waits for its only endpoint
		check(t, proxy.Set(t.Context(), chainproxy.Broken))
		go func() {
			for proxy.Asked("") < 3 {
				pause(t.Context(), 10*time.Millisecond)
			}
			if err := proxy.Set(t.Context(), chainproxy.Honest); err != nil {
				t.Error(err)
			}
		}()
	}

	net := start(t, opts)
	t.Cleanup(func() { check(t, net.Stop()) })
	p := &posted{t: t, net: net, opts: opts, proxy: proxy, seen: make([]int, len(opts.Accounts))}
	p.opts.RPC = honest

	client := clientOf(t, p.opts, founder)
	defer func() { check(t, client.Close()) }()

	p.crowd = newCrowd(t, p.opts, net, client, core.Terms{
		Name:    "Proxied",
		Cadence: core.Cadence{MinGroup: 5, MinNew: 1 << 30, MinInterval: 1, SellFor: 3600},
		Windows: core.Windows{Vote: 1, Commit: 10, Release: 10, Confirm: 10, Dispute: 10},
	})

	return p
}

// proceed lets people contribute until the returned function is called. That function
// compares what was acknowledged with the chain.
func (p *posted) proceed() (end func()) {
	ctx, stop := context.WithCancel(p.t.Context())
	var posting sync.WaitGroup
	posting.Go(func() {
		for i := 0; ctx.Err() == nil; i++ {
			p.contribute(ctx, i)
			pause(ctx, 300*time.Millisecond)
		}
	})

	return func() {
		stop()
		posting.Wait()
		p.allAnchored("the end")
		p.onChainOnce()
	}
}

func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// contribute posts one person's contribution until a validator acknowledges it.
func (p *posted) contribute(ctx context.Context, i int) {
	account, err := crypto.GenerateKey()
	if err != nil {
		p.t.Error(err)
		return
	}

	wallet := contributor.KeyWallet{Key: account}
	to, err := p.crowd.target.Agreement(p.crowd.slice, contributor.Giver{Account: wallet.Address()}, 0, time.Now())
	if err != nil {
		p.t.Error(err)
		return
	}

	d, err := p.crowd.target.Seal(rand.Reader, p.crowd.slice, to)
	if err != nil {
		p.t.Error(err)
		return
	}

	signature, err := wallet.SignTypedData(ctx, d.TypedData())
	if err != nil || d.Sign(signature) != nil {
		return
	}

	for ; ctx.Err() == nil; i++ {
		id, err := p.crowd.nodes[i%len(p.crowd.nodes)].Submit(context.WithoutCancel(ctx), d.Contribution(), d.Payload)
		if err == nil {
			p.mu.Lock()
			defer p.mu.Unlock()
			p.acked = append(p.acked, id)

			return
		}

		pause(ctx, 100*time.Millisecond)
	}
}

func (p *posted) set(mode chainproxy.Mode) {
	p.t.Helper()
	check(p.t, p.proxy.Set(p.t.Context(), mode))
}

// everyNode waits until each node's /readyz says something.
func (p *posted) everyNode(want string, mode chainproxy.Mode) {
	p.t.Helper()
	for _, url := range p.net.URLs() {
		p.until(mode, func(ctx context.Context) error {
			got, err := readiness(ctx, url)
			if err == nil && !strings.Contains(got, want) {
				err = fmt.Errorf("/readyz: got %q, want %q in it", got, want)
			}
			return err
		})
	}
}

func readiness(ctx context.Context, url string) (string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/readyz", nil)
	if err != nil {
		return "", err
	}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}

	defer response.Body.Close() // only read from
	body, err := io.ReadAll(response.Body)

	return string(body), err
}

// acknowledged returns the contributions that are acknowledged by now.
func (p *posted) acknowledged() []core.ContributionID {
	p.mu.Lock()
	defer p.mu.Unlock()

	return slices.Clone(p.acked)
}

// more waits until some more contributions are acknowledged.
func (p *posted) more(n int) {
	p.t.Helper()
	want := len(p.acknowledged()) + n
	p.until("more", func(context.Context) error {
		if got := len(p.acknowledged()); got < want {
			return fmt.Errorf("got %d acknowledged, want %d", got, want)
		}
		return nil
	})
}

// allAnchored waits until every node has all contributions anchored that are acknowledged
// by now.
func (p *posted) allAnchored(mode chainproxy.Mode) {
	p.t.Helper()
	acked := p.acknowledged()
	for i, node := range p.crowd.nodes {
		p.until(mode, func(ctx context.Context) error {
			for ; p.seen[i] < len(acked); p.seen[i]++ {
				view, err := node.Contribution(ctx, acked[p.seen[i]])
				if err != nil || view.Stage < core.StageAnchored {
					return fmt.Errorf("node %d: got contribution %d of %d at %s, %w, want it anchored", i, p.seen[i], len(acked), view.Stage, err)
				}
			}
			return nil
		})
	}
}

// goOn waits until each node's ledger has applied some more blocks.
func (p *posted) goOn(mode chainproxy.Mode) {
	p.t.Helper()
	from := make([]int64, len(p.crowd.nodes))
	for _, more := range []int64{0, 2} {
		for i, node := range p.crowd.nodes {
			p.until(mode, func(ctx context.Context) error {
				s, err := node.Status(ctx)
				if err != nil {
					return err
				}

				if s.Chain.Cursor < from[i]+more {
					return fmt.Errorf("node %d: got ledger at block %d, want %d", i, s.Chain.Cursor, from[i]+more)
				}
				if more == 0 {
					from[i] = s.Chain.Cursor
				}

				return nil
			})
		}
	}
}

// until repeats a look until it returns nil.
func (p *posted) until(mode chainproxy.Mode, look func(context.Context) error) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 2*time.Minute)
	defer cancel()

	for {
		check(p.t, p.net.Err())
		err := look(ctx)
		if err == nil {
			return
		}
		if ctx.Err() != nil {
			p.t.Fatalf("%s: %v", mode, err)
		}
		pause(ctx, 100*time.Millisecond)
	}
}

// onChainOnce compares the batches on chain with what was acknowledged.
func (p *posted) onChainOnce() {
	p.t.Helper()
	c, err := chain.New(p.t.Context(), chain.Options{
		RPC: p.opts.RPC, Domain: p.opts.Deployment.Domain(), Log: p.opts.Log, FinalityDepth: network.FinalityDepth,
	})
	check(p.t, err)
	defer func() { check(p.t, c.Close()) }()

	head, err := c.Head(p.t.Context())
	check(p.t, err)
	blocks, err := c.Blocks(p.t.Context(), p.opts.Deployment.First, head.Final)
	check(p.t, err)

	var anchored int64
	for _, b := range blocks {
		for _, event := range b.Events {
			if e, ok := event.(core.Anchored); ok {
				anchored += int64(e.Batch.Count)
			}
		}
	}

	if want := int64(len(p.acknowledged())); anchored != want {
		p.t.Errorf("got %d contributions in the batches on chain, want the %d that were acknowledged", anchored, want)
	}
}
