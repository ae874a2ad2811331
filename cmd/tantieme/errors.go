package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
)

// usageError means that the command line is wrong.
type usageError struct{ error }

func usage(err error) error { return usageError{err} }

// Words implements core.Worded.
func (e usageError) Words() (reason core.Reason, sentence, hint string) {
	return core.ReasonUsage, e.Error(), core.ReasonUsage.Info().Advice
}

// failure is an error in the form that a command prints.
type failure struct {
	exit    int
	lines   []string    // of a text; Message has them in one line
	Code    core.Reason `json:"code"`
	Message string      `json:"message"`
	Hint    string      `json:"hint,omitempty"`
	Revert  string      `json:"revert,omitempty"` // a contract's own words, for who develops against it
}

// describe returns the texts and the exit code for an error that ends a command.
func describe(err error) failure {
	p := contributor.Explain(err)
	f := failure{
		exit:    p.Reason.Info().Exit,
		lines:   linesOf(err, p.Message),
		Code:    p.Reason,
		Message: strings.ReplaceAll(p.Message, "\n", "; "),
		Hint:    p.Hint,
	}

	var refused *chain.Refused
	if errors.As(err, &refused) {
		f.Revert = refused.Revert.Reason
	}

	if p.Reason == core.ReasonInternal && errors.Is(err, folder.ErrDiskFull) {
		// This is not a refusal: the node stopped by itself. Its exit code remains that
		// of an internal error.
		f.Code, f.Hint = core.ReasonDisk, core.ReasonDisk.Info().Advice
	}

	return f
}

// linesOf returns the lines of a message. A refusal of a file names each of its faults in a
// line; errors that were joined stand in one.
func linesOf(err error, message string) []string {
	var refusal *core.Refusal
	if errors.As(err, &refusal) && refusal.Detail == message {
		return strings.Split(message, "\n")
	}

	return []string{strings.ReplaceAll(message, "\n", "; ")}
}

// report writes an error to w, as text or as {"error":{…}}, and returns its exit code. help
// is the command line that explains the command.
func report(w io.Writer, err error, help string, asJSON bool) int {
	f := describe(err)
	if f.Hint == core.ReasonUsage.Info().Advice {
		f.Hint = "see " + help
	}

	if asJSON {
		body, marshalErr := json.Marshal(map[string]failure{"error": f})
		if marshalErr != nil {
			panic(marshalErr) // only strings
		}
		fmt.Fprintf(w, "%s\n", body)
		return f.exit
	}

	fmt.Fprintf(w, "tantieme: %s\n", strings.Join(f.lines, "\n  "))
	if f.Hint != "" {
		fmt.Fprintf(w, "  %s\n", f.Hint)
	}

	return f.exit
}
