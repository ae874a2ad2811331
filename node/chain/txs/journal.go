package txs

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// Journal keeps the transactions of one account on one chain. One manager writes it at a
// time.
type Journal interface {
	// PutTransaction is durable when it returns. A transaction is sent only after that.
	PutTransaction(t core.Transaction) error
	DropTransaction(nonce uint64) error
	// Transactions returns all transactions, ascending by nonce.
	Transactions() ([]core.Transaction, error)
}

// keepEnded is the number of ended transactions that a journal keeps.
const keepEnded = 256

// entry is a journaled transaction with its versions decoded.
type entry struct {
	core.Transaction
	txs []*types.Transaction
}

// newest returns the current version. Only a transaction that has not ended has one.
func (e *entry) newest() *types.Transaction { return e.txs[len(e.txs)-1] }

// calls reports whether the transaction makes a given call.
func (e *entry) calls(c Call) bool {
	if len(e.txs) == 0 {
		return false
	}

	tx := e.newest() // a cancelled transaction makes no call
	if (tx.To() == nil) != (c.To == nil) || c.To != nil && *tx.To() != *c.To {
		return false
	}

	value := new(big.Int)
	if c.Value != nil {
		value = c.Value
	}

	return bytes.Equal(tx.Data(), c.Data) && tx.Value().Cmp(value) == 0
}

// hashes returns the hashes of all versions, the newest first.
func (e *entry) hashes() (out []common.Hash) {
	for i := len(e.txs) - 1; i >= 0; i-- {
		out = append(out, e.txs[i].Hash())
	}

	if len(out) == 0 && e.Mined != (common.Hash{}) {
		out = append(out, e.Mined)
	}
	return out
}

// cancelled reports whether the version with this hash is the empty one.
func (e *entry) cancelled(hash common.Hash, account common.Address) bool {
	for _, tx := range e.txs {
		if tx.Hash() == hash {
			return isCancel(tx, account)
		}
	}
	return false
}

// moveTo moves the transaction to a stage. It panics on a move that core's table does not
// allow, because that is a bug in this package.
func (e *entry) moveTo(stage core.TxStage) {
	if e.Stage != stage && !e.Stage.CanMove(stage) {
		panic(fmt.Sprintf("txs: transaction %d cannot go from %s to %s", e.Nonce, e.Stage, stage))
	}
	e.Stage = stage
}

// place records which version is mined in which block.
func (e *entry) place(stage core.TxStage, receipt *types.Receipt, account common.Address) {
	e.moveTo(stage)
	e.Mined = receipt.TxHash
	e.Block = receipt.BlockNumber.Uint64()
	e.Cancelled = e.cancelled(receipt.TxHash, account)
}

// isCancel reports whether a transaction only uses up its nonce.
func isCancel(tx *types.Transaction, account common.Address) bool {
	return tx.To() != nil && *tx.To() == account && len(tx.Data()) == 0
}

// readJournal decodes the journal. It refuses a journal of another account or chain.
func (m *Manager) readJournal() ([]entry, error) {
	list, err := m.opts.Journal.Transactions()
	if err != nil {
		return nil, fmt.Errorf("read recorded transactions: %w", err)
	}

	out := make([]entry, len(list))
	for i, t := range list {
		if out[i], err = m.decodeEntry(t); err != nil {
			return nil, fmt.Errorf("recorded transaction %d: %w", t.Nonce, err)
		}
	}

	return out, nil
}

func (m *Manager) decodeEntry(t core.Transaction) (entry, error) {
	e := entry{Transaction: t}
	if len(t.Versions) == 0 && !t.Stage.Ended() {
		return e, errors.New("the journal entry has no content")
	}

	for _, v := range t.Versions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(v.Raw); err != nil {
			return e, err
		}

		from, err := types.Sender(m.signer, tx)
		if err != nil {
			return e, err
		}
		if from != m.account {
			return e, fmt.Errorf("the journal is of account %s, but this client sends from %s; use a separate journal for each account",
				from, m.account)
		}

		e.txs = append(e.txs, tx)
	}

	return e, nil
}

// entryOf returns the transaction of a nonce, or core.ErrNotFound.
func (m *Manager) entryOf(nonce uint64) (*entry, error) {
	list, err := m.opts.Journal.Transactions()
	if err != nil {
		return nil, fmt.Errorf("read recorded transactions: %w", err)
	}

	i := slices.IndexFunc(list, func(t core.Transaction) bool { return t.Nonce == nonce })
	if i < 0 {
		return nil, fmt.Errorf("recorded transaction %d: %w", nonce, core.ErrNotFound)
	}

	e, err := m.decodeEntry(list[i])
	if err != nil {
		return nil, fmt.Errorf("recorded transaction %d: %w", nonce, err)
	}

	return &e, nil
}

// addVersion records a version of a transaction. After addVersion returns, the version
// may be sent.
func (m *Manager) addVersion(e *entry, tx *types.Transaction, head uint64) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}

	e.Versions = append(slices.Clone(e.Versions), core.TxVersion{Raw: raw, Head: head})
	e.txs = append(e.txs, tx)
	return m.put(e)
}

func (m *Manager) put(e *entry) error {
	if err := m.opts.Journal.PutTransaction(e.Transaction); err != nil {
		return fmt.Errorf("record transaction: %w", err)
	}
	return nil
}

// prune drops the transactions that ended long ago.
func (m *Manager) prune(journal []entry) error {
	var ended []uint64
	for i := range journal {
		if journal[i].Stage.Ended() {
			ended = append(ended, journal[i].Nonce)
		}
	}

	for len(ended) > keepEnded {
		if err := m.opts.Journal.DropTransaction(ended[0]); err != nil {
			return fmt.Errorf("drop transaction %d: %w", ended[0], err)
		}
		ended = ended[1:]
	}

	return nil
}
