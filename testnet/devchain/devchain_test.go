package devchain_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tantieme/tantieme/testnet/devchain"
)

func TestChainKeepsItsStateOverARestart(t *testing.T) {
	dir := t.TempDir()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	from, to := crypto.PubkeyToAddress(key.PublicKey), common.Address{42}
	opts := devchain.Options{Dir: dir, Funds: map[common.Address]*big.Int{from: big.NewInt(1e18)}}
	chain, err := devchain.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	client, err := ethclient.Dial(chain.URL())
	if err != nil {
		t.Fatal(err)
	}

	send(t, client, &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2e9), To: &to, Value: big.NewInt(7),
	}, func(tx types.TxData) (*types.Transaction, error) {
		return types.SignNewTx(key, types.NewPragueSigner(big.NewInt(devchain.ChainID)), tx)
	})

	client.Close()
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}

	chain, err = devchain.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	defer chain.Close()
	balance, err := chain.Client().BalanceAt(t.Context(), to, nil)
	if err != nil || balance.Int64() != 7 {
		t.Fatalf("balance %v, %v; want 7", balance, err)
	}
}

// TestChainWithoutAFolderStaysInMemory starts two chains with different balances. A
// shared folder would refuse the second one's genesis.
func TestChainWithoutAFolderStaysInMemory(t *testing.T) {
	for i := range 2 {
		chain, err := devchain.New(devchain.Options{Funds: map[common.Address]*big.Int{{byte(i)}: big.NewInt(1)}})
		if err != nil {
			t.Fatal(err)
		}

		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestBlocksOnArrivalAndOnDemandDoNotMeet seals by hand while transactions arrive. Each
// transaction is mined, and no call waits forever.
func TestBlocksOnArrivalAndOnDemandDoNotMeet(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	from := crypto.PubkeyToAddress(key.PublicKey)
	chain, err := devchain.New(devchain.Options{Funds: map[common.Address]*big.Int{from: big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}

	defer chain.Close()
	stop := make(chan struct{})
	var byHand sync.WaitGroup
	byHand.Go(func() {
		tick := time.NewTicker(3 * time.Millisecond) // without a pause the index of transactions falls behind
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				chain.Commit()
			}
		}
	})

	defer byHand.Wait()
	defer close(stop)
	for nonce := range uint64(12) {
		send(t, chain.Client(), &types.DynamicFeeTx{
			ChainID: big.NewInt(devchain.ChainID), Nonce: nonce, Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2e9), To: &from,
		}, func(tx types.TxData) (*types.Transaction, error) {
			return types.SignNewTx(key, types.NewPragueSigner(big.NewInt(devchain.ChainID)), tx)
		})
	}
}

// TestPrecompilesOfEIP2537Answer adds the point at infinity to itself (EIP-2537).
func TestPrecompilesOfEIP2537Answer(t *testing.T) {
	chain, err := devchain.New(devchain.Options{})
	if err != nil {
		t.Fatal(err)
	}

	defer chain.Close()
	var out string
	err = chain.Client().Client().CallContext(t.Context(), &out, "eth_call", map[string]any{
		"to": common.BytesToAddress([]byte{0x0b}), "data": "0x" + common.Bytes2Hex(make([]byte, 256)),
	}, "latest")
	if err != nil || out != "0x"+common.Bytes2Hex(make([]byte, 128)) {
		t.Fatalf("%q, %v", out, err)
	}
}

func send(t *testing.T, client *ethclient.Client, data types.TxData, sign func(types.TxData) (*types.Transaction, error)) {
	t.Helper()
	tx, err := sign(data)
	if err != nil {
		t.Fatal(err)
	}

	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()

	for {
		if receipt, err := client.TransactionReceipt(ctx, tx.Hash()); err == nil && receipt.Status == 1 {
			return
		}

		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatal("got no receipt, want one")
		}
	}
}

// TestTheClockStandsStillWhileTheChainIsStopped checks that no deadline passes meanwhile.
func TestTheClockStandsStillWhileTheChainIsStopped(t *testing.T) {
	opts := devchain.Options{Dir: t.TempDir(), Period: 40} // a block of the clock is far from the time of day
	var before *types.Header
	for start := range 3 {
		chain, err := devchain.New(opts)
		if err != nil {
			t.Fatal(err)
		}

		chain.Commit()
		head, err := chain.Client().HeaderByNumber(t.Context(), nil)
		if err = errors.Join(err, chain.Close()); err != nil {
			t.Fatal(err)
		}
		if start > 0 && head.Time != before.Time+40*(head.Number.Uint64()-before.Number.Uint64()) {
			t.Errorf("start %d: block %d: got time %d; block %d had %d, want a period more", start+1, head.Number, head.Time, before.Number, before.Time)
		}

		before = head
	}
}
