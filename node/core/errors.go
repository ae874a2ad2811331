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

// Reason is the machine-readable name of why something was refused: one name per
// failure, the same in API, logs and stores.
type Reason string

// Reasons for which a contribution is refused.
const (
	ReasonDataset    Reason = "unknown_dataset"
	ReasonSize       Reason = "wrong_size"
	ReasonHeader     Reason = "bad_header"
	ReasonPayload    Reason = "payload_mismatch"
	ReasonConsent    Reason = "bad_consent"
	ReasonSignature  Reason = "bad_signature"
	ReasonPurposes   Reason = "wrong_purposes"
	ReasonExpired    Reason = "consent_expires_too_soon"
	ReasonWeight     Reason = "wrong_weight"
	ReasonReused     Reason = "point_reused"
	ReasonSuperseded Reason = "superseded"
	ReasonNoKey      Reason = "no_group_key"
	ReasonRate       Reason = "rate_limited"
	ReasonDisk       Reason = "disk_full"
	ReasonReadOnly   Reason = "read_only"
)

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
