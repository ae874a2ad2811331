package chain

import (
	"context"
	"errors"
	"math"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// priceOracle is the contract that chains of the OP stack have from their first block. It
// says what the bytes of a transaction cost on the chain below.
var priceOracle = common.HexToAddress("0x420000000000000000000000000000000000000F")

// dataFeeAsked is GasPriceOracle.getL1Fee.
var dataFeeAsked = newQuestion("getL1Fee(bytes)", "bytes")

// dataFees is whether a chain charges for the bytes of transactions. A chain does not begin
// or cease to, so it is asked once.
type dataFees struct {
	mu     sync.Mutex
	asked  bool
	charge bool
}

// chargesData reports whether the chain charges for the bytes of transactions: whether it
// has the oracle.
func (c *Client) chargesData(ctx context.Context) (bool, error) {
	c.data.mu.Lock()
	defer c.data.mu.Unlock()

	if c.data.asked {
		return c.data.charge, nil
	}

	fee, err := c.askOracle(ctx, nil)
	if err != nil {
		return false, err
	}

	c.data.asked, c.data.charge = true, fee != nil

	return c.data.charge, nil
}

// askOracle returns what the oracle says that a transaction's bytes cost, in wei, or nil
// without an answer of one word: there is no oracle then, for code answers with nothing
// where there is none.
func (c *Client) askOracle(ctx context.Context, raw []byte) (*big.Int, error) {
	question, err := dataFeeAsked.pack(raw)
	if err != nil {
		return nil, err
	}

	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	answer, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &priceOracle, Data: question}, nil)
	switch {
	case err != nil && !failedInside(err):
		return nil, core.Unreachable("the fee for a transaction's bytes", err)
	case err != nil || len(answer) != common.HashLength:
		return nil, nil
	default:
		return new(big.Int).SetBytes(answer), nil
	}
}

// dataFee returns what the bytes of a call's transaction cost now beside its gas, in wei, or
// nil on a chain that does not charge for them.
func (c *Client) dataFee(ctx context.Context, call core.Call) (*big.Int, error) {
	charges, err := c.chargesData(ctx)
	if err != nil || !charges {
		return nil, err
	}

	raw, err := c.longest(call)
	if err != nil {
		return nil, err
	}

	fee, err := c.askOracle(ctx, raw)
	if err == nil && fee == nil {
		err = core.Unreachable("the fee for a transaction's bytes", errors.New("the oracle does not answer any more"))
	}

	return fee, err
}

// longest returns a call's transaction without a signature, as the oracle wants it, with
// numbers as long as they get.
func (c *Client) longest(call core.Call) ([]byte, error) {
	most := new(big.Int).SetUint64(math.MaxUint64)

	return types.NewTx(&types.DynamicFeeTx{
		ChainID:   new(big.Int).SetUint64(c.opts.Domain.ID),
		Nonce:     math.MaxUint32,
		GasTipCap: most,
		GasFeeCap: most,
		Gas:       math.MaxUint32,
		To:        &call.To,
		Data:      call.Data,
	}).MarshalBinary()
}

// dataPaid returns what the bytes of a mined transaction cost beside its gas, in wei. A
// receipt without that charged nothing for them.
func (c *Client) dataPaid(ctx context.Context, hash common.Hash) (*big.Int, error) {
	charges, err := c.chargesData(ctx)
	if err != nil || !charges {
		return new(big.Int), err
	}

	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	var receipt struct {
		L1Fee *hexutil.Big `json:"l1Fee"`
	}
	if err := c.pool.Client().Client().CallContext(ctx, &receipt, "eth_getTransactionReceipt", hash); err != nil {
		return nil, core.Unreachable("receipt of "+hash.Hex(), err)
	}
	if receipt.L1Fee == nil {
		return new(big.Int), nil
	}

	return receipt.L1Fee.ToInt(), nil
}
