package contributor

import (
	"context"
	"errors"

	"github.com/tantieme/tantieme/node/core"
)

// Problem is an error in the words of the house, for a person and for a program.
type Problem struct {
	Reason  core.Reason
	Message string // what is wrong
	Hint    string // what to do; empty where the message says it
}

// Explain returns the words for an error that ends a command of a person, or a call of the
// page. An API shows less of an error to its callers: see guard.ProblemOf.
func Explain(err error) Problem {
	var worded core.Worded
	if errors.As(err, &worded) {
		reason, sentence, hint := worded.Words()
		return Problem{reason, sentence, hint}
	}

	// A refused proof goes first: whatever else failed, someone answered wrongly.
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

// reasonOf names the first sentinel of the list that an error wraps.
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
