package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// rehearsalFile is the name of a rehearsal's report in its folder.
const rehearsalFile = "report.json"

func newRehearse() *cobra.Command {
	f := demoFlags{verb: "rehearse", once: true, processes: true}
	f.options.Inside = true

	cmd := &cobra.Command{
		Use:   "rehearse",
		Short: "Run the story at its full size: 10,000 contributors, five validators as processes",
		Long: "Ten thousand people contribute, vote by signature, and are paid for one sale of 55,000 dollars. A buyer opens and checks\n" +
			"every record. Some people leave before the snapshot, some before the sale, and some post a faulty record: they are not\n" +
			"paid, and their part of the price comes back. Chain, people and buyer are in this process, and each validator is a\n" +
			"process of its own, all on the loopback.\n" +
			"It takes most of half an hour on two cores. A second run with the same --dir goes on where the first one stopped.\n" +
			"The folder holds all that a stranger needs to check the result, and the commands that do it are printed at the end.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return rehearse(cmd, f) },
	}

	flags := cmd.Flags()
	flags.IntVar(&f.options.Contributors, "contributors", 10_000, "how many people contribute")
	flags.IntVar(&f.options.Validators, "validators", 5, "how many validators there are, n = 2t−1")
	flags.IntVar(&f.options.Threshold, "threshold", 3, "how many validators together open a key, t")
	flags.Uint64Var(&f.options.Seed, "seed", 1, "of the exports and the accounts, never of a secret")
	flags.StringVar(&f.options.Dir, "dir", "rehearsal", "folder of the story")
	flags.BoolVar(&f.asJSON, "json", false, "print the report as one JSON object on stdout")

	return cmd
}

func rehearse(cmd *cobra.Command, f demoFlags) (err error) {
	f.options.Slack, f.options.Voting = windowsOf(f.options.Contributors)
	f.options.Leavers, f.options.Faulty = troubleOf(f.options.Contributors)
	f.finished = func(report scenario.Report) error {
		data, err := json.MarshalIndent(report, "", "  ")
		if err != nil {
			return err
		}
		if err := files.Replace(filepath.Join(f.options.Dir, rehearsalFile), append(data, '\n')); err != nil {
			return err
		}
		return showRehearsal(cmd.ErrOrStderr(), f.options.Dir)
	}

	return runDemo(cmd, f)
}

// windowsOf returns the seconds that a crowd on one machine needs besides the story's own:
// for each window of a sale, and for the vote. Each validator takes in every vote.
func windowsOf(people int) (each, voting uint64) { return 5, uint64(people) / 80 }

// troubleOf returns of how many people a crowd has that leave, before the snapshot and after
// it, and of how many that post a faulty record.
func troubleOf(people int) (leavers, faulty int) {
	leavers = max(people/500, 1)
	faulty = max(people/1000, 4)
	for 2*(2*leavers+faulty) > people {
		if faulty--; faulty < 0 {
			return 0, 0
		}
	}

	return leavers, faulty
}

// showRehearsal says how a stranger checks the result.
func showRehearsal(out io.Writer, dir string) error {
	at := func(name ...string) string { return absolute(filepath.Join(append([]string{dir}, name...)...)) }
	deployment := at("deployment.json")

	fmt.Fprintf(out, "The report is %s. Anyone who has the folder checks it, offline. The first command\n", at(rehearsalFile))
	fmt.Fprint(out, "opens every record again, names the faulty ones and counts those left out; the second shows who authorised that, and for what:\n\n")
	fmt.Fprintf(out, "  %s\n", pasted("verify", at("buyer", "sale-1"), "--deployment", deployment))
	fmt.Fprintf(out, "  %s\n\n", pasted("release", "check", at("release.json"), "--deployment", deployment))
	_, err := fmt.Fprint(out, "The folder holds the chain, too. The command below starts everything again and counts votes, payments and faults anew.\n\n")

	return err
}
