package relay

import (
	"context"
	"errors"
	"slices"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// Post takes a signed message. It is durable when Post returns. A message that was taken
// before is returned as it stands. What the chain would not take is a *core.Refusal.
func (s *Step) Post(ctx context.Context, m core.RelayMessage) (stored core.Relay, added bool, err error) {
	if s.off() {
		return stored, false, core.Refuse(core.ReasonRelaysOff, "this node relays nothing; another validator may")
	}
	if !slices.Contains(core.RelayKinds(), m.Kind) {
		return stored, false, core.Refuse(core.ReasonRelayKind, "this node does not relay messages of the kind %q", m.Kind)
	}

	if order, ok := m.Order(); ok && order.Nonce == nil {
		return stored, false, core.Refuse(core.ReasonRequest, "an order has a nonce")
	}

	id := s.typer.RelayID(m)
	if stored, err := s.Get(id); !errors.Is(err, core.ErrNotFound) {
		return stored, false, err
	}

	if err := s.check(ctx, &m, id); err != nil {
		return stored, false, err
	}

	stored, added, err = s.store.AddRelay(core.Relay{ID: id, Message: m, Received: s.now()}, s.policy.Limits)
	if added {
		s.metrics.count(m.Kind, outcomeTaken, 1)
	}

	return stored, added, err
}

// Get returns a relay, and why it waits if it waits longer than for others.
func (s *Step) Get(id core.RelayID) (core.Relay, error) {
	r, err := s.store.Relay(id)
	if err != nil || r.Stage != core.RelayQueued {
		return r, err
	}

	if why := s.reason(); why != nil {
		r.Reason, r.Words = why.Reason, why.Detail
	}

	return r, nil
}

// check refuses a message that the chain would not take as of its head.
func (s *Step) check(ctx context.Context, m *core.RelayMessage, id core.RelayID) error {
	switch m.Kind {
	case core.RelayVote:
		return s.checkVote(ctx, m, id)
	case core.RelayClaim, core.RelayPayee:
		return s.checkOrder(ctx, m, id)
	default:
		return s.checkRetraction(ctx, m, id)
	}
}

func (s *Step) checkVote(ctx context.Context, m *core.RelayMessage, id core.RelayID) error {
	sale, err := s.store.Sale(m.Ballot.Offer)
	if errors.Is(err, core.ErrNotFound) {
		return core.Refuse(core.ReasonUnknownOffer, "offer %s is in no final block that this node has", m.Ballot.Offer)
	}
	if err != nil {
		return err
	}

	if m.Ballot.Snapshot != sale.Offer.Snapshot {
		return core.Refuse(core.ReasonNotALeaf, "the offer is for snapshot %s", sale.Offer.Snapshot)
	}

	p, err := s.pollOf(sale)
	if err != nil {
		return err
	}
	if err := p.checkLeaf(m.Ballot); err != nil {
		return err
	}

	if err := s.checkBan(m.Ballot); err != nil {
		return err
	}

	until, err := s.chain.VotingOn(ctx, sale.Offer)
	if err != nil {
		return err
	}
	if !m.Deadline().Equal(until) {
		return core.Refuse(core.ReasonTooLate, "voting ends at %s, and the ballot names %s", core.Clock(until), core.Clock(m.Deadline()))
	}

	votes, err := s.chain.VotesOf(ctx, sale.ID, []uint32{m.Ballot.Leaf})
	if err != nil {
		return err
	}
	if !votes[0].Counts(m.Ballot.Accept) {
		return votedBefore(m.Ballot, votes[0])
	}

	if isPlain(m, id) {
		return nil
	}
	return s.checkCode(ctx, p.signedCall(s.chain, []core.RelayMessage{*m}))
}

func votedBefore(b core.Ballot, v core.Voted) *core.Refusal {
	choice := "yes"
	if v.No {
		choice = "no"
	}
	return core.Refuse(core.ReasonVoted, "leaf %d has voted %s on the offer", b.Leaf, choice)
}

func (s *Step) checkRetraction(ctx context.Context, m *core.RelayMessage, id core.RelayID) error {
	r := m.Retraction
	if _, err := s.store.Dataset(r.Dataset); errors.Is(err, core.ErrNotFound) {
		return core.Refuse(core.ReasonDataset, "dataset %s is in no final block that this node has", r.Dataset)
	} else if err != nil {
		return err
	}

	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	if !m.Deadline().After(head.Time) {
		return core.Refuse(core.ReasonTooLate, "the retraction was good until %s", core.Clock(m.Deadline()))
	}

	kept, err := s.chain.RetractionsOf(ctx, []core.Retraction{r})
	if err != nil {
		return err
	}
	if r.MinVersion <= kept[0] {
		return core.Refuse(core.ReasonLeft, "the account left with all versions below %d before", kept[0])
	}

	if err := s.takesOut(r, kept[0]); err != nil {
		return err
	}

	if isPlain(m, id) {
		return nil
	}
	return s.checkCode(ctx, s.chain.RetractForCall([]core.SignedRetraction{signed(*m)}))
}

// takesOut refuses a retraction that would take nothing out of what this node holds: fresh
// accounts without contributions could else use up the budget.
func (s *Step) takesOut(r core.Retraction, kept uint64) error {
	held, err := s.store.OfAccount(r.Dataset, r.Account)
	if err != nil {
		return err
	}

	taken := func(c core.Contribution) bool {
		return c.Stage != core.StageRejected && c.Consent.Version >= kept && c.Consent.Version < r.MinVersion
	}
	if !slices.ContainsFunc(held, taken) {
		return core.Refuse(core.ReasonNothingHeld,
			"this node holds no contribution of %s to the dataset with a version from %d up to %d", r.Account, kept, r.MinVersion-1)
	}

	return nil
}

// isPlain reports whether the account's own key signed the message, and puts the signature
// into the form r ‖ s ‖ v then.
func isPlain(m *core.RelayMessage, id core.RelayID) bool {
	plain, err := core.PlainSignature(m.Signature)
	if err != nil {
		return false
	}

	signer, err := consent.Recover([32]byte(id), plain)
	if err != nil || signer != m.Account() {
		return false
	}

	m.Signature = plain

	return true
}

// checkCode simulates the call for a message that no key of secp256k1 signed. Everything
// else about the message was checked, so a refusal is one of the signature.
func (s *Step) checkCode(ctx context.Context, call core.Call) error {
	_, err := s.chain.Quote(ctx, call)

	var worded core.Worded
	if errors.As(err, &worded) {
		return core.Refuse(core.ReasonWrongSigner, "neither a key nor code of the account takes the signature")
	}

	return err
}
