package threshold

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/tantieme/tantieme/node/core/bls"
)

// MaxNamed is the number of wrong items that a check names before it stops. A list that
// is wrong throughout must not cost a pairing for each item.
const MaxNamed = 16

// Reasons of an ItemsError.
var (
	ErrWrongShare = errors.New("share does not fit the verification key")
	ErrWrongKey   = errors.New("key does not fit the group key")
	ErrTombstone  = errors.New("tombstone where a share belongs, or the reverse")
)

// relation is one equation for each item: Σ aₖ(j) paired with fixed points must cancel.
type relation struct {
	columns [][]bls.G1 // columns[k][j]
	against []bls.G2   // against[k]
	reason  error
}

// Check checks a list of shares against the U of all items, the verification key of its
// validator (VK_i; or Y2, for combined shares) and the buyer's B2, all at once:
// e(Σw_jC_j, −G2)·e(Σw_jU_j, VK)·e(Σw_jR_j, B2) = 1 for secret random weights of 128
// bits. A wrong list passes with probability 2⁻¹²⁸. Exactly the excluded items
// (ascending) must be tombstones. An error of type *ItemsError names the wrong items.
func (l List) Check(ctx context.Context, rand io.Reader, us []bls.G1, excluded []uint32, vk, b2 bls.G2) error {
	if len(l) != len(us) {
		return fmt.Errorf("list of %d items, want %d", len(l), len(us))
	}

	var c, u, r []bls.G1
	var index, misplaced []int
	for j, share := range l {
		if (share == nil) != isExcluded(excluded, j) {
			misplaced = append(misplaced, j)
		}
		if share != nil {
			c, u, r, index = append(c, share.C), append(u, us[j]), append(r, share.R), append(index, j)
		}
	}

	if len(misplaced) > 0 {
		return &ItemsError{
			Items:  misplaced[:min(MaxNamed, len(misplaced))],
			More:   len(misplaced) > MaxNamed,
			Reason: ErrTombstone,
		}
	}

	against := []bls.G2{bls.Generator2().Neg(), vk, b2}
	return relation{[][]bls.G1{c, u, r}, against, ErrWrongShare}.check(ctx, rand, index)
}

// CheckKeys checks opened keys D against the U of all items and Y2, all at once: e(D_j,
// G2) = e(U_j, Y2). Nil keys are skipped.
func CheckKeys(ctx context.Context, rand io.Reader, keys []*bls.G1, us []bls.G1, y2 bls.G2) error {
	if len(keys) != len(us) {
		return fmt.Errorf("%d keys for %d items", len(keys), len(us))
	}

	var d, u []bls.G1
	var index []int
	for j, key := range keys {
		if key != nil {
			d, u, index = append(d, *key), append(u, us[j]), append(index, j)
		}
	}

	return relation{[][]bls.G1{d, u}, []bls.G2{bls.Generator2().Neg(), y2}, ErrWrongKey}.check(ctx, rand, index)
}

// check returns an error that names the failing rows, by the items in index.
func (r relation) check(ctx context.Context, rand io.Reader, index []int) error {
	n := len(index)
	if n == 0 {
		return ctx.Err()
	}

	weights, err := newWeights(rand, n)
	if err != nil {
		return err
	}

	holds, err := r.holds(ctx, weights, 0, n)
	if err != nil || holds {
		return err
	}

	var wrong []int
	if err := r.bisect(ctx, weights, 0, n, &wrong); err != nil {
		return err
	}

	more := len(wrong) >= MaxNamed
	for i, row := range wrong {
		wrong[i] = index[row]
	}

	return &ItemsError{Items: slices.Clip(wrong), More: more, Reason: r.reason}
}

// bisect appends the failing rows of [from, to), in which at least one fails.
func (r relation) bisect(ctx context.Context, weights []bls.Scalar, from, to int, wrong *[]int) error {
	if to-from == 1 {
		*wrong = append(*wrong, from)
		return nil
	}

	middle := (from + to) / 2
	left, err := r.holds(ctx, weights, from, middle)
	if err != nil {
		return err
	}

	rightHolds := false // if the left half holds, the right one does not
	if !left {
		if err := r.bisect(ctx, weights, from, middle, wrong); err != nil || len(*wrong) >= MaxNamed {
			return err
		}
		if rightHolds, err = r.holds(ctx, weights, middle, to); err != nil {
			return err
		}
	}

	if rightHolds {
		return nil
	}
	return r.bisect(ctx, weights, middle, to, wrong)
}

// holds reports whether the weighted sum of rows [from, to) satisfies the relation.
func (r relation) holds(ctx context.Context, weights []bls.Scalar, from, to int) (bool, error) {
	sums := make([]bls.G1, len(r.columns))
	var mu sync.Mutex
	err := spread(ctx, to-from, nil, func(a, b int) error {
		for k, column := range r.columns {
			part, err := bls.MultiExp(column[from+a:from+b], weights[from+a:from+b], 1)
			if err != nil {
				return err
			}

			mu.Lock()
			sums[k] = sums[k].Add(part)
			mu.Unlock()
		}

		return nil
	})
	if err != nil {
		return false, err
	}

	return bls.PairingsCancel(sums, r.against), nil
}

// newWeights draws weights of 128 bits that are not 0.
func newWeights(rand io.Reader, n int) ([]bls.Scalar, error) {
	weights := make([]bls.Scalar, n)
	buf := make([]byte, 16*n)
	if _, err := io.ReadFull(rand, buf); err != nil {
		return nil, fmt.Errorf("draw weights: %w", err)
	}

	padded := make([]byte, bls.ScalarSize)
	for i := range weights {
		copy(padded[16:], buf[16*i:16*(i+1)])
		w, err := bls.ParseScalar(padded)
		if err != nil {
			return nil, err
		}

		weights[i] = w
		if w.IsZero() {
			weights[i] = bls.NewScalar(1)
		}
	}

	return weights, nil
}
