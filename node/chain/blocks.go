package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// byHash is the number of newest blocks of a span that are read one at a time by hash.
// Asked by hash, an endpoint that lacks a block returns an error; asked by range, it would
// silently return fewer logs.
const byHash = 16

// Blocks returns the blocks of a span in which our contracts logged an event. It always
// includes the last block, so that the reader's cursor moves. All blocks are of one
// chain: the logs name the hashes of their blocks, and each of the newest blocks is the
// parent of the next. Otherwise the error wraps core.ErrUnreachable, and the caller asks
// again.
func (c *Client) Blocks(ctx context.Context, from, to uint64) ([]core.Block, error) {
	if from > to {
		return nil, nil
	}

	first := from // first of the blocks read one at a time
	if to-from >= byHash {
		first = to - byHash + 1
	}

	last, err := c.oneByOne(ctx, first, to)
	if err != nil || first == from {
		return last, err
	}

	before, err := c.byRange(ctx, from, first-1)
	if err != nil {
		return nil, err
	}

	return append(before, last...), nil
}

// oneByOne reads a small number of blocks: all headers in one request, and each block's
// logs in another.
func (c *Client) oneByOne(ctx context.Context, from, to uint64) ([]core.Block, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	var numbers []uint64
	for number := from; number <= to; number++ {
		numbers = append(numbers, number)
	}

	headers, err := c.headersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}

	if err := linked(headers); err != nil {
		return nil, err
	}

	logs := make([][]types.Log, len(headers))
	batch := make([]gethrpc.BatchElem, len(headers))
	for i, h := range headers {
		batch[i] = c.logsOf(map[string]any{"blockHash": h.Hash()}, &logs[i])
	}

	if err := c.batch(ctx, batch); err != nil {
		return nil, err
	}

	var blocks []core.Block
	for i, h := range headers {
		block, err := c.blockOf(h, logs[i])
		if err != nil {
			return nil, err
		}
		if len(block.Events) > 0 || i == len(headers)-1 {
			blocks = append(blocks, block)
		}
	}

	return blocks, nil
}

// linked checks that headers follow each other.
func linked(headers []*types.Header) error {
	for i, h := range headers[1:] {
		if h.ParentHash != headers[i].Hash() {
			return core.Unreachable("block", fmt.Errorf("%d changed while it was read", headers[i].Number))
		}
	}
	return nil
}

// byRange reads many blocks in one request, together with the header of the last block:
// an endpoint that answers has that block.
func (c *Client) byRange(ctx context.Context, from, to uint64) ([]core.Block, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	var last *types.Header
	var logs []types.Log
	span := map[string]any{
		"fromBlock": hexutil.Uint64(from),
		"toBlock":   hexutil.Uint64(to),
	}

	err := c.batch(ctx, []gethrpc.BatchElem{headerOf(to, &last), c.logsOf(span, &logs)})
	if err != nil {
		return nil, err
	}

	if last == nil {
		return nil, core.Unreachable("block", fmt.Errorf("%d is not there yet", to))
	}

	return c.assemble(ctx, from, to, logs)
}

// assemble groups the logs of a span, which are in chain order, into blocks.
func (c *Client) assemble(ctx context.Context, from, to uint64, logs []types.Log) ([]core.Block, error) {
	numbers, of, err := byBlock(from, to, logs)
	if err != nil {
		return nil, err
	}

	headers, err := c.headersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}

	var blocks []core.Block
	for i, h := range headers {
		block, err := c.blockOf(h, of[numbers[i]])
		if err != nil {
			return nil, err
		}
		if len(block.Events) > 0 {
			blocks = append(blocks, block)
		}
	}

	return blocks, nil
}

// byBlock groups the logs of a span by block, and returns the block numbers in order.
func byBlock(from, to uint64, logs []types.Log) (numbers []uint64, of map[uint64][]types.Log, err error) {
	of = map[uint64][]types.Log{}
	for _, l := range logs {
		number := l.BlockNumber
		if number < from || number > to || len(numbers) > 0 && number < numbers[len(numbers)-1] {
			return nil, nil, core.Unreachable("logs",
				fmt.Errorf(
					"a log of block %d is out of order in the answer for blocks %d to %d",
					number,
					from,
					to,
				))
		}

		if of[number] == nil {
			numbers = append(numbers, number)
		}

		of[number] = append(of[number], l)
	}

	return numbers, of, nil
}

// maxBatch is the number of blocks that one request asks for.
const maxBatch = 100

// headersOf reads headers. A missing header is an error.
func (c *Client) headersOf(ctx context.Context, numbers []uint64) ([]*types.Header, error) {
	headers := make([]*types.Header, len(numbers))

	for first := 0; first < len(numbers); first += maxBatch {
		batch := make([]gethrpc.BatchElem, min(maxBatch, len(numbers)-first))
		for i := range batch {
			batch[i] = headerOf(numbers[first+i], &headers[first+i])
		}

		if err := c.batch(ctx, batch); err != nil {
			return nil, err
		}
	}

	for i, h := range headers {
		if h == nil {
			return nil, core.Unreachable("block", fmt.Errorf("%d is not there yet", numbers[i]))
		}
		if h.Number.Uint64() != numbers[i] {
			return nil, core.Unreachable("block", fmt.Errorf("asked for block %d, got block %d", numbers[i], h.Number))
		}
	}

	return headers, nil
}

// blockOf returns a block with the events in its logs. If a log names another block hash,
// it belongs to a chain that no longer exists, and blockOf returns an error.
func (c *Client) blockOf(h *types.Header, logs []types.Log) (core.Block, error) {
	block := core.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Time: timeOf(h)}

	for i := range logs {
		l := &logs[i]
		if l.BlockHash != block.Hash || l.BlockNumber != block.Number || l.Removed {
			return block, core.Unreachable("logs", fmt.Errorf("block %s changed while it was read", h.Number))
		}

		event, err := c.contracts.decode(l)
		if err != nil {
			return block, fmt.Errorf("log %d of block %d: %w", l.Index, l.BlockNumber, err)
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

// logsOf returns the request for the logs of our contracts.
func (c *Client) logsOf(query map[string]any, into *[]types.Log) gethrpc.BatchElem {
	query["address"] = c.contracts.addresses()

	return gethrpc.BatchElem{Method: "eth_getLogs", Args: []any{query}, Result: into}
}

// batch sends several requests to one endpoint at once.
func (c *Client) batch(ctx context.Context, elems []gethrpc.BatchElem) error {
	if err := c.eth.Client().BatchCallContext(ctx, elems); err != nil {
		return core.Unreachable("chain", err)
	}

	var errs []error
	for _, e := range elems {
		if e.Error != nil {
			errs = append(errs, fmt.Errorf("%s: %w", e.Method, e.Error))
		}
	}

	if len(errs) > 0 {
		return core.Unreachable("chain", errors.Join(errs...))
	}

	return nil
}
