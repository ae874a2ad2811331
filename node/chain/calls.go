package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Founders returns the accounts of the committee in their order, and the threshold.
func (c *Client) Founders(ctx context.Context) ([]common.Address, int, error) {
	b := c.contracts.committee
	accounts, err := read(ctx, c, c.contracts.committeeAt, b.PackAccounts(1), b.UnpackAccounts)
	if err != nil {
		return nil, 0, err
	}
	threshold, err := read(ctx, c, c.contracts.committeeAt, b.PackThreshold(), b.UnpackThreshold)
	return accounts, int(threshold), err
}

// Join bonds as a founder: it allows the bond and joins.
func (c *Client) Join(ctx context.Context, url string, peer, key, proof []byte) error {
	b := c.contracts.committee
	token, err := read(ctx, c, c.contracts.committeeAt, b.PackBondToken(), b.UnpackBondToken)
	if err != nil {
		return err
	}
	bond, err := read(ctx, c, c.contracts.committeeAt, b.PackMinBond(), b.UnpackMinBond)
	if err != nil {
		return err
	}
	if err := c.allow(ctx, token, c.contracts.Committee, bond); err != nil {
		return err
	}
	return c.send(ctx, c.contracts.Committee, b.PackJoin(url, peer, key, proof))
}

// allow lets a contract draw an amount of a token, unless it may already.
func (c *Client) allow(ctx context.Context, token, spender common.Address, amount *big.Int) error {
	b := c.contracts.token
	at := b.Instance(c.eth, token)
	allowed, err := read(ctx, c, at, b.PackAllowance(c.account, spender), b.UnpackAllowance)
	if err != nil || allowed.Cmp(amount) >= 0 {
		return err
	}
	return c.send(ctx, token, b.PackApprove(spender, amount))
}

// Rekey gives a fresh encryption key for the running attempt.
func (c *Client) Rekey(ctx context.Context, key, proof []byte) error {
	return c.send(ctx, c.contracts.Committee, c.contracts.committee.PackRekey(key, proof))
}

// Restart begins the ceremony's next attempt.
func (c *Client) Restart(ctx context.Context) error {
	return c.send(ctx, c.contracts.Committee, c.contracts.committee.PackRestart())
}

// Deal publishes a dealing.
func (c *Client) Deal(ctx context.Context, attempt uint64, dealing []byte) error {
	return c.send(ctx, c.contracts.Committee, c.contracts.committee.PackDeal(attempt, dealing))
}

// Finalise publishes the key that a quorum signed.
func (c *Client) Finalise(ctx context.Context, _ uint64, material []byte, q core.Quorum) error {
	return c.send(ctx, c.contracts.Committee, c.contracts.committee.PackFinalise(material, q.Signers.Big(), q.Signatures))
}

// Anchor publishes a batch.
func (c *Client) Anchor(ctx context.Context, b core.Batch, q core.Quorum) error {
	return c.send(ctx, c.contracts.Anchors,
		c.contracts.anchors.PackAnchor(b.Number, b.Round, b.Root, b.Count, b.DataHash, q.Signers.Big(), q.Signatures))
}

// CreateDataset publishes a dataset's terms.
func (c *Client) CreateDataset(ctx context.Context, t core.Terms) error {
	return c.send(ctx, c.contracts.Datasets, c.contracts.datasets.PackCreate(termsOut(t)))
}

// CommitSnapshot publishes a snapshot.
func (c *Client) CommitSnapshot(ctx context.Context, s core.Snapshot, q core.Quorum) error {
	out := datasets.Snapshot{
		Dataset: s.Dataset, Number: s.Number, Round: s.Round, Epoch: s.Epoch,
		ContributionRoot: s.ContributionRoot, SumRoot: s.SumRoot, TotalWeight: s.TotalWeight, Count: s.Count,
		Manifest: s.Manifest, AsOf: s.AsOf, AsOfHash: s.AsOfHash,
	}
	return c.send(ctx, c.contracts.Datasets, c.contracts.datasets.PackCommitSnapshot(out, q.Signers.Big(), q.Signatures))
}

// Offer escrows the price and makes an offer for the buyer's key, raw B and B2.
func (c *Client) Offer(ctx context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	if err := c.allow(ctx, token, c.contracts.Payouts, o.Price); err != nil {
		return err
	}
	out := market.Offer{
		Snapshot: o.Snapshot, Buyer: o.Buyer, Price: o.Price, BuyerKeyHash: o.BuyerKeyHash,
		MaxExcluded: o.MaxExcluded, Deadline: o.Deadline, Salt: o.Salt,
	}
	g1, g2 := b.Precompile(), b2.Precompile()
	return c.send(ctx, c.contracts.Market, c.contracts.market.PackOffer(out, g1[:], g2[:]))
}

// Resolve moves an accepted sale on after its commit window.
func (c *Client) Resolve(ctx context.Context, id core.SaleID) error {
	return c.send(ctx, c.contracts.Market, c.contracts.market.PackResolve(id))
}

// Refund gives the buyer the money back where a quorum is missing.
func (c *Client) Refund(ctx context.Context, id core.SaleID) error {
	return c.send(ctx, c.contracts.Market, c.contracts.market.PackRefund(id))
}

// Settle moves the escrow to the snapshot's pool.
func (c *Client) Settle(ctx context.Context, id core.SaleID) error {
	return c.send(ctx, c.contracts.Market, c.contracts.market.PackSettle(id))
}

