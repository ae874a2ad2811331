package threshold

import (
	"context"
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Sizes in bytes of an entry of a list on the wire, and of a share without its kind.
const (
	EntrySize = 1 + ShareSize
	ShareSize = 2 * bls.G1Size
)

// MaxItems bounds lists. A snapshot counts its contributions in 32 bits, and a sale with
// more items is refused before memory is allocated.
const MaxItems = 1 << 20

// Kinds of entries.
const (
	kindShare     byte = 0
	kindTombstone byte = 1
)

// Share is one item's key, re-encrypted to a buyer: one validator's share or, after
// combining, the whole.
type Share struct{ C, R bls.G1 }

// List holds a share for each item of a sale, in tree order. Nil is a tombstone, for an
// item that is not released.
type List []*Share

func (s *Share) append(b []byte) []byte {
	c, r := s.C.Raw(), s.R.Raw()
	return append(append(b, c[:]...), r[:]...)
}

// Encode returns the list in its form on the wire: entries of 193 bytes. Its root is
// tree.ListRoot of these bytes.
func (l List) Encode() []byte {
	out := make([]byte, 0, len(l)*EntrySize)
	for _, share := range l {
		if share == nil {
			out = append(out, kindTombstone)
			out = append(out, make([]byte, ShareSize)...)
			continue
		}
		out = share.append(append(out, kindShare))
	}

	return out
}

// EncodeShares returns combined shares in the form of the buyer's folder: 192 bytes each,
// zero for a tombstone.
func (l List) EncodeShares() []byte {
	out := make([]byte, 0, len(l)*ShareSize)
	for _, share := range l {
		if share == nil {
			out = append(out, make([]byte, ShareSize)...)
			continue
		}
		out = share.append(out)
	}

	return out
}

// ParseList parses the n entries of a list and checks every point. An error of type
// *ItemsError names a wrong entry.
func ParseList(ctx context.Context, b []byte, n int) (List, error) {
	return parseEntries(ctx, b, n, EntrySize, func(entry []byte) (*Share, error) {
		switch {
		case entry[0] == kindShare:
			return parseShare(entry[1:])
		case entry[0] == kindTombstone && isZero(entry[1:]):
			return nil, nil
		default:
			return nil, errors.New("neither a share nor a tombstone")
		}
	})
}

// ParseShares parses the output of EncodeShares for n items.
func ParseShares(ctx context.Context, b []byte, n int) (List, error) {
	return parseEntries(ctx, b, n, ShareSize, func(entry []byte) (*Share, error) {
		if isZero(entry) {
			return nil, nil
		}
		return parseShare(entry)
	})
}

func isZero(b []byte) bool {
	var all byte
	for _, x := range b {
		all |= x
	}
	return all == 0
}

func parseShare(b []byte) (*Share, error) {
	c, err := bls.ParseG1(b[:bls.G1Size])
	if err != nil {
		return nil, fmt.Errorf("point C: %w", err)
	}

	r, err := bls.ParseG1(b[bls.G1Size:])
	if err != nil {
		return nil, fmt.Errorf("point R: %w", err)
	}

	return &Share{c, r}, nil
}

func parseEntries[T any](ctx context.Context, b []byte, n, size int, parse func([]byte) (T, error)) ([]T, error) {
	if n < 0 || n > MaxItems {
		return nil, fmt.Errorf("list of %d items: %w", n, core.ErrTooLarge)
	}
	if len(b) != n*size {
		return nil, fmt.Errorf("list of %d bytes, want %d of %d: %w", len(b), n, size, core.ErrVerify)
	}

	out := make([]T, n)
	err := each(ctx, n, nil, func(i int) (err error) {
		if out[i], err = parse(b[i*size : (i+1)*size]); err != nil {
			return &ItemsError{Items: []int{i}, Reason: err}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}

	return out, nil
}

// ParsePoints parses the U of all items.
func ParsePoints(ctx context.Context, raws [][core.PointSize]byte) ([]bls.G1, error) {
	out := make([]bls.G1, len(raws))
	return out, each(ctx, len(raws), nil, func(i int) (err error) {
		if out[i], err = bls.ParseG1(raws[i][:]); err != nil {
			return &ItemsError{Items: []int{i}, Reason: err}
		}
		return nil
	})
}

// EncodeKeys returns opened keys D in the form of the buyer's folder: 96 bytes each, zero
// for nil, a tombstone.
func EncodeKeys(keys []*bls.G1) []byte {
	out := make([]byte, len(keys)*bls.G1Size)
	for i, key := range keys {
		if key != nil {
			raw := key.Raw()
			copy(out[i*bls.G1Size:], raw[:])
		}
	}

	return out
}

// ParseKeys parses the output of EncodeKeys for n items.
func ParseKeys(ctx context.Context, b []byte, n int) ([]*bls.G1, error) {
	return parseEntries(ctx, b, n, bls.G1Size, func(entry []byte) (*bls.G1, error) {
		if isZero(entry) {
			return nil, nil
		}
		key, err := bls.ParseG1(entry)
		return &key, err
	})
}

// ItemsError names the failing items, ascending. It wraps Reason and core.ErrVerify.
type ItemsError struct {
	Items  []int
	More   bool // there may be more than the named ones
	Reason error
}

func (e *ItemsError) Error() string {
	if e.More {
		return fmt.Sprintf("items %v and more: %v", e.Items, e.Reason)
	}
	return fmt.Sprintf("items %v: %v", e.Items, e.Reason)
}

func (e *ItemsError) Unwrap() []error { return []error{e.Reason, core.ErrVerify} }
