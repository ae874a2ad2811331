package txs

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// view is the account's state at one look at the chain.
type view struct {
	head      core.Head
	nonce     uint64 // the account's nonce at the head: transactions with lower nonces are in blocks
	unchanged bool   // no new block since the last look
}

// Tick advances every recorded transaction as far as the chain allows. A transaction that
// no endpoint has is sent again. A late one is replaced. One in a final block is done.
// Each step is journaled before it is taken, so a stop at any point loses nothing.
func (m *Manager) Tick(ctx context.Context) error {
	m.journaling.Lock()
	defer m.journaling.Unlock()

	journal, err := m.readJournal()
	if err != nil {
		return err
	}

	defer func() { m.metrics.setTransactions(journal) }()
	if !open(journal) {
		return m.prune(journal)
	}

	v, err := m.lookAtChain(ctx)
	if err != nil {
		return err
	}

	var failed []error
	for i := range journal {
		e := &journal[i]
		if e.Stage.Ended() || e.Stage == core.TxMined && v.unchanged {
			continue
		}
		failed = append(failed, m.advance(ctx, v, e))
	}

	if m.looked = v.head; errors.Join(failed...) != nil {
		m.looked = core.Head{} // look at all transactions again
	}

	return errors.Join(append(failed, m.prune(journal))...)
}

// open reports whether any transaction has not ended.
func open(journal []entry) bool {
	for i := range journal {
		if !journal[i].Stage.Ended() {
			return true
		}
	}
	return false
}

func (m *Manager) lookAtChain(ctx context.Context) (v view, err error) {
	if v.head, err = m.opts.Head(ctx); err != nil {
		return v, err
	}

	ctx, cancel := m.opts.Network.Limit(ctx)
	defer cancel()
	v.nonce, err = m.opts.Node.NonceAt(ctx, m.account, new(big.Int).SetUint64(v.head.Number))
	if err != nil {
		return v, core.Unreachable("nonce", err)
	}

	v.unchanged = v.head.Number == m.looked.Number &&
		v.head.Time.Equal(m.looked.Time) &&
		v.head.FinalHash == m.looked.FinalHash
	switch {
	case !m.lowest.set: // nobody knows how long this nonce has been the next one
		m.lowest = lowest{nonce: v.nonce, set: true}
	case m.lowest.nonce != v.nonce:
		m.lowest = lowest{nonce: v.nonce, since: v.head.Number, set: true}
	}

	return v, nil
}

// advance advances one transaction.
func (m *Manager) advance(ctx context.Context, v view, e *entry) (err error) {
	ctx, cancel := m.opts.Network.Limit(ctx)
	defer cancel()

	if e.Nonce < v.nonce {
		err = m.used(ctx, v, e)
	} else {
		err = m.unused(ctx, v, e)
	}
	if err != nil {
		return fmt.Errorf("transaction %d (%s): %w", e.Nonce, e.Purpose, err)
	}

	return nil
}

// used handles a nonce that is in a block, through one of our versions or another
// program's transaction.
func (m *Manager) used(ctx context.Context, v view, e *entry) error {
	receipt, err := m.receiptOf(ctx, e)
	if err != nil {
		return err
	}
	if receipt == nil {
		return m.suspectLost(ctx, v, e)
	}
	if receipt.BlockNumber.Uint64() > v.head.Final {
		return m.setMined(e, receipt)
	}

	at, err := m.opts.Node.HeaderByNumber(ctx, receipt.BlockNumber)
	if err != nil {
		return core.Unreachable("block", err)
	}
	if at.Hash() != receipt.BlockHash {
		return core.Unreachable("receipt", errors.New("its block is not on the chain")) // the next tick looks again
	}

	return m.setFinal(ctx, e, receipt)
}

func (m *Manager) setFinal(ctx context.Context, e *entry, receipt *types.Receipt) error {
	e.place(core.TxFinal, receipt, m.account)
	e.Versions = nil // from now on its hash suffices
	if err := m.put(e); err != nil {
		return err
	}

	m.metrics.gas.WithLabelValues(e.Purpose).Add(float64(receipt.GasUsed))
	m.opts.Log.DebugContext(ctx, "transaction final",
		"purpose", e.Purpose, "nonce", e.Nonce, "gas", receipt.GasUsed, "block", e.Block)
	return nil
}

