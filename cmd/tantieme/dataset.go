package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

func newDataset() *cobra.Command {
	cmd := &cobra.Command{
		Use: "dataset", Short: "Create, list and look at datasets", Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newDatasetCreate(), newDatasetList(), newDatasetShow())
	return cmd
}

func newDatasetCreate() *cobra.Command {
	var yes, asJSON bool
	cmd := &cobra.Command{
		Use:   "create TERMS.json",
		Short: "Publish a dataset's terms, which nobody can change afterwards",
		Long: "Reads terms as tantieme dataset show --json prints them under \"terms\", shows the id that is their hash, asks, and\n" +
			"publishes them. Purposes are terms of the W3C Data Privacy Vocabulary, from a fixed list. Terms are immutable: a change is a new dataset, for which everyone consents anew. You have no\n" +
			"power over it afterwards.",
		Args: exactArgs(1),
	}
	s := withSettings(cmd, append(append([]string{"dir"}, walletKeys...), chainKeys...)...)
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		var terms core.Terms
		if err := readJSON(args[0], core.ReasonTerms, &terms); err != nil {
			return err
		}
		if err := core.CheckPurposes(terms.Purposes); err != nil {
			return core.Refuse(core.ReasonTerms, "%s: %v", args[0], err)
		}
		loaded, err := s.load()
		if err != nil {
			return err
		}
		p, err := openChain(cmd, &loaded.Config)
		if err != nil {
			return err
		}
		return errors.Join(createDataset(cmd, p, terms, yes, asJSON), p.Close())
	}
	return cmd
}

func createDataset(cmd *cobra.Command, p *person, terms core.Terms, yes, asJSON bool) error {
	id := consent.New(p.Deployment()).DatasetID(terms)
	token, err := p.Token(cmd.Context(), terms.Token)
	if err != nil {
		return err
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "Dataset  %s\nName     %q, %s\nPurposes %v\nFloor    %s for each unit of weight\nGroup    at least %d people\n",
		id, terms.Name, terms.Schema, terms.Purposes, amount(terms.FloorPrice, token), terms.Cadence.MinGroup)
	if err := confirm(cmd, yes, "Publish these terms for good?"); err != nil {
		return err
	}
	if err := p.CreateDataset(cmd.Context(), terms); err != nil {
		return err
	}
	if asJSON {
		return printJSON(cmd, model.CreatedOf(id))
	}
	_, err = fmt.Fprintln(cmd.OutOrStdout(), id)
	return err
}

func newDatasetList() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "list", Short: "List the datasets of the chain that a node shows", Args: exactArgs(0)}
	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a line on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return withNode(s, func(n *client.Remote) error {
			datasets, err := n.Datasets(cmd.Context())
			if err != nil {
				return err
			}
			t := table(cmd.OutOrStdout())
			for _, d := range datasets {
				if asJSON {
					err = errors.Join(err, printJSON(cmd, model.DatasetOf(d)))
					continue
				}
				fmt.Fprintf(t, "%s\t%q\t%s\n", d.ID, d.Terms.Name, d.Terms.Schema)
			}
			return errors.Join(err, t.Flush())
		})
	}
	return cmd
}

func newDatasetShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "show ID", Short: "Show a dataset's terms", Args: exactArgs(1)}
	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		var id core.DatasetID
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return usage(fmt.Errorf("dataset: %w", err))
		}
		return withNode(s, func(n *client.Remote) error { return showDataset(cmd.Context(), cmd, n, id, asJSON) })
	}
	return cmd
}

func showDataset(ctx context.Context, cmd *cobra.Command, n *client.Remote, id core.DatasetID, asJSON bool) error {
	d, err := n.Dataset(ctx, id)
	if err != nil {
		return err
	}
	committee, err := n.Committee(ctx)
	if err != nil {
		return err
	}
	if got := consent.New(committee.Chain).DatasetID(d.Terms); got != id {
		return fmt.Errorf("the node shows terms of %s for dataset %s: %w", got, id, core.ErrVerify)
	}
	out := cmd.OutOrStdout()
	if asJSON {
		return printJSON(cmd, model.DatasetOf(d))
	}
	t, w := d.Terms, d.Terms.Windows
	days := func(seconds uint64) string { return (time.Duration(seconds) * time.Second).String() }
	_, err = fmt.Fprintf(out, "Dataset   %s, as its terms hash\nName      %q\nSlice     %s, %d bytes sealed\nPurposes  %v\nToken     %s\nFloor     %s base units for each unit of weight\n"+
		"Group     at least %d people, %d new for each snapshot\nSells     each snapshot for %s\nWindows   commit %s, release %s, confirm %s, dispute %s\n",
		id, t.Name, t.Schema, d.PayloadSize, t.Purposes, t.Token, t.FloorPrice, t.Cadence.MinGroup, t.Cadence.MinNew, days(t.Cadence.SellFor),
		days(w.Commit), days(w.Release), days(w.Confirm), days(w.Dispute))
	return err
}
