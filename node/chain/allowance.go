package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// takeBackWithin bounds how long a failed call goes on to take its allowance back.
const takeBackWithin = 30 * time.Second

// Holding returns what an account has of a token, in base units, on the head.
func (c *Client) Holding(ctx context.Context, token, account common.Address) (*big.Int, error) {
	b := c.contracts.token
	held, err := read(ctx, c, b.Instance(c.eth, token), b.PackBalanceOf(account), b.UnpackBalanceOf)
	if err != nil {
		return nil, fmt.Errorf("token %s: %w", token, err)
	}
	return held, nil
}

// CheckOffer asks the chain whether an offer of this account would be accepted now, and
// sends nothing. If not, the error is a refusal: the account has too few tokens, or the
// market's own. A refusal by the token can be known only once the token lets the
// contract draw the price.
func (c *Client) CheckOffer(ctx context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	held, err := c.Holding(ctx, token, c.account)
	if err != nil {
		return err
	}

	said := c.tokenAt(ctx, token)
	if held.Cmp(o.Price) < 0 {
		return core.Refuse(
			core.ReasonNoTokens, "%s has %s; the price is %s",
			c.account, said.Amount(held), said.Amount(o.Price),
		)
	}

	asking, cancel := c.pool.Limit(ctx)
	defer cancel()

	_, err = c.eth.CallContract(asking, ethereum.CallMsg{
		From: c.account,
		To:   &c.contracts.Market,
		Data: c.packOffer(o, b, b2),
	}, nil)
	if err == nil {
		return nil
	}

	data, reverted := txs.RevertOf(err)
	if !reverted {
		return core.Unreachable("offer", err)
	}
	if !c.contracts.ownError(data) {
		return nil // of the token, which has not been asked to let the price be drawn
	}

	return c.contracts.refused(&txs.RevertError{
		Call:   "offer",
		Reason: c.contracts.explain(data),
		Data:   data,
	}, said)
}

// ownError reports whether a revert is an error of our contracts, not of a token.
func (k *known) ownError(data []byte) bool {
	if len(data) < 4 {
		return false
	}

	custom, ok := k.errors[[4]byte(data)]
	if !ok {
		return false
	}

	for _, contract := range []string{"Market_", "Payouts_", "Datasets_", "Committee_"} {
		if strings.HasPrefix(custom.Name, contract) {
			return true
		}
	}

	return false
}

// tokenAt returns a token as it describes itself, or its address alone if it does not.
func (c *Client) tokenAt(ctx context.Context, address common.Address) core.Token {
	token, err := c.Token(ctx, address)
	if err != nil {
		return core.Token{Address: address}
	}
	return token
}

// drawing lets a contract draw exactly an amount of a token while a call is made. If the
// call fails, the allowance is taken back, also when the caller was interrupted.
func (c *Client) drawing(
	ctx context.Context, token, spender common.Address, amount *big.Int, call func() error,
) error {
	return c.orTakeBack(ctx, token, spender, func() error {
		if err := c.allow(ctx, token, spender, amount); err != nil {
			return err
		}
		return call()
	})
}

// orTakeBack makes a call and, if it fails, takes back what a contract may draw of a token,
// also when the caller was interrupted.
func (c *Client) orTakeBack(ctx context.Context, token, spender common.Address, call func() error) error {
	err := call()
	if err == nil {
		return nil
	}

	c.opts.Log.WarnContext(ctx, "a call failed; what the contract may draw of the token is taken back",
		"token", token,
		"within", takeBackWithin,
		"error", err,
	)

	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), takeBackWithin)
	defer cancel()
	if left := c.takeBack(last, token, spender); left != nil {
		return leftBehind(err, left)
	}

	return err
}

// leftBehind adds to a failure that the allowance could not be taken back.
func leftBehind(failed, left error) error {
	const more = "the allowance of the price could not be taken back yet; the next buy, fetch or refund does it"

	var refused *Refused
	if errors.As(failed, &refused) {
		told := *refused
		told.Sentence += "; " + more
		return &told
	}

	return fmt.Errorf("%w (%s: %w)", failed, more, left)
}

// allow sets the amount that a contract may draw. Some tokens change an allowance only
// from zero, so another one that is left of an earlier run goes to zero first.
func (c *Client) allow(ctx context.Context, token, spender common.Address, amount *big.Int) error {
	allowed, err := c.allowance(ctx, token, spender)
	if err != nil || allowed.Cmp(amount) == 0 {
		return err
	}

	b := c.contracts.token
	if allowed.Sign() > 0 {
		if err := c.send(ctx, token, b.PackApprove(spender, new(big.Int))); err != nil {
			return err
		}
	}

	return c.send(ctx, token, b.PackApprove(spender, amount))
}

// TakeBack ends what an interrupted offer let the contracts draw of a token. If there is
// nothing left of one, it sends nothing.
func (c *Client) TakeBack(ctx context.Context, token common.Address) error {
	return c.takeBack(ctx, token, c.contracts.Payouts)
}

func (c *Client) takeBack(ctx context.Context, token, spender common.Address) error {
	allowed, err := c.allowance(ctx, token, spender)
	if err != nil || allowed.Sign() == 0 {
		return err
	}
	return c.send(ctx, token, c.contracts.token.PackApprove(spender, new(big.Int)))
}

func (c *Client) allowance(ctx context.Context, token, spender common.Address) (*big.Int, error) {
	b := c.contracts.token
	at := b.Instance(c.eth, token)
	return read(ctx, c, at, b.PackAllowance(c.account, spender), b.UnpackAllowance)
}
