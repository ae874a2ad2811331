// Package anchor is the step Pinned > Anchored: the member of the turn proposes a
// batch, a quorum signs it, and the chain takes the first quorum for the next
// number. A losing batch's items wait again, so a dead or two-faced proposer
// delays and never blocks (node/SPEC.md, section 9).
//
// A signature on a batch promises that the signer holds payload, header, consent
// and salt of every item. It is recorded durably before it leaves: at most one
// root for each (number, round).
package anchor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// Store is what the step reads and writes.
type Store interface {
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)
	Records(ids []core.ContributionID) ([]core.Contribution, error)
	Missing(ids []core.ContributionID) ([]core.ContributionID, error)
	PutBatchItems(dataHash common.Hash, ids []core.ContributionID) error
	BatchItems(dataHash common.Hash) ([]core.ContributionID, error)
	Batches() ([]core.BatchRecord, error)
	ApplyBatch(number uint64, ids []core.ContributionID) error
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
	RecordBatch(number, round uint64, digest common.Hash) error
}

// Chain takes batches.
type Chain interface {
	Anchor(ctx context.Context, batch core.Batch, quorum core.Quorum) error
}

// Signer signs batches and checks others' signatures.
type Signer interface {
	BatchDigest(core.Batch) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Source brings contributions from another member.
type Source interface {
	// Obtain admits those that this node lacks like its own, and pins all of them.
	Obtain(ctx context.Context, from int, ids []core.ContributionID) error
	// Adopt takes contributions as a batch on chain holds them.
	Adopt(ctx context.Context, from int, items []core.Item) error
	// Want lets payloads be fetched in their own time.
	Want(ids []core.ContributionID)
}

// Options of a Step.
type Options struct {
	Store     Store
	Chain     Chain
	Signer    Signer
	Peers     wire.Asker
	Source    Source
	Log       *slog.Logger
	Committee core.Committee
	Self      int
	Round     time.Duration // length of a turn in chain time
	Delay     time.Duration // how long a batch waits to fill, in chain time
}

// Step proposes batches, signs those of others, and applies what the chain took.
type Step struct {
	Options
	waiting time.Time // chain time at which the oldest pending item was first seen
	sent    uint64    // number of the last batch that was sent
	sentAt  time.Time
	split   split
	tried   struct { // what was proposed last
		number, round uint64
		ids           []core.ContributionID
	}
}

// New returns the step.
func New(opts Options) *Step { return &Step{Options: opts} }

// Tick applies new batches and proposes one when it is this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	known, err := s.applyAll(ctx)
	if err != nil || !known {
		return err
	}
	next, err := s.next()
	if errors.Is(err, core.ErrNotFound) {
		return nil // no key yet
	}
	if err != nil {
		return err
	}
	ids, err := s.Store.AtStage(core.StagePinned, wire.MaxBatch)
	if err != nil || !s.due(next, len(ids)) {
		return err
	}
	return s.propose(ctx, next, s.choose(next, ids))
}

// turn is where the chain stands for the next batch.
type turn struct {
	epoch, number, round uint64
	now                  time.Time
	known                bool // all batches before it are applied
}

// next returns the next batch's number and round as of the newest final block.
func (s *Step) next() (turn, error) {
	key, err := s.Store.GroupKey()
	if err != nil {
		return turn{}, err
	}
	cursor, err := s.Store.Cursor()
	if err != nil {
		return turn{}, err
	}
	batches, err := s.Store.Batches()
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
	t.round = core.Round(since, cursor.Time, s.Round)
	return t, nil
}

// due reports whether this node should propose now.
func (s *Step) due(next turn, pending int) bool {
	if pending == 0 {
		s.waiting = time.Time{}
		return false
	}
	if s.waiting.IsZero() {
		s.waiting = next.now
	}
	if s.sent == next.number && next.now.Sub(s.sentAt) < s.Round {
		return false // waits to become final
	}
	full := pending >= wire.MaxBatch || next.now.Sub(s.waiting) >= s.Delay
	return full && s.Committee.Turn(next.number, next.round) == s.Self
}

// choose returns what to propose of what waits: within a turn always the same, since
// no one signs a second root for it.
func (s *Step) choose(next turn, ids []core.ContributionID) []core.ContributionID {
	if s.tried.ids == nil || s.tried.number != next.number || s.tried.round != next.round {
		s.tried.number, s.tried.round, s.tried.ids = next.number, next.round, s.split.leaveOut(ids)
	}
	return s.tried.ids
}

