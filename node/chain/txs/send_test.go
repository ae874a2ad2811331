package txs_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// inABlock reports whether a transaction is mined, final or not.
func inABlock(tx core.Transaction) bool { return tx.Stage == core.TxMined || tx.Stage == core.TxFinal }

// journaled lists an account's recorded transactions.
func journaled(t *testing.T, j txs.Journal) []core.Transaction {
	t.Helper()
	list, err := j.Transactions()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestACallThatWouldRevertIsNotSentAndNamesItsReason(t *testing.T) {
	opts := the.Options(the.Account())
	c := world.Open(t, opts)
	unknown, ctx := the.Typer().SaleID(core.Offer{Price: new(big.Int)}), t.Context()
	voting := the.TermsBy(c)
	voting.Vote.Rule = 255

	for want, send := range map[string]func() error{
		"settle: the contract refuses: Market_WrongState(sale=" + unknown.String() + ", state=0)": func() error { return c.Settle(ctx, core.Offer{Price: new(big.Int)}) },
		"create: the contract refuses: Datasets_NotBuilt(field=vote.rule)":                        func() error { return c.CreateDataset(ctx, voting) },
		"rekey: the contract refuses: Committee_NotMember(account=" + c.Account().Hex() + ")":     func() error { return c.Rekey(ctx, nil, nil) },
		"push: the contract refuses: Payouts_":                                                    func() error { return c.Push(ctx, core.Pool{}, 0, nil, nil) },
	} {
		err := send()
		var refused *txs.RevertError
		if !errors.As(err, &refused) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}

	if sent := journaled(t, opts.Journal); len(sent) != 0 {
		t.Errorf("got %d transactions recorded, want none", len(sent))
	}
}

func TestNoncesAreInOrderUnderConcurrentSends(t *testing.T) {
	opts := the.Options(the.Account())
	c := world.Open(t, opts)
	const sends = 20
	failed, datasets := make([]error, sends), make([]core.Terms, sends)
	var group sync.WaitGroup

	for i := range sends {
		datasets[i] = the.TermsBy(c)
		group.Go(func() { failed[i] = c.CreateDataset(t.Context(), datasets[i]) })
	}

	group.Wait()
	if err := errors.Join(failed...); err != nil {
		t.Fatal(err)
	}

	for i, tx := range journaled(t, opts.Journal) {
		if tx.Nonce != uint64(i) || !inABlock(tx) {
			t.Errorf("transaction %d: got nonce %d, %s, want it in a block", i, tx.Nonce, tx.Stage)
		}
	}

	known := the.Created(t, c)
	for i, d := range datasets {
		if _, ok := known[the.Typer().DatasetID(d)]; !ok {
			t.Errorf("got no dataset %d on chain, want one", i)
		}
	}
}

func TestATransactionThatCannotBeRecordedDoesNotLeave(t *testing.T) {
	opts := the.Options(the.Account())
	opts.Journal = brokenJournal{opts.Journal, func(core.Transaction) bool { return true }}
	c := world.Open(t, opts)
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); !errors.Is(err, errDisk) {
		t.Errorf("got %v, want %v", err, errDisk)
	}

	the.Dev.Commit()
	nonce, err := the.Dev.Client().PendingNonceAt(t.Context(), c.Account())
	if err != nil || nonce != 0 {
		t.Errorf("got nonce %d, %v, want 0", nonce, err)
	}
}

func TestAClientWithoutAnAccountSendsNothing(t *testing.T) {
	if err := world.Open(t, the.Options(nil)).CreateDataset(t.Context(), the.Terms()); err == nil || !strings.Contains(err.Error(), "no account") {
		t.Errorf("got %v, want no account", err)
	}
}

func TestWhoIsOvertakenHearsOfIt(t *testing.T) {
	late, signed := the.NextBatch(t)
	g := newGate(t)
	g.set(func(pass func()) bool {
		if err := the.Client(t).Anchor(t.Context(), late, signed); err != nil {
			t.Error(err)
		}
		pass()
		return true
	})

	opts := g.options()
	err := world.Open(t, opts).Anchor(t.Context(), late, signed)
	var refused *txs.RevertError
	if !errors.As(err, &refused) || !strings.Contains(refused.Reason, "another was faster") {
		t.Errorf("got %v, want a revert", err)
	}

	if sent := journaled(t, opts.Journal); len(sent) != 1 || !inABlock(sent[0]) {
		t.Errorf("got recorded %v, want one that is done", sent)
	}
}

func TestMemoryJournalListsByNonce(t *testing.T) {
	j := txs.NewMemoryJournal()
	for _, nonce := range []uint64{2, 0, 1} {
		if err := j.PutTransaction(core.Transaction{Nonce: nonce, Purpose: fmt.Sprint(nonce)}); err != nil {
			t.Fatal(err)
		}
	}

	for i, tx := range journaled(t, j) {
		if tx.Nonce != uint64(i) {
			t.Errorf("place %d: got nonce %d, want the same", i, tx.Nonce)
		}
	}
}

// TestAnAccountWithoutGasSpendsNoNonce checks that the error names the missing funds.
func TestAnAccountWithoutGasSpendsNoNonce(t *testing.T) {
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	opts := the.Options(poor)
	c := world.Open(t, opts)
	var refusal *core.Refusal
	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); !errors.As(err, &refusal) || refusal.Reason != "no_gas" {
		t.Errorf("got %v, want no_gas", err)
	}

	if sent, err := opts.Journal.Transactions(); err != nil || len(sent) != 0 {
		t.Errorf("got %d transactions, %v, want none", len(sent), err)
	}
}
