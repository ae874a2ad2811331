package folder

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

const (
	secretsEvery = time.Minute    // between two checks of the secrets
	tablesEvery  = 24 * time.Hour // between two readings of all tables of the store
)

// HealthOptions configure a Health. All are required but Test.
type HealthOptions struct {
	// Tables reads all tables of the store and returns what is damaged.
	Tables func() error
	// Secrets checks the secrets against their public keys. It reports whether it repaired
	// one.
	Secrets func() (repaired bool, err error)
	Log     *slog.Logger

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: time.Now
	}
}

// Health checks, while a node runs, that its folder holds what was written. It is safe for
// concurrent use, except that only one goroutine may call Tick.
type Health struct {
	tables  func() error
	secrets func() (bool, error)
	log     *slog.Logger
	now     func() time.Time

	secretsAt, tablesAt time.Time // of the last checks; used by Tick alone

	mu             sync.Mutex
	secret, stored error
}

// NewHealth returns checks that have found nothing yet. Opening a store has read its
// tables, so Tick reads them first after a day.
func NewHealth(opts HealthOptions) (*Health, error) {
	err := core.Required("health", core.Ports{
		"Tables":  opts.Tables,
		"Secrets": opts.Secrets,
		"Log":     opts.Log,
	})
	if err != nil {
		return nil, err
	}
	if opts.Test.Now == nil {
		opts.Test.Now = time.Now
	}

	return &Health{
		tables:   opts.Tables,
		secrets:  opts.Secrets,
		log:      opts.Log,
		now:      opts.Test.Now,
		tablesAt: opts.Test.Now(),
	}, nil
}

// Tick does the checks that are due. It returns new damage, for the log.
func (h *Health) Tick(ctx context.Context) error {
	now := h.now()

	if now.Sub(h.secretsAt) >= secretsEvery {
		h.secretsAt = now

		repaired, err := h.secrets()
		if repaired {
			h.log.WarnContext(ctx, "the share in the keyring was damaged or missing; it was computed anew from the dealings")
		}

		h.set(&h.secret, err)
	}

	if now.Sub(h.tablesAt) >= tablesEvery {
		h.tablesAt = now
		h.set(&h.stored, h.tables())
	}

	return h.Check()
}

func (h *Health) set(what *error, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()

	*what = err
}

// Check returns the damage that the last checks found, or nil.
func (h *Health) Check() error {
	h.mu.Lock()
	defer h.mu.Unlock()

	return errors.Join(h.secret, h.stored)
}
