package world

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
)

// Story is one sale on the world's contracts, from the founders' bonds to the last
// payout, and two offers without a commit. Clients alone perform it. The contracts do not
// check dealings, lists and key material; quorums, money and deadlines are real.
type Story struct {
	From, To uint64 // blocks
	Joins    [][]byte
	Material []byte
	Batch    core.Batch
	Dataset  core.Terms
	Snapshot core.Snapshot
	Buyer    threshold.BuyerKey
	Offer    core.Offer
	Accepted core.Deadlines
	Commits  []core.SignedCommit
	Confirm  core.Confirm
	Leaves   []tree.SumLeaf
	Claimer  int           // the leaf that claims; the others are paid by a push
	Failed   [2]core.Offer // both refunded

	world *World
}

// SnapshotID returns the id of the story's snapshot.
func (s *Story) SnapshotID() core.SnapshotID { return s.world.Typer().SnapshotID(s.Snapshot) }

// Sale returns the id of the story's sale.
func (s *Story) Sale() core.SaleID { return s.world.Typer().SaleID(s.Offer) }

// Tell performs the story once. Later calls return the same story.
func (w *World) Tell(t *testing.T) *Story {
	t.Helper()
	if w.told == nil {
		teller := &teller{t: t, Story: &Story{world: w}, ctx: t.Context()}
		teller.all()
		w.told = teller.Story
	}

	return w.told
}

type teller struct {
	*Story
	t       *testing.T
	ctx     context.Context
	members []*chain.Client
}

func (s *teller) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *teller) all() {
	for _, key := range s.world.Founders {
		s.members = append(s.members, Open(s.t, s.world.Options(key)))
	}

	s.From = s.head().Number + 1
	for _, chapter := range []func(){s.makeKey, s.freeze, s.sell, s.deliver, s.pay, s.fail} {
		chapter()
	}

	s.To = s.head().Number
}

func (s *teller) head() core.Head {
	s.t.Helper()
	head, err := s.members[0].Head(s.ctx)
	s.check(err)
	return head
}

// sign collects a quorum's signatures.
func (s *teller) sign(digest common.Hash) core.Quorum { return s.signBy(Quorum, digest) }

// signBy collects the signatures of the first founders.
func (s *teller) signBy(founders int, digest common.Hash) core.Quorum {
	return s.world.SignBy(s.t, founders, digest)
}

// NextBatch returns the batch that is anchored next, with a quorum's signatures: anyone
// may send it, and only the first one counts.
func (w *World) NextBatch(t *testing.T) (core.Batch, core.Quorum) {
	t.Helper()
	w.Tell(t)

	w.batches++
	b := core.Batch{Epoch: 1, Number: 1 + w.batches, Root: common.Hash{1}, Count: 1}

	return b, w.SignBy(t, Quorum, w.Typer().BatchDigest(b))
}

// SignBy collects the signatures of the first founders.
func (w *World) SignBy(t *testing.T, founders int, digest common.Hash) (q core.Quorum) {
	t.Helper()
	for i := range founders {
		signature, err := consent.Sign(w.Founders[i], digest)
		if err != nil {
			t.Fatal(err)
		}

		q.Signers = q.Signers.With(i)
		q.Signatures = append(q.Signatures, signature...)
	}

	return q
}

// makeKey makes all founders join, one after another, and deal.
func (s *teller) makeKey() {
	size := core.Committee{N: Founders, Threshold: Quorum}
	for i, c := range s.members {
		s.Joins = append(s.Joins, bytes.Repeat([]byte{byte(i + 1)}, core.PointSize))
		s.check(c.Join(s.ctx, APIURL(i), Peer(i), s.Joins[i], make([]byte, threshold.ProofSize)))
	}

	for _, c := range s.members {
		s.check(c.Deal(s.ctx, 1, make([]byte, threshold.DealingSize(size))))
	}

	s.Material = bytes.Repeat([]byte{7}, core.PointSize+2*core.PointSize*(Founders+1))
	q := s.signBy(Founders, s.world.Typer().KeyDigest(core.KeyHash{
		Epoch:   1,
		Attempt: 1,
		KeyHash: crypto.Keccak256Hash(s.Material),
	}))

	s.check(s.members[1].Finalise(s.ctx, 1, s.Material, q))
}

