// Package notice is the step that completes what the chain says of notices. The chain has
// their hashes. This step fetches texts that other members hold, and looks up whether the
// domains that notices name vouch for their servers. The API never waits for either.
package notice

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// Store holds the notices of the ledger, their texts, and the last look at each domain.
type Store interface {
	Notices(dataset *core.DatasetID) ([]core.NoticeView, error)
	Notice(id core.NoticeID) (core.NoticeView, error)
	// PutNoticeText is durable when it returns. It refuses bytes that are not the text.
	PutNoticeText(id core.NoticeID, text []byte) (added bool, err error)
	PutDomainLook(id core.NoticeID, look core.DomainLook) error
}

// Resolver asks the DNS. *net.Resolver implements it.
type Resolver interface {
	LookupTXT(ctx context.Context, name string) ([]string, error)
}

// Options configure a Step. All ports but Resolver and Metrics are required.
type Options struct {
	Store    Store
	Peers    quorum.Asker
	Resolver Resolver // nil: no domain is looked up
	Log      *slog.Logger
	Metrics  prometheus.Registerer // nil: the metrics are kept and not exported
	Seat     quorum.Seat

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: the system's clock
	}
}

func (o Options) validate() error {
	err := core.Required("notice", core.Ports{"Store": o.Store, "Peers": o.Peers, "Log": o.Log})
	return errors.Join(err, o.Seat.Validate())
}

// Step fetches texts and looks up domains. Only one goroutine may call Tick.
type Step struct {
	store    Store
	peers    quorum.Asker
	resolver Resolver
	log      *slog.Logger
	metrics  metrics
	seat     quorum.Seat
	now      func() time.Time

	texts, domains map[core.NoticeID]pause // of what could not be had
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	now := opts.Test.Now
	if now == nil {
		now = time.Now
	}

	return &Step{
		store:    opts.Store,
		peers:    opts.Peers,
		resolver: opts.Resolver,
		log:      opts.Log,
		metrics:  newMetrics(opts.Metrics),
		seat:     opts.Seat,
		now:      now,
		texts:    map[core.NoticeID]pause{},
		domains:  map[core.NoticeID]pause{},
	}, nil
}

// Bounds of one Tick, so that many notices delay neither it nor the members.
const (
	textsAtOnce   = 8
	domainsAtOnce = 4
)

// Tick fetches the texts that this node lacks, and looks up the domains that are due.
func (s *Step) Tick(ctx context.Context) error {
	all, err := s.store.Notices(nil)
	if err != nil {
		return err
	}

	texts, domains := 0, 0
	for _, n := range all {
		if !n.Held && texts < textsAtOnce && s.texts[n.ID].over(s.now()) {
			texts++
			if err := s.fetch(ctx, n); err != nil {
				return err
			}
		}

		if domains < domainsAtOnce && s.isDue(n) {
			domains++
			if err := s.look(ctx, n); err != nil {
				return err
			}
		}
	}

	return ctx.Err()
}

// A text that no member has, or a domain that did not answer, is asked for again after a
// pause that doubles.
const (
	firstPause   = 5 * time.Second
	longestPause = 10 * time.Minute
)

// pause is the time before something is tried again.
type pause struct {
	until  time.Time
	length time.Duration
}

// over reports whether it is time. The zero pause is over.
func (p pause) over(now time.Time) bool { return !now.Before(p.until) }

// next returns the pause after another failure.
func (p pause) next(now time.Time) pause {
	length := min(max(2*p.length, firstPause), longestPause)
	return pause{until: now.Add(length), length: length}
}

// errFull means that the store keeps no more texts of a notice's account and day.
var errFull = errors.New("too many notices of one account and day")

// fullPause is the time for which nobody is asked for a text that would not be kept.
const fullPause = 24 * time.Hour

// fetch asks the other members for a text until one has it.
func (s *Step) fetch(ctx context.Context, n core.NoticeView) error {
	for member := range s.seat.Committee.N {
		if member == s.seat.Self {
			continue
		}

		held, err := s.fetchFrom(ctx, member, n.ID)
		if errors.Is(err, errFull) {
			s.log.DebugContext(ctx, "text of a notice is not kept; its account served too many that day", "notice", n.ID.Short())
			s.texts[n.ID] = pause{until: s.now().Add(fullPause)}
			return nil
		}
		if err != nil || held {
			delete(s.texts, n.ID)
			return err
		}
	}

	s.texts[n.ID] = s.texts[n.ID].next(s.now())

	return nil
}

// fetchFrom asks one member. It returns an error only if this node cannot keep the text.
func (s *Step) fetchFrom(ctx context.Context, member int, id core.NoticeID) (held bool, err error) {
	var r wire.NoticeTextResponse
	err = s.peers.Ask(ctx, member, wire.NoticeText, wire.NoticeTextRequest{Notice: id}, &r)
	if err != nil || len(r.Text) == 0 {
		return false, nil // it is away or has no text; it is asked again later
	}

	_, err = s.store.PutNoticeText(id, r.Text)
	var refusal *core.Refusal
	if errors.As(err, &refusal) && refusal.Reason == core.ReasonNoticesFull {
		return false, errFull
	}
	if errors.As(err, &refusal) {
		s.log.WarnContext(ctx, "member sent a wrong text of a notice; others are asked", "member", member, "notice", id.Short(), "error", err)
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("keep text of notice %s: %w", id.Short(), err)
	}

	s.metrics.texts.Inc()
	s.log.InfoContext(ctx, "text of a notice fetched", "member", member, "notice", id.Short())

	return true, nil
}

// HandleNoticeText returns the text of a notice to another member, if this node has it.
func (s *Step) HandleNoticeText(_ context.Context, _ int, r wire.NoticeTextRequest) (response wire.NoticeTextResponse, err error) {
	n, err := s.store.Notice(r.Notice)
	if errors.Is(err, core.ErrNotFound) {
		return response, nil // the member's ledger is ahead of this one's
	}
	if err == nil && n.Held {
		response.Text = []byte(n.Text)
	}

	return response, err
}
