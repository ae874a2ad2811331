// Package release is a validator's part in a sale. It computes its list, commits to the
// list's root, and releases the list only when it may. It also checks the other members'
// lists and confirms the valid ones that it holds.
//
// The order is essential: with delivery in one step, a refund would make the data free. A
// list leaves its validator only under three conditions: the sale is Committed in a final
// block, it is still Committed (or further) on the head, and the head's time is before
// releaseEnds. All of this is read again at each request, so a restart changes nothing
// (node/SPEC.md, sections 5 and 7).
package release

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// Store holds the state that the step reads and writes.
type Store interface {
	Sales() ([]core.SaleRecord, error)
	Sale(id core.SaleID) (core.SaleRecord, error)
	Snapshot(id core.SnapshotID) (core.SnapshotRecord, error)
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	Cursor() (core.Cursor, error)
	PutList(sale core.SaleID, member uint8, entries []byte) error
	List(sale core.SaleID, member uint8) ([]byte, error)
	Lists(sale core.SaleID) (core.Members, error)
}

// Record durably keeps the digests that this validator has signed.
type Record interface {
	// RecordCommit makes durable that a digest is signed for a sale. It returns
	// core.ErrConflict for a different digest for the same sale.
	RecordCommit(sale core.SaleID, digest common.Hash) error
}

// Chain accepts commits and confirms, and returns the state of a sale on the head.
type Chain interface {
	Commit(ctx context.Context, sale core.SaleID, commits []core.SignedCommit) error
	Confirm(ctx context.Context, c core.Confirm, quorum core.Quorum) error
	SaleAtHead(ctx context.Context, sale core.SaleID) (core.SaleState, time.Time, error)
}

// Lists computes and checks lists. A list consists of entries of 193 bytes.
type Lists interface {
	Make(ctx context.Context, sale core.SaleRecord, root common.Hash, items []core.Item) ([]byte, error)
	Root(entries []byte) (common.Hash, error)
	Check(ctx context.Context, member int, sale core.SaleRecord, items []core.Item, entries []byte) error
}

// Signer signs commits and confirms and checks other members' signatures.
type Signer interface {
	CommitDigest(core.Commit) common.Hash
	ConfirmDigest(core.Confirm) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Record  Record
	Chain   Chain
	Lists   Lists
	Signer  Signer
	Peers   quorum.Asker
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
}

func (o Options) validate() error {
	err := core.Required("release", core.Ports{
		"Store":  o.Store,
		"Record": o.Record,
		"Chain":  o.Chain,
		"Lists":  o.Lists,
		"Signer": o.Signer,
		"Peers":  o.Peers,
		"Log":    o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step performs a validator's duties in every running sale. Only one goroutine may call
// Tick; handlers may run beside it.
type Step struct {
	store   Store
	record  Record
	chain   Chain
	lists   Lists
	signer  Signer
	peers   quorum.Asker
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat

	sent *quorum.Once[duty] // used by Tick alone

	mu     sync.Mutex
	failed map[listKey]time.Time // when each list that was missing or wrong is fetched again
}

// listKey names a member's list for a sale.
type listKey struct {
	sale   core.SaleID
	member uint8
}

// duty names a transaction that must not be sent twice within a turn.
type duty struct {
	sale core.SaleID
	name string
}

// Names of duties.
const (
	dutyCommit  = "commit"
	dutyConfirm = "confirm"
)

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		record:  opts.Record,
		chain:   opts.Chain,
		lists:   opts.Lists,
		signer:  opts.Signer,
		peers:   opts.Peers,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		sent:    quorum.NewOnce[duty](opts.Seat),
		failed:  map[listKey]time.Time{},
	}, nil
}

// Tick advances every sale that is not final.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	sales, err := s.store.Sales()
	if err != nil {
		return err
	}

	for _, sale := range sales {
		if err := s.advance(ctx, sale, cursor.Time); err != nil {
			return fmt.Errorf("sale %s: %w", sale.ID.Short(), err)
		}
	}

	return nil
}

func (s *Step) advance(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	switch sale.State {
	case core.SaleAccepted:
		return s.commit(ctx, sale, now)
	case core.SaleCommitted, core.SaleConfirmed:
		return s.confirm(ctx, sale, now)
	default:
		return nil
	}
}

// items returns the items of a sale in tree order, and the contribution root.
func (s *Step) items(sale core.SaleRecord) ([]core.Item, common.Hash, error) {
	snapshot, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return nil, common.Hash{}, err
	}

	ids, err := s.store.SnapshotIDs(sale.Offer.Snapshot)
	if err != nil {
		return nil, common.Hash{}, err
	}

	records, err := s.store.Contributions(ids)
	if err != nil {
		return nil, common.Hash{}, err
	}

	items := make([]core.Item, len(ids))
	for i, c := range records {
		items[i] = c.Item
	}

	return items, snapshot.Snapshot.ContributionRoot, nil
}

// ownCommit makes this validator's list and signs a commit to the list's root.
func (s *Step) ownCommit(ctx context.Context, sale core.SaleRecord) (core.SignedCommit, error) {
	entries, err := s.ownList(ctx, sale)
	if err != nil {
		return core.SignedCommit{}, err
	}

	root, err := s.lists.Root(entries)
	if err != nil {
		return core.SignedCommit{}, err
	}

	c := s.commitOf(sale, s.seat.Self, root)
	digest := s.signer.CommitDigest(c)
	if err := s.record.RecordCommit(sale.ID, digest); err != nil {
		return core.SignedCommit{}, err
	}

	signature, err := s.signer.Sign(digest)

	return core.SignedCommit{Commit: c, Signature: signature}, err
}

