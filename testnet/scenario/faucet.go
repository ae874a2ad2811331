package scenario

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
)

// Gift is what Fund gives an account.
type Gift struct {
	Dollars *big.Int // base units of the demonstration's token
	Wei     *big.Int
}

// Fund gives an account gas and dollars on the chain of a story's folder, each time anew.
// The story has to be running.
func Fund(ctx context.Context, dir string, who common.Address) (gift Gift, err error) {
	p, err := running(dir)
	if err != nil {
		return gift, err
	}

	chain, err := p.chainFor(ctx, p.cast.faucet)
	if err != nil {
		return gift, fmt.Errorf("the demo of %s has to be running: %w", dir, err)
	}

	gift = Gift{
		Dollars: new(big.Int).Mul(price, big.NewInt(2)),
		Wei:     big.NewInt(1e18),
	}

	err = chain.Mint(ctx, *p.at.Token, who, gift.Dollars)
	if err == nil {
		err = give(ctx, chain.Ethereum(), p.cast.faucet, who, gift.Wei)
	}

	return gift, errors.Join(err, chain.Close())
}

// running returns the play of a story that runs in a folder, with what Fund needs of it.
func running(dir string) (*play, error) {
	p := &play{story: &story{Options: Options{Dir: dir, Log: slog.New(slog.DiscardHandler)}}}
	var port int
	for name, into := range map[string]any{"story.json": &p.Options, "deployment.json": &p.at, "chain.json": &port} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is not the folder of a demo that runs: it has no %s: %w", dir, name, core.ErrNotFound)
		}
		if err == nil {
			err = json.Unmarshal(data, into)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	p.cast, p.rpc = newCast(p.Options), fmt.Sprintf("http://127.0.0.1:%d", port)

	return p, nil
}

// give sends gas from one account to another, and waits until it is there.
func give(ctx context.Context, eth *ethclient.Client, from account, to common.Address, wei *big.Int) error {
	nonce, err := eth.PendingNonceAt(ctx, from.address)
	if err != nil {
		return core.Unreachable("nonce", err)
	}

	id := big.NewInt(devchain.ChainID)
	tx, err := types.SignNewTx(from.key, types.NewPragueSigner(id), &types.DynamicFeeTx{
		ChainID:   id,
		Nonce:     nonce,
		To:        &to,
		Value:     wei,
		Gas:       21_000,
		GasTipCap: big.NewInt(1e9),
		GasFeeCap: big.NewInt(100e9),
	})
	if err != nil {
		return fmt.Errorf("sign a gift: %w", err)
	}

	if err := eth.SendTransaction(ctx, tx); err != nil {
		return core.Unreachable("gift", err)
	}

	_, err = bind.WaitMined(ctx, eth, tx.Hash())

	return err
}
