package exports_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

var update = flag.Bool("update", false, "write golden files")

// TestSlicesAreTheSameBytesOnEveryMachine compares slices of generated exports with the
// digests in testdata. .ci/nightly arm64 runs it for another processor; the page's tests
// compare its WASM with this process.
func TestSlicesAreTheSameBytesOnEveryMachine(t *testing.T) {
	var got bytes.Buffer
	for i := range 6 {
		data, _ := generate(t, exports.Generator{Seed: 2026, Percent: 10}, i)
		for _, kind := range slice.All() {
			shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), kind.Name)
			if err != nil {
				t.Fatal(i, kind.Name, err)
			}
			fmt.Fprintf(&got, "%d %s %d %s\n", i, kind.Name, shown.Bytes, shown.Sum)
		}
	}

	const path = "testdata/slices.golden"
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%s differs (%v):\n%s", path, err, &got)
	}
}
