package eip712_test

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/eip712"
)

// domainType is that of all messages here.
var domainType = []eip712.Member{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

// mail returns the message of EIP-712's own example.
func mail() eip712.TypedData {
	return eip712.TypedData{
		Types: eip712.Types{
			eip712.DomainType: domainType,
			"Person":          {{Name: "name", Type: "string"}, {Name: "wallet", Type: "address"}},
			"Mail":            {{Name: "from", Type: "Person"}, {Name: "to", Type: "Person"}, {Name: "contents", Type: "string"}},
		},
		PrimaryType: "Mail",
		Domain:      eip712.NewDomain("Ether Mail", "1", 1, common.HexToAddress("0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC")),
		Message: eip712.Message{
			"from":     eip712.Message{"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
			"to":       eip712.Message{"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
			"contents": "Hello, Bob!",
		},
	}
}

// TestTheExampleOfTheStandard checks the digest that EIP-712 states for its example.
func TestTheExampleOfTheStandard(t *testing.T) {
	const want = "0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"
	if got, err := mail().Digest(); err != nil || got.Hex() != want {
		t.Errorf("got %s (%v), want %s", got, err, want)
	}
}

// TestWhatDoesNotFitIsRefused checks that no value is cut, padded or left out.
func TestWhatDoesNotFitIsRefused(t *testing.T) {
	const zero = "0x0000000000000000000000000000000000000000"
	for name, test := range map[string]struct {
		kind  string
		value any
		want  string
	}{
		"a number that is too large":  {"uint8", "256", "no number of 8 bits"},
		"a negative number":           {"uint8", "-1", "no number of 8 bits"},
		"a number in hex":             {"uint8", "0x1", "no number of 8 bits"},
		"a number as text of nothing": {"uint64", "", "no number of 64 bits"},
		"an address that is too long": {"address", zero + "00", "21 bytes, want 20"},
		"an address without 0x":       {"address", zero[2:], "hex string without 0x"},
		"a word that is too short":    {"bytes32", "0x00", "1 bytes, want 32"},
		"bytes of half a byte":        {"bytes", "0x0", "odd length"},
		"a text as a bool":            {"bool", "true", "string is no bool"},
		"a bool as a text":            {"string", true, "bool is no string"},
		"one value as a list":         {"string[]", "a", "string is no string[]"},
		"a list with a wrong element": {"uint8[]", []any{"1", "256"}, "element 1"},
		"a text as a struct":          {"Inner", "a", "string is no Inner"},
		"a struct without its member": {"Inner", eip712.Message{}, "0 members, want 1"},
		"a struct with another one":   {"Inner", eip712.Message{"b": "1"}, "Inner.a"},
		"a missing value":             {"uint8", nil, "<nil> is no uint8"},
		"bytes33":                     {"bytes33", "0x00", `no type "bytes33"`},
		"uint0":                       {"uint0", "0", `no type "uint0"`},
		"a type that is unknown":      {"Outer", "a", `no type "Outer"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := one(test.kind, test.value).Digest()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

// FuzzParse checks that no document brings the reader down, and that hashing what it took
// ends.
func FuzzParse(f *testing.F) {
	data, err := json.Marshal(mail())
	if err != nil {
		f.Fatal(err)
	}

	f.Add(data)
	f.Add([]byte(`{"types":{"A":[{"name":"a","type":"A"}]},"primaryType":"A","domain":{},"message":{"a":{}}}`))
	f.Add([]byte(`{} {}`))

	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := eip712.Parse(data)
		if err != nil {
			return
		}
		_, _ = d.Digest() // an error is as good as a digest
		_, _ = d.ChainID()
	})
}

// one returns a message of one member.
func one(kind string, value any) eip712.TypedData {
	return eip712.TypedData{
		Types: eip712.Types{
			eip712.DomainType: domainType,
			"One":             {{Name: "value", Type: kind}},
			"Inner":           {{Name: "a", Type: "uint8"}},
		},
		PrimaryType: "One",
		Domain:      eip712.NewDomain("Tantieme", "1", 31337, common.Address{}),
		Message:     eip712.Message{"value": value},
	}
}

// FuzzDigest compares digests with those of go-ethereum, which reads the JSON that a
// wallet gets.
func FuzzDigest(f *testing.F) {
	f.Add("name", []byte{1, 2, 3}, uint64(7), true, uint8(2))
	f.Add("", []byte{}, uint64(0), false, uint8(0))
	f.Add("\u202e\x00é", make([]byte, 300), ^uint64(0), true, uint8(9))

	f.Fuzz(func(t *testing.T, text string, raw []byte, n uint64, set bool, count uint8) {
		text = strings.ToValidUTF8(text, "?") // JSON carries no other text
		ours := everything(text, raw, n, set, int(count%10))
		got, err := ours.Digest()
		if err != nil {
			t.Fatal(err)
		}

		data, err := json.Marshal(ours.Document())
		if err != nil {
			t.Fatal(err)
		}

		var theirs apitypes.TypedData
		if err := json.Unmarshal(data, &theirs); err != nil {
			t.Fatal(err)
		}

		want, _, err := apitypes.TypedDataAndHash(theirs)
		if err != nil {
			t.Fatal(err)
		}
		if common.BytesToHash(want) != got {
			t.Errorf("got %s, want %x of %s", got, want, data)
		}

		read, err := eip712.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := read.Digest(); err != nil || again != got {
			t.Errorf("read again: got %s (%v), want %s of %s", again, err, got, data)
		}
	})
}

// everything returns a message with members of every kind.
func everything(text string, raw []byte, n uint64, set bool, count int) eip712.TypedData {
	word := common.BytesToHash(raw)
	inner := eip712.Message{"word": word.Hex(), "tag": hexutil.Encode(word[:24]), "flag": set}

	inners, texts := make([]any, count), make([]any, count)
	for i := range count {
		inners[i], texts[i] = inner, text
	}

	large := new(big.Int).Lsh(new(big.Int).SetUint64(n), 192)
	return eip712.TypedData{
		Types: eip712.Types{
			eip712.DomainType: domainType,
			"Everything": {
				{Name: "text", Type: "string"},
				{Name: "texts", Type: "string[]"},
				{Name: "raw", Type: "bytes"},
				{Name: "large", Type: "uint256"},
				{Name: "n", Type: "uint64"},
				{Name: "who", Type: "address"},
				{Name: "one", Type: "Inner"},
				{Name: "many", Type: "Inner[]"},
				{Name: "after", Type: "After"},
			},
			"Inner": {{Name: "word", Type: "bytes32"}, {Name: "tag", Type: "bytes24"}, {Name: "flag", Type: "bool"}},
			"After": {{Name: "inner", Type: "Inner"}},
		},
		PrimaryType: "Everything",
		Domain:      eip712.NewDomain("Tantieme"+text, "1", n>>16, common.BytesToAddress(raw)),
		Message: eip712.Message{
			"text": text, "texts": texts, "raw": hexutil.Encode(raw), "large": large.String(), "n": strconv.FormatUint(n, 10),
			"who": common.BytesToAddress(raw).Hex(), "one": inner, "many": inners, "after": eip712.Message{"inner": inner},
		},
	}
}
