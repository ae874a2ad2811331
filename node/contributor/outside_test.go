package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/receipt"
)

// code is a chain on which one verifier, or one account, judges signatures.
type code struct {
	says  error
	asked int
}

func (c *code) Judge(context.Context, common.Address, []byte, common.Hash, []byte) error {
	c.asked++
	return c.says
}

// outsider is a person whose consents a passkey signs.
func outsider(t *testing.T) (*person, nodetest.Passkey) {
	t.Helper()
	p, passkey := newPerson(t), nodetest.NewPasskey(t, common.Address{0x79, 0x13})
	p.opts.Wallet = nil
	p.opts.Receipts = contributor.ReceiptsOf(t.TempDir())
	p.opts.Outside = &contributor.OutsideWallet{
		Account:  passkey.Account(),
		Signer:   passkey.Signer(),
		Unsigned: contributor.UnsignedOf(t.TempDir()),
		Judge:    &code{},
	}

	return p, passkey
}

// unsigned runs the program once and returns the draft that waits.
func (p *person) unsigned() *contributor.Draft {
	p.t.Helper()
	_, err := p.contribute(p.t.Context())
	var waits *contributor.Unsigned
	if !errors.As(err, &waits) {
		p.t.Fatalf("got %v, want a draft that waits for a signature", err)
	}

	return waits.Draft
}

func digestOf(t *testing.T, d *contributor.Draft) common.Hash {
	t.Helper()
	digest, err := d.Digest()
	if err != nil {
		t.Fatal(err)
	}
	return digest
}

func refusedWith(err error, want core.Reason) bool {
	var refusal *core.Refusal
	return errors.As(err, &refusal) && refusal.Reason == want
}

func TestAPasskeySignsInASecondRun(t *testing.T) {
	p, passkey := outsider(t)
	draft := p.unsigned()
	digest := digestOf(t, draft)
	if again := p.unsigned(); digestOf(t, again) != digest {
		t.Error("got another message in a second run, want the same one")
	}
	if len(p.saved()) != 0 || len(p.node.posts) != 0 {
		t.Errorf("got %v in the outbox, want nothing before it is signed", p.saved())
	}

	p.opts.Outside.Signature = passkey.Answer(t, common.Hash{1})
	if _, err := p.contribute(t.Context()); !refusedWith(err, core.ReasonSignature) {
		t.Errorf("another challenge: got %v, want %s", err, core.ReasonSignature)
	}

	p.opts.Outside.Signature = passkey.Answer(t, digest)
	r := p.mustContribute()
	if !r.Agreement.Accumulates() || p.opts.Outside.Judge.(*code).asked != 1 {
		t.Errorf("got %+v, want that its money accumulates, and its verifier asked once", r.Agreement)
	}
	if held := p.node.held[r.Contribution]; !bytes.Equal(held.Signer, passkey.Signer()) || held.Account != passkey.Account() {
		t.Errorf("got signer %x of %s, want the passkey", held.Signer, held.Account)
	}
	if names, err := p.opts.Outside.Unsigned.(contributor.DirOutbox).Names(); err != nil || len(names) != 0 {
		t.Errorf("got %v, %v, want nothing that waits", names, err)
	}

	if again := p.mustContribute(); !again.Again || again.Contribution != r.Contribution {
		t.Errorf("got %+v, want the same one posted again", again)
	}
	data, err := p.opts.Receipts.Load(r.Contribution.String())
	if err != nil {
		t.Fatal(err)
	}
	if kept, err := receipt.Verify(data); err != nil || kept.Evidence.Signed().By() != receipt.ByPasskey {
		t.Errorf("got %v, want a receipt of the passkey's consent", err)
	}
}

func TestASignatureOfAnotherMessageIsNotTaken(t *testing.T) {
	p, passkey := outsider(t)
	p.opts.Outside.Signature = passkey.Answer(t, common.Hash{1})
	if _, err := p.contribute(t.Context()); !refusedWith(err, core.ReasonNoMessage) {
		t.Errorf("nothing waits: got %v, want %s", err, core.ReasonNoMessage)
	}

	p.opts.Outside.Signature = nil
	p.opts.Outside.Signature = passkey.Answer(t, digestOf(t, p.unsigned()))
	p.opts.Payee = &common.Address{5}
	if _, err := p.contribute(t.Context()); !refusedWith(err, core.ReasonNoMessage) {
		t.Errorf("it says something else now: got %v, want %s", err, core.ReasonNoMessage)
	}
	if len(p.node.posts) != 0 || len(p.saved()) != 0 {
		t.Errorf("got %d posts, want none", len(p.node.posts))
	}
}

func TestWhatOnlyCodeCanJudgeIsAsked(t *testing.T) {
	long := bytes.Repeat([]byte{9}, 130)
	no := core.Refuse(core.ReasonContractAccount, "no")

	for name, c := range map[string]struct {
		judge     contributor.Judge
		signature []byte
		want      core.Reason // "": it is taken
	}{
		"code that takes it":          {&code{}, long, ""},
		"code that does not":          {&code{says: no}, long, core.ReasonContractAccount},
		"no code":                     {&code{says: core.ErrNotFound}, long, core.ReasonSignature},
		"one owner, whom code knows":  {&code{}, long[:65], ""},
		"nobody to ask":               {nil, long, ""},
		"nobody to ask about a key's": {nil, append(bytes.Repeat([]byte{1}, 64), 27), core.ReasonSignature},
		"too long":                    {&code{}, make([]byte, core.MaxConsentSignature+1), core.ReasonSignature},
		"none":                        {&code{}, nil, core.ReasonSignature},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := outsider(t)
			p.opts.Outside.Account, p.opts.Outside.Signer = common.Address{0x5a, 0xfe}, nil
			draft := p.unsigned()

			err := draft.SignOutside(t.Context(), c.judge, contributor.Outside{Signature: c.signature})
			if c.want == "" && (err != nil || !draft.Contract || !bytes.Equal(draft.Signature, c.signature)) {
				t.Errorf("got %v and contract %v, want it taken", err, draft.Contract)
			}
			if c.want != "" && (!refusedWith(err, c.want) || draft.Signature != nil) {
				t.Errorf("got %v, want %s, and no signature", err, c.want)
			}
		})
	}
}

// TestWithoutASignerASignatureStaysAKeys checks that no signer is put before a key's
// signature, and that what only code can judge is not changed.
func TestWithoutASignerASignatureStaysAKeys(t *testing.T) {
	plain := append(bytes.Repeat([]byte{1}, 64), 27)
	fromZero := append(bytes.Repeat([]byte{1}, 64), 0)
	ofCode := []byte("what a contract reads")

	for name, test := range map[string]struct{ given, want []byte }{
		"a key's":          {plain, plain},
		"v counted from 0": {fromZero, plain},
		"a contract's":     {ofCode, ofCode},
		"none":             {nil, nil},
	} {
		got, err := contributor.Outside{Signature: test.given}.ForContracts(common.Address{1}, common.Hash{2})
		if err != nil || !bytes.Equal(got, test.want) {
			t.Errorf("%s: got %x (%v), want %x", name, got, err, test.want)
		}
	}
}
