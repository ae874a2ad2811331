package verify

import (
	"context"
	"crypto/rand"
	"errors"

	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
)

// checkShares checks the combined shares for the buyer's key. The validators delivered
// the shares. Keys and records are the buyer's own work and are checked separately.
func (c *checker) checkShares(ctx context.Context) error {
	data, err := readExactly(c.folder, SharesFile, len(c.items)*threshold.ShareSize)
	if err != nil {
		return err
	}

	list := make(threshold.List, len(c.items))
	parse := func(ctx context.Context, b []byte, n int) ([]*threshold.Share, error) {
		return threshold.ParseShares(ctx, b, n)
	}

	err = parseAll(ctx, data, threshold.ShareSize, parse, list, func(j int, err error) {
		c.failAt(j, failure(SharesFile, ReasonMalformed, "%v", err))
	})
	if err != nil {
		return err
	}

	var us []bls.G1
	var present threshold.List
	var index []int
	for j, share := range list {
		switch {
		case share != nil:
			present = append(present, share)
			us = append(us, c.us[j])
			index = append(index, j)
		case !c.bad[j]:
			c.left[j] = true
		}
	}

	c.checkLeftOut()

	check := func(from, to int) error {
		return present[from:to].Check(ctx, rand.Reader, us[from:to], nil, c.group.Y2, c.proofs.Sale.B2)
	}

	wrong, err := wrongRows(ctx, len(index), check)
	for _, row := range wrong {
		c.failAt(index[row], failure(SharesFile, ReasonShare, "%v", threshold.ErrWrongShare))
	}

	return err
}

// checkLeftOut compares the records without a share with what the chain says of them: how
// many they are, and what they count, which is at most what they declare (SPEC 8.49). The
// chain does not say which, so that nobody can join record and account.
func (c *checker) checkLeftOut() {
	records, declared := 0, uint64(0)
	for j, left := range c.left {
		if left {
			records++
			declared += c.items[j].Weight
		}
	}

	switch want := c.leftOut; {
	case records > int(want.Records):
		for j, left := range c.left {
			if left {
				c.left[j] = false
				c.failAt(j, failure(SharesFile, ReasonNotReleased, "the record's key was not released"))
			}
		}
	case records < int(want.Records) || declared < want.Weight:
		c.fail(failure(SharesFile, ReasonState, "%d records that declare %d have no share; the sale leaves out %d that count %d",
			records, declared, want.Records, want.Weight))
	}
}

// checkKeys checks the opened keys D against the committee's key.
func (c *checker) checkKeys(ctx context.Context) error {
	data, err := readExactly(c.folder, KeysFile, len(c.items)*bls.G1Size)
	if err != nil {
		return err
	}

	c.keys = make([]*bls.G1, len(c.items))
	err = parseAll(ctx, data, bls.G1Size, threshold.ParseKeys, c.keys, func(j int, err error) {
		c.failAt(j, failure(KeysFile, ReasonMalformed, "%v", err))
	})
	if err != nil {
		return err
	}

	for j, key := range c.keys {
		switch {
		case key != nil && c.left[j]:
			c.keys[j] = nil
			c.failAt(j, failure(KeysFile, ReasonKey, "a key for a record that the sale leaves out"))
		case key == nil && !c.bad[j] && !c.left[j]:
			c.failAt(j, failure(KeysFile, ReasonNotReleased, "there is no key for the record"))
		}
	}

	check := func(from, to int) error {
		return threshold.CheckKeys(ctx, rand.Reader, c.keys[from:to], c.us[from:to], c.group.Y2)
	}

	wrong, err := wrongRows(ctx, len(c.keys), check)
	for _, j := range wrong {
		c.keys[j] = nil // it opens nothing
		c.failAt(j, failure(KeysFile, ReasonKey, "%v", threshold.ErrWrongKey))
	}

	return err
}

// wrongRows runs a batch check over n rows and returns the rows that fail. A batch check
// names only a few wrong rows. If there may be more, rows are checked one by one.
func wrongRows(ctx context.Context, n int, check func(from, to int) error) ([]int, error) {
	var wrong *threshold.ItemsError
	err := check(0, n)
	if !errors.As(err, &wrong) {
		return nil, err
	}

	if !wrong.More {
		return wrong.Items, nil
	}

	var rows []int
	for i := range n {
		err := check(i, i+1)
		if errors.As(err, &wrong) {
			rows = append(rows, i)
		} else if err != nil {
			return rows, err
		}
	}

	return rows, ctx.Err()
}

// parseAll parses entries of a size into out, all at once. Only if that fails, it parses
// them one by one, to report each malformed entry to bad.
func parseAll[T any](
	ctx context.Context,
	data []byte,
	size int,
	parse func(context.Context, []byte, int) ([]T, error),
	out []T,
	bad func(int, error),
) error {
	all, err := parse(ctx, data, len(out))
	if err == nil {
		copy(out, all)
		return nil
	}

	for j := range out {
		one, err := parse(ctx, data[j*size:(j+1)*size], 1)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			bad(j, err)
		default:
			out[j] = one[0]
		}
	}

	return nil
}
