package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

// claimFlags are the flags of claim that are not settings.
type claimFlags struct {
	to     string
	pay    bool
	yes    bool
	asJSON bool
}

func newClaim() *cobra.Command {
	var f claimFlags
	cmd := &cobra.Command{
		Use:   "claim",
		Short: "Take what your account is owed from every snapshot that holds a contribution of yours",
		Long: "Shows what is owed, and what validators keep of it, asks, and signs one order for each token. Validators bring it onto the\n" +
			"chain and pay for that, so your account needs no gas; with --pay you send the transactions yourself. Validators push\n" +
			"payouts by themselves after a while; a claim does not wait. Nothing is paid twice. A run that was stopped goes on.",
		Example: "  tantieme claim --dir me\n  tantieme claim --to 0x5FbDB2315678afecb367f032d93F642f64180aa3 --dir me",
		Args:    exactArgs(0),
	}

	s := withSettings(cmd, append([]string{"contributor.key_id"}, buyerKeys...)...)
	cmd.Flags().StringVar(&f.to, "to", "", "have this account paid, whoever your payees are (default: your payee, or your account)")
	cmd.Flags().BoolVar(&f.pay, "pay", false, "send the transactions from your account and pay for them, with --rpc; each part goes to its payee")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen what is owed")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runClaim(cmd, s, f) }

	return cmd
}

func runClaim(cmd *cobra.Command, s *settings, f claimFlags) error {
	if f.pay && f.to != "" {
		return usage(errors.New("give --to or --pay: what you send yourself goes to the payee of each part"))
	}

	if f.to != "" {
		if _, err := parseAccount(f.to); err != nil {
			return err
		}
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}

	if f.pay {
		return payClaim(cmd, &loaded.Config, f.asJSON)
	}
	return claimBySignature(cmd, &loaded.Config, f)
}

// payClaim sends the transactions from the person's account.
func payClaim(cmd *cobra.Command, c *config.Config, asJSON bool) error {
	nodes, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return err
	}

	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return err
	}

	claimed, err := contributor.Claim(cmd.Context(), contributor.ClaimOptions{
		Earnings: nodes,
		Chain:    p.Client,
		Domain:   p.Domain(),
		Account:  p.Address,
	})

	err = errors.Join(err, p.Close())
	if err != nil && len(claimed) == 0 {
		return err // the amounts owed are unknown
	}

	return errors.Join(err, showClaims(cmd, nodes, p.Address, claimed, asJSON))
}

func showClaims(cmd *cobra.Command, nodes *contributor.Panel, who common.Address, claimed []contributor.Claimed, asJSON bool) error {
	if asJSON {
		parts := make([]model.ClaimedPart, len(claimed))
		for i, c := range claimed {
			parts[i] = model.ClaimedPart{
				Snapshot: c.Snapshot,
				Leaf:     c.Leaf,
				Amount:   c.Amount.String(),
			}
		}

		return printJSON(cmd, model.ClaimedOf(who, parts, nil))
	}

	out := cmd.OutOrStdout()
	if len(claimed) == 0 {
		return nothingOwed(cmd, who)
	}

	incomes, err := contributor.Incomes(cmd.Context(), nodes, who)
	if err != nil {
		return err
	}

	of := map[core.SnapshotID]core.DatasetView{}
	for _, i := range incomes {
		of[i.Snapshot.ID] = i.Dataset
	}

	for _, c := range claimed {
		fmt.Fprintf(out, "%s from snapshot %s, paid to %s\n", of[c.Snapshot].Amount(c.Amount), c.Snapshot, c.To)
	}

	return nil
}

func nothingOwed(cmd *cobra.Command, who common.Address) error {
	_, err := fmt.Fprintf(cmd.OutOrStdout(), "Nothing is owed to %s. What it was paid: %s\n", who, pastedWith(cmd, nodeKeys, "earnings"))
	return err
}

