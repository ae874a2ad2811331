package release

import (
	"cmp"
	"slices"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// holdings is what members say they hold of a sale's lists, during one proposal. It is
// safe for concurrent use.
type holdings struct {
	mu    sync.Mutex
	lists map[int]core.Members // by member
}

// note records a member's lists.
func (h *holdings) note(member int, lists core.Members) {
	h.mu.Lock()
	defer h.mu.Unlock()

	if h.lists == nil {
		h.lists = map[int]core.Members{}
	}

	h.lists[member] = lists
}

// drop forgets what members said, so that a member which says that it holds a set and does
// not sign it counts once.
func (h *holdings) drop(members core.Members) {
	h.mu.Lock()
	defer h.mu.Unlock()

	for _, member := range members.Seats() {
		delete(h.lists, member)
	}
}

// choose returns the largest set of lists that this validator and others, threshold
// members together, hold, and all members that hold it. own are this validator's lists. The
// set is empty if none lets at least threshold lists stand, or adds to those that do.
func (h *holdings) choose(self int, own, standing core.Members, threshold int) (lists, members core.Members) {
	h.mu.Lock()
	defer h.mu.Unlock()

	s := search{standing: standing, threshold: threshold, steps: mostSteps}
	for member, theirs := range h.lists {
		if member != self {
			s.others = append(s.others, holding{member, theirs & own})
		}
	}

	slices.SortFunc(s.others, func(a, b holding) int {
		return cmp.Or(cmp.Compare(b.lists.Len(), a.lists.Len()), cmp.Compare(a.member, b.member))
	})
	s.extend(0, own, 1)

	members = members.With(self)
	for _, other := range s.others {
		if s.best&^other.lists == 0 {
			members = members.With(other.member)
		}
	}

	return s.best, members
}

// mostSteps bounds a search. It tries all groups of members in a committee of 15, and the
// most promising ones in a larger one.
const mostSteps = 20_000

// holding is a member and those of this validator's lists that it holds.
type holding struct {
	member int
	lists  core.Members
}

// search looks for the group of members that holds most lists in common.
type search struct {
	others    []holding // the largest first
	standing  core.Members
	threshold int
	steps     int
	best      core.Members
}

// extend adds one more member to a group of a size that holds the lists in common.
func (s *search) extend(from int, lists core.Members, size int) {
	if s.steps--; s.steps < 0 || !s.isBetter(lists) {
		return
	}
	if size == s.threshold {
		s.best = lists
		return
	}

	for i := from; len(s.others)-i >= s.threshold-size; i++ {
		s.extend(i+1, lists&s.others[i].lists, size+1)
	}
}

// isBetter reports whether a set lets enough lists stand, and more than the best so far.
func (s *search) isBetter(lists core.Members) bool {
	stand := (lists | s.standing).Len()
	return lists&^s.standing != 0 && stand >= s.threshold && stand > (s.best|s.standing).Len()
}
