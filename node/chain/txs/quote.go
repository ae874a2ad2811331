package txs

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// Quote returns what a call would cost now, and sends nothing. A call that would revert is
// a *RevertError.
func (m *Manager) Quote(ctx context.Context, c Call) (core.Quote, error) {
	ctx, cancel := m.opts.Network.Limit(ctx)
	defer cancel()

	gas, err := m.gas(ctx, c)
	if err != nil {
		return core.Quote{}, err
	}

	head, err := m.opts.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return core.Quote{}, core.Unreachable("head", err)
	}

	fees, err := m.firstFees(ctx, head.BaseFee)
	if err != nil {
		return core.Quote{}, err
	}

	return core.Quote{
		Gas:   gas,
		Price: new(big.Int).Add(head.BaseFee, fees.tip),
		Most:  fees.max,
	}, nil
}

// Find returns the nonce of the recorded transaction that a function knows. It passes over
// those that have ended: their content is not kept.
func (m *Manager) Find(known func(*types.Transaction) bool) (nonce uint64, found bool, err error) {
	m.journaling.Lock()
	defer m.journaling.Unlock()

	journal, err := m.readJournal()
	if err != nil {
		return 0, false, err
	}

	for i := range journal {
		for _, tx := range journal[i].txs {
			if known(tx) {
				return journal[i].Nonce, true, nil
			}
		}
	}

	return 0, false, nil
}

// Look returns the receipt of whichever version of a nonce is mined, without waiting: both
// results are nil as long as none is. If the version is the empty one that took the call's
// place, the error is a *RevertError, and core.ErrLost if another program used the nonce.
func (m *Manager) Look(ctx context.Context, nonce uint64) (*types.Receipt, error) {
	return m.mined(ctx, nonce)
}