// APIURL returns the URL with which a founder joins.
func APIURL(i int) string { return "http://127.0.0.1:" + string(rune('1'+i)) }

// Peer returns the peer id with which a founder joins.
func Peer(i int) []byte { return []byte{'p', byte(i)} }

// freeze anchors a batch and commits a snapshot of three contributors.
func (s *teller) freeze() {
	s.Batch = core.Batch{
		Epoch:    1,
		Number:   1,
		Round:    4,
		Root:     common.Hash{1},
		Count:    3,
		DataHash: common.Hash{2},
	}

	s.check(s.members[1].Anchor(s.ctx, s.Batch, s.sign(s.world.Typer().BatchDigest(s.Batch))))

	s.Dataset = s.world.Terms()
	s.check(s.members[0].CreateDataset(s.ctx, s.Dataset))

	for range 3 {
		s.Leaves = append(s.Leaves, tree.SumLeaf{Account: s.world.Stranger(), Weight: 1})
	}

	s.Leaves[1].Account = Address(s.claimerKey())
	s.Leaves[0].Account = common.Address{1} // comes first, so that the claimer's number is not 0
	slices.SortFunc(s.Leaves, func(a, b tree.SumLeaf) int { return a.Account.Cmp(b.Account) })
	s.Claimer = slices.IndexFunc(s.Leaves, func(l tree.SumLeaf) bool { return l.Account == Address(s.claimerKey()) })

	sums, err := tree.NewSum(s.Leaves)
	s.check(err)
	root := sums.Root()

	head := s.head()
	s.Snapshot = core.Snapshot{
		Dataset:          s.world.Typer().DatasetID(s.Dataset),
		Number:           1,
		Round:            2,
		Epoch:            1,
		ContributionRoot: common.Hash{3},
		SumRoot:          common.Hash(root),
		TotalWeight:      root.Sum(),
		Count:            3,
		Manifest:         common.Hash{4},
		AsOf:             head.Final,
		AsOfHash:         head.FinalHash,
		SellUntil:        s.Dataset.Cadence.SellUntil(head.FinalTime),
	}

	s.check(s.members[2].CommitSnapshot(s.ctx, s.Snapshot, s.sign(common.Hash(s.SnapshotID()))))
}

// AnotherSnapshot publishes a dataset that is priced in a token, and a snapshot of it with
// two contributors.
func (s *Story) AnotherSnapshot(t *testing.T, token common.Address) core.Snapshot {
	t.Helper()
	terms := s.world.Terms()
	terms.Token = token

	return s.SnapshotOf(t, terms, []tree.SumLeaf{{Account: common.Address{1}, Weight: 1}, {Account: common.Address{2}, Weight: 1}})
}

// SnapshotOf publishes a dataset, whose founder is the first of the committee's, and a
// snapshot of it with these leaves.
func (s *Story) SnapshotOf(t *testing.T, terms core.Terms, leaves []tree.SumLeaf) core.Snapshot {
	t.Helper()
	own := &teller{
		Story:   s,
		t:       t,
		ctx:     t.Context(),
		members: []*chain.Client{Open(t, s.world.Options(s.world.Founders[0]))},
	}

	own.check(own.members[0].CreateDataset(own.ctx, terms))

	sums, err := tree.NewSum(leaves)
	own.check(err)
	root := sums.Root()

	head := own.head()
	snapshot := core.Snapshot{
		Dataset:          s.world.Typer().DatasetID(terms),
		Number:           1,
		Round:            2,
		Epoch:            1,
		ContributionRoot: common.Hash{3},
		SumRoot:          common.Hash(root),
		TotalWeight:      root.Sum(),
		Count:            uint32(len(leaves)),
		Manifest:         common.Hash{4},
		AsOf:             head.Final,
		AsOfHash:         head.FinalHash,
		SellUntil:        terms.Cadence.SellUntil(head.FinalTime),
	}

	signed := own.sign(common.Hash(s.world.Typer().SnapshotID(snapshot)))
	own.check(own.members[0].CommitSnapshot(own.ctx, snapshot, signed))

	return snapshot
}

// Pool returns where the snapshot's money is.
func (s *Story) Pool() core.Pool { return s.world.Pool(s.SnapshotID(), s.Snapshot) }

