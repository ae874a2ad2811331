package scenario

import (
	"os"
	"time"

	"github.com/tantieme/tantieme/testnet/network"
)

// starvation measures how many times longer than alone this process works on a machine
// that others use too: the time on the clock over the time on a core. It takes a third of
// a second on an idle machine. It returns 1 where the system does not report usage.
func starvation() float64 {
	const sample, longest = 300 * time.Millisecond, 5 * time.Second
	used := func() time.Duration { return network.UsageOf(os.Getpid()).CPU }

	begin, before := time.Now(), used()
	if before == 0 {
		return 1
	}

	for used()-before < sample && time.Since(begin) < longest {
		for work := 0; work < 1<<16; work++ { //nolint:revive // keeps the core busy
		}
	}

	return max(1, float64(time.Since(begin))/float64(max(used()-before, time.Millisecond)))
}

// slackFor returns the seconds by which each of a sale's windows is longer than on an idle
// machine.
func slackFor(starvation float64) uint64 {
	const most = 20
	return uint64(min(most, 4*(starvation-1)))
}
