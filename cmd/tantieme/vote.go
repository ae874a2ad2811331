package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/wallet"
)

// voteFlags are the flags of vote that are not settings.
type voteFlags struct {
	yes    bool
	asJSON bool
}

func newVote() *cobra.Command {
	var f voteFlags
	cmd := &cobra.Command{
		Use:   "vote [OFFER yes|no]",
		Short: "Say yes or no to a buyer's offer for data that holds yours",
		Long: "Without arguments, lists the offers on which your account votes. With an offer and an answer, shows the offer, asks, signs\n" +
			"your vote and has validators bring it onto the chain, at no cost to you. A yes can become a no while voting is open; a no\n" +
			"stays. Your vote weighs what your contribution weighs.",
		Example: "  tantieme vote --dir me\n  tantieme vote 0x1b9d8b0f yes --dir me",
		Args:    voteArgs,
	}

	s := withSettings(cmd, slices.Concat([]string{"contributor.key_id"}, nodeKeys, walletKeys, []string{"chain.rpc", "chain.deployment", "chain.poll"})...)
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen the offer")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print JSON on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runVote(cmd, s, args, f) }

	return cmd
}

// voteArgs takes no arguments, or an offer and an answer.
func voteArgs(_ *cobra.Command, args []string) error {
	if len(args) == 0 || len(args) == 2 && (args[1] == "yes" || args[1] == "no") {
		return nil
	}
	return usage(fmt.Errorf("want an offer and yes or no, or nothing to list the offers, not %q", args))
}

func runVote(cmd *cobra.Command, s *settings, args []string, f voteFlags) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	voting, err := votingOf(cmd, c)
	if err != nil {
		return err
	}

	if len(args) == 0 {
		return listQuestions(cmd, voting, f.asJSON)
	}

	nodes, err := connectNodes(c)
	if err != nil {
		return err
	}

	id, err := pickOffer(cmd.Context(), nodes[0], args[0])
	if err != nil {
		return err
	}

	q, err := voting.Question(cmd.Context(), id)
	if err != nil {
		return err
	}

	return answerQuestion(cmd, c, voting, q, args[1] == "yes", f)
}

// votingOf returns the voting of the data folder's account, at validators whose committee
// is checked.
func votingOf(cmd *cobra.Command, c *config.Config) (contributor.Voting, error) {
	account, err := wallet.Address(c.Account.Key)
	if err != nil {
		return contributor.Voting{}, fmt.Errorf("your account: %w", err)
	}

	drafts, err := contributor.Drafts(c.Dir)
	if err != nil {
		return contributor.Voting{}, err
	}

	key, err := knownKey(c)
	if err != nil {
		return contributor.Voting{}, err
	}

	nodes, err := contributorPanel(cmd, c, key)
	if err != nil {
		return contributor.Voting{}, err
	}

	domain, err := nodes.Domain(cmd.Context(), drafts)

	return contributor.Voting{From: nodes, Domain: domain, Account: account}, err
}

// listQuestions lists the offers on which the account votes.
func listQuestions(cmd *cobra.Command, voting contributor.Voting, asJSON bool) error {
	questions, err := voting.Open(cmd.Context())
	if err != nil {
		return err
	}

	if asJSON {
		return printLines(cmd, questions, func(q contributor.Question) model.Offer { return model.OfferOf(q.Offer) })
	}

	out := cmd.OutOrStdout()
	if len(questions) == 0 {
		_, err := fmt.Fprintf(out, "No offer waits for a vote of %s.\n", voting.Account)
		return err
	}

	for _, q := range questions {
		if err := q.Render(out); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(out, "  Vote      %s\n\n", pastedWith(cmd, nodeKeys, "vote", q.Offer.ID.String(), "yes")); err != nil {
			return err
		}
	}

	return nil
}

// answerQuestion shows an offer, asks, and casts the vote.
func answerQuestion(cmd *cobra.Command, c *config.Config, voting contributor.Voting, q contributor.Question, accept bool, f voteFlags) error {
	if !f.yes {
		if err := q.Render(cmd.ErrOrStderr()); err != nil {
			return err
		}
	}

	if err := confirm(cmd, f.yes, contributor.VoteWords(accept)+" Sign?"); err != nil {
		return err
	}

	key, err := keyOf(cmd)(c.Account)
	if err != nil {
		return err
	}

	m, err := contributor.SignedVote(cmd.Context(), q, accept, contributor.KeyWallet{Key: key}, voting.Domain)
	if err != nil {
		return err
	}

	done, err := relayed(cmd, c, consent.New(voting.Domain), m)
	if err != nil {
		return err
	}

	if f.asJSON {
		return printJSON(cmd, model.VotedOf(q.Ballot(accept), q.Leaf.Weight, done.Transaction))
	}

	out := cmd.OutOrStdout()
	in := ""
	if done.Transaction != nil {
		in = fmt.Sprintf(", in transaction %s", done.Transaction)
	}
	fmt.Fprintf(out, "Counted: weight %d says %s to offer %s%s.\n", q.Leaf.Weight, yesNo(accept), q.Offer.ID, in)
	_, err = fmt.Fprintf(out, "Follow it: %s\n", pastedWith(cmd, nodeKeys, "offer", "votes", q.Offer.ID.String()))

	return err
}
