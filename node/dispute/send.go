package dispute

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// send collects a quorum for what this validator found and sends it. If the quorum or the
// chain refuses, send logs it and a later turn tries again.
func (s *Step) send(ctx context.Context, sale core.SaleRecord, open []core.LeafFault, now time.Time, within time.Duration) {
	log := s.log.With("sale", sale.ID.Short())

	faults, signed, err := s.propose(ctx, sale, open, within)
	if err != nil {
		s.metrics.sent(outcomeNotSigned)
		log.WarnContext(ctx, "faults not signed by a quorum yet; a later tick asks again", "faults", len(open), "error", err)
		return
	}

	s.sent.Done(sale.ID, now)

	set, err := s.setOf(sale, faults)
	if err == nil {
		err = s.chain.Fault(ctx, sale.Offer, faults, set, signed)
	}
	if err != nil {
		s.metrics.sent(outcomeNotTaken)
		log.WarnContext(ctx, "faults not accepted by the chain; a later turn sends them again", "error", err)
		return
	}

	s.metrics.sent(outcomeSent)
	log.InfoContext(ctx, "faulty records banned", "faults", len(faults))
}

// setOf returns the leaves of faults with their proof.
func (s *Step) setOf(sale core.SaleRecord, faults []core.LeafFault) (LeafSet, error) {
	snapshot, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return LeafSet{}, err
	}

	sums, err := s.trees.of(snapshot)
	if err != nil {
		return LeafSet{}, err
	}

	numbers := make([]uint32, len(faults))
	for i, f := range faults {
		if int64(f.Leaf) >= int64(len(sums.leaves)) {
			return LeafSet{}, fmt.Errorf("leaf %d of %d: %w", f.Leaf, len(sums.leaves), core.ErrNotFound)
		}
		numbers[i] = f.Leaf
	}

	return sums.sum.Set(snapshot.Pool, sums.leaves, numbers), nil
}

// propose asks all members to sign faults. A member that did not find some of them answers
// which it found. Then propose asks for those that t members found, in the same turn. Each
// set is smaller than the one before, so this ends.
func (s *Step) propose(ctx context.Context, sale core.SaleRecord, faults []core.LeafFault, within time.Duration) ([]core.LeafFault, core.Quorum, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()

	said := said{found: map[int][]core.LeafFault{}}
	var reasons []error

	for members := s.seat.Committee.All(); len(faults) > 0; {
		signed, err := s.collect(ctx, sale.ID, faults, members, &said)
		if err == nil {
			return faults, signed, nil
		}

		reasons = append(reasons, fmt.Errorf("%d faults: %w", len(faults), err))
		if ctx.Err() != nil {
			break
		}

		next, by := said.choose(faults, s.seat.Committee.Threshold)
		if len(next) == len(faults) {
			break
		}
		faults, members = next, by
	}

	return nil, core.Quorum{}, errors.Join(reasons...)
}

// collect asks members to sign faults and notes what they found. It takes half of the time
// that is left, so that a member which does not answer leaves time for a smaller set.
func (s *Step) collect(ctx context.Context, sale core.SaleID, faults []core.LeafFault, members core.Members, said *said) (core.Quorum, error) {
	deadline, _ := ctx.Deadline()
	ctx, cancel := context.WithTimeout(ctx, time.Until(deadline)/2)
	defer cancel()

	said.forget(s.seat.Self, faults)
	packed := core.EncodeFaults(faults)
	digest := s.signer.FaultDigest(core.Fault{Sale: sale, Faults: packed})

	return s.seat.CollectFrom(ctx, members, quorum.Proposal{
		HearAll:  true,
		Peers:    s.peers,
		Protocol: wire.SignFaults,
		Request:  wire.SignFaultsRequest{Sale: sale, Faults: packed},
		Digest:   digest,
		Sign:     func() ([]byte, error) { return s.signer.Sign(digest) },
		Check: func(member int, digest common.Hash, signature []byte) error {
			err := s.signer.Check(member, digest, signature)
			if err == nil {
				said.note(member, faults)
			}

			return err
		},
		Refused: func(member int, answer wire.Signed) {
			if found, err := core.ParseFaults(answer.Faults); err == nil {
				said.note(member, found)
			}
		},
	})
}

// said holds what members say they found of what is proposed. It is safe for concurrent
// use.
type said struct {
	mu    sync.Mutex
	found map[int][]core.LeafFault
}

// forget drops all answers but this validator's own.
func (s *said) forget(self int, own []core.LeafFault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found = map[int][]core.LeafFault{self: own}
}

func (s *said) note(member int, found []core.LeafFault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found[member] = found
}

// choose returns faults of a proposal that threshold members found together, and these
// members: it begins with the fault that most found, and adds each with which enough are
// left.
func (s *said) choose(of []core.LeafFault, threshold int) (faults []core.LeafFault, by core.Members) {
	s.mu.Lock()
	defer s.mu.Unlock()

	holders := map[core.LeafFault]core.Members{}
	for _, member := range slices.Sorted(maps.Keys(s.found)) {
		for _, f := range s.found[member] {
			holders[f] = holders[f].With(member)
		}
	}

	ranked := slices.Clone(of)
	slices.SortStableFunc(ranked, func(a, b core.LeafFault) int {
		return cmp.Compare(holders[b].Len(), holders[a].Len())
	})

	for _, f := range ranked {
		both := holders[f]
		if len(faults) > 0 {
			both &= by
		}
		if both.Len() >= threshold {
			faults, by = append(faults, f), both
		}
	}

	slices.SortFunc(faults, func(a, b core.LeafFault) int { return cmp.Compare(a.Leaf, b.Leaf) })

	return faults, by
}

// HandleSignFaults signs faults that this validator found itself. It checks no record: a
// buyer asks each validator. If it did not find some of them, the answer says which ones it
// did.
func (s *Step) HandleSignFaults(_ context.Context, _ int, r wire.SignFaultsRequest) (wire.Signed, error) {
	faults, err := core.ParseFaults(r.Faults)
	if err != nil || len(faults) > MaxFaults {
		return quorum.Refuse(core.ReasonDiffers, "the faults are not 1 to %d, packed and ascending", MaxFaults), nil
	}

	sale, err := s.store.Sale(r.Sale)
	if err != nil || sale.State != core.SaleConfirmed {
		return quorum.Refuse(core.ReasonNotCommitted, "the sale is not in its dispute window here"), nil
	}

	found, err := s.store.Findings(sale.ID)
	if err != nil {
		return wire.Signed{}, err
	}

	own := slices.DeleteFunc(slices.Clone(faults), func(f core.LeafFault) bool {
		return !slices.ContainsFunc(found, func(own core.Finding) bool { return own.Leaf == f.Leaf && own.Kind == f.Kind })
	})
	if len(own) < len(faults) {
		refused := quorum.Refuse(core.ReasonNotHeld, "found %d of these %d faults itself", len(own), len(faults))
		refused.Faults = core.EncodeFaults(own)
		return refused, nil
	}

	signature, err := s.signer.Sign(s.signer.FaultDigest(core.Fault{Sale: sale.ID, Faults: r.Faults}))

	return s.seat.Answer("sale", signature, err)
}
