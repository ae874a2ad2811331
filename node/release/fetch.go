package release

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// A member that gives its list at least at this rate gives it in time. The time is
// counted over the whole list, whatever the number and size of its answers.
const (
	listTime = 20 * time.Second // for a list of any length
	listRate = 64 << 10         // bytes a second more
)

// Pauses before a list is fetched again. They double with each failure.
const (
	firstPause, mostPause = time.Second, 30 * time.Second
)

var (
	// errNotYet is returned as long as a list may not leave its validator.
	errNotYet = errors.New("the list may not be released")
	// errShort is returned for an answer with fewer entries than were asked for and are
	// left.
	errShort = errors.New("a page of the list is not full")
)

// listWithin returns how long a member has for its whole list of n entries.
func listWithin(n int) time.Duration {
	return listTime + time.Duration(n)*tree.EntrySize*time.Second/listRate
}

// fetchLists starts to fetch the committed lists that this node lacks. Each member's list
// is fetched beside all others.
func (s *Step) fetchLists(ctx context.Context, sale core.SaleRecord, lacking core.Members) {
	for _, member := range lacking.Seats() {
		k := listKey{sale.ID, uint8(member)}
		if s.fetches.begin(k) {
			s.lanes[member].Start(ctx, sale.ID, func(ctx context.Context) { s.fetch(ctx, k, sale) })
		}
	}
}

// fetch fetches a member's list once and keeps it if it is right. A failure is logged and
// counted with its member.
func (s *Step) fetch(ctx context.Context, k listKey, sale core.SaleRecord) {
	log := s.log.With("sale", sale.ID.Short(), "member", k.member)

	g, err := s.goods(sale)
	if err != nil {
		log.ErrorContext(ctx, "items of a sale not read; a later tick tries again", "error", err)
		return
	}

	entries, err := s.obtain(ctx, k, sale, g)
	if ctx.Err() != nil {
		return // the sale has moved on, or the node stops
	}
	if err == nil {
		if err := s.store.PutList(sale.ID, k.member, entries); err != nil {
			log.ErrorContext(ctx, "list of a member not stored; it is fetched again", "error", err)
			return
		}
	}

	outcome := outcomeOf(err)
	isNew := s.fetches.end(k, outcome, longestPause(sale))
	s.metrics.list(outcome)

	level := slog.LevelDebug
	if isNew && outcome != outcomeHeld && outcome != outcomeNotYet {
		level = slog.LevelWarn
	}

	log.Log(ctx, level, messageOf(outcome), "outcome", outcome, "error", err)
}

func messageOf(outcome string) string {
	switch outcome {
	case outcomeHeld:
		return "list of a member held"
	case outcomeNotYet:
		return "list of a member not released yet; it is asked for again"
	default:
		return "list of a member not held; it is fetched again"
	}
}

// obtain fetches a member's list and checks it against its root and by the batch equation.
func (s *Step) obtain(ctx context.Context, k listKey, sale core.SaleRecord, g goods) ([]byte, error) {
	entries, err := s.download(ctx, k, len(g.items))
	if err != nil {
		return nil, err
	}

	return entries, s.checkList(ctx, k, sale, g, entries)
}

// outcomeOf names what became of a fetch.
func outcomeOf(err error) string {
	switch {
	case err == nil:
		return outcomeHeld
	case errors.Is(err, errNotYet):
		return outcomeNotYet
	case errors.Is(err, errShort):
		return outcomeShort
	case errors.Is(err, context.DeadlineExceeded):
		return outcomeSlow
	case errors.Is(err, core.ErrVerify):
		return outcomeWrong
	case errors.Is(err, core.ErrUnreachable):
		return outcomeUnreachable
	default:
		return outcomeRefused
	}
}

// longestPause returns the longest pause between two fetches of a list: an eighth of the
// release window, so that a member which comes back is asked in time.
func longestPause(sale core.SaleRecord) time.Duration {
	return min(max(releaseWindow(sale)/8, firstPause), mostPause)
}

func releaseWindow(sale core.SaleRecord) time.Duration {
	return sale.Deadlines.ReleaseEnds.Sub(sale.Deadlines.CommitEnds)
}

// download fetches a member's list of n entries within its time, a full page at a time.
func (s *Step) download(ctx context.Context, k listKey, n int) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, listWithin(n))
	defer cancel()

	entries := make([]byte, 0, n*tree.EntrySize)
	for from := 0; from < n; from += wire.ListPage {
		page, err := s.page(ctx, k, from, min(wire.ListPage, n-from))
		if late := ctx.Err(); err != nil && late != nil {
			err = fmt.Errorf("the whole list did not come within %s: %w", listWithin(n), late)
		}
		if err != nil {
			return nil, err
		}

		entries = append(entries, page...)
	}

	return entries, nil
}

