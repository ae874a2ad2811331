package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/receipt"
)

func newReceipt() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "receipt",
		Short: "List, show and check consent receipts: what you agreed to, with your signature",
		Long: "A receipt is JSON-LD with the fields of ISO/IEC TS 27560, in words of the W3C Data Privacy Vocabulary. It holds the\n" +
			"dataset's terms in full and the consent that your wallet signed, so anyone can check it without asking anyone.\n" +
			"Receipts lie in the data folder under receipts; RECEIPT is a contribution's id, or a file.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newReceiptList(), newReceiptShow(), newReceiptVerify())
	return cmd
}

func newReceiptList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the data folder's receipts",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, "dir")
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		return listReceipts(cmd, loaded.Config.Dir, *asJSON)
	}

	return cmd
}

// listReceipts shows all receipts. A damaged one does not hide the others.
func listReceipts(cmd *cobra.Command, dir string, asJSON bool) error {
	names, err := contributor.ReceiptsOf(dir).Names()
	if err != nil {
		return err
	}

	t := table(cmd.OutOrStdout())
	if len(names) == 0 && !asJSON {
		fmt.Fprintln(t, "No receipts: contribute makes one for each consent.")
	} else if !asJSON {
		fmt.Fprintln(t, "RECEIPT\tSTATE\tDATASET")
	}

	for _, name := range names {
		r, errRead := contributor.ReadReceipt(dir, name)
		switch {
		case errRead != nil:
			err = errors.Join(err, fmt.Errorf("%s: %w", name, errRead))
		case asJSON:
			err = errors.Join(err, printJSON(cmd, r.Summary(time.Now())))
		default:
			fmt.Fprintf(t, "%s\t%s\t%q\n", name, r.State(time.Now()), r.Evidence.Terms.Name)
		}
	}

	return errors.Join(err, t.Flush())
}

func newReceiptShow() *cobra.Command {
	return receiptVerb("show RECEIPT", "Show a receipt; as it is kept, with --json", func(cmd *cobra.Command, _ *config.Config, r contributor.HeldReceipt, asJSON bool) error {
		out := cmd.OutOrStdout()
		if asJSON {
			_, err := out.Write(r.Data)
			return err
		}

		e := r.Evidence
		fmt.Fprintf(out, "Receipt   %s\nYou       %s, on chain %d\nDataset   %q, %s\nSlice     %s, SHA-256 %s, version %d, weight %d\n",
			e.Consent.Contribution, e.Account, e.ChainID, e.Terms.Name, e.Consent.Dataset, e.Terms.Schema, e.Sum, e.Consent.Version, e.Consent.Weight)
		for _, purpose := range e.Consent.Purposes {
			fmt.Fprintf(out, "Purpose   %s (%s, %s)\n", purpose.Words(), purpose.DPV, purpose.PDPP)
		}

		fmt.Fprintf(
			out, "Until     %s\nState     %s\n",
			core.UnixTime(e.Consent.Expires).Format(time.DateOnly), r.State(time.Now()),
		)

		for _, event := range r.Events {
			fmt.Fprintf(
				out, "  %s  %s  %s %s\n",
				event.Time.Format(time.RFC3339), event.State, event.Known, event.Note,
			)
		}

		words := "Signature, terms and events fit together."
		if open := e.Signed().By().Unchecked(); open != "" {
			words = "Terms and events fit together. Not checked: " + open + "."
		}
		_, err := fmt.Fprintln(out, words)

		return err
	})
}

func newReceiptVerify() *cobra.Command {
	cmd := receiptVerb("verify RECEIPT", "Check a receipt: signature, terms, events, and that it shows nothing else", verifyReceipt, "chain.rpc", "chain.deployment")
	cmd.Long = "A signature of a key is checked whole. A passkey's is checked but for the code of its verifier, and a contract account's\n" +
		"not at all: the output says so. With --rpc and --deployment that code is asked, as of the chain's head."

	return cmd
}

func verifyReceipt(cmd *cobra.Command, c *config.Config, r contributor.HeldReceipt, asJSON bool) error {
	asked, err := askCode(cmd, c, r)
	if err != nil {
		return err
	}

	summary := r.Summary(time.Now())
	if asked {
		summary.Unchecked = ""
	}
	if asJSON {
		return printJSON(cmd, summary)
	}

	out := cmd.OutOrStdout()
	fit := "the signature, the terms and all that the receipt shows fit together"
	if summary.Unchecked != "" {
		fit = "the terms and all that the receipt shows fit together"
	}
	fmt.Fprintf(out, "%s consented with contribution %s; %s.\n", r.Evidence.Account, r.Evidence.Consent.Contribution, fit)

	switch {
	case asked:
		_, err = fmt.Fprintln(out, "The code on the chain takes the signature, as of the head.")
	case summary.Unchecked != "":
		_, err = fmt.Fprintf(out, "Not checked: %s. Give --rpc and --deployment to ask it.\n", summary.Unchecked)
	}

	return err
}

// askCode has code on the configured chain judge a receipt's signature, if that is for code
// to judge. It returns false if none is configured, or none has to be asked.
func askCode(cmd *cobra.Command, c *config.Config, r contributor.HeldReceipt) (asked bool, err error) {
	if r.Evidence.Signed().By() == receipt.ByKey {
		return false, nil
	}

	reader, err := person.NewReader(c, quietLog(cmd))
	if err != nil || reader == nil {
		return false, err
	}

	err = contributor.AskCode(cmd.Context(), reader, reader.Domain(), r.Evidence)

	return err == nil, err
}

func receiptVerb(
	use, short string,
	do func(cmd *cobra.Command, c *config.Config, r contributor.HeldReceipt, asJSON bool) error,
	keys ...string,
) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: exactArgs(1)}
	s := withSettings(cmd, append(keys, "dir")...)
	asJSON := cmd.Flags().Bool("json", false, "print JSON on stdout")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		r, err := contributor.ReadReceipt(loaded.Config.Dir, args[0])
		if err != nil {
			return err
		}

		return do(cmd, &loaded.Config, r, *asJSON)
	}

	return cmd
}
