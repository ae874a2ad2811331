package verify_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// bought is a buyer's finished folder, in memory.
type bought struct {
	world *sold.World
	files fstest.MapFS
}

// patience is how long a buyer asks again for what it could not check. It is short, so that a
// test says what was wrong and does not wait for the end of its context.
const patience = 5 * time.Second

// buy makes the folder of a sale of some slices.
func buy(t testing.TB, data [][]byte) *bought {
	t.Helper()
	return buyLeft(t, data)
}

// buyLeft is buy of a snapshot of which the accounts of some items have left.
func buyLeft(t testing.TB, data [][]byte, left ...uint32) *bought {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	world := sold.New(t, data)
	world.Leave(left...)
	chain := sold.NewChain(t, world)
	dir := filepath.Join(t.TempDir(), "sale")
	flow, err := buyer.New(buyer.Options{
		Validators: []buyer.Validator{sold.NewValidators(t, chain, 1)[0]},
		Chain:      chain,
		Dir:        dir,
		Account:    crypto.PubkeyToAddress(key.PublicKey),
		Key:        key,
		Patience:   patience,
	})
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()

	id, err := flow.Buy(ctx, world.ID, big.NewInt(1_000_000))
	if err != nil {
		t.Fatal(err)
	}

	if _, err := flow.Fetch(ctx, id); err != nil && !errors.Is(err, core.ErrVerify) {
		t.Fatal(err)
	}

	b := &bought{world, fstest.MapFS{}}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		b.files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}

	return b
}

// withoutDataset removes the table, so that the rest can be checked alone.
func (b *bought) withoutDataset() {
	maps.DeleteFunc(b.files, func(name string, _ *fstest.MapFile) bool { return strings.HasPrefix(name, dataset.Folder+"/") })
}

// tampered returns the folder with one file changed.
func (b *bought) tampered(name string, change func([]byte) []byte) fs.FS {
	files := fstest.MapFS{}
	for other, file := range b.files {
		files[other] = file
	}
	files[name] = &fstest.MapFile{Data: change(bytes.Clone(b.files[name].Data))}
	return files
}

