package core_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestLogIDsHaveOneForm(t *testing.T) {
	for _, id := range []core.LogID{{}, {Block: 1, Position: 2}, {Block: 1<<64 - 1, Position: 1<<32 - 1}} {
		if got, err := core.ParseLogID(id.String()); err != nil || got != id {
			t.Errorf("%s: %s, %v", id, got, err)
		}
	}

	for _, s := range []string{"", "-", "1", "1-", "-1", "01-1", "1-01", "1-1-1", "+1-1", " 1-1", "1-4294967296", "18446744073709551616-0", "x-1"} {
		if id, err := core.ParseLogID(s); err == nil {
			t.Errorf("%q: got %s, want an error", s, id)
		}
	}

	if a, b := (core.LogID{Block: 1, Position: 9}), (core.LogID{Block: 2}); !a.Less(b) || b.Less(a) || a.Less(a) {
		t.Error("got the wrong order, want ids ascending")
	}
}

func TestStagesAndStatesAreReadByTheirNames(t *testing.T) {
	for s := core.StageNone; s <= core.StageReplaced; s++ {
		if got, err := core.ParseStage(s.String()); err != nil || got != s {
			t.Errorf("%s: %s, %v", s, got, err)
		}
	}

	for s := core.SaleNone; s <= core.SaleRejected; s++ {
		if got, err := core.ParseSaleState(s.String()); err != nil || got != s {
			t.Errorf("%s: %s, %v", s, got, err)
		}
	}

	if _, err := core.ParseStage("sold"); err == nil {
		t.Error("unknown stage: got no error, want one")
	}
}
