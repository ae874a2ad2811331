package main

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

// openAccount decrypts the configured account's key.
func openAccount(cmd *cobra.Command, c config.Account) (*ecdsa.PrivateKey, error) {
	if _, err := os.Stat(c.Key); errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf(
			"there is no key file %s (tantieme key new makes one): %w",
			c.Key, core.ErrNotFound,
		)
	}

	password, err := password(cmd, c.PasswordFile, "Password of "+c.Key)
	if err != nil {
		return nil, err
	}

	return wallet.Open(c.Key, password)
}

// keyOf returns openAccount for flows that decide when they need the key.
func keyOf(cmd *cobra.Command) func(config.Account) (*ecdsa.PrivateKey, error) {
	return func(c config.Account) (*ecdsa.PrivateKey, error) { return openAccount(cmd, c) }
}

// password reads a password from a file or, on a terminal, asks for it. There is no other
// source.
func password(cmd *cobra.Command, file, prompt string) (string, error) {
	if file != "" {
		return wallet.ReadPassword(file)
	}

	in, ok := terminal(cmd)
	if !ok {
		return "", usage(errors.New("no terminal to ask for the password on: give --password-file"))
	}

	fmt.Fprint(cmd.ErrOrStderr(), prompt+": ")
	secret, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(cmd.ErrOrStderr())
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}

	return string(secret), nil
}

// newPassword reads the password of a new account. On a terminal it asks twice.
func newPassword(cmd *cobra.Command, file string) (string, error) {
	first, err := password(cmd, file, "New password (at least 8 bytes; nobody can recover it)")
	if err != nil || file != "" {
		return first, err
	}

	again, err := password(cmd, "", "The same again")
	if err == nil && again != first {
		err = usage(errors.New("the two passwords differ"))
	}

	return first, err
}

// errDeclined means that a person was asked and did not agree.
var errDeclined = core.Refuse(core.ReasonDeclined, "nothing was done")

// confirm asks before an irreversible action, unless yes is set.
func confirm(cmd *cobra.Command, yes bool, question string) error {
	if yes {
		return nil
	}

	in, ok := terminal(cmd)
	if !ok {
		return usage(errors.New("no terminal to ask on: give --yes if you have seen what will be done"))
	}

	fmt.Fprint(cmd.ErrOrStderr(), question+" [y/N] ")
	line, err := readLine(in)
	if err != nil {
		return fmt.Errorf("read answer: %w", err)
	}

	if answer := strings.ToLower(line); answer != "y" && answer != "yes" {
		return errDeclined
	}

	return nil
}

// terminal returns stdin if it is a terminal.
func terminal(cmd *cobra.Command) (*os.File, bool) {
	in, ok := cmd.InOrStdin().(*os.File)
	return in, ok && term.IsTerminal(int(in.Fd()))
}

// maxAnswer bounds a typed line, in bytes.
const maxAnswer = 100

// readLine reads byte by byte, so that it consumes nothing after the line.
func readLine(r io.Reader) (string, error) {
	var line []byte
	one := make([]byte, 1)
	for len(line) < maxAnswer {
		n, err := r.Read(one)
		if n == 1 && one[0] == '\n' {
			break
		}

		line = append(line, one[:n]...)

		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", err
		}
	}

	return strings.TrimSpace(string(line)), nil
}
