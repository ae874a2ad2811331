package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func newEarnings() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "earnings",
		Short: "Show what your accounts have earned: paid, and not paid yet",
		Long: "Asks the nodes what the accounts of the data folder have earned from each snapshot that holds a contribution of\n" +
			"theirs. It needs no personal node, no key and no gas. Validators push payouts by themselves some time after a sale.\n" +
			"Who is named is paid next. Payments from before went to whoever the payee was then.",
		Example: "  tantieme earnings --dir me\n  tantieme earnings --account 0x5FbDB2315678afecb367f032d93F642f64180aa3 --node https://validator.example.org",
		Args:    exactArgs(0),
	}

	s := withSettings(cmd, append([]string{"account.key"}, nodeKeys...)...)
	account := cmd.Flags().String("account", "", "of this account, instead of those of the data folder")
	asJSON := jsonFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runEarnings(cmd, s, *account, *asJSON) }

	return cmd
}

func runEarnings(cmd *cobra.Command, s *settings, account string, asJSON bool) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	drafts, err := contributor.Drafts(c.Dir)
	if err != nil {
		return err
	}

	accounts, err := ownAccounts(c, drafts)
	if account != "" {
		accounts = make([]common.Address, 1)
		accounts[0], err = parseAccount(account)
	}
	if err != nil {
		return err
	}
	if len(accounts) == 0 {
		return fmt.Errorf("%s holds no account and no contribution; name an account with --account: %w", c.Dir, core.ErrNotFound)
	}

	nodes, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return err
	}

	incomes := []contributor.Income{}
	for _, a := range accounts {
		of, err := contributor.Incomes(cmd.Context(), nodes, a)
		if err != nil {
			return err
		}
		incomes = append(incomes, of...)
	}

	if asJSON {
		return printJSON(cmd, model.EarnedOf(earnedParts(incomes)))
	}

	return showEarnings(cmd.OutOrStdout(), accounts, incomes, pastedWith(cmd, nodeKeys, "claim"))
}

func earnedParts(incomes []contributor.Income) []model.EarnedPart {
	parts := make([]model.EarnedPart, len(incomes))
	for k, i := range incomes {
		parts[k] = model.EarnedPart{
			Account:  i.Account,
			Snapshot: i.Snapshot.ID,
			Dataset:  i.Dataset.ID,
			Weight:   i.Weight,
			Due:      i.Due.String(),
			Paid:     i.Paid.String(),
			Token:    i.Dataset.Terms.Token,
			Held:     i.Held,
		}
		if i.Payee != (common.Address{}) {
			parts[k].Payee = &incomes[k].Payee
		}
		if i.Ban != nil {
			ban := model.BanOf(*i.Ban)
			parts[k].Ban = &ban
		}
		if t := i.Dataset.Token; t != nil {
			parts[k].Symbol, parts[k].Decimals = t.Symbol, &t.Decimals
		}
	}

	return parts
}

// bannedWords says why a part gets nothing of later sales, and what proves it.
func bannedWords(i contributor.Income) string {
	return fmt.Sprintf(
		"Snapshot %s: nothing of later sales since %s, because %s.\n  %s\n  What it was owed before stays owed.\n",
		short(i.Snapshot.ID), core.Clock(i.Ban.Time), i.Ban.Words(), i.Ban.Evidence(),
	)
}

// showSplits says of each dataset who gets what part of a price, unless contributors get all.
func showSplits(out io.Writer, incomes []contributor.Income) error {
	said := map[core.DatasetID]bool{}
	for _, i := range incomes {
		split := i.Dataset.Terms.Split
		if said[i.Dataset.ID] || split.IsZero() {
			continue
		}

		said[i.Dataset.ID] = true
		if _, err := fmt.Fprintf(out, "\nOf each price of %q: %s.\n", i.Dataset.Terms.Name, split.Words()); err != nil {
			return err
		}
	}

	return nil
}

func showEarnings(out io.Writer, accounts []common.Address, incomes []contributor.Income, claim string) error {
	if len(incomes) == 0 {
		_, err := fmt.Fprintf(out, "Nothing yet: no snapshot holds a contribution of %s.\n", accounts[0])
		return err
	}

	owed := false
	t := table(out)
	fmt.Fprintln(t, "SNAPSHOT\tDATASET\tWEIGHT\tPAID\tNOT PAID YET\tACCOUNT\tNEXT PAID TO")
	for _, i := range incomes {
		owed = owed || i.Due.Sign() > 0
		fmt.Fprintf(
			t, "%s\t%q\t%d of %d\t%s\t%s\t%s\t%s\n",
			short(i.Snapshot.ID), i.Dataset.Terms.Name, i.Weight, i.Snapshot.Snapshot.TotalWeight,
			i.Dataset.Amount(i.Paid), i.Dataset.Amount(i.Due), i.Account, i.PaidTo(),
		)
	}

	if err := t.Flush(); err != nil {
		return err
	}
	if err := showSplits(out, incomes); err != nil {
		return err
	}
	for _, i := range incomes {
		if i.Ban == nil {
			continue
		}
		if _, err := fmt.Fprintf(out, "\n%s", bannedWords(i)); err != nil {
			return err
		}
	}
	if !owed {
		return nil
	}

	_, err := fmt.Fprintf(out, "\nValidators push what is not paid yet some time after the settlement, at no cost to you. To take it now: %s\n", claim)

	return err
}
