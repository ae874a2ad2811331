package node

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/wallet"
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
	depth, err := c.Chain.Depth(deployment.Finality)
	if err != nil {
		return Options{}, err
	}
	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return Options{}, err
	}
	minFree, err := c.Limits.MinFreeBytes()
	if err != nil {
		return Options{}, err
	}
	outside, err := replicas(c.IPFS)
	if err != nil {
		return Options{}, err
	}
	return Options{
		AnnounceAPI: c.API.Announce, AnnounceP2P: c.P2P.Announce, ListenAdmin: c.API.Admin, OpenBlobs: c.IPFS.Open, ExtraPeers: c.IPFS.Peers,
		Replica: outside, MinFree: minFree, StopWithin: c.Limits.Stop, MaxFee: fee,
		Dir: c.Dir, RPC: c.Chain.RPC, Chain: deployment.Chain(), First: deployment.First, Account: account,
		ListenAPI: c.API.Listen, ListenP2P: c.P2P.Listen, Version: version, Log: log,
		FinalityDepth: depth, PollEvery: c.Chain.Poll,
		Round: c.Timing.Round, BatchDelay: c.Timing.BatchDelay, PushDelay: c.Timing.PushDelay,
	}, nil
}

// replicas reads the secrets of services outside from their files.
func replicas(c config.IPFS) (out replica.Config, err error) {
	out = replica.Config{Kubo: c.Kubo, PinningService: c.Pinning, Gateways: c.Gateways}
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

// PersonallyConfigured turns a contributor's configuration into options. Without a
// wallet, consents are signed outside.
func PersonallyConfigured(c *config.Config, w contributor.Wallet, version string, log *slog.Logger) (PersonalOptions, error) {
	if err := c.Validate(); err != nil {
		return PersonalOptions{}, err
	}
	opts := PersonalOptions{Dir: c.Dir, Listen: c.API.Listen, Validators: c.Contributor.Nodes, Watch: c.Contributor.Watch, Wallet: w, Version: version, Log: log}
	if c.Contributor.KeyID != "" {
		if err := opts.KeyID.UnmarshalText([]byte(c.Contributor.KeyID)); err != nil {
			return opts, core.Refuse("bad_config", "contributor.key_id: %v", err)
		}
	}
	if c.Contributor.Dataset != "" {
		opts.Dataset = new(core.DatasetID)
		if err := opts.Dataset.UnmarshalText([]byte(c.Contributor.Dataset)); err != nil {
			return opts, core.Refuse("bad_config", "contributor.dataset: %v", err)
		}
	}
	deployment, err := ReadDeployment(c.Chain.Deployment)
	if errors.Is(err, core.ErrNotFound) {
		return opts, nil // then the dataset's id binds chain and contracts
	}
	if err != nil {
		return opts, err
	}
	at := deployment.Chain()
	opts.Chain = &at
	return opts, nil
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
