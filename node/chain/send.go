package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tantieme/tantieme/node/core"
)

// confirmWithin bounds how long a transaction is waited for.
const confirmWithin = 2 * time.Minute

// send makes a call's transaction, records it, sends it and waits until it is mined.
// A call that would revert is not sent. The same call that was recorded before and is
// not in a block yet is not made twice: its transaction is waited for.
func (c *Client) send(ctx context.Context, purpose string, to common.Address, data []byte) (*types.Receipt, error) {
	return c.sendTo(ctx, purpose, &to, data)
}

// sendTo is send; without an address it creates a contract.
func (c *Client) sendTo(ctx context.Context, purpose string, to *common.Address, data []byte) (*types.Receipt, error) {
	if c.opts.Account == nil || c.opts.Journal == nil {
		return nil, errors.New("this client has no account to send from")
	}
	nonce, err := c.give(ctx, purpose, to, data)
	if err != nil {
		return nil, err
	}
	receipt, err := c.wait(ctx, nonce)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", purpose, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, &RevertError{Call: purpose, Reason: "reverted when it was mined; another was faster"}
	}
	return receipt, nil
}

// give returns the nonce of a call that waits, or records and sends the call under the
// next one.
func (c *Client) give(ctx context.Context, purpose string, to *common.Address, data []byte) (uint64, error) {
	c.journaling.Lock()
	defer c.journaling.Unlock()
	ctx, cancel := c.limit(ctx)
	defer cancel()
	journal, err := c.readJournal()
	if err != nil {
		return 0, err
	}
	for i := range journal {
		if journal[i].Stage.Waiting() && journal[i].calls(to, data) {
			return journal[i].Nonce, c.resend(ctx, &journal[i])
		}
	}
	return c.record(ctx, purpose, to, data, journal)
}

// record gives the next nonce to a call, records and sends it. What was recorded before
// and did not leave goes first: no transaction is mined above a nonce that is missing.
func (c *Client) record(ctx context.Context, purpose string, to *common.Address, data []byte, journal []entry) (uint64, error) {
	for i := range journal {
		if journal[i].Stage != core.TxRecorded {
			continue
		}
		if err := c.resend(ctx, &journal[i]); err != nil {
			return 0, err
		}
	}
	tx, head, err := c.build(ctx, purpose, to, data, journal)
	if err != nil {
		return 0, err
	}
	e := entry{Transaction: core.Transaction{Nonce: tx.Nonce(), Purpose: purpose, Stage: core.TxRecorded}}
	if err := c.addVersion(&e, tx, head); err != nil {
		return 0, err
	}
	return tx.Nonce(), c.resend(ctx, &e)
}

func (c *Client) build(ctx context.Context, purpose string, to *common.Address, data []byte, journal []entry) (*types.Transaction, uint64, error) {
	gas, err := c.eth.EstimateGas(ctx, ethereum.CallMsg{From: c.account, To: to, Data: data})
	if err != nil {
		return nil, 0, c.refused(purpose, err)
	}
	nonce, err := c.nextNonce(ctx, journal)
	if err != nil {
		return nil, 0, err
	}
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, 0, unreachable("head", err)
	}
	fees, err := c.firstFees(ctx, head.BaseFee)
	if err != nil {
		return nil, 0, err
	}
	tx, err := c.sign(nonce, to, data, gas+gas/4, fees) // what is true now may cost a little more when mined
	if err != nil {
		return nil, 0, err
	}
	return tx, head.Number.Uint64(), c.checkFunds(ctx, purpose, tx.Cost())
}

// checkFunds refuses what the account cannot pay for, before a nonce is spent on it.
func (c *Client) checkFunds(ctx context.Context, purpose string, cost *big.Int) error {
	wei, err := c.eth.BalanceAt(ctx, c.account, nil)
	if err != nil {
		return unreachable("balance", err)
	}
	if wei.Cmp(cost) < 0 {
		return core.Refuse(core.ReasonNoGas, "%s may cost %s wei, and account %s has %s: send it some", purpose, cost, c.account, wei)
	}
	return nil
}

func (c *Client) sign(nonce uint64, to *common.Address, data []byte, gas uint64, f fees) (*types.Transaction, error) {
	tx, err := types.SignNewTx(c.opts.Account, c.signer, &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.opts.Chain.ID), Nonce: nonce, To: to, Data: data, Gas: gas, GasTipCap: f.tip, GasFeeCap: f.max,
	})
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return tx, nil
}

