package relay_test

import (
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/relay"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, relay.Options{
		Store: struct{ relay.Store }{},
		Chain: struct{ relay.Chain }{},
		Typer: struct{ relay.Typer }{},
		Log:   slog.New(slog.DiscardHandler),
		Seat:  quorum.Seat{Committee: size, Round: round},
	}, relay.New, "Metrics", "Now")
}

// TestAVoteGoesAllItsWay follows one vote through its stages.
func TestAVoteGoesAllItsWay(t *testing.T) {
	c := newChain(crowd(t, 8))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 5, offer(0), true)
	v.post(t, m)

	v.tick(t)
	if got := v.stands(t, m).Stage; got != core.RelayQueued || len(c.sent()) != 0 {
		t.Errorf("at once: got %s and transactions %v, want queued and none", got, c.sent())
	}

	c.pass(3 * round) // its turn again
	v.tick(t)
	if got := v.stands(t, m).Stage; got != core.RelaySent {
		t.Errorf("after the wait: got %s, want sent", got)
	}

	c.mine()
	v.tick(t)
	if got := v.stands(t, m).Stage; got != core.RelaySent {
		t.Errorf("in a block that is not final: got %s, want sent", got)
	}

	c.pass(5 * time.Second)
	v.tick(t)
	got := v.stands(t, m)
	if got.Stage != core.RelayDone || got.Transaction == (common.Hash{}) || got.GasPaid.Int64() != gasEach*gasPrice || got.Attempts != 1 {
		t.Errorf("final: got %+v, want it done for %d wei", got, gasEach*gasPrice)
	}
	if voted, no := c.voted(offer(0)); voted != 1 || no != 0 {
		t.Errorf("got %d votes with %d no, want one yes", voted, no)
	}
}

func TestVotesGoInFullBatches(t *testing.T) {
	c := newChain(crowd(t, 230))
	policy := rich()
	policy.Limits = core.RelayLimits{Account: 2, All: 1000}
	v := newValidator(t, c, 0, policy)
	for i := range c.keys {
		v.post(t, c.ballot(t, i, offer(0), i%2 == 0))
	}

	v.tick(t) // the turn is this member's, and a batch is full
	if got := c.sent(); !slices.Equal(got, []int{100, 100, 30}) {
		t.Errorf("got transactions of %v votes, want 100, 100, 30", got)
	}

	c.settle()
	v.tick(t)
	if voted, no := c.voted(offer(0)); voted != 230 || no != 115 {
		t.Errorf("got %d votes with %d no, want 230 with 115", voted, no)
	}
	if status, err := v.Status(); err != nil || status.Waiting != 0 {
		t.Errorf("got %+v, %v, want that nothing waits", status, err)
	}
}

// TestTheTurnGoesFirst has three validators with the same vote.
func TestTheTurnGoesFirst(t *testing.T) {
	c := newChain(crowd(t, 4))
	m := c.ballot(t, 1, offer(0), true)
	var all []validator
	for self := range size.N {
		v := newValidator(t, c, self, rich())
		v.post(t, m)
		all = append(all, v)
	}

	c.pass(3 * round)
	for _, v := range all {
		v.tick(t)
	}
	if got := c.sent(); len(got) != 1 || all[0].stands(t, m).Stage != core.RelaySent {
		t.Fatalf("got transactions %v, want one, of the member of the turn", got)
	}

	c.settle()
	for range size.N { // each has its turn
		c.pass(round)
		for _, v := range all {
			v.tick(t)
		}
	}

	for _, v := range all {
		if got := v.stands(t, m); got.Stage != core.RelayDone {
			t.Errorf("got %s, want it done everywhere", got.Stage)
		}
	}
	if got := c.sent(); len(got) != 1 {
		t.Errorf("got transactions %v, want one", got)
	}
	if got := all[1].stands(t, m); got.GasPaid != nil || got.Transaction != (common.Hash{}) {
		t.Errorf("who only looked on: got %+v, want nothing paid", got)
	}
}

// TestInTheLastThirdAnyHolderSends has the validator of every turn away.
func TestInTheLastThirdAnyHolderSends(t *testing.T) {
	for _, tc := range []struct {
		name string
		at   time.Duration
		want int
	}{
		{"in the first two thirds", window*2/3 - 2*round, 0}, // another member's turn
		{"in the last third", window*2/3 + round, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := newChain(crowd(t, 4))
			v := newValidator(t, c, 0, rich())
			v.post(t, c.ballot(t, 1, offer(0), true))

			c.pass(tc.at)
			v.tick(t)
			if got := len(c.sent()); got != tc.want {
				t.Errorf("got %d transactions, want %d", got, tc.want)
			}
		})
	}
}

