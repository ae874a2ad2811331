package threshold

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Combine joins the lists of t members into one that holds C = xU + ρB and R = ρG of the
// group key's x, by Lagrange interpolation at 0. Anyone can do it, and learns nothing.
// Lists are keyed by member; of more than t, the t lowest are used. All must have been
// checked and have the same tombstones.
func Combine(ctx context.Context, size core.Committee, lists map[int]List) (List, error) {
	members, err := combiners(size, lists)
	if err != nil {
		return nil, err
	}

	terms, over := integerLagrange(members)
	n := len(lists[members[0]])
	out := make(List, n)
	err = each(ctx, n, nil, func(j int) error {
		shares := make([]*Share, len(members))
		for i, member := range members {
			if len(lists[member]) != n {
				return fmt.Errorf("lists of %d and %d items", len(lists[member]), n)
			}
			shares[i] = lists[member][j]
		}

		share, err := combineItem(terms, over, shares)
		if err != nil {
			return &ItemsError{Items: []int{j}, Reason: err}
		}

		out[j] = share
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("combine: %w", err)
	}

	return out, nil
}

// combiners returns the t lowest members that have a list.
func combiners(size core.Committee, lists map[int]List) ([]int, error) {
	if err := size.Validate(); err != nil {
		return nil, err
	}

	members := make([]int, 0, len(lists))
	for member := range lists {
		if member < 0 || member >= size.N {
			return nil, fmt.Errorf("list of member %d in a committee of %d", member, size.N)
		}
		members = append(members, member)
	}

	if len(members) < size.Threshold {
		return nil, fmt.Errorf("%d lists, want %d", len(members), size.Threshold)
	}

	slices.Sort(members)
	return members[:size.Threshold], nil
}

func combineItem(terms []term, over *bls.Scalar, shares []*Share) (*Share, error) {
	missing := 0
	for _, share := range shares {
		if share == nil {
			missing++
		}
	}

	if missing == len(shares) {
		return nil, nil
	}
	if missing > 0 {
		return nil, ErrTombstone
	}

	var sum Share
	for i, share := range shares {
		sum.C, sum.R = sum.C.Add(terms[i].of(share.C)), sum.R.Add(terms[i].of(share.R))
	}

	if over != nil {
		sum.C, sum.R = sum.C.Mul(*over), sum.R.Mul(*over)
	}
	if sum.C.IsInfinity() || sum.R.IsInfinity() {
		return nil, errors.New("the shares cancel out") // only t colluding members can cause this
	}

	return &sum, nil
}

// term is an integer coefficient. It is small, so a multiple is cheap.
type term struct {
	size     bls.Scalar
	negative bool
	one      bool
}

func (t term) of(p bls.G1) bls.G1 {
	if !t.one {
		p = p.Mul(t.size)
	}
	if t.negative {
		return p.Neg()
	}

	return p
}

// integerLagrange returns the coefficients at 0, λ_i = Π k/(k − i), as integers over one
// denominator: the terms, and the denominator's inverse unless it is 1.
func integerLagrange(members []int) ([]term, *bls.Scalar) {
	fractions := make([]*big.Rat, len(members))
	common := big.NewInt(1)
	for i, member := range members {
		fractions[i] = big.NewRat(1, 1)
		for _, other := range members {
			if other != member {
				fractions[i].Mul(fractions[i], big.NewRat(int64(other+1), int64(other-member)))
			}
		}

		d := fractions[i].Denom()
		gcd := new(big.Int).GCD(nil, nil, common, d)
		common.Mul(common, new(big.Int).Div(d, gcd))
	}

	terms := make([]term, len(members))
	for i, f := range fractions {
		n := new(big.Int).Mul(f.Num(), new(big.Int).Div(common, f.Denom()))
		size := new(big.Int).Abs(n)
		terms[i] = term{scalarOf(size), n.Sign() < 0, size.IsUint64() && size.Uint64() == 1}
	}

	if common.IsUint64() && common.Uint64() == 1 {
		return terms, nil
	}

	over := scalarOf(common).Inverse()
	return terms, &over
}

// scalarOf converts a number below the groups' order. Products over at most 31 abscissas
// have fewer than 120 bits.
func scalarOf(v *big.Int) bls.Scalar {
	s, err := bls.ParseScalar(v.FillBytes(make([]byte, bls.ScalarSize)))
	if err != nil {
		panic(err)
	}
	return s
}
