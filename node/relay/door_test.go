package relay_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// reasonOf returns the reason of a refusal, or "".
func reasonOf(err error) core.Reason {
	var refused *core.Refusal
	if errors.As(err, &refused) {
		return refused.Reason
	}
	return ""
}

// TestWhatTheChainWouldNotTakeIsRefusedAtOnce has one message for each reason.
func TestWhatTheChainWouldNotTakeIsRefusedAtOnce(t *testing.T) {
	p := crowd(t, 8)
	ballot := func(change func(*core.Ballot)) core.RelayMessage {
		m := p.ballot(t, 1, offer(0), true)
		change(&m.Ballot)
		return sign(t, p.keys[1], m)
	}
	retraction := func(change func(*core.Retraction)) core.RelayMessage {
		m := p.retraction(t, 1, 4)
		change(&m.Retraction)
		return sign(t, p.keys[1], m)
	}
	by := func(who int, m core.RelayMessage) core.RelayMessage { return sign(t, p.keys[who], m) }

	for name, tc := range map[string]struct {
		m      core.RelayMessage
		before func(*chain)
		want   core.Reason
	}{
		"a vote":                           {m: p.ballot(t, 1, offer(0), true)},
		"a retraction":                     {m: p.retraction(t, 1, 4)},
		"a no after a yes":                 {p.ballot(t, 1, offer(0), false), func(c *chain) { c.votes[leafOf{offer(0), 1}] = core.Voted{Voted: true} }, ""},
		"an unknown kind":                  {m: core.RelayMessage{Kind: core.RelayClaim}, want: core.ReasonRelayKind},
		"an unknown offer":                 {m: ballot(func(b *core.Ballot) { b.Offer[0] = 9 }), want: core.ReasonUnknownOffer},
		"another snapshot":                 {m: ballot(func(b *core.Ballot) { b.Snapshot[0] = 9 }), want: core.ReasonNotALeaf},
		"another's leaf":                   {m: ballot(func(b *core.Ballot) { b.Leaf = 2 }), want: core.ReasonNotALeaf},
		"no leaf":                          {m: ballot(func(b *core.Ballot) { b.Leaf = 8 }), want: core.ReasonNotALeaf},
		"a leaf far beyond":                {m: ballot(func(b *core.Ballot) { b.Leaf = 1<<32 - 1 }), want: core.ReasonNotALeaf},
		"another end of voting":            {m: ballot(func(b *core.Ballot) { b.Until++ }), want: core.ReasonTooLate},
		"after the vote":                   {p.ballot(t, 1, offer(0), true), func(c *chain) { c.closed = true }, core.ReasonNotVoting},
		"voted before":                     {p.ballot(t, 1, offer(0), true), func(c *chain) { c.votes[leafOf{offer(0), 1}] = core.Voted{Voted: true} }, core.ReasonVoted},
		"a yes after a no":                 {p.ballot(t, 1, offer(0), true), func(c *chain) { c.votes[leafOf{offer(0), 1}] = core.Voted{Voted: true, No: true} }, core.ReasonVoted},
		"a vote that another signed":       {m: by(2, p.ballot(t, 1, offer(0), true)), want: core.ReasonWrongSigner},
		"an unknown dataset":               {m: retraction(func(r *core.Retraction) { r.Dataset[0] = 9 }), want: core.ReasonDataset},
		"after the deadline":               {m: retraction(func(r *core.Retraction) { r.Deadline = uint64(dawn.Unix()) }), want: core.ReasonTooLate},
		"left before":                      {p.retraction(t, 1, 4), func(c *chain) { c.left[addressOf(p.keys[1])] = 4 }, core.ReasonLeft},
		"nothing to take out":              {m: p.retraction(t, 1, 3), want: core.ReasonNothingHeld},
		"nothing that was left":            {p.retraction(t, 1, 9), func(c *chain) { c.left[addressOf(p.keys[1])] = 4 }, core.ReasonNothingHeld},
		"an account without a record":      {m: retraction(func(r *core.Retraction) { r.Account = common.Address{9} }), want: core.ReasonNothingHeld},
		"a retraction that another signed": {m: by(2, p.retraction(t, 1, 4)), want: core.ReasonWrongSigner},
	} {
		t.Run(name, func(t *testing.T) {
			c := newChain(p)
			v := newValidator(t, c, 0, rich())
			if tc.before != nil {
				tc.before(c)
			}

			_, added, err := v.Post(t.Context(), tc.m)
			if got := reasonOf(err); got != tc.want || added != (tc.want == "") || tc.want == "" && err != nil {
				t.Errorf("got added %v, %v, want the reason %q", added, err, tc.want)
			}
			if _, err := v.Get(typer.RelayID(tc.m)); errors.Is(err, core.ErrNotFound) == (tc.want == "") {
				t.Errorf("got %v, want it stored only if it was taken", err)
			}
		})
	}
}

