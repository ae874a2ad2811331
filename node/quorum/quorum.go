// Package quorum holds the mechanics that the steps of a committee share: whose turn a
// duty is, whether a proposal came in its turn, the collection of a quorum's signatures,
// and a memory that keeps a duty from being done twice within a turn.
//
// Turns follow from chain time alone. Every member computes the same turn from the same
// final block, so no message is needed to agree on who acts (node/SPEC.md, section 9).
package quorum

import (
	"encoding/binary"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Seat is one validator's place in its committee. Steps keep it as a value.
type Seat struct {
	Committee core.Committee
	Self      int           // this validator's place, from 0
	Round     time.Duration // length of a turn, in chain time
}

// Validate checks the committee's size, that Self is a member, and that turns have a
// length.
func (s Seat) Validate() error {
	if err := s.Committee.Validate(); err != nil {
		return err
	}
	if s.Self < 0 || s.Self >= s.Committee.N {
		return fmt.Errorf("seat %d in a committee of %d", s.Self, s.Committee.N)
	}
	if s.Round <= 0 {
		return fmt.Errorf("a turn of %s: turns need a length", s.Round)
	}

	return nil
}

// Rounds returns how many whole turns have passed from one time to another; 0 if the
// second is not later.
func (s Seat) Rounds(from, to time.Time) uint64 {
	if !to.After(from) {
		return 0
	}

	return uint64(to.Sub(from) / s.Round)
}

// Proposer returns the member that has the turn (number, round).
func (s Seat) Proposer(number, round uint64) int {
	n := uint64(s.Committee.N)

	return int((number%n + round%n) % n)
}

// Turn reports whether this validator has the turn (number, round).
func (s Seat) Turn(number, round uint64) bool {
	return s.Proposer(number, round) == s.Self
}

// SaleTurn reports whether this validator has the turn for a sale's duties. The turns of
// a sale count from the block in which the offer was accepted; while it is voted on, they
// count from the end of voting.
func (s Seat) SaleTurn(sale core.SaleRecord, now time.Time) bool {
	return s.Turn(numberOf(sale), s.Rounds(sale.Began(), now))
}

// Place returns how many turns after a sale's first one this validator has its turn.
func (s Seat) Place(sale core.SaleRecord) int {
	n := s.Committee.N

	return (s.Self - s.Proposer(numberOf(sale), 0) + n) % n
}

// LateTurn reports whether a duty of a sale is this validator's although the turn is
// another's. From a time on the members' places come one after another, all within a
// quarter of a window. So members that are away, or hold back in their turns, use up no
// more of it than that.
func (s Seat) LateTurn(sale core.SaleRecord, from time.Time, window time.Duration, now time.Time) bool {
	step := min(s.Round, window/time.Duration(4*s.Committee.N))

	return !now.Before(from.Add(step * time.Duration(s.Place(sale))))
}

func numberOf(sale core.SaleRecord) uint64 { return binary.BigEndian.Uint64(sale.ID[:8]) }

// CheckTurn reports whether a member may propose (number, round) while this node is in
// the round own. A neighbouring round is accepted too, because two members' newest final
// blocks may lie on either side of a turn's end.
func (s Seat) CheckTurn(from int, number, round, own uint64) bool {
	return near(round, own) && s.Proposer(number, round) == from
}

// near reports whether two rounds are the same or neighbours.
func near(a, b uint64) bool {
	return a == b || a+1 == b || b+1 == a
}
