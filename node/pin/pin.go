// Package pin is the step Received > Pinned: a node fetches the payload of each
// admitted contribution, pins it, and makes it durable before the stage moves.
package pin

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"

	"github.com/tantieme/tantieme/node/core"
)

// Store is the queue.
type Store interface {
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)
	Contribution(id core.ContributionID) (core.Contribution, error)
	Advance(id core.ContributionID, from, to core.Stage, reason core.Reason) (bool, error)
}

// Blocks fetches and pins. What it did is durable only after Flush.
type Blocks interface {
	Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error)
	Flush(ctx context.Context) error
}

// groupSize is how many contributions share one fsync.
const groupSize = 100

// Step moves contributions from Received to Pinned.
type Step struct {
	store       Store
	blocks      Blocks
	payloadSize func(core.DatasetID) (int, error)
	log         *slog.Logger
}

// New returns the step; payloadSize says how long every payload of a dataset is.
func New(store Store, blocks Blocks, payloadSize func(core.DatasetID) (int, error), log *slog.Logger) *Step {
	return &Step{store, blocks, payloadSize, log}
}

// Tick pins what waits. A payload that no peer serves yet stays in the queue; one
// of the wrong size is rejected.
func (s *Step) Tick(ctx context.Context) error {
	for {
		pinned, err := s.group(ctx)
		if err != nil || pinned < groupSize {
			return err
		}
	}
}

// group pins up to groupSize contributions and makes them durable at once.
func (s *Step) group(ctx context.Context) (int, error) {
	ids, err := s.store.AtStage(core.StageReceived, groupSize)
	if err != nil {
		return 0, err
	}
	var pinned []core.ContributionID
	for _, id := range ids {
		switch ok, err := s.pin(ctx, id); {
		case errors.Is(err, core.ErrUnreachable):
			s.log.WarnContext(ctx, "payload not found yet", "contribution", id.Short(), "error", err)
		case err != nil:
			return 0, err
		case ok:
			pinned = append(pinned, id)
		}
	}
	return len(pinned), s.finish(ctx, pinned)
}

func (s *Step) pin(ctx context.Context, id core.ContributionID) (bool, error) {
	c, err := s.store.Contribution(id)
	if err != nil {
		return false, err
	}
	want, err := s.payloadSize(c.Consent.Dataset)
	if err != nil {
		return false, err
	}
	payload, err := s.blocks.Fetch(ctx, c.Item.PayloadDigest)
	if err != nil {
		return false, err
	}
	if len(payload) == want {
		return true, nil
	}
	s.log.InfoContext(ctx, "contribution rejected", "contribution", id.Short(), "reason", core.ReasonSize)
	_, err = s.store.Advance(id, core.StageReceived, core.StageRejected, core.ReasonSize)
	return false, err
}

// finish moves stages only after the payloads are durable.
func (s *Step) finish(ctx context.Context, pinned []core.ContributionID) error {
	if len(pinned) == 0 {
		return nil
	}
	if err := s.blocks.Flush(ctx); err != nil {
		return err
	}
	for _, id := range pinned {
		if _, err := s.store.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
			return fmt.Errorf("move %s: %w", id.Short(), err)
		}
	}
	s.log.DebugContext(ctx, "payloads pinned", "count", len(pinned))
	return nil
}
