package release

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// confirm fetches the members' lists. In this node's turn it also proposes the lists that
// a quorum holds now; when more are held, a later turn proposes more.
func (s *Step) confirm(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	held, err := s.store.Lists(sale.ID)
	if err != nil {
		return err
	}

	all := sale.Agreed(s.seat.Committee.Threshold)
	s.fetchLists(ctx, sale, all&^held)

	lists := held & all
	if (lists|sale.Standing).Len() < s.seat.Committee.Threshold || lists&^sale.Standing == 0 {
		return nil
	}
	if s.fetches.isYoung(sale.ID, all&^held, s.patience()) {
		return nil // one confirm of all is cheaper than two
	}

	isTurn := s.seat.SaleTurn(sale, now) || s.seat.LateTurn(sale, sale.Deadlines.CommitEnds, releaseWindow(sale), now)

	todo := duty{sale.ID, dutyConfirm}
	if isTurn && s.sent.Free(todo, now) {
		within := s.seat.AskWithin(sale.Deadlines.ConfirmEnds.Sub(now))
		s.confirming.Start(ctx, sale.ID, func(ctx context.Context) { s.sendConfirm(ctx, sale, lists, within) })
	}

	return nil
}

// patience returns how long a proposal waits for lists that are asked for the first time.
func (s *Step) patience() time.Duration { return min(s.seat.Round/4, 5*time.Second) }

// sendConfirm collects a quorum for a set of lists and sends it. If the quorum or the
// chain refuses, sendConfirm logs it and a later turn tries again.
func (s *Step) sendConfirm(ctx context.Context, sale core.SaleRecord, own core.Members, within time.Duration) {
	log := s.log.With("sale", sale.ID.Short())

	c, signed, err := s.propose(ctx, sale, own, within)
	if err != nil {
		s.metrics.done(dutyConfirm, outcomeNotSigned)
		log.WarnContext(ctx, "lists not confirmed by a quorum yet; a later tick asks again", "lists", own.Seats(), "error", err)
		s.postpone(sale)
		return
	}

	now, err := s.store.Cursor()
	if err != nil {
		log.ErrorContext(ctx, "confirm not sent; a later tick collects it again", "error", err)
		return
	}

	s.sent.Done(duty{sale.ID, dutyConfirm}, now.Time)

	log = log.With("lists", c.Lists.Seats())
	if err := s.chain.Confirm(ctx, c, signed); err != nil {
		s.metrics.done(dutyConfirm, outcomeNotTaken)
		log.WarnContext(ctx, "confirm not accepted by the chain; a later turn sends it again", "error", err)
		return
	}

	s.metrics.done(dutyConfirm, outcomeSent)
	log.InfoContext(ctx, "lists confirmed")
}

// postpone leaves what more could be confirmed of a sale to the next turn. The sale is
// delivered already, and others may not be.
func (s *Step) postpone(sale core.SaleRecord) {
	now, err := s.store.Cursor()
	if err == nil && sale.State == core.SaleConfirmed {
		s.sent.Done(duty{sale.ID, dutyConfirm}, now.Time)
	}
}

// propose asks all members to sign the lists that this validator holds. They answer what
// they hold, so if a quorum does not hold the same, propose asks those that hold the
// largest common set, within the same turn. Each set that is not signed drops a member
// that said it holds the set, or shrinks what a member says, so this ends.
func (s *Step) propose(ctx context.Context, sale core.SaleRecord, own core.Members, within time.Duration) (core.Confirm, core.Quorum, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()

	var said holdings
	var reasons []error

	for lists, members := own, s.seat.Committee.All(); lists != 0; {
		c := core.Confirm{Sale: sale.ID, RootsDigest: sale.Digest, Lists: lists}

		signed, err := s.collect(ctx, c, members, &said)
		if err == nil {
			return c, signed, nil
		}

		reasons = append(reasons, fmt.Errorf("lists %v: %w", lists.Seats(), err))
		if ctx.Err() != nil {
			break
		}

		lists, members = said.choose(s.seat.Self, own, sale.Standing, s.seat.Committee.Threshold)
	}

	return core.Confirm{}, core.Quorum{}, errors.Join(reasons...)
}

// collect asks members to sign a confirm and notes what they hold. It takes half of the
// time that is left, so that a member which does not answer leaves time for another set.
func (s *Step) collect(ctx context.Context, c core.Confirm, members core.Members, said *holdings) (core.Quorum, error) {
	deadline, _ := ctx.Deadline()
	ctx, cancel := context.WithTimeout(ctx, time.Until(deadline)/2)
	defer cancel()

	said.drop(members)
	digest := s.signer.ConfirmDigest(c)

	return s.seat.CollectFrom(ctx, members, quorum.Proposal{
		HearAll:  true,
		Peers:    s.peers,
		Protocol: wire.SignLists,
		Request: wire.SignListsRequest{
			Sale:        c.Sale,
			RootsDigest: c.RootsDigest,
			Lists:       uint32(c.Lists),
		},
		Digest: digest,
		Sign:   func() ([]byte, error) { return s.signer.Sign(digest) },
		Check: func(member int, digest common.Hash, signature []byte) error {
			err := s.signer.Check(member, digest, signature)
			if err == nil {
				said.note(member, c.Lists)
			}

			return err
		},
		Refused: func(member int, answer wire.Signed) {
			if holds := core.Members(answer.Holds); c.Lists&^holds != 0 {
				said.note(member, holds)
			}
		},
	})
}

// HandleSignLists signs that this validator holds the named lists, has checked them, and
// holds the headers of every item. It fetches nothing: if it lacks a list, the answer says
// which ones it holds.
func (s *Step) HandleSignLists(_ context.Context, _ int, r wire.SignListsRequest) (wire.Signed, error) {
	sale, err := s.store.Sale(r.Sale)
	if err != nil || sale.State != core.SaleCommitted && sale.State != core.SaleConfirmed {
		return quorum.Refuse(core.ReasonNotCommitted, "the sale is not in its confirm phase here"), nil
	}
	if sale.Digest != r.RootsDigest {
		return quorum.Refuse(core.ReasonDiffers, "the digest of the committed roots is another here"), nil
	}

	held, err := s.store.Lists(sale.ID)
	if err != nil {
		return wire.Signed{}, err
	}

	held &= sale.Agreed(s.seat.Committee.Threshold)

	lists := core.Members(r.Lists)
	if lists == 0 || lists&^held != 0 {
		refused := quorum.Refuse(core.ReasonNotHeld, "holds the lists of %v", held.Seats())
		refused.Holds = uint32(held)
		return refused, nil
	}

	signature, err := s.signer.Sign(s.signer.ConfirmDigest(core.Confirm{
		Sale:        sale.ID,
		RootsDigest: sale.Digest,
		Lists:       lists,
	}))

	return s.seat.Answer("sale", signature, err)
}
