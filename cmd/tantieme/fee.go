package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/operator"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/wallet"
)

func newFee() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "fee",
		Short: "List and withdraw what a validator, or a treasury, earned by sales",
		Long: "Terms of a dataset may give validators and a treasury a part of each price. A validator earns its part by a sale if its\n" +
			"list stands. The money waits in the contract until the account withdraws it.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newFeeList(), newFeeWithdraw())
	return cmd
}

func newFeeList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List what an account earned by each sale, and what is paid",
		Long: "Asks a node for sales, and the chain for what they brought the account. It needs no key. Datasets whose terms name the\n" +
			"account as their treasury follow, with what it has not taken.",
		Example: "  tantieme fee list --dir /var/lib/tantieme --node https://validator.example.org",
		Args:    exactArgs(0),
	}

	s := withSettings(cmd, slices.Concat([]string{"account.key"}, nodeKeys, chainKeys)...)
	account := cmd.Flags().String("account", "", "of this account, instead of the data folder's")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		c := &loaded.Config
		who, err := feeAccount(c, *account)
		if err != nil {
			return err
		}

		fees, err := earnedFees(cmd, c, who)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd, feesModel(who, fees))
		}

		return listFees(cmd.OutOrStdout(), who, fees)
	}

	return cmd
}

// feeAccount returns a named account, or the data folder's.
func feeAccount(c *config.Config, named string) (common.Address, error) {
	if named != "" {
		return parseAccount(named)
	}

	who, err := wallet.Address(c.Account.Key)
	if err != nil {
		return who, fmt.Errorf("your account: %w", err)
	}

	return who, nil
}

// earnedFees asks the first configured node for sales, and the chain for their fees.
func earnedFees(cmd *cobra.Command, c *config.Config, who common.Address) (fees operator.Fees, err error) {
	nodes, err := connectNodes(c)
	if err != nil {
		return fees, err
	}

	err = askChain(cmd, c, func(eth *chain.Client) error {
		fees, err = operator.FeesOf(cmd.Context(), nodes[0], eth, who)
		return err
	})

	return fees, err
}

// askChain asks the configured chain, without an account.
func askChain(cmd *cobra.Command, c *config.Config, question func(*chain.Client) error) error {
	reader, err := person.NewReader(c, quietLog(cmd))
	if err != nil {
		return err
	}
	if reader == nil {
		return usage(errors.New("give --rpc, your access to the chain, and --deployment"))
	}

	return reader.Ask(cmd.Context(), question)
}

func feesModel(who common.Address, fees operator.Fees) model.EarnedFees {
	parts := make([]model.FeePart, len(fees.Parts))
	for i, p := range fees.Parts {
		parts[i] = model.FeePart{
			Sale:        p.Sale,
			Dataset:     p.Dataset.ID,
			Member:      p.Member,
			TokenAmount: model.TokenAmountOf(p.Dataset.PricedIn(), p.Amount),
			Paid:        p.Paid,
		}
	}

	treasury := make([]model.TokenAmount, len(fees.Treasury))
	for i, t := range fees.Treasury {
		treasury[i] = model.TokenAmountOf(t.Token, t.Amount)
	}

	return model.EarnedFeesOf(who, parts, treasury)
}