// TestNoVoteWaitsForOthersAtTheEnd posts one shortly before the end of voting: there is no
// time left to wait for a batch.
func TestNoVoteWaitsForOthersAtTheEnd(t *testing.T) {
	c := newChain(crowd(t, 4))
	policy := rich()
	policy.Wait = 2 * time.Hour
	v := newValidator(t, c, 1, policy)
	c.pass(window - 5*time.Minute)
	v.post(t, c.ballot(t, 1, offer(0), true))

	v.tick(t)
	if got := c.sent(); len(got) != 1 {
		t.Errorf("got transactions %v, want one", got)
	}
}

func TestWhatComesTooLateIsRefused(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	late, brought := c.ballot(t, 1, offer(0), true), c.ballot(t, 2, offer(0), true)
	v.post(t, late, brought)
	c.votes[leafOf{offer(0), 2}] = core.Voted{Voted: true}

	c.pass(window)
	v.tick(t)
	if got := v.stands(t, late); got.Stage != core.RelayRefused || got.Reason != core.ReasonTooLate || got.GasPaid != nil {
		t.Errorf("got %+v, want it refused for nothing", got)
	}
	if got := v.stands(t, brought); got.Stage != core.RelayDone {
		t.Errorf("one that another node brought: got %s, want done", got.Stage)
	}
}

// TestANoAfterAYesGoesAlone: of a leaf the last choice counts, and a yes after it is
// refused.
func TestANoAfterAYesGoesAlone(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	yes, no := c.ballot(t, 1, offer(0), true), c.ballot(t, 1, offer(0), false)
	v.post(t, yes, no)

	c.pass(3 * round)
	v.tick(t)
	c.settle()
	v.tick(t)
	c.pass(3 * round)
	v.tick(t)

	if got := v.stands(t, no).Stage; got != core.RelayDone {
		t.Errorf("no: got %s, want done", got)
	}
	if got := v.stands(t, yes); got.Stage != core.RelayRefused || got.Reason != core.ReasonVoted || got.GasPaid != nil {
		t.Errorf("yes: got %+v, want it refused for nothing", got)
	}
	if got := c.sent(); !slices.Equal(got, []int{1}) {
		t.Errorf("got transactions %v, want one of one vote", got)
	}
}

// TestBadVotesHinderNone has 100 votes of which some became bad after they were taken: the
// chain has some, and the code of one account changed its mind.
func TestBadVotesHinderNone(t *testing.T) {
	c := newChain(crowd(t, 103))
	policy := rich()
	policy.Limits.All = 1000
	v := newValidator(t, c, 0, policy)

	// Accounts 100 to 102 are contracts.
	signed := make([]core.RelayMessage, 3)
	for i := range signed {
		signed[i] = c.ballot(t, 100+i, offer(0), true)
		signed[i].Signature = []byte("approved")
		c.codes[signed[i].Account()] = "approved"
		v.post(t, signed[i])
	}
	for i := range 100 {
		v.post(t, c.ballot(t, i, offer(0), true))
	}

	c.votes[leafOf{offer(0), 7}] = core.Voted{Voted: true, No: true}
	c.codes[signed[1].Account()] = "no longer"
	c.moody[signed[2].Account().Hex()] = "takes it in a simulation only"

	v.tick(t)
	c.settle()
	v.tick(t)

	if voted, _ := c.voted(offer(0)); voted != 101 {
		t.Errorf("got %d votes, want those of 99 keys, the one before and one contract", voted)
	}
	if got := v.stands(t, signed[0]).Stage; got != core.RelayDone {
		t.Errorf("a contract's: got %s, want done", got)
	}
	if got := v.stands(t, signed[1]); got.Stage != core.RelayRefused || got.Reason != core.ReasonRelayReverted || got.GasPaid != nil || got.Words != "no vote counts" {
		t.Errorf("one that its code no longer takes: got %+v, want it refused in the contract's words, for nothing", got)
	}

	for range 3 {
		c.pass(3 * round)
		v.tick(t)
		c.settle()
		v.tick(t)
	}
	if got := v.stands(t, signed[2]); got.Stage != core.RelayRefused || got.Attempts != 3 {
		t.Errorf("one that its code takes in no block: got %+v, want it refused after 3 attempts", got)
	}
}

