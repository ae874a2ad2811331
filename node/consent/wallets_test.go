package consent_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// consentAndAgreement returns a consent to a dataset whose name and purposes are not
// plain ASCII.
func consentAndAgreement() (core.Consent, core.Agreement) {
	c := core.Consent{
		Dataset:      core.DatasetID{1},
		Purposes:     []core.Purpose{core.Training, {DPV: "é “quoted” \\ \n", PDPP: "ü"}},
		Contribution: core.ContributionID{2},
		Tag:          core.Tag{3},
		Payee:        common.Address{12},
		Evidence:     core.Evidence{Kind: "a kind", Digest: common.Hash{13}},
		Weight:       8,
		Version:      1<<64 - 1,
		Replaces:     core.ContributionID{4},
		Expires:      1_800_000_000,
	}

	return c, core.Agreement{
		Name:       "Écoutes",
		Founder:    common.Address{5},
		Token:      common.Address{6},
		FloorPrice: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)),
		Split:      core.Split{PotBps: 500, TreasuryBps: 100, TipBps: 200, CoverBps: 10_000, Treasury: common.Address{7}},
		Readers:    core.Readers{Threshold: 2, Members: []common.Address{{8}, {9}, {10}}},
	}
}

// TestWalletsComputeOurDigest gives the JSON of a consent to the libraries that wallets are
// made of. SPEC 5.34.
func TestWalletsComputeOurDigest(t *testing.T) {
	tools := filepath.Join("..", "vectors", "make")
	if _, err := os.Stat(filepath.Join(tools, "node_modules", "ethers")); err != nil {
		t.Fatalf("the wallets' libraries are not installed: run `make test`, or `npm ci` in node/vectors/make: got error %v, want none", err)
	}

	typer := consent.New(core.Domain{ID: 31337, Contracts: core.Contracts{Datasets: common.Address{11}}})
	var messages []any
	var want []common.Hash
	for _, name := range oddNames {
		message, to := consentAndAgreement()
		to.Name, message.Purposes = name, append(message.Purposes, core.Purpose{DPV: name, PDPP: name})
		digest, err := typer.ConsentDigest(message, to)
		if err != nil {
			t.Fatal(err)
		}
		messages, want = append(messages, typer.Consent(message, to).Document()), append(want, digest)
	}

	document, err := json.Marshal(messages)
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "wallets.mjs")
	cmd.Dir, cmd.Stdin = tools, bytes.NewReader(document)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("got %v\n%s, want none", err, &stderr)
	}

	var digests []map[string]common.Hash
	if err := json.Unmarshal(out, &digests); err != nil || len(digests) != len(want) {
		t.Fatalf("got %s, %v, want the digests of %d messages", out, err, len(want))
	}

	for i, message := range digests {
		if len(message) != 3 {
			t.Errorf("%q: got %d digests, want three", oddNames[i], len(message))
		}
		for library, got := range message {
			if got != want[i] {
				t.Errorf("%q: %s: got %s, want %s", oddNames[i], library, got, want[i])
			}
		}
	}
}

// oddNames are names of datasets that a wallet's library may take for something else than
// a text.
var oddNames = []string{
	"Écoutes", "", "0x", "0x1234", "0x" + strings.Repeat("ab", 32), "31337", "null", "true", "[]", "{}", "__proto__", "constructor",
	"E\u0301coutes", "\u202eteg", "a\u2028b", "a\x00b", "a\"b\\c", "👩‍👩‍👧", "</script>", "&lt;", "%s%n", "  ", strings.Repeat("é", 1000),
}

// TestADocumentNamesOnlyWhatItUses checks that wallets which refuse unused types and empty
// members of the domain take our messages. SPEC 5.34.
func TestADocumentNamesOnlyWhatItUses(t *testing.T) {
	message, to := consentAndAgreement()
	typer := consent.New(core.Domain{ID: 1, Contracts: core.Contracts{Datasets: common.Address{11}}})
	document := typer.Consent(message, to).Document()

	data, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}

	var read struct {
		Types  map[string]any
		Domain map[string]any
	}
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatal(err)
	}

	for _, name := range []string{"EIP712Domain", "Consent", "Purpose", "Split", "Readers", "Evidence"} {
		if read.Types[name] == nil {
			t.Errorf("got no type %s, want one", name)
		}
		delete(read.Types, name)
	}

	if len(read.Types) != 0 {
		t.Errorf("got types that the message does not use: %v, want none", read.Types)
	}

	if len(read.Domain) != 4 || read.Domain["chainId"] != 1.0 {
		t.Errorf("got the domain %v, want its four members and the chain id as a number", read.Domain)
	}
}
