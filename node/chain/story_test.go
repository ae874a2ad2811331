package chain_test

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
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
)

// story is one sale on the shared contracts, from the founders' bonds to the last
// payout, and two that nobody commits to, made by clients alone. The contracts do not look into dealings, lists and
// key material; quorums, money and deadlines are the real ones.
type story struct {
	from, to uint64 // blocks
	joins    [][]byte
	material []byte
	batch    core.Batch
	dataset  core.Terms
	snapshot core.Snapshot
	buyer    threshold.BuyerKey
	offer    core.Offer
	accepted core.Deadlines
	commits  []core.SignedCommit
	confirm  core.Confirm
	leaves   []tree.SumLeaf
	claimer  int
	failed   [2]core.Offer // resolved, refunded
}

func (s *story) snapshotID() core.SnapshotID { return typer().SnapshotID(s.snapshot) }
func (s *story) sale() core.SaleID           { return typer().SaleID(s.offer) }

var told *story

// tell tells the story, once; more tests read what it left.
func tell(t *testing.T) *story {
	t.Helper()
	if told == nil {
		teller := &teller{t: t, story: new(story), ctx: t.Context()}
		teller.all()
		told = teller.story
	}
	return told
}

type teller struct {
	*story
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
	for _, key := range the.founders {
		s.members = append(s.members, open(s.t, the.options(key)))
	}
	s.from = s.head().Number + 1
	for _, chapter := range []func(){s.makeKey, s.freeze, s.sell, s.deliver, s.pay, s.fail} {
		chapter()
	}
	s.to = s.head().Number
}

func (s *teller) head() core.Head {
	s.t.Helper()
	head, err := s.members[0].Head(s.ctx)
	s.check(err)
	return head
}

// sign makes the signatures of the first members that are a quorum.
func (s *teller) sign(digest common.Hash) (q core.Quorum) {
	s.t.Helper()

	for i := range quorum {
		signature, err := consent.Sign(the.founders[i], digest)
		s.check(err)

		q.Signers = q.Signers.With(i)
		q.Signatures = append(q.Signatures, signature...)
	}

	return q
}

// makeKey lets all founders join, one after another, and deal.
func (s *teller) makeKey() {
	size := core.Committee{N: founders, Threshold: quorum}
	for i, c := range s.members {
		s.joins = append(s.joins, bytes.Repeat([]byte{byte(i + 1)}, core.PointSize))
		s.check(c.Join(s.ctx, apiURL(i), peer(i), s.joins[i], make([]byte, threshold.ProofSize)))
	}
	for _, c := range s.members {
		s.check(c.Deal(s.ctx, 1, make([]byte, threshold.DealingSize(size))))
	}
	s.material = bytes.Repeat([]byte{7}, core.PointSize+2*core.PointSize*(founders+1))
	q := s.sign(typer().KeyDigest(core.KeyHash{Epoch: 1, Attempt: 1, KeyHash: crypto.Keccak256Hash(s.material)}))
	s.check(s.members[1].Finalise(s.ctx, 1, s.material, q))
}

func apiURL(i int) string { return "http://127.0.0.1:" + string(rune('1'+i)) }
func peer(i int) []byte   { return []byte{'p', byte(i)} }

// freeze anchors a batch and commits a snapshot of three contributors.
func (s *teller) freeze() {
	s.batch = core.Batch{Epoch: 1, Number: 1, Round: 4, Root: common.Hash{1}, Count: 3, DataHash: common.Hash{2}}
	s.check(s.members[1].Anchor(s.ctx, s.batch, s.sign(typer().BatchDigest(s.batch))))
	s.dataset = terms()
	s.check(s.members[0].CreateDataset(s.ctx, s.dataset))
	for range 3 {
		s.leaves = append(s.leaves, tree.SumLeaf{Account: stranger(), Weight: 1})
	}
	s.leaves[1].Account = addressOf(s.claimerKey())
	slices.SortFunc(s.leaves, func(a, b tree.SumLeaf) int { return a.Account.Cmp(b.Account) })
	s.claimer = slices.IndexFunc(s.leaves, func(l tree.SumLeaf) bool { return l.Account == addressOf(s.claimerKey()) })
	sums, err := tree.NewSum(s.leaves)
	s.check(err)
	root, total := sums.Root()
	head := s.head()
	s.snapshot = core.Snapshot{
		Dataset: typer().DatasetID(s.dataset), Number: 1, Round: 2, Epoch: 1, ContributionRoot: common.Hash{3}, SumRoot: root,
		TotalWeight: total, Count: 3, Manifest: common.Hash{4}, AsOf: head.Final, AsOfHash: head.FinalHash,
	}
	s.check(s.members[2].CommitSnapshot(s.ctx, s.snapshot, s.sign(common.Hash(s.snapshotID()))))
}

