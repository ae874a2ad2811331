package wire

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Err returns the refusal as an error, or nil if nothing was refused.
func (r Refusal) Err() error {
	if r.Reason == "" {
		return nil
	}

	return fmt.Errorf("%s: %s", r.Reason, r.Detail)
}

// Refuse returns a refusal with a formatted detail.
func Refuse(reason core.Reason, format string, args ...any) Refusal {
	return Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
