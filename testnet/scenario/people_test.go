package scenario

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/testnet/exports"
)

// TestExportsAreWrittenOnce checks that a continued story finds its earlier exports.
func TestExportsAreWrittenOnce(t *testing.T) {
	dir := t.TempDir()
	generator := exports.Generator{Seed: 7, Percent: 5}
	first, second := filepath.Join(dir, "0.zip"), filepath.Join(dir, "1.zip")
	for i, file := range []string{first, second, first} {
		if err := writeExport(t.Context(), generator, i%2, file); err != nil {
			t.Fatal(err)
		}
		if z, err := zip.OpenReader(file); err != nil || len(z.File) == 0 || z.Close() != nil {
			t.Fatalf("%s: got error %v, want an export", file, err)
		}
	}

	a, errA := os.ReadFile(first)
	b, errB := os.ReadFile(second)
	if errA != nil || errB != nil || bytes.Equal(a, b) {
		t.Errorf("got the same export for two people (%v, %v), want two", errA, errB)
	}

	if err := os.WriteFile(first, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}

	if err := writeExport(t.Context(), generator, 0, first); err != nil {
		t.Fatal(err)
	}

	if a, err := os.ReadFile(first); err != nil || string(a) != "kept" {
		t.Errorf("what was there is written again: got %v, want %q", err, "kept")
	}

	if left, err := filepath.Glob(filepath.Join(dir, "*.new")); err != nil || len(left) > 0 {
		t.Errorf("got leftovers %v and error %v, want none", left, err)
	}
}

func TestAFewExportsAreKept(t *testing.T) {
	for contributors, want := range map[int]int{1: 1, maxKept: maxKept, 300: maxKept} {
		o := options(contributors)
		o.Dir = "d"
		p := &play{story: &story{Options: o}}
		kept := p.keptExports()
		if len(kept) != want || kept[0] != filepath.Join("d", "exports", "contributor-00.zip") {
			t.Errorf("of %d contributors: got kept exports %v, want %d from contributor-00.zip on", contributors, kept, want)
		}
	}
}

// TestTermsGiveTimeToRelease checks that windows grow with the number of items to
// release.
func TestTermsGiveTimeToRelease(t *testing.T) {
	few, many := (&story{Options: options(2)}).demoTerms(common.Address{1}, common.Address{2}), (&story{Options: options(10_000)}).demoTerms(common.Address{1}, common.Address{2})
	if few.Cadence.MinGroup != 2 || few.Cadence.MinNew != 1 || many.Cadence.MinGroup != 10_000 || many.Cadence.MinNew != 1 {
		t.Errorf("got cadences %+v and %+v, want a first snapshot of all, and the next with any that are new", few.Cadence, many.Cadence)
	}
	if few.Windows.Release >= many.Windows.Release || few.Windows.Confirm >= many.Windows.Confirm {
		t.Errorf("got windows %+v and %+v, want longer ones for many", few.Windows, many.Windows)
	}
	if few.Token != (common.Address{1}) || few.FloorPrice.Sign() <= 0 || !strings.HasPrefix(few.Schema, "artist-preferences/") {
		t.Errorf("got terms %+v, want the token, a floor price and artist-preferences", few)
	}
}
