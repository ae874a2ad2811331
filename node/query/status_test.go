package query

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
)

// fakes holds the ports of a backend that a test does not inspect.
type fakes struct {
	Chain
	Combiner
	submitted int
	relayed   []core.RelayMessage
	refuse    error
	ready     error
	room      error
	faults    []string
}

func (f *fakes) Faults() []string { return f.faults }

func (*fakes) Public(text string) string { return strings.ReplaceAll(text, "a:1", "endpoint 1") }

func (*fakes) Balance(context.Context, common.Address) (*big.Int, error) {
	return big.NewInt(5e17), nil
}

func (*fakes) Free() (uint64, error) { return 1 << 30, nil }

func (f *fakes) Submit(_ context.Context, c core.Contribution, _ []byte) (core.Contribution, bool, error) {
	f.submitted++
	return c, f.refuse == nil, f.refuse
}

func (f *fakes) Check() error { return f.room }

func (*fakes) Peer() (string, error) { return "/ip4/192.0.2.1/tcp/4001", nil }

func (*fakes) Connected() int { return 1 }

func (*fakes) HeaderRequestDigest(core.SaleID, uint64) common.Hash { return common.Hash{} }

func (f *fakes) Post(_ context.Context, m core.RelayMessage) (core.Relay, bool, error) {
	f.relayed = append(f.relayed, m)
	return core.Relay{Message: m}, true, nil
}

func (f *fakes) Get(id core.RelayID) (core.Relay, error) { return core.Relay{ID: id}, nil }

func (f *fakes) Status() (core.RelaysStatus, error) {
	return core.RelaysStatus{On: true, Waiting: len(f.relayed), Budget: big.NewInt(9), Spent: big.NewInt(4)}, nil
}

// node is a backend over a real store, with a ledger that fills it.
type node struct {
	*Backend
	fakes  *fakes
	ledger *ledger.Ledger
}

// options returns complete options over a store.
func options(s Store, f *fakes, bell *Bell) Options {
	return Options{
		Store:       s,
		Chain:       f,
		Intake:      f,
		Relays:      f,
		Disputes:    struct{ Disputes }{},
		Room:        f,
		Combiner:    f,
		Network:     f,
		Typer:       f,
		Bell:        bell,
		PayloadSize: func(core.DatasetID) (int, error) { return 16, nil },
		Ready:       func() error { return f.ready },
		Wake:        func() {},
		Seat:        quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}
}

// knowing is a store that knows a version of every account.
type knowing struct {
	Store
	version uint64
}

func (k knowing) LiveVersion(core.DatasetID, common.Address) (uint64, error) { return k.version, nil }

// counting returns a backend over a real store, with the chain's counts already cached.
func counting(t *testing.T, counted counts) *node {
	t.Helper()

	s, _ := nodetest.OpenStore(t, t.TempDir())
	n := &node{fakes: &fakes{}}
	bell := new(Bell)

	var err error
	if n.Backend, err = New(options(s, n.fakes, bell)); err != nil {
		t.Fatal(err)
	}

	n.counter = counter{at: time.Now().Add(time.Hour), last: counted}

	n.ledger, err = ledger.New(ledger.Options{Store: Ringing{Written{s}, bell}})
	if err != nil {
		t.Fatal(err)
	}

	return n
}

func TestEachPortIsRequired(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	nodetest.RequiresPorts(t, options(s, &fakes{}, new(Bell)), New, "Metrics", "Version")
}

func counted() counts {
	return counts{
		depths: map[core.Stage]store.Depth{
			core.StageReceived: {Count: 2, Oldest: time.Now().Add(-time.Minute)}, core.StagePinned: {Count: 3, Oldest: time.Now()}, core.StageIncluded: {Count: 40},
		},
		signatures: map[store.Kind]int{store.SignedBatch: 5, 99: 1},
		sales:      map[core.SaleState]int{core.SaleSettled: 2},
		waiting:    1,
		head:       core.Head{Number: 12, Final: 10, Time: time.Unix(1030, 0)},
	}
}

func block(number uint64, events ...core.Event) core.Block {
	return core.Block{Number: number, Hash: common.Hash{1}, Time: time.Unix(1000+int64(number), 0), Events: events}
}

func TestStatusIsWhatIsStored(t *testing.T) {
	n := counting(t, counted())
	n.fakes.ready = errors.New("the ledger has not read the chain yet")

	for range 2 {
		n.Drain()
	}

	if err := n.ledger.Apply(block(10, core.KeyFinalised{Epoch: 4})); err != nil {
		t.Fatal(err)
	}

	s, err := n.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if s.Epoch != 4 || s.Chain.Head != 12 || s.Chain.Final != 10 || s.Chain.Cursor.Number != 10 || s.Chain.Lag != 20*time.Second {
		t.Errorf("chain %+v of epoch %d, want 4, 12, 10, 10, %v", s.Chain, s.Epoch, 20*time.Second)
	}
	if s.Ready || !s.Draining || len(s.Reasons) != 1 || !strings.Contains(s.Reasons[0], "has not read the chain") || !strings.Contains(s.Reasons[0], "draining") {
		t.Errorf("got %+v", s)
	}

	if s.Pins != 43 || s.Waiting != 1 || s.Peers.Known != 2 || s.Peers.Connected != 1 || len(s.Stages) != 3 || s.Stages[0].Stage != core.StageReceived || s.Stages[0].Count != 2 {
		t.Errorf("got %+v", s)
	}

	n.fakes.faults = []string{"a:1: it stands still (head)"}
	if s, err = n.Status(t.Context()); err != nil || len(s.Reasons) != 2 || s.Reasons[len(s.Reasons)-1] != "RPC endpoint 1: it stands still (head)" || len(n.Notes()) != 1 {
		t.Errorf("got reasons %v, notes %v, %v, want the endpoint's fault in both", s.Reasons, n.Notes(), err)
	}

	n.counter.last.headErr = errors.New("refused")
	if s, err = n.Status(t.Context()); err != nil || !strings.Contains(strings.Join(s.Reasons, ";"), "the chain does not answer: refused") {
		t.Errorf("got %v, %v", s.Reasons, err)
	}
}

