package release_test

import (
	"context"
	"encoding/binary"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// long are windows in which deadlines of lists pass.
var long = core.Windows{Commit: 60, Release: 160, Confirm: 60, Dispute: 60}

// inBubble runs a test of a committee of five with virtual time, whose sale is committed
// and may be released.
func inBubble(t *testing.T, test func(t *testing.T, c *cluster)) {
	synctest.Test(t, func(t *testing.T) {
		c := newClusterOf(t, five, long)
		defer func() {
			for _, m := range c.members {
				m.close()
			}
		}()

		c.commitAll()
		c.setState(core.SaleCommitted, released)
		test(t, c)
	})
}

// released is a time at the beginning of the release window.
var released = accepted.Add(61 * time.Second)

// tickOnly lets members tick at a time, and waits for nothing that they left beside it.
// Chain time and clock pass together.
func (c *cluster) tickOnly(now time.Time, members ...*member) {
	c.t.Helper()
	c.board.set(c.board.stateNow(), now)
	c.final(now, func(*core.SaleRecord) {})

	began := time.Now()
	for i, m := range members {
		if err := m.Tick(c.t.Context()); err != nil {
			c.t.Fatalf("member %d: got %v, want no error", i, err)
		}
	}

	if waited := time.Since(began); waited != 0 {
		c.t.Errorf("ticks: got a wait of %s for members, want none", waited)
	}
}

// pass lets time pass, with a tick of the members each second, or each third one if it is
// long.
func (c *cluster) pass(from time.Time, seconds int, members ...*member) (now time.Time) {
	c.t.Helper()

	step := 1
	if seconds > 15 {
		step = 3
	}

	for i := 0; i < seconds; i += step {
		now = from.Add(time.Duration(i) * time.Second)
		c.tickOnly(now, members...)
		synctest.Wait()
		time.Sleep(time.Duration(step) * time.Second)
	}

	return now
}

func (b *board) stateNow() core.SaleState {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.state
}

// lists returns the lists of the confirms so far.
func (b *board) lists() (sets []core.Members) {
	b.mu.Lock()
	defer b.mu.Unlock()

	for _, c := range b.confirms {
		sets = append(sets, c.Lists)
	}

	return sets
}

// end cancels what still runs beside the ticks.
func (c *cluster) end(now time.Time) {
	c.final(now, func(r *core.SaleRecord) { r.State = core.SaleSettled })
	c.tickOnly(now, c.members...)
	synctest.Wait()
}

type giver = func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error)

// give makes a member give its list in a way of its own.
func (c *cluster) give(member int, how func(honest giver) giver) {
	nodetest.Handle(c.net, member, wire.List, how(c.members[member].HandleList))
}

// slowly gives one entry each 18 seconds, as the member did that stopped every sale.
func slowly(honest giver) giver {
	return func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
		pause := time.NewTimer(18 * time.Second)
		defer pause.Stop()

		select {
		case <-pause.C:
		case <-ctx.Done():
			return wire.ListResponse{}, ctx.Err()
		}

		r.Count = 1

		return honest(ctx, from, r)
	}
}

func hanging(giver) giver {
	return func(ctx context.Context, _ int, _ wire.ListRequest) (wire.ListResponse, error) {
		<-ctx.Done()
		return wire.ListResponse{}, ctx.Err()
	}
}

func refusing(giver) giver {
	return func(context.Context, int, wire.ListRequest) (wire.ListResponse, error) {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNotReleased, "not today")}, nil
	}
}

// TestAMemberThatDoesNotGiveStopsNoSale has a member that gives slowly, in small pieces or
// not at all. The four others hold each other's lists at once and confirm them. SPEC 7.14.
func TestAMemberThatDoesNotGiveStopsNoSale(t *testing.T) {
	for name, how := range map[string]func(giver) giver{
		"one entry each 18 seconds": slowly,
		"no answer":                 hanging,
		"a refusal":                 refusing,
	} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, func(t *testing.T, c *cluster) {
				c.give(4, how)
				now := c.pass(released, 3+five.N, c.members...)

				if sets := c.board.lists(); len(sets) == 0 || sets[0] != 0b01111 {
					t.Errorf("got confirms of %v, want first one of the four lists that came", sets)
				}

				c.end(now)
			})
		})
	}
}

