package model

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// RetractionStatusOf returns the API's object for what became of a retracted contribution.
func RetractionStatusOf(s core.RetractionStatus) RetractionStatus {
	out := RetractionStatus{
		Schema:       RetractionV1,
		Contribution: s.Contribution.String(),
		Dataset:      s.Dataset.String(),
		Stage:        RetractionStatusStage(s.Stage.String()),
		Block:        int64(s.Block),
		Sales:        []RetractionSale{},
	}

	for _, sale := range s.Sales {
		out.Sales = append(out.Sales, RetractionSale{
			Sale:         sale.Sale.String(),
			BuyerKeyHash: hexOf(sale.BuyerKeyHash),
			State:        OfferState(sale.State.String()),
			Accepted:     sale.Accepted.UTC(),
		})
	}

	if s.Erasure != nil {
		out.Erasure = ptr(ErasureOf(*s.Erasure))
	}

	return out
}

// View is the inverse of RetractionStatusOf.
func (s RetractionStatus) View() (out core.RetractionStatus, err error) {
	out.Block = uint64(s.Block)
	out.Stage, err = core.ParseStage(string(s.Stage))
	err = errors.Join(
		err,
		out.Contribution.UnmarshalText([]byte(s.Contribution)),
		out.Dataset.UnmarshalText([]byte(s.Dataset)),
	)

	for _, sale := range s.Sales {
		one := core.RetractionSale{BuyerKeyHash: common.HexToHash(sale.BuyerKeyHash), Accepted: sale.Accepted}
		var errState error
		one.State, errState = core.ParseSaleState(string(sale.State))
		err = errors.Join(err, errState, one.Sale.UnmarshalText([]byte(sale.Sale)))
		out.Sales = append(out.Sales, one)
	}

	if s.Erasure != nil {
		signed, errErasure := s.Erasure.Signed()
		err, out.Erasure = errors.Join(err, errErasure), &signed
	}

	return out, err
}

// ErasureOf returns the API's object for what a member signed of an erased contribution.
func ErasureOf(e core.SignedErasure) Erasure {
	return Erasure{
		Dataset:      e.Dataset.String(),
		Contribution: e.Contribution.String(),
		Tag:          e.Tag.String(),
		RetractedAt:  int64(e.RetractedAt),
		ErasedAt:     int64(e.ErasedAt),
		Member:       int(e.Member),
		Copies:       append([]string{}, e.Copies...),
		Signature:    hexutil.Encode(e.Signature),
	}
}

// Signed is the inverse of ErasureOf.
func (e Erasure) Signed() (out core.SignedErasure, err error) {
	if e.Member < 0 || e.Member > 30 {
		return out, fmt.Errorf("member %d of an erasure: %w", e.Member, core.ErrVerify)
	}

	out.Erasure = core.Erasure{
		RetractedAt: uint64(e.RetractedAt),
		ErasedAt:    uint64(e.ErasedAt),
		Member:      uint8(e.Member),
	}
	if len(e.Copies) > 0 {
		out.Copies = e.Copies
	}

	out.Signature, err = hexutil.Decode(e.Signature)

	return out, errors.Join(
		err,
		out.CheckCopies(),
		out.Dataset.UnmarshalText([]byte(e.Dataset)),
		out.Contribution.UnmarshalText([]byte(e.Contribution)),
		out.Tag.UnmarshalText([]byte(e.Tag)),
	)
}
