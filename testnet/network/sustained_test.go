package network_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/api"
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

const (
	sustained = 3000 // contributions posted to each network
	posters   = 128  // concurrent posters
)

// BenchmarkSustained posts contributions, sealed in advance, over HTTP to validators in
// this process as fast as they are accepted. It waits until every validator has all of
// them in a batch of a final block. Everything is as in production: all checks, pinned
// payloads, and an fsync of every acknowledged contribution, on every validator. CPU is
// that of everything in this process: posters, chain, and all validators.
func BenchmarkSustained(b *testing.B) {
	for _, validators := range []int{1, 5} {
		b.Run(fmt.Sprintf("%d validators", validators), func(b *testing.B) {
			opts, founder := deployed(b, validators, 1)
			opts.API = api.Limits{SubmitRate: rate.Inf}
			net := start(b, opts)
			defer stop(b, net)

			w := newCrowd(b, opts, net, chain.Options{
				RPC: opts.RPC, Domain: opts.Deployment.Domain(), Account: founder, Journal: txs.NewMemoryJournal(), Log: opts.Log, PollEvery: 100 * time.Millisecond,
			})
			done := 0
			var posting, anchoring, cpu time.Duration

			for b.Loop() {
				b.StopTimer()
				drafts := w.seal(b)
				b.StartTimer()
				began, used := time.Now(), network.UsageOf(os.Getpid())
				w.post(b, drafts)
				posting += time.Since(began)
				done += len(drafts)
				w.waitFor(b, net, done)
				anchoring += time.Since(began)
				cpu += network.UsageOf(os.Getpid()).CPU - used.CPU
			}

			b.ReportMetric(float64(done)/posting.Seconds(), "admitted/s")
			b.ReportMetric(float64(done)/anchoring.Seconds(), "anchored/s")
			b.ReportMetric(cpu.Seconds()*1000/float64(done), "CPU-ms/contribution")
		})
	}
}

// crowd is a number of people who contribute the same slice, each with an own account.
type crowd struct {
	target *contributor.Target
	slice  []byte
	nodes  []*client.Remote
}

// newCrowd waits for the committee's key and makes a dataset.
func newCrowd(b testing.TB, opts network.Options, net *network.Network, founding chain.Options) *crowd {
	b.Helper()
	key := waitForKey(b, net)
	founder, err := chain.New(b.Context(), founding)
	check(b, err)
	terms := core.Terms{
		Name: "Sustained", Schema: "artist-preferences/v1", Purposes: []string{"https://w3id.org/dpv#ResearchAndDevelopment"},
		Token: *opts.Deployment.Token, FloorPrice: big.NewInt(1), WeightRule: core.WeightEqual, MaxWeight: 1,
		Cadence: core.Cadence{MinGroup: 5, MinNew: 1 << 30, MinInterval: 1, SellFor: 3600},
		Windows: core.Windows{Vote: 1, Commit: 10, Release: 10, Confirm: 10, Dispute: 10},
	}

	check(b, errors.Join(founder.CreateDataset(b.Context(), terms), founder.Close()))
	w := &crowd{slice: sliceOf(b)}
	for _, url := range net.URLs() {
		node, err := client.NewRemote(url)
		check(b, err)
		w.nodes = append(w.nodes, node)
	}

	dataset := consent.New(opts.Deployment.Domain()).DatasetID(terms)
	for _, node := range w.nodes {
		eventually(b, net, func(ctx context.Context) (bool, error) {
			_, err := node.Dataset(ctx, dataset)
			return err == nil, err
		})
	}

	committee, err := w.nodes[0].Committee(b.Context())
	check(b, err)
	w.target, err = contributor.NewTarget(committee, key, dataset, terms)
	check(b, err)

	return w
}

func sliceOf(b testing.TB) []byte {
	b.Helper()
	var file bytes.Buffer
	_, err := exports.Generator{Seed: 1, Percent: 5}.Write(b.Context(), 0, &file)
	check(b, err)
	shown, err := contributor.NewPreview(b.Context(), export.ZIP(bytes.NewReader(file.Bytes()), int64(file.Len())), "artist-preferences/v1")
	check(b, err)

	return shown.Slice.Bytes()
}

// seal makes everybody's contribution.
func (w *crowd) seal(b *testing.B) []*contributor.Draft {
	b.Helper()
	drafts := make([]*contributor.Draft, sustained)
	for i := range drafts {
		account, err := crypto.GenerateKey()
		check(b, err)
		wallet := contributor.KeyWallet{Key: account}
		drafts[i], err = w.target.Seal(rand.Reader, w.slice, wallet.Address(), 1, time.Now())
		check(b, err)
		signature, err := wallet.SignTypedData(b.Context(), drafts[i].TypedData())
		check(b, err)
		check(b, drafts[i].Sign(signature))
	}

	return drafts
}

// post posts drafts, a few concurrently, each to the next validator.
func (w *crowd) post(b *testing.B, drafts []*contributor.Draft) {
	b.Helper()
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
				if _, err := w.nodes[i%len(w.nodes)].Submit(b.Context(), d.Contribution(), d.Payload); err != nil {
					b.Error(err)
				}
			}
		})
	}

	posting.Wait()
}

// waitFor waits until every validator has a number of contributions anchored.
func (w *crowd) waitFor(b *testing.B, net *network.Network, count int) {
	b.Helper()
	for _, url := range net.URLs() {
		eventually(b, net, func(ctx context.Context) (bool, error) {
			n, err := metric(ctx, url, `tantieme_contributions{stage="anchored"}`)
			return int(n) >= count, err
		})
	}
}

// eventually repeats a question until the answer is yes.
func eventually(b testing.TB, net *network.Network, ask func(context.Context) (bool, error)) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), 2*time.Minute)
	defer cancel()
	poll := time.NewTicker(50 * time.Millisecond)
	defer poll.Stop()

	for {
		check(b, net.Err())
		yes, err := ask(ctx)
		if yes {
			return
		}

		select {
		case <-poll.C:
		case <-ctx.Done():
			b.Fatal(errors.Join(ctx.Err(), err))
		}
	}
}

// metric reads one of a node's metrics.
func metric(ctx context.Context, url, name string) (float64, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/metrics", nil)
	if err != nil {
		return 0, err
	}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}

	defer response.Body.Close() // only read from
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if value, ok := strings.CutPrefix(lines.Text(), name+" "); ok {
			return strconv.ParseFloat(value, 64)
		}
	}

	return 0, core.ErrNotFound
}
