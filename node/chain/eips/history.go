package eips

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/tantieme/tantieme/node/core"
)

// back is how far behind the head the hash is asked for: more than the 256 blocks that
// every chain has.
const back = 300

// tryHistory asks the history contract for an old hash, and compares it with the header's.
// The numbers are the chain's own: those of Arbitrum are not the ones that its contracts
// read as block.number, but its history contract takes them.
func tryHistory(ctx context.Context, c Chain, head *types.Header) (found Found, err error) {
	found.Head = head.Number.Uint64()
	if found.Head == 0 {
		found.First = true
		return found, tryHistoryCode(ctx, c)
	}

	found.Asked = found.Head - min(found.Head, back)
	number := new(big.Int).SetUint64(found.Asked)

	old, err := c.HeaderByNumber(ctx, number)
	if err != nil {
		return found, core.Unreachable(fmt.Sprintf("block %d", found.Asked), err)
	}

	return found, compare(ctx, c, eipHistory, fmt.Sprintf("the history contract, asked for block %d on block %d,", found.Asked, found.Head),
		ethereum.CallMsg{To: &params.HistoryStorageAddress, Data: common.BigToHash(number).Bytes()}, head.Number, old.Hash().Bytes())
}

// tryHistoryCode looks for the history contract on a chain of one block, which has no
// earlier hash.
func tryHistoryCode(ctx context.Context, c Chain) error {
	code, err := c.CodeAt(ctx, params.HistoryStorageAddress, nil)
	if err != nil {
		return core.Unreachable("history contract", err)
	}
	if len(code) == 0 {
		return &Missing{eipHistory, "no contract is at " + params.HistoryStorageAddress.String()}
	}

	return nil
}
