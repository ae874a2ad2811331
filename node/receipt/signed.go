package receipt

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/passkey"
)

// By says what shows that an account gave a consent, and so how much of that can be checked
// without a chain (SPEC 13.27 to 13.29).
type By string

// A key on secp256k1 shows it to everyone. A passkey shows that it answered, but its
// verifier is code. A contract account, and any other signer, is judged by code alone.
const (
	ByKey     By = "key"
	ByPasskey By = "passkey"
	ByCode    By = "code"
)

// Unchecked says what of the signature only a chain can tell, or nothing.
func (b By) Unchecked() string {
	switch b {
	case ByKey:
		return ""
	case ByPasskey:
		return "the passkey's answer fits; whether the verifier that the account's signer names is one of passkeys was not checked, because it is code on a chain"
	default:
		return "the signature was not checked, because only code on a chain can judge it"
	}
}

// known says how the first event is known.
func (b By) known() string {
	switch b {
	case ByKey:
		return bySignature
	case ByPasskey:
		return "answer of the account's passkey over the consent, in the evidence; that its verifier takes it, code on the chain tells; the time is a note"
	default:
		return "signature over the consent, in the evidence, which code on the chain judges and nothing here; the time is a note"
	}
}

// Signed is an account's signature over a consent.
type Signed struct {
	Account   common.Address
	Signer    []byte // ERC-7913: verifier ‖ key; empty: none
	Contract  bool   // the account's own code judges the signature (ERC-1271, ERC-6492)
	Signature []byte // as a contribution has it, so without the signer
}

// By returns what shows that the account signed.
func (s Signed) By() By {
	if len(s.Signer) == 0 && !s.Contract {
		return ByKey
	}

	_, isKey := passkey.KeyOf(s.Signer)
	if _, err := passkey.Parse(s.Signature); isKey && err == nil {
		return ByPasskey
	}

	return ByCode
}

// Check checks of a signature over a digest what can be checked without a chain. Errors are
// refusals with core.ReasonSignature.
func (s Signed) Check(digest common.Hash) error {
	if err := s.checkForm(); err != nil {
		return err
	}

	switch s.By() {
	case ByKey:
		return s.checkKey(digest)
	case ByPasskey:
		answer, err := passkey.Parse(s.Signature)
		if err != nil {
			return err
		}
		key, _ := passkey.KeyOf(s.Signer)
		return answer.Verify(key, digest)
	default:
		return nil
	}
}

func (s Signed) checkForm() error {
	switch n := len(s.Signature); {
	case s.Contract && len(s.Signer) > 0:
		return core.Refuse(core.ReasonSignature, "an account with a signer is no contract account")
	case n == 0, n > core.MaxConsentSignature:
		return core.Refuse(core.ReasonSignature, "the signature has %d bytes; want 1 to %d", n, core.MaxConsentSignature)
	}

	return core.CheckSigner(s.Account, s.Signer)
}

func (s Signed) checkKey(digest common.Hash) error {
	by, err := consent.Recover(digest, s.Signature)
	if err != nil {
		return core.Refuse(core.ReasonSignature, "%v", err)
	}
	if by != s.Account {
		return core.Refuse(core.ReasonSignature, "the consent is signed by %s, not by %s", by, s.Account)
	}

	return nil
}
