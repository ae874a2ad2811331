// Package ledger is the step that reads final blocks and stores the effects of the
// contracts' events. It writes a block's effects and the cursor in one transaction. So a
// node that stops anywhere continues at the block after the last whole one, and a replay
// from the first block yields the same store.
package ledger

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// Txn is the ledger's access to the store within one transaction.
type Txn interface {
	Cursor() (core.Cursor, error)
	PutCursor(core.Cursor) error
	PutMember(core.Member) error
	Ceremony() (core.Ceremony, error)
	PutCeremony(core.Ceremony) error
	PutGroupKey(core.GroupKey) error
	Dataset(core.DatasetID) (terms core.Terms, scale uint8, err error)
	PutDataset(id core.DatasetID, terms core.Terms, scale uint8) error
	PutBatch(core.BatchRecord) error
	PutRetraction(of core.Retracted, block uint64) error
	Snapshot(core.SnapshotID) (core.SnapshotRecord, error)
	PutSnapshot(core.SnapshotRecord) error
	Sale(core.SaleID) (core.SaleRecord, error)
	PutSale(core.SaleRecord) error
	SnapshotOfPool(core.PoolName) (core.SnapshotID, error)
	PutPushed(core.SnapshotID, uint32, uint64) error
	// PutNotice and PutAcknowledgement are idempotent.
	PutNotice(core.NoticeRecord) error
	PutAcknowledgement(core.NoticeID, core.Acknowledgement) error
	PutNonce(account common.Address, nonce common.Hash, used core.UsedNonce) error
	PutPayee(snapshot core.SnapshotID, leaf uint32, payee common.Address) error
	PutBan(core.SnapshotID, core.Ban) error
	PutEvent(core.LogEntry) error
}

// Store runs transactions. They are durable when they return.
type Store interface {
	Update(func(Txn) error) error
	Cursor() (core.Cursor, error)
}

// ErrFork is returned for a final block that does not follow the last one. The chain was
// reorganised below finality, so data derived from the earlier blocks cannot be trusted.
var ErrFork = errors.New("the chain changed below finality; stop all nodes, find out which chain is right, point every node to it, and let each read it again (tantieme reindex)")

// Options configure a Ledger. Store is required.
type Options struct {
	Store   Store
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
}

// Ledger applies blocks in order. It is not safe for concurrent use.
type Ledger struct {
	store   Store
	metrics metrics
}

// New returns a ledger over a store, or an error if the store is missing.
func New(opts Options) (*Ledger, error) {
	if err := core.Required("ledger", core.Ports{"Store": opts.Store}); err != nil {
		return nil, err
	}

	return &Ledger{
		store:   opts.Store,
		metrics: newMetrics(opts.Metrics),
	}, nil
}

// Next returns the number of the block to apply next. first is the block in which the
// contracts were deployed; it is returned while nothing is applied.
func (l *Ledger) Next(first uint64) (uint64, error) {
	cursor, err := l.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return first, nil
	}

	return cursor.Number + 1, err
}

// Check compares the stored cursor with the block on chain of the same number.
func (l *Ledger) Check(hashAt func(number uint64) (common.Hash, error)) error {
	cursor, err := l.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	hash, err := hashAt(cursor.Number)
	if err != nil {
		return err
	}
	if hash != cursor.Hash {
		return fmt.Errorf(
			"block %d is %s, but the stored cursor has %s: %w",
			cursor.Number,
			hash,
			cursor.Hash,
			ErrFork,
		)
	}

	return nil
}

// Apply writes a final block's effects and the cursor in one transaction. The caller may
// skip blocks without events; numbers must ascend.
func (l *Ledger) Apply(b core.Block) error {
	err := l.store.Update(func(tx Txn) error {
		cursor, err := tx.Cursor()
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			return err
		}
		if err == nil && b.Number <= cursor.Number {
			return fmt.Errorf("block %d after block %d: %w", b.Number, cursor.Number, ErrFork)
		}

		for i, event := range b.Events {
			if err := errors.Join(apply(tx, b, event), record(tx, b, i, event)); err != nil {
				return fmt.Errorf("block %d: apply %T: %w", b.Number, event, err)
			}
		}

		return tx.PutCursor(core.Cursor{Number: b.Number, Hash: b.Hash, Time: b.Time})
	})
	if err != nil {
		return err
	}

	l.metrics.applied(b)

	return nil
}

