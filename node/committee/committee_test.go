package committee_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

var (
	size  = core.Committee{N: 3, Threshold: 2}
	start = time.Unix(9_000, 0).UTC()
)

// board is the contract: calls take effect in the next final block.
type board struct {
	events   []core.Event
	sent     []string
	quorum   core.Quorum
	restarts int
	away     int // restarts that fail because the chain is away
	silent   int // member whose dealing never comes; 0: none
}

func (b *board) note(member int, call string, e ...core.Event) error {
	b.sent = append(b.sent, fmt.Sprint(call, " ", member))
	b.events = append(b.events, e...)
	return nil
}

// seat is one member's access to the board.
type seat struct {
	*board
	self uint8
}

func (s seat) Join(_ context.Context, url string, peer, key, proof []byte) error {
	return s.note(int(s.self), "join",
		core.MemberJoined{Seat: s.self, Account: common.Address{s.self + 1}, URL: url, Peer: peer},
		core.EncryptionKeySet{Epoch: 1, Attempt: 1, Member: s.self, Key: key, Proof: proof})
}

func (s seat) Rekey(_ context.Context, key, proof []byte) error {
	return s.note(int(s.self), "rekey", core.EncryptionKeySet{Epoch: 1, Attempt: 2, Member: s.self, Key: key, Proof: proof})
}

func (s seat) Restart(context.Context) error {
	if s.away > 0 {
		s.away--
		return errors.New("the chain is away")
	}
	if s.restarts++; s.restarts > 1 {
		return errors.New("restarted already")
	}
	return s.note(int(s.self), "restart", core.CeremonyRestarted{Epoch: 1, Attempt: 2})
}

func (s seat) Deal(_ context.Context, attempt uint64, dealing []byte) error {
	if s.silent > 0 && int(s.self) == s.silent {
		return nil
	}
	return s.note(int(s.self), "deal", core.Dealt{Epoch: 1, Attempt: attempt, Member: s.self, Dealing: dealing})
}

func (s seat) Finalise(_ context.Context, attempt uint64, material []byte, q core.Quorum) error {
	s.quorum = q
	return s.note(int(s.self), "finalise", core.KeyFinalised{Epoch: 1, Attempt: attempt, Material: material})
}

// dealer replaces the arithmetic.
type dealer struct {
	self     int
	conclude error
	share    bool // is stored
}

func (d *dealer) EncryptionKey(_, attempt uint64) (key, proof []byte, err error) {
	return []byte{byte(d.self), byte(attempt)}, []byte{1}, nil
}

func (d *dealer) Deal(core.Ceremony) ([]byte, error) { return []byte{byte(d.self)}, nil }

func (d *dealer) Conclude(core.Ceremony) ([]byte, error) {
	d.share = d.conclude == nil
	return []byte("material"), d.conclude
}

func (d *dealer) HasShare(uint64) (bool, error) { return d.share, nil }

type member struct {
	*committee.Step
	store  *store.Store
	dealer *dealer
}

type cluster struct {
	t       *testing.T
	board   *board
	net     *nodetest.Switch
	members []*member
	block   uint64
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	c := &cluster{t: t, board: &board{}, net: nodetest.NewSwitch()}

	for i := range size.N {
		s, _ := nodetest.OpenStore(t, t.TempDir())
		m := &member{store: s, dealer: &dealer{self: i}}
		c.members = append(c.members, m)
		m.Step = restarted(c, i)
		nodetest.Handle(c.net, i, wire.SignKey, m.HandleSignKey)
	}

	return c
}

// restarted returns a member's step after a restart, with its store and its keys.
func restarted(c *cluster, i int) *committee.Step {
	c.t.Helper()

	step, err := committee.New(committee.Options{
		Store:  c.members[i].store,
		Record: c.members[i].store,
		Chain:  seat{c.board, uint8(i)},
		Dealer: c.members[i].dealer,
		Signer: nodetest.Signer{Self: i},
		Peers:  nodetest.Peers{Switch: c.net, Self: i},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: size, Self: i, Round: 5 * time.Second},
		URL:    "http://x",
		Peer:   []byte{1},
	})
	if err != nil {
		c.t.Fatal(err)
	}

	return step
}

