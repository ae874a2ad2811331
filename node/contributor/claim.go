package contributor

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// Earnings is a node that shows an account's earnings. Its answers are verified against
// snapshots, whose ids are their digests, and against the chain.
type Earnings interface {
	Payouts(ctx context.Context, account common.Address) ([]core.Earning, error)
	Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error)
	Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error)
}

// Chain is the contributor's own access to the contracts.
type Chain interface {
	// Pool returns where the money of a snapshot is. The contracts vouch for it.
	Pool(ctx context.Context, id core.SnapshotID, s core.Snapshot) (core.Pool, error)
	// Earned returns the amounts that leaves are owed and were paid.
	Earned(ctx context.Context, leaves []core.PoolLeaf) ([]core.Paid, error)
	// Claim has a leaf of this chain's account paid the amount that it is owed.
	Claim(ctx context.Context, pool core.Pool, p core.SumProof) error
	// SetPayee has a leaf of this chain's account paid to someone else from now on.
	SetPayee(ctx context.Context, pool core.Pool, p core.SumProof, payee common.Address) error
}

// ClaimOptions configure a claim.
type ClaimOptions struct {
	Earnings Earnings
	Chain    Chain
	Domain   core.Domain // id and contracts of the chain, to which snapshots are bound
	Account  common.Address
}

// Claimed is a share that a claim paid.
type Claimed struct {
	Snapshot core.SnapshotID
	Leaf     int
	Weight   uint64
	To       common.Address // the payee that the consent names, or the account
	Amount   *big.Int       // base units of the dataset's token
}

// Claim claims the amounts that the account is owed in every snapshot in which the node
// lists a share. If a proof does not lead to the snapshot's roots, the error wraps
// core.ErrVerify and no gas is spent. Shares claimed before an error are returned with
// it. Claiming again is safe, because nothing is paid twice. If a push pays
// a part first, Claim leaves it out of claimed and returns no error.
func Claim(ctx context.Context, opts ClaimOptions) (claimed []Claimed, err error) {
	earnings, err := opts.Earnings.Payouts(ctx, opts.Account)
	if err != nil {
		return nil, fmt.Errorf("payouts of %s: %w", opts.Account, err)
	}

	for _, e := range earnings {
		one, err := opts.claim(ctx, e.Snapshot, e.Leaf)
		if err != nil {
			return claimed, fmt.Errorf("claim from snapshot %s: %w", e.Snapshot.Short(), err)
		}

		if one.Amount.Sign() > 0 {
			claimed = append(claimed, one)
		}
	}

	return claimed, nil
}

// NamePayee has parts of the account paid to someone else from now on, with one transaction
// for each. It may be repeated.
func NamePayee(ctx context.Context, opts ClaimOptions, parts []Income, payee common.Address) error {
	for _, part := range parts {
		pool, proof, err := opts.proof(ctx, part.Snapshot.ID, part.Leaf)
		if err == nil {
			err = opts.Chain.SetPayee(ctx, pool, proof, payee)
		}
		if err != nil {
			return fmt.Errorf("payee of snapshot %s: %w", part.Snapshot.ID.Short(), err)
		}
	}
	return nil
}

// claim claims from one snapshot, unless nothing is owed.
func (o *ClaimOptions) claim(ctx context.Context, id core.SnapshotID, leaf int) (Claimed, error) {
	pool, proof, err := o.proof(ctx, id, leaf)
	if err != nil {
		return Claimed{}, err
	}

	due, err := o.due(ctx, pool, proof)
	if err != nil {
		return Claimed{}, fmt.Errorf("read the amount due: %w", err)
	}

	one := Claimed{Snapshot: id, Leaf: leaf, Weight: proof.Weight, To: o.Account, Amount: due}
	if proof.Payee != (common.Address{}) {
		one.To = proof.Payee
	}
	if due.Sign() == 0 {
		return one, nil
	}

	if err := o.Chain.Claim(ctx, pool, proof); err != nil {
		if !o.paidMeanwhile(ctx, pool, proof) {
			return one, err
		}
		one.Amount = new(big.Int)
	}

	return one, nil
}

// due returns the amount that a leaf is owed, in base units.
func (o *ClaimOptions) due(ctx context.Context, pool core.Pool, p core.SumProof) (*big.Int, error) {
	paid, err := o.Chain.Earned(ctx, []core.PoolLeaf{tree.ProvenLeaf(p).In(pool, p.Leaf)})
	if err != nil {
		return nil, err
	}
	return paid[0].Due, nil
}

// paidMeanwhile reports whether nothing is owed any more, because a validator's push was
// faster than the claim. Then the account has its money, and the claim did not fail.
func (o *ClaimOptions) paidMeanwhile(ctx context.Context, pool core.Pool, p core.SumProof) bool {
	due, err := o.due(ctx, pool, p)
	return err == nil && due.Sign() == 0
}

// proof returns the node's proof, checked, and the pool that the chain names.
func (o *ClaimOptions) proof(ctx context.Context, id core.SnapshotID, leaf int) (pool core.Pool, p core.SumProof, err error) {
	record, err := o.Earnings.Snapshot(ctx, id)
	if err != nil {
		return pool, p, fmt.Errorf("ask for the snapshot: %w", err)
	}

	if is := consent.New(o.Domain).SnapshotID(record.Snapshot); is != id {
		return pool, p, fmt.Errorf("the node showed snapshot %s: %w", is, core.ErrVerify)
	}

	p, err = o.Earnings.Proof(ctx, id, leaf)
	if err != nil {
		return pool, p, fmt.Errorf("ask for the proof: %w", err)
	}
	if p.Snapshot != id || p.Leaf != leaf || p.Account != o.Account {
		return pool, p, fmt.Errorf("the proof is of another leaf: %w", core.ErrVerify)
	}

	if err := tree.VerifyProof(record.Snapshot, p); err != nil {
		return pool, p, err
	}

	pool, err = o.Chain.Pool(ctx, id, record.Snapshot)

	return pool, p, err
}
