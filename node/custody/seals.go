package custody

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
)

// Seals checks headers without opening them. The zero value is ready to use. It is safe
// for concurrent use.
type Seals struct{ cache seal.Cache }

// Check checks a header's form, points and proof, and returns U.
func (s *Seals) Check(
	key core.GroupKey,
	dataset core.DatasetID,
	tag core.Tag,
	payloadDigest [32]byte,
	header []byte,
) (u [core.PointSize]byte, err error) {
	if len(key.Material) < bls.G1Size {
		return u, fmt.Errorf("key material of %d bytes: %w", len(key.Material), core.ErrVerify)
	}

	scheme, err := s.cache.Scheme(key.Material[:bls.G1Size], key.KeyID, dataset)
	if err != nil {
		return u, err
	}

	point, err := scheme.Check(tag, payloadDigest, header)
	if err != nil {
		return u, err
	}

	return point.Raw(), nil
}

// PayloadSize returns the length of every payload of a slice schema, in bytes.
func (s *Seals) PayloadSize(schema string) (int, error) {
	found, err := slice.Lookup(schema)
	if err != nil {
		return 0, err
	}

	return seal.PayloadSize(found.PaddedSize), nil
}
