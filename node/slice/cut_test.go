package slice_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

var newest = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

func preferences(t testing.TB) *slice.Schema {
	t.Helper()
	schema, err := slice.Lookup("artist-preferences/v1")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// play returns a minute of music that ended the given number of hours before the newest
// play.
func play(artist string, hoursAgo int) core.Play {
	return core.Play{
		Kind:    core.PlayMusic,
		EndedAt: newest.Add(-time.Duration(hoursAgo) * time.Hour),
		Played:  time.Minute,
		Artist:  artist,
		Track:   "Track",
	}
}

// times returns n plays of an artist, an hour apart.
func times(n int, artist string) []core.Play {
	plays := make([]core.Play, n)
	for i := range plays {
		plays[i] = play(artist, i)
	}
	return plays
}

func with(p core.Play, edit func(*core.Play)) core.Play {
	edit(&p)
	return p
}

func sequence(plays []core.Play) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		for _, p := range plays {
			if !yield(p, nil) {
				return
			}
		}
	}
}

func cut(t testing.TB, plays ...core.Play) (slice.Slice, slice.LeftOut) {
	t.Helper()
	s, left, err := preferences(t).Cut(context.Background(), sequence(plays))
	if err != nil {
		t.Fatal(err)
	}
	return s, left
}

func TestEachRowThatDoesNotCountHasItsReason(t *testing.T) {
	base := play("Counted", 1)
	for reason, odd := range map[slice.Reason]core.Play{
		slice.ReasonPrivate:      with(base, func(p *core.Play) { p.Private = true }),
		slice.ReasonUnmarked:     with(base, func(p *core.Play) { p.Private, p.Unmarked = true, true }),
		slice.ReasonPodcast:      with(base, func(p *core.Play) { p.Kind = core.PlayPodcast }),
		slice.ReasonAudiobook:    with(base, func(p *core.Play) { p.Kind = core.PlayAudiobook }),
		slice.ReasonLocalFile:    with(base, func(p *core.Play) { p.Kind = core.PlayLocalFile }),
		slice.ReasonUnattributed: with(base, func(p *core.Play) { p.Kind = core.PlayUnattributed }),
		slice.ReasonShort:        with(base, func(p *core.Play) { p.Played = 30*time.Second - time.Millisecond }),
		slice.ReasonNoTime:       with(base, func(p *core.Play) { p.EndedAt = time.Time{} }),
		slice.ReasonNoArtist:     with(base, func(p *core.Play) { p.Artist = " \u00a0\t" }),
		slice.ReasonName:         with(base, func(p *core.Play) { p.Artist = "bell\x07" }),
		slice.ReasonText:         with(base, func(p *core.Play) { p.Artist = "\xc9" }),
		slice.ReasonOld:          with(base, func(p *core.Play) { p.EndedAt = newest.Add(-365 * 24 * time.Hour) }),
		slice.ReasonDuplicate:    base,
	} {
		t.Run(string(reason), func(t *testing.T) {
			s, left := cut(t, play("Newest", 0), base, odd)
			if !maps.Equal(left, slice.LeftOut{reason: 1}) {
				t.Errorf("left out %v, want one of %s", left, reason)
			}

			want := []slice.Artist{{Name: "Counted", Plays: "1-2"}, {Name: "Newest", Plays: "1-2"}}
			if !slices.Equal(s.Artists, want) {
				t.Errorf("cut %v, want %v", s.Artists, want)
			}
		})
	}
}

func TestTheEdgesOfEligibilityCount(t *testing.T) {
	s, left := cut(t,
		play("Newest", 0),
		with(play("Thirty seconds", 1), func(p *core.Play) { p.Played = 30 * time.Second }),
		with(play("Just within the year", 1), func(p *core.Play) { p.EndedAt = newest.Add(time.Second - 365*24*time.Hour) }),
		with(play(strings.Repeat("n", 128), 2), func(*core.Play) {}),
	)

	if len(s.Artists) != 4 || len(left) != 0 {
		t.Errorf("cut %v, left out %v: got %v, %v, want 4, 0", s.Artists, left, len(s.Artists), len(left))
	}
}

