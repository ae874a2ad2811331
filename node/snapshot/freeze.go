package snapshot

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// frozen is a snapshot and the data from which it was computed.
type frozen struct {
	snapshot core.Snapshot
	held     []core.Included
	blobs    [][]byte // the manifest and its pages
	due      bool     // the terms' cadence is met
}

// ids returns the ids of the set's contributions.
func (f frozen) ids() []core.ContributionID {
	ids := make([]core.ContributionID, len(f.held))
	for i, held := range f.held {
		ids[i] = held.Contribution
	}
	return ids
}

// freeze computes a dataset's snapshot as of a final block.
func (s *Step) freeze(dataset core.DatasetID, terms core.Terms, t turn, asOf core.Cursor) (frozen, error) {
	live, err := s.store.LiveAsOf(dataset, asOf.Number)
	if err != nil {
		return frozen{}, err
	}

	sellUntil := terms.Cadence.SellUntil(asOf.Time)
	live = slices.DeleteFunc(live, func(c core.Contribution) bool { return c.Consent.Expires < sellUntil })

	live, fresh := count(live, terms.Cadence.MinClass, t.earlier)
	if !cadenceMet(terms.Cadence, len(live), fresh, t, asOf) {
		return frozen{}, nil
	}

	f := frozen{
		due: true,
		snapshot: core.Snapshot{
			Dataset:   dataset,
			Number:    t.number,
			Round:     t.round,
			Epoch:     t.epoch,
			Count:     uint32(len(live)),
			AsOf:      asOf.Number,
			AsOfHash:  asOf.Hash,
			SellUntil: sellUntil,
		},
	}

	items := make([]core.Item, len(live))
	leaves := make([][32]byte, len(live))

	for i := range live {
		items[i] = live[i].Item
		leaves[i] = tree.ContributionLeaf(&items[i])
		f.held = append(f.held, core.Included{
			Contribution: items[i].Contribution,
			Counted:      live[i].Counted,
		})
	}

	f.snapshot.ContributionRoot = tree.Root(leaves)
	sum, err := tree.NewSum(tree.LeavesOf(live))
	if err != nil {
		return frozen{}, fmt.Errorf("sum tree: %w", err)
	}

	root := sum.Root()
	f.snapshot.SumRoot, f.snapshot.TotalWeight = common.Hash(root), root.Sum()

	return f, s.describe(&f, items, terms)
}

// count sets what each contribution counts, and leaves out those that wait for a later
// snapshot. What one counts is fixed by its first snapshot; earlier has the dataset's
// snapshots before this one. fresh is the number of those that are new.
func count(live []core.Contribution, minClass uint32, earlier map[core.SnapshotID]bool) (kept []core.Contribution, fresh int) {
	var declared []uint64
	for _, c := range live {
		if !earlier[c.Snapshot] {
			declared = append(declared, c.Item.Weight)
		}
	}

	counted := core.Counted(declared, minClass)
	for _, c := range live {
		if !earlier[c.Snapshot] {
			c.Counted, counted = counted[0], counted[1:]
			if c.Counted == 0 {
				continue
			}
			fresh++
		}
		kept = append(kept, c)
	}

	return kept, fresh
}

// describe builds the blobs of the manifest.
func (s *Step) describe(f *frozen, items []core.Item, terms core.Terms) error {
	m, err := s.describer.Describe(f.snapshot.Dataset, terms)
	if err != nil {
		return err
	}

	m.Count, m.ContributionRoot, m.TotalWeight = f.snapshot.Count, f.snapshot.ContributionRoot, f.snapshot.TotalWeight
	pages := core.Pages(items)

	for _, page := range pages {
		m.Pages = append(m.Pages, core.CID(sha256.Sum256(page)).String())
	}

	blob, err := m.Encode()
	if err != nil {
		return err
	}

	f.snapshot.Manifest = sha256.Sum256(blob)
	f.blobs = append(pages, blob)

	return nil
}

// mayBeDue reports whether it is worth reading a dataset's contributions. A snapshot can
// hold at most as many contributions as the batches do. New in it are at most those of
// batches since the last one, and what that one let wait, which is less than minClass.
func mayBeDue(cadence core.Cadence, batches []core.BatchRecord, t turn) bool {
	var all, fresh uint64
	for _, b := range batches {
		all += uint64(b.Batch.Count)
		if t.last == nil || b.Block > t.last.Snapshot.AsOf {
			fresh += uint64(b.Batch.Count)
		}
	}

	waiting := uint64(max(cadence.MinClass, 1) - 1)
	anything := fresh > 0 || cadence.MinNew == 0

	return anything && all >= uint64(cadence.MinGroup) && fresh+waiting >= uint64(cadence.MinNew)
}

// cadenceMet checks the terms' minimum group, minimum new and minimum interval.
func cadenceMet(cadence core.Cadence, all, fresh int, t turn, asOf core.Cursor) bool {
	if t.last != nil && uint64(asOf.Time.Unix()) < uint64(t.last.Time.Unix())+cadence.MinInterval {
		return false
	}

	return all > 0 && all >= int(cadence.MinGroup) && fresh >= int(cadence.MinNew)
}

// maxLag is the number of blocks by which a proposal's asOf may lie behind this node's
// final block.
const maxLag = 64

