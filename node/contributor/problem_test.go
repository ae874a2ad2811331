package contributor_test

import (
	"fmt"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func TestEveryKindOfErrorIsExplained(t *testing.T) {
	for _, tc := range []struct {
		err    error
		reason core.Reason
		exit   int
	}{
		{core.Refuse(core.ReasonExists, "x"), core.ReasonExists, core.ExitInput},
		{core.Refuse(core.ReasonBelowFloor, "x"), core.ReasonBelowFloor, core.ExitRefused},
		{fmt.Errorf("x: %w: %w", core.Refuse(core.ReasonBusy, "y"), core.ErrVerify), core.ReasonVerify, core.ExitVerify},
		{fmt.Errorf("x: %w", core.ErrTooLarge), core.ReasonTooLarge, core.ExitInput},
		{fmt.Errorf("x: %w", core.ErrDeadline), core.ReasonDeadline, core.ExitDeadline},
		{fmt.Errorf("x: %w", core.ErrNotFound), core.ReasonNotFound, core.ExitNotFound},
		{fmt.Errorf("x: %w", core.ErrUnreachable), core.ReasonUnreachable, core.ExitUnreachable},
		{fmt.Errorf("x: %w", core.ErrInUse), core.ReasonInUse, core.ExitInternal},
		{fmt.Errorf("x: %w", core.ErrConflict), core.ReasonInternal, core.ExitInternal},
	} {
		got := contributor.Explain(tc.err)
		if exit := got.Reason.Info().Exit; got.Reason != tc.reason || exit != tc.exit || got.Message == "" {
			t.Errorf("%v: got %+v and exit code %d, want %s and %d", tc.err, got, exit, tc.reason, tc.exit)
		}
	}
}
