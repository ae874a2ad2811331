package chain_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
)

// behind returns options of a fresh account behind a relay that swallows what is sent,
// and what it took.
func behind(t *testing.T) (*relay, chain.Options, chan *types.Transaction) {
	t.Helper()
	r, took := newRelay(t, the.dev), make(chan *types.Transaction, 100)
	r.set(swallow(took))
	opts := the.options(the.account())
	opts.RPC, opts.BumpAfter = []string{r.URL}, 3
	return r, opts, took
}

// sending makes a dataset meanwhile; its result comes through the channel.
func sending(t *testing.T, c *chain.Client, d core.Terms) <-chan error {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- c.CreateDataset(t.Context(), d) }()
	return done
}

func commit(n int) {
	for range n {
		the.dev.Commit()
	}
}

// tick fails the test where a tick fails.
func tick(t *testing.T, c *chain.Client) {
	t.Helper()
	if err := c.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// stage is that of an account's only transaction.
func stage(t *testing.T, j chain.Journal) core.TxStage {
	t.Helper()
	list := journaled(t, j)
	if len(list) != 1 {
		t.Fatalf("%d transactions are recorded; want one", len(list))
	}
	return list[0].Stage
}

// exists reports whether the chain shows a dataset. A chain may tell a receipt a moment
// before it moves its head, so it is looked for more than once.
func exists(t *testing.T, c *chain.Client, d core.Terms) bool {
	t.Helper()
	for range 10 {
		if _, ok := created(t, c)[typer().DatasetID(d)]; ok {
			return true
		}
		time.Sleep(30 * time.Millisecond)
	}
	return false
}

func TestATransactionIsDoneOnceItsBlockIsFinal(t *testing.T) {
	opts, registry := the.options(the.account()), prometheus.NewRegistry()
	opts.Metrics = registry
	c := open(t, opts)
	if err := c.CreateDataset(t.Context(), terms()); err != nil {
		t.Fatal(err)
	}
	for range depth {
		if tick(t, c); stage(t, opts.Journal) != core.TxMined {
			t.Errorf("stage %s before the block is final", stage(t, opts.Journal))
		}
		the.dev.Commit()
	}
	tick(t, c)
	done := journaled(t, opts.Journal)[0]
	if done.Stage != core.TxFinal || done.Block == 0 || len(done.Versions) > 0 || done.Cancelled {
		t.Errorf("%+v; want it final", done)
	}
	if got := metric(t, registry, "tantieme_chain_transactions", "final"); got != 1 {
		t.Errorf("%v final transactions in the metrics; want 1", got)
	}
	if got := metric(t, registry, "tantieme_chain_gas_used_total", "create"); got < 21_000 {
		t.Errorf("gas used: %v", got)
	}
}

// metric is the value of a metric, with the value of its label.
func metric(t *testing.T, registry *prometheus.Registry, name, label string) float64 {
	t.Helper()
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			labels := ""
			for _, l := range m.GetLabel() {
				labels += l.GetValue()
			}
			if f.GetName() == name && labels == label {
				return m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	t.Fatalf("no metric %s %s", name, label)
	return 0
}

// TestALateTransactionIsReplaced by the same call with an eighth more of both fees, and
// its owner hears of the version that came in.
func TestALateTransactionIsReplaced(t *testing.T) {
	r, opts, took := behind(t)
	c, mine := open(t, opts), terms()
	done := sending(t, c, mine)
	before := <-took
	commit(int(opts.BumpAfter))
	after := <-took
	for after.Hash() == before.Hash() { // what no endpoint has is sent again
		after = <-took
	}
	for name, fee := range map[string][2]*big.Int{
		"tip": {before.GasTipCap(), after.GasTipCap()}, "fee": {before.GasFeeCap(), after.GasFeeCap()},
	} {
		least := new(big.Int).Div(new(big.Int).Mul(fee[0], big.NewInt(1125)), big.NewInt(1000))
		if fee[1].Cmp(least) < 0 || fee[1].Cmp(fee[0]) <= 0 {
			t.Errorf("%s %s after %s; want at least %s", name, fee[1], fee[0], least)
		}
	}
	if after.Nonce() != before.Nonce() || *after.To() != *before.To() || string(after.Data()) != string(before.Data()) {
		t.Error("the replacement is another call")
	}
	if list := journaled(t, opts.Journal); len(list) != 1 || len(list[0].Versions) < 2 {
		t.Errorf("recorded %+v; want both versions under one nonce", list)
	}
	r.set(nil)
	if err := <-done; err != nil || !exists(t, c, mine) {
		t.Errorf("sent: %v", err)
	}
}

func TestFeesStopAtTheLimit(t *testing.T) {
	_, opts, took := behind(t)
	said := new(logs)
	opts.Log, opts.MaxFee = said.logger(), big.NewInt(1)
	c := open(t, opts)
	sending(t, c, terms())
	if first := <-took; first.GasFeeCap().Cmp(opts.MaxFee) > 0 || first.GasTipCap().Cmp(opts.MaxFee) > 0 {
		t.Errorf("offers %s", first.GasFeeCap())
	}
	for range 3 {
		commit(int(opts.BumpAfter))
		tick(t, c)
	}
	if list := journaled(t, opts.Journal); len(list[0].Versions) != 1 {
		t.Errorf("%d versions; want the first alone", len(list[0].Versions))
	}
	if n := strings.Count(said.String(), "exceed the limit"); n != 1 {
		t.Errorf("logged %d times; want once", n)
	}
}

// TestANonceThatSomebodyElseUsedIsLost, once that is final, and whoever waits hears of it.
func TestANonceThatSomebodyElseUsedIsLost(t *testing.T) {
	_, opts, took := behind(t)
	said := new(logs)
	opts.Log = said.logger()
	c, mine := open(t, opts), terms()
	done := sending(t, c, mine)
	<-took
	foreign := the.options(opts.Account) // another program with the same account
	if err := open(t, foreign).CreateDataset(t.Context(), terms()); err != nil {
		t.Fatal(err)
	}
	if tick(t, c); stage(t, opts.Journal) != core.TxSent {
		t.Errorf("%s before that is final", stage(t, opts.Journal))
	}
	commit(depth)
	if err := <-done; !errors.Is(err, core.ErrLost) {
		t.Errorf("got %v; want %v", err, core.ErrLost)
	}
	if stage(t, opts.Journal) != core.TxLost || !strings.Contains(said.String(), "level=ERROR") || !strings.Contains(said.String(), "used elsewhere") {
		t.Errorf("stage %s, log %s", stage(t, opts.Journal), said)
	}
	if exists(t, c, mine) {
		t.Error("the call was made nevertheless")
	}
}

// TestACallThatWouldRevertByNowIsCancelled: an empty transaction uses its nonce, so that
// the next ones are mined.
func TestACallThatWouldRevertByNowIsCancelled(t *testing.T) {
	r, opts, took := behind(t)
	c, contested, next := open(t, opts), terms(), terms()
	done := sending(t, c, contested)
	<-took
	if err := client(t).CreateDataset(t.Context(), contested); err != nil {
		t.Fatal(err)
	}
	commit(int(opts.BumpAfter))
	empty := <-took
	for len(empty.Data()) > 0 {
		empty = <-took
	}
	if empty.Gas() != 21_000 || *empty.To() != c.Account() || empty.Value().Sign() != 0 {
		t.Errorf("not the empty one: %+v", empty)
	}
	r.set(nil)
	var refused *chain.RevertError
	if err := <-done; !errors.As(err, &refused) || !strings.Contains(refused.Reason, "empty transaction") {
		t.Errorf("got %v", err)
	}
	if err := c.CreateDataset(t.Context(), next); err != nil || !exists(t, c, next) {
		t.Errorf("the next one: %v", err)
	}
	commit(depth)
	tick(t, c)
	if list := journaled(t, opts.Journal); !list[0].Cancelled || list[0].Stage != core.TxFinal || list[1].Cancelled {
		t.Errorf("recorded %+v", list)
	}
}

// TestTheSameCallIsNotMadeTwice while its transaction waits, in this run or a later one.
func TestTheSameCallIsNotMadeTwice(t *testing.T) {
	r, opts, took := behind(t)
	mine := terms()
	first := sending(t, open(t, opts), mine)
	<-took
	again := sending(t, open(t, opts), mine)
	<-took
	r.set(nil)
	if err := errors.Join(<-first, <-again); err != nil {
		t.Fatal(err)
	}
	if list := journaled(t, opts.Journal); len(list) != 1 {
		t.Errorf("%d transactions; want one", len(list))
	}
}

// TestAGapInTheNoncesIsFilled: a nonce that another program gave and lost holds back
// everything above it.
func TestAGapInTheNoncesIsFilled(t *testing.T) {
	opts := the.options(the.account())
	c, mine := open(t, opts), terms()
	if err := c.CreateDataset(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	above := journaled(t, opts.Journal)[0]
	above.Nonce, above.Stage = 2, core.TxSent
	if err := opts.Journal.PutTransaction(above); err != nil {
		t.Fatal(err)
	}
	if err := c.CreateDataset(t.Context(), terms()); err != nil {
		t.Fatal(err)
	}
	if list := journaled(t, opts.Journal); len(list) != 3 || list[1].Nonce != 1 || !inABlock(list[1]) {
		t.Errorf("recorded %+v", list)
	}
}

func TestWhatEndedLongAgoIsDropped(t *testing.T) {
	opts := the.options(the.account())
	for nonce := range uint64(300) {
		if err := opts.Journal.PutTransaction(core.Transaction{Nonce: nonce, Stage: core.TxFinal}); err != nil {
			t.Fatal(err)
		}
	}
	tick(t, open(t, opts))
	if list := journaled(t, opts.Journal); len(list) != 256 || list[0].Nonce != 44 {
		t.Errorf("%d are kept from %d on", len(list), list[0].Nonce)
	}
}

func TestTheJournalOfAnotherAccountIsRefused(t *testing.T) {
	opts := the.options(the.account())
	if err := open(t, opts).CreateDataset(t.Context(), terms()); err != nil {
		t.Fatal(err)
	}
	opts.Account = the.account()
	if err := open(t, opts).CreateDataset(t.Context(), terms()); err == nil || !strings.Contains(err.Error(), "journal of its own") {
		t.Errorf("got %v", err)
	}
}

// crashing is a journal of a process that dies before or after one of its writes.
type crashing struct {
	chain.Journal
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

// TestACrashBetweenAnyTwoSteps : whatever the process had done, the next one brings the
// call in exactly once.
func TestACrashBetweenAnyTwoSteps(t *testing.T) {
	for steps := range 7 {
		t.Run(fmt.Sprintf("after %d writes", steps), func(t *testing.T) {
			r, opts, _ := behind(t)
			mine, kept := terms(), opts.Journal
			opts.Journal = &crashing{kept, steps}
			live(t, opts, mine, r)
			r.set(nil)
			opts.Journal = kept
			c := open(t, opts)
			if err := c.Resend(t.Context()); err != nil {
				t.Fatal(err)
			}
			if !exists(t, c, mine) { // nothing was recorded
				if err := c.CreateDataset(t.Context(), mine); err != nil {
					t.Fatal(err)
				}
			}
			commit(depth)
			tick(t, c)
			nonce, err := the.dev.Client().NonceAt(t.Context(), c.Account(), nil)
			if err != nil || nonce != 1 || stage(t, kept) != core.TxFinal || !exists(t, c, mine) {
				t.Errorf("nonce %d, %v, %s", nonce, err, stage(t, kept))
			}
		})
	}
}

// live is a process that sends, replaces, sees the replacement mined, and final.
func live(t *testing.T, opts chain.Options, mine core.Terms, r *relay) {
	t.Helper()
	c := open(t, opts)
	done := sending(t, c, mine)
	for range 3 {
		commit(int(opts.BumpAfter))
		if errors.Is(c.Tick(t.Context()), errCrash) {
			break
		}
	}
	r.set(nil)
	commit(depth)
	for range 3 {
		if errors.Is(c.Tick(t.Context()), errCrash) {
			break
		}
		commit(depth)
	}
	if err := <-done; err != nil && !errors.Is(err, errCrash) {
		t.Error(err)
	}
}
