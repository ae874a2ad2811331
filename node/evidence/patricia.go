package evidence

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Errors of Merkle-Patricia proofs.
var (
	errNode  = errors.New("malformed node")
	errExtra = errors.New("nodes after the end of the path")
	errShort = errors.New("the path continues after the last node")
)

// lookup follows a Merkle-Patricia proof (Yellow Paper, appendix D; EIP-1186) from a root
// along keccak(key). It returns the value there, or nil if the trie has none. Every node
// of the proof must be used. The answer is as trustworthy as the root: a node counts only
// by its hash or, if it is shorter than 32 bytes, as part of the node above it.
func lookup(root common.Hash, key []byte, proof [][]byte) ([]byte, error) {
	if len(proof) == 0 {
		return nil, errShort
	}

	path := nibbles(crypto.Keccak256(key))
	next := reference{hash: root}
	for {
		node, err := next.resolve(&proof)
		if err != nil {
			return nil, err
		}

		value, following, rest, err := node.step(path)
		if err != nil {
			return nil, err
		}

		if following == nil {
			if len(proof) > 0 {
				return nil, errExtra
			}
			return value, nil
		}

		next, path = *following, rest
	}
}

// reference identifies a node: by its hash, or by its content if it is short.
type reference struct {
	hash   common.Hash
	inline []byte
}

// resolve returns the node. A node that is identified by hash is taken from the front of
// the proof.
func (r reference) resolve(proof *[][]byte) (node, error) {
	if r.inline != nil {
		return parseNode(r.inline)
	}
	if len(*proof) == 0 {
		return nil, errShort
	}

	raw := (*proof)[0]
	*proof = (*proof)[1:]
	if got := crypto.Keccak256Hash(raw); got != r.hash {
		return nil, fmt.Errorf("node has hash %s, want %s", got, r.hash)
	}

	return parseNode(raw)
}

// node is the list of a node's RLP elements: 17 for a branch, 2 for a leaf or extension.
type node []rlp.RawValue

func parseNode(raw []byte) (node, error) {
	if bytes.Equal(raw, rlp.EmptyString) {
		return node{}, nil // the empty trie
	}

	var n node
	if err := rlp.DecodeBytes(raw, &n); err != nil {
		return nil, fmt.Errorf("%w: %w", errNode, err)
	}

	if len(n) != 2 && len(n) != 17 {
		return nil, fmt.Errorf("%w: %d elements", errNode, len(n))
	}

	return n, nil
}

// step continues from a node. It returns a value (nil if the trie has none), or a further
// node and the rest of the path.
func (n node) step(path []byte) (value []byte, next *reference, rest []byte, err error) {
	switch {
	case len(n) == 0:
		return nil, nil, nil, nil
	case len(n) == 17 && len(path) == 0:
		value, err = content(n[16])
		return value, nil, nil, err

	case len(n) == 17:
		next, err = parseReference(n[path[0]])
		return nil, next, path[1:], err
	}

	compact, err := content(n[0])
	if err != nil {
		return nil, nil, nil, err
	}

	part, leaf, err := parseCompact(compact)
	switch {
	case err != nil:
		return nil, nil, nil, err
	case leaf && bytes.Equal(part, path):
		value, err = content(n[1])
		return value, nil, nil, err

	case leaf || !bytes.HasPrefix(path, part):
		return nil, nil, nil, nil
	}

	next, err = parseReference(n[1])
	if err == nil && next == nil {
		err = fmt.Errorf("%w: extension to nothing", errNode)
	}

	return nil, next, path[len(part):], err
}

// content returns the string in an RLP element.
func content(raw rlp.RawValue) ([]byte, error) {
	s, rest, err := rlp.SplitString(raw)
	if err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("%w: want a string", errNode)
	}
	return s, nil
}

// parseReference parses an element that identifies a node. It returns nil if there is
// none.
func parseReference(raw rlp.RawValue) (*reference, error) {
	kind, s, _, err := rlp.Split(raw)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errNode, err)
	case kind == rlp.List && len(raw) < common.HashLength:
		return &reference{inline: raw}, nil

	case kind == rlp.String && len(s) == common.HashLength:
		return &reference{hash: common.Hash(s)}, nil
	case kind == rlp.String && len(s) == 0:
		return nil, nil
	}

	return nil, fmt.Errorf("%w: neither a hash nor a short node", errNode)
}

// nibbles returns bytes as half bytes.
func nibbles(b []byte) []byte {
	out := make([]byte, 0, 2*len(b))
	for _, x := range b {
		out = append(out, x>>4, x&15)
	}
	return out
}

// parseCompact reads a hex-prefix encoded path (Yellow Paper, appendix C).
func parseCompact(b []byte) (path []byte, leaf bool, err error) {
	if len(b) == 0 || b[0]>>4 > 3 {
		return nil, false, fmt.Errorf("%w: path", errNode)
	}

	path = nibbles(b)
	flags := path[0]
	if flags&1 == 1 {
		return path[1:], flags&2 == 2, nil
	}

	if path[1] != 0 {
		return nil, false, fmt.Errorf("%w: path", errNode)
	}

	return path[2:], flags&2 == 2, nil
}
