package relay

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Votes of one transaction. Signatures that code has to judge may cost 300,000 gas each.
const (
	maxVotes       = 100
	maxSignedVotes = 20
)

// poll is an offer on which is voted, with its snapshot's leaves.
type poll struct {
	sale   core.SaleRecord
	pool   core.Pool
	window time.Duration // for which is voted
	sums
}

// pollOf returns the poll of an offer. As long as the node has not read the snapshot's
// list, the error wraps core.ErrUnreachable.
func (s *Step) pollOf(sale core.SaleRecord) (poll, error) {
	record, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return poll{}, fmt.Errorf("snapshot %s: %w", sale.Offer.Snapshot.Short(), err)
	}
	if !record.Listed {
		return poll{}, fmt.Errorf("snapshot %s is not read yet: %w", record.ID.Short(), core.ErrUnreachable)
	}

	terms, err := s.store.Dataset(record.Snapshot.Dataset)
	if err != nil {
		return poll{}, fmt.Errorf("dataset %s: %w", record.Snapshot.Dataset.Short(), err)
	}

	made, err := s.trees.of(record)
	if err != nil {
		return poll{}, err
	}

	return poll{
		sale:   sale,
		pool:   record.Pool,
		window: time.Duration(terms.Windows.Vote) * time.Second,
		sums:   made,
	}, nil
}

// checkLeaf refuses a ballot whose leaf is not its voter's.
func (p poll) checkLeaf(b core.Ballot) error {
	if int64(b.Leaf) >= int64(len(p.leaves)) || p.leaves[b.Leaf].Account != b.Voter {
		return core.Refuse(core.ReasonNotALeaf, "leaf %d of the snapshot is not of account %s", b.Leaf, b.Voter)
	}
	return nil
}

// checkBan refuses a ballot of a leaf that is banned: the contract skips it.
func (s *Step) checkBan(b core.Ballot) error {
	ban, err := s.store.Ban(b.Snapshot, b.Leaf)
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("ban of leaf %d: %w", b.Leaf, err)
	}

	return core.Refuse(core.ReasonBanned, "leaf %d has no vote since %s: %s", b.Leaf, core.Clock(ban.Time), ban.Words())
}

// votes returns messages as the contract takes them.
func (p poll) votes(messages []core.RelayMessage) []core.CastVote {
	votes := make([]core.CastVote, len(messages))
	for i, m := range messages {
		leaf := p.leaves[m.Ballot.Leaf]
		votes[i] = core.CastVote{
			Ballot:    m.Ballot,
			Weight:    leaf.Weight,
			Named:     leaf.Named(),
			Payee:     leaf.Payee,
			Signature: m.Signature,
		}
	}
	return votes
}

// plainCall returns the call for ballots that keys signed, ascending by leaf.
func (p poll) plainCall(chain Chain, messages []core.RelayMessage) core.Call {
	numbers := make([]int, len(messages))
	for i, m := range messages {
		numbers[i] = int(m.Ballot.Leaf)
	}
	return chain.CastCall(p.sale.Offer, p.pool, p.votes(messages), p.sum.ManyProof(numbers))
}

// signedCall returns the call for ballots with signatures of any kind.
func (p poll) signedCall(chain Chain, messages []core.RelayMessage) core.Call {
	votes := p.votes(messages)
	for i := range votes {
		votes[i].Proof = p.sum.Proof(int(votes[i].Ballot.Leaf))
	}
	return chain.CastSignedCall(p.sale.Offer, p.pool, votes)
}

// sendVotes sends the queued votes on one offer that are due.
func (s *Step) sendVotes(ctx context.Context, at moment, id core.SaleID, queued []core.Relay, room *int) error {
	sale, err := s.store.Sale(id)
	if err != nil {
		return fmt.Errorf("offer %s: %w", id.Short(), err)
	}

	p, err := s.pollOf(sale)
	if err != nil {
		return err
	}

	number := binary.BigEndian.Uint64(id[:8])
	if !s.due(number, queued, p.window, maxVotes, at) {
		return nil
	}

	fresh, err := s.freshVotes(ctx, at, id, queued)
	if err != nil || len(fresh) == 0 {
		return err
	}

	return s.castAll(ctx, at, p, fresh, room)
}

// freshVotes ends the votes that the chain has or does not take any more. Of the rest it
// returns one a leaf, ascending.
func (s *Step) freshVotes(ctx context.Context, at moment, id core.SaleID, queued []core.Relay) ([]core.Relay, error) {
	leaves := make([]uint32, len(queued))
	for i, r := range queued {
		leaves[i] = r.Message.Ballot.Leaf
	}

	votes, err := s.chain.VotesOf(ctx, id, leaves)
	if err != nil {
		return nil, err
	}

	var ends []core.RelayEnd
	var fresh []core.Relay
	for i, r := range queued {
		b := r.Message.Ballot

		var banned *core.Refusal
		if err := s.checkBan(b); err != nil && !errors.As(err, &banned) {
			return nil, err
		}

		switch {
		case votes[i].Holds(b.Accept):
			ends = append(ends, broughtBefore(r.ID))
		case !votes[i].Counts(b.Accept):
			ends = append(ends, refused(r.ID, votedBefore(b, votes[i])))
		case banned != nil:
			ends = append(ends, refused(r.ID, banned))
		default:
			fresh = append(fresh, r)
		}
	}

	if err := s.end(ctx, at, core.RelayVote, ends); err != nil {
		return nil, err
	}

	return onePerLeaf(fresh), nil
}

// onePerLeaf returns one vote a leaf, ascending by leaf. A no goes before a yes, which it
// makes void: the yes is refused once the no is on the chain.
func onePerLeaf(relays []core.Relay) []core.Relay {
	slices.SortStableFunc(relays, func(a, b core.Relay) int {
		x, y := a.Message.Ballot, b.Message.Ballot
		if x.Leaf != y.Leaf || x.Accept == y.Accept {
			return cmp.Compare(x.Leaf, y.Leaf)
		}
		if x.Accept {
			return 1
		}
		return -1
	})

	return slices.CompactFunc(relays, func(a, b core.Relay) bool { return a.Message.Ballot.Leaf == b.Message.Ballot.Leaf })
}

// castAll sends votes in batches: those that keys signed with one proof, others with one
// each.
func (s *Step) castAll(ctx context.Context, at moment, p poll, fresh []core.Relay, room *int) error {
	var plain, signed []core.Relay
	for _, r := range fresh {
		if isPlain(&r.Message, r.ID) {
			plain = append(plain, r)
		} else {
			signed = append(signed, r)
		}
	}

	for batch := range slices.Chunk(plain, maxVotes) {
		call := func(of []core.RelayMessage) core.Call { return p.plainCall(s.chain, of) }
		if err := s.send(ctx, at, batch, call, room); err != nil {
			return err
		}
	}

	call := func(of []core.RelayMessage) core.Call { return p.signedCall(s.chain, of) }
	signed, err := s.judged(ctx, at, signed, call)
	if err != nil {
		return err
	}

	for batch := range slices.Chunk(signed, maxSignedVotes) {
		if err := s.send(ctx, at, batch, call, room); err != nil {
			return err
		}
	}

	return nil
}
