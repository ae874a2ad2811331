// Package eip712 hashes typed data as EIP-712 says.
//
// go-ethereum's own package for it brings in most of a node, which is more than half of
// what a browser would have to load. A test compares the two on the same messages.
package eip712

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// DomainType is the name of the struct that a domain is.
const DomainType = "EIP712Domain"

// Member is a member of a struct. Its type is string, bool, address, bytes, bytes1 to
// bytes32, uint8 to uint256, the name of a struct, or one of these with "[]" behind it.
type Member struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// Types holds the structs that a message is made of, by their names.
type Types map[string][]Member

// Message is the body of a struct: a string, a bool, a Message or a []any for each
// member. Numbers are in decimal, addresses and bytes in 0x-hex.
type Message map[string]any

// TypedData is a message that a wallet signs. Its JSON is what eth_signTypedData_v4 takes.
type TypedData struct {
	Types       Types   `json:"types"`
	PrimaryType string  `json:"primaryType"`
	Domain      Message `json:"domain"`
	Message     Message `json:"message"`
}

// NewDomain returns the domain of a contract of a chain. The chain's id is a JSON number,
// because some wallets refuse another form.
func NewDomain(name, version string, chain uint64, contract common.Address) Message {
	return Message{
		"name":              name,
		"version":           version,
		"chainId":           json.Number(strconv.FormatUint(chain, 10)),
		"verifyingContract": contract.Hex(),
	}
}

// maxDocument bounds a document's JSON, in bytes.
const maxDocument = 1 << 20

// Parse reads the JSON of a message. Whether its values fit their types is checked by
// Digest.
func Parse(data []byte) (d TypedData, err error) {
	if len(data) > maxDocument {
		return d, fmt.Errorf("typed data of %d bytes, more than %d", len(data), maxDocument)
	}

	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&d); err != nil {
		return d, fmt.Errorf("typed data: %w", err)
	}
	if decoder.More() {
		return d, errors.New("typed data: more than one document")
	}

	return d, nil
}

// ChainID returns the chain that the domain names, and false if it names none.
func (d TypedData) ChainID() (id uint64, ok bool) {
	text, isText := textOf(d.Domain["chainId"])
	id, err := strconv.ParseUint(text, 10, 64)
	return id, isText && err == nil
}

// Document returns the message as an object of JSON.
func (d TypedData) Document() map[string]any {
	return map[string]any{
		"types":       d.Types,
		"primaryType": d.PrimaryType,
		"domain":      d.Domain,
		"message":     d.Message,
	}
}

// Digest returns the 32 bytes that are signed: keccak("\x19\x01" ‖ domain ‖ message). It
// fails on a member that is missing, that its struct does not have, or that does not fit
// its type.
func (d TypedData) Digest() (common.Hash, error) {
	domain, err := d.Types.hash(DomainType, d.Domain)
	if err != nil {
		return common.Hash{}, fmt.Errorf("eip-712 domain: %w", err)
	}

	message, err := d.Types.hash(d.PrimaryType, d.Message)
	if err != nil {
		return common.Hash{}, fmt.Errorf("eip-712 %s: %w", d.PrimaryType, err)
	}

	return crypto.Keccak256Hash([]byte("\x19\x01"), domain, message), nil
}

// Used returns the types that a message of a primary type is made of, and the domain's.
// Wallets refuse a message that carries others.
func (t Types) Used(primary string) Types {
	out := Types{DomainType: t[DomainType]}
	t.addUsed(out, primary)
	return out
}

func (t Types) addUsed(out Types, name string) {
	out[name] = t[name]
	for _, member := range t[name] {
		kind := strings.TrimSuffix(member.Type, "[]")
		if _, seen := out[kind]; !seen && t[kind] != nil {
			t.addUsed(out, kind)
		}
	}
}

// spelled returns encodeType of EIP-712: the struct, then those that it is made of, by
// their names.
func (t Types) spelled(name string) string {
	used := Types{}
	t.addUsed(used, name)
	delete(used, name)

	var out strings.Builder
	for _, each := range slices.Insert(slices.Sorted(maps.Keys(used)), 0, name) {
		members := make([]string, len(t[each]))
		for i, member := range t[each] {
			members[i] = member.Type + " " + member.Name
		}
		out.WriteString(each + "(" + strings.Join(members, ",") + ")")
	}

	return out.String()
}

