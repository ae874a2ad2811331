package ipfs_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestADroppedBlockIsGoneAndStaysSo(t *testing.T) {
	p := newPeer(t, t.TempDir())
	dropped, kept := bytes.Repeat([]byte("dropped"), 2000), bytes.Repeat([]byte("kept"), 2000)
	for _, data := range [][]byte{dropped, kept} {
		if _, err := p.node.Add(t.Context(), data); err != nil {
			t.Fatal(err)
		}
	}

	for range 2 { // a missing one is no error
		if err := errors.Join(p.node.Drop(t.Context(), sha256.Sum256(dropped)), p.node.Flush(t.Context())); err != nil {
			t.Fatal(err)
		}
	}

	p.close(t)
	again := newPeer(t, p.dir)
	defer again.close(t)

	if _, err := again.node.Local(t.Context(), sha256.Sum256(dropped)); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("the dropped block: got %v, want %v", err, core.ErrNotFound)
	}
	if got, err := again.node.Local(t.Context(), sha256.Sum256(kept)); err != nil || !bytes.Equal(got, kept) {
		t.Errorf("the other block: got %d bytes, %v, want it kept", len(got), err)
	}
}
