package receipt_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

var update = flag.Bool("update", false, "write golden files")

var given = time.Date(2026, 11, 26, 12, 0, 0, 5, time.FixedZone("there", 3600))

// evidence returns the evidence signed by a contributor with a fixed key. EIP-712
// signatures by RFC 6979 are deterministic.
func evidence(t testing.TB) receipt.Evidence {
	t.Helper()
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}

	e := receipt.Evidence{
		ChainID: 31337, Contracts: core.Contracts{Committee: common.Address{1}, Datasets: common.Address{2}},
		Account: crypto.PubkeyToAddress(key.PublicKey), Sum: strings.Repeat("ab", 32),
		Terms: core.Terms{
			Founder: common.Address{6}, Name: "Artists <that> people play", Schema: "artist-preferences/v1", Purposes: []core.Purpose{core.Training},
			Token: common.Address{3}, FloorPrice: big.NewInt(1_000_000), WeightRule: core.WeightSteps, MaxWeight: core.MaxStep,
		},
	}

	e.Readers = core.Readers{Threshold: 2, Members: []common.Address{{7}, {8}, {9}}}
	typer := consent.New(core.Domain{ID: e.ChainID, Contracts: e.Contracts})
	e.Consent = core.Consent{
		Dataset: typer.DatasetID(e.Terms), Purposes: e.Terms.Purposes, Contribution: core.ContributionID{4}, Tag: core.Tag{5},
		Weight: 3, Version: 1, Expires: uint64(given.AddDate(1, 0, 0).Unix()),
	}

	digest, err := typer.ConsentDigest(e.Consent, core.NewAgreement(e.Terms, e.Readers))
	if err == nil {
		e.Signature, err = consent.Sign(key, digest)
	}
	if err != nil {
		t.Fatal(err)
	}

	return e
}

func made(t testing.TB) (*receipt.Receipt, []byte) {
	t.Helper()
	r, err := receipt.New(evidence(t), given)
	if err != nil {
		t.Fatal(err)
	}

	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}

	return r, data
}

func TestAReceiptIsWhatItsGoldenFileSays(t *testing.T) {
	_, data := made(t)
	const golden = "testdata/receipt.golden.json"
	if *update {
		if err := os.WriteFile(golden, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(golden)
	if err != nil || !bytes.Equal(data, want) {
		t.Errorf("got %s differs (%v):\n%s, want %v", golden, err, data, want)
	}
}

func TestAReceiptIsReadAsItWasMade(t *testing.T) {
	r, data := made(t)
	if err := r.Append(receipt.Withdrawn, given.Add(time.Hour), "by the command retract"); err != nil {
		t.Fatal(err)
	}

	longer, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}

	for state, data := range map[receipt.State][]byte{receipt.Given: data, receipt.Withdrawn: longer} {
		read, err := receipt.Verify(data)
		if err != nil {
			t.Fatal(state, err)
		}

		if got := read.State(given.Add(2 * time.Hour)); got != state {
			t.Errorf("state %s, want %s", got, state)
		}

		if again, err := read.Encode(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("%s: other bytes the second time: got %v, want %v", state, err, data)
		}
	}
}

func TestAConsentExpiresWithoutANote(t *testing.T) {
	r, _ := made(t)
	expires := time.Unix(int64(r.Evidence.Consent.Expires), 0)
	for at, want := range map[time.Time]receipt.State{given: receipt.Given, expires: receipt.Given, expires.Add(time.Second): receipt.Expired} {
		if got := r.State(at); got != want {
			t.Errorf("at %s: %s, want %s", at, got, want)
		}
	}
}

func TestEventsOnlyFollowInOrder(t *testing.T) {
	for name, add := range map[string]func(r *receipt.Receipt) error{
		"given twice":            func(r *receipt.Receipt) error { return r.Append(receipt.Given, given, "") },
		"before it was given":    func(r *receipt.Receipt) error { return r.Append(receipt.Withdrawn, given.Add(-time.Hour), "") },
		"a state of no receipt":  func(r *receipt.Receipt) error { return r.Append("dpv:ConsentRefused", given, "") },
		"a note that is a novel": func(r *receipt.Receipt) error { return r.Append(receipt.Withdrawn, given, strings.Repeat("x", 257)) },
		"after the end": func(r *receipt.Receipt) error {
			return errors.Join(r.Append(receipt.Withdrawn, given, ""), r.Append(receipt.Expired, given, ""))
		},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := made(t)
			if err := add(r); !errors.Is(err, core.ErrVerify) {
				t.Errorf("got %v, want %v", err, core.ErrVerify)
			}

			if n := len(r.Events); n != 1 && name != "after the end" {
				t.Errorf("got %d events, want 1", n)
			}
		})
	}
}

