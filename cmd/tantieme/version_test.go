package main

import (
	"runtime/debug"
	"testing"
)

func TestTheVersionIsThatOfTheBuild(t *testing.T) {
	commit := debug.BuildSetting{Key: "vcs.revision", Value: "0123456789abcdef0123"}
	changed := debug.BuildSetting{Key: "vcs.modified", Value: "true"}
	for name, tc := range map[string]struct {
		info debug.BuildInfo
		ok   bool
		want string
	}{
		"nothing is known":    {debug.BuildInfo{}, false, release},
		"a test":              {debug.BuildInfo{Main: debug.Module{Version: "(devel)"}}, true, release},
		"a module":            {debug.BuildInfo{Main: debug.Module{Version: "v1.2.3"}}, true, "v1.2.3"},
		"a commit":            {debug.BuildInfo{Settings: []debug.BuildSetting{commit}}, true, release + "+0123456789ab"},
		"a commit and change": {debug.BuildInfo{Settings: []debug.BuildSetting{commit, changed}}, true, release + "+0123456789ab.dirty"},
	} {
		if got := versionOf(&tc.info, tc.ok); got != tc.want {
			t.Errorf("%s: got %s, want %s", name, got, tc.want)
		}
	}
}
