// Package custody holds a member's operations on the secrets of its keyring: the
// encryption key of each attempt, and its share and PRF key of each epoch. It makes and
// checks dealings, computes this member's share, and makes, checks and combines lists.
//
// No secret leaves the package. The keyring is outside of the store and of backups.
package custody

import (
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/threshold"
)

// Ring keeps secrets durably, outside of backups.
type Ring interface {
	Get(name string) ([]byte, error)
	Put(name string, secret []byte) error
	// GetOrMake returns a secret. It is made once, and durable before it is returned.
	GetOrMake(name string, make func() ([]byte, error)) ([]byte, error)
	// Lost returns the damage of a secret that was made and is gone.
	Lost(name string) error
}

// Store returns the ledger as of the newest final block and keeps this member's dealings.
type Store interface {
	Members() ([]core.Member, error)
	GroupKey() (core.GroupKey, error)
	Ceremony() (core.Ceremony, error)
	Note(name string) ([]byte, error)
	PutNote(name string, data []byte) error
}

// Options configure Keys. All are required.
type Options struct {
	Ring    Ring
	Store   Store
	Domain  core.Domain
	Account common.Address // of this member
	Seat    quorum.Seat
}

// Keys computes with a member's secrets. It is safe for concurrent use.
type Keys struct {
	ring    Ring
	store   Store
	domain  core.Domain
	account common.Address
	seat    quorum.Seat
}

// New returns the keys of a member. It creates no key: each is made when it is first
// needed.
func New(opts Options) (*Keys, error) {
	err := core.Required("custody", core.Ports{
		"Ring":  opts.Ring,
		"Store": opts.Store,
	})

	if err := errors.Join(err, opts.Seat.Validate()); err != nil {
		return nil, err
	}

	return &Keys{
		ring:    opts.Ring,
		store:   opts.Store,
		domain:  opts.Domain,
		account: opts.Account,
		seat:    opts.Seat,
	}, nil
}

func (k *Keys) ceremony(epoch, attempt uint64) threshold.Ceremony {
	return threshold.Ceremony{
		ChainID:   k.domain.ID,
		Committee: k.domain.Contracts.Committee,
		Epoch:     epoch,
		Attempt:   attempt,
	}
}

// EncryptionKey returns this member's key for an attempt, with its proof. The secret is
// durable in the keyring before the public key is returned.
func (k *Keys) EncryptionKey(epoch, attempt uint64) (key, proof []byte, err error) {
	stored, err := k.encryption(epoch, attempt)
	if err != nil {
		return nil, nil, err
	}

	rest := stored[bls.ScalarSize:]

	return rest[:bls.G1Size], rest[bls.G1Size:], nil
}

// encryption returns secret ‖ raw key ‖ proof, which is made once and kept.
func (k *Keys) encryption(epoch, attempt uint64) ([]byte, error) {
	return k.ring.GetOrMake(encryptionName(epoch, attempt), func() ([]byte, error) {
		secret, key, proof, err := k.ceremony(epoch, attempt).NewEncryptionKey(rand.Reader, k.account)
		if err != nil {
			return nil, err
		}

		s, raw := secret.Bytes(), key.Raw()

		return append(append(s[:], raw[:]...), proof[:]...), nil
	})
}

// board checks all encryption keys of a ceremony. An error names the member at fault.
func (k *Keys) board(c core.Ceremony) (*threshold.Board, error) {
	members, err := k.store.Members()
	if err != nil {
		return nil, err
	}
	if len(members) != k.seat.Committee.N || len(c.Keys) != k.seat.Committee.N {
		return nil, fmt.Errorf(
			"%d members with %d keys of %d: %w",
			len(members),
			len(c.Keys),
			k.seat.Committee.N,
			core.ErrNotFound,
		)
	}

	points := make([]bls.G1, k.seat.Committee.N)
	for i, m := range members {
		said := c.Keys[uint8(i)]
		points[i], err = k.ceremony(c.Epoch, c.Attempt).ParseEncryptionKey(m.Account, said.Key, said.Proof)
		if err != nil {
			return nil, fmt.Errorf("member %d (%s): %w", i, m.Account, err)
		}
	}

	return k.ceremony(c.Epoch, c.Attempt).NewBoard(k.seat.Committee, points)
}

