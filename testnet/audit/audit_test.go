package audit_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/audit"
	"github.com/tantieme/tantieme/testnet/world"
)

func TestTransfersSayWhoWasPaidHow(t *testing.T) {
	s := the.Tell(t)
	got, err := audit.New(the.Client(t)).Transfers(t.Context(), the.Token, the.Deployed.Contracts.Payouts, s.From)
	if err != nil {
		t.Fatal(err)
	}

	paid := map[common.Address]audit.Transfer{}
	for _, transfer := range got {
		paid[transfer.To] = transfer
	}

	for i, leaf := range s.Leaves {
		call := "push"
		if i == s.Claimer {
			call = "claim"
		}

		if p := paid[leaf.Account]; p.Call != call || p.Amount == nil || p.Amount.Cmp(world.Due()) != 0 {
			t.Errorf("leaf %d: got %v by %q, want %s by %q", i, p.Amount, p.Call, world.Due(), call)
		}
		if id := paid[leaf.Account].Snapshot; id != s.SnapshotID() {
			t.Errorf("leaf %d: got a payment of snapshot %s, want %s", i, id, s.SnapshotID())
		}
	}

	if back := paid[s.Offer.Buyer]; back.Call != "" || back.Snapshot != (core.SnapshotID{}) || back.Amount.Cmp(world.Price()) != 0 {
		t.Errorf("got a refund of %v by %q, want %s by no payout", back.Amount, back.Call, world.Price())
	}

	if want := len(s.Leaves) + len(s.Failed); len(got) != want {
		t.Errorf("got %d transfers, want %d", len(got), want)
	}
}

// TestPaymentsAreReadOnce follows the payments, and reads none of them twice.
func TestPaymentsAreReadOnce(t *testing.T) {
	s := the.Tell(t)
	auditor, token, vault := audit.New(the.Client(t)), the.Token, the.Deployed.Contracts.Payouts
	all, err := auditor.Transfers(t.Context(), token, vault, s.From)
	if err != nil {
		t.Fatal(err)
	}

	payments := auditor.Follow(token, vault, s.From)
	for i, want := range []int{len(all), 0} {
		got, err := payments.Next(t.Context())
		if err != nil || len(got) != want {
			t.Errorf("call %d: got %d payments, %v, want %d", i+1, len(got), err, want)
		}
	}
}

// TestNothingReturnedOfAWholeSale asks for what went back of a sale without faults.
func TestNothingReturnedOfAWholeSale(t *testing.T) {
	s := the.Tell(t)
	got, err := audit.New(the.Client(t)).Returned(t.Context(), s.Sale(), the.Token, s.From)
	if err != nil || got.Sign() != 0 {
		t.Errorf("got %v, %v, want nothing", got, err)
	}
}

func TestReceivedIsWhatCameIn(t *testing.T) {
	s := the.Tell(t)
	for pool, want := range map[core.Pool]*big.Int{s.Pool(): world.Price(), {Count: 1}: new(big.Int)} {
		got, err := audit.New(the.Client(t)).Received(t.Context(), pool, s.From)
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("pool %s: got %v, %v, want %s", pool.ID(), got, err, want)
		}
	}
}

func TestASaleDepositsItsPrice(t *testing.T) {
	s := the.Tell(t)
	for sale, want := range map[core.SaleID]*big.Int{s.Sale(): world.Price(), {1}: new(big.Int)} {
		got, err := audit.New(the.Client(t)).Deposited(t.Context(), s.Pool(), sale, s.From)
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("sale %s: got %v, %v, want %s", sale.Short(), got, err, want)
		}
	}
}

func TestBatchesBringTheirGas(t *testing.T) {
	s := the.Tell(t)
	got, err := audit.New(the.Client(t)).Batches(t.Context(), s.From)
	if err != nil || len(got) != 1 || got[0].Batch != s.Batch || got[0].Gas < 30_000 {
		t.Errorf("got %+v, %v, want %+v", got, err, s.Batch)
	}
}

// TestGasIsCountedByCall counts the story's transactions and leaves others out.
func TestGasIsCountedByCall(t *testing.T) {
	s := the.Tell(t)
	got, err := audit.New(the.Client(t)).GasByCall(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}

	for call, want := range map[string]int{
		"register": world.Founders, "deal": world.Founders, "finalise": 1, "anchor": 1, "snapshot": 1, "offer": 3, "commit": 2, "confirm": 1,
		"settle": 1, "push": 1, "claim": 1,
	} {
		g := got[call]
		if g.Count != want || g.Max < 21_000 || g.Total < g.Max || g.Total > g.Max*uint64(g.Count) {
			t.Errorf("%s: got %+v, want %d of them", call, g, want)
		}
	}

	if deployed := got["deploy"]; deployed.Count < 7 {
		t.Errorf("deploy: got %+v, want all contracts", deployed)
	}

	if _, ok := got[""]; ok || len(got) != 12 {
		t.Errorf("got calls %v, want the twelve of a story", got)
	}

	last, err := audit.New(the.Client(t)).GasByCall(t.Context(), s.To)
	if err != nil || last["offer"].Count != 0 {
		t.Errorf("from the last block: got %v, %v, want no offer", last, err)
	}
}
