package core

import "fmt"

// Erasure is a member's statement that it has erased a contribution whose account left: the
// key of its header, and its payload. Past members that hold none of it sign nothing.
type Erasure struct {
	Dataset      DatasetID
	Contribution ContributionID
	Tag          Tag
	RetractedAt  uint64 // block number
	ErasedAt     uint64 // Unix seconds, by the chain's time
	Member       uint8
	// Copies names the services outside the committee that were asked to let the payload go,
	// or gave it up before. Services may keep it all the same: it is ciphertext.
	Copies []string
}

// SignedErasure is an erasure with its member's signature r ‖ s ‖ v.
type SignedErasure struct {
	Erasure
	Signature []byte
}

// Bounds of the copies that an erasure names.
const (
	mostCopies  = 16
	longestName = 256 // bytes
)

// CheckCopies refuses names that an erasure does not hold: too many, empty or long ones.
func (e Erasure) CheckCopies() error {
	if len(e.Copies) > mostCopies {
		return fmt.Errorf("%d outside copies, at most %d are named: %w", len(e.Copies), mostCopies, ErrTooLarge)
	}

	for _, name := range e.Copies {
		if name == "" || len(name) > longestName {
			return fmt.Errorf("an outside copy with a name of %d bytes: %w", len(name), ErrVerify)
		}
	}

	return nil
}
