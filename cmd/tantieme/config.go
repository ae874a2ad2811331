package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
)

func newConfig() *cobra.Command {
	cmd := &cobra.Command{
		Use: "config", Short: "Show the configuration", Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newConfigShow(), newConfigDefaults())
	return cmd
}

func newConfigShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "show", Short: "Print every setting and where its value comes from: flag, environment, file or default", Args: exactArgs(0),
	}
	s := withSettings(cmd, allKeys()...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		if asJSON {
			return json.NewEncoder(cmd.OutOrStdout()).Encode(shownConfig(loaded))
		}
		if err := showConfig(cmd.OutOrStdout(), loaded); err != nil {
			return err
		}
		return loaded.Config.Validate()
	}
	return cmd
}

func showConfig(w io.Writer, loaded *config.Loaded) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	for _, v := range loaded.Values {
		fmt.Fprintf(t, "%s\t%s\t%s\n", v, v.Origin, v.Where)
	}
	return t.Flush()
}

func shownConfig(loaded *config.Loaded) map[string]any {
	values := map[string]any{}
	for _, v := range loaded.Values {
		values[v.Setting.Key] = map[string]any{"value": v.Shown(), "origin": v.Origin, "where": v.Where}
	}
	return map[string]any{"schema": "tantieme/config/1", "settings": values}
}

func newConfigDefaults() *cobra.Command {
	var role string
	cmd := &cobra.Command{
		Use: "defaults", Short: "Print a commented configuration with all defaults", Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return config.Write(cmd.OutOrStdout(), role, nil) },
	}
	cmd.Flags().StringVar(&role, "role", config.Validator, "validator or contributor")
	return cmd
}
