package scenario

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// price is the price of the sale: 55,000 dollars with 6 decimals.
var price = big.NewInt(55_000_000_000)

const (
	decimals = 6
	sales    = 20              // that the buyer has money for
	roundLen = 8 * time.Second // the default of Options.Round
)

// run runs the chapters in order. It stops all parts last in, first out.
func (s *story) run(ctx context.Context) (report Report, err error) {
	var dev *devchain.Chain
	err = s.chapter("chain", "Starting a chain: Prague rules, a block a second", func() error {
		dev, err = s.startChain()
		return err
	})
	if err != nil {
		return report, err
	}

	defer func() { err = errors.Join(err, dev.Close()) }()

	var at core.Deployment
	err = s.chapter("deploy", "Deploying token and contracts", func() error {
		at, err = s.deploy(ctx, dev.URL())
		return err
	})
	if err != nil {
		return report, err
	}

	line := fmt.Sprintf("Starting %d validators; each bonds, and any %d together will be able to open a key", s.Validators, s.Threshold)
	var net *network.Network
	err = s.chapter("start", line, func() error {
		net, err = s.startNetwork(ctx, dev.URL(), at)
		return err
	})
	if err != nil {
		return report, err
	}

	defer func() { err = errors.Join(err, net.Stop()) }()
	return s.runChapters(ctx, dev, at, net)
}

// runChapters runs the people's chapters once the network is up.
func (s *story) runChapters(ctx context.Context, dev *devchain.Chain, at core.Deployment, net *network.Network) (Report, error) {
	nodes, err := s.connect(net)
	if err != nil {
		return Report{}, err
	}

	p := &play{story: s, at: at, rpc: dev.URL(), nodes: nodes, net: net}
	p.targets = Targets{net, &Programs{}, &absent{members: map[int]bool{}}}
	p.crew = locals{p}
	if s.Program != "" && !s.Inside {
		p.crew = programs{p, p.targets.Programs}
	}
	if s.Chaos != nil {
		defer s.Chaos(ctx, p.targets)()
	}

	for _, c := range []struct {
		name, line string
		do         func(context.Context) error
	}{
		{"dataset", "A founder creates the dataset; its terms can never change", p.createDataset},
		{"key", "Validators deal shares of a key that nobody ever holds, with the chain as bulletin board", p.waitForKey},
		{"contribute", fmt.Sprintf("%d contributors read their exports, seal a slice, sign and post it", s.Contributors), p.contribute},
		{"snapshot", "Validators pin, anchor and freeze a snapshot", p.waitForSnapshot},
		{"leave", "Some people of the snapshot leave before it is sold", p.leaveBeforeTheSale},
		{"buy", "A buyer escrows 55,000.000000 dollars; validators commit, release and confirm their lists", p.buy},
		{"fetch", "The buyer fetches, combines, opens and checks every record against the chain", p.fetch},
		{"settle", "After the dispute window the sale settles", p.waitForSettlement},
		{"claim", "Some contributors claim their part themselves", p.claim},
		{"push", "Validators push the rest in groups of 128", p.waitForPushes},
		{"prove", "Anyone proves from one block that the opening was authorised and paid for", p.proveRelease},
	} {
		if c.name == "leave" && s.Leavers == 0 {
			continue
		}
		if err := p.before(ctx, c.name); err != nil {
			return Report{}, fmt.Errorf("before %s: %w", c.name, err)
		}
		if err := s.chapter(c.name, c.line, func() error { return c.do(ctx) }); err != nil {
			return Report{}, errors.Join(err, net.Err())
		}
	}

	report, err := p.report(ctx)
	if err != nil {
		return report, err
	}

	return report, p.finish(ctx, report)
}

// before calls the Before hook before a chapter.
func (p *play) before(ctx context.Context, chapter string) error {
	if p.Before == nil {
		return nil
	}
	return p.Before(ctx, chapter, p.targets)
}

// finish checks the outcome and, with a Ready function, stays up.
func (p *play) finish(ctx context.Context, report Report) error {
	err := report.Check()
	if err != nil || p.Ready == nil {
		return err
	}

	newcomer, err := p.newcomer()
	if err != nil {
		return err
	}

	return p.stayUp(ctx, Stage{
		Dir:       p.Dir,
		Report:    report,
		Contracts: p.at.Contracts,
		RPC:       p.rpc,
		Nodes:     p.urls(),
		Dataset:   p.dataset,
		Newcomer:  newcomer,

		Deployment: p.deploymentFile(),
	})
}

// play is a story with everything up.
type play struct {
	*story
	at      core.Deployment
	rpc     string
	nodes   []*client.Remote
	net     *network.Network
	crew    crew
	targets Targets
	number  int // of the sale; 0: the story's own

	key      core.KeyID
	dataset  core.DatasetID
	terms    core.Terms
	exports  []string
	snapshot core.SnapshotRecord
	sale     core.SaleID
	checked  buyer.Report
	earned   []core.Earning // of each contributor, after the pushes
}

func (s *story) connect(net *network.Network) ([]*client.Remote, error) {
	var nodes []*client.Remote
	for i, url := range net.URLs() {
		if s.Front != nil {
			url = s.Front(i, url)
		}

		node, err := client.NewRemote(url)
		if err != nil {
			return nil, err
		}

		nodes = append(nodes, node)
	}

	return nodes, nil
}

// chainFor returns a client of the chain for one account. Its journal is in memory: a
// transaction that a killed story sent is found on chain; one that it did not send is
// made again.
func (p *play) chainFor(ctx context.Context, a account) (*chain.Client, error) {
	return chain.New(ctx, chain.Options{
		RPC:           []string{p.rpc},
		Domain:        p.at.Domain(),
		Account:       a.key,
		Journal:       txs.NewMemoryJournal(),
		Log:           p.Log,
		FinalityDepth: network.FinalityDepth,
		PollEvery:     200 * time.Millisecond,
	})
}

// waitForKey waits until every validator has the dataset and the key.
func (p *play) waitForKey(ctx context.Context) error {
	if err := p.waitForDataset(ctx); err != nil {
		return err
	}

	return p.everyone(ctx, "the key", func(ctx context.Context, node *client.Remote) (bool, error) {
		view, err := node.Committee(ctx)
		if err != nil || view.Key == nil {
			return false, err
		}
		if !p.key.IsZero() && view.Key.KeyID != p.key {
			return false, fmt.Errorf("another key than at the validator before: %w", core.ErrVerify)
		}

		p.key = view.Key.KeyID
		return true, nil
	})
}
