package main

import (
	"fmt"
	"net/http"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/operator"
)

// adminKeys are the settings that find the operator's listener.
var adminKeys = []string{"dir", "api.admin"}

func newDrain() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "drain",
		Short: "Let a running validator take no more contributions in, before it is stopped or moved",
		Long: "From then on the validator refuses contributions, which go to other validators, and is not ready, so that a load\n" +
			"balancer leaves it out. It goes on with everything that it has. A new start ends it, and so does --undo.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, adminKeys...)
	undo := cmd.Flags().Bool("undo", false, "take contributions in again")

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		path, said := "/drain", "The validator takes no more contributions in. To go on: "+pastedWith(cmd, adminKeys, "drain", "--undo")
		if *undo {
			path, said = "/undrain", "The validator takes contributions in again."
		}

		if _, err := askOperator(cmd, s, http.MethodPost, path, ""); err != nil {
			return err
		}

		_, err := fmt.Fprintln(cmd.OutOrStdout(), said)

		return err
	}

	return cmd
}

func newLogLevel() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "log-level [LEVELS]",
		Short: "Show or change the levels of a running validator's log",
		Long: "Without LEVELS it prints those of now. LEVELS is debug, info, warn or error, and further levels by part, such as\n" +
			"info,chain=debug. They apply until the next start; log.level in the configuration is the lasting one.",
		Example: "  tantieme log-level info,chain=debug --dir /var/lib/tantieme",
		Args:    asUsage(cobra.MaximumNArgs(1)),
	}

	s := withSettings(cmd, adminKeys...)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		method, body := http.MethodGet, ""
		if len(args) > 0 {
			method, body = http.MethodPut, args[0]
		}

		levels, err := askOperator(cmd, s, method, "/log-level", body)
		if err != nil {
			return err
		}

		_, err = fmt.Fprintln(cmd.OutOrStdout(), levels)

		return err
	}

	return cmd
}

// askOperator asks the operator's listener of the configured data folder.
func askOperator(cmd *cobra.Command, s *settings, method, path, body string) (string, error) {
	loaded, err := s.load()
	if err != nil {
		return "", err
	}

	return operator.Ask(cmd.Context(), operator.Call{
		Dir:    loaded.Config.Dir,
		Admin:  loaded.Config.API.Admin,
		Method: method,
		Path:   path,
		Body:   body,
	})
}
