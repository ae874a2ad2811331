// Package ipfs is a node's own IPFS: raw blocks in badger, a pinner, bitswap over the
// host that carries the members' messages, and a trustless gateway. It has no DHT and
// announces nothing: blocks come from connected members.
package ipfs

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/boxo/gateway"
	"github.com/ipfs/boxo/ipld/merkledag"
	pinner "github.com/ipfs/boxo/pinning/pinner"
	"github.com/ipfs/boxo/pinning/pinner/dspinner"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// Options configure a Node. Dir and Host are required.
type Options struct {
	Dir          string                // of the block store
	Host         host.Host             // shared with the members' messages
	FetchTimeout time.Duration         // for one block; default 20 s
	Log          *slog.Logger          // nil: no logs
	Metrics      prometheus.Registerer // nil: the metrics are kept and not exported
}

// Node stores, pins and serves raw blocks. It is safe for concurrent use.
type Node struct {
	dir      string
	log      *slog.Logger
	metrics  metrics
	damage   damage
	scrubbed time.Time // when the last reading of all blocks ended; used by Scrub alone

	store   *badgerStore
	service blockservice.BlockService
	swap    *bitswap.Bitswap
	pins    pinner.Pinner
	watch   *unwanted
	timeout time.Duration
}

// New opens the block store and starts to serve bitswap. The caller closes the node.
func New(ctx context.Context, opts Options) (*Node, error) {
	if opts.Dir == "" || opts.Host == nil {
		return nil, errors.New("ipfs: folder and host are required")
	}
	if opts.FetchTimeout == 0 {
		opts.FetchTimeout = 20 * time.Second
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}

	store, err := openBadgerStore(opts.Dir, opts.Log)
	if err != nil {
		return nil, err
	}

	n := &Node{
		dir:     opts.Dir,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		store:   store,
		timeout: opts.FetchTimeout,
	}

	bs := checked{
		Blockstore: blockstore.NewBlockstore(store, blockstore.WriteThrough(true)),
		damaged:    n.noteDamage,
	}

	n.watch = newUnwanted(bs, opts.Log)
	n.swap = bitswap.New(ctx, bsnet.NewFromIpfsHost(opts.Host), nil, bs, bitswap.WithTracer(n.watch))
	n.service = blockservice.New(bs, n.swap)

	pins, err := dspinner.New(ctx, store, merkledag.NewDAGService(n.service))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open pins: %w", err), n.swap.Close(), store.Close())
	}

	pins.SetAutosync(false) // only Flush promises durability
	n.pins = pins

	return n, nil
}

// Add stores and pins a block. It is durable only after Flush.
func (n *Node) Add(ctx context.Context, data []byte) (cid.Cid, error) {
	if len(data) > core.MaxBlob {
		return cid.Undef, fmt.Errorf("block of %d bytes: %w", len(data), core.ErrTooLarge)
	}

	id := core.CID(sha256.Sum256(data))
	block, err := blocks.NewBlockWithCid(data, id)
	if err != nil {
		return cid.Undef, fmt.Errorf("make block: %w", err)
	}

	if err := n.service.AddBlock(ctx, block); err != nil {
		return cid.Undef, fmt.Errorf("store block: %w", err)
	}
	return id, n.pin(ctx, id)
}

// Fetch returns a block from the store or from connected members, and pins it. The bytes
// match the digest. It refuses a block over core.MaxBlob.
func (n *Node) Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	return n.fetch(ctx, core.CID(digest))
}

func (n *Node) fetch(ctx context.Context, id cid.Cid) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	defer n.watch.expect(id)()

	block, err := n.service.GetBlock(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("fetch block %s: %w: %w", id, core.ErrUnreachable, err)
	}
	if len(block.RawData()) > core.MaxBlob {
		return nil, fmt.Errorf("block %s: %w", id, core.ErrTooLarge)
	}

	return block.RawData(), n.pin(ctx, id)
}

// Have reports whether the node's own store has a block.
func (n *Node) Have(ctx context.Context, digest [sha256.Size]byte) (bool, error) {
	have, err := n.service.Blockstore().Has(ctx, core.CID(digest))
	if err != nil {
		return false, fmt.Errorf("look for block: %w", err)
	}
	return have, nil
}

// Local returns a block of the node's own store, or core.ErrNotFound.
func (n *Node) Local(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	block, err := n.service.Blockstore().Get(ctx, core.CID(digest))
	if ipld.IsNotFound(err) {
		return nil, fmt.Errorf("block %s: %w", core.CID(digest), core.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read block: %w", err)
	}

	return block.RawData(), nil
}

func (n *Node) pin(ctx context.Context, id cid.Cid) error {
	if err := n.pins.PinWithMode(ctx, id, pinner.Direct, ""); err != nil {
		return fmt.Errorf("pin %s: %w", id, err)
	}
	return nil
}

// Drop unpins and deletes a block of the node's own store. A missing one is not an error.
func (n *Node) Drop(ctx context.Context, digest [sha256.Size]byte) error {
	id := core.CID(digest)
	if err := n.pins.Unpin(ctx, id, false); err != nil && !errors.Is(err, pinner.ErrNotPinned) {
		return fmt.Errorf("unpin %s: %w", id, err)
	}

	if err := n.service.DeleteBlock(ctx, id); err != nil {
		return fmt.Errorf("delete block %s: %w", id, err)
	}
	return nil
}

// Flush makes every earlier block and pin durable (fsync).
func (n *Node) Flush(ctx context.Context) error {
	if err := n.pins.Flush(ctx); err != nil {
		return fmt.Errorf("flush pins: %w", err)
	}

	if err := n.store.Sync(ctx, datastore.NewKey("/")); err != nil {
		return fmt.Errorf("sync blocks: %w", err)
	}
	return nil
}

// Gateway serves /ipfs/{cid} from the node's own blocks only, as raw blocks or CARs
// (IPIP-402, trustless gateway). It fetches nothing for strangers.
func (n *Node) Gateway() (http.Handler, error) {
	local := blockservice.New(n.service.Blockstore(), nil)
	backend, err := gateway.NewBlocksBackend(local)
	if err != nil {
		return nil, fmt.Errorf("gateway: %w", err)
	}

	handler := gateway.NewHandler(gateway.Config{DeserializedResponses: false}, backend)
	return gateway.NewHeaders(map[string][]string{}).ApplyCors().Wrap(handler), nil
}

// Close flushes and closes the store.
func (n *Node) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), n.timeout)
	defer cancel()
	return errors.Join(n.Flush(ctx), n.service.Close(), n.swap.Close(), n.store.Close())
}
