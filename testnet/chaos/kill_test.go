package chaos_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/verify"
	"github.com/tantieme/tantieme/testnet/chaos"
	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// number reads a setting of a long run from the environment.
func number(t *testing.T, name string, otherwise int) int {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}

	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("%s=%q: want a number from 1", name, text)
	}

	return n
}

// TestKilledAllTheTime runs the whole story with five processes and people's programs
// while a killer sends SIGKILL to random ones. At the end every acknowledged contributor
// is in the snapshot once, all records verify, all dues are paid once, and no validator
// has signed twice for one turn. KILLS sets the least number of kills, SEED the seed. The
// story is repeated with another seed until there were enough kills.
func TestKilledAllTheTime(t *testing.T) {
	t.Parallel()
	binary := program.Path(t)
	wanted, seed := number(t, "KILLS", 30), number(t, "SEED", 1)
	for kills := 0; kills < wanted; seed++ {
		n := killed(t, binary, uint64(seed), min(wanted, 50))
		kills += n
		t.Logf("seed %d: %d kills, %d in all", seed, n, kills)
	}
}

// killed runs one story, with a least number of kills, and returns how many it survived.
func killed(t *testing.T, binary string, seed uint64, atLeast int) int {
	t.Helper()
	dir := t.TempDir()
	begin := time.Now()
	var log bytes.Buffer
	say := func(line string) { t.Logf("%6.1f s  %s", time.Since(begin).Seconds(), line) }

	killer := &chaos.Killer{
		Seed: seed, Every: 1700 * time.Millisecond, Down: time.Second, AtLeast: atLeast,
		Log: slog.New(slog.NewTextHandler(&log, nil)), Progress: say,
	}

	report, err := scenario.Run(t.Context(), scenario.Options{
		Dir: dir, Contributors: 12, Validators: 5, Threshold: 3, Seed: seed, Slack: 10, Round: 5 * time.Second,
		Program: binary, Version: "test", Log: slog.New(slog.NewTextHandler(&log, nil)), Progress: say,
		Chaos: func(ctx context.Context, targets scenario.Targets) func() { return killer.Start(ctx, targets) },
	})

	nodes, clients := killer.Kills()
	if err != nil || killer.Err() != nil {
		t.Fatalf("seed %d, after %d kills of validators and %d of programs: %v, %v\n%s\n%s", seed, nodes, clients, err, killer.Err(), log.String(), tails(dir))
	}
	if nodes == 0 || clients == 0 {
		t.Errorf("killed %d validators and %d programs; want both", nodes, clients)
	}
	if report.Contributors < 12 || int(report.Snapshot.Count) != report.Contributors || report.Sale.RecordsVerified != report.Contributors {
		t.Errorf("the snapshot holds %d, %d verified; want all of %d, at least 12", report.Snapshot.Count, report.Sale.RecordsVerified, report.Contributors)
	}

	everyoneOnce(t, dir, 12)
	signed, err := chaos.CheckSigned(dir)
	if err != nil || signed == 0 {
		t.Errorf("got %d signatures and error %v, want some and none", signed, err)
	}

	return nodes + clients
}

// everyoneOnce checks that the buyer's records are exactly the contributions in the
// contributors' outboxes that a validator acknowledged, each once.
func everyoneOnce(t *testing.T, dir string, contributors int) {
	t.Helper()
	records := map[core.ContributionID]int{}
	data, err := os.ReadFile(filepath.Join(dir, "buyer", "sale-1", "records.jsonl"))
	if err != nil {
		t.Fatal(err)
	}

	for line := range bytes.Lines(data) {
		var r verify.Record
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		records[r.Contribution]++
	}

	outboxes, err := filepath.Glob(filepath.Join(dir, "contributors", "*", "outbox", "*.json"))
	if err != nil || len(outboxes) != contributors || len(records) != contributors {
		t.Errorf("%d outboxes and %d records; want %d each (%v)", len(outboxes), len(records), contributors, err)
	}

	for _, file := range outboxes {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}

		draft, err := contributor.ParseDraft(data)
		if err != nil {
			t.Fatal(err)
		}

		if n := records[draft.Consent.Contribution]; n != 1 {
			t.Errorf("contribution %s is sold %d times; want once", draft.Consent.Contribution, n)
		}
	}
}

// tails returns the last lines of every validator's log.
func tails(dir string) string {
	var out bytes.Buffer
	logs, _ := filepath.Glob(filepath.Join(dir, "validator-*", "validator.log"))
	for _, file := range logs {
		data, err := os.ReadFile(file)
		if err != nil {
			return err.Error()
		}
		fmt.Fprintf(&out, "== %s\n%s\n", filepath.Base(filepath.Dir(file)), data[max(0, len(data)-3000):])
	}

	return out.String()
}
