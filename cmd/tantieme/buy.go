package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// buyFlags are what the buyer's commands take beside settings.
type buyFlags struct {
	price    string
	out      string
	yes      bool
	wait     bool
	noRefund bool
	asJSON   bool
}

func buyerKeys() []string {
	return append(append(append([]string{"ipfs.gateways"}, nodeKeys...), walletKeys...), chainKeys...)
}

func newBuy() *cobra.Command {
	var f buyFlags
	cmd := &cobra.Command{
		Use:   "buy SNAPSHOT",
		Short: "Look at a snapshot, escrow the price, and make the key that only you can open its records with",
		Long: "Fetches what a snapshot publicly holds, checks all of it against the chain, shows what you would get, and asks. Then\n" +
			"it makes a fresh key, saves it in the sale's folder, and escrows the price. Run again it finds its own offer. The\n" +
			"folder holds the only copy of the key: keep it.",
		Example: "  tantieme buy 0x… --price 55,000 --out sale-1 --node https://validator.example.org --rpc http://127.0.0.1:8545",
		Args:    exactArgs(1),
	}
	s := withSettings(cmd, buyerKeys()...)
	flags := cmd.Flags()
	flags.StringVar(&f.price, "price", "", "what you pay, in the dataset's token, such as 55,000.50 (default: the floor)")
	flags.StringVar(&f.out, "out", "", "folder of the sale, made if it does not exist")
	flags.BoolVar(&f.yes, "yes", false, "do not ask")
	flags.BoolVar(&f.wait, "wait", false, "wait until the validators have delivered")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runBuy(cmd, s, f, args[0]) }
	return cmd
}

func runBuy(cmd *cobra.Command, s *settings, f buyFlags, snapshotID string) error {
	if f.out == "" {
		return usage(errors.New("give --out, the folder of the sale"))
	}
	var id core.SnapshotID
	if err := id.UnmarshalText([]byte(snapshotID)); err != nil {
		return usage(fmt.Errorf("snapshot: %w", err))
	}
	return withBuyer(cmd, s, &f, func(ctx context.Context, b *customer) error {
		price, token, err := b.price(ctx, id, f.price)
		if err != nil {
			return err
		}
		b.token = token
		flow, err := b.flow()
		if err != nil {
			return err
		}
		sale, err := flow.Buy(ctx, id, price)
		if err != nil {
			return err
		}
		if f.wait {
			if err := flow.Wait(ctx, sale); err != nil {
				return err
			}
		}
		if f.asJSON {
			return printJSON(cmd, model.BoughtOf(sale, id, price, f.out))
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Offer %s is made: %s are in escrow.\nNext: tantieme fetch %s\n", sale, amount(price, token), f.out)
		return err
	})
}

// customer is a buyer with their folder.
type customer struct {
	*person
	cmd    *cobra.Command
	config *config.Config
	flags  *buyFlags
	token  chain.Token
}

// withBuyer connects, does, and disconnects.
func withBuyer(cmd *cobra.Command, s *settings, f *buyFlags, do func(context.Context, *customer) error) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}
	p, err := openChain(cmd, &loaded.Config)
	if err != nil {
		return err
	}
	err = do(cmd.Context(), &customer{person: p, cmd: cmd, config: &loaded.Config, flags: f})
	return errors.Join(err, p.Close())
}

func (b *customer) flow() (*buyer.Flow, error) {
	nodes, err := connectNodes(b.config)
	if err != nil {
		return nil, err
	}
	validators := make([]buyer.Validator, len(nodes))
	for i, n := range nodes {
		validators[i] = n
	}
	var gateways []buyer.Store
	for _, address := range b.config.IPFS.Gateways {
		gateway, err := buyer.NewGateway(address)
		if err != nil {
			return nil, usage(err)
		}
		gateways = append(gateways, gateway)
	}
	return buyer.New(buyer.Options{
		Validators: validators, Gateways: gateways, Chain: b.Client, Dir: b.flags.out, Account: b.address, Key: b.key,
		Approve: b.approve, Log: b.log, Progress: progress(b.cmd.ErrOrStderr()),
	})
}

