package model

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// SnapshotOf returns the API's object for a snapshot, without signers and the time of its
// settlement.
func SnapshotOf(r core.SnapshotView) Snapshot {
	s := r.Snapshot
	out := Snapshot{
		Schema:           SnapshotV1,
		Id:               r.ID.String(),
		Dataset:          s.Dataset.String(),
		Number:           int64(s.Number),
		Round:            ptr(int64(s.Round)),
		Epoch:            ptr(int64(s.Epoch)),
		ContributionRoot: hexOf(s.ContributionRoot),
		SumRoot:          hexOf(s.SumRoot),
		TotalWeight:      int64(s.TotalWeight),
		Count:            int64(s.Count),
		ManifestCid:      core.CID(s.Manifest).String(),
		AsOf:             int64(s.AsOf),
		AsOfHash:         hexOf(s.AsOfHash),
		Ready:            r.Listed,
		Committed:        r.Time.UTC(),
		Floor:            r.Floor.String(),
		SellsFrom:        r.SellsFrom.UTC(),
		SellsUntil:       r.SellsUntil.UTC(),
		Sold:             r.Sold,
		Banned:           some(int64(r.Banned)),
		Pool: Pool{
			Id:      r.Pool.ID().String(),
			Token:   r.Pool.Token.Hex(),
			Scale:   int(r.Pool.Scale),
			TipBps:  int(r.Pool.TipBps),
			Accrued: int64(r.Accrued),
		},
	}

	if r.LastPrice != nil {
		out.LastPrice = ptr(r.LastPrice.String())
	}

	return out
}

// View is the inverse of SnapshotOf. The caller has to check that the id is the
// snapshot's hash, and compute the floor from the terms.
func (s Snapshot) View() (v core.SnapshotView, err error) {
	record, errRecord := s.Record()
	floor, errFloor := amount("floor", s.Floor)
	v = core.SnapshotView{
		SnapshotRecord: record,
		Floor:          floor,
		SellsFrom:      s.SellsFrom.UTC(),
		SellsUntil:     s.SellsUntil.UTC(),
		Sold:           s.Sold,
	}

	if err = errors.Join(errRecord, errFloor); err == nil && s.LastPrice != nil {
		v.LastPrice, err = amount("last_price", *s.LastPrice)
	}

	return v, err
}

// Record returns what is on chain of a snapshot. The caller has to check that the id is the
// snapshot's hash.
func (s Snapshot) Record() (r core.SnapshotRecord, err error) {
	manifest, err := core.ParseCID(s.ManifestCid)
	err = errors.Join(
		err,
		r.ID.UnmarshalText([]byte(s.Id)),
		r.Snapshot.Dataset.UnmarshalText([]byte(s.Dataset)),
	)

	r.Snapshot.Number = uint64(s.Number)
	if s.Round != nil && s.Epoch != nil {
		r.Snapshot.Round, r.Snapshot.Epoch = uint64(*s.Round), uint64(*s.Epoch)
	}

	r.Snapshot.ContributionRoot = common.HexToHash(s.ContributionRoot)
	r.Snapshot.SumRoot = common.HexToHash(s.SumRoot)
	r.Snapshot.TotalWeight = uint64(s.TotalWeight)
	r.Snapshot.Count = uint32(s.Count)
	r.Snapshot.Manifest = manifest
	r.Snapshot.AsOf = uint64(s.AsOf)
	r.Snapshot.AsOfHash = common.HexToHash(s.AsOfHash)
	r.Snapshot.SellUntil = uint64(s.SellsUntil.Unix())

	r.Pool = core.PoolOf(r.ID, r.Snapshot, common.HexToAddress(s.Pool.Token), uint8(s.Pool.Scale)).
		WithTip(uint16(s.Pool.TipBps))
	r.Accrued = uint64(s.Pool.Accrued)
	r.Banned = uint64(value(s.Banned))
	r.Listed = s.Ready
	r.Time = s.Committed.UTC()

	return r, err
}
