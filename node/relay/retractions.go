package relay

import (
	"context"
	"encoding/binary"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// maxRetractions is the number of retractions of one transaction.
const maxRetractions = 50

// signed returns a message as the contract takes it.
func signed(m core.RelayMessage) core.SignedRetraction {
	return core.SignedRetraction{Retraction: m.Retraction, Signature: m.Signature}
}

func (s *Step) retractCall(messages []core.RelayMessage) core.Call {
	all := make([]core.SignedRetraction, len(messages))
	for i, m := range messages {
		all[i] = signed(m)
	}
	return s.chain.RetractForCall(all)
}

// sendRetractions sends the queued retractions from one dataset that are due.
func (s *Step) sendRetractions(ctx context.Context, at moment, id core.DatasetID, queued []core.Relay, room *int) error {
	number := binary.BigEndian.Uint64(id[:8])
	if !s.due(number, queued, shortest(queued), maxRetractions, at) {
		return nil
	}

	fresh, err := s.freshRetractions(ctx, at, queued)
	if err != nil {
		return err
	}

	var plain, others []core.Relay
	for _, r := range fresh {
		if isPlain(&r.Message, r.ID) {
			plain = append(plain, r)
		} else {
			others = append(others, r)
		}
	}

	if others, err = s.judged(ctx, at, others, s.retractCall); err != nil {
		return err
	}

	for batch := range slices.Chunk(append(plain, others...), maxRetractions) {
		if err := s.send(ctx, at, batch, s.retractCall, room); err != nil {
			return err
		}
	}

	return nil
}

// shortest returns the time that the relay with the earliest deadline had.
func shortest(queued []core.Relay) time.Duration {
	first := soonest(queued)
	return first.Message.Deadline().Sub(first.Received)
}

// freshRetractions ends the retractions that the chain has, with these versions or more. Of
// an account it returns the one that takes most out.
func (s *Step) freshRetractions(ctx context.Context, at moment, queued []core.Relay) ([]core.Relay, error) {
	all := make([]core.Retraction, len(queued))
	for i, r := range queued {
		all[i] = r.Message.Retraction
	}

	kept, err := s.chain.RetractionsOf(ctx, all)
	if err != nil {
		return nil, err
	}

	var ends []core.RelayEnd
	var fresh []core.Relay
	for i, r := range queued {
		if kept[i] >= r.Message.Retraction.MinVersion {
			ends = append(ends, broughtBefore(r.ID))
		} else {
			fresh = append(fresh, r)
		}
	}

	if err := s.end(ctx, at, core.RelayRetraction, ends); err != nil {
		return nil, err
	}

	return onePerAccount(fresh), nil
}

// onePerAccount returns one retraction an account, the one with the highest version: the
// others are on the chain with it.
func onePerAccount(relays []core.Relay) []core.Relay {
	slices.SortStableFunc(relays, func(a, b core.Relay) int {
		x, y := a.Message.Retraction, b.Message.Retraction
		if order := x.Account.Cmp(y.Account); order != 0 {
			return order
		}
		if x.MinVersion > y.MinVersion {
			return -1
		}
		return 1
	})

	return slices.CompactFunc(relays, func(a, b core.Relay) bool {
		return a.Message.Retraction.Account == b.Message.Retraction.Account
	})
}
