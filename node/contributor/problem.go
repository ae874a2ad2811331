package contributor

import (
	"context"
	"errors"

	"github.com/tantieme/tantieme/node/core"
)

// Problem is an error as a person and a program see it.
type Problem struct {
	Reason  core.Reason
	Message string // describes the error
	Hint    string // what to do; empty if the message contains it
}

// Explain returns the problem for an error that ends a person's command or a call of the
// page. An API shows its callers less of an error: see guard.ProblemOf.
func Explain(err error) Problem {
	var worded core.Worded
	if errors.As(err, &worded) {
		reason, sentence, hint := worded.Words()
		return Problem{reason, sentence, hint}
	}

	// A refused proof comes first: whatever else failed, a source answered wrongly.
	var refusal *core.Refusal
	if !errors.Is(err, core.ErrVerify) && errors.As(err, &refusal) {
		return Problem{refusal.Reason, refusal.Detail, refusal.Reason.Info().Advice}
	}

	reason := reasonOf(err)
	message := err.Error()
	if reason == core.ReasonInterrupted {
		message = "interrupted" // the error says only that a context was cancelled
	}

	return Problem{reason, message, reason.Info().Advice}
}

// reasonOf returns the reason of the first sentinel in the list that an error wraps.
func reasonOf(err error) core.Reason {
	for _, sentinel := range []struct {
		err    error
		reason core.Reason
	}{
		{core.ErrVerify, core.ReasonVerify},
		{core.ErrTooLarge, core.ReasonTooLarge},
		{core.ErrDeadline, core.ReasonDeadline},
		{context.Canceled, core.ReasonInterrupted},
		{core.ErrNotFound, core.ReasonNotFound},
		{core.ErrUnreachable, core.ReasonUnreachable},
		{context.DeadlineExceeded, core.ReasonUnreachable},
		{core.ErrInUse, core.ReasonInUse},
	} {
		if errors.Is(err, sentinel.err) {
			return sentinel.reason
		}
	}

	return core.ReasonInternal
}
