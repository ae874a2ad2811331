package ipfs_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestGatewayIsATrustlessOne checks the parts of the trustless gateway specification on
// which clients rely (specs.ipfs.tech/http-gateways/trustless-gateway).
func TestGatewayIsATrustlessOne(t *testing.T) {
	p := newPeer(t, t.TempDir())
	defer p.close(t)
	handler, err := p.node.Gateway()
	if err != nil {
		t.Fatal(err)
	}

	payload := bytes.Repeat([]byte("payload "), 2052)
	id, err := p.node.Add(t.Context(), payload)
	if err != nil {
		t.Fatal(err)
	}

	own, other := "/ipfs/"+id.String(), "/ipfs/"+core.CID([32]byte{9}).String()
	const raw, car = "application/vnd.ipld.raw", "application/vnd.ipld.car"
	cases := []struct {
		name, method, path, accept string
		status                     int
		kind                       string // of the answer
		length                     int    // of the body; -1: any
	}{
		{"a raw block", http.MethodGet, own, raw, 200, raw, len(payload)},
		{"a raw block by its query", http.MethodGet, own + "?format=raw", "", 200, raw, len(payload)},
		{"the head of a raw block", http.MethodHead, own, raw, 200, raw, 0},
		{"a CAR", http.MethodGet, own, car, 200, car, -1},
		{"a block that is not here", http.MethodGet, other, raw, 404, "", -1},
		{"the head of one that is not here", http.MethodHead, other, raw, 404, "", -1},
		{"a file", http.MethodGet, own, "text/html", 406, "", -1},
		{"anything", http.MethodGet, own, "", 406, "", -1},
		{"a directory's archive", http.MethodGet, own, "application/x-tar", 406, "", -1},
		{"no CID", http.MethodGet, "/ipfs/payload", raw, 400, "", -1},
		{"a write", http.MethodPut, own, raw, 405, "", -1},
	}

	for _, c := range cases {
		r := httptest.NewRequest(c.method, c.path, nil)
		if c.accept != "" {
			r.Header.Set("Accept", c.accept)
		}

		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != c.status || !strings.HasPrefix(w.Header().Get("Content-Type"), c.kind) || c.length >= 0 && w.Body.Len() != c.length {
			t.Errorf("%s: got status %d, type %q and %d bytes, want %d, %q and %d", c.name, w.Code, w.Header().Get("Content-Type"), w.Body.Len(), c.status, c.kind, c.length)
		}
		if c.status == http.StatusOK && c.kind == raw {
			checkRaw(t, c.name, w, id.String(), len(payload))
		}
	}
}

// checkRaw checks the headers by which caches and clients identify a block.
func checkRaw(t *testing.T, name string, w *httptest.ResponseRecorder, id string, size int) {
	t.Helper()
	for header, part := range map[string]string{
		"Cache-Control":          "immutable",
		"Etag":                   id,
		"Content-Length":         fmt.Sprint(size),
		"X-Content-Type-Options": "nosniff",
		"Content-Disposition":    "attachment",
		"X-Ipfs-Roots":           id,
	} {
		if got := w.Header().Get(header); !strings.Contains(got, part) {
			t.Errorf("%s: %s is %q, want %q in it", name, header, got, part)
		}
	}
}