func apply(tx Txn, b core.Block, event core.Event) error {
	switch e := event.(type) {
	case core.MemberJoined:
		return tx.PutMember(core.Member(e))
	case core.EncryptionKeySet, core.CeremonyOpened, core.CeremonyRestarted, core.Dealt, core.KeyFinalised:
		return applyCeremony(tx, b, e)

	case core.Anchored:
		return tx.PutBatch(core.BatchRecord{
			Batch: e.Batch,
			Block: b.Number,
			Time:  b.Time,
		})

	case core.DatasetCreated:
		return tx.PutDataset(e.ID, e.Terms, e.Scale)
	case core.SnapshotCommitted:
		return putSnapshot(tx, b, e)
	case core.Retracted:
		return tx.PutRetraction(e, b.Number)

	case core.Offered, core.VotingOpened, core.VotesCast, core.Accepted, core.RootsCommitted, core.ListsConfirmed, core.SaleMoved:
		return applySale(tx, b, e)
	case core.SnapshotSigned:
		return addSigners(tx, e)
	case core.PoolDeposited, core.Pushed, core.Claimed, core.PayeeSet, core.LeafRegistered:
		return applyPool(tx, b, e)
	case core.NonceUsed:
		return tx.PutNonce(e.Account, e.Nonce, usedFor(b, e))
	case core.LeafBanned, core.FaultsFound, core.TombstonesCommitted, core.TombstonesBanned, core.PartRefunded:
		return applyBan(tx, b, e)
	case core.FeesKept, core.FeesWithdrawn, core.TreasuryWithdrawn, core.TipPaid:
		return applyFee(tx, e)
	case core.OrderPaid, core.ConfirmSigned, core.DatasetLocked, core.MarketAdmitted:
		return nil // the log has them, and nodes ask the contracts

	case core.NoticeServed:
		return tx.PutNotice(core.NoticeRecord{
			ID:     e.ID,
			Notice: e.Notice,
			Block:  b.Number,
			Time:   b.Time,
		})

	case core.NoticeAcknowledged:
		return tx.PutAcknowledgement(e.ID, core.Acknowledgement{Account: e.Account, Time: b.Time})

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

func applyCeremony(tx Txn, b core.Block, event core.Event) error {
	switch e := event.(type) {
	case core.EncryptionKeySet:
		return changeCeremony(tx, e.Epoch, e.Attempt, func(c *core.Ceremony) {
			c.Keys[e.Member] = e
		})

	case core.CeremonyRestarted:
		return changeCeremony(tx, e.Epoch, e.Attempt, func(*core.Ceremony) {})
	case core.CeremonyOpened:
		return changeCeremony(tx, e.Epoch, e.Attempt, func(c *core.Ceremony) {
			c.Open, c.DealEnds, c.Deadline = true, e.DealEnds, e.Deadline
		})

	case core.Dealt:
		return changeCeremony(tx, e.Epoch, e.Attempt, func(c *core.Ceremony) {
			c.Dealings[e.Member] = e.Dealing
		})

	case core.KeyFinalised:
		err := changeCeremony(tx, e.Epoch, e.Attempt, func(c *core.Ceremony) {
			c.Open = false
		})
		return errors.Join(err, tx.PutGroupKey(core.GroupKey{
			Epoch:       e.Epoch,
			KeyID:       e.KeyID,
			Material:    e.Material,
			FinalisedAt: b.Time,
		}))

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

// changeCeremony changes the newest ceremony, or begins the next one.
func changeCeremony(tx Txn, epoch, attempt uint64, change func(*core.Ceremony)) error {
	c, err := tx.Ceremony()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}
	if err != nil || c.Epoch != epoch || c.Attempt != attempt {
		c = core.Ceremony{Epoch: epoch, Attempt: attempt}
	}
	if c.Keys == nil {
		c.Keys = map[uint8]core.EncryptionKeySet{}
	}

	if c.Dealings == nil {
		c.Dealings = map[uint8][]byte{}
	}

	change(&c)

	return tx.PutCeremony(c)
}

func applySale(tx Txn, b core.Block, event core.Event) error {
	switch e := event.(type) {
	case core.Offered:
		return putOffer(tx, e)

	case core.VotingOpened:
		return openPoll(tx, b, e)

	case core.VotesCast:
		return countVotes(tx, e)

	case core.Accepted:
		return changeSale(tx, e.ID, func(r *core.SaleRecord) {
			accept(r, e, b)
		})

	case core.RootsCommitted:
		if len(e.Members) != len(e.Roots) {
			return fmt.Errorf("%d members with %d roots", len(e.Members), len(e.Roots))
		}
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			addCommits(r, e)
		})

	case core.ListsConfirmed:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Standing = e.Standing
		})

	case core.SaleMoved:
		return changeSale(tx, e.ID, func(r *core.SaleRecord) {
			r.State = e.State
		})

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

// putOffer stores a new offer, with what is banned of its snapshot by then.
func putOffer(tx Txn, e core.Offered) error {
	s, err := tx.Snapshot(e.Offer.Snapshot)
	if err != nil {
		return fmt.Errorf("snapshot %s: %w", e.Offer.Snapshot.Short(), err)
	}

	return tx.PutSale(core.SaleRecord{
		ID:      e.ID,
		Offer:   e.Offer,
		B:       e.B,
		B2:      e.B2,
		State:   core.SaleOffered,
		Commits: map[uint8]common.Hash{},
		Banned:  s.Banned,
	})
}

// openPoll opens the votes on an offer, as the terms of its dataset say.
func openPoll(tx Txn, b core.Block, e core.VotingOpened) error {
	r, err := tx.Sale(e.ID)
	if err != nil {
		return fmt.Errorf("sale %s: %w", e.ID.Short(), err)
	}

	s, err := tx.Snapshot(r.Offer.Snapshot)
	if err != nil {
		return fmt.Errorf("snapshot %s: %w", r.Offer.Snapshot.Short(), err)
	}

	terms, _, err := tx.Dataset(s.Snapshot.Dataset)
	if err != nil {
		return fmt.Errorf("dataset %s: %w", s.Snapshot.Dataset.Short(), err)
	}

	r.Poll = &core.Poll{
		Vote:        terms.Vote,
		Opened:      b.Number,
		Ends:        e.Ends,
		TotalWeight: s.Snapshot.TotalWeight - r.Banned,
	}

	return tx.PutSale(r)
}

func countVotes(tx Txn, e core.VotesCast) error {
	r, err := tx.Sale(e.Sale)
	if err != nil {
		return fmt.Errorf("sale %s: %w", e.Sale.Short(), err)
	}
	if r.Poll == nil {
		return fmt.Errorf("votes on sale %s, which is not voted on", e.Sale.Short())
	}

	for _, vote := range e.Votes {
		r.Poll.Tally = r.Poll.Tally.Add(vote)
	}

	return tx.PutSale(r)
}

func accept(r *core.SaleRecord, e core.Accepted, b core.Block) {
	r.State = core.SaleAccepted
	r.Epoch = e.Epoch
	r.Accepted = b.Time
	r.AcceptedAt = b.Number
	r.Deadlines = e.Deadlines
}

func addCommits(r *core.SaleRecord, e core.RootsCommitted) {
	if r.Commits == nil {
		r.Commits = map[uint8]common.Hash{}
	}

	for i, member := range e.Members {
		r.Commits[member] = e.Roots[i]
	}

	r.Digest = e.Digest
}

func changeSale(tx Txn, id core.SaleID, change func(*core.SaleRecord)) error {
	r, err := tx.Sale(id)
	if err != nil {
		return fmt.Errorf("sale %s: %w", id.Short(), err)
	}

	change(&r)

	return tx.PutSale(r)
}
