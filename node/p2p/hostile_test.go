package p2p_test

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/wire"
)

// raw returns a member that uses libp2p without our limits.
func raw(t *testing.T, to *testHost, seat int) host.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableMetrics())
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() { _ = h.Close() })
	addrs, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: h.ID(), Addrs: h.Addrs()})
	if err != nil {
		t.Fatal(err)
	}

	if err := to.SetMembers(map[int]multiaddr.Multiaddr{seat: addrs[0]}); err != nil {
		t.Fatal(err)
	}

	if err := h.Connect(t.Context(), to.info(t)); err != nil {
		t.Fatal(err)
	}
	return h
}

func stream(t *testing.T, from host.Host, to *testHost, p wire.Protocol) network.Stream {
	t.Helper()
	s, err := from.NewStream(t.Context(), to.info(t).ID, protocol.ID(p.ID()))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// cut returns the error with which a stream ended for its writer.
func cut(s network.Stream) error {
	_, err := io.ReadAll(s)
	return err
}

func TestStrangersGetNoConnection(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	stranger := newHost(t)
	stranger.know(t, map[int]*testHost{1: b})
	b.Handle(echo, answer)
	if _, err := stranger.Send(t.Context(), 1, echo, nil); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a stranger's request: got %v, want %v", err, core.ErrUnreachable)
	}

	if err := b.Libp2p().Connect(t.Context(), stranger.info(t)); err == nil {
		t.Error("dial of a stranger: got no error, want one")
	}

	b.log.Wait("connection of a stranger refused", 2*time.Second) // logged after the other side has noticed
	if b.log.Count("connection of a stranger refused") != 1 {
		t.Error("got no single log line, want one")
	}

	if _, err := a.Send(t.Context(), 1, echo, nil); err != nil {
		t.Errorf("a member: got %v, want no error", err)
	}
}

func TestAnOpenHostAnswersMembersOnly(t *testing.T) {
	_, b := pair(t, p2p.Options{Open: true})
	b.Handle(echo, answer)
	stranger := newHost(t)
	stranger.know(t, map[int]*testHost{1: b})
	if n := stranger.Connect(t.Context()); n != 1 {
		t.Fatal("a stranger got no connection to an open host")
	}

	if _, err := stranger.Send(t.Context(), 1, echo, nil); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a stranger's request: got %v, want %v", err, core.ErrUnreachable)
	}

	b.log.Wait("reason=stranger", 2*time.Second) // logged after the other side has noticed
	if b.log.Count("reason=stranger") != 1 {
		t.Error("got no log line, want one")
	}
}

// SPEC 10.5.
func TestExtraPeersConnectAndAreNotAnswered(t *testing.T) {
	extra := newHost(t)
	b := start(t, p2p.Options{Extra: []peer.AddrInfo{extra.info(t)}})
	b.Handle(echo, answer)
	extra.know(t, map[int]*testHost{1: b})
	if n := extra.Connect(t.Context()); n != 1 {
		t.Fatal("an extra peer got no connection")
	}

	if _, err := extra.Send(t.Context(), 1, echo, nil); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("its request: got %v, want %v", err, core.ErrUnreachable)
	}

	later := newHost(t)
	later.know(t, map[int]*testHost{1: b})
	if err := b.Reach(t.Context(), later.addr(t)); err != nil {
		t.Errorf("a peer that is added later: got %v, want no error", err)
	}
}

func TestExtraPeersAreBounded(t *testing.T) {
	b := newHost(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // no member is dialled
	var last error
	for range p2p.MaxExtra + 1 {
		key, err := p2p.NewKey()
		if err != nil {
			t.Fatal(err)
		}

		id, err := peer.IDFromPrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}

		addr, err := multiaddr.NewMultiaddr("/ip4/127.0.0.1/tcp/1/p2p/" + id.String())
		if err != nil {
			t.Fatal(err)
		}

		last = b.Reach(ctx, addr)
	}

	if last == nil || errors.Is(last, context.Canceled) {
		t.Errorf("one peer too many: got %v", last)
	}
}