func TestTheYearEndsAtTheNewestPlayThatCounts(t *testing.T) {
	s, left := cut(t,
		with(play("Private", 0), func(p *core.Play) { p.Private, p.EndedAt = true, newest.AddDate(2, 0, 0) }),
		with(play("Short", 0), func(p *core.Play) { p.Played, p.EndedAt = time.Second, newest.AddDate(2, 0, 0) }),
		play("Counted", 0),
	)

	if len(s.Artists) != 1 || left[slice.ReasonOld] != 0 {
		t.Errorf("cut %v, left out %v: got %v, %v, want 1, 0", s.Artists, left, len(s.Artists), left[slice.ReasonOld])
	}
}

func TestBandsBeginWhereTheySay(t *testing.T) {
	for plays, band := range map[int]slice.Band{
		1: "1-2", 2: "1-2", 3: "3-9", 9: "3-9", 10: "10-29", 29: "10-29", 30: "30-99", 99: "30-99", 100: "100+", 999: "100+",
	} {
		s, _ := cut(t, times(plays, "A")...)
		if s.Artists[0].Plays != band {
			t.Errorf("%d plays are in band %s, want %s", plays, s.Artists[0].Plays, band)
		}
	}
}

func TestOrderIsByBandAndThenByTheBytesOfTheName(t *testing.T) {
	s, _ := cut(t, slices.Concat(times(3, "b"), times(9, "c"), times(120, "z"), times(4, "B"), times(1, "a"), times(5, "é"))...)
	var names []string
	for _, a := range s.Artists {
		names = append(names, a.Name)
	}

	if want := []string{"z", "B", "b", "c", "é", "a"}; !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

func TestTheFiftyWithMostPlaysStayAndTiesGoByName(t *testing.T) {
	var plays []core.Play
	for i := range 60 {
		plays = append(plays, times(2, fmt.Sprintf("artist %02d", i))...)
	}

	plays = append(plays, times(3, "zz first")...)
	s, left := cut(t, plays...)
	if len(s.Artists) != 50 || s.Artists[0].Name != "zz first" || s.Artists[49].Name != "artist 48" {
		t.Errorf("kept %d artists, first %q, last %q, want 50, %q, %q", len(s.Artists), s.Artists[0].Name, s.Artists[len(s.Artists)-1].Name, "zz first", "artist 48")
	}
	if left[slice.ReasonBeyondTop] != 22 {
		t.Errorf("left out %v, want the 22 plays of 11 artists", left)
	}
}

func TestOneArtistInSeveralSpellingsOfTheSameTextIsOne(t *testing.T) {
	s, _ := cut(t, play("Beyonce\u0301", 1), play(" Beyonc\u00e9", 2), play("Beyonc\u00e9\u00a0", 3), play("beyonc\u00e9", 4))
	want := []slice.Artist{{Name: "Beyonc\u00e9", Plays: "3-9"}, {Name: "beyonc\u00e9", Plays: "1-2"}}
	if !slices.Equal(s.Artists, want) {
		t.Errorf("got %q, want %q", s.Artists, want)
	}
}

// TestDoublesAreThoseOfTimeAndTrack checks SPEC 12.3.
func TestDoublesAreThoseOfTimeAndTrack(t *testing.T) {
	base := with(play("A", 1), func(p *core.Play) { p.URI = "spotify:track:1" })
	for name, test := range map[string]struct {
		edit    func(*core.Play)
		doubles int64
	}{
		"nothing differs":         {func(*core.Play) {}, 1},
		"only the title":          {func(p *core.Play) { p.Track = "Track (Remastered)" }, 1},
		"another id":              {func(p *core.Play) { p.URI = "spotify:track:2" }, 0},
		"a second later":          {func(p *core.Play) { p.EndedAt = p.EndedAt.Add(time.Second) }, 0},
		"a minute longer":         {func(p *core.Play) { p.Played += time.Minute }, 1},
		"no id in one of the two": {func(p *core.Play) { p.URI = "" }, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if _, left := cut(t, base, with(base, test.edit)); left[slice.ReasonDuplicate] != test.doubles {
				t.Errorf("%d doubles, want %d", left[slice.ReasonDuplicate], test.doubles)
			}
		})
	}
}

