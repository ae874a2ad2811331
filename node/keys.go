package node

import (
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/threshold"
)

// keys does the arithmetic of a member with the secrets of its keyring: the
// encryption key of each attempt, the share and the PRF key of each epoch.
type keys struct {
	ring    *keyring.Ring
	chain   core.Domain
	store   *store.Store
	account common.Address
	self    int
	size    core.Committee
}

func newKeys(ring *keyring.Ring, chain core.Domain, s *store.Store) *keys {
	return &keys{ring: ring, chain: chain, store: s}
}

func (k *keys) ceremony(epoch, attempt uint64) threshold.Ceremony {
	return threshold.Ceremony{ChainID: k.chain.ID, Committee: k.chain.Contracts.Committee, Epoch: epoch, Attempt: attempt}
}

// EncryptionKey returns this member's key for an attempt with its proof. The secret
// is in the keyring, durably, before the public key is known to anyone.
func (k *keys) EncryptionKey(epoch, attempt uint64) (key, proof []byte, err error) {
	stored, err := k.encryption(epoch, attempt)
	if err != nil {
		return nil, nil, err
	}
	rest := stored[bls.ScalarSize:]
	return rest[:bls.G1Size], rest[bls.G1Size:], nil
}

// encryption is secret ‖ raw key ‖ proof, made and kept once.
func (k *keys) encryption(epoch, attempt uint64) ([]byte, error) {
	name := fmt.Sprintf("encryption-%d-%d", epoch, attempt)
	return k.ring.GetOrMake(name, func() ([]byte, error) {
		secret, key, proof, err := k.ceremony(epoch, attempt).NewEncryptionKey(rand.Reader, k.account)
		if err != nil {
			return nil, err
		}
		s, raw := secret.Bytes(), key.Raw()
		return append(append(s[:], raw[:]...), proof[:]...), nil
	})
}

// board checks all encryption keys of a ceremony; an error names the member.
func (k *keys) board(c core.Ceremony) (*threshold.Board, error) {
	members, err := k.store.Members()
	if err != nil {
		return nil, err
	}
	if len(members) != k.size.N || len(c.Keys) != k.size.N {
		return nil, fmt.Errorf("%d members with %d keys of %d: %w", len(members), len(c.Keys), k.size.N, core.ErrNotFound)
	}
	points := make([]bls.G1, k.size.N)
	for i, m := range members {
		said := c.Keys[uint8(i)]
		points[i], err = k.ceremony(c.Epoch, c.Attempt).ParseEncryptionKey(m.Account, said.Key, said.Proof)
		if err != nil {
			return nil, fmt.Errorf("member %d (%s): %w", i, m.Account, err)
		}
	}
	return k.ceremony(c.Epoch, c.Attempt).NewBoard(k.size, points)
}

// Deal returns this member's dealing. It is kept before it is sent, so that a
// restart sends the same one.
func (k *keys) Deal(c core.Ceremony) ([]byte, error) {
	name := fmt.Sprintf("dealing-%d-%d", c.Epoch, c.Attempt)
	if dealing, err := k.store.Note(name); !errors.Is(err, core.ErrNotFound) {
		return dealing, err // another one is made only where there is none
	}
	board, err := k.board(c)
	if err != nil {
		return nil, err
	}
	dealing, err := board.Deal(rand.Reader, k.self)
	if err != nil {
		return nil, err
	}
	return dealing, k.store.PutNote(name, dealing)
}

// Conclude checks all dealings, puts this member's share into the keyring and
// returns the key material. A *threshold.DealerError names who dealt wrongly.
func (k *keys) Conclude(c core.Ceremony) ([]byte, error) {
	board, err := k.board(c)
	if err != nil {
		return nil, err
	}
	dealings := make([]*threshold.Dealing, k.size.N)
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
	share, err := board.Share(dealings, k.self, secret)
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
func (k *keys) HasShare(epoch uint64) (bool, error) {
	_, err := k.ring.Get(shareName(epoch))
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

func shareName(epoch uint64) string { return fmt.Sprintf("share-%d", epoch) }

// share returns this member's share of an epoch.
func (k *keys) share(epoch uint64) (bls.Secret, error) {
	raw, err := k.ring.Get(shareName(epoch))
	if err != nil {
		return bls.Secret{}, fmt.Errorf("share of epoch %d: %w", epoch, err)
	}
	return bls.ParseSecret(raw)
}

// prfKey returns the key of this member's randomness for releases in an epoch.
func (k *keys) prfKey(epoch uint64) ([]byte, error) {
	return k.ring.GetOrMake(fmt.Sprintf("prf-%d", epoch), func() ([]byte, error) {
		key := make([]byte, 32)
		_, err := rand.Read(key)
		return key, err
	})
}
