package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

func newKey() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Make, import and look at accounts in keystore files",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newKeyNew(), newKeyImport(), newKeyShow())
	return cmd
}

// keyFlags are the flags of key new and key import.
type keyFlags struct {
	passwordFile string
	light        bool
	from         string // file with the private key; empty: a new one
}

func (f *keyFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(
		&f.passwordFile,
		"password-file",
		"",
		"file with the password, mode 0600 (default: ask)",
	)

	cmd.Flags().BoolVar(&f.light, "light", false, "a cheap key derivation, for accounts of test networks only")
}

func newKeyNew() *cobra.Command {
	var f keyFlags
	cmd := &cobra.Command{
		Use:   "new FILE",
		Short: "Make an account in a new keystore file",
		Args:  exactArgs(1),
		RunE:  func(cmd *cobra.Command, args []string) error { return makeKey(cmd, f, args[0]) },
	}

	f.register(cmd)
	return cmd
}

func newKeyImport() *cobra.Command {
	var f keyFlags
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Encrypt an existing private key into a new keystore file",
		Args:  exactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.from == "" {
				return usage(errors.New("give --from, the file that holds the private key"))
			}
			return makeKey(cmd, f, args[0])
		},
	}

	f.register(cmd)
	cmd.Flags().StringVar(&f.from, "from", "", "file with the private key in hex, mode 0600")
	return cmd
}

func makeKey(cmd *cobra.Command, f keyFlags, file string) error {
	if _, err := os.Stat(file); err == nil {
		return core.Refuse(core.ReasonExists, "%s is there already; a key is never overwritten", file)
	}

	password, err := newPassword(cmd, f.passwordFile)
	if err != nil {
		return err
	}

	account, err := wallet.Make(file, password, f.from, costOf(f.light))
	if err != nil {
		return err
	}

	_, err = fmt.Fprintln(cmd.OutOrStdout(), account)
	return err
}

func newKeyShow() *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE",
		Short: "Print a keystore file's address; no password is needed",
		Args:  exactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			account, err := wallet.Address(args[0])
			if err != nil {
				return err
			}

			_, err = fmt.Fprintln(cmd.OutOrStdout(), account)
			return err
		},
	}
}
