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

// Journal keeps transactions: each is recorded, durably, before it is sent.
type Journal interface {
	PutTransaction(t core.Transaction) error
	Transactions() ([]core.Transaction, error)
}

// confirmWithin bounds how long a transaction is waited for.
const confirmWithin = 2 * time.Minute

// send makes a call's transaction, records it, sends it and waits until it is mined.
// A call that would revert is not sent.
func (c *Client) send(ctx context.Context, purpose string, to common.Address, data []byte) (*types.Receipt, error) {
	return c.sendTo(ctx, purpose, &to, data)
}

// sendTo is send; without an address it creates a contract.
func (c *Client) sendTo(ctx context.Context, purpose string, to *common.Address, data []byte) (*types.Receipt, error) {
	if c.opts.Account == nil || c.opts.Journal == nil {
		return nil, errors.New("this client has no account to send from")
	}
	tx, err := c.record(ctx, purpose, to, data)
	if err != nil {
		return nil, err
	}
	receipt, err := c.wait(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", purpose, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, &RevertError{Call: purpose, Reason: "reverted when it was mined; another was faster"}
	}
	return receipt, nil
}

// record gives the next nonce to a call, records and sends it. Nonces are given
// one at a time, so that none is left out.
func (c *Client) record(ctx context.Context, purpose string, to *common.Address, data []byte) (*types.Transaction, error) {
	c.sending.Lock()
	defer c.sending.Unlock()
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	tx, err := c.build(ctx, purpose, to, data)
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode transaction: %w", err)
	}
	if err := c.opts.Journal.PutTransaction(core.Transaction{Nonce: tx.Nonce(), Purpose: purpose, Raw: raw}); err != nil {
		return nil, fmt.Errorf("record transaction: %w", err)
	}
	return tx, c.broadcast(ctx, tx)
}

func (c *Client) build(ctx context.Context, purpose string, to *common.Address, data []byte) (*types.Transaction, error) {
	gas, err := c.eth.EstimateGas(ctx, ethereum.CallMsg{From: c.account, To: to, Data: data})
	if err != nil {
		return nil, c.refused(purpose, err)
	}
	nonce, err := c.nextNonce(ctx)
	if err != nil {
		return nil, err
	}
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, unreachable("head", err)
	}
	tip, err := c.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, unreachable("gas price", err)
	}
	fee := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2)))
	return types.SignNewTx(c.opts.Account, c.signer, &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.opts.Chain.ID), Nonce: nonce, To: to, Data: data,
		Gas: gas + gas/4, GasTipCap: tip, GasFeeCap: fee, // what is true now may cost a little more when mined
	})
}

// nextNonce is above every nonce of the chain and of the journal. What was recorded
// and never reached the chain is sent again first: a nonce that the chain does not
// know of would hold back all that come after it.
func (c *Client) nextNonce(ctx context.Context) (uint64, error) {
	nonce, err := c.eth.PendingNonceAt(ctx, c.account)
	if err != nil {
		return 0, unreachable("nonce", err)
	}
	recorded, err := c.opts.Journal.Transactions()
	if err != nil {
		return 0, err
	}
	for _, t := range recorded {
		if t.Done || t.Nonce < nonce {
			continue
		}
		tx, err := recordedTransaction(t)
		if err != nil {
			return 0, err
		}
		if err := c.broadcast(ctx, tx); err != nil {
			return 0, err
		}
		nonce = t.Nonce + 1
	}
	return nonce, nil
}

func recordedTransaction(t core.Transaction) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(t.Raw); err != nil {
		return nil, fmt.Errorf("recorded transaction %d: %w", t.Nonce, err)
	}
	return tx, nil
}

func (c *Client) broadcast(ctx context.Context, tx *types.Transaction) error {
	err := c.eth.SendTransaction(ctx, tx)
	if err == nil || strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "nonce too low") {
		return nil // it is there; its receipt tells the rest
	}
	return unreachable("answer to a transaction", err)
}

// wait polls for a receipt and then notes in the journal that the nonce is used.
func (c *Client) wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, confirmWithin)
	defer cancel()
	poll := time.NewTicker(min(c.opts.PollEvery, time.Second) / 4)
	defer poll.Stop()
	for {
		receipt, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return receipt, c.done(tx)
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("transaction %s is not mined: %w", tx.Hash(), context.Cause(ctx))
		case <-poll.C:
		}
	}
}

func (c *Client) done(tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	return c.opts.Journal.PutTransaction(core.Transaction{Nonce: tx.Nonce(), Raw: raw, Done: true})
}

// Resend sends again what was recorded and not seen mined before the last stop,
// and marks what was mined meanwhile.
func (c *Client) Resend(ctx context.Context) error {
	recorded, err := c.opts.Journal.Transactions()
	if err != nil {
		return err
	}
	for _, t := range recorded {
		if t.Done {
			continue
		}
		tx, err := recordedTransaction(t)
		if err != nil {
			return err
		}
		if err := c.resend(ctx, tx); err != nil {
			return err
		}
		c.opts.Log.InfoContext(ctx, "transaction sent again", "purpose", t.Purpose, "nonce", t.Nonce)
	}
	return nil
}

func (c *Client) resend(ctx context.Context, tx *types.Transaction) error {
	asking, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	if err := c.broadcast(asking, tx); err != nil {
		return err
	}
	_, err := c.wait(ctx, tx) // a block may take longer than one call
	return err
}

// refused turns a failed estimate into a RevertError with the custom error's name.
func (c *Client) refused(purpose string, err error) error {
	data, ok := ethclient.RevertErrorData(err)
	if !ok {
		return fmt.Errorf("%s: %w: %w", purpose, core.ErrUnreachable, err)
	}
	return &RevertError{Call: purpose, Reason: explain(data)}
}

// call reads from a contract at the head.
func call[T any](ctx context.Context, c *Client, at *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	out, err := bind.Call(at, &bind.CallOpts{Context: ctx}, data, unpack)
	if err != nil {
		return out, unreachable("contract", err)
	}
	return out, nil
}
