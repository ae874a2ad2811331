package core

import (
	"encoding/binary"
	"fmt"
)

// Sizes of an item in bytes, without and with its tag (SPEC 4.14, SPEC 8.3).
const (
	AnchoredSize = 32 + PointSize + 3*32 + 8
	ManifestSize = 32 + AnchoredSize
)

// AppendAnchored appends the fields to which a contribution leaf commits, after its type
// byte.
func (i *Item) AppendAnchored(b []byte) []byte {
	b = append(b, i.Contribution[:]...)
	b = append(b, i.U[:]...)
	b = append(b, i.PayloadDigest[:]...)
	b = append(b, i.HeaderHash[:]...)
	b = append(b, i.ConsentDigest[:]...)
	return binary.BigEndian.AppendUint64(b, i.Weight)
}

// AppendManifest appends the item in the form of a manifest's page.
func (i *Item) AppendManifest(b []byte) []byte {
	return i.AppendAnchored(append(b, i.Tag[:]...))
}

// ParseManifestItems parses the items of concatenated pages.
func ParseManifestItems(data []byte) ([]Item, error) {
	if len(data)%ManifestSize != 0 {
		return nil, fmt.Errorf("manifest page of %d bytes is not a multiple of %d", len(data), ManifestSize)
	}

	items := make([]Item, 0, len(data)/ManifestSize)
	for ; len(data) > 0; data = data[ManifestSize:] {
		item := parseAnchored(data[32:ManifestSize])
		item.Tag = Tag(data[:32])
		items = append(items, item)
	}

	return items, nil
}

// ParseAnchoredItems parses concatenated items without tags.
func ParseAnchoredItems(data []byte) ([]Item, error) {
	if len(data)%AnchoredSize != 0 {
		return nil, fmt.Errorf("batch of %d bytes is not a multiple of %d", len(data), AnchoredSize)
	}

	items := make([]Item, 0, len(data)/AnchoredSize)
	for ; len(data) > 0; data = data[AnchoredSize:] {
		items = append(items, parseAnchored(data[:AnchoredSize]))
	}

	return items, nil
}

func parseAnchored(b []byte) (i Item) {
	take := func(n int) []byte {
		part := b[:n]
		b = b[n:]
		return part
	}

	copy(i.Contribution[:], take(32))
	copy(i.U[:], take(PointSize))
	copy(i.PayloadDigest[:], take(32))
	copy(i.HeaderHash[:], take(32))
	copy(i.ConsentDigest[:], take(32))
	i.Weight = binary.BigEndian.Uint64(take(8))

	return i
}
