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
	"cast":              true,
	"retract":           true,
	"exclude":           true,
	"fault":             true,
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
	return a.Follow(token, from, since).Next(ctx)
}

// Payments are a contract's outgoing transfers of a token, read as the chain grows.
type Payments struct {
	auditor     *Auditor
	token, from common.Address
	next        uint64 // block
	snapshots   map[core.PoolName]core.SnapshotID
}

// Follow returns the payments from a block on. None is read yet.
func (a *Auditor) Follow(token, from common.Address, since uint64) *Payments {
	return &Payments{a, token, from, since, map[core.PoolName]core.SnapshotID{}}
}

// Next returns the payments since the last call. Of two calls, the second reads only the
// blocks since the first. It must not be used on a chain that takes blocks back.
func (p *Payments) Next(ctx context.Context) ([]Transfer, error) {
	head, err := p.auditor.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}
	if head < p.next {
		return nil, nil
	}

	made, err := p.between(ctx, blocks{p.next, head})
	if err == nil {
		p.next = head + 1
	}

	return made, err
}

// between returns the payments in some blocks.
func (p *Payments) between(ctx context.Context, b blocks) ([]Transfer, error) {
	payments, err := p.auditor.payments(ctx, b, p.snapshots)
	if err != nil {
		return nil, err
	}

	logs, err := p.auditor.transfers(ctx, p.token, p.from, b)
	if err != nil {
		return nil, err
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

// transfers returns the events of a contract's outgoing transfers of a token.
func (a *Auditor) transfers(ctx context.Context, token, from common.Address, b blocks) ([]types.Log, error) {
	query := b.query(token)
	query.Topics = [][]common.Hash{{chain.TransferTopic()}, {common.BytesToHash(from[:])}}
	logs, err := a.eth.FilterLogs(ctx, query)
	if err != nil {
		return nil, core.Unreachable("transfers", err)
	}

	return logs, nil
}

// Returned returns the part of a sale's price that went back to its buyer when the sale
// settled, in base units. It is read from the token's Transfer events.
func (a *Auditor) Returned(ctx context.Context, sale core.SaleID, token common.Address, since uint64) (*big.Int, error) {
	settled := map[common.Hash]bool{}
	b, at := blocks{from: since}, a.contracts.Domain().Contracts
	err := a.events(ctx, b, at.Market, func(tx common.Hash, event core.Event) {
		if e, ok := event.(core.PartRefunded); ok && e.Sale == sale {
			settled[tx] = true
		}
	})
	if err != nil {
		return nil, err
	}

	logs, err := a.transfers(ctx, token, at.Payouts, b)
	sum := new(big.Int)
	for _, l := range logs {
		if settled[l.TxHash] {
			sum.Add(sum, new(big.Int).SetBytes(l.Data))
		}
	}

	return sum, err
}

// payment is what a transaction paid from a pool: by which call, and of which snapshot.
type payment struct {
	call     string
	snapshot core.SnapshotID
}

// payments reads what transactions in some blocks paid from pools, and adds the snapshots
// that were committed there, by their pools.
func (a *Auditor) payments(ctx context.Context, b blocks, snapshots map[core.PoolName]core.SnapshotID) (map[common.Hash]payment, error) {
	err := a.events(ctx, b, a.contracts.Domain().Contracts.Datasets, func(_ common.Hash, event core.Event) {
		if e, ok := event.(core.SnapshotCommitted); ok {
			snapshots[core.NameOf(e.Pool)] = e.ID
		}
	})
	if err != nil {
		return nil, err
	}

	out := map[common.Hash]payment{}
	err = a.events(ctx, b, a.contracts.Domain().Contracts.Payouts, func(tx common.Hash, event core.Event) {
		switch e := event.(type) {
		case core.Pushed:
			out[tx] = payment{"push", snapshots[core.NameOf(e.Pool)]}
		case core.Claimed:
			out[tx] = payment{"claim", snapshots[e.Pool]}
		}
	})

	return out, err
}

// blocks are those from one to another; a last one of 0 is the head.
type blocks struct{ from, last uint64 }

// query returns the query of one contract's events in the blocks.
func (b blocks) query(at common.Address) ethereum.FilterQuery {
	query := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(b.from), Addresses: []common.Address{at}}
	if b.last != 0 {
		query.ToBlock = new(big.Int).SetUint64(b.last)
	}

	return query
}

// events visits the events of one contract in some blocks.
func (a *Auditor) events(ctx context.Context, b blocks, at common.Address, visit func(tx common.Hash, event core.Event)) error {
	logs, err := a.logs(ctx, b, at)
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
	logs, err := a.logs(ctx, blocks{from: since}, a.contracts.Domain().Contracts.Anchors)
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
	err := a.events(ctx, blocks{from: since}, a.contracts.Domain().Contracts.Payouts, func(_ common.Hash, event core.Event) {
		if e, ok := event.(core.PoolDeposited); ok && e.Pool == id {
			sum.Add(sum, pool.BaseUnits(e.Units))
		}
	})

	return sum, err
}

// Deposited returns what one sale brought into a pool, in base units; 0 until it settles.
func (a *Auditor) Deposited(ctx context.Context, pool core.Pool, sale core.SaleID, since uint64) (*big.Int, error) {
	b, at := blocks{from: since}, a.contracts.Domain().Contracts
	settled := map[common.Hash]bool{}
	err := a.events(ctx, b, at.Market, func(tx common.Hash, event core.Event) {
		if e, ok := event.(core.SaleMoved); ok && e.ID == sale && e.State == core.SaleSettled {
			settled[tx] = true
		}
	})
	if err != nil {
		return nil, err
	}

	id, sum := pool.ID(), new(big.Int)
	err = a.events(ctx, b, at.Payouts, func(tx common.Hash, event core.Event) {
		if e, ok := event.(core.PoolDeposited); ok && settled[tx] && e.Pool == id {
			sum.Add(sum, pool.BaseUnits(e.Units))
		}
	})

	return sum, err
}

// Fees returns what members and a treasury earned by a sale that settled since a block; nil
// if they have no part of its price.
func (a *Auditor) Fees(ctx context.Context, sale core.SaleID, since uint64) (fees *core.Fees, err error) {
	err = a.events(ctx, blocks{from: since}, a.contracts.Domain().Contracts.Delivery, func(_ common.Hash, event core.Event) {
		if e, ok := event.(core.FeesKept); ok && e.Sale == sale {
			fees = &core.Fees{Each: e.Each, Members: e.Members, Treasury: e.TreasuryUnits}
		}
	})

	return fees, err
}

func (a *Auditor) logs(ctx context.Context, b blocks, at common.Address) ([]types.Log, error) {
	logs, err := a.eth.FilterLogs(ctx, b.query(at))
	if err != nil {
		return nil, core.Unreachable("logs", err)
	}

	return logs, nil
}
