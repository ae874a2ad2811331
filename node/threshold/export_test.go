package threshold

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core/bls"
)

// Prove makes an encryption key and its proof from fixed secrets.
func (c Ceremony) Prove(account common.Address, secret, nonce bls.Secret) (bls.G1, [ProofSize]byte) {
	return c.prove(account, secret, nonce)
}

// DealWith makes a dealing from fixed secrets.
func (b *Board) DealWith(dealer int, coefficients []bls.Secret, epsilon, nonceA, nonceE bls.Secret) []byte {
	return b.deal(dealer, secrets{coefficients, epsilon, nonceA, nonceE})
}

// MaskTo changes a member's dealt share by 1 and proves the dealing again, as a dealer
// can that knows a_0 and ε.
func (b *Board) MaskTo(dealing []byte, dealer, member int, a0, epsilon, nonceA, nonceE bls.Secret) []byte {
	at := DealingSize(b.size) - (b.size.N+3-member)*bls.ScalarSize
	masked, err := bls.ParseScalar(dealing[at : at+bls.ScalarSize])
	if err != nil {
		panic(err)
	}

	out := append([]byte(nil), dealing...)
	writeScalars(out[at:], masked.Add(bls.NewScalar(1)))
	before := out[:len(out)-3*bls.ScalarSize]
	challenge := b.challenge(dealer, before, bls.MulGenerator1(nonceA), bls.MulGenerator1(nonceE))
	c := challenge.Secret()
	writeScalars(out[len(before):], challenge, nonceA.Add(c.Mul(a0)).Public(), nonceE.Add(c.Mul(epsilon)).Public())

	return out
}
