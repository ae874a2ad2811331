// Package main_test runs the page's program under Node.js and compares it with the same
// flows in this process.
package main_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/exports"
)

const schema = "artist-preferences/v1"

var page struct{ dir, loader, program string }

func TestMain(m *testing.M) { os.Exit(run(m)) }

// run builds the program once for all tests.
func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "tantieme-wasm-")
	if err != nil {
		panic(err)
	}

	defer os.RemoveAll(dir)

	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		panic(err)
	}

	page.dir, page.program = dir, filepath.Join(dir, "tantieme.wasm")
	page.loader = filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")
	build := exec.Command("go", "build", "-o", page.program, ".")
	build.Env = append(build.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		panic(string(out))
	}

	return m.Run()
}

type call struct {
	Name string `json:"name"`
	Args []any  `json:"args"`
}

type settled struct {
	Value json.RawMessage `json:"value"`
	Error *struct {
		Code, Message, Hint string
		IsError             bool
	} `json:"error"`
}

type file struct {
	Path string `json:"$file"`
}

// given is an export of one file, in the list that preview takes.
func given(path string) []any { return []any{map[string]any{"name": "", "content": file{path}}} }

// do makes calls in one page, one after another.
func do(t *testing.T, calls ...call) []settled {
	t.Helper()
	in, err := json.Marshal(calls)
	if err != nil {
		t.Fatal(err)
	}

	node := exec.CommandContext(t.Context(), "node", "testdata/call.mjs", page.loader, page.program)
	node.Stdin, node.Stderr = bytes.NewReader(in), os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatalf("node: got %v\n%s", err, out)
	}

	var results []settled
	if err := json.Unmarshal(out, &results); err != nil || len(results) != len(calls) {
		t.Fatalf("got %v\n%s", err, out)
	}

	return results
}

func (s settled) into(t *testing.T, v any) {
	t.Helper()
	if s.Error != nil {
		t.Fatalf("rejected: %+v: got %v, want nil", *s.Error, s.Error)
	}

	if err := json.Unmarshal(s.Value, v); err != nil {
		t.Fatal(err)
	}
}

// generated returns a file with a generated export, and its preview from this process.
var generated = sync.OnceValues(func() (string, error) {
	path := filepath.Join(page.dir, "export.zip")
	var data bytes.Buffer
	if _, err := (exports.Generator{Seed: 7, Percent: 5}).Write(context.Background(), 3, &data); err != nil {
		return "", err
	}

	return path, os.WriteFile(path, data.Bytes(), 0o600)
})

func native(t *testing.T) (path string, shown contributor.Preview) {
	t.Helper()
	path, err := generated()
	if err != nil {
		t.Fatal(err)
	}

	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	shown, err = contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
	if err != nil {
		t.Fatal(err)
	}

	return path, shown
}

func TestThePagesPreviewIsTheCommandLines(t *testing.T) {
	path, shown := native(t)
	var want bytes.Buffer
	if err := shown.WriteJSON(&want); err != nil {
		t.Fatal(err)
	}

	var got struct{ Preview, Slice string }
	do(t, call{"preview", []any{given(path), schema}})[0].into(t, &got)
	if got.Preview != want.String() {
		t.Errorf("the page shows\n%s\nthe command line\n%s", got.Preview, &want)
	}
	if got.Slice != string(shown.Slice.Bytes()) {
		t.Errorf("the page would seal\n%s\nthe command line\n%s", got.Slice, shown.Slice.Bytes())
	}

	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	trends, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), "listening-trends/v1")
	if err != nil {
		t.Fatal(err)
	}

	var other contributor.Preview
	do(t, call{"preview", []any{given(path), "listening-trends/v1"}})[0].into(t, &got)
	if err := json.Unmarshal([]byte(got.Preview), &other); err != nil || other.Sum != trends.Sum {
		t.Errorf("the page cuts trends to %s, the command line to %s (%v), want %v", other.Sum, trends.Sum, err, trends.Sum)
	}
}

// committee is a committee of one whose key the test knows, and one of its datasets, in
// the JSON of the API.
type committee struct {
	x                bls.Secret
	chain            core.Domain
	key              core.KeyID
	scheme           *seal.Scheme
	id               core.DatasetID
	purposes         []core.Purpose
	committee, terms string
	to               core.Agreement
}

