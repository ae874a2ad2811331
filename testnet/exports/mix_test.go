package exports_test

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"

	"github.com/tantieme/tantieme/testnet/exports"
)

// TestAMixHasOneExportOfFullSize checks that only one export has full size.
func TestAMixHasOneExportOfFullSize(t *testing.T) {
	t.Parallel()
	for _, contributors := range []int{24, 300} {
		mix := exports.NewMix(1, contributors)
		full, ok := mix.Full()
		if !ok || full < 0 || full >= contributors {
			t.Fatalf("of %d exports: got number %d as the full-size one (%v), want one of them", contributors, full, ok)
		}

		for i := range contributors {
			if percent := mix.Generator(i).Percent; i == full && percent != 100 || i != full && (percent < 1 || percent > 25) {
				t.Errorf("of %d exports: got number %d at %d percent, want 100 for full size, at most 25 for others", contributors, i, percent)
			}
		}

		info, err := mix.Generator(full).Write(t.Context(), full, io.Discard)
		if err != nil || info.Package != exports.Extended || info.Rows < 90_000 || info.Rows > 110_000 {
			t.Errorf("of %d exports: got the largest %+v and error %v, want full size", contributors, info, err)
		}
	}
}

// TestAMixIsSmall measures all exports of a story of 300.
func TestAMixIsSmall(t *testing.T) {
	t.Parallel()
	const contributors = 300
	mix := exports.NewMix(1, contributors)
	full, _ := mix.Full()
	var all, largest uint64

	for i := range contributors {
		size := unpacked(t, mix.Generator(i), i)
		all += size
		if i != full {
			largest = max(largest, size)
		} else if size < exports.FullSize*9/10 || size > exports.FullSize*11/10 {
			t.Errorf("export of full size: got %d bytes, want FullSize within 10 percent", size)
		}
	}

	if all > 300_000_000 || largest > exports.FullSize/4 {
		t.Errorf("got %d bytes in all and %d in the largest beside the full-size one, want at most 300 MB and a quarter of FullSize", all, largest)
	}
}

func unpacked(t *testing.T, g exports.Generator, i int) (size uint64) {
	t.Helper()
	var file bytes.Buffer
	if _, err := g.Write(t.Context(), i, &file); err != nil {
		t.Fatal(err)
	}

	z, err := zip.NewReader(bytes.NewReader(file.Bytes()), int64(file.Len()))
	if err != nil {
		t.Fatal(err)
	}

	for _, entry := range z.File {
		size += entry.UncompressedSize64
	}

	return size
}

func TestTheSameSeedMakesTheSameMix(t *testing.T) {
	first, again, other := exports.NewMix(7, 300), exports.NewMix(7, 300), exports.NewMix(8, 300)
	if first != again || first == other {
		t.Errorf("got %+v, then %+v, and with another seed %+v; want the first two equal", first, again, other)
	}
}

func TestFewPeopleBringNoExportOfFullSize(t *testing.T) {
	for _, contributors := range []int{1, 5, 23} {
		mix := exports.NewMix(1, contributors)
		if i, ok := mix.Full(); ok {
			t.Errorf("of %d exports: got number %d as the full-size one, want none", contributors, i)
		}

		if percent := mix.Generator(exports.Newcomer).Percent; percent < 1 || percent > 25 {
			t.Errorf("newcomer of %d: got %d percent, want 1 to 25", contributors, percent)
		}
	}
}
