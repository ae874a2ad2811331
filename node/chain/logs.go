package chain

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// errLeftOut is the fault of an endpoint whose logs are not those of the receipts.
var errLeftOut = errors.New("its logs are not complete; another endpoint, which keeps all receipts, is needed")

// completeLogs returns our contracts' logs in some blocks that follow each other, by
// number. headers begin with the block before the first one. Blocks whose bloom filter
// excludes us are not asked for. Of all others the logs must be those of the receipts, or
// a proof must show that there is none.
func (c *Client) completeLogs(ctx context.Context, e rpc.Endpoint, headers []*types.Header) (map[uint64][]*types.Log, error) {
	suspects := slices.DeleteFunc(slices.Clone(headers[1:]), func(h *types.Header) bool {
		return !c.contracts.mayHold(h.Bloom)
	})
	if len(suspects) == 0 {
		return nil, nil
	}

	first, last := suspects[0].Number.Uint64(), suspects[len(suspects)-1].Number.Uint64()
	told, err := e.Logs(ctx, c.contracts.addresses(), first, last)
	if err != nil {
		return nil, err
	}

	logs, err := byBlock(headers, told)
	if err != nil {
		return nil, err
	}

	suspects = c.withoutProof(ctx, e, headers, suspects, logs)

	return logs, c.compareLogs(ctx, e, suspects, logs)
}

// compareLogs compares logs with the receipts of every block that may hold one.
func (c *Client) compareLogs(
	ctx context.Context, e rpc.Endpoint, suspects []*types.Header, logs map[uint64][]*types.Log,
) error {
	receipts, err := receiptsOf(ctx, e, suspects)
	if err != nil {
		return err
	}

	for i, h := range suspects {
		number := h.Number.Uint64()
		held := c.contracts.ours(receipts[i])
		if told := logs[number]; !slices.EqualFunc(told, held, sameLog) {
			return fmt.Errorf("block %d: it told %d events of the contracts, the receipts hold %d: %w",
				number, len(told), len(held), errLeftOut)
		}
	}

	return nil
}

// sameLog compares what a receipt commits to.
func sameLog(a, b *types.Log) bool {
	return a.Address == b.Address &&
		slices.Equal(a.Topics, b.Topics) &&
		bytes.Equal(a.Data, b.Data)
}

// byBlock groups the logs of a span by block, in the chain's order. A log that comes
// twice counts once. A log that names another block than that of the headers is an error:
// it belongs to a chain that no longer exists.
func byBlock(headers []*types.Header, logs []types.Log) (map[uint64][]*types.Log, error) {
	from := headers[0].Number.Uint64()
	of := map[uint64][]*types.Log{}
	var last *types.Log

	slices.SortStableFunc(logs, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})

	for i := range logs {
		l := &logs[i]
		at := l.BlockNumber - from
		switch {
		case l.BlockNumber < from || at >= uint64(len(headers)):
			return nil, fmt.Errorf("a log of block %d in the answer for blocks %d to %d",
				l.BlockNumber, from, from+uint64(len(headers))-1)
		case l.BlockHash != headers[at].Hash() || l.Removed:
			return nil, fmt.Errorf("block %d changed while it was read", l.BlockNumber)

		case last != nil && l.BlockNumber == last.BlockNumber && l.Index == last.Index:
			continue
		}

		of[l.BlockNumber], last = append(of[l.BlockNumber], l), l
	}

	return of, nil
}

// mayHold reports whether a block with this bloom filter may hold an event that a node
// uses: the filter has the address of a contract and the topic of one of its events. Of a
// contract with an anonymous event the filter has the address alone.
func (c *contracts) mayHold(bloom types.Bloom) bool {
	for address, r := range c.at {
		if !types.BloomLookup(bloom, address) {
			continue
		}
		if r.anonymous != nil {
			return true
		}

		for topic := range r.decoders {
			if types.BloomLookup(bloom, topic) {
				return true
			}
		}
	}

	return false
}

// ours returns the logs of our contracts.
func (c *contracts) ours(logs []*types.Log) (ours []*types.Log) {
	for _, l := range logs {
		if _, ok := c.at[l.Address]; ok {
			ours = append(ours, l)
		}
	}
	return ours
}
