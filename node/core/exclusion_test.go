package core_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// SPEC 5.78, SPEC 5.80.
func TestListsStandThatLeaveOutTheSame(t *testing.T) {
	one, two := core.Tombstones{Count: 1}, core.Tombstones{Count: 2}
	all := map[uint8]common.Hash{0: {}, 1: {}, 2: {}, 3: {}, 4: {}}

	for _, test := range []struct {
		name    string
		commits map[uint8]common.Hash
		camps   []core.Camp
		whole   bool
		want    core.Members
	}{
		{"nobody left anything out", all, nil, false, 0b11111},
		{"too few commits, and none with tombstones", map[uint8]common.Hash{1: {}}, nil, false, 0b00010},
		{"all left out the same, which is not banned yet", all, []core.Camp{{one, 0b11111}}, false, 0},
		{"all left out the same, which is banned", all, []core.Camp{{one, 0b11111}}, true, 0b11111},
		{"two left out more", all, []core.Camp{{one, 0b00111}, {two, 0b11000}}, true, 0b00111},
		{"two left out nothing", all, []core.Camp{{one, 0b00111}}, true, 0b00111},
		{"three left out nothing", all, []core.Camp{{one, 0b11000}}, false, 0b00111},
		{"they are of three minds", all, []core.Camp{{one, 0b00011}, {two, 0b01100}}, true, 0},
	} {
		r := core.SaleRecord{Commits: test.commits, Camps: test.camps, Whole: test.whole}
		if got := r.Agreed(3); got != test.want {
			t.Errorf("%s: got %05b, want %05b", test.name, got, test.want)
		}
	}
}

func TestCopiesOfAnErasureAreBounded(t *testing.T) {
	long := make([]byte, 257)
	for name, copies := range map[string][]string{
		"too many": make([]string, 17), "one without a name": {""}, "a long one": {string(long)},
	} {
		if err := (core.Erasure{Copies: copies}).CheckCopies(); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}

	if err := (core.Erasure{Copies: []string{"kubo", string(long[:256])}}).CheckCopies(); err != nil {
		t.Errorf("got %v, want no error", err)
	}
}
