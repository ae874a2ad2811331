package replica_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/store"
)

// erase has the accounts of contributions of the world's first batch leave and be erased.
func (w *world) erase(until time.Time, payloads ...string) {
	w.t.Helper()
	for i, payload := range payloads {
		id := core.ContributionID{1, byte(i)}
		err := w.store.Update(func(tx *store.Txn) error {
			return tx.PutRetraction(core.Retracted{Account: [20]byte(id[:20]), MinVersion: 2}, 9)
		})

		var unpins []core.Unpin
		has, errHas := w.store.HasReplica(w.service.Name(), digestOf([]byte(payload)))
		if has {
			unpins = append(unpins, core.Unpin{Service: w.service.Name(), Digest: digestOf([]byte(payload)), Until: until})
		}

		delete(w.blobs, digestOf([]byte(payload)))
		err = errors.Join(err, errHas, w.store.Erased(core.SignedErasure{Erasure: core.Erasure{Contribution: id}}, unpins))
		if err != nil {
			w.t.Fatal(err)
		}
	}
}

func (w *world) unpins() int {
	w.t.Helper()
	due, err := w.store.Unpins(w.service.Name(), time.Unix(1<<40, 0), 100)
	if err != nil {
		w.t.Fatal(err)
	}

	return len(due)
}

func TestACopyOfWhatIsErasedIsLetGo(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "one", "two")
	w.tick(0)

	w.kubo.away = true
	w.erase(w.now.Add(time.Hour), "one")
	w.tick(time.Minute)
	if w.unpins() != 1 || w.log.Count("copies wait for the service") != 1 {
		t.Fatalf("while the service is away: got %d that wait, want 1:\n%s", w.unpins(), w.log)
	}

	w.kubo.away = false
	w.restart()
	w.tick(time.Minute)
	if _, done := w.counts(); w.unpins() != 0 || done != 1 {
		t.Errorf("got %d that wait and %d kept, want 0 and 1:\n%s", w.unpins(), done, w.log)
	}

	// A second contribution of the same payload is copied again.
	w.anchor(2, "one")
	w.tick(time.Minute)
	if _, done := w.counts(); done != 2 {
		t.Errorf("contributed again: got %d kept, want 2", done)
	}
}

func TestACopyThatIsNotLetGoInTimeIsReported(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "one")
	w.tick(0)

	w.kubo.away = true
	w.erase(w.now.Add(time.Hour), "one")
	for range 20 {
		w.tick(10 * time.Minute)
	}

	if got := w.log.Count("not let go in time"); got != 1 || w.unpins() != 0 {
		t.Errorf("got %d lines and %d that wait, want 1 and 0:\n%s", got, w.unpins(), w.log)
	}
}

// TestWhatIsErasedIsNotCopied has a node that catches up after a contribution was erased.
func TestWhatIsErasedIsNotCopied(t *testing.T) {
	w := newWorld(t)
	w.anchor(1, "one", "two")
	w.erase(w.now, "one")
	w.tick(0)
	if waiting, done := w.counts(); waiting != 0 || done != 1 || w.unpins() != 0 {
		t.Errorf("got %d waiting and %d kept, want 0 and 1", waiting, done)
	}
}

func TestAPinningServiceDeletesItsPins(t *testing.T) {
	pins := &pinService{token: "secret", statuses: []string{"pinned"}, pins: map[string]string{}}
	reach := func(context.Context, multiaddr.Multiaddr) error { return nil }
	service, err := replica.NewPinning(serve(t, pins), "secret", origin, reach)
	if err != nil {
		t.Fatal(err)
	}

	other := digestOf([]byte("another"))
	for _, digest := range [][32]byte{digestOf(block), digestOf(block), other} {
		if _, done, err := service.Keep(t.Context(), digest, block, ""); !done || err != nil {
			t.Fatalf("keep: got %v, %v, want it pinned", done, err)
		}
	}

	for range 2 { // the second time it has none
		if err := service.Drop(t.Context(), digestOf(block)); err != nil {
			t.Errorf("drop: got %v, want no error", err)
		}
	}
	if len(pins.pins) != 1 {
		t.Errorf("got pins %v, want that of another blob", pins.pins)
	}

	for name, answer := range map[string]string{
		"another blob":        fmt.Sprintf(`{"results":[{"requestid":"1","pin":{"cid":%q}}]}`, core.CID(other)),
		"a pin without an id": fmt.Sprintf(`{"results":[{"requestid":"","pin":{"cid":%q}}]}`, core.CID(digestOf(block))),
		"no JSON":             "<html>",
	} {
		pins.lie = func(w http.ResponseWriter) bool { fmt.Fprint(w, answer); return true }
		if err := service.Drop(t.Context(), digestOf(block)); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}

	pins.lie = func(w http.ResponseWriter) bool { w.WriteHeader(http.StatusNotFound); return true }
	if err := service.Drop(t.Context(), digestOf(block)); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("no service: got %v, want %v", err, core.ErrUnreachable)
	}
	if got := service.Label(); got != "pinning service 127.0.0.1" {
		t.Errorf("got label %q, want the host alone", got)
	}
}
