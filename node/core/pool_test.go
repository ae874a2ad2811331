package core_test

import (
	"math/big"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

// numbers is decimal numbers of 64 bits.
type numbers []string

func (n numbers) at(t *testing.T, i int) uint64 {
	t.Helper()
	v, err := strconv.ParseUint(n[i], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestPoolsAreNamedByTheirContent compares ids of pools, and the words of leaves, with the
// vectors. SPEC 2.1 and 4.31.
func TestPoolsAreNamedByTheirContent(t *testing.T) {
	list := vectors.Load[struct {
		Pools []struct {
			Name            string
			Snapshot        core.SnapshotID
			Token           common.Address
			Scale           uint8
			TipBps          uint16
			Tip, Units      string
			Count, Number   uint32
			SumRoot, Leaf   common.Hash
			ID              core.PoolID
			Weight, Payment string
		}
	}](t, "pools").Pools
	if len(list) < 3 {
		t.Fatalf("got %d pools, want at least 3", len(list))
	}

	for _, v := range list {
		frozen := core.Snapshot{Count: v.Count, SumRoot: v.SumRoot}
		p := core.PoolOf(v.Snapshot, frozen, v.Token, v.Scale).WithTip(v.TipBps)
		if got := p.ID(); got != v.ID {
			t.Errorf("%s: got id %s, want %s", v.Name, got, v.ID)
		}

		if got := p.LeafWord(v.Number, numbers{v.Weight}.at(t, 0)); got != v.Leaf {
			t.Errorf("%s: got leaf %x, want %s", v.Name, got, v.Leaf)
		}
		if got := core.NameOf(v.ID); got != core.PoolName(common.FromHex(v.Payment)) {
			t.Errorf("%s: got name %x, want the first 20 bytes of %s", v.Name, got, v.Payment)
		}
		if v.TipBps > 10_000 {
			continue // no terms have it
		}
		if got, want := p.Tip(numbers{v.Units}.at(t, 0)), (numbers{v.Tip}).at(t, 0); got != want {
			t.Errorf("%s: got a tip of %d, want %d", v.Name, got, want)
		}
	}
}

// TestEachPartOfAPoolNamesIt changes every part of a pool by itself.
func TestEachPartOfAPoolNamesIt(t *testing.T) {
	p := core.Pool{
		Snapshot: core.SnapshotID{1},
		Token:    common.Address{2},
		Scale:    3,
		Count:    4,
		SumRoot:  common.Hash{5},
	}

	for name, change := range map[string]func(*core.Pool){
		"snapshot": func(p *core.Pool) { p.Snapshot[31] ^= 1 },
		"token":    func(p *core.Pool) { p.Token[19] ^= 1 },
		"scale":    func(p *core.Pool) { p.Scale++ },
		"tip":      func(p *core.Pool) { p.TipBps++ },
		"count":    func(p *core.Pool) { p.Count++ },
		"sumRoot":  func(p *core.Pool) { p.SumRoot[31] ^= 1 },
	} {
		other := p
		change(&other)
		if got := other.ID(); got == p.ID() {
			t.Errorf("another %s: got the same id %s, want another", name, got)
		}
	}
}

// TestPartsAreRoundedDown compares every due of the vectors. SPEC 4.30.
func TestPartsAreRoundedDown(t *testing.T) {
	list := vectors.Load[struct {
		Scenarios []struct {
			Name, TotalWeight      string
			Weights, Accrued, Dues numbers
		}
	}](t, "payouts").Scenarios
	if len(list) < 5 {
		t.Fatalf("got %d scenarios, want at least 5", len(list))
	}

	for _, v := range list {
		total := numbers{v.TotalWeight}.at(t, 0)
		p := core.Pool{SumRoot: common.Hash(core.NewSumNode([32]byte{1}, total))}
		for step := range v.Accrued {
			for i := range v.Weights {
				got := p.Part(v.Accrued.at(t, step), v.Weights.at(t, i))
				if want := v.Dues.at(t, step*len(v.Weights)+i); got != want {
					t.Errorf("%s: got %d for leaf %d after deposit %d, want %d", v.Name, got, i, step, want)
				}
			}
		}
	}
}

// TestUnitsAreOfTheSixthDecimal has a unit be 10^-6 token whatever the token's decimals.
// SPEC 4.29.
func TestUnitsAreOfTheSixthDecimal(t *testing.T) {
	for decimals, want := range map[uint8]string{6: "7", 8: "700", 18: "7000000000000"} {
		amount, _ := new(big.Int).SetString(want, 10)
		p := core.Pool{Scale: core.ScaleOf(decimals)}
		if got := p.BaseUnits(7); got.Cmp(amount) != 0 {
			t.Errorf("%d decimals: got %s base units for 7, want %s", decimals, got, want)
		}
	}
}

// TestTheFloorOfASnapshotCanBeOffered holds, for every token that a dataset can be priced in,
// that the lowest price is a whole number of units, not below the floor, and less than a unit
// above it. Market refuses any other price.
func TestTheFloorOfASnapshotCanBeOffered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.IntRange(6, 18).Draw(t, "decimals")
		scale := core.ScaleOf(uint8(decimals))
		each := new(big.Int).SetUint64(rapid.Uint64Min(1).Draw(t, "floor"))
		weight := rapid.Uint32Min(1).Draw(t, "weight")

		r := core.SnapshotRecord{Snapshot: core.Snapshot{TotalWeight: uint64(weight)}, Pool: core.Pool{Scale: scale}}
		got := r.View(core.Terms{FloorPrice: each}, nil).Floor

		floor := new(big.Int).Mul(each, big.NewInt(int64(weight)))
		unit := core.BaseUnits(1, scale)
		above := new(big.Int).Sub(got, floor)
		if new(big.Int).Mod(got, unit).Sign() != 0 || above.Sign() < 0 || above.Cmp(unit) >= 0 {
			t.Fatalf("got %s for a floor of %s, want the next multiple of %s", got, floor, unit)
		}

		if of := (core.Token{Decimals: decimals}).Payable(floor); of.Cmp(got) != 0 {
			t.Fatalf("got %s by the token's decimals, want %s", of, got)
		}
	})
}
