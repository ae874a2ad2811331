package threshold

import (
	"context"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// PRFKey is a validator's secret from which it derives the ρ of its shares, so that a
// list that is computed twice is the same list. It never prints itself.
//
// The zero value is not a key. The bytes are behind a pointer, so they remain hidden if a
// PRFKey is an unexported field of a printed value.
type PRFKey struct{ key *[PRFKeySize]byte }

// PRFKeySize is the length of a PRF key in bytes.
const PRFKeySize = 32

// NewPRFKey draws a key.
func NewPRFKey(rand io.Reader) (k PRFKey, err error) {
	k.key = new([PRFKeySize]byte)
	if _, err := io.ReadFull(rand, k.key[:]); err != nil {
		return PRFKey{}, fmt.Errorf("draw a PRF key: %w", err)
	}
	return k, nil
}

// ParsePRFKey parses a key from the keyring.
func ParsePRFKey(b []byte) (k PRFKey, err error) {
	if len(b) != PRFKeySize {
		return k, fmt.Errorf("PRF key of %d bytes, want %d", len(b), PRFKeySize)
	}
	key := [PRFKeySize]byte(b)
	return PRFKey{&key}, nil
}

// Bytes returns the key. Only the keyring may store it.
func (k PRFKey) Bytes() [PRFKeySize]byte { return *k.key }

// String hides the key.
func (PRFKey) String() string { return "[secret]" }

// Format hides the key for every verb.
func (PRFKey) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, "[secret]") }

// MarshalText returns an error. The key leaves the program only through Bytes.
func (PRFKey) MarshalText() ([]byte, error) { return nil, errors.New("a PRF key is not marshalled") }

// Sale identifies the sale to which shares are bound.
type Sale struct {
	ChainID          uint64
	Delivery         common.Address // the contract
	Epoch            uint64
	ID               core.SaleID
	Buyer            bls.G1 // B
	ContributionRoot common.Hash
}

// Releaser makes a validator's shares.
type Releaser struct {
	share bls.Secret
	prf   PRFKey
}

// NewReleaser returns a releaser with the validator's share x_i of the epoch and its PRF
// key.
func NewReleaser(share bls.Secret, prf PRFKey) *Releaser { return &Releaser{share, prf} }

// List makes the validator's list for a sale: a share for each U, in tree order, and
// tombstones for the excluded items (ascending). progress may be nil.
func (r *Releaser) List(ctx context.Context, sale Sale, us [][core.PointSize]byte, excluded []uint32, progress func(done int)) (List, error) {
	if len(us) > MaxItems {
		return nil, fmt.Errorf("sale of %d items: %w", len(us), core.ErrTooLarge)
	}

	buyer := bls.NewBase(sale.Buyer)
	list := make(List, len(us))
	err := each(ctx, len(us), progress, func(j int) error {
		if isExcluded(excluded, j) {
			return nil
		}

		share, err := r.one(sale, buyer, uint32(j), us[j])
		if err != nil {
			return &ItemsError{Items: []int{j}, Reason: err}
		}

		list[j] = share
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("make list: %w", err)
	}

	return list, nil
}

func isExcluded(excluded []uint32, j int) bool {
	_, found := slices.BinarySearch(excluded, uint32(j))
	return found
}

func (r *Releaser) one(sale Sale, buyer *bls.Base, j uint32, u [core.PointSize]byte) (*Share, error) {
	base, err := bls.ParseBase(u[:])
	if err != nil {
		return nil, fmt.Errorf("point U: %w", err)
	}

	rho := r.rho(sale, j, u)
	if rho.IsZero() {
		return nil, errors.New("ρ is 0") // with probability 2⁻²⁵⁵
	}

	return &Share{C: base.MulAdd(r.share, buyer, rho), R: bls.MulGenerator1(rho)}, nil
}

// rho is the PRF of SPEC 7.2. With one ρ for two items, one contributor's r would open
// the other item.
func (r *Releaser) rho(sale Sale, j uint32, u [core.PointSize]byte) bls.Secret {
	buyer := sale.Buyer.Raw()
	mac := hmac.New(sha512.New, r.prf.key[:])
	mac.Write(core.Encode("tantieme/v1/release", core.Uint256(sale.ChainID), sale.Delivery[:], core.Uint64(sale.Epoch),
		sale.ID[:], buyer[:], binary.BigEndian.AppendUint32(nil, j), u[:], sale.ContributionRoot[:]))
	return bls.SecretFromWide([64]byte(mac.Sum(nil)))
}
