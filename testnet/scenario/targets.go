package scenario

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/network"
)

// Targets are the parts of a running story that a test may disturb.
type Targets struct {
	Network  *network.Network
	Programs *Programs // of people; empty if all run in this process
	absent   *absent
}

// absent holds the validators that are down for long, for which the story does not wait.
type absent struct {
	mu      sync.Mutex
	members map[int]bool
}

func (a *absent) has(i int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.members[i]
}

func (a *absent) set(i int, gone bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.members[i] = gone
}

// Leave stops validators. The story continues without them.
func (t Targets) Leave(members ...int) (err error) {
	for _, i := range members {
		t.absent.set(i, true)
		err = errors.Join(err, t.Network.StopMember(i))
	}
	return err
}

// Return restarts validators that had left.
func (t Targets) Return(ctx context.Context, members ...int) (err error) {
	for _, i := range members {
		err = errors.Join(err, t.Network.StartMember(ctx, i))
		t.absent.set(i, false)
	}
	return err
}

// nodesFrom returns the validators that have not left, beginning with one of them.
func (p *play) nodesFrom(turn int) (nodes []*client.Remote) {
	for i := range p.nodes {
		if k := (turn + i) % len(p.nodes); !p.targets.absent.has(k) {
			nodes = append(nodes, p.nodes[k])
		}
	}
	return nodes
}

// urls returns the addresses at which people reach the validators.
func (p *play) urls() (urls []string) {
	for _, node := range p.nodes {
		urls = append(urls, node.URL())
	}
	return urls
}

// node returns the validator for a turn.
func (p *play) node(turn int) *client.Remote { return p.nodesFrom(turn)[0] }

// answer repeats a request to a validator until it answers, because it may be down for a
// moment.
func answer[T any](ctx context.Context, p *play, what string, ask func(context.Context, *client.Remote) (T, error)) (v T, err error) {
	var missing error
	waited := p.wait(ctx, what, func() (bool, error) {
		v, err = ask(ctx, p.node(0))
		if errors.Is(err, core.ErrNotFound) {
			missing = err // a valid answer, too
			return true, nil
		}
		return err == nil, err
	})

	return v, errors.Join(waited, missing)
}

// everyone waits until every validator that has not left answers yes.
func (p *play) everyone(ctx context.Context, what string, ask func(context.Context, *client.Remote) (bool, error)) error {
	for i, node := range p.nodes {
		err := p.wait(ctx, fmt.Sprintf("%s at validator %d", what, i), func() (bool, error) {
			if p.targets.absent.has(i) {
				return true, nil
			}
			if err := p.net.Ended(i); err != nil {
				return false, err
			}

			return ask(ctx, node)
		})
		if err != nil {
			return err
		}
	}

	return nil
}
