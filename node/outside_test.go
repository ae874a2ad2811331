package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/replica"
)

// newNetwork is a node with nothing but its store, its host and its blocks.
func newNetwork(t *testing.T, opts Options) *Node {
	t.Helper()
	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}

	opts.Log = slog.New(slog.DiscardHandler)
	n := &Node{opts: opts, metrics: prometheus.NewRegistry()}
	n.store, _ = nodetest.OpenStore(t, t.TempDir())
	if n.host, err = p2p.New(p2p.Options{Key: key, Listen: "/ip4/127.0.0.1/tcp/0", Log: opts.Log}); err != nil {
		t.Fatal(err)
	}
	if n.ipfs, err = ipfs.New(context.Background(), ipfs.Options{Dir: t.TempDir(), Host: n.host.Libp2p()}); err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := errors.Join(n.ipfs.Close(), n.host.Close()); err != nil {
			t.Error(err)
		}
	})

	return n
}

func TestServicesOutsideAreMadeFromOptions(t *testing.T) {
	n := newNetwork(t, Options{Replica: replica.Config{
		Kubo:           "http://127.0.0.1:5001",
		PinningService: "https://pin.example",
		PinningToken:   "x",
		Gateways:       []string{"https://gateway.example"},
	}})
	if err := n.openOutside(t.Context()); err != nil || len(n.replicas) != 2 || !n.gateways.Any() {
		t.Errorf("got %d services, %v", len(n.replicas), err)
	}

	n.opts.Replica.PinningToken, n.metrics = "", prometheus.NewRegistry()
	if err := n.openOutside(t.Context()); err == nil {
		t.Error("a pinning service without a token was taken")
	}
}

func TestGatewaysGiveWhatNoMemberHas(t *testing.T) {
	payload := []byte("payload")
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(payload) }))
	defer gateway.Close()
	n := newNetwork(t, Options{Replica: replica.Config{Gateways: []string{gateway.URL}}})
	if err := n.openOutside(t.Context()); err != nil {
		t.Fatal(err)
	}

	blocks := replica.Payloads{Members: n.ipfs, Gateways: n.gateways}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if got, err := blocks.Fetch(ctx, sha256.Sum256(payload)); err != nil || string(got) != "payload" {
		t.Fatalf("got %q, %v", got, err)
	}
	if have, err := blocks.Have(t.Context(), sha256.Sum256(payload)); err != nil || !have {
		t.Errorf("it was not kept: got %v, %v", have, err)
	}

	ctx, cancel = context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := blocks.Fetch(ctx, [32]byte{1}); !errors.Is(err, core.ErrUnreachable) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("wrong bytes of a gateway: got %v", err)
	}
}
