package tree_test

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/vectors"
)

type proofVector struct {
	N, Index    int
	Leaf        common.Hash
	Siblings    []common.Hash
	Root        common.Hash
	Account     common.Address
	Weight      uint64
	SumLeaf     common.Hash
	SumSiblings []common.Hash
	SumRoot     common.Hash
}

type groupVector struct {
	N, Group, From, Count int
	Siblings              []common.Hash
	SumRoot               common.Hash
}

type treeVectors struct {
	N, Depths       []int
	Roots, SumRoots []common.Hash
	Totals          []string
	Proofs          []proofVector
	Groups          []groupVector
	Overflow        struct {
		Account common.Address
		Weight  uint64
		Sibling common.Hash
	}
}

func exampleLeaves(n int) [][32]byte {
	leaves := make([][32]byte, n)
	for i := range leaves {
		leaves[i] = crypto.Keccak256Hash(binary.BigEndian.AppendUint32(nil, uint32(i)))
	}
	return leaves
}

func exampleSumLeaves(n int) []tree.SumLeaf {
	leaves := make([]tree.SumLeaf, n)
	for i := range leaves {
		binary.BigEndian.PutUint32(leaves[i].Account[16:], uint32(0x10000+7*i))
		leaves[i].Weight = uint64(1 + i%8)
	}
	return leaves
}

func number(t testing.TB, s string) uint64 {
	t.Helper()
	v, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func sumProof(words []common.Hash) []core.SumNode {
	proof := make([]core.SumNode, len(words))
	for i := range proof {
		proof[i] = core.SumNode(words[i])
	}
	return proof
}

func plain(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}

func mustSum(t testing.TB, leaves []tree.SumLeaf) *tree.Sum {
	t.Helper()
	s, err := tree.NewSum(leaves)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// SPEC 4.2, SPEC 4.3.
func TestRootsAndDepthsAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[treeVectors](t, "trees")
	for i, n := range v.N {
		if got := tree.Depth(n); got != v.Depths[i] {
			t.Errorf("depth of %d is %d, want %d", n, got, v.Depths[i])
		}

		if got := tree.Root(exampleLeaves(n)); got != v.Roots[i] {
			t.Errorf("root of %d is %x, want %s", n, got, v.Roots[i])
		}

		if got := tree.NewMerkle(exampleLeaves(n)).Root(); got != v.Roots[i] {
			t.Errorf("root of the stored tree of %d is %x, want %s", n, got, v.Roots[i])
		}

		root := mustSum(t, exampleSumLeaves(n)).Root()
		if root != core.SumNode(v.SumRoots[i]) || root.Sum() != number(t, v.Totals[i]) {
			t.Errorf("sum root of %d is %x with %d, want %s with %s", n, root, root.Sum(), v.SumRoots[i], v.Totals[i])
		}
	}
}

func TestProofsAreThoseOfTheVectorsAndVerify(t *testing.T) {
	for _, p := range vectors.Load[treeVectors](t, "trees").Proofs {
		proof := tree.NewMerkle(exampleLeaves(p.N)).Proof(p.Index)
		if string(tree.EncodeProof(proof)) != string(tree.EncodeProof(plain(p.Siblings))) {
			t.Errorf("proof of %d in %d: got another, want the vector's", p.Index, p.N)
		}

		if err := tree.Verify(p.Root, p.Leaf, p.Index, p.N, plain(p.Siblings)); err != nil {
			t.Error(err)
		}

		sums := mustSum(t, exampleSumLeaves(p.N)).Proof(p.Index)
		want := sumProof(p.SumSiblings)
		if !slices.Equal(sums, want) {
			t.Errorf("sum proof of %d in %d: got another, want the vector's", p.Index, p.N)
		}

		leaf := tree.SumLeaf{Account: p.Account, Weight: p.Weight}
		if got := leaf.Node(); got != core.SumNode(p.SumLeaf) {
			t.Errorf("sum leaf %d of %d is %x, want %s", p.Index, p.N, got, p.SumLeaf)
		}
		if err := tree.VerifySum(core.SumNode(p.SumRoot), leaf, p.Index, p.N, want); err != nil {
			t.Error(err)
		}
	}
}

func TestGroupsAreThoseOfTheVectorsAndVerify(t *testing.T) {
	for _, b := range vectors.Load[treeVectors](t, "trees").Groups {
		leaves := exampleSumLeaves(b.N)
		proof := mustSum(t, leaves).GroupProof(b.Group, 128)
		if !slices.Equal(proof, sumProof(b.Siblings)) {
			t.Errorf("proof of group %d in %d: got another, want the vector's", b.Group, b.N)
		}

		part, root := leaves[b.From:b.From+b.Count], core.SumNode(b.SumRoot)
		if err := tree.VerifyGroup(root, part, b.Group, 128, b.N, proof); err != nil {
			t.Error(err)
		}
		if tree.VerifyGroup(root, part, b.Group+1, 128, b.N, proof) == nil {
			t.Errorf("group %d of %d as the next one: got no error, want one", b.Group, b.N)
		}
		if tree.VerifyGroup(root, part[1:], b.Group, 128, b.N, proof) == nil {
			t.Errorf("group %d of %d without its first leaf: got no error, want one", b.Group, b.N)
		}

		if tree.VerifyGroup(root, part, b.Group, 128, b.N, append(proof, core.SumNode{})) == nil {
			t.Errorf("group %d of %d with an extra sibling: got no error, want one", b.Group, b.N)
		}
	}
}

// SPEC 4.6.
func TestSumsThatOverflowAreRefused(t *testing.T) {
	v := vectors.Load[treeVectors](t, "trees").Overflow
	leaf := tree.SumLeaf{Account: v.Account, Weight: v.Weight}
	proof := []core.SumNode{core.SumNode(v.Sibling)}
	err := tree.VerifySum(core.SumNode{}, leaf, 0, 2, proof)
	if !errors.Is(err, tree.ErrOverflow) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("proof that overflows: got %v, want %v, %v", err, tree.ErrOverflow, core.ErrVerify)
	}

	heavy := exampleSumLeaves(3)
	heavy[0].Weight, heavy[2].Weight = math.MaxUint64, 1
	if _, err := tree.NewSum(heavy); !errors.Is(err, tree.ErrOverflow) {
		t.Errorf("tree that overflows: got %v, want %v", err, tree.ErrOverflow)
	}

	group := exampleSumLeaves(2)
	group[0].Weight = math.MaxUint64
	if err := tree.VerifyGroup(core.SumNode{}, group, 0, 128, 2, nil); !errors.Is(err, tree.ErrOverflow) {
		t.Errorf("group that overflows: got %v, want %v", err, tree.ErrOverflow)
	}
}

