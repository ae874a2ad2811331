package quorum_test

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

const round = 10 * time.Second

var (
	three = core.Committee{N: 3, Threshold: 2}
	five  = core.Committee{N: 5, Threshold: 3}
	start = time.Unix(1_800_000_000, 0)
)

func seatOf(size core.Committee, self int) quorum.Seat {
	return quorum.Seat{Committee: size, Self: self, Round: round}
}

func TestASeatIsValidated(t *testing.T) {
	for name, c := range map[string]struct {
		seat quorum.Seat
		want string // part of the error; "": none
	}{
		"of three":              {seatOf(three, 2), ""},
		"alone":                 {seatOf(core.Committee{N: 1, Threshold: 1}, 0), ""},
		"in no committee":       {seatOf(core.Committee{}, 0), "committee of 0"},
		"of an even committee":  {seatOf(core.Committee{N: 4, Threshold: 2}, 0), "2t−1"},
		"beyond the last":       {seatOf(three, 3), "seat 3"},
		"before the first":      {seatOf(three, -1), "seat -1"},
		"whose turns are empty": {quorum.Seat{Committee: three}, "need a length"},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.seat.Validate()
			if c.want == "" && err != nil {
				t.Fatalf("got %v, want no error", err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}

// SPEC 9.2.
func TestRoundsAreWholeTurnsThatHavePassed(t *testing.T) {
	for name, c := range map[string]struct {
		passed time.Duration
		want   uint64
	}{
		"at the start":                {0, 0},
		"before it":                   {-time.Hour, 0},
		"a moment before a turn ends": {round - 1, 0},
		"as a turn ends":              {round, 1},
		"after many":                  {100*round + round/2, 100},
	} {
		if got := seatOf(three, 0).Rounds(start, start.Add(c.passed)); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
}

// SPEC 9.1.
func TestEachTurnIsOneMembers(t *testing.T) {
	for _, at := range []struct{ number, round uint64 }{
		{0, 0},
		{1, 0},
		{1, 1},
		{7, 12},
		{math.MaxUint64, 0},
		{math.MaxUint64, math.MaxUint64}, // their sum overflows
	} {
		turns := 0
		for self := range five.N {
			seat := seatOf(five, self)
			if seat.Turn(at.number, at.round) {
				turns++
			}

			if got, want := seat.Proposer(at.number, at.round), seatOf(five, 0).Proposer(at.number, at.round); got != want {
				t.Errorf("number %d, round %d: seat %d got proposer %d, want %d", at.number, at.round, self, got, want)
			}
		}

		if turns != 1 {
			t.Errorf("number %d, round %d: got %d members in turn, want 1", at.number, at.round, turns)
		}
	}
}

func TestTurnsPassToTheNextMember(t *testing.T) {
	seat := seatOf(five, 0)
	for r := range uint64(12) {
		got, want := seat.Proposer(4, r+1), (seat.Proposer(4, r)+1)%five.N
		if got != want {
			t.Errorf("round %d: got proposer %d, want %d", r+1, got, want)
		}
	}
}

// SPEC 9.10.
func TestASalesTurnsCountFromItsAcceptance(t *testing.T) {
	sale := core.SaleRecord{Accepted: start}
	binary.BigEndian.PutUint64(sale.ID[:8], 7)

	for name, c := range map[string]struct {
		passed time.Duration
		want   int
	}{
		"in the first turn":   {0, 7 % 3},
		"in the second":       {round, 8 % 3},
		"in the fourth":       {3*round + time.Second, 10 % 3},
		"before it, by clock": {-time.Minute, 7 % 3},
	} {
		for self := range three.N {
			got := seatOf(three, self).SaleTurn(sale, start.Add(c.passed))
			if want := self == c.want; got != want {
				t.Errorf("%s: seat %d: got turn %v, want %v", name, self, got, want)
			}
		}
	}
}

// SPEC 9.4.
func TestAProposalComesInItsTurn(t *testing.T) {
	const number, own = 1, 6

	seat := seatOf(three, 0)

	for name, c := range map[string]struct {
		round uint64
		from  int
		want  bool
	}{
		"in this round":                         {own, seat.Proposer(number, own), true},
		"in the round before":                   {own - 1, seat.Proposer(number, own-1), true},
		"in the round after":                    {own + 1, seat.Proposer(number, own+1), true},
		"two rounds before":                     {own - 2, seat.Proposer(number, own-2), false},
		"two rounds after":                      {own + 2, seat.Proposer(number, own+2), false},
		"by the member of the round before":     {own, seat.Proposer(number, own-1), false},
		"by the member of the round after":      {own, seat.Proposer(number, own+1), false},
		"by nobody of the committee":            {own, three.N, false},
		"in the last round that can be counted": {math.MaxUint64, seat.Proposer(number, math.MaxUint64), false},
	} {
		if got := seat.CheckTurn(c.from, number, c.round, own); got != c.want {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

func TestRoundsBeforeTheFirstAreNoNeighbours(t *testing.T) {
	seat := seatOf(three, 0)
	if seat.CheckTurn(seat.Proposer(1, 1), 1, 1, 0) != true {
		t.Error("round 1 while the own is 0: got refused, want taken")
	}
	if seat.CheckTurn(seat.Proposer(1, 2), 1, 2, 0) {
		t.Error("round 2 while the own is 0: got taken, want refused")
	}
}

func TestEachMemberHasItsPlaceInASale(t *testing.T) {
	sale := core.SaleRecord{Accepted: start}
	binary.BigEndian.PutUint64(sale.ID[:8], 7)

	for self, want := range []int{3, 4, 0, 1, 2} { // 7 mod 5 = 2
		if got := seatOf(five, self).Place(sale); got != want {
			t.Errorf("seat %d: got place %d, want %d", self, got, want)
		}
		if !seatOf(five, self).SaleTurn(sale, start.Add(time.Duration(want)*round)) {
			t.Errorf("seat %d: got no turn in its place %d, want one", self, want)
		}
	}
}

// SPEC 7.23.
func TestEveryMembersPlaceComesInAQuarterOfAWindow(t *testing.T) {
	sale := core.SaleRecord{Accepted: start}
	binary.BigEndian.PutUint64(sale.ID[:8], 7)

	for name, c := range map[string]struct{ window, step time.Duration }{
		"of a short window": {20 * time.Second, time.Second},
		"of a long one":     {24 * time.Hour, round},
	} {
		for self := range five.N {
			seat := seatOf(five, self)
			due := start.Add(c.step * time.Duration(seat.Place(sale)))

			if seat.LateTurn(sale, start, c.window, due.Add(-1)) || !seat.LateTurn(sale, start, c.window, due) {
				t.Errorf("%s: seat %d: got another time than %s, want it", name, self, due.Sub(start))
			}
		}
	}
}
