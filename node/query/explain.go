package query

import (
	"errors"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
)

// explain converts the error of an admission into a refusal that its sender can use. An
// error of the disk gets a reason; a version that is too low gets the one to exceed.
func (b *Backend) explain(c core.Contribution, err error) error {
	err = folder.AsRefusal(err)

	var refusal *core.Refusal
	if errors.As(err, &refusal) && (refusal.Reason == core.ReasonSuperseded || refusal.Reason == core.ReasonRetracted) {
		refusal.Version, _ = b.store.LiveVersion(c.Consent.Dataset, c.Account) // 0: not known
	}

	return err
}
