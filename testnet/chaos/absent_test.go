package chaos_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// options of a small story in this process.
func options(t *testing.T, contributors int) scenario.Options {
	return scenario.Options{
		Dir: t.TempDir(), Contributors: contributors, Validators: 5, Threshold: 3, Seed: 5, Version: "test",
		Log: slog.New(slog.DiscardHandler), Progress: func(line string) { t.Log(line) },
	}
}

// TestTwoOfFiveAway: once the committee has its key, two of its members stay away, and
// everything still works.
func TestTwoOfFiveAway(t *testing.T) {
	o := options(t, 6)
	o.Before = func(_ context.Context, chapter string, targets scenario.Targets) error {
		if chapter != "dataset" {
			return nil
		}
		return targets.Leave(1, 3)
	}
	report, err := scenario.Run(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if report.Sale.RecordsVerified != 6 || report.Snapshot.Count != 6 {
		t.Errorf("%d records of %d verified; want 6", report.Sale.RecordsVerified, report.Snapshot.Count)
	}
}

// TestThreeOfFiveAway: with fewer than t members nothing is opened and the buyer's money
// comes back; when they return, work goes on.
func TestThreeOfFiveAway(t *testing.T) {
	o := options(t, 5)
	again := 0
	o.Before = func(ctx context.Context, chapter string, targets scenario.Targets) error {
		switch chapter {
		case "buy":
			return targets.Leave(0, 2, 4)
		case "again":
			again++
			return errors.Join(nothingOpened(ctx, o.Dir, targets), targets.Return(ctx, 0, 2, 4))
		}
		return nil
	}
	report, err := scenario.Run(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if again != 1 || report.Sale.RecordsVerified != 5 {
		t.Errorf("the money came back %d times, then %d records verified; want 1 and 5", again, report.Sale.RecordsVerified)
	}
}

// nothingOpened checks that the buyer has no share, and that nobody gives one away.
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
		if !errors.As(err, &refusal) || refusal.Reason != "not_confirmed" || offer.State != core.SaleRefunded {
			return fmt.Errorf("%s answers %w for an offer that is %s", url, err, offer.State)
		}
	}
	if len(offers) != 1 {
		return fmt.Errorf("%s knows %d offers", url, len(offers))
	}
	return nil
}