func TestWhoLeftTheListLosesItsConnection(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	c := newHost(t)
	b.know(t, map[int]*testHost{0: a, 2: c})
	c.know(t, map[int]*testHost{1: b})
	if a.Connect(t.Context())+c.Connect(t.Context()) != 2 {
		t.Fatal("got no connection, want one")
	}

	left := make(chan peer.ID, 4)
	b.Libp2p().Network().Notify(&network.NotifyBundle{DisconnectedF: func(_ network.Network, conn network.Conn) { left <- conn.RemotePeer() }})
	b.know(t, map[int]*testHost{2: c})
	if got := <-left; got != a.info(t).ID {
		t.Errorf("%s was cut off, want member 0", got)
	}

	b.log.Wait("no longer a member", 2*time.Second) // logged after the other side has noticed
	if b.log.Count("no longer a member") != 1 || b.Libp2p().Network().Connectedness(c.info(t).ID) != network.Connected {
		t.Error("got no log line or another connection cut off, want one line")
	}
}

// SPEC 10.14.
func TestSlowAndEndlessStreamsAreCutAtTheDeadline(t *testing.T) {
	const timeout = 300 * time.Millisecond
	big := wire.Protocol{Name: "big", MaxRequest: 1 << 20, MaxResponse: 1 << 20}
	cases := map[string]func(s network.Stream){
		"half a length": func(s network.Stream) { _, _ = s.Write([]byte{0, 0}) },
		"a byte now and then": func(s network.Stream) {
			tick := time.NewTicker(timeout / 20)
			defer tick.Stop()
			for range tick.C {
				if _, err := s.Write([]byte{0}); err != nil {
					return
				}
			}
		},
		"a frame and no end": func(s network.Stream) { _ = wire.WriteFrame(s, []byte("hi")) },
		"an answer that is not read": func(s network.Stream) {
			_ = wire.WriteFrame(s, make([]byte, 1<<20))
			_ = s.CloseWrite()
		},
	}

	for name, send := range cases {
		t.Run(name, func(t *testing.T) {
			b := start(t, p2p.Options{Timeout: timeout})
			b.Handle(big, func(_ context.Context, _ int, request []byte) ([]byte, error) { return request, nil })
			s := stream(t, raw(t, b, 3), b, big)
			go send(s)

			if !b.log.Wait("request not answered", 20*timeout) {
				t.Fatal("got an open connection, want it cut off")
			}
			if b.log.Count("member=3") == 0 {
				t.Error("got no log line of the member, want one")
			}
		})
	}
}

func TestWrongFramesAreCutAtOnce(t *testing.T) {
	cases := map[string]func(s network.Stream) error{
		"a frame of 4 GiB": func(s network.Stream) error {
			_, err := s.Write(binary.BigEndian.AppendUint32(nil, 1<<32-1))
			return err
		},
		"a second frame": func(s network.Stream) error {
			return errors.Join(wire.WriteFrame(s, []byte("one")), wire.WriteFrame(s, []byte("two")))
		},
		"half a frame": func(s network.Stream) error {
			_, err := s.Write([]byte{0, 0, 0, 9, 'x'})
			return errors.Join(err, s.CloseWrite())
		},
	}

	b := newHost(t)
	b.Handle(echo, func(context.Context, int, []byte) ([]byte, error) {
		t.Error("got a call of the handler, want none")
		return nil, nil
	})

	h := raw(t, b, 3)
	for name, send := range cases {
		s := stream(t, h, b, echo)
		if err := send(s); err != nil && !errors.Is(err, network.ErrReset) {
			t.Errorf("%s: got %v", name, err)
		}

		if err := cut(s); !errors.Is(err, network.ErrReset) {
			t.Errorf("%s: the stream ended with %v, want %v", name, err, network.ErrReset)
		}
	}
}

func TestAFloodIsRefusedAndLoggedOnce(t *testing.T) {
	few := wire.Protocol{Name: "few", MaxRequest: 64, MaxResponse: 64, PerSecond: 2}
	a, b := pair(t, p2p.Options{})
	b.Handle(few, answer)
	b.Handle(echo, answer)
	refused := 0

	for range 50 {
		if _, err := a.Send(t.Context(), 1, few, nil); err != nil {
			var reset *network.StreamError
			if !errors.As(err, &reset) || reset.ErrorCode != network.StreamRateLimited {
				t.Fatalf("got error %v, want a stream reset with StreamRateLimited", err)
			}
			refused++
		}
	}

	b.log.Wait("reason=rate", 2*time.Second) // logged after the other side has noticed
	if refused < 40 || b.log.Count("reason=rate", "member=0") != 1 {
		t.Errorf("got %d of 50 refused, and logged %d times", refused, b.log.Count("reason=rate"))
	}

	if _, err := a.Send(t.Context(), 1, echo, nil); err != nil {
		t.Errorf("another exchange of the same member: got %v, want no error", err)
	}
}

