package chain_test

import (
	"context"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

func deployer(t *testing.T, opts chain.Options) *chain.Deployer {
	t.Helper()
	d, err := chain.NewDeployer(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})

	return d
}

// predicted returns the contracts that an account creates from a nonce on. Nonce 0
// creates the token.
func predicted(account common.Address, from uint64) core.Contracts {
	at := func(i uint64) common.Address { return crypto.CreateAddress(account, from+i) }
	return core.Contracts{
		Committee: at(0),
		Anchors:   at(1),
		Datasets:  at(2),
		Market:    at(3),
		Delivery:  at(4),
		Payouts:   at(5),
		Ballots:   at(6),
		Notices:   at(7),
	}
}

func TestContractsStandAtThePredictedAddresses(t *testing.T) {
	account := the.Account()
	d := deployer(t, the.Options(account))
	token, err := d.DeployToken(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	if want := crypto.CreateAddress(world.Address(account), 0); token != want {
		t.Errorf("got the token at %s, want %s", token, want)
	}

	p := the.Deployment(token, the.Founders, world.Quorum)
	first, err := d.Deploy(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}

	want := predicted(world.Address(account), 1)
	if got := d.Predict(token); got != want {
		t.Errorf("got the predicted contracts %v, want %v", got, want)
	}
	if got, want := d.Predict(common.Address{9}), predicted(world.Address(account), 0); got != want {
		t.Errorf("got the predicted contracts %v for another's token, want %v", got, want)
	}
	if first.Contracts != want {
		t.Errorf("got contracts at %v, want %v", first.Contracts, want)
	}

	opts := the.Options(account)
	opts.Domain.Contracts = first.Contracts
	accounts, got, err := world.Open(t, opts).Founders(t.Context()) // New has found code at all six
	if err != nil || got != world.Quorum || !reflect.DeepEqual(accounts, p.Founders) {
		t.Errorf("got founders %v, threshold %d, %v, want %v, %d", accounts, got, err, p.Founders, world.Quorum)
	}

	again, err := d.Deploy(t.Context(), p)
	if err != nil || again.Contracts != first.Contracts {
		t.Errorf("deployed again: got %v, %v, want %v", again.Contracts, err, first.Contracts)
	}
}

// stopAfter is a journal that ends the run before transaction k+1 leaves.
type stopAfter struct {
	txs.Journal
	left int
	stop context.CancelFunc
}

func (j *stopAfter) PutTransaction(tx core.Transaction) error {
	if tx.Stage == core.TxRecorded {
		if j.left == 0 {
			j.stop()
			return context.Canceled
		}
		j.left--
	}

	return j.Journal.PutTransaction(tx)
}

func TestAnInterruptedDeploymentGoesOn(t *testing.T) {
	account, journal := the.Account(), txs.NewMemoryJournal()
	p := the.Deployment(the.Token, the.Founders, world.Quorum)
	for done := range len(core.Contracts{}.ByName()) - 1 {
		ctx, stop := context.WithCancel(t.Context())
		opts := the.Options(account)
		opts.Journal = &stopAfter{
			Journal: journal,
			left:    1,
			stop:    stop,
		} // one more contract in each run

		d := deployer(t, opts)
		if _, err := d.Deploy(ctx, p); !errors.Is(err, context.Canceled) {
			t.Fatalf("run %d: got %v, want an interruption", done, err)
		}

		stop()
	}

	opts := the.Options(account)
	opts.Journal = journal
	got, err := deployer(t, opts).Deploy(t.Context(), p)
	if err != nil || got.Contracts != predicted(world.Address(account), 0) {
		t.Fatalf("got %v, %v, want %v", got.Contracts, err, predicted(world.Address(account), 0))
	}
}

func TestAnAccountThatHasSentSomethingElseDeploysNothing(t *testing.T) {
	account := the.Account()
	opts := the.Options(account)
	d := deployer(t, opts)
	if err := d.Mint(t.Context(), the.Token, map[common.Address]*big.Int{the.Stranger(): big.NewInt(1), the.Stranger(): big.NewInt(1)}); err != nil {
		t.Fatal(err)
	}

	_, err := d.Deploy(t.Context(), the.Deployment(the.Token, the.Founders, world.Quorum))
	if err == nil || !strings.Contains(err.Error(), "Committee needs transaction 0") || !strings.Contains(err.Error(), "whose next is 2") {
		t.Errorf("got %v, want the nonce that is taken", err)
	}

	sent, err := opts.Journal.Transactions()
	if err != nil || len(sent) != 2 {
		t.Errorf("got %d transactions, %v, want the two mints alone", len(sent), err)
	}
}

func TestMintGivesOnlyWhatIsNotHeld(t *testing.T) {
	opts := the.Options(the.Account())
	d := deployer(t, opts)
	holder := map[common.Address]*big.Int{the.Stranger(): big.NewInt(5)}
	for range 2 {
		if err := d.Mint(t.Context(), the.Token, holder); err != nil {
			t.Fatal(err)
		}
	}

	sent, err := opts.Journal.Transactions()
	if err != nil || len(sent) != 1 {
		t.Errorf("got %d transactions, %v, want one", len(sent), err)
	}
}

func TestADeployerNeedsAnAccountAndAJournal(t *testing.T) {
	for name, change := range map[string]func(*chain.Options){
		"no account": func(o *chain.Options) { o.Account = nil },
		"no journal": func(o *chain.Options) { o.Journal = nil },
		"no RPC":     func(o *chain.Options) { o.RPC = nil },
		"no log":     func(o *chain.Options) { o.Log = nil },
	} {
		opts := the.Options(the.Account())
		change(&opts)
		if _, err := chain.NewDeployer(t.Context(), opts); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}
