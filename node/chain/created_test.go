package chain_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/world"
)

// stopAtWrite is a journal that ends the run at one write, before or after it is done. So
// the run ends between any two sends, and on either side of each.
type stopAtWrite struct {
	txs.Journal
	left  int
	after bool
	stop  context.CancelFunc
}

var errStopped = errors.New("the process was killed")

func (j *stopAtWrite) PutTransaction(tx core.Transaction) error {
	if j.left--; j.left >= 0 {
		return j.Journal.PutTransaction(tx)
	}

	defer j.stop()
	if j.after && j.left == -1 {
		return errors.Join(errStopped, j.Journal.PutTransaction(tx))
	}

	return errStopped
}

// withoutToken returns parameters for which the deployer makes the token and the bonds too.
func withoutToken() chain.Deployment {
	p := the.Deployment(the.Token, the.Founders, world.Quorum)
	p.BondToken = common.Address{}

	return p
}

// TestADeploymentThatIsKilledAtAnyWriteGoesOn kills the same deployment at every write of
// its journal in turn, until one run gets through. Each contract is made once.
func TestADeploymentThatIsKilledAtAnyWriteGoesOn(t *testing.T) {
	for _, after := range []bool{false, true} {
		account, journal := the.Account(), txs.NewMemoryJournal()
		kills := 0
		var got chain.Deployed

		for at := 0; ; at++ {
			if at > 200 {
				t.Fatalf("got no end after %d kills, want one", kills)
			}

			deployed, err := deployOnce(t, account, &stopAtWrite{Journal: journal, left: 1, after: after})
			if err == nil {
				got = deployed
				break
			}
			if !errors.Is(err, errStopped) && !errors.Is(err, context.Canceled) {
				t.Fatalf("kill %d: got %v, want an interruption", kills, err)
			}
			kills++
		}

		sent, err := journal.Transactions()
		want := 1 + len(core.Contracts{}.ByName()) + world.Founders // the token, the contracts and the bonds
		if err != nil || len(sent) != want || kills < want {
			t.Errorf("killed after the write %v: got %d transactions after %d kills, %v, want %d and no fewer kills", after, len(sent), kills, err, want)
		}

		if at := crypto.CreateAddress(world.Address(account), 1); got.Contracts.Committee != at {
			t.Errorf("got the committee at %s, want %s", got.Contracts.Committee, at)
		}
		checkCreated(t, got, account)
		checkBonds(t, got)
	}
}

// checkBonds checks that each founder has one bond, and not two.
func checkBonds(t *testing.T, got chain.Deployed) {
	t.Helper()
	c := the.Client(t)
	for _, founder := range the.Founders {
		held, err := c.Holding(t.Context(), got.BondToken, world.Address(founder))
		if err != nil || held.Cmp(world.Bond()) != 0 {
			t.Errorf("got %s, %v for %s, want one bond of %s", held, err, world.Address(founder), world.Bond())
		}
	}
}

// deployOnce is one run of the command: it opens a deployer with a journal that may end it.
func deployOnce(t *testing.T, account *ecdsa.PrivateKey, journal *stopAtWrite) (chain.Deployed, error) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()

	opts := the.Options(account)
	journal.stop, opts.Journal = stop, journal
	d, err := chain.NewDeployer(ctx, opts)
	if err != nil {
		return chain.Deployed{}, err
	}

	got, err := d.Deploy(ctx, withoutToken())
	return got, errors.Join(err, d.Close())
}

