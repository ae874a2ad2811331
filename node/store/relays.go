package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

func relayKey(id core.RelayID) []byte { return key(kRelay, id[:]) }

// relayStageKey orders the relays of a stage by the time at which they came to it.
func relayStageKey(r *core.Relay) []byte {
	return key(kRelayStage, []byte{byte(r.Stage)}, u64(uint64(max(r.Moved.Unix(), 0))), r.ID[:])
}

func relayAccountKey(r *core.Relay) []byte {
	account := r.Message.Account()
	return key(kRelayAccount, account[:], r.ID[:])
}

func bundleKey(number uint64) []byte { return key(kRelayBundle, u64(number)) }

// AddRelay stores a relay at stage Queued. It is durable when AddRelay returns. A relay of
// the same id is returned as it is stored, and not added. AddRelay refuses one too many of
// an account, or in all, with core.ReasonRelaysFull.
func (s *Store) AddRelay(r core.Relay, limits core.RelayLimits) (stored core.Relay, added bool, err error) {
	r.Stage, r.Received = core.RelayQueued, wholeSeconds(r.Received)
	r.Moved = r.Received

	err = s.updateSync(func(tx *Txn) error {
		stored, err = get[core.Relay](tx, relayKey(r.ID))
		if added = errors.Is(err, core.ErrNotFound); !added {
			return err
		}

		if err := hasRelayRoom(tx, r.Message.Account(), limits); err != nil {
			return err
		}

		if err := countOrder(tx, r, limits.Orders); err != nil {
			return err
		}

		stored = r
		return errors.Join(
			put(tx, relayKey(r.ID), r),
			put(tx, relayStageKey(&r), nil),
			put(tx, relayAccountKey(&r), nil),
			countWaiting(tx, 1),
		)
	})

	return stored, added && err == nil, err
}

// wholeSeconds returns a time as it is stored: keys are made from times that were read.
func wholeSeconds(at time.Time) time.Time { return at.UTC().Truncate(time.Second) }

// hasRelayRoom refuses a relay that is one too many.
func hasRelayRoom(tx *Txn, account common.Address, limits core.RelayLimits) error {
	of := 0
	err := tx.keys(key(kRelayAccount, account[:]), func([]byte) error { of++; return nil })
	if err != nil {
		return err
	}

	if of >= limits.Account {
		return core.Refuse(core.ReasonRelaysFull, "%d messages of account %s wait, which is as many as this node takes of one account", of, account)
	}

	waiting, err := relaysWaiting(tx)
	if err != nil {
		return err
	}
	if waiting >= limits.All {
		return core.Refuse(core.ReasonRelaysFull, "%d messages wait, which is as many as this node takes", waiting)
	}

	return nil
}

func relaysWaiting(tx *Txn) (int, error) {
	waiting, err := get[int](tx, metaKey("relays-waiting"))
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	return waiting, err
}

func countWaiting(tx *Txn, change int) error {
	waiting, err := relaysWaiting(tx)
	if err != nil {
		return err
	}
	return put(tx, metaKey("relays-waiting"), waiting+change)
}

// RelaysWaiting returns the number of relays that are queued or sent.
func (s *Store) RelaysWaiting() (int, error) { return read(s, relaysWaiting) }

// Relay returns a relay, or core.ErrNotFound.
func (s *Store) Relay(id core.RelayID) (core.Relay, error) {
	return read(s, func(tx *Txn) (core.Relay, error) { return get[core.Relay](tx, relayKey(id)) })
}

// RelaysAt returns at most limit relays at a stage, the longest waiting first.
func (s *Store) RelaysAt(stage core.RelayStage, limit int) (relays []core.Relay, err error) {
	prefix := key(kRelayStage, []byte{byte(stage)})
	if queuedStages[string(prefix)] {
		return s.queuedRelays(prefix, limit)
	}

	err = s.view(func(tx *Txn) error {
		return scan(tx, prefix, func(rest []byte, _ func(any) error) error {
			if len(relays) == limit {
				return errStop
			}

			r, err := get[core.Relay](tx, relayKey(core.RelayID(rest[8:])))
			relays = append(relays, r)

			return err
		})
	})

	return relays, err
}

