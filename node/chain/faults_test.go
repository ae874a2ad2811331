package chain_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"fmt"
	"math/big"
	mathrand "math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/testnet/world"
)

// disputed is a snapshot that is sold several times, with what has to come of it: the rules
// of SPEC 5.71, 5.72, and 5.83 to 5.85, written once more. Three of five members' lists
// stand.
type disputed struct {
	t      *testing.T
	random *mathrand.Rand
	member *chain.Client
	buyer  *chain.Client
	key    *threshold.BuyerKey

	id       core.SnapshotID
	pool     core.Pool
	split    core.Split
	treasury *ecdsa.PrivateKey
	leaves   []tree.SumLeaf
	sum      *tree.Sum
	accrued  uint64
	received uint64 // less what went back, and fees
	caps     map[uint32]uint64
	fees     []core.FeesKept
}

// standing are the members whose lists stand.
const standing = core.Members(0b111)

// newDisputed freezes a snapshot with random weights.
func newDisputed(t *testing.T, seed uint64) *disputed {
	t.Helper()
	s := the.Tell(t)
	key, err := threshold.NewBuyerKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	d := &disputed{
		t:      t,
		random: mathrand.New(mathrand.NewPCG(seed, 1)), //nolint:gosec // the same histories in each run
		member: world.Open(t, the.Options(the.Founders[0])),
		buyer:  world.Open(t, the.Options(the.Buyer)),
		key:    key,
		caps:   map[uint32]uint64{},
	}

	for range 4 + d.random.IntN(5) {
		d.leaves = append(d.leaves, tree.SumLeaf{Account: the.Stranger(), Weight: 1 + d.random.Uint64N(8)})
	}
	slices.SortFunc(d.leaves, func(a, b tree.SumLeaf) int { return bytes.Compare(a.Account[:], b.Account[:]) })

	terms := the.Terms()
	terms.WeightRule, terms.MaxWeight, terms.MaxDisputes = core.WeightSteps, core.MaxStep, 20
	if seed%2 == 1 {
		d.treasury = the.Account()
		terms.Split = core.Split{PotBps: 500, TreasuryBps: 1000, TipBps: 200, Treasury: world.Address(d.treasury)}
	}
	d.split = terms.Split
	snapshot := s.SnapshotOf(t, terms, d.leaves)
	d.id = the.Typer().SnapshotID(snapshot)
	d.pool = the.Pool(d.id, snapshot).WithTip(terms.Split.TipBps)
	if d.sum, err = tree.NewSum(d.leaves); err != nil {
		t.Fatal(err)
	}

	return d
}