// setMined journals the block of a mined version, unless the journal has it already.
func (m *Manager) setMined(e *entry, receipt *types.Receipt) error {
	block := receipt.BlockNumber.Uint64()
	if e.Stage == core.TxMined && e.Mined == receipt.TxHash && e.Block == block {
		return nil
	}

	e.place(core.TxMined, receipt, m.account)
	return m.put(e)
}

// noteMined does the work of setMined for a caller that waits.
func (m *Manager) noteMined(nonce uint64, receipt *types.Receipt) error {
	m.journaling.Lock()
	defer m.journaling.Unlock()

	e, err := m.entryOf(nonce)
	if err != nil || e.Stage.Ended() {
		return err
	}

	return m.setMined(e, receipt)
}

// suspectLost handles a used nonce for which none of our versions has a receipt. An
// endpoint that lags, or keeps no receipts, looks the same. The nonce is lost once it is
// used as of a final block, no endpoint has a receipt, and the transaction that used it is
// found and is none of ours.
func (m *Manager) suspectLost(ctx context.Context, v view, e *entry) error {
	final, err := m.opts.Node.NonceAt(ctx, m.account, new(big.Int).SetUint64(v.head.Final))
	if err != nil {
		return core.Unreachable("final nonce", err)
	}
	if final <= e.Nonce || m.opts.Network.HasReceipt(ctx, e.hashes()) {
		return nil
	}

	user, err := m.opts.Network.UserOf(ctx, m.account, e.Nonce, m.firstBlock(e), v.head.Final)
	if err != nil {
		return core.Unreachable("the transaction that used the nonce", err)
	}
	if slices.Contains(e.hashes(), user) {
		return core.Unreachable("receipt", fmt.Errorf("transaction %s is in a block, and no endpoint shows its receipt", user))
	}

	return m.setLost(ctx, e, user)
}

// firstBlock returns a block before the transaction was sent.
func (m *Manager) firstBlock(e *entry) uint64 {
	if len(e.Versions) == 0 {
		return 0
	}
	return e.Versions[0].Head
}

func (m *Manager) setLost(ctx context.Context, e *entry, user common.Hash) error {
	e.moveTo(core.TxLost)
	if err := m.put(e); err != nil {
		return err
	}

	m.metrics.lost.Inc()
	m.opts.Log.ErrorContext(ctx,
		"nonce used by another program: this account is used elsewhere; give this one an account of its own",
		"account", m.account, "nonce", e.Nonce, "purpose", e.Purpose, "transaction", user)

	return nil
}

// unused handles a nonce that no block holds. A reorg may have taken its transaction out
// of a block.
func (m *Manager) unused(ctx context.Context, v view, e *entry) error {
	if e.Stage == core.TxMined {
		if err := m.setSentAgain(ctx, e); err != nil {
			return err
		}
	}

	if m.late(v, e) {
		replaced, err := m.replace(ctx, v, e)
		if err != nil || replaced {
			return err
		}
	}

	_, _, err := m.opts.Node.TransactionByHash(ctx, e.newest().Hash())
	switch {
	case err == nil && e.Stage == core.TxSent:
		return nil
	case err != nil && !errors.Is(err, ethereum.NotFound):
		return core.Unreachable("transaction", err)
	}

	return m.resend(ctx, e)
}

// setSentAgain journals that a transaction is no longer in its block.
func (m *Manager) setSentAgain(ctx context.Context, e *entry) error {
	e.moveTo(core.TxSent)
	e.Mined, e.Block, e.Cancelled = common.Hash{}, 0, false
	if err := m.put(e); err != nil {
		return err
	}

	m.metrics.reorgs.Inc()
	m.opts.Log.InfoContext(ctx, "transaction is no longer in its block; it is sent again if no pool has it",
		"purpose", e.Purpose,
		"nonce", e.Nonce,
	)

	return nil
}

// resend sends the newest version to all endpoints and journals that one accepted it.
func (m *Manager) resend(ctx context.Context, e *entry) error {
	if err := m.opts.Network.Broadcast(ctx, e.newest()); err != nil {
		return err
	}
	if e.Stage != core.TxRecorded {
		return nil
	}

	e.moveTo(core.TxSent)
	return m.put(e)
}

// receiptOf returns the receipt of whichever version is mined, or nil.
func (m *Manager) receiptOf(ctx context.Context, e *entry) (*types.Receipt, error) {
	for _, hash := range e.hashes() {
		receipt, err := m.opts.Node.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, core.Unreachable("receipt", err)
		}
	}

	return nil, nil
}
