package store

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dgraph-io/badger/v4"
)

// Interrupt is called right before a transaction is written (done is false) and right
// after. An error from it ends the write at that point. A test then stops and starts the
// node, which simulates a crash there. A point is named by the kinds of keys that the
// transaction writes, so every transition has its own.
type Interrupt func(point string, done bool) error

// Option of Open.
type Option func(*Store)

// WithInterrupt lets a test interrupt writes. With nil, writes are not interrupted.
func WithInterrupt(f Interrupt) Option { return func(s *Store) { s.interrupt = f } }

// touched holds the kinds of keys that a transaction has written.
type touched map[string]struct{}

// add records a key by its prefix. Stages and single records are recorded by name.
func (t touched) add(key []byte) {
	if t == nil {
		return
	}

	switch {
	case (key[0] == kStage || key[0] == kRelayStage) && len(key) > 1:
		t[fmt.Sprintf("%c%d", key[0], key[1])] = struct{}{}
	case key[0] == kMeta:
		t[string(key)] = struct{}{}
	default:
		t[string(key[:1])] = struct{}{}
	}
}

// mark names a transition that its keys do not show.
func (t touched) mark(name string) {
	if t != nil {
		t[name] = struct{}{}
	}
}

func (t touched) point() string { return strings.Join(slices.Sorted(maps.Keys(t)), " ") }

// once runs a transaction, with interrupts if there are any.
func (s *Store) once(f func(*Txn) error) error {
	tx := &Txn{}
	if s.interrupt != nil {
		tx.touched = touched{}
	}

	err := s.db.Update(func(txn *badger.Txn) error {
		tx.txn = txn
		if err := f(tx); err != nil || len(tx.touched) == 0 {
			return err
		}
		return s.interrupt(tx.touched.point(), false)
	})
	if err != nil {
		return err
	}

	s.follow(tx.moved)
	if len(tx.touched) == 0 {
		return nil
	}

	return s.interrupt(tx.touched.point(), true)
}
