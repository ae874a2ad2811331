package chain

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// Agree asks every endpoint for a final block. Where two that can be reached and have
// the block tell different hashes, it returns an error that wraps core.ErrDisagree and
// says who told what; nothing of the chain should be believed then. One that lags, is
// away, or serves another chain does not count.
func (c *Client) Agree(ctx context.Context, number uint64) error {
	told := make([]common.Hash, len(c.pool.endpoints))
	at := map[*endpoint]int{}
	for i, e := range c.pool.endpoints {
		at[e] = i
	}
	reasons := c.pool.each(func(e *endpoint) (err error) {
		told[at[e]], err = e.hashOf(ctx, number)
		return err
	})
	for i, e := range c.pool.endpoints {
		if reasons[i] == nil {
			e.worked()
		} else {
			c.pool.note(ctx, e, reasons[i])
		}
	}
	return c.pool.judge(ctx, number, told)
}

// hashOf returns the hash of a block as one endpoint tells it, zero where it has not
// come to it. The chain id is asked for in the same request.
func (e *endpoint) hashOf(ctx context.Context, number uint64) (common.Hash, error) {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	var id hexutil.Big
	var header *types.Header
	batch := []rpc.BatchElem{
		{Method: "eth_chainId", Result: &id},
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(number), false}, Result: &header},
	}
	if err := e.eth.Client().BatchCallContext(ctx, batch); err != nil {
		return common.Hash{}, err
	}
	if err := batch[0].Error; err != nil {
		return common.Hash{}, fmt.Errorf("%s: chain id: %w", e.name, err)
	}
	if err := e.check(id.ToInt()); err != nil {
		return common.Hash{}, err
	}
	if header == nil { // or an error: it does not have the block
		return common.Hash{}, nil
	}
	return header.Hash(), nil
}

// judge compares what endpoints told. The log hears of a change, once.
func (p *pool) judge(ctx context.Context, number uint64, told []common.Hash) error {
	different := map[common.Hash]bool{}
	var said []string
	for i, hash := range told {
		if hash != (common.Hash{}) {
			different[hash] = true
			said = append(said, p.endpoints[i].name+" says "+hash.Hex())
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(different) > 1 {
		err := fmt.Errorf("block %d: %s: %w", number, strings.Join(said, ", "), core.ErrDisagree)
		if !p.disagree {
			p.log.ErrorContext(ctx, "RPC endpoints disagree on a final block; nothing is applied until they agree", "block", number, "said", said)
		}
		p.disagree = true
		p.metrics.disagree.Set(1)
		return err
	}
	if p.disagree {
		p.log.InfoContext(ctx, "RPC endpoints agree again", "block", number)
	}
	p.disagree = false
	p.metrics.disagree.Set(0)
	return nil
}

// Applied notes up to which block the ledger has come, for the metrics.
func (c *Client) Applied(number uint64, head core.Head) {
	c.metrics.lag.Set(float64(head.Final - min(head.Final, number)))
}
