// Package seal encrypts slices to the committee's key and opens them with D = xU
// (node/SPEC.md, section 3). It runs both in the browser and in a node.
//
// A sealed slice has two halves. The payload is the body of an age file: public,
// content-addressed, of one size for all slices of a schema. The header is the age
// header, whose only stanza wraps the file key under HKDF(rY), and a proof that its
// sender knows r for this very label and payload (TDH2; Shoup and Gennaro, Eurocrypt
// '98). Only validators receive the header. Erasing it everywhere makes a
// retraction effective.
//
// The key of the stanza depends on committee key, dataset and tag and not on the
// payload; the proof depends on all of them. So nobody can submit another sender's header
// under a label of their own and have the committee open it for them.
package seal

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

const dstBar = "TANTIEME-V1-GBAR_BLS12381G1_XMD:SHA-256_SSWU_RO_"

// Scheme seals to one key for one dataset. It is immutable. Callers should keep it,
// because making one hashes to the curve.
type Scheme struct {
	key     core.KeyID
	dataset core.DatasetID
	y, gbar bls.G1

	// The same points, for multiplication by secrets.
	yBase, gbarBase *bls.Base
}

// New returns the scheme of a dataset under a group key Y with its id.
func New(y bls.G1, key core.KeyID, dataset core.DatasetID) *Scheme {
	gbar := bls.HashToG1(dstBar, core.Encode("tantieme/v1/gbar", key[:], dataset[:]))
	return &Scheme{key, dataset, y, gbar, bls.NewBase(y), bls.NewBase(gbar)}
}

// Sealed is a sealed slice: the payload is public, the header is for validators.
type Sealed struct {
	ID            core.ContributionID
	U             bls.G1
	Payload       []byte
	PayloadDigest [sha256.Size]byte // of the payload's CID
	Header        []byte
	HeaderHash    [32]byte
}

// Reasons for which a sealed slice is refused.
var (
	ErrHeader  = errors.New("header is malformed")
	ErrProof   = errors.New("header does not prove to be made for this label and payload")
	ErrKey     = errors.New("key does not open the header")
	ErrPayload = errors.New("payload does not decrypt")
	ErrPadding = errors.New("padding of the slice is wrong")
)

// Seal encrypts a slice, padded to a size, under a tag. rand supplies r and the proof's
// nonce; age draws all other randomness itself. r is not kept: even the sender needs the
// committee to open the slice again.
func (s *Scheme) Seal(rand io.Reader, tag core.Tag, slice []byte, paddedSize int) (*Sealed, error) {
	r, err := bls.NewSecret(rand)
	if err != nil {
		return nil, err
	}

	nonce, err := bls.NewSecret(rand)
	if err != nil {
		return nil, err
	}

	padded, err := pad(slice, paddedSize)
	if err != nil {
		return nil, err
	}

	label := core.Label(s.key, s.dataset, tag)
	u := bls.MulGenerator1(r)
	head, payload, err := encrypt(&recipient{kek(s.yBase.Mul(r), u, label)}, padded)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}

	out := &Sealed{U: u, Payload: payload, PayloadDigest: sha256.Sum256(payload)}
	l1 := core.PayloadLabel(label, out.PayloadDigest)
	out.Header = append(head, s.prove(l1, u, r, nonce).bytes()...)
	out.HeaderHash = core.HeaderHash(out.Header)
	raw := u.Raw()
	out.ID = core.NewContributionID(l1, raw[:], out.HeaderHash)

	return out, nil
}

// Check performs a validator's check before it admits a header, without being able to
// open it: the form, our single stanza, the points, and the proof for this tag and
// payload. It returns U. Errors wrap core.ErrVerify and a reason above.
func (s *Scheme) Check(tag core.Tag, payloadDigest [sha256.Size]byte, header []byte) (bls.G1, error) {
	p, err := parseHeader(header)
	if err != nil {
		return bls.G1{}, err
	}

	l1 := core.PayloadLabel(core.Label(s.key, s.dataset, tag), payloadDigest)
	if !s.proves(l1, p) {
		return bls.G1{}, fmt.Errorf("%w: %w", ErrProof, core.ErrVerify)
	}

	return p.u, nil
}

// ID returns the contribution id of a header and payload under a tag.
func (s *Scheme) ID(tag core.Tag, payloadDigest [sha256.Size]byte, header []byte) (core.ContributionID, error) {
	p, err := parseHeader(header)
	if err != nil {
		return core.ContributionID{}, err
	}

	raw := p.u.Raw()
	l1 := core.PayloadLabel(core.Label(s.key, s.dataset, tag), payloadDigest)
	return core.NewContributionID(l1, raw[:], core.HeaderHash(header)), nil
}

// Open returns the slice of a header and payload, given D = xU. It checks that everything
// is authentic and padded to the size with zeros. It does not check the header's proof;
// Check does. Errors wrap core.ErrVerify and a reason above.
func (s *Scheme) Open(tag core.Tag, header, payload []byte, d bls.G1, paddedSize int) ([]byte, error) {
	p, err := parseHeader(header)
	if err != nil {
		return nil, err
	}

	identity := &identity{kek(d, p.u, core.Label(s.key, s.dataset, tag))}
	fileKey, err := age.DecryptHeader(header[:headSize], identity)
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %w", ErrKey, err, core.ErrVerify)
	}
	if len(payload) != PayloadSize(paddedSize) {
		return nil, fmt.Errorf(
			"%w: %d bytes, want %d: %w",
			ErrPayload,
			len(payload),
			PayloadSize(paddedSize),
			core.ErrVerify,
		)
	}

	padded, err := decrypt(header[:headSize], payload, fileKey)
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %w", ErrPayload, err, core.ErrVerify)
	}

	return unpad(padded)
}

// lengthSize is the length prefix of a padded slice, in bytes.
const lengthSize = 4

// pad returns u32(len slice) ‖ slice ‖ zeros.
func pad(slice []byte, size int) ([]byte, error) {
	if size < lengthSize || len(slice) > size-lengthSize {
		return nil, fmt.Errorf(
			"slice of %d bytes does not fit %d with its length: %w",
			len(slice),
			size,
			core.ErrTooLarge,
		)
	}

	padded := make([]byte, size)
	binary.BigEndian.PutUint32(padded, uint32(len(slice)))
	copy(padded[lengthSize:], slice)
	return padded, nil
}

func unpad(padded []byte) ([]byte, error) {
	if len(padded) < lengthSize {
		return nil, fmt.Errorf("%w: no length: %w", ErrPadding, core.ErrVerify)
	}

	length, rest := binary.BigEndian.Uint32(padded), padded[lengthSize:]
	if uint64(length) > uint64(len(rest)) {
		return nil, fmt.Errorf("%w: length %d: %w", ErrPadding, length, core.ErrVerify)
	}
	if len(bytes.Trim(rest[length:], "\x00")) != 0 {
		return nil, fmt.Errorf("%w: not zero: %w", ErrPadding, core.ErrVerify)
	}

	return rest[:length:length], nil
}
