// Package intake is the first step of a contribution: it is admitted or refused. An
// admitted contribution is durable before the contributor gets an answer. The other
// members receive it in direct requests, because header, consent and salt are never
// public.
//
// Contributions spread in two ways. This node sends each contribution that it admits to
// every member that can be reached. It also asks each member for contributions that no
// batch holds yet: when the member connects, and once a minute. The second way repairs
// omissions of the first, so an acknowledged contribution outlives the disk on which it
// was admitted.
package intake

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

// Store keeps admitted contributions.
type Store interface {
	Dataset(id core.DatasetID) (core.Terms, error)
	GroupKey() (core.GroupKey, error)
	AddContributions(cs []core.Contribution) (added []bool, refused []error, err error)
	AdoptContributions(cs []core.Contribution) error
	Contribution(id core.ContributionID) (core.Contribution, error)
	Missing(ids []core.ContributionID) ([]core.ContributionID, error)
	MinVersion(dataset core.DatasetID, account common.Address) (uint64, error)
	Pending(after []byte, limit int) (ids []core.ContributionID, next []byte, err error)
}

// Seals checks a header without opening it: sizes, encodings, subgroup, and the proof
// that the sender knows r for this label and payload.
type Seals interface {
	Check(key core.GroupKey, dataset core.DatasetID, tag core.Tag, payloadDigest [32]byte, header []byte) (u [core.PointSize]byte, err error)
	PayloadSize(schema string) (int, error)
}

// Consents checks a contributor's signature.
type Consents interface {
	Digest(c core.Consent) (common.Hash, error)
	Recover(digest common.Hash, signature []byte) (common.Address, error)
}

// Code asks code on the chain about signatures that no key on secp256k1 made.
type Code interface {
	// Judge returns nil if the verifier of an account's ERC-7913 signer, or without a signer
	// the account's own code, takes a signature now. An account without code is an error
	// that wraps core.ErrNotFound.
	Judge(ctx context.Context, account common.Address, signer []byte, digest common.Hash, signature []byte) error
}

// Blobs stores payloads.
type Blobs interface {
	Pin(ctx context.Context, data []byte) error
	Flush(ctx context.Context) error
}

// Pinner fetches and pins the payloads of admitted contributions.
type Pinner interface {
	Pin(ctx context.Context, ids []core.ContributionID) error
	Want(ids []core.ContributionID)
}

// Room reports whether there is room for another contribution.
type Room interface {
	// Check returns a refusal if nothing more is taken in.
	Check() error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store    Store
	Seals    Seals
	Consents Consents
	Code     Code
	Blobs    Blobs
	Peers    quorum.Asker
	Pinner   Pinner
	Room     Room
	Log      *slog.Logger
	Metrics  prometheus.Registerer // nil: the metrics are kept and not exported
	Seat     quorum.Seat

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: time.Now
	}
}