// TestAPageMustBeFull names a member whose answer has fewer entries than were asked for.
// SPEC 7.13.
func TestAPageMustBeFull(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.give(4, func(honest giver) giver {
			return func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
				r.Count = 1
				return honest(ctx, from, r)
			}
		})

		now := c.pass(released, 3, c.members...)
		if n := c.members[0].log.Count("outcome=short", "member=4"); n == 0 {
			t.Errorf("got no log of a short page of member 4, want one:\n%s", c.members[0].log)
		}

		c.end(now)
	})
}

// TestAWholeListHasOneDeadline has a member that answers each page in time, and would
// need ten minutes for its list. SPEC 7.14.
func TestAWholeListHasOneDeadline(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		const entries = 20*wire.ListPage + 1
		c.many(entries)

		var asked atomic.Int32
		nodetest.Handle(c.net, 4, wire.List, func(ctx context.Context, _ int, r wire.ListRequest) (wire.ListResponse, error) {
			asked.Add(1)

			select {
			case <-time.After(19 * time.Second):
			case <-ctx.Done():
			}

			return wire.ListResponse{Entries: make([]byte, r.Count*tree.EntrySize)}, ctx.Err()
		})

		within := 20*time.Second + entries*tree.EntrySize*time.Second/(64<<10)
		c.tickOnly(released, c.members[0])
		time.Sleep(within + time.Second)
		synctest.Wait()

		if n := c.members[0].log.Count("outcome=slow", "member=4"); n != 1 {
			t.Errorf("after %s: got %d logs of a slow list, want 1:\n%s", within, n, c.members[0].log)
		}
		if most := int32(within/(19*time.Second)) + 1; asked.Load() > most {
			t.Errorf("got %d pages asked for, want at most %d", asked.Load(), most)
		}

		c.end(released)
	})
}

// TestWhoGivesIsServedFirst has a member that gives to nobody. It is served in the second
// half of the release window only. SPEC 7.15, 7.16.
func TestWhoGivesIsServedFirst(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.give(4, hanging)
		honest := c.members[:4]
		half := accepted.Add(140 * time.Second)

		if r := c.askAs(4, 0); len(r.Entries) == 0 {
			t.Errorf("before anybody missed its list: got %+v, want entries", r.Refusal)
		}

		now := c.pass(released, 45, honest...)
		if r := c.askAs(4, 0); r.Refusal.Reason != core.ReasonOwesList {
			t.Errorf("a member whose list did not come: got %+v, want %s", r.Refusal, core.ReasonOwesList)
		}
		if r := c.askAs(3, 0); len(r.Entries) == 0 {
			t.Errorf("a member whose list came: got %+v, want entries", r.Refusal)
		}

		c.board.set(core.SaleCommitted, half.Add(-time.Second))
		if r := c.askAs(4, 0); r.Refusal.Reason != core.ReasonOwesList {
			t.Errorf("a second before half of the window: got %+v, want %s", r.Refusal, core.ReasonOwesList)
		}

		c.board.set(core.SaleCommitted, half)
		if r := c.askAs(4, 0); len(r.Entries) == 0 {
			t.Errorf("at half of the window: got %+v, want entries", r.Refusal)
		}

		c.board.set(core.SaleConfirmed, now)
		if r := c.askAs(4, 0); len(r.Entries) == 0 {
			t.Errorf("once the sale is confirmed: got %+v, want entries", r.Refusal)
		}

		c.end(now)
	})
}

// TestWhoDidNotCommitIsServedLater has a member without a list. SPEC 7.15.
func TestWhoDidNotCommitIsServedLater(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.final(released, func(r *core.SaleRecord) { delete(r.Commits, 4) })

		if r := c.askAs(4, 0); r.Refusal.Reason != core.ReasonOwesList {
			t.Errorf("got %+v, want %s", r.Refusal, core.ReasonOwesList)
		}

		c.board.set(core.SaleCommitted, accepted.Add(140*time.Second))
		if r := c.askAs(4, 0); len(r.Entries) == 0 {
			t.Errorf("at half of the window: got %+v, want entries", r.Refusal)
		}
	})
}

