package model

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// PayoutOf returns the API's object for an account's earning from one snapshot.
func PayoutOf(e core.Earning) Payout {
	out := Payout{
		Schema:   PayoutV1,
		Snapshot: e.Snapshot.String(),
		Leaf:     int64(e.Leaf),
		Weight:   int64(e.Weight),
		Due:      e.Due.String(),
		Paid:     e.Paid.String(),
	}

	if e.Payee != (common.Address{}) {
		out.Payee = ptr(e.Payee.Hex())
	}
	if e.Held {
		out.Held = ptr(true)
	}
	if e.Ban != nil {
		out.Ban = ptr(BanOf(*e.Ban))
	}

	return out
}

// Earning is the inverse of PayoutOf.
func (p Payout) Earning() (e core.Earning, err error) {
	due, errDue := amount("due", p.Due)
	paid, errPaid := amount("paid", p.Paid)
	e = core.Earning{
		Leaf:   int(p.Leaf),
		Weight: uint64(p.Weight),
		Due:    due,
		Paid:   paid,
		Payee:  common.HexToAddress(value(p.Payee)),
		Held:   value(p.Held),
	}

	err = errors.Join(errDue, errPaid, e.Snapshot.UnmarshalText([]byte(p.Snapshot)))
	if p.Ban != nil {
		ban, errBan := p.Ban.Ban()
		e.Ban, err = &ban, errors.Join(err, errBan)
	}

	return e, err
}

// SumProofOf returns the API's object for the proof of one leaf of a sum tree.
func SumProofOf(p core.SumProof) SumProof {
	out := SumProof{
		Schema:   SumProofV1,
		Snapshot: p.Snapshot.String(),
		Leaf:     int64(p.Leaf),
		Account:  p.Account.Hex(),
		Weight:   int64(p.Weight),
		Proof:    make([]string, len(p.Proof)),
	}

	if p.Payee != (common.Address{}) {
		out.Payee = ptr(p.Payee.Hex())
	}
	if p.Held {
		out.Held = ptr(true)
	}

	for i, node := range p.Proof {
		out.Proof[i] = hexOf(node)
	}

	return out
}

// Sum is the inverse of SumProofOf.
func (p SumProof) Sum() (out core.SumProof, err error) {
	out = core.SumProof{
		Leaf:    int(p.Leaf),
		Account: common.HexToAddress(p.Account),
		Weight:  uint64(p.Weight),
	}

	if p.Payee != nil {
		out.Payee = common.HexToAddress(*p.Payee)
	}
	out.Held = p.Held != nil && *p.Held

	for _, node := range p.Proof {
		out.Proof = append(out.Proof, core.SumNode(common.HexToHash(node)))
	}

	return out, out.Snapshot.UnmarshalText([]byte(p.Snapshot))
}
