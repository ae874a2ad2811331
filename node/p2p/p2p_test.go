package p2p_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/wire"
)

var echo = wire.Protocol{Name: "echo", MaxRequest: 64, MaxResponse: 32}

// testHost is a host and its dependencies.
type testHost struct {
	*p2p.Host
	key crypto.PrivKey
	log *nodetest.Log
}

func start(t *testing.T, opts p2p.Options) *testHost {
	t.Helper()
	if opts.Key == nil {
		key, err := p2p.NewKey()
		if err != nil {
			t.Fatal(err)
		}
		opts.Key = key
	}

	if opts.Listen == "" {
		opts.Listen = "/ip4/127.0.0.1/tcp/0"
	}

	var log *nodetest.Log
	opts.Log, log = nodetest.NewLog()
	h, err := p2p.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})

	return &testHost{h, opts.Key, log}
}

func newHost(t *testing.T) *testHost {
	t.Helper()
	return start(t, p2p.Options{})
}

func (h *testHost) addr(t *testing.T) multiaddr.Multiaddr {
	t.Helper()
	addr, err := h.Addr()
	if err != nil {
		t.Fatal(err)
	}
	return addr
}

func (h *testHost) info(t *testing.T) peer.AddrInfo {
	t.Helper()
	info, err := peer.AddrInfoFromP2pAddr(h.addr(t))
	if err != nil {
		t.Fatal(err)
	}
	return *info
}

// know sets a host's members.
func (h *testHost) know(t *testing.T, members map[int]*testHost) {
	t.Helper()
	addrs := map[int]multiaddr.Multiaddr{}
	for i, m := range members {
		addrs[i] = m.addr(t)
	}

	if err := h.SetMembers(addrs); err != nil {
		t.Fatal(err)
	}
}

// pair returns members 0 and 1 of a committee.
func pair(t *testing.T, opts p2p.Options) (a, b *testHost) {
	t.Helper()
	a, b = newHost(t), start(t, opts)
	a.know(t, map[int]*testHost{1: b})
	b.know(t, map[int]*testHost{0: a})
	return a, b
}

func answer(_ context.Context, _ int, request []byte) ([]byte, error) { return request, nil }

func TestMembersExchangeMessages(t *testing.T) {
	registry := prometheus.NewRegistry()
	a, b := pair(t, p2p.Options{Metrics: registry})
	b.Handle(echo, func(_ context.Context, from int, request []byte) ([]byte, error) {
		return append([]byte{byte(from)}, request...), nil
	})

	got, err := a.Send(t.Context(), 1, echo, []byte("hi"))
	if err != nil || !bytes.Equal(got, []byte("\x00hi")) {
		t.Fatalf("got %q, %v", got, err)
	}

	if n := a.Connect(t.Context()); n != 1 {
		t.Fatalf("connected to %d peers, want 1", n)
	}

	for metric, want := range map[string]float64{
		"tantieme_p2p_connected_members": 1,
		"tantieme_p2p_requests_total":    1,
		"tantieme_p2p_bytes_total":       5, // two in, three out
	} {
		if got := settled(t, registry, metric, want); got != want {
			t.Errorf("%s is %v, want %v", metric, got, want)
		}
	}
}

// settled waits until a metric has the wanted value. The answering host counts after the
// answer has left, when the asking host may already have it.
func settled(t *testing.T, registry *prometheus.Registry, name string, want float64) float64 {
	t.Helper()
	poll := time.NewTicker(5 * time.Millisecond)
	defer poll.Stop()
	got := sum(t, registry, name)
	for tries := 0; got != want && tries < 400; tries++ {
		<-poll.C
		got = sum(t, registry, name)
	}

	return got
}

// sum returns a metric's total over all labels.
func sum(t *testing.T, registry *prometheus.Registry, name string) (total float64) {
	t.Helper()
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}

	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, m := range family.GetMetric() {
			total += m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}

	return total
}

func TestLargeMessagesAreRefused(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	calls := 0
	b.Handle(echo, func(_ context.Context, _ int, request []byte) ([]byte, error) {
		calls++
		return request, nil
	})

	for name, size := range map[string]int{"a request over its max": 65, "an answer over its max": 33} {
		if _, err := a.Send(t.Context(), 1, echo, make([]byte, size)); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrUnreachable)
		}
	}

	if calls != 1 {
		t.Errorf("the handler ran %d times, want once (for the large answer)", calls)
	}

	b.log.Wait("request not answered", 2*time.Second) // logged after the other side has noticed
	if b.log.Count("request not answered", "member=0") == 0 {
		t.Error("got no log line of the member, want one")
	}
}

func TestUnknownMember(t *testing.T) {
	if _, err := newHost(t).Send(t.Context(), 3, echo, nil); !errors.Is(err, core.ErrNotFound) {
		t.Fatal(err)
	}
}

func TestBadAddressesAreNamedAndTheOthersCount(t *testing.T) {
	h, a, b := newHost(t), newHost(t), newHost(t)
	bare, err := multiaddr.NewMultiaddr("/ip4/127.0.0.1/tcp/1")
	if err != nil {
		t.Fatal(err)
	}

	err = h.SetMembers(map[int]multiaddr.Multiaddr{0: h.addr(t), 1: a.addr(t), 2: bare, 3: a.addr(t), 4: b.addr(t)})
	if err == nil || !strings.Contains(err.Error(), "member 2") || !strings.Contains(err.Error(), "member 3 has the peer id of member 1") {
		t.Errorf("got %v", err)
	}

	a.know(t, map[int]*testHost{0: h})
	b.know(t, map[int]*testHost{0: h})
	if n := h.Connect(t.Context()); n != 2 {
		t.Errorf("%d members are connected, want the two good ones", n)
	}
}

