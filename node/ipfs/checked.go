package ipfs

import (
	"bytes"
	"context"
	"errors"

	"github.com/dgraph-io/badger/v4"
	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"

	"github.com/tantieme/tantieme/node/core"
)

// checked is a blockstore that hashes each block as it reads it. A block whose bytes do
// not hash to its CID is never returned, whoever asks: it is removed and reported, and
// the caller gets ipld.ErrNotFound. A block that cannot be read is reported too, and kept:
// the reason may pass, and a member's copy replaces it.
type checked struct {
	blockstore.Blockstore
	damaged func(id cid.Cid, cause error)
}

var errOtherBytes = errors.New("its bytes do not hash to its CID")

// Get returns a block whose bytes hash to its CID.
func (c checked) Get(ctx context.Context, id cid.Cid) (blocks.Block, error) {
	block, err := c.Blockstore.Get(ctx, id)
	if err == nil {
		err = checkBytes(id, block.RawData())
	}
	if err == nil || ipld.IsNotFound(err) || errors.Is(err, badger.ErrDBClosed) || ctx.Err() != nil {
		return block, err
	}

	if errors.Is(err, errOtherBytes) || errors.Is(err, core.ErrTooLarge) {
		if err := c.DeleteBlock(ctx, id); err != nil {
			return nil, err
		}
	}

	c.damaged(id, err)

	return nil, ipld.ErrNotFound{Cid: id}
}

// checkBytes compares bytes with a CID. Blocks are of at most core.MaxBlob bytes.
func checkBytes(id cid.Cid, data []byte) error {
	if len(data) > core.MaxBlob {
		return core.ErrTooLarge
	}

	sum, err := id.Prefix().Sum(data)
	if err != nil {
		return err
	}
	if !bytes.Equal(sum.Hash(), id.Hash()) {
		return errOtherBytes
	}

	return nil
}
