package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

func newOfferVotes() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "votes ID",
		Short: "Count the votes on an offer",
		Long: "With access to the chain (--rpc), the votes are counted anew from the chain's events, and compared with what the contract\n" +
			"counts. Without it, the count is a node's word.",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, append([]string{"chain.rpc", "chain.deployment", "chain.poll"}, nodeKeys...)...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		return withNode(s, func(n *client.Remote) error {
			return countVotes(cmd, &loaded.Config, n, args[0], *asJSON)
		})
	}

	return cmd
}

func countVotes(cmd *cobra.Command, c *config.Config, n *client.Remote, text string, asJSON bool) error {
	id, err := pickOffer(cmd.Context(), n, text)
	if err != nil {
		return err
	}

	offer, err := n.Offer(cmd.Context(), id)
	if err != nil {
		return err
	}
	if offer.Poll == nil {
		return core.Refuse(core.ReasonNotVoting, "nobody votes on offers of its dataset")
	}

	count, counted, err := recount(cmd, c, offer)
	if err != nil {
		return err
	}

	if asJSON {
		return printJSON(cmd, model.VoteCountOf(offer, count.Tally, counted, count.Votes))
	}

	return showVotes(cmd.Context(), cmd.OutOrStdout(), n, offer, count, counted)
}

// recount counts an offer's votes from the chain. It returns false, and the node's count,
// if no chain is configured.
func recount(cmd *cobra.Command, c *config.Config, offer core.OfferView) (person.Recount, bool, error) {
	reader, err := person.NewReader(c, quietLog(cmd))
	if err != nil || reader == nil {
		return person.Recount{Tally: offer.Poll.Tally}, false, err
	}

	say := progress(cmd.ErrOrStderr())
	count, err := reader.Recount(cmd.Context(), offer.ID, offer.Poll.Opened, func(block, head uint64) {
		say("blocks read", int(block-offer.Poll.Opened), int(head-offer.Poll.Opened))
	})

	return count, true, err
}

func showVotes(ctx context.Context, out io.Writer, n *client.Remote, o core.OfferView, count person.Recount, counted bool) error {
	prices, err := prices(ctx, n)
	if err != nil {
		return err
	}

	poll, tally := o.Poll, count.Tally
	t := table(out)
	fmt.Fprintf(t, "Offer\t%s, %s\n", o.ID, o.State)
	fmt.Fprintf(t, "Price\t%s for dataset %s\n", prices.amount(o), prices.name(o))
	fmt.Fprintf(t, "Voted\t%s of the weight: %d of %d\n", core.Share(tally.Voted, poll.TotalWeight), tally.Voted, poll.TotalWeight)
	fmt.Fprintf(t, "Yes\t%s of it: %d\n", core.Share(tally.Yes(), tally.Voted), tally.Yes())
	fmt.Fprintf(t, "No\t%s of it: %d\n", core.Share(tally.No, tally.Voted), tally.No)
	fmt.Fprintf(t, "Until\t%s\n", core.Clock(poll.Ends))

	if counted {
		fmt.Fprintf(t, "Counted\tanew from %d votes in the chain's events; the contract counts the same\n", len(count.Votes))
	} else {
		fmt.Fprintln(t, "Counted\tby a node; give --rpc to count it yourself from the chain")
	}

	return t.Flush()
}
