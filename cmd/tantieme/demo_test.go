package main

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
)

// TestAStoryGoesOnWithWhatIsPrinted checks that the command names the folder and the
// numbers of the story: with others the folder is refused.
func TestAStoryGoesOnWithWhatIsPrinted(t *testing.T) {
	t.Chdir(t.TempDir())
	cmd := newDemo()
	err := cmd.ParseFlags([]string{"--dir", "it's here", "--contributors", "6", "--validators", "3", "--threshold", "2", "--processes", "--once"})
	if err != nil {
		t.Fatal(err)
	}

	f := demoFlags{verb: "demo", numbers: storyFlags(cmd)}
	f.options.Contributors, f.options.Validators, f.options.Threshold, f.options.Dir = 6, 3, 2, "it's here"
	if err := f.prepare(); err != nil {
		t.Fatal(err)
	}

	var out strings.Builder
	if err := f.leave(&out, errors.New("stopped")); err != nil {
		t.Fatal(err)
	}

	dir, err := filepath.Abs("it's here")
	if err != nil {
		t.Fatal(err)
	}
	want := pasted("demo", "--dir", dir, "--contributors=6", "--validators=3", "--threshold=2", "--processes=true") + "\n"
	if !strings.HasSuffix(out.String(), want) {
		t.Errorf("got %q, want it to end with %q", out.String(), want)
	}
}
