package ledger_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// TestALedgerKnowsWhatANonceWasUsedUpFor applies a block with four nonces: of a claim, of a
// payee, of one taken back, and of an account whose payee another transaction named.
func TestALedgerKnowsWhatANonceWasUsedUpFor(t *testing.T) {
	l, s := newLedger(t)
	snapshot := core.SnapshotID{2}
	frozen := core.Snapshot{Dataset: core.DatasetID{3}}
	pool := core.PoolOf(snapshot, frozen, common.Address{6}, 0).ID()
	account := func(n byte) common.Address { return common.Address{n} }
	used := func(n byte) core.NonceUsed {
		return core.NonceUsed{Account: account(n), Nonce: common.Hash{n}, Transaction: common.Hash{n}}
	}

	apply(t, l,
		block(1, core.DatasetCreated{ID: frozen.Dataset, Terms: core.Terms{Token: common.Address{6}}}),
		block(2, core.SnapshotCommitted{ID: snapshot, Pool: pool, Snapshot: frozen}),
		block(3,
			used(1), core.Claimed{Pool: core.NameOf(pool)}, core.OrderPaid{Account: account(1), Token: common.Address{6}, To: common.Address{7}, Transaction: common.Hash{1}},
			used(2), core.LeafRegistered{Pool: pool, Leaf: 5}, core.PayeeSet{Pool: pool, Leaf: 5, Account: account(2), Payee: common.Address{8}, Transaction: common.Hash{2}},
			used(3),
			used(4), core.PayeeSet{Pool: pool, Leaf: 6, Account: account(4), Payee: common.Address{9}, Transaction: common.Hash{99}},
		),
	)

	for n, want := range map[byte]core.UsedNonce{
		1: {Transaction: common.Hash{1}, Kind: core.RelayClaim, Token: common.Address{6}, To: common.Address{7}},
		2: {Transaction: common.Hash{2}, Kind: core.RelayPayee, To: common.Address{8}},
		3: {Transaction: common.Hash{3}},
		4: {Transaction: common.Hash{4}},
	} {
		if got, err := s.UsedNonce(account(n), common.Hash{n}); err != nil || got != want {
			t.Errorf("nonce %d: got %+v, %v, want %+v", n, got, err, want)
		}
	}

	for leaf, want := range map[uint32]common.Address{5: {8}, 6: {9}} {
		if got, err := s.Payee(snapshot, leaf); err != nil || got != want {
			t.Errorf("leaf %d: got payee %s, %v, want %s", leaf, got, err, want)
		}
	}
	if _, err := s.Payee(snapshot, 7); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want no payee of a leaf whose account named none", err)
	}
	if _, err := s.UsedNonce(account(1), common.Hash{9}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want no use of another nonce", err)
	}
}

// TestALateSignerOfASnapshotIsAdded shows more members than those of the quorum.
func TestALateSignerOfASnapshotIsAdded(t *testing.T) {
	l, s := newLedger(t)
	snapshot := core.SnapshotID{2}
	frozen := core.Snapshot{Dataset: core.DatasetID{3}}
	pool := core.PoolOf(snapshot, frozen, common.Address{}, 0).ID()
	apply(t, l,
		block(1, core.DatasetCreated{ID: frozen.Dataset}),
		block(2, core.SnapshotCommitted{ID: snapshot, Pool: pool, Snapshot: frozen, Signers: 0b11}),
		block(3, core.SnapshotSigned{ID: snapshot, Signers: 0b111}),
	)

	r, err := s.Snapshot(snapshot)
	if err != nil || r.Signers != 0b111 {
		t.Errorf("got signers %b, %v, want 111", r.Signers, err)
	}
}
