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
	"github.com/tantieme/tantieme/node/receipt"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/exports"
)

// TestPasskeysSellAndArePaid runs a committee in this process. Two of five people have a
// passkey and no key on secp256k1. The first contributes as a page does, and what it is due
// is pushed to the payee of the consent. The second consents at a personal node, and what it
// is due accumulates, until a claim by the passkey's signature has it paid to an account.
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

	home, own := personalNode(ctx, t, c)
	for i := range people {
		switch i {
		case 0:
			submit(ctx, t, c, remote, i, &paid, &withPayee)
		case 1:
			sellByPasskey(ctx, t, c, home, own, i, without)
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

	claimByPasskey(ctx, t, c, own, without)
}

// personalNode runs a personal node without a wallet, with its own access to the chain,
// until the test ends.
func personalNode(ctx context.Context, t *testing.T, c running) (dir string, api *client.ClientWithResponses) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "person")
	p, err := personal.NewDaemon(ctx, personal.DaemonOptions{
		Dir:        dir,
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
	t.Cleanup(func() {
		stop()
		must(t, errors.Join(<-done, p.Close()))
	})

	api, err = client.NewClientWithResponses(p.URL()+"/api/v1", client.WithToken(p.Token()))
	must(t, err)

	return dir, api
}

// sellByPasskey gives an export to a personal node, and has a passkey sign the consent. The
// receipt says what of that it does not show, and the chain's code is asked.
func sellByPasskey(ctx context.Context, t *testing.T, c running, dir string, api *client.ClientWithResponses, i int, passkey nodetest.Passkey) {
	t.Helper()
	var zip bytes.Buffer
	_, err := exports.Generator{Seed: 1, Percent: 5}.Write(ctx, i, &zip)
	must(t, err)
	taken, err := api.PostExportWithBodyWithResponse(ctx, nil, "application/octet-stream", &zip)
	if err != nil || taken.JSON201 == nil {
		t.Fatalf("got %s %s, %v, want it taken", taken.Status(), taken.Body, err)
	}

	shown := exportIn(ctx, t, api, taken.JSON201.Id, func(e model.Export) bool { return e.SliceSha256 != nil })
	signer := hexutil.Encode(passkey.Signer())
	to, err := api.GetAgreementWithResponse(ctx, shown.Id, &model.GetAgreementParams{Signer: &signer})
	if err != nil || to.JSON200 == nil || to.JSON200.Accumulates == nil {
		t.Fatalf("got %s %s, %v, want that what it earns accumulates", to.Status(), to.Body, err)
	}

	request := model.ConsentRequest{SliceSha256: *shown.SliceSha256, AgreementSha256: to.JSON200.Sha256, Signer: &signer}
	asked, err := api.PostConsentWithResponse(ctx, shown.Id, request)
	if err != nil || asked.JSON202 == nil {
		t.Fatalf("got %s %s, %v, want a challenge", asked.Status(), asked.Body, err)
	}
	answer := hexutil.Encode(passkey.Answer(t, common.HexToHash(*asked.JSON202.Digest)))
	request.Signature = &answer
	signed, err := api.PostConsentWithResponse(ctx, shown.Id, request)
	if err != nil || signed.JSON200 == nil {
		t.Fatalf("got %s %s, %v, want it signed", signed.Status(), signed.Body, err)
	}

	sent := exportIn(ctx, t, api, shown.Id, func(e model.Export) bool { return e.State == model.Submitted })
	held, err := contributor.ReadReceipt(dir, *sent.Contribution)
	must(t, err)
	if by := held.Evidence.Signed().By(); by != receipt.ByPasskey {
		t.Errorf("got a receipt by %s, want by %s", by, receipt.ByPasskey)
	}
	must(t, contributor.AskCode(ctx, c.Client, c.domain, held.Evidence))
}

// exportIn waits until an export is as a function wants it.
func exportIn(ctx context.Context, t *testing.T, api *client.ClientWithResponses, id string, is func(model.Export) bool) (e model.Export) {
	t.Helper()
	until(ctx, t, func() (string, bool) {
		got, err := api.GetExportWithResponse(ctx, id)
		must(t, err)
		if got.JSON200 != nil {
			e = *got.JSON200
		}
		return string(got.Body), got.JSON200 != nil && is(e)
	})

	return e
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
func claimByPasskey(ctx context.Context, t *testing.T, c running, api *client.ClientWithResponses, passkey nodetest.Passkey) {
	t.Helper()
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
	signature, signer := hexutil.Encode(passkey.Answer(t, common.HexToHash(claim.Id))), hexutil.Encode(passkey.Signer())
	signed, err := api.PostSignatureWithResponse(ctx, claim.Id, model.SignatureRequest{Signature: &signature, Signer: &signer})
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
