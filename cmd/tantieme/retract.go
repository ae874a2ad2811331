package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/wallet"
)

// retractFlags are the flags of retract that are not settings.
type retractFlags struct {
	below  uint64
	yes    bool
	asJSON bool
}

func newRetract() *cobra.Command {
	var f retractFlags
	cmd := &cobra.Command{
		Use:   "retract",
		Short: "Leave a dataset: no later snapshot holds your contribution",
		Long: "Shows what leaving does and what it does not, asks, and sends one transaction from your account. Later snapshots lack\n" +
			"your contribution, and validators erase it once no sale needs it. What was sold can't be called back. Your receipts say\n" +
			"that you withdrew the consent. To come back, contribute again: that is a new consent of a higher version.",
		Example: "  tantieme retract --dir me",
		Args:    exactArgs(0),
	}

	s := withSettings(cmd, slices.Concat([]string{"contributor.dataset"}, nodeKeys, walletKeys, chainKeys)...)
	cmd.Flags().Uint64Var(&f.below, "below", 0, "take out all versions below this one (default: one above the data folder's)")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen what it does")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runRetract(cmd, s, f) }

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
	if err := confirm(cmd, f.yes, "Leave? The transaction costs gas and can't be undone."); err != nil {
		return err
	}

	before, err := retract(cmd, c, shown)
	if err != nil {
		return err
	}

	noted, err := contributor.Withdraw(contributor.ReceiptsOf(c.Dir), shown.Account, shown.Dataset.ID, shown.MinVersion, time.Now())

	return errors.Join(err, showRetracted(cmd, f, shown, before, noted))
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

// retract sends the transaction. It returns true if the chain had known before that the
// account left with these versions.
func retract(cmd *cobra.Command, c *config.Config, what contributor.Leaving) (before bool, err error) {
	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()

	return contributor.Retract(cmd.Context(), p, what.Account, what.Dataset.ID, what.MinVersion)
}

func showRetracted(cmd *cobra.Command, f retractFlags, what contributor.Leaving, before bool, noted []core.ContributionID) error {
	if f.asJSON {
		return printJSON(cmd, model.RetractedOf(what.Account, what.Dataset.ID, what.MinVersion, before, noted))
	}

	out := cmd.OutOrStdout()
	words := "%s left the dataset %q with all versions below %d.\n"
	if before {
		words = "%s had left the dataset %q before, with all versions below %d. Nothing was sent.\n"
	}
	fmt.Fprintf(out, words, what.Account, what.Dataset.Terms.Name, what.MinVersion)

	for _, id := range noted {
		fmt.Fprintf(out, "Withdrawn:    %s\n", pastedWith(cmd, []string{"dir"}, "receipt", "show", id.String()))
	}

	_, err := fmt.Fprintf(out, "Follow it:    %s\n", pastedWith(cmd, nodeKeys, "status"))

	return err
}