func (s *Step) propose(ctx context.Context, next turn, ids []core.ContributionID) error {
	batch, consents, err := s.build(next.epoch, next.number, next.round, ids)
	if err != nil {
		return err
	}
	digest := s.Signer.BatchDigest(batch)
	request := wire.SignBatchRequest{Epoch: batch.Epoch, Number: batch.Number, Round: batch.Round, IDs: rawIDs(ids), Consents: consents}
	collector := wire.Collector{
		Committee: s.Committee, Self: s.Self, Peers: s.Peers, Check: s.Signer.Check,
		Refused: func(_ int, answer wire.Signed) { s.split.note(answer.Differ) },
	}
	quorum, err := collector.Collect(ctx, wire.SignBatch, request, digest, func() ([]byte, error) { return s.sign(batch) })
	if err != nil {
		s.Log.WarnContext(ctx, "batch not signed", "number", batch.Number, "round", batch.Round, "count", batch.Count, "error", err)
		return nil // the items wait for the next turn
	}
	s.split.clear()
	err = s.Chain.Anchor(ctx, batch, quorum)
	if !errors.Is(err, core.ErrUnreachable) {
		s.sent, s.sentAt = next.number, next.now // taken, or another was faster: wait until that is final
	}
	if err != nil {
		s.Log.WarnContext(ctx, "batch not taken", "number", batch.Number, "round", batch.Round, "error", err)
		return nil
	}
	s.waiting = time.Time{}
	s.Log.InfoContext(ctx, "batch anchored", "number", batch.Number, "count", batch.Count, "root", batch.Root)
	return nil
}

// build makes the batch of ids, which ascend, keeps what it holds, and returns the
// digests of the consents.
func (s *Step) build(epoch, number, round uint64, ids []core.ContributionID) (batch core.Batch, consents [][32]byte, err error) {
	records, err := s.Store.Records(ids)
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
	batch = core.Batch{Epoch: epoch, Number: number, Round: round, Count: uint32(len(ids)), Root: root, DataHash: dataHash}
	return batch, consents, s.Store.PutBatchItems(batch.DataHash, ids)
}

// commit returns what stands on chain for items.
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
	digest := s.Signer.BatchDigest(batch)
	if err := s.Store.RecordBatch(batch.Number, batch.Round, digest); err != nil {
		return nil, err
	}
	return s.Signer.Sign(digest)
}

// HandleSign answers a proposal of another member.
func (s *Step) HandleSign(ctx context.Context, from int, r wire.SignBatchRequest) (wire.Signed, error) {
	ids := make([]core.ContributionID, len(r.IDs))
	for i, id := range r.IDs {
		ids[i] = id
	}
	if refusal := s.checkProposal(from, r, ids); refusal != nil {
		return wire.Signed{Refusal: *refusal}, nil
	}
	notHeld := func(err error) (wire.Signed, error) {
		s.Log.WarnContext(ctx, "batch not held", "proposer", from, "number", r.Number, "error", err)
		return wire.Signed{Refusal: wire.Refusal{Reason: "not_held", Detail: err.Error()}}, nil
	}
	if err := s.Source.Obtain(ctx, from, ids); err != nil {
		return notHeld(err)
	}
	batch, consents, err := s.build(r.Epoch, r.Number, r.Round, ids)
	if err != nil {
		return notHeld(err)
	}
	if differ := differing(r, consents); len(differ) > 0 {
		s.Log.WarnContext(ctx, "batch with other consents", "proposer", from, "number", r.Number, "contributions", len(differ))
		return wire.Signed{Differ: differ, Refusal: wire.Refusal{Reason: "differs", Detail: fmt.Sprintf("%d consents are others here", len(differ))}}, nil
	}
	signature, err := s.sign(batch)
	if refusal, refused := wire.RefusalOf(err); refused {
		return wire.Signed{Refusal: refusal}, nil
	}
	return wire.Signed{Member: uint8(s.Self), Signature: signature}, err
}

// differing returns the contributions that this node holds with another consent.
func differing(r wire.SignBatchRequest, consents [][32]byte) (differ [][32]byte) {
	for i, own := range consents {
		if r.Consents[i] != own {
			differ = append(differ, r.IDs[i])
		}
	}
	return differ
}

func (s *Step) checkProposal(from int, r wire.SignBatchRequest, ids []core.ContributionID) *wire.Refusal {
	next, err := s.next()
	switch {
	case err != nil:
		return &wire.Refusal{Reason: "not_ready", Detail: err.Error()}
	case !next.known:
		return &wire.Refusal{Reason: "not_ready", Detail: "a batch on chain is not known here yet"}
	case r.Epoch != next.epoch || r.Number != next.number:
		return &wire.Refusal{Reason: "not_next", Detail: fmt.Sprintf("next is epoch %d, number %d", next.epoch, next.number)}
	case !core.NearRound(r.Round, next.round) || s.Committee.Turn(r.Number, r.Round) != from:
		return &wire.Refusal{Reason: "not_your_turn", Detail: fmt.Sprintf("round is %d here", next.round)}
	case len(ids) == 0 || len(ids) > wire.MaxBatch || !strictlyAscending(ids) || len(r.Consents) != len(ids):
		return &wire.Refusal{Reason: "bad_batch", Detail: "ids must ascend, 1 to 1,000 of them, each with its consent"}
	}
	return nil
}

func strictlyAscending(ids []core.ContributionID) bool {
	return slices.IsSortedFunc(ids, core.ContributionID.Compare) &&
		len(slices.Compact(slices.Clone(ids))) == len(ids)
}

func rawIDs(ids []core.ContributionID) [][32]byte {
	out := make([][32]byte, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}
