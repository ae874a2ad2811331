package network_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	stdnet "net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// stopWithin is the longest time in which a network of idle validators must stop.
const stopWithin = 3 * time.Second

// TestANetworkComesBackWhereItWas makes a key, stops, and continues from the network's
// folder.
func TestANetworkComesBackWhereItWas(t *testing.T) {
	t.Parallel()
	opts := deploy(t, 3, 1)
	net := start(t, opts)
	urls, key := net.URLs(), waitForKey(t, net)
	for _, url := range urls {
		if _, err := metric(t.Context(), url, "tantieme_chain_head_block"); err != nil {
			t.Errorf("metrics of %s: got error %v, want none", url, err)
		}
	}

	stop(t, net)

	net = start(t, opts)
	defer stop(t, net)
	if again := net.URLs(); !slices.Equal(again, urls) {
		t.Errorf("back at %v; want %v", again, urls)
	}

	if again := waitForKey(t, net); again != key {
		t.Errorf("back with key %s; want %s", again, key)
	}
}

// TestAPortInUseIsNamed checks that the error of a restart contains the port in use.
func TestAPortInUseIsNamed(t *testing.T) {
	t.Parallel()
	opts := deploy(t, 1, 0)
	net := start(t, opts)
	var kept struct{ API, P2P int }
	data, err := os.ReadFile(filepath.Join(opts.Dir, "validator-0", "ports.json"))
	check(t, errors.Join(err, json.Unmarshal(data, &kept)))
	if want := fmt.Sprintf("http://127.0.0.1:%d", kept.API); net.URLs()[0] != want {
		t.Errorf("serves at %s; want the kept %s", net.URLs()[0], want)
	}

	stop(t, net)
	for name, port := range map[string]int{"api.listen": kept.API, "p2p.listen": kept.P2P} {
		t.Run(name, func(t *testing.T) {
			other, err := stdnet.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
			check(t, err)
			defer func() { check(t, other.Close()) }()
			net, err := network.Start(t.Context(), opts)
			if err == nil {
				t.Fatal(errors.Join(errors.New("it started"), net.Stop()))
			}

			for _, want := range []string{"validator 0", name, strconv.Itoa(port), "another program listens", "stop it"} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%v: says nothing of %q", err, want)
				}
			}
		})
	}

	stop(t, start(t, opts)) // the failed start left nothing open
}

func start(t testing.TB, opts network.Options) *network.Network {
	t.Helper()
	net, err := network.Start(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	return net
}

func stop(t testing.TB, net *network.Network) {
	t.Helper()
	begin := time.Now()
	if err := net.Stop(); err != nil {
		t.Errorf("stop: got error %v, want none", err)
	}

	if took := time.Since(begin); took > stopWithin {
		t.Errorf("Stop: got a duration of %s, want at most stopWithin", took)
	}
}

// deploy starts a chain with a block a period and puts contracts for n founders on it.
func deploy(t testing.TB, n int, period uint64) network.Options {
	t.Helper()
	opts, _ := deployed(t, n, period)
	return opts
}

// deployed is deploy, with an account that has gas.
func deployed(t testing.TB, n int, period uint64) (network.Options, *ecdsa.PrivateKey) {
	t.Helper()
	keys, funds := make([]*ecdsa.PrivateKey, n+1), map[common.Address]*big.Int{}
	for i := range keys {
		key, err := crypto.GenerateKey()
		check(t, err)
		keys[i], funds[crypto.PubkeyToAddress(key.PublicKey)] = key, big.NewInt(1e18)
	}

	dev, err := devchain.New(devchain.Options{Period: period, Funds: funds})
	check(t, err)
	t.Cleanup(func() { check(t, dev.Close()) })
	log := slog.New(slog.DiscardHandler)
	d, err := chain.NewDeployer(t.Context(), chain.Options{
		RPC: []string{dev.URL()}, Domain: core.Domain{ID: devchain.ChainID}, Account: keys[n], Journal: txs.NewMemoryJournal(), Log: log, PollEvery: 50 * time.Millisecond,
	})

	check(t, err)
	defer func() { check(t, d.Close()) }()
	token, err := d.DeployToken(t.Context())
	check(t, err)
	p := chain.Deployment{BondToken: token, MinBond: big.NewInt(1), Threshold: (n + 1) / 2, CeremonyWindow: 30, MinWindow: 1, MaxWindow: 60, MinGroup: 2, MinNew: 1, MaxPrice: big.NewInt(1_000)}
	bonds := map[common.Address]*big.Int{}

	for _, key := range keys[:n] {
		account := crypto.PubkeyToAddress(key.PublicKey)
		p.Founders, bonds[account] = append(p.Founders, account), p.MinBond
	}

	on, err := d.Deploy(t.Context(), p)
	check(t, err)
	check(t, d.Mint(t.Context(), token, bonds))
	return network.Options{
		Dir: t.TempDir(), RPC: []string{dev.URL()},
		Deployment: core.Deployment{Schema: core.DeploymentSchema, ChainID: devchain.ChainID, Contracts: on.Contracts, First: on.First, Token: &token, Finality: network.FinalityDepth},
		Accounts:   keys[:n], Version: "test", Log: log, Round: 4 * time.Second, BatchDelay: time.Second, PushDelay: time.Second,
	}, keys[n]
}

// waitForKey waits until all validators show the same final key.
func waitForKey(t testing.TB, net *network.Network) core.KeyID {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Second)
	defer cancel()
	var keys []core.KeyID
	for _, url := range net.URLs() {
		node, err := client.NewRemote(url)
		check(t, err)
		keys = append(keys, keyAt(ctx, t, net, node))
	}

	if len(slices.Compact(slices.Clone(keys))) != 1 {
		t.Fatalf("keys %v; want one", keys)
	}
	return keys[0]
}

func keyAt(ctx context.Context, t testing.TB, net *network.Network, node *client.Remote) core.KeyID {
	t.Helper()
	poll := time.NewTicker(100 * time.Millisecond)
	defer poll.Stop()
	for {
		check(t, net.Err())
		view, err := node.Committee(ctx)
		if err == nil && view.Key != nil {
			return view.Key.KeyID
		}

		select {
		case <-poll.C:
		case <-ctx.Done():
			t.Fatal(errors.Join(ctx.Err(), err))
		}
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
