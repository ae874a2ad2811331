package replica_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/replica"
)

// newStore returns the IPFS store of a node without members.
func newStore(t *testing.T) *ipfs.Node {
	t.Helper()

	key, err := p2p.NewKey()
	if err != nil {
		t.Fatal(err)
	}

	host, err := p2p.New(p2p.Options{Key: key, Listen: "/ip4/127.0.0.1/tcp/0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}

	n, err := ipfs.New(context.Background(), ipfs.Options{Dir: t.TempDir(), Host: host.Libp2p()})
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := errors.Join(n.Close(), host.Close()); err != nil {
			t.Error(err)
		}
	})

	return n
}

func TestGatewaysGiveWhatNoMemberHas(t *testing.T) {
	payload := []byte("payload")
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(payload) }))
	defer gateway.Close()
	gateways, err := replica.NewGateways([]string{gateway.URL})
	if err != nil {
		t.Fatal(err)
	}

	blobs := replica.Payloads{Members: newStore(t), Gateways: gateways}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if got, err := blobs.Fetch(ctx, sha256.Sum256(payload)); err != nil || string(got) != "payload" {
		t.Fatalf("got %q, %v", got, err)
	}

	if have, err := blobs.Have(t.Context(), sha256.Sum256(payload)); err != nil || !have {
		t.Errorf("it was not kept: got %v, %v", have, err)
	}

	ctx, cancel = context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := blobs.Fetch(ctx, [32]byte{1}); !errors.Is(err, core.ErrUnreachable) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("wrong bytes of a gateway: got %v", err)
	}
}
