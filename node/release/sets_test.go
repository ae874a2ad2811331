package release

import (
	"math/rand/v2"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestTheLargestSetIsChosenThatAQuorumHolds(t *testing.T) {
	const self = 0

	for name, c := range map[string]struct {
		own, standing  core.Members
		said           map[int]core.Members
		lists, members core.Members
	}{
		"all hold all": {
			own:     0b11111,
			said:    map[int]core.Members{1: 0b11111, 2: 0b11111, 3: 0b11111, 4: 0b11111},
			lists:   0b11111,
			members: 0b11111,
		},
		"one list was given to one alone": {
			own:     0b11111,
			said:    map[int]core.Members{1: 0b01111, 2: 0b01111, 3: 0b01111},
			lists:   0b01111,
			members: 0b01111,
		},
		"different lists were given to different members": {
			own:     0b11111,
			said:    map[int]core.Members{1: 0b01111, 2: 0b10111, 3: 0b00111},
			lists:   0b00111,
			members: 0b01111,
		},
		"a member that says it holds much, and lacks an honest list": {
			own:     0b11111,
			said:    map[int]core.Members{1: 0b00111, 2: 0b00111, 4: 0b11011},
			lists:   0b00111,
			members: 0b00111,
		},
		"two hold enough, and three are needed": {
			own:  0b11111,
			said: map[int]core.Members{1: 0b11111, 2: 0b00001},
		},
		"the common set would let too few lists stand": {
			own:  0b00111,
			said: map[int]core.Members{1: 0b00111, 2: 0b00011},
		},
		"nothing new would stand": {
			own:      0b00111,
			standing: 0b00111,
			said:     map[int]core.Members{1: 0b00111, 2: 0b00111},
		},
		"one list more would stand": {
			own:      0b01111,
			standing: 0b00111,
			said:     map[int]core.Members{1: 0b01000, 2: 0b01000},
			lists:    0b01000,
			members:  0b00111,
		},
		"nobody said anything": {own: 0b11111},
	} {
		t.Run(name, func(t *testing.T) {
			var h holdings
			for member, lists := range c.said {
				h.note(member, lists)
			}

			lists, members := h.choose(self, c.own, c.standing, 3)
			if lists != c.lists || lists != 0 && members != c.members {
				t.Errorf("got lists %v of members %v, want %v of %v", lists.Seats(), members.Seats(), c.lists.Seats(), c.members.Seats())
			}
		})
	}
}

func TestWhatWasSaidIsDropped(t *testing.T) {
	var h holdings
	h.note(1, 0b111)
	h.note(2, 0b111)
	h.drop(0b010)

	if lists, _ := h.choose(0, 0b111, 0, 2); lists != 0b111 {
		t.Errorf("got lists %v of a quorum with member 2, want all three", lists.Seats())
	}
	if lists, _ := h.choose(0, 0b111, 0, 3); lists != 0 {
		t.Errorf("got lists %v with a member whose word was dropped, want none", lists.Seats())
	}
}

// TestEverySetThatAQuorumHoldsIsFound compares the search with all groups of members.
func TestEverySetThatAQuorumHoldsIsFound(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a test

	for n := 1; n <= 9; n += 2 {
		size := core.Committee{N: n, Threshold: (n + 1) / 2}
		for range 300 {
			var h holdings
			own, standing := core.Members(random.Uint32())&size.All(), core.Members(random.Uint32())&size.All()&core.Members(random.Uint32())
			for member := 1; member < n; member++ {
				h.note(member, core.Members(random.Uint32()|random.Uint32())&size.All())
			}

			got, members := h.choose(0, own, standing, size.Threshold)
			if want := best(h.lists, own, standing, size); (got|standing).Len() != (want|standing).Len() && got|want != 0 {
				t.Fatalf("of %d: got lists %v, want as many as %v", n, got.Seats(), want.Seats())
			}

			for _, member := range members.Seats() {
				if member != 0 && got&^h.lists[member] != 0 {
					t.Fatalf("got member %d named as a holder of %v, want only holders", member, got.Seats())
				}
			}
		}
	}
}

// best tries all groups of members.
func best(said map[int]core.Members, own, standing core.Members, size core.Committee) (found core.Members) {
	for group := range core.Members(1) << size.N {
		if !group.Has(0) || group.Len() != size.Threshold {
			continue
		}

		common := own
		for _, member := range group.Seats()[1:] {
			common &= said[member]
		}

		enough := common&^standing != 0 && (common|standing).Len() >= size.Threshold
		if enough && (common|standing).Len() > (found|standing).Len() {
			found = common
		}
	}

	return found
}

// TestAQuorumIsFoundAmongLiars has the largest committee, whose t − 1 liars say that they
// hold any lists, and whose honest members hold the honest lists and some of the liars'.
func TestAQuorumIsFoundAmongLiars(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // a test
	size := core.Committee{N: 31, Threshold: 16}
	honest := core.Members(1<<16 - 1)

	for range 200 {
		var h holdings
		for member := 1; member < size.N; member++ {
			lists := core.Members(random.Uint32()) & size.All()
			if honest.Has(member) {
				lists |= honest
			}

			h.note(member, lists)
		}

		lists, _ := h.choose(0, honest|core.Members(random.Uint32())&size.All(), 0, size.Threshold)
		if lists.Len() < size.Threshold {
			t.Fatalf("got lists %v, want at least %d", lists.Seats(), size.Threshold)
		}
	}
}