// queuedRelays returns relays at a stage whose places are kept. One that moves meanwhile is
// left out.
func (s *Store) queuedRelays(prefix []byte, limit int) (relays []core.Relay, err error) {
	places, err := s.placesAt(prefix, limit)
	if err != nil {
		return nil, err
	}

	err = s.view(func(tx *Txn) error {
		for _, place := range places {
			r, err := get[core.Relay](tx, relayKey(core.RelayID([]byte(place[8:]))))
			if errors.Is(err, core.ErrNotFound) || err == nil && byte(r.Stage) != prefix[1] {
				continue
			}
			if err != nil {
				return err
			}
			relays = append(relays, r)
		}

		return nil
	})

	return relays, err
}

// moveRelay moves a relay. It returns core.ErrConflict if its stage does not allow that.
func moveRelay(tx *Txn, end core.RelayEnd, at time.Time) error {
	r, err := get[core.Relay](tx, relayKey(end.ID))
	if err != nil {
		return err
	}
	if !r.Stage.CanMove(end.Stage) {
		return fmt.Errorf("relay %s is %s and cannot be %s: %w", end.ID.Short(), r.Stage, end.Stage, core.ErrConflict)
	}

	if err := tx.delete(relayStageKey(&r)); err != nil {
		return err
	}

	apply(&r, end, at)
	if err := errors.Join(put(tx, relayKey(r.ID), r), put(tx, relayStageKey(&r), nil)); err != nil {
		return err
	}
	if !r.Stage.Final() {
		return nil
	}

	return errors.Join(tx.delete(relayAccountKey(&r)), countWaiting(tx, -1))
}

func apply(r *core.Relay, end core.RelayEnd, at time.Time) {
	r.Stage, r.Reason, r.Words, r.Moved = end.Stage, end.Reason, end.Words, wholeSeconds(at)
	if end.Transaction != (common.Hash{}) {
		r.Transaction = end.Transaction
	}

	if end.GasPaid == nil {
		return
	}

	r.Attempts++
	if r.GasPaid == nil {
		r.GasPaid = new(big.Int)
	}
	r.GasPaid.Add(r.GasPaid, end.GasPaid)
}

// EndRelays moves relays that no transaction of this node is for.
func (s *Store) EndRelays(ends []core.RelayEnd, at time.Time) error {
	return s.updateSync(func(tx *Txn) error {
		for _, end := range ends {
			if err := moveRelay(tx, end, at); err != nil {
				return err
			}
		}
		return nil
	})
}

// OpenBundle records that a transaction for relays is about to be made, moves them to
// stage Sent, and reserves its cost. It is durable when it returns. It returns the
// bundle's number. If the day's budget does not suffice, it refuses with
// core.ReasonRelayBudget and changes nothing.
func (s *Store) OpenBundle(b core.RelayBundle, budget *big.Int) (number uint64, err error) {
	b.Opened = wholeSeconds(b.Opened)

	err = s.updateSync(func(tx *Txn) error {
		if err := reserve(tx, b, budget); err != nil {
			return err
		}

		if number, err = nextBundle(tx); err != nil {
			return err
		}
		if b.First, err = firstOpen(tx); err != nil {
			return err
		}

		b.Number = number
		for _, id := range b.Relays {
			if err := moveRelay(tx, core.RelayEnd{ID: id, Stage: core.RelaySent}, b.Opened); err != nil {
				return err
			}
		}

		return put(tx, bundleKey(number), b)
	})

	return number, err
}

// firstOpen returns the nonce above those of all transactions that have ended. The next
// transaction has no lower one.
func firstOpen(tx *Txn) (first uint64, err error) {
	err = scan(tx, []byte{kTransaction}, func(_ []byte, decode func(any) error) error {
		var t core.Transaction
		err := decode(&t)
		if t.Stage.Ended() {
			first = max(first, t.Nonce+1)
		}
		return err
	})

	return first, err
}

// NeverSent reports of a bundle whose transaction is not among those on their way that it
// never was: none that it could be has ended since. What ended is known by its nonce alone.
func (s *Store) NeverSent(b core.RelayBundle) (bool, error) {
	return read(s, func(tx *Txn) (bool, error) {
		first, err := firstOpen(tx)
		return first <= b.First && !b.Begun, err
	})
}

// nextBundle returns a number that no bundle had.
func nextBundle(tx *Txn) (uint64, error) {
	last, err := get[uint64](tx, metaKey("relay-bundle"))
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return 0, err
	}
	return last + 1, put(tx, metaKey("relay-bundle"), last+1)
}

