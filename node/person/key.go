package person

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/opening"
)

// Reader reads from a person's own access to the chain, without an account. It connects
// for each question, and checks then that the contracts have the deployment's code. It is
// safe for concurrent use.
type Reader struct {
	opts   chain.Options
	code   map[string]common.Hash
	tokens sync.Map // core.Token by address: what a token says of itself does not change
}

// NewReader returns a reader of the configured chain, or nil if the configuration names no
// chain or no deployment.
func NewReader(c *config.Config, log *slog.Logger) (*Reader, error) {
	if len(c.Chain.RPC) == 0 {
		return nil, nil
	}

	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}

	return &Reader{
		opts: chain.Options{
			RPC:       c.Chain.RPC,
			Domain:    deployment.Domain(),
			PollEvery: c.Chain.Poll,
			Log:       log,
		},
		code: deployment.Code,
	}, nil
}

// Ask connects, asks, and closes.
func (r *Reader) Ask(ctx context.Context, question func(*chain.Client) error) (err error) {
	c, err := chain.New(ctx, r.opts)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, c.Close()) }()

	if err := c.CheckCode(ctx, r.code); err != nil {
		return err
	}

	return question(c)
}

// KeyID returns the id of the committee's key, or zero while there is none.
func (r *Reader) KeyID(ctx context.Context) (id core.KeyID, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		id, err = c.KeyID(ctx)
		return err
	})

	return id, err
}

// Token returns a token's symbol and decimals.
func (r *Reader) Token(ctx context.Context, address common.Address) (token core.Token, err error) {
	if known, ok := r.tokens.Load(address); ok {
		return known.(core.Token), nil
	}

	err = r.Ask(ctx, func(c *chain.Client) error {
		token, err = c.Token(ctx, address)
		return err
	})
	if err == nil {
		r.tokens.Store(address, token)
	}

	return token, err
}

// NoticeFee returns what serving a notice costs, in wei.
func (r *Reader) NoticeFee(ctx context.Context) (fee *big.Int, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		fee, err = c.NoticeFee(ctx)
		return err
	})

	return fee, err
}

// NoticeServedAt returns when a notice was served, or zero if the chain has no such one.
func (r *Reader) NoticeServedAt(ctx context.Context, id core.NoticeID) (at time.Time, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		at, err = c.NoticeServedAt(ctx, id)
		return err
	})

	return at, err
}

// Recount is the votes on an offer, counted from the chain's events.
type Recount struct {
	Votes []core.Cast // in the chain's order
	Tally core.Tally  // their sum
}

// Recount counts the votes on an offer that was opened for voting in a block. If the
// contract counts otherwise, the error wraps core.ErrVerify: the block is a later one, or
// endpoints leave events out.
func (r *Reader) Recount(ctx context.Context, id core.SaleID, opened uint64, progress func(block, head uint64)) (count Recount, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		if count.Votes, err = c.Votes(ctx, id, opened, progress); err != nil {
			return err
		}
		for _, vote := range count.Votes {
			count.Tally = count.Tally.Add(vote)
		}

		contract, err := c.Tally(ctx, id)
		if err == nil && contract != count.Tally {
			err = fmt.Errorf(
				"the events add up to weight %d, of it %d no, and the contract counts %d, of it %d no: %w",
				count.Tally.Voted, count.Tally.No, contract.Voted, contract.No, core.ErrVerify,
			)
		}

		return err
	})

	return count, err
}

// ProveRelease makes the proof of why a sale was opened, as of the newest final block, and
// what it proves. Progress is as that of Recount.
func (r *Reader) ProveRelease(
	ctx context.Context, node opening.Source, id core.SaleID, progress func(block, head uint64),
) (p *opening.Proof, report opening.Report, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		p, report, err = opening.Make(ctx, node, c, id, progress)
		return err
	})

	return p, report, err
}

// Judge asks code on the chain whether it takes an account's signature: see
// chain.Client.Judge.
func (r *Reader) Judge(ctx context.Context, account common.Address, signer []byte, digest common.Hash, signature []byte) error {
	return r.Ask(ctx, func(c *chain.Client) error { return c.Judge(ctx, account, signer, digest, signature) })
}

// Domain returns the chain and the contracts that are read.
func (r *Reader) Domain() core.Domain { return r.opts.Domain }

// delegated is the beginning of the code of an account that has a key and lends itself to
// a contract (EIP-7702).
var delegated = []byte{0xef, 0x01, 0x00}

// IsContract reports whether an account is a contract, which has no key of its own.
func (r *Reader) IsContract(ctx context.Context, account common.Address) (is bool, err error) {
	err = r.Ask(ctx, func(c *chain.Client) error {
		code, err := c.Ethereum().CodeAt(ctx, account, nil)
		if err != nil {
			return core.Unreachable("code of "+account.Hex(), err)
		}

		is = len(code) > 0 && !bytes.HasPrefix(code, delegated)
		return nil
	})

	return is, err
}
