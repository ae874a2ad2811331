package person

import (
	"context"
	"errors"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// Chain is a person's own access to the chain, against which answers of validators are
// checked.
type Chain struct {
	config     *config.Config
	deployment *core.Deployment
	log        *slog.Logger
}

// OwnChain returns the configured access to a chain, or nil if the configuration names no
// chain or no deployment.
func OwnChain(c *config.Config, log *slog.Logger) (*Chain, error) {
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

	return &Chain{c, deployment, log}, nil
}

// KeyID reads the id of the committee's key, after a check that the contracts have the
// deployment's code. It is zero while there is no key.
func (c *Chain) KeyID(ctx context.Context) (id core.KeyID, err error) {
	err = c.read(ctx, func(reader *chain.Client) error {
		if err := reader.CheckCode(ctx, c.deployment.Code); err != nil {
			return err
		}
		id, err = reader.KeyID(ctx)
		return err
	})
	return id, err
}

// Token reads a token's symbol and decimals.
func (c *Chain) Token(ctx context.Context, address common.Address) (token core.Token, err error) {
	err = c.read(ctx, func(reader *chain.Client) error {
		token, err = reader.Token(ctx, address)
		return err
	})
	return token, err
}

func (c *Chain) read(ctx context.Context, do func(*chain.Client) error) error {
	reader, err := chain.New(ctx, chain.Options{
		RPC:       c.config.Chain.RPC,
		Domain:    c.deployment.Domain(),
		PollEvery: c.config.Chain.Poll,
		Log:       c.log,
	})
	if err != nil {
		return err
	}

	return errors.Join(do(reader), reader.Close())
}