// Deal returns this member's dealing. It is stored before it is returned, so a restart
// sends the same dealing.
func (k *Keys) Deal(c core.Ceremony) ([]byte, error) {
	name := fmt.Sprintf("dealing-%d-%d", c.Epoch, c.Attempt)
	if dealing, err := k.store.Note(name); !errors.Is(err, core.ErrNotFound) {
		return dealing, err // a new dealing is made only if none is stored
	}

	board, err := k.board(c)
	if err != nil {
		return nil, err
	}

	dealing, err := board.Deal(rand.Reader, k.seat.Self)
	if err != nil {
		return nil, err
	}

	return dealing, k.store.PutNote(name, dealing)
}

// Conclude checks all dealings, puts this member's share into the keyring and returns the
// key material. A *threshold.DealerError names the member with a wrong dealing.
func (k *Keys) Conclude(c core.Ceremony) ([]byte, error) {
	board, err := k.board(c)
	if err != nil {
		return nil, err
	}

	dealings := make([]*threshold.Dealing, k.seat.Committee.N)
	for i := range dealings {
		if dealings[i], err = board.Check(i, c.Dealings[uint8(i)]); err != nil {
			return nil, err
		}
	}

	stored, err := k.encryption(c.Epoch, c.Attempt)
	if err != nil {
		return nil, err
	}

	secret, err := bls.ParseSecret(stored[:bls.ScalarSize])
	if err != nil {
		return nil, err
	}

	share, err := board.Share(dealings, k.seat.Self, secret)
	if err != nil {
		return nil, err
	}

	key, err := board.GroupKey(dealings)
	if err != nil {
		return nil, err
	}

	s := share.Bytes()

	return key.Material(), k.ring.Put(shareName(c.Epoch), s[:])
}

// HasShare reports whether this member's share of an epoch is in the keyring.
func (k *Keys) HasShare(epoch uint64) (bool, error) {
	_, err := k.ring.Get(shareName(epoch))
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}

	return err == nil, err
}

func shareName(epoch uint64) string { return fmt.Sprintf("share-%d", epoch) }

// share returns this member's share of an epoch. It is checked against the member's public
// key VK_i, so a damaged share never makes a list.
func (k *Keys) share(epoch uint64) (bls.Secret, error) {
	raw, err := k.ring.Get(shareName(epoch))
	if err != nil {
		return bls.Secret{}, fmt.Errorf("share of epoch %d: %w", epoch, err)
	}

	share, err := bls.ParseSecret(raw)
	if err != nil {
		return bls.Secret{}, fmt.Errorf("share of epoch %d: %w: %w", epoch, core.ErrVerify, err)
	}

	return share, k.checkShare(epoch, share)
}

// checkShare compares x·G2 with VK_i of the final key.
func (k *Keys) checkShare(epoch uint64, share bls.Secret) error {
	final, err := k.store.GroupKey()
	if err != nil {
		return fmt.Errorf("key of epoch %d: %w", epoch, err)
	}

	key, err := threshold.ParseMaterial(k.seat.Committee, final.Material)
	if err != nil {
		return err
	}

	if final.Epoch != epoch || !bls.MulGenerator2(share).Equal(key.VK[k.seat.Self]) {
		return fmt.Errorf("the share of epoch %d in the keyring is not that of member %d: %w", epoch, k.seat.Self, core.ErrVerify)
	}

	return nil
}

func encryptionName(epoch, attempt uint64) string {
	return fmt.Sprintf("encryption-%d-%d", epoch, attempt)
}

// prfKey returns the key from which this member derives its randomness for releases in an
// epoch. It is made once. The store notes that, so a key that is lost later is damage: with
// another key, lists that are committed would come out different.
func (k *Keys) prfKey(epoch uint64) ([]byte, error) {
	name := fmt.Sprintf("prf-%d", epoch)
	key, err := k.ring.GetOrMake(name, func() ([]byte, error) {
		if _, err := k.store.Note(name); !errors.Is(err, core.ErrNotFound) {
			return nil, errors.Join(err, k.ring.Lost(name))
		}

		key := make([]byte, 32)
		_, err := rand.Read(key)

		return key, err
	})
	if err != nil {
		return nil, err
	}

	if _, err := k.store.Note(name); !errors.Is(err, core.ErrNotFound) {
		return key, err
	}

	return key, k.store.PutNote(name, []byte{1})
}
