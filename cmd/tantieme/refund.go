package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
)

func newRefund() *cobra.Command {
	return saleVerb(&cobra.Command{
		Use:   "refund DIR",
		Short: "Take the price of a sale back whose validators missed a deadline",
		Long:  "An offer on which nobody has voted yet is taken back too.\nThe folder remembers how to reach chain and account.",
	}, &saleFlags{}, refund)
}

func refund(ctx context.Context, c *customer, flow *buyer.Flow, sale core.SaleID) error {
	back, err := flow.Refund(ctx, sale)
	if err != nil {
		return err
	}
	return showRefund(c.cmd, back, "", c.flags.asJSON)
}

// showRefund says how much is with whom again, in which transaction, and why.
func showRefund(cmd *cobra.Command, back buyer.Refund, why string, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, model.RefundedOf(back.Sale, back.Price, back.Buyer, back.Transaction, why))
	}

	in := ""
	if back.Transaction != (common.Hash{}) {
		in = fmt.Sprintf(", in transaction %s", back.Transaction)
	}

	out := cmd.OutOrStdout()
	_, err := fmt.Fprintf(out, "Refunded: %s of sale %s are with %s again%s.\n", back.Amount, back.Sale, back.Buyer, in)
	if why != "" && err == nil {
		_, err = fmt.Fprintf(out, "Why: %s.\n", why)
	}

	return err
}
