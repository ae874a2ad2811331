package scenario

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// startChain starts the dev chain at its earlier port, if it had one.
func (s *story) startChain() (*devchain.Chain, error) {
	port, err := keep(filepath.Join(s.Dir, "chain.json"), network.FreePort)
	if err != nil {
		return nil, err
	}

	return devchain.New(devchain.Options{
		Dir:    filepath.Join(s.Dir, "chain"),
		Port:   port,
		Period: 1,
		Funds:  s.cast.funds(),
	})
}

// keep returns a file's content, or makes the content and stores it.
func keep[T any](file string, make func() (T, error)) (v T, err error) {
	data, err := os.ReadFile(file)
	if err == nil {
		return v, json.Unmarshal(data, &v)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return v, err
	}

	if v, err = make(); err != nil {
		return v, err
	}

	if data, err = json.MarshalIndent(v, "", "  "); err != nil {
		return v, err
	}
	return v, files.Replace(file, append(data, '\n'))
}

// bond is the bond of each validator: 10,000 dollars.
var bond = big.NewInt(10_000_000_000)

// deploymentFile returns the file from which everyone in the story knows the contracts.
func (s *story) deploymentFile() string { return filepath.Join(s.Dir, "deployment.json") }

// deploy creates token and contracts, once.
func (s *story) deploy(ctx context.Context, rpc string) (core.Deployment, error) {
	return keep(s.deploymentFile(), func() (out core.Deployment, err error) {
		opts := chain.Options{
			RPC:       []string{rpc},
			Domain:    core.Domain{ID: devchain.ChainID},
			Account:   s.cast.deployer.key,
			Journal:   txs.NewMemoryJournal(),
			Log:       s.Log,
			PollEvery: 200 * time.Millisecond,
		}

		d, err := chain.NewDeployer(ctx, opts)
		if err != nil {
			return out, err
		}

		defer func() { err = errors.Join(err, d.Close()) }()
		funded := map[common.Address]*big.Int{s.cast.buyer.address: new(big.Int).Mul(price, big.NewInt(sales))}
		founders := make([]common.Address, s.Validators)
		for i, v := range s.cast.validators {
			founders[i], funded[v.address] = v.address, bond
		}

		deployed, err := d.Deploy(ctx, chain.Deployment{
			MinBond:        bond,
			Founders:       founders,
			Threshold:      s.Threshold,
			CeremonyWindow: 120,
			MinWindow:      1,
			MinGroup:       2,
			MinNew:         1,
			MaxWindow:      3600,
			MaxPrice:       new(big.Int).Mul(price, big.NewInt(100)),
		})
		if err != nil {
			return out, err
		}

		token := deployed.BondToken
		out = core.Deployment{
			Schema:    core.DeploymentSchema,
			ChainID:   devchain.ChainID,
			Contracts: deployed.Contracts,
			First:     deployed.First,
			Token:     &token,
			Finality:  network.FinalityDepth,
		}

		if out.Code, err = d.CodeHashes(ctx, deployed.Contracts); err != nil {
			return out, err
		}
		if err := d.Mint(ctx, token, funded); err != nil {
			return out, err
		}

		passkeys, err := d.DeployPasskeyVerifier(ctx)
		out.Passkeys = &passkeys

		return out, err
	})
}

func (s *story) startNetwork(ctx context.Context, rpc string, at core.Deployment) (*network.Network, error) {
	keys := make([]*ecdsa.PrivateKey, s.Validators)
	for i, v := range s.cast.validators {
		keys[i] = v.key
	}

	return network.Start(ctx, network.Options{
		Dir:        s.Dir,
		RPC:        []string{rpc},
		Deployment: at,
		Accounts:   keys,
		Version:    s.Version,
		Log:        s.Log,
		Program:    s.Program,
		Interrupt:  s.Interrupt,
		Round:      cmp.Or(s.Round, roundLen),
		BatchDelay: time.Second,
		PushDelay:  s.pushDelay(),
	})
}

