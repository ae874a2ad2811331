package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/evidence"
)

// Evidence returns proofs of contracts' storage as of the newest final block (EIP-1186).
// It does not check the proofs; evidence.Prove checks them with the block's hash alone.
func (c *Client) Evidence(ctx context.Context, wanted []evidence.Slots) (e evidence.Evidence, err error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	_, final, err := c.heads(ctx)
	if err != nil {
		return e, err
	}

	if e.Block.Header, err = rlp.EncodeToBytes(final); err != nil {
		return e, fmt.Errorf("encode header: %w", err)
	}

	e.Block.Number, e.Block.Hash = final.Number.Uint64(), final.Hash()

	for _, slots := range wanted {
		proof, err := c.prove(ctx, final, slots)
		if err != nil {
			return e, err
		}
		e.Proofs = append(e.Proofs, proof)
	}

	return e, nil
}

// accountProof is the part of eth_getProof's answer that makes up a proof.
type accountProof struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// prove asks by the block's hash (EIP-1898). A reorg, or a header that this program
// hashes differently, then causes an error instead of a proof for another block.
func (c *Client) prove(ctx context.Context, block *types.Header, slots evidence.Slots) (evidence.Account, error) {
	var answer accountProof
	at := map[string]any{
		"blockHash":        block.Hash(),
		"requireCanonical": true,
	}

	if err := c.eth.Client().CallContext(
		ctx,
		&answer,
		"eth_getProof",
		slots.Address,
		slots.Slots,
		at,
	); err != nil {
		return evidence.Account{}, core.Unreachable("proof of storage", err)
	}

	if len(answer.StorageProof) != len(slots.Slots) {
		return evidence.Account{}, fmt.Errorf("eth_getProof: %d proofs for %d slots: %w",
			len(answer.StorageProof), len(slots.Slots), core.ErrVerify)
	}

	proof := evidence.Account{Address: slots.Address, Account: answer.AccountProof}
	for i, s := range answer.StorageProof {
		proof.Storage = append(proof.Storage, evidence.Storage{Slot: slots.Slots[i], Proof: s.Proof})
	}

	return proof, nil
}

// ConfirmBlock asks an RPC whether its chain has this id and, at this number, the block
// with this hash. It confirms the one fact that a check of a folder without a node leaves
// open. If the chain differs, the error wraps core.ErrVerify.
func ConfirmBlock(ctx context.Context, url string, chainID, number uint64, hash common.Hash) (err error) {
	c, err := dial(ctx, Options{
		RPC:    []string{url},
		Domain: core.Domain{ID: chainID},
		Log:    slog.New(slog.DiscardHandler),
	})
	if errors.Is(err, rpc.ErrWrongChain) {
		return fmt.Errorf("the folder is of chain %d: %w: %w", chainID, err, core.ErrVerify)
	}

	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, c.Close()) }()

	at, err := c.BlockAt(ctx, number)
	if err != nil {
		return err
	}
	if at.Hash != hash {
		return fmt.Errorf("block %d of chain %d is %s, the folder has %s: %w",
			number, chainID, at.Hash, hash, core.ErrVerify)
	}

	return nil
}
