package scenario

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// paper is a ballot paper: what all voters on an offer are asked, and what each of them has
// in the snapshot. It was asked for once; a crowd would ask for the same ten thousand times.
// Each voter checks it like an answer of their own.
type paper struct {
	offer    core.OfferView
	snapshot core.SnapshotRecord
	dataset  core.DatasetView
	notices  []core.NoticeView
	earned   map[common.Address]core.Earning

	known *sync.Map // by address: the validators that have the offer
}

// newPaper returns the paper of an offer, for those who are in its snapshot.
func (p *play) newPaper(ctx context.Context, o core.OfferView, earned []core.Earning) (paper, error) {
	made := paper{offer: o, snapshot: p.snapshot, earned: map[common.Address]core.Earning{}, known: &sync.Map{}}
	for i, e := range earned {
		if e.Weight > 0 {
			made.earned[p.cast.contributors[i].address] = e
		}
	}

	return made, p.wait(ctx, "what is voted on", func() (done bool, err error) {
		node, id := p.node(0), p.snapshot.Snapshot.Dataset
		if made.dataset, err = node.Dataset(ctx, id); err == nil {
			made.notices, err = node.Notices(ctx, &id)
		}
		return err == nil, err
	})
}

// at returns the paper as a validator shows it. It wraps core.ErrNotFound until the
// validator has the offer.
func (b paper) at(ctx context.Context, node *client.Remote) (shown, error) {
	if _, known := b.known.Load(node.URL()); known {
		return shown{node, b}, nil
	}

	_, err := node.Offer(ctx, b.offer.ID)
	if err == nil {
		b.known.Store(node.URL(), true)
	}

	return shown{node, b}, err
}

// shown is a validator that is asked for the rest: each voter's proof.
type shown struct {
	*client.Remote
	paper paper
}

// Offer implements contributor.Polls.
func (s shown) Offer(context.Context, core.SaleID) (core.OfferView, error) { return s.paper.offer, nil }

// Snapshot implements contributor.Polls.
func (s shown) Snapshot(context.Context, core.SnapshotID) (core.SnapshotRecord, error) {
	return s.paper.snapshot, nil
}

// Dataset implements contributor.Polls.
func (s shown) Dataset(context.Context, core.DatasetID) (core.DatasetView, error) {
	return s.paper.dataset, nil
}

// Notices implements contributor.Polls.
func (s shown) Notices(context.Context, *core.DatasetID) ([]core.NoticeView, error) {
	return s.paper.notices, nil
}

// Payouts implements contributor.Polls.
func (s shown) Payouts(_ context.Context, account common.Address) ([]core.Earning, error) {
	return []core.Earning{s.paper.earned[account]}, nil
}
