package core

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// UnitDecimals is the number of decimals of the unit in which pools count money: 10⁻⁶
// token.
const UnitDecimals = 6

// Pool is all that is fixed about the money of a snapshot. Its id is a hash of it, so
// whoever has a pool's parts needs no answer of the chain to name it.
type Pool struct {
	Snapshot SnapshotID
	Token    common.Address
	Scale    uint8  // a unit of money is 10^Scale base units of the token
	TipBps   uint16 // what whoever has a leaf paid for another keeps, in parts of 10,000
	Count    uint32
	SumRoot  common.Hash
}

// PoolOf returns the pool of a snapshot whose dataset is priced in a token.
func PoolOf(id SnapshotID, s Snapshot, token common.Address, scale uint8) Pool {
	return Pool{
		Snapshot: id,
		Token:    token,
		Scale:    scale,
		Count:    s.Count,
		SumRoot:  s.SumRoot,
	}
}

// WithTip returns the pool of the same snapshot under terms that give a tip, in parts of
// 10,000.
func (p Pool) WithTip(bps uint16) Pool {
	p.TipBps = bps
	return p
}

// Money returns tip and scale as the contracts have them, in one number: tipBps 2 ‖ scale 1.
func (p Pool) Money() uint32 { return uint32(p.TipBps)<<8 | uint32(p.Scale) }

// Tip returns what whoever has a leaf paid for another keeps of a payment, in units
// (SPEC 5.88).
func (p Pool) Tip(units uint64) uint64 { return Bps(units, p.TipBps) }

// Bps returns parts of 10,000 of units, of which there are at most so many, rounded down.
func Bps(units uint64, bps uint16) uint64 {
	return units/10_000*uint64(bps) + units%10_000*uint64(bps)/10_000
}

// ScaleOf returns the scale of a token with 6 to 18 decimals.
func ScaleOf(decimals uint8) uint8 { return decimals - UnitDecimals }

// ID returns the keccak hash of the pool's parts as five words, of which one has tip and
// scale (SPEC 2.1).
func (p Pool) ID() PoolID {
	return PoolID(crypto.Keccak256Hash(
		p.Snapshot[:],
		common.LeftPadBytes(p.Token[:], common.HashLength),
		Uint256(uint64(p.Money())),
		Uint256(uint64(p.Count)),
		p.SumRoot[:],
	))
}

// PoolName is the first 20 bytes of a pool's id. Events of claims have no more of it.
type PoolName [20]byte

// NameOf returns the name of a pool.
func NameOf(id PoolID) PoolName { return PoolName(id[:len(PoolName{})]) }

// BaseUnits returns units of 10⁻⁶ token in base units of the pool's token.
func (p Pool) BaseUnits(units uint64) *big.Int { return BaseUnits(units, p.Scale) }

// BaseUnits returns units of 10⁻⁶ token in base units of a token of a scale.
func BaseUnits(units uint64, scale uint8) *big.Int {
	factor := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil)
	return factor.Mul(factor, new(big.Int).SetUint64(units))
}

// Units returns base units of the pool's token in whole units of 10⁻⁶ token.
func (p Pool) Units(amount *big.Int) uint64 {
	return new(big.Int).Quo(amount, BaseUnits(1, p.Scale)).Uint64()
}

// Payable returns the lowest price from an amount of base units on that can be offered in a
// token of a scale: prices are whole units.
func Payable(amount *big.Int, scale uint8) *big.Int {
	unit := BaseUnits(1, scale)
	units := new(big.Int).Add(amount, new(big.Int).Sub(unit, big.NewInt(1)))
	return units.Quo(units, unit).Mul(units, unit)
}

// Part returns a leaf's part of what came in for the whole snapshot: ⌊accrued·w/W⌋, in
// units. Both are below 2⁶², and w is at most W.
func (p Pool) Part(accrued, weight uint64) uint64 {
	high, low := bits.Mul64(accrued, weight)
	part, _ := bits.Div64(high, low, SumNode(p.SumRoot).Sum())
	return part
}

// PoolLeaf is a leaf of a pool's sum tree.
type PoolLeaf struct {
	Pool   Pool
	Number uint32
	Node   SumNode // the leaf as the lowest node of the tree
	Held   bool    // nothing is sent until its account names a payee
}

// Paid is what a leaf is owed and was paid, in base units.
type Paid struct {
	Due, Paid *big.Int
	Banned    bool // the leaf gets no part of what comes in later
}

// LeafWord returns the numbers of one of the pool's leaves in the form that Payouts takes:
// tipBps 2 ‖ scale 1 ‖ count 4 ‖ number 4 ‖ weight 8, right-aligned.
func (p Pool) LeafWord(number uint32, weight uint64) (word [32]byte) {
	binary.BigEndian.PutUint16(word[13:], p.TipBps)
	word[15] = p.Scale
	binary.BigEndian.PutUint32(word[16:], p.Count)
	binary.BigEndian.PutUint32(word[20:], number)
	binary.BigEndian.PutUint64(word[24:], weight)

	return word
}
