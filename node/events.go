package node

import (
	"sync"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
)

// bell tells any number of listeners that something is new.
type bell struct {
	mu   sync.Mutex
	next chan struct{}
}

// wait returns a channel that is closed at the next ring.
func (b *bell) wait() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.next == nil {
		b.next = make(chan struct{})
	}
	return b.next
}

func (b *bell) ring() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.next != nil {
		close(b.next)
		b.next = nil
	}
}

// ringing rings once a block's effects are durable.
type ringing struct {
	ledger.Store
	bell *bell
}

func (r ringing) Update(f func(ledger.Txn) error) error {
	err := r.Store.Update(f)
	if err == nil {
		r.bell.ring()
	}
	return err
}

// Events returns the entries of the event log behind an id, ascending, at most limit.
func (n *Node) Events(after core.LogID, limit int) ([]core.LogEntry, error) {
	return n.store.Events(after, limit)
}

// LastEvent is the id of the newest entry of the event log, zero: there is none.
func (n *Node) LastEvent() (core.LogID, error) { return n.store.LastEvent() }

// NewEvents returns a channel that is closed once the ledger has another block.
func (n *Node) NewEvents() <-chan struct{} { return n.bell.wait() }
