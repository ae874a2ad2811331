package query

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
)

// TestReadersAreThoseWhoBought has two accounts in a snapshot. One leaves in block 6, after
// one sale was accepted and before another.
func TestReadersAreThoseWhoBought(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	snapshot, dataset := core.SnapshotID{2}, core.DatasetID{9}
	var ids []core.ContributionID
	var held []core.Included
	for n := range byte(2) {
		id := core.ContributionID{n + 1}
		ids, held = append(ids, id), append(held, core.Included{Contribution: id, Counted: 1})
		_, err := s.AddContribution(core.Contribution{
			Account: common.Address{n + 1},
			Item:    core.Item{Contribution: id, U: [96]byte{n + 1}},
			Consent: core.Consent{Version: 1, Dataset: dataset},
		})
		if err == nil {
			_, err = s.Advance(id, core.StageReceived, core.StagePinned, "")
		}
		if err != nil {
			t.Fatal(err)
		}
	}

	sale := func(n byte, state core.SaleState, accepted uint64) core.SaleRecord {
		r := core.SaleRecord{ID: core.SaleID{n}, Offer: core.Offer{Snapshot: snapshot, Buyer: common.Address{n}, Price: big.NewInt(5)}, State: state, AcceptedAt: accepted}
		if accepted > 0 {
			r.Accepted = time.Unix(int64(accepted), 0)
		}
		return r
	}
	err := s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutCursor(core.Cursor{Number: 8}),
			tx.PutDataset(dataset, core.Terms{Name: "Artists"}, 0),
			tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}, Block: 1}),
			tx.PutSnapshot(core.SnapshotRecord{ID: snapshot, Snapshot: core.Snapshot{Dataset: dataset, SellUntil: 1 << 40}}),
			tx.PutSale(sale(1, core.SaleSettled, 5)),
			tx.PutSale(sale(2, core.SaleConfirmed, 7)),
			tx.PutSale(sale(3, core.SaleOffered, 0)),
			tx.PutSale(sale(4, core.SaleRefunded, 5)),
		)
	})
	err = errors.Join(err, s.ApplyBatch(1, ids), s.ListSnapshot(snapshot, held), s.Update(func(tx *store.Txn) error {
		return tx.PutRetraction(core.Retracted{Dataset: dataset, Account: common.Address{1}, MinVersion: 2}, 6)
	}))
	if err != nil {
		t.Fatal(err)
	}

	b := &Backend{plain: s, store: s, payouts: newPayouts(), holders: newHolders(), seat: quorum.Seat{Committee: core.Committee{N: 5, Threshold: 3}}}
	for account, want := range map[common.Address][]core.Reach{
		{1}: {core.Reads, core.ReadsNone, core.MayRead, core.ReadsNone},
		{2}: {core.Reads, core.Reads, core.MayRead, core.ReadsNone},
	} {
		for range 2 { // the second answer knows whose the contribution is
			got, err := b.Readers(t.Context(), account)
			if err != nil || len(got.Snapshots) != 1 || got.Threshold != 3 || got.Snapshots[0].Name != "Artists" {
				t.Fatalf("got %+v, %v, want one snapshot", got, err)
			}

			one := got.Snapshots[0]
			for i, s := range one.Sales {
				if s.Reach() != want[i] || s.Buyer != (common.Address{byte(i) + 1}) {
					t.Errorf("%s, sale %d: got %s by %s, want %s", account, i+1, s.Reach(), s.Buyer, want[i])
				}
			}
			if left := account == (common.Address{1}); len(one.Sales) != 4 || left != (one.Retracted == 6) || left == one.OnSale(time.Unix(8, 0)) {
				t.Errorf("%s: got %+v, want that the first has left", account, one)
			}
		}
	}

	if got, err := b.Readers(t.Context(), common.Address{3}); err != nil || len(got.Snapshots) != 0 {
		t.Errorf("a stranger: got %+v, %v, want nothing", got, err)
	}
}