// TestTwoThatTakeEachOtherForWithholdersEndTheirWait cuts two honest members off from each
// other until each thinks that the other withholds. After half of the window both give,
// and the sale is confirmed with their two lists and a third one. SPEC 7.16.
func TestTwoThatTakeEachOtherForWithholdersEndTheirWait(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.net.Down(3, true) // with two members away, all three others are needed
		c.net.Down(4, true)

		var cut atomic.Bool
		cut.Store(true)
		for member, other := range map[int]int{0: 1, 1: 0} {
			c.give(member, func(honest giver) giver {
				return func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
					if from == other && cut.Load() {
						return wire.ListResponse{}, errors.New("the line is cut")
					}
					return honest(ctx, from, r)
				}
			})
		}

		up := c.members[:3]
		now := c.pass(released, 45, up...)
		cut.Store(false)

		for from, to := range map[int]int{0: 1, 1: 0} {
			if r := c.askAs(from, to); r.Refusal.Reason != core.ReasonOwesList {
				t.Errorf("member %d of member %d: got %+v, want %s", from, to, r.Refusal, core.ReasonOwesList)
			}
		}

		if len(c.board.lists()) != 0 {
			t.Errorf("got confirms %v before the two gave, want none", c.board.lists())
		}

		now = c.pass(now, int(accepted.Add(140*time.Second).Sub(now)/time.Second)+40, up...)
		if sets := c.board.lists(); len(sets) == 0 || sets[0] != 0b00111 {
			t.Errorf("got confirms %v, want one of the lists of the three that are up", sets)
		}

		c.end(now)
	})
}

// TestNoExactSetIsNeeded has members 3 and 4 give their lists to some alone, so that no two
// honest members hold the same. Each proposer finds what a quorum holds in one turn.
// SPEC 7.18.
func TestNoExactSetIsNeeded(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		for member, friend := range map[int]int{3: 0, 4: 1} {
			c.give(member, func(honest giver) giver {
				return func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
					if from != friend {
						return refusing(nil)(ctx, from, r)
					}
					return honest(ctx, from, r)
				}
			})
		}

		for _, member := range []int{3, 4} { // they say that they hold all, and sign nothing
			nodetest.Handle(c.net, member, wire.SignLists, func(context.Context, int, wire.SignListsRequest) (wire.Signed, error) {
				return wire.Signed{Refusal: wire.Refuse(core.ReasonNotHeld, "no"), Holds: 0b11111}, nil
			})
		}

		now := c.pass(released, 2+five.N, c.members[:3]...)
		if sets := c.board.lists(); len(sets) == 0 || sets[0] != 0b00111 {
			t.Errorf("got confirms %v, want one of the three lists that three members hold:\n%s", sets, c.members[0].log)
		}

		c.end(now)
	})
}

// TestMoreIsConfirmedWhenMoreIsHeld has a member whose list comes after the others' were
// confirmed. SPEC 7.18.
func TestMoreIsConfirmedWhenMoreIsHeld(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.net.Down(4, true)
		now := c.pass(released, 2+five.N, c.members[:4]...)
		c.final(now, func(r *core.SaleRecord) { r.State, r.Standing = core.SaleConfirmed, 0b01111 })
		c.board.set(core.SaleConfirmed, now)

		c.net.Down(4, false)
		now = c.pass(now, 30, c.members...)

		sets := c.board.lists()
		if first, last := sets[0], sets[len(sets)-1]; first != 0b01111 || last != 0b11111 {
			t.Errorf("got confirms %v, want first of four lists and then of five", sets)
		}

		c.end(now)
	})
}

// TestASignerFetchesNothing asks a member that holds its own list alone. SPEC 7.17.
func TestASignerFetchesNothing(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		sale, err := c.members[1].store.Sale(saleID)
		if err != nil {
			t.Fatal(err)
		}

		for i := range five.N {
			c.give(i, func(giver) giver {
				return func(context.Context, int, wire.ListRequest) (wire.ListResponse, error) {
					t.Errorf("member %d: got asked for its list by a signer, want not", i)
					return wire.ListResponse{}, errors.New("not expected")
				}
			})
		}

		got, err := c.members[1].HandleSignLists(t.Context(), 0, wire.SignListsRequest{
			Sale:        saleID,
			RootsDigest: sale.Digest,
			Lists:       0b00111,
		})
		if err != nil || got.Refusal.Reason != core.ReasonNotHeld || got.Holds != 0b00010 {
			t.Errorf("got %+v and %v, want a refusal that says that it holds list 1", got, err)
		}

		got, err = c.members[1].HandleSignLists(t.Context(), 0, wire.SignListsRequest{
			Sale:        saleID,
			RootsDigest: sale.Digest,
			Lists:       0b00010,
		})
		if err != nil || got.Refusal.Reason != "" || len(got.Signature) == 0 {
			t.Errorf("got %+v and %v, want a signature for what it holds", got, err)
		}
	})
}