// SPEC 4.10, SPEC 4.12.
func TestSumTreesRefuseWhatTheContractWouldRefuse(t *testing.T) {
	same, backwards, light := exampleSumLeaves(3), exampleSumLeaves(3), exampleSumLeaves(3)
	same[2].Account = same[1].Account
	backwards[0], backwards[1] = backwards[1], backwards[0]
	light[1].Weight = 0
	for name, leaves := range map[string][]tree.SumLeaf{
		"no leaves": nil, "an account twice": same, "accounts that descend": backwards, "a weight of 0": light,
	} {
		if _, err := tree.NewSum(leaves); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}

func TestRootOfNoLeavesIsZero(t *testing.T) {
	if got := tree.Root(nil); got != [32]byte{} {
		t.Errorf("root of no leaves is %x", got)
	}
}

// TestEveryProofBindsLeafIndexAndCount checks that the stream's root is the stored
// tree's. Each proof verifies at its own place and nowhere else, and fails after any
// changed bit.
// SPEC 4.4, SPEC 4.5.
func TestEveryProofBindsLeafIndexAndCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "n")
		leaves := exampleLeaves(n)
		m := tree.NewMerkle(leaves)
		if tree.Root(leaves) != m.Root() {
			t.Fatalf("stream of %d leaves: got another root, want the tree's", n)
		}

		i := rapid.IntRange(0, n-1).Draw(t, "index")
		proof := m.Proof(i)
		if err := tree.Verify(m.Root(), leaves[i], i, n, proof); err != nil {
			t.Fatal(err)
		}

		other := rapid.IntRange(-1, n).Filter(func(o int) bool { return o != i }).Draw(t, "other")
		if err := tree.Verify(m.Root(), leaves[i], other, n, proof); !errors.Is(err, core.ErrVerify) {
			t.Fatalf("leaf %d verifies at %d: got %v, want %v", i, other, err, core.ErrVerify)
		}
		if tree.Verify(m.Root(), leaves[i], i, 2*n, proof) == nil && n > 1 {
			t.Fatal("proof for twice as many leaves: got no error, want one")
		}
		if len(proof) > 0 {
			k, bit := rapid.IntRange(0, len(proof)-1).Draw(t, "sibling"), rapid.IntRange(0, 255).Draw(t, "bit")
			proof[k][bit/8] ^= 1 << (bit % 8)
			if tree.Verify(m.Root(), leaves[i], i, n, proof) == nil {
				t.Fatal("changed proof: got no error, want one")
			}
		}
	})
}

