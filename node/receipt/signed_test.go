package receipt_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/passkey"
	"github.com/tantieme/tantieme/node/receipt"
)

// passkeySigned returns evidence that a passkey signed.
func passkeySigned(t testing.TB) receipt.Evidence {
	t.Helper()
	e := evidence(t)
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	point, err := secret.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	key, err := passkey.ParseKey(point)
	if err != nil {
		t.Fatal(err)
	}

	e.Signer = key.Signer(common.Address{0x79, 0x13})
	e.Account = core.AccountOf(e.Signer)
	digest, err := e.Digest()
	if err != nil {
		t.Fatal(err)
	}

	authenticator := append(bytes.Repeat([]byte{1}, 32), 0x05, 0, 0, 0, 1)
	client := fmt.Sprintf(`{"type":"webauthn.get","challenge":"%s","origin":"https://tantieme.example"}`, base64.RawURLEncoding.EncodeToString(digest[:]))
	inner := sha256.Sum256([]byte(client))
	signed := sha256.Sum256(append(bytes.Clone(authenticator), inner[:]...))
	der, err := ecdsa.SignASN1(rand.Reader, secret, signed[:])
	if err != nil {
		t.Fatal(err)
	}

	answer, err := passkey.NewAnswer(authenticator, []byte(client), der)
	if err != nil {
		t.Fatal(err)
	}
	if e.Signature, err = answer.Pack(digest); err != nil {
		t.Fatal(err)
	}

	return e
}

// contractSigned returns evidence that a contract account's owners signed somehow.
func contractSigned(t testing.TB) receipt.Evidence {
	t.Helper()
	e := evidence(t)
	e.Account, e.Contract, e.Signature = common.Address{0x5a, 0xfe}, true, bytes.Repeat([]byte{9}, 130)

	return e
}

// SPEC 13.27 to 13.29.
func TestAReceiptSaysWhatOfItsSignatureIsNotChecked(t *testing.T) {
	other := contractSigned(t)
	other.Signer = append(common.Address{1}.Bytes(), 2)
	other.Account, other.Contract = core.AccountOf(other.Signer), false

	for name, c := range map[string]struct {
		evidence receipt.Evidence
		by       receipt.By
		known    string
		words    string
	}{
		"a key":              {evidence(t), receipt.ByKey, "signature of the account", ""},
		"a passkey":          {passkeySigned(t), receipt.ByPasskey, "the account's passkey", "verifier"},
		"a contract account": {contractSigned(t), receipt.ByCode, "nothing here", "was not checked"},
		"another signer":     {other, receipt.ByCode, "nothing here", "was not checked"},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := receipt.New(c.evidence, given)
			if err != nil {
				t.Fatal(err)
			}
			data, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			back, err := receipt.Verify(data)
			if err != nil {
				t.Fatalf("got %v, want it read as it was made", err)
			}

			s := back.Summary(given)
			if s.SignedBy != c.by || !strings.Contains(s.Unchecked, c.words) || (c.words == "") != (s.Unchecked == "") {
				t.Errorf("got %q, %q, want %q and words about %q", s.SignedBy, s.Unchecked, c.by, c.words)
			}
			if known := back.Events[0].Known; !strings.Contains(known, c.known) {
				t.Errorf("got %q, want that it says %q", known, c.known)
			}
		})
	}
}

func TestASignatureThatIsNotTheAccountsMakesNoReceipt(t *testing.T) {
	for name, change := range map[string]func(*receipt.Evidence){
		"a signer of another account":  func(e *receipt.Evidence) { e.Account[0]++ },
		"another key":                  func(e *receipt.Evidence) { e.Signer[83] ^= 1; e.Account = core.AccountOf(e.Signer) },
		"another answer":               func(e *receipt.Evidence) { e.Signature[0] ^= 1 },
		"an answer to another consent": func(e *receipt.Evidence) { e.Consent.Version++ },
		"no answer":                    func(e *receipt.Evidence) { e.Signature = nil },
		"a signer and a contract":      func(e *receipt.Evidence) { e.Contract = true },
		"a signer without its mark":    func(e *receipt.Evidence) { e.Signer = nil },
		"a signature without bound":    func(e *receipt.Evidence) { e.Signature = make([]byte, core.MaxConsentSignature+1) },
	} {
		t.Run(name, func(t *testing.T) {
			e := passkeySigned(t)
			change(&e)
			if _, err := receipt.New(e, given); !errors.Is(err, core.ErrVerify) {
				t.Errorf("got %v, want %v", err, core.ErrVerify)
			}
		})
	}
}

// TestASecondProgramChecksTheSame runs the independent checker, which is made from SPEC
// alone, on receipts of each kind and on damaged copies.
func TestASecondProgramChecksTheSame(t *testing.T) {
	programs := filepath.Join("..", "vectors", "make")
	if _, err := os.Stat(filepath.Join(programs, "node_modules")); err != nil {
		t.Fatalf("the programs are not installed: run `make test`, or `npm ci` in node/vectors/make: got error %v, want none", err)
	}

	other := passkeySigned(t)
	for name, c := range map[string]struct {
		evidence receipt.Evidence
		damage   func(string) string // nil: none
	}{
		"key":             {evidence: evidence(t)},
		"passkey":         {evidence: passkeySigned(t)},
		"contract":        {evidence: contractSigned(t)},
		"another answer":  {passkeySigned(t), swap(other)},
		"no mark":         {contractSigned(t), func(text string) string { return strings.Replace(text, `"contract": true,`, "", 1) }},
		"another account": {passkeySigned(t), func(text string) string { return strings.Replace(text, `"signer": "0x79`, `"signer": "0x78`, 1) }},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := receipt.New(c.evidence, given)
			if err != nil {
				t.Fatal(err)
			}
			data, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if c.damage != nil {
				data = []byte(c.damage(string(data)))
			}

			file := filepath.Join(t.TempDir(), "receipt.json")
			if err := os.WriteFile(file, data, 0o600); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			cmd := exec.CommandContext(ctx, "node", "receipt.mjs", file)
			cmd.Dir = programs
			out, err := cmd.CombinedOutput()
			if (err == nil) != (c.damage == nil) {
				t.Errorf("got %v, %s, want a failure: %v", err, out, c.damage != nil)
			}
			if _, errGo := receipt.Verify(data); (errGo == nil) != (err == nil) {
				t.Errorf("got %v by this program and %v by the other, want the same", errGo, err)
			}
		})
	}
}

// swap returns a damage that puts the answer of other evidence in the place of its own.
func swap(other receipt.Evidence) func(string) string {
	return func(text string) string {
		at := strings.Index(text, `"signature": "`) + len(`"signature": "`)
		end := at + strings.IndexByte(text[at:], '"')
		return text[:at] + other.Signature.String() + text[end:]
	}
}
