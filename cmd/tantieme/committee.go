package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

func newCommittee() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "committee",
		Short: "Show the committee: members, contracts and the key that slices are sealed to; create one",
		Args:  exactArgs(0),
	}

	cmd.AddCommand(newCommitteeTemplate(), newCommitteeCreate())

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return withNode(s, func(n *client.Remote) error {
			view, err := n.Committee(cmd.Context())
			if err != nil {
				return err
			}
			if *asJSON {
				return printJSON(cmd, model.CommitteeOf(view))
			}

			return showCommittee(cmd.OutOrStdout(), view)
		})
	}

	return cmd
}

func showCommittee(out io.Writer, view core.CommitteeView) error {
	size := view.Committee
	fmt.Fprintf(out, "%d members, any %d open a key; chain %d\n", size.N, size.Threshold, view.Domain.ID)
	switch {
	case view.Key == nil && view.Reason != "":
		fmt.Fprintf(out, "The key is not made yet: %s\n", slice.Visible(view.Reason))
	case view.Key == nil:
		fmt.Fprintln(out, "The key is not made yet.")
	default:
		fmt.Fprintf(out, "key %s of epoch %d\n", view.Key.KeyID, view.Key.Epoch)
	}

	t := table(out)
	fmt.Fprintln(t, "SEAT\tACCOUNT\tAPI")
	for _, m := range view.Members {
		fmt.Fprintf(t, "%d\t%s\t%s\n", m.Seat, m.Account, m.URL)
	}

	return t.Flush()
}