func (d *disputed) check(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// weights returns W and V.
func (d *disputed) weights() (total, banned uint64) {
	for i, leaf := range d.leaves {
		total += leaf.Weight
		if _, is := d.caps[uint32(i)]; is {
			banned += leaf.Weight
		}
	}
	return total, banned
}

// offer buys the snapshot for a random price at the floor of what is not banned, or above.
func (d *disputed) offer(salt byte) (o core.Offer, banned uint64) {
	d.t.Helper()
	total, banned := d.weights()
	head, err := d.member.Head(d.t.Context())
	d.check(err)

	o = core.Offer{
		Snapshot:     d.id,
		Buyer:        world.Address(the.Buyer),
		Price:        new(big.Int).SetUint64(7*(total-banned) + d.random.Uint64N(1000)),
		BuyerKeyHash: d.key.Hash(),
		Deadline:     uint64(head.Time.Add(time.Hour).Unix()),
		Salt:         common.Hash{salt, 0xfa},
	}
	d.check(d.buyer.Offer(d.t.Context(), the.Token, o, d.key.B, d.key.B2))

	return o, banned
}

// deliver commits and confirms a sale.
func (d *disputed) deliver(sale core.SaleID) {
	d.t.Helper()
	var digest core.RootsDigest
	var commits []core.SignedCommit
	for i, key := range the.Founders {
		c := core.Commit{
			Sale: sale, Epoch: 1, Member: uint8(i), ListRoot: common.Hash{9, byte(i)},
			Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
		}
		signature, err := consent.Sign(key, the.Typer().CommitDigest(c))
		d.check(err)
		commits = append(commits, core.SignedCommit{Commit: c, Signature: signature})
		digest = tree.AppendRoot(digest, uint8(i), c.ListRoot)
	}
	d.check(d.member.Commit(d.t.Context(), sale, commits))

	confirm := core.Confirm{Sale: sale, RootsDigest: digest, Lists: standing}
	d.check(d.member.Confirm(d.t.Context(), confirm, the.SignBy(d.t, world.Quorum, the.Typer().ConfirmDigest(confirm))))
}

// fault has a quorum find some leaves faulty, of which some may be banned before, and
// returns the faults.
func (d *disputed) fault(o core.Offer, count int) (faults []core.LeafFault) {
	d.t.Helper()
	fresh := false
	for _, leaf := range d.random.Perm(len(d.leaves))[:count] {
		_, banned := d.caps[uint32(leaf)]
		fresh = fresh || !banned
		faults = append(faults, core.LeafFault{Leaf: uint32(leaf), Kind: core.FaultKind(1 + d.random.IntN(4))})
	}
	if !fresh {
		return nil
	}

	slices.SortFunc(faults, func(a, b core.LeafFault) int { return int(a.Leaf) - int(b.Leaf) })
	numbers := make([]uint32, len(faults))
	for i, f := range faults {
		numbers[i] = f.Leaf
	}

	digest := the.Typer().FaultDigest(core.Fault{Sale: the.Typer().SaleID(o), Faults: core.EncodeFaults(faults)})
	set := d.sum.Set(d.pool, d.leaves, numbers)
	d.check(d.member.Fault(d.t.Context(), o, faults, set, the.SignBy(d.t, world.Quorum, digest)))

	for _, number := range numbers {
		if _, banned := d.caps[number]; !banned {
			d.caps[number] = d.accrued
		}
	}

	return faults
}

// settle settles a sale and counts what has to come of it.
func (d *disputed) settle(o core.Offer, before uint64) (back uint64) {
	d.t.Helper()
	deadlines, err := d.member.SaleDeadlines(d.t.Context(), the.Typer().SaleID(o))
	d.check(err)
	the.Pass(d.t, d.member, deadlines.DisputeEnds)
	d.check(d.member.Settle(d.t.Context(), o))

	total, banned := d.weights()
	price := o.Price.Uint64()
	back = price * (banned - before) / (total - before)
	rest := d.keep(o, price-back)
	d.received += rest
	if banned < total {
		d.accrued += rest * total / (total - banned)
	}

	return back
}

// keep counts what members and the treasury have to earn of units, and returns the rest.
func (d *disputed) keep(o core.Offer, units uint64) (rest uint64) {
	if d.split.IsZero() {
		return units
	}

	want := core.FeesKept{Sale: the.Typer().SaleID(o), Treasury: d.split.Treasury}
	want.Each, want.Members = units*500/10_000/world.Founders, standing
	want.TreasuryUnits = units * 1000 / 10_000
	d.fees = append(d.fees, want)

	return units - 3*want.Each - want.TreasuryUnits
}

// compare compares what the contract owes and paid with what has to come of it.
func (d *disputed) compare(when string) {
	d.t.Helper()
	asked := make([]core.PoolLeaf, len(d.leaves))
	for i, leaf := range d.leaves {
		asked[i] = leaf.In(d.pool, i)
	}
	earned, err := d.member.Earned(d.t.Context(), asked)
	d.check(err)

	var sum uint64
	for i, e := range earned {
		limit, banned := d.caps[uint32(i)]
		if !banned {
			limit = d.accrued
		}

		want := d.pool.Part(min(limit, d.accrued), d.leaves[i].Weight)
		if got := e.Due.Uint64() + e.Paid.Uint64(); got != want || e.Banned != banned {
			d.t.Errorf("%s, leaf %d: got %s due and %s paid, banned %v, want %d in all, banned %v", when, i, e.Due, e.Paid, e.Banned, want, banned)
		}
		sum += want
	}

	if sum > d.received {
		d.t.Errorf("%s: got parts of %d, want no more than the %d that came in", when, sum, d.received)
	}
}

// push pays the only group, if the contract owes anybody.
func (d *disputed) push() {
	d.t.Helper()
	if err := d.member.Push(d.t.Context(), d.pool, 0, d.leaves, d.sum.GroupProof(0, tree.GroupLeaves)); err != nil {
		d.t.Logf("nobody was paid: %v", err)
	}
}

// TestDuesWithBansAreTheContracts sells snapshots several times. In each sale a quorum finds
// random leaves faulty; some sales overlap, and some groups are pushed in between. What Go
// says that each leaf gets is what the contract owes and paid, and the events say the same.
// SPEC 5.70 to 5.74.
func TestDuesWithBansAreTheContracts(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			d := newDisputed(t, seed)
			first := world.Head(t, d.member).Number + 1

			var wantFaults [][]core.LeafFault
			var wantBack []uint64
			for round := range byte(3) {
				if total, banned := d.weights(); total == banned {
					break // nobody is left to be paid
				}

				o, before := d.offer(2 * round)
				other, beforeOther := d.offer(2*round + 1) // while the first one is delivered
				d.deliver(the.Typer().SaleID(o))
				d.deliver(the.Typer().SaleID(other))

				if faults := d.fault(o, 1+d.random.IntN(2)); faults != nil {
					wantFaults = append(wantFaults, faults)
				}
				if d.random.IntN(2) == 0 {
					d.push()
				}

				for _, back := range []uint64{d.settle(o, before), d.settle(other, beforeOther)} {
					if back > 0 {
						wantBack = append(wantBack, back)
					}
				}
				d.compare(fmt.Sprintf("after sale %d", round))
				d.push()
				d.compare(fmt.Sprintf("after push %d", round))
			}

			d.events(first, wantFaults, wantBack)
		})
	}
}

