package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

func newMessage() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "message",
		Short: "Vote, claim, name a payee or leave with your personal node, which brings it to the end",
		Long: "Talks to the personal node of the data folder (tantieme run with role contributor), which must run on this machine.\n" +
			"It shows what a message does, signs it when you agree, and has validators bring it onto the chain, at no cost to you. The\n" +
			"node goes on after any stop, and signs nothing twice. If its wallet is outside, it prints the message for that wallet.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(
		newMessageVotes(), newMessageVote(), newMessageClaim(), newMessagePayee(), newMessageRetract(),
		newMessageList(), newMessageShow(), newMessageSign(), newMessageDecline(),
	)
	return cmd
}

// accountFlag names the account of a node whose wallet is outside.
func accountFlag(cmd *cobra.Command) *string {
	return cmd.Flags().String("account", "", "whose wallet signs, if the node has none of its own")
}

func newMessageVotes() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "votes",
		Short: "List the offers on which you vote, with what each would bring you",
		Args:  exactArgs(0),
	}

	account := accountFlag(cmd)

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, _ []string) error {
		list, err := n.Votes(ctx, *account)
		if err != nil {
			return err
		}
		if asJSON {
			return printJSON(cmd, list)
		}

		out := cmd.OutOrStdout()
		if len(list.Items) == 0 {
			_, err := fmt.Fprintln(out, "No offer waits for a vote of yours.")
			return err
		}

		for _, offer := range list.Items {
			fmt.Fprint(out, offer.Text)
			if offer.Answer != nil {
				fmt.Fprintf(out, "  You said  %s: %s\n", yesNo(*offer.Answer.Accept), offer.Answer.State)
			}
			fmt.Fprintf(out, "  Vote      %s\n\n", pastedWith(cmd, ownKeys, "message", "vote", offer.Id[:2+shownDigits], "yes"))
		}

		return nil
	})
}

// ownKeys are the settings of commands that talk to the own node.
var ownKeys = []string{"dir", "api.listen"}

func newMessageVote() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vote OFFER yes|no",
		Short: "Say yes or no to a buyer's offer for data that holds yours",
		Args: func(cmd *cobra.Command, args []string) error {
			if err := exactArgs(2)(cmd, args); err != nil {
				return err
			}
			return voteArgs(cmd, args)
		},
	}

	return withErrand(cmd, func(ctx context.Context, n *client.Node, account string, args []string) (r model.MessageRequest, err error) {
		list, err := n.Votes(ctx, account)
		if err != nil {
			return r, err
		}

		var ids []core.SaleID
		for _, offer := range list.Items {
			var id core.SaleID
			if err := id.UnmarshalText([]byte(offer.Id)); err != nil {
				return r, err
			}
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}

		id, err := core.Pick("offer", args[0], ids)
		if err != nil {
			return r, err
		}

		text, accept := id.String(), args[1] == "yes"

		return model.MessageRequest{Kind: model.MessageVote, Offer: &text, Accept: &accept}, nil
	})
}

func newMessageClaim() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "claim",
		Short: "Take what you are owed at once, to your account or to another",
		Args:  exactArgs(0),
	}

	to := cmd.Flags().String("to", "", "have this account paid, whoever your payees are (default: your payee, or your account)")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if *to == "" {
			return nil
		}
		_, err := parseAccount(*to)
		return err
	}

	return withErrand(cmd, func(context.Context, *client.Node, string, []string) (model.MessageRequest, error) {
		r := model.MessageRequest{Kind: model.MessageClaim}
		if *to == "" {
			return r, nil
		}

		account, err := parseAccount(*to)
		text := account.Hex()
		r.To = &text

		return r, err
	})
}

func newMessagePayee() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "payee ADDRESS",
		Short: "Have someone else paid what you earn from the snapshots that were sold so far",
		Args: func(cmd *cobra.Command, args []string) error {
			if err := exactArgs(1)(cmd, args); err != nil {
				return err
			}
			_, err := parseAccount(args[0])
			return err
		},
	}

	return withErrand(cmd, func(_ context.Context, _ *client.Node, _ string, args []string) (model.MessageRequest, error) {
		payee, err := parseAccount(args[0])
		text := payee.Hex()
		return model.MessageRequest{Kind: model.MessagePayee, Payee: &text}, err
	})
}

func newMessageRetract() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "retract",
		Short: "Leave a dataset: no later snapshot holds your contribution",
		Args:  exactArgs(0),
	}

	dataset := cmd.Flags().String("dataset", "", "the dataset to leave, its whole id (default: the only one)")
	below := cmd.Flags().Int64("below", 0, "take out all versions below this one (default: one above the newest)")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if *below < 0 {
			return usage(fmt.Errorf("--below: want a version above 0, not %d", *below))
		}

		var id core.DatasetID
		if err := id.UnmarshalText([]byte(*dataset)); *dataset != "" && err != nil {
			return usage(fmt.Errorf("--dataset: %w", err))
		}
		return nil
	}

	return withErrand(cmd, func(context.Context, *client.Node, string, []string) (model.MessageRequest, error) {
		r := model.MessageRequest{Kind: model.MessageRetraction}
		if *below > 0 {
			r.Below = below
		}
		if *dataset != "" {
			r.Dataset = dataset
		}

		return r, nil
	})
}

func newMessageList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List all votes, claims, payees and retractions, the newest first",
		Args:  exactArgs(0),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, _ []string) error {
		list, err := n.Messages(ctx)
		if err != nil {
			return err
		}
		return showMessages(cmd, list, asJSON)
	})
}

func newMessageShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a message: what it does, and how far it is",
		Args:  exactArgs(1),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		m, err := pickMessage(ctx, n, args[0])
		if err != nil {
			return err
		}
		if asJSON {
			return printJSON(cmd, m)
		}

		fmt.Fprint(cmd.OutOrStdout(), m.Text)

		return showMessage(cmd, &m)
	})
}
