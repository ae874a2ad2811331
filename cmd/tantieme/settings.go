package main

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

// settings are a command's part of the configuration.
type settings struct {
	cmd  *cobra.Command
	file string
	keys []string
}

// withSettings gives a command a flag for each of the settings, and --config.
func withSettings(cmd *cobra.Command, keys ...string) *settings {
	s := &settings{cmd: cmd, keys: keys}
	flags := cmd.Flags()
	flags.StringVar(&s.file, "config", "", "configuration file (default: "+config.File+" in the data folder)")
	for _, setting := range config.Settings() {
		if !slices.Contains(keys, setting.Key) {
			continue
		}
		doc := setting.Doc + " [" + setting.Env() + "]"
		switch value := setting.Default.(type) {
		case bool:
			flags.Bool(setting.Flag, value, doc)
		case []string:
			flags.StringSlice(setting.Flag, value, doc)
		case string:
			flags.String(setting.Flag, value, doc)
		}
	}
	return s
}

// allKeys are the settings of a daemon.
func allKeys() (keys []string) {
	for _, s := range config.Settings() {
		keys = append(keys, s.Key)
	}
	return keys
}

// load reads flags, environment and file.
func (s *settings) load() (*config.Loaded, error) {
	given := map[string]any{}
	for _, setting := range config.Settings() {
		flag := s.cmd.Flags().Lookup(setting.Flag)
		if !slices.Contains(s.keys, setting.Key) || flag == nil || !flag.Changed {
			continue
		}
		switch setting.Default.(type) {
		case []string:
			list, err := s.cmd.Flags().GetStringSlice(setting.Flag)
			if err != nil {
				return nil, usage(err)
			}
			given[setting.Key] = list
		default:
			given[setting.Key] = flag.Value.String()
		}
	}
	file, named := s.source(given)
	return config.Load(config.Sources{File: file, Must: named, Env: os.Getenv, Flags: given})
}

// source is the configuration's file, and whether somebody named it.
func (s *settings) source(given map[string]any) (file string, named bool) {
	if s.file != "" {
		return s.file, true
	}
	if file := os.Getenv("TANTIEME_CONFIG"); file != "" {
		return file, true
	}
	if dir, ok := given["dir"].(string); ok {
		return filepath.Join(dir, config.File), false
	}
	if dir := os.Getenv("TANTIEME_DIR"); dir != "" {
		return filepath.Join(dir, config.File), false
	}
	return config.File, false
}

// openAccount decrypts the configured account's key.
func openAccount(cmd *cobra.Command, c config.Account) (*ecdsa.PrivateKey, error) {
	if _, err := os.Stat(c.Key); errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there is no key file %s (tantieme key new makes one): %w", c.Key, core.ErrNotFound)
	}
	password, err := password(cmd, c.PasswordFile, "Password of "+c.Key)
	if err != nil {
		return nil, err
	}
	return wallet.Open(c.Key, password)
}

// password reads a file, or asks on a terminal. Nothing stands in for it.
func password(cmd *cobra.Command, file, prompt string) (string, error) {
	if file != "" {
		return wallet.ReadPassword(file)
	}
	in, ok := cmd.InOrStdin().(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
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

// newPassword is password for an account to be made: on a terminal it is asked twice.
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

// errDeclined says that somebody was asked and did not say yes.
var errDeclined = core.Refuse(core.ReasonDeclined, "nothing was done")

// confirm asks before something that cannot be taken back, unless the answer was given.
func confirm(cmd *cobra.Command, yes bool, question string) error {
	if yes {
		return nil
	}
	in, ok := cmd.InOrStdin().(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
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

// readLine reads byte by byte, so that nothing behind the line is swallowed.
func readLine(r io.Reader) (string, error) {
	var line []byte
	one := make([]byte, 1)
	for len(line) < 100 {
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

// newLog writes to stderr what the configuration asks for.
func newLog(w io.Writer, c config.Log) (*slog.Logger, error) {
	level, err := c.SlogLevel()
	if err != nil {
		return nil, err
	}
	opts := &slog.HandlerOptions{Level: level}
	if c.Format == "json" {
		return slog.New(slog.NewJSONHandler(w, opts)), nil
	}
	return slog.New(slog.NewTextHandler(w, opts)), nil
}
