package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
)

// deployFlags are the flags of committee create that are not settings.
type deployFlags struct {
	out     string
	records string
	yes     bool
	asJSON  bool
}

func newCommitteeCreate() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "create PLAN.json",
		Short: "Put a committee's contracts on a chain, and write the deployment that everyone else needs",
		Long: "Reads a plan as tantieme committee template writes it, shows all of it in words, asks, and makes the contracts from a\n" +
			"fresh account, which is needed for nothing else and has no power afterwards: nobody has. All faults of a plan are named\n" +
			"at once. Before anything is spent it tries whether the chain has the EIPs that the contracts need. All transactions may\n" +
			"be in one block. Interrupted, it goes on with the same command. The founders' accounts are those that tantieme init\n" +
			"prints. Beside the deployment it writes a record, CHAIN.json, from which a stranger checks the contracts by the sources.",
		Example: "  tantieme committee template --out plan.json\n" +
			"  tantieme committee create plan.json --rpc http://127.0.0.1:8545 --key deployer.json",
		Args: exactArgs(1),
	}

	s := withSettings(
		cmd,
		slices.Concat([]string{"dir", "chain.rpc", "chain.poll", "chain.max_fee"}, walletKeys)...,
	)

	flags := cmd.Flags()
	flags.StringVar(&f.out, "out", "deployment.json", "file to write")
	flags.StringVar(&f.records, "records", "", "folder for the record (default: that of --out)")
	flags.BoolVar(&f.yes, "yes", false, "do not ask")
	flags.BoolVar(&f.asJSON, "json", false, "print the deployment on stdout too")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runDeploy(cmd, s, f, args[0]) }

	return cmd
}

func runDeploy(cmd *cobra.Command, s *settings, f deployFlags, file string) error {
	plan, err := founder.ReadPlan(file)
	if err != nil {
		return err
	}

	if _, err := os.Stat(f.out); err == nil {
		return core.Refuse(core.ReasonExists, "%s is there already; it is never overwritten", f.out)
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}

	if err := showPlan(cmd.ErrOrStderr(), plan); err != nil {
		return err
	}

	question := "Make its contracts? Nothing of them can be changed afterwards."
	if err := confirm(cmd, f.yes, question); err != nil {
		return err
	}

	records := cmp.Or(f.records, filepath.Dir(f.out))
	made, err := founder.Deploy(cmd.Context(), plan, founder.DeployOptions{
		Config: &loaded.Config,
		KeyOf:  keyOf(cmd),
		Log:    quietLog(cmd),
		Notice: func(sentence string) { fmt.Fprintln(cmd.ErrOrStderr(), sentence) },

		Records: records,
	})
	if err != nil {
		return err
	}

	return writeMade(cmd, f, records, made)
}

// writeMade writes the record first: once the deployment is there, the command is over.
func writeMade(cmd *cobra.Command, f deployFlags, records string, made founder.Made) error {
	record, err := founder.WriteRecord(records, made.Record)
	if err != nil {
		return err
	}

	data, err := founder.WriteDeployment(f.out, made.Deployment)
	if err != nil {
		return err
	}
	if f.asJSON {
		_, err = cmd.OutOrStdout().Write(data)
		return err
	}

	_, err = fmt.Fprintf(
		cmd.OutOrStdout(), "Committee %s. Give %s to everyone: founders, contributors, buyers.\n"+
			"%s records how the contracts were made, for whoever checks them.\n",
		made.Deployment.Contracts.Committee, f.out, record,
	)

	return err
}

func showPlan(out io.Writer, p *founder.Plan) error {
	t := table(out)
	for _, line := range p.InWords() {
		fmt.Fprintf(t, "%s\t%s\n", line.Name, line.Text)
	}

	return t.Flush()
}
