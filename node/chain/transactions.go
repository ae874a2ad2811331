package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// view is what one look at the chain says of the account.
type view struct {
	head  core.Head
	nonce uint64 // of the account at the head: those below are in blocks
	still bool   // no block has come since the last look
}

// Tick moves every recorded transaction on by what the chain says: what no endpoint has
// is sent again, what is not mined in time is replaced, what is in a final block is
// done. Each step is in the journal before it is taken, so a stop anywhere loses nothing.
func (c *Client) Tick(ctx context.Context) error {
	if c.opts.Account == nil || c.opts.Journal == nil {
		return nil
	}
	c.journaling.Lock()
	defer c.journaling.Unlock()
	journal, err := c.readJournal()
	if err != nil {
		return err
	}
	defer func() { c.metrics.setTransactions(transactionsOf(journal)) }()
	if !open(journal) {
		return c.prune(journal)
	}
	v, err := c.look(ctx)
	if err != nil {
		return err
	}
	var failed []error
	for i := range journal {
		e := &journal[i]
		if e.Stage.Ended() || e.Stage == core.TxMined && v.still {
			continue
		}
		failed = append(failed, c.advance(ctx, v, e))
	}
	if c.looked = v.head; errors.Join(failed...) != nil {
		c.looked = core.Head{} // look at all again
	}
	return errors.Join(append(failed, c.prune(journal))...)
}

func transactionsOf(journal []entry) []core.Transaction {
	out := make([]core.Transaction, len(journal))
	for i := range journal {
		out[i] = journal[i].Transaction
	}
	return out
}

func open(journal []entry) bool {
	for i := range journal {
		if !journal[i].Stage.Ended() {
			return true
		}
	}
	return false
}

func (c *Client) look(ctx context.Context) (v view, err error) {
	if v.head, err = c.Head(ctx); err != nil {
		return v, err
	}
	ctx, cancel := c.limit(ctx)
	defer cancel()
	if v.nonce, err = c.eth.NonceAt(ctx, c.account, new(big.Int).SetUint64(v.head.Number)); err != nil {
		return v, unreachable("nonce", err)
	}
	v.still = v.head.Number == c.looked.Number && v.head.Time.Equal(c.looked.Time) && v.head.FinalHash == c.looked.FinalHash
	switch {
	case !c.lowest.set: // how long it has been the next one, nobody knows
		c.lowest = lowest{nonce: v.nonce, set: true}
	case c.lowest.nonce != v.nonce:
		c.lowest = lowest{nonce: v.nonce, since: v.head.Number, set: true}
	}
	return v, nil
}

// advance looks at one transaction.
func (c *Client) advance(ctx context.Context, v view, e *entry) error {
	ctx, cancel := c.limit(ctx)
	defer cancel()
	var err error
	if e.Nonce < v.nonce {
		err = c.used(ctx, v, e)
	} else {
		err = c.unused(ctx, v, e)
	}
	if err != nil {
		return fmt.Errorf("transaction %d (%s): %w", e.Nonce, e.Purpose, err)
	}
	return nil
}

// used : the nonce is in a block, by one of our versions or by somebody else's.
func (c *Client) used(ctx context.Context, v view, e *entry) error {
	receipt, err := c.receiptOf(ctx, e)
	if err != nil {
		return err
	}
	if receipt == nil {
		return c.suspectLost(ctx, v, e)
	}
	if receipt.BlockNumber.Uint64() > v.head.Final {
		return c.setMined(e, receipt)
	}
	at, err := c.eth.HeaderByNumber(ctx, receipt.BlockNumber)
	if err != nil {
		return unreachable("block", err)
	}
	if at.Hash() != receipt.BlockHash {
		return unreachable("receipt", errors.New("its block is not on the chain")) // looked at again
	}
	e.place(core.TxFinal, receipt, c.account)
	e.Versions = nil // its hash says what is left to say
	if err := c.put(e); err != nil {
		return err
	}
	c.metrics.gas.WithLabelValues(e.Purpose).Add(float64(receipt.GasUsed))
	c.opts.Log.DebugContext(ctx, "transaction final", "purpose", e.Purpose, "nonce", e.Nonce, "gas", receipt.GasUsed, "block", e.Block)
	return nil
}

