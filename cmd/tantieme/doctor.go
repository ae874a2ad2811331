package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/doctor"
)

func newDoctor() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check all that a validator needs, and say what to do about what is wrong",
		Long: "Checks configuration, data folder, who can read the secrets, the chain and its endpoints, the contracts' code, the\n" +
			"precompiles of EIP-2537, the clock, gas, the seat in the committee, the running node with its peers, and services\n" +
			"for IPFS. It changes nothing, and exits with 1 when something is bad.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, allKeys()...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		findings := doctor.Examine(cmd.Context(), &loaded.Config)
		if *asJSON {
			err = printJSON(cmd, examined{"tantieme/doctor/1", findings})
		} else {
			showFindings(cmd.OutOrStdout(), findings)
		}

		return errors.Join(verdict(findings), err)
	}

	return cmd
}

// examined is the output of doctor --json.
type examined struct {
	Schema   string           `json:"schema"`
	Findings []doctor.Finding `json:"findings"`
}

// errUnwell means that doctor found a failed check.
var errUnwell = errors.New("something is wrong; see above")

func verdict(findings []doctor.Finding) error {
	for _, f := range findings {
		if f.Verdict == doctor.Bad {
			return errUnwell
		}
	}

	return nil
}

func showFindings(w io.Writer, findings []doctor.Finding) {
	marks := map[doctor.Verdict]string{
		doctor.Fine:    "✓",
		doctor.Warning: "!",
		doctor.Bad:     "✗",
	}

	for _, f := range findings {
		fmt.Fprintf(w, "%s %-14s %s\n", marks[f.Verdict], f.Check, f.Detail)
		if f.Hint != "" {
			fmt.Fprintf(w, "  %-14s %s\n", "", f.Hint)
		}
	}
}
