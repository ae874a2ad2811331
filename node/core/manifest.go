package core

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
)

// PageItems is the largest number of items on a page of a manifest.
const PageItems = 512

// MaxBlob is the size of the largest IPFS block that the protocol uses, in bytes.
const MaxBlob = 256 << 10

// CID returns the CIDv1 (raw, sha2-256) of a block with that SHA-256 digest.
func CID(digest [sha256.Size]byte) cid.Cid {
	hash, err := mh.Encode(digest[:], mh.SHA2_256)
	if err != nil {
		panic(err) // code and length are constants
	}
	return cid.NewCidV1(cid.Raw, hash)
}

// ParseCID returns the SHA-256 digest of a CIDv1 of a raw block.
func ParseCID(s string) (digest [sha256.Size]byte, err error) {
	id, err := cid.Decode(s)
	if err != nil {
		return digest, fmt.Errorf("cid %q: %w", s, err)
	}

	hash, err := mh.Decode(id.Hash())
	if err != nil {
		return digest, fmt.Errorf("cid %q: %w", s, err)
	}
	if id.Version() != 1 || id.Type() != cid.Raw || hash.Code != mh.SHA2_256 || len(hash.Digest) != sha256.Size {
		return digest, fmt.Errorf("cid %q: want version 1, raw, sha2-256", s)
	}

	return [sha256.Size]byte(hash.Digest), nil
}

// Manifest describes the contents of a snapshot (SPEC 8.1). Its fields are in the order
// of RFC 8785, so its JSON is canonical.
type Manifest struct {
	Chain            string            `json:"chain"`
	Contracts        ManifestContracts `json:"contracts"`
	ContributionRoot common.Hash       `json:"contribution_root"`
	Count            uint32            `json:"count"`
	Dataset          DatasetID         `json:"dataset"`
	KeyID            KeyID             `json:"key_id"`
	Pages            []string          `json:"pages"`
	PayloadSize      int               `json:"payload_size"`
	Schema           string            `json:"schema"`
	SliceSchema      string            `json:"slice_schema"`
	TotalWeight      uint64            `json:"total_weight"`
}

// ManifestContracts holds the contracts named in a manifest, in lower-case hex.
type ManifestContracts struct {
	Anchors   string `json:"anchors"`
	Committee string `json:"committee"`
	Datasets  string `json:"datasets"`
}

// ManifestSchema names version 1 of the manifest.
const ManifestSchema = "tantieme/manifest/1"

// Encode returns the manifest block. It refuses a manifest that does not fit a block.
func (m Manifest) Encode() ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(m); err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}

	data := bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
	if len(data) > MaxBlob {
		return nil, fmt.Errorf("manifest of %d bytes: %w", len(data), ErrTooLarge)
	}

	return data, nil
}

// ParseManifest parses a manifest block and refuses one that is not canonical.
func ParseManifest(data []byte) (m Manifest, err error) {
	if len(data) > MaxBlob {
		return m, fmt.Errorf("manifest of %d bytes: %w", len(data), ErrTooLarge)
	}

	if err := DecodeJSON(data, &m); err != nil {
		return m, fmt.Errorf("manifest: %w", err)
	}

	again, err := m.Encode()
	if err != nil {
		return m, err
	}
	if !bytes.Equal(again, data) {
		return m, errors.New("manifest: not in canonical form")
	}
	if m.Schema != ManifestSchema {
		return m, fmt.Errorf("manifest: schema is %q, this program reads %q", m.Schema, ManifestSchema)
	}

	if want := (int(m.Count) + PageItems - 1) / PageItems; len(m.Pages) != want {
		return m, fmt.Errorf("manifest: %d pages for %d items, want %d", len(m.Pages), m.Count, want)
	}
	return m, nil
}

// Pages splits items into the blocks that a manifest lists.
func Pages(items []Item) [][]byte {
	var pages [][]byte
	for len(items) > 0 {
		n := min(len(items), PageItems)
		page := make([]byte, 0, n*ManifestSize)
		for i := range items[:n] {
			page = items[i].AppendManifest(page)
		}
		pages, items = append(pages, page), items[n:]
	}

	return pages
}

// NewManifest returns a manifest without items.
func NewManifest(chain Domain, key KeyID, dataset DatasetID, terms Terms, payloadSize int) Manifest {
	hex := func(a common.Address) string { return hexutil.Encode(a[:]) }
	return Manifest{
		Schema:  ManifestSchema,
		Chain:   strconv.FormatUint(chain.ID, 10),
		KeyID:   key,
		Dataset: dataset,
		Contracts: ManifestContracts{
			Anchors:   hex(chain.Contracts.Anchors),
			Committee: hex(chain.Contracts.Committee),
			Datasets:  hex(chain.Contracts.Datasets),
		},
		SliceSchema: terms.Schema,
		PayloadSize: payloadSize,
	}
}
