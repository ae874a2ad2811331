package core

import "github.com/ethereum/go-ethereum/common"

// Agreed returns the members whose lists of the sale can stand: those that left out the
// same as threshold others, once all of that is banned (SPEC 5.78, SPEC 5.80).
func (r SaleRecord) Agreed(threshold int) Members {
	plain := membersOf(r.Commits)
	if len(r.Camps) == 0 {
		return plain
	}

	var agreed Members
	for _, camp := range r.Camps {
		plain &^= camp.Members
		if r.Whole && camp.Members.Len() >= threshold {
			agreed = camp.Members
		}
	}

	if plain.Len() >= threshold {
		return plain
	}

	return agreed
}

// Camp returns the members whose lists leave out these tombstones.
func (r SaleRecord) Camp(t Tombstones) (m Members) {
	for _, camp := range r.Camps {
		if camp.Tombstones == t {
			m |= camp.Members
		}
	}
	return m
}

func membersOf(commits map[uint8]common.Hash) (m Members) {
	for member := range commits {
		m = m.With(int(member))
	}
	return m
}
