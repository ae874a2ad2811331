package relay_test

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
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
	return core.SnapshotRecord{ID: snapshot, Snapshot: s, Pool: core.PoolOf(snapshot, s, token, 0), Listed: true, Accrued: 1}, nil
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

// made is a call as this chain writes it.
type made struct {
	Votes       []core.CastVote
	Retractions []core.SignedRetraction
	Sale        core.SaleID
	Claim       *core.ClaimOrder
	Payee       *core.PayeeOrder
	Leaves      []core.OrderLeaf
	Fee         uint64
	Signature   []byte
}

// tx is a recorded transaction.
type tx struct {
	call  core.Call
	block uint64 // 0: not mined
	fails bool
}

// leafOf names a leaf that votes.
type leafOf struct {
	sale core.SaleID
	leaf uint32
}

// chain is one chain that all validators of a test share: it checks what the contracts
// check, and counts. It is safe for concurrent use.
type chain struct {
	people
	mu sync.Mutex

	now         time.Time
	head, final uint64
	votes       map[leafOf]core.Voted
	left        map[common.Address]uint64
	orders                                // what accounts are owed, and nonces
	codes       map[common.Address]string // what the code of a contract account takes
	txs         []*tx
	price       int64 // wei a unit of gas
	quotes      int

	away   error             // of Begin, before the transaction is recorded
	lost   error             // of Begin, after it
	closed bool              // voting has ended
	moody  map[string]string // accounts whose code takes nothing in a block, with why
}

func newChain(p people) *chain {
	return &chain{
		people: p, now: dawn, head: 100, final: 98, price: gasPrice,
		orders: newOrders(),
		votes:  map[leafOf]core.Voted{}, left: map[common.Address]uint64{}, codes: map[common.Address]string{}, moody: map[string]string{},
	}
}

// pass lets time go by, with a block a second that are final two blocks later.
func (c *chain) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.head += uint64(d / time.Second)
	c.final = c.head - 2
}

// mine puts all waiting transactions into the next block.
func (c *chain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head++
	for _, t := range c.txs {
		if t.block == 0 {
			t.block, t.fails = c.head, c.apply(t.call, true) == 0
		}
	}
}

// settle mines, and makes the block final.
func (c *chain) settle() {
	c.mine()
	c.pass(5 * time.Second)
}

func (c *chain) Head(context.Context) (core.Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return core.Head{Number: c.head, Time: c.now, Final: c.final, BaseFee: big.NewInt(c.price)}, nil
}

func (c *chain) VotingOn(context.Context, core.Offer) (time.Time, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed || !c.now.Before(until) {
		return time.Time{}, core.Refuse(core.ReasonNotVoting, "voting has ended")
	}
	return until, nil
}

func (c *chain) VotesOf(_ context.Context, sale core.SaleID, leaves []uint32) (votes []core.Voted, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, leaf := range leaves {
		votes = append(votes, c.votes[leafOf{sale, leaf}])
	}
	return votes, nil
}

func (c *chain) RetractionsOf(_ context.Context, all []core.Retraction) (kept []uint64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, r := range all {
		kept = append(kept, c.left[r.Account])
	}
	return kept, nil
}

func pack(m made) core.Call {
	data, err := json.Marshal(m)
	if err != nil {
		panic(err) // it holds core's words alone
	}
	return core.Call{To: common.Address{1}, Data: data}
}

func (c *chain) CastCall(offer core.Offer, pool core.Pool, votes []core.CastVote, proof []core.SumNode) core.Call {
	var leaves []tree.SumLeaf
	var numbers []int
	for _, v := range votes {
		leaves = append(leaves, tree.SumLeaf{Account: v.Ballot.Voter, Payee: v.Payee, Weight: v.Weight})
		numbers = append(numbers, int(v.Ballot.Leaf))
	}

	if err := tree.VerifyMany(core.SumNode(pool.SumRoot), leaves, numbers, int(pool.Count), proof); err != nil {
		panic(err) // the contract would refuse the whole batch
	}

	return pack(made{Votes: votes, Sale: core.SaleID(offer.Salt)})
}

func (c *chain) CastSignedCall(offer core.Offer, pool core.Pool, votes []core.CastVote) core.Call {
	for _, v := range votes {
		leaf := tree.SumLeaf{Account: v.Ballot.Voter, Payee: v.Payee, Weight: v.Weight}
		if err := tree.VerifySum(core.SumNode(pool.SumRoot), leaf, int(v.Ballot.Leaf), int(pool.Count), v.Proof); err != nil {
			panic(err)
		}
	}
	return pack(made{Votes: votes, Sale: core.SaleID(offer.Salt)})
}