// ownList returns this validator's list. It is computed once and kept.
func (s *Step) ownList(ctx context.Context, sale core.SaleRecord) ([]byte, error) {
	entries, err := s.store.List(sale.ID, uint8(s.seat.Self))
	if errors.Is(err, core.ErrNotFound) {
		entries, err = s.makeList(ctx, sale)
	}

	return entries, err
}

func (s *Step) makeList(ctx context.Context, sale core.SaleRecord) ([]byte, error) {
	items, root, err := s.items(sale)
	if err != nil {
		return nil, err
	}

	entries, err := s.lists.Make(ctx, sale, root, items)
	if err != nil {
		return nil, fmt.Errorf("make list: %w", err)
	}

	return entries, s.store.PutList(sale.ID, uint8(s.seat.Self), entries)
}

// commitOf returns the commit that a member signs. Version 1 knows no retraction, so the
// tombstones are those of an empty list.
func (s *Step) commitOf(sale core.SaleRecord, member int, root common.Hash) core.Commit {
	return core.Commit{
		Sale:       sale.ID,
		Epoch:      sale.Epoch,
		Member:     uint8(member),
		ListRoot:   root,
		Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
	}
}

// commit computes this validator's list. In this node's turn it also gathers the members'
// commits and sends them.
func (s *Step) commit(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	if !now.Before(sale.Deadlines.CommitEnds) {
		return nil
	}

	_, err := s.ownList(ctx, sale) // computed long before the turn, because it takes the most work
	if errors.Is(err, core.ErrNotFound) {
		return nil // this node has not listed the snapshot yet
	}
	if err != nil {
		return err
	}

	todo := duty{sale.ID, dutyCommit}
	if !s.seat.SaleTurn(sale, now) || !s.sent.Free(todo, now) {
		return nil
	}

	own, err := s.ownCommit(ctx, sale)
	if err != nil {
		return err
	}

	commits := s.gather(ctx, sale, own)
	if len(commits) == 0 || !s.enough(sale, len(commits), now) {
		return nil
	}

	s.sent.Done(todo, now)

	log := s.log.With("sale", sale.ID.Short(), "members", len(commits))
	if err := s.chain.Commit(ctx, sale.ID, commits); err != nil {
		s.metrics.done(dutyCommit, outcomeNotTaken)
		log.WarnContext(ctx, "commits not accepted by the chain; a later turn sends them again", "error", err)
		return nil
	}

	s.metrics.done(dutyCommit, outcomeSent)
	log.InfoContext(ctx, "lists committed")

	return nil
}

// enough reports whether to send the commits now. With all commits the sale moves on at
// once, so missing commits are waited for during a quarter of the window.
func (s *Step) enough(sale core.SaleRecord, gathered int, now time.Time) bool {
	patience := sale.Deadlines.CommitEnds.Sub(sale.Accepted) / 4
	return len(sale.Commits)+gathered == s.seat.Committee.N || !now.Before(sale.Accepted.Add(patience))
}

// gather asks all members at once whose commits are not on chain yet.
func (s *Step) gather(ctx context.Context, sale core.SaleRecord, own core.SignedCommit) (commits []core.SignedCommit) {
	answers := make(chan *core.SignedCommit, s.seat.Committee.N)
	asked := 0

	for member := range s.seat.Committee.N {
		if _, done := sale.Commits[uint8(member)]; done {
			continue
		}

		asked++
		go func() { answers <- s.askCommit(ctx, sale, member, own) }()
	}

	for range asked {
		if c := <-answers; c != nil {
			commits = append(commits, *c)
		}
	}

	slices.SortFunc(commits, func(a, b core.SignedCommit) int { return int(a.Commit.Member) - int(b.Commit.Member) })

	return commits
}

func (s *Step) askCommit(ctx context.Context, sale core.SaleRecord, member int, own core.SignedCommit) *core.SignedCommit {
	if member == s.seat.Self {
		return &own
	}

	var r wire.CommitResponse
	err := s.peers.Ask(ctx, member, wire.Commit, wire.CommitRequest{Sale: sale.ID}, &r)
	if err == nil {
		err = r.Refusal.Err()
	}

	c := s.commitOf(sale, member, r.ListRoot)
	if err == nil {
		err = s.signer.Check(member, s.signer.CommitDigest(c), r.Signature)
	}
	if err != nil {
		s.log.WarnContext(ctx, "commit of a member missing; a later turn asks again",
			"sale", sale.ID.Short(),
			"member", member,
			"error", err,
		)

		return nil
	}

	return &core.SignedCommit{Commit: c, Signature: r.Signature}
}

// HandleCommit returns this validator's commit to an accepted sale.
func (s *Step) HandleCommit(ctx context.Context, _ int, r wire.CommitRequest) (wire.CommitResponse, error) {
	sale, err := s.store.Sale(r.Sale)
	if err != nil || sale.State != core.SaleAccepted {
		return wire.CommitResponse{Refusal: wire.Refuse(core.ReasonNotAccepted, "the sale is not in its commit phase here")}, nil
	}

	own, err := s.ownCommit(ctx, sale)
	if err != nil {
		return wire.CommitResponse{}, err
	}

	return wire.CommitResponse{
		Member:    uint8(s.seat.Self),
		ListRoot:  own.Commit.ListRoot,
		Signature: own.Signature,
	}, nil
}
