package intake_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

const padded = 1024

var (
	now     = time.Unix(1_800_000_000, 0)
	chain   = core.Domain{ID: 31337, Contracts: core.Contracts{Datasets: common.Address{0xda}}}
	typer   = consent.New(chain)
	dataset = core.DatasetID{0xd5}
	size    = core.Committee{N: 3, Threshold: 2}
	terms   = core.Terms{
		Schema:     "test/v1",
		Purposes:   []core.Purpose{{DPV: "research"}},
		FloorPrice: big.NewInt(1),
		MaxWeight:  1,
		Cadence:    core.Cadence{SellFor: 1000},
	}
)

// world holds the state that all members share.
type world struct {
	t       testing.TB
	now     time.Time
	scheme  *seal.Scheme
	key     core.GroupKey
	net     *nodetest.Switch
	members []*member
}

type member struct {
	*intake.Step
	opts   intake.Options
	store  *store.Store
	blobs  *blobs
	log    *nodetest.Log
	pinned []core.ContributionID
	wanted []core.ContributionID
	full   error // of the disk
	code   code
}

// Check implements intake.Room.
func (m *member) Check() error { return m.full }

// blobs counts pins and flushes.
type blobs struct {
	mu              sync.Mutex
	pinned, flushed [][]byte
	flushes         int
	fail            error
	hold            int // the first flush waits for so many pins
	held            chan struct{}
}

func (b *blobs) Pin(_ context.Context, data []byte) error {
	b.mu.Lock()
	defer b.mu.Unlock()

	b.pinned = append(b.pinned, data)
	if len(b.pinned) == b.hold {
		close(b.held)
	}

	return nil
}

func (b *blobs) Flush(context.Context) error {
	if b.held != nil {
		<-b.held
	}

	b.mu.Lock()
	defer b.mu.Unlock()

	b.flushed = slices.Clone(b.pinned)
	b.flushes++

	return b.fail
}

func (m *member) Pin(_ context.Context, ids []core.ContributionID) error {
	m.pinned = append(m.pinned, ids...)
	return nil
}

func (m *member) Want(ids []core.ContributionID) { m.wanted = append(m.wanted, ids...) }

