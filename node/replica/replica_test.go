package replica_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/store"
)

// local holds a node's blobs.
type local map[[32]byte][]byte

func (l local) Local(_ context.Context, digest [32]byte) ([]byte, error) {
	if data, ok := l[digest]; ok {
		return data, nil
	}
	return nil, core.ErrNotFound
}

func (l local) put(data []byte) [32]byte {
	l[digestOf(data)] = data
	return digestOf(data)
}

// world is a node with a kubo outside, behind a proxy.
type world struct {
	*replica.Step
	t       *testing.T
	service replica.Service
	kubo    *proxy
	store   *store.Store
	blobs   local
	log     *nodetest.Log
	now     time.Time
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, kubo: before(startKubo(t)), blobs: local{}, now: time.Unix(1000, 0)}
	w.store, _ = nodetest.OpenStore(t, t.TempDir())
	var err error
	if w.service, err = replica.NewKubo(serve(t, w.kubo), ""); err != nil {
		t.Fatal(err)
	}

	w.restart()

	return w
}

// restart rebuilds the step, as after a crash.
func (w *world) restart() {
	log, kept := nodetest.NewLog()
	w.log = kept

	opts := replica.Options{
		Service: w.service,
		Store:   w.store,
		Blobs:   w.blobs,
		Log:     log,
	}

	opts.Test.Now = func() time.Time { return w.now }

	var err error
	if w.Step, err = replica.New(opts); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) tick(pass time.Duration) {
	w.t.Helper()
	w.now = w.now.Add(pass)
	if err := w.Tick(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

// anchor adds a batch of new contributions to the chain.
func (w *world) anchor(number uint64, payloads ...string) {
	w.t.Helper()
	var ids []core.ContributionID

	for i, payload := range payloads {
		id := core.ContributionID{byte(number), byte(i)}
		ids = append(ids, id)

		_, err := w.store.AddContribution(core.Contribution{
			Account: common.Address(id[:20]),
			Consent: core.Consent{Version: 1},
			Item:    core.Item{Contribution: id, U: [96]byte(append(id[:], make([]byte, 64)...)), PayloadDigest: w.blobs.put([]byte(payload))},
		})
		if err != nil {
			w.t.Fatal(err)
		}
	}

	hash := common.Hash{byte(number)}
	err := errors.Join(
		w.store.PutBatchItems(hash, ids),
		w.store.Update(func(tx *store.Txn) error {
			return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: number, DataHash: hash}})
		}),
		w.store.ApplyBatch(number, ids),
	)
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) counts() (waiting, done int) {
	w.t.Helper()
	waiting, done, err := w.store.ReplicaCounts(w.service.Name())
	if err != nil {
		w.t.Fatal(err)
	}

	return waiting, done
}

func TestPayloadsOfTheChainAreCopiedOnce(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "one", "two")
	w.tick(0)
	w.anchor(2, "three")
	w.tick(time.Minute)
	w.restart()
	w.tick(time.Minute)
	if waiting, done := w.counts(); waiting != 0 || done != 3 || w.kubo.asked != 3 {
		t.Errorf("got %d waiting, %d done and %d requests, want 0, 3 and 3", waiting, done, w.kubo.asked)
	}

	pinned := w.kubo.daemon.pinned()
	for _, payload := range []string{"one", "two", "three"} {
		if id := core.CID(digestOf([]byte(payload))).String(); !strings.Contains(pinned, id) {
			t.Errorf("%s: got pins %q, want %s among them", payload, pinned, id)
		}
	}
}

