package contributor_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// reading is a node that shows who reads what an account gave.
type reading struct {
	away   bool
	says   core.Readership
	record core.SnapshotRecord
	proof  core.SumProof
}

// newReading returns a node with one snapshot of two accounts, and what it says of one.
func newReading(t *testing.T) (*reading, common.Address) {
	t.Helper()
	account := common.Address{5}
	sum, err := tree.NewSum([]tree.SumLeaf{{Account: account, Weight: 3}, {Account: common.Address{6}, Weight: 2}})
	if err != nil {
		t.Fatal(err)
	}

	n := &reading{record: core.SnapshotRecord{Snapshot: core.Snapshot{
		Dataset: core.DatasetID{9}, Count: 2, TotalWeight: 5, SumRoot: common.Hash(sum.Root()),
	}}}
	n.record.ID = consent.New(testChain).SnapshotID(n.record.Snapshot)
	n.proof = core.SumProof{Snapshot: n.record.ID, Account: account, Weight: 3, Proof: sum.Proof(0)}
	n.says = core.Readership{Account: account, Block: 8, Threshold: 3, Snapshots: []core.ReaderSnapshot{{
		Snapshot: n.record.ID, Dataset: core.DatasetID{9}, Name: "Artists", Weight: 3, SellUntil: time.Unix(1000, 0),
		Sales: []core.ReaderSale{
			{Sale: core.SaleID{1}, Buyer: common.Address{1}, Price: big.NewInt(55), State: core.SaleSettled, Accepted: time.Unix(5, 0)},
			{Sale: core.SaleID{2}, Buyer: common.Address{2}, Price: big.NewInt(66), State: core.SaleConfirmed, LeftOut: true},
		},
	}}}

	return n, account
}

func (n *reading) Committee(context.Context) (core.CommitteeView, error) {
	return core.CommitteeView{Domain: testChain}, nil
}

func (n *reading) Readers(context.Context, common.Address) (core.Readership, error) {
	if n.away {
		return core.Readership{}, fmt.Errorf("node: %w", core.ErrUnreachable)
	}
	return n.says, nil
}

func (n *reading) Snapshot(context.Context, core.SnapshotID) (core.SnapshotRecord, error) {
	return n.record, nil
}

func (n *reading) Proof(context.Context, core.SnapshotID, int) (core.SumProof, error) {
	return n.proof, nil
}

func TestReadersAreChecked(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*reading)
		want   error
	}{
		"as it is":           {func(*reading) {}, nil},
		"another account":    {func(n *reading) { n.says.Account[0]++ }, core.ErrVerify},
		"another snapshot":   {func(n *reading) { n.record.Snapshot.Count++ }, core.ErrVerify},
		"another dataset":    {func(n *reading) { n.says.Snapshots[0].Dataset[0]++ }, core.ErrVerify},
		"another weight":     {func(n *reading) { n.says.Snapshots[0].Weight++ }, core.ErrVerify},
		"another leaf":       {func(n *reading) { n.proof.Account[0]++ }, core.ErrVerify},
		"a proof of nothing": {func(n *reading) { n.proof.Proof[0][0]++ }, core.ErrVerify},
		"nobody answers":     {func(n *reading) { n.away = true }, core.ErrUnreachable},
	} {
		t.Run(name, func(t *testing.T) {
			n, account := newReading(t)
			c.change(n)
			if _, err := contributor.ReadersOf(t.Context(), []*reading{n}, account); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}

	away, account := newReading(t)
	away.away = true
	there, _ := newReading(t)
	if got, err := contributor.ReadersOf(t.Context(), []*reading{away, there}, account); err != nil || len(got.Snapshots) != 1 {
		t.Errorf("got %+v, %v, want the answer of the second node", got, err)
	}
}

func TestReadersAreShownInWords(t *testing.T) {
	n, _ := newReading(t)
	amount := func(_ core.ReaderSnapshot, s core.ReaderSale) string { return s.Price.String() + " DEMO" }

	for name, c := range map[string]struct {
		change func(*core.Readership)
		now    time.Time
		words  []string
	}{
		"for sale": {func(*core.Readership) {}, time.Unix(8, 0), []string{
			`of dataset "Artists"`, "for sale until", "55 DEMO", "can read it, and that can't be called back", "you had left before", "any 3 of these", "What nobody can take back",
		}},
		"left":        {func(r *core.Readership) { r.Snapshots[0].Retracted = 6 }, time.Unix(8, 0), []string{"You left in block 6"}},
		"over":        {func(*core.Readership) {}, time.Unix(2000, 0), []string{"It was for sale until"}},
		"no bid":      {func(r *core.Readership) { r.Snapshots[0].Sales = nil }, time.Unix(8, 0), []string{"Nobody has bid"}},
		"nothing":     {func(r *core.Readership) { r.Snapshots = nil }, time.Unix(8, 0), []string{"no snapshot holds"}},
		"not decided": {func(r *core.Readership) { r.Snapshots[0].Sales[0].State = core.SaleOffered }, time.Unix(8, 0), []string{"will read it if the offer succeeds"}},
	} {
		t.Run(name, func(t *testing.T) {
			says := n.says
			says.Snapshots = append([]core.ReaderSnapshot{}, n.says.Snapshots...)
			says.Snapshots[0].Sales = append([]core.ReaderSale{}, n.says.Snapshots[0].Sales...)
			c.change(&says)

			var out strings.Builder
			if err := contributor.RenderReaders(&out, says, c.now, amount); err != nil {
				t.Fatal(err)
			}
			for _, words := range c.words {
				if !strings.Contains(out.String(), words) {
					t.Errorf("got\n%s\nwant %q in it", &out, words)
				}
			}
		})
	}
}
