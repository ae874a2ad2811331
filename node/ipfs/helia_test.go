package ipfs_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/p2p"
)

// TestHeliaReadsAPayload reads from a node with the JavaScript implementation of IPFS,
// through the gateway and by bitswap.
func TestHeliaReadsAPayload(t *testing.T) {
	if _, err := os.Stat("helia/node_modules"); err != nil {
		t.Fatalf("Helia is not installed: run `make test`, or `npm ci` in node/ipfs/helia: got error %v, want none", err)
	}

	p := startPeer(t, t.TempDir(), p2p.Options{Open: true})
	defer p.close(t)
	handler, err := p.node.Gateway()
	if err != nil {
		t.Fatal(err)
	}

	gateway := httptest.NewServer(handler)
	defer gateway.Close()
	payload := bytes.Repeat([]byte("payload "), 2052)
	id, err := p.node.Add(t.Context(), payload)
	if err != nil {
		t.Fatal(err)
	}

	addr, err := p.host.Addr()
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "--import", "./polyfill.mjs", "fetch.mjs", id.String(), gateway.URL, addr.String())
	cmd.Dir = "helia"
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("Helia: got %v\n%s, want none", err, stderr.String())
	}

	var got struct{ HTTP, Bitswap string }
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("Helia printed %q: got error %v, want none", out, err)
	}

	digest := sha256.Sum256(payload)
	want := hex.EncodeToString(digest[:])
	if got.HTTP != want || got.Bitswap != want {
		t.Errorf("read %s by the gateway and %s by bitswap, want %s", got.HTTP, got.Bitswap, want)
	}
}
