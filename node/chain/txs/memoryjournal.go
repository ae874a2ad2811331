package txs

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// MemoryJournal is a journal for accounts whose transactions need not survive the
// process: a later run reads the chain and repeats the missing calls.
type MemoryJournal struct {
	mu           sync.Mutex
	transactions map[uint64]core.Transaction
}

var _ Journal = (*MemoryJournal)(nil)

// NewMemoryJournal returns an empty journal.
func NewMemoryJournal() *MemoryJournal {
	return &MemoryJournal{transactions: map[uint64]core.Transaction{}}
}

// PutTransaction keeps a transaction under its nonce.
func (j *MemoryJournal) PutTransaction(t core.Transaction) error {
	j.mu.Lock()
	defer j.mu.Unlock()

	t.Versions = slices.Clone(t.Versions)
	j.transactions[t.Nonce] = t
	return nil
}

// DropTransaction removes a nonce.
func (j *MemoryJournal) DropTransaction(nonce uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()

	delete(j.transactions, nonce)
	return nil
}

// Transactions returns all transactions, ascending by nonce.
func (j *MemoryJournal) Transactions() ([]core.Transaction, error) {
	j.mu.Lock()
	defer j.mu.Unlock()

	return byNonce(j.transactions), nil
}

func byNonce(m map[uint64]core.Transaction) []core.Transaction {
	return slices.SortedFunc(maps.Values(m), func(a, b core.Transaction) int {
		return cmp.Compare(a.Nonce, b.Nonce)
	})
}