func finalise(t *testing.T, m *member, key core.GroupKey) {
	t.Helper()
	if err := m.store.Update(func(tx *store.Txn) error { return tx.PutGroupKey(key) }); err != nil {
		t.Fatal(err)
	}
}

// advance mines the sent calls and the contract's own events, and runs all members.
func (c *cluster) advance(now time.Time) {
	c.t.Helper()
	c.block++
	events := c.board.events
	c.board.events = nil

	for i, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			for _, e := range events {
				if err := applyEvent(tx, e, now); err != nil {
					return err
				}
			}

			return tx.PutCursor(core.Cursor{Number: c.block, Time: now})
		})

		if err := errors.Join(err, m.Tick(c.t.Context())); err != nil {
			c.t.Fatalf("member %d: got %v, want no error", i, err)
		}

		m.Wait()
	}
}

// applyEvent is the part of the ledger that the ceremony needs.
func applyEvent(tx *store.Txn, event core.Event, now time.Time) error {
	switch e := event.(type) {
	case core.MemberJoined:
		return tx.PutMember(core.Member(e))
	case core.KeyFinalised:
		return tx.PutGroupKey(core.GroupKey{Epoch: e.Epoch, Material: e.Material, FinalisedAt: now})
	}

	c, err := tx.Ceremony()
	if errors.Is(err, core.ErrNotFound) {
		c = core.Ceremony{Epoch: 1, Attempt: 1, Keys: map[uint8]core.EncryptionKeySet{}, Dealings: map[uint8][]byte{}}
	} else if err != nil {
		return err
	}

	switch e := event.(type) {
	case core.CeremonyRestarted:
		c = core.Ceremony{Epoch: 1, Attempt: e.Attempt, Keys: map[uint8]core.EncryptionKeySet{}, Dealings: map[uint8][]byte{}}
	case core.EncryptionKeySet:
		c.Keys[e.Member] = e
		if len(c.Keys) == size.N {
			c.Open, c.DealEnds, c.Deadline = true, now.Add(100*time.Second), now.Add(100*time.Second)
		}

	case core.Dealt:
		c.Dealings[e.Member] = e.Dealing
	}

	return tx.PutCeremony(c)
}

func (c *cluster) run(steps int, from time.Time) {
	for i := range steps {
		c.advance(from.Add(time.Duration(i) * 2 * time.Second))
	}
}

func TestACeremonyEndsWithAKey(t *testing.T) {
	c := newCluster(t)
	if err := c.members[0].Ready(); err == nil || !strings.Contains(err.Error(), "every founder's node") || errors.Is(err, core.ErrNotFound) {
		t.Errorf("before the ceremony: got %v, want what the key waits for", err)
	}

	c.run(12, start)

	if err := c.members[0].Ready(); err != nil {
		t.Errorf("after the ceremony: got %v, want a key", err)
	}

	for _, call := range []string{"join", "deal"} {
		for i := range size.N {
			if !slices.Contains(c.board.sent, fmt.Sprint(call, " ", i)) {
				t.Errorf("member %d did not %s: got %v", i, call, c.board.sent)
			}
		}
	}

	if _, err := c.members[0].store.GroupKey(); err != nil || c.board.quorum.Signers.Len() != size.N {
		t.Fatalf("no key: got %v, sent %v", err, c.board.sent)
	}

	before := len(c.board.sent)
	c.run(3, start.Add(time.Minute))
	if len(c.board.sent) != before {
		t.Errorf("sent more after the key was final: got %v", c.board.sent[before:])
	}
}