func TestOfATimeToTheMinuteALengthMakesAnotherPlay(t *testing.T) {
	base := with(play("A", 1), func(p *core.Play) { p.Precision = time.Minute })
	longer := with(base, func(p *core.Play) { p.Played += time.Second })
	if s, left := cut(t, base, longer, longer); left[slice.ReasonDuplicate] != 1 || s.Artists[0].Plays != "1-2" {
		t.Errorf("got %v and %v, want two plays and one double", s.Artists, left)
	}
}

// TestAListenOfTwoLengthsIsOne has a platform that records when a play began: two lengths
// are two ends of the same play.
func TestAListenOfTwoLengthsIsOne(t *testing.T) {
	short := with(play("A", 1), func(p *core.Play) { p.StartedAt = p.EndedAt.Add(-p.Played) })
	long := with(short, func(p *core.Play) { p.Played, p.EndedAt = 2*time.Minute, p.EndedAt.Add(time.Minute) })
	for _, plays := range [][]core.Play{{short, long}, {long, short}} {
		if _, left := cut(t, plays...); !maps.Equal(left, slice.LeftOut{slice.ReasonDuplicate: 1}) {
			t.Errorf("left out %v, want one double", left)
		}
	}
}

// TestAHandfulOfWrongDatesDoesNotMoveTheYear checks SPEC 12.30: artists with dates of years
// to come are left out, whatever the order of the plays.
func TestAHandfulOfWrongDatesDoesNotMoveTheYear(t *testing.T) {
	history := slices.Concat(times(100, "A"), times(90, "B"), times(60, "C"), times(30, "D"), times(20, "E"))
	want, _ := cut(t, history...)
	for name, odd := range map[string][]core.Play{
		"one":                  {play("Odd", -10*365*24)},
		"the next year":        {play("Odd", -200*24)},
		"five artists":         {play("V", -9e4), play("W", -9e4), play("X", -9e4), play("Y", -9e4), play("Z", -9e4)},
		"in different years":   {play("V", -1e5), play("W", -2e5), play("X", -3e5), play("Y", -4e5)},
		"one artist, 25 times": slices.Repeat([]core.Play{play("Odd", -1e5)}, 25),
		"a double of another":  {play("Odd", -1e5), play("Odd", -1e5)},
	} {
		t.Run(name, func(t *testing.T) {
			for _, plays := range [][]core.Play{slices.Concat(history, odd), slices.Concat(odd, history)} {
				got, left := cut(t, plays...)
				if got.Sum() != want.Sum() || left[slice.ReasonOdd] != int64(len(odd)) {
					t.Errorf("cut %v, left out %v, want %v and %d odd plays", got.Artists, left, want.Artists, len(odd))
				}
			}
		})
	}
}

// TestAHistoryThatGoesOnMovesTheYear is the other side of SPEC 12.30: plays that are more
// than a few, or close to the rest, are of the year.
func TestAHistoryThatGoesOnMovesTheYear(t *testing.T) {
	before := make([]core.Play, 200)
	for i := range before {
		before[i] = play("Before", 2*365*24+i)
	}

	for name, test := range map[string]struct {
		plays []core.Play
		want  string
	}{
		"26 plays after two years":   {slices.Concat(before, times(26, "After")), "After"},
		"25 plays after two years":   {slices.Concat(before, times(25, "After")), "Before"},
		"a play within 91 days":      {slices.Concat(times(100, "Before"), []core.Play{play("After", -90*24)}), "After"},
		"a play after 92 days":       {slices.Concat(times(100, "Before"), []core.Play{play("After", -92*24)}), "Before"},
		"four of twelve after years": {slices.Concat(before[:8], times(4, "After")), "After"},
	} {
		t.Run(name, func(t *testing.T) {
			s, left := cut(t, test.plays...)
			names := []string{}
			for _, a := range s.Artists {
				names = append(names, a.Name)
			}
			if !slices.Contains(names, test.want) || (left[slice.ReasonOdd] > 0) != (test.want == "Before") {
				t.Errorf("cut %v, left out %v, want %s", names, left, test.want)
			}
		})
	}
}

