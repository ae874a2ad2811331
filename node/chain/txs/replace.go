package txs

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// lowest remembers the block from which on a nonce is the account's next. Only from that
// block on does its transaction count as waiting.
type lowest struct {
	nonce, since uint64
	set          bool
	capped       bool // already logged as waiting for lower fees
}

// late reports whether the account's next transaction has waited long enough.
func (m *Manager) late(v view, e *entry) bool {
	since := max(m.lowest.since, e.Versions[len(e.Versions)-1].Head)
	return e.Nonce == m.lowest.nonce && v.head.Number >= since+m.opts.BumpAfter
}

// replace records and sends a version with higher fees. It makes the same call, or no
// call if the call would revert by now. If the fees would exceed MaxFee, it does nothing
// and returns false.
func (m *Manager) replace(ctx context.Context, v view, e *entry) (bool, error) {
	newest := e.newest()
	first, err := m.firstFees(ctx, v.head.BaseFee)
	if err != nil {
		return false, err
	}

	f := first.above(newest)
	if f.max.Cmp(m.opts.MaxFee) > 0 {
		m.logCapped(ctx, e, f)
		return false, nil
	}

	call, gas := Call{To: newest.To(), Data: newest.Data(), Value: newest.Value()}, newest.Gas()
	cancels := !isCancel(newest, m.account) && m.reverts(ctx, newest)
	if cancels {
		call, gas = Call{To: &m.account}, 21_000
	}

	tx, err := m.sign(e.Nonce, call, gas, f)
	if err != nil {
		return false, err
	}

	if err := m.addVersion(e, tx, v.head.Number); err != nil {
		return false, err
	}

	m.logReplaced(ctx, e, f, cancels)
	return true, m.resend(ctx, e)
}

// logCapped logs once that a transaction waits for lower fees.
func (m *Manager) logCapped(ctx context.Context, e *entry, f fees) {
	if m.lowest.capped {
		return
	}

	m.lowest.capped = true
	m.opts.Log.WarnContext(ctx, "transaction waits for lower fees: a replacement would exceed the limit",
		"purpose", e.Purpose, "nonce", e.Nonce, "fee", f.max, "limit", m.opts.MaxFee)
}

func (m *Manager) logReplaced(ctx context.Context, e *entry, f fees, cancels bool) {
	if cancels {
		m.metrics.cancels.Inc()
		m.opts.Log.InfoContext(ctx, "transaction cancelled: its call would revert by now",
			"purpose", e.Purpose, "nonce", e.Nonce)
		return
	}

	m.metrics.bumps.Inc()
	m.opts.Log.InfoContext(ctx, "transaction replaced with higher fees",
		"purpose", e.Purpose, "nonce", e.Nonce, "fee", f.max, "version", len(e.Versions))
}

// reverts reports whether a call sent now would revert. Other errors do not count.
func (m *Manager) reverts(ctx context.Context, tx *types.Transaction) bool {
	_, err := m.opts.Node.EstimateGas(ctx, ethereum.CallMsg{
		From:  m.account,
		To:    tx.To(),
		Data:  tx.Data(),
		Value: tx.Value(),
	})

	var revert *RevertError
	return err != nil && errors.As(m.refused("", err), &revert)
}
