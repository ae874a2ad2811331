package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
)

func newConfig() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the configuration",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newConfigShow(), newConfigDefaults())
	return cmd
}

func newConfigShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Print every setting and where its value comes from: flag, environment, file or default",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, allKeys()...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd, loaded.Shown())
		}

		if err := showConfig(cmd.OutOrStdout(), loaded); err != nil {
			return err
		}

		return loaded.Config.Validate()
	}

	return cmd
}

func showConfig(w io.Writer, loaded *config.Loaded) error {
	t := table(w)
	for _, v := range loaded.Values {
		fmt.Fprintf(t, "%s\t%s\t%s\n", v, v.Origin, v.Where)
	}
	return t.Flush()
}

func newConfigDefaults() *cobra.Command {
	var role string
	cmd := &cobra.Command{
		Use:   "defaults",
		Short: "Print a commented configuration with all defaults",
		Args:  exactArgs(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return config.Write(cmd.OutOrStdout(), role, nil) },
	}

	cmd.Flags().StringVar(&role, "role", config.Validator, "validator or contributor")
	return cmd
}
