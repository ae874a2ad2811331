// Package erase is the step Retracted > Erased. A contribution whose account has left
// stays readable for the sales that were accepted before, until they are over. Sales that
// are accepted later leave it out, although a snapshot from before sells until its time. Then
// each validator erases the header's key in its keyring, unpins the payload, signs that it
// did, and moves the stage, in this order: a node that stops in between begins again
// (node/SPEC.md, section 9).
//
// Once every member has done so, past members included, nobody can read the record any
// more but those who bought it.
package erase

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

// Store holds the queue, and what decides whether a sale needs a contribution.
type Store interface {
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	Cursor() (core.Cursor, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Sales() ([]core.SaleRecord, error)
	// SamePayload returns those of their payloads that another contribution needs.
	SamePayload(of []core.Contribution) (map[[32]byte]bool, error)
	// EraseHeader is durable when it returns, and idempotent.
	EraseHeader(id core.ContributionID) error
	// HasReplica reports whether a service outside keeps a payload, or is to keep it.
	HasReplica(service string, digest [32]byte) (bool, error)
	// Erased moves a contribution to its last stage, keeps what was signed of it, and has
	// services let its payload go, all at once.
	Erased(e core.SignedErasure, unpins []core.Unpin) error
}

// Signer signs as this validator.
type Signer interface {
	ErasureDigest(e core.Erasure) common.Hash
	Sign(digest common.Hash) ([]byte, error)
}

// Blobs deletes payloads. A missing one is not an error; a deletion is durable after
// Flush.
type Blobs interface {
	Drop(ctx context.Context, digest [sha256.Size]byte) error
	Flush(ctx context.Context) error
}

// Grace is the number of blocks after a retraction in which nothing is erased. A snapshot
// as of a block before may still be on its way: members sign one up to 64 blocks late.
const Grace = 128

// unpinWithin is how long services outside are asked to let a payload go.
const unpinWithin = 30 * 24 * time.Hour

// group is the number of contributions that share a look at the sales.
const group = 500

// Copies is a service outside that keeps payloads.
type Copies struct {
	Service string // its name in the store
	Label   string // its name for people, which tells nobody the operator's addresses
}

// CopiesOf names the services of replicas.
func CopiesOf[R interface{ Service() (name, label string) }](replicas []R) []Copies {
	out := make([]Copies, len(replicas))
	for i, r := range replicas {
		out[i].Service, out[i].Label = r.Service()
	}
	return out
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Blobs   Blobs
	Signer  Signer
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
	Copies  []Copies

	Grace uint64 // blocks between a retraction and its erasing; 0: Grace, and tests alone have less
}

func (o Options) validate() error {
	err := core.Required("erase", core.Ports{
		"Store":  o.Store,
		"Blobs":  o.Blobs,
		"Signer": o.Signer,
		"Log":    o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step erases retracted contributions. Only one goroutine may call Tick.
type Step struct {
	store   Store
	blobs   Blobs
	signer  Signer
	log     *slog.Logger
	metrics metrics
	member  uint8
	copies  []Copies
	grace   uint64
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		blobs:   opts.Blobs,
		signer:  opts.Signer,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		member:  uint8(opts.Seat.Self),
		copies:  opts.Copies,
		grace:   cmp.Or(opts.Grace, Grace),
	}, nil
}

// Tick erases the retracted contributions that no sale needs any more.
func (s *Step) Tick(ctx context.Context) error {
	ids, err := s.store.AtStage(core.StageRetracted, -1)
	if err != nil || len(ids) == 0 {
		return err
	}

	for some := range slices.Chunk(ids, group) {
		if err := s.eraseSome(ctx, some); err != nil {
			return err
		}
	}

	return ctx.Err()
}

func (s *Step) eraseSome(ctx context.Context, ids []core.ContributionID) error {
	records, err := s.store.Contributions(ids)
	if err != nil {
		return err
	}

	needs, err := s.look()
	if err != nil {
		return err
	}

	free := slices.DeleteFunc(records, func(c core.Contribution) bool { return needs.contribution(&c) })
	if len(free) == 0 {
		return nil
	}

	for _, c := range free {
		if err := s.store.EraseHeader(c.Item.Contribution); err != nil {
			return fmt.Errorf("erase header of %s: %w", c.Item.Contribution.Short(), err)
		}
	}

	shared, err := s.drop(ctx, free)
	if err != nil {
		return err
	}

	for _, c := range free {
		if err := s.finish(&c, needs.now.Time, !shared[c.Item.PayloadDigest]); err != nil {
			return fmt.Errorf("move %s: %w", c.Item.Contribution.Short(), err)
		}
		s.metrics.erased.Inc()
	}

	s.log.InfoContext(ctx, "retracted contributions erased", "count", len(free))

	return nil
}

// drop deletes payloads durably. One that somebody copied stays for the copy; drop returns
// those.
func (s *Step) drop(ctx context.Context, free []core.Contribution) (shared map[[32]byte]bool, err error) {
	if shared, err = s.store.SamePayload(free); err != nil {
		return nil, err
	}

	for _, c := range free {
		if shared[c.Item.PayloadDigest] {
			continue
		}
		if err := s.blobs.Drop(ctx, c.Item.PayloadDigest); err != nil {
			return nil, fmt.Errorf("drop payload of %s: %w", c.Item.Contribution.Short(), err)
		}
	}

	return shared, s.blobs.Flush(ctx)
}

// finish signs that a contribution is erased, and moves it. own is true if nobody else has
// its payload: services outside are asked to let that go.
func (s *Step) finish(c *core.Contribution, now time.Time, own bool) error {
	e := core.Erasure{
		Dataset:      c.Consent.Dataset,
		Contribution: c.Item.Contribution,
		Tag:          c.Item.Tag,
		RetractedAt:  c.RetractedAt,
		ErasedAt:     uint64(now.Unix()),
		Member:       s.member,
	}

	var unpins []core.Unpin
	for _, copies := range s.copies {
		kept, err := s.store.HasReplica(copies.Service, c.Item.PayloadDigest)
		if err != nil {
			return err
		}
		if kept && own {
			e.Copies = append(e.Copies, copies.Label)
			unpins = append(unpins, core.Unpin{
				Service: copies.Service,
				Digest:  c.Item.PayloadDigest,
				Until:   now.Add(unpinWithin).UTC(),
			})
		}
	}

	signature, err := s.signer.Sign(s.signer.ErasureDigest(e))
	if err != nil {
		return err
	}

	return s.store.Erased(core.SignedErasure{Erasure: e, Signature: signature}, unpins)
}

// needs knows what the sales of each dataset need, as of a final block.
type needs struct {
	now       core.Cursor
	grace     uint64
	snapshots map[core.DatasetID][]core.SnapshotRecord
	open      map[core.SnapshotID][]core.SaleRecord // accepted, and not over
}

// look reads what is sold.
func (s *Step) look() (n needs, err error) {
	n = needs{grace: s.grace, snapshots: map[core.DatasetID][]core.SnapshotRecord{}, open: map[core.SnapshotID][]core.SaleRecord{}}
	if n.now, err = s.store.Cursor(); err != nil {
		return n, err
	}

	snapshots, errSnapshots := s.store.Snapshots()
	sales, errSales := s.store.Sales()

	for _, r := range snapshots {
		n.snapshots[r.Snapshot.Dataset] = append(n.snapshots[r.Snapshot.Dataset], r)
	}

	for _, r := range sales {
		if r.AcceptedAt != 0 && !r.State.Final() && !over(r, n.now.Time) {
			n.open[r.Offer.Snapshot] = append(n.open[r.Offer.Snapshot], r)
		}
	}

	return n, errors.Join(errSnapshots, errSales)
}

// over reports whether a sale's last deadline has passed. Until then members owe the
// buyer what it holds.
func over(r core.SaleRecord, now time.Time) bool {
	return !r.Deadlines.DisputeEnds.IsZero() && !now.Before(r.Deadlines.DisputeEnds)
}

// contribution reports whether a sale needs a contribution, or may.
func (n *needs) contribution(c *core.Contribution) bool {
	if n.now.Number < c.RetractedAt+n.grace {
		return true
	}

	needsIt := func(sale core.SaleRecord) bool { return !c.LeftBy(sale.AcceptedAt) }
	for _, r := range n.snapshots[c.Consent.Dataset] {
		if c.LiveAt(r.Snapshot.AsOf) && (!r.Listed || slices.ContainsFunc(n.open[r.ID], needsIt)) {
			return true
		}
	}

	return false
}
