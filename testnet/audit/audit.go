// Package audit reads the results of a story from the chain's blocks, receipts and logs:
// the payments, the batches, and the gas of every kind of transaction. It sends nothing.
package audit

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
)

// counted lists the purposes of the transactions of a story, without those that set it
// up.
var counted = map[string]bool{
	chain.PurposeDeploy: true,
	"register":          true,
	"deal":              true,
	"finalise":          true,
	"anchor":            true,
	"snapshot":          true,
	"offer":             true,
	"commit":            true,
	"confirm":           true,
	"settle":            true,
	"push":              true,
	"claim":             true,
	"claim_signed":      true,
}

// Auditor reads one deployment.
type Auditor struct {
	contracts *chain.Client
	eth       *ethclient.Client
}

// New returns an auditor of a client's contracts.
func New(c *chain.Client) *Auditor {
	return &Auditor{contracts: c, eth: c.Ethereum()}
}

// call returns the purpose of a transaction, or "" if it is not counted.
func (a *Auditor) call(tx *types.Transaction) string {
	if purpose := a.contracts.Purpose(tx); counted[purpose] {
		return purpose
	}
	return ""
}

// Transfer is one payment in a token's log.
type Transfer struct {
	To       common.Address
	Amount   *big.Int        // base units
	Call     string          // purpose of the transaction that paid: push or claim
	Snapshot core.SnapshotID // whose pool it came from; none for a refund
}

// Transfers returns a contract's outgoing transfers of a token since a block. Who got how
// much is read only from the token's Transfer events.
func (a *Auditor) Transfers(ctx context.Context, token, from common.Address, since uint64) ([]Transfer, error) {
	payments, err := a.payments(ctx, since)
	if err != nil {
		return nil, err
	}

	logs, err := a.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(since),
		Addresses: []common.Address{token},
		Topics:    [][]common.Hash{{chain.TransferTopic()}, {common.BytesToHash(from[:])}},
	})
	if err != nil {
		return nil, core.Unreachable("transfers", err)
	}

	out := make([]Transfer, len(logs))
	for i, l := range logs {
		paid := payments[l.TxHash]
		out[i] = Transfer{
			To:       common.BytesToAddress(l.Topics[2][:]),
			Amount:   new(big.Int).SetBytes(l.Data),
			Call:     paid.call,
			Snapshot: paid.snapshot,
		}
	}

	return out, nil
}

// payment is what a transaction paid from a pool: by which call, and of which snapshot.
type payment struct {
	call     string
	snapshot core.SnapshotID
}

// payments reads what transactions since a block paid from pools.
func (a *Auditor) payments(ctx context.Context, since uint64) (map[common.Hash]payment, error) {
	snapshots, err := a.snapshots(ctx, since)
	if err != nil {
		return nil, err
	}

	out := map[common.Hash]payment{}
	err = a.events(ctx, since, a.contracts.Domain().Contracts.Payouts, func(tx common.Hash, event core.Event) {
		switch e := event.(type) {
		case core.Pushed:
			out[tx] = payment{"push", snapshots[core.NameOf(e.Pool)]}
		case core.Claimed:
			out[tx] = payment{"claim", snapshots[e.Pool]}
		}
	})

	return out, err
}

// snapshots returns the snapshots that were committed since a block, by their pools.
func (a *Auditor) snapshots(ctx context.Context, since uint64) (map[core.PoolName]core.SnapshotID, error) {
	out := map[core.PoolName]core.SnapshotID{}
	err := a.events(ctx, since, a.contracts.Domain().Contracts.Datasets, func(_ common.Hash, event core.Event) {
		if e, ok := event.(core.SnapshotCommitted); ok {
			out[core.NameOf(e.Pool)] = e.ID
		}
	})

	return out, err
}

// events visits the events of one contract since a block.
func (a *Auditor) events(ctx context.Context, since uint64, at common.Address, visit func(tx common.Hash, event core.Event)) error {
	logs, err := a.logs(ctx, since, at)
	if err != nil {
		return err
	}

	for i := range logs {
		event, err := a.contracts.Event(&logs[i])
		if err != nil {
			return err
		}
		visit(logs[i].TxHash, event)
	}

	return nil
}

// call returns the purpose of a transaction, or "" if it is not counted.
// Gas is the gas used by the transactions of one purpose.
type Gas struct {
	Count int    `json:"count"`
	Total uint64 `json:"total"`
	Max   uint64 `json:"max"`
}

// GasByCall sums the gas of every counted transaction, by purpose, from a block to the
// head.
func (a *Auditor) GasByCall(ctx context.Context, from uint64) (map[string]Gas, error) {
	head, err := a.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	out := map[string]Gas{}
	for number := from; number <= head; number++ {
		block, err := a.eth.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return nil, core.Unreachable("block", err)
		}
		if len(block.Transactions()) == 0 {
			continue
		}

		receipts, err := a.eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash(), true))
		if err != nil {
			return nil, core.Unreachable("receipts", err)
		}

		if err := a.addGas(out, block, receipts); err != nil {
			return nil, err
		}
	}

	return out, nil
}

func (a *Auditor) addGas(out map[string]Gas, block *types.Block, receipts []*types.Receipt) error {
	if len(receipts) != len(block.Transactions()) {
		return fmt.Errorf("block %d: %d receipts for %d transactions",
			block.NumberU64(), len(receipts), len(block.Transactions()))
	}

	for i, tx := range block.Transactions() {
		call := a.call(tx)
		if call == "" || receipts[i].Status != types.ReceiptStatusSuccessful {
			continue
		}

		g := out[call]
		g.Count++
		g.Total += receipts[i].GasUsed
		g.Max = max(g.Max, receipts[i].GasUsed)
		out[call] = g
	}

	return nil
}

// AnchoredBatch is a batch on chain and the gas of its transaction.
type AnchoredBatch struct {
	Batch core.Batch
	Gas   uint64
}

// Batches returns the batches anchored since a block.
func (a *Auditor) Batches(ctx context.Context, since uint64) ([]AnchoredBatch, error) {
	logs, err := a.logs(ctx, since, a.contracts.Domain().Contracts.Anchors)
	if err != nil {
		return nil, err
	}

	var out []AnchoredBatch
	for i := range logs {
		event, err := a.contracts.Event(&logs[i])
		if err != nil {
			return nil, err
		}

		anchored, ok := event.(core.Anchored)
		if !ok {
			continue
		}

		receipt, err := a.eth.TransactionReceipt(ctx, logs[i].TxHash)
		if err != nil {
			return nil, core.Unreachable("receipt", err)
		}

		out = append(out, AnchoredBatch{Batch: anchored.Batch, Gas: receipt.GasUsed})
	}

	return out, nil
}

// Received returns the income of a pool since a block, in base units.
func (a *Auditor) Received(ctx context.Context, pool core.Pool, since uint64) (*big.Int, error) {
	id, sum := pool.ID(), new(big.Int)
	err := a.events(ctx, since, a.contracts.Domain().Contracts.Payouts, func(_ common.Hash, event core.Event) {
		if e, ok := event.(core.PoolDeposited); ok && e.Pool == id {
			sum.Add(sum, pool.BaseUnits(e.Units))
		}
	})

	return sum, err
}

func (a *Auditor) logs(ctx context.Context, since uint64, at common.Address) ([]types.Log, error) {
	logs, err := a.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(since),
		Addresses: []common.Address{at},
	})
	if err != nil {
		return nil, core.Unreachable("logs", err)
	}

	return logs, nil
}