// Commit publishes members' commits to the roots of their lists.
func (c *Client) Commit(ctx context.Context, id core.SaleID, commits []core.SignedCommit) error {
	var members []uint8
	var roots [][32]byte
	var signatures []byte
	var tombstones core.Tombstones
	for _, s := range commits {
		members = append(members, s.Commit.Member)
		roots = append(roots, s.Commit.ListRoot)
		signatures = append(signatures, s.Signature...)
		tombstones = s.Commit.Tombstones
	}
	out := delivery.Tombstones{Digest: tombstones.Digest, Count: tombstones.Count, Weight: tombstones.Weight}
	return c.send(ctx, c.contracts.Delivery, c.contracts.delivery.PackCommit(id, out, members, roots, signatures))
}

// Confirm publishes a quorum's word on the lists that it holds.
func (c *Client) Confirm(ctx context.Context, m core.Confirm, q core.Quorum) error {
	return c.send(ctx, c.contracts.Delivery, c.contracts.delivery.PackConfirm(m.Sale, m.Lists.Big(), q.Signers.Big(), q.Signatures))
}

// SaleAtHead returns a sale's state on the head and the head's time.
func (c *Client) SaleAtHead(ctx context.Context, id core.SaleID) (core.SaleState, time.Time, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return core.SaleNone, time.Time{}, core.Unreachable("head", err)
	}
	b := c.contracts.market
	opts := &bind.CallOpts{Context: ctx, BlockHash: head.Hash()}
	state, err := bind.Call(c.contracts.marketAt, opts, b.PackStateOf(id), b.UnpackStateOf)
	if err != nil {
		return core.SaleNone, time.Time{}, core.Unreachable("sale", err)
	}
	return core.SaleState(state), timeOf(head), nil
}

// Push pays a block of leaves.
func (c *Client) Push(ctx context.Context, id core.SnapshotID, block uint32, accounts []common.Address, weights []uint64, proof []core.SumNode) error {
	siblings := make([]payouts.SumNode, len(proof))
	for i, node := range proof {
		siblings[i] = payouts.SumNode{Hash: node.Hash, Sum: node.Sum}
	}
	return c.send(ctx, c.contracts.Payouts, c.contracts.payouts.PackPush(id, block, accounts, weights, siblings))
}

// Claim pays this client's account what a leaf is owed.
func (c *Client) Claim(ctx context.Context, p core.SumProof) error {
	siblings := make([]payouts.SumNode, len(p.Proof))
	for i, node := range p.Proof {
		siblings[i] = payouts.SumNode{Hash: node.Hash, Sum: node.Sum}
	}
	return c.send(ctx, c.contracts.Payouts, c.contracts.payouts.PackClaim(p.Snapshot, uint32(p.Leaf), p.Weight, siblings))
}

// Due returns what a leaf is owed and what it was paid, in base units, on the head.
func (c *Client) Due(ctx context.Context, id core.SnapshotID, index uint32, account common.Address, weight uint64) (due, paid *big.Int, err error) {
	b := c.contracts.payouts
	pool, err := read(ctx, c, c.contracts.payoutsAt, b.PackPoolOf(id), b.UnpackPoolOf)
	if err != nil {
		return nil, nil, err
	}
	if pool.TotalWeight == 0 {
		return new(big.Int), new(big.Int), nil // no sale has settled
	}
	due, err = read(ctx, c, c.contracts.payoutsAt, b.PackDue(id, index, account, weight), b.UnpackDue)
	if err != nil {
		return nil, nil, err
	}
	earned := new(big.Int).Mul(pool.Index, new(big.Int).SetUint64(weight))
	earned.Div(earned, new(big.Int).SetUint64(pool.TotalWeight))
	return due, earned.Sub(earned, due), nil
}

// Locked returns the epoch for which a dataset takes no more offers, 0: none.
func (c *Client) Locked(ctx context.Context, id core.DatasetID) (uint64, error) {
	b := c.contracts.market
	epoch, err := read(ctx, c, c.contracts.marketAt, b.PackLockedEpoch(id), b.UnpackLockedEpoch)
	if err != nil {
		return 0, fmt.Errorf("dataset's lock: %w", err)
	}
	return epoch, nil
}

func termsOut(t core.Terms) datasets.Terms {
	return datasets.Terms{
		Name: t.Name, Schema: t.Schema, Purposes: t.Purposes, Token: t.Token, FloorPrice: t.FloorPrice,
		WeightRule: t.WeightRule, MaxWeight: t.MaxWeight, MaxDisputes: t.MaxDisputes, Salt: t.Salt,
		Admission: datasets.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence:   datasets.Cadence(t.Cadence), Split: datasets.Split(t.Split), Vote: datasets.Vote(t.Vote), Windows: datasets.Windows(t.Windows),
	}
}

func termsIn(t datasets.Terms) core.Terms {
	return core.Terms{
		Name: t.Name, Schema: t.Schema, Purposes: t.Purposes, Token: t.Token, FloorPrice: t.FloorPrice,
		WeightRule: t.WeightRule, MaxWeight: t.MaxWeight, MaxDisputes: t.MaxDisputes, Salt: t.Salt,
		Admission: core.Admission{Rule: t.Admission.Rule, Root: t.Admission.Root},
		Cadence:   core.Cadence(t.Cadence), Split: core.Split(t.Split), Vote: core.Vote(t.Vote), Windows: core.Windows(t.Windows),
	}
}