// TestCommitsAreNotHeldUpByOneMember has a member that never answers a request for its
// commit. The others' commits are sent when the time to wait for it is over.
func TestCommitsAreNotHeldUpByOneMember(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newClusterOf(t, five, long)
		defer func() {
			for _, m := range c.members {
				m.close()
			}
		}()

		nodetest.Handle(c.net, 4, wire.Commit, func(ctx context.Context, _ int, _ wire.CommitRequest) (wire.CommitResponse, error) {
			<-ctx.Done()
			return wire.CommitResponse{}, ctx.Err()
		})

		patience := long.Deadlines(accepted).CommitEnds.Sub(accepted) / 4
		c.pass(accepted, int(patience/time.Second)+5, c.members[:4]...)

		c.board.mu.Lock()
		seen := map[uint8]bool{}
		for _, s := range c.board.commits {
			seen[s.Commit.Member] = true
		}
		c.board.mu.Unlock()

		if len(seen) != 4 || seen[4] {
			t.Errorf("got commits of %v, want of the four that answer", seen)
		}
	})
}

// askAs requests the list of a member as another one.
func (c *cluster) askAs(from, member int) wire.ListResponse {
	c.t.Helper()
	r, err := c.members[member].HandleList(c.t.Context(), from, wire.ListRequest{Sale: saleID, Count: 10})
	if err != nil {
		c.t.Fatal(err)
	}

	return r
}

// many makes member 0 see a snapshot of many contributions.
func (c *cluster) many(n int) {
	c.t.Helper()
	c.members[0].many = n
	c.restart(0)
}

// restart restarts a member's step with its store.
func (c *cluster) restart(i int) {
	c.t.Helper()
	c.members[i].close()
	c.start(i)
}

// crowd is a store whose snapshots have many contributions.
type crowd struct {
	release.Store
	n int
}

func (s crowd) SnapshotIDs(core.SnapshotID) ([]core.ContributionID, error) {
	return make([]core.ContributionID, s.n), nil
}

func (s crowd) Contributions([]core.ContributionID) ([]core.Contribution, error) {
	return make([]core.Contribution, s.n), nil
}

// TestProposersThatHoldBackUseUpLittle has the members of the first turns do nothing, in
// turns as long as a third of the window each. The others commit and confirm all the same.
// SPEC 7.23.
func TestProposersThatHoldBackUseUpLittle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, end := newFive(t, 50*time.Second)
		defer end()

		// The sale's first turn is that of seat (u64 of its first 8 bytes) mod 5.
		first := int(binary.BigEndian.Uint64(saleID[:8]) % 5)
		var honest []*member
		for i := range 3 {
			honest = append(honest, c.members[(first+2+i)%5])
		}

		c.pass(accepted, 45, honest...)
		if n := c.board.sent(); n == 0 {
			t.Error("got no commits while the first members held back, want some")
		}

		c.final(released, func(r *core.SaleRecord) {
			for _, s := range c.board.commits {
				r.Commits[s.Commit.Member] = s.Commit.ListRoot
			}

			r.Digest = core.RootsDigest{7}
		})
		c.setState(core.SaleCommitted, released)

		now := c.pass(released, 45, honest...)
		if sets := c.board.lists(); len(sets) == 0 {
			t.Error("got no confirm while the first members held back, want one")
		}

		c.end(now)
	})
}

// sent returns the number of commits that were sent.
func (b *board) sent() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.commits)
}

// newFive returns a cluster of five with long windows and turns of a length, and what
// closes its members.
func newFive(t *testing.T, round time.Duration) (c *cluster, end func()) {
	t.Helper()
	c = newClusterOf(t, five, long)
	c.round = round
	for i := range c.members {
		c.restart(i)
	}

	return c, func() {
		for _, m := range c.members {
			m.close()
		}
	}
}
