package rpc

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Agree asks every endpoint for the hash of a final block. If two endpoints return
// different hashes, the error wraps core.ErrDisagree and names each with its hash. Then
// no data of the chain should be trusted. An endpoint that lags, is unreachable or serves
// another chain does not count. If no endpoint has the block, the error wraps
// core.ErrUnreachable.
func (p *Pool) Agree(ctx context.Context, number uint64) error {
	results, err := all(ctx, p, healthy, "eth_getBlockByNumber", func(ctx context.Context, e *endpoint) (common.Hash, error) {
		return e.hashOf(ctx, number)
	})
	if err != nil {
		return core.Unreachable("final block", fmt.Errorf("no endpoint has block %d: %w", number, err))
	}

	return p.compareHashes(ctx, number, results)
}

// compareHashes compares the hashes that endpoints returned. It logs each change once.
func (p *Pool) compareHashes(ctx context.Context, number uint64, told []result[common.Hash]) error {
	different := map[common.Hash]bool{}
	var said []string
	for _, r := range told {
		if r.value != (common.Hash{}) {
			different[r.value] = true
			said = append(said, r.e.name+" says "+r.value.Hex())
		}
	}

	slices.Sort(said)

	if len(different) == 0 {
		return core.Unreachable("final block", fmt.Errorf("no endpoint has block %d", number))
	}

	p.mu.Lock()
	defer p.mu.Unlock()
	before := p.disagree
	p.disagree = len(different) > 1

	if p.disagree {
		if !before {
			p.opts.Log.ErrorContext(ctx, "RPC endpoints disagree on a final block; nothing is applied until they agree",
				"block", number, "said", said)
		}
		p.metrics.disagreement.Set(1)
		return fmt.Errorf("block %d: %s: %w", number, strings.Join(said, ", "), core.ErrDisagree)
	}

	if before {
		p.opts.Log.InfoContext(ctx, "RPC endpoints agree again", "block", number)
	}

	p.metrics.disagreement.Set(0)
	return nil
}
