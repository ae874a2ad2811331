package personal_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	validator "github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/exports"
	"github.com/tantieme/tantieme/testnet/network"
)

// Numbers of members and people in the story. A snapshot needs all of the people.
const members, people = 3, 5

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestAPersonalNodeSellsThroughAnyValidator runs a committee in this process and a
// personal node whose first validator is unreachable. Five people's exports are uploaded,
// shown, signed by outside wallets, sent, and followed into a snapshot.
func TestAPersonalNodeSellsThroughAnyValidator(t *testing.T) {
	t.Parallel() // it waits for blocks most of its time

	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	c := startCommittee(ctx, t, time.Second, func(*core.Terms) {})
	net, urls := c.net, append([]string{"http://127.0.0.1:1"}, c.net.URLs()...)

	p, err := personal.NewDaemon(ctx, personal.DaemonOptions{
		Dir:        filepath.Join(t.TempDir(), "person"),
		Validators: urls,
		Domain:     &c.domain,
		Chain:      reader{c.Client},
		Dataset:    &c.dataset,
		Version:    "test",
		Log:        slog.New(slog.DiscardHandler),
	})

	must(t, err)
	run, stop := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- p.Run(run) }()

	api, err := client.NewClientWithResponses(p.URL()+"/api/v1", client.WithToken(p.Token()))
	must(t, err)

	for i := range people {
		key, err := crypto.GenerateKey()
		must(t, err)
		sell(ctx, t, api, i, contributor.KeyWallet{Key: key}, nil)
	}

	until(ctx, t, func() (string, bool) {
		list, err := api.ListContributionsWithResponse(ctx)
		must(t, err)
		if list.JSON200 == nil {
			return list.Status(), false
		}

		included := 0
		for _, c := range list.JSON200.Items {
			if c.Stage != nil && *c.Stage == "included" && c.Snapshot != nil {
				included++
			}
		}

		return string(list.Body), included == people
	})

	earnings, err := api.ListEarningsWithResponse(ctx)
	if err != nil || earnings.JSON200 == nil || len(earnings.JSON200.Items) != people {
		t.Errorf("got %s, %v", earnings.Body, err)
	}

	stop()
	must(t, errors.Join(<-done, p.Close()))
	checkValidators(ctx, t, net.URLs())
}

// checkValidators reads the endpoints for operators and listeners.
func checkValidators(ctx context.Context, t *testing.T, urls []string) {
	t.Helper()
	var logs []string

	for _, url := range urls {
		remote, err := validator.NewRemote(url)
		must(t, err)
		status, err := remote.Status(ctx)
		if err != nil || !status.Ready || len(status.Stages) == 0 || status.Pins != people || status.PeersConnected == 0 || status.Chain.Head < status.Chain.Cursor {
			t.Errorf("got %+v, %v", status, err)
		}

		var log []string
		enough := errors.New("enough")

		err = remote.Events(ctx, core.LogID{}, func(e core.LogEntry) error {
			log = append(log, e.ID.String()+" "+e.Type)
			if e.Type == core.LogSnapshot {
				return enough
			}

			return nil
		})
		if !errors.Is(err, enough) {
			t.Error(err)
		}

		logs = append(logs, strings.Join(log, ", "))
		response, err := http.Get(url + "/metrics")
		must(t, err)
		text, err := io.ReadAll(response.Body)
		must(t, errors.Join(err, response.Body.Close()))
		if !bytes.Contains(text, []byte("tantieme_ready 1")) || !bytes.Contains(text, []byte(`tantieme_contributions{stage="included"} 5`)) {
			t.Errorf("%s", text)
		}
	}

	for _, log := range logs {
		if log != logs[0] || !strings.Contains(log, " key, ") || !strings.Contains(log, " batch, ") {
			t.Errorf("logs differ: got %q", logs)
		}
	}
}

// reader is the person's own access to the chain, on which all accounts have keys.
type reader struct{ *chain.Client }

func (reader) IsContract(context.Context, common.Address) (bool, error) { return false, nil }

// sell uploads an export, reads the preview, and signs with an outside wallet.
func sell(ctx context.Context, t *testing.T, api *client.ClientWithResponses, i int, wallet contributor.KeyWallet, payee *string) {
	t.Helper()
	var zip bytes.Buffer
	_, err := exports.Generator{Seed: 1, Percent: 5}.Write(ctx, i, &zip)
	must(t, err)
	taken, err := api.PostExportWithBodyWithResponse(ctx, nil, "application/octet-stream", &zip)
	if err != nil || taken.JSON201 == nil {
		t.Fatalf("%s %s, %v", taken.Status(), taken.Body, err)
	}

	id := taken.JSON201.Id
	var sum string

	until(ctx, t, func() (string, bool) {
		e, err := api.GetExportWithResponse(ctx, id)
		must(t, err)
		if e.JSON200 != nil && e.JSON200.SliceSha256 != nil {
			sum = *e.JSON200.SliceSha256
		}

		return string(e.Body), sum != ""
	})

	account := wallet.Address().Hex()
	to, err := api.GetAgreementWithResponse(ctx, id, &model.GetAgreementParams{Account: &account, Payee: payee})
	if err != nil || to.JSON200 == nil {
		t.Fatalf("%s %s, %v", to.Status(), to.Body, err)
	}

	request := model.ConsentRequest{SliceSha256: sum, AgreementSha256: to.JSON200.Sha256, Account: &account, Payee: payee}
	asked, err := api.PostConsentWithResponse(ctx, id, request)
	if err != nil || asked.JSON202 == nil {
		t.Fatalf("%s %s, %v", asked.Status(), asked.Body, err)
	}

	text := hexutil.Encode(signApart(t, wallet, *asked.JSON202.TypedData))
	request.Signature = &text
	signed, err := api.PostConsentWithResponse(ctx, id, request)
	if err != nil || signed.JSON200 == nil {
		t.Fatalf("%s %s, %v", signed.Status(), signed.Body, err)
	}
}

