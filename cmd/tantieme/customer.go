package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/verify"
)

// saleFlags are the flags of buy, fetch and refund that are not settings.
type saleFlags struct {
	dir      string // of the sale; absolute
	yes      bool
	again    bool
	wait     bool
	noRefund bool
	noFaults bool // fetch alone
	asJSON   bool

	excludes    bool // maxExcluded is given
	maxExcluded uint64
}

// customer is a buyer with the folder of one sale.
type customer struct {
	*person.Person
	cmd    *cobra.Command
	config *config.Config
	values []config.Value
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
	dir, err := filepath.Abs(f.dir)
	if err != nil {
		return err
	}
	f.dir = dir

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
		values: loaded.Values,
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

	var most *uint64
	if c.flags.excludes {
		most = &c.flags.maxExcluded
	}

	return buyer.New(buyer.Options{
		MaxExcluded: most,

		Validators: validators,
		Gateways:   gateways,
		Chain:      c.Client,
		Dir:        c.flags.dir,
		Account:    c.Address,
		Key:        c.Key,
		Deployment: c.Deployment,
		Approve:    c.approve,
		Repeat:     c.repeat,
		Waiting:    waiting(c.cmd.ErrOrStderr()),
		Settings:   c.settings(),
		Log:        quietLog(c.cmd),
		Progress:   progress(c.cmd.ErrOrStderr()),
	})
}

// settings returns what a later command needs to reach chain, nodes and account. There is
// no password among it.
func (c *customer) settings() map[string]any {
	out := map[string]any{}
	for _, v := range c.values {
		if slices.Contains(buyerKeys, v.Setting.Key) && fmt.Sprint(v.Value) != "" && fmt.Sprint(v.Value) != "[]" {
			out[v.Setting.Key] = v.Value
		}
	}
	return out
}

// remembered returns the settings in a sale's folder. Of a folder without them, or of
// none, it returns nothing: the command says what it lacks.
func remembered(dir string) (map[string]any, error) {
	note, err := buyer.ReadNote(dir)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}

	return note.Settings, nil
}

// waiting says what a sale waits for, and until when.
func waiting(w io.Writer) func(core.SaleState, time.Time) {
	return func(state core.SaleState, until time.Time) {
		what := map[core.SaleState]string{
			core.SaleNone:      "a block that takes the offer (if buy was stopped before it sent it, run buy again)",
			core.SaleOffered:   "the contributors, who vote",
			core.SaleAccepted:  "the validators, who commit to their lists",
			core.SaleCommitted: "the validators, who release their lists",
		}[state]
		fmt.Fprintf(w, "Waiting for %s, until %s at the latest\n", what, core.Clock(until))
	}
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
		if _, err := os.Stat(filepath.Join(f.dir, verify.PurchaseFile)); errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("%s is no folder of a sale: %w", f.dir, core.ErrNotFound)
		}

		var err error
		if s.remembered, err = remembered(f.dir); err != nil {
			return err
		}

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
