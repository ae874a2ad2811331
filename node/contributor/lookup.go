package contributor

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// LookUp returns a dataset as a validator shows it. If the terms' hash is not the
// dataset's id, the error wraps core.ErrVerify.
func LookUp(ctx context.Context, v Recipient, id core.DatasetID) (core.DatasetView, error) {
	view, err := v.Dataset(ctx, id)
	if err != nil {
		return view, err
	}

	committee, err := v.Committee(ctx)
	if err != nil {
		return view, err
	}

	if got := consent.New(committee.Domain).DatasetID(view.Terms); got != id {
		return view, fmt.Errorf("the node shows terms of %s for dataset %s: %w", got, id, core.ErrVerify)
	}

	return view, nil
}
