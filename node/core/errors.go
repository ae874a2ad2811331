package core

import (
	"errors"
	"fmt"
)

// Sentinel errors that cross package borders. Wrap them; test with errors.Is.
var (
	ErrNotFound    = errors.New("not found")
	ErrUnreachable = errors.New("unreachable")
	ErrDeadline    = errors.New("deadline passed")
	ErrVerify      = errors.New("verification failed")
	ErrTooLarge    = errors.New("larger than allowed")
	ErrConflict    = errors.New("already there, with other content")
	ErrInUse       = errors.New("in use by another process")
	// ErrNothingDue means that the contract has nothing to pay for what was asked.
	ErrNothingDue = errors.New("nothing is due")
	// ErrRefusedPayment means that the token pays none of those who are owed something.
	ErrRefusedPayment = errors.New("the token refuses to pay")
	// ErrDisagree means that RPC endpoints of one chain return different hashes for a
	// final block.
	ErrDisagree = errors.New("the RPC endpoints disagree; find out which is right and take the others out")
	// ErrLost means that another program's transaction used a nonce of this journal.
	ErrLost = errors.New("another transaction took its nonce: this account is used elsewhere; give this program an account of its own")
)

// Unreachable wraps an error of reading from the chain as ErrUnreachable.
func Unreachable(what string, err error) error {
	return fmt.Errorf("read %s: %w: %w", what, ErrUnreachable, err)
}

// Refusal is an error that a person or client caused and can correct.
type Refusal struct {
	Reason Reason
	Detail string
	// Version is the anchored version of the account, with ReasonSuperseded.
	Version uint64
}

// Refuse returns a Refusal with a formatted detail.
func Refuse(reason Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

func (r *Refusal) Error() string { return string(r.Reason) + ": " + r.Detail }

// Worded is an error with a text of its own for a person.
type Worded interface {
	error
	// Words returns the reason, a sentence that describes the error, and a hint.
	Words() (reason Reason, sentence, hint string)
}

// Damage is stored content that is not what was written: a disk, a copy or another
// program has changed it. It wraps ErrVerify.
type Damage struct {
	Path    string // of the damaged file or folder
	WayBack string // what its owner can do, as an imperative
	Err     error  // how it was found
}

func (d *Damage) Error() string {
	return fmt.Sprintf("%s is damaged (%v); %s", d.Path, d.Err, d.WayBack)
}

// Unwrap returns how the damage was found, and ErrVerify.
func (d *Damage) Unwrap() []error { return []error{ErrVerify, d.Err} }

// Words returns the damage in words for a person.
func (d *Damage) Words() (reason Reason, sentence, hint string) {
	return ReasonDamaged, fmt.Sprintf("%s is damaged: %v", d.Path, d.Err), d.WayBack
}
