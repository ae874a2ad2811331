// Package snapshot is the step Anchored > Included: when the terms of a dataset
// say so, the member of the turn proposes a frozen set, a quorum recomputes and
// signs it, and the chain takes the first quorum for the next number.
//
// A snapshot holds every contribution that was anchored at or before its final
// block asOf, was not replaced by then, and whose consent outlives the time for
// which the snapshot sells. Contributions stand by id, accounts by account, so
// that neither order links the two.
package snapshot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Store is what the step reads and writes.
type Store interface {
	Datasets() (map[core.DatasetID]core.Terms, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Batches() ([]core.BatchRecord, error)
	LiveAsOf(dataset core.DatasetID, block uint64) ([]core.Contribution, error)
	ListSnapshot(id core.SnapshotID, ids []core.ContributionID) error
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
	RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error
}

// Chain takes snapshots and says what a block's hash and time are.
type Chain interface {
	CommitSnapshot(ctx context.Context, s core.Snapshot, quorum core.Quorum) error
	BlockAt(ctx context.Context, number uint64) (core.Cursor, error)
}

// Signer signs snapshots, whose ids are what is signed.
type Signer interface {
	SnapshotID(core.Snapshot) core.SnapshotID
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Blocks pins the manifest and its pages.
type Blocks interface {
	Pin(ctx context.Context, data []byte) error
	Flush(ctx context.Context) error
}

// Holder knows the payloads that this node holds. A signature on a snapshot promises
// all of them.
type Holder interface {
	Held(ids []core.ContributionID) error
}

// Describer fills in what a manifest says beside the items.
type Describer interface {
	Describe(dataset core.DatasetID, terms core.Terms) (core.Manifest, error)
}

// Options of a Step.
type Options struct {
	Store     Store
	Chain     Chain
	Signer    Signer
	Peers     wire.Asker
	Blocks    Blocks
	Holder    Holder
	Describer Describer
	Log       *slog.Logger
	Committee core.Committee
	Self      int
	Round     time.Duration // length of a turn in chain time
}

// Step proposes snapshots, signs those of others, and marks what the chain took.
type Step struct {
	Options
	sent map[core.DatasetID]attempt
}

type attempt struct {
	number uint64
	at     time.Time
}

// New returns the step.
func New(opts Options) *Step {
	return &Step{Options: opts, sent: map[core.DatasetID]attempt{}}
}

// Tick lists new snapshots of the chain and proposes those that are due.
func (s *Step) Tick(ctx context.Context) error {
	ready, err := s.ready()
	if err != nil || !ready {
		return err
	}
	if err := s.listAll(ctx); err != nil {
		return err
	}
	datasets, err := s.Store.Datasets()
	if err != nil {
		return err
	}
	for id, terms := range datasets {
		if err := s.consider(ctx, id, terms); err != nil {
			return fmt.Errorf("dataset %s: %w", id.Short(), err)
		}
	}
	return nil
}

// ready reports whether all batches on chain are known: without one, this node
// could not tell what a snapshot holds.
func (s *Step) ready() (bool, error) {
	batches, err := s.Store.Batches()
	if err != nil {
		return false, err
	}
	for _, b := range batches {
		if !b.Known {
			return false, nil
		}
	}
	return true, nil
}

// turn is where the chain stands for a dataset's next snapshot.
type turn struct {
	epoch, number, round uint64
	now                  core.Cursor
	last                 *core.SnapshotRecord
}

func (s *Step) next(dataset core.DatasetID) (t turn, err error) {
	key, err := s.Store.GroupKey()
	if err != nil {
		return t, err
	}
	if t.now, err = s.Store.Cursor(); err != nil {
		return t, err
	}
	snapshots, err := s.Store.Snapshots()
	if err != nil {
		return t, err
	}
	t.epoch, t.number = key.Epoch, 1
	since := key.FinalisedAt
	for i, r := range snapshots {
		if r.Snapshot.Dataset == dataset && r.Snapshot.Number >= t.number {
			t.number, t.last, since = r.Snapshot.Number+1, &snapshots[i], r.Time
		}
	}
	t.round = core.Round(since, t.now.Time, s.Round)
	return t, nil
}

// consider proposes the dataset's next snapshot when it is due and this node's turn.
func (s *Step) consider(ctx context.Context, dataset core.DatasetID, terms core.Terms) error {
	next, err := s.next(dataset)
	if errors.Is(err, core.ErrNotFound) {
		return nil // no key yet
	}
	if err != nil {
		return err
	}
	before := s.sent[dataset]
	if s.Committee.Turn(next.number, next.round) != s.Self ||
		before.number == next.number && next.now.Time.Sub(before.at) < s.Round {
		return nil
	}
	batches, err := s.Store.Batches()
	if err != nil || !mayBeDue(terms.Cadence, batches, next) {
		return err
	}
	set, err := s.freeze(dataset, terms, next, next.now)
	if err != nil || !set.due {
		return err
	}
	if err := s.Holder.Held(set.ids); err != nil {
		s.Log.DebugContext(ctx, "snapshot not proposed", "number", next.number, "error", err)
		return nil
	}
	s.sent[dataset] = attempt{next.number, next.now.Time}
	return s.propose(ctx, set)
}

func (s *Step) propose(ctx context.Context, set frozen) error {
	snap := set.snapshot
	digest := common.Hash(s.Signer.SnapshotID(snap))
	request := wire.SignSnapRequest{
		Dataset: snap.Dataset, Number: snap.Number, Round: snap.Round, Epoch: snap.Epoch,
		ContributionRoot: snap.ContributionRoot, SumRoot: snap.SumRoot, TotalWeight: snap.TotalWeight,
		Count: snap.Count, Manifest: snap.Manifest, AsOf: snap.AsOf, AsOfHash: snap.AsOfHash,
	}
	collector := wire.Collector{Committee: s.Committee, Self: s.Self, Peers: s.Peers, Check: s.Signer.Check}
	quorum, err := collector.Collect(ctx, wire.SignSnap, request, digest, func() ([]byte, error) { return s.sign(snap) })
	if err != nil {
		s.Log.WarnContext(ctx, "snapshot not signed", "number", snap.Number, "round", snap.Round, "error", err)
		return nil
	}
	if err := s.Chain.CommitSnapshot(ctx, snap, quorum); err != nil {
		s.Log.WarnContext(ctx, "snapshot not taken", "number", snap.Number, "round", snap.Round, "error", err)
		return nil
	}
	s.Log.InfoContext(ctx, "snapshot committed", "snapshot", digest, "count", snap.Count, "weight", snap.TotalWeight)
	return nil
}

func (s *Step) sign(snap core.Snapshot) ([]byte, error) {
	digest := common.Hash(s.Signer.SnapshotID(snap))
	if err := s.Store.RecordSnapshot(snap.Dataset, snap.Number, snap.Round, digest); err != nil {
		return nil, err
	}
	return s.Signer.Sign(digest)
}

// HandleSign answers a proposal: it is signed only if this node computes the very
// same snapshot.
func (s *Step) HandleSign(ctx context.Context, from int, r wire.SignSnapRequest) (wire.Signed, error) {
	own, refusal := s.recompute(ctx, from, r)
	if refusal != nil {
		return wire.Signed{Refusal: *refusal}, nil
	}
	signature, err := s.sign(own)
	if refusal, refused := wire.RefusalOf(err); refused {
		return wire.Signed{Refusal: refusal}, nil
	}
	return wire.Signed{Member: uint8(s.Self), Signature: signature}, err
}
