// Package dispute answers buyers who show faulty records. A buyer has until some time
// before the end of the dispute window to show a record of its sale with the record's
// opened key. Each validator that is asked opens the record and runs the very check that
// the buyer's program ran. What it finds faulty it keeps. In their turns validators
// propose what they found, collect a quorum's signatures, and send it to Delivery, which
// bans the leaves (node/SPEC.md, sections 5 and 9).
//
// The check runs on hostile bytes: the contributor made them to be faulty. So it has a
// deadline, few checks run at a time, and only the sale's buyer may ask. A finding is
// durable before the buyer has the answer. A record's key is not kept.
package dispute

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
)

// Store holds the sales, their records, and what was found of them.
type Store interface {
	Cursor() (core.Cursor, error)
	Sales() ([]core.SaleRecord, error)
	Sale(id core.SaleID) (core.SaleRecord, error)
	Snapshot(id core.SnapshotID) (core.SnapshotRecord, error)
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Dataset(id core.DatasetID) (core.Terms, error)
	// Contribution returns a contribution with its header, or core.ErrNotFound.
	Contribution(id core.ContributionID) (core.Contribution, error)
	// Contributions returns contributions without their headers.
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	GroupKey() (core.GroupKey, error)
	// Ban returns why a leaf gets no part of later sales, or core.ErrNotFound.
	Ban(id core.SnapshotID, leaf uint32) (core.Ban, error)

	// PutFinding is durable when it returns. It refuses more than so many of a sale with
	// core.ReasonFaultsFull.
	PutFinding(f core.Finding, most int) error
	// Findings returns what was found of a sale, ascending by leaf.
	Findings(sale core.SaleID) ([]core.Finding, error)
	DropFindings(sale core.SaleID) error
}

// Blobs holds payloads.
type Blobs interface {
	// Local returns a payload that this node holds, or core.ErrNotFound.
	Local(ctx context.Context, digest [32]byte) ([]byte, error)
}

// Chain takes faults.
type Chain interface {
	// Fault bans leaves whose records a quorum found faulty.
	Fault(ctx context.Context, offer core.Offer, faults []core.LeafFault, of LeafSet, q core.Quorum) error
}

// LeafSet holds leaves of a pool, ascending by number, with one proof of them all.
type LeafSet = tree.LeafSet

// Signer signs faults, and checks signatures of members and buyers.
type Signer interface {
	FaultDigest(core.Fault) common.Hash
	FaultRequestDigest(core.FaultRequest) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Blobs   Blobs
	Chain   Chain
	Signer  Signer
	Peers   quorum.Asker
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
}

func (o Options) validate() error {
	err := core.Required("dispute", core.Ports{
		"Store":  o.Store,
		"Blobs":  o.Blobs,
		"Chain":  o.Chain,
		"Signer": o.Signer,
		"Peers":  o.Peers,
		"Log":    o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Bounds of the work beside a Tick, and of checks.
const (
	salesAtOnce  = 8
	checksAtOnce = 2
	checkWithin  = 10 * time.Second
)

// MaxFaults is the number of leaves in one proposal and transaction: each costs up to
// 60,000 gas.
const MaxFaults = 64

// Step answers buyers, and brings what a quorum found onto the chain. Only one goroutine
// may call Tick; Post and handlers may run beside it. Wait is called after the last Tick.
type Step struct {
	store   Store
	blobs   Blobs
	chain   Chain
	signer  Signer
	peers   quorum.Asker
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat

	trees   *trees
	checks  chan struct{} // holds a token for each check that runs
	sent    *quorum.Once[core.SaleID]
	sending *quorum.Jobs[core.SaleID]
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		blobs:   opts.Blobs,
		chain:   opts.Chain,
		signer:  opts.Signer,
		peers:   opts.Peers,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		trees:   &trees{store: opts.Store},
		checks:  make(chan struct{}, checksAtOnce),
		sent:    quorum.NewOnce[core.SaleID](opts.Seat),
		sending: quorum.NewJobs[core.SaleID](salesAtOnce),
	}, nil
}

// Tick proposes what was found in this node's turn, and forgets what was found of sales
// that are over.
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

// Wait returns when the work beside the Tick has ended.
func (s *Step) Wait() { s.sending.Wait() }

func (s *Step) advance(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	if sale.State.Final() {
		return s.store.DropFindings(sale.ID)
	}
	if sale.State != core.SaleConfirmed || !now.Before(sale.Deadlines.DisputeEnds) {
		return nil
	}

	open, err := s.open(sale)
	if err != nil || len(open) == 0 {
		return err
	}

	left, err := s.left(sale)
	if err != nil || left == 0 {
		return err
	}
	open = open[:min(len(open), left, MaxFaults)]

	d := sale.Deadlines
	isTurn := s.seat.SaleTurn(sale, now) || s.seat.LateTurn(sale, d.FaultsUntil(), d.DisputeEnds.Sub(d.FaultsUntil()), now)
	if !isTurn || !s.sent.Free(sale.ID, now) {
		return nil
	}

	within := s.seat.AskWithin(d.DisputeEnds.Sub(now))
	s.sending.Start(ctx, sale.ID, func(ctx context.Context) { s.send(ctx, sale, open, now, within) })

	return nil
}

// left returns how many more faults of a sale the contract takes.
func (s *Step) left(sale core.SaleRecord) (int, error) {
	terms, err := s.terms(sale)
	return max(int(terms.MaxDisputes)-len(sale.Faults), 0), err
}

// terms returns the terms of a sale's dataset.
func (s *Step) terms(sale core.SaleRecord) (terms core.Terms, err error) {
	snapshot, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return terms, fmt.Errorf("snapshot %s: %w", sale.Offer.Snapshot.Short(), err)
	}

	if terms, err = s.store.Dataset(snapshot.Snapshot.Dataset); err != nil {
		return terms, fmt.Errorf("dataset %s: %w", snapshot.Snapshot.Dataset.Short(), err)
	}

	return terms, nil
}

// open returns what was found of a sale and is not banned yet, ascending by leaf.
func (s *Step) open(sale core.SaleRecord) (faults []core.LeafFault, err error) {
	found, err := s.store.Findings(sale.ID)
	if err != nil {
		return nil, err
	}

	for _, f := range found {
		_, err := s.store.Ban(sale.Offer.Snapshot, f.Leaf)
		switch {
		case errors.Is(err, core.ErrNotFound):
			faults = append(faults, core.LeafFault{Leaf: f.Leaf, Kind: f.Kind})
		case err != nil:
			return nil, err
		}
	}

	return faults, nil
}
