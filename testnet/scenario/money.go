package scenario

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/contributor"
)

// buyerFlow is the buyer's own program: it asks all validators and believes none.
func (p *play) buyerFlow(ctx context.Context) (*buyer.Flow, func() error, error) {
	chain, err := p.chainFor(ctx, p.cast.buyer)
	if err != nil {
		return nil, nil, err
	}
	validators := make([]buyer.Validator, len(p.nodes))
	for i, node := range p.nodes {
		validators[i] = node
	}
	flow, err := buyer.New(buyer.Options{
		Validators: validators, Chain: chain, Dir: p.saleDir(), Account: p.cast.buyer.address, Key: p.cast.buyer.key, Now: time.Now, Log: p.Log,
	})
	return flow, chain.Close, err
}

func (p *play) saleDir() string { return filepath.Join(p.Dir, "buyer", "sale-1") }

// buy escrows the price for the snapshot and waits until the lists stand.
func (p *play) buy(ctx context.Context) error {
	flow, done, err := p.buyerFlow(ctx)
	if err != nil {
		return err
	}
	p.sale, err = flow.Buy(ctx, p.snapshot.ID, price)
	if err == nil {
		err = flow.Wait(ctx, p.sale)
	}
	return errors.Join(err, done())
}

// fetch brings the records and checks every one of them.
func (p *play) fetch(ctx context.Context) error {
	flow, done, err := p.buyerFlow(ctx)
	if err != nil {
		return err
	}
	p.checked, err = flow.Fetch(ctx, p.sale)
	return errors.Join(err, done())
}

// waitForSettlement waits until every validator has seen the pool.
func (p *play) waitForSettlement(ctx context.Context) error {
	for i, node := range p.nodes {
		err := wait(ctx, fmt.Sprintf("the settlement at validator %d", i), func() (bool, error) {
			if err := p.net.Err(); err != nil {
				return false, err
			}
			r, err := node.Snapshot(ctx, p.snapshot.ID)
			return err == nil && r.Index != nil, err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// claim lets some contributors take what is theirs, from what their own check of
// the node's proof says.
func (p *play) claim(ctx context.Context) error {
	for i, who := range p.cast.contributors {
		if !claims(i) {
			continue
		}
		if err := p.claimOne(ctx, i, who); err != nil {
			return fmt.Errorf("contributor %d: %w", i, err)
		}
	}
	return nil
}

func (p *play) claimOne(ctx context.Context, i int, who account) error {
	chain, err := p.chainFor(ctx, who)
	if err != nil {
		return err
	}
	_, err = contributor.Claim(ctx, contributor.ClaimOptions{
		Earnings: p.nodes[i%len(p.nodes)], Chain: chain, At: p.at.Chain(), Account: who.address,
	})
	return errors.Join(err, chain.Close())
}

// waitForPushes waits until nobody is owed anything.
func (p *play) waitForPushes(ctx context.Context) error {
	for i, who := range p.cast.contributors {
		err := wait(ctx, fmt.Sprintf("contributor %d to be paid", i), func() (bool, error) {
			if err := p.net.Err(); err != nil {
				return false, err
			}
			earnings, err := p.nodes[i%len(p.nodes)].Payouts(ctx, who.address)
			return len(earnings) == 1 && earnings[0].Due.Sign() == 0, err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
