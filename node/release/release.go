// Package release is a validator's part in a sale. It computes its list, commits to the
// list's root, and releases the list only when it may. It also checks the other members'
// lists and confirms the valid ones that it holds.
//
// The order is essential: with delivery in one step, a refund would make the data free. A
// list leaves its validator only under four conditions: the sale is Committed in a final
// block, it is still Committed (or further) on the head, the head's time is before
// releaseEnds, and the dataset is not locked for the sale's epoch. All of this is read again at each request, so a restart changes nothing
// (node/SPEC.md, sections 5 and 7).
//
// Nothing in this step waits for a member. Lists are fetched, commits gathered and
// confirms proposed beside the Tick, each with one deadline over the whole; a handler
// answers from what is stored. So a member that answers late, in small pieces or not at
// all delays its own list and no sale.
package release

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
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

// Chain accepts commits, tombstones and confirms, and returns the state of a sale on the head.
type Chain interface {
	Commit(ctx context.Context, sale core.SaleID, commits []core.SignedCommit) error
	// Exclude bans those tombstones of a sale that come next. numbers are those of all.
	Exclude(ctx context.Context, o core.Offer, t core.Tombstones, numbers []byte, next tree.LeafSet) error
	Confirm(ctx context.Context, c core.Confirm, quorum core.Quorum) error
	SaleAtHead(ctx context.Context, sale core.SaleID) (core.SaleState, time.Time, error)
	// Locked returns the latest epoch for which a dataset is locked, or 0 for none.
	Locked(ctx context.Context, dataset core.DatasetID) (uint64, error)
}

// Lists computes and checks lists. A list consists of entries of 193 bytes. leftOut are the
// items that it does not release.
type Lists interface {
	Make(ctx context.Context, sale core.SaleRecord, root common.Hash, items []core.Item, leftOut []uint32) ([]byte, error)
	Root(entries []byte) (common.Hash, error)
	Check(ctx context.Context, member int, sale core.SaleRecord, items []core.Item, leftOut []uint32, entries []byte) error
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
// Tick; handlers may run beside it. Wait is called after the last Tick.
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

	sent       *quorum.Once[duty]
	making     *quorum.Jobs[core.SaleID] // own lists, which wait for nobody
	committing *quorum.Jobs[core.SaleID]
	excluding  *quorum.Jobs[core.SaleID]
	confirming *quorum.Jobs[core.SaleID]
	lanes      []*quorum.Jobs[core.SaleID] // of fetches, by member: a slow one fills its own alone
	fetches    fetches
	heard      heard
	leftOut    leftOuts
}

// Bounds of the work beside a Tick. What does not fit waits for a later Tick.
const (
	dutiesAtOnce = 32 // sales of one duty
	listsAtOnce  = 4  // from one member
)

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
	dutyExclude = "exclude"
	dutyConfirm = "confirm"
)

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	s := &Step{
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

		making:     quorum.NewJobs[core.SaleID](dutiesAtOnce),
		committing: quorum.NewJobs[core.SaleID](dutiesAtOnce),
		excluding:  quorum.NewJobs[core.SaleID](dutiesAtOnce),
		confirming: quorum.NewJobs[core.SaleID](dutiesAtOnce),
	}

	for range s.seat.Committee.N {
		s.lanes = append(s.lanes, quorum.NewJobs[core.SaleID](listsAtOnce))
	}

	return s, nil
}

// Tick starts what is due for each sale that is not final, and ends what is not due any
// more. It waits for no member.
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

	s.forget(sales, cursor.Time)

	// In another order each time: where more is due than fits, none is always the last.
	rand.Shuffle(len(sales), func(i, j int) { sales[i], sales[j] = sales[j], sales[i] }) //nolint:gosec // it needs to be fair, not secret

	for _, sale := range sales {
		if err := s.advance(ctx, sale, cursor.Time); err != nil {
			return fmt.Errorf("sale %s: %w", sale.ID.Short(), err)
		}
	}

	return nil
}

// Wait returns when the work beside the Tick has ended.
func (s *Step) Wait() {
	s.making.Wait()
	s.committing.Wait()
	s.excluding.Wait()
	s.confirming.Wait()

	for _, lane := range s.lanes {
		lane.Wait()
	}
}

func (s *Step) advance(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	switch {
	case sale.State == core.SaleAccepted && now.Before(sale.Deadlines.CommitEnds):
		return errors.Join(s.commit(ctx, sale, now), s.exclude(ctx, sale, now))
	case isReleasing(sale, now):
		return s.confirm(ctx, sale, now)
	default:
		return nil
	}
}

// isReleasing reports whether lists of a sale are exchanged and confirmed.
func isReleasing(sale core.SaleRecord, now time.Time) bool {
	return (sale.State == core.SaleCommitted || sale.State == core.SaleConfirmed) && now.Before(sale.Deadlines.ConfirmEnds)
}

// forget ends the fetches of sales whose lists are not exchanged any more, and drops what
// is remembered of them.
func (s *Step) forget(sales []core.SaleRecord, now time.Time) {
	releasing, accepted := map[core.SaleID]bool{}, map[core.SaleID]bool{}
	for _, sale := range sales {
		releasing[sale.ID] = isReleasing(sale, now)
		accepted[sale.ID] = sale.State == core.SaleAccepted
	}

	for _, lane := range s.lanes {
		lane.Cancel(func(id core.SaleID) bool { return !releasing[id] })
	}

	s.fetches.keep(releasing)
	s.heard.keep(accepted)
	s.leftOut.keep(accepted)
}
