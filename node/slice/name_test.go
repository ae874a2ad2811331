package slice

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/tantieme/tantieme/node/vectors"
)

// TestNamesAreThoseOfTheVectors checks names against the second implementation.
// SPEC 12.16 to 12.20.
func TestNamesAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[struct {
		Names, Normals []vectors.Hex
		Refused        []bool
	}](t, "names")
	if len(v.Names) < 100 {
		t.Fatalf("got %d names, want at least 100", len(v.Names))
	}

	for i, name := range v.Names {
		got, ok := normalName(string(name))
		if ok == v.Refused[i] || ok && got != string(v.Normals[i]) {
			t.Errorf("%q: got %q, %v, want %q, refused %v", name, got, ok, v.Normals[i], v.Refused[i])
		}
	}
}

// TestAClassIsAscendingAndHasNoOther checks what Has relies on, and that no code point is
// in two classes.
func TestAClassIsAscendingAndHasNoOther(t *testing.T) {
	classes := []Class{Blanks(), Hidden(), Controls()}
	for i, class := range classes {
		last := rune(-1)
		for _, r := range class {
			if r.First <= last || r.Last < r.First {
				t.Errorf("class %d: got U+%04X after U+%04X, want ascending ranges", i, r.First, last)
			}
			last = r.Last

			for k, other := range classes {
				if k != i && (other.Has(r.First) || other.Has(r.Last)) {
					t.Errorf("U+%04X to U+%04X: got it in two classes, want one", r.First, r.Last)
				}
			}
		}
	}
}

// TestTheFormIsThatOfOneVersionOfUnicode fails when a new Go release brings another
// normalisation: that changes what a slice may hold, and SPEC 12.20 has to say so.
func TestTheFormIsThatOfOneVersionOfUnicode(t *testing.T) {
	if norm.Version != "15.0.0" {
		t.Errorf("got Unicode %s, want 15.0.0", norm.Version)
	}
}

// TestTheSameNameIsNormalTwice checks that the normal form of a normal form is itself.
func TestTheSameNameIsNormalTwice(t *testing.T) {
	v := vectors.Load[struct{ Normals []vectors.Hex }](t, "names")
	for _, normal := range v.Normals {
		if got, ok := normalName(string(normal)); !ok || got != string(normal) {
			t.Errorf("%q: got %q, %v, want the same", normal, got, ok)
		}
	}
}
