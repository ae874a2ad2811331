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

// byHash is how many blocks at the end of a span are read one by one, by their hashes:
// those that an endpoint may not have yet. It answers for a block that it lacks with an
// error then, where a range would be answered with fewer logs.
const byHash = 16

// Blocks returns those blocks of a span in which our contracts said something, and always
// the last one, so that the reader's cursor moves. All of them are of one chain: the logs
// name the hashes of its blocks, and each of the last blocks is the parent of the next.
// Anything else is an error that wraps core.ErrUnreachable, and asked for again.
func (c *Client) Blocks(ctx context.Context, from, to uint64) ([]core.Block, error) {
	if from > to {
		return nil, nil
	}
	first := from // of those that are read one by one
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

// oneByOne reads few blocks: the headers in one request, the logs of each in another.
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
	logs, batch := make([][]types.Log, len(headers)), make([]gethrpc.BatchElem, len(headers))
	for i, h := range headers {
		batch[i] = c.logsOf(map[string]any{"blockHash": h.Hash()}, &logs[i])
	}
	if err := c.batch(ctx, batch); err != nil {
		return nil, err
	}
	var blocks []core.Block
	for i, h := range headers {
		events, err := c.eventsOf(h, logs[i])
		if err != nil {
			return nil, err
		}
		if len(events) > 0 || i == len(headers)-1 {
			blocks = append(blocks, core.Block{Number: from + uint64(i), Hash: h.Hash(), Time: timeOf(h), Events: events})
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

// byRange reads many blocks in one request, with the header of the last one: whoever
// answers has it.
func (c *Client) byRange(ctx context.Context, from, to uint64) ([]core.Block, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()
	var last *types.Header
	var logs []types.Log
	err := c.batch(ctx, []gethrpc.BatchElem{
		headerOf(to, &last),
		c.logsOf(map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to)}, &logs),
	})
	if err != nil {
		return nil, err
	}
	if last == nil {
		return nil, core.Unreachable("block", fmt.Errorf("%d is not there yet", to))
	}
	return c.assemble(ctx, from, to, logs)
}

// assemble puts the logs of a span, which stand in the order of the chain, into blocks.
func (c *Client) assemble(ctx context.Context, from, to uint64, logs []types.Log) ([]core.Block, error) {
	var numbers []uint64
	of := map[uint64][]types.Log{}
	for _, l := range logs {
		if l.BlockNumber < from || l.BlockNumber > to || len(numbers) > 0 && l.BlockNumber < numbers[len(numbers)-1] {
			return nil, core.Unreachable("logs", fmt.Errorf("one of block %d, out of order, in the answer for %d to %d", l.BlockNumber, from, to))
		}
		if of[l.BlockNumber] == nil {
			numbers = append(numbers, l.BlockNumber)
		}
		of[l.BlockNumber] = append(of[l.BlockNumber], l)
	}
	headers, err := c.headersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}
	var blocks []core.Block
	for i, h := range headers {
		events, err := c.eventsOf(h, of[numbers[i]])
		if err != nil {
			return nil, err
		}
		if len(events) > 0 {
			blocks = append(blocks, core.Block{Number: numbers[i], Hash: h.Hash(), Time: timeOf(h), Events: events})
		}
	}
	return blocks, nil
}

// maxBatch is how many blocks are asked for in one request.
const maxBatch = 100

// headersOf reads headers; all of them are there.
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
			return nil, core.Unreachable("block", fmt.Errorf("the answer for %d is %d", numbers[i], h.Number))
		}
	}
	return headers, nil
}

// eventsOf decodes the logs of a block. A log that names another block's hash is of a
// chain that is no longer there.
func (c *Client) eventsOf(h *types.Header, logs []types.Log) ([]core.Event, error) {
	var events []core.Event
	for i := range logs {
		if logs[i].BlockHash != h.Hash() || logs[i].BlockNumber != h.Number.Uint64() || logs[i].Removed {
			return nil, core.Unreachable("logs", fmt.Errorf("block %s changed while it was read", h.Number))
		}
		event, err := c.contracts.decode(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("log %d of block %d: %w", logs[i].Index, logs[i].BlockNumber, err)
		}
		if event != nil {
			events = append(events, event)
		}
	}
	return events, nil
}

func headerOf(number uint64, into **types.Header) gethrpc.BatchElem {
	return gethrpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(number), false}, Result: into}
}

// logsOf asks for the logs of our contracts.
func (c *Client) logsOf(query map[string]any, into *[]types.Log) gethrpc.BatchElem {
	query["address"] = c.contracts.addresses()
	return gethrpc.BatchElem{Method: "eth_getLogs", Args: []any{query}, Result: into}
}

// batch asks one endpoint for several things at once.
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
