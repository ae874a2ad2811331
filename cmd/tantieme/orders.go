package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// orders is what claim and payee share: the data folder's account, and validators whose
// committee is checked.
type orders struct {
	config  *config.Config
	from    contributor.Payer
	domain  core.Domain
	typer   *consent.Typer
	account common.Address
	now     func() time.Time
}

func openOrders(cmd *cobra.Command, c *config.Config) (*orders, error) {
	at, err := votingOf(cmd, c)
	if err != nil {
		return nil, err
	}

	return &orders{
		config:  c,
		from:    at.From,
		domain:  at.Domain,
		typer:   consent.New(at.Domain),
		account: at.Account,
		now:     time.Now,
	}, nil
}

func (o *orders) wallet(cmd *cobra.Command) (contributor.KeyWallet, error) {
	key, err := keyOf(cmd)(o.config.Account)
	return contributor.KeyWallet{Key: key}, err
}

// finish goes on with the orders that an earlier run signed and whose end it did not see.
// One that is refused is said and left: what it was for is looked at anew.
func (o *orders) finish(cmd *cobra.Command, kind core.RelayKind, done func(core.RelayMessage, core.RelayView) error) error {
	kept, err := contributor.KeptOrders(contributor.RelaysOf(o.config.Dir), kind, o.account)
	if err != nil {
		return err
	}

	for _, m := range kept {
		view, err := relayed(cmd, o.config, o.typer, m)
		var refused *core.Refusal
		if errors.As(err, &refused) {
			fmt.Fprintf(cmd.ErrOrStderr(), "An order of an earlier run came to nothing: %s\n", refused.Detail)
			continue
		}
		if err != nil {
			return err
		}

		if err := done(m, view); err != nil {
			return err
		}
	}

	return nil
}

// fees returns what each validator that answers keeps of a claim in a token.
func (o *orders) fees(ctx context.Context, token common.Address) []uint64 {
	nodes, err := connectNodes(o.config)
	if err != nil {
		return nil // the same configuration was good before
	}
	return contributor.FeesOf(ctx, nodes, token)
}
