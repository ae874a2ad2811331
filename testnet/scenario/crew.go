package scenario

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// crew acts for the people of a story: in this process, or each through the program.
// Every method may be repeated after any failure and has the same effect.
type crew interface {
	// contribute runs contributor i's own flow with an export, and returns what it made.
	contribute(ctx context.Context, i int, export string) (core.ContributionID, error)
	// vote has contributor i answer an offer, and returns when the vote counts.
	vote(ctx context.Context, i int, on paper, accept bool) error
	// buy escrows the price for the snapshot and waits until the lists are confirmed. It
	// returns core.ErrDeadline if the validators missed a deadline.
	buy(ctx context.Context) (core.SaleID, error)
	// refund reclaims the price.
	refund(ctx context.Context) error
	// fetch fetches the records, checks every one of them, and shows validators the faulty
	// ones.
	fetch(ctx context.Context) (buyer.Report, error)
	// claim claims the amount that contributor i is owed.
	claim(ctx context.Context, i int) error
	// retract takes contributor i out of the dataset.
	retract(ctx context.Context, i int) error
}

// locals acts for people in this process.
type locals struct{ *play }

func (p *play) contributorDir(i int) string {
	return filepath.Join(p.Dir, "contributors", fmt.Sprintf("%05d", i))
}

func (p locals) contribute(ctx context.Context, i int, file string) (id core.ContributionID, err error) {
	flow, err := contributor.New(contributor.Options{
		Validators: p.node(i),
		Wallet:     contributor.KeyWallet{Key: p.cast.contributors[i].key},
		Outbox:     contributor.DirOutbox(filepath.Join(p.contributorDir(i), "outbox")),
		Receipts:   contributor.DirOutbox(filepath.Join(p.contributorDir(i), "receipts")),
		Rand:       rand.Reader,
		Now:        time.Now,
		KeyID:      p.key,
	})
	if err != nil {
		return id, err
	}

	err = withExport(file, func(files []export.File) error {
		made, err := flow.Contribute(ctx, p.dataset, files)
		id = made.Contribution
		return err
	})

	return id, err
}

// withExport opens an export for as long as a function uses it.
func withExport(file string, use func([]export.File) error) error {
	zip, err := os.Open(file)
	if err != nil {
		return err
	}

	info, err := zip.Stat()
	if err == nil {
		err = use(export.ZIP(zip, info.Size()))
	}

	return errors.Join(err, zip.Close())
}

func (p locals) vote(ctx context.Context, i int, on paper, accept bool) error {
	who := p.cast.contributors[i]

	var question contributor.Question
	err := p.wait(ctx, "the offer at a validator", func() (bool, error) {
		err := p.turns.take(ctx, func() error {
			from, err := on.at(ctx, p.node(i))
			if err == nil {
				voting := contributor.Voting{From: from, Domain: p.at.Domain(), Account: who.address}
				question, err = voting.Question(ctx, on.offer.ID)
			}
			return err
		})
		return err == nil, err
	})
	if err != nil {
		return err
	}

	m, err := contributor.SignedVote(ctx, question, accept, contributor.KeyWallet{Key: who.key}, p.at.Domain())
	if err != nil {
		return err
	}

	return p.relay(ctx, i, m)
}

// relay has validators bring a contributor's message.
func (p locals) relay(ctx context.Context, i int, m core.RelayMessage) error {
	opts := contributor.RelayOptions{
		ID:     p.typer().RelayID,
		Outbox: contributor.RelaysOf(p.contributorDir(i)),
		Every:  200 * time.Millisecond,
	}
	nodes := p.nodesFrom(i)
	if m.Kind == core.RelayVote { // everybody votes at once
		opts.Every = max(opts.Every, time.Duration(p.Contributors)*perAsker)
		if p.Contributors >= crowded {
			nodes = nodes[:min(votesAt, len(nodes))]
		}
	}
	for _, node := range nodes {
		opts.Nodes = append(opts.Nodes, patient{node, p.turns})
	}

	_, err := contributor.Relay(ctx, opts, m)

	return err
}

