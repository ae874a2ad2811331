package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
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

func TestTheAnnouncedAddressIsTheNodesOwn(t *testing.T) {
	const other = "/p2p/12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8"
	n := newNetwork(t, Options{})
	id := "/p2p/" + n.host.Libp2p().ID().String()

	cases := map[string]struct{ announced, want string }{
		"none":                        {"", id},
		"without a peer id":           {"/dns4/node.example/tcp/4001", "/dns4/node.example/tcp/4001" + id},
		"with the node's own peer id": {"/ip4/192.0.2.1/tcp/4001" + id, "/ip4/192.0.2.1/tcp/4001" + id},
		"with another's peer id":      {"/ip4/192.0.2.1/tcp/4001" + other, ""},
		"without a place":             {id, ""},
		"that is none at all":         {"node.example:4001", ""},
	}

	for name, c := range cases {
		n.opts.AnnounceP2P = c.announced
		got, err := connections{n}.Peer()
		if (err == nil) != (c.want != "") || !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestExtraPeersAreParsed(t *testing.T) {
	infos, err := parsePeers([]string{"/ip4/192.0.2.1/tcp/4001/p2p/12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8"})
	if err != nil || len(infos) != 1 || len(infos[0].Addrs) != 1 {
		t.Errorf("%v, %v", infos, err)
	}
	if _, err := parsePeers([]string{"/ip4/192.0.2.1/tcp/4001"}); err == nil {
		t.Error("an address without a peer id was taken")
	}
}

func TestServicesOutsideAreMadeFromOptions(t *testing.T) {
	n := newNetwork(t, Options{Replica: replica.Config{
		Kubo:           "http://127.0.0.1:5001",
		PinningService: "https://pin.example",
		PinningToken:   "x",
		Gateways:       []string{"https://gateway.example"},
	}})
	if err := n.openOutside(t.Context()); err != nil || len(n.replicas) != 2 || !n.gateways.Any() {
		t.Errorf("%d services, %v", len(n.replicas), err)
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

	blocks := payloads{n.ipfs, n.gateways}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if got, err := blocks.Fetch(ctx, sha256.Sum256(payload)); err != nil || string(got) != "payload" {
		t.Fatalf("%q, %v", got, err)
	}
	if have, err := blocks.Have(t.Context(), sha256.Sum256(payload)); err != nil || !have {
		t.Errorf("it was not kept: %v, %v", have, err)
	}

	ctx, cancel = context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := blocks.Fetch(ctx, [32]byte{1}); !errors.Is(err, core.ErrUnreachable) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("wrong bytes of a gateway: %v", err)
	}
}
