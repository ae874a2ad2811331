package logging_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/logging"
)

// TestEachPartHasItsLevel logs a detail in three parts and changes the levels meanwhile.
func TestEachPartHasItsLevel(t *testing.T) {
	levels, err := logging.NewLevels("warn,chain=debug, anchor=info")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := levels.String(), "warn,anchor=info,chain=debug"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}

	var out bytes.Buffer
	log := logging.New(&out, false, levels)
	chain, anchor := log.With(logging.Part, "chain"), log.With(logging.Step, "anchor", "more", 1)

	say := func() string {
		out.Reset()
		log.Info("all at info")
		chain.Debug("chain at debug")
		chain.WithGroup("g").Debug("chain in a group")
		anchor.Debug("anchor at debug")
		anchor.Info("anchor at info")
		return out.String()
	}

	got := say()
	for text, want := range map[string]bool{
		"all at info": false, "chain at debug": true, "chain in a group": true, "anchor at debug": false, "anchor at info": true,
	} {
		if strings.Contains(got, text) != want {
			t.Errorf("%q: got it logged: %v, want %v", text, !want, want)
		}
	}

	if err := levels.Set("error"); err != nil {
		t.Fatal(err)
	}
	if got := say(); got != "" {
		t.Errorf("after a change: got %q, want nothing", got)
	}
}

func TestWhatIsNoLevelIsRefusedAndChangesNothing(t *testing.T) {
	levels, err := logging.NewLevels("info")
	if err != nil {
		t.Fatal(err)
	}

	for text, says := range map[string]string{
		"loud":             "want debug",
		"":                 "want debug",
		"info,chain":       "want debug",
		"info,chain=":      "want debug",
		"info,chian=debug": "did you mean chain?",
		"info,x=debug":     "parts are anchor",
	} {
		err := levels.Set(text)
		var refusal *core.Refusal
		if !errors.As(err, &refusal) || refusal.Reason != core.ReasonUsage || !strings.Contains(err.Error(), says) || levels.String() != "info" {
			t.Errorf("%q: got %v, %s, want a refusal that says %q, and info", text, err, levels, says)
		}
	}
}

// TestThePartsAreThoseThatLog compares the parts that can have a level with those that a
// node's logs are made for, and with the operator's page.
func TestThePartsAreThoseThatLog(t *testing.T) {
	files, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}

	var made []string
	for _, file := range files {
		for _, found := range regexp.MustCompile(`(?:part|step)Log\("(\w+)"\)`).FindAllStringSubmatch(read(t, file), -1) {
			made = append(made, found[1])
		}
	}

	slices.Sort(made)
	if got := logging.Parts(); !slices.Equal(got, made) {
		t.Errorf("got the parts %q, want %q", got, made)
	}

	page := read(t, "../../cmd/tantieme/deploy/README.md")
	if want := "The parts are `" + strings.Join(made, " ") + "`."; !strings.Contains(page, want) {
		t.Errorf("got another list in the operator's page, want %q", want)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
