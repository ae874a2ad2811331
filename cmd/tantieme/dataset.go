package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func newDataset() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "dataset",
		Short: "Create, list and look at datasets",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newDatasetCreate(), newDatasetList(), newDatasetShow())
	return cmd
}

func newDatasetList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the datasets of the chain that a node shows",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return withNode(s, func(n *client.Remote) error {
			datasets, err := n.Datasets(cmd.Context())
			if err != nil {
				return err
			}
			if *asJSON {
				for _, d := range datasets {
					err = errors.Join(err, printJSON(cmd, model.DatasetOf(d)))
				}
				return err
			}

			t := table(cmd.OutOrStdout())
			for _, d := range datasets {
				fmt.Fprintf(t, "%s\t%q\t%s\n", d.ID, d.Terms.Name, d.Terms.Schema)
			}

			return t.Flush()
		})
	}

	return cmd
}

func newDatasetShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a dataset's terms",
		Args:  exactArgs(1),
	}

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		var id core.DatasetID
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return usage(fmt.Errorf("dataset: %w", err))
		}

		return withNode(s, func(n *client.Remote) error {
			view, err := contributor.LookUp(cmd.Context(), n, id)
			if err != nil {
				return err
			}
			if *asJSON {
				return printJSON(cmd, model.DatasetOf(view))
			}

			return showDataset(cmd.OutOrStdout(), view)
		})
	}

	return cmd
}

func showDataset(out io.Writer, d core.DatasetView) error {
	t, w := d.Terms, d.Terms.Windows
	span := func(seconds uint64) string { return (time.Duration(seconds) * time.Second).String() }

	fmt.Fprintf(out, "Dataset   %s, as its terms hash\n", d.ID)
	fmt.Fprintf(out, "Name      %q\n", t.Name)
	fmt.Fprintf(out, "Slice     %s, %d bytes sealed\n", t.Schema, d.PayloadSize)
	fmt.Fprintf(out, "Purposes  %v\n", t.Purposes)
	fmt.Fprintf(out, "Token     %s\n", t.Token)
	fmt.Fprintf(out, "Floor     %s base units for each unit of weight\n", t.FloorPrice)

	fmt.Fprintf(
		out, "Group     at least %d people, %d new for each snapshot\n",
		t.Cadence.MinGroup, t.Cadence.MinNew,
	)

	fmt.Fprintf(out, "Sells     each snapshot for %s\n", span(t.Cadence.SellFor))
	_, err := fmt.Fprintf(out, "Windows   commit %s, release %s, confirm %s, dispute %s\n",
		span(w.Commit), span(w.Release), span(w.Confirm), span(w.Dispute))

	return err
}