// nextNonce is the lowest that neither the chain's pool nor the journal knows. A gap
// that another program left is filled.
func (c *Client) nextNonce(ctx context.Context, journal []entry) (uint64, error) {
	nonce, err := c.eth.PendingNonceAt(ctx, c.account)
	if err != nil {
		return 0, unreachable("nonce", err)
	}
	taken := map[uint64]bool{}
	for i := range journal {
		taken[journal[i].Nonce] = true
		if journal[i].Stage.Ended() {
			nonce = max(nonce, journal[i].Nonce+1) // an endpoint may lag
		}
	}
	for taken[nonce] {
		nonce++
	}
	return nonce, nil
}

// wait returns the receipt of whichever version of a nonce is mined. Meanwhile it does
// what Tick does, for a client whose owner runs no loop.
func (c *Client) wait(ctx context.Context, nonce uint64) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, confirmWithin)
	defer cancel()
	poll, tick := time.NewTicker(min(c.opts.PollEvery, time.Second)/4), time.NewTicker(c.opts.PollEvery)
	defer poll.Stop()
	defer tick.Stop()
	for {
		receipt, err := c.mined(ctx, nonce)
		if receipt != nil || err != nil {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("transaction %d of account %s is not mined: %w", nonce, c.account, context.Cause(ctx))
		case <-poll.C:
		case <-tick.C:
			if err := c.Tick(ctx); err != nil && !errors.Is(err, core.ErrUnreachable) {
				return nil, err
			}
		}
	}
}

// mined looks for the receipt of a nonce, and notes it. Both results nil: not yet.
func (c *Client) mined(ctx context.Context, nonce uint64) (*types.Receipt, error) {
	e, err := c.entryOf(nonce)
	if err != nil {
		return nil, err
	}
	if e.Stage == core.TxLost {
		return nil, fmt.Errorf("transaction %d of account %s: %w", nonce, c.account, core.ErrLost)
	}
	asking, cancel := c.limit(ctx)
	defer cancel()
	receipt, err := c.receiptOf(asking, e)
	if err != nil || receipt == nil {
		return nil, nil // an endpoint that fails is asked again until the time is over
	}
	if err := c.noteMined(nonce, receipt); err != nil {
		return nil, err
	}
	if e.Cancelled || e.cancelled(receipt.TxHash, c.account) {
		return nil, &RevertError{Call: e.Purpose, Reason: "would revert by now; an empty transaction took its place"}
	}
	return receipt, nil
}

// Resend sends again what was recorded and is not in a block, and waits until it is.
func (c *Client) Resend(ctx context.Context) error {
	journal, err := c.readJournal()
	if err != nil {
		return err
	}
	for i := range journal {
		e := &journal[i]
		if !e.Stage.Waiting() {
			continue
		}
		if err := c.resendLocked(ctx, e); err != nil {
			return err
		}
		_, err := c.wait(ctx, e.Nonce)
		var revert *RevertError
		if err != nil && !errors.As(err, &revert) {
			return err
		}
		c.opts.Log.InfoContext(ctx, "transaction sent again", "purpose", e.Purpose, "nonce", e.Nonce)
	}
	return nil
}

func (c *Client) resendLocked(ctx context.Context, e *entry) error {
	c.journaling.Lock()
	defer c.journaling.Unlock()
	ctx, cancel := c.limit(ctx)
	defer cancel()
	return c.resend(ctx, e)
}

// refused turns a failed estimate into a RevertError with the custom error's name.
func (c *Client) refused(purpose string, err error) error {
	data, ok := ethclient.RevertErrorData(err)
	if !ok {
		return fmt.Errorf("%s: %w: %w", purpose, core.ErrUnreachable, err)
	}
	return &RevertError{Call: purpose, Reason: explain(data)}
}

// refusal is what an endpoint's answer to a transaction means: nil when it has this
// nonce already; the receipt tells the rest. Nodes word it differently.
func refusal(err error) error {
	if err == nil {
		return nil
	}
	said := strings.ToLower(err.Error())
	for _, known := range []string{"already known", "alreadyknown", "known transaction", "already imported", "nonce too low", "nonce is too low", "oldnonce"} {
		if strings.Contains(said, known) {
			return nil
		}
	}
	return err
}

// call reads from a contract at the head.
func call[T any](ctx context.Context, c *Client, at *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	ctx, cancel := c.limit(ctx)
	defer cancel()
	out, err := bind.Call(at, &bind.CallOpts{Context: ctx}, data, unpack)
	if err != nil {
		return out, unreachable("contract", err)
	}
	return out, nil
}