// SPEC 10.16.
func TestStreamsOfAMemberAreBounded(t *testing.T) {
	b := newHost(t)
	entered, leave := make(chan struct{}), make(chan struct{})
	b.Handle(echo, func(ctx context.Context, _ int, request []byte) ([]byte, error) {
		entered <- struct{}{}
		<-leave
		return request, nil
	})

	h := raw(t, b, 3)
	ask := func() network.Stream {
		s := stream(t, h, b, echo)
		if err := errors.Join(wire.WriteFrame(s, nil), s.CloseWrite()); err != nil {
			t.Fatal(err)
		}
		return s
	}

	var open []network.Stream
	for range p2p.MaxIncoming {
		open = append(open, ask())
		<-entered
	}

	var reset *network.StreamError
	if err := cut(ask()); !errors.As(err, &reset) || reset.ErrorCode != network.StreamResourceLimitExceeded {
		t.Errorf("extra stream: got %v, want it reset", err)
	}

	close(leave)
	for i, s := range open {
		if err := cut(s); err != nil {
			t.Errorf("stream %d: got %v, want no error", i, err)
		}
	}

	b.log.Wait("reason=streams", 2*time.Second) // logged after the other side has noticed
	if b.log.Count("reason=streams") != 1 {
		t.Error("got no log line, want one")
	}
}

func TestAPeerThatComesBackIsReachedWithinASecond(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	b.Handle(echo, answer)
	if _, err := a.Send(t.Context(), 1, echo, nil); err != nil {
		t.Fatal(err)
	}

	listen := b.Libp2p().Addrs()[0].String()
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}

	failAtOnce(t, a)
	again := start(t, p2p.Options{Key: b.key, Listen: listen})
	again.Handle(echo, answer)
	again.know(t, map[int]*testHost{0: a})
	back, tries := time.Now(), time.NewTicker(10*time.Millisecond) // like a step that tries again
	defer tries.Stop()

	for range tries.C {
		_, err := a.Send(t.Context(), 1, echo, nil)
		if err == nil {
			break
		}
		if time.Since(back) > 1100*time.Millisecond {
			t.Fatalf("still not reached: got %v", err)
		}
	}

	if a.log.Count("member not reached") != 1 || a.log.Count("member reached again") != 1 {
		t.Error("got other log lines, want one for each")
	}
}

// failAtOnce sends to an unreachable member until requests are paused, and checks that
// further requests fail at once.
func failAtOnce(t *testing.T, a *testHost) {
	t.Helper()
	for range 5 {
		began := time.Now()
		if _, err := a.Send(t.Context(), 1, echo, nil); !errors.Is(err, core.ErrUnreachable) {
			t.Fatalf("asked a dead member: got %v, want %v", err, core.ErrUnreachable)
		}

		if took := time.Since(began); took > time.Second {
			t.Fatalf("got an answer after %s, want it within a second", took)
		}
	}
}

func TestAConnectionFromAMemberEndsTheWait(t *testing.T) {
	a, b := pair(t, p2p.Options{})
	listen := b.Libp2p().Addrs()[0].String()
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}

	for range 20 {
		_, _ = a.Send(t.Context(), 1, echo, nil) // it fails, as intended
	}

	met := make(chan int, 1)
	a.OnMember(func(seat int) { met <- seat })
	again := start(t, p2p.Options{Key: b.key, Listen: listen})
	again.Handle(echo, answer)
	again.know(t, map[int]*testHost{0: a})
	if again.Connect(t.Context()) != 1 || <-met != 1 {
		t.Fatal("got no connection, want one")
	}

	if _, err := a.Send(t.Context(), 1, echo, nil); err != nil {
		t.Errorf("it is there, and still backed off from: got %v, want no error", err)
	}
}