// claimerKey is a contributor who takes the payout in person: a founder, for the test.
func (s *teller) claimerKey() *ecdsa.PrivateKey { return the.founders[4] }

func (s *teller) sell() {
	key, err := threshold.NewBuyerKey(rand.Reader)
	s.check(err)
	s.buyer = *key
	s.offer = s.bid(5)
}

// bid makes an offer of the price for the snapshot.
func (s *teller) bid(salt byte) core.Offer {
	o := core.Offer{
		Snapshot: s.snapshotID(), Buyer: addressOf(the.buyer), Price: price, BuyerKeyHash: s.buyer.Hash(), MaxExcluded: 1,
		Deadline: uint64(s.head().Time.Add(time.Hour).Unix()), Salt: common.Hash{salt},
	}
	s.check(open(s.t, the.options(the.buyer)).Offer(s.ctx, the.token, o, s.buyer.B, s.buyer.B2))
	return o
}

// deliver commits in two transactions and confirms three of the five lists.
func (s *teller) deliver() {
	var digest common.Hash
	for i, key := range the.founders {
		c := core.Commit{
			Sale: s.sale(), Epoch: 1, Member: uint8(i), ListRoot: common.Hash{9, byte(i)},
			Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
		}
		signature, err := consent.Sign(key, typer().CommitDigest(c))
		s.check(err)
		s.commits = append(s.commits, core.SignedCommit{Commit: c, Signature: signature})
		digest = crypto.Keccak256Hash(digest[:], []byte{byte(i)}, c.ListRoot[:])
	}
	s.check(s.members[0].Commit(s.ctx, s.sale(), s.commits[:2]))
	s.check(s.members[3].Commit(s.ctx, s.sale(), s.commits[2:]))
	s.confirm = core.Confirm{Sale: s.sale(), RootsDigest: digest, Lists: core.Members(0).With(0).With(2).With(4)}
	s.check(s.members[0].Confirm(s.ctx, s.confirm, s.sign(typer().ConfirmDigest(s.confirm))))
}

// pay settles, lets one contributor claim, and pushes the others.
func (s *teller) pay() {
	s.accepted = s.deadlines(s.sale())
	pass(s.t, s.members[0], s.accepted.DisputeEnds)
	s.check(s.members[0].Settle(s.ctx, s.sale()))
	sums, err := tree.NewSum(s.leaves)
	s.check(err)
	proof := core.SumProof{Snapshot: s.snapshotID(), Leaf: s.claimer, Account: s.leaves[s.claimer].Account, Weight: 1}
	proof.Proof = sums.Proof(s.claimer)
	s.check(s.members[4].Claim(s.ctx, proof))
	var accounts []common.Address
	var weights []uint64
	for _, l := range s.leaves {
		accounts, weights = append(accounts, l.Account), append(weights, l.Weight)
	}
	s.check(s.members[0].Push(s.ctx, s.snapshotID(), 0, accounts, weights, sums.GroupProof(0, 128)))
}

// fail lets two offers pass by: each gives the money back, whoever turns the crank.
func (s *teller) fail() {
	s.failed = [2]core.Offer{s.bid(6), s.bid(7)}
	resolved, refunded := typer().SaleID(s.failed[0]), typer().SaleID(s.failed[1])
	var early *chain.RevertError
	if err := s.members[0].Refund(s.ctx, refunded); !errors.As(err, &early) || !strings.HasPrefix(early.Reason, "Market_TooEarly(") {
		s.t.Errorf("a refund before its time: %v", err)
	}
	pass(s.t, s.members[0], s.deadlines(refunded).CommitEnds)
	s.check(s.members[0].Resolve(s.ctx, resolved))
	s.check(s.members[0].Refund(s.ctx, refunded))
}

func (s *teller) deadlines(id core.SaleID) core.Deadlines {
	for _, event := range events(s.t, s.members[0]) {
		if e, ok := event.(core.Accepted); ok && e.ID == id {
			return e.Deadlines
		}
	}
	s.t.Fatalf("sale %s is not accepted", id)
	return core.Deadlines{}
}

// due is what each of the three contributors gets of the price.
func due() *big.Int { return new(big.Int).Div(price, big.NewInt(3)) }