// reserve counts a bundle's cost against its day. An earlier day than the last one counts
// against the last: a clock that goes back frees no budget.
func reserve(tx *Txn, b core.RelayBundle, budget *big.Int) error {
	spending, err := relaySpending(tx)
	if err != nil {
		return err
	}

	if b.Day > spending.Day {
		spending = core.RelaySpending{Day: b.Day, Spent: new(big.Int)}
	}

	spent := new(big.Int).Add(spending.Spent, b.Reserved)
	if spent.Cmp(budget) > 0 {
		return core.Refuse(core.ReasonRelayBudget, "the transaction may cost %s wei, and %s of the day's %s are spent", b.Reserved, spending.Spent, budget)
	}

	spending.Spent = spent
	return put(tx, metaKey("relay-spending"), spending)
}

func relaySpending(tx *Txn) (core.RelaySpending, error) {
	spending, err := get[core.RelaySpending](tx, metaKey("relay-spending"))
	if errors.Is(err, core.ErrNotFound) {
		return core.RelaySpending{Spent: new(big.Int)}, nil
	}
	return spending, err
}

// RelaySpending returns what was spent on the last day on which something was.
func (s *Store) RelaySpending() (core.RelaySpending, error) { return read(s, relaySpending) }

// BeginBundle records the nonce of a bundle's transaction. It is durable when it returns.
func (s *Store) BeginBundle(number, nonce uint64) error {
	return s.updateSync(func(tx *Txn) error {
		b, err := get[core.RelayBundle](tx, bundleKey(number))
		if err != nil {
			return err
		}

		b.Begun, b.Nonce = true, nonce
		return put(tx, bundleKey(number), b)
	})
}

// CloseBundle removes a bundle and moves its relays. What was paid takes the place of the
// reservation; nil: the reservation stays. It is durable when it returns.
func (s *Store) CloseBundle(number uint64, ends []core.RelayEnd, paid *big.Int, at time.Time) error {
	return s.updateSync(func(tx *Txn) error {
		b, err := get[core.RelayBundle](tx, bundleKey(number))
		if err != nil {
			return err
		}

		if err := settle(tx, b, paid); err != nil {
			return err
		}

		for _, end := range ends {
			if err := moveRelay(tx, end, at); err != nil {
				return err
			}
		}

		return tx.delete(bundleKey(number))
	})
}

// settle replaces a bundle's reservation, unless its day is over.
func settle(tx *Txn, b core.RelayBundle, paid *big.Int) error {
	if paid == nil {
		return nil
	}

	spending, err := relaySpending(tx)
	if err != nil || spending.Day != b.Day {
		return err
	}

	spending.Spent.Add(spending.Spent, paid).Sub(spending.Spent, b.Reserved)
	return put(tx, metaKey("relay-spending"), spending)
}

// Bundles returns the bundles whose transactions have not ended, ascending.
func (s *Store) Bundles() ([]core.RelayBundle, error) { return all[core.RelayBundle](s, kRelayBundle) }

// dropAtOnce is the number of relays that one transaction removes.
const dropAtOnce = 1000

// DropRelays removes relays that ended before a time, and returns how many.
func (s *Store) DropRelays(before time.Time) (dropped int, err error) {
	for _, stage := range []core.RelayStage{core.RelayDone, core.RelayRefused} {
		n, err := s.dropRelays(stage, before)
		if dropped += n; err != nil {
			return dropped, err
		}
	}
	return dropped, nil
}

func (s *Store) dropRelays(stage core.RelayStage, before time.Time) (dropped int, err error) {
	limit := uint64(max(before.Unix(), 0))
	err = s.update(func(tx *Txn) error {
		dropped = 0
		var old [][]byte

		err := tx.keys(key(kRelayStage, []byte{byte(stage)}), func(rest []byte) error {
			if len(old) == dropAtOnce || binary.BigEndian.Uint64(rest) >= limit {
				return errStop
			}
			old = append(old, append([]byte(nil), rest...))
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			return err
		}

		for _, rest := range old {
			id := core.RelayID(rest[8:])
			err := errors.Join(tx.delete(relayKey(id)), tx.delete(key(kRelayStage, []byte{byte(stage)}, rest)))
			if err != nil {
				return err
			}
		}

		dropped = len(old)
		return nil
	})

	return dropped, err
}
