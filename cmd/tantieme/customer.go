package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

// saleFlags are the flags of buy, fetch and refund that are not settings.
type saleFlags struct {
	dir      string // of the sale
	yes      bool
	wait     bool
	noRefund bool
	asJSON   bool
}

// customer is a buyer with the folder of one sale.
type customer struct {
	*person.Person
	cmd    *cobra.Command
	config *config.Config
	flags  saleFlags
	token  core.Token // of the dataset; set once the price is known
}

// withCustomer opens a customer, runs a function with it, and closes it.
func withCustomer(
	cmd *cobra.Command,
	s *settings,
	f saleFlags,
	do func(context.Context, *customer) error,
) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	p, err := person.Open(cmd.Context(), &loaded.Config, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return err
	}

	err = do(cmd.Context(), &customer{
		Person: p,
		cmd:    cmd,
		config: &loaded.Config,
		flags:  f,
	})

	return errors.Join(err, p.Close())
}

// flow returns the buyer's flow in the folder of the sale.
func (c *customer) flow() (*buyer.Flow, error) {
	nodes, err := connectNodes(c.config)
	if err != nil {
		return nil, err
	}

	validators := make([]buyer.Validator, len(nodes))
	for i, n := range nodes {
		validators[i] = n
	}

	gateways := make([]buyer.Store, len(c.config.IPFS.Gateways))
	for i, address := range c.config.IPFS.Gateways {
		if gateways[i], err = buyer.NewGateway(address); err != nil {
			return nil, usage(err)
		}
	}

	return buyer.New(buyer.Options{
		Validators: validators,
		Gateways:   gateways,
		Chain:      c.Client,
		Dir:        c.flags.dir,
		Account:    c.Address,
		Key:        c.Key,
		Deployment: c.Deployment,
		Approve:    c.approve,
		Log:        quietLog(c.cmd),
		Progress:   progress(c.cmd.ErrOrStderr()),
	})
}

// saleVerb returns the action of a command whose only argument is the folder of a sale.
func saleVerb(
	cmd *cobra.Command,
	f *saleFlags,
	do func(context.Context, *customer, *buyer.Flow, core.SaleID) error,
) *cobra.Command {
	cmd.Args = exactArgs(1)
	s := withSettings(cmd, buyerKeys...)
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		f.dir = args[0]
		return withCustomer(cmd, s, *f, func(ctx context.Context, c *customer) error {
			flow, err := c.flow()
			if err != nil {
				return err
			}

			sale, err := flow.Sale()
			if err != nil {
				return fmt.Errorf("%s is no folder of a sale: %w", f.dir, err)
			}

			return do(ctx, c, flow, sale)
		})
	}

	return cmd
}
