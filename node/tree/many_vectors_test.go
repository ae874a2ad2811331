package tree_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// TestProofsOfManyLeavesAreThoseOfTheVectors verifies the proofs of ballots.json, which an
// independent implementation wrote and the contract's tests read too.
func TestProofsOfManyLeavesAreThoseOfTheVectors(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "vectors", "ballots.json"))
	if err != nil {
		t.Fatal(err)
	}

	var vectors struct {
		Batches []struct {
			Name     string           `json:"name"`
			N        int              `json:"n"`
			SumRoot  common.Hash      `json:"sumRoot"`
			Numbers  []int            `json:"numbers"`
			Accounts []common.Address `json:"accounts"`
			Weights  []json.Number    `json:"weights"`
			Named    []bool           `json:"named"`
			Payees   []common.Address `json:"payees"`
			Siblings []common.Hash    `json:"siblings"`
		} `json:"batches"`
	}
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Batches) == 0 {
		t.Fatal("got no batches")
	}

	for _, b := range vectors.Batches {
		leaves := make([]tree.SumLeaf, len(b.Numbers))
		for i := range leaves {
			weight, err := strconv.ParseUint(b.Weights[i].String(), 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			held := b.Named[i] && b.Payees[i] == (common.Address{})
			leaves[i] = tree.SumLeaf{Account: b.Accounts[i], Payee: b.Payees[i], Held: held, Weight: weight}
		}

		proof := make([]core.SumNode, len(b.Siblings))
		for i, s := range b.Siblings {
			proof[i] = core.SumNode(s)
		}

		if err := tree.VerifyMany(core.SumNode(b.SumRoot), leaves, b.Numbers, b.N, proof); err != nil {
			t.Errorf("%s: got %v, want the proof to lead to the root", b.Name, err)
		}
	}
}
