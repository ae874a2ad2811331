package main

import (
	"encoding/json"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/contributor"
)

func newHeld() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "held",
		Short: "Print everything that is held on you: here, and at each --node",
		Long: "Reads the data folder and asks each node about the contributions and accounts in it, and prints one JSON object: your\n" +
			"files by name, contributions, receipts, the personal node's records and what it has shown, and what the nodes answer.\n" +
			"It changes nothing, and prints nothing that opens a sealed slice. What is public on the chain is not repeated.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, nodeKeys...)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runHeld(cmd, s) }
	return cmd
}

func runHeld(cmd *cobra.Command, s *settings) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	holdings, err := contributor.ReadHoldings(loaded.Config.Dir, time.Now())
	if err != nil {
		return err
	}

	if len(loaded.Config.Contributor.Nodes) > 0 {
		nodes, err := connectNodes(&loaded.Config)
		if err != nil {
			return err
		}

		for _, n := range nodes {
			holdings.Ask(cmd.Context(), n)
		}
	}

	enc := json.NewEncoder(cmd.OutOrStdout())
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")

	return enc.Encode(holdings)
}