// events compares the events of faults, bans and parts that went back.
func (d *disputed) events(first uint64, wantFaults [][]core.LeafFault, wantBack []uint64) {
	d.t.Helper()
	var faults [][]core.LeafFault
	var back []uint64
	caps := map[uint32]uint64{}

	for _, event := range world.EventsSince(d.t, d.member, first) {
		switch e := event.(type) {
		case core.FaultsFound:
			faults = append(faults, e.Faults)
			if e.Signers.Len() != world.Quorum || e.Transaction == (common.Hash{}) {
				d.t.Errorf("got faults signed by %v in %s, want a quorum and a transaction", e.Signers.Seats(), e.Transaction)
			}
		case core.LeafBanned:
			caps[e.Leaf] = e.Cap
			if e.Pool != d.pool.ID() || e.Weight != d.leaves[e.Leaf].Weight {
				d.t.Errorf("got a ban of leaf %d of weight %d in pool %s, want weight %d in %s", e.Leaf, e.Weight, e.Pool, d.leaves[e.Leaf].Weight, d.pool.ID())
			}
		case core.PartRefunded:
			back = append(back, e.Units)
		}
	}

	if !slices.EqualFunc(faults, wantFaults, slices.Equal) || !slices.Equal(back, wantBack) {
		d.t.Errorf("got faults %v and %v back, want %v and %v", faults, back, wantFaults, wantBack)
	}
	if len(caps) != len(d.caps) {
		d.t.Errorf("got bans %v, want %v", caps, d.caps)
	}
	for leaf, limit := range d.caps {
		if caps[leaf] != limit {
			d.t.Errorf("leaf %d: got cap %d, want %d", leaf, caps[leaf], limit)
		}
	}
}
