package core

import "time"

// Replica is a copy of a block that is to be kept outside the committee.
type Replica struct {
	Digest   [32]byte // SHA-256 of the block
	Failures int
	Next     time.Time // when it is tried, or asked about, again
	Request  string    // what the service calls it; empty: not asked for yet
}
