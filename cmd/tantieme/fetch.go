package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/verify"
)

func newFetch() *cobra.Command {
	var f saleFlags
	cmd := saleVerb(&cobra.Command{
		Use:   "fetch DIR",
		Short: "Wait for delivery, then fetch, open and check every record of a sale",
		Long: "Goes on where buy, or an earlier fetch, has stopped. When the validators miss their deadline, it takes the price back\n" +
			"by itself, says in which transaction, and exits with 8. Exits with 5 and names the record when one does not match the\n" +
			"chain. A faulty record (one that does not open, breaks its schema or declares a wrong weight) is named and shown to the\n" +
			"validators, who then can read it: what t of them find too is not paid, and its part of the price comes back. The folder\n" +
			"remembers how to reach chain, nodes and account.",
	}, &f, fetch)

	cmd.Flags().BoolVar(&f.noFaults, "no-faults", false, "name faulty records, and do not show them to the validators")
	cmd.Flags().BoolVar(&f.noRefund, "no-refund", false, "only say so when the deadline was missed")
	return cmd
}

func fetch(ctx context.Context, c *customer, flow *buyer.Flow, sale core.SaleID) error {
	err := flow.Wait(ctx, sale)
	if errors.Is(err, core.ErrDeadline) {
		return missed(ctx, c.cmd, flow, sale, c.flags, err)
	}
	if err != nil {
		return err
	}

	report, err := flow.Fetch(ctx, sale)
	if report.Records == 0 && err != nil {
		return err
	}

	got := goods{Report: report, Dir: c.flags.dir}
	var errShow error
	if !c.flags.noFaults {
		got.Dispute, got.NotShown, errShow = dispute(ctx, flow, sale, report.Faults)
	}

	return errors.Join(err, errShow, showGoods(c.cmd, got, c.flags.asJSON))
}

// missed takes the price of an undelivered sale back, and says so. Whatever comes of it,
// the command ends with the missed deadline.
func missed(ctx context.Context, cmd *cobra.Command, flow *buyer.Flow, sale core.SaleID, f saleFlags, why error) error {
	if f.noRefund {
		return fmt.Errorf("%w; take the price back with %s", why, pasted("refund", f.dir))
	}

	back, err := flow.Refund(ctx, sale)
	if errors.Is(err, core.ErrNotFound) {
		return why // the offer was never made
	}
	if err != nil {
		return errors.Join(why, fmt.Errorf("take the price back: %w", err))
	}

	reason := strings.TrimSuffix(why.Error(), ": "+core.ErrDeadline.Error())
	if err := showRefund(cmd, back, reason, f.asJSON); err != nil {
		return err
	}

	return fmt.Errorf("there are no records, and the price is with the buyer again: %w", core.ErrDeadline)
}

// goods is the answer of fetch: the report, the folder that it is about, and what
// validators answered about faulty records.
type goods struct {
	verify.Report
	Dir      string         `json:"dir"`
	Dispute  *buyer.Dispute `json:"dispute,omitempty"`
	NotShown string         `json:"not_shown,omitempty"` // why faulty records were not shown
}

// showGoods shows the report and where the data is.
func showGoods(cmd *cobra.Command, got goods, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, got)
	}

	if err := showVerification(cmd, got.Report, false); err != nil || got.Err() != nil {
		return err
	}
	if err := showDispute(cmd.OutOrStdout(), got.Dispute, got.NotShown, got.Dir); err != nil || got.Verified == 0 {
		return err
	}

	made := filepath.Join(got.Dir, dataset.Folder)
	table := filepath.Join(made, filepath.FromSlash(dataset.ParquetFile))
	_, err := fmt.Fprintf(
		cmd.OutOrStdout(), "records   %s\ndataset   %s\nload it   duckdb -c %s\n",
		filepath.Join(got.Dir, verify.RecordsFile), made,
		quoted("SELECT * FROM '"+strings.ReplaceAll(table, "'", "''")+"' LIMIT 10"),
	)

	return err
}
