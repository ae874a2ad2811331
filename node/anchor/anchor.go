// Package anchor is the step Pinned > Anchored. The member of the turn proposes a batch,
// a quorum signs it, and the chain accepts the first quorum for the next number. The
// items of a losing batch wait again, so a dead or two-faced proposer delays and never
// blocks (node/SPEC.md, section 9).
//
// A signature on a batch promises that the signer holds payload, header, consent and salt
// of every item. It is recorded durably before it leaves: at most one root for each
// (number, round).
//
// A proposal, and the search for the content of a batch on chain, run beside the Tick, each
// with a deadline over the whole.
package anchor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// Store holds the state that the step reads and writes.
type Store interface {
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	Missing(ids []core.ContributionID) ([]core.ContributionID, error)
	PutBatchItems(dataHash common.Hash, ids []core.ContributionID) error
	BatchItems(dataHash common.Hash) ([]core.ContributionID, error)
	Batches() ([]core.BatchRecord, error)
	ApplyBatch(number uint64, ids []core.ContributionID) error
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
}

// Chain accepts batches.
type Chain interface {
	Anchor(ctx context.Context, batch core.Batch, quorum core.Quorum) error
}

// Signer signs batches and checks other members' signatures.
type Signer interface {
	BatchDigest(core.Batch) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Source fetches contributions from another member.
type Source interface {
	// Obtain fetches the ids that this node lacks, admits them like its own, and pins all.
	Obtain(ctx context.Context, from int, ids []core.ContributionID) error
	// Adopt fetches contributions in the form in which a batch on chain holds them.
	Adopt(ctx context.Context, from int, items []core.Item) error
	// Want queues payloads for fetching in the background.
	Want(ids []core.ContributionID)
}

// Record durably keeps the digests that this validator has signed.
type Record interface {
	// RecordBatch makes durable that a digest is signed for (number, round). It returns
	// core.ErrConflict for a different digest in the same turn.
	RecordBatch(number, round uint64, digest common.Hash) error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Record  Record
	Chain   Chain
	Signer  Signer
	Peers   quorum.Asker
	Source  Source
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
	Delay   time.Duration // longest wait for a batch to fill, in chain time
}

func (o Options) validate() error {
	err := core.Required("anchor", core.Ports{
		"Store":  o.Store,
		"Record": o.Record,
		"Chain":  o.Chain,
		"Signer": o.Signer,
		"Peers":  o.Peers,
		"Source": o.Source,
		"Log":    o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step proposes batches, signs those of others, and applies the batches on chain. Only
// one goroutine may call Tick; handlers may run beside it. Wait is called after the last
// Tick.
type Step struct {
	store   Store
	record  Record
	chain   Chain
	signer  Signer
	peers   quorum.Asker
	source  Source
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat
	delay   time.Duration

	waiting  time.Time            // chain time at which the oldest pending item was first seen; used by Tick alone
	anchored atomic.Bool          // a batch of this node's was accepted since the last Tick
	sent     *quorum.Once[uint64] // numbers of batches
	jobs     *quorum.Jobs[job]
	split    split
	tried    struct { // the last proposal; used by Tick alone
		number, round uint64
		ids           []core.ContributionID
	}
}

// job names work beside the Tick: the proposal of a batch, or the search for its content.
type job struct {
	propose bool
	number  uint64
}

// jobsAtOnce bounds the searches for the contents of batches.
const jobsAtOnce = 8

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		record:  opts.Record,
		chain:   opts.Chain,
		signer:  opts.Signer,
		peers:   opts.Peers,
		source:  opts.Source,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		delay:   opts.Delay,
		sent:    quorum.NewOnce[uint64](opts.Seat),
		jobs:    quorum.NewJobs[job](jobsAtOnce),
	}, nil
}

// Wait returns when the work beside the Tick has ended.
func (s *Step) Wait() { s.jobs.Wait() }

// Tick applies new batches and starts to propose a batch if it is this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	known, err := s.applyAll(ctx)
	if err != nil || !known {
		return err
	}

	next, err := s.next()
	if errors.Is(err, core.ErrNotFound) {
		return nil // no group key yet
	}
	if err != nil {
		return err
	}

	ids, err := s.store.AtStage(core.StagePinned, wire.MaxBatch)
	if err != nil || !s.due(next, len(ids)) {
		return err
	}

	todo := job{propose: true, number: next.number}
	if s.jobs.Runs(todo) {
		return nil
	}

	ids = s.choose(next, ids)
	s.jobs.Start(ctx, todo, func(ctx context.Context) { s.propose(ctx, next, ids) })

	return nil
}

// turn is the chain's state for the next batch.
type turn struct {
	epoch, number, round uint64
	now                  time.Time
	known                bool // all earlier batches are applied
}

// next returns the next batch's number and round as of the newest final block.
func (s *Step) next() (turn, error) {
	key, err := s.store.GroupKey()
	if err != nil {
		return turn{}, err
	}

	cursor, err := s.store.Cursor()
	if err != nil {
		return turn{}, err
	}

	batches, err := s.store.Batches()
	if err != nil {
		return turn{}, err
	}

	t := turn{epoch: key.Epoch, number: 1, now: cursor.Time}
	t.known = !slices.ContainsFunc(batches, func(r core.BatchRecord) bool { return !r.Known })
	since := key.FinalisedAt
	if len(batches) > 0 {
		last := batches[len(batches)-1]
		t.number, since = last.Batch.Number+1, last.Time
	}

	t.round = s.seat.Rounds(since, cursor.Time)

	return t, nil
}

// due reports whether this node should propose now.
func (s *Step) due(next turn, pending int) bool {
	if s.anchored.Swap(false) || pending == 0 {
		s.waiting = time.Time{}
	}
	if pending == 0 {
		return false
	}

	if s.waiting.IsZero() {
		s.waiting = next.now
	}
	if !s.sent.Free(next.number, next.now) {
		return false // the batch it sent is not final yet
	}

	full := pending >= wire.MaxBatch || next.now.Sub(s.waiting) >= s.delay

	return full && s.seat.Turn(next.number, next.round)
}

// choose returns the waiting ids to propose. Within a turn it always returns the same
// ids, because no member signs a second root for the turn.
func (s *Step) choose(next turn, ids []core.ContributionID) []core.ContributionID {
	if s.tried.ids == nil || s.tried.number != next.number || s.tried.round != next.round {
		s.tried.number, s.tried.round, s.tried.ids = next.number, next.round, s.split.leaveOut(ids)
	}
	return s.tried.ids
}

// propose collects a quorum for a batch of ids and sends it. If the quorum or the chain
// refuses, propose logs it and the items wait for the next turn.
func (s *Step) propose(ctx context.Context, next turn, ids []core.ContributionID) {
	log := s.log.With("number", next.number, "round", next.round, "count", len(ids))

	batch, consents, err := s.build(next.epoch, next.number, next.round, ids)
	if err != nil {
		log.ErrorContext(ctx, "batch not built; the next tick tries again", "error", err)
		return
	}

	signed, err := s.collect(ctx, batch, ids, consents)
	if err != nil {
		s.metrics.proposed(outcomeNotSigned)
		log.WarnContext(ctx, "batch not signed by a quorum; its contributions wait for the next turn", "error", err)
		return
	}

	s.split.clear()

	err = s.chain.Anchor(ctx, batch, signed)
	if !errors.Is(err, core.ErrUnreachable) {
		s.sent.Done(next.number, next.now) // accepted, or another member was faster: wait until that batch is final
	}
	if err != nil {
		s.metrics.proposed(outcomeNotTaken)
		log.WarnContext(ctx, "batch not accepted by the chain; its contributions wait for the next turn", "error", err)
		return
	}

	s.anchored.Store(true)
	s.metrics.proposed(outcomeAnchored)
	log.InfoContext(ctx, "batch anchored", "root", batch.Root)
}

// collect asks the other members to sign a batch.
func (s *Step) collect(
	ctx context.Context,
	batch core.Batch,
	ids []core.ContributionID,
	consents [][32]byte,
) (core.Quorum, error) {
	ctx, cancel := context.WithTimeout(ctx, s.seat.AskWithin(math.MaxInt64))
	defer cancel()

	return s.seat.Collect(ctx, quorum.Proposal{
		Peers:    s.peers,
		Protocol: wire.SignBatch,
		Request: wire.SignBatchRequest{
			Epoch:    batch.Epoch,
			Number:   batch.Number,
			Round:    batch.Round,
			IDs:      rawIDs(ids),
			Consents: consents,
		},
		Digest:  s.signer.BatchDigest(batch),
		Sign:    func() ([]byte, error) { return s.sign(batch) },
		Check:   s.signer.Check,
		Refused: func(_ int, answer wire.Signed) { s.split.addReported(answer.Differ) },
	})
}

// build makes the batch of ids, which ascend, stores its content, and returns the digests
// of the consents.
func (s *Step) build(
	epoch, number, round uint64,
	ids []core.ContributionID,
) (batch core.Batch, consents [][32]byte, err error) {
	records, err := s.store.Contributions(ids)
	if err != nil {
		return batch, nil, err
	}

	items := make([]core.Item, len(ids))
	for i, c := range records {
		if c.Stage != core.StagePinned {
			return batch, nil, fmt.Errorf("contribution %s is %s, not pinned", ids[i].Short(), c.Stage)
		}

		items[i] = c.Item
		consents = append(consents, c.Item.ConsentDigest)
	}

	root, dataHash := commit(items)
	batch = core.Batch{
		Epoch:    epoch,
		Number:   number,
		Round:    round,
		Count:    uint32(len(ids)),
		Root:     root,
		DataHash: dataHash,
	}

	return batch, consents, s.store.PutBatchItems(batch.DataHash, ids)
}

// commit returns the root and data hash that the chain stores for items.
func commit(items []core.Item) (root, dataHash common.Hash) {
	data := make([]byte, 0, len(items)*core.AnchoredSize)
	leaves := make([][32]byte, len(items))

	for i := range items {
		data = items[i].AppendAnchored(data)
		leaves[i] = tree.ContributionLeaf(&items[i])
	}

	return tree.Root(leaves), crypto.Keccak256Hash(data)
}

// sign records the batch's root for its (number, round), then signs.
func (s *Step) sign(batch core.Batch) ([]byte, error) {
	digest := s.signer.BatchDigest(batch)
	if err := s.record.RecordBatch(batch.Number, batch.Round, digest); err != nil {
		return nil, err
	}

	return s.signer.Sign(digest)
}

func rawIDs(ids []core.ContributionID) [][32]byte {
	out := make([][32]byte, len(ids))
	for i, id := range ids {
		out[i] = id
	}

	return out
}
