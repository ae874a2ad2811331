// Package evidence proves contracts' storage from the hash of one block, without a node
// or a network. The header hashes to the block's hash and contains the root of the state,
// and Merkle-Patricia proofs (EIP-1186) lead from there to an account and its slots.
//
// It does not use go-ethereum's trie, which would bring databases into a program that
// runs in browsers. A test compares both.
package evidence

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Evidence is contracts' storage as of one block, provable from the block's hash.
type Evidence struct {
	Block  Block     `json:"block"`
	Proofs []Account `json:"proofs"`
}

// Block is a block's hash and number, with the header that hashes to it.
type Block struct {
	Number uint64        `json:"number"`
	Hash   common.Hash   `json:"hash"`
	Header hexutil.Bytes `json:"header"` // RLP
}

// Account is an answer of eth_getProof (EIP-1186) for a contract, without the values,
// which are read from the proven leaves.
type Account struct {
	Address common.Address  `json:"address"`
	Account []hexutil.Bytes `json:"account_proof"`
	Storage []Storage       `json:"storage_proof"`
}

// Storage is the proof of one slot.
type Storage struct {
	Slot  common.Hash     `json:"slot"`
	Proof []hexutil.Bytes `json:"proof"`
}

// Slots names slots of one contract, to request their evidence.
type Slots struct {
	Address common.Address
	Slots   []common.Hash
}

// State is what is proven of contracts as of a block.
type State map[common.Address]Contract

// Contract is a contract's proven code and storage.
type Contract struct {
	Code  common.Hash                 // keccak-256 of the code that the account runs
	Words map[common.Hash]common.Hash // by slot
}

// Indices of a header's fields (Yellow Paper, 4.4.3). Later forks append fields.
const (
	headerRoot   = 3
	headerNumber = 8
	headerTime   = 11
)

// StateRoot checks hash and number of a block and returns the root of its state.
func (b *Block) StateRoot() (root common.Hash, err error) {
	fields, err := b.fields(headerNumber)
	if err != nil {
		return root, err
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

// Time returns the block's time, from its own header.
func (b *Block) Time() (time.Time, error) {
	fields, err := b.fields(headerTime)
	if err != nil {
		return time.Time{}, err
	}

	var seconds uint64
	if err := rlp.DecodeBytes(fields[headerTime], &seconds); err != nil {
		return time.Time{}, fmt.Errorf("time of the header: %w", err)
	}

	return time.Unix(int64(seconds), 0).UTC(), nil
}

// fields returns the fields of a header that hashes to the block's hash. It returns an
// error if the header has no field of this index.
func (b *Block) fields(last int) (fields []rlp.RawValue, err error) {
	if got := crypto.Keccak256Hash(b.Header); got != b.Hash {
		return nil, fmt.Errorf("the header hashes to %s, not %s", got, b.Hash)
	}

	err = rlp.DecodeBytes(b.Header, &fields)
	if err == nil && len(fields) <= last {
		err = fmt.Errorf("%d fields", len(fields))
	}
	if err != nil {
		return nil, fmt.Errorf("the header is malformed (%w)", err)
	}

	return fields, nil
}

// Is reports whether the evidence has a proof of each wanted slot and of no other, in the
// order in which they are wanted. So no proof is there twice, and none is idle.
func (e *Evidence) Is(wanted []Slots) bool {
	return slices.EqualFunc(e.Proofs, wanted, func(a Account, w Slots) bool {
		return a.Address == w.Address && slices.EqualFunc(a.Storage, w.Slots, func(s Storage, slot common.Hash) bool {
			return s.Slot == slot
		})
	})
}

// Prove checks all proofs against a state's root and returns what they prove. It is as
// trustworthy as the root.
func (e *Evidence) Prove(root common.Hash) (State, error) {
	s := State{}
	for _, account := range e.Proofs {
		contract, err := account.prove(root)
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", account.Address, err)
		}
		s[account.Address] = contract
	}

	return s, nil
}

// prove checks the proof of an account and then those of its slots.
func (a *Account) prove(root common.Hash) (Contract, error) {
	leaf, err := lookup(root, a.Address[:], plain(a.Account))
	if err != nil {
		return Contract{}, err
	}
	if leaf == nil {
		return Contract{}, errors.New("the chain has no such account")
	}

	var account struct {
		Nonce    uint64
		Balance  rlp.RawValue
		Storage  common.Hash
		CodeHash common.Hash
	}

	if err := rlp.DecodeBytes(leaf, &account); err != nil {
		return Contract{}, fmt.Errorf("account: %w", err)
	}

	proven := Contract{Code: account.CodeHash, Words: map[common.Hash]common.Hash{}}
	for _, s := range a.Storage {
		value, err := lookup(account.Storage, s.Slot[:], plain(s.Proof))
		if err != nil {
			return Contract{}, fmt.Errorf("slot %s: %w", s.Slot, err)
		}

		if proven.Words[s.Slot], err = word(value); err != nil {
			return Contract{}, fmt.Errorf("slot %s: %w", s.Slot, err)
		}
	}

	return proven, nil
}

// word decodes a storage leaf. A slot without a leaf holds zero.
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

// errNoProof is wrapped by errors about words that the evidence does not prove.
var errNoProof = errors.New("no proof")

// word returns a proven word.
func (s State) word(contract common.Address, slot common.Hash) (common.Hash, error) {
	value, ok := s[contract].Words[slot]
	if !ok {
		return value, fmt.Errorf("%w of slot %s of contract %s", errNoProof, slot, contract)
	}
	return value, nil
}

// CodeHash returns the keccak-256 of a contract's code.
func (s State) CodeHash(contract common.Address) (common.Hash, error) {
	proven, ok := s[contract]
	if !ok {
		return common.Hash{}, fmt.Errorf("%w of contract %s", errNoProof, contract)
	}
	return proven.Code, nil
}
