// Command tantieme is all of Tantieme in one binary: the node, and the commands of
// contributors and buyers. Each verb has a file: it reads flags, calls one flow and
// prints the flow's result. The logic is in the flows.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run executes one command line and returns its exit code.
func run(ctx context.Context, args []string, in *os.File, out, errOut *os.File) int {
	shown := &plain{to: errOut}
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(&plain{to: out})
	root.SetErr(shown)

	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return core.ExitOK
	}

	asJSON, flagErr := cmd.Flags().GetBool("json")
	// A wrong flag ends the parsing of flags, so --json may not have been parsed.
	return report(shown, err, flagErr == nil && asJSON || slices.Contains(args, "--json"))
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "tantieme",
		Short: "Pool data, sell it on chain, and pay everyone their share",
		Long: "Tantieme lets people pool a part of their data, sell it, and be paid their share, with nothing to take on trust:\n" +
			"the contributor's machine encrypts, t of n validators together release keys, contracts pay, buyers check.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage(fmt.Errorf("there is no command %q", args[0]))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })

	for _, group := range commands() {
		root.AddCommand(group...)
	}

	return root
}

// commands returns the verbs, grouped by user.
func commands() [][]*cobra.Command {
	return [][]*cobra.Command{
		{ // for operators
			newInit(),
			newRun(),
			newStatus(),
			newDoctor(),
			newDrain(),
			newLogLevel(),
			newBackup(),
			newRestore(),
			newKeyring(),
			newReindex(),
		},
		{ // for founders
			newCommittee(),
			newDataset(),
		},
		{ // for contributors
			newPreview(),
			newContribute(),
			newExport(),
			newEarnings(),
			newClaim(),
			newReceipt(),
			newHeld(),
		},
		{ // for buyers
			newSnapshot(),
			newOffer(),
			newBuy(),
			newFetch(),
			newRefund(),
			newVerify(),
		},
		{ // for everyone
			newConfig(),
			newKey(),
			newDemo(),
			newVersion(),
		},
	}
}

// exactArgs is cobra.ExactArgs with the exit code of a wrong command line.
func exactArgs(n int) cobra.PositionalArgs { return asUsage(cobra.ExactArgs(n)) }

// someArgs requires at least one argument.
func someArgs() cobra.PositionalArgs { return asUsage(cobra.MinimumNArgs(1)) }

func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usage(errors.Join(err, errors.New("usage: "+cmd.UseLine())))
		}
		return nil
	}
}