// TestContractAccountsAreAskedBySimulation takes a signature that only code can judge.
func TestContractAccountsAreAskedBySimulation(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	vote, leave := c.ballot(t, 1, offer(0), true), c.retraction(t, 2, 4)
	vote.Signature, leave.Signature = []byte("approved"), []byte("approved")

	for _, m := range []core.RelayMessage{vote, leave} {
		if _, _, err := v.Post(t.Context(), m); reasonOf(err) != core.ReasonWrongSigner {
			t.Errorf("%s without code: got %v, want that nothing takes the signature", m.Kind, err)
		}
		c.codes[m.Account()] = "approved"
		v.post(t, m)
	}
}

// TestTheSameMessageIsOneRelay posts a message twice, and with its signature in the other
// form.
func TestTheSameMessageIsOneRelay(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	compact := m
	compact.Signature = core.Compact(m.Signature)

	for i, again := range []core.RelayMessage{compact, compact, m} {
		stored, added, err := v.Post(t.Context(), again)
		if err != nil || added != (i == 0) || stored.ID != typer.RelayID(m) {
			t.Errorf("post %d: got %s, added %v, %v, want the same relay", i, stored.ID.Short(), added, err)
		}
	}
	if got := len(v.stands(t, m).Message.Signature); got != core.SignatureSize {
		t.Errorf("got a signature of %d bytes, want r ‖ s ‖ v", got)
	}
}

// TestOneAccountCannotFillTheQueue signs more than one account may have waiting.
func TestOneAccountCannotFillTheQueue(t *testing.T) {
	c := newChain(crowd(t, 8))
	policy := rich()
	policy.Limits = core.RelayLimits{Account: 2, All: 3}
	v := newValidator(t, c, 0, policy)
	v.post(t, c.ballot(t, 1, offer(0), true), c.ballot(t, 1, offer(0), false))

	if _, _, err := v.Post(t.Context(), c.ballot(t, 1, offer(1), true)); reasonOf(err) != core.ReasonRelaysFull {
		t.Errorf("one account: got %v, want that too many of it wait", err)
	}
	v.post(t, c.ballot(t, 2, offer(0), true))
	if _, _, err := v.Post(t.Context(), c.ballot(t, 3, offer(0), true)); reasonOf(err) != core.ReasonRelaysFull {
		t.Errorf("in all: got %v, want that too many wait", err)
	}
}

// FuzzPost posts any signature: nothing but the account's own is taken, and nothing panics
// when a transaction is made of what was taken.
func FuzzPost(f *testing.F) {
	p := crowd(f, 4)
	m := p.ballot(f, 1, offer(0), true)
	f.Add(m.Signature)
	f.Add(core.Compact(m.Signature))
	f.Add([]byte{})
	f.Add(append([]byte{}, m.Signature[:64]...))

	c := newChain(p)
	v := newValidator(f, c, 0, rich())
	f.Fuzz(func(t *testing.T, signature []byte) {
		posted := m
		posted.Signature = signature
		_, added, err := v.Post(t.Context(), posted)
		if !added && err != nil && reasonOf(err) != core.ReasonWrongSigner {
			t.Fatalf("got %v, want it taken or refused for its signature", err)
		}
		if !added {
			return
		}

		c.pass(window - time.Minute - c.now.Sub(dawn))
		v.tick(t)
		if got := c.sent(); len(got) != 1 {
			t.Fatalf("got transactions %v, want one", got)
		}
	})
}
