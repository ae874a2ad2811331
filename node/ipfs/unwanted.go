package ipfs

import (
	"context"
	"log/slog"
	"sync"

	bsmsg "github.com/ipfs/boxo/bitswap/message"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"
)

// maxUnwanted bounds the number of peers whose unwanted blocks are counted.
const maxUnwanted = 1024

// unwanted logs peers that send blocks which this node did not request. Bitswap computes
// a block's CID from its bytes, so wrong bytes for a wanted CID are such a block. Bitswap
// drops the block, and unwanted logs the sender.
type unwanted struct {
	store blockstore.Blockstore
	log   *slog.Logger

	mu     sync.Mutex
	wanted map[cid.Cid]int
	counts map[peer.ID]int
}

func newUnwanted(store blockstore.Blockstore, log *slog.Logger) *unwanted {
	return &unwanted{
		store:  store,
		log:    log,
		wanted: map[cid.Cid]int{},
		counts: map[peer.ID]int{},
	}
}

// expect notes that a block is requested until done is called.
func (u *unwanted) expect(id cid.Cid) (done func()) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.wanted[id]++
	return func() {
		u.mu.Lock()
		defer u.mu.Unlock()
		if u.wanted[id]--; u.wanted[id] == 0 {
			delete(u.wanted, id)
		}
	}
}

// MessageReceived implements tracer.Tracer.
func (u *unwanted) MessageReceived(from peer.ID, message bsmsg.BitSwapMessage) {
	for _, block := range message.Blocks() {
		u.mu.Lock()
		asked := u.wanted[block.Cid()] > 0
		u.mu.Unlock()
		if asked {
			continue
		}

		if have, err := u.store.Has(context.Background(), block.Cid()); err == nil && !have { // a wanted block that arrives twice is not a fault
			u.count(from, block.Cid())
		}
	}
}

// count logs a peer's first unwanted block, its second, fourth, eighth and so on.
func (u *unwanted) count(from peer.ID, id cid.Cid) {
	u.mu.Lock()
	if len(u.counts) >= maxUnwanted {
		clear(u.counts)
	}

	u.counts[from]++
	n := u.counts[from]
	u.mu.Unlock()
	if n&(n-1) == 0 {
		u.log.Warn(
			"peer sent a blob that this node did not request; it is dropped",
			"peer",
			from,
			"blob",
			id,
			"count",
			n,
		)
	}
}

// MessageSent implements tracer.Tracer.
func (*unwanted) MessageSent(peer.ID, bsmsg.BitSwapMessage) {}
