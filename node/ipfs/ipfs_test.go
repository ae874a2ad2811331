package ipfs_test

import (
	"bytes"
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
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/p2p"
)

type peer struct {
	host *p2p.Host
	node *ipfs.Node
	log  *nodetest.Log
	dir  string
}

func newHost(t testing.TB, opts p2p.Options) *p2p.Host {
	t.Helper()
	var err error
	if opts.Key, err = p2p.NewKey(); err != nil {
		t.Fatal(err)
	}

	opts.Listen, opts.Log = "/ip4/127.0.0.1/tcp/0", slog.New(slog.DiscardHandler)
	h, err := p2p.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	return h
}

func newPeer(t testing.TB, dir string) peer {
	t.Helper()
	return startPeer(t, dir, p2p.Options{})
}

func startPeer(t testing.TB, dir string, opts p2p.Options) peer {
	t.Helper()
	h := newHost(t, opts)
	log, kept := nodetest.NewLog()
	n, err := ipfs.New(context.Background(), ipfs.Options{Dir: dir, Host: h.Libp2p(), FetchTimeout: time.Second, Log: log})
	if err != nil {
		t.Fatal(err)
	}

	return peer{h, n, kept, dir}
}

func (p peer) close(t testing.TB) {
	t.Helper()
	if err := errors.Join(p.node.Close(), p.host.Close()); err != nil {
		t.Error(err)
	}
}

func TestBlocksTravelAndSurviveARestart(t *testing.T) {
	a, b := newPeer(t, t.TempDir()), newPeer(t, t.TempDir())
	introduce(t, a.host, b.host, 1)
	introduce(t, b.host, a.host, 0)
	if b.host.Connect(t.Context()) != 1 {
		t.Fatal("got no connection, want one")
	}

	payload := bytes.Repeat([]byte("payload"), 2000)
	digest := sha256.Sum256(payload)
	if _, err := a.node.Add(t.Context(), payload); err != nil {
		t.Fatal(err)
	}

	got, err := b.node.Fetch(t.Context(), digest)
	if err != nil || !bytes.Equal(got, payload) {
		t.Fatalf("fetched %d bytes, %v", len(got), err)
	}

	b.close(t)
	a.close(t)

	again := newPeer(t, b.dir)
	defer again.close(t)
	if got, err = again.node.Local(t.Context(), digest); err != nil || !bytes.Equal(got, payload) {
		t.Fatalf("after a restart: %d bytes, %v", len(got), err)
	}
}

func TestRefusals(t *testing.T) {
	p := newPeer(t, t.TempDir())
	defer p.close(t)
	if _, err := p.node.Add(t.Context(), make([]byte, core.MaxBlob+1)); !errors.Is(err, core.ErrTooLarge) {
		t.Errorf("a large block: got %v, want %v", err, core.ErrTooLarge)
	}

	if _, err := p.node.Local(t.Context(), [32]byte{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an unknown block: got %v, want %v", err, core.ErrNotFound)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := p.node.Fetch(ctx, [32]byte{1}); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("a block that nobody has: got %v, want %v", err, core.ErrUnreachable)
	}
}

func TestGatewayServesOwnBlocksOnly(t *testing.T) {
	p := newPeer(t, t.TempDir())
	defer p.close(t)
	handler, err := p.node.Gateway()
	if err != nil {
		t.Fatal(err)
	}

	id, err := p.node.Add(t.Context(), []byte("block"))
	if err != nil {
		t.Fatal(err)
	}

	for path, want := range map[string]int{"/ipfs/" + id.String(): 200, "/ipfs/" + core.CID([32]byte{9}).String(): 404} {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept", "application/vnd.ipld.raw")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("%s: %d, want %d", path, w.Code, want)
		}
	}
}
