package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// lowest remembers since when a nonce is the account's next: only from then on can its
// transaction be late.
type lowest struct {
	nonce, since uint64
	set, capped  bool
}

// late reports whether the account's next transaction has waited for long enough.
func (c *Client) late(v view, e *entry) bool {
	since := max(c.lowest.since, e.Versions[len(e.Versions)-1].Head)
	return e.Nonce == c.lowest.nonce && v.head.Number >= since+c.opts.BumpAfter
}

// replace records and sends a version with higher fees: of the same call, or of an empty
// one where the call would revert by now. Above the owner's limit it does nothing.
func (c *Client) replace(ctx context.Context, v view, e *entry) (bool, error) {
	newest := e.newest()
	first, err := c.firstFees(ctx, v.head.BaseFee)
	if err != nil {
		return false, err
	}
	f := first.above(newest)
	if f.max.Cmp(c.opts.MaxFee) > 0 {
		if !c.lowest.capped {
			c.lowest.capped = true
			c.opts.Log.WarnContext(ctx, "transaction waits for lower fees: a replacement would exceed the limit",
				"purpose", e.Purpose, "nonce", e.Nonce, "fee", f.max, "limit", c.opts.MaxFee)
		}
		return false, nil
	}
	to, data, gas := newest.To(), newest.Data(), newest.Gas()
	cancels := !isCancel(newest, c.account) && c.reverts(ctx, newest)
	if cancels {
		to, data, gas = &c.account, nil, 21_000
	}
	tx, err := c.sign(e.Nonce, to, data, gas, f)
	if err != nil {
		return false, err
	}
	if err := c.addVersion(e, tx, v.head.Number); err != nil {
		return false, err
	}
	c.tellReplaced(ctx, e, f, cancels)
	return true, c.resend(ctx, e)
}

func (c *Client) tellReplaced(ctx context.Context, e *entry, f fees, cancels bool) {
	if cancels {
		c.metrics.cancels.Inc()
		c.opts.Log.InfoContext(ctx, "transaction cancelled: its call would revert by now", "purpose", e.Purpose, "nonce", e.Nonce)
		return
	}
	c.metrics.bumps.Inc()
	c.opts.Log.InfoContext(ctx, "transaction replaced with higher fees", "purpose", e.Purpose, "nonce", e.Nonce, "fee", f.max, "version", len(e.Versions))
}

// reverts reports whether a call that is sent now would revert. Only a revert counts.
func (c *Client) reverts(ctx context.Context, tx *types.Transaction) bool {
	_, err := c.eth.EstimateGas(ctx, ethereum.CallMsg{From: c.account, To: tx.To(), Data: tx.Data()})
	var revert *RevertError
	return err != nil && errors.As(c.refused("", err), &revert)
}
