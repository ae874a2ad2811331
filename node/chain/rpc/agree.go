package rpc

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

// Agree asks every endpoint for the hash of a final block. If two endpoints return
// different hashes, the error wraps core.ErrDisagree and names each with its hash. Then
// no data of the chain should be trusted. An endpoint that lags, is unreachable or serves
// another chain does not count. If no endpoint has the block, the error wraps
// core.ErrUnreachable.
func (p *Pool) Agree(ctx context.Context, number uint64) error {
	told := make([]common.Hash, len(p.endpoints))
	at := map[*endpoint]int{}
	for i, e := range p.endpoints {
		at[e] = i
	}

	reasons := p.forEach(func(e *endpoint) (err error) {
		told[at[e]], err = e.hashOf(ctx, number)
		return err
	})

	for i, e := range p.endpoints {
		if reasons[i] == nil {
			e.worked()
		} else {
			p.noteFailure(ctx, e, reasons[i])
		}
	}

	return p.compareHashes(ctx, number, told)
}

// hashOf returns the hash of a block at one endpoint. It is zero if the endpoint does not
// have the block yet. The same request asks for the chain id.
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

	if header == nil { // no header, or an error: the endpoint does not have the block
		return common.Hash{}, nil
	}

	return header.Hash(), nil
}

// compareHashes compares the hashes that endpoints returned. It logs each change once.
func (p *Pool) compareHashes(ctx context.Context, number uint64, told []common.Hash) error {
	different := map[common.Hash]bool{}
	var said []string
	for i, hash := range told {
		if hash != (common.Hash{}) {
			different[hash] = true
			said = append(said, p.endpoints[i].name+" says "+hash.Hex())
		}
	}

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
