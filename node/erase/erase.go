// Package erase is the step Retracted > Erased. A contribution whose account has left
// stays readable for the sales that hold it, and for those that may still come: a
// snapshot from before sells until its time. Then each validator erases the header's key
// in its keyring, unpins the payload, and moves the stage, in this order: a node that
// stops in between begins again (node/SPEC.md, section 9).
//
// Once every member has done so, past members included, nobody can read the record any
// more but those who bought it.
package erase

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
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
	Erased(id core.ContributionID) error
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

// group is the number of contributions that share a look at the sales.
const group = 500

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Blobs   Blobs
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
}

func (o Options) validate() error {
	return core.Required("erase", core.Ports{"Store": o.Store, "Blobs": o.Blobs, "Log": o.Log})
}

// Step erases retracted contributions. Only one goroutine may call Tick.
type Step struct {
	store   Store
	blobs   Blobs
	log     *slog.Logger
	metrics metrics
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		blobs:   opts.Blobs,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
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

	if err := s.drop(ctx, free); err != nil {
		return err
	}

	for _, c := range free {
		if err := s.store.Erased(c.Item.Contribution); err != nil {
			return fmt.Errorf("move %s: %w", c.Item.Contribution.Short(), err)
		}
		s.metrics.erased.Inc()
	}

	s.log.InfoContext(ctx, "retracted contributions erased", "count", len(free))

	return nil
}

// drop deletes payloads durably. One that somebody copied stays for the copy.
func (s *Step) drop(ctx context.Context, free []core.Contribution) error {
	shared, err := s.store.SamePayload(free)
	if err != nil {
		return err
	}

	for _, c := range free {
		if shared[c.Item.PayloadDigest] {
			continue
		}
		if err := s.blobs.Drop(ctx, c.Item.PayloadDigest); err != nil {
			return fmt.Errorf("drop payload of %s: %w", c.Item.Contribution.Short(), err)
		}
	}

	return s.blobs.Flush(ctx)
}

// needs knows what the sales of each dataset need, as of a final block.
type needs struct {
	now       core.Cursor
	snapshots map[core.DatasetID][]core.SnapshotRecord
	busy      map[core.SnapshotID]bool // on sale, or in a sale that is not over
}

// look reads what is on sale and what is sold.
func (s *Step) look() (n needs, err error) {
	n = needs{snapshots: map[core.DatasetID][]core.SnapshotRecord{}, busy: map[core.SnapshotID]bool{}}
	if n.now, err = s.store.Cursor(); err != nil {
		return n, err
	}

	snapshots, errSnapshots := s.store.Snapshots()
	sales, errSales := s.store.Sales()

	for _, r := range snapshots {
		n.snapshots[r.Snapshot.Dataset] = append(n.snapshots[r.Snapshot.Dataset], r)
		if n.now.Time.Before(core.UnixTime(r.Snapshot.SellUntil)) {
			n.busy[r.ID] = true
		}
	}

	for _, r := range sales {
		if !r.State.Final() && !over(r, n.now.Time) {
			n.busy[r.Offer.Snapshot] = true
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
	if n.now.Number < c.RetractedAt+Grace {
		return true
	}

	for _, r := range n.snapshots[c.Consent.Dataset] {
		if (n.busy[r.ID] || !r.Listed) && c.LiveAt(r.Snapshot.AsOf) {
			return true
		}
	}

	return false
}