// TestAnyChangeIsFound changes every line of a receipt in turn.
func TestAnyChangeIsFound(t *testing.T) {
	r, _ := made(t)
	if err := r.Append(receipt.Withdrawn, given.Add(time.Hour), "a note"); err != nil {
		t.Fatal(err)
	}

	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}

	lines := strings.Split(string(data), "\n")
	for i, line := range lines[:len(lines)-1] {
		changed := append([]string(nil), lines...)
		changed[i] = flip(line)
		if _, err := receipt.Verify([]byte(strings.Join(changed, "\n"))); !errors.Is(err, core.ErrVerify) {
			t.Errorf("line %d as %q: got %v, want %v", i+1, changed[i], err, core.ErrVerify)
		}

		without := append(append([]string(nil), lines[:i]...), lines[i+1:]...)
		if _, err := receipt.Verify([]byte(strings.Join(without, "\n"))); !errors.Is(err, core.ErrVerify) {
			t.Errorf("without line %d, %q: got %v, want %v", i+1, line, err, core.ErrVerify)
		}
	}
}

// flip changes a line's last letter or digit.
func flip(line string) string {
	at := strings.LastIndexFunc(line, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' })
	if at < 0 {
		return line + " "
	}

	other := byte('1')
	if line[at] == '1' {
		other = '2'
	}

	return line[:at] + string(other) + line[at+1:]
}

func TestEvidenceThatDoesNotFitMakesNoReceipt(t *testing.T) {
	for name, change := range map[string]func(*receipt.Evidence){
		"other terms":     func(e *receipt.Evidence) { e.Terms.Name += "!" },
		"another chain":   func(e *receipt.Evidence) { e.ChainID++ },
		"another account": func(e *receipt.Evidence) { e.Account[0]++ },
		"other purposes": func(e *receipt.Evidence) {
			e.Consent.Purposes = []core.Purpose{{DPV: "https://w3id.org/dpv#AcademicResearch"}}
		},
		"a later end":         func(e *receipt.Evidence) { e.Consent.Expires++ },
		"a signature's form":  func(e *receipt.Evidence) { e.Signature[64] -= 27 },
		"half a signature":    func(e *receipt.Evidence) { e.Signature = e.Signature[:32] },
		"no floor price":      func(e *receipt.Evidence) { e.Terms.FloorPrice = nil },
		"a negative price":    func(e *receipt.Evidence) { e.Terms.FloorPrice = big.NewInt(-1) },
		"an astronomic price": func(e *receipt.Evidence) { e.Terms.FloorPrice = new(big.Int).Lsh(big.NewInt(1), 300) },
		"no digest":           func(e *receipt.Evidence) { e.Sum = "abc" },
	} {
		t.Run(name, func(t *testing.T) {
			e := evidence(t)
			change(&e)
			if _, err := receipt.New(e, given); !errors.Is(err, core.ErrVerify) {
				t.Errorf("got %v, want %v", err, core.ErrVerify)
			}
		})
	}
}

// SPEC 13.26.
func TestAWithdrawalNamesTheBlockOfTheChain(t *testing.T) {
	r, _ := made(t)
	for _, step := range []struct {
		block   uint64
		changed bool
	}{{0, false}, {90, true}, {91, false}} {
		changed, err := r.WithdrawnIn(step.block, given.Add(time.Hour), "left")
		if err != nil || changed != step.changed {
			t.Errorf("block %d: got changed %v, %v, want %v", step.block, changed, err, step.changed)
		}
	}

	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	back, err := receipt.Verify(data)
	if err != nil || len(back.Events) != 2 || back.Events[1].Block != 90 || back.Events[1].State != receipt.Withdrawn {
		t.Errorf("got %+v, %v, want a withdrawal of block 90", back, err)
	}

	noted, _ := made(t)
	if err := noted.Append(receipt.Withdrawn, given.Add(time.Minute), "by the command retract"); err != nil {
		t.Fatal(err)
	}
	if changed, err := noted.WithdrawnIn(90, given.Add(time.Hour), "left"); err != nil || !changed {
		t.Errorf("got changed %v, %v, want the note to name the block", changed, err)
	}
	if last := noted.Events[1]; len(noted.Events) != 2 || last.Block != 90 || last.Note != "by the command retract" || !last.Time.Equal(given.Add(time.Minute).Truncate(time.Second)) {
		t.Errorf("got %+v, want the note with its time, and the block", noted.Events)
	}

	ended, _ := made(t)
	if err := ended.Append(receipt.Invalidated, given.Add(time.Minute), ""); err != nil {
		t.Fatal(err)
	}
	if changed, err := ended.WithdrawnIn(90, given.Add(time.Hour), "left"); err != nil || changed {
		t.Errorf("replaced before: got changed %v, %v, want it as it was", changed, err)
	}
}

func TestAReceiptOfMegabytesIsNotRead(t *testing.T) {
	if _, err := receipt.Verify(make([]byte, receipt.MaxSize+1)); !errors.Is(err, core.ErrTooLarge) {
		t.Errorf("got %v, want %v", err, core.ErrTooLarge)
	}
}

// TestAProcessorOfTheFieldReadsIt expands the JSON-LD in safe mode, in which no field may
// be dropped, with a loader that loads nothing.
func TestAProcessorOfTheFieldReadsIt(t *testing.T) {
	tools := filepath.Join("..", "dataset", "tools")
	if _, err := os.Stat(filepath.Join(tools, "node_modules")); err != nil {
		t.Fatalf("the JSON-LD processor is not installed: run `make test`, or `npm ci` in node/dataset/tools: got error %v, want none", err)
	}

	golden, err := filepath.Abs("testdata/receipt.golden.json")
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "expand.mjs", golden)
	cmd.Dir = tools
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("got %v\n%s, want none", err, &stderr)
	}

	var expanded []map[string]json.RawMessage
	if err := json.Unmarshal(out, &expanded); err != nil || len(expanded) != 1 {
		t.Fatal(err, len(expanded))
	}

	const dpv = "https://w3id.org/dpv#"
	if got := string(expanded[0]["@type"]); got != `["`+dpv+`ConsentRecord"]` {
		t.Errorf("type %s", got)
	}

	for _, want := range []string{
		dpv + "hasDataSubject", dpv + "hasPurpose", dpv + "ResearchAndDevelopment", dpv + "hasLegalBasis", dpv + "hasPersonalData", dpv + "hasDataController",
		dpv + "hasRecipient", dpv + "hasStorageCondition", dpv + "hasJurisdiction", dpv + "hasNotice", dpv + "hasConsentStatus", dpv + "ConsentGiven",
		"http://purl.org/dc/terms/conformsTo", "http://purl.org/dc/terms/identifier", "http://purl.org/dc/terms/date",
	} {
		if !bytes.Contains(out, []byte(`"`+want+`"`)) {
			t.Errorf("a processor does not find %s", want)
		}
	}
}

// FuzzVerify checks that a receipt is either refused, or written in the same bytes.
func FuzzVerify(f *testing.F) {
	r, data := made(f)
	f.Add(data)
	if err := r.Append(receipt.Expired, given.AddDate(1, 0, 1), ""); err != nil {
		f.Fatal(err)
	}

	data, err := r.Encode()
	if err != nil {
		f.Fatal(err)
	}

	f.Add(data)
	f.Add([]byte(`{"evidence":{"terms":{"floor_price":1e9}},"events":[{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := receipt.Verify(data)
		if err != nil {
			if !errors.Is(err, core.ErrVerify) && !errors.Is(err, core.ErrTooLarge) {
				t.Errorf("got error %v, want core.ErrVerify or core.ErrTooLarge", err)
			}
			return
		}

		if again, err := r.Encode(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("written differently: got %v, want %v", err, data)
		}
	})
}
