package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

// Settings of people's commands.
var (
	nodeKeys   = []string{"dir", "contributor.nodes"}
	walletKeys = []string{"account.key", "account.password_file"}
	chainKeys  = []string{"chain.rpc", "chain.deployment", "chain.finality", "chain.poll", "chain.max_fee"}
	buyerKeys  = slices.Concat([]string{"ipfs.gateways"}, nodeKeys, walletKeys, chainKeys)
)

// connectNodes returns the configured nodes.
func connectNodes(c *config.Config) ([]*client.Remote, error) {
	if len(c.Contributor.Nodes) == 0 {
		return nil, usage(errors.New("give --node, the API address of at least one validator"))
	}

	nodes := make([]*client.Remote, len(c.Contributor.Nodes))
	for i, url := range c.Contributor.Nodes {
		var err error
		if nodes[i], err = client.NewRemote(url); err != nil {
			return nil, usage(err)
		}
	}

	return nodes, nil
}

// withNode runs a function with the first configured node.
func withNode(s *settings, do func(*client.Remote) error) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	nodes, err := connectNodes(&loaded.Config)
	if err != nil {
		return err
	}

	return do(nodes[0])
}

// contributorPanel returns a panel of the configured nodes, which checks the committee's
// key against a known one or against the configured chain.
func contributorPanel(cmd *cobra.Command, c *config.Config, key core.KeyID) (*contributor.Panel, error) {
	nodes, err := connectNodes(c)
	if err != nil {
		return nil, err
	}

	reader, err := person.NewReader(c, quietLog(cmd))
	if err != nil {
		return nil, err
	}

	validators := make([]contributor.Validator, len(nodes))
	for i, n := range nodes {
		validators[i] = n
	}

	opts := contributor.PanelOptions{Nodes: validators, KeyID: key}
	if reader != nil {
		opts.Chain = reader
	}

	return contributor.NewPanel(opts)
}
