package scenario

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/opening"
	"github.com/tantieme/tantieme/testnet/audit"
)

// saleDir returns the folder of the story's sale, or of a further one.
func (p *play) saleDir() string {
	return filepath.Join(p.Dir, "buyer", fmt.Sprintf("sale-%d", max(1, p.number)))
}

// offers is the number of the buyer's attempts. If a committee missed a deadline while it
// was down, the buyer tries again after the refund.
const offers = 3

// bid escrows the price for the snapshot and waits until the lists are confirmed.
func (p *play) bid(ctx context.Context) (err error) {
	for range offers {
		p.sale, err = p.crew.buy(ctx)
		if !errors.Is(err, core.ErrDeadline) {
			return err
		}

		p.Progress("  the votes or the validators came too late; the buyer takes the money back and offers again")
		if err := errors.Join(p.crew.refund(ctx), p.before(ctx, "again")); err != nil {
			return err
		}
	}

	return err
}

// fetch fetches the records and checks every one of them.
func (p *play) fetch(ctx context.Context) (err error) {
	p.checked, err = p.crew.fetch(ctx)
	return err
}

// waitForSettlement waits until every validator has the settled pool.
func (p *play) waitForSettlement(ctx context.Context) error {
	return p.everyone(ctx, "the settlement", func(ctx context.Context, node *client.Remote) (bool, error) {
		r, err := node.Snapshot(ctx, p.snapshot.ID)
		return err == nil && r.Accrued != 0, err
	})
}

// claim makes some contributors claim their amounts, with their own check of the node's
// proof.
func (p *play) claim(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(claimsAtOnce)
	for i := range p.cast.contributors {
		if !claims(i) {
			continue
		}

		group.Go(func() error {
			if err := p.crew.claim(ctx, i); err != nil {
				return fmt.Errorf("contributor %d: %w", i, err)
			}
			return nil
		})
	}

	return group.Wait()
}

// claimsAtOnce is the number of concurrent claims, because each waits for a block.
const claimsAtOnce = 40

// waitForPushes waits until no contributor is owed anything of the story's snapshot.
// Nodes keep an answer for some seconds, so they are asked after the chain.
func (p *play) waitForPushes(ctx context.Context) (err error) {
	c, err := p.chainFor(ctx, p.cast.buyer)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, c.Close()) }()
	unpaid := p.unpaid()
	payments := audit.New(c).Follow(*p.at.Token, p.at.Contracts.Payouts, p.at.First)
	err = p.wait(ctx, "the pushes", func() (bool, error) {
		if err := p.net.Err(); err != nil {
			return false, err
		}

		made, err := payments.Next(ctx)
		for _, t := range made {
			if t.Snapshot == p.snapshot.ID {
				delete(unpaid, t.To)
			}
		}

		return len(unpaid) == 0, err
	})
	if err != nil {
		return err
	}

	return p.waitForEarnings(ctx)
}

// unpaid returns the accounts that the story's sale pays.
func (p *play) unpaid() map[common.Address]bool {
	accounts := map[common.Address]bool{}
	for i, who := range p.cast.contributors {
		if p.isPaid(i) {
			accounts[who.address] = true
		}
	}

	return accounts
}

// isPaid reports whether contributor i is paid for the story's sale.
func (p *play) isPaid(i int) bool { return p.role[i] == roleNone }

// waitForEarnings waits until nodes owe no contributor anything, and keeps what they say.
func (p *play) waitForEarnings(ctx context.Context) error {
	p.earned = make([]core.Earning, len(p.cast.contributors))

	return p.each(ctx, func(ctx context.Context, i int) error {
		if p.role[i] == roleEarly {
			return nil
		}

		return p.wait(ctx, fmt.Sprintf("contributor %d to be paid", i), func() (bool, error) {
			if err := p.net.Err(); err != nil {
				return false, err
			}

			earning, err := p.earning(ctx, i)
			p.earned[i] = earning
			return err == nil && earning.Due.Sign() == 0, err
		})
	})
}

// earning returns what a contributor's validator says of them and the story's snapshot. It
// wraps core.ErrNotFound if they are not in it.
func (p *play) earning(ctx context.Context, i int) (core.Earning, error) {
	who := p.cast.contributors[i].address
	earnings, err := p.node(i).Payouts(ctx, who)
	for _, e := range earnings {
		if e.Snapshot == p.snapshot.ID {
			return e, nil
		}
	}

	return core.Earning{}, errors.Join(err, fmt.Errorf("account %s in snapshot %s: %w", who, p.snapshot.ID.Short(), core.ErrNotFound))
}

// payments returns the payments of the story's snapshot, from the token's log: neither an
// earlier offer's refund nor a further sale's payouts.
func (p *play) payments(ctx context.Context, c *chain.Client) ([]audit.Transfer, error) {
	transfers, err := audit.New(c).Transfers(ctx, *p.at.Token, p.at.Contracts.Payouts, p.at.First)
	return slices.DeleteFunc(transfers, func(t audit.Transfer) bool { return t.Snapshot != p.snapshot.ID }), err
}

// releaseFile is the name of the proof of why the sale was opened, in the story's folder.
const releaseFile = "release.json"

// proveRelease writes the proof of why the sale's records were opened.
func (p *play) proveRelease(ctx context.Context) (err error) {
	c, err := p.chainFor(ctx, p.cast.buyer)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, c.Close()) }()
	return p.wait(ctx, "the proof", func() (bool, error) {
		proof, report, err := opening.Make(ctx, p.node(0), c, p.sale, nil)
		if err != nil {
			return false, err
		}
		if report.Verdict != opening.Paid {
			return false, fmt.Errorf("sale %s: %s", p.sale.Short(), report.Verdict.Words())
		}

		data, err := proof.Encode()
		if err != nil {
			return false, err
		}

		return true, files.Replace(filepath.Join(p.Dir, releaseFile), data)
	})
}
