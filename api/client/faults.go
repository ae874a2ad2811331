package client

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// PostFault shows a node a faulty record of a sale. It returns nil if the node found the
// same. A record that the node finds in order is a *core.Refusal.
func (n *Remote) PostFault(ctx context.Context, request core.FaultRequest, signature []byte) error {
	r, err := n.api.PostFaultWithResponse(ctx, request.Sale.String(), model.FaultRequestOf(request, signature))
	if err != nil {
		return unreachable(err)
	}
	if r.JSON200 == nil {
		return failed(r.StatusCode(), r.Body)
	}

	found, err := r.JSON200.Finding()
	if err != nil {
		return err
	}
	if found.Sale != request.Sale || found.Contribution != request.Contribution || found.Kind != request.Kind {
		return fmt.Errorf("the node answers for contribution %s of sale %s: %w", found.Contribution, found.Sale, core.ErrVerify)
	}

	return nil
}
