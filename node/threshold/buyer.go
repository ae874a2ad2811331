package threshold

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// BuyerKey is a buyer's key for one sale. Its secret never prints itself.
type BuyerKey struct {
	secret bls.Secret
	B      bls.G1
	B2     bls.G2
}

// NewBuyerKey draws a key. Each offer needs a fresh one.
func NewBuyerKey(rand io.Reader) (*BuyerKey, error) {
	secret, err := bls.NewSecret(rand)
	if err != nil {
		return nil, err
	}
	return newBuyerKey(secret), nil
}

// ParseBuyerKey parses the secret from the buyer's keyring.
func ParseBuyerKey(b []byte) (*BuyerKey, error) {
	secret, err := bls.ParseSecret(b)
	if err != nil {
		return nil, fmt.Errorf("buyer key: %w", err)
	}
	return newBuyerKey(secret), nil
}

func newBuyerKey(secret bls.Secret) *BuyerKey {
	return &BuyerKey{secret, bls.MulGenerator1(secret), bls.MulGenerator2(secret)}
}

// Bytes returns the secret's 32 bytes. Only the buyer's keyring may store them.
func (k *BuyerKey) Bytes() [bls.ScalarSize]byte { return k.secret.Bytes() }

// Hash returns the hash of the key in an offer: keccak(precompile(B) ‖ precompile(B2)).
func (k *BuyerKey) Hash() common.Hash { return BuyerKeyHash(k.B, k.B2) }

// BuyerKeyHash returns the hash of a buyer's key in an offer.
func BuyerKeyHash(b bls.G1, b2 bls.G2) common.Hash {
	p, p2 := b.Precompile(), b2.Precompile()
	return crypto.Keccak256Hash(p[:], p2[:])
}

// CheckBuyer checks that B and B2 are halves of one key. Its error wraps core.ErrVerify.
func CheckBuyer(b bls.G1, b2 bls.G2) error {
	if b.IsInfinity() || !bls.SameExponent(b, b2) {
		return fmt.Errorf("buyer key: B and B2 differ: %w", core.ErrVerify)
	}
	return nil
}

// Open returns D = C − bR, which is xU for a valid combined share.
func (k *BuyerKey) Open(s *Share) (bls.G1, error) {
	if s.R.IsInfinity() {
		return bls.G1{}, fmt.Errorf("share with R at infinity: %w", core.ErrVerify)
	}

	d := s.C.Sub(s.R.MulSecret(k.secret))
	if d.IsInfinity() {
		return bls.G1{}, fmt.Errorf("share opens to infinity: %w", core.ErrVerify)
	}

	return d, nil
}

// OpenAll opens combined shares; tombstones remain nil. It does not check the keys:
// CheckKeys does, or Check of the shares before. progress may be nil.
func (k *BuyerKey) OpenAll(ctx context.Context, combined List, progress func(done int)) ([]*bls.G1, error) {
	keys := make([]*bls.G1, len(combined))
	err := each(ctx, len(combined), progress, func(j int) error {
		if combined[j] == nil {
			return nil
		}

		d, err := k.Open(combined[j])
		if err != nil {
			return &ItemsError{Items: []int{j}, Reason: err}
		}

		keys[j] = &d
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("open shares: %w", err)
	}

	return keys, nil
}
