package chain_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// TestCodeJudgesSignaturesAsTheContractsDo asks OpenZeppelin's verifier, and accounts that
// are contracts.
func TestCodeJudgesSignaturesAsTheContractsDo(t *testing.T) {
	c := the.Client(t)
	passkey := nodetest.NewPasskey(t, c.CreateCode(t, "PasskeyVerifier"))
	account := c.CreateCode(t, "ContractAccount")
	digest, other := common.Hash{1}, common.Hash{2}
	c.Approve(t, account, digest)
	echo := append(common.LeftPadBytes([]byte{4}, 20), 7) // the precompile that returns what it is given

	taken := error(nil)
	for name, tc := range map[string]struct {
		account   common.Address
		signer    []byte
		digest    common.Hash
		signature []byte
		want      error // a *core.Refusal stands for its reason
	}{
		"a passkey's":                     {passkey.Account(), passkey.Signer(), digest, passkey.Answer(t, digest), taken},
		"a passkey's, of another digest":  {passkey.Account(), passkey.Signer(), other, passkey.Answer(t, digest), core.Refuse(core.ReasonContractAccount, "")},
		"a passkey's, cut":                {passkey.Account(), passkey.Signer(), digest, passkey.Answer(t, digest)[:100], core.Refuse(core.ReasonContractAccount, "")},
		"none of a passkey":               {passkey.Account(), passkey.Signer(), digest, nil, core.Refuse(core.ReasonContractAccount, "")},
		"another's signer":                {account, passkey.Signer(), digest, passkey.Answer(t, digest), core.Refuse(core.ReasonSignature, "")},
		"no verifier":                     {core.AccountOf(append(common.Address{9}.Bytes(), 1)), append(common.Address{9}.Bytes(), 1), digest, nil, core.Refuse(core.ReasonContractAccount, "")},
		"a precompile's":                  {core.AccountOf(echo), echo, digest, nil, core.Refuse(core.ReasonContractAccount, "")},
		"a contract's":                    {account, nil, digest, []byte("whatever"), taken},
		"a contract's, of another digest": {account, nil, other, []byte("whatever"), core.Refuse(core.ReasonContractAccount, "")},
		"an account without code":         {common.Address{9}, nil, digest, []byte("whatever"), core.ErrNotFound},
		"a token's":                       {the.Token, nil, digest, []byte("whatever"), core.Refuse(core.ReasonContractAccount, "")},
	} {
		err := c.Judge(t.Context(), tc.account, tc.signer, tc.digest, tc.signature)
		got, want := new(core.Refusal), new(core.Refusal)
		if errors.As(tc.want, &want) {
			if !errors.As(err, &got) || got.Reason != want.Reason {
				t.Errorf("%s: got %v, want %s", name, err, want.Reason)
			}
			continue
		}
		if !errors.Is(err, tc.want) {
			t.Errorf("%s: got %v, want %v", name, err, tc.want)
		}
	}
}

// TestCodeThatBurnsItsGasSaysNo checks that a hostile account costs an endpoint no more
// than the contracts would give it.
func TestCodeThatBurnsItsGasSaysNo(t *testing.T) {
	c := the.Client(t)
	account := c.CreateCode(t, "ContractAccount")

	for otherwise := range uint8(5) {
		c.Answer(t, account, otherwise)
		var refusal *core.Refusal
		if err := c.Judge(t.Context(), account, nil, common.Hash{3}, nil); !errors.As(err, &refusal) || refusal.Reason != core.ReasonContractAccount {
			t.Errorf("answer %d: got %v, want %s", otherwise, err, core.ReasonContractAccount)
		}
	}
}
