package intake

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

const (
	// maxUntold is how many contributions wait for a member; it asks for what is
	// beyond that.
	maxUntold = 4096
	// tellsAtOnce bounds the requests by which contributions are sent to a member.
	tellsAtOnce = 8
	// askEvery is how often a connected member is asked for what it has.
	askEvery = time.Minute
	// maxPages bounds how much of a member's answer is looked at in one go.
	maxPages = 64
)

// Neighbour exchanges contributions with one member: it sends what was admitted here, and
// asks for what this node lacks.
type Neighbour struct {
	step   *Step
	member int
	met    atomic.Bool // it has connected since it was asked
	// refused holds what this node refused of the member's, by Tick alone.
	refused map[core.ContributionID]bool

	mu     sync.Mutex
	untold []core.ContributionID

	asked time.Time // by Tick alone
}

func newNeighbour(s *Step, member int) *Neighbour {
	return &Neighbour{step: s, member: member}
}

// Neighbours returns one Neighbour for each other member. Each is ticked apart, so that a
// slow member delays no other.
func (s *Step) Neighbours() []*Neighbour {
	var all []*Neighbour
	for _, n := range s.neighbours {
		if n != nil {
			all = append(all, n)
		}
	}

	return all
}

// Met notes that a member has connected: it is asked at the next tick.
func (s *Step) Met(member int) {
	if member >= 0 && member < len(s.neighbours) && s.neighbours[member] != nil {
		s.neighbours[member].met.Store(true)
	}
}

// spread queues a contribution for each other member.
func (s *Step) spread(id core.ContributionID) {
	for _, n := range s.Neighbours() {
		n.mu.Lock()
		if len(n.untold) < maxUntold {
			n.untold = append(n.untold, id)
		}

		n.mu.Unlock()
	}
}

// Tick sends and asks. A member that cannot be reached now asks for all of it later.
func (n *Neighbour) Tick(ctx context.Context) error {
	n.tell(ctx)
	now := n.step.now()
	if !n.met.Swap(false) && now.Sub(n.asked) < askEvery {
		return nil
	}

	n.asked = now
	err := n.ask(ctx)
	if err != nil && !errors.Is(err, core.ErrUnreachable) { // it is asked when it is there
		n.step.log.WarnContext(ctx, "contributions of a member not fetched; it is asked again",
			"member", n.member,
			"error", err,
		)
	}

	return nil
}

func (n *Neighbour) tell(ctx context.Context) {
	n.mu.Lock()
	ids := n.untold
	n.untold = nil
	n.mu.Unlock()
	var tells errgroup.Group
	tells.SetLimit(tellsAtOnce)
	var failed atomic.Int64

	for _, id := range ids {
		tells.Go(func() error {
			if failed.Load() > 0 { // it is away; it will ask
				failed.Add(1)
				return nil
			}

			return n.tellOne(ctx, id, &failed)
		})
	}

	err := tells.Wait()
	if count := failed.Load(); count > 0 {
		n.step.log.WarnContext(ctx, "contributions not sent to a member; it asks for them later",
			"member", n.member,
			"contributions", count,
			"error", err,
		)
	}
}

// tellOne returns why the member was not reached; that it refuses is only logged.
func (n *Neighbour) tellOne(ctx context.Context, id core.ContributionID, failed *atomic.Int64) error {
	c, err := n.step.store.Contribution(id)
	var r wire.ContributeResponse
	if err == nil {
		err = n.step.peers.Ask(ctx, n.member, wire.Contribute, toWire(c), &r)
	}
	if err != nil {
		failed.Add(1)
		return err
	}

	if err := r.Refusal.Err(); err != nil {
		n.step.log.WarnContext(ctx, "member refused a contribution; it is not sent again",
			"member", n.member,
			"contribution", id.Short(),
			"error", err,
		)
	}

	return nil
}

// ask fetches the contributions that the member has admitted and no batch holds yet.
// Payloads follow in their own step.
func (n *Neighbour) ask(ctx context.Context) error {
	var after []byte
	got := 0

	for range maxPages {
		var r wire.PendingResponse
		if err := n.step.peers.Ask(
			ctx,
			n.member,
			wire.Pending,
			wire.PendingRequest{After: after},
			&r,
		); err != nil {
			return err
		}

		if len(r.IDs) > wire.MaxPending || r.Next != nil && bytes.Compare(r.Next, after) <= 0 {
			return fmt.Errorf("a page of %d that ends at %x: %w", len(r.IDs), r.Next, core.ErrVerify)
		}

		missing, err := n.lacking(r.IDs)
		if err != nil {
			return err
		}

		if err := n.step.fetch(ctx, n.member, missing, n.keep); err != nil {
			return err
		}

		if got += len(missing); r.Next == nil {
			break
		}

		after = r.Next
	}

	if got > 0 {
		n.step.log.InfoContext(ctx, "contributions fetched from a member",
			"member", n.member,
			"count", got,
		)
	}

	return nil
}

// lacking returns the member's ids that this node neither has nor refused.
func (n *Neighbour) lacking(raw [][32]byte) ([]core.ContributionID, error) {
	ids := make([]core.ContributionID, 0, len(raw))
	for _, id := range raw {
		if !n.refused[id] {
			ids = append(ids, id)
		}
	}

	return n.step.store.Missing(ids)
}

// keep admits what the member sent. Honest members may refuse different contributions,
// such as a version that only one of them knows to be superseded. A refused contribution
// delays no other, and is not asked for again.
func (n *Neighbour) keep(
	ctx context.Context,
	messages []wire.Contribution,
	wanted map[core.ContributionID]bool,
) (faults []error) {
	asked := maps.Clone(wanted)
	checked, errs := n.step.admitAll(ctx, messages, wanted)

	for i, err := range errs {
		id := checked[i].Item.Contribution
		var refusal *core.Refusal

		switch {
		case err == nil:
		case errors.As(err, &refusal) && asked[id]:
			delete(wanted, id)
			n.refuse(id, refusal)

			n.step.log.WarnContext(ctx, "contribution of a member refused; it is not fetched again",
				"member", n.member,
				"contribution", id.Short(),
				"error", err,
			)

		default:
			faults = append(faults, err)
		}
	}

	return faults
}

// maxRefused bounds what is remembered of refusals.
const maxRefused = 1 << 14

// refuse remembers that a contribution of this member need not be fetched again,
// unless the refusal passes when the chain is read further.
func (n *Neighbour) refuse(id core.ContributionID, why *core.Refusal) {
	if why.Reason == core.ReasonDataset || why.Reason == core.ReasonNoKey {
		return
	}
	if n.refused == nil || len(n.refused) >= maxRefused {
		n.refused = map[core.ContributionID]bool{}
	}

	n.refused[id] = true
}
