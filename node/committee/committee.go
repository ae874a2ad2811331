// Package committee is the step in which validators bond and make the group key:
// joint Feldman with the chain as bulletin board (node/SPEC.md, section 6). Nobody
// ever holds the secret key; member i ends with its share.
//
// A bad encryption key or dealing stops the ceremony and names who made it: this
// member then signs nothing, and the contract lets anyone restart after the
// deadline.
package committee

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Store says what the chain says.
type Store interface {
	Members() ([]core.Member, error)
	Ceremony() (core.Ceremony, error)
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
	RecordKey(epoch, attempt uint64, digest common.Hash) error
}

// Chain is the bulletin board.
type Chain interface {
	Join(ctx context.Context, url string, peer, key, proof []byte) error
	Rekey(ctx context.Context, key, proof []byte) error
	Restart(ctx context.Context) error
	Deal(ctx context.Context, attempt uint64, dealing []byte) error
	Finalise(ctx context.Context, attempt uint64, material []byte, quorum core.Quorum) error
}

// Dealer does the arithmetic and keeps the secrets.
type Dealer interface {
	// EncryptionKey returns this member's key for an attempt, made and kept once.
	EncryptionKey(epoch, attempt uint64) (key, proof []byte, err error)
	// Deal returns this member's dealing, made and kept once, after a check of all keys.
	Deal(c core.Ceremony) ([]byte, error)
	// Conclude checks all dealings, keeps this member's share and returns the key material.
	Conclude(c core.Ceremony) (material []byte, err error)
	// HasShare reports whether this member's share of an epoch's key is kept.
	HasShare(epoch uint64) (bool, error)
}

// Signer signs key hashes and checks others' signatures.
type Signer interface {
	KeyDigest(core.KeyHash) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Options of a Step.
type Options struct {
	Store     Store
	Chain     Chain
	Dealer    Dealer
	Signer    Signer
	Peers     wire.Asker
	Log       *slog.Logger
	Committee core.Committee
	Self      int
	URL       string // where this node's API is reached
	Peer      []byte // multiaddr with peer id
	Round     time.Duration
}

// Step takes part in the ceremony until the key is final.
type Step struct {
	Options
	joined, kept              bool
	dealt, rekeyed, restarted uint64 // attempts in which this was done
	sentAt                    time.Time

	mu        sync.Mutex
	fault     error // what stopped the running attempt, if anything
	concluded uint64
	material  []byte
}

// New returns the step.
func New(opts Options) *Step { return &Step{Options: opts} }

// Fault says what stopped the running attempt, nil: nothing did.
func (s *Step) Fault() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.fault
}

// Tick does what the ceremony waits for from this member.
func (s *Step) Tick(ctx context.Context) error {
	final, err := s.Store.GroupKey()
	if err == nil {
		return s.keepShare(ctx, final)
	}
	if !errors.Is(err, core.ErrNotFound) {
		return err
	}
	cursor, err := s.Store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if joined, err := s.join(ctx); err != nil || !joined {
		return err
	}
	c, err := s.Store.Ceremony()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	return s.takePart(ctx, c, cursor.Time)
}

// keepShare makes sure that this member has its share of a final key: one that was down
// when the others concluded computes it from the dealings on chain.
func (s *Step) keepShare(ctx context.Context, final core.GroupKey) error {
	if s.kept {
		return nil
	}
	has, err := s.Dealer.HasShare(final.Epoch)
	if err != nil {
		return err
	}
	if !has {
		c, err := s.Store.Ceremony()
		if err != nil {
			return fmt.Errorf("ceremony of a final key: %w", err)
		}
		material, err := s.conclude(ctx, c)
		if err != nil {
			return nil // told once by stop, kept by Fault
		}
		if !bytes.Equal(material, final.Material) {
			s.stop(ctx, c, fmt.Errorf("the dealings on chain give another key than the final one: %w", core.ErrVerify))
			return nil
		}
		s.Log.InfoContext(ctx, "share of the final key computed", "epoch", final.Epoch)
	}
	s.kept = true
	return nil
}

// join bonds once. It reports whether the chain has this member.
func (s *Step) join(ctx context.Context) (bool, error) {
	members, err := s.Store.Members()
	if err != nil {
		return false, err
	}
	for _, m := range members {
		if int(m.Seat) == s.Self {
			return true, nil
		}
	}
	if s.joined {
		return false, nil // waits to become final
	}
	key, proof, err := s.Dealer.EncryptionKey(1, 1)
	if err != nil {
		return false, err
	}
	if err := s.Chain.Join(ctx, s.URL, s.Peer, key, proof); err != nil {
		return false, fmt.Errorf("join the committee: %w", err)
	}
	s.joined = true
	s.Log.InfoContext(ctx, "joined the committee", "member", s.Self)
	return false, nil
}

func (s *Step) takePart(ctx context.Context, c core.Ceremony, now time.Time) error {
	_, dealt := c.Dealings[uint8(s.Self)]
	switch {
	case !c.Open:
		return s.rekey(ctx, c)
	case !now.Before(c.Deadline):
		return s.restart(ctx, c, now)
	case !dealt:
		return s.deal(ctx, c)
	case len(c.Dealings) == s.Committee.N:
		return s.finalise(ctx, c, now)
	}
	return nil
}

