package chain

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// errProbe ends a probe at one endpoint.
var errProbe = errors.New("probed")

// Owed reports whether a push may pay a leaf of a group.
func (c *Client) Owed(ctx context.Context, pool core.Pool, group uint32, leaves []tree.SumLeaf) (bool, error) {
	return c.owed(ctx, pool, group, leaves)
}

// ReadsReceipts returns the numbers of the blocks whose receipts a client would read if
// every bloom filter of a span were full.
func (c *Client) ReadsReceipts(t *testing.T, from, to uint64) (numbers []uint64) {
	t.Helper()
	err := c.pool.Try(t.Context(), "probe", func(ctx context.Context, e rpc.Endpoint) error {
		headers, err := headersOf(ctx, e, from-1, to)
		if err != nil {
			return err
		}

		told, err := e.Logs(ctx, c.contracts.addresses(), from, to)
		if err != nil {
			return err
		}

		logs, err := byBlock(headers, told)
		if err != nil {
			return err
		}

		for _, h := range c.withoutProof(ctx, e, headers, append([]*types.Header{}, headers[1:]...), logs) {
			numbers = append(numbers, h.Number.Uint64())
		}

		return errProbe
	})
	if !errors.Is(err, errProbe) {
		t.Fatal(err)
	}

	return numbers
}
