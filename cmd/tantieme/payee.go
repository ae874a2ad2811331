package main

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

// payeeFlags are the flags of payee that are not settings.
type payeeFlags struct {
	pay    bool
	yes    bool
	asJSON bool
}

func newPayee() *cobra.Command {
	var f payeeFlags
	cmd := &cobra.Command{
		Use:   "payee ADDRESS",
		Short: "Have someone else paid what your account earns from the snapshots that were sold so far",
		Long: "Names who is paid, in your account's place, from each snapshot that holds a contribution of yours and was sold. It also\n" +
			"holds for what is owed already. You sign, and validators bring it onto the chain and pay for that; with --pay you send\n" +
			"the transactions yourself. Snapshots that are sold first later follow the payee of your consent, or your account.",
		Example: "  tantieme payee 0x5FbDB2315678afecb367f032d93F642f64180aa3 --dir me",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, append([]string{"contributor.key_id"}, buyerKeys...)...)
	cmd.Flags().BoolVar(&f.pay, "pay", false, "send the transactions from your account and pay for them, with --rpc")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen what changes")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runPayee(cmd, s, args[0], f) }

	return cmd
}

func runPayee(cmd *cobra.Command, s *settings, text string, f payeeFlags) error {
	payee, err := parseAccount(text)
	if err != nil {
		return err
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	o, err := openOrders(cmd, c)
	if err != nil {
		return err
	}

	var brought []model.Brought
	var snapshots []core.SnapshotID
	err = o.finish(cmd, core.RelayPayee, func(m core.RelayMessage, view core.RelayView) error {
		if m.Payee.Payee == payee {
			brought, snapshots = append(brought, *broughtBy(view)), append(snapshots, m.Payee.Snapshots...)
		}
		return nil
	})
	if err != nil {
		return err
	}

	named, err := o.nameable(cmd, payee)
	if err != nil {
		return err
	}

	if err := o.showNameable(cmd, named, payee, f); err != nil {
		return err
	}

	name := o.name
	if f.pay {
		name = o.payToName
	}
	for _, n := range named {
		by, errOne := name(cmd, c, n, payee)
		brought = append(brought, by...)
		if err = errOne; err != nil {
			break
		}
		for _, p := range n.Parts {
			snapshots = append(snapshots, p.Snapshot.ID)
		}
	}

	if err != nil && len(snapshots) == 0 {
		return err
	}

	return errors.Join(err, showNamed(cmd, f.asJSON, o.account, payee, snapshots, brought))
}

// nameable returns the parts that are paid to someone else than a payee by now.
func (o *orders) nameable(cmd *cobra.Command, payee common.Address) ([]contributor.Named, error) {
	all, err := contributor.NameableBy(cmd.Context(), o.from, o.domain, o.account)
	return contributor.NotPaidTo(payee, all), err
}

func (o *orders) showNameable(cmd *cobra.Command, named []contributor.Named, payee common.Address, f payeeFlags) error {
	if len(named) == 0 || f.yes {
		return nil
	}

	for _, n := range named {
		if err := n.Render(cmd.ErrOrStderr()); err != nil {
			return err
		}
	}

	cost := "It costs you no gas"
	if f.pay {
		cost = "Each snapshot is a transaction that costs gas"
	}

	return confirm(cmd, false, fmt.Sprintf("Have %s paid from now on, also what is owed? %s.", payee, cost))
}

// name signs an order and waits until it is on the chain.
func (o *orders) name(cmd *cobra.Command, c *config.Config, n contributor.Named, payee common.Address) ([]model.Brought, error) {
	order, err := n.Order(payee, o.now())
	if err != nil {
		return nil, err
	}

	wallet, err := o.wallet(cmd)
	if err != nil {
		return nil, err
	}

	m, err := contributor.SignedPayee(cmd.Context(), wallet, o.typer, order)
	if err != nil {
		return nil, err
	}

	view, err := relayed(cmd, c, o.typer, m)
	if err != nil {
		return nil, err
	}

	return []model.Brought{*broughtBy(view)}, nil
}

// payToName sends a transaction for each part from the person's account.
func (o *orders) payToName(cmd *cobra.Command, c *config.Config, n contributor.Named, payee common.Address) (brought []model.Brought, err error) {
	nodes, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return nil, err
	}

	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()

	return nil, contributor.NamePayee(cmd.Context(), contributor.ClaimOptions{
		Earnings: nodes,
		Chain:    p.Client,
		Domain:   p.Domain(),
		Account:  p.Address,
	}, n.Parts, payee)
}

func showNamed(cmd *cobra.Command, asJSON bool, account, payee common.Address, snapshots []core.SnapshotID, brought []model.Brought) error {
	if asJSON {
		return printJSON(cmd, model.PayeeNamedOf(account, payee, snapshots, brought))
	}

	out := cmd.OutOrStdout()
	if len(snapshots) == 0 {
		_, err := fmt.Fprintf(out, "No sold snapshot holds a part of %s that is not paid to %s already. Nothing was sent.\n", account, payee)
		return err
	}

	for _, id := range snapshots {
		fmt.Fprintf(out, "Paid to %s from now on: snapshot %s\n", payee, id)
	}
	for _, b := range brought {
		if b.Transaction != nil {
			fmt.Fprintf(out, "Transaction: %s, which a validator paid for\n", b.Transaction)
		}
	}

	_, err := fmt.Fprintln(out, "Snapshots that are sold first later follow your consent.")

	return err
}
