package contributor_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// pool is a settled snapshot of five accounts. It is the node that shows the snapshot,
// and the contract that pays it and checks proofs like the real one.
type pool struct {
	leaves []tree.SumLeaf
	tree   *tree.Sum
	record core.SnapshotRecord
	proof  func(core.SumProof) core.SumProof // changes the node's proof
	due    map[common.Address]*big.Int
	claims int
	fail   error
	pushed bool  // a push pays just before the claim
	refuse error // of the claim
	ban    *core.Ban
}

func newPool(t *testing.T) *pool {
	p := &pool{due: map[common.Address]*big.Int{}, proof: func(p core.SumProof) core.SumProof { return p }}
	for i := range 5 {
		leaf := tree.SumLeaf{Account: common.Address{byte(i + 1)}, Weight: uint64(i + 1)}
		if i == 3 {
			leaf.Payee = common.Address{0xaa}
		}
		p.leaves = append(p.leaves, leaf)
		p.due[leaf.Account] = big.NewInt(int64(1000 * leaf.Weight))
	}

	var err error
	if p.tree, err = tree.NewSum(p.leaves); err != nil {
		t.Fatal(err)
	}

	root := p.tree.Root()
	p.record.Snapshot = core.Snapshot{Number: 1, SumRoot: common.Hash(root), TotalWeight: root.Sum(), Count: 5}
	p.record.ID = consent.New(testChain).SnapshotID(p.record.Snapshot)

	return p
}

func (p *pool) Payouts(_ context.Context, account common.Address) ([]core.Earning, error) {
	for i, leaf := range p.leaves {
		if leaf.Account == account {
			return []core.Earning{{Snapshot: p.record.ID, Leaf: i, Weight: leaf.Weight, Ban: p.ban}}, p.fail
		}
	}

	return nil, p.fail
}

func (p *pool) Snapshot(context.Context, core.SnapshotID) (core.SnapshotRecord, error) {
	return p.record, nil
}

func (p *pool) Proof(_ context.Context, id core.SnapshotID, index int) (core.SumProof, error) {
	out := core.SumProof{Snapshot: id, Leaf: index, Account: p.leaves[index].Account, Payee: p.leaves[index].Payee, Weight: p.leaves[index].Weight}
	out.Proof = p.tree.Proof(index)
	return p.proof(out), nil
}

func (p *pool) Pool(_ context.Context, id core.SnapshotID, s core.Snapshot) (core.Pool, error) {
	return core.PoolOf(id, s, common.Address{9}, 0), nil
}

func (p *pool) Earned(_ context.Context, leaves []core.PoolLeaf) (out []core.Paid, err error) {
	for _, l := range leaves {
		leaf := p.leaves[l.Number]
		if l.Pool.Snapshot != p.record.ID || l.Node != leaf.Node() {
			return nil, errors.New("no such leaf")
		}
		out = append(out, core.Paid{Due: p.due[leaf.Account], Paid: new(big.Int)})
	}
	return out, nil
}

func (p *pool) Claim(_ context.Context, _ core.Pool, proof core.SumProof) error {
	p.claims++
	if p.refuse == nil || p.pushed {
		p.due[proof.Account] = new(big.Int)
	}
	return p.refuse
}

func (p *pool) SetPayee(_ context.Context, pool core.Pool, proof core.SumProof, payee common.Address) error {
	if pool.Snapshot != p.record.ID {
		return errors.New("another pool")
	}
	p.leaves[proof.Leaf].Payee = payee
	p.claims++
	return p.refuse
}

func (p *pool) claim(t *testing.T, account common.Address) ([]contributor.Claimed, error) {
	return contributor.Claim(t.Context(), contributor.ClaimOptions{Earnings: p, Chain: p, Domain: testChain, Account: account})
}

func TestEveryAccountClaimsItsPartOnce(t *testing.T) {
	p := newPool(t)
	for _, leaf := range p.leaves {
		got, err := p.claim(t, leaf.Account)
		if err != nil || len(got) != 1 || got[0].Amount.Uint64() != 1000*leaf.Weight || got[0].Weight != leaf.Weight {
			t.Fatalf("%s: got %+v, %v", leaf.Account, got, err)
		}

		to := leaf.Account
		if leaf.Named() {
			to = leaf.Payee
		}
		if got[0].To != to {
			t.Errorf("%s: got paid to %s, want %s", leaf.Account, got[0].To, to)
		}

		if again, err := p.claim(t, leaf.Account); err != nil || len(again) != 0 {
			t.Errorf("%s again: got %+v, %v, want none", leaf.Account, again, err)
		}
	}

	if p.claims != len(p.leaves) {
		t.Errorf("got %d claims, want %v", p.claims, len(p.leaves))
	}
}

// TestAPushThatWasFasterIsNoFailure loses a claim to a push, and to something else.
func TestAPushThatWasFasterIsNoFailure(t *testing.T) {
	refuse := errors.New("another was faster")
	for pushed, want := range map[bool]error{true: nil, false: refuse} {
		p := newPool(t)
		p.pushed, p.refuse = pushed, refuse
		if got, err := p.claim(t, p.leaves[0].Account); !errors.Is(err, want) || len(got) != 0 {
			t.Errorf("pushed %t: got %+v, %v, want none and %v", pushed, got, err, want)
		}
	}
}

func TestWhoHasNoPartClaimsNothing(t *testing.T) {
	if got, err := newPool(t).claim(t, common.Address{77}); err != nil || len(got) != 0 {
		t.Errorf("got %+v, %v, want none", got, err)
	}
}

func TestANodeThatLiesCostsNoGas(t *testing.T) {
	for name, lie := range map[string]func(p *pool){
		"another total":    func(p *pool) { p.record.Snapshot.TotalWeight++ },
		"another root":     func(p *pool) { p.record.Snapshot.SumRoot[0] ^= 1 },
		"a larger weight":  func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Weight++; return s } },
		"another leaf":     func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Leaf ^= 1; return s } },
		"another account":  func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Account[0]++; return s } },
		"another snapshot": func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Snapshot[0]++; return s } },
		"a shorter proof":  func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Proof = s.Proof[1:]; return s } },
		"another sum":      func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Proof[0][31]++; return s } },
		"a payee":          func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Payee[0]++; return s } },
		"a held leaf":      func(p *pool) { p.proof = func(s core.SumProof) core.SumProof { s.Held = true; return s } },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			lie(p)
			if _, err := p.claim(t, p.leaves[2].Account); !errors.Is(err, core.ErrVerify) || p.claims != 0 {
				t.Errorf("got %d claims, %v, want %v, 0", p.claims, err, core.ErrVerify)
			}
		})
	}
}

func TestClaimTellsThatTheNodeIsAway(t *testing.T) {
	p := newPool(t)
	p.fail = core.ErrUnreachable
	if _, err := p.claim(t, p.leaves[0].Account); !errors.Is(err, core.ErrUnreachable) {
		t.Error(err)
	}
}