// tick makes a member send to all others and ask all of them.
func (m *member) tick(t testing.TB) {
	t.Helper()
	for _, n := range m.Neighbours() {
		if err := n.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func (m *member) has(id core.ContributionID) bool {
	_, err := m.store.Contribution(id)
	return err == nil
}

// seals and consents run the real checks.
type seals struct{ scheme *seal.Scheme }

func (s seals) Check(
	_ core.GroupKey,
	_ core.DatasetID,
	tag core.Tag,
	digest [32]byte,
	header []byte,
) (u [core.PointSize]byte, err error) {
	point, err := s.scheme.Check(tag, digest, header)
	if err != nil {
		return u, err
	}

	return point.Raw(), nil
}

func (seals) PayloadSize(string) (int, error) { return seal.PayloadSize(padded), nil }

type consents struct{}

// agreement is what consents in these tests say of the dataset and its readers.
var agreement = core.Agreement{FloorPrice: big.NewInt(1)}

func (consents) Digest(c core.Consent) (common.Hash, error) {
	return typer.ConsentDigest(c, agreement)
}

func (consents) Recover(digest common.Hash, signature []byte) (common.Address, error) {
	return consent.Recover(digest, signature)
}

func newWorld(t testing.TB) *world {
	t.Helper()
	x, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	w := &world{t: t, now: now, net: nodetest.NewSwitch(), key: core.GroupKey{Epoch: 1, KeyID: core.KeyID{7}}}
	w.scheme = seal.New(bls.MulGenerator1(x), w.key.KeyID, dataset)

	for i := range size.N {
		m := &member{blobs: &blobs{}}
		m.store, _ = nodetest.OpenStore(t, t.TempDir())

		err := m.store.Update(func(tx *store.Txn) error {
			return errors.Join(tx.PutDataset(dataset, terms, 0), tx.PutGroupKey(w.key))
		})
		if err != nil {
			t.Fatal(err)
		}

		log, kept := nodetest.NewLog()
		m.log = kept

		m.opts = intake.Options{
			Store:    m.store,
			Seals:    seals{w.scheme},
			Consents: consents{},
			Code:     &m.code,
			Blobs:    m.blobs,
			Peers:    nodetest.Peers{Switch: w.net, Self: i},
			Pinner:   m,
			Room:     m,
			Log:      log,
			Seat:     seat(i),
		}

		m.opts.Test.Now = func() time.Time { return w.now }
		if m.Step, err = intake.New(m.opts); err != nil {
			t.Fatal(err)
		}

		nodetest.Handle(w.net, i, wire.Contribute, m.HandleContribute)
		nodetest.Handle(w.net, i, wire.Fetch, m.HandleFetch)
		nodetest.Handle(w.net, i, wire.Pending, m.HandlePending)
		w.members = append(w.members, m)
	}

	return w
}

// seat is a member's place in the committee.
func seat(i int) quorum.Seat {
	return quorum.Seat{Committee: size, Self: i, Round: 10 * time.Second}
}

// person is a contributor.
type person struct {
	key     *ecdsa.PrivateKey
	account common.Address
}

func newPerson(t testing.TB) person {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	return person{key, crypto.PubkeyToAddress(key.PublicKey)}
}

// contribution seals a slice and signs the consent. change may edit the consent before it
// is signed.
func (w *world) contribution(p person, version uint64, change func(*core.Contribution)) (core.Contribution, []byte) {
	w.t.Helper()
	c := core.Contribution{Account: p.account}
	if _, err := rand.Read(c.Salt[:]); err != nil {
		w.t.Fatal(err)
	}

	tag := core.NewTag(c.Account, c.Salt)
	sealed, err := w.scheme.Seal(rand.Reader, tag, []byte("slice"), padded)
	if err != nil {
		w.t.Fatal(err)
	}

	c.Header, c.Item.PayloadDigest = sealed.Header, sha256.Sum256(sealed.Payload)
	c.Consent = core.Consent{
		Dataset:  dataset,
		Purposes: terms.Purposes,
		Weight:   1,
		Version:  version,
		Expires:  uint64(now.Unix()) + 5000,
		Tag:      tag,
	}

	if c.Consent.Contribution, err = w.scheme.ID(tag, sha256.Sum256(sealed.Payload), sealed.Header); err != nil {
		w.t.Fatal(err)
	}

	change(&c)
	digest, err := typer.ConsentDigest(c.Consent, agreement)
	if err != nil {
		w.t.Fatal(err)
	}

	if c.Signature, err = consent.Sign(p.key, digest); err != nil {
		w.t.Fatal(err)
	}

	return c, sealed.Payload
}

func asIs(*core.Contribution) {}

// TestAPayeeIsAdmittedAndKept checks that a payee reaches every member. SPEC 5.29.
func TestAPayeeIsAdmittedAndKept(t *testing.T) {
	w := newWorld(t)
	payee := common.Address{0xee}
	c, payload := w.contribution(newPerson(t), 1, func(c *core.Contribution) { c.Consent.Payee = payee })

	if _, added, err := w.members[0].Submit(t.Context(), c, payload); err != nil || !added {
		t.Fatalf("got %t, %v, want it added", added, err)
	}
	w.members[0].tick(t)

	for i, m := range w.members {
		got, err := m.store.Contribution(c.Consent.Contribution)
		if err != nil || got.Consent.Payee != payee {
			t.Errorf("member %d: got payee %s, %v, want %s", i, got.Consent.Payee, err, payee)
		}
	}
}

func TestAContributionIsAdmittedOnceAndDurable(t *testing.T) {
	w := newWorld(t)
	c, payload := w.contribution(newPerson(t), 1, asIs)
	m := w.members[0]

	for i, want := range []bool{true, false} {
		got, added, err := m.Submit(t.Context(), c, payload)
		if err != nil || added != want || got.Item.Contribution != c.Consent.Contribution || got.Stage != core.StageReceived {
			t.Fatalf("time %d: got %+v, %v, %v", i+1, got.Stage, added, err)
		}
	}

	if len(m.blobs.flushed) == 0 || !bytes.Equal(m.blobs.flushed[0], payload) {
		t.Error("got an answer before the payload was durable, want it after")
	}
}

func TestWhatIsWrongIsRefusedByName(t *testing.T) {
	w := newWorld(t)
	p := newPerson(t)
	other := newPerson(t)

	cases := []struct {
		name    string
		reason  core.Reason
		change  func(*core.Contribution)
		payload func([]byte) []byte
	}{
		{"another dataset", core.ReasonDataset, func(c *core.Contribution) { c.Consent.Dataset = core.DatasetID{9} }, nil},
		{"other purposes", core.ReasonPurposes, func(c *core.Contribution) { c.Consent.Purposes = []core.Purpose{{DPV: "advertising"}} }, nil},
		{"a weight that the rule does not give", core.ReasonWeight, func(c *core.Contribution) { c.Consent.Weight = 2 }, nil},
		{"version 0", core.ReasonConsent, func(c *core.Contribution) { c.Consent.Version = 0 }, nil},
		{"evidence of a kind", core.ReasonConsent, func(c *core.Contribution) { c.Consent.Evidence.Kind = "zktls" }, nil},
		{"evidence without a kind", core.ReasonConsent, func(c *core.Contribution) { c.Consent.Evidence.Digest[0]++ }, nil},
		{"a signer of another account", core.ReasonSignature, func(c *core.Contribution) { c.Signer = bytes.Repeat([]byte{1}, 84) }, nil},
		{"a consent that expires too soon", core.ReasonExpired, func(c *core.Contribution) { c.Consent.Expires = uint64(now.Unix()) + 999 }, nil},
		{"another account than the signer's", core.ReasonHeader, func(c *core.Contribution) { c.Account = other.account }, nil},
		{"another salt than the header's", core.ReasonHeader, func(c *core.Contribution) { c.Salt[0] ^= 1 }, nil},
		{"a consent to another contribution", core.ReasonSignature, func(c *core.Contribution) { c.Consent.Contribution[0] ^= 1 }, nil},
		{"a flipped bit in the header", core.ReasonHeader, func(c *core.Contribution) {
			c.Header = bytes.Clone(c.Header)
			c.Header[len(c.Header)-1] ^= 1
		}, nil},
		{"no header", core.ReasonHeader, func(c *core.Contribution) { c.Header = nil }, nil},
		{"another payload", core.ReasonHeader, asIs, func(b []byte) []byte { b[0] ^= 1; return b }},
		{"a longer payload", core.ReasonSize, asIs, func(b []byte) []byte { return append(b, 0) }},
	}

	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			c, payload := w.contribution(p, 1, tc.change)
			if tc.payload != nil {
				payload = tc.payload(bytes.Clone(payload))
			}

			_, _, err := w.members[0].Submit(t.Context(), c, payload)
			var refusal *core.Refusal
			if !errors.As(err, &refusal) || refusal.Reason != tc.reason {
				t.Errorf("got %v, want %s", err, tc.reason)
			}
		})
	}

	if counts, err := w.members[0].store.StageCounts(); err != nil || len(counts) != 0 {
		t.Errorf("stored contributions: got %v, %v, want no counts", counts, err)
	}
}