// pushDelay returns how long validators leave a settled sale to those who claim. Who claims
// and is overtaken by a push waits until every validator has said so.
func (s *story) pushDelay() time.Duration {
	if s.Contributors >= crowded {
		return 15 * time.Second
	}
	return 2 * time.Second
}

// demoTerms returns the dataset's terms: a ballot of seconds on each offer, windows of
// seconds, a twentieth of the price to the validators, a tip, and some faults a sale. All who contribute first make one snapshot; from then on two more
// people make the next.
func (s *story) demoTerms(token, founder common.Address) core.Terms {
	crowd := uint64(s.Contributors) / 100 // the more there is to release, the more time it takes
	return core.Terms{
		Founder:    founder,
		Name:       "Artists that people play",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training},
		Token:      token,
		FloorPrice: big.NewInt(1_000_000),
		WeightRule: core.WeightSteps,
		MaxWeight:  core.MaxStep,
		Cadence: core.Cadence{
			MinGroup:    uint32(s.sold()),
			MinNew:      1,
			MinClass:    2,
			MinInterval: 1,
			MinAge:      0,
			SellFor:     30 * 24 * 3600,
		},
		Split: core.Split{PotBps: demoPot, TipBps: demoTip},
		Vote:  core.Vote{Rule: core.VoteBallot, QuorumBps: 5000},
		Windows: core.Windows{
			Vote:    10 + crowd + s.Slack + s.Voting,
			Commit:  7 + crowd + s.Slack,
			Release: 3 + crowd/3 + s.Slack, // most of the work is done before members commit
			Confirm: 4 + crowd/3 + s.Slack,
			Dispute: s.disputeWindow(crowd),
		},
		MaxDisputes: fewestDisputes + uint16(s.Faulty),
	}
}

// What of a price goes to the validators together, and what of a payment to whoever pushes
// it, in parts of 10,000.
const (
	demoPot = 500
	demoTip = 200
)

// fewestDisputes is the number of faults that a buyer may show where nobody cheats.
const fewestDisputes = 3

// disputeWindow returns the seconds in which a buyer opens and checks every record and shows
// the faulty ones, and validators bring what they find. Nobody cheats in most stories.
func (s *story) disputeWindow(crowd uint64) uint64 {
	if s.Faulty == 0 {
		return 2
	}
	return 12 + crowd/2 + s.Slack
}

// createDataset publishes the terms, unless the dataset exists.
func (p *play) createDataset(ctx context.Context) error {
	err := p.keepTerms()
	if err != nil {
		return err
	}

	p.dataset = p.typer().DatasetID(p.terms)
	_, err = answer(ctx, p, "the dataset", func(ctx context.Context, n *client.Remote) (core.DatasetView, error) {
		return n.Dataset(ctx, p.dataset)
	})
	if !errors.Is(err, core.ErrNotFound) {
		return err
	}

	founder, err := p.chainFor(ctx, p.cast.founder)
	if err != nil {
		return err
	}

	err = founder.CreateDataset(ctx, p.terms)
	var refused *txs.RevertError
	if errors.As(err, &refused) && strings.Contains(refused.Reason, "Datasets_Exists") {
		err = nil // a killed story has made it, and the validators do not have it yet
	}

	return errors.Join(err, founder.Close())
}

// waitForDataset waits until every validator has the dataset.
func (p *play) waitForDataset(ctx context.Context) error {
	return p.everyone(ctx, "the dataset", func(ctx context.Context, node *client.Remote) (bool, error) {
		_, err := node.Dataset(ctx, p.dataset)
		return err == nil, err
	})
}

// keepTerms sets the terms of the story's dataset, the same in each run. Without a Slack,
// windows are longer where this process gets little of a core.
func (p *play) keepTerms() (err error) {
	p.terms, err = keep(filepath.Join(p.Dir, "terms.json"), func() (core.Terms, error) {
		s := *p.story
		if s.Slack == 0 {
			s.Slack = slackFor(starvation())
		}
		return s.demoTerms(*p.at.Token, p.cast.founder.address), nil
	})

	return err
}