// buyerFlow returns the buyer's own flow, which asks all validators and trusts none.
func (p locals) buyerFlow(ctx context.Context) (*buyer.Flow, func() error, error) {
	chain, err := p.chainFor(ctx, p.cast.buyer)
	if err != nil {
		return nil, nil, err
	}

	var validators []buyer.Validator
	for _, node := range p.nodesFrom(0) {
		validators = append(validators, node)
	}

	flow, err := buyer.New(buyer.Options{
		Validators: validators,
		Chain:      chain,
		Dir:        p.saleDir(),
		Account:    p.cast.buyer.address,
		Key:        p.cast.buyer.key,
		Deployment: &p.at,
		Now:        time.Now,
		Log:        p.Log,
		Waiting:    func(state core.SaleState, _ time.Time) { p.Waiting("the sale, which is " + state.String()) },
	})

	return flow, chain.Close, err
}

func (p locals) buy(ctx context.Context) (sale core.SaleID, err error) {
	flow, done, err := p.buyerFlow(ctx)
	if err != nil {
		return sale, err
	}

	sale, err = flow.Buy(ctx, p.snapshot.ID, price)
	if err == nil {
		err = flow.Wait(ctx, sale)
	}

	return sale, errors.Join(err, done())
}

func (p locals) refund(ctx context.Context) error {
	flow, done, err := p.buyerFlow(ctx)
	if err != nil {
		return err
	}

	sale, err := flow.Sale()
	if err == nil {
		_, err = flow.Refund(ctx, sale)
	}

	return errors.Join(err, done())
}

func (p locals) fetch(ctx context.Context) (report buyer.Report, err error) {
	flow, done, err := p.buyerFlow(ctx)
	if err != nil {
		return report, err
	}

	report, err = flow.Fetch(ctx, p.sale)
	if err == nil && len(report.Faults) > 0 {
		_, err = flow.Dispute(ctx, p.sale, report.Faults)
	}

	var refused *core.Refusal
	if errors.As(err, &refused) && refused.Reason == core.ReasonTooLate {
		err = nil // an earlier run has shown them; the report checks that
	}

	return report, errors.Join(err, done())
}

func (p locals) claim(ctx context.Context, i int) error {
	if !paysForClaim(i) {
		return p.claimBySignature(ctx, i)
	}

	who := p.cast.contributors[i]
	chain, err := p.chainFor(ctx, who)
	if err != nil {
		return err
	}

	err = p.wait(ctx, "a claim", func() (bool, error) {
		_, err := contributor.Claim(ctx, contributor.ClaimOptions{
			Earnings: p.node(i),
			Chain:    chain,
			Domain:   p.at.Domain(),
			Account:  who.address,
		})

		return err == nil, err
	})

	return errors.Join(err, chain.Close())
}

// claimBySignature has a contributor paid without gas.
func (p locals) claimBySignature(ctx context.Context, i int) error {
	who := p.cast.contributors[i]
	owed, err := contributor.OwedBy(ctx, p.node(i), p.at.Domain(), who.address)
	if err != nil {
		return err
	}

	for _, o := range owed {
		order, err := o.Order(who.address, time.Now())
		if err != nil {
			return err
		}

		m, err := contributor.SignedClaim(ctx, contributor.KeyWallet{Key: who.key}, p.typer(), order)
		if err == nil {
			err = p.relay(ctx, i, m)
		}

		var refused *core.Refusal
		if errors.As(err, &refused) && refused.Reason == core.ReasonNothingOwed {
			continue // a push was faster
		}
		if err != nil {
			return err
		}
	}

	return nil
}

func (p locals) retract(ctx context.Context, i int) error {
	draft, err := p.draftOf(i)
	if err != nil {
		return err
	}

	who, now := p.cast.contributors[i], time.Now()
	m, err := contributor.SignedRetraction(ctx, contributor.KeyWallet{Key: who.key}, p.typer(), contributor.RelaysOf(p.contributorDir(i)), core.Retraction{
		Account:    who.address,
		Dataset:    p.dataset,
		MinVersion: draft.Consent.Version + 1,
		Deadline:   uint64(now.Add(contributor.OrderWithin).Unix()),
	}, now)
	if err != nil {
		return err
	}

	err = p.relay(ctx, i, m)
	var refused *core.Refusal
	if errors.As(err, &refused) && refused.Reason == core.ReasonLeft {
		err = nil // an earlier run has brought it
	}
	if err == nil {
		_, err = contributor.Withdraw(contributor.ReceiptsOf(p.contributorDir(i)), who.address, p.dataset, m.Retraction.MinVersion, now)
	}

	return err
}
