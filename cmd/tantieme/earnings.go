package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
)

func newEarnings() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "earnings",
		Short: "Show what your personal node's accounts earn, and who bids for what they gave",
		Args:  exactArgs(0),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, _ []string) error {
		earned, err := n.Earnings(ctx)
		if err != nil {
			return err
		}

		given, err := n.Contributions(ctx)
		if err != nil {
			return err
		}

		if asJSON { // the API's two lists, one a line
			return errors.Join(printJSON(cmd, earned), printJSON(cmd, given))
		}

		showEarnings(cmd.OutOrStdout(), earned, given)

		return nil
	})
}

func showEarnings(out io.Writer, earned *model.EarningList, given *model.ContributionList) {
	for _, c := range given.Items {
		stage := "not seen by a validator yet"
		if c.Stage != nil {
			stage = *c.Stage
		}
		fmt.Fprintf(out, "Contribution %s: %s, %d offers\n", c.Contribution, stage, len(c.Offers))
	}

	for _, e := range earned.Items {
		fmt.Fprintf(
			out, "Snapshot %s: due %s, paid %s base units to %s\n",
			e.Snapshot, e.Due, e.Paid, e.Account,
		)
	}

	if earned.Hint != nil {
		fmt.Fprintln(out, *earned.Hint)
	}
}
