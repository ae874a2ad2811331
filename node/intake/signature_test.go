package intake_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// code is the chain's code as one member sees it.
type code struct {
	says  func() error // nil: there is no code anywhere
	asked atomic.Int64
}

func (c *code) Judge(context.Context, common.Address, []byte, common.Hash, []byte) error {
	c.asked.Add(1)
	if c.says == nil {
		return core.ErrNotFound
	}
	return c.says()
}

func yes() error { return nil }

func no() error { return core.Refuse(core.ReasonContractAccount, "the code says no") }

// byPasskey makes a contribution of an account of a passkey.
func (w *world) byPasskey() (core.Contribution, []byte) {
	passkey := nodetest.NewPasskey(w.t, common.Address{0x7e})
	p := newPerson(w.t)
	p.account = passkey.Account()
	c, payload := w.contribution(p, 1, func(c *core.Contribution) { c.Signer = passkey.Signer() })
	c.Signature = []byte(strings.Repeat("answer", 100))

	return c, payload
}

func reasonOf(err error) core.Reason {
	var refusal *core.Refusal
	if !errors.As(err, &refusal) {
		return ""
	}
	return refusal.Reason
}

// TestCodeJudgesWhatNoKeySigned covers passkeys and contracts, and what each of the chain's
// answers leads to. SPEC 5.33, SPEC 5.36, SPEC 5.42.
func TestCodeJudgesWhatNoKeySigned(t *testing.T) {
	for name, tc := range map[string]struct {
		says  func() error
		spoil func(*core.Contribution)
		want  core.Reason
		asked int64
	}{
		"a passkey":               {yes, asIs, "", 1},
		"another passkey":         {no, asIs, core.ReasonContractAccount, 1},
		"another's passkey":       {yes, func(c *core.Contribution) { c.Signer[25]++ }, core.ReasonSignature, 0},
		"a signer of 64 bytes":    {yes, func(c *core.Contribution) { c.Signer = c.Signer[:64] }, core.ReasonSignature, 0},
		"a signature too long":    {yes, func(c *core.Contribution) { c.Signature = make([]byte, core.MaxConsentSignature+1) }, core.ReasonSignature, 0},
		"a contract":              {yes, func(c *core.Contribution) { c.Signer = nil }, "", 1},
		"a contract that says no": {no, func(c *core.Contribution) { c.Signer = nil }, core.ReasonContractAccount, 1},
		"nobody":                  {nil, func(c *core.Contribution) { c.Signer = nil }, core.ReasonSignature, 1},
		"terms that it breaks":    {yes, func(c *core.Contribution) { c.Consent.Weight = 2 }, core.ReasonWeight, 0},
	} {
		w := newWorld(t)
		m := w.members[0]
		m.code.says = tc.says
		c, payload := w.byPasskey()
		tc.spoil(&c)

		_, added, err := m.Submit(t.Context(), c, payload)
		if reasonOf(err) != tc.want || added != (tc.want == "") || m.code.asked.Load() != tc.asked {
			t.Errorf("%s: got %v, %v, asked %d times, want %q, asked %d times", name, added, err, m.code.asked.Load(), tc.want, tc.asked)
		}
	}
}

// TestAChainThatDoesNotAnswerRefusesNobody checks that the client is told to try again.
func TestAChainThatDoesNotAnswerRefusesNobody(t *testing.T) {
	w := newWorld(t)
	m := w.members[0]
	m.code.says = func() error { return core.Unreachable("code", errors.New("away")) }
	c, payload := w.byPasskey()

	if _, _, err := m.Submit(t.Context(), c, payload); !errors.Is(err, core.ErrUnreachable) || reasonOf(err) != "" {
		t.Errorf("got %v, want %v", err, core.ErrUnreachable)
	}

	m.code.says = yes
	if _, added, err := m.Submit(t.Context(), c, payload); err != nil || !added {
		t.Errorf("again: got %v, %v, want it added", added, err)
	}
}

// TestAMemberWhoseChainIsBehindAsksAgain has one that sees the code a minute later.
func TestAMemberWhoseChainIsBehindAsksAgain(t *testing.T) {
	w := newWorld(t)
	first, behind := w.members[0], w.members[1]
	first.code.says, behind.code.says = yes, no
	c, payload := w.byPasskey()
	if _, _, err := first.Submit(t.Context(), c, payload); err != nil {
		t.Fatal(err)
	}

	first.tick(t)
	behind.tick(t)
	if behind.has(c.Consent.Contribution) {
		t.Fatal("got it admitted, want it refused as long as the code says no")
	}

	behind.code.says = yes
	w.now = w.now.Add(2 * time.Minute)
	behind.tick(t)
	if !behind.has(c.Consent.Contribution) {
		t.Error("got it refused for good, want it asked for again")
	}
}

// TestCodeThatChangesItsMindKeepsNobodyFromTheChain has a member adopt what a quorum
// anchored, though the code says no by now.
func TestCodeThatChangesItsMindKeepsNobodyFromTheChain(t *testing.T) {
	w := newWorld(t)
	first, late := w.members[0], w.members[1]
	first.code.says, late.code.says = yes, no
	c, payload := w.byPasskey()
	stored, _, err := first.Submit(t.Context(), c, payload)
	if err != nil {
		t.Fatal(err)
	}

	if err := late.Adopt(t.Context(), 0, []core.Item{stored.Item}); err != nil || !late.has(stored.Item.Contribution) {
		t.Errorf("got %v, want it adopted", err)
	}

	third := w.members[2]
	third.code.says = nil // there never was any code
	if err := third.Adopt(t.Context(), 0, []core.Item{stored.Item}); err == nil || third.has(stored.Item.Contribution) {
		t.Errorf("without code: got %v, want it refused", err)
	}
}

// TestFewQuestionsAreAskedAtOnce bounds what a crowd of passkeys costs a member's endpoint.
func TestFewQuestionsAreAskedAtOnce(t *testing.T) {
	w := newWorld(t)
	m := w.members[0]
	var now, most atomic.Int64
	release := make(chan struct{})
	m.code.says = func() error {
		most.Store(max(most.Load(), now.Add(1)))
		<-release
		now.Add(-1)
		return nil
	}

	var posts sync.WaitGroup
	for range 20 {
		c, payload := w.byPasskey()
		posts.Go(func() {
			if _, _, err := m.Submit(t.Context(), c, payload); err != nil {
				t.Error(err)
			}
		})
	}
	close(release)
	posts.Wait()

	if got := most.Load(); got > 8 {
		t.Errorf("got %d questions at once, want at most 8", got)
	}
}
