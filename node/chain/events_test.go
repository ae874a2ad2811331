package chain_test

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestEventsTellTheStory: from events alone a node knows all that happened.
func TestEventsTellTheStory(t *testing.T) {
	s := tell(t)
	blocks, err := the.Client(t).Blocks(t.Context(), s.from, s.to)
	if err != nil {
		t.Fatal(err)
	}
	var got []core.Event
	deadlines := map[core.SaleID]core.Deadlines{}
	for _, b := range blocks {
		for _, event := range b.Events {
			got = append(got, event)
			if e, ok := event.(core.Accepted); ok {
				deadlines[e.ID] = s.dataset.Windows.Deadlines(b.Time)
			}
		}
	}
	want := s.events(t, deadlines)
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) {
			t.Fatalf("%d events; want %d", len(got), len(want))
		}
		if opened, ok := got[i].(core.CeremonyOpened); ok {
			if opened.Deadline.IsZero() {
				t.Error("a ceremony without a deadline")
			}
			opened.Deadline = want[i].(core.CeremonyOpened).Deadline
			got[i] = opened
		}
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("event %d: %T %+v\nwant %T %+v", i, got[i], got[i], want[i], want[i])
		}
	}
}

func (s *story) events(t *testing.T, deadlines map[core.SaleID]core.Deadlines) (all []core.Event) {
	size := core.Committee{N: world.Founders, Threshold: world.Quorum}
	for i, key := range the.Founders {
		all = append(all,
			core.MemberJoined{Seat: uint8(i), Account: world.Address(key), URL: apiURL(i), Peer: peer(i)},
			core.EncryptionKeySet{Epoch: 1, Attempt: 1, Member: uint8(i), Key: s.joins[i], Proof: make([]byte, threshold.ProofSize)})
	}
	all = append(all, core.CeremonyOpened{Epoch: 1, Attempt: 1})
	for i := range world.Founders {
		all = append(all, core.Dealt{Epoch: 1, Attempt: 1, Member: uint8(i), Dealing: make([]byte, threshold.DealingSize(size))})
	}
	at := the.Options(nil).Chain
	all = append(all,
		core.KeyFinalised{Epoch: 1, Attempt: 1, KeyID: core.NewKeyID(at.ID, at.Contracts.Committee, s.material[:core.PointSize]), Material: s.material},
		core.Anchored{Batch: s.batch},
		core.DatasetCreated{ID: s.snapshot.Dataset, Terms: s.dataset},
		core.SnapshotCommitted{ID: s.snapshotID(), Snapshot: s.snapshot, Signers: s.signers(t)})
	return append(append(all, s.saleEvents(deadlines)...), s.failedEvents(deadlines)...)
}

// signers of the snapshot: which of the world.Founders were first is not known before.
func (s *story) signers(t *testing.T) core.Members {
	for _, event := range the.Events(t, the.Client(t)) {
		if e, ok := event.(core.SnapshotCommitted); ok && e.ID == s.snapshotID() {
			if e.Signers.Len() < world.Quorum {
				t.Errorf("%d signers; want at least %d", e.Signers.Len(), world.Quorum)
			}
			return e.Signers
		}
	}
	return 0
}

func (s *story) saleEvents(deadlines map[core.SaleID]core.Deadlines) []core.Event {
	b, b2 := s.buyer.B.Raw(), s.buyer.B2.Raw()
	id := s.sale()
	half := core.RootsCommitted{Sale: id}
	rest := core.RootsCommitted{Sale: id, Digest: s.confirm.RootsDigest}
	for i, c := range s.commits {
		to := &half
		if i >= 2 {
			to = &rest
		} else {
			half.Digest = crypto.Keccak256Hash(half.Digest[:], []byte{byte(i)}, c.Commit.ListRoot[:])
		}
		to.Members, to.Roots = append(to.Members, uint8(i)), append(to.Roots, c.Commit.ListRoot)
	}
	return []core.Event{
		core.Offered{ID: id, Offer: s.offer, B: b[:], B2: b2[:]},
		core.Accepted{ID: id, Epoch: 1, Deadlines: deadlines[id]},
		half, rest,
		core.SaleMoved{ID: id, State: core.SaleCommitted},
		core.ListsConfirmed{Sale: id, Standing: s.confirm.Lists},
		core.SaleMoved{ID: id, State: core.SaleConfirmed},
		core.SaleMoved{ID: id, State: core.SaleSettled},
		core.PoolDeposited{Snapshot: s.offer.Snapshot, Amount: world.Price(), Accrued: world.Price()},
		core.Claimed{Snapshot: s.offer.Snapshot, Account: s.leaves[s.claimer].Account, Amount: due()},
		core.Pushed{Snapshot: s.offer.Snapshot, Group: 0, Accrued: world.Price()},
	}
}

// failedEvents are those of the offers to which nobody committed.
func (s *story) failedEvents(deadlines map[core.SaleID]core.Deadlines) (all []core.Event) {
	b, b2 := s.buyer.B.Raw(), s.buyer.B2.Raw()
	for _, o := range s.failed {
		id := the.Typer().SaleID(o)
		all = append(all, core.Offered{ID: id, Offer: o, B: b[:], B2: b2[:]}, core.Accepted{ID: id, Epoch: 1, Deadlines: deadlines[id]})
	}
	for _, o := range s.failed {
		all = append(all, core.SaleMoved{ID: the.Typer().SaleID(o), State: core.SaleRefunded})
	}
	return all
}