// page fetches count entries of a member's list.
func (s *Step) page(ctx context.Context, k listKey, from, count int) ([]byte, error) {
	var r wire.ListResponse
	request := wire.ListRequest{
		Sale:  k.sale,
		From:  uint32(from),
		Count: uint32(count),
	}

	if err := s.peers.Ask(ctx, int(k.member), wire.List, request, &r); err != nil {
		return nil, err
	}
	if r.Refusal.Reason == core.ReasonNotReleased {
		return nil, fmt.Errorf("%s: %w", r.Refusal.Detail, errNotYet)
	}
	if err := r.Refusal.Err(); err != nil {
		return nil, err
	}

	if got := len(r.Entries); got != count*tree.EntrySize {
		return nil, fmt.Errorf("%d bytes where %d entries were asked for and are left: %w: %w", got, count, errShort, core.ErrVerify)
	}

	return r.Entries, nil
}

// checkList checks a list against its committed root and by the batch equation.
func (s *Step) checkList(ctx context.Context, k listKey, sale core.SaleRecord, g goods, entries []byte) error {
	got, err := s.lists.Root(entries)
	if err != nil {
		return err
	}

	want := sale.Commits[k.member]
	if got != want {
		return fmt.Errorf("the list's root is %s, the committed root is %s: %w", got, want, core.ErrVerify)
	}

	return s.lists.Check(ctx, int(k.member), sale, g.items, g.leftOut.Items, entries)
}

// fetches remembers how the fetches of lists went. It lives in memory alone: after a
// restart every list that is not held is simply fetched. It is safe for concurrent use.
type fetches struct {
	mu   sync.Mutex
	keys map[listKey]*fetching
}

// fetching is one member's list for a sale, as long as it is not held.
type fetching struct {
	since    time.Time // when it was asked for first
	until    time.Time // it is not asked for again before
	outcome  string    // of the last fetch
	failures int
	wrong    bool // the member gave something that is not its list
}

// begin notes that a list is asked for, and reports whether it may be asked for now.
func (f *fetches) begin(k listKey) bool {
	f.mu.Lock()
	defer f.mu.Unlock()

	if f.keys == nil {
		f.keys = map[listKey]*fetching{}
	}
	if f.keys[k] == nil {
		f.keys[k] = &fetching{since: time.Now()}
	}

	return !time.Now().Before(f.keys[k].until)
}

// end notes how a fetch went, and reports whether that is another outcome than before. A
// list that may not be released yet is asked for again after the first pause, another one
// later and later.
func (f *fetches) end(k listKey, outcome string, most time.Duration) (isNew bool) {
	f.mu.Lock()
	defer f.mu.Unlock()

	known := f.keys[k]
	if known == nil {
		return false // the sale was forgotten meanwhile
	}

	isNew = known.outcome != outcome
	known.outcome = outcome

	switch outcome {
	case outcomeHeld:
		delete(f.keys, k)
	case outcomeNotYet:
		known.until = time.Now().Add(firstPause)
	default:
		known.until = time.Now().Add(min(firstPause<<min(known.failures, 8), most))
		known.failures++
		known.wrong = known.wrong || outcome == outcomeShort || outcome == outcomeWrong
	}

	return isNew
}

// withholds reports whether a list could not be had although its member had the time, or
// whether the member gave something else.
func (f *fetches) withholds(k listKey, patience time.Duration) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	known := f.keys[k]
	return known != nil && (known.wrong || time.Since(known.since) >= patience)
}

// isYoung reports whether a list of the sale is still being fetched for the first time,
// and not for long.
func (f *fetches) isYoung(sale core.SaleID, lacking core.Members, young time.Duration) bool {
	f.mu.Lock()
	defer f.mu.Unlock()

	for _, member := range lacking.Seats() {
		known := f.keys[listKey{sale, uint8(member)}]
		if known != nil && known.failures == 0 && time.Since(known.since) < young {
			return true
		}
	}

	return false
}

// keep forgets all sales but some.
func (f *fetches) keep(sales map[core.SaleID]bool) {
	f.mu.Lock()
	defer f.mu.Unlock()

	for k := range f.keys {
		if !sales[k.sale] {
			delete(f.keys, k)
		}
	}
}
