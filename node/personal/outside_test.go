package personal_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/node/receipt"
)

// giver is an account whose signatures no key on secp256k1 makes.
type giver struct {
	account, signer string // in hex; "": not named
	sign            func(digest common.Hash) []byte
}

// consents has a giver agree to what is shown, with a signature that is wrong first.
func (w *world) consents(n *personal.Node, e api.Export, by giver, wrong []byte, want core.Reason) (api.Export, error) {
	w.t.Helper()
	r := api.ConsentRequest{SliceSha256: *e.SliceSha256, Account: text(by.account), Signer: text(by.signer)}
	to, err := n.Agreement(w.t.Context(), e.Id, api.GetAgreementParams{Account: r.Account, Signer: r.Signer})
	if err != nil {
		return e, err
	}

	r.AgreementSha256 = to.Sha256
	c, done, err := n.Consent(w.t.Context(), e.Id, r)
	if err != nil || done || c.Digest == nil {
		return e, errors.Join(err, errors.New("no message"))
	}

	r.Signature = ptr(hexutil.Encode(wrong))
	if _, _, err := n.Consent(w.t.Context(), e.Id, r); reasonOf(err) != want {
		w.t.Errorf("a wrong signature: got %v, want %s", err, want)
	}

	r.Signature = ptr(hexutil.Encode(by.sign(common.HexToHash(*c.Digest))))
	c, done, err = n.Consent(w.t.Context(), e.Id, r)
	if err == nil && !done {
		err = errors.New("signed and not done")
	}

	return c.Export, err
}

func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// receiptOf returns the receipt of an export's contribution.
func (w *world) receiptOf(e api.Export) contributor.HeldReceipt {
	w.t.Helper()
	r, err := contributor.ReadReceipt(w.opts.Dir, *e.Contribution)
	if err != nil {
		w.t.Fatal(err)
	}

	return r
}

func TestAPasskeyConsents(t *testing.T) {
	w := newWorld(t).outside()
	n := w.open()
	e := mustTake(t, w, n)
	passkey := nodetest.NewPasskey(t, common.Address{0x79, 0x13})
	signer := hexutil.Encode(passkey.Signer())

	to, err := n.Agreement(t.Context(), e.Id, api.GetAgreementParams{Signer: &signer})
	if err != nil || to.Account != passkey.Account().Hex() || to.Accumulates == nil || !strings.Contains(to.Text, "accumulates until you name a payee") {
		t.Fatalf("got %+v, %v, want the passkey's account, and that its money accumulates", to, err)
	}
	payee := common.Address{5}.Hex()
	if to, err := n.Agreement(t.Context(), e.Id, api.GetAgreementParams{Signer: &signer, Payee: &payee}); err != nil || to.Accumulates != nil || to.Payee != payee {
		t.Errorf("got %+v, %v, want the payee", to, err)
	}

	by := giver{signer: signer, sign: func(digest common.Hash) []byte { return passkey.Answer(t, digest) }}
	e, err = w.consents(n, e, by, passkey.Answer(t, common.Hash{1}), core.ReasonSignature)
	if err != nil || e.State != api.Consented {
		t.Fatalf("got %+v, %v, want it consented", e, err)
	}
	if err := n.Send(t.Context()); err != nil || len(w.node.posts) != 1 {
		t.Fatalf("got %d posts, %v, want one", len(w.node.posts), err)
	}

	if post := w.node.posts[0]; !bytes.Equal(post.Signer, passkey.Signer()) || post.Account != passkey.Account() {
		t.Errorf("got signer %x of %s, want the passkey", post.Signer, post.Account)
	}
	if by := w.receiptOf(e).Evidence.Signed().By(); by != receipt.ByPasskey {
		t.Errorf("got a receipt by %s, want by %s", by, receipt.ByPasskey)
	}
}