// setMined notes in which block a version is, where that is news.
func (c *Client) setMined(e *entry, receipt *types.Receipt) error {
	block := receipt.BlockNumber.Uint64()
	if e.Stage == core.TxMined && e.Mined == receipt.TxHash && e.Block == block {
		return nil
	}
	e.place(core.TxMined, receipt, c.account)
	return c.put(e)
}

// noteMined is setMined for a caller that waits.
func (c *Client) noteMined(nonce uint64, receipt *types.Receipt) error {
	c.journaling.Lock()
	defer c.journaling.Unlock()
	e, err := c.entryOf(nonce)
	if err != nil || e.Stage.Ended() {
		return err
	}
	return c.setMined(e, receipt)
}

// suspectLost : the nonce is used, and none of our versions has a receipt. That may be
// an endpoint behind the others; it is sure when the nonce is used as of a final block
// and no endpoint knows a receipt.
func (c *Client) suspectLost(ctx context.Context, v view, e *entry) error {
	final, err := c.eth.NonceAt(ctx, c.account, new(big.Int).SetUint64(v.head.Final))
	if err != nil {
		return unreachable("final nonce", err)
	}
	if final <= e.Nonce || c.receiptAnywhere(ctx, e) {
		return nil
	}
	e.to(core.TxLost)
	if err := c.put(e); err != nil {
		return err
	}
	c.metrics.lost.Inc()
	c.opts.Log.ErrorContext(ctx, "nonce used by another program: this account is used elsewhere; give this one an account of its own",
		"account", c.account, "nonce", e.Nonce, "purpose", e.Purpose)
	return nil
}

// receiptAnywhere reports whether any endpoint has a receipt, or cannot say.
func (c *Client) receiptAnywhere(ctx context.Context, e *entry) bool {
	for _, err := range c.pool.each(func(at *endpoint) error {
		for _, hash := range e.hashes() {
			if _, err := at.eth.TransactionReceipt(ctx, hash); !errors.Is(err, ethereum.NotFound) {
				return fmt.Errorf("receipt: %w", err)
			}
		}
		return ethereum.NotFound
	}) {
		if !errors.Is(err, ethereum.NotFound) && !errors.Is(err, errWrongChain) {
			return true
		}
	}
	return false
}

// unused : no block holds the nonce. A reorg may have taken it out of one.
func (c *Client) unused(ctx context.Context, v view, e *entry) error {
	if e.Stage == core.TxMined {
		e.to(core.TxSent)
		e.Mined, e.Block, e.Cancelled = common.Hash{}, 0, false
		if err := c.put(e); err != nil {
			return err
		}
		c.metrics.reorgs.Inc()
		c.opts.Log.InfoContext(ctx, "transaction fell out of its block", "purpose", e.Purpose, "nonce", e.Nonce)
	}
	if c.late(v, e) {
		replaced, err := c.replace(ctx, v, e)
		if err != nil || replaced {
			return err
		}
	}
	_, _, err := c.eth.TransactionByHash(ctx, e.newest().Hash())
	switch {
	case err == nil && e.Stage == core.TxSent:
		return nil
	case err != nil && !errors.Is(err, ethereum.NotFound):
		return unreachable("transaction", err)
	}
	return c.resend(ctx, e)
}

// resend gives the newest version to all endpoints and notes that one took it.
func (c *Client) resend(ctx context.Context, e *entry) error {
	if err := c.pool.broadcast(ctx, e.newest()); err != nil {
		return err
	}
	if e.Stage != core.TxRecorded {
		return nil
	}
	e.to(core.TxSent)
	return c.put(e)
}

// receiptOf returns the receipt of whichever version is mined, nil: none is.
func (c *Client) receiptOf(ctx context.Context, e *entry) (*types.Receipt, error) {
	for _, hash := range e.hashes() {
		receipt, err := c.eth.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, unreachable("receipt", err)
		}
	}
	return nil, nil
}

// freeNonce is nextNonce by the journal as it is.
func (c *Client) freeNonce(ctx context.Context) (uint64, error) {
	c.journaling.Lock()
	defer c.journaling.Unlock()
	journal, err := c.readJournal()
	if err != nil {
		return 0, err
	}
	return c.nextNonce(ctx, journal)
}
