package chain

import (
	"context"
	"strings"

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
	return core.DatasetCreated{ID: e.Id, Terms: termsIn(e.Terms, e.Founder)}, nil
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
			MinInterval: t.Cadence.MinInterval,
			MinAge:      t.Cadence.MinAge,
			SellFor:     t.Cadence.SellFor,
		},
		Split:       datasets.Split(t.Split),
		Vote:        datasets.Vote(t.Vote),
		Windows:     datasets.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Salt:        t.Salt,
	}
}

func termsIn(t datasets.Terms, founder common.Address) core.Terms {
	return core.Terms{
		Founder:    founder,
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
			MinInterval: t.Cadence.MinInterval,
			MinAge:      t.Cadence.MinAge,
			SellFor:     t.Cadence.SellFor,
		},
		Split:       core.Split(t.Split),
		Vote:        core.Vote(t.Vote),
		Windows:     core.Windows(t.Windows),
		MaxDisputes: t.MaxDisputes,
		Salt:        t.Salt,
	}
}

func purposesOut(list []core.Purpose) []string {
	out := make([]string, len(list))
	for i, p := range list {
		out[i] = p.String()
	}
	return out
}

func purposesIn(list []string) []core.Purpose {
	out := make([]core.Purpose, len(list))
	for i, text := range list {
		out[i].DPV, out[i].PDPP, _ = strings.Cut(text, " ")
	}
	return out
}
