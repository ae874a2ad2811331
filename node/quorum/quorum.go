// Package quorum is what the steps of a committee share: whose turn a duty is, whether a
// proposal came in its turn, how the signatures of a quorum are collected, and how a
// duty is done only once within a turn.
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

// Seat is one validator's place in its committee. A step keeps it as a value.
type Seat struct {
	Committee core.Committee
	Self      int           // this validator's place, from 0
	Round     time.Duration // length of a turn in chain time
}

// Validate checks the committee's size, that Self is one of its members, and that turns
// have a length.
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

// Proposer returns the member whose turn (number, round) is.
func (s Seat) Proposer(number, round uint64) int {
	n := uint64(s.Committee.N)

	return int((number%n + round%n) % n)
}

// Turn reports whether (number, round) is this validator's turn.
func (s Seat) Turn(number, round uint64) bool {
	return s.Proposer(number, round) == s.Self
}

// SaleTurn reports whether the duties of a sale are this validator's by now. Its turns
// count from the block in which the offer was accepted.
func (s Seat) SaleTurn(sale core.SaleRecord, now time.Time) bool {
	number := binary.BigEndian.Uint64(sale.ID[:8])

	return s.Turn(number, s.Rounds(sale.Accepted, now))
}

// CheckTurn reports whether a member may propose (number, round) while the round is own
// here. A neighbouring round passes too: two members' newest final blocks may lie on
// either side of a turn's end.
func (s Seat) CheckTurn(from int, number, round, own uint64) bool {
	return near(round, own) && s.Proposer(number, round) == from
}

// near reports whether two rounds are the same or neighbours.
func near(a, b uint64) bool {
	return a == b || a+1 == b || b+1 == a
}
