package client

import (
	"bytes"
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// Notices returns all notices without their texts, or those that concern one dataset. That
// each has the id of its content is checked.
func (n *Remote) Notices(ctx context.Context, dataset *core.DatasetID) ([]core.NoticeView, error) {
	params := model.ListNoticesParams{Limit: ptr(pageSize)}
	if dataset != nil {
		params.Dataset = ptr(dataset.String())
	}

	all, err := pages(ctx, func(ctx context.Context, cursor *string) (page[model.Notice], error) {
		asked := params
		asked.Cursor = cursor
		r, err := n.api.ListNoticesWithResponse(ctx, &asked)
		if err != nil {
			return page[model.Notice]{}, unreachable(err)
		}
		if r.JSON200 == nil {
			return page[model.Notice]{}, failed(r.StatusCode(), r.Body)
		}

		return page[model.Notice]{r.JSON200.Items, r.JSON200.Next, len(r.Body)}, nil
	})

	return converted(all, err, model.Notice.Checked)
}

// Notice returns one notice, with its text if the node has that. Id and text are checked.
func (n *Remote) Notice(ctx context.Context, id core.NoticeID) (view core.NoticeView, err error) {
	r, err := n.api.GetNoticeWithResponse(ctx, id.String())
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	return asked(id, *r.JSON200)
}

// PostNoticeText hands in the text of a notice. Posting the same one again is not an error.
// A notice that the node's ledger does not hold yet is core.ErrNotFound.
func (n *Remote) PostNoticeText(ctx context.Context, id core.NoticeID, text []byte) (view core.NoticeView, err error) {
	r, err := n.api.PostNoticeTextWithBodyWithResponse(ctx, id.String(), "application/octet-stream", bytes.NewReader(text))
	if err != nil {
		return view, unreachable(err)
	}

	stored := r.JSON201
	if stored == nil {
		stored = r.JSON200
	}
	if stored == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	return asked(id, *stored)
}

// asked returns a node's object if it is the notice that was asked for.
func asked(id core.NoticeID, object model.Notice) (core.NoticeView, error) {
	view, err := object.Checked()
	if err == nil && view.ID != id {
		err = fmt.Errorf("the node answers for notice %s: %w", view.ID, core.ErrVerify)
	}
	return view, err
}
