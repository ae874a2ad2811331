package chain

import (
	"context"

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
		},
		decodes: map[string]decoder{
			"DatasetCreated":    as(b.datasets.UnpackDatasetCreatedEvent, datasetCreated),
			"SnapshotCommitted": as(b.datasets.UnpackSnapshotCommittedEvent, snapshotCommitted),
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
	}

	data := c.contracts.datasets.PackCommitSnapshot(out, q.Signers.Big(), q.Signatures)
	return c.send(ctx, c.contracts.Datasets, data)
}

func datasetCreated(e *datasets.DatasetsDatasetCreated) (core.Event, error) {
	return core.DatasetCreated{ID: e.Id, Founder: e.Founder, Terms: termsIn(e.Terms)}, nil
}

func snapshotCommitted(e *datasets.DatasetsSnapshotCommitted) (core.Event, error) {
	s := e.Snapshot
	return core.SnapshotCommitted{
		ID:      e.Id,
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
		},
	}, nil
}

func termsOut(t core.Terms) datasets.Terms {
	return datasets.Terms{
		Name:        t.Name,
		Schema:      t.Schema,
		Purposes:    t.Purposes,
		Token:       t.Token,
		FloorPrice:  t.FloorPrice,
		WeightRule:  t.WeightRule,
		MaxWeight:   t.MaxWeight,
		Admission:   datasets.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence:     datasets.Cadence(t.Cadence),
		Split:       datasets.Split(t.Split),
		Vote:        datasets.Vote(t.Vote),
		Windows:     datasets.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Salt:        t.Salt,
	}
}

func termsIn(t datasets.Terms) core.Terms {
	return core.Terms{
		Name:        t.Name,
		Schema:      t.Schema,
		Purposes:    t.Purposes,
		Token:       t.Token,
		FloorPrice:  t.FloorPrice,
		WeightRule:  t.WeightRule,
		MaxWeight:   t.MaxWeight,
		Admission:   core.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence:     core.Cadence(t.Cadence),
		Split:       core.Split(t.Split),
		Vote:        core.Vote(t.Vote),
		Windows:     core.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Salt:        t.Salt,
	}
}
