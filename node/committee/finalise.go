package committee

import (
	"context"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// conclude checks all dealings once for each attempt and remembers the outcome.
func (s *Step) conclude(ctx context.Context, c core.Ceremony) ([]byte, error) {
	s.mu.Lock()
	done, material, fault := s.concluded == c.Attempt, s.material, s.fault
	s.mu.Unlock()
	if done {
		return material, fault
	}

	material, err := s.dealer.Conclude(c)
	s.mu.Lock()
	s.concluded, s.material, s.fault, s.unsigned = c.Attempt, material, nil, nil
	s.mu.Unlock()
	if err != nil {
		s.stop(ctx, c, err)
	}

	return material, err
}

// finalise collects all members' signatures on the key and sends them. If that fails, a
// later turn tries again.
func (s *Step) finalise(ctx context.Context, c core.Ceremony, now time.Time) error {
	material, err := s.conclude(ctx, c)
	if err != nil {
		return nil // stop has logged it once; Fault returns it
	}

	round := s.seat.Rounds(now, c.Deadline) // the turns follow from the deadline, so they are the same on every node
	if !s.seat.Turn(c.Epoch, round) || !s.sent.Free(c.Epoch, now) {
		return nil
	}

	h := keyHash(c, material)
	s.asking.Start(ctx, c.Epoch, func(ctx context.Context) { s.propose(ctx, c, h, material, now) })

	return nil
}

// propose asks all members to sign a key hash and sends the signatures. Who missed is
// logged when it changes, because all are asked again while the turn lasts.
func (s *Step) propose(ctx context.Context, c core.Ceremony, h core.KeyHash, material []byte, now time.Time) {
	log := s.log.With("epoch", c.Epoch, "attempt", c.Attempt)

	signed, err := s.collect(ctx, h)
	if ctx.Err() != nil {
		return // the node stops
	}
	if isNew := s.setUnsigned(err); err != nil {
		s.metrics.proposed(outcomeNotSigned)
		if isNew {
			log.WarnContext(ctx, "group key not signed by all members; they are asked again", "error", err)
		}

		return
	}

	s.sent.Done(c.Epoch, now)

	if err := s.chain.Finalise(ctx, c.Attempt, material, signed); err != nil {
		s.metrics.proposed(outcomeNotTaken)
		log.WarnContext(ctx, "group key not accepted by the chain; a later turn sends it again", "error", err)
		return
	}

	s.metrics.proposed(outcomeFinal)
	log.InfoContext(ctx, "group key final", "key_hash", h.KeyHash)
}

// collect asks all members to sign a key hash. Each checks only the shares dealt to
// itself, so a quorum would not do: the members outside of it could have none.
func (s *Step) collect(ctx context.Context, h core.KeyHash) (core.Quorum, error) {
	ctx, cancel := context.WithTimeout(ctx, s.seat.AskWithin(math.MaxInt64))
	defer cancel()

	return s.seat.CollectAll(ctx, quorum.Proposal{
		Peers:    s.peers,
		Protocol: wire.SignKey,
		Request: wire.SignKeyRequest{
			Epoch:   h.Epoch,
			Attempt: h.Attempt,
			KeyHash: h.KeyHash,
		},
		Digest: s.signer.KeyDigest(h),
		Sign:   func() ([]byte, error) { return s.sign(h) },
		Check:  s.signer.Check,
	})
}

func keyHash(c core.Ceremony, material []byte) core.KeyHash {
	return core.KeyHash{
		Epoch:   c.Epoch,
		Attempt: c.Attempt,
		KeyHash: crypto.Keccak256Hash(material),
	}
}

func (s *Step) sign(h core.KeyHash) ([]byte, error) {
	digest := s.signer.KeyDigest(h)
	if err := s.record.RecordKey(h.Epoch, h.Attempt, digest); err != nil {
		return nil, err
	}

	return s.signer.Sign(digest)
}

// HandleSignKey signs the key hash that this member computes itself.
func (s *Step) HandleSignKey(ctx context.Context, _ int, r wire.SignKeyRequest) (wire.Signed, error) {
	c, err := s.store.Ceremony()
	if err != nil || c.Epoch != r.Epoch || c.Attempt != r.Attempt || len(c.Dealings) != s.seat.Committee.N {
		return quorum.Refuse(core.ReasonNotReady, "not all dealings are final here"), nil
	}

	material, err := s.conclude(ctx, c)
	if err != nil {
		return quorum.Refuse(core.ReasonDealing, "%v", err), nil
	}

	h := keyHash(c, material)
	if h.KeyHash != r.KeyHash {
		return quorum.Refuse(core.ReasonDiffers, "this member computes another key"), nil
	}

	signature, err := s.sign(h)

	return s.seat.Answer("attempt", signature, err)
}
