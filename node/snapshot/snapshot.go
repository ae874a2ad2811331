// Package snapshot is the step Anchored > Included. When a snapshot is due by a dataset's
// terms, the member of the turn proposes a frozen set. A quorum recomputes and signs it,
// and the chain accepts the first quorum for the next number.
//
// A snapshot holds every contribution that was anchored at or before its final block
// asOf, was not replaced by then, and whose consent outlives the time for which the
// snapshot sells. Contributions are ordered by id, accounts by account, so that neither
// order links the two. A weight that few of the new ones have counts as a lower one, so
// that it links them neither (core.Counted).
//
// A proposal runs beside the Tick, with a deadline over the whole, so that one dataset's
// never waits for another's.
package snapshot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// Store holds the state that the step reads and writes.
type Store interface {
	Datasets() (map[core.DatasetID]core.Terms, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Batches() ([]core.BatchRecord, error)
	LiveAsOf(dataset core.DatasetID, block uint64) ([]core.Contribution, error)
	ListSnapshot(id core.SnapshotID, held []core.Included) error
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
}

// Record durably keeps the digests that this validator has signed.
type Record interface {
	// RecordSnapshot makes durable that a digest is signed for (dataset, number, round).
	// It returns core.ErrConflict for a different digest in the same turn.
	RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error
}

// Chain accepts snapshots and returns the hash and time of a block.
type Chain interface {
	CommitSnapshot(ctx context.Context, s core.Snapshot, quorum core.Quorum) error
	BlockAt(ctx context.Context, number uint64) (core.Cursor, error)
}

// Signer signs snapshots. The signed digest is the snapshot's id.
type Signer interface {
	SnapshotID(core.Snapshot) core.SnapshotID
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Blobs pins the manifest and its pages.
type Blobs interface {
	Pin(ctx context.Context, data []byte) error
	Flush(ctx context.Context) error
}

// Holder reports which payloads this node holds. A signature on a snapshot promises all
// of its payloads.
type Holder interface {
	Held(ids []core.ContributionID) error
}

// Describer makes a manifest, except for the fields that follow from the items.
type Describer interface {
	Describe(dataset core.DatasetID, terms core.Terms) (core.Manifest, error)
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store     Store
	Record    Record
	Chain     Chain
	Signer    Signer
	Peers     quorum.Asker
	Blobs     Blobs
	Holder    Holder
	Describer Describer
	Log       *slog.Logger
	Metrics   prometheus.Registerer // nil: the metrics are kept and not exported
	Seat      quorum.Seat
}

func (o Options) validate() error {
	err := core.Required("snapshot", core.Ports{
		"Store":     o.Store,
		"Record":    o.Record,
		"Chain":     o.Chain,
		"Signer":    o.Signer,
		"Peers":     o.Peers,
		"Blobs":     o.Blobs,
		"Holder":    o.Holder,
		"Describer": o.Describer,
		"Log":       o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step proposes snapshots, signs those of others, and marks the contributions of
// snapshots on chain. Only one goroutine may call Tick; handlers may run beside it. Wait is
// called after the last Tick.
type Step struct {
	store     Store
	record    Record
	chain     Chain
	signer    Signer
	peers     quorum.Asker
	blobs     Blobs
	holder    Holder
	describer Describer
	log       *slog.Logger
	metrics   metrics
	seat      quorum.Seat

	sent *quorum.Once[attempt]
	jobs *quorum.Jobs[attempt]
}

// jobsAtOnce bounds the proposals of all datasets.
const jobsAtOnce = 8

// attempt names a proposed snapshot.
type attempt struct {
	dataset core.DatasetID
	number  uint64
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:     opts.Store,
		record:    opts.Record,
		chain:     opts.Chain,
		signer:    opts.Signer,
		peers:     opts.Peers,
		blobs:     opts.Blobs,
		holder:    opts.Holder,
		describer: opts.Describer,
		log:       opts.Log,
		metrics:   newMetrics(opts.Metrics),
		seat:      opts.Seat,
		sent:      quorum.NewOnce[attempt](opts.Seat),
		jobs:      quorum.NewJobs[attempt](jobsAtOnce),
	}, nil
}

// Wait returns when the work beside the Tick has ended.
func (s *Step) Wait() { s.jobs.Wait() }

// Tick lists new snapshots on chain and proposes snapshots that are due.
func (s *Step) Tick(ctx context.Context) error {
	ready, err := s.ready()
	if err != nil || !ready {
		return err
	}

	if err := s.listAll(ctx); err != nil {
		return err
	}

	datasets, err := s.store.Datasets()
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

// ready reports whether the content of every batch on chain is known. If one is unknown,
// this node cannot compute a snapshot.
func (s *Step) ready() (bool, error) {
	batches, err := s.store.Batches()
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

// turn is the chain's state for a dataset's next snapshot.
type turn struct {
	epoch, number, round uint64
	now                  core.Cursor
	last                 *core.SnapshotRecord
	earlier              map[core.SnapshotID]bool // the dataset's snapshots before this one
}

// earlier returns a dataset's snapshots below a number.
func earlier(snapshots []core.SnapshotRecord, dataset core.DatasetID, number uint64) map[core.SnapshotID]bool {
	before := map[core.SnapshotID]bool{}
	for _, r := range snapshots {
		if r.Snapshot.Dataset == dataset && r.Snapshot.Number < number {
			before[r.ID] = true
		}
	}
	return before
}

func (s *Step) next(dataset core.DatasetID) (t turn, err error) {
	key, err := s.store.GroupKey()
	if err != nil {
		return t, err
	}

	if t.now, err = s.store.Cursor(); err != nil {
		return t, err
	}

	snapshots, err := s.store.Snapshots()
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

	t.round = s.seat.Rounds(since, t.now.Time)
	t.earlier = earlier(snapshots, dataset, t.number)

	return t, nil
}

// consider proposes the dataset's next snapshot if it is due and this node's turn.
func (s *Step) consider(ctx context.Context, dataset core.DatasetID, terms core.Terms) error {
	next, err := s.next(dataset)
	if errors.Is(err, core.ErrNotFound) {
		return nil // no group key yet
	}
	if err != nil {
		return err
	}

	if next.last != nil && !next.last.Listed {
		return nil // it came after this Tick's listing, and decides what is new
	}

	proposal := attempt{dataset, next.number}
	if !s.seat.Turn(next.number, next.round) || !s.sent.Free(proposal, next.now.Time) {
		return nil
	}

	batches, err := s.store.Batches()
	if err != nil || !mayBeDue(terms.Cadence, batches, next) {
		return err
	}

	set, err := s.freeze(dataset, terms, next, next.now)
	if err != nil || !set.due {
		return err
	}

	if err := s.holder.Held(set.ids()); err != nil {
		s.log.DebugContext(ctx, "snapshot not proposed while this node lacks a payload",
			"number", next.number,
			"error", err,
		)
		return nil
	}

	if s.jobs.Start(ctx, proposal, func(ctx context.Context) { s.propose(ctx, set) }) {
		s.sent.Done(proposal, next.now.Time)
	}

	return nil
}

// propose collects a quorum for a snapshot and sends it. If the quorum or the chain
// refuses, propose logs it and a later turn proposes again.
func (s *Step) propose(ctx context.Context, set frozen) {
	snap := set.snapshot
	log := s.log.With("number", snap.Number, "round", snap.Round)

	signed, err := s.collect(ctx, snap)
	if err != nil {
		s.metrics.proposed(outcomeNotSigned)
		log.WarnContext(ctx, "snapshot not signed by a quorum; a later turn proposes it again", "error", err)
		return
	}

	if err := s.chain.CommitSnapshot(ctx, snap, signed); err != nil {
		s.metrics.proposed(outcomeNotTaken)
		log.WarnContext(ctx, "snapshot not accepted by the chain; a later turn proposes it again", "error", err)
		return
	}

	s.metrics.proposed(outcomeCommitted)
	log.InfoContext(ctx, "snapshot committed",
		"snapshot", s.signer.SnapshotID(snap),
		"count", snap.Count,
		"weight", snap.TotalWeight,
	)
}

// collect asks the other members to sign a snapshot.
func (s *Step) collect(ctx context.Context, snap core.Snapshot) (core.Quorum, error) {
	ctx, cancel := context.WithTimeout(ctx, s.seat.AskWithin(math.MaxInt64))
	defer cancel()

	return s.seat.Collect(ctx, quorum.Proposal{
		Peers:    s.peers,
		Protocol: wire.SignSnapshot,
		Request: wire.SignSnapshotRequest{
			Dataset:          snap.Dataset,
			Number:           snap.Number,
			Round:            snap.Round,
			Epoch:            snap.Epoch,
			ContributionRoot: snap.ContributionRoot,
			SumRoot:          snap.SumRoot,
			TotalWeight:      snap.TotalWeight,
			Count:            snap.Count,
			Manifest:         snap.Manifest,
			AsOf:             snap.AsOf,
			AsOfHash:         snap.AsOfHash,
			SellUntil:        snap.SellUntil,
		},
		Digest: common.Hash(s.signer.SnapshotID(snap)),
		Sign:   func() ([]byte, error) { return s.sign(snap) },
		Check:  s.signer.Check,
	})
}

func (s *Step) sign(snap core.Snapshot) ([]byte, error) {
	digest := common.Hash(s.signer.SnapshotID(snap))
	if err := s.record.RecordSnapshot(snap.Dataset, snap.Number, snap.Round, digest); err != nil {
		return nil, err
	}

	return s.signer.Sign(digest)
}

// HandleSignSnapshot answers a proposal. It signs only if this node computes the same
// snapshot.
func (s *Step) HandleSignSnapshot(ctx context.Context, from int, r wire.SignSnapshotRequest) (wire.Signed, error) {
	own, refusal := s.recompute(ctx, from, r)
	if refusal != nil {
		return *refusal, nil
	}

	signature, err := s.sign(own)

	return s.seat.Answer("turn", signature, err)
}
