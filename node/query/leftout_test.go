package query

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
)

// TestNoHeaderOfWhatIsLeftOutIsGiven has a sale that was accepted in block 5, and accounts
// that left before and after. The node has erased none of their headers.
func TestNoHeaderOfWhatIsLeftOutIsGiven(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	sale, snapshot := core.SaleID{1}, core.SnapshotID{2}
	var ids []core.ContributionID
	var held []core.Included

	for n := range byte(3) {
		id := core.ContributionID{n + 1}
		ids, held = append(ids, id), append(held, core.Included{Contribution: id, Counted: 1})
		_, err := s.AddContribution(core.Contribution{
			Account: common.Address{n + 1},
			Item:    core.Item{Contribution: id, U: [96]byte{n + 1}},
			Consent: core.Consent{Version: 1},
			Header:  []byte{'h', n},
		})
		if err == nil {
			_, err = s.Advance(id, core.StageReceived, core.StagePinned, "")
		}
		if err != nil {
			t.Fatal(err)
		}
	}

	err := s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}, Block: 1}),
			tx.PutSnapshot(core.SnapshotRecord{ID: snapshot}),
			tx.PutSale(core.SaleRecord{ID: sale, Offer: core.Offer{Snapshot: snapshot}, State: core.SaleConfirmed, AcceptedAt: 5}),
		)
	})
	err = errors.Join(err, s.ApplyBatch(1, ids), s.ListSnapshot(snapshot, held))
	err = errors.Join(err, s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutRetraction(core.Retracted{Account: common.Address{1}, MinVersion: 2}, 5),
			tx.PutRetraction(core.Retracted{Account: common.Address{2}, MinVersion: 2}, 6),
		)
	}))
	if err != nil {
		t.Fatal(err)
	}

	b := &Backend{plain: s, store: s, leftOut: newKept[core.SaleID, core.Tombstones](1, leftOutFor), heads: newKept[core.SaleID, core.SaleState](1, headsFor)}
	b.heads.Add(sale, core.SaleConfirmed)

	var want []byte
	for _, header := range []string{"", "h\x01", "h\x02"} {
		want = append(binary.BigEndian.AppendUint16(want, uint16(len(header))), header...)
	}
	if got, err := b.Headers(t.Context(), sale, 0, 10); err != nil || !bytes.Equal(got, want) {
		t.Errorf("got %x, %v, want %x", got, err, want)
	}

	record, err := s.Sale(sale)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time it is kept
		if got, err := b.LeftOut(record); err != nil || got == nil || got.Count != 1 || got.Weight != 1 {
			t.Errorf("got %+v, %v, want one that weighs 1", got, err)
		}
	}
	if got, err := b.LeftOut(core.SaleRecord{ID: core.SaleID{7}}); err != nil || got != nil {
		t.Errorf("an offer that was not accepted: got %+v, %v, want nothing", got, err)
	}

	if err := errors.Join(s.EraseHeader(ids[0]), s.Erased(core.SignedErasure{Erasure: core.Erasure{Contribution: ids[0]}}, nil)); err != nil {
		t.Fatal(err)
	}
	if got, err := b.Headers(t.Context(), sale, 0, 10); err != nil || !bytes.Equal(got, want) {
		t.Errorf("once it is erased: got %x, %v, want the same", got, err)
	}
	if c, err := b.Contribution(ids[0]); err != nil || c.Stage != core.StageErased || c.Header != nil {
		t.Errorf("got %+v, %v, want an erased contribution", c, err)
	}
}
