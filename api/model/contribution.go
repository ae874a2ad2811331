package model

import (
	"errors"

	"github.com/tantieme/tantieme/node/core"
)

// ContributionOf returns the API's object for a contribution. Reason, batch, block and
// snapshot are set once they are known.
func ContributionOf(view core.ContributionView) Contribution {
	out := Contribution{
		Schema:  ContributionV1,
		Id:      view.ID.String(),
		Dataset: view.Dataset.String(),
		Stage:   ContributionStage(view.Stage.String()),
		Reason:  some(string(view.Reason)),
		Cid:     core.CID(view.PayloadDigest).String(),
		Weight:  int64(view.Weight),
		Version: int64(view.Version),
	}

	if view.AnchoredAt != 0 {
		out.Batch, out.Block = ptr(int64(view.Batch)), ptr(int64(view.AnchoredAt))
	}

	if view.Snapshot != nil {
		out.Snapshot = ptr(view.Snapshot.String())
	}
	if view.Counted != 0 {
		out.Counted = ptr(int64(view.Counted))
	}

	if w := view.Waits; w != nil {
		out.Waits = &Waiting{
			For:   WaitingFor(w.For),
			Words: w.Words,
			Until: w.Until,
		}
	}

	return out
}

// View is the inverse of ContributionOf.
func (c Contribution) View() (view core.ContributionView, err error) {
	view.Version, view.Weight = uint64(c.Version), uint64(c.Weight)
	view.Counted = uint64(value(c.Counted))
	view.Reason = core.Reason(value(c.Reason))
	if c.Batch != nil && c.Block != nil {
		view.Batch, view.AnchoredAt = uint64(*c.Batch), uint64(*c.Block)
	}

	if w := c.Waits; w != nil {
		view.Waits = &core.Waiting{For: core.Awaited(w.For), Words: w.Words, Until: w.Until}
	}

	view.Stage, err = core.ParseStage(string(c.Stage))
	digest, errCID := core.ParseCID(c.Cid)
	view.PayloadDigest = digest

	err = errors.Join(
		err,
		errCID,
		view.ID.UnmarshalText([]byte(c.Id)),
		view.Dataset.UnmarshalText([]byte(c.Dataset)),
	)

	if c.Snapshot != nil {
		view.Snapshot = new(core.SnapshotID)
		err = errors.Join(err, view.Snapshot.UnmarshalText([]byte(*c.Snapshot)))
	}

	return view, err
}