// claimerKey returns the key of the contributor that claims its payout: a founder's, in
// this test.
func (s *teller) claimerKey() *ecdsa.PrivateKey { return s.world.Founders[4] }

func (s *teller) sell() {
	key, err := threshold.NewBuyerKey(rand.Reader)
	s.check(err)
	s.Buyer = *key
	s.Offer = s.bid(5)
}

// bid offers the price for the snapshot.
func (s *teller) bid(salt byte) core.Offer {
	o := core.Offer{
		Snapshot:     s.SnapshotID(),
		Buyer:        Address(s.world.Buyer),
		Price:        Price(),
		BuyerKeyHash: s.Buyer.Hash(),
		MaxExcluded:  1,
		Deadline:     uint64(s.head().Time.Add(time.Hour).Unix()),
		Salt:         common.Hash{salt},
	}

	s.check(Open(s.t, s.world.Options(s.world.Buyer)).Offer(s.ctx, s.world.Token, o, s.Buyer.B, s.Buyer.B2))
	return o
}

// deliver commits in two transactions and confirms three of the five lists.
func (s *teller) deliver() {
	var digest core.RootsDigest
	for i, key := range s.world.Founders {
		c := core.Commit{
			Sale:       s.Sale(),
			Epoch:      1,
			Member:     uint8(i),
			ListRoot:   common.Hash{9, byte(i)},
			Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
		}

		signature, err := consent.Sign(key, s.world.Typer().CommitDigest(c))
		s.check(err)
		s.Commits = append(s.Commits, core.SignedCommit{Commit: c, Signature: signature})
		digest = tree.AppendRoot(digest, uint8(i), c.ListRoot)
	}

	s.check(s.members[0].Commit(s.ctx, s.Sale(), s.Commits[:2]))
	s.check(s.members[3].Commit(s.ctx, s.Sale(), s.Commits[2:]))

	s.Confirm = core.Confirm{
		Sale:        s.Sale(),
		RootsDigest: digest,
		Lists:       core.Members(0).With(0).With(2).With(4),
	}

	s.check(s.members[0].Confirm(s.ctx, s.Confirm, s.sign(s.world.Typer().ConfirmDigest(s.Confirm))))
}

// pay settles, has one contributor claim, and pushes the others.
func (s *teller) pay() {
	s.Accepted = s.deadlines(s.Sale())
	s.world.Pass(s.t, s.members[0], s.Accepted.DisputeEnds)
	s.check(s.members[0].Settle(s.ctx, s.Offer))

	sums, err := tree.NewSum(s.Leaves)
	s.check(err)

	proof := core.SumProof{
		Snapshot: s.SnapshotID(),
		Leaf:     s.Claimer,
		Account:  s.Leaves[s.Claimer].Account,
		Weight:   1,
	}

	proof.Proof = sums.Proof(s.Claimer)
	s.check(s.members[4].Claim(s.ctx, s.Pool(), proof))

	s.check(s.members[0].Push(s.ctx, s.Pool(), 0, s.Leaves, sums.GroupProof(0, 128)))
}

// fail lets two offers miss their deadlines. Each returns the money, whoever sends the
// transaction.
func (s *teller) fail() {
	s.Failed = [2]core.Offer{s.bid(6), s.bid(7)}
	last := s.world.Typer().SaleID(s.Failed[1])

	var early *txs.RevertError
	if err := s.members[0].Resolve(s.ctx, s.Failed[1]); !errors.As(err, &early) || !strings.HasPrefix(early.Reason, "Market_TooEarly(") {
		s.t.Errorf("a resolve before its time: got %v, want Market_TooEarly", err)
	}

	s.world.Pass(s.t, s.members[0], s.deadlines(last).CommitEnds)
	for _, o := range s.Failed {
		s.check(s.members[0].Resolve(s.ctx, o))
	}
}

func (s *teller) deadlines(id core.SaleID) core.Deadlines {
	for _, event := range s.world.Events(s.t, s.members[0]) {
		if e, ok := event.(core.Accepted); ok && e.ID == id {
			return e.Deadlines
		}
	}

	s.t.Fatalf("got no Accepted of sale %s, want one", id)
	return core.Deadlines{}
}

// Due returns each of the three contributors' share of the price.
func Due() *big.Int { return new(big.Int).Div(Price(), big.NewInt(3)) }
