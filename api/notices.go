package api

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func (h *handlers) ListNotices(_ context.Context, r ListNoticesRequestObject) (ListNoticesResponseObject, error) {
	var of *core.DatasetID
	if r.Params.Dataset != nil {
		id, err := model.ParseID[core.DatasetID](*r.Params.Dataset)
		if err != nil {
			return nil, err
		}
		of = &id
	}

	views, err := h.backend.Notices(of)
	if err != nil {
		return nil, err
	}

	out := make([]model.Notice, len(views))
	for i, view := range views {
		out[i] = model.NoticeOf(view)
	}

	items, next := paged(out, func(n model.Notice) string { return n.Id }, r.Params.Cursor, r.Params.Limit)
	return ListNotices200JSONResponse{
		Schema: model.NoticePageV1,
		Items:  items,
		Next:   next,
	}, nil
}

func (h *handlers) GetNotice(_ context.Context, r GetNoticeRequestObject) (GetNoticeResponseObject, error) {
	id, err := model.ParseID[core.NoticeID](r.Id)
	if err != nil {
		return nil, err
	}

	view, err := h.notice(id)
	return GetNotice200JSONResponse(model.NoticeOf(view)), err
}

func (h *handlers) notice(id core.NoticeID) (core.NoticeView, error) {
	view, err := h.backend.Notice(id)
	if err != nil {
		return view, fmt.Errorf("notice %s: %w", id, err)
	}
	return view, nil
}

func (h *handlers) PostNoticeText(ctx context.Context, r PostNoticeTextRequestObject) (PostNoticeTextResponseObject, error) {
	if !h.submits.Allow() {
		return nil, core.Refuse(
			core.ReasonRate, "this node takes no more for a moment; try again in a second, or another node",
		)
	}

	id, err := model.ParseID[core.NoticeID](r.Id)
	if err != nil {
		return nil, err
	}
	if r.Body == nil {
		return nil, core.Refuse(core.ReasonRequest, "want the text of the notice")
	}

	text, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("read the text: %w", err)
	}

	added, err := h.backend.PostNoticeText(ctx, id, text)
	if errors.Is(err, core.ErrNotFound) {
		return nil, fmt.Errorf("notice %s, in this node's ledger: %w", id, core.ErrNotFound)
	}
	if err != nil {
		return nil, err
	}

	view, err := h.notice(id)
	if err != nil {
		return nil, err
	}
	if added {
		return PostNoticeText201JSONResponse(model.NoticeOf(view)), nil
	}

	return PostNoticeText200JSONResponse(model.NoticeOf(view)), nil
}
