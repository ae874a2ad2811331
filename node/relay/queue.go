package relay

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// maxOpen is the number of transactions that may be on their way at the same time.
const maxOpen = 8

// minMargin is the time before a deadline from which messages wait for no others. If they
// have little time in all, it is a third of that.
const minMargin = 30 * time.Second

// sendAll sends the queued messages that are due. Those of one offer or dataset that fail
// do not hinder the others.
func (s *Step) sendAll(ctx context.Context, at moment, open int) error {
	queued, err := s.store.RelaysAt(core.RelayQueued, s.policy.Limits.All)
	if err != nil {
		return err
	}

	s.waits.Store(nil)
	room := maxOpen - open

	for _, group := range grouped(queued) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		err = errors.Join(err, s.sendGroup(ctx, at, group, &room))
	}

	return err
}

// grouped returns the messages by kind and by the offer or dataset that they are about. The
// order of a group is that of the queue, and the group whose time is over first is first.
func grouped(queued []core.Relay) [][]core.Relay {
	type subject struct {
		kind core.RelayKind
		id   [32]byte
	}

	groups := map[subject][]core.Relay{}
	for _, r := range queued {
		of := subject{r.Message.Kind, r.Message.Ballot.Offer}
		if of.kind == core.RelayRetraction {
			of.id = r.Message.Retraction.Dataset
		}
		groups[of] = append(groups[of], r)
	}

	return slices.SortedFunc(maps.Values(groups), func(a, b []core.Relay) int {
		x, y := soonest(a), soonest(b)
		if order := x.Message.Deadline().Compare(y.Message.Deadline()); order != 0 {
			return order
		}
		return cmp.Or(cmp.Compare(x.Message.Kind, y.Message.Kind), bytes.Compare(x.ID[:], y.ID[:]))
	})
}

// soonest returns the relay with the earliest deadline.
func soonest(relays []core.Relay) core.Relay {
	return slices.MinFunc(relays, func(a, b core.Relay) int { return a.Message.Deadline().Compare(b.Message.Deadline()) })
}

func (s *Step) sendGroup(ctx context.Context, at moment, group []core.Relay, room *int) error {
	over := func(r core.Relay) bool { return !r.Message.Deadline().After(at.head.Time) }
	late := slices.DeleteFunc(slices.Clone(group), func(r core.Relay) bool { return !over(r) })

	if err := s.refuseLate(ctx, at, late); err != nil {
		return err
	}

	group = slices.DeleteFunc(group, over)
	if len(group) == 0 {
		return nil
	}

	if m := group[0].Message; m.Kind == core.RelayVote {
		return s.sendVotes(ctx, at, m.Ballot.Offer, group, room)
	}
	return s.sendRetractions(ctx, at, group[0].Message.Retraction.Dataset, group, room)
}

// refuseLate ends the messages of a group whose time is over. What another node brought is
// done nevertheless.
func (s *Step) refuseLate(ctx context.Context, at moment, late []core.Relay) error {
	if len(late) == 0 {
		return nil
	}

	held, err := s.held(ctx, late)
	if err != nil {
		return err
	}

	ends := make([]core.RelayEnd, len(late))
	for i, r := range late {
		if ends[i] = broughtBefore(r.ID); !held[i] {
			ends[i] = refused(r.ID, core.Refuse(core.ReasonTooLate, "the message was good until %s and was on the chain by none of its transactions", core.Clock(r.Message.Deadline())))
		}
	}

	return s.end(ctx, at, late[0].Message.Kind, ends)
}

// held reports of each message whether the chain has what it says. The messages are of one
// group.
func (s *Step) held(ctx context.Context, relays []core.Relay) ([]bool, error) {
	held := make([]bool, len(relays))

	if relays[0].Message.Kind == core.RelayRetraction {
		all := make([]core.Retraction, len(relays))
		for i, r := range relays {
			all[i] = r.Message.Retraction
		}

		kept, err := s.chain.RetractionsOf(ctx, all)
		for i := range kept {
			held[i] = kept[i] >= all[i].MinVersion
		}
		return held, err
	}

	leaves := make([]uint32, len(relays))
	for i, r := range relays {
		leaves[i] = r.Message.Ballot.Leaf
	}

	votes, err := s.chain.VotesOf(ctx, relays[0].Message.Ballot.Offer, leaves)
	for i := range votes {
		held[i] = votes[i].Holds(relays[i].Message.Ballot.Accept)
	}

	return held, err
}

// due reports whether messages are to be sent now. They wait until a transaction is full,
// the oldest has waited, or their time is nearly over, and for this node's turn. In the
// last third of their window the turn does not count.
func (s *Step) due(number uint64, queued []core.Relay, window time.Duration, full int, at moment) bool {
	left := soonest(queued).Message.Deadline().Sub(at.head.Time)
	margin := min(max(window/6, minMargin), window/3)

	waited := at.wall.Sub(queued[0].Moved) >= s.policy.Wait
	if len(queued) < full && !waited && left > margin {
		return false
	}

	return s.mine(number, at) || left <= window/3
}
