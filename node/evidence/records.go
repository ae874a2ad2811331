package evidence

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Snapshot is the datasets contract's record of a snapshot. It is zero if the contract
// has none. All else about a snapshot is in its id.
type Snapshot struct {
	Dataset     core.DatasetID
	TotalWeight uint64
	CommittedAt uint64 // Unix seconds
	SellUntil   uint64 // Unix seconds
}

// KeyHash returns the hash of the key material that a quorum finalised for an epoch, or
// zero if none is final.
func (s State) KeyHash(committee common.Address, epoch uint64) (common.Hash, error) {
	r := s.record(committee, epochKey(epoch), committeeKeyHash.slot)
	return common.Hash(r.bytes(committeeKeyHash.value)), r.err
}

// FloorPrice returns the floor price of a dataset, or zero if there is no such dataset.
func (s State) FloorPrice(datasets common.Address, id core.DatasetID) (*big.Int, error) {
	r := s.record(datasets, id, datasetsDatasets.slot)
	return r.amount(datasetsDatasets.floorPrice), r.err
}

// Snapshot returns a snapshot.
func (s State) Snapshot(datasets common.Address, id core.SnapshotID) (Snapshot, error) {
	at := &datasetsSnapshots
	r := s.record(datasets, id, at.slot)

	return Snapshot{
		Dataset:     core.DatasetID(r.bytes(at.dataset)),
		TotalWeight: r.number(at.totalWeight),
		CommittedAt: r.number(at.committedAt),
		SellUntil:   r.number(at.sellUntil),
	}, r.err
}

// SaleState returns a sale's state, or SaleNone if the market has none of that id. All
// that is fixed about a sale is in its id.
func (s State) SaleState(market common.Address, id core.SaleID) (core.SaleState, error) {
	sale, err := s.Sale(market, id)
	return sale.State, err
}

// LeftOut is what the standing lists of a sale leave out.
type LeftOut struct {
	Records uint32
	Weight  uint64 // of their leaves in the sum tree
}

// LeftOut returns what the standing lists of a sale leave out. It is zero if they leave out
// nothing. All of it is banned before a list can stand.
func (s State) LeftOut(delivery common.Address, id core.SaleID) (LeftOut, error) {
	at := &deliveryExclusions
	r := s.record(delivery, id, at.slot)
	if r.number(at.whole) == 0 {
		return LeftOut{}, r.err
	}

	return LeftOut{Records: uint32(r.number(at.done)), Weight: r.number(at.weight)}, r.err
}

// record reads fields of one record. Its error is that of the first unproven word.
type record struct {
	state    State
	contract common.Address
	key      [32]byte
	mapping  uint64
	err      error
}

func (s State) record(contract common.Address, key [32]byte, mapping uint64) *record {
	return &record{state: s, contract: contract, key: key, mapping: mapping}
}

func (r *record) bytes(f field) []byte {
	word, err := r.state.word(r.contract, f.slot(r.key, r.mapping))
	if err != nil && r.err == nil {
		r.err = err
	}
	return f.cutFrom(word)
}

// number returns an unsigned integer of at most 64 bits.
func (r *record) number(f field) uint64 {
	var whole [8]byte
	copy(whole[8-f.size:], r.bytes(f))
	return binary.BigEndian.Uint64(whole[:])
}

func (r *record) amount(f field) *big.Int { return new(big.Int).SetBytes(r.bytes(f)) }

// Sale is the market's record of a sale. It is zero if the market has none of that id.
type Sale struct {
	State  core.SaleState
	Epoch  uint64 // whose shares are released; 0: it was not accepted
	Banned uint64 // weight of the snapshot that was banned at the offer
}

// Sale returns a sale.
func (s State) Sale(market common.Address, id core.SaleID) (Sale, error) {
	at := &marketSales
	r := s.record(market, id, at.slot)

	return Sale{
		State:  core.SaleState(r.number(at.state)),
		Epoch:  r.number(at.epoch),
		Banned: r.number(at.banned),
	}, r.err
}

// Delivery is what members committed to for a sale.
type Delivery struct {
	Digest    core.RootsDigest
	Committed core.Members
	Standing  core.Members
}

// mixed is the bit of the members' bitmap that says that some lists leave out tombstones.
const mixed = 1 << 31

// Delivery returns the delivery of a sale, zero if nobody committed to a list.
func (s State) Delivery(delivery common.Address, id core.SaleID) (Delivery, error) {
	at := &deliveryBooks
	r := s.record(delivery, id, at.slot)

	return Delivery{
		Digest:    core.RootsDigest(r.bytes(at.rootsDigest)),
		Committed: core.Members(r.number(at.committed) &^ mixed),
		Standing:  core.Members(r.number(at.standing)),
	}, r.err
}

// Accrued returns what came into a pool for its whole snapshot, in units.
func (s State) Accrued(payouts common.Address, id core.PoolID) (uint64, error) {
	r := s.record(payouts, id, payoutsAccounts.slot)
	return r.number(payoutsAccounts.accrued), r.err
}

// Tally returns the votes on an offer, by weight.
func (s State) Tally(ballots common.Address, id core.SaleID) (core.Tally, error) {
	at := &ballotsTallies
	r := s.record(ballots, id, at.slot)
	return core.Tally{Voted: r.number(at.voted), No: r.number(at.no)}, r.err
}