func TestManifestsAreCopiedWithTheirPages(t *testing.T) {
	w := newWorld(t)
	page := make([]byte, core.ManifestSize)
	manifest := core.NewManifest(core.Domain{ID: 1}, core.KeyID{1}, core.DatasetID{2}, core.Terms{Schema: "test/v1"}, 100)
	manifest.Count, manifest.Pages = 1, []string{core.CID(w.blobs.put(page)).String()}
	data, err := manifest.Encode()
	if err != nil {
		t.Fatal(err)
	}

	record := core.SnapshotRecord{ID: core.SnapshotID{1}, Snapshot: core.Snapshot{Manifest: w.blobs.put(data)}}
	if err := w.store.Update(func(tx *store.Txn) error { return tx.PutSnapshot(record) }); err != nil {
		t.Fatal(err)
	}

	w.tick(0)
	if _, done := w.counts(); done != 0 {
		t.Fatalf("a snapshot that is not listed was copied: got %v, want 0", done)
	}

	if err := w.store.ListSnapshot(record.ID, nil); err != nil {
		t.Fatal(err)
	}

	w.tick(time.Minute)
	w.tick(time.Minute)
	if waiting, done := w.counts(); waiting != 0 || done != 2 || w.kubo.asked != 2 {
		t.Errorf("got %d waiting, %d done and %d requests, want 0, 2 and 2", waiting, done, w.kubo.asked)
	}
}

func TestAServiceThatIsAwayIsLeftAlone(t *testing.T) {
	w := newWorld(t)
	down := true

	w.kubo.lie = func(rw http.ResponseWriter, _ string) bool {
		if down {
			rw.WriteHeader(http.StatusServiceUnavailable)
		}
		return down
	}

	payloads := make([]string, 100)
	for i := range payloads {
		payloads[i] = fmt.Sprint("payload ", i)
	}

	w.anchor(1, payloads...)
	for range 3600 { // an hour
		w.tick(time.Second)
	}

	if w.kubo.asked > 100 {
		t.Errorf("a service that is away got %d requests in an hour", w.kubo.asked)
	}

	if n := w.log.Count("copies wait for the service; it is asked again later"); n == 0 || n > 25 {
		t.Errorf("got %d log lines, want one", n)
	}

	down = false
	w.restart()
	w.tick(0)
	if waiting, done := w.counts(); waiting != 0 || done != len(payloads) {
		t.Errorf("got %d waiting and %d done", waiting, done)
	}
}

func TestABlockThatIsRefusedHindersNoOther(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "bad", "good")
	bad := core.CID(digestOf([]byte("bad"))).String()

	w.kubo.lie = func(rw http.ResponseWriter, id string) bool {
		if id == bad {
			rw.WriteHeader(http.StatusBadRequest)
		}
		return id == bad
	}

	w.tick(0)
	w.tick(time.Second)
	if waiting, done := w.counts(); waiting != 1 || done != 1 || w.log.Count("copy refused by the service; it is asked again later", bad) != 1 {
		t.Errorf("got %d waiting and %d done", waiting, done)
	}

	w.kubo.lie = nil
	w.tick(time.Hour)
	if waiting, _ := w.counts(); waiting != 0 {
		t.Errorf("it was not tried again: got %v, want 0", waiting)
	}
}

func TestAPayloadThatIsOnItsWayIsWaitedFor(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "late")
	delete(w.blobs, digestOf([]byte("late")))
	w.tick(0)
	w.blobs.put([]byte("late"))
	w.tick(2 * time.Minute)
	if waiting, done := w.counts(); waiting != 0 || done != 1 {
		t.Errorf("got %d waiting and %d done, want 0 and 1", waiting, done)
	}
}

func TestAPinGoesOnAfterARestart(t *testing.T) {
	w := newWorld(t)
	p := &pinService{token: "secret", statuses: []string{"queued", "pinning", "pinned"}, pins: map[string]string{}}
	var err error
	if w.service, err = replica.NewPinning(serve(t, p), "secret", origin, nil); err != nil {
		t.Fatal(err)
	}

	w.anchor(1, "payload")
	for range 3 {
		w.restart()
		w.tick(time.Minute)
	}

	if waiting, done := w.counts(); waiting != 0 || done != 1 || len(p.pins) != 1 {
		t.Errorf("got %d waiting and %d done, %d requested pins, want 0, 1 and 1", waiting, done, len(p.pins))
	}
	if w.log.Count("secret") != 0 {
		t.Error("got a log with the token, want none")
	}
}
