package panel_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// source returns its errors in turn, and then right answers.
type source struct {
	name   string
	errors []error
	asked  int
}

func (s *source) URL() string { return "http://" + s.name }

func (s *source) answer(context.Context) error {
	s.asked++
	if len(s.errors) == 0 {
		return nil
	}

	err := s.errors[0]
	s.errors = s.errors[1:]
	return err
}

func sources(names ...string) (all []*source) {
	for _, name := range names {
		all = append(all, &source{name: name})
	}
	return all
}

// asking returns do, and the names of the sources that were asked.
func asking() (do func(context.Context, *source) error, asked *[]string) {
	asked = new([]string)
	return func(ctx context.Context, s *source) error {
		*asked = append(*asked, s.name)
		return s.answer(ctx)
	}, asked
}

func wrong() error { return fmt.Errorf("a lie: %w", core.ErrVerify) }

func away() error { return fmt.Errorf("silence: %w", core.ErrUnreachable) }

func TestAFaithfulPanelStaysWithTheSourceThatAnswered(t *testing.T) {
	all := sources("a", "b", "c")
	all[0].errors = []error{away()}
	p := panel.New(all, panel.Options{})
	do, asked := asking()

	for range 2 {
		if err := p.Ask(t.Context(), "x", do); err != nil {
			t.Fatalf("got %v, want an answer", err)
		}
	}

	if want := []string{"a", "b", "b"}; !slices.Equal(*asked, want) {
		t.Errorf("asked %v, want %v", *asked, want)
	}
}

func TestASpreadPanelBeginsElsewhereEachTimeAndAsksSilentSourcesLast(t *testing.T) {
	all := sources("a", "b", "c")
	all[1].errors = []error{away()}
	p := panel.New(all, panel.Options{Order: panel.Spread})
	do, asked := asking()

	for range 4 {
		if err := p.Ask(t.Context(), "x", do); err != nil {
			t.Fatalf("got %v, want an answer", err)
		}
	}

	if want := []string{"b", "c", "c", "a", "c"}; !slices.Equal(*asked, want) {
		t.Errorf("asked %v, want %v", *asked, want)
	}
}

func TestASourceThatLiesIsAskedNoMore(t *testing.T) {
	all := sources("a", "b")
	all[0].errors = []error{wrong()}
	p := panel.New(all, panel.Options{Leave: func(err error) bool { return errors.Is(err, core.ErrVerify) }})
	do, asked := asking()

	for range 3 {
		if err := p.Ask(t.Context(), "x", do); err != nil {
			t.Fatalf("got %v, want an answer", err)
		}
	}

	if want := []string{"a", "b", "b", "b"}; !slices.Equal(*asked, want) || p.Len() != 1 {
		t.Errorf("asked %v of %d, want %v of 1", *asked, p.Len(), want)
	}
}

func TestAPanelWhoseSeatsHaveAllEndedSaysWhy(t *testing.T) {
	all := sources("a", "b")
	all[0].errors, all[1].errors = []error{wrong()}, []error{wrong()}
	p := panel.New(all, panel.Options{Leave: func(error) bool { return true }})
	do, _ := asking()

	for range 2 { // the second question has no source left
		err := p.Ask(t.Context(), "x", do)
		if !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), "http://a") || !strings.Contains(err.Error(), "http://b") {
			t.Errorf("got %v, want both reasons", err)
		}
	}

	if err := p.Insist(t.Context(), "x", time.Hour, time.Second, do); err == nil || !strings.Contains(err.Error(), "every source answered wrongly") {
		t.Errorf("got %v, want that everyone answered wrongly", err)
	}
}

func TestAFailureThatNobodyElseCuresIsReturnedAtOnce(t *testing.T) {
	all := sources("a", "b")
	refusal := core.Refuse(core.ReasonWeight, "no")
	all[0].errors = []error{refusal}
	p := panel.New(all, panel.Options{Elsewhere: func(err error) bool { return errors.Is(err, core.ErrUnreachable) }})
	do, asked := asking()

	if err := p.Ask(t.Context(), "x", do); !errors.Is(err, refusal) || len(*asked) != 1 {
		t.Errorf("got %v after %v, want the refusal of the first", err, *asked)
	}
}

func TestAPanelInsistsForAsLongAsItsPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		all := sources("a")
		for range 20 {
			all[0].errors = append(all[0].errors, away())
		}

		p := panel.New(all, panel.Options{Order: panel.Spread})
		do, asked := asking()

		err := p.Insist(t.Context(), "x", 5*time.Second+time.Millisecond, time.Second, do)
		if !errors.Is(err, core.ErrUnreachable) || len(*asked) != 7 {
			t.Errorf("got %v after %d questions, want unreachable after 7", err, len(*asked))
		}

		if err := p.Insist(t.Context(), "x", time.Minute, time.Second, do); err != nil {
			t.Errorf("got %v, want an answer when the source is back", err)
		}
	})
}

func TestAContextThatEndsEndsTheQuestion(t *testing.T) {
	cause := errors.New("stop")
	ctx, stop := context.WithCancelCause(t.Context())
	p := panel.New(sources("a", "b"), panel.Options{})

	asked := 0
	err := p.Ask(ctx, "x", func(context.Context, *source) error {
		asked++
		stop(cause)
		return away()
	})
	if !errors.Is(err, cause) || asked != 1 {
		t.Errorf("got %v after %d questions, want the cause after 1", err, asked)
	}
}

func TestRetriesWaitLongerEachTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		waits := panel.Waits{Attempts: 4, First: time.Second, Max: 3 * time.Second}
		start := time.Now()
		asked := 0

		_, err := panel.Retry(t.Context(), waits, func(error) bool { return true }, func(context.Context) (int, error) {
			asked++
			return 0, away()
		})

		if took := time.Since(start); !errors.Is(err, core.ErrUnreachable) || asked != 4 || took != 6*time.Second {
			t.Errorf("got %v after %d attempts in %s, want unreachable after 4 in 6s", err, asked, took)
		}
	})
}

func TestARetryEndsWithTheFirstFailureThatDoesNotPass(t *testing.T) {
	refusal := core.Refuse(core.ReasonWeight, "no")
	_, err := panel.Retry(t.Context(), panel.Waits{Attempts: 4}, func(error) bool { return false }, func(context.Context) (int, error) {
		return 0, refusal
	})
	if !errors.Is(err, refusal) {
		t.Errorf("got %v, want the refusal", err)
	}
}

func TestTheFirstRightAnswerIsReturned(t *testing.T) {
	got, err := panel.Answer(t.Context(), panel.New(sources("a"), panel.Options{}), "x", func(_ context.Context, s *source) (string, error) {
		return s.name, nil
	})
	if err != nil || got != "a" {
		t.Errorf("got %q, %v, want a", got, err)
	}
}