func listFees(out io.Writer, who common.Address, fees operator.Fees) error {
	if len(fees.Parts) == 0 {
		fmt.Fprintf(out, "No sale brought %s anything as a validator.\n", who)
	} else {
		t := table(out)
		fmt.Fprintln(t, "SALE\tDATASET\tMEMBER\tAMOUNT\tPAID\tTOKEN")
		for _, p := range fees.Parts {
			fmt.Fprintf(
				t, "%s\t%q\t%d\t%s\t%s\t%s\n",
				short(p.Sale), p.Dataset.Terms.Name, p.Member, p.Dataset.Amount(p.Amount), yesNo(p.Paid), p.Dataset.Terms.Token,
			)
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}

	for _, f := range fees.Treasury {
		if _, err := fmt.Fprintf(out, "Treasury: %s not taken, token %s\n", f.Token.Amount(f.Amount), f.Token.Address); err != nil {
			return err
		}
	}

	return nil
}

// withdrawFlags are the flags of fee withdraw that are not settings.
type withdrawFlags struct {
	to, token             string
	treasury, yes, asJSON bool
}

func newFeeWithdraw() *cobra.Command {
	var f withdrawFlags
	cmd := &cobra.Command{
		Use:   "withdraw",
		Short: "Have what your account earned by sales paid out",
		Long: "Shows what is not paid yet, asks, and sends a transaction for at most 100 sales of one token. After any failure run it\n" +
			"again: the contract pays nothing twice. With --treasury it takes all that your account earned in a token as a treasury.\n" +
			"The transactions are the account's own, so stop a validator that sends from it first.",
		Example: "  tantieme fee withdraw --dir /var/lib/tantieme --node https://validator.example.org\n" +
			"  tantieme fee withdraw --treasury --token 0x5FbDB2315678afecb367f032d93F642f64180aa3 --dir treasury",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, slices.Concat(nodeKeys, walletKeys, chainKeys)...)
	cmd.Flags().StringVar(&f.to, "to", "", "have this address paid (default: your account)")
	cmd.Flags().BoolVar(&f.treasury, "treasury", false, "what your account earned as a treasury, instead of as a validator")
	cmd.Flags().StringVar(&f.token, "token", "", "with --treasury: address of the token")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen what is not paid")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runFeeWithdraw(cmd, s, f) }

	return cmd
}

func runFeeWithdraw(cmd *cobra.Command, s *settings, f withdrawFlags) error {
	if f.treasury != (f.token != "") {
		return usage(errors.New("give --treasury and --token together, or neither"))
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}

	w := withdrawal{cmd: cmd, config: &loaded.Config, flags: f}
	if w.who, err = feeAccount(w.config, ""); err != nil {
		return err
	}
	w.to = w.who
	if f.to != "" {
		if w.to, err = parseAccount(f.to); err != nil {
			return err
		}
	}

	if !f.treasury {
		return w.member()
	}

	token, err := parseAccount(f.token)
	if err != nil {
		return err
	}

	return w.treasury(token)
}

// withdrawal is one run of fee withdraw.
type withdrawal struct {
	cmd     *cobra.Command
	config  *config.Config
	flags   withdrawFlags
	who, to common.Address
}

// member withdraws what the account earned as a validator. It looks again at what is unpaid
// once transactions of an earlier run are in a block.
func (w *withdrawal) member() error {
	fees, err := earnedFees(w.cmd, w.config, w.who)
	if err != nil {
		return err
	}

	unpaid := fees.Unpaid()
	if len(unpaid) == 0 {
		return w.show(nil)
	}
	if !w.flags.yes {
		if err := listFees(w.cmd.ErrOrStderr(), w.who, operator.Fees{Parts: unpaid}); err != nil {
			return err
		}
	}
	if err := w.confirm(); err != nil {
		return err
	}

	var made []operator.FeePayment
	err = w.sending(func(ctx context.Context, p *person.Person) error {
		fees, err := earnedFees(w.cmd, w.config, w.who)
		if err != nil {
			return err
		}
		made, err = operator.WithdrawFees(ctx, p, fees.Unpaid(), w.to)
		return err
	})
	if err != nil && len(made) == 0 {
		return err
	}

	return errors.Join(err, w.show(made))
}

// treasury withdraws what the account earned in a token as a treasury.
func (w *withdrawal) treasury(token common.Address) error {
	payment := operator.FeePayment{Token: core.Token{Address: token}}
	look := func(eth *chain.Client) (err error) {
		payment.Amount, err = eth.TreasuryUnpaid(w.cmd.Context(), token, w.who)
		return err
	}

	err := askChain(w.cmd, w.config, func(eth *chain.Client) (err error) {
		if payment.Token, err = eth.Token(w.cmd.Context(), token); err != nil {
			return err
		}
		return look(eth)
	})
	if err != nil {
		return err
	}
	if payment.Amount.Sign() == 0 {
		return w.show(nil)
	}

	if !w.flags.yes {
		fmt.Fprintf(w.cmd.ErrOrStderr(), "Treasury: %s not taken, token %s\n", payment.Token.Amount(payment.Amount), token)
	}
	if err := w.confirm(); err != nil {
		return err
	}

	var made []operator.FeePayment
	err = w.sending(func(ctx context.Context, p *person.Person) error {
		if err := look(p.Client); err != nil || payment.Amount.Sign() == 0 {
			return err
		}

		payment.Transaction, err = p.MoveTreasury(ctx, token, w.to)
		if err == nil {
			made = append(made, payment)
		}
		return err
	})
	if err != nil {
		return err
	}

	return w.show(made)
}

func (w *withdrawal) confirm() error {
	return confirm(w.cmd, w.flags.yes, fmt.Sprintf("Have it paid to %s? It costs your account gas.", w.to))
}

// sending opens the account, which waits for what an earlier run sent, and sends.
func (w *withdrawal) sending(send func(context.Context, *person.Person) error) error {
	p, err := person.Open(w.cmd.Context(), w.config, keyOf(w.cmd), quietLog(w.cmd))
	if err != nil {
		return err
	}

	return errors.Join(send(w.cmd.Context(), p), p.Close())
}

// show says what was paid.
func (w *withdrawal) show(made []operator.FeePayment) error {
	if w.flags.asJSON {
		all := make([]model.Withdrawal, len(made))
		for i, m := range made {
			all[i] = model.Withdrawal{TokenAmount: model.TokenAmountOf(m.Token, m.Amount), Sales: m.Sales, Transaction: m.Transaction}
		}
		return printJSON(w.cmd, model.WithdrawnOf(w.who, w.to, all))
	}

	out := w.cmd.OutOrStdout()
	if len(made) == 0 {
		_, err := fmt.Fprintf(out, "Nothing is left for %s to withdraw.\n", w.who)
		return err
	}

	for _, m := range made {
		if _, err := fmt.Fprintf(out, "Paid: %s to %s, in transaction %s\n", m.Token.Amount(m.Amount), w.to, m.Transaction); err != nil {
			return err
		}
	}

	return nil
}
