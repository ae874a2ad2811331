package core

import (
	"context"
	"errors"
)

// Problem is an error in the words of the house, for a person and for a program.
type Problem struct {
	Reason  Reason
	Message string // what is wrong
	Hint    string // what to do; empty where the message says it
}

// Worded is an error that brings its own words for a person.
type Worded interface {
	error
	// Words returns the reason, a sentence that says what is wrong, and a hint.
	Words() (reason Reason, sentence, hint string)
}

// Explain returns the words for an error that ends a command of a person, or a call of the
// page. An API shows less of an error to its callers: see guard.ProblemOf.
func Explain(err error) Problem {
	var worded Worded
	if errors.As(err, &worded) {
		reason, sentence, hint := worded.Words()
		return Problem{reason, sentence, hint}
	}

	// A refused proof goes first: whatever else failed, someone answered wrongly.
	var refusal *Refusal
	if !errors.Is(err, ErrVerify) && errors.As(err, &refusal) {
		return Problem{refusal.Reason, refusal.Detail, refusal.Reason.Info().Advice}
	}

	reason := reasonOf(err)
	message := err.Error()
	if reason == ReasonInterrupted {
		message = "interrupted" // the error says only that a context was cancelled
	}
	return Problem{reason, message, reason.Info().Advice}
}

// reasonOf names the first sentinel of the list that an error wraps.
func reasonOf(err error) Reason {
	for _, sentinel := range []struct {
		err    error
		reason Reason
	}{
		{ErrVerify, ReasonVerify},
		{ErrTooLarge, ReasonTooLarge},
		{ErrDeadline, ReasonDeadline},
		{context.Canceled, ReasonInterrupted},
		{ErrNotFound, ReasonNotFound},
		{ErrUnreachable, ReasonUnreachable},
		{context.DeadlineExceeded, ReasonUnreachable},
		{ErrInUse, ReasonInUse},
	} {
		if errors.Is(err, sentinel.err) {
			return sentinel.reason
		}
	}

	return ReasonInternal
}