func TestMetricsAreWhatIsStored(t *testing.T) {
	n := counting(t, counted())
	n.fakes.ready = core.ErrUnreachable
	if err := n.ledger.Apply(block(10)); err != nil {
		t.Fatal(err)
	}

	registry := prometheus.NewPedanticRegistry()
	registry.MustRegister(collector{n.Backend})

	scrape := func() (int, string) {
		w := httptest.NewRecorder()
		promhttp.HandlerFor(registry, promhttp.HandlerOpts{}).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
		return w.Code, w.Body.String()
	}

	_, text := scrape()
	for _, line := range []string{
		"tantieme_chain_cursor_block 10", "tantieme_chain_cursor_timestamp_seconds 1010",
		"tantieme_chain_lag_seconds 20", `tantieme_contributions{stage="anchored"} 0`, `tantieme_contributions{stage="included"} 40`,
		`tantieme_contributions{stage="received"} 2`, `tantieme_contributions_oldest_age_seconds{stage="received"} 60.`,
		"tantieme_pinned_payloads 43", "tantieme_ready 0", `tantieme_sales{state="settled"} 2`, `tantieme_signatures_total{kind="batch"} 5`,
		`tantieme_signatures_total{kind="other"} 1`,
	} {
		if !strings.Contains(text, "\n"+line) {
			t.Errorf("got %s is missing of\n%s, want %q", line, text, "\n"+line)
		}
	}

	n.counter.error = errors.New("disk")
	if code, _ := scrape(); code != http.StatusInternalServerError {
		t.Errorf("a store that cannot be read is shown as empty: got %v, want %v", code, http.StatusInternalServerError)
	}
}

func TestCountsAreKeptForSomeSeconds(t *testing.T) {
	var c counter
	times := 0
	count := func() (counts, error) { times++; return counts{waiting: times}, nil }

	for range 3 {
		if got, err := c.get(count); err != nil || got.waiting != 1 {
			t.Errorf("got %+v, %v, want 1", got, err)
		}
	}

	c.at = c.at.Add(-countsFor - time.Second)
	if got, err := c.get(count); err != nil || got.waiting != 2 {
		t.Errorf("got %+v, %v, want 2", got, err)
	}
}

func TestEachBlockRingsOnceItIsStored(t *testing.T) {
	n := counting(t, counts{})
	rung := func(ch <-chan struct{}) bool {
		select {
		case <-ch:
			return true
		default:
			return false
		}
	}

	first, second := n.NewEvents(), n.NewEvents()
	if rung(first) {
		t.Error("got a ring before any block, want none")
	}

	if err := n.ledger.Apply(block(1, core.SaleMoved{ID: core.SaleID{1}})); err == nil || rung(first) {
		t.Errorf("rings for a block that was not stored: got %v", err)
	}

	if err := n.ledger.Apply(block(1, core.DatasetCreated{ID: core.DatasetID{1}})); err != nil {
		t.Fatal(err)
	}
	if !rung(first) || !rung(second) || rung(n.NewEvents()) {
		t.Error("got another number of rings, want one for each listener")
	}

	entries, err := n.Events(core.LogID{}, 10)
	last, errLast := n.LastEvent()
	if err := errors.Join(err, errLast); err != nil || len(entries) != 1 || last != entries[0].ID {
		t.Errorf("got %v, %s, %v", entries, last, err)
	}
}

func TestADrainingNodeSendsContributorsElsewhere(t *testing.T) {
	n := counting(t, counts{})
	n.Drain()

	var refusal *core.Refusal
	if _, _, err := n.Submit(t.Context(), core.Contribution{}, nil); !errors.As(err, &refusal) || refusal.Reason != "draining" {
		t.Errorf("a node that drains: got %v, want it refused as draining", err)
	}
	if n.fakes.submitted != 0 {
		t.Errorf("got %d contributions at the intake, want none", n.fakes.submitted)
	}
}

// TestANodeWithLittleRoomTakesNothingIn checks that contributors are sent to another
// node.
func TestANodeWithLittleRoomTakesNothingIn(t *testing.T) {
	n := counting(t, counted())
	n.fakes.room = core.Refuse(core.ReasonDisk, "little room")

	var refusal *core.Refusal
	if _, _, err := n.Submit(t.Context(), core.Contribution{}, nil); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk {
		t.Errorf("got %v, want it refused as %s", err, core.ReasonDisk)
	}
	if n.fakes.submitted != 0 {
		t.Errorf("got %d contributions at the intake, want none", n.fakes.submitted)
	}
}

// TestASupersededContributionNamesTheHighestVersion checks that its sender can seal above
// it.
func TestASupersededContributionNamesTheHighestVersion(t *testing.T) {
	n := counting(t, counts{})
	n.store = knowing{n.store, 7}
	n.fakes.refuse = core.Refuse(core.ReasonSuperseded, "a higher one is known")

	var refusal *core.Refusal
	if _, added, err := n.Submit(t.Context(), core.Contribution{}, nil); added || !errors.As(err, &refusal) || refusal.Reason != core.ReasonSuperseded || refusal.Version != 7 {
		t.Errorf("got %+v, added %v, want it refused as %s with version 7", err, added, core.ReasonSuperseded)
	}
}
