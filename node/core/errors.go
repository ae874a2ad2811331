package core

import (
	"errors"
	"fmt"
)

// Sentinels that cross package borders. Wrap them; test with errors.Is.
var (
	ErrNotFound    = errors.New("not found")
	ErrUnreachable = errors.New("unreachable")
	ErrDeadline    = errors.New("deadline passed")
	ErrVerify      = errors.New("verification failed")
	ErrTooLarge    = errors.New("larger than allowed")
	ErrConflict    = errors.New("already there, with other content")
	ErrInUse       = errors.New("in use by another process")
	// ErrDisagree says that RPC endpoints of one chain tell different things of a final block.
	ErrDisagree = errors.New("the RPC endpoints disagree; find out which is right and take the others out")
	// ErrLost says that a nonce went to a transaction that this journal does not know.
	ErrLost = errors.New("another transaction took its nonce: this account is used elsewhere; give this program an account of its own")
)

// Unreachable wraps an error of reading something from the chain as ErrUnreachable.
func Unreachable(what string, err error) error {
	return fmt.Errorf("read %s: %w: %w", what, ErrUnreachable, err)
}

// Refusal is an error that a person or client caused and can mend.
type Refusal struct {
	Reason Reason
	Detail string
	// Version is the highest that is known of the account, with ReasonSuperseded.
	Version uint64
}

// Refuse makes a Refusal with a formatted detail.
func Refuse(reason Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

func (r *Refusal) Error() string { return string(r.Reason) + ": " + r.Detail }

// Worded is an error that brings its own words for a person.
type Worded interface {
	error
	// Words returns the reason, a sentence that says what is wrong, and a hint.
	Words() (reason Reason, sentence, hint string)
}