// checkCreated checks what a deployment says of its contracts against the chain.
func checkCreated(t *testing.T, got chain.Deployed, account *ecdsa.PrivateKey) {
	t.Helper()
	at, eth := got.Contracts.ByName(), the.Dev.Client()
	defer eth.Close()

	if want := len(at) + 1; len(got.Created) != want {
		t.Fatalf("got %d created contracts, want %d", len(got.Created), want)
	}

	for i, c := range got.Created {
		if address, ours := at[strings.ToLower(c.Name)]; ours && address != c.Address || c.Address != crypto.CreateAddress(world.Address(account), uint64(i)) {
			t.Errorf("%s: got address %s, want that of nonce %d and of the deployment", c.Name, c.Address, i)
		}

		receipt, err := eth.TransactionReceipt(t.Context(), c.Transaction)
		if err != nil || receipt.ContractAddress != c.Address || receipt.BlockNumber.Uint64() != c.Block {
			t.Errorf("%s: got transaction %s in block %d, %v, want the one that made it", c.Name, c.Transaction, c.Block, err)
		}

		tx, _, err := eth.TransactionByHash(t.Context(), c.Transaction)
		if err != nil {
			t.Fatal(err)
		}
		if code, err := chain.CreationCode(c.Name, c.Arguments); err != nil || !bytes.Equal(code, tx.Data()) {
			t.Errorf("%s: got another creation code from %+v, %v, want what was sent", c.Name, c.Arguments, err)
		}

		code, err := eth.CodeAt(t.Context(), c.Address, nil)
		if err != nil || crypto.Keccak256Hash(code) != c.CodeHash {
			t.Errorf("%s: got code hash %s, %v, want that of the code on chain", c.Name, c.CodeHash, err)
		}
	}
}

func TestArgumentsHaveNames(t *testing.T) {
	got, err := deployer(t, the.Options(the.Account())).Deploy(t.Context(), withoutToken())
	if err != nil {
		t.Fatal(err)
	}

	i := slices.IndexFunc(got.Created, func(c chain.Created) bool { return c.Name == "Datasets" })
	want := []core.Argument{
		{Name: "committee", Type: "address", Value: strings.ToLower(got.Contracts.Committee.Hex())},
		{Name: "minWindow", Type: "uint64", Value: "1"},
		{Name: "maxWindow", Type: "uint64", Value: "3600"},
		{Name: "minGroup", Type: "uint32", Value: "2"},
		{Name: "minNew", Type: "uint32", Value: "1"},
	}
	if i < 0 || !reflect.DeepEqual(got.Created[i].Arguments, want) {
		t.Errorf("got %+v, want the arguments of Datasets %+v", got.Created, want)
	}
}

