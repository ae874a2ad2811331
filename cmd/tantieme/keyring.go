package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/operator"
)

func newKeyring() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "keyring",
		Short: "Export a validator's keyring, encrypted, and import it on another machine",
		Long: "The keyring holds what no backup holds: the validator's share of the committee's key. Without it a validator is lost for\n" +
			"the committee, which stands the loss of n − t of its members. Keep an export where no thief of the machine finds it.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newKeyringExport(), newKeyringImport())
	return cmd
}

func newKeyringExport() *cobra.Command {
	var passphrase string
	cmd := &cobra.Command{
		Use:   "export FILE",
		Short: "Write the keyring to a new file, encrypted with a passphrase",
		Long: "Writes all of the keyring to a file in the age format. The validator may run. Make a new export after the committee has\n" +
			"made its key, and from time to time; destroy the older ones, which open what was erased since.",
		Example: "  tantieme keyring export keyring.age --dir /var/lib/tantieme",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, "dir")
	cmd.Flags().StringVar(&passphrase, "passphrase-file", "", "file with the passphrase, mode 0600 (default: ask)")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		secret, err := newPassword(cmd, passphrase)
		if err != nil {
			return err
		}

		if err := operator.ExportKeyring(loaded.Config.Dir, args[0], secret); err != nil {
			return err
		}

		_, err = fmt.Fprintf(
			cmd.OutOrStdout(), "Exported to %s. Anyone with this file and the passphrase is this validator: keep the two apart, and off this machine.\n", args[0],
		)

		return err
	}

	return cmd
}

func newKeyringImport() *cobra.Command {
	var passphrase string
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Make a data folder's keyring from an export",
		Long: "Puts the keyring of an export into a data folder without one, before or after tantieme restore. At its next start the\n" +
			"validator signs no batch and no snapshot for some turns, because it may have signed for them elsewhere. The validator\n" +
			"that was exported must never run again: two with one key could contradict each other.",
		Example: "  tantieme keyring import keyring.age --dir /var/lib/tantieme",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, "dir")
	cmd.Flags().StringVar(&passphrase, "passphrase-file", "", "file with the passphrase, mode 0600 (default: ask)")
	yes := cmd.Flags().Bool("yes", false, "do not ask")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		if err := confirm(cmd, *yes, "Is the validator that was exported stopped for good?"); err != nil {
			return err
		}

		secret, err := password(cmd, passphrase, "Passphrase of "+args[0])
		if err != nil {
			return err
		}

		if err := operator.ImportKeyring(args[0], loaded.Config.Dir, secret); err != nil {
			return err
		}

		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Imported into %s. Next: %s\n", loaded.Config.Dir, pastedIn(loaded.Config.Dir, "doctor"))

		return err
	}

	return cmd
}
