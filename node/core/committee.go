package core

import "fmt"

// Committee is the size of a committee. Any Threshold of N members can act; n = 2t − 1.
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

// All returns the set of all members.
func (c Committee) All() Members { return 1<<c.N - 1 }