func TestAnothersHeaderCannotBeReused(t *testing.T) {
	w := newWorld(t)
	c, payload := w.contribution(newPerson(t), 1, asIs)
	thief := newPerson(t)
	stolen, _ := w.contribution(thief, 1, func(s *core.Contribution) { s.Header = c.Header })
	if _, _, err := w.members[0].Submit(t.Context(), stolen, payload); err == nil {
		t.Error("header under another tag: got no error, want one")
	}
}

func TestMembersObtainFromEachOther(t *testing.T) {
	w := newWorld(t)
	c, payload := w.contribution(newPerson(t), 1, asIs)
	w.net.Down(1, true) // it misses the announcement
	w.net.Down(2, true)
	stored, _, err := w.members[0].Submit(t.Context(), c, payload)
	if err != nil {
		t.Fatal(err)
	}

	w.net.Down(1, false)
	id := stored.Item.Contribution
	m := w.members[1]
	if err := m.Obtain(t.Context(), 0, []core.ContributionID{id}); err != nil {
		t.Fatal(err)
	}

	if got, err := m.store.Contribution(id); err != nil || !bytes.Equal(got.Header, c.Header) || len(m.pinned) != 1 {
		t.Errorf("got %v, pinned %d", err, len(m.pinned))
	}

	if err := m.Obtain(t.Context(), 0, []core.ContributionID{{9}}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an id that nobody has: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestALyingMemberIsRefused(t *testing.T) {
	w := newWorld(t)
	answer, err := w.members[0].HandleContribute(t.Context(), 1, wire.Contribution{Dataset: dataset, Header: []byte("no header"), Purposes: []wire.Purpose{wire.Purpose(terms.Purposes[0])}})
	if err != nil || answer.Refusal.Reason != core.ReasonHeader {
		t.Errorf("got %+v, %v, want core.ReasonHeader", answer, err)
	}
}

func TestAMembersContributionNeedsRoom(t *testing.T) {
	w := newWorld(t)
	c, payload := w.contribution(newPerson(t), 1, asIs)
	full := w.members[1]
	full.full = core.Refuse(core.ReasonDisk, "the disk is full")

	if _, _, err := w.members[0].Submit(t.Context(), c, payload); err != nil {
		t.Fatal(err)
	}

	for _, neighbour := range w.members[0].Neighbours() {
		_ = neighbour.Tick(t.Context()) // one of them is refused
	}

	if _, err := full.store.Contribution(c.Consent.Contribution); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("the member whose disk is full: got %v, want nothing taken in", err)
	}
	if _, err := w.members[2].store.Contribution(c.Consent.Contribution); err != nil {
		t.Errorf("the member with room: got %v, want the contribution", err)
	}
}
