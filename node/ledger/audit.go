package ledger

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// ErrIncomplete means that the ledger lacks events of the contracts. An endpoint left them
// out while an older program read them.
var ErrIncomplete = errors.New("the ledger lacks events that an endpoint left out; stop this node, read the chain again (tantieme reindex), and start it with an endpoint that keeps all receipts")

// Records is what an Auditor compares with the chain. Notes are its own marks.
type Records interface {
	Cursor() (core.Cursor, error)
	Batches() ([]core.BatchRecord, error)
	Ceremony() (core.Ceremony, error)
	Datasets() (map[core.DatasetID]core.Terms, error)
	Events(after core.LogID, limit int) ([]core.LogEntry, error)
	GroupKey() (core.GroupKey, error)
	Note(name string) ([]byte, error)
	PutNote(name string, data []byte) error
	Sale(id core.SaleID) (core.SaleRecord, error)
	Snapshots() ([]core.SnapshotRecord, error)
}

// History reads what the chain holds.
type History interface {
	// History returns complete blocks, as Blocks of the follower's chain does.
	History(ctx context.Context, from, to uint64) ([]core.Block, error)
	Head(ctx context.Context) (core.Head, error)
	// Counts returns what the contracts count as of a block, whose state an endpoint must
	// still have.
	Counts(ctx context.Context, number uint64, datasets []core.DatasetID) (core.Counts, error)
}

// Pace of an audit.
const (
	auditSpan   = 500              // blocks of history read in one step
	countsEvery = 10 * time.Minute // between looks at the contracts' counters
	auditAgain  = time.Minute      // after the chain could not be read
)

// Auditor finds out whether a ledger lacks events. Blocks that this program applied are
// complete; those that an older one applied are read again, some in each step. The
// contracts' counters are compared at the start and from time to time. It is not safe for
// concurrent use.
type Auditor struct {
	store Records
	chain History
	first uint64

	found   error     // what is missing
	count   time.Time // the counters are not read before
	blocked time.Time // history is not read before
	later   *later    // what the ledger must hold later
}

// later is what the contracts counted at a block that the ledger has not come to.
type later struct {
	number uint64
	counts core.Counts
}

// NewAuditor returns an auditor. first is the block in which the contracts were deployed.
func NewAuditor(store Records, chain History, first uint64) *Auditor {
	return &Auditor{store: store, chain: chain, first: first}
}

// markNote is the name of the note that says how far history is audited.
const markNote = "audited-history"

// mark says which blocks an older program applied and nobody has audited: those from Next
// to Until.
type mark struct {
	Next, Until uint64
}

func (m mark) done() bool { return m.Next > m.Until }

// Begin must be called before the first block is applied. In an empty store it notes that
// there is nothing to audit.
func (a *Auditor) Begin() error {
	cursor, err := a.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return a.putMark(mark{Next: 1})
	}
	if err != nil {
		return err
	}

	_, err = a.store.Note(markNote)
	if errors.Is(err, core.ErrNotFound) {
		return a.putMark(mark{Next: a.first, Until: cursor.Number})
	}

	return err
}

func (a *Auditor) readMark() (m mark, err error) {
	data, err := a.store.Note(markNote)
	if err != nil {
		return m, err
	}

	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("note of the audit: %w", err)
	}

	return m, nil
}

func (a *Auditor) putMark(m mark) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return a.store.PutNote(markNote, data)
}

// Step does the next part of the audit. The ledger must be up to date. If events are
// missing, the error wraps ErrIncomplete, now and from then on. Any other error means that
// the chain could not be read; a later step tries again.
func (a *Auditor) Step(ctx context.Context) error {
	if a.found != nil {
		return a.found
	}

	err := errors.Join(a.stepCounts(ctx), a.stepHistory(ctx))
	if errors.Is(err, ErrIncomplete) {
		a.found = err
	}

	return err
}

