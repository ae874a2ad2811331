package anchor

import (
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// split are contributions of which members hold different consents. An account that signs
// two consents for one contribution, and sends them to different members, could keep a
// batch from ever finding a quorum. So a proposal that fails leaves them out of the next
// one. A proposer whose consent a quorum shares anchors them.
type split struct {
	mu  sync.Mutex
	ids map[core.ContributionID]bool
}

// note records the contributions that a member reports with another consent.
func (s *split) note(ids [][32]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.ids == nil {
		s.ids = map[core.ContributionID]bool{}
	}

	for _, id := range ids {
		s.ids[id] = true
	}
}

// leaveOut returns the ids that no member reported. If that leaves none, a member may have
// lied, and all ids are tried again.
func (s *split) leaveOut(ids []core.ContributionID) []core.ContributionID {
	s.mu.Lock()
	defer s.mu.Unlock()

	var rest []core.ContributionID
	for _, id := range ids {
		if !s.ids[id] {
			rest = append(rest, id)
		}
	}

	if len(rest) > 0 {
		return rest
	}

	s.ids = nil

	return ids
}

// clear forgets all: a quorum was found.
func (s *split) clear() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ids = nil
}
