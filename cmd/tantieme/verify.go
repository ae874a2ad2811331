package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/verify"
)

// verifyFlags are the flags of verify.
type verifyFlags struct {
	asJSON     bool
	deployment string
	rpc        string
}

func newVerify() *cobra.Command {
	var f verifyFlags
	cmd := &cobra.Command{
		Use:   "verify DIR",
		Short: "Check a buyer's folder against the block that it is anchored in, offline",
		Long: "Recomputes every id, proof, digest and key of a sale's folder and opens every record, with no node and no secret.\n" +
			"That binds the records to one block and four contracts. --deployment checks that the contracts are Tantieme's, by their\n" +
			"code; --rpc checks that the chain has the block. Without both, anyone may have made the folder, and the output says so.\n" +
			"Exits with 5 and names the record or the file when one fails.",
		Example: "  tantieme verify sale-1 --deployment deployment.json --rpc http://127.0.0.1:8545",
		Args:    exactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return runVerify(cmd, args[0], f) },
	}

	flags := cmd.Flags()
	flags.BoolVar(&f.asJSON, "json", false, "print the report as one JSON object on stdout")
	flags.StringVar(&f.deployment, "deployment", "", "file of the deployment whose contracts the sale has to be of")
	flags.StringVar(&f.rpc, "rpc", "", "JSON-RPC of a node of the chain, to confirm the block with")

	return cmd
}

func runVerify(cmd *cobra.Command, dir string, f verifyFlags) error {
	if err := checkDir(dir); err != nil {
		return err
	}

	opts, err := f.options()
	if err != nil {
		return err
	}

	report, err := verify.Folder(cmd.Context(), os.DirFS(dir), opts)
	if err != nil {
		return fmt.Errorf("verify %s: %w", dir, err)
	}

	return errors.Join(report.Err(), showVerification(cmd, report, f.asJSON))
}

func (f verifyFlags) options() (opts verify.Options, err error) {
	if f.deployment != "" {
		if opts.Deployment, err = config.ReadDeployment(f.deployment); err != nil {
			return opts, err
		}
	}

	if f.rpc != "" {
		opts.Confirm = func(ctx context.Context, id, number uint64, hash common.Hash) error {
			return chain.ConfirmBlock(ctx, f.rpc, id, number, hash)
		}
	}

	return opts, nil
}

func checkDir(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("folder %s: %w", dir, core.ErrNotFound)
	}

	if err == nil && !info.IsDir() {
		err = usage(fmt.Errorf("%s is no folder", dir))
	}
	if err == nil && unfetched(dir) {
		err = fmt.Errorf("%s holds no records yet; they come with %s: %w", dir, pasted("fetch", absolute(dir)), core.ErrVerify)
	}

	return err
}

// unfetched reports whether a folder is that of a sale from which nothing was fetched.
func unfetched(dir string) bool {
	has := func(name string) bool {
		_, err := os.Stat(filepath.Join(dir, name))
		return err == nil
	}
	return has(verify.BuyerFile) && !has(verify.ProofsFile) && !has(verify.RecordsFile)
}

func showVerification(cmd *cobra.Command, r verify.Report, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, r)
	}

	w := cmd.OutOrStdout()
	if r.Sale.IsZero() {
		return nil // there is nothing to show of what is no sale; the error says why
	}

	fmt.Fprintf(
		w, "%d of %d records verified, which declare a weight of %d\n",
		r.Verified, r.Records, r.Weight,
	)

	if r.LeftOut > 0 {
		fmt.Fprintf(
			w, "%d of %d records are left out, which count %d: their people left before the sale was accepted, and that part of the price comes back\n",
			r.LeftOut, r.Records, r.LeftOutWeight,
		)
	}

	if r.Doubles > 0 {
		fmt.Fprintf(
			w, "%d of %d records are exact copies of another; they count once in the privacy figures, and copy_of names them\n",
			r.Doubles, r.Records,
		)
	}

	fmt.Fprintf(w, "snapshot  %s\nsale      %s\n", r.Snapshot, r.Sale)
	fmt.Fprintf(
		w, "committee %s\nanchors   %s\ndatasets  %s\nmarket    %s\n",
		r.Contracts.Committee, r.Contracts.Anchors, r.Contracts.Datasets, r.Contracts.Market,
	)

	fmt.Fprintf(w, "roots trusted at block %d %s of chain %d\n", r.Block.Number, r.Block.Hash, r.Chain)
	for _, f := range r.Faults {
		fmt.Fprintf(w, "faulty    record %d (contribution %s): %s\n", f.Record, f.Contribution, f.FaultKind().Words())
	}
	if r.MoreFaults > 0 {
		fmt.Fprintf(w, "faulty    and %d more\n", r.MoreFaults)
	}

	for i := range r.Failures {
		fmt.Fprintf(w, "FAILED    %s\n", r.Failures[i].Error())
	}

	if r.More > 0 {
		fmt.Fprintf(w, "FAILED    and %d more\n", r.More)
	}

	fmt.Fprintln(
		w,
		"consents were checked by the quorum that signed the snapshot; items.bin holds their digests",
	)

	_, err := fmt.Fprint(w, trust(r))
	return err
}

// trust says what a verified folder is worth: what was checked beside its files, and what
// was not.
func trust(r verify.Report) string {
	if r.Err() != nil {
		return ""
	}

	contracts, block := r.Checks.Contracts == verify.Passed, r.Checks.Block == verify.Passed
	switch {
	case contracts && block:
		return "confirmed with the chain: it has the block, and the contracts are the deployment's, by address and code\n"
	case contracts:
		return "the contracts are the deployment's, by address and code\n" + blockNotChecked
	case block:
		return "the chain has the block\n" + contractsNotChecked
	}

	return contractsNotChecked + blockNotChecked
}

const (
	contractsNotChecked = "NOT CHECKED: that these contracts are Tantieme's. Anyone can deploy contracts of their own that say a sale took place.\n" +
		"             Get the deployment from a source that you trust, and give --deployment FILE\n"
	blockNotChecked = "NOT CHECKED: that the chain has the block; confirm with --rpc URL of a node that you trust\n"
)