func newCommittee(t *testing.T) committee {
	x, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	c := committee{x: x, purposes: []core.Purpose{core.Training}, chain: core.Domain{ID: 31337, Contracts: core.Contracts{
		Committee: common.Address{1}, Datasets: common.Address{3},
	}}}
	y, y2 := bls.MulGenerator1(x), bls.Generator2().Mul(x.Public())
	material := (&threshold.GroupKey{Y: y, Y2: y2, VK: []bls.G2{y2}}).Material()
	raw := y.Raw()

	c.key = core.NewKeyID(c.chain.ID, c.chain.Contracts.Committee, raw[:])
	terms := core.Terms{
		Name: "Artists", Schema: schema, Purposes: c.purposes, MaxWeight: 1,
		FloorPrice: new(big.Int).Lsh(big.NewInt(1), 90), Salt: common.Hash{5}, Cadence: core.Cadence{SellFor: 3600},
	}

	c.id = consent.New(c.chain).DatasetID(terms)
	c.scheme = seal.New(y, c.key, c.id)
	epoch, key, hex := int64(1), c.key.String(), hexutil.Encode(material)

	c.committee = marshal(t, model.Committee{
		ChainId: int64(c.chain.ID), N: 1, Threshold: 1, Members: []model.Member{{Account: common.Address{6}.Hex()}}, Epoch: &epoch, KeyId: &key, KeyMaterial: &hex,
		Contracts: model.Contracts{Committee: c.chain.Contracts.Committee.Hex(), Datasets: c.chain.Contracts.Datasets.Hex()},
	})

	c.terms = marshal(t, model.Dataset{Id: c.id.String(), Terms: terms})
	c.to = core.NewAgreement(terms, core.Readers{Threshold: 1, Members: []common.Address{{6}}})
	return c
}

func marshal(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}

	return string(data)
}

func (c committee) args(slice any, account common.Address) map[string]any {
	return map[string]any{
		"slice": slice, "committee": c.committee, "dataset": c.terms, "id": c.id, "key": c.key, "account": account,
	}
}

type sealedInPage struct {
	Contribution     core.ContributionID
	Draft, TypedData string
	Header, Payload  hexutil.Bytes
	Digest           common.Hash
}

func newKey(t *testing.T) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

func TestWhatThePageSealsAValidatorAdmits(t *testing.T) {
	_, shown := native(t)
	c := newCommittee(t)
	key, account := newKey(t)
	var s sealedInPage
	do(t, call{"seal", []any{c.args(string(shown.Slice.Bytes()), account)}})[0].into(t, &s)

	digest := c.checkConsent(t, s, account)
	signature, err := consent.Sign(key, digest)
	if err != nil {
		t.Fatal(err)
	}

	var signed struct {
		Contribution      core.ContributionID
		Draft, Submission string
	}

	do(t, call{"consent", []any{s.Draft, hexutil.Encode(signature)}})[0].into(t, &signed)
	if signed.Contribution != s.Contribution {
		t.Errorf("contribution %s became %s, want %v", s.Contribution, signed.Contribution, s.Contribution)
	}

	c.admit(t, signed.Submission, s, shown.Slice.Bytes())
	if _, err := contributor.ParseDraft([]byte(signed.Draft)); err != nil {
		t.Error(err)
	}
}

// checkConsent computes the digest that the wallet will sign from the wallet's JSON.
func (c committee) checkConsent(t *testing.T, s sealedInPage, account common.Address) common.Hash {
	t.Helper()
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(s.TypedData), &data); err != nil {
		t.Fatal(err)
	}

	shown, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}

	digest := common.BytesToHash(shown)

	draft, err := contributor.ParseDraft([]byte(s.Draft))
	if err != nil {
		t.Fatal(err)
	}

	want, err := consent.New(c.chain).ConsentDigest(draft.Consent, c.to)
	if err != nil || digest != want || s.Digest != want {
		t.Errorf("digests: wallet %s, page %s, native %s (%v)", digest, s.Digest, want, err)
	}

	if draft.Account != account || draft.Consent.Dataset != c.id || draft.Consent.Contribution != s.Contribution {
		t.Errorf("draft is %+v: got %v, %v, %v, want %v, %v, %v", draft.Consent, draft.Account, draft.Consent.Dataset, draft.Consent.Contribution, account, c.id, s.Contribution)
	}

	return digest
}

