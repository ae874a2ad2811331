package exports_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/testnet/exports"
)

const schema = "artist-preferences/v1"

func generate(t testing.TB, g exports.Generator, i int) ([]byte, exports.Info) {
	t.Helper()
	var buf bytes.Buffer
	info, err := g.Write(t.Context(), i, &buf)
	if err != nil {
		t.Fatal(err)
	}

	return buf.Bytes(), info
}

func TestSameSeedGivesTheSameBytes(t *testing.T) {
	g := exports.Generator{Seed: 7, Percent: 3}
	for i := exports.Newcomer; i < 4; i++ {
		first, _ := generate(t, g, i)
		again, _ := generate(t, g, i)
		if !bytes.Equal(first, again) {
			t.Errorf("export %d differs between two runs: got %v, want %v", i, first, again)
		}

		other, _ := generate(t, exports.Generator{Seed: 8, Percent: 3}, i)
		if bytes.Equal(first, other) {
			t.Errorf("export %d under another seed: got the same bytes, want different ones", i)
		}
	}
}

func TestEveryExportIsSealable(t *testing.T) {
	for _, percent := range []int{1, 5} {
		packages := map[exports.Package]int{}
		for i := exports.Newcomer; i < 40; i++ {
			data, info := generate(t, exports.Generator{Seed: 1, Percent: percent}, i)
			preview, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
			if err != nil {
				t.Fatalf("export %d (%s): got error %v, want none", i, info.Package, err)
			}
			if !preview.Sealable {
				t.Errorf("export %d (%s, %d rows): got %d artists, want enough to seal", i, info.Package, info.Rows, preview.Slice.Len())
			}

			packages[info.Package]++
		}

		if packages[exports.Extended] == 0 || packages[exports.Account] < packages[exports.Extended] {
			t.Errorf("got packages %v, want a mix as in life", packages)
		}
	}
}

func TestRowsAddUp(t *testing.T) {
	for i := range 6 {
		data, info := generate(t, exports.Generator{Seed: 3, Percent: 4}, i)
		archive := open(t, data)
		var rows int64
		for _, err := range archive.Plays(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			rows++
		}

		if rows != info.Rows {
			t.Errorf("export %d: read %d rows of %d, want %v", i, rows, info.Rows, info.Rows)
		}
	}
}

func TestHostileArchivesAreRefused(t *testing.T) {
	for kind, code := range exports.Hostilities() {
		t.Run(string(kind), func(t *testing.T) {
			data, err := exports.Hostile(kind)
			if err != nil {
				t.Fatal(err)
			}

			_, err = contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
			var refused *export.Refused
			if !errors.As(err, &refused) {
				t.Fatalf("got %v, want a refusal", err)
			}
			if string(refused.Code) != code || refused.Sentence == "" || refused.Hint == "" {
				t.Errorf("got %+v, want code %s with sentence and hint", refused, code)
			}
		})
	}
}

func TestHostileKindHasToBeKnown(t *testing.T) {
	if _, err := exports.Hostile("friendly"); err == nil {
		t.Error("unknown kind: got no error, want one")
	}
}

func TestWriteStopsWhenTheWriterFails(t *testing.T) {
	_, err := exports.Generator{Seed: 1}.Write(t.Context(), 0, brokenWriter{})
	if !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("got %v, want the writer's error", err)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func BenchmarkGenerate(b *testing.B) {
	for i := range b.N {
		_, err := exports.Generator{Seed: 1, Percent: 10}.Write(b.Context(), i, io.Discard)
		if err != nil {
			b.Fatal(fmt.Errorf("generate: %w", err))
		}
	}
}
