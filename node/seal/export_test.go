package seal

import (
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Prove makes the last 256 bytes of a header from fixed secrets.
func Prove(s *Scheme, l1 []byte, u bls.G1, r, nonce bls.Secret) []byte {
	return s.prove(l1, u, r, nonce).bytes()
}

// Wrap makes the body of the stanza from a fixed r and file key.
func Wrap(s *Scheme, tag core.Tag, u bls.G1, r bls.Secret, fileKey []byte) ([]byte, error) {
	stanzas, err := (&recipient{kek(s.yBase.Mul(r), u, core.Label(s.key, s.dataset, tag))}).Wrap(fileKey)
	if err != nil {
		return nil, err
	}
	return stanzas[0].Body, nil
}

// Gbar returns the second generator.
func Gbar(s *Scheme) bls.G1 { return s.gbar }

// Pad and Unpad are the padding of slices; HeadSize the length of the age header.
var (
	Pad   = pad
	Unpad = unpad
)

const HeadSize = headSize
