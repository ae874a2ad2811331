package query

import (
	"sync"

	"github.com/tantieme/tantieme/node/ledger"
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
