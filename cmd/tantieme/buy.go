package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/dustin/go-humanize"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
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
		Example: "  tantieme snapshot list --node https://validator.example.org\n" +
			"  tantieme buy 0x1d6f2c04 --price 55,000 --out sale-1 --node https://validator.example.org --rpc http://127.0.0.1:8545",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, buyerKeys...)

	flags := cmd.Flags()
	flags.StringVar(
		&price,
		"price",
		"",
		"what you pay, in the dataset's token, such as 55,000.50 (default: the floor)",
	)

	flags.Uint64Var(
		&f.maxExcluded,
		"max-excluded",
		0,
		"weight that may be left out because its people leave before the sale is accepted; beyond it the whole price comes back "+
			"(default: what has left by now, and a tenth)",
	)

	flags.StringVar(&f.dir, "out", "", "folder of the sale: new, empty, or that of this sale")
	flags.BoolVar(&f.yes, "yes", false, "do not ask")
	flags.BoolVar(&f.again, "again", false, "pay for a snapshot once more that this account has bought or bids for")
	flags.BoolVar(&f.wait, "wait", false, "wait until the validators have delivered")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		f.excludes = flags.Changed("max-excluded")
		if f.dir == "" {
			return usage(errors.New("give --out, the folder of the sale"))
		}

		if _, err := core.Pick[core.SnapshotID]("snapshot", args[0], nil); err != nil && !errors.Is(err, core.ErrNotFound) {
			return err // no beginning of an id
		}

		return withCustomer(cmd, s, f, func(ctx context.Context, c *customer) error {
			return c.buy(ctx, args[0], price)
		})
	}

	return cmd
}

func (c *customer) buy(ctx context.Context, snapshot, text string) error {
	nodes, err := connectNodes(c.config)
	if err != nil {
		return err
	}

	id, err := pickSnapshot(ctx, nodes[0], snapshot)
	if err != nil {
		return err
	}

	price, err := c.price(ctx, nodes[0], id, text)
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
		c.cmd.OutOrStdout(), "Offer %s is made: %s are in escrow.\nNext: %s\n",
		sale, c.token.Amount(price), pasted("fetch", c.flags.dir),
	)

	return err
}

// price parses the buyer's price in the dataset's token. Empty text means the lowest
// price from the floor on.
func (c *customer) price(ctx context.Context, node *client.Remote, id core.SnapshotID, text string) (*big.Int, error) {
	floor, terms, err := buyer.Floor(ctx, node, id)
	if err != nil {
		return nil, err
	}

	if c.token, err = c.Token(ctx, terms.Token); err != nil {
		return nil, err
	}

	if text == "" {
		return c.token.Payable(floor), nil
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
		out, "Records   %d of weight %d, %s sealed, fetched and checked\n",
		q.Records, q.Weight, humanize.Bytes(uint64(q.Bytes)),
	)

	if q.Left > 0 {
		fmt.Fprintf(out, "Left      %d of them, whose people retracted: the sale leaves them out\n", q.Left)
	}
	fmt.Fprintf(out, "May lack  a weight of %d, if more people leave before it is accepted; that part of the price comes back\n", q.MaxLeft)

	for i, purpose := range q.Terms.Purposes {
		fmt.Fprintf(out, "%-8s  %s\n", onlyFirst("Purposes", i), purpose.Words())
	}

	fmt.Fprintf(out, "Floor     %s\n", c.token.Amount(q.Floor))
	fmt.Fprintf(out, "Price     %s, from %s\n", c.token.Amount(q.Price), c.Address)

	left := new(big.Int).Sub(q.Balance, q.Price)
	fmt.Fprintf(out, "Balance   %s; %s are left after it\n", c.token.Amount(q.Balance), c.token.Amount(left))
	return confirm(c.cmd, c.flags.yes, "Escrow the price? It comes back only if the validators do not deliver.")
}

// repeat asks a buyer who pays for the same snapshot once more. --yes does not answer that.
func (c *customer) repeat(_ context.Context, earlier []core.OfferView) error {
	out := c.cmd.ErrOrStderr()
	for _, o := range earlier {
		fmt.Fprintf(out, "You bid for this snapshot before: offer %s, %s, is %s\n", o.ID, c.token.Amount(o.Offer.Price), o.State)
	}

	if c.flags.again {
		return nil
	}
	if c.flags.yes {
		return core.Refuse(
			core.ReasonBought, "%s has bought this snapshot already, or bids for it: offer %s is %s",
			c.Address, earlier[0].ID, earlier[0].State,
		)
	}

	return confirm(c.cmd, false, "Its records would be the same. Pay for it once more?")
}
