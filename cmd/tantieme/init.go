package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

// initFlags are what init takes beside the settings that it writes.
type initFlags struct {
	importKey string
	light     bool
	asJSON    bool
}

func newInit() *cobra.Command {
	var f initFlags
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Make a data folder: a commented configuration and an encrypted account",
		Long: "Makes a data folder for a validator, or with --role contributor for a personal node: a configuration in which every\n" +
			"setting is explained, a copy of the committee's deployment if there is one yet, and an account in an encrypted keystore\n" +
			"file. The password comes from --password-file or is asked for; there is no default. Nothing that exists is overwritten.",
		Example: "  tantieme init --dir /var/lib/tantieme --deployment deployment.json --rpc http://127.0.0.1:8545\n" +
			"  tantieme init --dir ~/tantieme --role contributor --node https://validator.example.org",
		Args: exactArgs(0),
	}
	s := withSettings(cmd, allKeys()...)
	flags := cmd.Flags()
	flags.StringVar(&f.importKey, "import-key", "", "file with an existing private key in hex, mode 0600, instead of a new one")
	flags.BoolVar(&f.light, "light", false, "a cheap key derivation, for accounts of test networks only")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runInit(cmd, s, f) }
	return cmd
}

func runInit(cmd *cobra.Command, s *settings, f initFlags) error {
	if !cmd.Flags().Changed("dir") {
		return usage(errors.New("give --dir, the folder to make"))
	}
	loaded, err := s.load()
	if err != nil {
		return err
	}
	c := loaded.Config
	file := filepath.Join(c.Dir, config.File)
	if _, err := os.Stat(file); err == nil {
		return core.Refuse("exists", "%s is there already; init overwrites nothing", file)
	}
	c.Account.Key = filepath.Join(c.Dir, "keystore", "account.json")
	if err := c.Validate(); err != nil {
		return err
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	if err := copyDeployment(c.Chain.Deployment, c.Dir, cmd.Flags().Changed("deployment")); err != nil {
		return err
	}
	account, err := makeAccount(cmd, c.Account, f)
	if err != nil {
		return err
	}
	if err := config.WriteFile(file, c.Role, written(loaded)); err != nil {
		return err
	}
	return showInit(cmd, f, c, account)
}

// written are the settings that somebody gave, as the file should hold them.
func written(loaded *config.Loaded) map[string]any {
	out := map[string]any{"role": loaded.Config.Role}
	for _, v := range loaded.Values {
		if v.Origin != config.FromDefault && v.Setting.Key != "dir" && v.Setting.Key != "chain.deployment" && v.Setting.Key != "account.key" {
			out[v.Setting.Key] = v.Value
		}
	}
	return out
}

// copyDeployment checks a deployment's file and puts a copy into the data folder. A
// founder has none before there are contracts, and a personal node can do without: it
// then compares what validators say.
func copyDeployment(from, dir string, needed bool) error {
	to := filepath.Join(dir, "deployment.json")
	deployment, err := config.ReadDeployment(from)
	if errors.Is(err, core.ErrNotFound) && !needed {
		return nil
	}
	if err != nil || from == to {
		return err
	}
	data, err := json.MarshalIndent(deployment, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(to, append(data, '\n'), 0o600)
}

func makeAccount(cmd *cobra.Command, c config.Account, f initFlags) (common.Address, error) {
	if account, err := wallet.Address(c.Key); err == nil {
		return account, nil // of an init that was interrupted
	}
	secret, err := newPassword(cmd, c.PasswordFile)
	if err != nil {
		return common.Address{}, err
	}
	cost := wallet.Standard
	if f.light {
		cost = wallet.Light
	}
	if f.importKey == "" {
		return wallet.New(c.Key, secret, cost)
	}
	key, err := readHexKey(f.importKey)
	if err != nil {
		return common.Address{}, err
	}
	return wallet.Import(c.Key, secret, key, cost)
}

func showInit(cmd *cobra.Command, f initFlags, c config.Config, account common.Address) error {
	out := cmd.OutOrStdout()
	if f.asJSON {
		return json.NewEncoder(out).Encode(map[string]any{
			"schema": "tantieme/init/1", "dir": c.Dir, "config": filepath.Join(c.Dir, config.File), "role": c.Role, "account": account,
		})
	}
	fmt.Fprintf(out, "Made %s for account %s.\n", c.Dir, account)
	if c.Role == config.Validator {
		fmt.Fprintf(out, "The committee's plan must name this account (tantieme committee create), and it needs gas and its bond. With\nthe deployment in %s:\n\n  tantieme doctor --dir %s\n  tantieme run --dir %s\n", filepath.Join(c.Dir, "deployment.json"), c.Dir, c.Dir)
	} else {
		fmt.Fprintf(out, "It signs your consents and is paid; it needs no gas. Then:\n\n  tantieme run --dir %s\n", c.Dir)
	}
	_, err := fmt.Fprintf(out, "\nKeep keystore and password where nobody else reads them, and a copy of both elsewhere.\n")
	return err
}