func (c *chain) RetractForCall(all []core.SignedRetraction) core.Call {
	return pack(made{Retractions: all})
}

// apply returns how many messages of a call count. In a block it counts them.
func (c *chain) apply(call core.Call, inBlock bool) (taken int) {
	var m made
	if err := json.Unmarshal(call.Data, &m); err != nil {
		panic(err)
	}

	for _, v := range m.Votes {
		at := leafOf{m.Sale, v.Ballot.Leaf}
		message := core.RelayMessage{Kind: core.RelayVote, Ballot: v.Ballot, Signature: v.Signature}
		if c.closed || !c.now.Before(until) || !c.votes[at].Counts(v.Ballot.Accept) || !c.takes(message, inBlock) {
			continue
		}
		taken++
		if inBlock {
			c.votes[at] = core.Voted{Voted: true, No: !v.Ballot.Accept}
		}
	}

	for _, r := range m.Retractions {
		message := core.RelayMessage{Kind: core.RelayRetraction, Retraction: r.Retraction, Signature: r.Signature}
		if r.MinVersion <= c.left[r.Account] || !message.Deadline().After(c.now) || !c.takes(message, inBlock) {
			continue
		}
		taken++
		if inBlock {
			c.left[r.Account] = r.MinVersion
		}
	}

	if m.Claim != nil || m.Payee != nil {
		taken += c.carryOut(m, inBlock)
	}

	return taken
}

// takes reports whether an account's key or code takes a signature.
func (c *chain) takes(m core.RelayMessage, inBlock bool) bool {
	signer, err := consent.Recover(common.Hash(typer.RelayID(m)), m.Signature)
	if err == nil && signer == m.Account() {
		return true
	}
	if _, moody := c.moody[m.Account().Hex()]; moody && inBlock {
		return false
	}
	code, there := c.codes[m.Account()]
	return there && bytes.Equal(m.Signature, []byte(code))
}

// refusal is a contract's refusal in words.
type refusal struct{ reason core.Reason }

func (refusal) Error() string { return "the contract refuses: Ballots_NothingNew" }

func (r refusal) Words() (core.Reason, string, string) {
	return cmp.Or(r.reason, core.ReasonContract), "no vote counts", ""
}

func (c *chain) Quote(_ context.Context, call core.Call) (core.Quote, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.quotes++
	taken := c.apply(call, false)
	if taken == 0 {
		return core.Quote{}, fmt.Errorf("quote: %w", refusal{c.why})
	}
	return core.Quote{Gas: uint64(gasEach * taken), Price: big.NewInt(c.price), Most: big.NewInt(2 * c.price)}, nil
}

func (c *chain) Begin(_ context.Context, call core.Call) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.away != nil {
		return 0, c.away
	}
	c.txs = append(c.txs, &tx{call: call})
	return uint64(len(c.txs) - 1), c.lost
}

func (c *chain) Begun(hash common.Hash) (uint64, bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for nonce, t := range c.txs {
		if t.call.Hash() == hash {
			return uint64(nonce), true, nil
		}
	}
	return 0, false, nil
}

func (c *chain) OutcomeOf(_ context.Context, nonce uint64) (core.Outcome, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.txs[nonce]
	if t.block == 0 {
		return core.Outcome{}, nil
	}
	return core.Outcome{
		Hash: t.call.Hash(), Block: t.block, Failed: t.fails,
		Paid: new(big.Int).Mul(new(big.Int).SetUint64(t.call.Gas), big.NewInt(c.price)),
	}, nil
}

// sent returns the number of messages in each transaction.
func (c *chain) sent() (sizes []int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, t := range c.txs {
		var m made
		if err := json.Unmarshal(t.call.Data, &m); err != nil {
			panic(err)
		}
		sizes = append(sizes, len(m.Votes)+len(m.Retractions)+len(m.Leaves))
	}
	return sizes
}

// yes counts the votes on an offer.
func (c *chain) voted(sale core.SaleID) (voted, no int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for at, v := range c.votes {
		if at.sale == sale && v.Voted {
			voted++
		}
		if at.sale == sale && v.No {
			no++
		}
	}
	return voted, no
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
