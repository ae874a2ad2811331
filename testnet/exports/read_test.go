package exports_test

import (
	"archive/zip"
	"bytes"
	"context"
	"iter"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

// large is an extended history of four years, 75 MB unpacked.
var large = sync.OnceValues(func() ([]byte, error) {
	var buf bytes.Buffer
	_, err := exports.Generator{Seed: 1}.Write(context.Background(), 33, &buf)
	return buf.Bytes(), err
})

func unpackedSize(t testing.TB, data []byte) int64 {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}

	var size int64
	for _, file := range archive.File {
		size += int64(file.UncompressedSize64)
	}

	return size
}

// TestMemoryDoesNotGrowWithTheExport reads a large export and measures the live heap
// meanwhile. Only one year of plays is kept, whatever the size of the export.
func TestMemoryDoesNotGrowWithTheExport(t *testing.T) {
	data, err := large()
	if err != nil {
		t.Fatal(err)
	}

	if size := unpackedSize(t, data); size < 70<<20 {
		t.Fatalf("got an export of %d unpacked bytes, want at least 70 MiB", size)
	}

	schema, err := slice.Lookup(schema)
	if err != nil {
		t.Fatal(err)
	}

	before := liveHeap()
	var peak uint64
	plays := watch(open(t, data).Plays(t.Context()), func() { peak = max(peak, liveHeap()) })
	if _, _, err := schema.Cut(t.Context(), plays); err != nil {
		t.Fatal(err)
	}

	const allowed = 16 << 20
	if peak > before+allowed {
		t.Errorf("got a growth of the live heap by %d bytes, want at most %d", peak-before, allowed)
	}
}

// watch calls look every 10,000 plays.
func watch(plays iter.Seq2[core.Play, error], look func()) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		n := 0
		for play, err := range plays {
			if n++; n%10_000 == 0 {
				look()
			}
			if !yield(play, err) {
				return
			}
		}
	}
}

func liveHeap() uint64 {
	runtime.GC()
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// TestNothingPersonalIsInThePreview searches the slice's bytes and the whole preview for
// every invented fact of the other files.
func TestNothingPersonalIsInThePreview(t *testing.T) {
	for i := range 12 {
		data, info := generate(t, exports.Generator{Seed: 5, Percent: 2}, i)
		preview, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
		if err != nil {
			t.Fatal(err)
		}

		var said bytes.Buffer
		if err := preview.WriteJSON(&said); err != nil {
			t.Fatal(err)
		}

		if err := contributor.RenderPreview(&said, preview); err != nil {
			t.Fatal(err)
		}

		for _, mark := range []string{"@example.org", "203.0.113.", "examplephone", "spotify:", " Podcast", "illness", "ville", "Lane", "+1555"} {
			if strings.Contains(said.String(), mark) {
				t.Errorf("export %d (%s): got %q in the preview, want it left out", i, info.Package, mark)
			}
		}
	}
}

// BenchmarkPreview reads, inflates and cuts a large export on one thread. MB/s are of
// unpacked bytes.
func BenchmarkPreview(b *testing.B) {
	data, err := large()
	if err != nil {
		b.Fatal(err)
	}

	b.SetBytes(unpackedSize(b, data))
	b.ResetTimer()
	for b.Loop() {
		if _, err := contributor.NewPreview(b.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema); err != nil {
			b.Fatal(err)
		}
	}
}
