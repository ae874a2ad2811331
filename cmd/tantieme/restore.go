package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/operator"
)

func newRestore() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Load a backup into a data folder that has no store",
		Long: "Puts the store of a backup into the data folder; the keyring stays as it is. The restored validator catches up from\n" +
			"chain and peers, and signs no batch and no snapshot until no turn is left that it may have signed in before.",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, "dir", "account.key")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		dir := loaded.Config.Dir
		info, err := operator.Restore(cmd.Context(), args[0], dir, loaded.Config.Account.Key, quietLog(cmd))
		if err != nil {
			return err
		}

		if *asJSON {
			return printJSON(cmd, backedUp{"tantieme/restored/1", info, dir})
		}

		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Restored validator %s as of block %d into %s. Start it with: %s\n",
			info.Account, info.Block, dir, pastedIn(dir, "run"))

		return err
	}

	return cmd
}
