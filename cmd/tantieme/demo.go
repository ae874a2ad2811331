package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/testnet/scenario"
)

// demoFlags are the demo's flags.
type demoFlags struct {
	options   scenario.Options
	once      bool
	asJSON    bool
	verbose   bool
	processes bool

	verb      string // that tells the story: demo or rehearse
	temporary bool   // the folder is removed at the end
	resumed   bool   // the folder holds the beginning of the story

	finished func(scenario.Report) error // called with a story that was told; nil: not called

	numbers []string // flags of the story that were given, to go on with it
}

func newDemo() *cobra.Command {
	f := demoFlags{verb: "demo"}
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Run the whole story in this process: chain, validators, contributors, buyer, payouts",
		Long: "Runs an Ethereum chain, a committee of validators with IPFS and libp2p, contributors with generated exports,\n" +
			"and a buyer, all in this process and on the loopback. Then it stays up, so that you can be the next contributor.\n" +
			"A second run with the same --dir goes on where the first one stopped.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return runDemo(cmd, f) },
	}

	cmd.AddCommand(newDemoFund())

	flags := cmd.Flags()
	flags.IntVar(&f.options.Contributors, "contributors", 24, "how many people contribute")
	flags.IntVar(&f.options.Validators, "validators", 5, "how many validators there are, n = 2t−1")
	flags.IntVar(&f.options.Threshold, "threshold", 3, "how many validators together open a key, t")
	flags.Uint64Var(&f.options.Seed, "seed", 1, "of the exports and the accounts, never of a secret")

	flags.StringVar(
		&f.options.Dir,
		"dir",
		"",
		"folder of the story (default: a new one under the system's temporary folder, which is removed at the end)",
	)

	flags.BoolVar(&f.once, "once", false, "stop when the story is told")
	flags.BoolVar(&f.asJSON, "json", false, "print the report as one JSON object on stdout")
	flags.BoolVar(
		&f.processes,
		"processes",
		false,
		"run validators, contributors and buyer as processes of their own",
	)

	flags.BoolVar(&f.verbose, "verbose", false, "show the validators' logs on stderr")

	return cmd
}

func runDemo(cmd *cobra.Command, f demoFlags) (err error) {
	errOut := cmd.ErrOrStderr()
	f.numbers = storyFlags(cmd)
	if err := f.prepare(); err != nil {
		return err
	}

	if !f.once {
		defer foreground(os.Stdin)()
	}

	defer func() { err = errors.Join(err, f.leave(errOut, err)) }()

	log, done, err := demoLog(f, errOut)
	if err != nil {
		return err
	}

	line := newStatusLine(errOut)
	f.options.Log = log
	f.options.Progress, f.options.Waiting = line.Line, line.Waiting
	line.Line(f.opening())

	if !f.once {
		f.options.Ready = func(s scenario.Stage) error {
			line.Done()
			showStage(errOut, s)
			<-cmd.Context().Done()
			return nil
		}
	}

	report, err := scenario.Run(cmd.Context(), f.options)
	line.Done()
	if err := errors.Join(err, done()); err != nil {
		return err
	}

	if err := showReport(cmd.OutOrStdout(), errOut, f, report); err != nil || f.finished == nil {
		return err
	}
	return f.finished(report)
}

// storyFlags returns the given flags without which a folder holds another story.
func storyFlags(cmd *cobra.Command) (args []string) {
	for _, name := range []string{"contributors", "validators", "threshold", "seed", "processes"} {
		if flag := cmd.Flags().Lookup(name); flag != nil && flag.Changed {
			args = append(args, "--"+name+"="+flag.Value.String())
		}
	}
	return args
}

// opening is the demo's first line.
func (f *demoFlags) opening() string {
	where := "The story's folder is " + f.options.Dir
	switch {
	case f.resumed:
		return where + ": what was done there is checked, not done again"
	case f.temporary:
		return where + ", removed at the end; --dir keeps one"
	}
	return where
}

// leave says what became of the folder. A temporary one is removed, unless the story
// failed: then its log says why.
func (f *demoFlags) leave(errOut io.Writer, failed error) error {
	dir := f.options.Dir
	if !f.temporary || failed != nil && !errors.Is(failed, context.Canceled) {
		_, err := fmt.Fprintf(errOut, "The story's folder is %s. It goes on with: %s\n", dir, pasted(append([]string{f.verb, "--dir", dir}, f.numbers...)...))
		return err
	}

	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("remove the story's folder: %w", err)
	}

	_, err := fmt.Fprintf(errOut, "The story's folder %s is removed.\n", dir)

	return err
}

// prepare checks the options and fills in those that depend on this machine.
func (f *demoFlags) prepare() error {
	if err := f.options.Validate(); err != nil {
		return usage(err)
	}

	f.options.Version = version

	if f.options.Dir == "" {
		dir, err := os.MkdirTemp("", "tantieme-demo-")
		if err != nil {
			return fmt.Errorf("make a folder: %w", err)
		}
		f.options.Dir, f.temporary = dir, true
	}
	f.options.Dir = absolute(f.options.Dir) // commands that are printed run in any folder

	_, err := os.Stat(filepath.Join(f.options.Dir, "story.json"))
	f.resumed = err == nil

	if f.processes {
		program, err := os.Executable()
		if err != nil {
			return fmt.Errorf("find this program: %w", err)
		}
		f.options.Program = program
	}

	return nil
}

// demoLog writes the validators' logs to the story's folder, or to stderr.
func demoLog(f demoFlags, errOut io.Writer) (*slog.Logger, func() error, error) {
	if f.verbose {
		return slog.New(slog.NewTextHandler(errOut, nil)), func() error { return nil }, nil
	}

	if err := os.MkdirAll(f.options.Dir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("folder: %w", err)
	}

	file, err := os.OpenFile(
		filepath.Join(f.options.Dir, "demo.log"),
		os.O_CREATE|os.O_APPEND|os.O_WRONLY,
		0o600,
	)
	if err != nil {
		return nil, nil, fmt.Errorf("log: %w", err)
	}

	return slog.New(slog.NewTextHandler(file, nil)), file.Close, nil
}

func showReport(out, errOut io.Writer, f demoFlags, report scenario.Report) error {
	if f.asJSON {
		return json.NewEncoder(out).Encode(report)
	}
	if !f.once {
		return nil // showStage has written it
	}

	showPromises(errOut, report)
	_, err := fmt.Fprintf(out, "%s\n", report.Summary())
	return err
}

func showPromises(w io.Writer, report scenario.Report) {
	fmt.Fprintln(w)
	for _, line := range report.Promises() {
		fmt.Fprintf(w, "  ✓ %s\n", line)
	}
	fmt.Fprintf(w, "\n%s\n\n", report.Footprint())
}

// showStage writes the result of a stage and the next steps for a newcomer.
func showStage(w io.Writer, s scenario.Stage) {
	showPromises(w, s.Report)
	fmt.Fprintf(w, "Everything stays up until Ctrl-C. Go on as %s, who has a wallet with play money and the export\n%s:\n",
		s.Newcomer.Account, s.Newcomer.Export)
	fmt.Fprintf(w, "\nIn a browser: %s\n\nOr in another terminal:\n", s.Page())

	for _, task := range s.Tasks() {
		fmt.Fprintf(w, "\n%s\n\n", task.Title)
		for _, args := range task.Commands {
			fmt.Fprintf(w, "  %s\n", pasted(args...))
		}
	}

	fmt.Fprintln(w)
}