func TestRetractionsGoInOneTransaction(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	low, high, other := c.retraction(t, 1, 4), c.retraction(t, 1, 5), c.retraction(t, 2, 4)
	v.post(t, low, high, other)

	c.pass(window * 3 / 4)
	v.tick(t)
	c.settle()
	v.tick(t)
	c.pass(time.Minute)
	v.tick(t)

	if got := c.sent(); !slices.Equal(got, []int{2}) {
		t.Errorf("got transactions of %v, want one of two accounts", got)
	}
	for name, m := range map[string]core.RelayMessage{"the lower": low, "the higher": high, "another's": other} {
		if got := v.stands(t, m).Stage; got != core.RelayDone {
			t.Errorf("%s: got %s, want done", name, got)
		}
	}
	if got := c.left[high.Account()]; got != 5 {
		t.Errorf("got version %d, want 5", got)
	}
}

// TestMessagesWaitWhileGasIsDear waits for the price, and says so.
func TestMessagesWaitWhileGasIsDear(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	v.post(t, m)
	c.price = 1001

	c.pass(3 * round)
	v.tick(t)
	if got := v.stands(t, m); got.Stage != core.RelayQueued || got.Reason != core.ReasonRelayFee || got.Words == "" {
		t.Errorf("got %+v, want it queued for the price of gas", got)
	}

	c.price = gasPrice
	v.tick(t)
	if got := v.stands(t, m); got.Stage != core.RelaySent || got.Reason != "" {
		t.Errorf("cheaper: got %+v, want it sent", got)
	}
}

// TestTheBudgetEndsADayAndNotItsMessages runs out of budget. New messages are taken
// nevertheless, a restart does not help, and the next day all goes on.
func TestTheBudgetEndsADayAndNotItsMessages(t *testing.T) {
	c := newChain(crowd(t, 8))
	policy := rich()
	policy.Budget = big.NewInt(2 * gasEach * gasPrice) // one vote, at the highest price
	s, _ := nodetest.OpenStore(t, t.TempDir())
	v := startOn(t, s, c, 0, policy)

	first, second, third := c.ballot(t, 1, offer(0), true), c.ballot(t, 2, offer(1), true), c.ballot(t, 3, offer(1), true)
	v.post(t, first)
	c.pass(3 * round)
	v.tick(t)

	v.post(t, second)
	c.pass(window * 3 / 4)
	v.tick(t)
	v.post(t, third)
	for name, m := range map[string]core.RelayMessage{"before": second, "after": third} {
		if got := v.stands(t, m); got.Stage != core.RelayQueued || got.Reason != core.ReasonRelayBudget {
			t.Errorf("taken %s the budget was spent: got %+v, want it queued for the budget", name, got)
		}
	}

	v = startOn(t, s, c, 0, policy)
	v.tick(t)
	status, err := v.Status()
	if err != nil || status.Reason != core.ReasonRelayBudget || status.Waiting != 3 || status.Spent.Cmp(policy.Budget) != 0 {
		t.Errorf("after a restart: got %+v, %v, want the whole budget reserved and three waiting", status, err)
	}
	if got := c.sent(); len(got) != 1 {
		t.Errorf("got transactions %v, want one", got)
	}

	// The first transaction cost half of what it could have.
	c.settle()
	v.tick(t)
	if status, err = v.Status(); err != nil || status.Spent.Int64() != gasEach*gasPrice {
		t.Errorf("after its end: got %+v, %v, want %d wei spent", status, err, gasEach*gasPrice)
	}
}

func TestABudgetOfZeroRelaysNothing(t *testing.T) {
	c := newChain(crowd(t, 4))
	s, _ := nodetest.OpenStore(t, t.TempDir())
	before := startOn(t, s, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	before.post(t, m)

	policy := rich()
	policy.Budget = new(big.Int)
	v := startOn(t, s, c, 0, policy)
	_, _, err := v.Post(t.Context(), c.ballot(t, 2, offer(0), true))
	var refused *core.Refusal
	if !errors.As(err, &refused) || refused.Reason != core.ReasonRelaysOff {
		t.Errorf("got %v, want that the node relays nothing", err)
	}

	c.pass(window * 3 / 4)
	v.tick(t)
	if got := v.stands(t, m); got.Stage != core.RelayQueued || got.Reason != core.ReasonRelaysOff || len(c.sent()) != 0 {
		t.Errorf("one of before: got %+v and transactions %v, want it queued, and why", got, c.sent())
	}
	if status, err := v.Status(); err != nil || status.On || status.Reason != core.ReasonRelaysOff {
		t.Errorf("got %+v, %v, want that it is off", status, err)
	}
}

// TestOldRelaysAreDropped keeps what ended for a month.
func TestOldRelaysAreDropped(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	v.post(t, m)
	c.pass(window)
	v.tick(t)

	c.pass(29 * 24 * time.Hour)
	v.tick(t)
	v.stands(t, m)

	c.pass(25 * time.Hour)
	v.tick(t)
	if _, err := v.Get(typer.RelayID(m)); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want that it is not found", err)
	}
}
