package core_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

// SPEC 5.36.
func TestTheAccountFollowsFromTheSigner(t *testing.T) {
	v := vectors.Load[struct {
		Signer        vectors.Hex
		SignerAccount common.Address
	}](t, "ids")

	if got := core.AccountOf(v.Signer); got != v.SignerAccount {
		t.Errorf("got account %s, want %s", got, v.SignerAccount)
	}

	long := bytes.Repeat([]byte{1}, core.MaxSigner+1)
	for name, c := range map[string]struct {
		account common.Address
		signer  []byte
		good    bool
	}{
		"its own account":      {v.SignerAccount, v.Signer, true},
		"no signer":            {common.Address{1}, nil, true},
		"the longest":          {core.AccountOf(long[1:]), long[1:], true},
		"another account":      {common.Address{1}, v.Signer, false},
		"a verifier alone":     {core.AccountOf(v.Signer[:20]), v.Signer[:20], false},
		"one that is too long": {core.AccountOf(long), long, false},
		"a public key's size":  {core.AccountOf(long[:64]), long[:64], false},
		"a byte less":          {core.AccountOf(long[:63]), long[:63], true},
		"another verifier":     {v.SignerAccount, append([]byte{0}, v.Signer[1:]...), false},
	} {
		err := core.CheckSigner(c.account, c.signer)

		var refusal *core.Refusal
		if c.good && err != nil || !c.good && (!errors.As(err, &refusal) || refusal.Reason != core.ReasonSignature) {
			t.Errorf("%s: got %v, want it accepted: %v, or a refusal with %s", name, err, c.good, core.ReasonSignature)
		}
	}
}

// SPEC 5.60.
func TestASignersSignatureBringsTheSigner(t *testing.T) {
	v := vectors.Load[struct{ Signer, SignerAnswer, SignerSignature vectors.Hex }](t, "ids")

	if got := core.SignerSignature(v.Signer, v.SignerAnswer); !bytes.Equal(got, v.SignerSignature) {
		t.Errorf("got %x, want %x", got, v.SignerSignature)
	}
}