func TestArgumentsThatDoNotFitAreRefused(t *testing.T) {
	market := core.Argument{Name: "market", Type: "address", Value: common.Address{1}.Hex()}
	if _, err := chain.CreationCode("Payouts", []core.Argument{market}); err != nil {
		t.Fatalf("arguments that fit: got %v, want no error", err)
	}

	for name, c := range map[string]struct {
		contract  string
		arguments []core.Argument
	}{
		"a contract that nobody knows": {"Nobody", nil},
		"no argument":                  {"Payouts", nil},
		"another name":                 {"Payouts", []core.Argument{{Name: "shop", Type: "address", Value: market.Value}}},
		"another type":                 {"Payouts", []core.Argument{{Name: "market", Type: "uint8", Value: market.Value}}},
		"no address":                   {"Payouts", []core.Argument{{Name: "market", Type: "address", Value: "0x1"}}},
		"a number that is too large":   {"Datasets", datasetsWith("minGroup", "4294967296")},
		"a number below 0":             {"Datasets", datasetsWith("minGroup", "-1")},
		"a number in words":            {"Datasets", datasetsWith("minWindow", "two")},
	} {
		if _, err := chain.CreationCode(c.contract, c.arguments); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}

// datasetsWith returns arguments of Datasets, one with another value.
func datasetsWith(name, value string) []core.Argument {
	all := []core.Argument{
		{Name: "committee", Type: "address", Value: common.Address{1}.Hex()},
		{Name: "minWindow", Type: "uint64", Value: "1"},
		{Name: "maxWindow", Type: "uint64", Value: "3600"},
		{Name: "minGroup", Type: "uint32", Value: "2"},
		{Name: "minNew", Type: "uint32", Value: "1"},
	}
	for i := range all {
		if all[i].Name == name {
			all[i].Value = value
		}
	}

	return all
}

// TestADeploymentFitsIntoOneBlock has a chain that seals a block only when it is told to. So
// a deployment that waited for a block in between would never end.
func TestADeploymentFitsIntoOneBlock(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	dev, err := devchain.New(devchain.Options{Period: 3600, Funds: map[common.Address]*big.Int{world.Address(key): big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	}()

	opts := the.Options(key)
	opts.RPC = []string{dev.URL()}
	want := uint64(1 + len(core.Contracts{}.ByName()) + world.Founders)
	awaitFirst(t, dev)
	go sealOnce(t.Context(), dev, world.Address(key), want)

	got, err := deployer(t, opts).Deploy(t.Context(), withoutToken())
	if err != nil {
		t.Fatal(err)
	}

	for _, c := range got.Created {
		if first := got.Created[0].Block; c.Block != first || first == 0 {
			t.Errorf("got %s in block %d, want all in block %d", c.Name, c.Block, first)
		}
	}

	sent, err := opts.Journal.Transactions()
	if err != nil || uint64(len(sent)) != want {
		t.Errorf("got %d transactions, %v, want %d", len(sent), err, want)
	}
}

// awaitFirst waits for the block that a chain seals when it starts.
func awaitFirst(t *testing.T, dev *devchain.Chain) {
	t.Helper()
	eth := dev.Client()
	defer eth.Close()

	for range 1000 {
		if head, err := eth.BlockNumber(t.Context()); err == nil && head > 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}

	t.Fatal("got no first block, want one")
}

// sealOnce seals one block once an account has sent a number of transactions.
func sealOnce(ctx context.Context, dev *devchain.Chain, account common.Address, transactions uint64) {
	eth := dev.Client()
	defer eth.Close()

	for ctx.Err() == nil {
		if sent, err := eth.PendingNonceAt(ctx, account); err == nil && sent >= transactions {
			dev.Commit()
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// TestADeploymentThatCannotBePaidSpendsNothing has an account that could pay for the first
// contracts alone.
func TestADeploymentThatCannotBePaidSpendsNothing(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	rich, opts := the.Options(the.Account()), the.Options(key)
	send(t, rich.Account, world.Address(key), priceOf(t, 10_000_000))

	_, err = deployer(t, opts).Deploy(t.Context(), withoutToken())
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonNoGas || !strings.Contains(err.Error(), "nothing was spent") {
		t.Errorf("got %v, want %s before anything is spent", err, core.ReasonNoGas)
	}

	sent, err := opts.Journal.Transactions()
	if err != nil || len(sent) > 0 {
		t.Errorf("got %d transactions, %v, want none", len(sent), err)
	}
}

// priceOf returns what an amount of gas may cost now.
func priceOf(t *testing.T, gas int64) *big.Int {
	t.Helper()
	eth := the.Dev.Client()
	defer eth.Close()

	head, err := eth.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}

	tip, err := eth.SuggestGasTipCap(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	price := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1))
	return price.Mul(price, big.NewInt(gas))
}

// send sends ether, and waits until it is there.
func send(t *testing.T, from *ecdsa.PrivateKey, to common.Address, wei *big.Int) {
	t.Helper()
	eth := the.Dev.Client()
	defer eth.Close()

	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID:   big.NewInt(devchain.ChainID),
		To:        &to,
		Value:     wei,
		Gas:       21_000,
		GasTipCap: big.NewInt(1e9),
		GasFeeCap: big.NewInt(5e9),
	})
	if err != nil {
		t.Fatal(err)
	}

	if err := eth.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}

	for range 1000 {
		if held, err := eth.BalanceAt(t.Context(), to, nil); err == nil && held.Cmp(wei) == 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}

	t.Fatalf("got no %s wei, want them at %s", wei, to)
}
