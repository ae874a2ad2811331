package scenario

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
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

// TestNobodyOfTheStoryWaitsForAClass has one more person contribute wherever somebody is
// alone with a weight, whichever it is and whatever the others declare.
func TestNobodyOfTheStoryWaitsForAClass(t *testing.T) {
	terms := (&story{Options: options(3)}).demoTerms(common.Address{1}, common.Address{2})
	mix := exports.NewMix(1, 3)

	for _, declared := range [][]uint64{
		{1, 3, 3}, {1, 8, 8}, {2, 8, 8}, {1, 2, 3, 3, 8, 8, 2}, {3, 5, 5}, {5, 8, 8}, {8},
	} {
		if allCount(declared, terms) {
			t.Fatalf("%v: got all counted, want one who waits", declared)
		}

		who, err := companion(t.Context(), mix, declared, terms, 3)
		if err != nil {
			t.Fatalf("%v: %v", declared, err)
		}
		weight := weightOf(t, mix, who)
		if with := append(declared, weight); !allCount(with, terms) {
			t.Errorf("%v and person %d: got %v counted, want all", with, who, core.Counted(with, terms.Cadence.MinClass))
		}
	}
}

func weightOf(t *testing.T, mix exports.Mix, who int) uint64 {
	t.Helper()
	file := filepath.Join(t.TempDir(), "export.zip")
	if err := writeExport(t.Context(), mix.Generator(who), who, file); err != nil {
		t.Fatal(err)
	}

	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), "artist-preferences/v1")
	if err != nil {
		t.Fatal(err)
	}

	return shown.Weight
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
