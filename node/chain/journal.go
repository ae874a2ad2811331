package chain

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// Journal keeps the transactions of one account on one chain. PutTransaction is durable
// when it returns; a transaction is sent only after that. One client writes it at a time.
type Journal interface {
	PutTransaction(t core.Transaction) error
	DropTransaction(nonce uint64) error
	Transactions() ([]core.Transaction, error) // ascending by nonce
}

// keepEnded is how many transactions that have ended a journal keeps.
const keepEnded = 256

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
	t.Versions = slices.Clone(t.Versions)
	j.transactions[t.Nonce] = t
	return nil
}

// DropTransaction forgets a nonce.
func (j *MemoryJournal) DropTransaction(nonce uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.transactions, nonce)
	return nil
}

// Transactions lists them, ascending by nonce.
func (j *MemoryJournal) Transactions() ([]core.Transaction, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return byNonce(j.transactions), nil
}

func byNonce(m map[uint64]core.Transaction) []core.Transaction {
	return slices.SortedFunc(maps.Values(m), func(a, b core.Transaction) int { return cmp.Compare(a.Nonce, b.Nonce) })
}

// entry is a journaled transaction with its versions decoded.
type entry struct {
	core.Transaction
	txs []*types.Transaction
}

// newest is the version that counts. Only a transaction that has not ended has one.
func (e *entry) newest() *types.Transaction { return e.txs[len(e.txs)-1] }

// calls reports whether the transaction makes this call.
func (e *entry) calls(to *common.Address, data []byte) bool {
	if len(e.txs) == 0 {
		return false
	}
	tx := e.newest() // no call any more, once it is cancelled
	if (tx.To() == nil) != (to == nil) || to != nil && *tx.To() != *to {
		return false
	}
	return bytes.Equal(tx.Data(), data)
}

// hashes are those of all versions, the newest first.
func (e *entry) hashes() (out []common.Hash) {
	for i := len(e.txs) - 1; i >= 0; i-- {
		out = append(out, e.txs[i].Hash())
	}
	if len(out) == 0 && e.Mined != (common.Hash{}) {
		out = append(out, e.Mined)
	}
	return out
}

// cancelled reports whether a version is the empty one.
func (e *entry) cancelled(hash common.Hash, account common.Address) bool {
	for _, tx := range e.txs {
		if tx.Hash() == hash {
			return isCancel(tx, account)
		}
	}
	return false
}

// to moves the transaction to a stage. A move that the table does not have is a fault of
// this package.
func (e *entry) to(stage core.TxStage) {
	if e.Stage != stage && !e.Stage.CanMove(stage) {
		panic(fmt.Sprintf("chain: transaction %d cannot go from %s to %s", e.Nonce, e.Stage, stage))
	}
	e.Stage = stage
}

// place notes in which block which version is.
func (e *entry) place(stage core.TxStage, receipt *types.Receipt, account common.Address) {
	e.to(stage)
	e.Mined, e.Block, e.Cancelled = receipt.TxHash, receipt.BlockNumber.Uint64(), e.cancelled(receipt.TxHash, account)
}

// isCancel reports whether a transaction does nothing but use its nonce.
func isCancel(tx *types.Transaction, account common.Address) bool {
	return tx.To() != nil && *tx.To() == account && len(tx.Data()) == 0
}

// readJournal decodes the journal. One of another account or chain is refused.
func (c *Client) readJournal() ([]entry, error) {
	list, err := c.opts.Journal.Transactions()
	if err != nil {
		return nil, fmt.Errorf("read recorded transactions: %w", err)
	}
	out := make([]entry, len(list))
	for i, t := range list {
		if out[i], err = c.decodeEntry(t); err != nil {
			return nil, fmt.Errorf("recorded transaction %d: %w", t.Nonce, err)
		}
	}
	return out, nil
}

func (c *Client) decodeEntry(t core.Transaction) (entry, error) {
	e := entry{Transaction: t}
	if len(t.Versions) == 0 && !t.Stage.Ended() {
		return e, errors.New("it has no content")
	}
	for _, v := range t.Versions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(v.Raw); err != nil {
			return e, err
		}
		from, err := types.Sender(c.signer, tx)
		if err != nil {
			return e, err
		}
		if from != c.account {
			return e, fmt.Errorf("it is of account %s, this client sends from %s; give each account a journal of its own", from, c.account)
		}
		e.txs = append(e.txs, tx)
	}
	return e, nil
}

// entryOf returns the transaction of a nonce, or core.ErrNotFound.
func (c *Client) entryOf(nonce uint64) (*entry, error) {
	list, err := c.opts.Journal.Transactions()
	if err != nil {
		return nil, fmt.Errorf("read recorded transactions: %w", err)
	}
	i := slices.IndexFunc(list, func(t core.Transaction) bool { return t.Nonce == nonce })
	if i < 0 {
		return nil, fmt.Errorf("recorded transaction %d: %w", nonce, core.ErrNotFound)
	}
	e, err := c.decodeEntry(list[i])
	if err != nil {
		return nil, fmt.Errorf("recorded transaction %d: %w", nonce, err)
	}
	return &e, nil
}

// addVersion records a version of a transaction; it may be sent once this returns.
func (c *Client) addVersion(e *entry, tx *types.Transaction, head uint64) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	e.Versions = append(slices.Clone(e.Versions), core.TxVersion{Raw: raw, Head: head})
	e.txs = append(e.txs, tx)
	return c.put(e)
}

func (c *Client) put(e *entry) error {
	if err := c.opts.Journal.PutTransaction(e.Transaction); err != nil {
		return fmt.Errorf("record transaction: %w", err)
	}
	return nil
}

// prune drops what has ended long ago.
func (c *Client) prune(journal []entry) error {
	var ended []uint64
	for i := range journal {
		if journal[i].Stage.Ended() {
			ended = append(ended, journal[i].Nonce)
		}
	}
	for len(ended) > keepEnded {
		if err := c.opts.Journal.DropTransaction(ended[0]); err != nil {
			return fmt.Errorf("drop transaction %d: %w", ended[0], err)
		}
		ended = ended[1:]
	}
	return nil
}
