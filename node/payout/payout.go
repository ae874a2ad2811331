// Package payout is the step after settlement. Nodes push the money in a snapshot's pool
// to its accounts, in aligned groups of 128 leaves of the sum tree. A contributor who
// does not want to wait may claim. The contract pays each unit once, whichever comes
// first.
package payout

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
)

// GroupLeaves is the number of leaves of a sum tree that one push pays.
const GroupLeaves = tree.GroupLeaves

// refusedAgain is the chain's time after which a group is tried again whose payments the
// token refused. A token may be paused for a while, and an account be blocked for ever.
const refusedAgain = time.Hour

// Store returns the amounts owed and paid as of the newest final block.
type Store interface {
	Contributions
	Snapshots() ([]core.SnapshotRecord, error)
	PushedAccrued(id core.SnapshotID, group uint32) (uint64, error)
	Cursor() (core.Cursor, error)
}

// Chain pays a group of leaves. A proof binds the group to the sum root.
type Chain interface {
	// Push returns core.ErrRefusedPayment, and sends nothing, if the token refuses all who
	// are owed something. It returns core.ErrNothingDue if no leaf of the group is owed
	// anything.
	Push(ctx context.Context, pool core.Pool, group uint32, leaves []tree.SumLeaf, proof []core.SumNode) error

	// GasPrice returns what a transaction that is made now would offer at most for a unit of
	// gas, in wei.
	GasPrice(ctx context.Context) (*big.Int, error)
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Chain   Chain
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
	Delay   time.Duration // wait after a settlement, during which contributors may claim for themselves
	Policy  core.PushPolicy
}

