package devchain

import (
	"testing"
	"time"
)

// TestTheClockGoesOnWhileNothingHappens lets periods go by without a block.
func TestTheClockGoesOnWhileNothingHappens(t *testing.T) {
	const period = 40 // a block of the clock is far from the time of day
	chain, err := New(Options{Dir: t.TempDir(), Period: period})
	if err != nil {
		t.Fatal(err)
	}

	defer func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	}()

	beacon, ok := chain.sealer.beacon.(*slots)
	if !ok {
		t.Fatalf("got a beacon of type %T, want one with a clock", chain.sealer.beacon)
	}

	for _, empty := range []int{0, 14, 0} {
		before := chain.eth.BlockChain().CurrentBlock()
		beacon.passOver(empty)
		chain.Commit()

		head := chain.eth.BlockChain().CurrentBlock()
		blocks := head.Number.Uint64() - before.Number.Uint64()
		if want := before.Time + period*(blocks+uint64(empty)); head.Time != want && before.Number.Sign() > 0 {
			t.Errorf("after %d empty periods: got time %d, want %d", empty, head.Time, want)
		}
	}
}

// TestAQuietChainMakesFewerBlocks waits for the next block with a transaction at a tick, or
// without one.
func TestAQuietChainMakesFewerBlocks(t *testing.T) {
	const never = -1
	for _, c := range []struct{ quiet, wakeAt, want, after int }{
		{0, never, 1, 1},
		{quietAfter - 1, never, 1, quietAfter},
		{quietAfter, never, quietPeriod, quietAfter + quietPeriod},
		{quietAfter, 0, 1, 1},
		{quietAfter, 7, 8, 1},
		{quietAfter, quietPeriod - 1, quietPeriod, 1},
	} {
		clock := &clock{stop: make(chan struct{})}
		tick, wake := make(chan time.Time), make(chan struct{})
		go func() {
			for i := 0; ; i++ {
				if i == c.wakeAt {
					wake <- struct{}{}
				}
				select {
				case tick <- time.Time{}:
				case <-clock.stop:
					return
				}
			}
		}()

		quiet := c.quiet
		waited, open := clock.wait(tick, wake, &quiet)
		if !open || waited != c.want || quiet != c.after {
			t.Errorf("quiet for %d, woken at %d: got a block after %d ticks, quiet for %d, want %d and %d", c.quiet, c.wakeAt, waited, quiet, c.want, c.after)
		}
		close(clock.stop)
	}
}

func TestAStoppedClockWaitsForNothing(t *testing.T) {
	clock := &clock{stop: make(chan struct{})}
	close(clock.stop)

	quiet := 0
	if _, open := clock.wait(nil, nil, &quiet); open {
		t.Error("got a block that is due, want none")
	}
}
