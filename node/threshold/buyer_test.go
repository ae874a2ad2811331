package threshold_test

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
)

// SPEC 7.11.
func TestWrongKeysAreNamed(t *testing.T) {
	s := newStory(t, core.Committee{N: 1, Threshold: 1}, 9, 4)
	keys := must[[]*bls.G1](t)(s.buyer.OpenAll(t.Context(), s.lists[0], nil))
	wrong := keys[6].Add(bls.Generator1())
	keys[6] = &wrong
	items(t, threshold.CheckKeys(t.Context(), rand.Reader, keys, s.us, s.y2), threshold.ErrWrongKey, 6)
	if err := threshold.CheckKeys(t.Context(), rand.Reader, keys[1:], s.us, s.y2); err == nil {
		t.Error("one key fewer: got no error, want one")
	}
}

func TestBuyerKeysAreChecked(t *testing.T) {
	key := must[*threshold.BuyerKey](t)(threshold.NewBuyerKey(rand.Reader))
	b := key.Bytes()
	again := must[*threshold.BuyerKey](t)(threshold.ParseBuyerKey(b[:]))
	if !again.B.Equal(key.B) || again.Hash() != key.Hash() {
		t.Error("key from the keyring: got another key, want the same")
	}

	if err := threshold.CheckBuyer(key.B, key.B2); err != nil {
		t.Error(err)
	}

	if err := threshold.CheckBuyer(key.B.Add(key.B), key.B2); !errors.Is(err, core.ErrVerify) {
		t.Errorf("halves of two keys: got %v, want %v", err, core.ErrVerify)
	}

	if err := threshold.CheckBuyer(bls.G1{}, bls.G2{}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("infinity: got %v, want %v", err, core.ErrVerify)
	}

	if _, err := threshold.ParseBuyerKey(make([]byte, 32)); err == nil {
		t.Error("key 0: got no error, want one")
	}

	if _, err := threshold.NewBuyerKey(io.LimitReader(rand.Reader, 1)); err == nil {
		t.Error("key from one random byte: got no error, want one")
	}

	if _, err := key.Open(&threshold.Share{C: key.B}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("share with R at infinity: got %v, want %v", err, core.ErrVerify)
	}

	r := bls.Generator1()
	if _, err := key.Open(&threshold.Share{C: key.B, R: r}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("share of nothing: got %v, want %v", err, core.ErrVerify)
	}

	zero := threshold.List{{C: key.B, R: r}}
	if _, err := key.OpenAll(t.Context(), zero, nil); !errors.Is(err, core.ErrVerify) {
		t.Errorf("list of a share of nothing: got %v, want %v", err, core.ErrVerify)
	}
}

func TestSecretsOfAValidatorNeverPrint(t *testing.T) {
	prf := must[threshold.PRFKey](t)(threshold.ParsePRFKey(bytes.Repeat([]byte{0xab}, 32)))
	buyer := must[*threshold.BuyerKey](t)(threshold.NewBuyerKey(rand.Reader))
	releaser := threshold.NewReleaser(newSecret(t), prf)
	for _, v := range []any{prf, &prf, struct{ k threshold.PRFKey }{prf}, *releaser, releaser} {
		if out := strings.ToLower(fmt.Sprintf("%v %+v %#v", v, v, v)); strings.Contains(out, "abab") || strings.Contains(out, "171 171") || strings.Contains(out, "0xab, 0xab") {
			t.Errorf("printed key: got %s, want it hidden", out)
		}
	}

	if out, err := json.Marshal(prf); err == nil {
		t.Errorf("marshalled secret: got %s, want an error", out)
	}
	if prf.String() != "[secret]" || prf.Bytes()[0] != 0xab {
		t.Error("got a key hidden from its keyring or shown to a reader, want the reverse")
	}

	out, err := json.Marshal(buyer)
	b := buyer.Bytes()
	if err != nil || strings.Contains(string(out), fmt.Sprintf("%x", b[:8])) {
		t.Errorf("marshalled buyer's key: got %s (%v), want no secret", out, err)
	}

	if _, err := threshold.ParsePRFKey(b[:31]); err == nil {
		t.Error("PRF key of 31 bytes: got no error, want one")
	}

	if _, err := threshold.NewPRFKey(io.LimitReader(rand.Reader, 1)); err == nil {
		t.Error("PRF key from one random byte: got no error, want one")
	}
}
