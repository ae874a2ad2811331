package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/doctor"
)

func newDoctor() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check all that a validator needs, and say what to do about what is wrong",
		Long: "Checks configuration, data folder, who can read the secrets, the chain and its endpoints, the contracts' code, the\n" +
			"precompiles of EIP-2537, the clock, gas, the seat in the committee, the running node with its peers, and services\n" +
			"for IPFS. It changes nothing, and exits with 1 when something is bad.",
		Args: exactArgs(0),
	}
	s := withSettings(cmd, allKeys()...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		return showFindings(cmd.OutOrStdout(), doctor.Examine(cmd.Context(), &loaded.Config), asJSON)
	}
	return cmd
}

// errUnwell says that doctor found something bad.
var errUnwell = errors.New("something is wrong; see above")

func showFindings(w io.Writer, findings []doctor.Finding, asJSON bool) (err error) {
	for _, f := range findings {
		if f.Verdict == doctor.Bad {
			err = errUnwell
		}
	}
	if asJSON {
		return errors.Join(err, json.NewEncoder(w).Encode(map[string]any{"schema": "tantieme/doctor/1", "findings": findings}))
	}
	marks := map[doctor.Verdict]string{doctor.Fine: "✓", doctor.Warning: "!", doctor.Bad: "✗"}
	for _, f := range findings {
		fmt.Fprintf(w, "%s %-14s %s\n", marks[f.Verdict], f.Check, f.Detail)
		if f.Hint != "" {
			fmt.Fprintf(w, "  %-14s %s\n", "", f.Hint)
		}
	}
	return err
}