// TestABadDealingStopsTheKey has one member that finds a bad dealing. The two others would
// be a quorum, and the key needs all. Both say whose signature is missing and why.
// SPEC 6.12, 6.13.
func TestABadDealingStopsTheKey(t *testing.T) {
	c := newCluster(t)
	bad := fmt.Errorf("dealing of member 2: %w", core.ErrVerify)
	c.members[0].dealer.conclude = bad
	c.run(20, start)

	if slices.ContainsFunc(c.board.sent, func(s string) bool { return s[:3] == "fin" }) {
		t.Fatalf("got the key finalised by %v, want it not", c.board.sent)
	}
	if err := c.members[0].Fault(); !errors.Is(err, core.ErrVerify) {
		t.Errorf("member 0: got %v, want %v", err, core.ErrVerify)
	}

	for i, m := range c.members[1:] {
		err := m.Fault()
		for _, part := range []string{"not signed by all", "member 0", "bad_dealing", "dealing of member 2"} {
			if err == nil || !strings.Contains(err.Error(), part) {
				t.Errorf("member %d: got %v, want it to say %q", i+1, err, part)
			}
		}
	}

	got, err := c.members[0].HandleSignKey(t.Context(), 2, wire.SignKeyRequest{Epoch: 1, Attempt: 1})
	if err != nil || got.Refusal.Reason != "bad_dealing" || got.Refusal.Detail != bad.Error() {
		t.Errorf("member 0, asked to sign: got %+v, %v, want a refusal with %v", got, err, bad)
	}
}

// TestNoFaultIsLeftOnceTheKeyIsFinal has a member away while the first ones ask.
func TestNoFaultIsLeftOnceTheKeyIsFinal(t *testing.T) {
	c := newCluster(t)
	c.net.Down(1, true)
	c.run(12, start)

	if err := errors.Join(c.members[0].Fault(), c.members[2].Fault()); err == nil || !strings.Contains(err.Error(), "member 1: unreachable") {
		t.Errorf("got %v, want who is missing", err)
	}

	c.net.Down(1, false)
	c.run(12, start.Add(24*time.Second))

	for i, m := range c.members {
		if err := m.Fault(); err != nil {
			t.Errorf("member %d: got %v with a final key, want nothing", i, err)
		}
	}
}

// TestWhoNeverDealsIsNamed has a member that sends no dealing. All others name it, until
// another attempt has ended.
func TestWhoNeverDealsIsNamed(t *testing.T) {
	c := newCluster(t)
	c.board.silent = 2
	c.run(6, start)
	c.run(1, start.Add(200*time.Second))

	for i, m := range c.members[:2] {
		if err := m.Fault(); err == nil || !strings.Contains(err.Error(), "no dealing of members [2]") {
			t.Errorf("member %d: got fault %v, want member 2 named", i, err)
		}
	}

	c.board.silent = 0
	c.run(14, start.Add(205*time.Second))
	for i, m := range c.members {
		if err := m.Fault(); err != nil {
			t.Errorf("member %d: got fault %v once all have dealt, want none", i, err)
		}
	}
}

// TestARestartIsTriedUntilTheChainTakesIt has a chain that is away while each member has
// its first turn after the deadline.
func TestARestartIsTriedUntilTheChainTakesIt(t *testing.T) {
	c := newCluster(t)
	c.members[1].dealer.conclude = core.ErrVerify
	c.run(6, start)

	c.board.away = size.N
	c.run(40, start.Add(200*time.Second))

	if !slices.ContainsFunc(c.board.sent, func(call string) bool { return strings.HasPrefix(call, "restart") }) {
		t.Errorf("got %v, want a restart once the chain is back", c.board.sent)
	}
}

func TestACeremonyThatMissesItsDeadlineBeginsAgain(t *testing.T) {
	c := newCluster(t)
	c.members[1].dealer.conclude, c.members[2].dealer.conclude = core.ErrVerify, core.ErrVerify
	c.run(6, start)
	c.members[1].dealer.conclude, c.members[2].dealer.conclude = nil, nil
	c.run(14, start.Add(200*time.Second))

	for i := range size.N {
		if !slices.Contains(c.board.sent, fmt.Sprint("rekey ", i)) {
			t.Errorf("member %d gave no fresh key: got %v", i, c.board.sent)
		}
	}

	if _, err := c.members[0].store.GroupKey(); err != nil {
		t.Fatalf("no key in the second attempt: got %v, sent %v", err, c.board.sent)
	}
}
