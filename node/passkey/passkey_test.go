package passkey_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/passkey"
	"github.com/tantieme/tantieme/node/vectors"
)

// example is one answer of node/vectors/passkeys.json.
type example struct {
	Name              string
	Verifier, Account common.Address
	X, Y              common.Hash
	Signer            vectors.Hex
	Challenge         common.Hash
	AuthenticatorData vectors.Hex
	ClientData        string
	DER               vectors.Hex
	R, S              common.Hash
	Answer            vectors.Hex
}

type examples struct{ Taken, Refused []example }

// answer returns what the browser of an example answered, with the lower s.
func (e example) answer(t testing.TB) passkey.Answer {
	t.Helper()
	a, err := passkey.NewAnswer(e.AuthenticatorData, []byte(e.ClientData), e.DER)
	if err != nil {
		t.Fatalf("%s: got %v, want its answer", e.Name, err)
	}

	return a
}

func (e example) key() passkey.Key { return passkey.Key{X: e.X, Y: e.Y} }

// SPEC 5.67, 5.68.
func TestAnswersArePackedAsTheVerifierReadsThem(t *testing.T) {
	for _, v := range vectors.Load[examples](t, "passkeys").Taken {
		t.Run(v.Name, func(t *testing.T) {
			a := v.answer(t)
			if a.R != v.R || a.S != v.S {
				t.Errorf("got r %x and s %x, want %s and %s", a.R, a.S, v.R, v.S)
			}

			packed, err := a.Pack(v.Challenge)
			if err != nil || !bytes.Equal(packed, v.Answer) {
				t.Fatalf("got %x, %v, want %s", packed, err, v.Answer)
			}

			back, err := passkey.Parse(packed)
			if err != nil || back.R != a.R || back.S != a.S || !bytes.Equal(back.AuthenticatorData, a.AuthenticatorData) || string(back.ClientData) != v.ClientData {
				t.Errorf("got %+v, %v, want what was packed", back, err)
			}
			if err := back.Verify(v.key(), v.Challenge); err != nil {
				t.Errorf("got %v, want it signed", err)
			}

			signer := v.key().Signer(v.Verifier)
			if !bytes.Equal(signer, v.Signer) || core.AccountOf(signer) != v.Account {
				t.Errorf("got signer %x, want %s of %s", signer, v.Signer, v.Account)
			}
			if key, ok := passkey.KeyOf(signer); !ok || key != v.key() {
				t.Errorf("got %+v, %v, want the key of the signer", key, ok)
			}
		})
	}
}

// SPEC 5.69.
func TestWhatIsNoAnswerIsRefused(t *testing.T) {
	words := map[string]string{
		"nobody was there":                "somebody was there",
		"nobody was verified":             "userVerification",
		"backed up without being able to": "backed up",
		"a passkey that is made":          "webauthn.get",
		"another challenge":               "another challenge",
	}

	list := vectors.Load[examples](t, "passkeys").Refused
	if len(list) != len(words) {
		t.Fatalf("got %d examples, want %d", len(list), len(words))
	}

	for _, v := range list {
		t.Run(v.Name, func(t *testing.T) {
			a := v.answer(t)
			_, errPack := a.Pack(v.Challenge)
			for _, err := range []error{errPack, a.Verify(v.key(), v.Challenge)} {
				if !refusedWith(err, words[v.Name]) {
					t.Errorf("got %v, want a refusal that says %q", err, words[v.Name])
				}
			}
		})
	}
}

func refusedWith(err error, words string) bool {
	var refusal *core.Refusal
	return errors.As(err, &refusal) && refusal.Reason == core.ReasonSignature && strings.Contains(refusal.Detail, words)
}

func TestAnAnswerHoldsForItsKeyAndItsWordsAlone(t *testing.T) {
	v := vectors.Load[examples](t, "passkeys").Taken[1]
	other := vectors.Load[examples](t, "passkeys").Taken[2]

	order := elliptic.P256().Params().N
	twin := v.answer(t)
	new(big.Int).Sub(order, new(big.Int).SetBytes(twin.S[:])).FillBytes(twin.S[:])

	longer := v.answer(t)
	longer.AuthenticatorData = append(bytes.Clone(longer.AuthenticatorData), 0)

	for name, c := range map[string]struct {
		answer passkey.Answer
		key    passkey.Key
		words  string
	}{
		"another key":              {v.answer(t), other.key(), "did not sign"},
		"no point":                 {v.answer(t), passkey.Key{X: v.X, Y: v.X}, "not a point"},
		"other authenticator data": {longer, v.key(), "did not sign"},
		"the higher s":             {twin, v.key(), "high one"},
		"too few bytes":            {passkey.Answer{AuthenticatorData: make([]byte, 36)}, v.key(), "36 bytes"},
		"too much text":            {passkey.Answer{AuthenticatorData: make([]byte, 37), ClientData: make([]byte, 4096)}, v.key(), "4096 bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := c.answer.Verify(c.key, v.Challenge); !refusedWith(err, c.words) {
				t.Errorf("got %v, want a refusal that says %q", err, c.words)
			}
		})
	}
}

