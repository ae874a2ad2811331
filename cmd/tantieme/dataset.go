package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/slice"
)

func newDataset() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "dataset",
		Short: "Create, list and look at datasets",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newDatasetTemplate(), newDatasetCreate(), newDatasetList(), newDatasetShow())
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
				return printLines(cmd, datasets, model.DatasetOf)
			}

			return showDatasets(cmd.OutOrStdout(), datasets)
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
		return withNode(s, func(n *client.Remote) error {
			id, err := pickDataset(cmd.Context(), n, args[0])
			if err != nil {
				return err
			}

			view, err := contributor.LookUp(cmd.Context(), n, id)
			if err != nil {
				return err
			}
			if *asJSON {
				return printJSON(cmd, model.DatasetOf(view))
			}

			snapshots, err := n.Catalogue(cmd.Context(), &id)
			if err != nil {
				return err
			}

			if err := showDataset(cmd.OutOrStdout(), view); err != nil || len(snapshots) == 0 {
				return err
			}

			fmt.Fprintln(cmd.OutOrStdout())
			return showSnapshots(cmd.OutOrStdout(), snapshots, []core.DatasetView{view}, time.Now())
		})
	}

	return cmd
}

func showDatasets(out io.Writer, datasets []core.DatasetView) error {
	if len(datasets) == 0 {
		_, err := fmt.Fprintf(out, "There is no dataset yet. To begin one: %s\n", pasted("dataset", "template"))
		return err
	}

	t := table(out)
	fmt.Fprintln(t, "DATASET\tNAME\tSLICE\tFLOOR A WEIGHT\tGROUP\tSELLS FOR")
	for _, d := range datasets {
		terms := d.Terms
		fmt.Fprintf(
			t, "%s\t%q\t%s\t%s\t%d\t%s\n", d.ID, terms.Name, slice.Visible(terms.Schema),
			d.Amount(terms.FloorPrice), terms.Cadence.MinGroup, core.Span(terms.Cadence.SellFor),
		)
	}

	return t.Flush()
}

func showDataset(out io.Writer, d core.DatasetView) error {
	lines := founder.InWords(d.Terms, d.PricedIn())
	lines = append(lines, founder.Line{Name: "Sealed", Text: fmt.Sprintf("%d bytes each", d.PayloadSize)})

	return showTerms(out, d.ID, lines)
}

// showTerms prints terms in words.
func showTerms(out io.Writer, id core.DatasetID, lines []founder.Line) error {
	t := table(out)
	fmt.Fprintf(t, "Dataset\t%s\n", id)
	for _, line := range lines {
		fmt.Fprintf(t, "%s\t%s\n", line.Name, line.Text)
	}

	return t.Flush()
}
