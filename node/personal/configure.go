package personal

import (
	"errors"
	"log/slog"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Configured converts a contributor's configuration into options. Without a wallet,
// consents are signed outside.
func Configured(c *config.Config, w contributor.Wallet, version string, log *slog.Logger) (DaemonOptions, error) {
	if err := c.Validate(); err != nil {
		return DaemonOptions{}, err
	}

	opts := DaemonOptions{
		Dir:        c.Dir,
		Listen:     c.API.Listen,
		Validators: c.Contributor.Nodes,
		Watch:      c.Contributor.Watch,
		Wallet:     w,
		Version:    version,
		Log:        log,
	}

	if c.Contributor.KeyID != "" {
		if err := opts.KeyID.UnmarshalText([]byte(c.Contributor.KeyID)); err != nil {
			return opts, core.Refuse(core.ReasonConfig, "contributor.key_id: %v", err)
		}
	}
	if c.Contributor.Dataset != "" {
		opts.Dataset = new(core.DatasetID)
		if err := opts.Dataset.UnmarshalText([]byte(c.Contributor.Dataset)); err != nil {
			return opts, core.Refuse(core.ReasonConfig, "contributor.dataset: %v", err)
		}
	}

	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if errors.Is(err, core.ErrNotFound) {
		return opts, nil // then the dataset's id binds chain and contracts
	}
	if err != nil {
		return opts, err
	}

	at := deployment.Domain()
	opts.Domain = &at

	return opts, nil
}
