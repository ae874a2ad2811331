package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// On a chain with full blocks nearly every bloom filter says that a block may hold an
// event of ours. Its receipts would be megabytes. Each event that a ledger stores anything
// of comes with a change of its contract's storage, or of that of another contract of ours
// in the same transaction, and no storage returns to what it was. So two proofs of our
// contracts' storage roots (EIP-1186) show that no block between them holds such an event.
// Two events may come without one, and are then left out, for the log alone has them:
// ConfirmSigned of a confirm that stands, and PayeeSet of the payee that a leaf has.

// proofsAgain is the time after which an endpoint that gave no proof is asked for one
// again. Many keep the state of the newest blocks alone.
const proofsAgain = 10 * time.Minute

// proofless remembers the endpoints that gave no proof. The zero value is ready to use.
type proofless struct {
	mu    sync.Mutex
	until map[string]time.Time
}

func (p *proofless) has(name string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()

	return time.Now().Before(p.until[name])
}

func (p *proofless) add(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()

	if p.until == nil {
		p.until = map[string]time.Time{}
	}
	p.until[name] = time.Now().Add(proofsAgain)
}

// withoutProof returns the suspects whose receipts must be read: those with events, and
// those that no proof excludes. headers begin with the block before the first one.
func (c *Client) withoutProof(
	ctx context.Context, e rpc.Endpoint, headers, suspects []*types.Header, logs map[uint64][]*types.Log,
) []*types.Header {
	active := slices.DeleteFunc(slices.Clone(suspects), func(h *types.Header) bool {
		return len(logs[h.Number.Uint64()]) == 0
	})
	if len(active) == len(suspects) || c.proofless.has(e.Name()) {
		return suspects
	}

	roots := map[uint64][]common.Hash{}
	for _, run := range runs(headers, active) {
		same, err := c.unchanged(ctx, e, run[0], run[1], roots)
		if err != nil {
			c.proofless.add(e.Name())
			return suspects
		}
		if !same {
			return suspects
		}
	}

	return active
}

// runs returns the first and last block of each run of blocks that the active ones leave.
// A run begins with the block whose state it must keep.
func runs(headers, active []*types.Header) (out [][2]*types.Header) {
	from := 0
	base := headers[0].Number.Uint64()
	for _, h := range active {
		at := int(h.Number.Uint64() - base)
		out = append(out, [2]*types.Header{headers[from], headers[at-1]})
		from = at
	}

	return append(out, [2]*types.Header{headers[from], headers[len(headers)-1]})
}

// unchanged reports whether our contracts have the same storage after two blocks. It keeps
// the roots that it has read.
func (c *Client) unchanged(
	ctx context.Context, e rpc.Endpoint, before, after *types.Header, roots map[uint64][]common.Hash,
) (bool, error) {
	if before == after {
		return true, nil
	}

	for _, h := range []*types.Header{before, after} {
		if roots[h.Number.Uint64()] != nil {
			continue
		}

		read, err := c.storageRoots(ctx, e, h)
		if err != nil {
			return false, err
		}
		roots[h.Number.Uint64()] = read
	}

	return slices.Equal(roots[before.Number.Uint64()], roots[after.Number.Uint64()]), nil
}

// storageRoots returns the roots of our contracts' storage after a block, proven by its
// state root.
func (c *Client) storageRoots(ctx context.Context, e rpc.Endpoint, h *types.Header) ([]common.Hash, error) {
	addresses := c.contracts.addresses()
	proofs := make([]accountProof, len(addresses))
	batch := make([]gethrpc.BatchElem, len(addresses))
	for i, address := range addresses {
		batch[i] = gethrpc.BatchElem{
			Method: "eth_getProof",
			Args:   []any{address, []common.Hash{}, hexutil.Uint64(h.Number.Uint64())},
			Result: &proofs[i],
		}
	}

	if err := e.Batch(ctx, batch); err != nil {
		return nil, err
	}

	roots := make([]common.Hash, len(addresses))
	for i, address := range addresses {
		root, err := storageRoot(h.Root, address, proofs[i].AccountProof)
		if err != nil {
			return nil, fmt.Errorf("proof of %s after block %d: %w", address, h.Number, err)
		}
		roots[i] = root
	}

	return roots, nil
}

// storageRoot checks an account's proof. An account that is not there has the empty root.
func storageRoot(state common.Hash, address common.Address, proof []hexutil.Bytes) (root common.Hash, err error) {
	if len(proof) == 0 {
		return root, errors.New("no proof")
	}

	nodes := memorydb.New()
	for _, node := range proof {
		if err := nodes.Put(crypto.Keccak256(node), node); err != nil {
			return root, err
		}
	}

	leaf, err := trie.VerifyProof(state, crypto.Keccak256(address[:]), nodes)
	if err != nil {
		return root, err
	}
	if leaf == nil {
		return types.EmptyRootHash, nil
	}

	var account types.StateAccount
	if err := rlp.DecodeBytes(leaf, &account); err != nil {
		return root, err
	}

	return account.Root, nil
}
