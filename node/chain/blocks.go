package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
)

// Kinds of work of reading blocks with the contracts' logs.
const (
	workLogs    = "logs"
	workHistory = "history"
)

// maxBatch is the number of blocks that one request asks for.
const maxBatch = 100

// Blocks returns the blocks of a span in which our contracts logged an event. It always
// includes the last block, so that the reader's cursor moves. All blocks are of one
// chain: each is the parent of the next, and the logs name the hashes of their blocks.
//
// No event is left out: a header's bloom filter says which blocks may hold an event of
// ours, and the receipts of these, checked against the header's root, say which do. A
// span is read from one endpoint; one that fails, or leaves something out, is passed
// over. If all do, the error wraps core.ErrUnreachable, and the caller asks again.
func (c *Client) Blocks(ctx context.Context, from, to uint64) ([]core.Block, error) {
	return c.blocks(ctx, workLogs, from, to)
}

// History is Blocks for blocks of long ago, which not every endpoint keeps. An endpoint
// that lacks them still serves new blocks.
func (c *Client) History(ctx context.Context, from, to uint64) ([]core.Block, error) {
	return c.blocks(ctx, workHistory, from, to)
}

func (c *Client) blocks(ctx context.Context, kind string, from, to uint64) (blocks []core.Block, err error) {
	if from > to {
		return nil, nil
	}

	err = c.pool.Try(ctx, kind, func(ctx context.Context, e rpc.Endpoint) error {
		blocks, err = c.blocksFrom(ctx, e, from, to)
		return err
	})
	if err != nil {
		return nil, core.Unreachable("blocks", err)
	}

	return blocks, nil
}

// blocksFrom reads a span from one endpoint.
func (c *Client) blocksFrom(ctx context.Context, e rpc.Endpoint, from, to uint64) ([]core.Block, error) {
	headers, err := headersOf(ctx, e, from-min(from, 1), to) // with the block before the span
	if err != nil {
		return nil, err
	}

	if err := linked(headers); err != nil {
		return nil, err
	}

	logs, err := c.completeLogs(ctx, e, headers)
	if err != nil {
		return nil, err
	}

	headers = headers[min(from, 1):]

	var blocks []core.Block
	for i, h := range headers {
		block, err := c.blockOf(h, logs[h.Number.Uint64()])
		if err != nil {
			return nil, err
		}
		if len(block.Events) > 0 || i == len(headers)-1 {
			blocks = append(blocks, block)
		}
	}

	return blocks, nil
}

// headersOf reads the headers of a span. A missing header is an error.
func headersOf(ctx context.Context, e rpc.Endpoint, from, to uint64) ([]*types.Header, error) {
	headers := make([]*types.Header, to-from+1)

	for first := 0; first < len(headers); first += maxBatch {
		batch := make([]gethrpc.BatchElem, min(maxBatch, len(headers)-first))
		for i := range batch {
			batch[i] = headerOf(from+uint64(first+i), &headers[first+i])
		}

		if err := e.Batch(ctx, batch); err != nil {
			return nil, err
		}
	}

	for i, h := range headers {
		number := from + uint64(i)
		if h == nil {
			return nil, fmt.Errorf("block %d is not there yet", number)
		}
		if h.Number.Uint64() != number {
			return nil, fmt.Errorf("asked for block %d, got block %d", number, h.Number)
		}
	}

	return headers, nil
}

// linked checks that headers follow each other.
func linked(headers []*types.Header) error {
	for i, h := range headers[1:] {
		if h.ParentHash != headers[i].Hash() {
			return fmt.Errorf("block %d changed while it was read", headers[i].Number)
		}
	}
	return nil
}

// blockOf returns a block with the events in its logs.
func (c *Client) blockOf(h *types.Header, logs []*types.Log) (core.Block, error) {
	block := core.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Time: timeOf(h)}

	for _, l := range logs {
		event, err := c.contracts.decode(l)
		if err != nil {
			return block, fmt.Errorf("log %d of block %d: %w", l.Index, block.Number, err)
		}
		if event != nil {
			block.Events = append(block.Events, event)
		}
	}

	return block, nil
}

func headerOf(number uint64, into **types.Header) gethrpc.BatchElem {
	return gethrpc.BatchElem{
		Method: "eth_getBlockByNumber",
		Args:   []any{hexutil.Uint64(number), false},
		Result: into,
	}
}
