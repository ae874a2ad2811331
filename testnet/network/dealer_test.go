package network_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/network"
	"github.com/tantieme/tantieme/testnet/program"
)

// TestABadDealerGetsNoVeto has a dealer that deals wrong shares to two of five members,
// which is one fewer than a quorum, and signs with the two others. The key never becomes
// final, in this attempt or the next, and all members name the dealer. SPEC 6.12, 6.13.
func TestABadDealerGetsNoVeto(t *testing.T) {
	t.Parallel()

	const dealer = 1

	opts := deploy(t, 5, 1)
	opts.Misdealt = map[int][]int{dealer: {3, 4}}
	opts.Program, opts.Here = program.Path(t), []int{dealer}
	net := start(t, opts)
	defer stop(t, net)

	for i, url := range net.URLs() {
		waitForReason(t, net, url, "dealing of member 1")

		node, err := client.NewRemote(url)
		check(t, err)
		view, err := node.Committee(t.Context())
		check(t, err)
		if view.Key != nil || !strings.Contains(view.Reason, "dealing of member 1") {
			t.Errorf("validator %d: got key %v and reason %q, want no key and the dealer named", i, view.Key, view.Reason)
		}
	}

	for _, victim := range []int{3, 4} {
		refused, err := metric(t.Context(), net.URLs()[victim], "tantieme_committee_refused_total")
		if err != nil || refused < 1 {
			t.Errorf("validator %d: got %v attempts refused, %v, want at least 1", victim, refused, err)
		}
	}

	waitForAttempt(t, net, opts, 2)
}

// waitForReason waits until a node's /readyz says something.
func waitForReason(t *testing.T, net *network.Network, url, part string) {
	t.Helper()
	eventually(t, net, func(ctx context.Context) (bool, error) {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/readyz", nil)
		if err != nil {
			return false, err
		}

		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return false, err
		}

		defer response.Body.Close() // only read from
		body, err := io.ReadAll(response.Body)
		if response.StatusCode == http.StatusOK {
			t.Errorf("%s: got ready without a key, want not", url)
		}

		return strings.Contains(string(body), part), err
	})
}

// waitForAttempt waits until a ceremony was restarted, and checks that no key was made.
func waitForAttempt(t *testing.T, net *network.Network, opts network.Options, attempt uint64) {
	t.Helper()
	chain := clientOf(t, opts, opts.Accounts[0])
	defer func() { check(t, chain.Close()) }()

	node, err := client.NewRemote(net.URLs()[0])
	check(t, err)

	eventually(t, net, func(ctx context.Context) (bool, error) {
		view, err := node.Committee(ctx)
		if err == nil && view.Key != nil {
			t.Errorf("got key %s, want none", view.Key.KeyID)
		}

		head, err := chain.Head(ctx)
		if err != nil {
			return false, err
		}

		blocks, err := chain.Blocks(ctx, opts.Deployment.First, head.Number)
		for _, block := range blocks {
			for _, event := range block.Events {
				switch e := event.(type) {
				case core.CeremonyRestarted:
					return e.Attempt >= attempt, nil
				case core.KeyFinalised:
					t.Errorf("got a final key of attempt %d, want none", e.Attempt)
				}
			}
		}

		return false, err
	})
}
