package tree_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/vectors"
)

// SPEC 5.15.
func TestTombstonesAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[struct {
		Tombstones                           []uint32
		TombstonesDigest, NoTombstonesDigest common.Hash
	}](t, "ids")

	if got := (tree.LeftOut{Numbers: v.Tombstones}).Tombstones(); got.Digest != v.TombstonesDigest || got.Count != uint32(len(v.Tombstones)) {
		t.Errorf("got %+v, want digest %s", got, v.TombstonesDigest)
	}
	if got := (tree.LeftOut{}).Tombstones(); got != (core.Tombstones{Digest: v.NoTombstonesDigest}) {
		t.Errorf("nothing left out: got %+v, want digest %s", got, v.NoTombstonesDigest)
	}
}

// TestLeftOutIsTheSameInBothTrees checks that items and leaves are of the same accounts, and
// that the leaves have a proof.
func TestLeftOutIsTheSameInBothTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		accounts := rapid.SliceOfNDistinct(rapid.Uint32(), 1, 60, rapid.ID[uint32]).Draw(t, "accounts")
		held := make([]core.Contribution, len(accounts))
		for i, account := range accounts {
			held[i] = core.Contribution{
				Account:     common.Address(binary.BigEndian.AppendUint32(make([]byte, 16), account)),
				Counted:     uint64(1 + account%8),
				RetractedAt: rapid.Uint64Range(0, 9).Draw(t, "retracted"),
			}
		}

		leaves := tree.LeavesOf(held)
		out := tree.LeftOutOf(held, 5)

		weights := map[common.Address]uint64{}
		for _, j := range out.Items {
			if at := held[j].RetractedAt; at == 0 || at > 5 {
				t.Errorf("item %d left in block %d: got it left out, want it kept", j, at)
			}
			weights[held[j].Account] = held[j].Counted
		}

		if len(out.Numbers) != len(out.Items) || len(weights) != len(out.Items) {
			t.Fatalf("got %d leaves of %d items, want as many", len(out.Numbers), len(out.Items))
		}
		for i, number := range out.Numbers {
			if leaf := leaves[number]; leaf != out.Leaves[i] || weights[leaf.Account] != leaf.Weight {
				t.Errorf("leaf %d: got %+v, want that of an item", number, leaf)
			}
		}

		if len(out.Numbers) == 0 {
			return
		}

		sum, err := tree.NewSum(leaves)
		if err != nil {
			t.Fatal(err)
		}

		set := sum.Set(core.Pool{Count: uint32(len(leaves))}, leaves, out.Numbers)
		places := make([]int, len(set.Numbers))
		for i, number := range set.Numbers {
			places[i] = int(number)
		}
		if err := tree.VerifyMany(sum.Root(), set.Leaves, places, len(leaves), set.Proof); err != nil {
			t.Errorf("got %v, want a proof", err)
		}
	})
}
