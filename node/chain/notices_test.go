package chain_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestNoticesAreServedAndAcknowledged sends both calls, and reads the events and what the
// contract keeps. The domain is of bytes that are no text.
func TestNoticesAreServedAndAcknowledged(t *testing.T) {
	c := the.Client(t)
	from := world.Head(t, c).Number + 1
	n := core.Notice{
		Dataset:  core.DatasetID{1},
		Server:   c.Account(),
		Kind:     core.NoticeDemand,
		TextHash: sha256.Sum256([]byte("stop")),
		Domain:   []byte("a\x1b\xff\u202e" + string(bytes.Repeat([]byte("b"), 40))),
	}

	fee, err := c.NoticeFee(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if at, err := c.NoticeServedAt(t.Context(), n.ID()); err != nil || !at.IsZero() {
		t.Errorf("before: got served at %s, %v, want never", at, err)
	}

	if _, err := c.Serve(t.Context(), n, fee); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Acknowledge(t.Context(), n.ID()); err != nil {
		t.Fatal(err)
	}

	if at, err := c.NoticeServedAt(t.Context(), n.ID()); err != nil || time.Since(at) > time.Hour {
		t.Errorf("got served at %s, %v, want now", at, err)
	}
	for account, want := range map[common.Address]bool{c.Account(): true, the.Stranger(): false} {
		if got, err := c.NoticeAcknowledgedBy(t.Context(), n.ID(), account); err != nil || got != want {
			t.Errorf("%s: got acknowledged %v, %v, want %v", account, got, err, want)
		}
	}

	events := world.EventsSince(t, c, from)
	served := slices.ContainsFunc(events, func(e core.Event) bool {
		s, ok := e.(core.NoticeServed)
		return ok && s.ID == n.ID() && s.Notice.Server == n.Server && bytes.Equal(s.Notice.Domain, n.Domain) && s.Notice.Kind == n.Kind
	})
	seen := slices.ContainsFunc(events, func(e core.Event) bool {
		a, ok := e.(core.NoticeAcknowledged)
		return ok && a == core.NoticeAcknowledged{ID: n.ID(), Account: c.Account()}
	})
	if !served || !seen {
		t.Errorf("got events %v, want the notice and its acknowledgement", events)
	}
}

// TestARefusedNoticeIsASentence serves what the contract does not take. Nothing is paid.
func TestARefusedNoticeIsASentence(t *testing.T) {
	c := the.Client(t)
	n := core.Notice{Server: c.Account(), Kind: core.NoticeWarning, TextHash: [32]byte{1}}
	fee, err := c.NoticeFee(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Serve(t.Context(), n, fee); err != nil {
		t.Fatal(err)
	}

	long, strange, empty := n, n, n
	long.Domain = bytes.Repeat([]byte("a"), 254)
	strange.Kind = 5
	empty.TextHash = [32]byte{}
	for name, call := range map[string]func() (common.Hash, error){
		"twice": func() (common.Hash, error) { return c.Serve(t.Context(), n, fee) },
		"another fee": func() (common.Hash, error) {
			return c.Serve(t.Context(), core.Notice{Server: n.Server, Kind: 1, TextHash: [32]byte{2}}, new(big.Int).Add(fee, big.NewInt(1)))
		},
		"a long domain":      func() (common.Hash, error) { return c.Serve(t.Context(), long, fee) },
		"an unknown kind":    func() (common.Hash, error) { return c.Serve(t.Context(), strange, fee) },
		"no text":            func() (common.Hash, error) { return c.Serve(t.Context(), empty, fee) },
		"seen, never served": func() (common.Hash, error) { return c.Acknowledge(t.Context(), core.NoticeID{9}) },
	} {
		var worded core.Worded
		if _, err := call(); !errors.As(err, &worded) {
			t.Errorf("%s: got %v, want a refusal in words", name, err)
		}
	}

	other := n
	other.Server = the.Stranger()
	if _, err := c.Serve(t.Context(), other, fee); err == nil {
		t.Error("in another's name: got no error, want one before anything is sent")
	}
}
