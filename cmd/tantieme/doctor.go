package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/doctor"
	"github.com/tantieme/tantieme/node/personal"
)

func newDoctor() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check all that a validator or a personal node needs, and say what to do about what is wrong",
		Long: "Checks configuration, data folder, secrets, store, ports, and the running node. For a validator it also checks each\n" +
			"endpoint of the chain, the contracts' code, the EIPs that they need, the clock, gas, the seat in the committee, its\n" +
			"peers, and services for IPFS; for a personal node, each validator. It changes nothing. It exits with 1 when the node\n" +
			"would not start or an endpoint is dead; what is only marked with ! does not stop it.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, allKeys()...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		findings := doctor.Examine(cmd.Context(), doctor.Options{
			Config:     &loaded.Config,
			File:       loaded.File,
			Configured: func() error { return checkConfigured(cmd, &loaded.Config) },
			Start:      pastedIn(loaded.Config.Dir, "run"),
		})
		if *asJSON {
			err = printJSON(cmd, examined{"tantieme/doctor/1", findings})
		} else {
			showFindings(cmd.OutOrStdout(), findings)
		}

		return errors.Join(verdict(findings), err)
	}

	return cmd
}

// checkConfigured makes a daemon's options, as run does, and returns why they cannot be made.
func checkConfigured(cmd *cobra.Command, c *config.Config) (err error) {
	log, _, err := newLog(cmd.ErrOrStderr(), c.Log)
	if err != nil {
		return err
	}

	if c.Role == config.Contributor {
		_, err = personal.Configured(c, nil, version, log)
	} else {
		_, err = node.Configured(c, nil, version, log)
	}

	return err
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
