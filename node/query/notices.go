package query

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Notices returns all notices without their texts, or those that concern one dataset.
func (b *Backend) Notices(dataset *core.DatasetID) ([]core.NoticeView, error) {
	all, err := b.store.Notices(dataset)
	if err != nil {
		return nil, err
	}

	members, err := b.memberAccounts()
	if err != nil {
		return nil, err
	}

	for i := range all {
		if err := b.addAcknowledgements(&all[i], members); err != nil {
			return nil, err
		}
	}

	return all, nil
}

// Notice returns one notice with its text, if this node has that.
func (b *Backend) Notice(id core.NoticeID) (core.NoticeView, error) {
	n, err := b.store.Notice(id)
	if err != nil {
		return n, err
	}

	members, err := b.memberAccounts()
	if err != nil {
		return n, err
	}

	return n, b.addAcknowledgements(&n, members)
}

func (b *Backend) memberAccounts() ([]common.Address, error) {
	members, err := b.store.Members()
	accounts := make([]common.Address, len(members))
	for i, m := range members {
		accounts[i] = m.Account
	}
	return accounts, err
}

// addAcknowledgements adds those of the dataset's founder and of the committee's members.
// Anyone can acknowledge a notice, so others are only counted.
func (b *Backend) addAcknowledgements(n *core.NoticeView, members []common.Address) (err error) {
	if n.Acknowledged == 0 {
		return nil
	}

	of := members
	terms, err := b.store.Dataset(n.Dataset)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return fmt.Errorf("dataset of notice %s: %w", n.ID.Short(), err)
	}
	if err == nil && !slices.Contains(members, terms.Founder) {
		of = append([]common.Address{terms.Founder}, members...)
	}

	n.By, err = b.store.Acknowledgements(n.ID, of)

	return err
}

// PostNoticeText takes the text of a notice that is on the chain. When it returns, the text
// is durable, and other members fetch it. It returns false if the text was there before.
func (b *Backend) PostNoticeText(ctx context.Context, id core.NoticeID, text []byte) (bool, error) {
	if b.draining.Load() {
		return false, core.Refuse(core.ReasonDraining, "this node takes nothing more; another validator does")
	}

	if err := b.room.Check(); err != nil {
		return false, err
	}

	if err := ctx.Err(); err != nil {
		return false, err
	}
	return b.store.PutNoticeText(id, text)
}