// stepCounts compares the counters, if it is time.
func (a *Auditor) stepCounts(ctx context.Context) error {
	cursor, err := a.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	due := !time.Now().Before(a.count)
	ripe := a.later != nil && cursor.Number >= a.later.number
	if !due && !ripe {
		return nil
	}

	datasets, err := a.store.Datasets()
	if err != nil {
		return err
	}

	held, err := a.held(datasets)
	if err != nil {
		return err
	}

	if ripe {
		counts := a.later.counts
		a.later = nil
		return compare(held, counts)
	}

	counts, err := a.countAt(ctx, cursor.Number, slices.Collect(maps.Keys(datasets)))
	if err != nil {
		a.count = time.Now().Add(auditAgain)
		return fmt.Errorf("compare the ledger with the contracts: %w", err)
	}

	a.count = time.Now().Add(countsEvery)

	return compare(held, counts)
}

// countAt reads the counters as of the ledger's block. Where no endpoint has that state
// any more, it reads those of the head, and the ledger is compared once it is there.
func (a *Auditor) countAt(ctx context.Context, number uint64, datasets []core.DatasetID) (core.Counts, error) {
	counts, err := a.chain.Counts(ctx, number, datasets)
	if err == nil {
		return counts, nil
	}

	head, headErr := a.chain.Head(ctx)
	if headErr != nil {
		return counts, headErr
	}

	counts, headErr = a.chain.Counts(ctx, head.Number, datasets)
	if headErr != nil {
		return counts, errors.Join(err, headErr)
	}

	a.later = &later{number: head.Number, counts: counts}

	return core.Counts{}, nil
}

// held returns what the ledger holds. A gap in numbers is ErrIncomplete.
func (a *Auditor) held(datasets map[core.DatasetID]core.Terms) (held core.Counts, err error) {
	batches, err := a.store.Batches()
	if err != nil {
		return held, err
	}

	numbers := make([]uint64, len(batches))
	for i, b := range batches {
		numbers[i] = b.Batch.Number
	}

	if err := contiguous("batch", numbers); err != nil {
		return held, err
	}

	held.Batches = uint64(len(batches))
	if held.Snapshots, err = a.heldSnapshots(datasets); err != nil {
		return held, err
	}

	key, err := a.store.GroupKey()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return held, err
	}

	held.Key = key.KeyID

	return held, nil
}

func (a *Auditor) heldSnapshots(datasets map[core.DatasetID]core.Terms) (map[core.DatasetID]uint64, error) {
	records, err := a.store.Snapshots()
	if err != nil {
		return nil, err
	}

	numbers := map[core.DatasetID][]uint64{}
	for _, r := range records {
		numbers[r.Snapshot.Dataset] = append(numbers[r.Snapshot.Dataset], r.Snapshot.Number)
	}

	held := map[core.DatasetID]uint64{}
	for id, of := range numbers {
		if _, ok := datasets[id]; !ok {
			return nil, fmt.Errorf("dataset %s has snapshots and no terms: %w", id.Short(), ErrIncomplete)
		}
		if err := contiguous("snapshot of "+id.Short(), of); err != nil {
			return nil, err
		}
		held[id] = uint64(len(of))
	}

	return held, nil
}

// contiguous checks that numbers are 1, 2, 3 and so on, in whatever order.
func contiguous(what string, numbers []uint64) error {
	slices.Sort(numbers)
	for i, number := range numbers {
		if want := uint64(i) + 1; number != want {
			return fmt.Errorf("%s %d is missing: %w", what, want, ErrIncomplete)
		}
	}
	return nil
}

// compare returns what the ledger holds less than the contracts count.
func compare(held, counts core.Counts) error {
	switch {
	case held.Batches < counts.Batches:
		return fmt.Errorf("the ledger holds %d batches, the contract counts %d: %w", held.Batches, counts.Batches, ErrIncomplete)
	case held.Key == core.KeyID{} && counts.Key != core.KeyID{}:
		return fmt.Errorf("the ledger holds no key, the contract has %s: %w", counts.Key, ErrIncomplete)
	}

	for id, counted := range counts.Snapshots {
		if held.Snapshots[id] < counted {
			return fmt.Errorf("dataset %s: the ledger holds %d snapshots, the contract counts %d: %w",
				id.Short(), held.Snapshots[id], counted, ErrIncomplete)
		}
	}

	return nil
}

