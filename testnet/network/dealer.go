package network

import (
	"crypto/rand"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
)

// badDealer deals wrong shares to some members. All that is public of its dealing is
// right: points, proof and the pairing. It is written from node/SPEC.md, section 6, since
// the validator's own code makes no such dealing.
type badDealer struct {
	committee.Dealer

	place   place
	victims []int
}

// Deal returns a dealing whose shares for the victims are wrong by one.
func (d badDealer) Deal(c core.Ceremony) ([]byte, error) {
	keys, id, err := d.board(c)
	if err != nil {
		return nil, err
	}

	size := core.Committee{N: len(keys), Threshold: (len(keys) + 1) / 2}
	drawn := make([]bls.Secret, size.Threshold+3)
	for i := range drawn {
		if drawn[i], err = bls.NewSecret(rand.Reader); err != nil {
			return nil, err
		}
	}

	coefficients, epsilon := drawn[:size.Threshold], drawn[size.Threshold]
	nonceA, nonceE := drawn[size.Threshold+1], drawn[size.Threshold+2]
	e := bls.MulGenerator1(epsilon).Raw()

	a0 := bls.MulGenerator1(coefficients[0]).Raw()
	dealing := slices.Clone(a0[:])
	for _, a := range coefficients {
		c := bls.MulGenerator2(a).Raw()
		dealing = append(dealing, c[:]...)
	}

	dealing = append(dealing, e[:]...)
	for member, key := range keys {
		share := valueAt(coefficients, member)
		if slices.Contains(d.victims, member) {
			share = share.Add(bls.NewScalar(1).Secret())
		}

		raw, shared := key.Raw(), key.MulSecret(epsilon).Raw()
		mask := bls.HashToSecret("TANTIEME-V1-MASK_XMD:SHA-256", core.Encode("tantieme/v1/mask",
			id[:], []byte{byte(d.place.index + 1)}, []byte{byte(member + 1)}, e[:], raw[:], shared[:]))
		masked := share.Add(mask).Public().Bytes()
		dealing = append(dealing, masked[:]...)
	}

	a, s := bls.MulGenerator1(nonceA).Raw(), bls.MulGenerator1(nonceE).Raw()
	challenge := bls.HashToScalar("TANTIEME-V1-DEAL_XMD:SHA-256", core.Encode("tantieme/v1/dealing",
		id[:], []byte{byte(d.place.index + 1)}, dealing, a[:], s[:]))
	for _, part := range []bls.Scalar{
		challenge,
		nonceA.Add(challenge.Secret().Mul(coefficients[0])).Public(),
		nonceE.Add(challenge.Secret().Mul(epsilon)).Public(),
	} {
		b := part.Bytes()
		dealing = append(dealing, b[:]...)
	}

	return dealing, nil
}

// board returns the members' encryption keys and the ceremony's id.
func (d badDealer) board(c core.Ceremony) (keys []bls.G1, id core.CeremonyID, err error) {
	of := threshold.Ceremony{
		ChainID:   d.place.opts.Deployment.ChainID,
		Committee: d.place.opts.Deployment.Contracts.Committee,
		Epoch:     c.Epoch,
		Attempt:   c.Attempt,
	}

	for i, account := range d.place.opts.Accounts {
		set := c.Keys[uint8(i)]
		key, err := of.ParseEncryptionKey(crypto.PubkeyToAddress(account.PublicKey), set.Key, set.Proof)
		if err != nil {
			return nil, id, fmt.Errorf("member %d: %w", i, err)
		}

		keys = append(keys, key)
	}

	board, err := of.NewBoard(core.Committee{N: len(keys), Threshold: (len(keys) + 1) / 2}, keys)
	if err != nil {
		return nil, id, err
	}

	return keys, board.ID(), nil
}

// valueAt returns a polynomial's value at a member's abscissa.
func valueAt(coefficients []bls.Secret, member int) (value bls.Secret) {
	at := bls.NewScalar(uint64(member) + 1).Secret()
	for _, a := range slices.Backward(coefficients) {
		value = value.Mul(at).Add(a)
	}

	return value
}
