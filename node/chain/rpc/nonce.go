package rpc

import (
	"context"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// workNonce is the kind of work of finding the transaction that used a nonce.
const workNonce = "nonce"

// UserOf returns the hash of the transaction that used an account's nonce in one of some
// blocks. It needs an endpoint that keeps the states of these blocks. A missing receipt
// proves nothing: an endpoint may keep none.
func (p *Pool) UserOf(ctx context.Context, account common.Address, nonce, from, to uint64) (hash common.Hash, err error) {
	err = p.Try(ctx, workNonce, func(ctx context.Context, e Endpoint) error {
		hash, err = e.userOf(ctx, account, nonce, from, to)
		return err
	})

	return hash, err
}

func (e Endpoint) userOf(ctx context.Context, account common.Address, nonce, from, to uint64) (hash common.Hash, err error) {
	if to < from {
		return hash, fmt.Errorf("blocks %d to %d: no span", from, to)
	}

	var failed error
	at := from + uint64(sort.Search(int(to-from), func(i int) bool {
		if failed != nil {
			return true
		}
		used, err := e.Client().NonceAt(ctx, account, new(big.Int).SetUint64(from+uint64(i)))
		failed = err
		return used > nonce
	}))
	if failed != nil {
		return hash, fmt.Errorf("nonce of %s: %w", account, failed)
	}

	var block struct {
		Transactions []struct {
			Hash  common.Hash    `json:"hash"`
			From  common.Address `json:"from"`
			Nonce hexutil.Uint64 `json:"nonce"`
		} `json:"transactions"`
	}

	if err := e.Client().Client().CallContext(ctx, &block, "eth_getBlockByNumber", hexutil.Uint64(at), true); err != nil {
		return hash, fmt.Errorf("transactions of block %d: %w", at, err)
	}

	for _, tx := range block.Transactions {
		if tx.From == account && uint64(tx.Nonce) == nonce {
			return tx.Hash, nil
		}
	}

	return hash, fmt.Errorf("block %d has no transaction %d of %s", at, nonce, account)
}
