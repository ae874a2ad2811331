package api

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func (h *handlers) PostRelay(ctx context.Context, r PostRelayRequestObject) (PostRelayResponseObject, error) {
	if !h.submits.Allow() {
		return nil, core.Refuse(
			core.ReasonRate, "this node takes no more for a moment; try again in a second, or another node",
		)
	}
	if r.Body == nil {
		return nil, core.Refuse(core.ReasonRequest, "want a signed message")
	}

	message, err := r.Body.Message()
	if err != nil {
		return nil, err
	}

	stored, added, err := h.backend.PostRelay(ctx, message)
	if err != nil {
		return nil, err
	}
	if added {
		return PostRelay201JSONResponse(model.RelayStatusOf(stored.View())), nil
	}

	return PostRelay200JSONResponse(model.RelayStatusOf(stored.View())), nil
}

func (h *handlers) GetRelay(_ context.Context, r GetRelayRequestObject) (GetRelayResponseObject, error) {
	id, err := model.ParseID[core.RelayID](r.Id)
	if err != nil {
		return nil, err
	}

	stored, err := h.backend.Relay(id)
	if err != nil {
		return nil, fmt.Errorf("relay %s: %w", id, err)
	}

	return GetRelay200JSONResponse(model.RelayStatusOf(stored.View())), nil
}
