package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/opening"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/verify"
)

func newRelease() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "release",
		Short: "Prove why a sale's records were opened, and check such a proof offline",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newReleaseProve(), newReleaseCheck())
	return cmd
}

func newReleaseProve() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "prove SALE",
		Short: "Write a proof of who authorised the opening of a sale's records, for whom, and that it was paid for",
		Long: "The proof holds the terms, the snapshot, the offer, the votes' sum, the roots of the validators' lists, and Merkle proofs of\n" +
			"the contracts' storage in one final block. It holds no record and no secret. A node says what the ids stand for and is not\n" +
			"believed; the chain (--rpc) proves it. Anyone checks the file offline with release check.",
		Example: "  tantieme release prove 0x12ab --rpc http://127.0.0.1:8545 --out release.json",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, append([]string{"chain.rpc", "chain.deployment", "chain.poll"}, nodeKeys...)...)
	cmd.Flags().StringVar(&out, "out", "release.json", "file to write, which must not exist")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		reader, err := person.NewReader(&loaded.Config, quietLog(cmd))
		if err != nil {
			return err
		}
		if reader == nil {
			return usage(errors.New("only a chain can prove this: give --rpc and --deployment"))
		}

		return withNode(s, func(n *client.Remote) error { return proveRelease(cmd, reader, n, args[0], out) })
	}

	return cmd
}

func proveRelease(cmd *cobra.Command, reader *person.Reader, n *client.Remote, text, out string) error {
	id, err := pickOffer(cmd.Context(), n, text)
	if err != nil {
		return err
	}

	say := progress(cmd.ErrOrStderr())
	proof, report, err := reader.ProveRelease(cmd.Context(), n, id, func(block, head uint64) { say("blocks read", int(block), int(head)) })
	if err != nil {
		return err
	}

	data, err := proof.Encode()
	if err != nil {
		return err
	}
	if err := files.Create(out, data); err != nil {
		return err
	}

	if err := showRelease(cmd.OutOrStdout(), report); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "\nThe proof is in %s. Anyone checks it offline: %s\n", out, pasted("release check", absolute(out)))

	return err
}

func newReleaseCheck() *cobra.Command {
	var deployment, rpc string
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Check a proof of release, offline",
		Long: "Recomputes every id and every Merkle proof, and says what they prove: whether votes accepted the offer, whether a quorum of\n" +
			"validators committed to the lists, and whether the price was paid. That binds it to one block. --deployment checks that the\n" +
			"contracts are Tantieme's, by their code; --rpc checks that the chain has the block. Without both, anyone may have made it.\n" +
			"Exits with 5 if the file proves nothing, or proves that records may have been opened without pay.",
		Example: "  tantieme release check release.json --deployment deployment.json --rpc http://127.0.0.1:8545",
		Args:    exactArgs(1),
	}

	cmd.Flags().StringVar(&deployment, "deployment", "", "file of the deployment whose contracts the sale has to be of")
	cmd.Flags().StringVar(&rpc, "rpc", "", "JSON-RPC of a node of the chain, to confirm the block with")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		report, err := checkRelease(cmd, args[0], deployment, rpc)
		if err != nil {
			return err
		}

		if *asJSON {
			err = printJSON(cmd, report)
		} else {
			err = showRelease(cmd.OutOrStdout(), report)
		}

		return errors.Join(report.Err(), err)
	}

	return cmd
}

func checkRelease(cmd *cobra.Command, file, deployment, rpc string) (report opening.Report, err error) {
	data, err := files.Read(file, opening.MaxSize)
	if err != nil {
		return report, err
	}

	proof, err := opening.Parse(data)
	if err != nil {
		return report, fmt.Errorf("%s: %w", file, err)
	}
	if report, err = proof.Check(); err != nil {
		return report, fmt.Errorf("%s: %w", file, err)
	}

	if deployment != "" {
		d, err := config.ReadDeployment(deployment)
		if err != nil {
			return report, err
		}
		if err := proof.CheckDeployment(d); err != nil {
			return report, fmt.Errorf("%s: %w", file, err)
		}
		report.Contracts = verify.Passed
	}

	if rpc != "" {
		if err := chain.ConfirmBlock(cmd.Context(), rpc, report.Chain, report.Block, report.Hash); err != nil {
			return report, fmt.Errorf("%s: %w", file, err)
		}
		report.Confirmed = verify.Passed
	}

	return report, nil
}

func showRelease(out io.Writer, r opening.Report) error {
	price, ok := new(big.Int).SetString(r.Price, 10)
	if !ok {
		return fmt.Errorf("price %q: %w", r.Price, core.ErrVerify)
	}

	var lists, standing []string
	for _, l := range r.Lists {
		lists = append(lists, fmt.Sprint(l.Member))
		if l.Stands {
			standing = append(standing, fmt.Sprint(l.Member))
		}
	}

	t := table(out)
	fmt.Fprintf(t, "Sale\t%s, %s\n", r.Sale, r.State)
	fmt.Fprintf(t, "Verdict\t%s\n", r.Verdict.Words())
	fmt.Fprintf(t, "Records\t%d of snapshot %s\n", r.Records, r.Snapshot)
	fmt.Fprintf(t, "Opened for\t%s, whose key hashes to %s\n", r.Buyer, r.BuyerKey)
	fmt.Fprintf(t, "Price\t%s of token %s\n", core.FormatUnits(price, r.Decimals), r.Token)
	if r.Rule == "none" {
		fmt.Fprintf(t, "Votes\tnone: the consents say yes to any buyer at the floor\n")
	} else {
		fmt.Fprintf(t, "Votes\t%s, of weight %d: %d voted, %d of it said no\n", r.Rule, r.Weight, r.Voted, r.No)
	}
	fmt.Fprintf(t, "Committed\tmembers %s of %d; %d make a quorum\n", orNone(lists), r.Members, r.Threshold)
	fmt.Fprintf(t, "Stand\tlists of members %s\n", orNone(standing))
	fmt.Fprintf(t, "Pool\t%s in all of this snapshot's sales\n", core.FormatUnits(new(big.Int).SetUint64(r.Accrued), core.UnitDecimals))
	fmt.Fprintf(t, "Block\t%d of chain %d, %s, %s\n", r.Block, r.Chain, r.Hash, r.Time.Format(time.RFC3339))
	fmt.Fprintf(t, "Contracts\t%s\n", r.Contracts)
	fmt.Fprintf(t, "Chain has it\t%s\n", r.Confirmed)

	return t.Flush()
}

func orNone(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}
