package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// Transfer is one payment that a token's own log shows.
type Transfer struct {
	To     common.Address
	Amount *big.Int // base units
	Call   string   // what kind of transaction paid: push or claim
}

// Transfers returns what a token moved out of an account since a block, read from
// the token's Transfer events and nothing else.
func (c *Client) Transfers(ctx context.Context, token, from common.Address, since uint64) ([]Transfer, error) {
	topic := crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)")) // ERC-20
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(since), Addresses: []common.Address{token},
		Topics: [][]common.Hash{{topic}, {common.BytesToHash(from[:])}},
	})
	if err != nil {
		return nil, core.Unreachable("transfers", err)
	}
	calls := map[common.Hash]string{}
	out := make([]Transfer, len(logs))
	for i, l := range logs {
		if _, ok := calls[l.TxHash]; !ok {
			tx, _, err := c.eth.TransactionByHash(ctx, l.TxHash)
			if err != nil {
				return nil, core.Unreachable("transaction", err)
			}
			calls[l.TxHash] = c.contracts.auditName(tx)
		}
		out[i] = Transfer{To: common.BytesToAddress(l.Topics[2][:]), Amount: new(big.Int).SetBytes(l.Data), Call: calls[l.TxHash]}
	}
	return out, nil
}

// Gas is what the transactions of one kind used.
type Gas struct {
	Count int    `json:"count"`
	Total uint64 `json:"total"`
	Max   uint64 `json:"max"`
}

// GasByCall adds up what every transaction to our contracts used, by kind, in the
// blocks from one to the head.
func (c *Client) GasByCall(ctx context.Context, from uint64) (map[string]Gas, error) {
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}
	out := map[string]Gas{}
	for number := from; number <= head; number++ {
		block, err := c.eth.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return nil, core.Unreachable("block", err)
		}
		if len(block.Transactions()) == 0 {
			continue
		}
		receipts, err := c.eth.BlockReceipts(ctx, gethrpc.BlockNumberOrHashWithHash(block.Hash(), true))
		if err != nil {
			return nil, core.Unreachable("receipts", err)
		}
		if err := c.addGas(out, block, receipts); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *Client) addGas(out map[string]Gas, block *types.Block, receipts []*types.Receipt) error {
	if len(receipts) != len(block.Transactions()) {
		return fmt.Errorf("block %d: %d receipts for %d transactions", block.NumberU64(), len(receipts), len(block.Transactions()))
	}
	for i, tx := range block.Transactions() {
		name := c.contracts.auditName(tx)
		if name == "" || receipts[i].Status != types.ReceiptStatusSuccessful {
			continue
		}
		g := out[name]
		g.Count++
		g.Total += receipts[i].GasUsed
		g.Max = max(g.Max, receipts[i].GasUsed)
		out[name] = g
	}
	return nil
}

// AnchoredBatch is a batch of the chain with the gas of its transaction.
type AnchoredBatch struct {
	Batch core.Batch
	Gas   uint64
}

// Batches lists the batches anchored since a block.
func (c *Client) Batches(ctx context.Context, since uint64) ([]AnchoredBatch, error) {
	logs, err := c.eventLogs(ctx, since, c.contracts.Anchors)
	if err != nil {
		return nil, err
	}
	var out []AnchoredBatch
	for i := range logs {
		event, err := c.contracts.decode(&logs[i])
		if err != nil {
			return nil, err
		}
		anchored, ok := event.(core.Anchored)
		if !ok {
			continue
		}
		receipt, err := c.eth.TransactionReceipt(ctx, logs[i].TxHash)
		if err != nil {
			return nil, core.Unreachable("receipt", err)
		}
		out = append(out, AnchoredBatch{anchored.Batch, receipt.GasUsed})
	}
	return out, nil
}

// Received adds up what came into a snapshot's pool since a block.
func (c *Client) Received(ctx context.Context, id core.SnapshotID, since uint64) (*big.Int, error) {
	logs, err := c.eventLogs(ctx, since, c.contracts.Payouts)
	if err != nil {
		return nil, err
	}
	sum := new(big.Int)
	for i := range logs {
		event, err := c.contracts.decode(&logs[i])
		if err != nil {
			return nil, err
		}
		if e, ok := event.(core.PoolDeposited); ok && e.Snapshot == id {
			sum.Add(sum, e.Amount)
		}
	}
	return sum, nil
}

func (c *Client) eventLogs(ctx context.Context, since uint64, at common.Address) ([]types.Log, error) {
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(since), Addresses: []common.Address{at}})
	if err != nil {
		return nil, core.Unreachable("logs", err)
	}
	return logs, nil
}
