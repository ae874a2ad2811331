package tree_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/vectors"
)

type saleVectors struct {
	Items, Lists                   []vectors.Hex
	Leaves, ListRoots, ShareLeaves []common.Hash
	ShareProof, ContributionProof  []common.Hash
	ContributionRoot, DataHash     common.Hash
}

func TestListsAndItemsOfASaleHaveTheRootsOfTheVectors(t *testing.T) {
	v := vectors.Load[saleVectors](t, "sale")
	for i, list := range v.Lists {
		root, err := tree.ListRoot(list)
		if err != nil || root != v.ListRoots[i] {
			t.Errorf("root of list %d is %x (%v), want %s", i, root, err, v.ListRoots[i])
		}
	}

	for j, want := range v.ShareLeaves {
		leaf, err := tree.ListLeaf(uint32(j), v.Lists[0][j*tree.EntrySize:(j+1)*tree.EntrySize])
		if err != nil || leaf != want {
			t.Errorf("leaf %d is %x (%v), want %s", j, leaf, err, want)
		}
	}

	if err := tree.Verify(v.ListRoots[0], v.ShareLeaves[2], 2, len(v.ShareLeaves), plain(v.ShareProof)); err != nil {
		t.Error(err)
	}

	var leaves [][32]byte
	for j, b := range v.Items {
		items, err := core.ParseAnchoredItems(b)
		if err != nil {
			t.Fatal(err)
		}

		leaves = append(leaves, tree.ContributionLeaf(&items[0]))
		if leaves[j] != v.Leaves[j] {
			t.Errorf("leaf of item %d differs: got %v, want %v", j, leaves[j], v.Leaves[j])
		}
	}

	if root := tree.Root(leaves); root != v.ContributionRoot {
		t.Errorf("contribution root is %x, want %s", root, v.ContributionRoot)
	}

	if err := tree.Verify(v.ContributionRoot, leaves[2], 2, len(leaves), plain(v.ContributionProof)); err != nil {
		t.Error(err)
	}
}

// SPEC 7.4.
func TestListsThatAreMalformedHaveNoRoot(t *testing.T) {
	tombstone := make([]byte, tree.EntrySize)
	tombstone[0] = 1
	dirty, unknown := append([]byte(nil), tombstone...), append([]byte(nil), tombstone...)
	dirty[tree.EntrySize-1] = 1
	unknown[0] = 2

	for name, b := range map[string][]byte{"a byte short": tombstone[1:], "tombstone with a point": dirty, "another kind": unknown} {
		if _, err := tree.ListRoot(b); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}

	root, err := tree.ListRoot(tombstone)
	if err != nil || root != tree.TombstoneLeaf(0) {
		t.Errorf("list of one tombstone: got root %x (%v), want the leaf", root, err)
	}
}
