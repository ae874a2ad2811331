package p2p_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/wire"
)

var echo = wire.Protocol{Name: "echo", MaxRequest: 64, MaxResponse: 32}

func newHost(t *testing.T) *p2p.Host {
	t.Helper()
	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	h, err := p2p.New(p2p.Options{Key: key, Listen: "/ip4/127.0.0.1/tcp/0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

func introduce(t *testing.T, to, who *p2p.Host, index int) {
	t.Helper()
	addr, err := who.Addr()
	if err != nil {
		t.Fatal(err)
	}
	if err := to.SetMember(index, addr); err != nil {
		t.Fatal(err)
	}
}

func TestMembersExchangeMessages(t *testing.T) {
	a, b := newHost(t), newHost(t)
	introduce(t, a, b, 1)
	introduce(t, b, a, 0)
	b.Handle(echo, func(_ context.Context, from int, request []byte) ([]byte, error) {
		return append([]byte{byte(from)}, request...), nil
	})
	got, err := a.Send(t.Context(), 1, echo, []byte("hi"))
	if err != nil || !bytes.Equal(got, []byte("\x00hi")) {
		t.Fatalf("got %q, %v", got, err)
	}
	if n := a.Connect(t.Context()); n != 1 {
		t.Fatalf("connected to %d peers", n)
	}
}

func TestStrangersAndLargeMessagesAreRefused(t *testing.T) {
	a, b, stranger := newHost(t), newHost(t), newHost(t)
	introduce(t, a, b, 1)
	introduce(t, b, a, 0)
	introduce(t, stranger, b, 1)
	calls := 0
	b.Handle(echo, func(_ context.Context, _ int, request []byte) ([]byte, error) {
		calls++
		return request, nil
	})
	cases := map[string]struct {
		from *p2p.Host
		size int
	}{
		"a stranger":             {stranger, 1},
		"a request over its max": {a, 65},
		"an answer over its max": {a, 33},
	}
	for name, c := range cases {
		if _, err := c.from.Send(t.Context(), 1, echo, make([]byte, c.size)); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if calls != 1 {
		t.Errorf("the handler ran %d times, want once (for the large answer)", calls)
	}
}

func TestUnknownMember(t *testing.T) {
	if _, err := newHost(t).Send(t.Context(), 3, echo, nil); !errors.Is(err, core.ErrNotFound) {
		t.Fatal(err)
	}
}
