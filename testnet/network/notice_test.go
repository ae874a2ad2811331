package network_test

import (
	"crypto/sha256"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/network"
)

// TestATextSpreadsThroughTheCommittee serves a notice, hands its text to one validator, and
// reads it from the others, before and after all of them start again. A wrong text is
// refused. One that a member acknowledges says so.
func TestATextSpreadsThroughTheCommittee(t *testing.T) {
	t.Parallel()
	opts, key := deployed(t, 3, 1)
	c, err := chain.New(t.Context(), chain.Options{
		RPC:           opts.RPC,
		Domain:        opts.Deployment.Domain(),
		Account:       key,
		Journal:       txs.NewMemoryJournal(),
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: network.FinalityDepth,
		PollEvery:     50 * time.Millisecond,
	})
	check(t, err)
	defer func() { check(t, c.Close()) }()

	net := start(t, opts)
	waitForKey(t, net)

	text := []byte("To all datasets:\nplease stop.\n")
	n := core.Notice{Server: crypto.PubkeyToAddress(key.PublicKey), Kind: core.NoticeObjection, TextHash: sha256.Sum256(text)}
	fee, err := c.NoticeFee(t.Context())
	check(t, err)
	_, err = c.Serve(t.Context(), n, fee)
	check(t, err)
	_, err = c.Acknowledge(t.Context(), n.ID())
	check(t, err)

	nodes := remotes(t, net)
	_, err = contributor.PostText(t.Context(), nodes[:1], n.ID(), text, func(string) {})
	check(t, err)

	var refusal *core.Refusal
	if _, err := nodes[1].PostNoticeText(t.Context(), n.ID(), append(slices.Clone(text), '!')); !errors.As(err, &refusal) || refusal.Reason != core.ReasonNoticeText {
		t.Errorf("another text: got %v, want %s", err, core.ReasonNoticeText)
	}

	for _, node := range nodes {
		readFrom(t, node, n.ID(), string(text))
	}

	stop(t, net)
	net = start(t, opts)
	defer stop(t, net)
	for _, node := range remotes(t, net) {
		readFrom(t, node, n.ID(), string(text))

		shown, err := contributor.NoticesOf(t.Context(), []*client.Remote{node}, &core.DatasetID{7})
		if err != nil || len(shown) != 1 || shown[0].Text != string(text) || shown[0].Acknowledged != 1 {
			t.Errorf("%s: got %+v, %v, want the notice with any dataset, acknowledged once", node.URL(), shown, err)
		}
	}
}

func remotes(t *testing.T, net *network.Network) (nodes []*client.Remote) {
	t.Helper()
	for _, url := range net.URLs() {
		node, err := client.NewRemote(url)
		check(t, err)
		nodes = append(nodes, node)
	}
	return nodes
}

// readFrom waits until a validator has a text.
func readFrom(t *testing.T, node *client.Remote, id core.NoticeID, want string) {
	t.Helper()
	for end := time.Now().Add(40 * time.Second); ; time.Sleep(200 * time.Millisecond) {
		view, err := node.Notice(t.Context(), id)
		if err == nil && view.Text == want {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s: got %+v, %v, want the text", node.URL(), view, err)
		}
	}
}
