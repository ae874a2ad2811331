package tree

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// EntrySize is the length of an entry of a list on the wire: kind, C and R.
const EntrySize = 1 + 2*core.PointSize

// ListRoot returns the root of a validator's list in its form on the wire. Entry j is u8
// kind ‖ raw(C) ‖ raw(R), with kind 0 for a share and 1 for a tombstone, whose rest is
// zero (SPEC 7.4). Points are taken as bytes; threshold.ParseList checks them.
func ListRoot(entries []byte) ([32]byte, error) {
	if len(entries)%EntrySize != 0 {
		return [32]byte{}, fmt.Errorf(
			"list of %d bytes is not a multiple of %d: %w",
			len(entries),
			EntrySize,
			core.ErrVerify,
		)
	}

	var s Stream
	for j := range len(entries) / EntrySize {
		leaf, err := ListLeaf(uint32(j), entries[j*EntrySize:(j+1)*EntrySize])
		if err != nil {
			return [32]byte{}, err
		}
		s.Add(leaf)
	}

	return s.Root(), nil
}

// ListLeaf returns the leaf of one entry of EntrySize bytes.
func ListLeaf(j uint32, entry []byte) ([32]byte, error) {
	c, r := [core.PointSize]byte(entry[1:]), [core.PointSize]byte(entry[1+core.PointSize:])
	switch {
	case entry[0] == 0:
		return ShareLeaf(j, &c, &r), nil
	case entry[0] == 1 && c == [core.PointSize]byte{} && r == c:
		return TombstoneLeaf(j), nil

	default:
		return [32]byte{}, fmt.Errorf(
			"entry %d of kind %d is neither a share nor a tombstone: %w",
			j,
			entry[0],
			core.ErrVerify,
		)
	}
}
