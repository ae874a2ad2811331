package network_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/wire"
	"github.com/tantieme/tantieme/testnet/network"
	"github.com/tantieme/tantieme/testnet/program"
)

// inSale are the exchanges of a sale.
var inSale = []wire.Protocol{wire.Commit, wire.List, wire.SignLists}

// company is how members 3 and 4 of five misbehave in one sale.
type company struct {
	name  string
	modes map[int]network.Mode
}

func companies() []company {
	slow := network.Each(network.OneEntry, network.Only(network.Slow(6*time.Second), wire.List))
	late := network.Only(network.Late(18*time.Second), inSale...)

	return []company{
		{"one gives one entry each 6 seconds", map[int]network.Mode{4: slow}},
		{"two refuse their lists and take the others'", map[int]network.Mode{3: network.Stingy, 4: network.Stingy}},
		{"two give pages of one entry", map[int]network.Mode{3: network.OneEntry, 4: network.OneEntry}},
		{"two answer at the last second", map[int]network.Mode{3: late, 4: late}},
		{"two give to one alone, and lie about what they hold", map[int]network.Mode{
			3: network.Each(network.GivesTo(0), network.Liar),
			4: network.Each(network.GivesTo(1), network.Liar),
		}},
		{"one never answers, one gives a wrong list", map[int]network.Mode{
			3: network.Only(network.Silent, inSale...),
			4: network.WrongList,
		}},
	}
}

// plan assigns a company to each sale, in the order in which members hear of sales.
type plan struct {
	companies []company

	mu    sync.Mutex
	sales map[core.SaleID]int
	asked map[string]int // requests to members that misbehave, by company
}

func (p *plan) mode(a network.Asked) network.Mode {
	if a.Sale.IsZero() {
		return nil
	}

	p.mu.Lock()
	defer p.mu.Unlock()

	i, known := p.sales[a.Sale]
	if !known {
		i = len(p.sales)
		p.sales[a.Sale] = i
	}
	if i >= len(p.companies) {
		return nil
	}

	mode := p.companies[i].modes[a.Member]
	if mode != nil {
		p.asked[p.companies[i].name]++
	}

	return mode
}

func (p *plan) name(sale core.SaleID) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.companies[p.sales[sale]].name
}

// TestEverySaleEndsInDelivery sells a snapshot several times at once, among three processes
// of the program and two members that can misbehave. In each sale one or two of five
// members misbehave in another way. Each buyer gets and opens every record,
// each sale settles, and the dataset is not locked.
func TestEverySaleEndsInDelivery(t *testing.T) {
	t.Parallel()

	const people = 6

	p := &plan{companies: companies(), sales: map[core.SaleID]int{}, asked: map[string]int{}}
	opts, account := deployed(t, 5, 1)
	log, kept := nodetest.NewLog()
	opts.Log, opts.Mode = log, p.mode
	opts.Program, opts.Here = program.Path(t), []int{3, 4} // the honest ones are processes of the program

	net := start(t, opts)
	defer stop(t, net)

	client := clientOf(t, opts, account)
	defer func() { check(t, client.Close()) }()

	w := newCrowd(t, opts, net, client, core.Terms{
		Name:    "Sold often",
		Cadence: core.Cadence{MinGroup: people, MinNew: people, MinInterval: 1, SellFor: 3600},
		Windows: core.Windows{Vote: 1, Commit: 20, Release: 30, Confirm: 16, Dispute: 4},
	})

	w.post(t, w.seal(t, people))
	snapshot := w.waitForSnapshot(t, net)
	fund(t, opts, account, int64(people*len(p.companies)))

	var buying sync.WaitGroup
	for i := range p.companies {
		flow := w.buyer(t, opts, client, account, i)
		sale, err := flow.Buy(t.Context(), snapshot, big.NewInt(people))
		check(t, err)

		buying.Go(func() {
			if err := open(t.Context(), flow, client, sale, people); err != nil {
				t.Errorf("%s: sale %s: got %v, want every record delivered and the sale settled", p.name(sale), sale.Short(), err)
			}
		})
	}

	buying.Wait()

	for _, c := range p.companies {
		if p.asked[c.name] == 0 {
			t.Errorf("%s: got no request to its members, want some", c.name)
		}
	}

	if t.Failed() {
		t.Log(saleLines(kept.String()))
	}
}

// saleLines returns the log lines of the release steps.
func saleLines(log string) string {
	var lines []string
	for line := range strings.Lines(log) {
		if strings.Contains(line, "step=release") || strings.Contains(line, "step=sale") {
			lines = append(lines, line)
		}
	}

	return strings.Join(lines, "")
}

// open waits for a sale's delivery, opens every record, and waits for the settlement.
func open(ctx context.Context, flow *buyer.Flow, chain *chain.Client, sale core.SaleID, people int) error {
	if err := flow.Wait(ctx, sale); err != nil {
		return err
	}

	report, err := flow.Fetch(ctx, sale)
	if err != nil {
		return err
	}
	if report.Verified != people {
		return fmt.Errorf("%d of %d records open", report.Verified, people)
	}

	poll := time.NewTicker(time.Second)
	defer poll.Stop()

	for {
		state, _, err := chain.SaleAtHead(ctx, sale)
		if err != nil || state == core.SaleSettled {
			return err
		}
		if state != core.SaleConfirmed {
			return fmt.Errorf("the sale is %s after its delivery", state)
		}

		select {
		case <-poll.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// waitForSnapshot waits until every validator has listed the dataset's snapshot.
func (w *crowd) waitForSnapshot(t testing.TB, net *network.Network) (id core.SnapshotID) {
	t.Helper()
	for _, node := range w.nodes {
		eventually(t, net, func(ctx context.Context) (bool, error) {
			snapshots, err := node.Snapshots(ctx)
			if len(snapshots) == 0 || err != nil {
				return false, err
			}

			id = snapshots[0].ID

			return snapshots[0].Listed, nil
		})
	}

	return id
}

// buyer returns a buyer's flow, which asks all validators.
func (w *crowd) buyer(t testing.TB, opts network.Options, client *chain.Client, account *ecdsa.PrivateKey, i int) *buyer.Flow {
	t.Helper()
	var validators []buyer.Validator
	for _, node := range w.nodes {
		validators = append(validators, node)
	}

	flow, err := buyer.New(buyer.Options{
		Validators: validators,
		Chain:      client,
		Dir:        filepath.Join(opts.Dir, "buyer", fmt.Sprint(i)),
		Account:    crypto.PubkeyToAddress(account.PublicKey),
		Key:        account,
		Log:        opts.Log,
	})

	check(t, err)

	return flow
}

// fund mints play money for a buyer.
func fund(t testing.TB, opts network.Options, account *ecdsa.PrivateKey, amount int64) {
	t.Helper()
	d, err := chain.NewDeployer(t.Context(), chain.Options{
		RPC:       opts.RPC,
		Domain:    opts.Deployment.Domain(),
		Account:   account,
		Journal:   txs.NewMemoryJournal(),
		Log:       opts.Log,
		PollEvery: 100 * time.Millisecond,
	})

	check(t, err)
	check(t, d.Mint(t.Context(), *opts.Deployment.Token, map[common.Address]*big.Int{
		crypto.PubkeyToAddress(account.PublicKey): big.NewInt(amount),
	}))
	check(t, d.Close())
}
