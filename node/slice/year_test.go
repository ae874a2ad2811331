package slice

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

// yearVector is a history of plays that are eligible, and its year by the second
// implementation. A play is "end,track,length,precision": seconds, milliseconds, and second
// or minute. Plays are separated by semicolons.
type yearVector struct {
	Name                            string
	Plays                           string
	End, Counted, Doubles, Old, Odd int64
}

// TestYearsAreThoseOfTheVectors checks SPEC 12.3, 12.4, 12.30 to 12.32 against the second
// implementation, from either end of the history.
func TestYearsAreThoseOfTheVectors(t *testing.T) {
	years := vectors.Load[[]yearVector](t, "years")
	if len(years) < 15 {
		t.Fatalf("got %d years, want at least 15", len(years))
	}

	for _, v := range years {
		plays := v.plays(t)
		for _, backwards := range []bool{false, true} {
			w, left := newWindow(), LeftOut{}
			for i := range plays {
				if backwards {
					i = len(plays) - 1 - i
				}
				if err := w.add("A", plays[i]); err != nil {
					t.Fatal(err)
				}
			}
			if err := w.close(left); err != nil {
				t.Fatal(err)
			}

			want := LeftOut{}
			want.count(ReasonDuplicate, v.Doubles)
			want.count(ReasonOld, v.Old)
			want.count(ReasonOdd, v.Odd)
			if w.newest != v.End || int64(len(w.entries)) != v.Counted || !equal(left, want) {
				t.Errorf("%s: got the end %d, %d plays, %v, want %d, %d, %v", v.Name, w.newest, len(w.entries), left, v.End, v.Counted, want)
			}
		}
	}
}

func (v yearVector) plays(t *testing.T) (plays []core.Play) {
	t.Helper()
	precisions := map[string]time.Duration{"second": time.Second, "minute": time.Minute}

	for _, text := range strings.Split(v.Plays, ";") {
		parts := strings.Split(text, ",")
		if len(parts) != 4 || precisions[parts[3]] == 0 {
			t.Fatalf("%s: got the play %q, want end, track, length, precision", v.Name, text)
		}

		end, errEnd := strconv.ParseInt(parts[0], 10, 64)
		length, errLength := strconv.ParseInt(parts[2], 10, 64)
		if err := errors.Join(errEnd, errLength); err != nil {
			t.Fatalf("%s: got %v, want the play %q", v.Name, err, text)
		}

		plays = append(plays, core.Play{
			EndedAt:   time.Unix(end, 0),
			Precision: precisions[parts[3]],
			Played:    time.Duration(length) * time.Millisecond,
			Artist:    "A",
			Track:     parts[1],
		})
	}

	return plays
}

func equal(a, b LeftOut) bool {
	for reason, rows := range a {
		if b[reason] != rows {
			return false
		}
	}
	return len(a) == len(b)
}
