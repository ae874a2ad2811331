package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// ask calls a contract at the head. A revert is a *Refused.
func (c *Client) ask(ctx context.Context, purpose string, call core.Call) ([]byte, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	answer, err := c.eth.CallContract(ctx, ethereum.CallMsg{From: c.account, To: &call.To, Data: call.Data}, nil)
	if err == nil {
		return answer, nil
	}

	data, reverted := txs.RevertOf(err)
	if !reverted {
		return nil, core.Unreachable(purpose, err)
	}

	return nil, c.contracts.refused(&txs.RevertError{
		Call:   purpose,
		Reason: c.contracts.explain(data),
		Data:   data,
	}, core.Token{})
}

// askMany calls contracts at one block, the head, some in each request.
func (c *Client) askMany(ctx context.Context, what string, calls []core.Call) ([]hexutil.Bytes, error) {
	if len(calls) == 0 {
		return nil, nil
	}

	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	answers := make([]hexutil.Bytes, len(calls))
	for from := 0; from < len(calls); from += maxEarnings {
		to := min(from+maxEarnings, len(calls))
		if err := c.askPart(ctx, calls[from:to], answers[from:to], head); err != nil {
			return nil, core.Unreachable(what, err)
		}
	}

	return answers, nil
}

func (c *Client) askPart(ctx context.Context, calls []core.Call, answers []hexutil.Bytes, block uint64) error {
	batch := make([]gethrpc.BatchElem, len(calls))
	for i, call := range calls {
		batch[i] = gethrpc.BatchElem{
			Method: "eth_call",
			Args:   []any{map[string]any{"to": call.To, "data": hexutil.Bytes(call.Data)}, hexutil.Uint64(block)},
			Result: &answers[i],
		}
	}

	err := c.pool.Client().Client().BatchCallContext(ctx, batch)
	for _, one := range batch {
		err = errors.Join(err, one.Error)
	}

	return err
}

// RetractionsOf returns the least version with which each retraction's account has not
// left its dataset, as of the head.
func (c *Client) RetractionsOf(ctx context.Context, all []core.Retraction) ([]uint64, error) {
	b := c.contracts.datasets
	calls := make([]core.Call, len(all))
	for i, r := range all {
		calls[i] = core.Call{To: c.contracts.Datasets, Data: b.PackRetractionOf(r.Dataset, r.Account)}
	}

	answers, err := c.askMany(ctx, "retractions", calls)
	if err != nil {
		return nil, err
	}

	kept := make([]uint64, len(answers))
	for i, answer := range answers {
		out, err := b.UnpackRetractionOf(answer)
		if err != nil {
			return nil, fmt.Errorf("retraction of %s: %w", all[i].Account, err)
		}
		kept[i] = out.MinVersion
	}

	return kept, nil
}

// RetractForCall returns the call that brings signed retractions.
func (c *Client) RetractForCall(all []core.SignedRetraction) core.Call {
	list, signatures := make([]datasets.Retraction, len(all)), make([][]byte, len(all))
	for i, r := range all {
		signatures[i] = r.Signature
		list[i] = datasets.Retraction{
			Account:    r.Account,
			Dataset:    r.Dataset,
			MinVersion: r.MinVersion,
			Deadline:   r.Deadline,
		}
	}

	return core.Call{To: c.contracts.Datasets, Data: c.contracts.datasets.PackRetractFor(list, signatures)}
}

// Quote returns what a call would cost now. A call that would revert is a *Refused.
func (c *Client) Quote(ctx context.Context, call core.Call) (core.Quote, error) {
	if c.txs == nil {
		return core.Quote{}, errNoAccount
	}

	q, err := c.txs.Quote(ctx, txs.Call{
		Purpose: c.contracts.purpose(call.To, call.Data),
		To:      &call.To,
		Data:    call.Data,
	})
	if err != nil {
		return core.Quote{}, c.contracts.worded(err, core.Token{})
	}

	q.Data, err = c.dataFee(ctx, call)

	return q, err
}

// Begin records and sends a call's transaction, and returns its nonce without waiting for
// its block. The call has the limit of gas of a quote.
func (c *Client) Begin(ctx context.Context, call core.Call) (nonce uint64, err error) {
	if c.txs == nil {
		return 0, errNoAccount
	}

	return c.txs.Start(ctx, txs.Call{
		Purpose: c.contracts.purpose(call.To, call.Data),
		To:      &call.To,
		Data:    call.Data,
		Gas:     call.Gas,
	})
}

// Begun returns the nonce of the recorded transaction of a call, given the call's hash. It
// returns false if none is recorded, or if it has ended.
func (c *Client) Begun(hash common.Hash) (nonce uint64, found bool, err error) {
	if c.txs == nil {
		return 0, false, errNoAccount
	}

	return c.txs.Find(func(tx *types.Transaction) bool {
		return tx.To() != nil && (core.Call{To: *tx.To(), Data: tx.Data()}).Hash() == hash
	})
}

// OutcomeOf returns what became of the transaction of a nonce. Its block is 0 as long as
// it is in none. If the journal does not know it any more, the error wraps
// core.ErrNotFound.
func (c *Client) OutcomeOf(ctx context.Context, nonce uint64) (core.Outcome, error) {
	if c.txs == nil {
		return core.Outcome{}, errNoAccount
	}

	receipt, err := c.txs.Look(ctx, nonce)
	var revert *txs.RevertError
	switch {
	case errors.Is(err, core.ErrLost), errors.As(err, &revert):
		return core.Outcome{Failed: true}, nil
	case err != nil || receipt == nil:
		return core.Outcome{}, err
	}

	paid, err := c.dataPaid(ctx, receipt.TxHash)
	if err != nil {
		return core.Outcome{}, err
	}
	gas := new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed))

	return core.Outcome{
		Hash:   receipt.TxHash,
		Block:  receipt.BlockNumber.Uint64(),
		Paid:   paid.Add(paid, gas),
		Failed: receipt.Status != types.ReceiptStatusSuccessful,
	}, nil
}
