package core_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestStagesOfATransaction checks that ended stages are final and that only Mined can
// move back.
func TestStagesOfATransaction(t *testing.T) {
	all := append([]core.TxStage{core.TxNone}, core.TxStages()...)
	back := 0
	for _, from := range all {
		for _, to := range all {
			if from.Ended() && from.CanMove(to) {
				t.Errorf("%s: got a move to %s, want none from an end", from, to)
			}
			if to < from && from.CanMove(to) {
				back++
			}
		}

		if from.Waiting() && from.Ended() {
			t.Errorf("%s: got it both waiting and ended, want one of them", from)
		}
	}

	if back != 1 || !core.TxMined.CanMove(core.TxSent) {
		t.Errorf("%d moves lead back; want mined to sent alone", back)
	}
	if core.TxLost.String() != "lost" || core.TxStage(9).String() != "unknown(9)" {
		t.Error("got wrong names, want those of the table")
	}
}
