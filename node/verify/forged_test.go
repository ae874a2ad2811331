package verify_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/verify"
	"github.com/tantieme/tantieme/testnet/devchain"
)

// forger deploys contracts whose constructors write any words into their storage. What they
// run is one instruction that stops.
type forger struct {
	*solo
	nonce uint64
}

func (f *forger) account() common.Address { return crypto.PubkeyToAddress(f.key.PublicKey) }

// address returns the address of the n-th contract from now.
func (f *forger) address(n uint64) common.Address {
	return crypto.CreateAddress(f.account(), f.nonce+n)
}

// deploy writes words into a new contract.
func (f *forger) deploy(ctx context.Context, slots []common.Hash, words [][]byte) {
	var code []byte
	for i, slot := range slots {
		code = append(append(code, 0x7f), common.LeftPadBytes(words[i], 32)...) // PUSH32 word
		code = append(append(code, 0x7f), slot[:]...)                           // PUSH32 slot
		code = append(code, 0x55)                                               // SSTORE
	}
	code = append(code, 0x60, 1, 0x5f, 0xf3) // PUSH1 1, PUSH0, RETURN: one byte of zero, which stops

	eth := f.client.Ethereum()
	tx, err := types.SignNewTx(f.key, types.LatestSignerForChainID(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID:   big.NewInt(devchain.ChainID),
		Nonce:     f.nonce,
		Gas:       1_000_000,
		GasFeeCap: big.NewInt(1e10),
		GasTipCap: big.NewInt(1),
		Data:      code,
	})
	f.check(err)
	f.check(eth.SendTransaction(ctx, tx))
	f.nonce++

	receipt, err := bind.WaitMined(ctx, eth, tx.Hash())
	f.check(err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		f.t.Fatalf("got a reverted deployment, want one that stands (gas %d)", receipt.GasUsed)
	}
}

// forge moves a sale to three contracts of the forger's own, with its own key and a quorum of
// nobody.
func (f *forger) forge(ctx context.Context, sold *verify.Proofs) *verify.Proofs {
	var err error
	f.nonce, err = f.client.Ethereum().PendingNonceAt(ctx, f.account())
	f.check(err)

	a := *sold
	a.Chain.Contracts = verify.Contracts{Committee: f.address(0), Anchors: f.address(9), Datasets: f.address(1), Market: f.address(2)}
	typer := consent.New(core.Domain{ID: a.Chain.ID, Contracts: core.Contracts{
		Committee: a.Chain.Contracts.Committee,
		Anchors:   a.Chain.Contracts.Anchors,
		Datasets:  a.Chain.Contracts.Datasets,
		Market:    a.Chain.Contracts.Market,
	}})

	a.Dataset.ID = typer.DatasetID(a.Dataset.Terms)
	a.Snapshot.Dataset = a.Dataset.ID
	a.Snapshot.ID = typer.SnapshotID(a.Snapshot.Snapshot)
	a.Sale.Offer.Snapshot = a.Snapshot.ID
	a.Sale.ID = typer.SaleID(a.Sale.Offer)
	a.Key.ID = core.NewKeyID(a.Chain.ID, a.Chain.Contracts.Committee, a.Key.Material[:core.PointSize])

	s := a.Snapshot.Snapshot
	f.deploy(ctx, evidence.KeySlots(a.Key.Epoch), [][]byte{crypto.Keccak256(a.Key.Material)})
	f.deploy(ctx, append(evidence.DatasetSlots(a.Dataset.ID), evidence.SnapshotSlots(a.Snapshot.ID)...), [][]byte{
		a.Dataset.Terms.FloorPrice.Bytes(),
		s.Dataset[:],
		packed(s.SellUntil, 1, s.TotalWeight),
	})
	f.deploy(ctx, evidence.SaleSlots(a.Sale.ID), [][]byte{{byte(core.SaleSettled)}})

	f.prove(ctx, &a)
	return &a
}

// packed returns the last word of a snapshot: signers 0, sellUntil, time of the commit and
// total weight, from the left.
func packed(sellUntil, committed, weight uint64) []byte {
	word := binary.BigEndian.AppendUint64(nil, sellUntil)
	word = binary.BigEndian.AppendUint64(word, committed)
	return binary.BigEndian.AppendUint64(word, weight)
}

// TestContractsOfOnesOwnProveASaleThatNeverTookPlace writes a sale into contracts of one's
// own, on the very chain. The evidence is right, and only a deployment tells.
// SPEC 8.18 and 8.19.
func TestContractsOfOnesOwnProveASaleThatNeverTookPlace(t *testing.T) {
	s, ctx := newSolo(t), t.Context()
	sale := s.sell(ctx)
	s.deliver(ctx, sale.Sale.ID)
	s.prove(ctx, sale)

	at := s.client.Domain().Contracts
	code, err := s.miner.CodeHashes(ctx, at)
	s.check(err)
	d := &core.Deployment{Schema: core.DeploymentSchema, ChainID: devchain.ChainID, Contracts: at, Code: code}
	if _, err := sale.Check(); err != nil {
		t.Fatalf("the real sale: got %v, want no error", err)
	}
	if err := sale.CheckDeployment(d); err != nil {
		t.Fatalf("the real sale: got %v, want it of the deployment", err)
	}

	forged := (&forger{solo: s}).forge(ctx, sale)
	if _, err := forged.Check(); err != nil {
		t.Fatalf("the forged sale: got %v, want evidence without a fault", err)
	}
	if err := chain.ConfirmBlock(ctx, s.dev.URL(), forged.Chain.ID, forged.Evidence.Block.Number, forged.Evidence.Block.Hash); err != nil {
		t.Errorf("the forged sale: got %v, want a block that the chain has", err)
	}

	var f *verify.Failure
	if err := forged.CheckDeployment(d); !errors.As(err, &f) || f.Reason != verify.ReasonContracts {
		t.Errorf("the forged sale: got %v, want %s", err, verify.ReasonContracts)
	}

	lying := *d // a deployment of the forger's addresses with Tantieme's code
	lying.Contracts.Committee = forged.Chain.Contracts.Committee
	lying.Contracts.Anchors = forged.Chain.Contracts.Anchors
	lying.Contracts.Datasets = forged.Chain.Contracts.Datasets
	lying.Contracts.Market = forged.Chain.Contracts.Market
	if err := forged.CheckDeployment(&lying); !errors.As(err, &f) || f.Reason != verify.ReasonContracts {
		t.Errorf("addresses without the code: got %v, want %s", err, verify.ReasonContracts)
	}
}
