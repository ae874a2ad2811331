package chain

import (
	"slices"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// MemoryJournal is a journal for accounts whose transactions need not survive the
// process: a later run reads the chain and makes again what is missing there.
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
	j.transactions[t.Nonce] = t
	return nil
}

// Transactions lists them, ascending by nonce.
func (j *MemoryJournal) Transactions() ([]core.Transaction, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := make([]core.Transaction, 0, len(j.transactions))
	for _, t := range j.transactions {
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b core.Transaction) int { return int(a.Nonce) - int(b.Nonce) })
	return out, nil
}
