package replica

import (
	"fmt"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/wallet"
)

// Configured converts a configuration into a Config. It reads the services' secrets from
// their files.
func Configured(c config.IPFS) (out Config, err error) {
	out = Config{Kubo: c.Kubo, PinningService: c.Pinning, Gateways: c.Gateways}
	if c.KuboAuthFile != "" {
		if out.KuboAuth, err = wallet.ReadPassword(c.KuboAuthFile); err != nil {
			return out, fmt.Errorf("ipfs.kubo_auth_file: %w", err)
		}
	}
	if c.PinningTokenFile != "" {
		if out.PinningToken, err = wallet.ReadPassword(c.PinningTokenFile); err != nil {
			return out, fmt.Errorf("ipfs.pinning_token_file: %w", err)
		}
	}

	return out, nil
}