func report(t testing.TB, files fs.FS) verify.Report {
	t.Helper()
	r, err := verify.Folder(t.Context(), files, verify.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAnHonestFolderIsVerified(t *testing.T) {
	for _, n := range []int{1, 2, 7, core.PageItems + 1} {
		b := buy(t, sold.Slices(n))
		done := 0
		r, err := verify.Folder(t.Context(), b.files, verify.Options{Progress: func(d, total int) { done = d }})
		if err != nil || r.Err() != nil {
			t.Fatalf("%d records: got %v, %v, want no failure", n, err, r.Err())
		}
		if r.Verified != n || r.Weight != uint64(n) || done != n || r.Block.Number == 0 || r.Snapshot != b.world.ID {
			t.Errorf("%d records: got %d done, %+v, want all", n, done, r)
		}
	}
}

func TestNothingButTheFilesOfTheFolderIsNeeded(t *testing.T) {
	b := buy(t, sold.Slices(3))
	for _, name := range []string{"purchase.json", "report.json", "buyer.json"} {
		delete(b.files, name)
	}

	if r := report(t, b.files); r.Err() != nil {
		t.Errorf("got %v, want no failure", r.Err())
	}

	b.withoutDataset()
	for name := range b.files {
		files := fstest.MapFS{}
		for other, file := range b.files {
			if other != name {
				files[other] = file
			}
		}

		r := report(t, files)
		if len(r.Failures) != 1 || r.Failures[0].File != name || r.Failures[0].Reason != verify.ReasonMissing || r.Verified != 0 {
			t.Errorf("without %s: got %+v, want it named", name, r)
		}
	}
}

func TestDoublesAreCountedAndNoFault(t *testing.T) {
	data := sold.Slices(5)
	data = append(data, data[0], data[0], data[1])
	r := report(t, buy(t, data).files)
	if r.Err() != nil || r.Doubles != 3 {
		t.Errorf("got %d doubles, %v, want some and no failure", r.Doubles, r.Err())
	}
}

func TestACutOrLongerFileIsFound(t *testing.T) {
	b := buy(t, sold.Slices(4))
	for _, name := range []string{"items.bin", "payloads.bin", "headers.bin", "shares.bin", "keys.bin", "manifest.json", "records.jsonl", "anchor.json"} {
		for how, change := range map[string]func([]byte) []byte{
			"a byte shorter": func(d []byte) []byte { return d[:len(d)-2] },
			"half":           func(d []byte) []byte { return d[:len(d)/2] },
			"empty":          func([]byte) []byte { return nil },
			"a byte longer":  func(d []byte) []byte { return append(d, '1') },
			"twice":          func(d []byte) []byte { return append(d, d...) },
		} {
			r := report(t, b.tampered(name, change))
			if r.Err() == nil || r.Failures[0].File != name {
				t.Errorf("%s %s: got %v, want a failure", name, how, r.Err())
			}
		}
	}
}

// TestEachByteOfARecordIsItsOwn changes one byte in the middle of a record in each file
// and expects the check to name exactly that record.
func TestEachByteOfARecordIsItsOwn(t *testing.T) {
	const n, j = 6, 3
	b := buy(t, sold.Slices(n))
	tests := map[string]struct {
		file   string
		at     int // within the record's bytes
		size   int
		reason core.Reason
	}{
		"tag":                  {"items.bin", 5, core.ManifestSize, verify.ReasonID},
		"contribution":         {"items.bin", 63, core.ManifestSize, verify.ReasonID},
		"U":                    {"items.bin", 100, core.ManifestSize, verify.ReasonID},
		"payload digest":       {"items.bin", 165, core.ManifestSize, verify.ReasonID},
		"header hash":          {"items.bin", 200, core.ManifestSize, verify.ReasonID},
		"weight":               {"items.bin", 263, core.ManifestSize, verify.ReasonWeight},
		"payload":              {"payloads.bin", 9000, len(b.world.Payloads[0]), verify.ReasonPayload},
		"header":               {"headers.bin", 60, 2 + seal.HeaderSize, verify.ReasonHeader},
		"length of the header": {"headers.bin", 0, 2 + seal.HeaderSize, verify.ReasonLength},
		"C of the share":       {"shares.bin", 50, threshold.ShareSize, verify.ReasonMalformed},
		"R of the share":       {"shares.bin", 120, threshold.ShareSize, verify.ReasonMalformed},
		"key":                  {"keys.bin", 40, core.PointSize, verify.ReasonMalformed},
	}

	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			r := report(t, b.tampered(test.file, func(d []byte) []byte {
				d[j*test.size+test.at] ^= 0x10
				return d
			}))

			if r.Err() == nil || r.Verified >= n {
				t.Fatalf("got %+v, want the record named", r)
			}

			for _, f := range r.Failures {
				if f.Record != nil && *f.Record == j && f.Reason == test.reason && f.File == test.file && f.Contribution != nil {
					return
				}
			}

			t.Errorf("record %d: want it named for %s, got %+v", j, test.reason, r.Failures)
		})
	}

	r := report(t, b.tampered("items.bin", func(d []byte) []byte {
		d[j*core.ManifestSize+230]++ // the consent's digest, whose preimage is not in the folder
		return d
	}))

	if r.Verified != 0 || r.Failures[0].Reason != verify.ReasonPage && r.Failures[0].Reason != verify.ReasonRoot {
		t.Errorf("consent digest: got %+v, want it named", r.Failures)
	}
}

