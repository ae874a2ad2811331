package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/wallet"
)

func newBackup() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Write a copy of a running validator's store, without its keyring",
		Long: "Asks the validator of the data folder, through the operator's listener, for a consistent copy of its store. The\n" +
			"keyring, which holds shares and the keys of headers, is never part of a backup: who finds one can open nothing, and\n" +
			"what was erased stays erased. Keep the keyring on the machine, or move it by hand.",
		Args: exactArgs(1),
	}
	s := withSettings(cmd, "dir", "api.admin")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		info, err := downloadBackup(cmd, loaded.Config.API.Admin, args[0])
		if err != nil {
			return err
		}
		if asJSON {
			return json.NewEncoder(cmd.OutOrStdout()).Encode(backedUp{"tantieme/backed-up/1", info, args[0]})
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Backup of validator %s at block %d: %s\n", info.Account, info.Block, args[0])
		return err
	}
	return cmd
}

// backedUp is what backup --json and restore --json print.
type backedUp struct {
	Schema string            `json:"schema"`
	Backup folder.BackupInfo `json:"backup"`
	Path   string            `json:"path"` // the backup's file, or the data folder that it was restored into
}

// downloadBackup leaves a whole backup, which can be opened, or none.
func downloadBackup(cmd *cobra.Command, admin, file string) (info folder.BackupInfo, err error) {
	if _, err := os.Stat(file); err == nil {
		return info, core.Refuse("exists", "%s is there already; a backup overwrites nothing", file)
	}
	request, err := http.NewRequestWithContext(cmd.Context(), http.MethodPost, "http://"+admin+"/backup", nil)
	if err != nil {
		return info, usage(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return info, fmt.Errorf("operator's listener at %s: %w: %w", admin, core.ErrUnreachable, err)
	}
	defer func() { _ = response.Body.Close() }() // read below
	if response.StatusCode != http.StatusOK {
		text, err := io.ReadAll(io.LimitReader(response.Body, 4<<10))
		return info, errors.Join(fmt.Errorf("operator's listener answers %s: %s", response.Status, text), err)
	}

	half, err := files.Stage(filepath.Dir(file), func(w io.Writer) error {
		_, err := io.Copy(w, response.Body)
		return err
	})
	if err != nil {
		return info, fmt.Errorf("backup broken off: %w: %w", core.ErrUnreachable, err)
	}
	if info, err = folder.ReadBackup(half); err != nil {
		return info, errors.Join(err, os.Remove(half))
	}

	if err := files.Name(half, file); err != nil {
		return info, fmt.Errorf("backup: %w", err)
	}
	return info, nil
}

func newRestore() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Load a backup into a data folder that has no store",
		Long: "Puts the store of a backup into the data folder; the keyring stays as it is. The restored validator catches up from\n" +
			"chain and peers, and signs no batch and no snapshot until no turn is left that it may have signed in before.",
		Args: exactArgs(1),
	}
	s := withSettings(cmd, "dir", "account.key")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		if err := checkOwner(args[0], loaded.Config.Account.Key); err != nil {
			return err
		}
		info, err := folder.Restore(cmd.Context(), args[0], loaded.Config.Dir, quietLog(cmd))
		if err != nil {
			return err
		}
		if asJSON {
			return json.NewEncoder(cmd.OutOrStdout()).Encode(backedUp{"tantieme/restored/1", info, loaded.Config.Dir})
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Restored validator %s as of block %d into %s. Start it with: tantieme run --dir %s\n", info.Account, info.Block, loaded.Config.Dir, loaded.Config.Dir)
		return err
	}
	return cmd
}

// checkOwner refuses the backup of another validator: its record of what was signed says
// nothing of this account's signatures. A folder without an account takes any.
func checkOwner(file, key string) error {
	info, err := folder.ReadBackup(file)
	if err != nil {
		return err
	}
	account, err := wallet.Address(key)
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if account != info.Account {
		return core.Refuse("bad_backup", "%s is of validator %s, this folder is of %s", file, info.Account, account)
	}
	return nil
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
		before, err := folder.Reindex(loaded.Config.Dir, quietLog(cmd))
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
