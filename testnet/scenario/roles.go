package scenario

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/faulty"
)

// role is what a contributor of the story does besides contributing.
type role int

// Roles of contributors.
const (
	roleNone   role = iota
	roleEarly       // leaves before the snapshot
	roleLate        // leaves between the snapshot and the sale
	roleFaulty      // posts a faulty record
)

// roles returns the role of each contributor who has one. Who claims their part has none.
func (o Options) roles() map[int]role {
	out := map[int]role{}
	next := 0
	give := func(what role, people int) {
		for ; people > 0; next++ {
			if !claims(next) {
				out[next] = what
				people--
			}
		}
	}

	give(roleEarly, o.Leavers)
	give(roleLate, o.Leavers)
	give(roleFaulty, o.Faulty)

	return out
}

// having returns the contributors of a role, in order.
func (o Options) having(what role) (people []int) {
	roles := o.roles()
	for i := range o.Contributors {
		if roles[i] == what {
			people = append(people, i)
		}
	}

	return people
}

// faultOf returns the fault of contributor i's record: each has another kind, in turn.
func (o Options) faultOf(i int) core.FaultKind {
	kinds := faulty.Kinds()
	for at, who := range o.having(roleFaulty) {
		if who == i {
			return kinds[at%len(kinds)]
		}
	}

	return core.FaultNone
}

// sold returns the number of contributors whom the story's snapshot holds.
func (o Options) sold() int { return o.Contributors - o.Leavers }

// validateRoles checks that most contributors have no role.
func (o Options) validateRoles() error {
	if with := 2*o.Leavers + o.Faulty; o.Leavers < 0 || o.Faulty < 0 || 2*with > o.Contributors {
		return fmt.Errorf("people who leave or cheat: want at most half of %d contributors, not %d", o.Contributors, with)
	}

	return nil
}
