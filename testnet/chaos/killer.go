// Package chaos disturbs a story of processes. It kills validators, and people's
// programs, at random moments. Afterwards it checks in the validators' logs that none of
// them signed twice for one turn.
package chaos

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/tantieme/tantieme/testnet/network"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// Killer sends SIGKILL to random processes every few seconds and restarts validators. The
// seed determines each round: the moment, the choice among the running processes, and the
// time until the restart. A round's choices do not depend on the processes that run in
// the rounds before.
type Killer struct {
	Seed     uint64
	Every    time.Duration // average time between rounds
	Down     time.Duration // longest time before a killed validator restarts
	AtLeast  int           // number of kills; stopping the killer waits for them
	Log      *slog.Logger
	Progress func(line string) // called every ten kills

	mu      sync.Mutex
	nodes   int
	clients int
	failed  error // a validator that did not restart
}

// Kills returns the numbers of killed validators and killed programs of people.
func (k *Killer) Kills() (nodes, clients int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.nodes, k.clients
}

// Err returns the error of a validator that did not restart, or nil.
func (k *Killer) Err() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.failed
}

// Start begins. The returned function waits for enough kills, then stops the killer with
// every validator up.
func (k *Killer) Start(ctx context.Context, t scenario.Targets) (stop func()) {
	ending := make(chan struct{})
	var running sync.WaitGroup
	running.Go(func() { k.run(ctx, t, ending) })
	return func() {
		close(ending)
		running.Wait()
	}
}

func (k *Killer) run(ctx context.Context, t scenario.Targets, ending <-chan struct{}) {
	random := rand.New(rand.NewPCG(k.Seed, 0)) //nolint:gosec // a test can be repeated by its seed
	var coming sync.WaitGroup
	defer coming.Wait()
	for {
		c := k.choose(random)
		pause := time.NewTimer(c.pause)
		select {
		case <-ctx.Done():
			return
		case <-ending:
			if k.enough() {
				return
			}
			<-pause.C

		case <-pause.C:
		}

		if c.program && t.Programs.KillOne(c.which) {
			k.count(0, 1)
			continue
		}

		k.killNode(ctx, t.Network, c, &coming)
	}
}

// choice is the action of one round. All of it is drawn in each round, so that the next
// round does not depend on the processes that ran in this one.
type choice struct {
	pause   time.Duration // before the action
	program bool          // kill a person's program if one runs; otherwise a validator
	which   uint64
	down    time.Duration // time before a validator restarts
}

func (k *Killer) choose(random *rand.Rand) choice {
	return choice{
		pause:   k.Every/2 + time.Duration(random.Int64N(int64(k.Every))),
		program: random.IntN(3) > 0,
		which:   random.Uint64(),
		down:    time.Duration(random.Int64N(int64(k.Down))),
	}
}

func (k *Killer) enough() bool {
	nodes, clients := k.Kills()
	return nodes+clients >= k.AtLeast
}

// killNode kills a running validator and restarts it later.
func (k *Killer) killNode(ctx context.Context, net *network.Network, c choice, coming *sync.WaitGroup) {
	i := int(c.which % uint64(net.Size()))
	if !net.Up(i) {
		return
	}

	if err := net.Kill(i); err != nil {
		k.setFailed(fmt.Errorf("kill: %w", err))
		return
	}

	k.count(1, 0)
	coming.Go(func() {
		pause := time.NewTimer(c.down)
		select {
		case <-ctx.Done():
		case <-pause.C:
		}

		if err := net.StartMember(context.WithoutCancel(ctx), i); err != nil {
			k.setFailed(err)
		}
	})
}

func (k *Killer) count(nodes, clients int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.nodes += nodes
	k.clients += clients
	if sum := k.nodes + k.clients; sum%10 == 0 && k.Progress != nil {
		k.Progress(fmt.Sprintf(
			"  %d kills: %d of validators, %d of people's programs",
			sum,
			k.nodes,
			k.clients,
		))
	}
}

func (k *Killer) setFailed(err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.Log.Error("a validator did not come back", "error", err)
	if k.failed == nil {
		k.failed = err
	}
}
