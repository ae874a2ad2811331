package relay_test

import (
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/relay"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
)

const (
	window   = time.Hour // of a vote
	round    = time.Minute
	gasEach  = 25_000
	gasPrice = 10 // wei
)

var (
	// dawn is when voting begins.
	dawn     = time.Date(2026, 9, 1, 6, 0, 0, 0, time.UTC)
	until    = dawn.Add(window)
	dataset  = core.DatasetID{0xda}
	snapshot = core.SnapshotID{0x51}
	typer    = consent.New(core.Domain{ID: 7, Contracts: core.Contracts{Ballots: common.Address{1}, Datasets: common.Address{2}}})
	size     = core.Committee{N: 3, Threshold: 2}
)

// people are the contributors of the snapshot, ascending by account.
type people struct {
	keys   []*ecdsa.PrivateKey
	leaves []core.Contribution
	sum    *tree.Sum
}

// crowd returns n contributors. Every fifth names a payee.
func crowd(t testing.TB, n int) people {
	t.Helper()
	keys := make([]*ecdsa.PrivateKey, n)
	for i := range keys {
		secret := crypto.Keccak256([]byte(fmt.Sprint("contributor ", i)))
		key, err := crypto.ToECDSA(secret)
		if err != nil {
			t.Fatal(err)
		}
		keys[i] = key
	}

	slices.SortFunc(keys, func(a, b *ecdsa.PrivateKey) int { return addressOf(a).Cmp(addressOf(b)) })
	p := people{keys: keys}
	for i, key := range keys {
		c := core.Contribution{Account: addressOf(key), Counted: uint64(1 + i%8), Stage: core.StageIncluded}
		c.Item.Contribution = core.ContributionID{byte(i >> 8), byte(i)}
		c.Consent = core.Consent{Dataset: dataset, Version: 3}
		if i%5 == 4 {
			c.Consent.Payee = common.Address{0xee}
		}
		p.leaves = append(p.leaves, c)
	}

	var err error
	if p.sum, err = tree.NewSum(tree.LeavesOf(p.leaves)); err != nil {
		t.Fatal(err)
	}

	return p
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// ballot returns what contributor i votes on an offer, signed.
func (p people) ballot(t testing.TB, i int, sale core.SaleID, accept bool) core.RelayMessage {
	t.Helper()
	m := core.RelayMessage{Kind: core.RelayVote, Ballot: core.Ballot{
		Voter: addressOf(p.keys[i]), Offer: sale, Snapshot: snapshot,
		Leaf: uint32(i), Accept: accept, Until: uint64(until.Unix()),
	}}

	return sign(t, p.keys[i], m)
}

// retraction returns contributor i's, signed.
func (p people) retraction(t testing.TB, i int, minVersion uint64) core.RelayMessage {
	t.Helper()
	return sign(t, p.keys[i], core.RelayMessage{Kind: core.RelayRetraction, Retraction: core.Retraction{
		Account: addressOf(p.keys[i]), Dataset: dataset, MinVersion: minVersion, Deadline: uint64(until.Unix()),
	}})
}

func sign(t testing.TB, key *ecdsa.PrivateKey, m core.RelayMessage) core.RelayMessage {
	t.Helper()
	signature, err := consent.Sign(key, common.Hash(typer.RelayID(m)))
	if err != nil {
		t.Fatal(err)
	}
	m.Signature = signature
	return m
}

// books is a real store for relays, with what follows from the chain in memory.
type books struct {
	*store.Store
	people
	sales []core.SaleID
	clock *chain
}

func (b *books) Cursor() (core.Cursor, error) {
	return core.Cursor{Number: b.clock.final, Time: b.clock.now}, nil
}

func (b *books) Dataset(id core.DatasetID) (core.Terms, error) {
	if id != dataset {
		return core.Terms{}, core.ErrNotFound
	}
	return core.Terms{Windows: core.Windows{Vote: uint64(window / time.Second)}}, nil
}

func (b *books) Sale(id core.SaleID) (core.SaleRecord, error) {
	if !slices.Contains(b.sales, id) {
		return core.SaleRecord{}, core.ErrNotFound
	}
	return core.SaleRecord{ID: id, Offer: core.Offer{Snapshot: snapshot, Price: new(big.Int), Salt: common.Hash(id)}, State: core.SaleOffered}, nil
}

func (b *books) Snapshot(core.SnapshotID) (core.SnapshotRecord, error) {
	s := core.Snapshot{Dataset: dataset, SumRoot: common.Hash(b.sum.Root()), Count: uint32(len(b.leaves))}
	return core.SnapshotRecord{ID: snapshot, Snapshot: s, Pool: core.PoolOf(snapshot, s, token, 0), Listed: true}, nil // the ledger knows of no settlement yet; the chain does
}

func (b *books) SnapshotIDs(core.SnapshotID) (ids []core.ContributionID, err error) {
	for _, c := range b.leaves {
		ids = append(ids, c.Item.Contribution)
	}
	return ids, nil
}

func (b *books) Contributions([]core.ContributionID) ([]core.Contribution, error) {
	return slices.Clone(b.leaves), nil
}

func (b *books) OfAccount(_ core.DatasetID, account common.Address) (held []core.Contribution, err error) {
	for _, c := range b.leaves {
		if c.Account == account {
			held = append(held, c)
		}
	}
	return held, nil
}

// validator is one node's step with its store.
type validator struct {
	*relay.Step
	books *books
}

// rich is a policy that no test runs out of.
func rich() core.RelayPolicy {
	return core.RelayPolicy{Budget: big.NewInt(1e18), MaxFee: big.NewInt(1000), Wait: time.Minute}
}

func newValidator(t testing.TB, c *chain, self int, policy core.RelayPolicy) validator {
	t.Helper()
	s, _ := nodetest.OpenStore(t, t.TempDir())
	return startOn(t, s, c, self, policy)
}

// startOn makes the step of a validator on a store.
func startOn(t testing.TB, s *store.Store, c *chain, self int, policy core.RelayPolicy) validator {
	t.Helper()
	b := &books{Store: s, people: c.people, sales: []core.SaleID{offer(0), offer(1)}, clock: c}
	step, err := relay.New(relay.Options{
		Store: b, Chain: c, Typer: typer, Policy: policy,
		Log:  slog.New(slog.DiscardHandler),
		Seat: quorum.Seat{Committee: size, Self: self, Round: round},
		Now:  func() time.Time { return c.now },
	})
	if err != nil {
		t.Fatal(err)
	}

	return validator{step, b}
}

// offer returns the id of an offer. The turn for it is member n's when voting begins.
func offer(n byte) (id core.SaleID) {
	first := (uint64(n) + 3 - uint64(dawn.Unix())/60%3) % 3
	id[7], id[8] = byte(first), 0x5a+n
	return id
}

func (v validator) post(t testing.TB, messages ...core.RelayMessage) {
	t.Helper()
	for _, m := range messages {
		if _, added, err := v.Post(t.Context(), m); err != nil || !added {
			t.Fatalf("post: got added %v, %v, want it added", added, err)
		}
	}
}

func (v validator) tick(t testing.TB) {
	t.Helper()
	if err := v.Tick(t.Context()); err != nil {
		t.Fatalf("tick: got %v, want no error", err)
	}
}

// stands returns a message's relay.
func (v validator) stands(t testing.TB, m core.RelayMessage) core.Relay {
	t.Helper()
	r, err := v.Get(typer.RelayID(m))
	if err != nil {
		t.Fatal(err)
	}
	return r
}
