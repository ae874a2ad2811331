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
	// maxQueued is the largest number of contributions queued for a member. The member
	// fetches any others when it asks.
	maxQueued = 4096
	// sendsAtOnce bounds the concurrent requests that send contributions to a member.
	sendsAtOnce = 8
	// askEvery is the interval at which a connected member is asked for its
	// contributions.
	askEvery = time.Minute
	// maxPages bounds how many pages of a member's answer are read in one tick.
	maxPages = 64
	// tickTime bounds all that one tick sends to a member and fetches from it. What came is
	// kept, and a later tick asks for the rest.
	tickTime = 5 * time.Minute
)

// Neighbour exchanges contributions with one member: it sends those admitted here and
// asks for those that this node lacks.
type Neighbour struct {
	step   *Step
	member int
	met    atomic.Bool // the member has connected since it was last asked
	// refused holds the member's contributions that this node refused. Only Tick uses it.
	refused map[core.ContributionID]bool

	mu     sync.Mutex
	queued []core.ContributionID

	asked time.Time // used by Tick alone
}

func newNeighbour(s *Step, member int) *Neighbour {
	return &Neighbour{step: s, member: member}
}

// Neighbours returns one Neighbour for each other member. Each has its own ticker, so a
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

// Met notes that a member has connected. The next tick asks it for its contributions.
func (s *Step) Met(member int) {
	if member >= 0 && member < len(s.neighbours) && s.neighbours[member] != nil {
		s.neighbours[member].met.Store(true)
	}
}

// queueForAll queues a contribution for each other member.
func (s *Step) queueForAll(id core.ContributionID) {
	for _, n := range s.Neighbours() {
		n.mu.Lock()
		if len(n.queued) < maxQueued {
			n.queued = append(n.queued, id)
		}

		n.mu.Unlock()
	}
}

// Tick sends queued contributions and asks for others. A member that cannot be reached
// now asks for all of them later.
func (n *Neighbour) Tick(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, tickTime)
	defer cancel()

	n.send(ctx)
	now := n.step.now()
	if !n.met.Swap(false) && now.Sub(n.asked) < askEvery {
		return nil
	}

	n.asked = now
	err := n.fetchPending(ctx)
	if err != nil && !errors.Is(err, core.ErrUnreachable) { // an unreachable member is asked once it connects
		n.step.log.WarnContext(ctx, "contributions of a member not fetched; it is asked again",
			"member", n.member,
			"error", err,
		)
	}

	return nil
}

func (n *Neighbour) send(ctx context.Context) {
	n.mu.Lock()
	ids := n.queued
	n.queued = nil
	n.mu.Unlock()
	var sends errgroup.Group
	sends.SetLimit(sendsAtOnce)
	var failed atomic.Int64

	for _, id := range ids {
		sends.Go(func() error {
			if failed.Load() > 0 { // the member is away; it asks after it returns
				failed.Add(1)
				return nil
			}

			return n.sendOne(ctx, id, &failed)
		})
	}

	err := sends.Wait()
	if count := failed.Load(); count > 0 {
		n.step.log.WarnContext(ctx, "contributions not sent to a member; it asks for them later",
			"member", n.member,
			"contributions", count,
			"error", err,
		)
	}
}

// sendOne sends one contribution. It returns an error if the member was not reached; a
// refusal by the member is only logged.
func (n *Neighbour) sendOne(ctx context.Context, id core.ContributionID, failed *atomic.Int64) error {
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

// fetchPending fetches the contributions that the member has admitted and that no batch holds yet.
// Another step fetches their payloads.
func (n *Neighbour) fetchPending(ctx context.Context) error {
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

		if err := n.step.fetch(ctx, n.member, missing, n.admitSent); err != nil {
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

// lacking returns the member's ids that this node neither holds nor has refused.
func (n *Neighbour) lacking(raw [][32]byte) ([]core.ContributionID, error) {
	ids := make([]core.ContributionID, 0, len(raw))
	for _, id := range raw {
		if !n.refused[id] {
			ids = append(ids, id)
		}
	}

	return n.step.store.Missing(ids)
}

// admitSent admits contributions that the member sent. Honest members may refuse different
// contributions, such as a version that only one of them knows to be superseded. A
// refused contribution delays no other and is not asked for again.
func (n *Neighbour) admitSent(
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

// maxRefused bounds the number of remembered refusals.
const maxRefused = 1 << 14

// refuse remembers not to fetch this contribution of the member again, unless the refusal
// may pass once more of the chain is read.
func (n *Neighbour) refuse(id core.ContributionID, why *core.Refusal) {
	switch why.Reason {
	case core.ReasonDataset, core.ReasonNoKey, core.ReasonContractAccount: // the next block may say something else
		return
	default:
	}
	if n.refused == nil || len(n.refused) >= maxRefused {
		n.refused = map[core.ContributionID]bool{}
	}

	n.refused[id] = true
}
