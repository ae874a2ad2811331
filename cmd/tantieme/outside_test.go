package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// contractReceipt writes the receipt of a consent that a contract account gave.
func contractReceipt(t *testing.T) (file string) {
	t.Helper()
	e := receipt.Evidence{
		ChainID:   31337,
		Contracts: core.Contracts{Datasets: common.Address{2}},
		Account:   common.Address{0x5a, 0xfe},
		Contract:  true,
		Terms: core.Terms{
			Name:       "Artists",
			Schema:     "artist-preferences/v1",
			Purposes:   []core.Purpose{core.Training},
			FloorPrice: big.NewInt(1),
		},
		Readers:   core.Readers{Threshold: 1, Members: []common.Address{{7}}},
		Signature: bytes.Repeat([]byte{9}, 130),
		Sum:       strings.Repeat("ab", 32),
	}
	e.Consent = core.Consent{
		Dataset:  consent.New(e.Domain()).DatasetID(e.Terms),
		Purposes: e.Terms.Purposes,
		Version:  1,
		Weight:   1,
		Expires:  uint64(time.Now().Add(time.Hour).Unix()),
	}

	r, err := receipt.New(e, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}

	file = filepath.Join(t.TempDir(), "receipt.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}

	return file
}

func TestAReceiptThatOnlyCodeCanJudgeSaysSo(t *testing.T) {
	file := contractReceipt(t)
	for _, verb := range []string{"verify", "show"} {
		code, out, errOut := command(t, "receipt", verb, file)
		if code != core.ExitOK || !strings.Contains(out, "Not checked: the signature was not checked") || strings.Contains(out, "ignature, ") {
			t.Errorf("%s: got exit %d, %s%s, want that the signature was not checked", verb, code, out, errOut)
		}
	}

	code, out, _ := command(t, "receipt", "verify", file, "--json")
	var summary receipt.Summary
	if err := json.Unmarshal([]byte(out), &summary); err != nil || code != core.ExitOK || summary.SignedBy != receipt.ByCode || summary.Unchecked == "" {
		t.Errorf("got exit %d, %s, %v, want what was not checked", code, out, err)
	}
}
