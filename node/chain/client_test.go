package chain_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

func TestNewRefusesAnotherChain(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*chain.Options)
		want   string
		is     error
	}{
		"another chain id": {change: func(o *chain.Options) { o.Domain.ID = 1 }, want: "the RPC serves chain 31337, the contracts are on chain 1"},
		"no code": {
			change: func(o *chain.Options) { o.Domain.Contracts.Delivery = common.Address{9} },
			want:   "contract " + common.Address{9}.Hex() + ": no code",
			is:     core.ErrNotFound,
		},
		"nobody there": {change: func(o *chain.Options) { o.RPC = []string{"http://127.0.0.1:1"} }, want: "chain id", is: core.ErrUnreachable},
		"no scheme":    {change: func(o *chain.Options) { o.RPC = []string{"gopher://127.0.0.1"} }, want: "connect to the chain", is: core.ErrUnreachable},
		"no RPC":       {change: func(o *chain.Options) { o.RPC = nil }, want: "RPC and log are required"},
	} {
		t.Run(name, func(t *testing.T) {
			opts := the.Options(the.Account())
			c.change(&opts)
			_, err := chain.New(t.Context(), opts)
			if err == nil || !strings.Contains(err.Error(), c.want) || c.is != nil && !errors.Is(err, c.is) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestHeadIsFinalByDepth(t *testing.T) {
	c := the.Client(t)
	before, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	the.Dev.Commit()
	head, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if head.Number != before.Number+1 || head.Final != head.Number-world.Depth || head.BaseFee.Sign() <= 0 || !head.Time.After(before.Time) {
		t.Errorf("got head %+v, want the next after %+v", head, before)
	}

	at, err := c.BlockAt(t.Context(), head.Final)
	if want := (core.Cursor{Number: head.Final, Hash: head.FinalHash, Time: head.FinalTime}); err != nil || at != want {
		t.Errorf("got block %v, %v, want %v", at, err, want)
	}

	if _, err := c.BlockAt(t.Context(), head.Number+100); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a block to come: got %v, want it unreachable", err)
	}
}

// TestFinalityOfAYoungChain checks that the genesis block of a young chain is final.
func TestFinalityOfAYoungChain(t *testing.T) {
	opts := the.Options(nil)
	opts.FinalityDepth = 1 << 40
	head, err := world.Open(t, opts).Head(t.Context())
	if err != nil || head.Final != 0 {
		t.Errorf("got final block %d, %v, want 0", head.Final, err)
	}
}

// TestBlocksEndAtTheLast checks that a ledger's cursor moves even without events.
func TestBlocksEndAtTheLast(t *testing.T) {
	c := the.Client(t)
	before, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	for range 3 {
		the.Dev.Commit()
	}

	head, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	blocks, err := c.Blocks(t.Context(), before.Number, head.Number)
	if err != nil {
		t.Fatal(err)
	}

	for i, b := range blocks {
		last := i == len(blocks)-1
		if len(b.Events) == 0 && !last || last && b.Number != head.Number {
			t.Errorf("block %d of %d: got number %d with %d events, want events or the last number", i, len(blocks), b.Number, len(b.Events))
		}

		at, err := c.BlockAt(t.Context(), b.Number)
		if err != nil || at.Hash != b.Hash || !at.Time.Equal(b.Time) {
			t.Errorf("block %d: got %v, %v, want %v", b.Number, b.Hash, err, at)
		}
	}

	if len(blocks) < 2 {
		t.Errorf("got %d blocks, want that of the dataset and the last", len(blocks))
	}
}

func TestHeadReadsOfASale(t *testing.T) {
	s, c := the.Tell(t), the.Client(t)
	state, at, err := c.SaleAtHead(t.Context(), s.Sale())
	if err != nil || state != core.SaleSettled || at.Before(s.Accepted.DisputeEnds) {
		t.Errorf("got %v at %v, %v, want a settled sale", state, at, err)
	}

	leaf := s.Leaves[s.Claimer]
	leaves := []core.PoolLeaf{leaf.In(s.Pool(), s.Claimer)}
	for i := range 150 { // more than one request asks for
		leaves = append(leaves, leaf.In(core.Pool{Snapshot: core.SnapshotID{byte(i), 1}, SumRoot: s.Snapshot.SumRoot}, i))
	}

	earned, err := c.Earned(t.Context(), leaves)
	if err != nil || len(earned) != len(leaves) {
		t.Fatalf("got %d answers, %v, want %d", len(earned), err, len(leaves))
	}

	for i, e := range earned {
		want := new(big.Int)
		if i == 0 {
			want = world.Due()
		}
		if e.Due.Sign() != 0 || e.Paid.Cmp(want) != 0 {
			t.Errorf("leaf %d: got due %v, paid %v, want 0 and %s", i, e.Due, e.Paid, want)
		}
	}

	if pool, err := c.Pool(t.Context(), s.SnapshotID(), s.Snapshot); err != nil || pool != s.Pool() {
		t.Errorf("got %+v, %v, want %+v", pool, err, s.Pool())
	}
	if _, err := c.Pool(t.Context(), core.SnapshotID{1}, s.Snapshot); !errors.Is(err, core.ErrVerify) {
		t.Errorf("the pool of no snapshot: got %v, want %v", err, core.ErrVerify)
	}

	epoch, err := c.Locked(t.Context(), s.Snapshot.Dataset)
	if err != nil || epoch != 0 {
		t.Errorf("got locked in epoch %d, %v, want 0", epoch, err)
	}
}
