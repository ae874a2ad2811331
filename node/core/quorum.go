package core

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Committee is the size of a committee: any Threshold of N can act, n = 2t − 1.
type Committee struct {
	N, Threshold int
}

// Validate checks n = 2t − 1 and 1 ≤ n ≤ 31.
func (c Committee) Validate() error {
	if c.N < 1 || c.N > 31 || c.N != 2*c.Threshold-1 {
		return fmt.Errorf("committee of %d with threshold %d: n must be 2t−1 and at most 31 (3/2, 5/3, 7/4 … 31/16)", c.N, c.Threshold)
	}
	return nil
}

// Turn returns the index of the member that proposes (number, round).
func (c Committee) Turn(number, round uint64) int {
	return int((number%uint64(c.N) + round%uint64(c.N)) % uint64(c.N))
}

// SaleTurn returns the member whose turn the duties of a sale are.
func (c Committee) SaleTurn(r SaleRecord, now time.Time, length time.Duration) int {
	return c.Turn(binary.BigEndian.Uint64(r.ID[:8]), Round(r.Accepted, now, length))
}

// Round returns how many rounds of a length have passed from one time to another.
func Round(from, to time.Time, length time.Duration) uint64 {
	if !to.After(from) {
		return 0
	}
	return uint64(to.Sub(from) / length)
}

// NearRound reports whether two rounds are the same or neighbours.
func NearRound(a, b uint64) bool { return a == b || a+1 == b || b+1 == a }

// CollectQuorum asks every member at once for its signature and returns as soon as
// Threshold good ones are in; ask must check what it returns. With fewer, the error
// joins the members' reasons.
func (c Committee) CollectQuorum(ctx context.Context, ask func(ctx context.Context, member int) ([]byte, error)) (Quorum, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type answer struct {
		member    int
		signature []byte
		err       error
	}
	answers := make(chan answer, c.N)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	for i := range c.N {
		wg.Go(func() {
			signature, err := ask(ctx, i)
			answers <- answer{i, signature, err}
		})
	}
	signatures := make([][]byte, c.N)
	var reasons []error
	for got := 0; got < c.Threshold; {
		if len(reasons) > c.N-c.Threshold {
			return Quorum{}, fmt.Errorf("no quorum: %w", errors.Join(reasons...))
		}
		a := <-answers
		if a.err != nil {
			reasons = append(reasons, fmt.Errorf("member %d: %w", a.member, a.err))
			continue
		}
		signatures[a.member] = a.signature
		got++
	}
	return newQuorum(signatures), nil
}

func newQuorum(signatures [][]byte) (q Quorum) {
	for i, signature := range signatures {
		if signature != nil {
			q.Signers = q.Signers.With(i)
			q.Signatures = append(q.Signatures, signature...)
		}
	}
	return q
}