func (o Options) validate() error {
	err := core.Required("payout", core.Ports{
		"Store": o.Store,
		"Chain": o.Chain,
		"Log":   o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step pushes the groups whose leaves were not yet paid all that their pool has accrued.
// It is not safe for concurrent use.
type Step struct {
	store   Store
	chain   Chain
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat
	delay   time.Duration
	policy  core.PushPolicy
	day     day

	sent    *quorum.Once[groupKey]
	paid    map[groupKey]uint64 // accrued amount for which the contract has nothing to pay
	refused map[groupKey]refusal
	last    sums
}

// sums is the sum tree of the snapshot that was pushed last: it never changes, and groups
// of one snapshot are due together.
type sums struct {
	snapshot core.SnapshotID
	leaves   []tree.SumLeaf
	sum      *tree.Sum
}

// groupKey names a group of leaves of a snapshot.
type groupKey struct {
	snapshot core.SnapshotID
	group    uint32
}

// refusal says until when a group is left alone whose payments the token refused, unless
// its pool accrues more.
type refusal struct {
	accrued uint64
	until   time.Time
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		chain:   opts.Chain,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		delay:   opts.Delay,
		policy:  opts.Policy,
		sent:    quorum.NewOnce[groupKey](opts.Seat),
		paid:    map[groupKey]uint64{},
		refused: map[groupKey]refusal{},
	}, nil
}

// Tick pushes the groups that are due in this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	snapshots, err := s.store.Snapshots()
	if err != nil {
		return err
	}

	for _, r := range snapshots {
		if r.Accrued == 0 || !r.Listed || cursor.Time.Before(r.Settled.Add(s.delay)) {
			continue
		}
		if err := s.pushAll(ctx, r, cursor.Time); err != nil {
			return fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
		}
	}

	return nil
}

func (s *Step) pushAll(ctx context.Context, r core.SnapshotRecord, now time.Time) error {
	var mine []uint32
	for group := range (r.Snapshot.Count + GroupLeaves - 1) / GroupLeaves {
		due, err := s.due(r, group, now)
		if err != nil {
			return err
		}
		if due {
			mine = append(mine, group)
		}
	}

	if len(mine) == 0 {
		return nil
	}

	sums, err := s.sumsOf(r.ID)
	if err != nil {
		return err
	}

	for _, group := range mine {
		worth, err := s.pays(ctx, r, sums, group, now)
		if err != nil {
			return err
		}
		if !worth {
			continue
		}

		s.sent.Done(groupKey{r.ID, group}, now)
		s.note(ctx, r, group, now, s.push(ctx, r.Pool, sums, group))
	}

	return nil
}

// note logs and counts what became of a push. If the leaves have claimed all, or their
// parts round to nothing, the group is not tried again before the pool accrues more. After
// a restart it is tried once; the contract is asked before anything is sent.
func (s *Step) note(ctx context.Context, r core.SnapshotRecord, group uint32, now time.Time, err error) {
	log := s.log.With("snapshot", r.ID.Short(), "group", group)
	key := groupKey{r.ID, group}

	switch {
	case err == nil:
		s.metrics.pushed(outcomeSent)
		log.InfoContext(ctx, "group of leaves pushed")
	case errors.Is(err, core.ErrNothingDue):
		s.paid[key] = r.Accrued
		s.metrics.pushed(outcomeNothingDue)
		log.DebugContext(ctx, "group of leaves has nothing due; it is pushed again when its pool accrues more")
	case errors.Is(err, core.ErrRefusedPayment):
		again := now.Add(refusedAgain)
		s.refused[key] = refusal{r.Accrued, again}
		s.metrics.pushed(outcomeRefused)
		log.WarnContext(ctx, "the token pays nobody of a group of leaves; it is tried again later", "at", core.Clock(again), "error", err)
	default:
		s.metrics.pushed(outcomeNotTaken)
		log.WarnContext(ctx, "group of leaves not pushed; a later turn tries again", "error", err)
	}
}

// sumsOf returns a snapshot's sum tree. It is built once as long as no other is needed.
func (s *Step) sumsOf(id core.SnapshotID) (sums, error) {
	if s.last.sum != nil && s.last.snapshot == id {
		return s.last, nil
	}

	leaves, err := Leaves(s.store, id)
	if err != nil {
		return sums{}, err
	}

	sum, err := tree.NewSum(leaves)
	if err != nil {
		return sums{}, err
	}

	s.last = sums{id, leaves, sum}

	return s.last, nil
}

// due reports whether a group is owed something and it is this node's turn.
func (s *Step) due(r core.SnapshotRecord, group uint32, now time.Time) (bool, error) {
	paid, err := s.store.PushedAccrued(r.ID, group)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return false, err
	}
	if err == nil && paid >= r.Accrued || s.paid[groupKey{r.ID, group}] >= r.Accrued {
		return false, nil
	}
	if !s.sent.Free(groupKey{r.ID, group}, now) {
		return false, nil
	}
	if by := s.refused[groupKey{r.ID, group}]; by.accrued >= r.Accrued && now.Before(by.until) {
		return false, nil
	}

	number := binary.BigEndian.Uint64(r.ID[:8]) + uint64(group)

	return s.seat.Turn(number, s.seat.Rounds(r.Settled, now)), nil
}

// Contributions returns a snapshot's contributions.
type Contributions interface {
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
}

// Leaves returns the leaves of a snapshot's sum tree, ascending by account.
func Leaves(store Contributions, id core.SnapshotID) ([]tree.SumLeaf, error) {
	ids, err := store.SnapshotIDs(id)
	if err != nil {
		return nil, fmt.Errorf("snapshot %s: %w", id, err)
	}

	records, err := store.Contributions(ids)
	if err != nil {
		return nil, err
	}

	return tree.LeavesOf(records), nil
}

func (s *Step) push(ctx context.Context, pool core.Pool, of sums, group uint32) error {
	return s.chain.Push(ctx, pool, group, groupOf(of, group), of.sum.GroupProof(int(group), GroupLeaves))
}

// groupOf returns the leaves of a group.
func groupOf(of sums, group uint32) []tree.SumLeaf {
	from := int(group) * GroupLeaves
	return of.leaves[from:min(from+GroupLeaves, len(of.leaves))]
}
