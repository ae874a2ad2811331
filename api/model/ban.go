package model

import (
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// addBans fills in what of an offer's snapshot is not paid.
func (o *Offer) addBans(r core.SaleRecord) {
	o.Banned = some(int64(r.Banned))
	o.Excluded = some(int64(r.Excluded))
	o.Faulty = some(int64(r.Faulty))
	o.Returned = some(int64(r.Returned))
	o.Whole = some(r.Whole)
	o.Fees = feesOf(r.Fees)

	var camps []Tombstones
	for _, c := range r.Camps {
		camps = append(camps, Tombstones{
			Digest:  hexOf(c.Tombstones.Digest),
			Count:   int64(c.Tombstones.Count),
			Weight:  int64(c.Tombstones.Weight),
			Members: c.Members.Seats(),
		})
	}
	if len(camps) > 0 {
		o.Tombstones = &camps
	}

	var faults []LeafFault
	for _, f := range r.Faults {
		faults = append(faults, LeafFault{Leaf: int64(f.Leaf), Kind: FaultKind(f.Kind.String())})
	}
	if len(faults) > 0 {
		o.Faults = &faults
	}
}

// bansInto is the inverse of addBans.
func (o Offer) bansInto(r *core.SaleRecord) error {
	r.Banned = uint64(value(o.Banned))
	r.Excluded = uint32(value(o.Excluded))
	r.Whole = value(o.Whole)
	r.Faulty = uint64(value(o.Faulty))
	r.Returned = uint64(value(o.Returned))
	r.Fees = o.Fees.fees()

	for _, c := range value(o.Tombstones) {
		camp := core.Camp{Tombstones: core.Tombstones{
			Digest: common.HexToHash(c.Digest),
			Count:  uint32(c.Count),
			Weight: uint64(c.Weight),
		}}
		for _, member := range c.Members {
			camp.Members = camp.Members.With(member)
		}
		r.Camps = append(r.Camps, camp)
	}

	for _, f := range value(o.Faults) {
		leaf, errLeaf := leafOf(f.Leaf)
		kind, err := core.ParseFaultKind(string(f.Kind))
		if err := errors.Join(errLeaf, err); err != nil {
			return err
		}
		r.Faults = append(r.Faults, core.LeafFault{Leaf: leaf, Kind: kind})
	}

	return nil
}

func leafOf(n int64) (uint32, error) {
	if n < 0 || n > math.MaxUint32 {
		return 0, fmt.Errorf("leaf %d: there is none", n)
	}
	return uint32(n), nil
}

// BanOf returns the API's object for a ban.
func BanOf(b core.Ban) Ban {
	out := Ban{
		Leaf:   int64(b.Leaf),
		Weight: int64(b.Weight),
		Cap:    int64(b.Cap),
		Sale:   b.Sale.String(),
		Time:   b.Time.UTC(),

		Transaction: hexOf(b.Transaction),
	}
	if b.Signers != 0 {
		out.Members = ptr(b.Signers.Seats())
	}
	if b.Kind != core.FaultNone {
		out.Kind = ptr(FaultKind(b.Kind.String()))
	}

	return out
}

// Ban is the inverse of BanOf.
func (b Ban) Ban() (out core.Ban, err error) {
	leaf, err := leafOf(b.Leaf)
	out = core.Ban{
		Leaf:   leaf,
		Weight: uint64(b.Weight),
		Cap:    uint64(b.Cap),
		Time:   b.Time.UTC(),

		Transaction: common.HexToHash(b.Transaction),
	}
	for _, member := range value(b.Members) {
		out.Signers = out.Signers.With(member)
	}

	if b.Kind != nil {
		var errKind error
		out.Kind, errKind = core.ParseFaultKind(string(*b.Kind))
		err = errors.Join(err, errKind)
	}

	return out, errors.Join(err, out.Sale.UnmarshalText([]byte(b.Sale)))
}

// FaultRequestOf returns the API's object for a buyer's signed request.
func FaultRequestOf(r core.FaultRequest, signature []byte) FaultRequest {
	return FaultRequest{
		Contribution: r.Contribution.String(),
		Kind:         FaultKind(r.Kind.String()),
		Key:          hexutil.Encode(r.Key),
		Signature:    hexutil.Encode(signature),
	}
}

// Request is the inverse of FaultRequestOf for a sale.
func (r FaultRequest) Request(sale core.SaleID) (out core.FaultRequest, signature []byte, err error) {
	kind, errKind := core.ParseFaultKind(string(r.Kind))
	key, errKey := ParseBytes(r.Key, core.PointSize)
	signature, err = ParseBytes(r.Signature, core.SignatureSize)
	out = core.FaultRequest{Sale: sale, Kind: kind, Key: key}

	return out, signature, errors.Join(errKind, errKey, err, out.Contribution.UnmarshalText([]byte(r.Contribution)))
}

// FindingOf returns the API's object for a record that was found faulty. The leaf stays
// out: it would say whose record it is before the chain does.
func FindingOf(f core.Finding) Finding {
	return Finding{
		Schema:       FindingV1,
		Sale:         f.Sale.String(),
		Contribution: f.Contribution.String(),
		Kind:         FaultKind(f.Kind.String()),
		Found:        f.Found.UTC(),
	}
}

// Finding is the inverse of FindingOf.
func (f Finding) Finding() (out core.Finding, err error) {
	kind, err := core.ParseFaultKind(string(f.Kind))
	out = core.Finding{Kind: kind, Found: f.Found.UTC()}

	return out, errors.Join(err, out.Sale.UnmarshalText([]byte(f.Sale)), out.Contribution.UnmarshalText([]byte(f.Contribution)))
}
