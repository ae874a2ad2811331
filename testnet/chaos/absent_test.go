package chaos_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// TestMembersAway runs a story in this process in which members stop after the committee
// has its key, and one member's disk is full for a while. With two of five down
// everything works. With three down nothing is opened, and the buyer is refunded. After
// one returns, the sale continues. After all have returned, they catch up.
func TestMembersAway(t *testing.T) {
	t.Parallel()
	o := scenario.Options{
		Dir: t.TempDir(), Contributors: 6, Validators: 5, Threshold: 3, Seed: 5, Slack: 6, Round: 4 * time.Second, Version: "test",
		Log: slog.New(slog.DiscardHandler), Progress: func(line string) { t.Log(line) },
	}

	again := 0
	var full atomic.Bool
	var refused atomic.Int64
	o.Interrupt = func(member int, _ string, done bool) error {
		if member != 2 || done || !full.Load() {
			return nil
		}
		refused.Add(1)
		return syscall.ENOSPC
	}

	o.Before = func(ctx context.Context, chapter string, targets scenario.Targets) error {
		switch chapter {
		case "contribute":
			if err := targets.Leave(1, 3); err != nil {
				return err
			}
			full.Store(true)
			time.AfterFunc(5*time.Second, func() { full.Store(false) })

		case "buy":
			return targets.Leave(0)
		case "again":
			if again++; again > 1 {
				return nil // a busy machine missed a window
			}
			return errors.Join(nothingOpened(ctx, o.Dir, targets), targets.Return(ctx, 0))

		case "settle":
			return targets.Return(ctx, 1, 3)
		}

		return nil
	}

	report, err := scenario.Run(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if refused.Load() == 0 {
		t.Error("got no write to the full disk, want one")
	}
	if again == 0 || report.Sale.RecordsVerified != report.Contributors || int(report.Snapshot.Count) != report.Contributors {
		t.Errorf("the money came back %d times, then %d records of %d verified; want at least once, and all of %d", again, report.Sale.RecordsVerified, report.Snapshot.Count, report.Contributors)
	}
}

// nothingOpened checks that the buyer has no share, and that no member releases one.
func nothingOpened(ctx context.Context, dir string, targets scenario.Targets) error {
	for _, file := range []string{"shares.bin", "keys.bin", "headers.bin", "records.jsonl"} {
		if _, err := os.Stat(filepath.Join(dir, "buyer", "sale-1", file)); !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("the buyer has %s: %w", file, err)
		}
	}

	for i, url := range targets.Network.URLs() {
		if !targets.Network.Up(i) {
			continue
		}
		if err := givesNoShare(ctx, url); err != nil {
			return err
		}
	}

	return nil
}

func givesNoShare(ctx context.Context, url string) error {
	node, err := client.NewRemote(url)
	if err != nil {
		return err
	}

	offers, err := node.Offers(ctx, core.OfferFilter{})
	if err != nil {
		return err
	}

	for _, offer := range offers {
		_, err := node.Shares(ctx, offer.ID, 0, 1)
		var refusal *core.Refusal
		if !errors.As(err, &refusal) || refusal.Reason != "not_confirmed" {
			return fmt.Errorf("%s gives shares of an offer that was refunded: %w", url, err)
		}
	}

	if len(offers) != 1 {
		return fmt.Errorf("%s knows %d offers; want 1", url, len(offers))
	}
	return nil
}
