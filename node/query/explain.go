package query

import (
	"errors"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
)

// explain turns why a contribution was not admitted into what its sender can use: what
// the disk does has a reason, and a superseded version names the highest that is known.
func (b *Backend) explain(c core.Contribution, err error) error {
	err = folder.AsRefusal(err)

	var refusal *core.Refusal
	if errors.As(err, &refusal) && refusal.Reason == core.ReasonSuperseded {
		refusal.Version, _ = b.store.LiveVersion(c.Consent.Dataset, c.Account) // 0: it is not known
	}

	return err
}
