package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Evidence is storage of contracts as of one block, provable from the block's hash.
type Evidence struct {
	Block  EvidenceBlock  `json:"block"`
	Proofs []AccountProof `json:"proofs"`
}

// EvidenceBlock is a block by its hash, with the header that hashes to it.
type EvidenceBlock struct {
	Number uint64        `json:"number"`
	Hash   common.Hash   `json:"hash"`
	Header hexutil.Bytes `json:"header"` // RLP
}

// AccountProof is what eth_getProof (EIP-1186) answers for a contract, without the
// values: those are read from the proven leaves.
type AccountProof struct {
	Address common.Address  `json:"address"`
	Account []hexutil.Bytes `json:"account_proof"`
	Storage []StorageProof  `json:"storage_proof"`
}

// StorageProof is the proof of one slot.
type StorageProof struct {
	Slot  common.Hash     `json:"slot"`
	Proof []hexutil.Bytes `json:"proof"`
}

// Slots are slots of one contract that evidence is wanted of.
type Slots struct {
	Address common.Address
	Slots   []common.Hash
}

// state is storage that is proven as of a block.
type state map[common.Address]map[common.Hash]common.Hash

// open checks all proofs. Its errors are of type *Failure.
func (e *Evidence) open() (state, error) {
	root, err := e.Block.open()
	if err != nil {
		return nil, failure(AnchorFile, ReasonBlock, "%v", err)
	}
	s := state{}
	for _, account := range e.Proofs {
		if s[account.Address], err = account.open(root); err != nil {
			return nil, failure(AnchorFile, ReasonProof, "contract %s: %v", account.Address, err)
		}
	}
	return s, nil
}

// Indices of a header's fields (Yellow Paper, 4.4.3). Later forks append fields.
const (
	headerRoot   = 3
	headerNumber = 8
)

// open checks hash and number of a block and returns the root of its state.
func (b *EvidenceBlock) open() (root common.Hash, err error) {
	if got := crypto.Keccak256Hash(b.Header); got != b.Hash {
		return root, fmt.Errorf("the header hashes to %s, not %s", got, b.Hash)
	}
	var fields []rlp.RawValue
	if err := rlp.DecodeBytes(b.Header, &fields); err != nil || len(fields) <= headerNumber {
		return root, fmt.Errorf("the header is malformed (%w)", err)
	}
	var number uint64
	if err := rlp.DecodeBytes(fields[headerNumber], &number); err != nil {
		return root, fmt.Errorf("number of the header: %w", err)
	}
	if number != b.Number {
		return root, fmt.Errorf("the header is of block %d, not %d", number, b.Number)
	}
	return root, rlp.DecodeBytes(fields[headerRoot], &root)
}

// open proves an account and then its slots.
func (p *AccountProof) open(root common.Hash) (map[common.Hash]common.Hash, error) {
	leaf, err := lookup(root, p.Address[:], plain(p.Account))
	if err != nil {
		return nil, err
	}
	var account struct {
		Nonce    uint64
		Balance  rlp.RawValue
		Storage  common.Hash
		CodeHash common.Hash
	}
	if err := rlp.DecodeBytes(leaf, &account); err != nil {
		return nil, fmt.Errorf("account: %w", err)
	}
	words := map[common.Hash]common.Hash{}
	for _, s := range p.Storage {
		value, err := lookup(account.Storage, s.Slot[:], plain(s.Proof))
		if err != nil {
			return nil, fmt.Errorf("slot %s: %w", s.Slot, err)
		}
		if words[s.Slot], err = word(value); err != nil {
			return nil, fmt.Errorf("slot %s: %w", s.Slot, err)
		}
	}
	return words, nil
}

// word reads a storage leaf; a slot without one holds zero.
func word(leaf []byte) (w common.Hash, err error) {
	if leaf == nil {
		return w, nil
	}
	value, rest, err := rlp.SplitString(leaf)
	if err != nil || len(rest) > 0 || len(value) > len(w) {
		return w, errNode
	}
	copy(w[len(w)-len(value):], value)
	return w, nil
}

func plain(in []hexutil.Bytes) [][]byte {
	out := make([][]byte, len(in))
	for i, b := range in {
		out[i] = b
	}
	return out
}

// at returns a proven word. Its errors are of type *Failure.
func (s state) at(contract common.Address, slot common.Hash) (common.Hash, error) {
	value, ok := s[contract][slot]
	if !ok {
		return value, failure(AnchorFile, ReasonProof, "no proof of slot %s of contract %s", slot, contract)
	}
	return value, nil
}
