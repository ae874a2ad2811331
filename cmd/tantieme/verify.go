package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/verify"
)

// verifyFlags are the flags of verify.
type verifyFlags struct {
	asJSON bool
	rpc    string
}

func newVerify() *cobra.Command {
	var f verifyFlags
	cmd := &cobra.Command{
		Use:   "verify DIR",
		Short: "Check a buyer's folder against the block that it is anchored in, offline",
		Long: "Recomputes every id, proof, digest and key of a sale's folder and opens every record, with no node and no secret.\n" +
			"What is left to trust is one block hash; --rpc compares it with a chain. Exits with 5 and names the record when one fails.",
		Args: exactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return runVerify(cmd, args[0], f) },
	}

	flags := cmd.Flags()
	flags.BoolVar(&f.asJSON, "json", false, "print the report as one JSON object on stdout")
	flags.StringVar(&f.rpc, "rpc", "", "JSON-RPC of a node of the chain, to confirm the block with")

	return cmd
}

func runVerify(cmd *cobra.Command, dir string, f verifyFlags) error {
	ctx := cmd.Context()
	if err := checkDir(dir); err != nil {
		return err
	}

	report, err := verify.Folder(ctx, os.DirFS(dir), verify.Options{})
	if err != nil {
		return fmt.Errorf("verify %s: %w", dir, err)
	}

	verdict, confirmed := report.Err(), false
	if verdict == nil && f.rpc != "" {
		verdict = chain.ConfirmBlock(ctx, f.rpc, report.Chain, report.Block.Number, report.Block.Hash)
		confirmed = verdict == nil
	}

	return errors.Join(verdict, showVerification(cmd, report, f.asJSON, confirmed))
}

func checkDir(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("folder %s: %w", dir, core.ErrNotFound)
	}

	if err == nil && !info.IsDir() {
		err = usage(fmt.Errorf("%s is no folder", dir))
	}

	return err
}

func showVerification(cmd *cobra.Command, r verify.Report, asJSON, confirmed bool) error {
	if asJSON {
		return printJSON(cmd, r)
	}

	w := cmd.OutOrStdout()
	fmt.Fprintf(
		w, "%d of %d records verified, of weight %d; %d doubles\n",
		r.Verified, r.Records, r.Weight, r.Doubles,
	)

	fmt.Fprintf(w, "snapshot %s\nsale     %s\n", r.Snapshot, r.Sale)
	fmt.Fprintf(w, "market   %s on chain %d\n", r.Contracts.Market, r.Chain)
	for i := range r.Failures {
		fmt.Fprintf(w, "FAILED   %s\n", r.Failures[i].Error())
	}

	if r.More > 0 {
		fmt.Fprintf(w, "FAILED   and %d more\n", r.More)
	}

	fmt.Fprintln(
		w,
		"consents were checked by the quorum that signed the snapshot; their digests stand in the items",
	)

	_, err := fmt.Fprintf(
		w, "roots trusted at block %d %s; %s\n",
		r.Block.Number, r.Block.Hash, confirmation(confirmed),
	)

	return err
}

func confirmation(confirmed bool) string {
	if confirmed {
		return "confirmed with the chain"
	}
	return "confirm with --rpc URL"
}
