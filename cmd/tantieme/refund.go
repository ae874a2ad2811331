package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
)

func newRefund() *cobra.Command {
	return saleVerb(&cobra.Command{
		Use:   "refund DIR",
		Short: "Take the price of a sale back whose validators missed a deadline",
	}, &saleFlags{}, refund)
}

func refund(ctx context.Context, c *customer, flow *buyer.Flow, sale core.SaleID) error {
	if err := flow.Refund(ctx, sale); err != nil {
		return err
	}
	if c.flags.asJSON {
		return printJSON(c.cmd, model.RefundedOf(sale))
	}

	_, err := fmt.Fprintf(c.cmd.OutOrStdout(), "The price of sale %s is with %s again.\n", sale, c.Address)
	return err
}
