package core_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestOnlyKnownPurposesAreTaken(t *testing.T) {
	const research, other = "https://w3id.org/dpv#ResearchAndDevelopment", "https://w3id.org/dpv#AcademicResearch"
	for name, test := range map[string]struct {
		iris []string
		says string // "": accepted
	}{
		"one":            {[]string{research}, ""},
		"two":            {[]string{other, research}, ""},
		"none":           {nil, "no purpose is named"},
		"one twice":      {[]string{research, research}, "named twice"},
		"advertising":    {[]string{research, "https://w3id.org/dpv#PersonalisedAdvertising"}, "is no purpose"},
		"a word":         {[]string{"research"}, "is no purpose"},
		"an empty one":   {[]string{""}, "is no purpose"},
		"in other case":  {[]string{strings.ToLower(research)}, "is no purpose"},
		"with a trailer": {[]string{research + " "}, "is no purpose"},
	} {
		t.Run(name, func(t *testing.T) {
			err := core.CheckPurposes(test.iris)
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
