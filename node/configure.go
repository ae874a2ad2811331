package node

import (
	"crypto/ecdsa"
	"log/slog"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/notice"
	"github.com/tantieme/tantieme/node/replica"
)

// Configured converts a validator's configuration into options. The caller opens the
// account's key.
func Configured(c *config.Config, account *ecdsa.PrivateKey, version string, log *slog.Logger) (Options, error) {
	if err := c.Validate(); err != nil {
		return Options{}, err
	}

	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if err != nil {
		return Options{}, err
	}

	depth, err := c.Chain.Depth(deployment.Finality)
	if err != nil {
		return Options{}, err
	}

	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return Options{}, err
	}

	relay, err := c.Policy()
	if err != nil {
		return Options{}, err
	}

	minFree, err := c.Limits.MinFreeBytes()
	if err != nil {
		return Options{}, err
	}

	outside, err := replica.Configured(c.IPFS)
	if err != nil {
		return Options{}, err
	}

	return Options{
		AnnounceAPI:   c.API.Announce,
		AnnounceP2P:   c.P2P.Announce,
		ListenAdmin:   c.API.Admin,
		Passkeys:      deployment.Passkeys,
		OpenMetrics:   c.API.OpenMetrics,
		OpenBlobs:     c.IPFS.Open,
		ExtraPeers:    c.IPFS.Peers,
		Resolver:      notice.Resolving(c.Notices.Domains),
		Replica:       outside,
		MinFree:       minFree,
		StopWithin:    c.Limits.Stop,
		MaxFee:        fee,
		Dir:           c.Dir,
		RPC:           c.Chain.RPC,
		Domain:        deployment.Domain(),
		First:         deployment.First,
		Code:          deployment.Code,
		Account:       account,
		ListenAPI:     c.API.Listen,
		ListenP2P:     c.P2P.Listen,
		Version:       version,
		Log:           log,
		FinalityDepth: depth,
		PollEvery:     c.Chain.Poll,
		Round:         c.Timing.Round,
		BatchDelay:    c.Timing.BatchDelay,
		PushDelay:     c.Timing.PushDelay,
		Relay:         relay,
	}, nil
}
