package txs_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/world"
)

// behind returns options of a fresh account behind a relay that drops sent transactions,
// and a channel of the dropped ones.
func behind(t *testing.T) (*world.Relay, chain.Options, chan *types.Transaction) {
	t.Helper()
	r, took := world.NewRelay(t, the.Dev.URL()), make(chan *types.Transaction, 100)
	r.Set(world.Swallow(took))
	opts := the.Options(the.Account())
	opts.RPC, opts.BumpAfter = []string{r.URL}, 3
	return r, opts, took
}

// sending makes a dataset concurrently and returns the channel of its result.
func sending(t *testing.T, c *chain.Client, d core.Terms) <-chan error {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- c.CreateDataset(t.Context(), d) }()
	return done
}

// tick ticks once and fails the test on an error.
func tick(t *testing.T, c *chain.Client) {
	t.Helper()
	if err := c.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// stage returns the stage of an account's only transaction.
func stage(t *testing.T, j txs.Journal) core.TxStage {
	t.Helper()
	list := journaled(t, j)
	if len(list) != 1 {
		t.Fatalf("got %d transactions recorded, want one", len(list))
	}
	return list[0].Stage
}

func TestATransactionIsDoneOnceItsBlockIsFinal(t *testing.T) {
	opts, registry := the.Options(the.Account()), prometheus.NewRegistry()
	opts.Metrics = registry
	c := world.Open(t, opts)
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	for range world.Depth {
		if tick(t, c); stage(t, opts.Journal) != core.TxMined {
			t.Errorf("got stage %s before the block is final, want mined", stage(t, opts.Journal))
		}
		the.Dev.Commit()
	}

	tick(t, c)
	done := journaled(t, opts.Journal)[0]
	if done.Stage != core.TxFinal || done.Block == 0 || len(done.Versions) > 0 || done.Cancelled {
		t.Errorf("got %+v, want it final", done)
	}

	if got := world.Metric(t, registry, "tantieme_chain_transactions", "final"); got != 1 {
		t.Errorf("got %v final transactions in the metrics, want 1", got)
	}

	if got := world.Metric(t, registry, "tantieme_chain_gas_used_total", "create"); got < 21_000 {
		t.Errorf("got %v gas used, want at least 21000", got)
	}
}

// TestALateTransactionIsReplaced checks that the replacement makes the same call with an
// eighth more of both fees, and that the sender gets the receipt of the mined version.
func TestALateTransactionIsReplaced(t *testing.T) {
	r, opts, took := behind(t)
	c, mine := world.Open(t, opts), the.TermsOf(opts)
	done := sending(t, c, mine)
	before := <-took
	the.Commit(int(opts.BumpAfter))
	after := <-took

	for after.Hash() == before.Hash() { // a transaction that no endpoint has is sent again
		after = <-took
	}

	for name, fee := range map[string][2]*big.Int{
		"tip": {before.GasTipCap(), after.GasTipCap()}, "fee": {before.GasFeeCap(), after.GasFeeCap()},
	} {
		least := new(big.Int).Div(new(big.Int).Mul(fee[0], big.NewInt(1125)), big.NewInt(1000))
		if fee[1].Cmp(least) < 0 || fee[1].Cmp(fee[0]) <= 0 {
			t.Errorf("%s: got %s after %s, want at least %s", name, fee[1], fee[0], least)
		}
	}

	if after.Nonce() != before.Nonce() || *after.To() != *before.To() || string(after.Data()) != string(before.Data()) {
		t.Error("got another call as the replacement, want the same")
	}

	if list := journaled(t, opts.Journal); len(list) != 1 || len(list[0].Versions) < 2 {
		t.Errorf("got recorded %+v, want both versions under one nonce", list)
	}

	r.Set(nil)
	if err := <-done; err != nil || !the.Exists(t, c, mine) {
		t.Errorf("sent: got %v, want the dataset", err)
	}
}

func TestFeesStopAtTheLimit(t *testing.T) {
	_, opts, took := behind(t)
	log, said := nodetest.NewLog()
	opts.Log, opts.MaxFee = log, big.NewInt(1)
	c := world.Open(t, opts)
	sending(t, c, the.TermsBy(c))
	if first := <-took; first.GasFeeCap().Cmp(opts.MaxFee) > 0 || first.GasTipCap().Cmp(opts.MaxFee) > 0 {
		t.Errorf("got an offer of %s, want at most %s", first.GasFeeCap(), opts.MaxFee)
	}

	for range 3 {
		the.Commit(int(opts.BumpAfter))
		tick(t, c)
	}

	if list := journaled(t, opts.Journal); len(list[0].Versions) != 1 {
		t.Errorf("got %d versions, want the first alone", len(list[0].Versions))
	}

	if n := strings.Count(said.String(), "exceed the limit"); n != 1 {
		t.Errorf("got %d log lines, want one", n)
	}
}

// TestANonceThatSomebodyElseUsedIsLost checks that the nonce is lost once the other
// transaction is final, and that a waiting caller gets the error.
func TestANonceThatSomebodyElseUsedIsLost(t *testing.T) {
	_, opts, took := behind(t)
	log, said := nodetest.NewLog()
	opts.Log = log
	c, mine := world.Open(t, opts), the.TermsOf(opts)
	done := sending(t, c, mine)
	<-took
	foreign := the.Options(opts.Account) // another program with the same account
	if err := world.Open(t, foreign).CreateDataset(t.Context(), the.TermsOf(foreign)); err != nil {
		t.Fatal(err)
	}

	if tick(t, c); stage(t, opts.Journal) != core.TxSent {
		t.Errorf("got %s before that is final, want sent", stage(t, opts.Journal))
	}

	the.Commit(world.Depth)
	if err := <-done; !errors.Is(err, core.ErrLost) {
		t.Errorf("got %v, want %v", err, core.ErrLost)
	}
	if stage(t, opts.Journal) != core.TxLost || !strings.Contains(said.String(), "level=ERROR") || !strings.Contains(said.String(), "used elsewhere") {
		t.Errorf("got stage %s, log %s, want lost and an error", stage(t, opts.Journal), said)
	}
	if the.Exists(t, c, mine) {
		t.Error("got the call made, want it lost")
	}
}

// TestACallThatWouldRevertByNowIsCancelled checks that an empty transaction uses the
// nonce, so that the next ones are mined.
func TestACallThatWouldRevertByNowIsCancelled(t *testing.T) {
	r, opts, took := behind(t)
	c, next := world.Open(t, opts), the.TermsOf(opts)
	contested, signed := the.NextBatch(t)
	done := make(chan error, 1)
	go func() { done <- c.Anchor(t.Context(), contested, signed) }()
	<-took
	if err := the.Client(t).Anchor(t.Context(), contested, signed); err != nil {
		t.Fatal(err)
	}

	the.Commit(int(opts.BumpAfter))
	empty := <-took
	for len(empty.Data()) > 0 {
		empty = <-took
	}

	if empty.Gas() != 21_000 || *empty.To() != c.Account() || empty.Value().Sign() != 0 {
		t.Errorf("got %+v, want the empty one", empty)
	}

	r.Set(nil)
	var refused *txs.RevertError
	if err := <-done; !errors.As(err, &refused) || !strings.Contains(refused.Reason, "empty transaction") {
		t.Errorf("got %v, want a revert", err)
	}

	if err := c.CreateDataset(t.Context(), next); err != nil || !the.Exists(t, c, next) {
		t.Errorf("the next one: got %v, want the dataset", err)
	}

	the.Commit(world.Depth)
	tick(t, c)
	if list := journaled(t, opts.Journal); !list[0].Cancelled || list[0].Stage != core.TxFinal || list[1].Cancelled {
		t.Errorf("got recorded %+v, want the first alone cancelled", list)
	}
}

// TestTheSameCallIsNotMadeTwice checks a call whose transaction waits, in this run or a
// later one.
func TestTheSameCallIsNotMadeTwice(t *testing.T) {
	r, opts, took := behind(t)
	mine := the.TermsOf(opts)
	first := sending(t, world.Open(t, opts), mine)
	<-took
	again := sending(t, world.Open(t, opts), mine)
	<-took
	r.Set(nil)
	if err := errors.Join(<-first, <-again); err != nil {
		t.Fatal(err)
	}

	if list := journaled(t, opts.Journal); len(list) != 1 {
		t.Errorf("got %d transactions, want one", len(list))
	}
}

// TestAGapInTheNoncesIsFilled checks a nonce that another program assigned and lost. It
// would block everything above it.
func TestAGapInTheNoncesIsFilled(t *testing.T) {
	opts := the.Options(the.Account())
	c, mine := world.Open(t, opts), the.TermsOf(opts)
	if err := c.CreateDataset(t.Context(), mine); err != nil {
		t.Fatal(err)
	}

	above := journaled(t, opts.Journal)[0]
	above.Nonce, above.Stage = 2, core.TxSent
	if err := opts.Journal.PutTransaction(above); err != nil {
		t.Fatal(err)
	}

	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err != nil {
		t.Fatal(err)
	}

	if list := journaled(t, opts.Journal); len(list) != 3 || list[1].Nonce != 1 || !inABlock(list[1]) {
		t.Errorf("got recorded %+v, want nonce 1 in a block", list)
	}
}

func TestWhatEndedLongAgoIsDropped(t *testing.T) {
	opts := the.Options(the.Account())
	for nonce := range uint64(300) {
		if err := opts.Journal.PutTransaction(core.Transaction{Nonce: nonce, Stage: core.TxFinal}); err != nil {
			t.Fatal(err)
		}
	}

	tick(t, world.Open(t, opts))
	if list := journaled(t, opts.Journal); len(list) != 256 || list[0].Nonce != 44 {
		t.Errorf("got %d kept from %d on, want 256 from 44 on", len(list), list[0].Nonce)
	}
}

func TestTheJournalOfAnotherAccountIsRefused(t *testing.T) {
	opts := the.Options(the.Account())
	if err := world.Open(t, opts).CreateDataset(t.Context(), the.TermsOf(opts)); err != nil {
		t.Fatal(err)
	}

	opts.Account = the.Account()
	if err := world.Open(t, opts).CreateDataset(t.Context(), the.TermsOf(opts)); err == nil || !strings.Contains(err.Error(), "separate journal") {
		t.Errorf("got %v, want a refusal", err)
	}
}

// crashing is the journal of a process that dies before or after one of its writes.
type crashing struct {
	txs.Journal
	left int
}

var errCrash = errors.New("the process is dead")

func (j *crashing) PutTransaction(t core.Transaction) error {
	if j.left--; j.left < 0 {
		return errCrash
	}
	return j.Journal.PutTransaction(t)
}

func (j *crashing) Transactions() ([]core.Transaction, error) {
	if j.left < 0 {
		return nil, errCrash
	}
	return j.Journal.Transactions()
}

// TestACrashBetweenAnyTwoSteps checks that the next process completes the call exactly
// once, whatever the earlier one had done.
func TestACrashBetweenAnyTwoSteps(t *testing.T) {
	for steps := range 7 {
		t.Run(fmt.Sprintf("after %d writes", steps), func(t *testing.T) {
			r, opts, _ := behind(t)
			mine, kept := the.TermsOf(opts), opts.Journal
			opts.Journal = &crashing{kept, steps}
			live(t, opts, mine, r)
			r.Set(nil)
			opts.Journal = kept
			c := world.Open(t, opts)
			if err := c.Resend(t.Context()); err != nil {
				t.Fatal(err)
			}

			if !the.Exists(t, c, mine) { // nothing was recorded
				if err := c.CreateDataset(t.Context(), mine); err != nil {
					t.Fatal(err)
				}
			}

			the.Commit(world.Depth)
			tick(t, c)
			nonce, err := the.Dev.Client().NonceAt(t.Context(), c.Account(), nil)
			if err != nil || nonce != 1 || stage(t, kept) != core.TxFinal || !the.Exists(t, c, mine) {
				t.Errorf("got nonce %d, %v, %s, want 1 and final", nonce, err, stage(t, kept))
			}
		})
	}
}

// live is a process that sends, replaces, and sees the replacement mined and final.
func live(t *testing.T, opts chain.Options, mine core.Terms, r *world.Relay) {
	t.Helper()
	c := world.Open(t, opts)
	done := sending(t, c, mine)
	for range 3 {
		the.Commit(int(opts.BumpAfter))
		if errors.Is(c.Tick(t.Context()), errCrash) {
			break
		}
	}

	r.Set(nil)
	the.Commit(world.Depth)
	for range 3 {
		if errors.Is(c.Tick(t.Context()), errCrash) {
			break
		}
		the.Commit(world.Depth)
	}

	if err := <-done; err != nil && !errors.Is(err, errCrash) {
		t.Error(err)
	}
}