func TestOneAnswerHasOneForm(t *testing.T) {
	v := vectors.Load[examples](t, "passkeys").Taken[1]

	for name, change := range map[string]func([]byte) []byte{
		"nothing":                          func([]byte) []byte { return nil },
		"its head alone":                   func(b []byte) []byte { return b[:6*32] },
		"cut short":                        func(b []byte) []byte { return b[:len(b)-1] },
		"something behind":                 func(b []byte) []byte { return append(b, make([]byte, 32)...) },
		"another place of the challenge":   func(b []byte) []byte { b[3*32-1]++; return b },
		"another place of the type":        func(b []byte) []byte { b[4*32-1]++; return b },
		"another offset":                   func(b []byte) []byte { b[5*32-1]++; return b },
		"padding that is not zero":         func(b []byte) []byte { b[len(b)-1] = 1; return b },
		"a length beyond its end":          func(b []byte) []byte { b[7*32-2] = 0xff; return b },
		"a length that no memory can hold": func(b []byte) []byte { b[6*32] = 0xff; return b },
	} {
		t.Run(name, func(t *testing.T) {
			if a, err := passkey.Parse(change(bytes.Clone(v.Answer))); !refusedWith(err, "answer") {
				t.Errorf("got %+v, %v, want a refusal", a, err)
			}
		})
	}
}

func TestKeysInTheFormsOfBrowsersAreRead(t *testing.T) {
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	point, err := secret.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	info, err := x509.MarshalPKIXPublicKey(&secret.PublicKey)
	if err != nil {
		t.Fatal(err)
	}

	want := passkey.Key{X: [32]byte(point[1:33]), Y: [32]byte(point[33:])}
	for name, data := range map[string][]byte{"SubjectPublicKeyInfo": info, "a point": point, "coordinates": point[1:]} {
		if got, err := passkey.ParseKey(data); err != nil || got != want {
			t.Errorf("%s: got %+v, %v, want %+v", name, got, err, want)
		}
	}

	off := bytes.Clone(point[1:])
	off[63] ^= 1
	for name, data := range map[string][]byte{"no point": off, "nothing": nil, "a compressed point": append([]byte{2}, point[1:33]...), "more": append(info, 0)} {
		if got, err := passkey.ParseKey(data); !refusedWith(err, "not a point") {
			t.Errorf("%s: got %+v, %v, want a refusal", name, got, err)
		}
	}
}

func TestSignaturesThatAreNotDERAreRefused(t *testing.T) {
	v := vectors.Load[examples](t, "passkeys").Taken[0]
	order, err := bigDER(elliptic.P256().Params().N)
	if err != nil {
		t.Fatal(err)
	}

	for name, der := range map[string][]byte{
		"nothing":            nil,
		"bare numbers":       append(bytes.Clone(v.R[:]), v.S[:]...),
		"something behind":   append(bytes.Clone(v.DER), 0),
		"zero":               common.FromHex("3006020100020101"),
		"a negative number":  common.FromHex("30060201ff020101"),
		"the curve's order":  order,
		"only one number":    common.FromHex("3003020101"),
		"an untold encoding": common.FromHex("308006020101020101"),
	} {
		if a, err := passkey.NewAnswer(v.AuthenticatorData, []byte(v.ClientData), der); !refusedWith(err, "signature") {
			t.Errorf("%s: got %+v, %v, want a refusal", name, a, err)
		}
	}
}

// bigDER returns a signature with a number as its r.
func bigDER(r *big.Int) ([]byte, error) {
	body := append([]byte{0x02, 33, 0}, r.Bytes()...)
	body = append(body, 0x02, 1, 1)
	return append([]byte{0x30, byte(len(body))}, body...), nil
}

// FuzzParse checks that what is read is written in the same bytes.
func FuzzParse(f *testing.F) {
	for _, v := range vectors.Load[examples](f, "passkeys").Taken {
		f.Add([]byte(v.Answer), v.Challenge[:])
	}
	f.Add([]byte{}, make([]byte, 32))

	f.Fuzz(func(t *testing.T, packed, challenge []byte) {
		a, err := passkey.Parse(packed)
		if err != nil {
			if !refusedWith(err, "answer") {
				t.Errorf("got %v, want a refusal", err)
			}
			return
		}

		again, err := a.Pack(common.BytesToHash(challenge))
		if err == nil && !bytes.Equal(again, packed) {
			t.Errorf("got %x, want what was read, %x", again, packed)
		}
	})
}

// FuzzNewAnswer checks that a signature is refused, or becomes one with the lower s.
func FuzzNewAnswer(f *testing.F) {
	list := vectors.Load[examples](f, "passkeys").Taken
	for _, v := range list {
		f.Add([]byte(v.DER))
	}
	v := list[0]
	half := new(big.Int).Rsh(elliptic.P256().Params().N, 1)

	f.Fuzz(func(t *testing.T, der []byte) {
		a, err := passkey.NewAnswer(v.AuthenticatorData, []byte(v.ClientData), der)
		if err != nil {
			return
		}

		if s := new(big.Int).SetBytes(a.S[:]); s.Sign() == 0 || s.Cmp(half) > 0 {
			t.Errorf("got s %x, want 1 to half of the order", a.S)
		}
		packed, err := a.Pack(v.Challenge)
		if err != nil {
			t.Fatalf("got %v, want it packed", err)
		}
		if back, err := passkey.Parse(packed); err != nil || back.R != a.R || back.S != a.S {
			t.Errorf("got %+v, %v, want what was packed", back, err)
		}
	})
}
