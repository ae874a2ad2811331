package contributor

import (
	"errors"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Problem is how a flow's error is told to a person and to a program.
type Problem struct {
	Code    string
	Message string // a sentence
	Hint    string // what to do; may be empty
}

// Explain tells an error of this package. The codes are those of the command line.
func Explain(err error) Problem {
	var refused *export.Refused
	var refusal *core.Refusal
	switch {
	case errors.As(err, &refused):
		return Problem{string(refused.Code), refused.Sentence, refused.Hint}
	case errors.As(err, &refusal):
		return Problem{string(refusal.Reason), refusal.Detail, ""}
	case errors.Is(err, core.ErrVerify):
		return Problem{"verification_failed", err.Error(), ""}
	case errors.Is(err, core.ErrNotFound):
		return Problem{"not_found", err.Error(), ""}
	case errors.Is(err, core.ErrUnreachable):
		return Problem{"unreachable", err.Error(), "check the address and try again"}
	default:
		return Problem{"internal", err.Error(), ""}
	}
}
