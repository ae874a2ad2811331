package chain_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// proxy creates a contract with CREATE2: 32 bytes of salt, then the code that makes it.
// It is the proxy that most chains have, github.com/Arachnid/deterministic-deployment-proxy.
const proxy = "0x604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3"

// wrap returns a signature of an account that its factory may have to deploy first.
func wrap(t *testing.T, factory common.Address, deploy, signature []byte) []byte {
	t.Helper()
	var inputs abi.Arguments
	for _, name := range []string{"address", "bytes", "bytes"} {
		of, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, abi.Argument{Type: of})
	}

	packed, err := inputs.Pack(factory, deploy, signature)
	if err != nil {
		t.Fatal(err)
	}

	return append(packed, common.FromHex("0x6492649264926492649264926492649264926492649264926492649264926492")...)
}

// TestAnAccountThatIsNotDeployedBringsItsFactory covers ERC-6492.
func TestAnAccountThatIsNotDeployedBringsItsFactory(t *testing.T) {
	c := the.Client(t)
	factory := c.CreateRaw(t, common.FromHex(proxy))
	salt := common.Hash{7}

	// Code that makes an account which answers every question with a word.
	making := func(word string) []byte {
		return common.FromHex("0x6d63" + word + "60e01b5f5260205ff35f52600e6012f3")
	}
	always, never := making("1626ba7e"), making("ffffffff")
	at := func(code []byte) common.Address { return crypto.CreateAddress2(factory, salt, crypto.Keccak256(code)) }
	call := func(code []byte) []byte { return slices.Concat(salt[:], code) }

	for name, tc := range map[string]struct {
		account   common.Address
		signature []byte
		taken     bool
	}{
		"an account that says yes":     {at(always), wrap(t, factory, call(always), []byte("whatever")), true},
		"an account that says no":      {at(never), wrap(t, factory, call(never), []byte("whatever")), false},
		"another account":              {common.Address{9}, wrap(t, factory, call(always), nil), false},
		"a factory that deploys none":  {at(always), wrap(t, factory, []byte("none"), nil), false},
		"no factory":                   {at(always), wrap(t, common.Address{9}, call(always), nil), false},
		"an account without a factory": {at(always), []byte("whatever"), false},
		"what wraps nothing":           {at(always), wrap(t, factory, call(always), nil)[64:], false},
	} {
		err := c.Judge(t.Context(), tc.account, nil, common.Hash{1}, tc.signature)
		var refusal *core.Refusal
		if (err == nil) != tc.taken || err != nil && !errors.As(err, &refusal) && !errors.Is(err, core.ErrNotFound) {
			t.Errorf("%s: got %v, want it taken: %v", name, err, tc.taken)
		}
	}

	if code, err := c.Ethereum().CodeAt(t.Context(), at(always), nil); err != nil || len(code) > 0 {
		t.Errorf("got %d bytes of code, %v, want nothing deployed by a question", len(code), err)
	}
}
