package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/wallet"
)

// retractFlags are the flags of retract that are not settings.
type retractFlags struct {
	below  uint64
	pay    bool
	yes    bool
	asJSON bool
}

func newRetract() *cobra.Command {
	var f retractFlags
	cmd := &cobra.Command{
		Use:   "retract",
		Short: "Leave a dataset: no later snapshot holds your contribution",
		Long: "Shows what leaving does and what it does not, asks, and signs it. Validators bring it onto the chain and pay for that, so\n" +
			"your account needs no gas; with --pay you send the transaction yourself. Later snapshots lack your contribution, and\n" +
			"validators erase it once no sale needs it. What was sold can't be called back. Your receipts say that you withdrew the\n" +
			"consent. To come back, contribute again: that is a new consent of a higher version.",
		Example: "  tantieme retract --dir me",
		Args:    exactArgs(0),
	}

	s := withSettings(cmd, slices.Concat([]string{"contributor.dataset"}, nodeKeys, walletKeys, chainKeys)...)
	cmd.Flags().Uint64Var(&f.below, "below", 0, "take out all versions below this one (default: one above the data folder's)")
	cmd.Flags().BoolVar(&f.pay, "pay", false, "send the transaction from your account and pay for it, with --rpc")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen what it does")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runRetract(cmd, s, f) }
	cmd.AddCommand(newRetractStatus())

	return cmd
}

func runRetract(cmd *cobra.Command, s *settings, f retractFlags) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	shown, err := leaving(cmd, c, f)
	if err != nil {
		return err
	}

	if !f.yes {
		if err := shown.Render(cmd.ErrOrStderr(), time.Now()); err != nil {
			return err
		}
	}

	question, leave := "Leave? It costs you nothing and can't be undone.", retractByRelay
	if f.pay {
		question, leave = "Leave? The transaction costs gas and can't be undone.", retract
	}
	if err := confirm(cmd, f.yes, question); err != nil {
		return err
	}

	how, err := leave(cmd, c, shown)
	if err != nil {
		return err
	}

	noted, err := contributor.Withdraw(contributor.ReceiptsOf(c.Dir), shown.Account, shown.Dataset.ID, shown.MinVersion, time.Now())

	return errors.Join(err, showRetracted(cmd, f, shown, how, noted))
}

// leaving returns what the data folder's account would leave.
func leaving(cmd *cobra.Command, c *config.Config, f retractFlags) (contributor.Leaving, error) {
	account, err := wallet.Address(c.Account.Key)
	if err != nil {
		return contributor.Leaving{}, fmt.Errorf("your account: %w", err)
	}

	drafts, err := contributor.Drafts(c.Dir)
	if err != nil {
		return contributor.Leaving{}, err
	}

	dataset, err := datasetToLeave(cmd, c, drafts, f.yes)
	if err != nil {
		return contributor.Leaving{}, err
	}

	minVersion := f.below
	if minVersion == 0 {
		if minVersion, err = contributor.Above(drafts, account, dataset); err != nil {
			return contributor.Leaving{}, err
		}
	}

	nodes, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return contributor.Leaving{}, err
	}

	return contributor.Leave(cmd.Context(), nodes, account, dataset, minVersion)
}

// datasetToLeave returns the dataset that --dataset names, or the only one of the outbox.
func datasetToLeave(cmd *cobra.Command, c *config.Config, drafts []*contributor.Draft, yes bool) (core.DatasetID, error) {
	if c.Contributor.Dataset != "" {
		return targetDataset(cmd.Context(), c, yes)
	}

	var of []core.DatasetID
	for _, d := range drafts {
		if !slices.Contains(of, d.Consent.Dataset) {
			of = append(of, d.Consent.Dataset)
		}
	}

	switch len(of) {
	case 1:
		return of[0], nil
	case 0:
		return core.DatasetID{}, fmt.Errorf("%s holds no contribution; name the dataset with --dataset: %w", c.Dir, core.ErrNotFound)
	default:
		return core.DatasetID{}, usage(fmt.Errorf("you contributed to %d datasets; name the one to leave with --dataset", len(of)))
	}
}

// departed says how an account left.
type departed struct {
	before  bool            // the chain had known it; nothing was sent
	brought *core.RelayView // nil: no validator brought it
}

// retract sends the transaction from the person's account.
func retract(cmd *cobra.Command, c *config.Config, what contributor.Leaving) (how departed, err error) {
	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return how, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()

	how.before, err = contributor.Retract(cmd.Context(), p, what.Account, what.Dataset.ID, what.MinVersion)

	return how, err
}

// retractByRelay signs the retraction and has validators bring it. It goes on with the
// message of an earlier run that was stopped.
func retractByRelay(cmd *cobra.Command, c *config.Config, what contributor.Leaving) (how departed, err error) {
	nodes, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return how, err
	}

	committee, err := nodes.Committee(cmd.Context())
	if err != nil {
		return how, err
	}

	key, err := openAccount(cmd, c.Account)
	if err != nil {
		return how, err
	}

	typer, now := consent.New(committee.Domain), time.Now()
	message, err := contributor.SignedRetraction(cmd.Context(), contributor.KeyWallet{Key: key}, typer, contributor.RelaysOf(c.Dir), core.Retraction{
		Account:    what.Account,
		Dataset:    what.Dataset.ID,
		MinVersion: what.MinVersion,
		Deadline:   uint64(now.Add(contributor.OrderWithin).Unix()),
	}, now)
	if err != nil {
		return how, err
	}

	view, err := relayed(cmd, c, typer, message)
	var refused *core.Refusal
	if errors.As(err, &refused) && refused.Reason == core.ReasonLeft {
		return departed{before: true}, nil
	}

	return departed{brought: &view}, err
}

func showRetracted(cmd *cobra.Command, f retractFlags, what contributor.Leaving, how departed, noted []core.ContributionID) error {
	if f.asJSON {
		var brought *model.Brought
		if how.brought != nil {
			brought = broughtBy(*how.brought)
		}
		return printJSON(cmd, model.RetractedOf(what.Account, what.Dataset.ID, what.MinVersion, how.before, noted, brought))
	}

	out := cmd.OutOrStdout()
	words := "%s left the dataset %q with all versions below %d.\n"
	if how.before {
		words = "%s had left the dataset %q before, with all versions below %d. Nothing was sent.\n"
	}
	fmt.Fprintf(out, words, what.Account, what.Dataset.Terms.Name, what.MinVersion)

	if how.brought != nil && how.brought.Transaction != nil {
		fmt.Fprintf(out, "Transaction:  %s, which a validator paid for\n", how.brought.Transaction)
	}

	for _, id := range noted {
		fmt.Fprintf(out, "Withdrawn:    %s\n", pastedWith(cmd, []string{"dir"}, "receipt", "show", id.String()))
	}

	_, err := fmt.Fprintf(out, "Follow it:    %s\n", pastedWith(cmd, nodeKeys, "retract", "status"))

	return err
}
