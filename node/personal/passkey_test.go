package personal_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	validator "github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/bindings/passkeyverifier"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/exports"
)

// TestPasskeysSellAndArePaid runs a committee in this process. Two of five people have a
// passkey and no key on secp256k1. What the first is due is pushed to the payee of the
// consent. What the second is due accumulates, until a claim by the passkey's signature has
// it paid to an account.
func TestPasskeysSellAndArePaid(t *testing.T) {
	t.Parallel() // it waits for blocks most of its time

	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	c := startCommittee(ctx, t, time.Second, func(*core.Terms) {})
	verifier := deployVerifier(ctx, t, c)
	withPayee, without := nodetest.NewPasskey(t, verifier), nodetest.NewPasskey(t, verifier)

	remote, err := validator.NewRemote(c.net.URLs()[0])
	must(t, err)
	until(ctx, t, func() (string, bool) {
		committee, err := remote.Committee(ctx)
		if err != nil || committee.Key == nil {
			return "no key", false
		}
		_, err = remote.Dataset(ctx, c.dataset)
		return "no dataset", err == nil
	})

	for i := range people {
		switch i {
		case 0:
			submit(ctx, t, c, remote, i, &paid, &withPayee)
		case 1:
			submit(ctx, t, c, remote, i, nil, &without)
		default:
			submit(ctx, t, c, remote, i, nil, nil)
		}
	}

	flow := buyFlow(ctx, t, c)
	var snapshot core.SnapshotID
	until(ctx, t, func() (string, bool) {
		earned, err := remote.Payouts(ctx, without.Account())
		if err != nil || len(earned) == 0 {
			return "no snapshot holds the passkey", false
		}
		snapshot = earned[0].Snapshot
		return "", true
	})
	sale, err := flow.Buy(ctx, snapshot, big.NewInt(100_000_000))
	must(t, err)
	must(t, flow.Wait(ctx, sale))

	until(ctx, t, func() (string, bool) { // what can be sent to is pushed
		got := balance(ctx, t, c, paid)
		return "the payee has " + got.String(), got.Cmp(big.NewInt(20_000_000)) == 0
	})
	for _, passkey := range []nodetest.Passkey{withPayee, without} {
		if got := balance(ctx, t, c, passkey.Account()); got.Sign() != 0 {
			t.Errorf("got %s at a passkey's account, want nothing", got)
		}
	}

	claimByPasskey(ctx, t, c, without)
}

// deployVerifier deploys OpenZeppelin's verifier of passkeys.
func deployVerifier(ctx context.Context, t *testing.T, c running) common.Address {
	t.Helper()
	opts := bind.NewKeyedTransactor(c.key, big.NewInt(devchain.ChainID))
	opts.Context = ctx
	at, tx, err := bind.DeployContract(opts, common.FromHex(passkeyverifier.PasskeyVerifierMetaData.Bin), c.Ethereum(), nil)
	must(t, err)
	_, err = bind.WaitDeployed(ctx, c.Ethereum(), tx.Hash())
	must(t, err)

	return at
}

