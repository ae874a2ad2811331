package sold

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/tantieme/tantieme/node/evidence"
)

// first is the number of the block with the first state that a chain proves.
const first = 42

// Code is the code hash of every contract of a world.
var Code = types.EmptyCodeHash

// state is the state of a chain in tries, and the block over it.
type state struct {
	accounts *trie.Trie
	storage  map[common.Address]*trie.Trie
	header   *types.Header
}

// newState puts storage, and some other accounts, into tries.
func newState(t testing.TB, number uint64, storage map[common.Address]map[common.Hash][]byte) *state {
	s := &state{accounts: newTrie(), storage: map[common.Address]*trie.Trie{}}
	put := func(to *trie.Trie, key []byte, value any) {
		encoded, err := rlp.EncodeToBytes(value)
		check(t, err)
		check(t, to.Update(crypto.Keccak256(key), encoded))
	}

	for i := range byte(100) { // so that proofs have several nodes
		put(s.accounts, []byte{i}, newAccount(types.EmptyRootHash))
	}

	for address, slots := range storage {
		own := newTrie()
		for slot, value := range slots {
			if value = bytes.TrimLeft(value, "\x00"); len(value) > 0 {
				put(own, slot[:], value)
			}
		}

		s.storage[address] = own
		put(s.accounts, address[:], newAccount(own.Hash()))
	}

	s.header = &types.Header{
		Number:     new(big.Int).SetUint64(number),
		Root:       s.accounts.Hash(),
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(7),
	}

	return s
}

// account is the leaf of the state trie (Yellow Paper, 4.1).
type account struct {
	Nonce          uint64
	Balance        *big.Int
	Root, CodeHash common.Hash
}

func newAccount(root common.Hash) account {
	return account{
		Nonce:    1,
		Balance:  big.NewInt(5),
		Root:     root,
		CodeHash: Code,
	}
}

func newTrie() *trie.Trie {
	return trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
}

// prove implements eth_getProof.
func (s *state) prove(t testing.TB, wanted []evidence.Slots) (e evidence.Evidence) {
	header, err := rlp.EncodeToBytes(s.header)
	check(t, err)
	e.Block = evidence.Block{Number: s.header.Number.Uint64(), Hash: s.header.Hash(), Header: header}
	for _, slots := range wanted {
		p := evidence.Account{Address: slots.Address, Account: proof(t, s.accounts, slots.Address[:])}
		for _, slot := range slots.Slots {
			p.Storage = append(p.Storage, evidence.Storage{
				Slot:  slot,
				Proof: proof(t, s.storage[slots.Address], slot[:]),
			})
		}

		e.Proofs = append(e.Proofs, p)
	}

	return e
}

// nodes collects a proof in order.
type nodes struct {
	ethdb.KeyValueWriter
	list []hexutil.Bytes
}

func (n *nodes) Put(_, value []byte) error {
	n.list = append(n.list, value)
	return nil
}

func proof(t testing.TB, of *trie.Trie, key []byte) []hexutil.Bytes {
	var n nodes
	check(t, of.Prove(crypto.Keccak256(key), &n))
	return n.list
}

// words assigns values to consecutive slots.
func words(first common.Hash, values ...[]byte) map[common.Hash][]byte {
	out := map[common.Hash][]byte{}
	for i, value := range values {
		out[common.BigToHash(new(big.Int).Add(first.Big(), big.NewInt(int64(i))))] = value
	}
	return out
}

// pack packs fields into a word as Solidity does: the first at the right end.
func pack(fields ...[]byte) []byte {
	var word []byte
	for _, f := range fields {
		word = append(bytes.Clone(f), word...)
	}
	return append(make([]byte, 32-len(word)), word...)
}

func u[T uint32 | uint64](v T, size int) []byte {
	return binary.BigEndian.AppendUint64(nil, uint64(v))[8-size:]
}

func merge(into, from map[common.Hash][]byte) map[common.Hash][]byte {
	for slot, value := range from {
		into[slot] = value
	}
	return into
}
