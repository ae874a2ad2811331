package scenario

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/exports"
)

// lookEvery is the interval between looks at a network that stays up.
const lookEvery = 2 * time.Second

// stayUp keeps the network up until the Ready function returns. Meanwhile each further
// snapshot is sold, and whoever looks on is told of it and of validators that are down.
func (p *play) stayUp(ctx context.Context, stage Stage) error {
	ctx, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.encores(ctx)
	}()
	voters := make(chan struct{})
	go func() {
		defer close(voters)
		p.voteOnAll(ctx)
	}()

	err := p.Ready(stage)

	stop()
	<-done
	<-voters

	return err
}

// encores sells every further snapshot until the context ends. What fails is told and
// tried again.
func (p *play) encores(ctx context.Context) {
	look := time.NewTicker(lookEvery)
	defer look.Stop()
	down := map[int]bool{}
	told := ""

	company := uint64(0) // the snapshot after which somebody of the story has contributed

	for {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}

		p.tellWhoIsDown(ctx, down)
		err := p.encore(ctx, &company)
		if ctx.Err() != nil {
			return
		}
		if err != nil && err.Error() != told {
			told = err.Error()
			p.Progress("  a further sale has not gone on; it is tried again: " + told)
		}
	}
}

// tellWhoIsDown tells of validators that no longer answer, and of those that do again.
func (p *play) tellWhoIsDown(ctx context.Context, down map[int]bool) {
	for i := range p.nodes {
		gone := !p.net.Up(i) || p.net.Ended(i) != nil
		if gone == down[i] || ctx.Err() != nil {
			continue
		}

		down[i] = gone
		p.targets.absent.set(i, gone) // further sales go on without it
		if gone {
			p.net.Lose(i) // who looks on is told, and may have killed it
			p.Progress(fmt.Sprintf("  validator %d is down; %s", i, p.strength(down)))
		} else {
			p.Progress(fmt.Sprintf("  validator %d is up again", i))
		}
	}
}

// strength says what the validators that are up can do.
func (p *play) strength(down map[int]bool) string {
	up := p.Validators
	for _, gone := range down {
		if gone {
			up--
		}
	}

	if up < p.Threshold {
		return fmt.Sprintf("%d of %d are up and %d are needed: no sale is delivered, and buyers get their money back", up, p.Validators, p.Threshold)
	}

	return fmt.Sprintf("%d of %d are up, and %d are enough", up, p.Validators, p.Threshold)
}

// encore sells the newest snapshot of the dataset, unless it was sold. Before the next one,
// one more person of the story contributes: a newcomer alone would wait for a class.
func (p *play) encore(ctx context.Context, company *uint64) error {
	snapshots, err := p.node(0).Catalogue(ctx, &p.dataset)
	if err != nil {
		return err
	}

	newest := p.snapshot
	sold := true
	for _, s := range snapshots {
		if s.Snapshot.Number > newest.Snapshot.Number && s.Listed {
			newest, sold = s.SnapshotRecord, s.Sold > 0
		}
	}
	if number := newest.Snapshot.Number; *company != number {
		if err := p.leave(ctx); err != nil {
			return err
		}
		if err := p.accompany(ctx, number); err != nil {
			return err
		}
		*company = number
	}
	if sold {
		return nil
	}

	next := p.another() // with another sale
	next.snapshot, next.number = newest, int(newest.Snapshot.Number)

	return next.sellAgain(ctx)
}

// leaver is the contributor of the story who leaves after its sale.
const leaver = 0

// leave lets a contributor leave the dataset, once, so that every further snapshot lacks
// them. It returns when the validators know.
func (p *play) leave(ctx context.Context) error {
	left, err := p.leaveOne(ctx, leaver)
	if err == nil && left {
		p.Progress(fmt.Sprintf("Contributor %s leaves the dataset; later snapshots lack them", p.cast.contributors[leaver].address))
	}

	return err
}

// draftOf returns the contribution of a contributor's outbox.
func (p *play) draftOf(i int) (*contributor.Draft, error) {
	drafts, err := contributor.Drafts(p.contributorDir(i))
	for _, d := range drafts {
		if d.Consent.Dataset == p.dataset {
			return d, nil
		}
	}

	return nil, errors.Join(err, fmt.Errorf("the contribution of contributor %d: %w", i, core.ErrNotFound))
}

// another returns a copy of the play, with a crew of its own.
func (p *play) another() *play {
	next := *p
	next.crew = locals{&next}
	if p.Program != "" && !p.Inside {
		next.crew = programs{&next, p.targets.Programs}
	}
	return &next
}

// accompany has one more person contribute, the same after the same snapshot.
func (p *play) accompany(ctx context.Context, number uint64) error {
	i := p.Contributors + int(number) - 1
	people := make([]account, i+1)
	copy(people, p.cast.contributors)
	people[i] = accountOf(p.Seed, "contributor", i)

	next, with := p.another(), *p.story
	with.cast.contributors = people
	next.story = &with

	_, err := next.contributeOne(ctx, exports.NewMix(p.Seed, p.Contributors).Generator(i), i)

	return err
}

// sellAgain runs the chapters of one more sale.
func (p *play) sellAgain(ctx context.Context) error {
	number, count := p.snapshot.Snapshot.Number, p.snapshot.Snapshot.Count
	p.Progress(fmt.Sprintf("Snapshot %d has %d contributions; the demo's buyer escrows %s dollars for it", number, count, core.FormatUnits(price, decimals)))
	if err := p.buy(ctx); err != nil {
		return err
	}

	if err := p.fetch(ctx); err != nil {
		return err
	}

	p.Progress(fmt.Sprintf("  %d of %d records opened and match the chain; the sale settles", p.checked.Verified, p.checked.Records))
	if err := p.waitForSettlement(ctx); err != nil {
		return err
	}

	p.Progress("  settled; validators push what everyone earned")

	return p.tellNewcomer(ctx)
}

// tellNewcomer waits until the newcomer is paid, if the sold snapshot holds a contribution
// of theirs, and says so.
func (p *play) tellNewcomer(ctx context.Context) error {
	who := p.cast.newcomer.address
	var income contributor.Income
	var part bool

	err := p.wait(ctx, "the newcomer's payout", func() (bool, error) {
		var err error
		income, part, err = p.incomeOf(ctx, who)
		return err == nil && (!part || income.Due.Sign() == 0), err
	})
	if err != nil || !part {
		return err
	}

	p.Progress(fmt.Sprintf(
		"  the newcomer %s was paid %s for a weight of %d of %d",
		who, income.Dataset.Amount(income.Paid), income.Weight, p.snapshot.Snapshot.TotalWeight,
	))

	return nil
}

// incomeOf returns an account's income from the snapshot, and false if it has no part.
func (p *play) incomeOf(ctx context.Context, who common.Address) (income contributor.Income, part bool, err error) {
	incomes, err := contributor.Incomes(ctx, p.node(0), who)
	for _, i := range incomes {
		if i.Snapshot.ID == p.snapshot.ID {
			return i, true, err
		}
	}

	return income, false, err
}

var _ contributor.Payer = (*client.Remote)(nil)
