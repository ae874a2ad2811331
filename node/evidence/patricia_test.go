package evidence

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/tantieme/tantieme/node/core"
)

// recorder collects a proof's nodes in order.
type recorder struct {
	ethdb.KeyValueWriter
	nodes [][]byte
}

func (r *recorder) Put(_, value []byte) error {
	r.nodes = append(r.nodes, bytes.Clone(value))
	return nil
}

func key(i int) []byte { return binary.BigEndian.AppendUint32(nil, uint32(i)) }

// plant returns go-ethereum's trie of n entries under hashed keys. value determines the
// length of the values.
func plant(t testing.TB, n int, value func(int) []byte) (*trie.Trie, func(i int) [][]byte) {
	t.Helper()
	grown := trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
	for i := range n {
		if err := grown.Update(crypto.Keccak256(key(i)), value(i)); err != nil {
			t.Fatal(err)
		}
	}

	grown.Hash()
	return grown, func(i int) [][]byte {
		var r recorder
		if err := grown.Prove(crypto.Keccak256(key(i)), &r); err != nil {
			t.Fatal(err)
		}
		return r.nodes
	}
}

func short(i int) []byte { return []byte{byte(i%127 + 1)} }

func long(i int) []byte { return bytes.Repeat([]byte{byte(i), 1}, 40) }

func TestLookupAgreesWithGoEthereum(t *testing.T) {
	for name, value := range map[string]func(int) []byte{"short": short, "long": long} {
		for _, n := range []int{1, 2, 3, 17, 300, 5000} {
			t.Run(fmt.Sprintf("%s %d", name, n), func(t *testing.T) {
				grown, prove := plant(t, n, value)
				for i := range min(n, 300) + 50 {
					i := i
					if i >= 300 {
						i += n // absent
					}

					want := value(i)
					if i >= n {
						want = nil
					}

					got, err := lookup(grown.Hash(), key(i), prove(i))
					if err != nil || !bytes.Equal(got, want) {
						t.Fatalf("key %d: got %x, %v, want %x", i, got, err, want)
					}
				}
			})
		}
	}
}

// SPEC 8.9.
func TestLookupRefusesEveryChangedProof(t *testing.T) {
	grown, prove := plant(t, 300, long)
	whole := prove(7)
	tests := map[string][][]byte{
		"none":              nil,
		"the last missing":  whole[:len(whole)-1],
		"the first missing": whole[1:],
		"one more":          append(append([][]byte(nil), whole...), whole[0]),
		"of another key":    prove(8),
	}

	for i := range whole {
		for at := 0; at < len(whole[i]); at += 7 {
			changed := append([][]byte(nil), whole...)
			changed[i] = bytes.Clone(whole[i])
			changed[i][at] ^= 1
			tests[fmt.Sprintf("node %d, byte %d", i, at)] = changed
		}
	}

	for name, proof := range tests {
		if got, err := lookup(grown.Hash(), key(7), proof); err == nil {
			t.Errorf("%s: got %x proved, want an error", name, got)
		}
	}
}

func FuzzLookup(f *testing.F) {
	grown, prove := plant(f, 300, long)
	for i := range 3 {
		encoded, err := rlp.EncodeToBytes(prove(i))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(encoded)
	}

	f.Fuzz(func(t *testing.T, encoded []byte) {
		var proof [][]byte
		if rlp.DecodeBytes(encoded, &proof) != nil || len(proof) == 0 {
			return
		}

		// As a proof of the real trie it must yield the real value or nothing. Under a
		// root of its own, whatever its nodes contain, lookup must end.
		if got, err := lookup(grown.Hash(), key(1), proof); err == nil && !bytes.Equal(got, long(1)) {
			t.Errorf("proved %x", got)
		}

		_, _ = lookup(crypto.Keccak256Hash(proof[0]), key(1), proof)
	})
}

func TestAWordOfARecordCarriesOver(t *testing.T) {
	at := func(k common.Hash, word byte) *big.Int { return field{word: word}.slot(k, 9).Big() }

	for i := range 2000 { // some end in 0xff
		k := common.BytesToHash(key(i))
		want := new(big.Int).Add(at(k, 0), big.NewInt(3))
		if got := at(k, 3); got.Cmp(want) != 0 {
			t.Fatalf("key %d: got word 3 at %x, want %x", i, got, want)
		}
	}
}

// TestEachSlotIsAskedForOnce checks that fields of one word share its proof. The order is
// that of the proofs in a folder.
func TestEachSlotIsAskedForOnce(t *testing.T) {
	id := [32]byte{1}

	for name, c := range map[string]struct {
		got   []common.Hash
		slot  uint64
		words []byte
	}{
		"dataset":  {DatasetSlots(id), datasetsDatasets.slot, []byte{1}},
		"snapshot": {SnapshotSlots(id), datasetsSnapshots.slot, []byte{0, 2}},
		"sale":     {SaleSlots(id), marketSales.slot, []byte{0}},
	} {
		var want []common.Hash
		for _, word := range c.words {
			want = append(want, field{word: word}.slot(id, c.slot))
		}

		if !slices.Equal(c.got, want) {
			t.Errorf("%s: got %v, want %v", name, c.got, want)
		}
	}
}

// TestAWordWithoutAProofIsNoZero checks that a record is zero only if its words are
// proven.
func TestAWordWithoutAProofIsNoZero(t *testing.T) {
	at, id := common.Address{1}, [32]byte{2}
	proven := map[common.Hash]common.Hash{}
	for _, slot := range SaleSlots(id) {
		proven[slot] = common.Hash{}
	}

	got, err := State{at: {Words: proven}}.SaleState(at, id)
	if err != nil || got != core.SaleNone {
		t.Errorf("got %s, %v, want no sale", got, err)
	}

	for slot := range proven {
		without := maps.Clone(proven)
		delete(without, slot)
		if _, err := (State{at: {Words: without}}).SaleState(at, id); !errors.Is(err, errNoProof) {
			t.Errorf("without slot %s: got %v, want %v", slot, err, errNoProof)
		}
	}
}
