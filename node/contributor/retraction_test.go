package contributor_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

var relayTyper = consent.New(testChain)

func leaving() core.RelayMessage {
	return core.RelayMessage{
		Kind:       core.RelayRetraction,
		Retraction: core.Retraction{Account: common.Address{7}, Dataset: core.DatasetID{1}, MinVersion: 3, Deadline: 2_000_000_000},
		Signature:  []byte("signed"),
	}
}

// relaying brings messages as a test scripts it.
type relaying func(core.RelayMessage) error

func (r relaying) Relay(_ context.Context, m core.RelayMessage) (core.RelayView, error) {
	return core.RelayView{Stage: core.RelayDone}, r(m)
}

// TestAMessageIsKeptUntilItsEndIsSeen has it done, refused, and stopped on its way.
func TestAMessageIsKeptUntilItsEndIsSeen(t *testing.T) {
	for name, tc := range map[string]struct {
		end  error
		kept int
	}{
		"done":        {nil, 0},
		"refused":     {core.Refuse(core.ReasonLeft, "left"), 0},
		"stopped":     {context.Canceled, 1},
		"unreachable": {core.ErrUnreachable, 1},
	} {
		t.Run(name, func(t *testing.T) {
			outbox, m := contributor.RelaysOf(t.TempDir()), leaving()
			during := 0
			relays := relaying(func(core.RelayMessage) error {
				kept, err := contributor.KeptRelays(outbox)
				during = len(kept)
				return errors.Join(err, tc.end)
			})

			if _, err := contributor.RelayKept(t.Context(), outbox, relays, relayTyper.RelayID(m), m); !errors.Is(err, tc.end) {
				t.Errorf("got %v, want %v", err, tc.end)
			}

			kept, err := contributor.KeptRelays(outbox)
			if err != nil || during != 1 || len(kept) != tc.kept {
				t.Errorf("got %d messages kept on its way and %d after it, %v, want 1 and %d", during, len(kept), err, tc.kept)
			}
			if len(kept) == 1 && relayTyper.RelayID(kept[0]) != relayTyper.RelayID(m) {
				t.Errorf("got %+v, want the message", kept[0])
			}
		})
	}
}

// TestARetractionIsSignedOnce signs it, and finds it again as long as it is good.
func TestARetractionIsSignedOnce(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	wallet, outbox := contributor.KeyWallet{Key: key}, contributor.RelaysOf(t.TempDir())
	r := core.Retraction{Account: wallet.Address(), Dataset: core.DatasetID{1}, MinVersion: 3, Deadline: 1000}

	first, err := contributor.SignedRetraction(t.Context(), wallet, relayTyper, outbox, r, time.Unix(900, 0))
	if err != nil {
		t.Fatal(err)
	}
	if signer, err := consent.Recover(relayTyper.RetractionDigest(r), first.Signature); err != nil || signer != r.Account {
		t.Errorf("got signer %s, %v, want %s", signer, err, r.Account)
	}

	stopped := relaying(func(core.RelayMessage) error { return context.Canceled })
	if _, err := contributor.RelayKept(t.Context(), outbox, stopped, relayTyper.RelayID(first), first); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want it stopped, and the message kept", err)
	}

	later := r
	later.Deadline = 2000
	for now, want := range map[int64]uint64{999: 1000, 1000: 2000} {
		again, err := contributor.SignedRetraction(t.Context(), wallet, relayTyper, outbox, later, time.Unix(now, 0))
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
