package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/folder"
)

// Exit codes. They are part of the interface: scripts rely on them.
const (
	exitOK          = 0
	exitInternal    = 1
	exitUsage       = 2
	exitInput       = 3
	exitNotFound    = 4
	exitVerify      = 5
	exitUnreachable = 6
	exitRefused     = 7
	exitDeadline    = 8
	exitInterrupted = 130
)

// usageError says that the command line is wrong.
type usageError struct{ error }

func usage(err error) error { return usageError{err} }

// failure is how an error is told: an exit code, a name for machines, a sentence
// and what to do.
type failure struct {
	exit    int
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
}

// inputs are the refusals of what a person gave to this program; others are those of a
// node or a contract.
var inputs = []core.Reason{
	"exists", "bad_key", "bad_terms", "bad_plan", "bad_config", "bad_backup", "bad_password", "wrong_password", "open_to_others", "keyring_missing",
}

// exitOf is the exit code of a refusal.
func exitOf(reason core.Reason) int {
	switch {
	case slices.Contains(inputs, reason):
		return exitInput
	case reason == guard.CodeUnreachable || reason == guard.CodeBusy:
		return exitUnreachable
	case reason == guard.CodeNotFound:
		return exitNotFound
	}
	return exitRefused
}

func describe(err error) failure {
	message := strings.ReplaceAll(err.Error(), "\n", "; ")
	var refusal *core.Refusal
	var refused *export.Refused
	var wrong usageError
	switch {
	case errors.As(err, &wrong):
		return failure{exitUsage, "usage", message, "see tantieme --help"}
	case errors.As(err, &refused):
		return failure{exitInput, string(refused.Code), refused.Sentence, refused.Hint}
	case errors.Is(err, core.ErrVerify):
		return failure{exitVerify, "verification_failed", message, ""}
	case errors.As(err, &refusal):
		return failure{exitOf(refusal.Reason), string(refusal.Reason), refusal.Detail, ""}
	case errors.Is(err, core.ErrTooLarge):
		return failure{exitInput, "too_large", message, ""}
	case errors.Is(err, core.ErrDeadline):
		return failure{exitDeadline, "deadline_passed", message, ""}
	case errors.Is(err, context.Canceled):
		return failure{exitInterrupted, "interrupted", "interrupted", "run the same command again to go on"}
	case errors.Is(err, core.ErrNotFound):
		return failure{exitNotFound, "not_found", message, ""}
	case errors.Is(err, core.ErrUnreachable), errors.Is(err, context.DeadlineExceeded):
		return failure{exitUnreachable, "unreachable", message, "check the address and try again"}
	case errors.Is(err, core.ErrInUse):
		return failure{exitInternal, "in_use", message, "wait for the other process, or stop it, or choose another data folder"}
	case errors.Is(err, folder.ErrDiskFull):
		return failure{exitInternal, "disk_full", message, "make room, then start it again: nothing is lost"}
	default:
		return failure{exitInternal, "internal", message, ""}
	}
}

// report writes an error to w, as text or as {"error":{…}}, and returns its exit code.
func report(w io.Writer, err error, asJSON bool) int {
	f := describe(err)
	if asJSON {
		body, marshalErr := json.Marshal(map[string]failure{"error": f})
		if marshalErr != nil {
			panic(marshalErr) // strings only
		}
		fmt.Fprintf(w, "%s\n", body)
		return f.exit
	}
	fmt.Fprintf(w, "tantieme: %s\n", f.Message)
	if f.Hint != "" {
		fmt.Fprintf(w, "  %s\n", f.Hint)
	}
	return f.exit
}
