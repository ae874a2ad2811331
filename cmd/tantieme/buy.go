package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
)

func newBuy() *cobra.Command {
	var f saleFlags
	var price string
	cmd := &cobra.Command{
		Use:   "buy SNAPSHOT",
		Short: "Look at a snapshot, escrow the price, and make the key that only you can open its records with",
		Long: "Fetches what a snapshot publicly holds, checks all of it against the chain, shows what you would get, and asks. Then\n" +
			"it makes a fresh key, saves it in the sale's folder, and escrows the price. Run again it finds its own offer. The\n" +
			"folder holds the only copy of the key: keep it.",
		Example: "  tantieme buy 0x… --price 55,000 --out sale-1 --node https://validator.example.org --rpc http://127.0.0.1:8545",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, buyerKeys...)

	flags := cmd.Flags()
	flags.StringVar(
		&price,
		"price",
		"",
		"what you pay, in the dataset's token, such as 55,000.50 (default: the floor)",
	)

	flags.StringVar(&f.dir, "out", "", "folder of the sale, made if it does not exist")
	flags.BoolVar(&f.yes, "yes", false, "do not ask")
	flags.BoolVar(&f.wait, "wait", false, "wait until the validators have delivered")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if f.dir == "" {
			return usage(errors.New("give --out, the folder of the sale"))
		}

		var id core.SnapshotID
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return usage(fmt.Errorf("snapshot: %w", err))
		}

		return withCustomer(cmd, s, f, func(ctx context.Context, c *customer) error {
			return c.buy(ctx, id, price)
		})
	}

	return cmd
}

func (c *customer) buy(ctx context.Context, id core.SnapshotID, text string) error {
	price, err := c.price(ctx, id, text)
	if err != nil {
		return err
	}

	flow, err := c.flow()
	if err != nil {
		return err
	}

	sale, err := flow.Buy(ctx, id, price)
	if err != nil {
		return err
	}

	if c.flags.wait {
		if err := flow.Wait(ctx, sale); err != nil {
			return err
		}
	}

	if c.flags.asJSON {
		return printJSON(c.cmd, model.BoughtOf(sale, id, price, c.flags.dir))
	}

	_, err = fmt.Fprintf(
		c.cmd.OutOrStdout(), "Offer %s is made: %s are in escrow.\nNext: tantieme fetch %s\n",
		sale, amount(price, c.token), c.flags.dir,
	)

	return err
}

// price parses the buyer's price in the dataset's token. Empty text means the floor.
func (c *customer) price(ctx context.Context, id core.SnapshotID, text string) (*big.Int, error) {
	nodes, err := connectNodes(c.config)
	if err != nil {
		return nil, err
	}

	floor, terms, err := buyer.Floor(ctx, nodes[0], id)
	if err != nil {
		return nil, err
	}

	if c.token, err = c.Token(ctx, terms.Token); err != nil {
		return nil, err
	}

	if text == "" {
		return floor, nil
	}

	price, err := core.ParseUnits(text, c.token.Decimals)
	if err != nil {
		return nil, usage(err)
	}

	return price, nil
}

// approve shows the checked purchase and asks the buyer.
func (c *customer) approve(_ context.Context, q buyer.Quote) error {
	out := c.cmd.ErrOrStderr()
	fmt.Fprintf(out, "Dataset   %q, %s\n", q.Terms.Name, q.Terms.Schema)
	fmt.Fprintf(out, "Snapshot  %s\n", q.Snapshot)
	fmt.Fprintf(
		out, "Records   %d of weight %d, %d bytes sealed, fetched and checked\n",
		q.Records, q.Weight, q.Bytes,
	)

	fmt.Fprintf(out, "Purposes  %v\n", q.Terms.Purposes)
	fmt.Fprintf(out, "Floor     %s\n", amount(q.Floor, c.token))

	fmt.Fprintf(out, "Price     %s, from %s\n", amount(q.Price, c.token), c.Address)
	return confirm(c.cmd, c.flags.yes, "Escrow the price? It comes back only if the validators do not deliver.")
}
