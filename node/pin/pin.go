// Package pin is the step Received > Pinned: a node fetches the payload of each admitted
// contribution, pins it, and makes it durable before the stage moves.
//
// A missing payload is asked for again, less and less often, and delays no other. Absence
// is not a reason to reject: a payload is fetched even if the chain has anchored its
// contribution meanwhile. At the start, and once an hour, the step looks for anchored
// payloads that this node has lost.
package pin

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

// Store holds the queue of contributions.
type Store interface {
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)
	Anchored(after []byte, limit int) (ids []core.ContributionID, next []byte, err error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	Advance(id core.ContributionID, from, to core.Stage, reason core.Reason) (bool, error)
}

// Blobs fetches and pins. A pin is durable only after Flush. For a blob that no peer has
// it returns core.ErrUnreachable; for a blob over the protocol's limit, core.ErrTooLarge.
type Blobs interface {
	Have(ctx context.Context, digest [sha256.Size]byte) (bool, error)
	Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error)
	Flush(ctx context.Context) error
}

const (
	groupSize     = 100       // contributions that share one fsync
	fetchesAtOnce = 16        // concurrent fetches of payloads
	auditEvery    = time.Hour // interval between searches for lost payloads
)

// Options configure a Step. Store, Blobs, PayloadSize and Log are required.
type Options struct {
	Store Store
	Blobs Blobs
	// PayloadSize returns the length of every payload of a dataset, in bytes.
	PayloadSize func(core.DatasetID) (int, error)
	Log         *slog.Logger
	Metrics     prometheus.Registerer // nil: the metrics are kept and not exported

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: time.Now
	}
}

func (o Options) validate() error {
	return core.Required("pin", core.Ports{
		"Store":       o.Store,
		"Blobs":       o.Blobs,
		"PayloadSize": o.PayloadSize,
		"Log":         o.Log,
	})
}

// Step moves contributions from Received to Pinned. It is safe for concurrent use, except
// that only one goroutine may call Tick.
type Step struct {
	store       Store
	blobs       Blobs
	payloadSize func(core.DatasetID) (int, error)
	log         *slog.Logger
	metrics     metrics
	now         func() time.Time

	missing missing
	audited time.Time   // used by Tick alone
	ready   atomic.Bool // the first audit has found the missing payloads
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}
	if opts.Test.Now == nil {
		opts.Test.Now = time.Now
	}

	return &Step{
		store:       opts.Store,
		blobs:       opts.Blobs,
		payloadSize: opts.PayloadSize,
		log:         opts.Log,
		metrics:     newMetrics(opts.Metrics),
		now:         opts.Test.Now,
	}, nil
}

// Tick pins contributions admitted since the last tick.
func (s *Step) Tick(ctx context.Context) error {
	if err := s.audit(ctx); err != nil {
		return err
	}

	for ctx.Err() == nil {
		ids, err := s.store.AtStage(core.StageReceived, groupSize+s.missing.len())
		if err != nil {
			return err
		}

		ids = s.missing.without(ids)
		if len(ids) == 0 {
			return nil
		}

		if err := s.pin(ctx, ids[:min(len(ids), groupSize)]); err != nil {
			return err
		}
	}

	return ctx.Err()
}

// Retries asks again for payloads that were not found. It has its own ticker, so that
// available payloads do not wait for missing ones.
type Retries struct{ step *Step }

// Retries returns the part of the step that repeats failed fetches.
func (s *Step) Retries() Retries { return Retries{s} }

// Tick asks for the payloads whose pause is over.
func (r Retries) Tick(ctx context.Context) error {
	return r.step.Pin(ctx, r.step.missing.due(r.step.now()))
}

// Pin pins the ids that are not pinned yet, ahead of the queue.
func (s *Step) Pin(ctx context.Context, ids []core.ContributionID) error {
	for len(ids) > 0 {
		n := min(len(ids), groupSize)
		if err := s.pin(ctx, ids[:n]); err != nil {
			return err
		}

		ids = ids[n:]
	}

	return nil
}

// Want queues the payloads of contributions, whatever their stage.
func (s *Step) Want(ids []core.ContributionID) {
	for _, id := range ids {
		s.missing.queue(id)
	}
}

// Held returns nil if this node holds the payloads of all ids.
func (s *Step) Held(ids []core.ContributionID) error {
	if !s.ready.Load() {
		return errors.New("the node has not checked its payloads yet")
	}

	if n := s.missing.count(ids); n > 0 {
		return fmt.Errorf("%d of %d payloads are not here yet: %w", n, len(ids), core.ErrNotFound)
	}

	return nil
}