// rekey gives a fresh encryption key for an attempt that a restart began.
func (s *Step) rekey(ctx context.Context, c core.Ceremony) error {
	if _, done := c.Keys[uint8(s.Self)]; done || c.Attempt < 2 || s.rekeyed == c.Attempt {
		return nil
	}
	key, proof, err := s.Dealer.EncryptionKey(c.Epoch, c.Attempt)
	if err != nil {
		return err
	}
	if err := s.Chain.Rekey(ctx, key, proof); err != nil {
		return fmt.Errorf("give a fresh encryption key: %w", err)
	}
	s.rekeyed = c.Attempt
	return nil
}

// restart opens the next attempt when this one has missed its deadline.
func (s *Step) restart(ctx context.Context, c core.Ceremony, now time.Time) error {
	if s.Committee.Turn(c.Epoch, core.Round(c.Deadline, now, s.Round)) != s.Self || s.restarted == c.Attempt {
		return nil
	}
	s.restarted = c.Attempt
	if err := s.Chain.Restart(ctx); err != nil {
		s.Log.WarnContext(ctx, "ceremony not restarted", "attempt", c.Attempt, "error", err)
	}
	return nil
}

func (s *Step) deal(ctx context.Context, c core.Ceremony) error {
	if len(c.Keys) != s.Committee.N || s.dealt == c.Attempt {
		return nil
	}
	dealing, err := s.Dealer.Deal(c)
	if err != nil {
		s.stop(ctx, c, err)
		return nil
	}
	if err := s.Chain.Deal(ctx, c.Attempt, dealing); err != nil {
		return fmt.Errorf("deal: %w", err)
	}
	s.dealt = c.Attempt
	s.Log.InfoContext(ctx, "dealt", "epoch", c.Epoch, "attempt", c.Attempt)
	return nil
}

// stop notes what is wrong with an attempt, once.
func (s *Step) stop(ctx context.Context, c core.Ceremony, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fault == nil {
		s.Log.ErrorContext(ctx, "ceremony stopped", "epoch", c.Epoch, "attempt", c.Attempt, "error", err)
	}
	s.fault = err
}

// conclude checks all dealings once an attempt and remembers the outcome.
func (s *Step) conclude(ctx context.Context, c core.Ceremony) ([]byte, error) {
	s.mu.Lock()
	done, material, fault := s.concluded == c.Attempt, s.material, s.fault
	s.mu.Unlock()
	if done {
		return material, fault
	}
	material, err := s.Dealer.Conclude(c)
	s.mu.Lock()
	s.concluded, s.material, s.fault = c.Attempt, material, nil
	s.mu.Unlock()
	if err != nil {
		s.stop(ctx, c, err)
	}
	return material, err
}

func (s *Step) finalise(ctx context.Context, c core.Ceremony, now time.Time) error {
	material, err := s.conclude(ctx, c)
	if err != nil {
		return nil // told once by stop, kept by Fault
	}
	round := core.Round(now, c.Deadline, s.Round) // counts down, the same everywhere
	if s.Committee.Turn(c.Epoch, round) != s.Self || now.Sub(s.sentAt) < s.Round {
		return nil
	}
	s.sentAt = now
	h := keyHash(c, material)
	digest := s.Signer.KeyDigest(h)
	request := wire.SignKeyRequest{Epoch: h.Epoch, Attempt: h.Attempt, KeyHash: h.KeyHash}
	collector := wire.Collector{Committee: s.Committee, Self: s.Self, Peers: s.Peers, Check: s.Signer.Check}
	quorum, err := collector.Collect(ctx, wire.SignKey, request, digest, func() ([]byte, error) { return s.sign(h) })
	if err != nil {
		s.Log.WarnContext(ctx, "key not signed", "attempt", c.Attempt, "error", err)
		return nil
	}
	if err := s.Chain.Finalise(ctx, c.Attempt, material, quorum); err != nil {
		s.Log.WarnContext(ctx, "key not taken", "attempt", c.Attempt, "error", err)
		return nil
	}
	s.Log.InfoContext(ctx, "group key final", "epoch", c.Epoch, "key_hash", h.KeyHash)
	return nil
}

func keyHash(c core.Ceremony, material []byte) core.KeyHash {
	return core.KeyHash{Epoch: c.Epoch, Attempt: c.Attempt, KeyHash: crypto.Keccak256Hash(material)}
}

func (s *Step) sign(h core.KeyHash) ([]byte, error) {
	digest := s.Signer.KeyDigest(h)
	if err := s.Store.RecordKey(h.Epoch, h.Attempt, digest); err != nil {
		return nil, err
	}
	return s.Signer.Sign(digest)
}

// HandleSign signs the key hash that this member computes itself.
func (s *Step) HandleSign(ctx context.Context, _ int, r wire.SignKeyRequest) (wire.Signed, error) {
	c, err := s.Store.Ceremony()
	if err != nil || c.Epoch != r.Epoch || c.Attempt != r.Attempt || len(c.Dealings) != s.Committee.N {
		return wire.Signed{Refusal: wire.Refusal{Reason: "not_ready", Detail: "not all dealings are final here"}}, nil
	}
	material, err := s.conclude(ctx, c)
	if err != nil {
		return wire.Signed{Refusal: wire.Refusal{Reason: "bad_dealing", Detail: err.Error()}}, nil
	}
	h := keyHash(c, material)
	if h.KeyHash != r.KeyHash {
		return wire.Signed{Refusal: wire.Refusal{Reason: "differs", Detail: "this member computes another key"}}, nil
	}
	signature, err := s.sign(h)
	if errors.Is(err, core.ErrConflict) {
		return wire.Signed{Refusal: wire.Refusal{Reason: "signed_another", Detail: "this attempt has a signature already"}}, nil
	}
	return wire.Signed{Member: uint8(s.Self), Signature: signature}, err
}