func TestARequestEndsWithItsCaller(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	ctx, enough := context.WithCancel(t.Context())
	b.Handle(echo, func(ctx context.Context, _ int, _ []byte) ([]byte, error) {
		enough()
		<-ctx.Done() // ends when the host closes
		return nil, ctx.Err()
	})

	if _, err := a.Send(ctx, 1, echo, nil); !errors.Is(err, core.ErrUnreachable) {
		t.Fatalf("got %v, want %v", err, core.ErrUnreachable)
	}

	if err := b.Close(); err != nil { // Close waits for the handler, whose context it ends
		t.Fatal(err)
	}
	if a.log.Count("not reached") != 0 {
		t.Error("cancelled request: got a failure of the member, want none")
	}
}

func TestOptionsAreChecked(t *testing.T) {
	if _, err := p2p.New(p2p.Options{}); err == nil {
		t.Error("New without a key: got no error, want one")
	}

	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}

	log := slog.New(slog.DiscardHandler)
	if _, err := p2p.New(p2p.Options{Key: key, Listen: "/ip4/256.0.0.1/tcp/0", Log: log}); err == nil {
		t.Error("New without an address: got no error, want one")
	}
}

func TestWaitingForAMember(t *testing.T) {
	now := time.Unix(1000, 0)
	var b p2p.Backoff
	if b.RequestIn(now) > 0 || b.DialIn(now) > 0 {
		t.Fatal("member without a failure: got a wait, want none")
	}
	if !b.Fail(now, now) {
		t.Error("first failure: got no report, want one")
	}

	if in := b.RequestIn(now); in < 125*time.Millisecond || in > 250*time.Millisecond {
		t.Errorf("first request: got a wait of %s, want a shorter one", in)
	}
	if b.Fail(now.Add(-time.Second), now) {
		t.Error("one failure of several requests: got several, want one")
	}

	told := 1
	for range 1200 { // ten minutes with two requests a second
		now = now.Add(500 * time.Millisecond)
		if b.Fail(now, now) {
			told++
		}

		if in := b.RequestIn(now); in < 125*time.Millisecond || in > time.Second {
			t.Fatalf("request: got a wait of %s, want a shorter one", in)
		}

		if in := b.DialIn(now); in > time.Minute {
			t.Fatalf("dial: got a wait of %s, want a shorter one", in)
		}
	}

	if told < 10 || told > 40 {
		t.Errorf("got %d reports in ten minutes, want 10 to 40", told)
	}
	if !b.Reset() || b.Reset() || b.RequestIn(now) > 0 || b.DialIn(now) > 0 {
		t.Error("reachable member: got a wait, want none")
	}
}

// TestNoRequestIsRunningAfterDrain checks that what requests use can be closed after
// Drain: a running one has ended, and a later one is not answered.
func TestNoRequestIsRunningAfterDrain(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	begun, ended := make(chan struct{}), make(chan struct{})
	b.Handle(echo, func(ctx context.Context, _ int, _ []byte) ([]byte, error) {
		close(begun)
		<-ctx.Done()
		close(ended)

		return nil, ctx.Err()
	})

	answered := make(chan error, 1)
	go func() {
		_, err := a.Send(t.Context(), 1, echo, []byte("request"))
		answered <- err
	}()

	<-begun
	if err := b.Drain(); err != nil {
		t.Fatal(err)
	}

	select {
	case <-ended:
	default:
		t.Error("got a request that still runs after Drain, want none")
	}

	if err := <-answered; !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("the running request: got %v, want %v", err, core.ErrUnreachable)
	}
	if _, err := a.Send(t.Context(), 1, echo, []byte("later")); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a later request: got %v, want %v", err, core.ErrUnreachable)
	}
}

// TestAPortOfAnotherHostIsRefused checks that a second host finds out at its start that its
// port is taken, which SO_REUSEPORT would hide.
func TestAPortOfAnotherHostIsRefused(t *testing.T) {
	first := newHost(t)
	port, err := first.addr(t).ValueForProtocol(multiaddr.P_TCP)
	if err != nil {
		t.Fatal(err)
	}

	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}

	for listen, says := range map[string]string{
		"/ip4/127.0.0.1/tcp/" + port: "p2p.listen: another program listens at 127.0.0.1:" + port,
		"/ip4/0.0.0.0/tcp/" + port:   "p2p.listen: another program listens at 0.0.0.0:" + port,
		"/ip4/192.0.2.1/tcp/17650":   "p2p.listen: 192.0.2.1:17650 is no address of this machine",
		"/nonsense":                  `p2p.listen: "/nonsense" is no multiaddr`,
	} {
		second, err := p2p.New(p2p.Options{Key: key, Listen: listen, Log: slog.New(slog.DiscardHandler)})
		if err == nil {
			t.Errorf("%s: got a host, want a refusal", listen)
			if err := second.Close(); err != nil {
				t.Error(err)
			}
			continue
		}

		var refusal *core.Refusal
		if !errors.As(err, &refusal) || refusal.Reason != core.ReasonConfig || !strings.Contains(refusal.Detail, says) {
			t.Errorf("%s: got %v, want %s that says %q", listen, err, core.ReasonConfig, says)
		}
	}
}
