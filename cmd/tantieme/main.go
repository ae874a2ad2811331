// Command tantieme is all of Tantieme in one binary: the node, and the commands of
// contributors and buyers. Each verb has a file: it reads flags, calls one flow and
// prints the flow's result. The logic is in the flows.
package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), interruptions()...)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// interruptions returns the signals that end a command: it then leaves the terminal and its
// folder in order. The end of the terminal is one, unless nohup hides it.
func interruptions() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
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
	return report(shown, err, helpOf(cmd), flagErr == nil && asJSON || slices.Contains(args, "--json"))
}

// helpOf returns the command line that explains a command.
func helpOf(cmd *cobra.Command) string { return cmd.CommandPath() + " --help" }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "tantieme",
		Short: "Pool data, sell it on chain, and pay everyone their share",
		Long: "Tantieme lets people pool a part of their data, sell it, and be paid their share. The contributor's machine encrypts,\n" +
			"t of n validators together release keys, contracts pay, and buyers check. Fewer than t validators can read no slice.",
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cobra.EnableCommandSorting = false // the order is that of a person's way
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })

	for _, g := range commands() {
		root.AddGroup(&cobra.Group{ID: g.id, Title: g.title})
		for _, cmd := range g.commands {
			cmd.GroupID = g.id
			root.AddCommand(cmd)
		}
	}

	root.SetHelpCommandGroupID(everyone)
	root.SetCompletionCommandGroupID(everyone)
	nameUnknown(root)

	return root
}

// nameUnknown makes a command and those below it refuse a sub-command that they do not
// have, with the ones whose names are like it.
func nameUnknown(cmd *cobra.Command) {
	if !cmd.HasSubCommands() {
		return
	}

	cmd.SuggestionsMinimumDistance = 2 // two letters that changed places
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}

		text := fmt.Sprintf("there is no command %q", cmd.CommandPath()+" "+args[0])
		if like := cmd.SuggestionsFor(args[0]); len(like) > 0 {
			text += fmt.Sprintf("; did you mean %q?", cmd.CommandPath()+" "+like[0])
		}

		return usage(errors.New(text))
	}

	for _, below := range cmd.Commands() {
		nameUnknown(below)
	}
}

// group is the verbs of one kind of user.
type group struct {
	id, title string
	commands  []*cobra.Command
}

// everyone is the group of what all users need.
const everyone = "everyone"

// commands returns the verbs, grouped by user.
func commands() []group {
	return []group{
		{"contributor", "If you have an export (contributors):", []*cobra.Command{
			newPreview(),
			newContribute(),
			newStatus(),
			newEarnings(),
			newClaim(),
			newPayee(),
			newRetract(),
			newVote(),
			newExport(),
			newMessage(),
			newReceipt(),
			newReaders(),
			newHeld(),
		}},
		{"buyer", "If you buy:", []*cobra.Command{
			newSnapshot(),
			newBuy(),
			newFetch(),
			newVerify(),
			newFault(),
			newRefund(),
			newOffer(),
		}},
		{"founder", "If you found a committee or a dataset:", []*cobra.Command{
			newCommittee(),
			newDataset(),
		}},
		{"operator", "If you run a validator, or a personal node:", []*cobra.Command{
			newInit(),
			newRun(),
			newDoctor(),
			newFee(),
			newDrain(),
			newLogLevel(),
			newBackup(),
			newRestore(),
			newKeyring(),
			newReindex(),
		}},
		{everyone, "For everyone:", []*cobra.Command{
			newNotice(),
			newRelease(),
			newDemo(),
			newRehearse(),
			newKey(),
			newConfig(),
			newVersion(),
		}},
	}
}

// exactArgs wants n arguments, with the exit code of a wrong command line.
func exactArgs(n int) cobra.PositionalArgs { return countArgs(n, n) }

// someArgs wants at least one argument.
func someArgs() cobra.PositionalArgs { return countArgs(1, math.MaxInt) }

// countArgs wants from least to most arguments, and otherwise shows the form of the command.
func countArgs(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		form := cmd.UseLine()
		switch {
		case len(args) < least:
			return usage(fmt.Errorf("something is missing: %s", form))
		case len(args) > most:
			return usage(fmt.Errorf("%q is too much: %s", args[most], form))
		}
		return nil
	}
}