// until polls as a person's page does.
func until(ctx context.Context, t *testing.T, is func() (string, bool)) {
	t.Helper()
	poll := time.NewTicker(100 * time.Millisecond)
	defer poll.Stop()

	for {
		said, ok := is()
		if ok {
			return
		}

		select {
		case <-poll.C:
		case <-ctx.Done():
			t.Fatal("waited in vain; last: ", said)
		}
	}
}

// running is a committee with a dataset. The client is the founder's access to the chain,
// who has tokens and can buy.
type running struct {
	*chain.Client
	net     *network.Network
	domain  core.Domain
	dataset core.DatasetID
	token   common.Address
	key     *ecdsa.PrivateKey // of the founder
}

// startCommittee starts a chain and validators, and publishes a dataset. change edits the
// terms.
func startCommittee(ctx context.Context, t *testing.T, pushDelay time.Duration, change func(*core.Terms)) running {
	t.Helper()
	keys, funds := make([]*ecdsa.PrivateKey, members+1), map[common.Address]*big.Int{}

	for i := range keys {
		key, err := crypto.GenerateKey()
		must(t, err)
		keys[i], funds[crypto.PubkeyToAddress(key.PublicKey)] = key, big.NewInt(1e18)
	}

	dev, err := devchain.New(devchain.Options{Period: 1, Funds: funds})
	must(t, err)
	t.Cleanup(func() { must(t, dev.Close()) })
	log := slog.New(slog.DiscardHandler)

	founder := chain.Options{
		RPC:       []string{dev.URL()},
		Domain:    core.Domain{ID: devchain.ChainID},
		Account:   keys[members],
		Journal:   txs.NewMemoryJournal(),
		Log:       log,
		PollEvery: 50 * time.Millisecond,
	}

	d, err := chain.NewDeployer(ctx, founder)
	must(t, err)
	token, err := d.DeployToken(ctx)
	must(t, err)
	plan := chain.Deployment{BondToken: token, MinBond: big.NewInt(1), Threshold: (members + 1) / 2, CeremonyWindow: 60, MinWindow: 1, MaxWindow: 60, MinGroup: 2, MinNew: 1, MaxPrice: big.NewInt(1e9)}
	bonds := map[common.Address]*big.Int{}

	for _, key := range keys[:members] {
		account := crypto.PubkeyToAddress(key.PublicKey)
		plan.Founders, bonds[account] = append(plan.Founders, account), plan.MinBond
	}

	bonds[crypto.PubkeyToAddress(keys[members].PublicKey)] = plan.MaxPrice
	deployed, err := d.Deploy(ctx, plan)
	must(t, err)
	must(t, errors.Join(d.Mint(ctx, token, bonds), d.Close()))
	at := core.Domain{ID: devchain.ChainID, Contracts: deployed.Contracts}

	net, err := network.Start(ctx, network.Options{
		Dir:        t.TempDir(),
		RPC:        []string{dev.URL()},
		Deployment: core.Deployment{Schema: core.DeploymentSchema, ChainID: at.ID, Contracts: at.Contracts, First: deployed.First, Finality: network.FinalityDepth},
		Accounts:   keys[:members],
		Version:    "test",
		Log:        log,
		Round:      4 * time.Second,
		BatchDelay: time.Second,
		PushDelay:  pushDelay,
	})

	must(t, err)
	t.Cleanup(func() { must(t, net.Stop()) })

	terms := core.Terms{
		Name:       "Artists",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training},
		Token:      token,
		FloorPrice: big.NewInt(1),
		MaxWeight:  1,
		Cadence:    core.Cadence{MinGroup: people, MinNew: people, MinClass: 2, MinInterval: 1, SellFor: 30 * 24 * 3600},
		Windows:    core.Windows{Vote: 1, Commit: 10, Release: 10, Confirm: 10, Dispute: 5},
	}

	change(&terms)
	founder.Domain = at
	c, err := chain.New(ctx, founder)
	must(t, err)
	t.Cleanup(func() { must(t, c.Close()) })
	terms.Founder = c.Account()
	must(t, c.CreateDataset(ctx, terms))

	return running{c, net, at, consent.New(at).DatasetID(terms), token, keys[members]}
}
