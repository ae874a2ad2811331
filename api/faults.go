package api

import (
	"context"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func (h *handlers) PostFault(ctx context.Context, r PostFaultRequestObject) (PostFaultResponseObject, error) {
	if !h.submits.Allow() {
		return nil, core.Refuse(
			core.ReasonRate, "this node takes no more for a moment; try again in a second, or another node",
		)
	}

	id, err := model.ParseID[core.SaleID](r.Id)
	if err != nil {
		return nil, err
	}
	if r.Body == nil {
		return nil, core.Refuse(core.ReasonRequest, "want a signed request")
	}

	request, signature, err := r.Body.Request(id)
	if err != nil {
		return nil, core.Refuse(core.ReasonRequest, "%v", err)
	}

	found, err := h.backend.PostFault(ctx, request, signature)
	if err != nil {
		return nil, err
	}

	return PostFault200JSONResponse(model.FindingOf(found)), nil
}
