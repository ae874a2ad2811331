package ipfs_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/p2p"
)

// liar claims to have every block and returns the same bytes for each.
type liar struct {
	blockstore.Blockstore
	bytes []byte
}

func (l liar) Has(context.Context, cid.Cid) (bool, error)    { return true, nil }
func (l liar) GetSize(context.Context, cid.Cid) (int, error) { return len(l.bytes), nil }

func (l liar) Get(_ context.Context, id cid.Cid) (blocks.Block, error) {
	return blocks.NewBlockWithCid(l.bytes, id)
}

// serveLies connects a member to a peer that answers every CID over bitswap with the same
// bytes.
func serveLies(t *testing.T, p peer, data []byte) *p2p.Host {
	t.Helper()
	h := newHost(t, p2p.Options{})
	store := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	swap := bitswap.New(t.Context(), bsnet.NewFromIpfsHost(h.Libp2p()), nil, liar{store, data})
	t.Cleanup(func() { _ = errors.Join(swap.Close(), h.Close()) })
	introduce(t, p.host, h, 1)
	introduce(t, h, p.host, 0)
	if p.host.Connect(t.Context()) != 1 {
		t.Fatal("got no connection, want one")
	}

	return h
}

func introduce(t *testing.T, to, who *p2p.Host, index int) {
	t.Helper()
	addr, err := who.Addr()
	if err != nil {
		t.Fatal(err)
	}

	if err := to.SetMembers(map[int]multiaddr.Multiaddr{index: addr}); err != nil {
		t.Fatal(err)
	}
}

func TestWrongBytesForABlockAreDroppedAndTheirSenderIsNamed(t *testing.T) {
	p := newPeer(t, t.TempDir())
	defer p.close(t)
	lie := bytes.Repeat([]byte("lie"), 5000)
	h := serveLies(t, p, lie)
	digest := sha256.Sum256([]byte("the truth"))
	if _, err := p.node.Fetch(t.Context(), digest); !errors.Is(err, core.ErrUnreachable) {
		t.Fatalf("got %v, want %v", err, core.ErrUnreachable)
	}

	for name, d := range map[string][32]byte{"the CID": digest, "the bytes": sha256.Sum256(lie)} {
		if have, err := p.node.Have(t.Context(), d); err != nil || have {
			t.Errorf("%s: got stored %v (%v), want it absent", name, have, err)
		}
	}

	if p.log.Count("blob that this node did not request", h.Libp2p().ID().String()) != 1 {
		t.Error("got no log line of the sender, want one")
	}
}

func TestABlockThatIsTooLargeIsRefused(t *testing.T) {
	p := newPeer(t, t.TempDir())
	defer p.close(t)
	huge := make([]byte, core.MaxBlob+1)
	serveLies(t, p, huge)
	if _, err := p.node.Fetch(t.Context(), sha256.Sum256(huge)); !errors.Is(err, core.ErrTooLarge) {
		t.Errorf("got %v, want %v", err, core.ErrTooLarge)
	}
}