// recompute returns this node's own version of a proposed snapshot, or the refusal.
func (s *Step) recompute(ctx context.Context, from int, r wire.SignSnapshotRequest) (core.Snapshot, *wire.Signed) {
	refuse := func(reason core.Reason, format string, args ...any) (core.Snapshot, *wire.Signed) {
		refused := quorum.Refuse(reason, format, args...)
		return core.Snapshot{}, &refused
	}

	next, err := s.next(r.Dataset)
	if err != nil {
		return refuse(core.ReasonNotReady, "%v", err)
	}
	if r.Epoch != next.epoch || r.Number != next.number {
		return refuse(core.ReasonNotNext, "next is epoch %d, number %d", next.epoch, next.number)
	}
	if !s.seat.CheckTurn(from, r.Number, r.Round, next.round) {
		return refuse(core.ReasonNotYourTurn, "round is %d here", next.round)
	}

	if r.AsOf > next.now.Number || r.AsOf+maxLag < next.now.Number {
		return refuse(core.ReasonNotFinal, "final is block %d here", next.now.Number)
	}

	if ready, err := s.ready(); err != nil || !ready {
		return refuse(core.ReasonNotReady, "a batch is not known yet (%v)", err)
	}
	if next.last != nil && !next.last.Listed {
		return refuse(core.ReasonNotReady, "the contents of snapshot %d are not known yet", next.last.Snapshot.Number)
	}

	asOf, err := s.chain.BlockAt(ctx, r.AsOf)
	if err != nil {
		return refuse(core.ReasonNotReady, "%v", err)
	}

	own, err := s.own(r, next, asOf)
	if err != nil {
		return refuse(core.ReasonNotReady, "%v", err)
	}

	if s.signer.SnapshotID(own) != s.signer.SnapshotID(asSnapshot(r)) {
		return refuse(
			core.ReasonDiffers,
			"computed %d contributions of weight %d, root %s",
			own.Count,
			own.TotalWeight,
			own.ContributionRoot,
		)
	}

	return own, nil
}

func (s *Step) own(r wire.SignSnapshotRequest, next turn, asOf core.Cursor) (core.Snapshot, error) {
	datasets, err := s.store.Datasets()
	if err != nil {
		return core.Snapshot{}, err
	}

	terms, ok := datasets[r.Dataset]
	if !ok {
		return core.Snapshot{}, fmt.Errorf("dataset %w", core.ErrNotFound)
	}

	next.round = r.Round
	set, err := s.freeze(r.Dataset, terms, next, asOf)
	if err != nil {
		return core.Snapshot{}, err
	}

	return set.snapshot, s.holder.Held(set.ids())
}

func asSnapshot(r wire.SignSnapshotRequest) core.Snapshot {
	return core.Snapshot{
		Dataset:          r.Dataset,
		Number:           r.Number,
		Round:            r.Round,
		Epoch:            r.Epoch,
		ContributionRoot: r.ContributionRoot,
		SumRoot:          r.SumRoot,
		TotalWeight:      r.TotalWeight,
		Count:            r.Count,
		Manifest:         r.Manifest,
		AsOf:             r.AsOf,
		AsOfHash:         r.AsOfHash,
		SellUntil:        r.SellUntil,
	}
}

// listAll marks the contributions of new snapshots on chain and pins the manifests. It
// goes by number, because what is new in a snapshot depends on those before it.
func (s *Step) listAll(ctx context.Context) error {
	snapshots, err := s.store.Snapshots()
	if err != nil {
		return err
	}

	slices.SortFunc(snapshots, func(a, b core.SnapshotRecord) int {
		return cmp.Compare(a.Snapshot.Number, b.Snapshot.Number)
	})

	for _, record := range snapshots {
		if record.Listed {
			continue
		}
		if err := s.list(ctx, record, earlier(snapshots, record.Snapshot.Dataset, record.Snapshot.Number)); err != nil {
			return fmt.Errorf("snapshot %s: %w", record.ID.Short(), err)
		}
	}

	return nil
}

func (s *Step) list(ctx context.Context, record core.SnapshotRecord, earlier map[core.SnapshotID]bool) error {
	datasets, err := s.store.Datasets()
	if err != nil {
		return err
	}

	snap := record.Snapshot
	asOf, err := s.chain.BlockAt(ctx, snap.AsOf)
	if err != nil {
		return err
	}

	terms := datasets[snap.Dataset]
	terms.Cadence.MinNew, terms.Cadence.MinInterval = 0, 0 // a quorum has judged the cadence

	set, err := s.freeze(snap.Dataset, terms, turn{
		epoch:   snap.Epoch,
		number:  snap.Number,
		round:   snap.Round,
		earlier: earlier,
	}, asOf)
	if err != nil {
		return err
	}

	if s.signer.SnapshotID(set.snapshot) != record.ID {
		return fmt.Errorf("this node computes %d contributions of weight %d, the chain has %d of %d: %w",
			set.snapshot.Count, set.snapshot.TotalWeight, snap.Count, snap.TotalWeight, core.ErrConflict)
	}

	for _, blob := range set.blobs {
		if err := s.blobs.Pin(ctx, blob); err != nil {
			return err
		}
	}

	if err := s.blobs.Flush(ctx); err != nil {
		return err
	}

	return s.store.ListSnapshot(record.ID, set.held)
}
