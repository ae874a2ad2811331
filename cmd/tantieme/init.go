package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/operator"
	"github.com/tantieme/tantieme/node/wallet"
)

// initFlags are the flags of init that are not written as settings.
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
	flags.StringVar(
		&f.importKey,
		"import-key",
		"",
		"file with an existing private key in hex, mode 0600, instead of a new one",
	)

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

	folder, err := operator.Init(operator.InitOptions{
		Loaded:    loaded,
		Deployed:  cmd.Flags().Changed("deployment"),
		ImportKey: f.importKey,
		Cost:      costOf(f.light),
		Password:  func(file string) (string, error) { return newPassword(cmd, file) },
	})
	if err != nil {
		return err
	}

	if f.asJSON {
		return printJSON(cmd, model.InitialisedOf(folder.Dir, folder.Config, folder.Role, folder.Account))
	}

	return showInit(cmd, folder)
}

// costOf returns the cost of the key derivation.
func costOf(light bool) wallet.Cost {
	if light {
		return wallet.Light
	}
	return wallet.Standard
}

func showInit(cmd *cobra.Command, folder operator.Folder) error {
	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "Made %s for account %s.\n", folder.Dir, folder.Account)

	if folder.Role == config.Validator {
		fmt.Fprintf(out, "The committee's plan must name this account (tantieme committee create), and it needs gas and its bond. With\n"+
			"the deployment in %s:\n\n  %s\n  %s\n",
			filepath.Join(folder.Dir, "deployment.json"), pastedIn(folder.Dir, "doctor"), pastedIn(folder.Dir, "run"))
	} else {
		fmt.Fprintf(
			out, "It signs your consents and is paid; it needs no gas. Then:\n\n  %s\n",
			pastedIn(folder.Dir, "run"),
		)
	}

	_, err := fmt.Fprintf(
		out, "\nKeep keystore and password where nobody else reads them, and a copy of both elsewhere.\n",
	)
	return err
}
