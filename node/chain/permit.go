package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// permitType is the struct of ERC-2612 that an owner signs. Its domain is the token's own.
const permitType = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"

// byPermit returns the call that makes an offer with a permit of this account's key, in
// place of an allowance that a transaction of its own would set. It returns false if the
// token has no permits as ERC-2612 has them, if they do not let the price be drawn, or if
// the allowance is right already. The same offer gives the same call, so that it is sent
// once whatever happens.
func (c *Client) byPermit(ctx context.Context, token common.Address, o core.Offer, offer []byte) (call []byte, ok bool, err error) {
	allowed, err := c.allowance(ctx, token, c.contracts.Payouts)
	if err != nil || allowed.Cmp(o.Price) == 0 {
		return nil, false, err
	}

	domain, nonce, ok, err := c.permits(ctx, token)
	if err != nil || !ok {
		return nil, false, err
	}

	deadline := new(big.Int).SetUint64(o.Deadline)
	signature, err := crypto.Sign(c.permitDigest(domain, nonce, o.Price, deadline), c.opts.Account)
	if err != nil {
		return nil, false, err
	}

	call = c.contracts.market.PackPermitThenCall(
		token, o.Price, deadline, signature[64]+27, [32]byte(signature[:32]), [32]byte(signature[32:64]), offer,
	)
	ok, err = c.passes(ctx, c.contracts.Market, call)

	return call, ok, err
}

// permits returns the EIP-712 domain of a token's permits, and the nonce of this account's
// next one. It returns false if the token does not say either.
func (c *Client) permits(ctx context.Context, token common.Address) (domain [32]byte, nonce *big.Int, ok bool, err error) {
	b := c.contracts.token
	at := b.Instance(c.eth, token)
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	domain, err = bind.Call(at, &bind.CallOpts{Context: ctx}, b.PackDOMAINSEPARATOR(), b.UnpackDOMAINSEPARATOR)
	if err == nil {
		nonce, err = bind.Call(at, &bind.CallOpts{Context: ctx}, b.PackNonces(c.account), b.UnpackNonces)
	}
	if ctx.Err() != nil {
		return domain, nil, false, core.Unreachable("the token's permits", context.Cause(ctx))
	}

	return domain, nonce, err == nil, nil
}

// permitDigest returns what this account signs to let Payouts draw an amount.
func (c *Client) permitDigest(domain [32]byte, nonce, amount, deadline *big.Int) []byte {
	word := func(n *big.Int) []byte { return common.LeftPadBytes(n.Bytes(), 32) }

	message := crypto.Keccak256(
		crypto.Keccak256([]byte(permitType)),
		common.LeftPadBytes(c.account[:], 32),
		common.LeftPadBytes(c.contracts.Payouts[:], 32),
		word(amount), word(nonce), word(deadline),
	)

	return crypto.Keccak256([]byte{0x19, 0x01}, domain[:], message)
}

// passes reports whether a call of this account would not revert now.
func (c *Client) passes(ctx context.Context, to common.Address, data []byte) (bool, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	_, err := c.eth.CallContract(ctx, ethereum.CallMsg{From: c.account, To: &to, Data: data}, nil)
	if _, reverted := txs.RevertOf(err); err != nil && !reverted {
		return false, core.Unreachable("offer", err)
	}

	return err == nil, nil
}