func (o Options) validate() error {
	err := core.Required("intake", core.Ports{
		"Store":    o.Store,
		"Seals":    o.Seals,
		"Consents": o.Consents,
		"Code":     o.Code,
		"Blobs":    o.Blobs,
		"Peers":    o.Peers,
		"Pinner":   o.Pinner,
		"Room":     o.Room,
		"Log":      o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step admits contributions. It is safe for concurrent use.
type Step struct {
	store    Store
	seals    Seals
	consents Consents
	code     Code
	asking   chan struct{} // one element for each question to code on the chain
	blobs    Blobs
	peers    quorum.Asker
	pinner   Pinner
	room     Room
	log      *slog.Logger
	metrics  metrics
	seat     quorum.Seat
	now      func() time.Time

	group      group
	neighbours []*Neighbour // by member; nil at this validator's own seat
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}
	if opts.Test.Now == nil {
		opts.Test.Now = time.Now
	}

	s := &Step{
		store:    opts.Store,
		seals:    opts.Seals,
		consents: opts.Consents,
		code:     opts.Code,
		asking:   make(chan struct{}, codeAtOnce),
		blobs:    opts.Blobs,
		peers:    opts.Peers,
		pinner:   opts.Pinner,
		room:     opts.Room,
		log:      opts.Log,
		metrics:  newMetrics(opts.Metrics),
		seat:     opts.Seat,
		now:      opts.Test.Now,
	}

	s.group.flush = s.flush
	s.neighbours = make([]*Neighbour, s.seat.Committee.N)

	for member := range s.neighbours {
		if member != s.seat.Self {
			s.neighbours[member] = newNeighbour(s, member)
		}
	}

	return s, nil
}

// Submit admits a contributor's contribution and its payload. When Submit returns, both
// are durable on this node. For a contribution that is already stored it returns the
// stored one and false. The other members receive a new one in the background.
func (s *Step) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error) {
	added, err := s.submit(ctx, &c, payload)
	s.metrics.count(fromContributor, err)
	if err != nil {
		s.log.DebugContext(ctx, "contribution refused; its sender is told why", "dataset", c.Consent.Dataset.Short(), "error", err)
		return c, false, err
	}

	if added {
		s.log.InfoContext(ctx, "contribution admitted",
			"contribution", c.Item.Contribution.Short(),
			"dataset", c.Consent.Dataset.Short(),
		)

		s.queueForAll(c.Item.Contribution)
	}

	stored, err := s.store.Contribution(c.Item.Contribution)

	return stored, added, err
}

// submit checks a contribution, derives its missing fields, and makes it durable.
func (s *Step) submit(ctx context.Context, c *core.Contribution, payload []byte) (added bool, err error) {
	if err := s.checkPayload(c.Consent.Dataset, payload); err != nil {
		return false, err
	}

	c.Item.PayloadDigest = sha256.Sum256(payload)
	if err := s.check(ctx, c); err != nil {
		return false, err
	}

	if err := s.blobs.Pin(ctx, payload); err != nil {
		return false, err
	}

	return s.group.add(ctx, &entry{contribution: *c, payload: true})
}

func (s *Step) checkPayload(dataset core.DatasetID, payload []byte) error {
	terms, err := s.dataset(dataset)
	if err != nil {
		return err
	}

	want, err := s.seals.PayloadSize(terms.Schema)
	if err != nil {
		return err
	}
	if len(payload) != want {
		return core.Refuse(
			core.ReasonSize,
			"the payload has %d bytes; all payloads of this dataset have %d",
			len(payload),
			want,
		)
	}

	return nil
}

// dataset returns the terms of a dataset that this node serves.
func (s *Step) dataset(id core.DatasetID) (core.Terms, error) {
	terms, err := s.store.Dataset(id)
	if errors.Is(err, core.ErrNotFound) {
		err = core.Refuse(core.ReasonDataset, "dataset %s is not on this chain", id)
	}

	return terms, err
}

// check derives a contribution's missing fields and refuses a faulty contribution.
func (s *Step) check(ctx context.Context, c *core.Contribution) error {
	terms, err := s.dataset(c.Consent.Dataset)
	if err != nil {
		return err
	}

	if err := s.derive(c); err != nil {
		return err
	}
	if err := s.checkConsent(c, terms); err != nil {
		return err
	}

	return s.checkSignature(ctx, c)
}

// derive checks the header, whose result never changes, and derives a contribution's
// missing fields.
func (s *Step) derive(c *core.Contribution) error {
	key, err := s.store.GroupKey()
	if errors.Is(err, core.ErrNotFound) {
		return core.Refuse(core.ReasonNoKey, "the committee has no key yet; try again when its ceremony is final")
	}
	if err != nil {
		return err
	}

	c.Item.Tag = core.NewTag(c.Account, c.Salt)
	c.Item.U, err = s.seals.Check(key, c.Consent.Dataset, c.Item.Tag, c.Item.PayloadDigest, c.Header)
	if err != nil {
		return core.Refuse(core.ReasonHeader, "%v", err)
	}

	l1 := core.PayloadLabel(core.Label(key.KeyID, c.Consent.Dataset, c.Item.Tag), c.Item.PayloadDigest)
	c.Item.HeaderHash = core.HeaderHash(c.Header)

	return s.deriveConsent(c, core.NewContributionID(l1, c.Item.U[:], c.Item.HeaderHash))
}

// deriveConsent derives the fields that follow from a contribution's id and consent.
func (s *Step) deriveConsent(c *core.Contribution, id core.ContributionID) error {
	c.Item.Contribution = id
	c.Consent.Contribution, c.Consent.Tag = c.Item.Contribution, c.Item.Tag
	c.Item.Weight = c.Consent.Weight
	c.Received = s.now().UTC()

	digest, err := s.consents.Digest(c.Consent)
	c.Item.ConsentDigest = digest

	return err
}

// checkConsent compares the consent with the dataset's terms at the current time.
func (s *Step) checkConsent(c *core.Contribution, terms core.Terms) error {
	switch {
	case !slices.Equal(c.Consent.Purposes, terms.Purposes):
		return core.Refuse(core.ReasonPurposes, "the consent's purposes are not those of the terms")
	case terms.WeightRule == core.WeightEqual && c.Consent.Weight != 1:
		return core.Refuse(core.ReasonWeight, "every contribution of this dataset weighs 1")

	case terms.WeightRule == core.WeightSteps && !core.IsStep(c.Consent.Weight):
		return core.Refuse(core.ReasonWeight, "a contribution of this dataset weighs 1, 2, 3, 5 or 8, not %d", c.Consent.Weight)
	case c.Consent.Version == 0:
		return core.Refuse(core.ReasonConsent, "versions count from 1")
	case c.Consent.Evidence != core.Evidence{}:
		return c.Consent.Evidence.Check()

	case c.Consent.Expires < terms.Cadence.SellUntil(s.now()):
		return core.Refuse(core.ReasonExpired, "the consent must outlive the time for which a snapshot sells, %d seconds", terms.Cadence.SellFor)
	}

	return nil
}
