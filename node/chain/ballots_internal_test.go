package chain

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// ballotBatch is a batch of node/vectors/ballots.json, which an independent implementation
// wrote and the contract's tests read too.
type ballotBatch struct {
	Name       string           `json:"name"`
	Offer      core.SaleID      `json:"offer"`
	Snapshot   core.SnapshotID  `json:"snapshot"`
	Until      uint64           `json:"until"`
	Numbers    []uint32         `json:"numbers"`
	Accepts    []bool           `json:"accepts"`
	Accounts   []common.Address `json:"accounts"`
	Weights    []json.Number    `json:"weights"`
	Named      []bool           `json:"named"`
	Payees     []common.Address `json:"payees"`
	Signatures []hexutil.Bytes  `json:"signatures"`
	Items      hexutil.Bytes    `json:"items"`
	Choices    hexutil.Bytes    `json:"choices"`
}

func TestBallotsArePackedAsTheContractReadsThem(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "vectors", "ballots.json"))
	if err != nil {
		t.Fatal(err)
	}

	var vectors struct {
		Batches []ballotBatch `json:"batches"`
	}
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Batches) == 0 {
		t.Fatal("got no batches")
	}

	for _, b := range vectors.Batches {
		if got := b.packed(); !bytes.Equal(got, b.Items) {
			t.Errorf("%s: got ballots\n%x, want\n%x", b.Name, got, b.Items)
		}

		votes, err := ParseCasts(b.Choices)
		if err != nil || len(votes) != len(b.Numbers) {
			t.Errorf("%s: got votes %+v, %v, want %d", b.Name, votes, err, len(b.Numbers))
			continue
		}
		for i, v := range votes {
			want := core.Cast{Leaf: b.Numbers[i], Weight: b.weight(i), Choice: core.ChoiceNo}
			if b.Accepts[i] {
				want.Choice = core.ChoiceYes
			}
			if v != want {
				t.Errorf("%s: vote %d: got %+v, want %+v", b.Name, i, v, want)
			}
		}
	}
}

// weight returns the weight of the leaf of a ballot.
func (b ballotBatch) weight(i int) uint64 {
	w, err := strconv.ParseUint(b.Weights[i].String(), 10, 64)
	if err != nil {
		panic(err) // the vectors are generated
	}
	return w
}

func (b ballotBatch) packed() (items []byte) {
	for i, leaf := range b.Numbers {
		items = appendBallot(items, core.CastVote{
			Ballot: core.Ballot{
				Voter:    b.Accounts[i],
				Offer:    b.Offer,
				Snapshot: b.Snapshot,
				Leaf:     leaf,
				Accept:   b.Accepts[i],
				Until:    b.Until,
			},
			Weight:    b.weight(i),
			Named:     b.Named[i],
			Payee:     b.Payees[i],
			Signature: b.Signatures[i],
		})
	}
	return items
}

func TestVotesThatAreNoneAreRefused(t *testing.T) {
	for name, data := range map[string][]byte{
		"half a vote":       make([]byte, castSize+6),
		"an unknown choice": append(make([]byte, castSize-1), 3),
	} {
		if votes, err := ParseCasts(data); err == nil {
			t.Errorf("%s: got %+v, want an error", name, votes)
		}
	}
}

func FuzzParseCasts(f *testing.F) {
	f.Add(make([]byte, 2*castSize))
	f.Add(append(make([]byte, castSize-1), 2))
	f.Fuzz(func(t *testing.T, data []byte) {
		votes, err := ParseCasts(data)
		if err == nil && len(votes)*castSize != len(data) {
			t.Errorf("got %d votes of %d bytes, want all of them", len(votes), len(data))
		}
	})
}
