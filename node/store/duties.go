package store

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Kind is the kind of message that a signature is over. For each key of a kind, only one
// message is ever signed.
type Kind byte

// Kinds of signatures. Append only.
const (
	SignedBatch    Kind = 1 // key: number, round
	SignedSnapshot Kind = 2 // key: dataset, number, round
	SignedCommit   Kind = 3 // key: sale
	SignedKey      Kind = 4 // key: epoch, attempt
)

// RecordSignature records a digest before it is signed. It is durable when it returns. It
// returns core.ErrConflict for a second digest of the same kind and key.
func (s *Store) RecordSignature(kind Kind, name []byte, digest common.Hash) error {
	k := key(kSigned, []byte{byte(kind)}, name)
	return s.updateSync(func(tx *Txn) error {
		before, err := get[common.Hash](tx, k)
		if errors.Is(err, core.ErrNotFound) {
			total, err := signedTotal(tx)
			tx.touched.mark(fmt.Sprintf("signed %d", kind))
			return errors.Join(err, put(tx, k, digest), put(tx, metaKey("signed-total"), total+1))
		}
		if err == nil && before != digest {
			err = fmt.Errorf("signed %s before: %w", before, core.ErrConflict)
		}

		return err
	})
}

// SignedTotal returns how many digests RecordSignature has recorded.
func (s *Store) SignedTotal() (uint64, error) { return read(s, signedTotal) }

func signedTotal(tx *Txn) (uint64, error) {
	total, err := get[uint64](tx, metaKey("signed-total"))
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	return total, err
}

// RaiseBarrier records that this store is older than the last signature: a barrier under
// a name, and the total number of signed messages. It is durable when it returns.
func (s *Store) RaiseBarrier(name string, until, signed uint64) error {
	return s.updateSync(func(tx *Txn) error {
		return errors.Join(put(tx, key(kNote, []byte(name)), u64(until)), put(tx, metaKey("signed-total"), signed))
	})
}

// RecordBatch records the only root that is signed for a batch's (number, round).
func (s *Store) RecordBatch(number, round uint64, digest common.Hash) error {
	return s.RecordSignature(SignedBatch, append(u64(number), u64(round)...), digest)
}

// RecordSnapshot records the only root that is signed for a snapshot's (number, round).
func (s *Store) RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error {
	return s.RecordSignature(SignedSnapshot, append(append(dataset[:], u64(number)...), u64(round)...), digest)
}

// RecordCommit records the only list root that is signed for a sale.
func (s *Store) RecordCommit(sale core.SaleID, digest common.Hash) error {
	return s.RecordSignature(SignedCommit, sale[:], digest)
}

// RecordKey records the only key hash that is signed for a ceremony's attempt.
func (s *Store) RecordKey(epoch, attempt uint64, digest common.Hash) error {
	return s.RecordSignature(SignedKey, append(u64(epoch), u64(attempt)...), digest)
}

// PutList stores a member's computed or checked list for a sale. It is durable when it
// returns.
func (s *Store) PutList(sale core.SaleID, member uint8, entries []byte) error {
	return s.updateSync(func(tx *Txn) error { return put(tx, key(kList, sale[:], []byte{member}), entries) })
}

// List returns a stored list, or core.ErrNotFound.
func (s *Store) List(sale core.SaleID, member uint8) ([]byte, error) {
	return read(s, func(tx *Txn) ([]byte, error) { return get[[]byte](tx, key(kList, sale[:], []byte{member})) })
}

// Lists returns the members whose lists for a sale are stored.
func (s *Store) Lists(sale core.SaleID) (held core.Members, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kList, sale[:]), func(rest []byte, _ func(any) error) error {
			held = held.With(int(rest[0]))
			return nil
		})
	})

	return held, err
}

// PutNote stores bytes under a name before they are used. It is durable when it returns.
func (s *Store) PutNote(name string, data []byte) error {
	return s.updateSync(func(tx *Txn) error { return put(tx, key(kNote, []byte(name)), data) })
}

// Note returns the bytes under a name, or core.ErrNotFound.
func (s *Store) Note(name string) ([]byte, error) {
	return read(s, func(tx *Txn) ([]byte, error) { return get[[]byte](tx, key(kNote, []byte(name))) })
}

// PutTransaction records a transaction under its nonce. It is durable when it returns.
func (s *Store) PutTransaction(t core.Transaction) error {
	return s.updateSync(func(tx *Txn) error {
		tx.touched.mark(t.Purpose + " is " + t.Stage.String())
		return put(tx, key(kTransaction, u64(t.Nonce)), t)
	})
}

// Transactions lists recorded transactions, ascending by nonce.
func (s *Store) Transactions() ([]core.Transaction, error) {
	return all[core.Transaction](s, kTransaction)
}

// DropTransaction removes a nonce.
func (s *Store) DropTransaction(nonce uint64) error {
	return s.update(func(tx *Txn) error { return tx.delete(key(kTransaction, u64(nonce))) })
}
