package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/node/core"
)

// datasetsRow returns Datasets's row of the table.
func datasetsRow(b *bound) contract {
	return contract{
		name: "Datasets",
		meta: &datasets.DatasetsMetaData,
		calls: []call{
			{"create", "create"},
			{"commitSnapshot", "snapshot"},
			{"retract", "retract"},
			{"retractFor", "retract_for"},
		},
		decodes: map[string]decoder{
			"DatasetCreated":    as(b.datasets.UnpackDatasetCreatedEvent, datasetCreated),
			"SnapshotCommitted": as(b.datasets.UnpackSnapshotCommittedEvent, snapshotCommitted),
			"SnapshotSigned":    as(b.datasets.UnpackSnapshotSignedEvent, snapshotSigned),
			"Retracted":         as(b.datasets.UnpackRetractedEvent, retracted),
		},
	}
}

// CreateDataset publishes a dataset's terms.
func (c *Client) CreateDataset(ctx context.Context, t core.Terms) error {
	data := c.contracts.datasets.PackCreate(termsOut(t))
	return c.send(ctx, c.contracts.Datasets, data)
}

// CommitSnapshot publishes a snapshot.
func (c *Client) CommitSnapshot(ctx context.Context, s core.Snapshot, q core.Quorum) error {
	out := datasets.Snapshot{
		Dataset:          s.Dataset,
		Number:           s.Number,
		Round:            s.Round,
		Epoch:            s.Epoch,
		ContributionRoot: s.ContributionRoot,
		SumRoot:          s.SumRoot,
		TotalWeight:      s.TotalWeight,
		Count:            s.Count,
		Manifest:         s.Manifest,
		AsOf:             s.AsOf,
		AsOfHash:         s.AsOfHash,
		SellUntil:        s.SellUntil,
	}

	data := c.contracts.datasets.PackCommitSnapshot(out, q.Signers.Big(), q.Compact())
	return c.send(ctx, c.contracts.Datasets, data)
}

// Retract takes this client's account out of a dataset with all versions below one.
func (c *Client) Retract(ctx context.Context, dataset core.DatasetID, minVersion uint64) error {
	data := c.contracts.datasets.PackRetract(dataset, minVersion)
	return c.send(ctx, c.contracts.Datasets, data)
}

// RetractFor brings signed retractions. The contract skips those that it can't take; if
// it takes none, the call fails.
func (c *Client) RetractFor(ctx context.Context, all []core.SignedRetraction) error {
	call := c.RetractForCall(all)
	return c.send(ctx, call.To, call.Data)
}

// RetractionOf returns the least version with which an account has not left a dataset at
// the head, and the block in which it last left; both 0: it never left.
func (c *Client) RetractionOf(ctx context.Context, dataset core.DatasetID, account common.Address) (minVersion, block uint64, err error) {
	b := c.contracts.datasets
	at := b.Instance(c.eth, c.contracts.Datasets)
	out, err := read(ctx, c, at, b.PackRetractionOf(dataset, account), b.UnpackRetractionOf)

	return out.MinVersion, out.AtBlock, err
}

// Pool returns where the money of a snapshot is: what the contracts keep of its dataset
// makes up the pool's other parts, and they name the same pool. If they do not, or know
// no such snapshot, the error wraps core.ErrVerify.
func (c *Client) Pool(ctx context.Context, id core.SnapshotID, s core.Snapshot) (core.Pool, error) {
	b := c.contracts.datasets
	at := b.Instance(c.eth, c.contracts.Datasets)
	dataset, err := read(ctx, c, at, b.PackDatasetOf(s.Dataset), b.UnpackDatasetOf)
	if err != nil {
		return core.Pool{}, err
	}

	named, err := read(ctx, c, at, b.PackPoolOf(id), b.UnpackPoolOf)
	if err != nil {
		return core.Pool{}, err
	}

	pool := core.PoolOf(id, s, dataset.Token, digits(dataset.Scale)).WithTip(dataset.TipBps)
	if pool.ID() != named {
		return core.Pool{}, fmt.Errorf("snapshot %s has another pool on chain: %w", id, core.ErrVerify)
	}

	return pool, nil
}