func TestAContractAccountConsents(t *testing.T) {
	w := newWorld(t).outside()
	n := w.open()
	e := mustTake(t, w, n)
	by := giver{account: safe.Hex(), sign: func(common.Hash) []byte { return owners }}

	e, err := w.consents(n, e, by, bytes.Repeat([]byte{8}, 65), core.ReasonContractAccount)
	if err != nil || e.State != api.Consented {
		t.Fatalf("got %+v, %v, want it consented", e, err)
	}
	if err := n.Send(t.Context()); err != nil || len(w.node.posts) != 1 || !bytes.Equal(w.node.posts[0].Signature, owners) {
		t.Fatalf("got %+v, %v, want the owners' signature posted", w.node.posts, err)
	}

	r := w.receiptOf(e)
	if s := r.Summary(time.Now()); s.SignedBy != receipt.ByCode || !strings.Contains(s.Unchecked, "was not checked") {
		t.Errorf("got %+v, want a receipt that says what it does not show", s)
	}
	if err := contributor.AskCode(t.Context(), w.node, testChain, r.Evidence); err != nil {
		t.Errorf("got %v, want the code to take it", err)
	}
	other := testChain
	other.ID++
	if err := contributor.AskCode(t.Context(), w.node, other, r.Evidence); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another chain: got %v, want %v", err, core.ErrVerify)
	}
	r.Evidence.Signature = bytes.Repeat([]byte{8}, 130)
	if err := contributor.AskCode(t.Context(), w.node, testChain, r.Evidence); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another signature: got %v, want %v", err, core.ErrVerify)
	}
}

// TestWithoutAChainCodeIsNotAsked covers a contributor who knows validators alone. Another
// key's signature is still refused, because most mistakes are that.
func TestWithoutAChainCodeIsNotAsked(t *testing.T) {
	w := newWorld(t).outside()
	w.opts.Chain, w.opts.KeyID = nil, w.node.view.Key.KeyID
	n := w.open()
	e := mustTake(t, w, n)
	by := giver{account: safe.Hex(), sign: func(common.Hash) []byte { return owners }}

	stranger, err := consent.Sign(w.key.Key, common.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	e, err = w.consents(n, e, by, stranger, core.ReasonSignature)
	if err != nil || e.State != api.Consented {
		t.Errorf("got %+v, %v, want it consented", e, err)
	}
}

func TestASignerIsItsAccounts(t *testing.T) {
	w := newWorld(t).outside()
	n := w.open()
	e := mustTake(t, w, n)
	passkey := nodetest.NewPasskey(t, common.Address{0x79, 0x13})
	signer, other := hexutil.Encode(passkey.Signer()), safe.Hex()

	if _, err := n.Agreement(t.Context(), e.Id, api.GetAgreementParams{Account: &other, Signer: &signer}); reasonOf(err) != core.ReasonSignature {
		t.Errorf("another account: got %v, want %s", err, core.ReasonSignature)
	}

	refused := core.Refuse(core.ReasonContractAccount, "there is no verifier")
	w.node.verifier = refused
	by := giver{signer: signer, sign: func(digest common.Hash) []byte { return passkey.Answer(t, digest) }}
	if _, err := w.consents(n, e, by, passkey.Answer(t, common.Hash{1}), core.ReasonSignature); reasonOf(err) != core.ReasonContractAccount {
		t.Errorf("a signer without a verifier: got %v, want %s", err, core.ReasonContractAccount)
	}

	own := newWorld(t)
	if _, err := own.open().Agreement(t.Context(), mustTake(t, own, own.open()).Id, api.GetAgreementParams{Signer: &signer}); reasonOf(err) != core.ReasonAccount {
		t.Errorf("a node with a wallet of its own: got %v, want %s", err, core.ReasonAccount)
	}
}

// TestMessagesOfSignersAreWrapped checks that a passkey's answer and its signer become what
// the contracts take.
func TestMessagesOfSignersAreWrapped(t *testing.T) {
	c := &carrier{}
	w := newWorld(t).outside().sell().carried(c)
	n := w.open()
	passkey := nodetest.NewPasskey(t, common.Address{0x79, 0x13})

	wish := w.wishes()["retraction"]
	wish.Account = ptr(passkey.Account().Hex())
	wish.Dataset, wish.Below = ptr(w.node.data.ID.String()), ptr(int64(4))
	m, err := w.prepare(n, wish)
	if err != nil {
		t.Fatal(err)
	}

	id := idOf(t, m)
	if _, err := n.Sign(t.Context(), id, passkey.Signer(), passkey.Answer(t, common.Hash{1})); reasonOf(err) != core.ReasonSignature {
		t.Errorf("another answer: got %v, want %s", err, core.ReasonSignature)
	}

	answer := passkey.Answer(t, common.Hash(id))
	if got, err := n.Sign(t.Context(), id, passkey.Signer(), answer); err != nil || got.State != api.MessageSigned {
		t.Fatalf("got %+v, %v, want signed", got, err)
	}
	want := core.SignerSignature(passkey.Signer(), answer)
	if err := n.Bring(t.Context()); err != nil || len(c.posts) != 1 || !bytes.Equal(c.posts[0].Signature, want) {
		t.Errorf("got %+v, %v, want %x posted", c.posts, err, want)
	}
}
