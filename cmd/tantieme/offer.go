package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func newOffer() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "offer",
		Short: "List and look at offers",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newOfferList(), newOfferShow(), newOfferVotes())
	return cmd
}

func newOfferList() *cobra.Command {
	var snapshot, state string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List offers and sales",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().StringVar(&snapshot, "snapshot", "", "of this snapshot only: its id, or the beginning of it")
	cmd.Flags().StringVar(&state, "state", "", "in this state only, such as accepted or settled")
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		filter, err := core.ParseOfferFilter("", state)
		if err != nil {
			return usage(err)
		}

		return withNode(s, func(n *client.Remote) error {
			if snapshot != "" {
				id, err := pickSnapshot(cmd.Context(), n, snapshot)
				if err != nil {
					return err
				}
				filter.Snapshot = &id
			}

			offers, err := n.Offers(cmd.Context(), filter)
			if err != nil {
				return err
			}

			if *asJSON {
				return printLines(cmd, offers, model.OfferOf)
			}

			return listOffers(cmd.Context(), cmd.OutOrStdout(), n, offers)
		})
	}

	return cmd
}

func newOfferShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show where an offer stands",
		Args:  exactArgs(1),
	}

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return withNode(s, func(n *client.Remote) error {
			id, err := pickOffer(cmd.Context(), n, args[0])
			if err != nil {
				return err
			}

			o, err := n.Offer(cmd.Context(), id)
			if err != nil {
				return err
			}
			if *asJSON {
				return printJSON(cmd, model.OfferOf(o))
			}

			return showOffer(cmd.Context(), cmd.OutOrStdout(), n, o)
		})
	}

	return cmd
}

// priced maps snapshots to their datasets, whose tokens amounts are in.
type priced map[core.SnapshotID]core.DatasetView

// amount formats an offer's price. Of a snapshot that the node does not show, it is in
// base units.
func (p priced) amount(o core.OfferView) string {
	return p[o.Offer.Snapshot].Amount(o.Offer.Price)
}

// units formats units of 10^-6 token of an offer's dataset.
func (p priced) units(o core.OfferView, units uint64) string {
	d, known := p[o.Offer.Snapshot]
	if !known || d.Token == nil {
		return fmt.Sprintf("%d millionths", units)
	}
	return d.Amount(core.BaseUnits(units, core.ScaleOf(uint8(d.Token.Decimals))))
}

// name returns the name of an offer's dataset.
func (p priced) name(o core.OfferView) string {
	if d, known := p[o.Offer.Snapshot]; known {
		return fmt.Sprintf("%q", d.Terms.Name)
	}
	return "-"
}

// prices asks a node for the datasets of all snapshots.
func prices(ctx context.Context, n *client.Remote) (priced, error) {
	datasets, err := n.Datasets(ctx)
	if err != nil {
		return nil, err
	}

	snapshots, err := n.Snapshots(ctx)
	if err != nil {
		return nil, err
	}

	of := map[core.DatasetID]core.DatasetView{}
	for _, d := range datasets {
		of[d.ID] = d
	}

	out := priced{}
	for _, s := range snapshots {
		if d, known := of[s.Snapshot.Dataset]; known {
			out[s.ID] = d
		}
	}

	return out, nil
}

func listOffers(ctx context.Context, out io.Writer, n *client.Remote, offers []core.OfferView) error {
	if len(offers) == 0 {
		_, err := fmt.Fprintln(out, "There is no such offer.")
		return err
	}

	prices, err := prices(ctx, n)
	if err != nil {
		return err
	}

	slices.SortStableFunc(offers, func(a, b core.OfferView) int { return b.Began().Compare(a.Began()) })

	t := table(out)
	fmt.Fprintln(t, "OFFER\tSTATE\tPRICE\tDATASET\tSNAPSHOT\tBUYER\tREFUNDABLE")
	for _, o := range offers {
		fmt.Fprintf(
			t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n",
			short(o.ID), o.State, prices.amount(o), prices.name(o), short(o.Offer.Snapshot), o.Offer.Buyer, yesNo(o.Refundable),
		)
	}

	return t.Flush()
}

// faultsOf counts the faults of a sale by kind.
func faultsOf(r core.SaleRecord) string {
	counts := map[core.FaultKind]int{}
	for _, f := range r.Faults {
		counts[f.Kind]++
	}

	var words []string
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		words = append(words, fmt.Sprintf("%d %s", counts[kind], kind))
	}

	return fmt.Sprintf("%d records of weight %d (%s); they are not paid", len(r.Faults), r.Faulty, strings.Join(words, ", "))
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

func showOffer(ctx context.Context, out io.Writer, n *client.Remote, o core.OfferView) error {
	prices, err := prices(ctx, n)
	if err != nil {
		return err
	}

	t := table(out)
	fmt.Fprintf(t, "Offer\t%s, %s\n", o.ID, o.State)
	fmt.Fprintf(t, "Price\t%s, from %s\n", prices.amount(o), o.Offer.Buyer)
	fmt.Fprintf(t, "Snapshot\t%s of dataset %s\n", o.Offer.Snapshot, prices.name(o))
	if o.Poll != nil {
		fmt.Fprintf(t, "Votes\t%s\n", o.Poll.Words())
	}
	fmt.Fprintf(t, "Lists\t%d committed, %d of them stand\n", len(o.Commits), o.Standing.Len())
	if l := o.LeftOut; l != nil && l.Count > 0 {
		fmt.Fprintf(t, "Left out\t%d records that weigh %d: their people left before it was accepted; the offer puts up with %d\n",
			l.Count, l.Weight, o.Offer.MaxExcluded)
	}

	if len(o.Faults) > 0 {
		fmt.Fprintf(t, "Faults\t%s\n", faultsOf(o.SaleRecord))
	}
	if o.Returned > 0 {
		fmt.Fprintf(t, "Returned\t%s of the price, for what is not paid\n", prices.units(o, o.Returned))
	}

	switch why := o.Declined(); {
	case why != "" && o.State == core.SaleAccepted:
		fmt.Fprintf(t, "Next\tdeclined, because %s; the price goes back after %s\n", why, core.Clock(o.Deadlines.CommitEnds))
	case why != "" && o.State == core.SaleRefunded:
		fmt.Fprintf(t, "Why\tdeclined, because %s\n", why)
	case o.Refundable:
		fmt.Fprintln(t, "Next\tthe price is refundable: the validators missed a deadline")
	case o.State == core.SaleOffered && o.Poll != nil:
		fmt.Fprintf(t, "Next\tcontributors vote, until %s\n", core.Clock(o.Poll.Ends))
	case o.State == core.SaleAccepted:
		fmt.Fprintf(t, "Next\tthe validators commit, until %s\n", core.Clock(o.Deadlines.CommitEnds))
	case o.State == core.SaleCommitted:
		fmt.Fprintf(t, "Next\tthe validators release their lists, until %s\n", core.Clock(o.Deadlines.ConfirmEnds))
	case o.State == core.SaleConfirmed:
		fmt.Fprintf(t, "Next\tthe contributors are paid after %s\n", core.Clock(o.Deadlines.DisputeEnds))
	}

	return t.Flush()
}
