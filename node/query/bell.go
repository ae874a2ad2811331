package query

import (
	"sync"

	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/store"
)

// Bell wakes any number of listeners when the event log may have grown. The zero value is
// ready to use. It is safe for concurrent use.
type Bell struct {
	mu   sync.Mutex
	next chan struct{}
}

// Wait returns a channel that is closed at the next ring.
func (b *Bell) Wait() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()

	if b.next == nil {
		b.next = make(chan struct{})
	}

	return b.next
}

// Ring wakes all listeners.
func (b *Bell) Ring() {
	b.mu.Lock()
	defer b.mu.Unlock()

	if b.next != nil {
		close(b.next)
		b.next = nil
	}
}

// Written is a node's store that a ledger writes.
type Written struct{ *store.Store }

var _ ledger.Store = Written{}

// Update runs a transaction of the ledger.
func (w Written) Update(f func(ledger.Txn) error) error {
	return w.Store.Update(func(tx *store.Txn) error { return f(tx) })
}

// Ringing is a ledger's store that rings a Bell once a block's effects are durable.
type Ringing struct {
	ledger.Store
	Bell *Bell
}

// Update runs a transaction and rings once it is durable.
func (r Ringing) Update(f func(ledger.Txn) error) error {
	if err := r.Store.Update(f); err != nil {
		return err
	}

	r.Bell.Ring()

	return nil
}
