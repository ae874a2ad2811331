package model

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// ReaderListOf returns the API's object for who can read what an account gave.
func ReaderListOf(r core.Readership) ReaderList {
	out := ReaderList{
		Schema:    ReadersV1,
		Account:   r.Account.Hex(),
		Block:     int64(r.Block),
		Threshold: r.Threshold,
		Members:   membersOf(r.Members),
		Snapshots: make([]ReaderSnapshot, len(r.Snapshots)),
	}
	for i, s := range r.Snapshots {
		out.Snapshots[i] = readerSnapshotOf(s)
	}

	return out
}

// Readership is the inverse of ReaderListOf.
func (l ReaderList) Readership() (out core.Readership, err error) {
	out = core.Readership{
		Account:   common.HexToAddress(l.Account),
		Block:     uint64(l.Block),
		Threshold: l.Threshold,
		Members:   membersIn(l.Members),
	}
	for _, s := range l.Snapshots {
		one, errOne := s.readers()
		out.Snapshots, err = append(out.Snapshots, one), errors.Join(err, errOne)
	}

	return out, err
}

func readerSnapshotOf(s core.ReaderSnapshot) ReaderSnapshot {
	out := ReaderSnapshot{
		Snapshot:  s.Snapshot.String(),
		Dataset:   s.Dataset.String(),
		Name:      s.Name,
		Leaf:      int64(s.Leaf),
		Weight:    int64(s.Weight),
		Taken:     s.Taken.UTC(),
		SellUntil: s.SellUntil.UTC(),
		Sales:     make([]ReaderSale, len(s.Sales)),
	}

	if s.Retracted != 0 {
		out.RetractedAt = ptr(int64(s.Retracted))
	}
	if s.Ban != nil {
		out.Ban = ptr(BanOf(*s.Ban))
	}
	for i, sale := range s.Sales {
		out.Sales[i] = readerSaleOf(sale)
	}

	return out
}

func (s ReaderSnapshot) readers() (out core.ReaderSnapshot, err error) {
	out = core.ReaderSnapshot{
		Name:      s.Name,
		Leaf:      int(s.Leaf),
		Weight:    uint64(s.Weight),
		Taken:     s.Taken,
		SellUntil: s.SellUntil,
		Retracted: uint64(value(s.RetractedAt)),
	}
	err = errors.Join(out.Snapshot.UnmarshalText([]byte(s.Snapshot)), out.Dataset.UnmarshalText([]byte(s.Dataset)))

	if s.Ban != nil {
		ban, errBan := s.Ban.Ban()
		out.Ban, err = &ban, errors.Join(err, errBan)
	}
	for _, sale := range s.Sales {
		one, errOne := sale.reader()
		out.Sales, err = append(out.Sales, one), errors.Join(err, errOne)
	}

	return out, err
}

func readerSaleOf(s core.ReaderSale) ReaderSale {
	out := ReaderSale{
		Sale:         s.Sale.String(),
		Buyer:        s.Buyer.Hex(),
		BuyerKeyHash: hexOf(s.BuyerKeyHash),
		Price:        s.Price.String(),
		State:        OfferState(s.State.String()),
		LeftOut:      s.LeftOut,
		Reach:        ReaderSaleReach(s.Reach()),
	}
	if !s.Accepted.IsZero() {
		out.Accepted = ptr(s.Accepted.UTC())
	}

	return out
}

func (s ReaderSale) reader() (core.ReaderSale, error) {
	price, errPrice := amount("price", s.Price)
	state, errState := core.ParseSaleState(string(s.State))
	out := core.ReaderSale{
		Buyer:        common.HexToAddress(s.Buyer),
		BuyerKeyHash: common.HexToHash(s.BuyerKeyHash),
		Price:        price,
		State:        state,
		Accepted:     value(s.Accepted),
		LeftOut:      s.LeftOut,
	}

	return out, errors.Join(errPrice, errState, out.Sale.UnmarshalText([]byte(s.Sale)))
}
