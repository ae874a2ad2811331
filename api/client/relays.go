package client

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// PostRelay has a node bring a signed message onto the chain. Posting the same one again
// is not an error.
func (n *Remote) PostRelay(ctx context.Context, m core.RelayMessage) (view core.RelayView, err error) {
	r, err := n.api.PostRelayWithResponse(ctx, model.RelayOf(m))
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

	return stored.View()
}

// Relay returns where a relayed message stands.
func (n *Remote) Relay(ctx context.Context, id core.RelayID) (view core.RelayView, err error) {
	r, err := n.api.GetRelayWithResponse(ctx, id.String())
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	if view, err = r.JSON200.View(); err != nil {
		return view, err
	}
	if view.ID != id {
		return view, fmt.Errorf("the node answers for relay %s: %w", view.ID, core.ErrVerify)
	}

	return view, nil
}

// ClaimFees returns what a node keeps of the claims that it brings, and false if it brings
// nothing now.
func (n *Remote) ClaimFees(ctx context.Context) (fees core.ClaimFees, on bool, err error) {
	status, err := n.Status(ctx)
	if err != nil {
		return nil, false, err
	}

	_, view, err := status.View()

	return view.Relays.Fees, view.Relays.On, err
}