// TestRightPointsInTheWrongPlaceAreNamed swaps or replaces keys, shares, headers,
// payloads and items with valid ones.
func TestRightPointsInTheWrongPlaceAreNamed(t *testing.T) {
	const n = 40
	b := buy(t, sold.Slices(n))
	swap := func(size, i, j int) func([]byte) []byte {
		return func(d []byte) []byte {
			first := bytes.Clone(d[i*size : (i+1)*size])
			copy(d[i*size:], d[j*size:(j+1)*size])
			copy(d[j*size:], first)
			return d
		}
	}

	zero := func(size, j int) func([]byte) []byte {
		return func(d []byte) []byte {
			clear(d[j*size : (j+1)*size])
			return d
		}
	}

	turn := func(size int) func([]byte) []byte {
		return func(d []byte) []byte { return append(d[size:], d[:size]...) }
	}

	all := make([]int, n)
	for i := range all {
		all[i] = i
	}

	payload := len(b.world.Payloads[0])
	tests := map[string]struct {
		file   string
		change func([]byte) []byte
		wrong  []int
		reason core.Reason
	}{
		"keys swapped":     {"keys.bin", swap(96, 4, 9), []int{4, 9}, verify.ReasonKey},
		"all keys moved":   {"keys.bin", turn(96), all, verify.ReasonKey},
		"a key left out":   {"keys.bin", zero(96, 7), []int{7}, verify.ReasonNotReleased},
		"shares swapped":   {"shares.bin", swap(192, 0, 39), []int{0, 39}, verify.ReasonShare},
		"all shares moved": {"shares.bin", turn(192), all, verify.ReasonShare},
		"a share left out": {"shares.bin", zero(192, 1), []int{1}, verify.ReasonNotReleased},
		"headers swapped":  {"headers.bin", swap(2+seal.HeaderSize, 2, 3), []int{2, 3}, verify.ReasonHeader},
		"payloads swapped": {"payloads.bin", swap(payload, 5, 6), []int{5, 6}, verify.ReasonPayload},
		"a header left out": {"headers.bin", func(d []byte) []byte {
			size := 2 + seal.HeaderSize
			return append(append(bytes.Clone(d[:8*size]), 0, 0), d[9*size:]...)
		}, []int{8}, verify.ReasonNotReleased},
	}

	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			r := report(t, b.tampered(test.file, test.change))
			var named []int
			for _, f := range r.Failures {
				if f.File != test.file || f.Reason != test.reason || f.Record == nil {
					t.Fatalf("got failure %s, want a record named", f.Error())
				}
				named = append(named, *f.Record)
			}

			if len(named) != len(test.wrong) || r.Verified != n-len(test.wrong) {
				t.Fatalf("got %v named, %d verified, want the wrong ones named", named, r.Verified)
			}

			for i := range named {
				if named[i] != test.wrong[i] {
					t.Errorf("got %v named, want %v", named, test.wrong)
				}
			}
		})
	}

	r := report(t, b.tampered("items.bin", swap(core.ManifestSize, 10, 11)))
	if r.Verified != 0 || r.Err() == nil {
		t.Errorf("items swapped: got %+v, want a failure", r)
	}
}

func TestAFaultyContributionIsNamed(t *testing.T) {
	faulty := map[string][]byte{
		"no slice of the schema": []byte(`{"artists":[],"schema":"artist-preferences/v1"}`),
		"not canonical":          append(sold.Slices(1)[0], ' '),
		"no JSON":                []byte("\x00\xff"),
		"empty":                  nil,
	}

	for name, data := range faulty {
		t.Run(name, func(t *testing.T) {
			b := buy(t, append(sold.Slices(3), data))
			r := report(t, b.files)
			if r.Verified != 3 || len(r.Faults) != 1 || r.Faults[0].FaultKind() != core.FaultSchema || r.Faults[0].Contribution.IsZero() {
				t.Errorf("got %+v, want one fault", r)
			}
			if err := r.Err(); err != nil {
				t.Errorf("got %v, want no failure of the folder", err)
			}
		})
	}
}

func TestAHeaderLongerThanAllowedEndsTheCheck(t *testing.T) {
	b := buy(t, sold.Slices(2))
	r := report(t, b.tampered("headers.bin", func(d []byte) []byte {
		binary.BigEndian.PutUint16(d, verify.MaxHeader+1)
		return d
	}))

	if len(r.Failures) != 1 || *r.Failures[0].Record != 0 || r.Verified != 0 {
		t.Errorf("got %+v, want one failure", r)
	}
}

func TestTheCheckStopsWithItsContext(t *testing.T) {
	b := buy(t, sold.Slices(3))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := verify.Folder(ctx, b.files, verify.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestListedFailuresAreBounded(t *testing.T) {
	b := buy(t, sold.Slices(3))
	r := report(t, b.tampered("records.jsonl", func(d []byte) []byte {
		return append(d, bytes.Repeat([]byte("{}\n"), verify.MaxFailures+5)...)
	}))

	if len(r.Failures) != verify.MaxFailures || r.More != 5 || r.Verified != 3 {
		t.Errorf("got %d failures and %d more, %d verified, want a bounded list", len(r.Failures), r.More, r.Verified)
	}
	if !strings.Contains(r.Err().Error(), "1005 failures") {
		t.Errorf("got %v, want no failure", r.Err())
	}
}
