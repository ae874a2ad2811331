package person

import (
	"context"
	"errors"
	"log/slog"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// KeyOnChain returns a function that reads the id of the committee's key from the
// configured chain, after a check that the contracts have the deployment's code. It
// returns nil if the configuration names no chain or no deployment. The id is zero while
// there is no key.
func KeyOnChain(c *config.Config, log *slog.Logger) (func(context.Context) (core.KeyID, error), error) {
	if len(c.Chain.RPC) == 0 {
		return nil, nil
	}

	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}

	return func(ctx context.Context) (id core.KeyID, err error) {
		reader, err := chain.New(ctx, chain.Options{
			RPC:       c.Chain.RPC,
			Domain:    deployment.Domain(),
			PollEvery: c.Chain.Poll,
			Log:       log,
		})
		if err != nil {
			return id, err
		}

		defer func() { err = errors.Join(err, reader.Close()) }()

		if err := reader.CheckCode(ctx, deployment.Code); err != nil {
			return id, err
		}

		return reader.KeyID(ctx)
	}, nil
}
