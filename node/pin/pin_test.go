package pin_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/store"
)

const payloadSize = 4

// blobs serves payloads by digest. A crash loses everything that was not flushed.
type blobs struct {
	mu       sync.Mutex
	have     map[[32]byte][]byte
	asked    map[[32]byte]int
	hang     bool // a fetch of a missing blob blocks, as in a network
	flushes  int
	flushErr error
}

func (b *blobs) Have(_ context.Context, digest [32]byte) (bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.have[digest] != nil, nil
}

func (b *blobs) Fetch(ctx context.Context, digest [32]byte) ([]byte, error) {
	b.mu.Lock()
	b.asked[digest]++
	data, ok := b.have[digest]
	b.mu.Unlock()
	if len(data) > 100 {
		return nil, core.ErrTooLarge
	}
	if ok {
		return data, nil
	}

	if b.hang {
		<-ctx.Done()
	}

	return nil, core.ErrUnreachable
}

func (b *blobs) Flush(context.Context) error { b.flushes++; return b.flushErr }

func (b *blobs) put(payload []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.have[sha256.Sum256(payload)] = payload
}

func add(t *testing.T, s *store.Store, n int, payload []byte) core.ContributionID {
	t.Helper()
	id := core.ContributionID{byte(n), byte(n >> 8)}

	c := core.Contribution{
		Account: common.Address{byte(n), byte(n >> 8)},
		Consent: core.Consent{Version: 1},
		Item:    core.Item{Contribution: id, U: [96]byte{byte(n), byte(n >> 8)}, PayloadDigest: sha256.Sum256(payload)},
	}

	if _, err := s.AddContribution(c); err != nil {
		t.Fatal(err)
	}

	return id
}

// clock holds the time of a step.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// bench holds a step and its dependencies.
type bench struct {
	*pin.Step
	store *store.Store
	blobs *blobs
	clock *clock
	log   *nodetest.Log
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{blobs: &blobs{have: map[[32]byte][]byte{}, asked: map[[32]byte]int{}}, clock: &clock{now: time.Unix(1000, 0)}}
	b.store, _ = nodetest.OpenStore(t, t.TempDir())
	b.restart(t)

	return b
}

// restart rebuilds the step, as after a crash.
func (b *bench) restart(t *testing.T) {
	t.Helper()

	log, kept := nodetest.NewLog()
	b.log = kept

	opts := pin.Options{
		Store:       b.store,
		Blobs:       b.blobs,
		Log:         log,
		PayloadSize: func(core.DatasetID) (int, error) { return payloadSize, nil },
	}

	opts.Test.Now = b.clock.Now

	var err error
	if b.Step, err = pin.New(opts); err != nil {
		t.Fatal(err)
	}
}

func (b *bench) tick(t *testing.T) {
	t.Helper()
	if err := errors.Join(b.Tick(t.Context()), b.Retries().Tick(t.Context())); err != nil {
		t.Fatal(err)
	}
}

func stage(t *testing.T, s *store.Store, id core.ContributionID) core.Stage {
	t.Helper()
	c, err := s.Contribution(id)
	if err != nil {
		t.Fatal(err)
	}

	return c.Stage
}

func TestPayloadsArePinnedInGroups(t *testing.T) {
	b := newBench(t)
	var last core.ContributionID

	for n := range 101 {
		payload := []byte{1, 2, byte(n), byte(n >> 8)}
		b.blobs.put(payload)
		last = add(t, b.store, n, payload)
	}

	b.tick(t)
	if got := stage(t, b.store, last); got != core.StagePinned || b.blobs.flushes != 2 {
		t.Errorf("the last: got %s after %d flushes, want pinned after 2", got, b.blobs.flushes)
	}
}

func TestWhatIsMissingWaitsAndWhatIsWrongIsRejected(t *testing.T) {
	b := newBench(t)
	missing := add(t, b.store, 1, []byte("miss"))
	wrong := add(t, b.store, 2, []byte("too long"))
	b.blobs.put([]byte("too long"))
	huge := add(t, b.store, 3, make([]byte, 101))
	b.blobs.put(make([]byte, 101))
	b.tick(t)
	if got := stage(t, b.store, missing); got != core.StageReceived {
		t.Errorf("the missing one: got %s, want received", got)
	}

	if c, err := b.store.Contribution(wrong); err != nil || c.Stage != core.StageRejected || c.Reason != core.ReasonSize {
		t.Errorf("the wrong one is %s (%s), %v, want %v, %v", c.Stage, c.Reason, err, core.StageRejected, core.ReasonSize)
	}

	if got := stage(t, b.store, huge); got != core.StageRejected {
		t.Errorf("the huge one: got %s, want rejected", got)
	}

	b.blobs.put([]byte("miss"))
	b.clock.pass(time.Minute)
	b.tick(t)
	if got := stage(t, b.store, missing); got != core.StagePinned {
		t.Errorf("found at last: got %s, want pinned", got)
	}
}

