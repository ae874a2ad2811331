package main

import (
	"context"
	"errors"
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
				for _, d := range datasets {
					err = errors.Join(err, printJSON(cmd, model.DatasetOf(d)))
				}
				return err
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

// pickDataset returns the dataset of a node that an id, or the beginning of one, names.
func pickDataset(ctx context.Context, n *client.Remote, text string) (id core.DatasetID, err error) {
	if err := id.UnmarshalText([]byte(text)); err == nil {
		return id, nil
	}

	datasets, err := n.Datasets(ctx)
	if err != nil {
		return id, err
	}

	known := make([]core.DatasetID, len(datasets))
	for i, d := range datasets {
		known[i] = d.ID
	}

	return core.Pick("dataset", text, known)
}

func showDatasets(out io.Writer, datasets []core.DatasetView) error {
	if len(datasets) == 0 {
		_, err := fmt.Fprintln(out, "There is no dataset yet. tantieme dataset template begins one.")
		return err
	}

	t := table(out)
	fmt.Fprintln(t, "DATASET\tNAME\tSLICE\tFLOOR A WEIGHT\tGROUP\tSELLS FOR")
	for _, d := range datasets {
		terms := d.Terms
		fmt.Fprintf(
			t, "%s\t%q\t%s\t%s\t%d\t%s\n", d.ID, terms.Name, slice.Visible(terms.Schema),
			founder.Amount(terms.FloorPrice, tokenOf(d)), terms.Cadence.MinGroup, core.Span(terms.Cadence.SellFor),
		)
	}

	return t.Flush()
}

// tokenOf returns the token of a dataset as the node knows it.
func tokenOf(d core.DatasetView) core.Token {
	if d.Token == nil {
		return core.Token{Address: d.Terms.Token}
	}
	return *d.Token
}

func showDataset(out io.Writer, d core.DatasetView) error {
	lines := founder.InWords(d.Terms, tokenOf(d))
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
