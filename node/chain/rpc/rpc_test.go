package rpc_test

import (
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/world"
)

func options(urls ...string) rpc.Options {
	return rpc.Options{
		URLs:    urls,
		ChainID: devchain.ChainID,
		Log:     slog.New(slog.DiscardHandler),
	}
}

func openPool(t *testing.T, urls ...string) *rpc.Pool {
	t.Helper()
	p, err := rpc.New(options(urls...))
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(p.Close)
	return p
}

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, options(the.Dev.URL()), rpc.New, "Now", "Metrics")
}

func TestIdentifyWantsTheRightChainAtOneEndpoint(t *testing.T) {
	wrong := world.NewRelay(t, the.Dev.URL())
	wrong.Set(wrongChain)
	away := "http://127.0.0.1:1"

	for name, c := range map[string]struct {
		urls []string
		want error
	}{
		"the right one":             {[]string{the.Dev.URL()}, nil},
		"one of three is right":     {[]string{away, wrong.URL, the.Dev.URL()}, nil},
		"another chain":             {[]string{away, wrong.URL}, rpc.ErrWrongChain},
		"nobody can be asked":       {[]string{away}, core.ErrUnreachable},
		"another chain comes first": {[]string{wrong.URL, away}, rpc.ErrWrongChain},
	} {
		t.Run(name, func(t *testing.T) {
			if err := openPool(t, c.urls...).Identify(t.Context()); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// TestAReceiptIsMissingOnlyWhereEveryEndpointSaysSo checks that a failing endpoint counts
// as one that may have the receipt.
func TestAReceiptIsMissingOnlyWhereEveryEndpointSaysSo(t *testing.T) {
	broken := world.NewRelay(t, the.Dev.URL())
	broken.Set(faults(broken)["broken"])
	wrong := world.NewRelay(t, the.Dev.URL())
	wrong.Set(wrongChain)
	unknown := []common.Hash{{1}, {2}}

	for name, c := range map[string]struct {
		urls []string
		want bool
	}{
		"all say no":             {[]string{the.Dev.URL(), the.Dev.URL()}, false},
		"one cannot say":         {[]string{the.Dev.URL(), broken.URL}, true},
		"one of another chain":   {[]string{the.Dev.URL(), wrong.URL}, false},
		"the only one is broken": {[]string{broken.URL}, true},
	} {
		t.Run(name, func(t *testing.T) {
			if got := openPool(t, c.urls...).HasReceipt(t.Context(), unknown); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestATransactionThatAllRefuseIsUnreachable checks the error, because an endpoint may
// accept the transaction later.
func TestATransactionThatAllRefuseIsUnreachable(t *testing.T) {
	broken := world.NewRelay(t, the.Dev.URL())
	broken.Set(faults(broken)["overrun"])

	err := openPool(t, broken.URL, broken.URL).Broadcast(t.Context(), types.NewTx(&types.LegacyTx{}))
	if !errors.Is(err, core.ErrUnreachable) || strings.Count(err.Error(), "429") != 2 {
		t.Errorf("got %v, want the reasons of both endpoints", err)
	}
}