// pin pins a group: local payloads at once, the others as they arrive.
func (s *Step) pin(ctx context.Context, ids []core.ContributionID) error {
	records, err := s.store.Contributions(ids)
	if err != nil {
		return err
	}

	var here, away []core.Contribution
	for _, c := range records {
		if c.Stage == core.StagePinned || c.Stage == core.StageRejected || c.Stage == core.StageErased {
			s.missing.forget(c.Item.Contribution)
			continue
		}

		have, err := s.blobs.Have(ctx, c.Item.PayloadDigest)
		switch {
		case err != nil:
			return err
		case have:
			here = append(here, c)
		default:
			away = append(away, c)
		}
	}

	return errors.Join(s.fetchAll(ctx, here), s.fetchAll(ctx, away))
}

func (s *Step) fetchAll(ctx context.Context, records []core.Contribution) error {
	var mu sync.Mutex
	var pinned []core.ContributionID
	var fetches errgroup.Group
	fetches.SetLimit(fetchesAtOnce)

	for _, c := range records {
		fetches.Go(func() error {
			ok, err := s.fetch(ctx, c)
			if ok {
				mu.Lock()
				pinned = append(pinned, c.Item.Contribution)
				mu.Unlock()
			}

			return err
		})
	}

	return errors.Join(fetches.Wait(), s.finish(ctx, pinned))
}

// fetch copies one payload into the node's own store. It reports whether the payload is
// stored and has the right size.
func (s *Step) fetch(ctx context.Context, c core.Contribution) (bool, error) {
	id := c.Item.Contribution
	want, err := s.payloadSize(c.Consent.Dataset)
	if err != nil {
		return false, err
	}

	limited, cancel := context.WithTimeout(ctx, s.missing.timeout(id))
	defer cancel()
	payload, err := s.blobs.Fetch(limited, c.Item.PayloadDigest)

	switch {
	case errors.Is(err, core.ErrUnreachable):
		if ctx.Err() == nil && s.missing.addMissing(id, s.now()) {
			s.metrics.count(outcomeNotFound)
			s.log.WarnContext(ctx, "payload not found yet; it is asked for again",
				"contribution", id.Short(),
				"error", err,
			)
		}

		return false, nil

	case err != nil && !errors.Is(err, core.ErrTooLarge):
		return false, err
	case len(payload) == want || c.Stage != core.StageReceived: // what a quorum anchored is not judged again
		return true, nil
	}

	s.missing.forget(id)
	s.metrics.count(outcomeRejected)

	s.log.InfoContext(ctx, "contribution rejected: its payload has a wrong size",
		"contribution", id.Short(),
		"reason", core.ReasonSize,
	)

	_, err = s.store.Advance(id, core.StageReceived, core.StageRejected, core.ReasonSize)

	return false, err
}

// finish moves stages only after the payloads are durable.
func (s *Step) finish(ctx context.Context, pinned []core.ContributionID) error {
	if len(pinned) == 0 {
		return nil
	}

	if err := s.blobs.Flush(ctx); err != nil {
		return err
	}

	for _, id := range pinned {
		if _, err := s.store.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
			return fmt.Errorf("move %s: %w", id.Short(), err)
		}

		s.missing.forget(id)
		s.metrics.count(outcomePinned)
	}

	s.log.DebugContext(ctx, "payloads pinned", "count", len(pinned))

	return nil
}

// audit records the payloads of anchored contributions that this node does not hold. A
// batch may have been anchored before they arrived, or a disk may have lost them.
func (s *Step) audit(ctx context.Context) error {
	now := s.now()
	if s.ready.Load() && now.Sub(s.audited) < auditEvery {
		return nil
	}

	s.audited = now
	var after []byte

	for {
		ids, next, err := s.store.Anchored(after, groupSize)
		if err != nil {
			return err
		}

		records, err := s.store.Contributions(ids)
		if err != nil {
			return err
		}

		for _, c := range records {
			have, err := s.blobs.Have(ctx, c.Item.PayloadDigest)
			if err != nil {
				return err
			}
			if !have {
				s.missing.queue(c.Item.Contribution)
			}
		}

		if after = next; next == nil {
			s.ready.Store(true)
			return nil
		}
	}
}
