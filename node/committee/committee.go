// Package committee is the step in which validators bond and make the group key: joint
// Feldman with the chain as bulletin board (node/SPEC.md, section 6). Nobody ever holds
// the secret key; member i ends with its share.
//
// The key needs the signatures of all members, because a dealt share is checked by its
// receiver alone. A bad encryption key or dealing stops the ceremony: this member signs
// nothing in that attempt, and its log, metric and Fault name the member at fault. A member
// that was dealt well hears it from those that refuse to sign, and says whose signatures
// are missing and why. After the deadline anyone may restart the ceremony.
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
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

// Store returns the ledger as of the newest final block.
type Store interface {
	Members() ([]core.Member, error)
	Ceremony() (core.Ceremony, error)
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
}

// Record durably keeps the digests that this validator has signed.
type Record interface {
	// RecordKey makes durable that a digest is signed for (epoch, attempt). It returns
	// core.ErrConflict for a different digest for the same attempt.
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

// Dealer computes keys and dealings, and keeps the secrets.
type Dealer interface {
	// EncryptionKey returns this member's key for an attempt. It is made once and kept.
	EncryptionKey(epoch, attempt uint64) (key, proof []byte, err error)
	// Deal checks all keys and returns this member's dealing. It is made once and kept.
	Deal(c core.Ceremony) ([]byte, error)
	// Conclude checks all dealings, keeps this member's share and returns the key material.
	Conclude(c core.Ceremony) (material []byte, err error)
	// HasShare reports whether this member's share of an epoch's key is stored.
	HasShare(epoch uint64) (bool, error)
}

// Signer signs key hashes and checks other members' signatures.
type Signer interface {
	KeyDigest(core.KeyHash) common.Hash
	Sign(digest common.Hash) ([]byte, error)
	Check(member int, digest common.Hash, signature []byte) error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Record  Record
	Chain   Chain
	Dealer  Dealer
	Signer  Signer
	Peers   quorum.Asker
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
	URL     string // address of this node's API
	Peer    []byte // multiaddr with peer id
}

func (o Options) validate() error {
	err := core.Required("committee", core.Ports{
		"Store":  o.Store,
		"Record": o.Record,
		"Chain":  o.Chain,
		"Dealer": o.Dealer,
		"Signer": o.Signer,
		"Peers":  o.Peers,
		"Log":    o.Log,
		"URL":    o.URL,
		"Peer":   o.Peer,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step takes part in the ceremony until the key is final. Only one goroutine may call
// Tick; Fault and handlers may run beside it.
type Step struct {
	store   Store
	record  Record
	chain   Chain
	dealer  Dealer
	signer  Signer
	peers   quorum.Asker
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat
	url     string
	peer    []byte

	joined, kept   bool
	dealt, rekeyed uint64               // last attempts in which this step was done
	restarted      *quorum.Once[uint64] // attempts whose restart was sent
	sent           *quorum.Once[uint64] // epochs for which signatures were requested
	asking         *quorum.Jobs[uint64] // by epoch

	mu        sync.Mutex
	fault     error // why this member stopped the running attempt, or nil
	unsigned  error // why the other members did not all deal or sign, as far as was heard last, or nil
	concluded uint64
	material  []byte
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:     opts.Store,
		record:    opts.Record,
		chain:     opts.Chain,
		dealer:    opts.Dealer,
		signer:    opts.Signer,
		peers:     opts.Peers,
		log:       opts.Log,
		metrics:   newMetrics(opts.Metrics),
		seat:      opts.Seat,
		url:       opts.URL,
		peer:      opts.Peer,
		restarted: quorum.NewOnce[uint64](opts.Seat),
		sent:      quorum.NewOnce[uint64](opts.Seat),
		asking:    quorum.NewJobs[uint64](1),
	}, nil
}

// Fault returns the reason why the running attempt does not end with a key, as far as this
// member knows it: what it found itself, or what those say that did not sign. It returns
// nil if there is none.
func (s *Step) Fault() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return errors.Join(s.fault, s.unsigned)
}

// Ready returns the reason why the committee has no final key yet, or nil.
func (s *Step) Ready() error {
	if fault := s.Fault(); fault != nil {
		return fmt.Errorf("the ceremony does not end with a key: %w", fault)
	}

	_, err := s.store.GroupKey()
	if errors.Is(err, core.ErrNotFound) {
		return errors.New("every founder's node has to take part in making the committee's key, which is not final yet")
	}

	return err
}

// Wait returns when the work beside the Tick has ended.
func (s *Step) Wait() { s.asking.Wait() }

// Tick performs the part of the ceremony that is due for this member.
func (s *Step) Tick(ctx context.Context) error {
	final, err := s.store.GroupKey()
	if err == nil {
		s.setUnsigned(nil)
		return s.keepShare(ctx, final)
	}
	if !errors.Is(err, core.ErrNotFound) {
		return err
	}

	cursor, err := s.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	if joined, err := s.join(ctx); err != nil || !joined {
		return err
	}

	c, err := s.store.Ceremony()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	return s.takePart(ctx, c, cursor.Time)
}

// keepShare ensures that this member has its share of a final key. A member that was down
// when the others concluded computes its share from the dealings on chain.
func (s *Step) keepShare(ctx context.Context, final core.GroupKey) error {
	if s.kept {
		return nil
	}

	has, err := s.dealer.HasShare(final.Epoch)
	if err != nil {
		return err
	}
	if !has {
		c, err := s.store.Ceremony()
		if err != nil {
			return fmt.Errorf("ceremony of a final key: %w", err)
		}

		material, err := s.conclude(ctx, c)
		if err != nil {
			return nil // stop has logged it once; Fault returns it
		}
		if !bytes.Equal(material, final.Material) {
			s.stop(ctx, c, fmt.Errorf("the key from the dealings on chain differs from the final key: %w", core.ErrVerify))
			return nil
		}

		s.log.InfoContext(ctx, "share of the final key computed", "epoch", final.Epoch)
	}

	s.kept = true

	return nil
}

// join bonds once. It reports whether the chain lists this member.
func (s *Step) join(ctx context.Context) (bool, error) {
	members, err := s.store.Members()
	if err != nil {
		return false, err
	}

	for _, m := range members {
		if int(m.Seat) == s.seat.Self {
			return true, nil
		}
	}

	if s.joined {
		return false, nil // the call that it sent is not final yet
	}

	key, proof, err := s.dealer.EncryptionKey(1, 1)
	if err != nil {
		return false, err
	}

	if err := s.chain.Join(ctx, s.url, s.peer, key, proof); err != nil {
		return false, fmt.Errorf("join the committee: %w", err)
	}

	s.joined = true
	s.log.InfoContext(ctx, "joined the committee", "member", s.seat.Self)

	return false, nil
}

func (s *Step) takePart(ctx context.Context, c core.Ceremony, now time.Time) error {
	_, dealt := c.Dealings[uint8(s.seat.Self)]
	switch {
	case !c.Open:
		return s.rekey(ctx, c)
	case !now.Before(s.ends(c)):
		s.nameAbsent(ctx, c)
		return s.restart(ctx, c, now)

	case !dealt:
		return s.deal(ctx, c)
	case len(c.Dealings) == s.seat.Committee.N:
		return s.finalise(ctx, c, now)
	}

	return nil
}

// ends returns the time at which an attempt is over: with dealings missing, when members
// can deal no more.
func (s *Step) ends(c core.Ceremony) time.Time {
	if len(c.Dealings) < s.seat.Committee.N {
		return c.DealEnds
	}
	return c.Deadline
}

// rekey sends a fresh encryption key for an attempt that follows a restart.
func (s *Step) rekey(ctx context.Context, c core.Ceremony) error {
	if _, done := c.Keys[uint8(s.seat.Self)]; done || c.Attempt < 2 || s.rekeyed == c.Attempt {
		return nil
	}

	key, proof, err := s.dealer.EncryptionKey(c.Epoch, c.Attempt)
	if err != nil {
		return err
	}

	if err := s.chain.Rekey(ctx, key, proof); err != nil {
		return fmt.Errorf("send a fresh encryption key: %w", err)
	}

	s.rekeyed = c.Attempt

	return nil
}

// nameAbsent names the members without a dealing in an attempt that missed its deadline.
// One that never deals keeps the key from becoming final as a bad dealer does.
func (s *Step) nameAbsent(ctx context.Context, c core.Ceremony) {
	var absent []int
	for member := range s.seat.Committee.N {
		if _, dealt := c.Dealings[uint8(member)]; !dealt {
			absent = append(absent, member)
		}
	}

	if len(absent) == 0 {
		return // Fault has what this member knows of those that did not sign
	}

	err := fmt.Errorf("no dealing of members %v before the deadline of attempt %d", absent, c.Attempt)
	if s.setUnsigned(err) {
		s.log.WarnContext(ctx, "ceremony missed its deadline; it is restarted", "epoch", c.Epoch, "error", err)
	}
}

// restart opens the next attempt after the current one has missed its deadline. Each turn
// tries once, so a chain that was away during all members' turns delays it, no more.
func (s *Step) restart(ctx context.Context, c core.Ceremony, now time.Time) error {
	if !s.seat.Turn(c.Epoch, s.seat.Rounds(s.ends(c), now)) || !s.restarted.Free(c.Attempt, now) {
		return nil
	}

	s.restarted.Done(c.Attempt, now)
	if err := s.chain.Restart(ctx); err != nil {
		s.log.WarnContext(ctx, "ceremony not restarted; the next turn's member tries again",
			"attempt", c.Attempt,
			"error", err,
		)
	}

	return nil
}

func (s *Step) deal(ctx context.Context, c core.Ceremony) error {
	if len(c.Keys) != s.seat.Committee.N || s.dealt == c.Attempt {
		return nil
	}

	dealing, err := s.dealer.Deal(c)
	if err != nil {
		s.stop(ctx, c, err)
		return nil
	}

	if err := s.chain.Deal(ctx, c.Attempt, dealing); err != nil {
		return fmt.Errorf("deal: %w", err)
	}

	s.dealt = c.Attempt
	s.log.InfoContext(ctx, "dealing sent", "epoch", c.Epoch, "attempt", c.Attempt)

	return nil
}

// stop records why this member stopped an attempt, logs it once and counts it.
func (s *Step) stop(ctx context.Context, c core.Ceremony, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.fault == nil {
		s.metrics.refused()
		s.log.ErrorContext(ctx, "ceremony stopped, this member signs no key in it; anyone may restart it after its deadline",
			"epoch", c.Epoch,
			"attempt", c.Attempt,
			"error", err,
		)
	}

	s.fault = err
}

// setUnsigned records why the other members did not all deal or sign. It reports whether that is
// another reason than before.
func (s *Step) setUnsigned(err error) (isNew bool) {
	s.mu.Lock()
	defer s.mu.Unlock()

	before := s.unsigned
	s.unsigned = err

	return err != nil && (before == nil || before.Error() != err.Error())
}
