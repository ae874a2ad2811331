package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
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
	journal *txs.FileJournal
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
	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if err != nil {
		return nil, err
	}
	key, err := openAccount(cmd, c.Account)
	if err != nil {
		return nil, err
	}
	depth, err := c.Chain.Depth(deployment.Finality)
	if err != nil {
		return nil, err
	}
	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return nil, err
	}
	p := &person{
		address: crypto.PubkeyToAddress(key.PublicKey), key: key,
		log: quietLog(cmd),
	}
	return p, p.open(cmd.Context(), c, deployment, chain.Options{
		RPC: c.Chain.RPC, Chain: deployment.Chain(), Account: key, Log: p.log, FinalityDepth: depth, PollEvery: c.Chain.Poll, MaxFee: fee,
	})
}

// openJournal opens the journal of one account on one chain in a data folder.
func openJournal(dir string, chainID uint64, account common.Address) (*txs.FileJournal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	return txs.NewFileJournal(filepath.Join(dir, fmt.Sprintf("transactions-%d-%s.jsonl", chainID, account)))
}

// open connects and checks that the contracts are those of the deployment.
func (p *person) open(ctx context.Context, c *config.Config, deployment *core.Deployment, opts chain.Options) (err error) {
	if p.journal, err = openJournal(c.Dir, deployment.ChainID, p.address); err != nil {
		return err
	}
	opts.Journal = p.journal
	if p.Client, err = chain.New(ctx, opts); err != nil {
		return errors.Join(err, p.journal.Close())
	}
	if err := p.CheckCode(ctx, deployment.Code); err != nil {
		return errors.Join(err, p.Close())
	}
	if err := p.Resend(ctx); err != nil {
		return errors.Join(fmt.Errorf("send again what an earlier command had recorded: %w", err), p.Close())
	}
	return nil
}

// Close ends the connection and lets other commands of the same account run.
func (p *person) Close() error { return errors.Join(p.Client.Close(), p.journal.Close()) }

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
