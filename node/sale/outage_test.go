package sale_test

import (
	"crypto/rand"
	"errors"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/world"
)

// the world has the real contracts, with a committee of five that has told its story.
var the *world.World

func TestMain(m *testing.M) { os.Exit(world.Run(m, &the)) }

// TestAnOutageEndsInARefundWithoutALock commits three of five roots through the real
// contracts. Then nobody is there until all windows are over. When the members come back,
// they resolve the sale, which refunds it, and the dataset sells on.
func TestAnOutageEndsInARefundWithoutALock(t *testing.T) {
	story := the.Tell(t)
	buyer := world.Open(t, the.Options(the.Buyer))
	r := accept(t, buyer, story, 20)
	commit(t, &r, 3)

	the.Pass(t, buyer, r.Deadlines.ConfirmEnds) // the outage
	the.Commit(world.Depth)

	s, _ := nodetest.OpenStore(t, t.TempDir())
	steps := members(t, s)

	for range 100 {
		head := world.Head(t, buyer)
		err := s.Update(func(tx *store.Txn) error {
			return errors.Join(tx.PutCursor(core.Cursor{Number: head.Final, Time: head.FinalTime}), tx.PutSale(r))
		})
		if err != nil {
			t.Fatal(err)
		}

		for i, step := range steps {
			if err := step.Tick(t.Context()); err != nil {
				t.Fatalf("member %d: got %v, want no error", i, err)
			}
		}

		if state, _, err := buyer.SaleAtHead(t.Context(), r.ID); err != nil || state != core.SaleAccepted {
			break
		}

		the.Commit(1)
	}

	for _, event := range the.Events(t, buyer) {
		if e, ok := event.(core.SaleMoved); ok && e.ID == r.ID && e.State != core.SaleRefunded {
			t.Errorf("got the sale moved to %s, want only to refunded", e.State)
		}
	}

	if state, _, err := buyer.SaleAtHead(t.Context(), r.ID); err != nil || state != core.SaleRefunded {
		t.Fatalf("got state %s, %v, want refunded", state, err)
	}

	accept(t, buyer, story, 21) // the contract refuses an offer for a locked dataset
}

// members returns the steps of all five members over one store.
func members(t *testing.T, s *store.Store) (steps []*sale.Step) {
	t.Helper()
	for i, key := range the.Founders {
		step, err := sale.New(sale.Options{
			Store: s,
			Chain: world.Open(t, the.Options(key)),
			Log:   slog.New(slog.DiscardHandler),
			Seat: quorum.Seat{
				Committee: core.Committee{N: world.Founders, Threshold: world.Quorum},
				Self:      i,
				Round:     2 * time.Second,
			},
		})
		if err != nil {
			t.Fatal(err)
		}

		steps = append(steps, step)
	}

	return steps
}

// accept makes an offer for the story's snapshot and returns the accepted sale.
func accept(t *testing.T, buyer *chain.Client, story *world.Story, salt byte) core.SaleRecord {
	t.Helper()
	key, err := threshold.NewBuyerKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	offer := core.Offer{
		Snapshot:     story.SnapshotID(),
		Buyer:        world.Address(the.Buyer),
		Price:        world.Price(),
		BuyerKeyHash: key.Hash(),
		Deadline:     uint64(world.Head(t, buyer).Time.Add(time.Hour).Unix()),
		Salt:         common.Hash{salt},
	}

	if err := buyer.Offer(t.Context(), the.Token, offer, key.B, key.B2); err != nil {
		t.Fatalf("got offer %d refused with %v, want it accepted", salt, err)
	}

	r := core.SaleRecord{
		ID:       the.Typer().SaleID(offer),
		Offer:    offer,
		State:    core.SaleAccepted,
		Epoch:    1,
		Accepted: world.Head(t, buyer).Time,
		Commits:  map[uint8]common.Hash{},
	}

	if r.Deadlines, err = buyer.SaleDeadlines(t.Context(), r.ID); err != nil {
		t.Fatal(err)
	}

	return r
}

// commit puts the roots of the first members on chain.
func commit(t *testing.T, r *core.SaleRecord, members int) {
	t.Helper()
	var commits []core.SignedCommit

	for i := range members {
		c := core.Commit{
			Sale:       r.ID,
			Epoch:      1,
			Member:     uint8(i),
			ListRoot:   common.Hash{9, byte(i)},
			Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
		}

		signature, err := consent.Sign(the.Founders[i], the.Typer().CommitDigest(c))
		if err != nil {
			t.Fatal(err)
		}

		commits = append(commits, core.SignedCommit{Commit: c, Signature: signature})
		r.Commits[uint8(i)] = c.ListRoot
	}

	if err := world.Open(t, the.Options(the.Founders[0])).Commit(t.Context(), r.ID, commits); err != nil {
		t.Fatal(err)
	}
}
