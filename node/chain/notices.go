package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/notices"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// noticesRow returns the row of Notices.
func noticesRow(b *bound) contract {
	return contract{
		name: "Notices",
		meta: &notices.NoticesMetaData,
		calls: []call{
			{"serve", "serve_notice"},
			{"acknowledge", "acknowledge_notice"},
		},
		decodes: map[string]decoder{
			"NoticeServed":       as(b.notices.UnpackNoticeServedEvent, noticeServed),
			"NoticeAcknowledged": as(b.notices.UnpackNoticeAcknowledgedEvent, noticeAcknowledged),
		},
	}
}

// NoticeFee returns what serving a notice costs, in wei.
func (c *Client) NoticeFee(ctx context.Context) (*big.Int, error) {
	b := c.contracts.notices
	at := b.Instance(c.eth, c.contracts.Notices)
	return read(ctx, c, at, b.PackFee(), b.UnpackFee)
}

// NoticeServedAt returns when a notice was served as of the head, or zero if it was not.
func (c *Client) NoticeServedAt(ctx context.Context, id core.NoticeID) (time.Time, error) {
	b := c.contracts.notices
	at := b.Instance(c.eth, c.contracts.Notices)

	seconds, err := read(ctx, c, at, b.PackServedAt(id), b.UnpackServedAt)
	if err != nil || seconds == 0 {
		return time.Time{}, err
	}

	return core.UnixTime(seconds), nil
}

// NoticeAcknowledgedBy reports whether an account has acknowledged a notice as of the head.
func (c *Client) NoticeAcknowledgedBy(ctx context.Context, id core.NoticeID, account common.Address) (bool, error) {
	b := c.contracts.notices
	at := b.Instance(c.eth, c.contracts.Notices)
	return read(ctx, c, at, b.PackAcknowledged(id, account), b.UnpackAcknowledged)
}

// Serve serves a notice from this client's account, with the fee in wei, which is burned.
// It returns the transaction.
func (c *Client) Serve(ctx context.Context, n core.Notice, fee *big.Int) (common.Hash, error) {
	if n.Server != c.account {
		return common.Hash{}, fmt.Errorf("chain: the notice is of %s, and the transaction of %s", n.Server, c.account)
	}

	data := c.contracts.notices.PackServe(n.Dataset, uint8(n.Kind), n.TextHash, string(n.Domain))
	return c.sendWith(ctx, c.contracts.Notices, data, fee)
}

// Acknowledge says that this client's account has seen a notice. It returns the
// transaction.
func (c *Client) Acknowledge(ctx context.Context, id core.NoticeID) (common.Hash, error) {
	return c.sendWith(ctx, c.contracts.Notices, c.contracts.notices.PackAcknowledge(id), nil)
}

// sendWith is send with wei that go along. It returns the transaction.
func (c *Client) sendWith(ctx context.Context, to common.Address, data []byte, wei *big.Int) (common.Hash, error) {
	if c.txs == nil {
		return common.Hash{}, errNoAccount
	}

	receipt, err := c.txs.Do(ctx, txs.Call{
		Purpose: c.contracts.purpose(to, data),
		To:      &to,
		Data:    data,
		Value:   wei,
	})
	if err != nil {
		return common.Hash{}, c.contracts.worded(err, core.Token{})
	}

	return receipt.TxHash, nil
}

// noticeServed keeps what the contract took. That the id is the notice's own is checked,
// because people ask for a notice by its id.
func noticeServed(e *notices.NoticesNoticeServed) (core.Event, error) {
	n := core.Notice{
		Dataset:  e.Dataset,
		Server:   e.Server,
		Kind:     core.NoticeKind(e.Kind),
		TextHash: e.TextHash,
		Domain:   []byte(e.Domain),
	}

	if n.ID() != e.Notice {
		return nil, fmt.Errorf("the notice %x is not of the id that the chain gives it", e.Notice)
	}
	return core.NoticeServed{ID: e.Notice, Notice: n}, nil
}

func noticeAcknowledged(e *notices.NoticesNoticeAcknowledged) (core.Event, error) {
	return core.NoticeAcknowledged{ID: e.Notice, Account: e.Account}, nil
}