func TestCutEndsAtTheFirstError(t *testing.T) {
	broken := errors.New("broken")
	plays := func(yield func(core.Play, error) bool) {
		_ = yield(play("A", 1), nil) && yield(core.Play{}, broken) && yield(play("B", 1), nil)
	}

	if _, _, err := preferences(t).Cut(t.Context(), plays); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := preferences(t).Cut(ctx, sequence(times(2000, "A"))); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestAnExportWithMoreThanAYearOfPlaysIsRefused(t *testing.T) {
	endless := func(yield func(core.Play, error) bool) {
		for n := 0; ; n++ {
			if !yield(with(play("A", 0), func(p *core.Play) { p.URI = strconv.Itoa(n) }), nil) {
				return
			}
		}
	}

	if _, _, err := preferences(t).Cut(t.Context(), endless); !errors.Is(err, slice.ErrTooMany) {
		t.Errorf("got %v, want %v", err, slice.ErrTooMany)
	}
}

// TestAnyOrderGivesTheSameBytes checks that the order of plays changes neither a byte nor
// a count, although the window folds at other moments.
func TestAnyOrderGivesTheSameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plays := somePlays().Draw(t, "plays")
		first, left, err := schemaOf(t).Cut(context.Background(), sequence(plays))
		if err != nil {
			t.Fatal(err)
		}

		shuffled := rapid.Permutation(plays).Draw(t, "shuffled")
		again, leftAgain, err := schemaOf(t).Cut(context.Background(), sequence(shuffled))
		if err != nil {
			t.Fatal(err)
		}
		if string(first.Bytes()) != string(again.Bytes()) || !maps.Equal(left, leftAgain) {
			t.Fatalf("%s %v\n%s %v", first.Bytes(), left, again.Bytes(), leftAgain)
		}
	})
}

func TestAnyOrderGivesTheSameBytesBeyondOneFold(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	plays := make([]core.Play, 60_000)
	for i := range plays {
		plays[i] = play(fmt.Sprint("artist ", r.IntN(900)), r.IntN(3*365*24))
		plays[i].URI = fmt.Sprint("uri ", r.IntN(2))
	}

	slices.SortFunc(plays, func(a, b core.Play) int { return a.EndedAt.Compare(b.EndedAt) })
	oldestFirst, left := cut(t, plays...)
	slices.Reverse(plays)
	newestFirst, leftReversed := cut(t, plays...)
	r.Shuffle(len(plays), func(i, j int) { plays[i], plays[j] = plays[j], plays[i] })
	shuffled, leftShuffled := cut(t, plays...)
	if oldestFirst.Sum() != newestFirst.Sum() || oldestFirst.Sum() != shuffled.Sum() {
		t.Error("other order of plays: got another slice, want the same")
	}

	if !maps.Equal(left, leftReversed) || !maps.Equal(left, leftShuffled) {
		t.Errorf("counts depend on the order of plays: got %v, %v, %v, want %v, %v", left, leftReversed, leftShuffled, leftReversed, leftShuffled)
	}
}

func schemaOf(t *rapid.T) *slice.Schema {
	schema, err := slice.Lookup("artist-preferences/v1")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func somePlays() *rapid.Generator[[]core.Play] {
	one := rapid.Custom(func(t *rapid.T) core.Play {
		return core.Play{
			Kind:    core.PlayKind(rapid.IntRange(0, 4).Draw(t, "kind") | 1),
			EndedAt: newest.Add(-time.Duration(rapid.IntRange(0, 9000).Draw(t, "hours")) * time.Hour),
			Played:  time.Duration(rapid.IntRange(29, 32).Draw(t, "seconds")) * time.Second,
			Artist:  rapid.SampledFrom([]string{"a", "b", "e\u0301", "é", "", "c\x00", "d", "f", "g"}).Draw(t, "artist"),
			URI:     rapid.SampledFrom([]string{"", "1", "2"}).Draw(t, "uri"),
			Private: rapid.IntRange(0, 9).Draw(t, "private") == 0,
		}
	})

	return rapid.SliceOfN(one, 0, 120)
}
