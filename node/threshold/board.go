package threshold

import (
	"fmt"
	"io"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Board is the public state of a ceremony once all encryption keys are known.
type Board struct {
	size core.Committee
	keys []bls.G1 // by member, proofs checked
	id   core.CeremonyID
}

// NewBoard returns the board with the encryption keys of all members, in order, as
// ParseEncryptionKey returned them.
func (c Ceremony) NewBoard(size core.Committee, keys []bls.G1) (*Board, error) {
	if err := size.Validate(); err != nil {
		return nil, err
	}
	if len(keys) != size.N {
		return nil, fmt.Errorf("%d encryption keys for a committee of %d", len(keys), size.N)
	}

	var all []byte
	for _, key := range keys {
		raw := key.Raw()
		all = append(all, raw[:]...)
	}

	return &Board{size, keys, core.Hash("tantieme/v1/ceremony", c.parts(all)...)}, nil
}

// ID returns the id of the ceremony and its encryption keys.
func (b *Board) ID() core.CeremonyID { return b.id }

// DealingSize returns the length of a dealing in a committee, in bytes.
func DealingSize(size core.Committee) int {
	return 2*bls.G1Size + size.Threshold*bls.G2Size + (size.N+3)*bls.ScalarSize
}

// secrets holds the secrets of a dealing: the polynomial, ε, and the proof's nonces.
type secrets struct {
	coefficients   []bls.Secret
	epsilon        bls.Secret
	nonceA, nonceE bls.Secret
}

// Deal draws a random polynomial and returns the dealer's public message. The polynomial
// is not kept: the dealer opens its own share like any other.
func (b *Board) Deal(rand io.Reader, dealer int) ([]byte, error) {
	drawn := make([]bls.Secret, b.size.Threshold+3)
	for i := range drawn {
		var err error
		if drawn[i], err = bls.NewSecret(rand); err != nil {
			return nil, err
		}
	}

	t := b.size.Threshold
	return b.deal(dealer, secrets{drawn[:t], drawn[t], drawn[t+1], drawn[t+2]}), nil
}

func (b *Board) deal(dealer int, s secrets) []byte {
	out := make([]byte, 0, DealingSize(b.size))
	add := func(p []byte) { out = append(out, p...) }
	a0, e := bls.MulGenerator1(s.coefficients[0]).Raw(), bls.MulGenerator1(s.epsilon)
	add(a0[:])
	for _, a := range s.coefficients {
		c := bls.MulGenerator2(a).Raw()
		add(c[:])
	}

	eRaw := e.Raw()
	add(eRaw[:])
	for member, key := range b.keys {
		masked := evaluate(s.coefficients, member).Add(b.mask(
			dealer,
			member,
			e,
			key.MulSecret(s.epsilon),
		)).Public().Bytes()

		add(masked[:])
	}

	challenge := b.challenge(dealer, out, bls.MulGenerator1(s.nonceA), bls.MulGenerator1(s.nonceE))
	c := challenge.Secret()
	proof := make([]byte, 3*bls.ScalarSize)
	writeScalars(
		proof,
		challenge,
		s.nonceA.Add(c.Mul(s.coefficients[0])).Public(),
		s.nonceE.Add(c.Mul(s.epsilon)).Public(),
	)

	return append(out, proof...)
}

// abscissa returns the abscissa at which a member's share is evaluated.
func abscissa(member int) bls.Scalar { return bls.NewScalar(uint64(member) + 1) }

// evaluate returns the polynomial's value at a member's abscissa, by Horner's rule.
func evaluate(coefficients []bls.Secret, member int) bls.Secret {
	at := abscissa(member).Secret()
	var value bls.Secret
	for k := len(coefficients) - 1; k >= 0; k-- {
		value = value.Mul(at).Add(coefficients[k])
	}
	return value
}

// mask returns the mask of a dealt share; shared = ε·EK = ek·E.
func (b *Board) mask(dealer, member int, e, shared bls.G1) bls.Secret {
	eRaw, key, s := e.Raw(), b.keys[member].Raw(), shared.Raw()
	return bls.HashToSecret(dstMask, core.Encode("tantieme/v1/mask",
		b.id[:], []byte{byte(dealer + 1)}, []byte{byte(member + 1)}, eRaw[:], key[:], s[:]))
}

func (b *Board) challenge(dealer int, before []byte, commitA, commitE bls.G1) bls.Scalar {
	a, e := commitA.Raw(), commitE.Raw()
	return bls.HashToScalar(dstDealing, core.Encode(
		"tantieme/v1/dealing",
		b.id[:],
		[]byte{byte(dealer + 1)},
		before,
		a[:],
		e[:],
	))
}