// stepHistory audits the next blocks that an older program applied.
func (a *Auditor) stepHistory(ctx context.Context) error {
	m, err := a.readMark()
	if err != nil || m.done() || time.Now().Before(a.blocked) {
		return err
	}

	to := min(m.Until, m.Next+auditSpan-1)
	blocks, err := a.chain.History(ctx, m.Next, to)
	if err != nil {
		a.blocked = time.Now().Add(auditAgain)
		return fmt.Errorf("audit blocks %d to %d, which an older program read: %w", m.Next, to, err)
	}

	for _, b := range blocks {
		if err := a.lacks(b); err != nil {
			return err
		}
	}

	m.Next = to + 1

	return a.putMark(m)
}

// lacks returns ErrIncomplete if the ledger has not applied every event of a block. The
// event log has the places of most events; the others are looked for in their records.
func (a *Auditor) lacks(b core.Block) error {
	entries, err := a.entriesOf(b.Number)
	if err != nil {
		return err
	}

	var logged []core.LogEntry
	for i, event := range b.Events {
		e := core.LogEntry{ID: core.LogID{Block: b.Number, Position: uint32(i)}}
		if describe(&e, event) {
			logged = append(logged, e)
			continue
		}

		if err := a.lacksEvent(event); err != nil {
			return fmt.Errorf("block %d: %w", b.Number, err)
		}
	}

	same := slices.EqualFunc(entries, logged, func(a, b core.LogEntry) bool {
		return a.ID == b.ID && a.Type == b.Type
	})
	if !same {
		return fmt.Errorf("block %d: the ledger holds %d events, the chain %d: %w",
			b.Number, len(entries), len(logged), ErrIncomplete)
	}

	return nil
}

// entriesOf returns a block's entries in the event log.
func (a *Auditor) entriesOf(number uint64) (of []core.LogEntry, err error) {
	const page = 256

	for after := (core.LogID{Block: number - 1, Position: math.MaxUint32}); ; {
		entries, err := a.store.Events(after, page)
		if err != nil {
			return nil, err
		}

		for _, e := range entries {
			if e.ID.Block != number {
				return of, nil
			}
			of, after = append(of, e), e.ID
		}

		if len(entries) < page {
			return of, nil
		}
	}
}

// lacksEvent looks for the effect of an event that is not in the event log.
func (a *Auditor) lacksEvent(event core.Event) error {
	switch e := event.(type) {
	case core.RootsCommitted:
		sale, err := a.store.Sale(e.Sale)
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			return err
		}

		for i, member := range e.Members {
			if root, ok := sale.Commits[member]; !ok || root != e.Roots[i] {
				return fmt.Errorf("the commit of member %d for sale %s is missing: %w", member, e.Sale.Short(), ErrIncomplete)
			}
		}

	case core.EncryptionKeySet:
		return a.lacksInCeremony(e.Epoch, e.Attempt, e.Member, "encryption key", func(c core.Ceremony) bool {
			_, ok := c.Keys[e.Member]
			return ok
		})

	case core.Dealt:
		return a.lacksInCeremony(e.Epoch, e.Attempt, e.Member, "dealing", func(c core.Ceremony) bool {
			_, ok := c.Dealings[e.Member]
			return ok
		})
	}

	return nil
}

// lacksInCeremony looks for a member's part in the newest ceremony. Older ones are not
// kept.
func (a *Auditor) lacksInCeremony(epoch, attempt uint64, member uint8, what string, has func(core.Ceremony) bool) error {
	c, err := a.store.Ceremony()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}

	if err == nil && (c.Epoch > epoch || c.Epoch == epoch && c.Attempt > attempt) {
		return nil
	}
	if err != nil || c.Epoch != epoch || c.Attempt != attempt || !has(c) {
		return fmt.Errorf("the %s of member %d is missing: %w", what, member, ErrIncomplete)
	}

	return nil
}
