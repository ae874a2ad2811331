package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// receiptsBatch is the number of blocks whose receipts one request asks for.
const receiptsBatch = 10

// receipt is the part of a receipt that its block's root commits to. It has every type of
// transaction, also those that go-ethereum does not know.
type receipt struct {
	Type       hexutil.Uint64 `json:"type"`
	Status     hexutil.Uint64 `json:"status"`
	PostState  hexutil.Bytes  `json:"root"` // before Byzantium
	Cumulative hexutil.Uint64 `json:"cumulativeGasUsed"`
	Bloom      types.Bloom    `json:"logsBloom"`
	Logs       []*types.Log   `json:"logs"`
	// Of a deposit on an OP chain (Canyon).
	DepositNonce   *hexutil.Uint64 `json:"depositNonce"`
	DepositVersion *hexutil.Uint64 `json:"depositReceiptVersion"`
}

// typeDeposit is the type of an OP chain's deposits.
const typeDeposit = 0x7e

// encoded returns the receipt's consensus bytes (EIP-2718, and OP's specs for deposits).
func (r *receipt) encoded() ([]byte, error) {
	outcome := []byte(r.PostState)
	if len(outcome) != common.HashLength {
		outcome = []byte{}
		if r.Status == 1 {
			outcome = []byte{1}
		}
	}

	fields := []any{outcome, uint64(r.Cumulative), r.Bloom, r.Logs}
	if r.Type == typeDeposit && r.DepositNonce != nil && r.DepositVersion != nil {
		fields = append(fields, uint64(*r.DepositNonce), uint64(*r.DepositVersion))
	}

	body, err := rlp.EncodeToBytes(fields)
	if err != nil || r.Type == types.LegacyTxType {
		return body, err
	}

	return append([]byte{byte(r.Type)}, body...), nil
}

// encodedReceipts are the receipts of a block, as go-ethereum's tries want them.
type encodedReceipts [][]byte

func (r encodedReceipts) Len() int                           { return len(r) }
func (r encodedReceipts) EncodeIndex(i int, b *bytes.Buffer) { b.Write(r[i]) }

// receiptsOf returns the logs of every transaction of some blocks, checked against the
// headers' roots.
func receiptsOf(ctx context.Context, e rpc.Endpoint, headers []*types.Header) ([][]*types.Log, error) {
	all := make([][]*receipt, len(headers))
	for first := 0; first < len(headers); first += receiptsBatch {
		n := min(receiptsBatch, len(headers)-first)
		if err := readReceipts(ctx, e, headers[first:first+n], all[first:first+n]); err != nil {
			return nil, err
		}
	}

	logs := make([][]*types.Log, len(headers))
	for i, h := range headers {
		if err := checkRoot(h, all[i]); err != nil {
			return nil, err
		}
		for _, r := range all[i] {
			logs[i] = append(logs[i], r.Logs...)
		}
	}

	return logs, nil
}

// checkRoot compares receipts with a header's root.
func checkRoot(h *types.Header, receipts []*receipt) error {
	list := make(encodedReceipts, len(receipts))
	for i, r := range receipts {
		if r == nil {
			return fmt.Errorf("block %d: a receipt is missing: %w", h.Number, errLeftOut)
		}

		encoded, err := r.encoded()
		if err != nil {
			return fmt.Errorf("receipt %d of block %d: %w", i, h.Number, err)
		}

		list[i] = encoded
	}

	if root := types.DeriveSha(list, trie.NewStackTrie(nil)); root != h.ReceiptHash {
		return fmt.Errorf("block %d: its %d receipts do not have the header's root: %w", h.Number, len(receipts), errLeftOut)
	}

	return nil
}

// readReceipts asks for the receipts of whole blocks. An endpoint that does not serve
// them, or has none, is asked for each transaction's.
func readReceipts(ctx context.Context, e rpc.Endpoint, headers []*types.Header, into [][]*receipt) error {
	batch := make([]gethrpc.BatchElem, len(headers))
	for i, h := range headers {
		batch[i] = gethrpc.BatchElem{
			Method: "eth_getBlockReceipts",
			Args:   []any{hexutil.Uint64(h.Number.Uint64())},
			Result: &into[i],
		}
	}

	wholeErr := e.Batch(ctx, batch)
	for i, h := range headers {
		if batch[i].Error == nil && wholeErr == nil && checkRoot(h, into[i]) == nil {
			continue
		}
		if err := readEach(ctx, e, h, &into[i]); err != nil {
			return errors.Join(wholeErr, fmt.Errorf("receipts of block %d: %w", h.Number, err))
		}
	}

	return nil
}

// readEach asks for the receipt of every transaction of a block.
func readEach(ctx context.Context, e rpc.Endpoint, h *types.Header, into *[]*receipt) error {
	var block struct {
		Transactions []common.Hash `json:"transactions"`
	}

	if err := e.Client().Client().CallContext(
		ctx,
		&block,
		"eth_getBlockByNumber",
		hexutil.Uint64(h.Number.Uint64()),
		false,
	); err != nil {
		return err
	}

	receipts := make([]*receipt, len(block.Transactions))
	batch := make([]gethrpc.BatchElem, len(receipts))
	for i, hash := range block.Transactions {
		batch[i] = gethrpc.BatchElem{
			Method: "eth_getTransactionReceipt",
			Args:   []any{hash},
			Result: &receipts[i],
		}
	}

	*into = receipts

	return e.Batch(ctx, batch)
}
