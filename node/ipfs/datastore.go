package ipfs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/dgraph-io/badger/v4"
	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"

	"github.com/tantieme/tantieme/node/database"
)

// badgerStore is a go-datastore over badger. Blocks go to the value log; nothing is
// compressed, because payloads are ciphertext. Writes are durable after Sync.
type badgerStore struct{ db *database.DB }

var _ datastore.Batching = (*badgerStore)(nil)

// wayBack is what an operator can do about a damaged block store.
const wayBack = "move the folder away and start again: the node fetches every payload from the other members and pins it anew"

func openBadgerStore(dir string, log *slog.Logger) (*badgerStore, error) {
	opts := badger.DefaultOptions(dir).
		WithValueThreshold(4 << 10).
		WithCompression(0).
		WithBlockCacheSize(0).
		WithMemTableSize(16 << 20).
		WithNumMemtables(2).
		WithValueLogFileSize(256 << 20).
		WithDetectConflicts(false).
		WithNumVersionsToKeep(1)

	db, err := database.Open(opts, log, wayBack)
	if err != nil {
		return nil, fmt.Errorf("open block store: %w", err)
	}

	return &badgerStore{db}, nil
}

func (s *badgerStore) Put(_ context.Context, key datastore.Key, value []byte) error {
	return s.db.Update(func(txn *badger.Txn) error { return txn.Set(key.Bytes(), value) })
}

func (s *badgerStore) Delete(_ context.Context, key datastore.Key) error {
	return s.db.Update(func(txn *badger.Txn) error { return txn.Delete(key.Bytes()) })
}

func (s *badgerStore) Get(_ context.Context, key datastore.Key) (value []byte, err error) {
	err = s.item(key, func(item *badger.Item) error {
		value, err = item.ValueCopy(nil)
		return err
	})
	return value, err
}

func (s *badgerStore) Has(_ context.Context, key datastore.Key) (bool, error) {
	err := s.item(key, func(*badger.Item) error { return nil })
	if errors.Is(err, datastore.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

func (s *badgerStore) GetSize(_ context.Context, key datastore.Key) (size int, err error) {
	size = -1
	err = s.item(key, func(item *badger.Item) error {
		size = int(item.ValueSize())
		return nil
	})
	return size, err
}

func (s *badgerStore) item(key datastore.Key, use func(*badger.Item) error) error {
	return s.db.View(func(txn *badger.Txn) error {
		item, err := txn.Get(key.Bytes())
		if errors.Is(err, badger.ErrKeyNotFound) {
			return datastore.ErrNotFound
		}
		if err != nil {
			return err
		}

		return use(item)
	})
}

// Query visits the keys below the query's prefix in order. go-datastore's own code
// applies filters, other orders and limits.
func (s *badgerStore) Query(_ context.Context, q query.Query) (query.Results, error) {
	prefix := datastore.NewKey(q.Prefix).Bytes()
	if len(prefix) > 1 {
		prefix = append(prefix, '/')
	}

	txn, done, err := s.db.Reader()
	if err != nil {
		return nil, err
	}

	it := txn.NewIterator(badger.IteratorOptions{
		Prefix:         prefix,
		PrefetchValues: !q.KeysOnly,
		PrefetchSize:   16,
	})

	it.Rewind()
	next := func() (query.Result, bool) {
		if !it.Valid() {
			return query.Result{}, false
		}
		defer it.Next()
		return entry(it.Item(), q.KeysOnly), true
	}

	results := query.ResultsFromIterator(q, query.Iterator{
		Next: next,
		Close: func() error {
			it.Close()
			done()

			return nil
		},
	})

	rest := q
	rest.Prefix = "" // done by the iterator
	return query.NaiveQueryApply(rest, results), nil
}

func entry(item *badger.Item, keysOnly bool) query.Result {
	e := query.Entry{Key: string(item.KeyCopy(nil)), Size: int(item.ValueSize())}
	if keysOnly {
		return query.Result{Entry: e}
	}

	value, err := item.ValueCopy(nil)
	e.Value = value
	return query.Result{Entry: e, Error: err}
}

func (s *badgerStore) Sync(context.Context, datastore.Key) error { return s.db.Sync() }

func (s *badgerStore) Close() error { return s.db.Close() }

// Batch returns a group of writes that become visible together at Commit.
func (s *badgerStore) Batch(context.Context) (datastore.Batch, error) {
	return &batch{db: s.db}, nil
}

// batch collects writes. It is not safe for concurrent use.
type batch struct {
	db     *database.DB
	writes []func(*badger.WriteBatch) error
}

func (b *batch) Put(_ context.Context, key datastore.Key, value []byte) error {
	b.writes = append(b.writes, func(wb *badger.WriteBatch) error { return wb.Set(key.Bytes(), value) })

	return nil
}

func (b *batch) Delete(_ context.Context, key datastore.Key) error {
	b.writes = append(b.writes, func(wb *badger.WriteBatch) error { return wb.Delete(key.Bytes()) })

	return nil
}

func (b *batch) Commit(context.Context) error {
	return b.db.Write(func(wb *badger.WriteBatch) error {
		for _, write := range b.writes {
			if err := write(wb); err != nil {
				return err
			}
		}

		return nil
	})
}
