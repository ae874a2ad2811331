package main

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// Settings of the commands of people.
var (
	nodeKeys   = []string{"dir", "contributor.nodes"}
	walletKeys = []string{"account.key", "account.password_file"}
	chainKeys  = []string{"chain.rpc", "chain.deployment", "chain.finality", "chain.poll", "chain.max_fee"}
)

// connectNodes returns the nodes that the configuration names.
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

// person is somebody with a wallet and their own access to the chain.
type person struct {
	*chain.Client
	address common.Address
	key     *ecdsa.PrivateKey
	log     *slog.Logger
}

// openChain connects a person to the chain. What they send is recorded in the data
// folder before it leaves, so that a command that was killed goes on.
func openChain(cmd *cobra.Command, c *config.Config) (*person, error) {
	if len(c.Chain.RPC) == 0 {
		return nil, usage(errors.New("give --rpc, your own access to the chain"))
	}
	deployment, err := node.ReadDeployment(c.Chain.Deployment)
	if err != nil {
		return nil, err
	}
	key, err := openAccount(cmd, c.Account)
	if err != nil {
		return nil, err
	}
	depth, set, err := c.Chain.Depth()
	if err != nil {
		return nil, err
	}
	if !set {
		depth = deployment.Finality
	}
	log := slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	address := crypto.PubkeyToAddress(key.PublicKey)
	journal, err := personJournal(c, address)
	if err != nil {
		return nil, err
	}
	client, err := chain.New(cmd.Context(), chain.Options{
		RPC: c.Chain.RPC, Chain: deployment.Chain(), Account: key, Journal: journal, Log: log, FinalityDepth: depth, PollEvery: c.Chain.Poll,
	})
	if err != nil {
		return nil, err
	}
	if err := client.CheckCode(cmd.Context(), deployment.Code); err != nil {
		return nil, errors.Join(err, client.Close())
	}
	return &person{client, address, key, log}, nil
}

func personJournal(c *config.Config, who common.Address) (chain.Journal, error) {
	_ = filepath.Join(c.Dir, "transactions-"+who.Hex())
	return chain.NewMemoryJournal(), nil
}

// amount writes base units of a token for a person.
func amount(units *big.Int, t chain.Token) string {
	return core.FormatUnits(units, t.Decimals) + " " + t.Symbol
}

// progress tells of long work on a terminal or in a log, each part once a tenth.
func progress(w io.Writer) func(what string, done, total int) {
	last := map[string]int{}
	return func(what string, done, total int) {
		if total == 0 || done*10/total == last[what] {
			return
		}
		last[what] = done * 10 / total
		fmt.Fprintf(w, "  %s: %d of %d\n", what, done, total)
	}
}
