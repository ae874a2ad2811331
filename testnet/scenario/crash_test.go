package scenario_test

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/testnet/network"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// errCrash is the error of a write at which the validator crashes.
var errCrash = errors.New("crash")

// crasher crashes a validator right before and right after each kind of write, once each.
// After the crash every write fails until the validator is restarted.
type crasher struct {
	mu      sync.Mutex
	crashed map[string]bool // points, with the interrupted write
	on      bool            // the network is up; before that there is nothing to restart
	dead    bool
	restart chan struct{}
}

func (c *crasher) interrupt(_ int, point string, done bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.dead {
		return errCrash
	}
	if !c.on {
		return nil
	}

	where := "before " + point
	if done {
		where = "after " + point
	}
	if c.crashed[where] || !done && c.mayNotComeBack(point) {
		return nil
	}

	c.crashed[where], c.dead = true, true
	c.restart <- struct{}{}
	return errCrash
}

// passing are stages of a transaction that are skipped if the chain has moved on by the
// time the validator is up again.
var passing = []string{" is sent", " is mined"}

// mayNotComeBack reports whether a crash before a write could prevent that kind of write
// for good. For the passing stages, a crash after the write comes first.
func (c *crasher) mayNotComeBack(point string) bool {
	for _, stage := range passing {
		if !strings.Contains(point, stage) {
			continue
		}

		for where := range c.crashed {
			if strings.HasPrefix(where, "after ") && strings.Contains(where, stage) {
				return false
			}
		}

		return true
	}

	return false
}

func (c *crasher) alive() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.on, c.dead = true, false
}

// points returns the points of its crashes.
func (c *crasher) points() (points []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for where := range c.crashed {
		points = append(points, where)
	}

	slices.Sort(points)
	return points
}

// moments are parts of the names of writes. The validator crashes before and after some
// write of each.
var moments = []string{
	"c k s1 u", "c s1 s2", "s2 s3", "s3 s4", "p q", "signed 1", "signed 2", "signed 3", "signed 4", "t", "mcursor", "mgroup-key",
	"register is recorded", "anchor is recorded", "commit is recorded", "push is recorded", "is sent", "is mined", "confirm is final",
}

// missing returns the moments without a crash.
func (c *crasher) missing() (missing []string) {
	points := c.points()
	for _, want := range moments {
		for _, when := range []string{"before ", "after "} {
			if !slices.ContainsFunc(points, func(p string) bool { return strings.HasPrefix(p, when) && strings.Contains(p, want) }) {
				missing = append(missing, when+"a write of "+strconv.Quote(want))
			}
		}
	}

	return missing
}

// await gives the validator time to write the chain's last state at the end of the story:
// until no moment is missing and it is up, or for a while.
func (c *crasher) await(ctx context.Context) {
	ctx, stop := context.WithTimeout(ctx, 30*time.Second)
	defer stop()
	poll := time.NewTicker(50 * time.Millisecond)
	defer poll.Stop()

	for ctx.Err() == nil && (len(c.missing()) > 0 || c.down()) {
		select {
		case <-ctx.Done():
		case <-poll.C:
		}
	}
}

func (c *crasher) down() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.dead
}

// revive restarts the validator after each crash, until the end of the story.
func (c *crasher) revive(ctx context.Context, t *testing.T, net *network.Network, end <-chan struct{}) {
	for {
		select {
		case <-end:
			return
		case <-c.restart:
		}

		_ = net.Kill(0) // its own error reports the crash
		c.alive()
		err := net.StartMember(ctx, 0)
		if err != nil && !errors.Is(err, errCrash) { // it may crash again as it opens
			t.Errorf("restart: got error %v, want none", err)
			return
		}
	}
}

// TestACrashBetweenAnyTwoStages runs a story of one validator that crashes right before
// and right after the first write of every kind: each stage to which a contribution, a
// batch, a snapshot, a sale, a list, a group of payouts, a transaction or a signature can
// move. The story ends as without crashes, and a replay of the chain leads to the same
// store.
func TestACrashBetweenAnyTwoStages(t *testing.T) {
	t.Parallel()
	c := &crasher{crashed: map[string]bool{}, restart: make(chan struct{}, 1)}
	end := make(chan struct{})
	var reviving sync.WaitGroup
	o := scenario.Options{
		Dir: t.TempDir(), Contributors: 3, Validators: 1, Threshold: 1, Seed: 9, Slack: 11, Version: "test", Log: slog.New(slog.DiscardHandler),
		Interrupt: c.interrupt, Progress: func(line string) { t.Log(line) },
		Chaos: func(ctx context.Context, targets scenario.Targets) func() {
			c.alive()
			reviving.Go(func() { c.revive(ctx, t, targets.Network, end) })
			return func() { c.await(ctx); close(end); reviving.Wait() }
		},
	}

	report, err := scenario.Run(t.Context(), o)
	if err != nil {
		t.Fatalf("after crashes at %s: got error %v, want none", strings.Join(c.points(), ", "), err)
	}
	if report.Sale.RecordsVerified != report.Contributors || int(report.Snapshot.Count) != report.Contributors {
		t.Errorf("%d records of %d verified; want %d", report.Sale.RecordsVerified, report.Snapshot.Count, report.Contributors)
	}

	points := c.points()
	t.Logf("crashed at %d moments: %s", len(points), strings.Join(points, "; "))
	for _, missing := range c.missing() {
		t.Errorf("got no crash %s, want one", missing)
	}

	sameAfterReplay(t, o.Dir+"/validator-0")
}

// sameAfterReplay compares the data that follows from the chain with the result of a
// replay. The chain is stopped by now, so node's own tests do the replay; here the store
// must be complete.
func sameAfterReplay(t *testing.T, dir string) {
	t.Helper()
	if _, err := folder.Fingerprint(dir, slog.New(slog.DiscardHandler)); err != nil {
		t.Errorf("store after the crashes: got error %v, want none", err)
	}
}
