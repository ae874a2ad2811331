package contributor_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

var relayTyper = consent.New(testChain)

// relayer is a node that relays as a test scripts it.
type relayer struct {
	url   string
	posts []core.RelayMessage
	asked int
	fail  error // of each post
	// shows returns what it shows when it is asked for the n-th time.
	shows func(n int) (core.RelayStage, core.Reason, error)
}

func (r *relayer) URL() string { return r.url }

func (r *relayer) PostRelay(_ context.Context, m core.RelayMessage) (core.RelayView, error) {
	if r.fail != nil {
		return core.RelayView{}, r.fail
	}
	r.posts = append(r.posts, m)
	return core.RelayView{ID: relayTyper.RelayID(m), Stage: core.RelayQueued}, nil
}

func (r *relayer) Relay(_ context.Context, id core.RelayID) (core.RelayView, error) {
	r.asked++
	stage, reason, err := r.shows(r.asked)
	return core.RelayView{ID: id, Stage: stage, Reason: reason, Words: "why", Transaction: &common.Hash{7}}, err
}

// always shows one stage.
func always(stage core.RelayStage, reason core.Reason, err error) func(int) (core.RelayStage, core.Reason, error) {
	return func(int) (core.RelayStage, core.Reason, error) { return stage, reason, err }
}

// doneAt shows a message done from the n-th question on.
func doneAt(n int) func(int) (core.RelayStage, core.Reason, error) {
	return func(asked int) (core.RelayStage, core.Reason, error) {
		if asked >= n {
			return core.RelayDone, "", nil
		}
		return core.RelaySent, "", nil
	}
}

func leaving() core.RelayMessage {
	return core.RelayMessage{
		Kind:       core.RelayRetraction,
		Retraction: core.Retraction{Account: common.Address{7}, Dataset: core.DatasetID{1}, MinVersion: 3, Deadline: 2_000_000_000},
		Signature:  []byte("signed"),
	}
}

func relayOptions(t *testing.T, nodes ...*relayer) contributor.RelayOptions {
	t.Helper()
	opts := contributor.RelayOptions{
		ID:     relayTyper.RelayID,
		Outbox: contributor.RelaysOf(t.TempDir()),
		Every:  time.Millisecond,
		Now:    func() time.Time { return time.Unix(1_900_000_000, 0) },
	}
	for i, node := range nodes {
		node.url = string(rune('a' + i))
		opts.Nodes = append(opts.Nodes, node)
	}
	return opts
}

func TestAMessageGoesToAllValidatorsAndIsWaitedFor(t *testing.T) {
	nodes := []*relayer{{shows: always(core.RelayQueued, core.ReasonRelayBudget, nil)}, {shows: doneAt(3)}, {shows: doneAt(3)}}
	opts := relayOptions(t, nodes...)
	var told []core.RelayStage
	opts.Moved = func(_ string, view core.RelayView) { told = append(told, view.Stage) }

	view, err := contributor.Relay(t.Context(), opts, leaving())
	if err != nil || view.Stage != core.RelayDone || view.Transaction == nil {
		t.Errorf("got %+v, %v, want it done in a transaction", view, err)
	}

	posts := 0
	for _, node := range nodes {
		posts += len(node.posts)
	}
	if posts != len(nodes) || !slices.Contains(told, core.RelaySent) || !slices.Contains(told, core.RelayDone) {
		t.Errorf("got %d posts and %v told, want %d and every change", posts, told, len(nodes))
	}
	if kept, err := contributor.KeptRelays(opts.Outbox.(contributor.DirOutbox)); err != nil || len(kept) != 0 {
		t.Errorf("got %v, %v, want nothing kept", kept, err)
	}
}

// TestASilentValidatorHoldsUpNoOther has one that answers no post until its caller gives up.
func TestASilentValidatorHoldsUpNoOther(t *testing.T) {
	opts := relayOptions(t, &relayer{shows: doneAt(2)})
	opts.Nodes = append([]contributor.Relayer{silentRelayer{}}, opts.Nodes...)

	if view, err := contributor.Relay(t.Context(), opts, leaving()); err != nil || view.Stage != core.RelayDone {
		t.Errorf("got %+v, %v, want it done", view, err)
	}
}

type silentRelayer struct{}

func (silentRelayer) URL() string { return "silent" }

func (silentRelayer) PostRelay(ctx context.Context, _ core.RelayMessage) (core.RelayView, error) {
	<-ctx.Done()
	return core.RelayView{}, ctx.Err()
}

func (silentRelayer) Relay(ctx context.Context, _ core.RelayID) (core.RelayView, error) {
	<-ctx.Done()
	return core.RelayView{}, ctx.Err()
}

// TestOneValidatorIsEnough has the other ones away, refuse, or lie about the relay.
func TestOneValidatorIsEnough(t *testing.T) {
	for name, bad := range map[string]*relayer{
		"away":           {fail: core.ErrUnreachable},
		"relays nothing": {fail: core.Refuse(core.ReasonRelaysOff, "off")},
		"refuses later":  {shows: always(core.RelayRefused, core.ReasonTooLate, nil)},
		"goes away":      {shows: always(core.RelayQueued, "", core.ErrUnreachable)},
		"loses it":       {shows: always(core.RelayQueued, "", core.ErrNotFound)},
	} {
		t.Run(name, func(t *testing.T) {
			if view, err := contributor.Relay(t.Context(), relayOptions(t, bad, &relayer{shows: doneAt(2)}), leaving()); err != nil || view.Stage != core.RelayDone {
				t.Errorf("got %+v, %v, want it done", view, err)
			}
		})
	}
}

