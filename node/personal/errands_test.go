package personal_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	validator "github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// paid is the payee of one person's consent.
var paid = common.Address{0xfe, 0xed}

// errands are people who use one personal node with wallets outside, by its API alone.
type errands struct {
	t       *testing.T
	ctx     context.Context
	api     *client.ClientWithResponses
	wallets []contributor.KeyWallet
}

// TestPeopleVoteClaimAndLeaveByTheirOwnNode runs a committee in this process. Five people
// contribute, one of them with a payee, vote on an offer, and are paid by signed claims; one
// names a payee, and one leaves. None of them has gas.
func TestPeopleVoteClaimAndLeaveByTheirOwnNode(t *testing.T) {
	t.Parallel() // it waits for blocks most of its time

	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	c := startCommittee(ctx, t, time.Hour, func(terms *core.Terms) {
		terms.Vote = core.Vote{Rule: core.VoteBallot, QuorumBps: 8000}
		terms.Windows.Vote, terms.Windows.Dispute = 15, 1
	})

	p, err := personal.NewDaemon(ctx, personal.DaemonOptions{
		Dir:        filepath.Join(t.TempDir(), "person"),
		Validators: c.net.URLs(),
		Domain:     &c.domain,
		Chain:      reader{c.Client},
		Dataset:    &c.dataset,
		Log:        slog.New(slog.DiscardHandler),
	})
	must(t, err)
	run, stop := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- p.Run(run) }()
	defer func() {
		stop()
		must(t, errors.Join(<-done, p.Close()))
	}()

	e := &errands{t: t, ctx: ctx}
	e.api, err = client.NewClientWithResponses(p.URL()+"/api/v1", client.WithToken(p.Token()))
	must(t, err)

	for i := range people {
		key, err := crypto.GenerateKey()
		must(t, err)
		e.wallets = append(e.wallets, contributor.KeyWallet{Key: key})
		var payee *string
		if i == 2 {
			payee = ptr(paid.Hex())
		}
		sell(ctx, t, e.api, i, e.wallets[i], payee)
	}

	flow := buyFlow(ctx, t, c)
	sale := e.bid(flow)
	e.vote(sale)
	must(t, flow.Wait(ctx, sale))
	e.earn(c)
	e.leave(c.dataset)
}

// buyFlow returns the founder as a buyer.
func buyFlow(ctx context.Context, t *testing.T, c running) *buyer.Flow {
	t.Helper()
	code, err := c.CodeHashes(ctx)
	must(t, err)

	var validators []buyer.Validator
	for _, url := range c.net.URLs() {
		remote, err := validator.NewRemote(url)
		must(t, err)
		validators = append(validators, remote)
	}

	flow, err := buyer.New(buyer.Options{
		Validators: validators,
		Chain:      c.Client,
		Dir:        filepath.Join(t.TempDir(), "sale"),
		Account:    c.Account(),
		Key:        c.key,
		Deployment: &core.Deployment{Schema: core.DeploymentSchema, ChainID: devchain.ChainID, Contracts: c.domain.Contracts, Code: code, Finality: network.FinalityDepth},
		Now:        time.Now,
		Log:        slog.New(slog.DiscardHandler),
	})
	must(t, err)

	return flow
}

// bid waits for the snapshot and escrows a price for it.
func (e *errands) bid(flow *buyer.Flow) core.SaleID {
	e.t.Helper()
	var snapshot core.SnapshotID
	until(e.ctx, e.t, func() (string, bool) {
		list, err := e.api.ListContributionsWithResponse(e.ctx)
		must(e.t, err)
		if list.JSON200 == nil || list.JSON200.Items[0].Snapshot == nil {
			return string(list.Body), false
		}

		must(e.t, snapshot.UnmarshalText([]byte(*list.JSON200.Items[0].Snapshot)))

		return "", true
	})

	sale, err := flow.Buy(e.ctx, snapshot, big.NewInt(100_000_000))
	must(e.t, err)

	return sale
}

// send prepares a message, has the account's wallet sign what is shown, and waits for its
// end.
func (e *errands) send(who int, r model.MessageRequest) model.Message {
	e.t.Helper()
	account := e.wallets[who].Address().Hex()
	r.Account = &account

	var shown model.Message
	until(e.ctx, e.t, func() (string, bool) { // validators may not have it in a final block yet
		list, err := e.api.PostMessageWithResponse(e.ctx, r)
		must(e.t, err)
		if list.JSON200 == nil || len(list.JSON200.Items) != 1 {
			return string(list.Body), false
		}
		shown = list.JSON200.Items[0]
		return "", true
	})

	text := hexutil.Encode(signApart(e.t, e.wallets[who], *shown.TypedData))
	signed, err := e.api.PostSignatureWithResponse(e.ctx, shown.Id, model.SignatureRequest{Signature: &text})
	if err != nil || signed.JSON200 == nil {
		e.t.Fatalf("got %s, %v", signed.Body, err)
	}

	return shown
}

