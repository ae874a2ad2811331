package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// view reads from a deployed contract.
func view[T any](t *testing.T, at *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	v, err := bind.Call(at, &bind.CallOpts{Context: t.Context()}, data, unpack)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// everyTerm fills every field, so that swapping two fields changes the digest.
func everyTerm() (core.Terms, datasets.Terms) {
	t := the.Terms()
	t.MaxDisputes, t.WeightRule, t.MaxWeight = 9, 2, 11
	t.Admission = core.Admission{Rule: 1, Root: common.Hash{12}}
	t.Cadence = core.Cadence{MinGroup: 13, MinNew: 14, MinClass: 30, MinInterval: 15, MinAge: 16, SellFor: 17}
	t.Split = core.Split{
		PotBps:      18,
		TreasuryBps: 19,
		TipBps:      20,
		CoverBps:    21,
		Treasury:    common.Address{22},
	}

	t.Vote = core.Vote{Rule: 1, VetoBps: 23, QuorumBps: 24}
	t.Windows = core.Windows{Vote: 25, Commit: 26, Release: 27, Confirm: 28, Dispute: 29}
	t.Founder, t.Delivery, t.WithholdBps = common.Address{31}, 32, 33
	return t, datasets.Terms{
		Founder:     t.Founder,
		Delivery:    32,
		WithholdBps: 33,
		Name:        t.Name,
		Schema:      t.Schema,
		Purposes:    []datasets.Purpose{{Dpv: t.Purposes[0].DPV, Pdpp: t.Purposes[0].PDPP}, {Dpv: t.Purposes[1].DPV, Pdpp: t.Purposes[1].PDPP}},
		Token:       t.Token,
		FloorPrice:  t.FloorPrice,
		WeightRule:  2,
		MaxWeight:   11,
		MaxDisputes: 9,
		Salt:        t.Salt,
		Admission:   datasets.Admission{Rule: 1, Root: common.Hash{12}},
		Cadence:     datasets.Cadence{MinGroup: 13, MinNew: 14, MinClass: 30, MinInterval: 15, MinAge: 16, SellFor: 17},
		Split: datasets.Split{
			PotBps:      18,
			TreasuryBps: 19,
			TipBps:      20,
			CoverBps:    21,
			Treasury:    common.Address{22},
		},
		Vote:    datasets.Vote{Rule: 1, VetoBps: 23, QuorumBps: 24},
		Windows: datasets.Windows{Vote: 25, Commit: 26, Release: 27, Confirm: 28, Dispute: 29},
	}
}

func TestDigestsAreThoseOfTheContracts(t *testing.T) {
	at, eth := the.Deployed.Contracts, the.Dev.Client()
	d, m, l := datasets.NewDatasets(), market.NewMarket(), delivery.NewDelivery()
	datasetsAt, marketAt, deliveryAt := d.Instance(eth, at.Datasets), m.Instance(eth, at.Market), l.Instance(eth, at.Delivery)
	ours, theirs := everyTerm()
	snapshot := core.Snapshot{
		Dataset:          core.DatasetID{1},
		Number:           2,
		Round:            3,
		Epoch:            4,
		ContributionRoot: common.Hash{5},
		SumRoot:          common.Hash{6},
		TotalWeight:      7,
		Count:            8,
		Manifest:         common.Hash{9},
		AsOf:             10,
		AsOfHash:         common.Hash{11},
		SellUntil:        12,
	}

	offer := core.Offer{
		Snapshot:     core.SnapshotID{1},
		Buyer:        common.Address{2},
		Price:        world.Price(),
		BuyerKeyHash: common.Hash{3},
		MaxExcluded:  4,
		Deadline:     5,
		Salt:         common.Hash{6},
	}

	commit := core.Commit{
		Sale:       core.SaleID{1},
		Epoch:      2,
		Member:     3,
		ListRoot:   common.Hash{4},
		Tombstones: core.Tombstones{Digest: common.Hash{5}, Count: 6, Weight: 7},
	}

	confirm := core.Confirm{Sale: core.SaleID{1}, RootsDigest: core.RootsDigest{2}, Lists: 0b10110}
	for name, pair := range map[string][2]common.Hash{
		"dataset": {common.Hash(the.Typer().DatasetID(ours)), view(t, datasetsAt, d.PackDatasetId(theirs), d.UnpackDatasetId)},
		"snapshot": {common.Hash(the.Typer().SnapshotID(snapshot)), view(t, datasetsAt, d.PackSnapshotId(datasets.Snapshot{
			Dataset:          snapshot.Dataset,
			Number:           2,
			Round:            3,
			Epoch:            4,
			ContributionRoot: snapshot.ContributionRoot,
			SumRoot:          snapshot.SumRoot,
			TotalWeight:      7,
			Count:            8,
			Manifest:         snapshot.Manifest,
			AsOf:             10,
			AsOfHash:         snapshot.AsOfHash,
			SellUntil:        12,
		}), d.UnpackSnapshotId)},
		"sale": {common.Hash(the.Typer().SaleID(offer)), view(t, marketAt, m.PackSaleId(market.Offer{
			Snapshot:     offer.Snapshot,
			Buyer:        offer.Buyer,
			Price:        world.Price(),
			BuyerKeyHash: offer.BuyerKeyHash,
			MaxExcluded:  4,
			Deadline:     5,
			Salt:         offer.Salt,
		}), m.UnpackSaleId)},
		"commit": {the.Typer().CommitDigest(commit), view(t, deliveryAt, l.PackCommitDigest(
			commit.Sale, 2, 3, commit.ListRoot, delivery.Tombstones{
				Digest: commit.Tombstones.Digest,
				Count:  6,
				Weight: 7,
			},
		), l.UnpackCommitDigest)},
		"confirm": {the.Typer().ConfirmDigest(confirm), view(t, deliveryAt, l.PackConfirmDigest(confirm.Sale, confirm.RootsDigest, confirm.Lists.Big()), l.UnpackConfirmDigest)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: got %s in Go, want %s as on chain", name, pair[0], pair[1])
		}
	}
}

// TestTermsComeBackAsTheyWent checks that the event has the same terms as the call.
func TestTermsComeBackAsTheyWent(t *testing.T) {
	c := the.Client(t)
	want := the.TermsBy(c)
	if err := c.CreateDataset(t.Context(), want); err != nil {
		t.Fatal(err)
	}

	got, ok := the.Created(t, c)[the.Typer().DatasetID(want)]
	if !ok || the.Typer().DatasetID(got) != the.Typer().DatasetID(want) {
		t.Errorf("terms %+v, want %+v", got, want)
	}
}
