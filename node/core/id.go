package core

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"
)

// ID is a 32-byte hash that names a thing of kind K. Ids of two kinds never mix.
type ID[K any] [32]byte

// The kinds of ids. Definitions: SPEC 2.1.
type (
	DatasetID      = ID[datasetKind]
	ContributionID = ID[contributionKind]
	SnapshotID     = ID[snapshotKind]
	SaleID         = ID[saleKind]
	PoolID         = ID[poolKind]
	KeyID          = ID[keyKind]
	CeremonyID     = ID[ceremonyKind]
	Tag            = ID[tagKind]
	RelayID        = ID[relayKind]
	NoticeID       = ID[noticeKind]
)

type (
	datasetKind      struct{}
	contributionKind struct{}
	snapshotKind     struct{}
	saleKind         struct{}
	poolKind         struct{}
	keyKind          struct{}
	ceremonyKind     struct{}
	tagKind          struct{}
	relayKind        struct{}
	noticeKind       struct{}
)

// String returns 0x and 64 hex digits.
func (id ID[K]) String() string { return "0x" + hex.EncodeToString(id[:]) }

// Short returns the first four bytes in hex, for logs.
func (id ID[K]) Short() string { return hex.EncodeToString(id[:4]) }

// IsZero reports whether the id is unset.
func (id ID[K]) IsZero() bool { return id == ID[K]{} }

// Compare orders ids by their bytes.
func (id ID[K]) Compare(other ID[K]) int { return bytes.Compare(id[:], other[:]) }

// MarshalText implements encoding.TextMarshaler.
func (id ID[K]) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (id *ID[K]) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(digits) != 2*len(id) {
		return fmt.Errorf("id: want 0x and %d hex digits", 2*len(id))
	}

	if _, err := hex.Decode(id[:], []byte(digits)); err != nil {
		return fmt.Errorf("id: %w", err)
	}
	return nil
}
