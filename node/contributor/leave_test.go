package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// market shows two datasets, with a snapshot each, and sales.
type market struct {
	sales map[core.SnapshotID][]core.OfferView
}

func (market) Payouts(context.Context, common.Address) ([]core.Earning, error) {
	none := new(big.Int)
	return []core.Earning{{Snapshot: core.SnapshotID{1}, Due: none, Paid: none}, {Snapshot: core.SnapshotID{2}, Due: none, Paid: none}}, nil
}

func (market) Snapshot(_ context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return core.SnapshotRecord{ID: id, Snapshot: core.Snapshot{Dataset: core.DatasetID{id[0]}, SellUntil: 2_000_000_000}}, nil
}

func (market) Dataset(_ context.Context, id core.DatasetID) (core.DatasetView, error) {
	return core.DatasetView{ID: id, Terms: core.Terms{Name: "Artists"}}, nil
}

func (m market) Offers(_ context.Context, f core.OfferFilter) ([]core.OfferView, error) {
	return m.sales[*f.Snapshot], nil
}

func offer(id byte, state core.SaleState) core.OfferView {
	return core.OfferView{SaleRecord: core.SaleRecord{ID: core.SaleID{id}, State: state}}
}

func TestLeavingSaysWhatItDoesNotUndo(t *testing.T) {
	voted := offer(5, core.SaleOffered)
	voted.Poll = &core.Poll{Ends: time.Unix(1_950_000_000, 0)}
	m := market{map[core.SnapshotID][]core.OfferView{
		{1}: {offer(1, core.SaleSettled), offer(2, core.SaleRefunded), offer(3, core.SaleAccepted), voted},
		{2}: {offer(4, core.SaleSettled)}, // of another dataset
	}}

	l, err := contributor.Leave(t.Context(), m, common.Address{7}, core.DatasetID{1}, 4)
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Held) != 1 || len(l.Sales) != 3 || l.Sales[0].ID != (core.SaleID{1}) || l.Sales[1].ID != (core.SaleID{3}) {
		t.Errorf("got %d snapshots and sales %+v, want one, and its three that were not refunded", len(l.Held), l.Sales)
	}

	var out bytes.Buffer
	if err := l.Render(&out, time.Unix(1_900_000_000, 0)); err != nil {
		t.Fatal(err)
	}

	for _, want := range []string{
		`"Artists"`, "all versions below 4", "No snapshot that is made later", "can't be called back",
		"sells until 2033-05-18", "such a sale leaves it out", "Sale " + core.SaleID{1}.String(), "Sale " + core.SaleID{3}.String(),
		"Offer " + core.SaleID{5}.String() + " for it is voted on, until 2031-10-17",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("got\n%s\nwant %q in it", out.String(), want)
		}
	}

	out.Reset()
	l.Sales = nil
	if err := l.Render(&out, time.Unix(2_000_000_001, 0)); err != nil || !strings.Contains(out.String(), "No sale has held it") || strings.Contains(out.String(), "sells until") {
		t.Errorf("got %v and\n%s\nwant no sale, and no snapshot on sale", err, out.String())
	}
}

// departures is a chain that knows retractions.
type departures struct {
	known uint64
	sent  []uint64
}

func (d *departures) RetractionOf(context.Context, core.DatasetID, common.Address) (uint64, uint64, error) {
	return d.known, 1, nil
}

func (d *departures) Retract(_ context.Context, _ core.DatasetID, minVersion uint64) error {
	d.sent, d.known = append(d.sent, minVersion), minVersion
	return nil
}

func TestWhoHasLeftSendsNothingAgain(t *testing.T) {
	d := &departures{known: 2}
	for i, want := range []bool{false, true} {
		if before, err := contributor.Retract(t.Context(), d, common.Address{7}, core.DatasetID{1}, 3); err != nil || before != want {
			t.Errorf("run %d: got known before %v, %v, want %v", i, before, err, want)
		}
	}
	if !slices.Equal(d.sent, []uint64{3}) {
		t.Errorf("got %v sent, want one with version 3", d.sent)
	}
}

func TestAWithdrawalStandsInTheReceiptsOfTheDataset(t *testing.T) {
	p := newPerson(t)
	receipts := contributor.ReceiptsOf(t.TempDir())
	p.opts.Receipts = receipts
	made := p.mustContribute()
	data, err := receipts.Load(made.Contribution.String())
	if err != nil {
		t.Fatal(err)
	}

	of, err := receipt.Verify(data)
	if err != nil {
		t.Fatal(err)
	}

	dataset, account, at := of.Evidence.Consent.Dataset, of.Evidence.Account, p.now.Add(time.Hour)
	for name, test := range map[string]struct {
		account    common.Address
		dataset    core.DatasetID
		minVersion uint64
	}{
		"another account":      {common.Address{7}, dataset, made.Version + 1},
		"another dataset":      {account, core.DatasetID{7}, made.Version + 1},
		"lower versions alone": {account, dataset, made.Version},
	} {
		if noted, err := contributor.Withdraw(receipts, test.account, test.dataset, test.minVersion, at); err != nil || len(noted) != 0 {
			t.Errorf("%s: got %v, %v, want no receipt", name, noted, err)
		}
	}

	for range 2 { // a command that stopped before it had noted it does so later
		noted, err := contributor.Withdraw(receipts, account, dataset, made.Version+1, at)
		if err != nil || !slices.Equal(noted, []core.ContributionID{made.Contribution}) {
			t.Errorf("got %v, %v, want %s", noted, err, made.Contribution)
		}
	}

	if data, err = receipts.Load(made.Contribution.String()); err != nil {
		t.Fatal(err)
	}
	if of, err = receipt.Verify(data); err != nil || len(of.Events) != 2 || of.State(at) != receipt.Withdrawn {
		t.Errorf("got %+v, %v, want one event more, the withdrawal", of.Events, err)
	}
}

func TestTheVersionToLeaveIsAboveTheOutboxs(t *testing.T) {
	draft := &contributor.Draft{Account: common.Address{7}, Consent: core.Consent{Dataset: core.DatasetID{1}, Version: 4}}
	if above, err := contributor.Above([]*contributor.Draft{draft}, common.Address{7}, core.DatasetID{1}); err != nil || above != 5 {
		t.Errorf("got %d, %v, want 5", above, err)
	}
	if _, err := contributor.Above([]*contributor.Draft{draft}, common.Address{7}, core.DatasetID{2}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("another dataset: got %v, want %v", err, core.ErrNotFound)
	}
}