// digits returns the lower seven bits of what the contract keeps of a scale. The highest
// says that prices are split.
func digits(scale uint8) uint8 { return scale &^ (1 << 7) }

func datasetCreated(e *datasets.DatasetsDatasetCreated) (core.Event, error) {
	return core.DatasetCreated{ID: e.Id, Scale: e.Scale, Terms: termsIn(e.Terms)}, nil
}

func snapshotCommitted(e *datasets.DatasetsSnapshotCommitted) (core.Event, error) {
	s := e.Snapshot
	return core.SnapshotCommitted{
		ID:      e.Id,
		Pool:    e.Pool,
		Signers: core.Members(e.Signers.Uint64()),
		Snapshot: core.Snapshot{
			Dataset:          s.Dataset,
			Number:           s.Number,
			Round:            s.Round,
			Epoch:            s.Epoch,
			ContributionRoot: s.ContributionRoot,
			SumRoot:          s.SumRoot,
			TotalWeight:      s.TotalWeight,
			Count:            s.Count,
			Manifest:         s.Manifest,
			AsOf:             s.AsOf,
			AsOfHash:         s.AsOfHash,
			SellUntil:        s.SellUntil,
		},
	}, nil
}

func retracted(e *datasets.DatasetsRetracted) (core.Event, error) {
	return core.Retracted{Dataset: e.Dataset, Account: e.Account, MinVersion: e.MinVersion}, nil
}

func termsOut(t core.Terms) datasets.Terms {
	return datasets.Terms{
		Founder:    t.Founder,
		Name:       t.Name,
		Schema:     t.Schema,
		Purposes:   purposesOut(t.Purposes),
		Token:      t.Token,
		FloorPrice: t.FloorPrice,
		WeightRule: t.WeightRule,
		MaxWeight:  t.MaxWeight,
		Admission:  datasets.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence: datasets.Cadence{
			MinGroup:    t.Cadence.MinGroup,
			MinNew:      t.Cadence.MinNew,
			MinClass:    t.Cadence.MinClass,
			MinInterval: t.Cadence.MinInterval,
			MinAge:      t.Cadence.MinAge,
			SellFor:     t.Cadence.SellFor,
		},
		Split:       datasets.Split(t.Split),
		Vote:        datasets.Vote(t.Vote),
		Windows:     datasets.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Delivery:    t.Delivery,
		WithholdBps: t.WithholdBps,
		Salt:        t.Salt,
	}
}

func termsIn(t datasets.Terms) core.Terms {
	return core.Terms{
		Founder:    t.Founder,
		Name:       t.Name,
		Schema:     t.Schema,
		Purposes:   purposesIn(t.Purposes),
		Token:      t.Token,
		FloorPrice: t.FloorPrice,
		WeightRule: t.WeightRule,
		MaxWeight:  t.MaxWeight,
		Admission:  core.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence: core.Cadence{
			MinGroup:    t.Cadence.MinGroup,
			MinNew:      t.Cadence.MinNew,
			MinClass:    t.Cadence.MinClass,
			MinInterval: t.Cadence.MinInterval,
			MinAge:      t.Cadence.MinAge,
			SellFor:     t.Cadence.SellFor,
		},
		Split:       core.Split(t.Split),
		Vote:        core.Vote(t.Vote),
		Windows:     core.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Delivery:    t.Delivery,
		WithholdBps: t.WithholdBps,
		Salt:        t.Salt,
	}
}

func purposesOut(list []core.Purpose) []datasets.Purpose {
	out := make([]datasets.Purpose, len(list))
	for i, p := range list {
		out[i] = datasets.Purpose{Dpv: p.DPV, Pdpp: p.PDPP}
	}
	return out
}

func purposesIn(list []datasets.Purpose) []core.Purpose {
	out := make([]core.Purpose, len(list))
	for i, p := range list {
		out[i] = core.Purpose{DPV: p.Dpv, PDPP: p.Pdpp}
	}
	return out
}
