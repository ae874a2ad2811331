package chain_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestEventsTellTheStory checks that a node can derive everything from events alone.
func TestEventsTellTheStory(t *testing.T) {
	s := told{the.Tell(t)}
	blocks, err := the.Client(t).Blocks(t.Context(), s.From, s.To)
	if err != nil {
		t.Fatal(err)
	}

	var got []core.Event
	deadlines := map[core.SaleID]core.Deadlines{}
	for _, b := range blocks {
		for _, event := range b.Events {
			got = append(got, event)
			if e, ok := event.(core.Accepted); ok {
				deadlines[e.ID] = s.Dataset.Windows.Deadlines(b.Time)
			}
		}
	}

	want := s.events(t, deadlines)
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) {
			t.Fatalf("got %d events, want %d", len(got), len(want))
		}

		if opened, ok := got[i].(core.CeremonyOpened); ok {
			if opened.DealEnds.IsZero() || !opened.Deadline.After(opened.DealEnds) {
				t.Errorf("got a ceremony with deadlines %s and %s, want two, one after the other", opened.DealEnds, opened.Deadline)
			}
			opened.DealEnds, opened.Deadline = time.Time{}, time.Time{}
			got[i] = opened
		}
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("event %d: got %T %+v\nwant %T %+v", i, got[i], got[i], want[i], want[i])
		}
	}
}

// TestEveryFieldOfAnEventIsRead checks that the story fills each field of its events at least
// once: a field that a decoder forgets stays zero in the story and in what a test expects.
func TestEveryFieldOfAnEventIsRead(t *testing.T) {
	s := told{the.Tell(t)}
	blocks, err := the.Client(t).Blocks(t.Context(), s.From, s.To)
	if err != nil {
		t.Fatal(err)
	}

	unread := map[string][]string{} // fields by the event's name
	for _, b := range blocks {
		for _, event := range b.Events {
			name := reflect.TypeOf(event).Name()
			missing := nodetest.Unfilled(event)

			if before, seen := unread[name]; seen {
				missing = slices.DeleteFunc(missing, func(field string) bool {
					return !slices.Contains(before, field)
				})
			}

			unread[name] = missing
		}
	}

	// The story's only group is the first, 0, its token has the fewest decimals, and its terms no tip.
	zero := map[string][]string{"Pushed": {"Group"}, "DatasetCreated": {"Scale"}, "Claimed": {"Tipped"}}
	for name, fields := range unread {
		if !slices.Equal(fields, zero[name]) {
			t.Errorf("%s: got no value of %v in the whole story, want one of all but %v", name, fields, zero[name])
		}
	}

	if len(unread) < 10 {
		t.Errorf("got %d kinds of events, want those of the story", len(unread))
	}
}

// told is the story with the events that a node should read of it.
type told struct{ *world.Story }

func (s told) events(t *testing.T, deadlines map[core.SaleID]core.Deadlines) (all []core.Event) {
	size := core.Committee{N: world.Founders, Threshold: world.Quorum}
	for i, key := range the.Founders {
		all = append(all,
			core.MemberJoined{
				Seat:    uint8(i),
				Account: world.Address(key),
				URL:     world.APIURL(i),
				Peer:    world.Peer(i),
			},
			core.EncryptionKeySet{
				Epoch:   1,
				Attempt: 1,
				Member:  uint8(i),
				Key:     s.Joins[i],
				Proof:   make([]byte, threshold.ProofSize),
			})
	}

	all = append(all, core.CeremonyOpened{Epoch: 1, Attempt: 1})
	for i := range world.Founders {
		all = append(all, core.Dealt{
			Epoch:   1,
			Attempt: 1,
			Member:  uint8(i),
			Dealing: make([]byte, threshold.DealingSize(size)),
		})
	}

	at := the.Options(nil).Domain
	all = append(all,
		core.KeyFinalised{
			Epoch:    1,
			Attempt:  1,
			KeyID:    core.NewKeyID(at.ID, at.Contracts.Committee, s.Material[:core.PointSize]),
			Material: s.Material,
		},
		core.Anchored{Batch: s.Batch},
		core.DatasetCreated{ID: s.Snapshot.Dataset, Terms: s.Dataset},
		core.SnapshotCommitted{ID: s.SnapshotID(), Pool: s.Pool().ID(), Snapshot: s.Snapshot, Signers: s.signers(t)})

	return append(append(all, s.saleEvents(deadlines)...), s.failedEvents(deadlines)...)
}

// signers returns the members that signed the snapshot.
func (s told) signers(t *testing.T) core.Members {
	for _, event := range the.Events(t, the.Client(t)) {
		if e, ok := event.(core.SnapshotCommitted); ok && e.ID == s.SnapshotID() {
			if e.Signers.Len() < world.Quorum {
				t.Errorf("got %d signers, want at least %d", e.Signers.Len(), world.Quorum)
			}
			return e.Signers
		}
	}

	return 0
}

func (s told) saleEvents(deadlines map[core.SaleID]core.Deadlines) []core.Event {
	b, b2 := s.Buyer.B.Raw(), s.Buyer.B2.Raw()
	id, pool, units := s.Sale(), s.Pool().ID(), world.Price().Uint64()
	half := core.RootsCommitted{Sale: id}
	rest := core.RootsCommitted{Sale: id, Digest: s.Confirm.RootsDigest}
	for i, c := range s.Commits {
		to := &half
		if i >= 2 {
			to = &rest
		} else {
			half.Digest = tree.AppendRoot(half.Digest, uint8(i), c.Commit.ListRoot)
		}

		to.Members, to.Roots = append(to.Members, uint8(i)), append(to.Roots, c.Commit.ListRoot)
	}

	return []core.Event{
		core.Offered{ID: id, Offer: s.Offer, B: b[:], B2: b2[:]},
		core.Accepted{ID: id, Epoch: 1, Deadlines: deadlines[id]},
		half, rest,
		core.SaleMoved{ID: id, State: core.SaleCommitted},
		core.ListsConfirmed{Sale: id, Standing: s.Confirm.Lists},
		core.SaleMoved{ID: id, State: core.SaleConfirmed},
		core.SaleMoved{ID: id, State: core.SaleSettled},
		core.PoolDeposited{Pool: pool, Units: units, Accrued: units},
		core.Claimed{Pool: core.NameOf(pool), Leaf: uint32(s.Claimer), Units: world.Due().Uint64()},
		core.Pushed{Pool: pool, Group: 0, Accrued: units},
	}
}

// failedEvents returns the events of the offers to which no member committed.
func (s told) failedEvents(deadlines map[core.SaleID]core.Deadlines) (all []core.Event) {
	b, b2 := s.Buyer.B.Raw(), s.Buyer.B2.Raw()
	for _, o := range s.Failed {
		id := the.Typer().SaleID(o)
		all = append(all, core.Offered{
			ID:    id,
			Offer: o,
			B:     b[:],
			B2:    b2[:],
		}, core.Accepted{ID: id, Epoch: 1, Deadlines: deadlines[id]})
	}

	for _, o := range s.Failed {
		all = append(all, core.SaleMoved{ID: the.Typer().SaleID(o), State: core.SaleRefunded})
	}

	return all
}
