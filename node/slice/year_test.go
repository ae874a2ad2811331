package slice

import (
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

// yearVector is a history of plays that are eligible, and its year by the second
// implementation.
type yearVector struct {
	Name                            string
	Ends                            []int64
	Tracks                          []string
	Lengths                         []int64
	Exact                           []bool
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
		for _, backwards := range []bool{false, true} {
			w, left := newWindow(), LeftOut{}
			for i := range v.Ends {
				if backwards {
					i = len(v.Ends) - 1 - i
				}
				if err := w.add("A", v.play(i)); err != nil {
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

func (v yearVector) play(i int) core.Play {
	play := core.Play{
		EndedAt:   time.Unix(v.Ends[i], 0),
		Precision: time.Minute,
		Played:    time.Duration(v.Lengths[i]) * time.Millisecond,
		Artist:    "A",
		Track:     v.Tracks[i],
	}
	if v.Exact[i] {
		play.Precision = time.Second
	}
	return play
}

func equal(a, b LeftOut) bool {
	for reason, rows := range a {
		if b[reason] != rows {
			return false
		}
	}
	return len(a) == len(b)
}
