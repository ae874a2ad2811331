package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/folder"
)

func newReindex() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "reindex",
		Short: "Let a stopped validator forget what follows from the chain and read it again",
		Long: "Drops what the ledger and the steps have derived from the chain. Contributions, headers, lists, the signing record\n" +
			"and transactions stay. At its next start the validator reads the chain from the contracts' first block; then its\n" +
			"store has the same fingerprint as before.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, "dir")
	asJSON := cmd.Flags().Bool("json", false, "print the fingerprint from before as one JSON object on stdout")

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		before, err := folder.Reindex(loaded.Config.Dir, quietLog(cmd))
		if err != nil {
			return err
		}

		if *asJSON {
			return printJSON(cmd, model.FingerprintOf(before))
		}

		_, err = fmt.Fprintf(
			cmd.OutOrStdout(), "Done. Start it with: %s\n",
			pastedIn(loaded.Config.Dir, "run"),
		)

		return err
	}

	return cmd
}
