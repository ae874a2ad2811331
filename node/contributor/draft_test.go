package contributor_test

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func newTarget(t *testing.T) *contributor.Target {
	v := newValidator(t, time.Now)
	target, err := contributor.NewTarget(v.view, core.KeyID{}, v.data.ID, v.data)
	if err != nil {
		t.Fatal(err)
	}

	return target
}

func newDraft(t *testing.T) (*contributor.Draft, contributor.KeyWallet) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	shown, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	wallet := contributor.KeyWallet{Key: key}
	target := newTarget(t)
	to, err := target.Agreement(shown.Slice.Bytes(), contributor.Giver{Account: wallet.Address()}, 0, time.Now())
	if err != nil {
		t.Fatal(err)
	}

	draft, err := target.Seal(rand.Reader, shown.Slice.Bytes(), to)
	if err != nil {
		t.Fatal(err)
	}

	return draft, wallet
}

func TestADraftSurvivesItsJSON(t *testing.T) {
	draft, wallet := newDraft(t)
	signature, err := wallet.SignTypedData(t.Context(), draft.TypedData())
	if err != nil {
		t.Fatal(err)
	}

	if err := draft.Sign(signature); err != nil {
		t.Fatal(err)
	}

	data, err := draft.Encode()
	if err != nil {
		t.Fatal(err)
	}

	read, err := contributor.ParseDraft(data)
	if err != nil {
		t.Fatal(err)
	}

	if again, err := read.Encode(); err != nil || !bytes.Equal(again, data) {
		t.Errorf("got %v\n%s\n%s", err, data, again)
	}
}

// TestTheWalletsJSONHasTheSameDigest checks that a wallet computes, from the JSON, the
// digest to which leaves commit.
func TestTheWalletsJSONHasTheSameDigest(t *testing.T) {
	draft, _ := newDraft(t)
	data, err := json.Marshal(draft.TypedData().Document())
	if err != nil {
		t.Fatal(err)
	}

	var read apitypes.TypedData
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatal(err)
	}

	shown, _, err := apitypes.TypedDataAndHash(read)
	if err != nil {
		t.Fatal(err)
	}

	if want, err := draft.Digest(); err != nil || !bytes.Equal(shown, want[:]) {
		t.Errorf("digest %x, want %s (%v)", shown, want, err)
	}
}

func TestOnlySlicesOfTheSchemaAreSealed(t *testing.T) {
	target := newTarget(t)
	for name, data := range map[string]string{
		"nothing":       "",
		"other JSON":    `{"artists":[],"schema":"artist-preferences/v1"}`,
		"one's history": sealable[0].content,
	} {
		if _, err := target.Seal(rand.Reader, []byte(data), contributor.Agreement{Version: 1}); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}
}

func TestVersionsCountFromOne(t *testing.T) {
	shown, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	if _, err := newTarget(t).Seal(rand.Reader, shown.Slice.Bytes(), contributor.Agreement{}); err == nil {
		t.Error("Seal with version 0: got no error, want one")
	}
}

func FuzzParseDraft(f *testing.F) {
	f.Add([]byte(`{"schema":"tantieme/draft/4","salt":"0x00000000000000000000000000000000"}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		draft, err := contributor.ParseDraft(data)
		if err != nil {
			return
		}

		if _, err := draft.Encode(); err != nil {
			t.Errorf("read, but not written: got %v, want none", err)
		}

		_ = draft.Sign(make([]byte, 65)) // must not panic
		draft.Contribution()
	})
}