// admit checks a submission like a validator, and opens it like a buyer.
func (c committee) admit(t *testing.T, submission string, s sealedInPage, slice []byte) {
	t.Helper()
	var body model.Submission
	if err := json.Unmarshal([]byte(submission), &body); err != nil {
		t.Fatal(err)
	}

	if body.Header != s.Header.String() || body.Payload != s.Payload.String() {
		t.Errorf("other bytes are submitted than were sealed: got %v, %v, want %v, %v", body.Header, body.Payload, s.Header.String(), s.Payload.String())
	}

	salt, err := hexutil.Decode(body.Salt)
	if err != nil {
		t.Fatal(err)
	}

	tag := core.NewTag(common.HexToAddress(body.Account), [core.SaltSize]byte(salt))
	u, err := c.scheme.Check(tag, sha256.Sum256(s.Payload), s.Header)
	if err != nil {
		t.Fatal(err)
	}

	if id, err := c.scheme.ID(tag, sha256.Sum256(s.Payload), s.Header); err != nil || id != s.Contribution {
		t.Errorf("id %s, want %s (%v)", s.Contribution, id, err)
	}

	opened, err := c.scheme.Open(tag, s.Header, s.Payload, u.MulSecret(c.x), 16384)
	if err != nil || !bytes.Equal(opened, slice) {
		t.Errorf("opens to %s, %v, want %v", opened, err, slice)
	}

	signed := core.Consent{
		Dataset: c.id, Purposes: c.purposes, Contribution: s.Contribution, Tag: tag,
		Weight: uint64(body.Weight), Version: uint64(body.Consent.Version), Expires: uint64(body.Consent.Expires),
	}

	digest, err := consent.New(c.chain).ConsentDigest(signed, c.to)
	if err != nil {
		t.Fatal(err)
	}

	signature, err := hexutil.Decode(body.Signature)
	if err != nil {
		t.Fatal(err)
	}

	if signer, err := consent.Recover(digest, signature); err != nil || signer != common.HexToAddress(body.Account) {
		t.Errorf("got signer %s and error %v, want the buyer", signer, err)
	}
}

func TestThePageIsToldWhatIsWrong(t *testing.T) {
	path, shown := native(t)
	c := newCommittee(t)
	_, account := newKey(t)

	with := func(name string, v any) []any {
		args := c.args(string(shown.Slice.Bytes()), account)
		args[name] = v
		return []any{args}
	}

	noZip := filepath.Join(t.TempDir(), "no.zip")
	if err := os.WriteFile(noZip, []byte("no zip"), 0o600); err != nil {
		t.Fatal(err)
	}

	cases := []struct {
		name, code string
		call       call
	}{
		{"no zip", "not_zip", call{"preview", []any{given(noZip), schema}}},
		{"no bytes", "usage", call{"preview", []any{"a string", schema}}},
		{"no schema", "usage", call{"preview", []any{given(path)}}},
		{"unknown schema", "not_found", call{"preview", []any{given(path), "listening-trends/v9"}}},
		{"seal without arguments", "usage", call{"seal", []any{}}},
		{"no slice", "verification_failed", call{"seal", with("slice", "{}")}},
		{"another dataset", "verification_failed", call{"seal", with("id", core.DatasetID{1})}},
		{"another key", "verification_failed", call{"seal", with("key", core.KeyID{1})}},
		{"no key", "key_unchecked", call{"seal", with("key", nil)}},
		{"a key that is zero", "usage", call{"seal", with("key", core.KeyID{})}},
		{"an id that is none", "usage", call{"seal", with("id", "0x12")}},
		{"no account", "usage", call{"seal", with("account", "0x12")}},
		{"half a version", "usage", call{"seal", with("version", 1.5)}},
		{"terms that were changed", "verification_failed", call{"seal", with("dataset", strings.Replace(c.terms, "Artists", "artists", 1))}},
		{"an argument that throws", "internal", call{"seal", []any{map[string]string{"$throws": "boo"}}}},
		{"no draft", "internal", call{"consent", []any{"{}", "0x"}}},
		{"no text", "usage", call{"consent", []any{1, "0x"}}},
	}

	var calls []call
	for _, c := range cases {
		calls = append(calls, c.call)
	}

	// After all these calls the page's program still runs.
	results := do(t, append(calls, call{"preview", []any{given(path), schema}})...)
	for i, c := range cases {
		e := results[i].Error
		if e == nil || e.Code != c.code || e.Message == "" || !e.IsError {
			t.Errorf("%s: got %+v, want code %s", c.name, e, c.code)
		}
	}

	var again struct{ Preview string }
	results[len(cases)].into(t, &again)
	if hint := results[0].Error.Hint; hint == "" {
		t.Error("refused export: got no hint, want one")
	}
}

func TestASignatureOfAnotherIsRefused(t *testing.T) {
	_, shown := native(t)
	c := newCommittee(t)
	_, account := newKey(t)
	other, _ := newKey(t)
	var s sealedInPage
	do(t, call{"seal", []any{c.args(string(shown.Slice.Bytes()), account)}})[0].into(t, &s)

	signature, err := consent.Sign(other, s.Digest)
	if err != nil {
		t.Fatal(err)
	}

	r := do(t, call{"consent", []any{s.Draft, hexutil.Encode(signature)}})[0]
	if r.Error == nil || r.Error.Code != string(core.ReasonSignature) {
		t.Errorf("got %+v", r)
	}
}
