package main

import (
	"context"
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
// source. An interruption ends it at once.
func password(cmd *cobra.Command, file, prompt string) (string, error) {
	if file != "" {
		return interruptible(cmd, func() (string, error) { return wallet.ReadPassword(file) })
	}

	in, ok := terminal(cmd)
	if !ok {
		return "", usage(errors.New("no terminal to ask for the password on: give --password-file"))
	}

	before, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}

	secret, err := interruptible(cmd, func() (string, error) { return readHidden(in, stderrFile(cmd), prompt) })
	if restored := term.Restore(int(in.Fd()), before); restored != nil {
		err = errors.Join(err, restored)
	}
	if err != nil {
		fmt.Fprintln(cmd.ErrOrStderr())
		return "", fmt.Errorf("read password: %w", err)
	}

	return secret, nil
}

// readHidden reads a line from a raw terminal without showing it. Ctrl-C and Ctrl-D there
// are keys and no signals: they end it with context.Canceled.
func readHidden(in, out *os.File, prompt string) (string, error) {
	secret, err := term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{in, out}, "").ReadPassword(prompt + ": ")
	if errors.Is(err, io.EOF) {
		err = context.Canceled
	}

	return secret, err
}

// stderrFile returns the file that a command's messages go to.
func stderrFile(cmd *cobra.Command) *os.File {
	if file := fileOf(cmd.ErrOrStderr()); file != nil {
		return file
	}
	return os.Stderr
}

// interruptible returns what a read returns that cannot be cancelled, or the reason why the
// command's context ended before. The read is then given up, and the command must end.
func interruptible[T any](cmd *cobra.Command, read func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}

	done := make(chan result, 1)
	go func() {
		value, err := read()
		done <- result{value, err}
	}()

	ctx := cmd.Context()
	select {
	case r := <-done:
		return r.value, errors.Join(r.err, context.Cause(ctx))
	case <-ctx.Done():
		return *new(T), context.Cause(ctx)
	}
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
var errDeclined = core.Refuse(core.ReasonDeclined, "cancelled; nothing was done")

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
	line, err := interruptible(cmd, func() (string, error) { return readLine(in) })
	if err != nil {
		fmt.Fprintln(cmd.ErrOrStderr())
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

// readLine reads a line byte by byte, so that it consumes nothing after it. A line that is
// not finished or too long is no answer: "y" without Enter agrees to nothing.
func readLine(r io.Reader) (string, error) {
	var line []byte
	one := make([]byte, 1)
	for {
		n, err := r.Read(one)
		if n == 1 && one[0] == '\n' {
			break
		}
		if len(line) <= maxAnswer {
			line = append(line, one[:n]...)
		}

		if errors.Is(err, io.EOF) {
			return "", nil
		}
		if err != nil {
			return "", err
		}
	}

	if len(line) > maxAnswer {
		return "", nil
	}
	return strings.TrimSpace(string(line)), nil
}
