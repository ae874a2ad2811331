package node

import (
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"os"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// Configured turns a validator's configuration into options. The account's key is
// opened by whoever asks for its password.
func Configured(c *config.Config, account *ecdsa.PrivateKey, version string, log *slog.Logger) (Options, error) {
	if err := c.Validate(); err != nil {
		return Options{}, err
	}
	deployment, err := ReadDeployment(c.Chain.Deployment)
	if err != nil {
		return Options{}, err
	}
	depth, set, err := c.Chain.Depth()
	if err != nil {
		return Options{}, err
	}
	if !set {
		depth = deployment.Finality
	}
	return Options{
		Dir: c.Dir, RPC: c.Chain.RPC, Chain: deployment.Chain(), First: deployment.First, Account: account,
		ListenAPI: c.API.Listen, ListenP2P: c.P2P.Listen, Version: version, Log: log,
		FinalityDepth: depth, PollEvery: c.Chain.Poll,
		Round: c.Timing.Round, BatchDelay: c.Timing.BatchDelay, PushDelay: c.Timing.PushDelay,
	}, nil
}

// maxDeployment bounds a deployment's file, in bytes.
const maxDeployment = 64 << 10

// ReadDeployment reads a deployment's file.
func ReadDeployment(file string) (*core.Deployment, error) {
	info, err := os.Stat(file)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("there is no deployment %s; get it from the committee's founder: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("deployment: %w", err)
	}
	if info.Size() > maxDeployment {
		return nil, fmt.Errorf("deployment %s: %w", file, core.ErrTooLarge)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("deployment: %w", err)
	}
	return core.ParseDeployment(data)
}
