package main

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/logging"
)

// newLog returns the configured log to stderr, and its levels.
func newLog(w io.Writer, c config.Log) (*slog.Logger, *logging.Levels, error) {
	levels, err := logging.NewLevels(c.Level)
	if err != nil {
		return nil, nil, err
	}

	return logging.New(w, c.Format == "json", levels), levels, nil
}

// quietLog returns the log of a person's command: only warnings and errors.
func quietLog(cmd *cobra.Command) *slog.Logger {
	return slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: slog.LevelWarn}))
}

// progress reports long work on a terminal or in a log, at each tenth of a part.
func progress(w io.Writer) func(what string, done, total int) {
	last := map[string]int{}
	return func(what string, done, total int) {
		if total == 0 || done*10/total == last[what] {
			return
		}
		last[what] = done * 10 / total
		fmt.Fprintf(w, "  %s: %d of %d\n", what, done, total)
	}
}
