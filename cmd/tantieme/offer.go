package main

import (
	"errors"
	"fmt"

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

	cmd.AddCommand(newOfferList(), newOfferShow())
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
	cmd.Flags().StringVar(&snapshot, "snapshot", "", "of this snapshot only")
	cmd.Flags().StringVar(&state, "state", "", "in this state only, such as accepted or settled")
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		filter, err := core.ParseOfferFilter(snapshot, state)
		if err != nil {
			return usage(err)
		}

		return withNode(s, func(n *client.Remote) error {
			offers, err := n.Offers(cmd.Context(), filter)
			for _, o := range offers {
				err = errors.Join(err, showOffer(cmd, o, *asJSON))
			}
			return err
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
		var id core.SaleID
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return usage(fmt.Errorf("offer: %w", err))
		}

		return withNode(s, func(n *client.Remote) error {
			o, err := n.Offer(cmd.Context(), id)
			if err != nil {
				return err
			}
			return showOffer(cmd, o, *asJSON)
		})
	}

	return cmd
}

func showOffer(cmd *cobra.Command, o core.OfferView, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, model.OfferOf(o))
	}

	refundable := ""
	if o.Refundable {
		refundable = ", refundable"
	}

	_, err := fmt.Fprintf(cmd.OutOrStdout(), "%s  %s  %s base units  snapshot %s  committed %d, standing %v%s\n",
		o.ID, o.State, o.Offer.Price, o.Offer.Snapshot, len(o.Commits), o.Standing.Seats(), refundable)
	return err
}
