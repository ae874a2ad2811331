package main

import (
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
)

// settings is a command's part of the configuration.
type settings struct {
	cmd  *cobra.Command
	file string
	keys []string

	remembered map[string]any // weaker than flags and variables, stronger than the file
}

// withSettings adds --config and a flag for each of the settings to a command.
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

// allKeys returns the settings of a daemon.
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

	s.remember(given)

	file, named := s.source(given)
	return config.Load(config.Sources{
		File:  file,
		Must:  named,
		Env:   os.Getenv,
		Flags: given,
	})
}

// remember adds the remembered values of settings that are neither flags nor variables.
func (s *settings) remember(given map[string]any) {
	for _, setting := range config.Settings() {
		value, known := s.remembered[setting.Key]
		_, isFlag := given[setting.Key]
		if known && !isFlag && os.Getenv(setting.Env()) == "" && slices.Contains(s.keys, setting.Key) {
			given[setting.Key] = value
		}
	}
}

// source returns the configuration's file, and whether the user named it.
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
