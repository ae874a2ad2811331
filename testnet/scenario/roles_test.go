package scenario

import (
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestRolesAreThoseOfTheOptions(t *testing.T) {
	o := options(40)
	o.Leavers, o.Faulty = 3, 5

	early, late, faulty := o.having(roleEarly), o.having(roleLate), o.having(roleFaulty)
	if len(early) != 3 || len(late) != 3 || len(faulty) != 5 || o.sold() != 37 {
		t.Errorf("got %v, %v, %v and %d sold, want 3, 3, 5 and 37", early, late, faulty, o.sold())
	}

	all := slices.Concat(early, late, faulty)
	slices.Sort(all)
	if once := slices.Compact(slices.Clone(all)); len(once) != len(all) || slices.ContainsFunc(all, claims) {
		t.Errorf("got roles of %v, want each one's own, and none for those who claim", all)
	}
	if last := slices.Max(early); last >= o.sold()-1 {
		t.Errorf("got %d who leaves before the snapshot, want one of the first %d", last, o.sold()-1)
	}
}

func TestCheatsTakeTurnsAtTheFaults(t *testing.T) {
	o := options(40)
	o.Faulty = 4

	var got []core.FaultKind
	for _, i := range o.having(roleFaulty) {
		got = append(got, o.faultOf(i))
	}

	if want := []core.FaultKind{core.FaultHeader, core.FaultSchema, core.FaultWeight, core.FaultHeader}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if fault := o.faultOf(0); fault != core.FaultNone {
		t.Errorf("got %v for somebody who does not cheat, want none", fault)
	}
}

func TestMostContributorsHaveNoRole(t *testing.T) {
	for _, c := range []struct {
		leavers, faulty int
		want            string // "": it is valid
	}{
		{0, 0, ""}, {2, 1, ""}, {2, 2, "at most half of 10 contributors, not 6"}, {-1, 0, "at most half"}, {0, -1, "at most half"},
	} {
		o := options(10)
		o.Leavers, o.Faulty = c.leavers, c.faulty
		if err := o.Validate(); c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%d leavers and %d faulty: got %v, want %q", c.leavers, c.faulty, err, c.want)
		}
	}
}
