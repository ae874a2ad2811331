package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/core"
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
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		if err := downloadBackup(cmd, loaded.Config.API.Admin, args[0]); err != nil {
			return err
		}
		info, err := node.ReadBackup(args[0])
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Backup of validator %s at block %d: %s\n", info.Account, info.Block, args[0])
		return err
	}
	return cmd
}

// downloadBackup leaves a whole backup or none.
func downloadBackup(cmd *cobra.Command, admin, file string) error {
	if _, err := os.Stat(file); err == nil {
		return core.Refuse("exists", "%s is there already; a backup overwrites nothing", file)
	}
	request, err := http.NewRequestWithContext(cmd.Context(), http.MethodPost, "http://"+admin+"/backup", nil)
	if err != nil {
		return usage(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("operator's listener at %s: %w: %w", admin, core.ErrUnreachable, err)
	}
	defer func() { _ = response.Body.Close() }() // read below
	if response.StatusCode != http.StatusOK {
		text, err := io.ReadAll(io.LimitReader(response.Body, 4<<10))
		return errors.Join(fmt.Errorf("operator's listener answers %s: %s", response.Status, text), err)
	}
	half := file + ".part"
	out, err := os.OpenFile(half, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	_, err = io.Copy(out, response.Body)
	if err = errors.Join(err, out.Sync(), out.Close()); err != nil {
		return errors.Join(fmt.Errorf("backup broken off: %w", err), os.Remove(half))
	}
	return os.Rename(half, file)
}

func newRestore() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Load a backup into a data folder that has no store",
		Long: "Puts the store of a backup into the data folder; the keyring stays as it is. The restored validator catches up from\n" +
			"chain and peers, and signs no batch and no snapshot until no turn is left that it may have signed in before.",
		Args: exactArgs(1),
	}
	s := withSettings(cmd, "dir")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		info, err := node.Restore(cmd.Context(), args[0], loaded.Config.Dir, quietLog(cmd))
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Restored validator %s as of block %d into %s. Start it with: tantieme run --dir %s\n", info.Account, info.Block, loaded.Config.Dir, loaded.Config.Dir)
		return err
	}
	return cmd
}

func newReindex() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "reindex",
		Short: "Let a stopped validator forget what follows from the chain and read it again",
		Long: "Drops what the ledger and the steps have derived from the chain. Contributions, headers, lists, the signing record\n" +
			"and transactions stay. At its next start the validator reads the chain from the contracts' first block; then its\n" +
			"store has the same fingerprint as before.",
		Args: exactArgs(0),
	}
	s := withSettings(cmd, "dir")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the fingerprint from before as one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		before, err := node.Reindex(loaded.Config.Dir, quietLog(cmd))
		if err != nil {
			return err
		}
		if asJSON {
			return json.NewEncoder(cmd.OutOrStdout()).Encode(map[string]any{"schema": "tantieme/fingerprint/1", "before": before})
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Done. Start it with: tantieme run --dir %s\n", loaded.Config.Dir)
		return err
	}
	return cmd
}

func quietLog(cmd *cobra.Command) *slog.Logger {
	return slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: slog.LevelWarn}))
}
