package scenario

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

func TestNumbersOfAStory(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Options)
		want   string // "": they are valid
	}{
		"five of whom three":   {func(*Options) {}, ""},
		"one alone":            {func(o *Options) { o.Validators, o.Threshold, o.Contributors = 1, 1, 1 }, ""},
		"the largest":          {func(o *Options) { o.Validators, o.Threshold, o.Contributors = 31, 16, 20_000 }, ""},
		"an even committee":    {func(o *Options) { o.Validators = 4 }, "2t−1"},
		"too low a threshold":  {func(o *Options) { o.Threshold = 2 }, "2t−1"},
		"nobody validates":     {func(o *Options) { o.Validators, o.Threshold = 0, 0 }, "2t−1"},
		"too many validators":  {func(o *Options) { o.Validators, o.Threshold = 33, 17 }, "at most 31"},
		"nobody contributes":   {func(o *Options) { o.Contributors = 0 }, "contributors: want 1 to 20,000"},
		"too many contribute":  {func(o *Options) { o.Contributors = 20_001 }, "contributors: want 1 to 20,000"},
		"fewer than none give": {func(o *Options) { o.Contributors = -1 }, "contributors: want 1 to 20,000"},
	} {
		o := options(9)
		c.change(&o)
		err := o.Validate()
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v; want %q", name, err, c.want)
		}
	}
}

func TestRunRefusesBeforeItTouchesAnything(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "story")
	even := options(9)
	even.Dir, even.Validators = dir, 4
	for name, o := range map[string]Options{"wrong numbers": even, "no folder": options(9)} {
		if _, err := Run(t.Context(), o); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}

	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is there: got %v, want %v", err, os.ErrNotExist)
	}
}

// TestAFolderHoldsOneStory checks that the numbers remain those of the first run.
func TestAFolderHoldsOneStory(t *testing.T) {
	first := options(9)
	first.Dir, first.Version = filepath.Join(t.TempDir(), "a", "story"), "1"
	if err := keepOptions(first); err != nil {
		t.Fatal(err)
	}

	for name, c := range map[string]struct {
		change func(*Options)
		other  bool
	}{
		"the same":           {func(*Options) {}, false},
		"a newer program":    {func(o *Options) { o.Version = "2" }, false},
		"other validators":   {func(o *Options) { o.Validators, o.Threshold = 3, 2 }, true},
		"other contributors": {func(o *Options) { o.Contributors++ }, true},
		"another seed":       {func(o *Options) { o.Seed++ }, true},
	} {
		o := first
		c.change(&o)
		err := keepOptions(o)
		var refused *core.Refusal
		if c.other != errors.As(err, &refused) || !c.other && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if c.other && (refused.Reason != "other_story" || !strings.Contains(err.Error(), o.Dir)) {
			t.Errorf("%s: %v; want the folder and what to do", name, err)
		}
	}
}

func TestKeepMakesOnce(t *testing.T) {
	file := filepath.Join(t.TempDir(), "number.json")
	made := 0
	number := func() (int, error) {
		made++
		return 40 + made, nil
	}

	for range 3 {
		if v, err := keep(file, number); err != nil || v != 41 {
			t.Errorf("%d, %v; want 41", v, err)
		}
	}

	failed := errors.New("failed")
	other := filepath.Join(t.TempDir(), "other.json")
	if _, err := keep(other, func() (int, error) { return 0, failed }); !errors.Is(err, failed) {
		t.Errorf("got %v, want %v", err, failed)
	}

	if _, err := os.Stat(other); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("what failed was kept: got %v, want %v", err, os.ErrNotExist)
	}
}

func TestWaitAsksUntilTheAnswerIsYes(t *testing.T) {
	s := &story{Options: Options{Waiting: func(string) {}}}
	broken := errors.New("broken")
	answers := []error{core.ErrNotFound, core.ErrUnreachable, nil}
	asked := 0
	err := s.wait(t.Context(), "an answer", func() (bool, error) {
		asked++
		return asked > len(answers), answers[min(asked, len(answers))-1]
	})
	if err != nil || asked != 4 {
		t.Errorf("asked %d times, %v, want 4", asked, err)
	}

	err = s.wait(t.Context(), "an answer", func() (bool, error) { return false, broken })
	if !errors.Is(err, broken) || !strings.Contains(err.Error(), "wait for an answer") {
		t.Errorf("got %v; want %v at once", err, broken)
	}

	ctx, stop := context.WithTimeout(t.Context(), time.Millisecond)
	defer stop()
	err = s.wait(ctx, "an answer", func() (bool, error) { return false, core.ErrUnreachable })
	if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v; want why it never came", err)
	}
}

func TestChaptersTakeTheirTime(t *testing.T) {
	var lines []string
	s := &story{Options: Options{Progress: func(line string) { lines = append(lines, line) }}, seconds: map[string]float64{}}
	failed := errors.New("failed")
	if err := s.chapter("one", "First", func() error { return nil }); err != nil {
		t.Error(err)
	}

	if err := s.chapter("two", "Second", func() error { return failed }); !errors.Is(err, failed) || !strings.HasPrefix(err.Error(), "two: ") {
		t.Errorf("got %v", err)
	}

	if _, ok := s.seconds["one"]; !ok || len(s.seconds) != 1 || strings.Join(lines, "; ") != "First; Second" {
		t.Errorf("got seconds %v and lines %v, want one chapter's time and the lines First and Second", s.seconds, lines)
	}
}
