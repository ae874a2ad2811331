package main

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

func newKey() *cobra.Command {
	cmd := &cobra.Command{
		Use: "key", Short: "Make, import and look at accounts in keystore files", Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newKeyMaker("new", "Make an account in a new keystore file"), newKeyMaker("import", "Encrypt an existing private key into a new keystore file"), newKeyShow())
	return cmd
}

// newKeyMaker makes key new and key import.
func newKeyMaker(verb, short string) *cobra.Command {
	var passwordFile, from string
	var light bool
	cmd := &cobra.Command{Use: verb + " FILE", Short: short, Args: exactArgs(1)}
	flags := cmd.Flags()
	flags.StringVar(&passwordFile, "password-file", "", "file with the password, mode 0600 (default: ask)")
	flags.BoolVar(&light, "light", false, "a cheap key derivation, for accounts of test networks only")
	if verb == "import" {
		flags.StringVar(&from, "from", "", "file with the private key in hex, mode 0600")
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		cost := wallet.Standard
		if light {
			cost = wallet.Light
		}
		if _, err := os.Stat(args[0]); err == nil {
			return core.Refuse(core.ReasonExists, "%s is there already; a key is never overwritten", args[0])
		}
		account, err := makeKey(cmd, verb == "import", args[0], from, passwordFile, cost)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(cmd.OutOrStdout(), account)
		return err
	}
	return cmd
}

func makeKey(cmd *cobra.Command, imported bool, file, from, passwordFile string, cost wallet.Cost) (common.Address, error) {
	if imported && from == "" {
		return common.Address{}, usage(errors.New("give --from, the file that holds the private key"))
	}
	secret, err := newPassword(cmd, passwordFile)
	if err != nil {
		return common.Address{}, err
	}
	if !imported {
		return wallet.New(file, secret, cost)
	}
	key, err := readHexKey(from)
	if err != nil {
		return common.Address{}, err
	}
	return wallet.Import(file, secret, key, cost)
}

func newKeyShow() *cobra.Command {
	return &cobra.Command{
		Use: "show FILE", Short: "Print a keystore file's address; no password is needed", Args: exactArgs(1),
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

// readHexKey reads a private key as other tools write it. The error never shows it.
func readHexKey(file string) (*ecdsa.PrivateKey, error) {
	if err := wallet.CheckMode(file); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(string(bytes.TrimSpace(data)), "0x"))
	if err != nil {
		return nil, core.Refuse(core.ReasonKey, "%s holds no private key in hex", file)
	}
	return key, nil
}