// TestEverySumProofBindsWeightAndTotal checks that a sum proof verifies only with the
// leaf's own weight, whatever is claimed.
// SPEC 4.24.
func TestEverySumProofBindsWeightAndTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 150).Draw(t, "n")
		leaves := exampleSumLeaves(n)
		s, err := tree.NewSum(leaves)
		if err != nil {
			t.Fatal(err)
		}

		root := s.Root()
		i := rapid.IntRange(0, n-1).Draw(t, "index")
		proof := s.Proof(i)
		if err := tree.VerifySum(root, leaves[i], i, n, proof); err != nil {
			t.Fatal(err)
		}

		heavier := leaves[i]
		heavier.Weight++
		shift := proof
		if len(proof) > 0 { // the classic attack: weight moved from a sibling
			shift = append([]core.SumNode(nil), proof...)
			shift[0] = core.NewSumNode([32]byte(shift[0]), shift[0].Sum()-1)
		}
		other := core.NewSumNode([32]byte(root), root.Sum()+1)
		if tree.VerifySum(root, heavier, i, n, shift) == nil || tree.VerifySum(other, leaves[i], i, n, proof) == nil {
			t.Fatal("another weight or total: got no error, want one for each")
		}

		if tree.VerifySum(root, leaves[i], n, n, proof) == nil {
			t.Fatal("index N: got no error, want one")
		}
	})
}

func FuzzParseProof(f *testing.F) {
	f.Add(make([]byte, 64))
	f.Add(make([]byte, 80))
	f.Fuzz(func(t *testing.T, b []byte) {
		if proof, err := tree.ParseProof[[32]byte](b); err == nil && string(tree.EncodeProof(proof)) != string(b) {
			t.Error("parsed proof: got another, want the same")
		}

		proof, err := tree.ParseProof[core.SumNode](b)
		if err == nil && string(tree.EncodeProof(proof)) != string(b) {
			t.Error("parsed sum proof: got another, want the same")
		}
		if len(b) > tree.MaxDepth*len(core.SumNode{}) && err == nil {
			t.Error("proof beyond the largest depth: got no error, want one")
		}
	})
}

func BenchmarkRootOfAMillion(b *testing.B) {
	leaves := exampleLeaves(1_000_000)
	for b.Loop() {
		tree.Root(leaves)
	}
}

// SPEC 4.24.
func TestATotalThatIsNotInTheRootIsRefused(t *testing.T) {
	leaves := exampleSumLeaves(5)
	sum := mustSum(t, leaves)
	proof := core.SumProof{
		Leaf:    2,
		Account: leaves[2].Account,
		Weight:  leaves[2].Weight,
		Proof:   sum.Proof(2),
	}

	s := core.Snapshot{SumRoot: common.Hash(sum.Root()), TotalWeight: sum.Root().Sum(), Count: 5}
	if err := tree.VerifyProof(s, proof); err != nil {
		t.Errorf("got %v, want it accepted", err)
	}

	s.TotalWeight++
	if err := tree.VerifyProof(s, proof); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another total: got %v, want %v", err, core.ErrVerify)
	}
}