// submit contributes as a page does: it seals in this process, and has the consent signed
// by a passkey, or by a key.
func submit(ctx context.Context, t *testing.T, c running, remote *validator.Remote, i int, payee *common.Address, passkey *nodetest.Passkey) {
	t.Helper()
	shown := sliceOf(ctx, t, i)

	key, err := crypto.GenerateKey()
	must(t, err)
	by := contributor.Giver{Account: crypto.PubkeyToAddress(key.PublicKey), Payee: payee}
	if passkey != nil {
		by.Account = passkey.Account()
	}

	committee, err := remote.Committee(ctx)
	must(t, err)
	dataset, err := remote.Dataset(ctx, c.dataset)
	must(t, err)
	target, err := contributor.NewTarget(committee, committee.Key.KeyID, c.dataset, dataset)
	must(t, err)
	to, err := target.Agreement(shown, by, 0, time.Now())
	must(t, err)
	draft, err := target.Seal(rand.Reader, shown, to)
	must(t, err)
	digest, err := draft.Digest()
	must(t, err)

	if passkey == nil {
		signature, err := contributor.KeyWallet{Key: key}.SignTypedData(ctx, draft.TypedData())
		must(t, err)
		must(t, draft.Sign(signature))
	}

	contribution := draft.Contribution()
	if passkey != nil {
		contribution.Signer, contribution.Signature = passkey.Signer(), passkey.Answer(t, common.Hash{1})
		var refusal *core.Refusal
		if _, err := remote.Submit(ctx, contribution, draft.Payload); !errors.As(err, &refusal) || refusal.Reason != core.ReasonContractAccount {
			t.Fatalf("another answer of the passkey: got %v, want %s", err, core.ReasonContractAccount)
		}
		contribution.Signature = passkey.Answer(t, digest)
	}

	id, err := remote.Submit(ctx, contribution, draft.Payload)
	if err != nil || id != draft.Consent.Contribution {
		t.Fatalf("got %s, %v, want it admitted", id, err)
	}
}

// sliceOf returns the slice of a person's export.
func sliceOf(ctx context.Context, t *testing.T, i int) []byte {
	t.Helper()
	var zip bytes.Buffer
	_, err := exports.Generator{Seed: 1, Percent: 5}.Write(ctx, i, &zip)
	must(t, err)
	shown, err := contributor.NewPreview(ctx, export.ZIP(bytes.NewReader(zip.Bytes()), int64(zip.Len())), "artist-preferences/v1")
	must(t, err)

	return shown.Slice.Bytes()
}

// claimByPasskey has a personal node prepare a claim, which a passkey signs.
func claimByPasskey(ctx context.Context, t *testing.T, c running, passkey nodetest.Passkey) {
	t.Helper()
	p, err := personal.NewDaemon(ctx, personal.DaemonOptions{
		Dir:        filepath.Join(t.TempDir(), "person"),
		Validators: c.net.URLs(),
		Domain:     &c.domain,
		Chain:      reader{c.Client},
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

	api, err := client.NewClientWithResponses(p.URL()+"/api/v1", client.WithToken(p.Token()))
	must(t, err)

	account := passkey.Account().Hex()
	refused, err := api.PostMessageWithResponse(ctx, model.MessageRequest{Kind: model.MessageClaim, Account: &account})
	must(t, err)
	if refused.ApplicationproblemJSONDefault == nil || refused.ApplicationproblemJSONDefault.Code != string(core.ReasonNoPayee) {
		t.Errorf("a claim to nobody: got %s, want %s", refused.Body, core.ReasonNoPayee)
	}

	to := common.Address{0xc0, 0xff, 0xee}
	list, err := api.PostMessageWithResponse(ctx, model.MessageRequest{Kind: model.MessageClaim, Account: &account, To: ptr(to.Hex())})
	must(t, err)
	if list.JSON200 == nil || len(list.JSON200.Items) != 1 {
		t.Fatalf("got %s, want one claim", list.Body)
	}

	claim := list.JSON200.Items[0]
	signature := hexutil.Encode(passkey.Signature(t, common.HexToHash(claim.Id)))
	signed, err := api.PostSignatureWithResponse(ctx, claim.Id, model.SignatureRequest{Signature: &signature})
	must(t, err)
	if signed.JSON200 == nil || signed.JSON200.State != model.MessageSigned {
		t.Fatalf("got %s, want it signed", signed.Body)
	}

	until(ctx, t, func() (string, bool) {
		got, err := api.GetMessageWithResponse(ctx, claim.Id)
		must(t, err)
		return string(got.Body), got.JSON200 != nil && got.JSON200.State == model.MessageBrought
	})
	if got := balance(ctx, t, c, to); got.Cmp(big.NewInt(20_000_000)) != 0 {
		t.Errorf("got %s, want what had accumulated", got)
	}
}
