package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
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
		if err := readJSON(args[0], "bad_terms", &terms); err != nil {
			return err
		}
		if err := core.CheckPurposes(terms.Purposes); err != nil {
			return core.Refuse("bad_terms", "%s: %v", args[0], err)
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
		return json.NewEncoder(cmd.OutOrStdout()).Encode(map[string]any{"schema": "tantieme/created/1", "dataset": id})
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
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
			for _, d := range datasets {
				if asJSON {
					err = errors.Join(err, json.NewEncoder(cmd.OutOrStdout()).Encode(datasetJSON(d)))
					continue
				}
				fmt.Fprintf(t, "%s\t%q\t%s\n", d.ID, d.Terms.Name, d.Terms.Schema)
			}
			return errors.Join(err, t.Flush())
		})
	}
	return cmd
}

func datasetJSON(d core.DatasetView) map[string]any {
	return map[string]any{"schema": "tantieme/dataset/1", "id": d.ID, "payload_size": d.PayloadSize, "terms": d.Terms}
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
		return json.NewEncoder(out).Encode(datasetJSON(d))
	}
	t, w := d.Terms, d.Terms.Windows
	days := func(seconds uint64) string { return (time.Duration(seconds) * time.Second).String() }
	_, err = fmt.Fprintf(out, "Dataset   %s, as its terms hash\nName      %q\nSlice     %s, %d bytes sealed\nPurposes  %v\nToken     %s\nFloor     %s base units for each unit of weight\n"+
		"Group     at least %d people, %d new for each snapshot\nSells     each snapshot for %s\nWindows   commit %s, release %s, confirm %s, dispute %s\n",
		id, t.Name, t.Schema, d.PayloadSize, t.Purposes, t.Token, t.FloorPrice, t.Cadence.MinGroup, t.Cadence.MinNew, days(t.Cadence.SellFor),
		days(w.Commit), days(w.Release), days(w.Confirm), days(w.Dispute))
	return err
}

func newOffer() *cobra.Command {
	cmd := &cobra.Command{
		Use: "offer", Short: "List and look at offers", Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newOfferList(), newOfferShow())
	return cmd
}

func newOfferList() *cobra.Command {
	var snapshot, state string
	var asJSON bool
	cmd := &cobra.Command{Use: "list", Short: "List offers and sales", Args: exactArgs(0)}
	s := withSettings(cmd, nodeKeys...)
	flags := cmd.Flags()
	flags.StringVar(&snapshot, "snapshot", "", "of this snapshot only")
	flags.StringVar(&state, "state", "", "in this state only, such as accepted or settled")
	flags.BoolVar(&asJSON, "json", false, "print one JSON object a line on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		filter, err := offerFilter(snapshot, state)
		if err != nil {
			return usage(err)
		}
		return withNode(s, func(n *client.Remote) error {
			offers, err := n.Offers(cmd.Context(), filter)
			for _, o := range offers {
				err = errors.Join(err, showOffer(cmd, o, asJSON))
			}
			return err
		})
	}
	return cmd
}

func offerFilter(snapshot, state string) (f core.OfferFilter, err error) {
	if snapshot != "" {
		f.Snapshot = new(core.SnapshotID)
		if err := f.Snapshot.UnmarshalText([]byte(snapshot)); err != nil {
			return f, fmt.Errorf("snapshot: %w", err)
		}
	}
	if state != "" {
		f.State, err = core.ParseSaleState(state)
	}
	return f, err
}

func newOfferShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "show ID", Short: "Show where an offer stands", Args: exactArgs(1)}
	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		var id core.SaleID
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return usage(fmt.Errorf("offer: %w", err))
		}
		return withNode(s, func(n *client.Remote) error {
			o, err := n.Offer(cmd.Context(), id)
			if err != nil {
				return err
			}
			return showOffer(cmd, o, asJSON)
		})
	}
	return cmd
}

func showOffer(cmd *cobra.Command, o core.SaleRecord, asJSON bool) error {
	out := cmd.OutOrStdout()
	if asJSON {
		return json.NewEncoder(out).Encode(map[string]any{
			"schema": "tantieme/offer/1", "id": o.ID, "snapshot": o.Offer.Snapshot, "buyer": o.Offer.Buyer, "price": o.Offer.Price.String(),
			"state": o.State.String(), "committed": len(o.Commits), "standing": o.Standing.Seats(), "deadlines": o.Deadlines,
		})
	}
	_, err := fmt.Fprintf(out, "%s  %s  %s base units  snapshot %s  committed %d, standing %v\n", o.ID, o.State, o.Offer.Price, o.Offer.Snapshot, len(o.Commits), o.Standing.Seats())
	return err
}
