package store

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
)

// Fingerprint holds, by name, a digest of each kind of record that follows from the
// chain. Nodes that have applied the same blocks and done the resulting work have the
// same fingerprint, independent of timing.
type Fingerprint map[string]common.Hash

// kinds returns the names of the records in a fingerprint, other than contributions.
func kinds() map[string][]byte {
	return map[string][]byte{
		"cursor":       metaKey("cursor"),
		"ceremony":     metaKey("ceremony"),
		"key":          metaKey("group-key"),
		"members":      {kMember},
		"datasets":     {kDataset},
		"batches":      {kBatch},
		"snapshots":    {kSnapshot},
		"snapshot_ids": {kSnapshotIDs},
		"sales":        {kSale},
		"pools":        {kPool},
		"pushed":       {kPushed},
		"live":         {kLive},
		"of_dataset":   {kOfDataset},
		"retractions":  {kRetraction},
		"notices":      {kNotice},
		"acknowledged": {kAcknowledged},
		"events":       {kEvent},
		"nonces":       {kNonce},
		"payees":       {kPayee},
		"bans":         {kBan},
	}
}

// Fingerprint reads all records that follow from the chain, in one consistent view.
func (s *Store) Fingerprint() (Fingerprint, error) {
	out := Fingerprint{}
	err := s.view(func(tx *Txn) error {
		for name, prefix := range kinds() {
			sum, err := digestOf(tx, prefix, same)
			if err != nil {
				return fmt.Errorf("fingerprint of %s: %w", name, err)
			}
			out[name] = sum
		}

		sum, err := digestOf(tx, []byte{kContribution}, derivedPart)
		out["contributions"] = sum
		return err
	})

	return out, err
}

// same returns a record unchanged.
func same(value func(any) error) (v any, err error) { return v, value(&v) }

// derivedPart returns the part of a contribution that follows from the chain, or nil
// before its batch.
func derivedPart(value func(any) error) (any, error) {
	var c core.Contribution
	if err := value(&c); err != nil || c.AnchoredAt == 0 {
		return nil, err
	}
	if c.Stage == core.StageErased { // when a node erases is its own affair
		c.Stage = core.StageRetracted
	}

	return []any{c.Stage, c.Batch, c.AnchoredAt, c.ReplacedAt, c.RetractedAt, c.Snapshot, c.Counted}, nil
}

// digestOf hashes the keys below a prefix and a part of each record, in key order. The
// encoding is deterministic (RFC 8949, 4.2.1), however the record was written.
func digestOf(tx *Txn, prefix []byte, part func(value func(any) error) (any, error)) (common.Hash, error) {
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		return common.Hash{}, err
	}

	sum := sha256.New()
	err = scan(tx, prefix, func(key []byte, value func(any) error) error {
		v, err := part(value)
		if err != nil || v == nil && prefix[0] == kContribution {
			return err
		}

		data, err := mode.Marshal(v)
		if err != nil {
			return err
		}

		write(sum, key)
		write(sum, data)
		return nil
	})

	return common.Hash(sum.Sum(nil)), err
}

func write(to hash.Hash, part []byte) {
	to.Write(u64(uint64(len(part))))
	to.Write(part)
}

// Hash returns one digest of all kinds.
func (f Fingerprint) Hash() common.Hash {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(f)) {
		fmt.Fprintln(sum, name, f[name].Hex())
	}
	return common.Hash(sum.Sum(nil))
}

// Differ returns the names of the kinds in which two fingerprints differ.
func (f Fingerprint) Differ(other Fingerprint) (names []string) {
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if f[name] != other[name] {
			names = append(names, name)
		}
	}
	return names
}