// claimBySignature signs an order for each token and has validators bring it. First it goes
// on with the orders of an earlier run that was stopped.
func claimBySignature(cmd *cobra.Command, c *config.Config, f claimFlags) error {
	o, err := openOrders(cmd, c)
	if err != nil {
		return err
	}

	var parts []model.ClaimedPart
	var paid []model.PaidOrder
	err = o.finish(cmd, core.RelayClaim, func(m core.RelayMessage, view core.RelayView) error {
		paid = append(paid, model.PaidOrderOf(m.Claim, *broughtBy(view)))
		return nil
	})
	if err != nil {
		return err
	}

	owed, err := contributor.OwedBy(cmd.Context(), o.from, o.domain, o.account)
	if err != nil {
		return err
	}

	for _, one := range owed {
		view, order, errOne := o.claim(cmd, one, f)
		if errOne != nil && o.pushed(cmd.Context(), one.Token, errOne) {
			continue // a validator's push was faster, and the account has its money
		}
		if err = errOne; err != nil {
			break
		}

		paid = append(paid, model.PaidOrderOf(order, *broughtBy(view)))
		for _, p := range one.Parts {
			parts = append(parts, model.ClaimedPart{Snapshot: p.Snapshot.ID, Leaf: p.Leaf, Amount: p.Due.String()})
		}
	}

	if err != nil && len(paid) == 0 {
		return err
	}
	if f.asJSON {
		return errors.Join(err, printJSON(cmd, model.ClaimedOf(o.account, parts, paid)))
	}

	return errors.Join(err, showPaid(cmd, o.account, owed, paid))
}

// pushed reports whether a claim was refused because nothing is owed in its token any more.
func (o *orders) pushed(ctx context.Context, token common.Address, err error) bool {
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonNothingOwed {
		return false
	}

	owed, err := contributor.OwedBy(ctx, o.from, o.domain, o.account)

	return err == nil && !slices.ContainsFunc(owed, func(w contributor.Owed) bool { return w.Token == token })
}

// claim shows what is owed in one token, asks, signs, and waits until it is paid.
func (o *orders) claim(cmd *cobra.Command, owed contributor.Owed, f claimFlags) (view core.RelayView, order core.ClaimOrder, err error) {
	to, err := owed.To()
	if f.to != "" {
		to, err = parseAccount(f.to)
	}
	if err != nil {
		return view, order, err
	}

	owed.Fee = contributor.FeeOf(o.fees(cmd.Context(), owed.Token))
	if !f.yes {
		if err := owed.Render(cmd.ErrOrStderr(), to); err != nil {
			return view, order, err
		}
	}
	if err := confirm(cmd, f.yes, "Claim? It costs you no gas. Sign?"); err != nil {
		return view, order, err
	}

	if order, err = owed.Order(to, o.now()); err != nil {
		return view, order, err
	}

	wallet, err := o.wallet(cmd)
	if err != nil {
		return view, order, err
	}

	m, err := contributor.SignedClaim(cmd.Context(), wallet, o.typer, order)
	if err != nil {
		return view, order, err
	}

	view, err = relayed(cmd, o.config, o.typer, m)

	return view, order, err
}

// showPaid prints what orders paid. Of an order of an earlier run the parts are not known.
func showPaid(cmd *cobra.Command, who common.Address, owed []contributor.Owed, paid []model.PaidOrder) error {
	if len(paid) == 0 {
		return nothingOwed(cmd, who)
	}

	for _, p := range paid {
		amount := p.Units + " millionths of token " + p.Token.Hex()
		at := slices.IndexFunc(owed, func(o contributor.Owed) bool { return o.Token == p.Token })
		if at >= 0 {
			amount = owed[at].AmountOf(p.Units)
		}

		in := ""
		if p.Transaction != nil {
			in = fmt.Sprintf(", in transaction %s", p.Transaction)
		}
		if _, err := fmt.Fprintf(cmd.OutOrStdout(), "Paid: %s to %s%s\n", amount, p.To, in); err != nil {
			return err
		}
	}

	return nil
}
