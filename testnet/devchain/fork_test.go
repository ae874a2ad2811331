package devchain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/testnet/devchain"
)

// TestAForkTakesBlocksAway checks that the newest blocks are replaced, that earlier ones
// remain, and that the removed transactions are mined again, or forgotten.
func TestAForkTakesBlocksAway(t *testing.T) {
	for name, c := range map[string]struct {
		period uint64
		drop   bool
		paid   int64
	}{
		"on arrivals":             {0, false, 7},
		"on arrivals, forgotten":  {0, true, 0},
		"by the clock":            {1, false, 7},
		"by the clock, forgotten": {1, true, 0},
	} {
		t.Run(name, func(t *testing.T) {
			key, err := crypto.GenerateKey()
			if err != nil {
				t.Fatal(err)
			}

			from, to := crypto.PubkeyToAddress(key.PublicKey), common.Address{42}
			chain, err := devchain.New(devchain.Options{Period: c.period, Funds: map[common.Address]*big.Int{from: big.NewInt(1e18)}})
			if err != nil {
				t.Fatal(err)
			}

			defer chain.Close()
			client := chain.Client()
			chain.Commit()
			chain.Commit()
			below, err := client.HeaderByNumber(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}

			send(t, client, &types.DynamicFeeTx{
				ChainID: big.NewInt(devchain.ChainID), Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(4e9), To: &to, Value: big.NewInt(7),
			}, func(tx types.TxData) (*types.Transaction, error) {
				return types.SignNewTx(key, types.NewPragueSigner(big.NewInt(devchain.ChainID)), tx)
			})

			chain.Commit()
			above, err := client.HeaderByNumber(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}

			fork := chain.Fork
			if c.drop {
				fork = chain.ForkAndDrop
			}

			if err := fork(above.Number.Uint64() - below.Number.Uint64()); err != nil {
				t.Fatal(err)
			}

			same, err := client.HeaderByNumber(t.Context(), below.Number)
			if err != nil || same.Hash() != below.Hash() {
				t.Errorf("block %d: %v; want it as it was", below.Number, err)
			}

			for n := new(big.Int).Add(below.Number, big.NewInt(1)); n.Cmp(above.Number) < 0; chain.Commit() {
				n.Add(n, big.NewInt(1))
			}

			other, err := client.HeaderByNumber(t.Context(), above.Number)
			if err != nil || other.Hash() == above.Hash() {
				t.Errorf("block %d: got the same block or error %v, want another block", above.Number, err)
			}

			paid, err := client.BalanceAt(t.Context(), to, nil)
			if err != nil || paid.Int64() != c.paid {
				t.Errorf("paid %v, %v; want %d", paid, err, c.paid)
			}
		})
	}
}

func TestAForkDeeperThanTheChainIsRefused(t *testing.T) {
	chain, err := devchain.New(devchain.Options{})
	if err != nil {
		t.Fatal(err)
	}

	defer chain.Close()
	for _, depth := range []uint64{0, 1} {
		if err := chain.Fork(depth); err == nil {
			t.Errorf("depth %d: got no error, want one", depth)
		}
	}
}
