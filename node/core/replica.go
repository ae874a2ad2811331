package core

import "time"

// Replica is a copy of a blob that should be kept outside the committee.
type Replica struct {
	Digest   [32]byte // SHA-256 of the blob
	Failures int
	Next     time.Time // time of the next request
	Request  string    // the service's id of the request; empty: not requested yet
}

// Unpin is a copy that a service outside the committee should let go, because its
// contribution is erased.
type Unpin struct {
	Service  string // its name in the store
	Digest   [32]byte
	Failures int
	Next     time.Time // time of the next request
	Until    time.Time // it is not asked any more after
}
