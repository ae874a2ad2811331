// Package store keeps a node's knowledge and work in one badger database. The stored
// stage is the queue: a unit of work is found by its stage, and moves in one transaction
// that compares the stage before it sets the next.
//
// Durability: every update is written with its transaction. Some records must not be lost
// once they are acknowledged: an admitted contribution, a record of a signature, a nonce.
// They are fsynced before the method returns, and the method's comment states this.
package store

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/dgraph-io/badger/v4"
	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/database"
)

// Store is the database of a node. It is safe for concurrent use.
type Store struct {
	db    *database.DB
	vault Vault

	queues    queues
	interrupt Interrupt // nil: never
}

// Vault wraps erasable data with keys outside the database, one key for each name.
type Vault interface {
	WrapAll(names []string, secrets [][]byte) ([][]byte, error)
	Unwrap(name string, wrapped []byte) ([]byte, error)
	EraseWrap(name string) error
}

// Open opens or creates the database in a folder. It returns core.ErrInUse if another
// process has the folder open. The caller closes the store.
func Open(dir string, vault Vault, log *slog.Logger, options ...Option) (*Store, error) {
	db, err := openDB(dir, log)
	if err != nil {
		return nil, err
	}

	s := &Store{db: db, vault: vault, queues: queues{known: map[string][]string{}}}
	for _, option := range options {
		option(s)
	}

	if err := s.prepare(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// Close waits for running transactions and backups, then flushes and closes the database.
// The caller has to end the backups. A later call of any method returns an error.
func (s *Store) Close() error { return s.db.Close() }

// Verify reads all tables of the database and returns a *core.Damage if a disk has changed
// one.
func (s *Store) Verify() error { return s.db.Verify() }

// Txn is one transaction.
type Txn struct {
	txn     *badger.Txn
	touched touched // nil: not recorded

	moved []string // keys of queued stages that were written
}

func (s *Store) view(f func(*Txn) error) error {
	return s.db.View(func(txn *badger.Txn) error { return f(&Txn{txn: txn}) })
}

// update runs f in a transaction, and again if a concurrent transaction conflicts.
func (s *Store) update(f func(*Txn) error) error {
	for {
		err := s.once(f)
		if !errors.Is(err, badger.ErrConflict) {
			return err
		}
	}
}

// updateSync runs update. The changes are durable when it returns.
func (s *Store) updateSync(f func(*Txn) error) error {
	if err := s.update(f); err != nil {
		return err
	}

	if err := s.db.Sync(); err != nil {
		return fmt.Errorf("sync store: %w", err)
	}
	return nil
}

// Update runs f in one transaction. The changes are fsynced when it returns.
func (s *Store) Update(f func(*Txn) error) error { return s.updateSync(f) }

func get[V any](tx *Txn, key []byte) (v V, err error) {
	item, err := tx.txn.Get(key)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return v, core.ErrNotFound
	}
	if err != nil {
		return v, fmt.Errorf("read store: %w", err)
	}

	err = item.Value(func(data []byte) error { return cbor.Unmarshal(data, &v) })
	if err != nil {
		return v, fmt.Errorf("decode stored %c: %w", key[0], err)
	}

	return v, nil
}

func put(tx *Txn, key []byte, v any) error {
	data, err := cbor.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %c: %w", key[0], err)
	}

	tx.touch(key)
	if err := tx.txn.Set(key, data); err != nil {
		return fmt.Errorf("write store: %w", err)
	}

	return nil
}

func (tx *Txn) delete(key []byte) error {
	tx.touch(key)
	if err := tx.txn.Delete(key); err != nil {
		return fmt.Errorf("write store: %w", err)
	}
	return nil
}

// touch notes that a key is written.
func (tx *Txn) touch(key []byte) {
	tx.touched.add(key)
	if isQueued(key) {
		tx.moved = append(tx.moved, string(key))
	}
}

// errStop ends a scan early.
var errStop = errors.New("stop")

// scan visits the keys below a prefix in order. value decodes the visited record.
func scan(tx *Txn, prefix []byte, visit func(key []byte, value func(v any) error) error) error {
	// Values lie beside their keys, so to prefetch them would only start a goroutine for each.
	it := tx.txn.NewIterator(badger.IteratorOptions{Prefix: prefix})

	defer it.Close()
	for it.Rewind(); it.Valid(); it.Next() {
		item := it.Item()
		value := func(v any) error {
			return item.Value(func(data []byte) error { return cbor.Unmarshal(data, v) })
		}

		err := visit(item.KeyCopy(nil)[len(prefix):], value)
		if errors.Is(err, errStop) {
			return nil
		}
		if err != nil {
			return err
		}
	}

	return nil
}

// read runs a read-only transaction that returns one value.
func read[V any](s *Store, f func(*Txn) (V, error)) (v V, err error) {
	err = s.view(func(tx *Txn) error {
		v, err = f(tx)
		return err
	})
	return v, err
}
