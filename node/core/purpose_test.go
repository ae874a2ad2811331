package core_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestOnlyKnownPurposesAreTaken(t *testing.T) {
	research, other := core.Purposes()[3], core.Purposes()[0]
	changed := func(dpv, pdpp func(string) string) core.Purpose {
		return core.Purpose{DPV: dpv(research.DPV), PDPP: pdpp(research.PDPP)}
	}
	same := func(s string) string { return s }
	blank := func(s string) string { return s + " " }

	for name, test := range map[string]struct {
		list []core.Purpose
		says string // "": accepted
	}{
		"one":            {[]core.Purpose{research}, ""},
		"two":            {[]core.Purpose{other, research}, ""},
		"none":           {nil, "no purpose is named"},
		"one twice":      {[]core.Purpose{research, research}, "named twice"},
		"advertising":    {[]core.Purpose{research, {DPV: "https://w3id.org/dpv#PersonalisedAdvertising", PDPP: research.PDPP}}, "is no purpose"},
		"a word":         {[]core.Purpose{{DPV: "research", PDPP: "research"}}, "is no purpose"},
		"an empty one":   {[]core.Purpose{{}}, "is no purpose"},
		"in other case":  {[]core.Purpose{changed(strings.ToLower, same)}, "is no purpose"},
		"with a trailer": {[]core.Purpose{changed(same, blank)}, "is no purpose"},
		"one half":       {[]core.Purpose{{DPV: research.DPV}}, "is no purpose"},
		"another pair":   {[]core.Purpose{{DPV: other.DPV, PDPP: core.Training.PDPP}}, "is no purpose"},
		"two of one dpv": {[]core.Purpose{research, core.Training}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			err := core.CheckPurposes(test.list)
			if test.says == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}

			var refusal *core.Refusal
			if !errors.As(err, &refusal) || refusal.Reason != core.ReasonPurposes || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want a refusal that says %q", err, test.says)
			}
		})
	}
}

// TestOnlyTrainingSpeaksOfTrainingModels holds that no other purpose includes it. SPEC 13.25.
func TestOnlyTrainingSpeaksOfTrainingModels(t *testing.T) {
	found := 0
	for _, p := range core.Purposes() {
		trains := strings.HasSuffix(p.PDPP, "/ai_training")
		if trains {
			found++
		}

		words := strings.ReplaceAll(p.Words(), "but not training AI models", "")
		if got := strings.Contains(words, "train"); got != trains {
			t.Errorf("%s: got words %q, want them to allow training: %v", p, p.Words(), trains)
		}
	}

	if found != 1 {
		t.Errorf("got %d purposes of training, want 1", found)
	}
}