// hash returns hashStruct of EIP-712, 32 bytes.
func (t Types) hash(name string, body Message) ([]byte, error) {
	members, known := t[name]
	if !known {
		return nil, fmt.Errorf("no type %q", name)
	}
	if len(body) != len(members) {
		return nil, fmt.Errorf("%s: %d members, want %d", name, len(body), len(members))
	}

	words := crypto.Keccak256([]byte(t.spelled(name)))
	for _, member := range members {
		word, err := t.word(member.Type, body[member.Name])
		if err != nil {
			return nil, fmt.Errorf("%s.%s: %w", name, member.Name, err)
		}
		words = append(words, word...)
	}

	return crypto.Keccak256(words), nil
}

// word returns the 32 bytes that stand for a value in its struct.
func (t Types) word(kind string, v any) ([]byte, error) {
	if one, isList := strings.CutSuffix(kind, "[]"); isList {
		return t.list(one, v)
	}
	if _, isStruct := t[kind]; isStruct {
		switch body := v.(type) {
		case Message:
			return t.hash(kind, body)
		case map[string]any: // as JSON is decoded
			return t.hash(kind, body)
		}
		return nil, mismatch(kind, v)
	}

	if kind == "bool" {
		set, ok := v.(bool)
		if !ok {
			return nil, mismatch(kind, v)
		}
		return boolean(set), nil
	}

	text, ok := textOf(v)
	if !ok {
		return nil, mismatch(kind, v)
	}

	return atom(kind, text)
}

// list returns the word of a list: the hash of its elements' words.
func (t Types) list(kind string, v any) ([]byte, error) {
	all, ok := v.([]any)
	if !ok {
		return nil, mismatch(kind+"[]", v)
	}

	var words []byte
	for i, one := range all {
		word, err := t.word(kind, one)
		if err != nil {
			return nil, fmt.Errorf("element %d: %w", i, err)
		}
		words = append(words, word...)
	}

	return crypto.Keccak256(words), nil
}

func textOf(v any) (string, bool) {
	switch x := v.(type) {
	case string:
		return x, true
	case json.Number:
		return x.String(), true
	}
	return "", false
}

// atom returns the word of a value that is spelled as text.
func atom(kind, text string) ([]byte, error) {
	switch kind {
	case "string":
		return crypto.Keccak256([]byte(text)), nil
	case "address":
		raw, err := exactly(common.AddressLength, text)
		return common.LeftPadBytes(raw, 32), err
	case "bytes":
		raw, err := hexutil.Decode(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", kind, err)
		}
		return crypto.Keccak256(raw), nil
	}

	if size, ok := sizeOf(kind, "bytes", 32); ok {
		raw, err := exactly(size, text)
		return common.RightPadBytes(raw, 32), err
	}
	if bits, ok := sizeOf(kind, "uint", 256); ok {
		return number(bits, text)
	}

	return nil, fmt.Errorf("no type %q", kind)
}

// sizeOf returns the number behind a type's name, from 1 to most.
func sizeOf(kind, name string, most int) (int, bool) {
	digits, ok := strings.CutPrefix(kind, name)
	if !ok {
		return 0, false
	}

	size, err := strconv.Atoi(digits)
	return size, err == nil && size >= 1 && size <= most
}

func exactly(size int, text string) ([]byte, error) {
	raw, err := hexutil.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("%d bytes: %w", size, err)
	}
	if len(raw) != size {
		return nil, fmt.Errorf("%d bytes, want %d", len(raw), size)
	}
	return raw, nil
}

func number(bits int, text string) ([]byte, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 || n.BitLen() > bits {
		return nil, fmt.Errorf("%q is no number of %d bits", text, bits)
	}
	return n.FillBytes(make([]byte, 32)), nil
}

func boolean(set bool) []byte {
	word := make([]byte, 32)
	if set {
		word[31] = 1
	}
	return word
}

func mismatch(kind string, v any) error { return fmt.Errorf("%T is no %s", v, kind) }
