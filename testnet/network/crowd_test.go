package network_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/testnet/exports"
	"github.com/tantieme/tantieme/testnet/network"
)

// posters is the number of concurrent posters.
const posters = 128

// crowd is a number of people who contribute the same slice, each with an own account.
type crowd struct {
	target *contributor.Target
	slice  []byte
	nodes  []*client.Remote
}

// clientOf returns a client of the chain for one account. The caller closes it.
func clientOf(t testing.TB, opts network.Options, account *ecdsa.PrivateKey) *chain.Client {
	t.Helper()
	c, err := chain.New(t.Context(), chain.Options{
		RPC:           opts.RPC,
		Domain:        opts.Deployment.Domain(),
		Account:       account,
		Journal:       txs.NewMemoryJournal(),
		Log:           opts.Log,
		FinalityDepth: network.FinalityDepth,
		PollEvery:     100 * time.Millisecond,
	})

	check(t, err)

	return c
}

// newCrowd waits for the committee's key and makes a dataset of terms whose name, cadence
// and windows are given.
func newCrowd(t testing.TB, opts network.Options, net *network.Network, founder *chain.Client, terms core.Terms) *crowd {
	t.Helper()
	key := waitForKey(t, net)

	terms.Founder, terms.Cadence.MinClass = founder.Account(), 2
	terms.Schema, terms.Purposes = "artist-preferences/v1", []core.Purpose{core.Training}
	terms.Token, terms.FloorPrice = *opts.Deployment.Token, big.NewInt(1)
	terms.WeightRule, terms.MaxWeight = core.WeightEqual, 1
	check(t, founder.CreateDataset(t.Context(), terms))

	w := &crowd{slice: sliceOf(t)}
	for _, url := range net.URLs() {
		node, err := client.NewRemote(url)
		check(t, err)
		w.nodes = append(w.nodes, node)
	}

	dataset := consent.New(opts.Deployment.Domain()).DatasetID(terms)
	for _, node := range w.nodes {
		eventually(t, net, func(ctx context.Context) (bool, error) {
			_, err := node.Dataset(ctx, dataset)
			return err == nil, err
		})
	}

	committee, err := w.nodes[0].Committee(t.Context())
	check(t, err)
	view, err := w.nodes[0].Dataset(t.Context(), dataset)
	check(t, err)
	w.target, err = contributor.NewTarget(committee, key, dataset, view)
	check(t, err)

	return w
}

func sliceOf(t testing.TB) []byte {
	t.Helper()
	var file bytes.Buffer
	_, err := exports.Generator{Seed: 1, Percent: 5}.Write(t.Context(), 0, &file)
	check(t, err)
	shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(file.Bytes()), int64(file.Len())), "artist-preferences/v1")
	check(t, err)

	return shown.Slice.Bytes()
}

// seal makes the contributions of people.
func (w *crowd) seal(t testing.TB, people int) []*contributor.Draft {
	t.Helper()
	drafts := make([]*contributor.Draft, people)
	for i := range drafts {
		account, err := crypto.GenerateKey()
		check(t, err)
		wallet := contributor.KeyWallet{Key: account}
		to, err := w.target.Agreement(w.slice, contributor.Giver{Account: wallet.Address()}, 0, time.Now())
		check(t, err)
		drafts[i], err = w.target.Seal(rand.Reader, w.slice, to)
		check(t, err)
		signature, err := wallet.SignTypedData(t.Context(), drafts[i].TypedData())
		check(t, err)
		check(t, drafts[i].Sign(signature))
	}

	return drafts
}

// post posts drafts, a few concurrently, each to the next validator.
func (w *crowd) post(t testing.TB, drafts []*contributor.Draft) {
	t.Helper()
	queue := make(chan int, len(drafts))
	for i := range drafts {
		queue <- i
	}

	close(queue)
	var posting sync.WaitGroup
	for range posters {
		posting.Go(func() {
			for i := range queue {
				d := drafts[i]
				if _, err := w.nodes[i%len(w.nodes)].Submit(t.Context(), d.Contribution(), d.Payload); err != nil {
					t.Error(err)
				}
			}
		})
	}

	posting.Wait()
}

// waitFor waits until every validator has a number of contributions anchored.
func (w *crowd) waitFor(t testing.TB, net *network.Network, count int) {
	t.Helper()
	for _, url := range net.URLs() {
		eventually(t, net, func(ctx context.Context) (bool, error) {
			n, err := metric(ctx, url, `tantieme_contributions{stage="anchored"}`)
			return int(n) >= count, err
		})
	}
}

// eventually repeats a question until the answer is yes.
func eventually(t testing.TB, net *network.Network, ask func(context.Context) (bool, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	poll := time.NewTicker(50 * time.Millisecond)
	defer poll.Stop()

	for {
		check(t, net.Err())
		yes, err := ask(ctx)
		if yes {
			return
		}

		select {
		case <-poll.C:
		case <-ctx.Done():
			t.Fatal(errors.Join(ctx.Err(), err))
		}
	}
}
