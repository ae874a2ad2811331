package ipfs_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// payloadOf returns a payload whose bytes occur once in the folder.
func payloadOf(i int) []byte {
	return bytes.Repeat(fmt.Appendf(nil, "payload %06d ", i), 2500)
}

const payloads = 24

// keepPayloads makes two members that hold the same payloads, and stops the second.
func keepPayloads(t *testing.T) (good peer, dir string) {
	t.Helper()
	good, bad := newPeer(t, t.TempDir()), newPeer(t, t.TempDir())

	for i := range payloads {
		for _, p := range []peer{good, bad} {
			if _, err := p.node.Add(t.Context(), payloadOf(i)); err != nil {
				t.Fatal(err)
			}
		}
	}

	bad.close(t)

	return good, bad.dir
}

// logs returns the files with values that are not empty.
func logs(t *testing.T, dir string) (names []string) {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(dir, "*.vlog"))
	if err != nil {
		t.Fatal(err)
	}

	for _, name := range all {
		if info, err := os.Stat(name); err == nil && info.Size() > 20 {
			names = append(names, name)
		}
	}

	return names
}

func change(t *testing.T, file string, how func([]byte) []byte) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, how(data), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestDamagedBlocksAreNeverAnsweredAndAreFetchedAgain changes what a stopped node's disk
// holds. The started node answers a block's own bytes or nothing, and gets every damaged
// block back from a member.
func TestDamagedBlocksAreNeverAnsweredAndAreFetchedAgain(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, dir string) (damaged int){
		"a flipped byte in one": func(t *testing.T, dir string) int {
			for _, file := range logs(t, dir) {
				change(t, file, func(data []byte) []byte {
					if at := bytes.Index(data, payloadOf(3)); at >= 0 {
						data[at+100] ^= 1
					}
					return data
				})
			}
			return 1
		},
		"the last bytes are zero": func(t *testing.T, dir string) int {
			files := logs(t, dir)
			change(t, files[len(files)-1], func(data []byte) []byte {
				clear(data[max(20, len(data)-40_000):])
				return data
			})
			return 1
		},
		"a file of values is gone": func(t *testing.T, dir string) int {
			for _, file := range logs(t, dir) {
				if err := os.Remove(file); err != nil {
					t.Fatal(err)
				}
			}
			return payloads
		},
	} {
		t.Run(name, func(t *testing.T) {
			good, dir := keepPayloads(t)
			defer good.close(t)
			least := spoil(t, dir)

			again := newPeer(t, dir)
			defer again.close(t)
			checkGateway(t, again)

			if err := again.node.Scrub().Tick(t.Context()); err != nil {
				t.Fatalf("scrub: got %v, want no error", err)
			}

			var refusal *core.Refusal
			if err := again.node.Check(); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDamaged {
				t.Errorf("with damaged blocks: got %v, want %s", err, core.ReasonDamaged)
			}
			if got := again.log.Count("a stored blob is damaged"); got < least {
				t.Errorf("got %d damaged blocks logged, want at least %d", got, least)
			}

			introduce(t, again.host, good.host, 1)
			introduce(t, good.host, again.host, 0)
			if again.host.Connect(t.Context()) != 1 {
				t.Fatal("got no connection, want one")
			}
			if err := again.node.Tick(t.Context()); err != nil {
				t.Fatalf("repair: got %v, want no error", err)
			}
			if err := again.node.Check(); err != nil {
				t.Errorf("after the repair: got %v, want no error", err)
			}

			for i := range payloads {
				got, err := again.node.Local(t.Context(), sha256.Sum256(payloadOf(i)))
				if err != nil || !bytes.Equal(got, payloadOf(i)) {
					t.Errorf("payload %d: got %d bytes, %v, want its own", i, len(got), err)
				}
			}
		})
	}
}

// checkGateway asks for every payload. Each answer is the payload or 404.
func checkGateway(t *testing.T, p peer) {
	t.Helper()
	handler, err := p.node.Gateway()
	if err != nil {
		t.Fatal(err)
	}

	for i := range payloads {
		digest := sha256.Sum256(payloadOf(i))
		r := httptest.NewRequest(http.MethodGet, "/ipfs/"+core.CID(digest).String(), nil)
		r.Header.Set("Accept", "application/vnd.ipld.raw")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)

		own := w.Code == http.StatusOK && bytes.Equal(w.Body.Bytes(), payloadOf(i))
		if !own && w.Code != http.StatusNotFound {
			t.Errorf("payload %d: got %d with %d bytes, want its own bytes or 404", i, w.Code, w.Body.Len())
		}
	}
}

// TestABlockThatNobodySendsIsAskedForAgain checks that a failed repair is an error with a
// pause, and not the end.
func TestABlockThatNobodySendsIsAskedForAgain(t *testing.T) {
	good, dir := keepPayloads(t)
	defer good.close(t)

	for _, file := range logs(t, dir) {
		change(t, file, func(data []byte) []byte {
			return slices.Concat(data[:20], make([]byte, len(data)-20))
		})
	}

	alone := newPeer(t, dir)
	defer alone.close(t)
	if _, err := alone.node.Local(t.Context(), sha256.Sum256(payloadOf(0))); !errors.Is(err, core.ErrNotFound) {
		t.Fatalf("a damaged block: got %v, want %v", err, core.ErrNotFound)
	}

	if err := alone.node.Tick(t.Context()); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("with no member: got %v, want %v", err, core.ErrUnreachable)
	}
	if err := alone.node.Tick(t.Context()); err != nil {
		t.Errorf("during the pause: got %v, want nothing done", err)
	}
	if err := alone.node.Check(); err == nil {
		t.Error("got no word on the block that is missing, want one")
	}
}
