package anchor

import (
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// split holds contributions for which members hold different consents. An account could
// sign two consents for one contribution and send them to different members, so that a
// batch never finds a quorum. Therefore the proposal after a failed one leaves such
// contributions out. A proposer that shares its consent with a quorum anchors them.
type split struct {
	mu  sync.Mutex
	ids map[core.ContributionID]bool
}

// addReported records the contributions that a member reports with another consent.
func (s *split) addReported(ids [][32]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.ids == nil {
		s.ids = map[core.ContributionID]bool{}
	}

	for _, id := range ids {
		s.ids[id] = true
	}
}

// leaveOut returns the ids that no member reported. If none are left, a member may have
// lied, and leaveOut returns all ids.
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

// clear forgets all reports after a quorum was found.
func (s *split) clear() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ids = nil
}