// brought waits until all messages are on the chain.
func (e *errands) brought() {
	e.t.Helper()
	until(e.ctx, e.t, func() (string, bool) {
		list, err := e.api.ListMessagesWithResponse(e.ctx)
		must(e.t, err)
		for _, m := range list.JSON200.Items {
			if m.State == model.MessageRefused {
				e.t.Fatalf("got %s", list.Body)
			}
			if m.State != model.MessageBrought {
				return string(list.Body), false
			}
		}
		return "", true
	})
}

func (e *errands) vote(sale core.SaleID) {
	e.t.Helper()
	id, yes := sale.String(), true
	for i := range e.wallets {
		e.send(i, model.MessageRequest{Kind: model.MessageVote, Offer: &id, Accept: &yes})
	}
	e.brought()

	votes, err := e.api.ListVotesWithResponse(e.ctx, &model.ListVotesParams{})
	must(e.t, err)
	if votes.JSON200 == nil {
		e.t.Fatalf("got %s", votes.Body)
	}
}

// earn has everybody but one claim: the first to an account of somebody else. The last
// names a payee, and claims nothing.
func (e *errands) earn(c running) {
	e.t.Helper()
	to := common.Address{0xca, 0xfe}.Hex()
	last := len(e.wallets) - 1
	for i := range last {
		r := model.MessageRequest{Kind: model.MessageClaim}
		if i == 0 {
			r.To = &to
		}
		e.send(i, r)
	}

	payee := common.Address{0xbe, 0xef}.Hex()
	e.send(last, model.MessageRequest{Kind: model.MessagePayee, Payee: &payee})
	e.brought()

	for account, want := range map[common.Address]int64{
		{0xca, 0xfe}:           20_000_000,
		e.wallets[0].Address(): 0,
		e.wallets[1].Address(): 20_000_000,
		e.wallets[2].Address(): 0,
		paid:                   20_000_000,
	} {
		if got := balance(e.ctx, e.t, c, account); got.Cmp(big.NewInt(want)) != 0 {
			e.t.Errorf("%s: got %s, want %d", account, got, want)
		}
	}

	until(e.ctx, e.t, func() (string, bool) { // nothing is owed any more, and nothing is to be named
		claims, err := e.api.PostMessageWithResponse(e.ctx, model.MessageRequest{Kind: model.MessageClaim, Account: ptr(e.wallets[0].Address().Hex())})
		must(e.t, err)
		payees, err := e.api.PostMessageWithResponse(e.ctx, model.MessageRequest{Kind: model.MessagePayee, Payee: &payee, Account: ptr(e.wallets[last].Address().Hex())})
		must(e.t, err)
		return string(claims.Body) + string(payees.Body), claims.JSON200 != nil && len(claims.JSON200.Items) == 0 && payees.JSON200 != nil && len(payees.JSON200.Items) == 0
	})
}

func (e *errands) leave(dataset core.DatasetID) {
	e.t.Helper()
	e.send(1, model.MessageRequest{Kind: model.MessageRetraction, Dataset: ptr(dataset.String())})
	e.brought()

	until(e.ctx, e.t, func() (string, bool) {
		list, err := e.api.ListContributionsWithResponse(e.ctx)
		must(e.t, err)
		for _, c := range list.JSON200.Items {
			if c.Account == e.wallets[1].Address().Hex() {
				return string(list.Body), c.Stage != nil && *c.Stage == core.StageRetracted.String()
			}
		}
		return string(list.Body), false
	})
}

func ptr[T any](v T) *T { return &v }

// balance returns what an account has of the dataset's token.
func balance(ctx context.Context, t *testing.T, c running, account common.Address) *big.Int {
	t.Helper()
	out, err := c.Ethereum().CallContract(ctx, ethereum.CallMsg{
		To:   &c.token,
		Data: append(crypto.Keccak256([]byte("balanceOf(address)"))[:4], common.LeftPadBytes(account[:], 32)...),
	}, nil)
	must(t, err)

	return new(big.Int).SetBytes(out)
}
