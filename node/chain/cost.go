package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// code returns the data of the transaction that creates a contract.
func (d *Deployer) code(c creation) []byte {
	return append(common.FromHex(d.client.contracts.rows[c.name].code), c.constructor...)
}

// checkFunds refuses what the account cannot pay for as a whole: endpoints take no
// transaction beyond the balance, so a deployment would stop half-way.
func (d *Deployer) checkFunds(ctx context.Context, contracts []creation, calls []txs.Call) error {
	gas, err := d.gasOf(ctx, contracts, calls)
	if err != nil || gas == 0 {
		return err
	}

	offer, err := d.client.txs.Offer(ctx)
	if err != nil {
		return err
	}

	held, err := d.client.Balance(ctx, d.client.account)
	if err != nil {
		return err
	}

	cost := offer.Mul(offer, new(big.Int).SetUint64(gas))
	if held.Cmp(cost) < 0 {
		return core.Refuse(core.ReasonNoGas, "the deployment may cost %s wei in all, and account %s has %s: send it some; nothing was spent",
			cost, d.client.account, held)
	}

	return nil
}

// gasOf bounds the gas of everything that is not done yet.
func (d *Deployer) gasOf(ctx context.Context, contracts []creation, calls []txs.Call) (gas uint64, err error) {
	for _, c := range contracts {
		made, err := d.client.eth.CodeAt(ctx, d.address(c.nonce), nil)
		if err != nil {
			return 0, core.Unreachable("contract code", err)
		}
		if len(made) == 0 {
			gas += creationGas(d.code(c))
		}
	}

	for _, call := range calls {
		gas += call.Gas
	}

	return gas, nil
}