// price reads what the buyer offers, or computes the floor, in base units.
func (b *customer) price(ctx context.Context, id core.SnapshotID, text string) (*big.Int, chain.Token, error) {
	nodes, err := connectNodes(b.config)
	if err != nil {
		return nil, chain.Token{}, err
	}
	snapshot, err := nodes[0].Snapshot(ctx, id)
	if err != nil {
		return nil, chain.Token{}, err
	}
	dataset, err := nodes[0].Dataset(ctx, snapshot.Snapshot.Dataset)
	if err != nil {
		return nil, chain.Token{}, err
	}
	token, err := b.Token(ctx, dataset.Terms.Token)
	if err != nil {
		return nil, token, err
	}
	if text == "" {
		floor := new(big.Int).Mul(dataset.Terms.FloorPrice, new(big.Int).SetUint64(snapshot.Snapshot.TotalWeight))
		return floor, token, nil
	}
	price, err := core.ParseUnits(text, token.Decimals)
	if err != nil {
		return nil, token, usage(err)
	}
	return price, token, nil
}

// approve shows what is about to be paid for, all of it checked by then, and asks.
func (b *customer) approve(_ context.Context, q buyer.Quote) error {
	w := b.cmd.ErrOrStderr()
	fmt.Fprintf(w, "Dataset   %q, %s\nSnapshot  %s\nRecords   %d of weight %d, %d bytes sealed, fetched and checked\nPurposes  %v\nFloor     %s\nPrice     %s, from %s\n",
		q.Terms.Name, q.Terms.Schema, q.Snapshot, q.Records, q.Weight, q.Bytes, q.Terms.Purposes, amount(q.Floor, b.token), amount(q.Price, b.token), b.address)
	return confirm(b.cmd, b.flags.yes, "Escrow the price? It comes back only if the validators do not deliver.")
}

// saleVerb makes a command that goes on with the folder of a sale.
func saleVerb(use, short, long string, do func(*customer, context.Context, *buyer.Flow, core.SaleID) error) (*cobra.Command, *buyFlags) {
	f := &buyFlags{}
	cmd := &cobra.Command{Use: use, Short: short, Long: long, Args: exactArgs(1)}
	s := withSettings(cmd, buyerKeys()...)
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		f.out = args[0]
		return withBuyer(cmd, s, f, func(ctx context.Context, b *customer) error {
			flow, err := b.flow()
			if err != nil {
				return err
			}
			sale, err := flow.Sale()
			if err != nil {
				return fmt.Errorf("%s is no folder of a sale: %w", f.out, err)
			}
			return do(b, ctx, flow, sale)
		})
	}
	return cmd, f
}

func newFetch() *cobra.Command {
	cmd, f := saleVerb("fetch DIR", "Wait for delivery, then fetch, open and check every record of a sale",
		"Goes on where buy, or an earlier fetch, has stopped. When the validators miss their deadline, it takes the price back\n"+
			"by itself and exits with 8. Exits with 5 and names the record when one does not match the chain.", (*customer).fetch)
	cmd.Flags().BoolVar(&f.noRefund, "no-refund", false, "only say so when the deadline was missed")
	return cmd
}

func (b *customer) fetch(ctx context.Context, flow *buyer.Flow, sale core.SaleID) error {
	err := flow.Wait(ctx, sale)
	if errors.Is(err, core.ErrDeadline) && !b.flags.noRefund {
		return errors.Join(err, flow.Refund(ctx, sale))
	}
	if err != nil {
		return err
	}
	report, err := flow.Fetch(ctx, sale)
	if report.Records == 0 && err != nil {
		return err
	}
	return errors.Join(err, showVerification(b.cmd.OutOrStdout(), report, verifyFlags{asJSON: b.flags.asJSON}, true))
}

func newRefund() *cobra.Command {
	cmd, _ := saleVerb("refund DIR", "Take the price of a sale back whose validators missed a deadline", "", (*customer).refund)
	return cmd
}

func (b *customer) refund(ctx context.Context, flow *buyer.Flow, sale core.SaleID) error {
	if err := flow.Refund(ctx, sale); err != nil {
		return err
	}
	if b.flags.asJSON {
		return printJSON(b.cmd, model.RefundedOf(sale))
	}
	_, err := fmt.Fprintf(b.cmd.OutOrStdout(), "The price of sale %s is with %s again.\n", sale, b.address)
	return err
}
