package network_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/network"
)

// leavers is a story of people of whom some leave around a sale.
type leavers struct {
	*testing.T
	*crowd

	net      *network.Network
	client   *chain.Client
	typer    *consent.Typer
	keys     []*ecdsa.PrivateKey
	drafts   []*contributor.Draft
	token    common.Address
	snapshot core.SnapshotID
}

// TestWhoLeavesBeforeTheAcceptanceIsLeftOut sells a snapshot of six people among three
// validators. One leaves before the offer, and one while it is voted on: no list releases
// them, and they are not paid. A third leaves once it is accepted, and is sold and paid. The
// buyer gets the part of the two back, and every unit of the price is accounted for. Then all
// validators erase what was left out, and sign that.
func TestWhoLeavesBeforeTheAcceptanceIsLeftOut(t *testing.T) {
	t.Parallel()

	const people, price = 6, 600

	opts, account := deployed(t, 3, 1)
	opts.Grace = 3
	net := start(t, opts)
	defer stop(t, net)

	client := clientOf(t, opts, account)
	defer func() { check(t, client.Close()) }()

	l := &leavers{T: t, net: net, client: client, typer: consent.New(opts.Deployment.Domain()), token: *opts.Deployment.Token}
	l.crowd = newCrowd(t, opts, net, client, core.Terms{
		Name:    "Left by some",
		Cadence: core.Cadence{MinGroup: people, MinNew: people, MinInterval: 1, SellFor: 3600},
		Vote:    core.Vote{Rule: core.VoteVeto, VetoBps: 5000},
		Windows: core.Windows{Vote: 6, Commit: 8, Release: 6, Confirm: 4, Dispute: 2},
	})
	l.contribute(people)
	l.snapshot = l.waitForSnapshot(t, net)
	fund(t, opts, account, price)

	l.leave(0)
	flow, before := l.flow(opts, account), l.holding(client.Account())
	sale, err := flow.Buy(t.Context(), l.snapshot, big.NewInt(price))
	check(t, err)

	l.leave(1)
	l.waitForState(sale, core.SaleAccepted)
	l.leave(2)
	check(t, flow.Wait(t.Context(), sale))

	report, err := flow.Fetch(t.Context(), sale)
	if err != nil || report.Verified != 4 || report.LeftOut != 2 || report.LeftOutWeight != 2 {
		t.Fatalf("got %+v, %v, want 4 of 6 records and 2 left out", report, err)
	}

	l.waitForState(sale, core.SaleSettled)
	l.paid(map[int]int64{0: 0, 1: 0, 2: 100, 3: 100, 4: 100, 5: 100})
	if back := new(big.Int).Sub(l.holding(client.Account()), new(big.Int).Sub(before, big.NewInt(price))); back.Int64() != 200 {
		t.Errorf("got %s back, want 200 for the two that are left out", back)
	}
	if rest := l.holding(opts.Deployment.Contracts.Payouts); rest.Sign() != 0 {
		t.Errorf("got %s that nobody was paid, want 0", rest)
	}

	for i, sold := range []int{0, 0, 1} {
		l.erased(i, sold)
	}
}

// contribute has people post a slice each, and keeps their keys.
func (l *leavers) contribute(people int) {
	l.Helper()
	for range people {
		key, err := crypto.GenerateKey()
		check(l, err)
		wallet := contributor.KeyWallet{Key: key}
		to, err := l.target.Agreement(l.slice, contributor.Giver{Account: wallet.Address()}, 0, time.Now())
		check(l, err)
		draft, err := l.target.Seal(rand.Reader, l.slice, to)
		check(l, err)
		signature, err := wallet.SignTypedData(l.Context(), draft.TypedData())
		check(l, err)
		check(l, draft.Sign(signature))

		l.keys, l.drafts = append(l.keys, key), append(l.drafts, draft)
	}

	l.post(l.T, l.drafts)
}

// leave has a person sign a retraction, and waits until a validator has brought it onto the
// chain.
func (l *leavers) leave(i int) {
	l.Helper()
	draft := l.drafts[i]
	message := core.RelayMessage{Kind: core.RelayRetraction, Retraction: core.Retraction{
		Account:    draft.Account,
		Dataset:    draft.Consent.Dataset,
		MinVersion: draft.Consent.Version + 1,
		Deadline:   uint64(time.Now().Add(time.Hour).Unix()),
	}}

	var err error
	message.Signature, err = consent.Sign(l.keys[i], l.typer.RetractionDigest(message.Retraction))
	check(l, err)

	for _, node := range l.nodes {
		_, err := node.PostRelay(l.Context(), message)
		check(l, err)
	}

	eventually(l, l.net, func(ctx context.Context) (bool, error) {
		version, _, err := l.client.RetractionOf(ctx, draft.Consent.Dataset, draft.Account)
		return version == message.Retraction.MinVersion, err
	})
}

// flow returns the flow of a buyer that puts up with two records less.
func (l *leavers) flow(opts network.Options, account *ecdsa.PrivateKey) *buyer.Flow {
	l.Helper()
	most := uint64(2)
	var validators []buyer.Validator
	for _, node := range l.nodes {
		validators = append(validators, node)
	}

	flow, err := buyer.New(buyer.Options{
		Validators:  validators,
		Chain:       l.client,
		Dir:         filepath.Join(opts.Dir, "buyer"),
		Account:     crypto.PubkeyToAddress(account.PublicKey),
		Key:         account,
		MaxExcluded: &most,
		Log:         opts.Log,
	})
	check(l, err)

	return flow
}

func (l *leavers) waitForState(sale core.SaleID, want core.SaleState) {
	l.Helper()
	eventually(l, l.net, func(ctx context.Context) (bool, error) {
		state, _, err := l.client.SaleAtHead(ctx, sale)
		return state == want, err
	})
}

func (l *leavers) holding(of common.Address) *big.Int {
	l.Helper()
	held, err := l.client.Holding(l.Context(), l.token, of)
	check(l, err)

	return held
}

// paid waits until people have been paid, and checks that nobody got more.
func (l *leavers) paid(want map[int]int64) {
	l.Helper()
	for i, amount := range want {
		eventually(l, l.net, func(context.Context) (bool, error) {
			return l.holding(l.drafts[i].Account).Int64() >= amount, nil
		})
	}

	for i, amount := range want {
		if got := l.holding(l.drafts[i].Account); got.Int64() != amount {
			l.Errorf("person %d: got %s, want %d", i, got, amount)
		}
	}
}

// erased waits until every validator has signed that it erased a person's contribution, and
// counts the sales that can't be called back.
func (l *leavers) erased(person, sold int) {
	l.Helper()
	committee, err := l.nodes[0].Committee(l.Context())
	check(l, err)

	at := func(m core.Member) (contributor.Eraser, error) { return l.nodes[m.Seat], nil }
	eventually(l, l.net, func(ctx context.Context) (bool, error) {
		erasures, err := contributor.CollectErasures(ctx, committee, l.drafts[person].Consent.Contribution, at)
		if err != nil || erasures.Count() < len(l.nodes) {
			return false, err
		}
		if len(erasures.Sales) != sold {
			l.Errorf("person %d: got sales %v that can't be called back, want %d", person, erasures.Sales, sold)
		}

		return true, nil
	})
}
