package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
)

func newFetch() *cobra.Command {
	var f saleFlags
	cmd := saleVerb(&cobra.Command{
		Use:   "fetch DIR",
		Short: "Wait for delivery, then fetch, open and check every record of a sale",
		Long: "Goes on where buy, or an earlier fetch, has stopped. When the validators miss their deadline, it takes the price back\n" +
			"by itself and exits with 8. Exits with 5 and names the record when one does not match the chain.",
	}, &f, fetch)

	cmd.Flags().BoolVar(&f.noRefund, "no-refund", false, "only say so when the deadline was missed")
	return cmd
}

func fetch(ctx context.Context, c *customer, flow *buyer.Flow, sale core.SaleID) error {
	err := flow.Wait(ctx, sale)
	if errors.Is(err, core.ErrDeadline) && !c.flags.noRefund {
		return errors.Join(err, flow.Refund(ctx, sale))
	}
	if err != nil {
		return err
	}

	report, err := flow.Fetch(ctx, sale)
	if report.Records == 0 && err != nil {
		return err
	}

	return errors.Join(err, showVerification(c.cmd, report, c.flags.asJSON))
}
