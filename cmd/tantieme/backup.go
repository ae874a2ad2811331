package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/operator"
)

func newBackup() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Write a copy of a running validator's store, without its keyring",
		Long: "Asks the validator of the data folder, through the operator's listener, for a consistent copy of its store. The\n" +
			"keyring, which holds shares and the keys of headers, is never part of a backup: who finds one can open nothing, and\n" +
			"what was erased stays erased. Keep the keyring on the machine, or move it by hand.",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, "dir", "api.admin")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		info, err := operator.Backup(cmd.Context(), loaded.Config.Dir, loaded.Config.API.Admin, args[0])
		if err != nil {
			return err
		}

		if *asJSON {
			return printJSON(cmd, backedUp{"tantieme/backed-up/1", info, args[0]})
		}

		_, err = fmt.Fprintf(
			cmd.OutOrStdout(), "Backup of validator %s at block %d: %s\n",
			info.Account, info.Block, args[0],
		)

		return err
	}

	return cmd
}

// backedUp is the output of backup --json and restore --json.
type backedUp struct {
	Schema string            `json:"schema"`
	Backup folder.BackupInfo `json:"backup"`
	Path   string            `json:"path"` // the backup's file, or the data folder that it was restored into
}