func TestARefusalOfAllEndsTheMessage(t *testing.T) {
	for name, node := range map[string]func() *relayer{
		"at once": func() *relayer { return &relayer{fail: core.Refuse(core.ReasonLeft, "left")} },
		"later":   func() *relayer { return &relayer{shows: always(core.RelayRefused, core.ReasonLeft, nil)} },
	} {
		t.Run(name, func(t *testing.T) {
			opts := relayOptions(t, node(), node())
			_, err := contributor.Relay(t.Context(), opts, leaving())
			var refused *core.Refusal
			if !errors.As(err, &refused) || refused.Reason != core.ReasonLeft {
				t.Errorf("got %v, want the reason %s", err, core.ReasonLeft)
			}
			if kept, err := contributor.KeptRelays(opts.Outbox.(contributor.DirOutbox)); err != nil || len(kept) != 0 {
				t.Errorf("got %v, %v, want nothing kept", kept, err)
			}
		})
	}
}

// TestAMessageIsKeptUntilItsEndIsSeen stops while the message is on its way.
func TestAMessageIsKeptUntilItsEndIsSeen(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	node := &relayer{shows: func(n int) (core.RelayStage, core.Reason, error) {
		if n == 3 {
			stop()
		}
		return core.RelaySent, "", nil
	}}
	opts := relayOptions(t, node)

	if _, err := contributor.Relay(ctx, opts, leaving()); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that it was stopped", err)
	}

	kept, err := contributor.KeptRelays(opts.Outbox.(contributor.DirOutbox))
	if err != nil || len(kept) != 1 || relayTyper.RelayID(kept[0]) != relayTyper.RelayID(leaving()) {
		t.Fatalf("got %+v, %v, want the message", kept, err)
	}

	node.shows = doneAt(1)
	if view, err := contributor.Relay(t.Context(), opts, kept[0]); err != nil || view.Stage != core.RelayDone {
		t.Errorf("again: got %+v, %v, want it done", view, err)
	}
}

func TestNobodyWaitsForEver(t *testing.T) {
	opts := relayOptions(t, &relayer{shows: always(core.RelayQueued, "", nil)})
	opts.Now = func() time.Time { return time.Unix(2_000_000_000, 0).Add(time.Hour) }

	if _, err := contributor.Relay(t.Context(), opts, leaving()); !errors.Is(err, core.ErrDeadline) {
		t.Errorf("got %v, want that its time is over", err)
	}
}

// TestARetractionIsSignedOnce signs it, and finds it again as long as it is good.
func TestARetractionIsSignedOnce(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	wallet := contributor.KeyWallet{Key: key}
	r := core.Retraction{Account: wallet.Address(), Dataset: core.DatasetID{1}, MinVersion: 3, Deadline: 1000}
	opts := relayOptions(t, &relayer{fail: core.ErrConflict})

	first, err := contributor.SignedRetraction(t.Context(), wallet, relayTyper, opts.Outbox.(contributor.DirOutbox), r, time.Unix(900, 0))
	if err != nil {
		t.Fatal(err)
	}
	if signer, err := consent.Recover(relayTyper.RetractionDigest(r), first.Signature); err != nil || signer != r.Account {
		t.Errorf("got signer %s, %v, want %s", signer, err, r.Account)
	}
	if _, err := contributor.Relay(t.Context(), opts, first); !errors.Is(err, core.ErrConflict) {
		t.Fatalf("got %v, want the node's failure, and the message kept", err)
	}

	later := r
	later.Deadline = 2000
	for now, want := range map[int64]uint64{999: 1000, 1000: 2000} {
		again, err := contributor.SignedRetraction(t.Context(), wallet, relayTyper, opts.Outbox.(contributor.DirOutbox), later, time.Unix(now, 0))
		if err != nil || again.Retraction.Deadline != want {
			t.Errorf("at %d: got deadline %d, %v, want %d", now, again.Retraction.Deadline, err, want)
		}
	}
}

func TestADamagedMessageIsNamed(t *testing.T) {
	outbox := contributor.RelaysOf(t.TempDir())
	if err := outbox.Save("x", []byte("{")); err != nil {
		t.Fatal(err)
	}

	_, err := contributor.KeptRelays(outbox)
	var damage *core.Damage
	if !errors.As(err, &damage) || filepath.Base(damage.Path) != "x.json" {
		t.Errorf("got %v, want the damaged file named", err)
	}
	if _, err := os.Stat(filepath.Join(string(outbox), "x.json")); err != nil {
		t.Errorf("got %v, want the file left where it is", err)
	}
}

// FuzzKeptRelays checks that what an outbox holds is read or named, and never panics.
func FuzzKeptRelays(f *testing.F) {
	f.Add([]byte(`{"schema":"tantieme/relay/1","kind":"retraction","signature":"0x00","retraction":{}}`))
	f.Add([]byte("{"))

	f.Fuzz(func(t *testing.T, data []byte) {
		outbox := contributor.RelaysOf(t.TempDir())
		if err := outbox.Save("x", data); err != nil {
			t.Fatal(err)
		}

		kept, err := contributor.KeptRelays(outbox)
		if err == nil && len(kept) != 1 || err != nil && len(kept) != 0 {
			t.Errorf("got %v, %v, want one message or an error", kept, err)
		}
	})
}