func TestWhatIsMissingIsAskedForLessAndLess(t *testing.T) {
	b := newBench(t)
	add(t, b.store, 1, []byte("miss"))

	for range 600 { // ten minutes
		b.tick(t)
		b.clock.pass(time.Second)
	}

	if asked := b.blobs.asked[sha256.Sum256([]byte("miss"))]; asked < 10 || asked > 20 {
		t.Errorf("got %d requests in ten minutes, want 10 to 20", asked)
	}
	if b.log.Count("payload not found yet") != 1 {
		t.Error("got no single log line, want one")
	}
}

func TestWhatIsMissingHindersNoOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		defer b.store.Close() // the store's goroutines end with the test
		b.blobs.hang = true

		for n := range 150 {
			add(t, b.store, n, []byte{'m', byte(n)})
		}

		b.blobs.put([]byte("good"))
		good := add(t, b.store, 1<<14, []byte("good")) // queued after all missing payloads
		began := time.Now()
		if err := b.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}

		if took := time.Since(began); took > time.Minute {
			t.Errorf("150 missing payloads: got a delay of %s for the others, want at most a minute", took)
		}

		late := add(t, b.store, 1<<15, []byte("late"))
		b.blobs.put([]byte("late"))
		began = time.Now()
		if err := b.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}

		if took := time.Since(began); took > 0 {
			t.Errorf("available payload: got a wait of %s, want none", took)
		}

		for _, id := range []core.ContributionID{good, late} {
			if got := stage(t, b.store, id); got != core.StagePinned {
				t.Errorf("%s: got %s, want pinned", id.Short(), got)
			}
		}
	})
}

func TestAStageMovesOnlyAfterTheFlush(t *testing.T) {
	b := newBench(t)
	b.blobs.put([]byte("data"))
	id := add(t, b.store, 1, []byte("data"))
	b.blobs.flushErr = errors.New("disk full")
	if err := b.Tick(t.Context()); !errors.Is(err, b.blobs.flushErr) {
		t.Fatalf("got %v, want %v", err, b.blobs.flushErr)
	}

	if got := stage(t, b.store, id); got != core.StageReceived {
		t.Errorf("got %s before anything is durable, want received", got)
	}
}

func TestAPayloadIsPinnedOutOfTurn(t *testing.T) {
	b := newBench(t)
	id := add(t, b.store, 1, []byte("data"))
	b.tick(t) // not found yet: the step pauses before it asks again
	b.blobs.put([]byte("data"))
	if err := b.Pin(t.Context(), []core.ContributionID{id}); err != nil {
		t.Fatal(err)
	}

	if got := stage(t, b.store, id); got != core.StagePinned {
		t.Errorf("got %s, want pinned", got)
	}
}

// anchor marks a contribution as anchored on chain.
func anchor(t *testing.T, s *store.Store, id core.ContributionID) {
	t.Helper()
	err := s.Update(func(tx *store.Txn) error { return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}}) })
	if err == nil {
		err = s.ApplyBatch(1, []core.ContributionID{id})
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatTheChainHasIsFetchedAllTheSame(t *testing.T) {
	b := newBench(t)
	ids := []core.ContributionID{add(t, b.store, 1, []byte("late"))}
	if b.Held(ids) == nil {
		t.Error("Held before the payloads were checked: got no error, want one")
	}

	b.tick(t)
	anchor(t, b.store, ids[0]) // a quorum was faster
	if err := b.Held(ids); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("it holds what it lacks: got %v, want %v", err, core.ErrNotFound)
	}

	b.restart(t)
	b.tick(t) // the first tick checks all payloads
	if err := b.Held(ids); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("after a restart it holds what it lacks: got %v, want %v", err, core.ErrNotFound)
	}

	b.blobs.put([]byte("late"))
	b.clock.pass(time.Minute)
	b.tick(t)
	if err := b.Held(ids); err != nil || stage(t, b.store, ids[0]) != core.StageAnchored {
		t.Errorf("it came: got %v", err)
	}
}

func TestWantedPayloadsAreLackedUntilTheyAreHere(t *testing.T) {
	b := newBench(t)
	b.tick(t)
	id := add(t, b.store, 1, []byte("data"))
	b.blobs.put([]byte("data"))
	b.Want([]core.ContributionID{id})
	if b.Held([]core.ContributionID{id}) == nil {
		t.Error("Held before the first check: got no error, want one")
	}

	b.tick(t)
	if err := b.Held([]core.ContributionID{id}); err != nil {
		t.Error(err)
	}
}
