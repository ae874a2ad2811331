package pin_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/store"
)

const payloadSize = 4

// blocks serves payloads by digest; what is not flushed is lost in a crash.
type blocks struct {
	have     map[[32]byte][]byte
	flushes  int
	flushErr error
}

func (b *blocks) Fetch(_ context.Context, digest [32]byte) ([]byte, error) {
	if data, ok := b.have[digest]; ok {
		return data, nil
	}
	return nil, core.ErrUnreachable
}

func (b *blocks) Flush(context.Context) error { b.flushes++; return b.flushErr }

func add(t *testing.T, s *store.Store, n int, payload []byte) core.ContributionID {
	t.Helper()
	id := core.ContributionID{byte(n), byte(n >> 8)}
	c := core.Contribution{
		Account: common.Address{byte(n), byte(n >> 8)}, Consent: core.Consent{Version: 1},
		Item: core.Item{Contribution: id, U: [96]byte{byte(n), byte(n >> 8)}, PayloadDigest: sha256.Sum256(payload)},
	}
	if _, err := s.AddContribution(c); err != nil {
		t.Fatal(err)
	}
	return id
}

func newStep(t *testing.T) (*pin.Step, *store.Store, *blocks) {
	t.Helper()
	s, _ := nodetest.OpenStore(t, t.TempDir())
	b := &blocks{have: map[[32]byte][]byte{}}
	size := func(core.DatasetID) (int, error) { return payloadSize, nil }
	return pin.New(s, b, size, slog.New(slog.DiscardHandler)), s, b
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
	step, s, b := newStep(t)
	var last core.ContributionID
	for n := range 101 {
		payload := []byte{1, 2, byte(n), byte(n >> 8)}
		b.have[sha256.Sum256(payload)] = payload
		last = add(t, s, n, payload)
	}
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := stage(t, s, last); got != core.StagePinned || b.flushes != 2 {
		t.Errorf("the last is %s after %d flushes", got, b.flushes)
	}
}

func TestWhatIsMissingWaitsAndWhatIsWrongIsRejected(t *testing.T) {
	step, s, b := newStep(t)
	missing := add(t, s, 1, []byte("miss"))
	wrong := add(t, s, 2, []byte("too long"))
	b.have[sha256.Sum256([]byte("too long"))] = []byte("too long")
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := stage(t, s, missing); got != core.StageReceived {
		t.Errorf("the missing one is %s", got)
	}
	if c, err := s.Contribution(wrong); err != nil || c.Stage != core.StageRejected || c.Reason != core.ReasonSize {
		t.Errorf("the wrong one is %s (%s), %v", c.Stage, c.Reason, err)
	}
	b.have[sha256.Sum256([]byte("miss"))] = []byte("miss")
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := stage(t, s, missing); got != core.StagePinned {
		t.Errorf("found at last, it is %s", got)
	}
}

func TestAStageMovesOnlyAfterTheFlush(t *testing.T) {
	step, s, b := newStep(t)
	b.have[sha256.Sum256([]byte("data"))] = []byte("data")
	id := add(t, s, 1, []byte("data"))
	b.flushErr = errors.New("disk full")
	if err := step.Tick(t.Context()); !errors.Is(err, b.flushErr) {
		t.Fatalf("%v", err)
	}
	if got := stage(t, s, id); got != core.StageReceived {
		t.Errorf("it is %s though nothing is durable", got)
	}
}
