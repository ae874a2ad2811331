package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/logging"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/personal"
)

func newRun() *cobra.Command {
	var supervised bool
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Run a validator, or a personal node, until it is told to stop",
		Long: "Runs the daemon of a data folder that tantieme init made. SIGTERM or Ctrl-C stops it in order: no more intake, then\n" +
			"the steps, then the stores; a second one stops at once. A killed daemon goes on where it was.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, allKeys()...)
	cmd.Flags().BoolVar(
		&supervised,
		"supervised",
		false,
		"stop when stdin ends, so that it does not outlive who started it",
	)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		if supervised {
			var stop context.CancelFunc
			ctx, stop = untilEOF(ctx, cmd.InOrStdin())
			defer stop()
		}

		return runDaemon(ctx, cmd, s)
	}

	return cmd
}

// untilEOF ends a context when a reader ends.
func untilEOF(ctx context.Context, r io.Reader) (context.Context, context.CancelFunc) {
	ctx, stop := context.WithCancel(ctx)
	go func() {
		_, _ = io.Copy(io.Discard, r) // the reason of the end does not matter
		stop()
	}()

	return ctx, stop
}

func runDaemon(ctx context.Context, cmd *cobra.Command, s *settings) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	if err := c.CheckWhole(loaded.File); err != nil {
		return err
	}

	log, levels, err := newLog(cmd.ErrOrStderr(), c.Log)
	if err != nil {
		return err
	}

	if c.Role == config.Contributor {
		return runPersonal(ctx, cmd, c, log)
	}

	return runValidator(ctx, cmd, c, log, levels)
}

func runPersonal(ctx context.Context, cmd *cobra.Command, c *config.Config, log *slog.Logger) error {
	var w contributor.Wallet
	if _, err := os.Stat(c.Account.Key); err == nil {
		key, err := openAccount(cmd, c.Account)
		if err != nil {
			return err
		}
		w = contributor.KeyWallet{Key: key}
	}

	opts, err := personal.Configured(c, w, version, log)
	if err != nil {
		return err
	}

	reader, err := person.NewReader(c, log)
	if err != nil {
		return err
	}
	if reader != nil {
		opts.Chain = reader
	}

	p, err := personal.NewDaemon(ctx, opts)
	if err != nil {
		return err
	}

	log.InfoContext(ctx, "personal node runs",
		"api", p.URL(),
		"own_wallet", w != nil,
		"version", version,
	)

	return errors.Join(p.Run(ctx), p.Close())
}

func runValidator(ctx context.Context, cmd *cobra.Command, c *config.Config, log *slog.Logger, levels *logging.Levels) error {
	account, err := openAccount(cmd, c.Account)
	if err != nil {
		return err
	}

	opts, err := node.Configured(c, account, version, log)
	if err != nil {
		return err
	}

	opts.Levels = levels

	n, err := node.New(ctx, opts)
	if err != nil {
		return err
	}

	log.InfoContext(
		ctx, "validator runs",
		"member", n.Seat(),
		"api", n.URL(),
		"admin", n.AdminURL(),
		"version", version,
	)

	err = n.Run(ctx)
	if err = errors.Join(err, n.Close()); err != nil {
		return fmt.Errorf("validator: %w", err)
	}

	log.InfoContext(ctx, "stopped")
	return nil
}
