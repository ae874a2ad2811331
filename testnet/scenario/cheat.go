package scenario

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/testnet/faulty"
)

// cheat posts contributor i's faulty record. It posts the outbox's again if there is one.
func (p *play) cheat(ctx context.Context, i int, file string) (id core.ContributionID, err error) {
	wallet := contributor.KeyWallet{Key: p.cast.contributors[i].key}
	flow, err := contributor.New(contributor.Options{
		Validators: p.node(i),
		Outbox:     contributor.OutboxOf(p.contributorDir(i)),
		Receipts:   contributor.ReceiptsOf(p.contributorDir(i)),
		Rand:       rand.Reader,
		Now:        time.Now,
		KeyID:      p.key,
	})
	if err != nil {
		return id, err
	}

	draft, err := flow.Kept(p.dataset, wallet.Address())
	if errors.Is(err, core.ErrNotFound) {
		draft, err = p.sealFaulty(ctx, i, file, flow, wallet)
	}
	if err != nil {
		return id, err
	}

	return draft.Consent.Contribution, flow.Post(ctx, draft)
}

// sealFaulty makes contributor i's faulty record and keeps it in the outbox.
func (p *play) sealFaulty(ctx context.Context, i int, file string, flow *contributor.Flow, wallet contributor.KeyWallet) (*contributor.Draft, error) {
	target, err := flow.Target(ctx, p.dataset)
	if err != nil {
		return nil, err
	}

	committee, err := p.node(i).Committee(ctx)
	if err != nil {
		return nil, err
	}

	var shown contributor.Preview
	err = withExport(file, func(files []export.File) (err error) {
		if shown, err = contributor.NewPreview(ctx, files, p.terms.Schema); err != nil {
			return err
		}
		return target.Check(shown)
	})
	if err != nil {
		return nil, err
	}

	slice := shown.Slice.Bytes()
	to, err := flow.Agreement(target, slice, contributor.Giver{Account: wallet.Address()}, 0)
	if err != nil {
		return nil, err
	}

	draft, err := faulty.Seal(p.faultOf(i), committee, target, slice, to)
	if err != nil {
		return nil, err
	}

	signature, err := wallet.SignTypedData(ctx, draft.TypedData())
	if err == nil {
		err = draft.Sign(signature)
	}
	if err == nil {
		err = flow.Keep(draft)
	}

	return draft, err
}
