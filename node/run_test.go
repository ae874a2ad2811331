package node

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// ofThree returns a validator of a committee of three whose other members are absent.
func ofThree(t *testing.T, stopWithin time.Duration) *Node {
	t.Helper()
	s := newShaken(t, 2)
	d, err := chain.NewDeployer(t.Context(), s.options(s.keys[4])) // an account without transactions
	s.check(err)
	token, err := d.DeployToken(t.Context())
	s.check(err)

	deployed, err := d.Deploy(t.Context(), chain.Deployment{
		BondToken:      token,
		MinBond:        big.NewInt(1),
		Founders:       []common.Address{s.address(1), s.address(2), s.address(3)},
		Threshold:      2,
		CeremonyWindow: 3600,
		MinWindow:      1,
		MaxWindow:      3600,
		MinGroup:       2,
		MinNew:         1,
		MaxPrice:       big.NewInt(1e9),
	})

	s.check(err)
	s.check(d.Close())
	s.at.Contracts = deployed.Contracts

	n, err := New(t.Context(), Options{
		Dir:           s.dir,
		RPC:           []string{s.dev.URL()},
		Domain:        s.at,
		First:         deployed.First,
		Account:       s.keys[1],
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: s.depth,
		PollEvery:     20 * time.Millisecond,
		MinFree:       1,
		StopWithin:    stopWithin,
	})

	s.check(err)
	t.Cleanup(func() { s.check(n.Close()) })

	return n
}

// hang adds a member that accepts a request and never answers it. asked is closed when
// the request arrives.
func hang(t *testing.T, n *Node, index uint8) (asked chan struct{}) {
	t.Helper()
	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}

	self, err := n.host.Addr()
	if err != nil {
		t.Fatal(err)
	}

	other, err := p2p.New(p2p.Options{Key: key, Listen: "/ip4/127.0.0.1/tcp/0", Open: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() { _ = other.Close() })
	addr, err := other.Addr()
	if err != nil {
		t.Fatal(err)
	}

	if err := other.SetMembers(map[int]multiaddr.Multiaddr{n.seat.Self: self}); err != nil {
		t.Fatal(err)
	}

	asked = make(chan struct{})
	other.Handle(wire.Pending, func(ctx context.Context, _ int, _ []byte) ([]byte, error) {
		close(asked)
		<-ctx.Done()
		return nil, ctx.Err()
	})

	err = n.store.Update(func(tx *store.Txn) error {
		return tx.PutMember(core.Member{Seat: index, Peer: addr.Bytes()})
	})
	if err != nil {
		t.Fatal(err)
	}

	return asked
}

// TestANodeStopsWithinItsBound checks the bound while a client listens to events, another
// client's request never ends, and a member never answers.
func TestANodeStopsWithinItsBound(t *testing.T) {
	const bound = 4 * time.Second
	n := ofThree(t, bound)
	asked := hang(t, n, 1)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- n.Run(ctx) }()

	events, err := http.Get(n.URL() + "/api/v1/events")
	if err != nil {
		t.Fatal(err)
	}

	defer func() { _ = events.Body.Close() }()
	if line, err := bufio.NewReader(events.Body).ReadString('\n'); err != nil || !strings.HasPrefix(line, "retry:") {
		t.Fatalf("events begin with %q, %v, want %q", line, err, "retry:")
	}

	half, err := net.Dial("tcp", strings.TrimPrefix(n.URL(), "http://"))
	if err != nil {
		t.Fatal(err)
	}

	defer func() { _ = half.Close() }()
	fmt.Fprintf(half, "POST /api/v1/contributions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n")
	if line, err := bufio.NewReader(half).ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
		t.Fatalf("the request is answered %q, %v, want %q", line, err, "100 Continue") // the server waits for the request's body
	}

	select {
	case <-asked:
	case err := <-ended:
		t.Fatalf("it ended by itself: got %v", err)
	case <-time.After(30 * time.Second):
		t.Fatal("got no request to the member, want one")
	}

	begin := time.Now()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("Stop: got error %v, want none", err)
	}

	if took := time.Since(begin); took > bound {
		t.Errorf("Stop: got a duration of %s, want at most %s", took, bound)
	}
}
