package contributor_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tantieme/tantieme/node/eip712"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
)

func TestWhatDoesNotFitTogetherIsNotSealedTo(t *testing.T) {
	other := common.Address{99}
	for name, lie := range map[string]func(p *person){
		"another floor price": func(p *person) { p.node.data.Terms.FloorPrice = big.NewInt(1) },
		"another founder":     func(p *person) { p.node.data.Terms.Founder = other },
		"another purpose":     func(p *person) { p.node.data.Terms.Purposes = []core.Purpose{{DPV: "anything"}} },
		"no floor price":      func(p *person) { p.node.data.Terms.FloorPrice = nil },
		"a price below zero":  func(p *person) { p.node.data.Terms.FloorPrice = big.NewInt(-1) },
		"another chain":       func(p *person) { p.node.view.Domain.ID++ },
		"another contract":    func(p *person) { p.node.view.Domain.Contracts.Datasets = other },
		"another committee":   func(p *person) { p.node.view.Domain.Contracts.Committee = other },
		"another key's id":    func(p *person) { p.node.view.Key.KeyID[0] ^= 1 },
		"a key that is cut":   func(p *person) { p.node.view.Key.Material = p.node.view.Key.Material[1:] },
		"another size":        func(p *person) { p.node.view.Committee = core.Committee{N: 3, Threshold: 2} },
		"not the known key":   func(p *person) { p.opts.KeyID = core.KeyID{1} },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			id := p.node.data.ID
			lie(p)
			p.node.data.ID = id
			if _, err := p.contribute(t.Context()); !errors.Is(err, core.ErrVerify) {
				t.Errorf("got %v, want %v", err, core.ErrVerify)
			}

			if len(p.node.posts) != 0 || len(p.saved()) != 0 {
				t.Error("got a save or a post, want none")
			}
		})
	}
}

func TestTheKnownKeyIsSealedTo(t *testing.T) {
	p := newPerson(t)
	p.opts.KeyID = p.node.view.Key.KeyID
	p.mustContribute()
}

func TestWhatCannotBeContributedIsRefused(t *testing.T) {
	for name, test := range map[string]struct {
		change func(p *person)
		reason core.Reason
	}{
		"too few artists":        {func(p *person) { p.data = pack(p.t, history(1, "A", "B")) }, "too_few_artists"},
		"no key yet":             {func(p *person) { p.node.view.Key = nil }, core.ReasonNoKey},
		"another's signature":    {func(p *person) { p.opts.Wallet = forger{p.opts.Wallet} }, core.ReasonSignature},
		"no signature":           {func(p *person) { p.opts.Wallet = mute{p.opts.Wallet} }, core.ReasonContractAccount},
		"snapshots sell forever": {func(p *person) { terms := testTerms(); terms.Cadence.SellFor = 1 << 63; p.node.create(terms) }, core.ReasonTerms},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			test.change(p)
			_, err := p.contribute(t.Context())
			var refusal *core.Refusal
			if !errors.As(err, &refusal) || refusal.Reason != test.reason {
				t.Errorf("got %v", err)
			}

			if len(p.node.posts) != 0 || len(p.saved()) != 0 {
				t.Error("got a save or a post, want none")
			}
		})
	}
}

// forger signs with a key other than its account's.
type forger struct{ contributor.Wallet }

func (forger) SignTypedData(ctx context.Context, data eip712.TypedData) ([]byte, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	return contributor.KeyWallet{Key: key}.SignTypedData(ctx, data)
}

type mute struct{ contributor.Wallet }

func (mute) SignTypedData(context.Context, eip712.TypedData) ([]byte, error) { return nil, nil }

// fromZero is a wallet that counts v from 0, as some do.
type fromZero struct{ contributor.Wallet }

func (w fromZero) SignTypedData(ctx context.Context, data eip712.TypedData) ([]byte, error) {
	signature, err := w.Wallet.SignTypedData(ctx, data)
	if err == nil {
		signature[64] -= 27
	}
	return signature, err
}

func TestASignatureThatCountsFromZeroIsUnderstood(t *testing.T) {
	p := newPerson(t)
	p.opts.Wallet = fromZero{p.opts.Wallet}
	p.mustContribute()
}

func TestTheWalletsRefusalEndsTheFlow(t *testing.T) {
	p := newPerson(t)
	p.opts.Wallet = refusing{p.opts.Wallet}
	if _, err := p.contribute(t.Context()); !errors.Is(err, errCrash) || len(p.saved()) != 0 {
		t.Error(err)
	}
}

type refusing struct{ contributor.Wallet }

func (refusing) SignTypedData(context.Context, eip712.TypedData) ([]byte, error) {
	return nil, errCrash
}

func TestAnExportThatIsRefusedKeepsItsCode(t *testing.T) {
	p := newPerson(t)
	p.data = []byte("no zip")
	_, err := p.contribute(t.Context())
	var refused *export.Refused
	if !errors.As(err, &refused) || refused.Code != export.CodeNotZip {
		t.Error(err)
	}
}

func TestAValidatorThatAnswersWithAnotherIDIsNotBelieved(t *testing.T) {
	p := newPerson(t)
	p.opts.Validators = confused{client{p.node}}
	if _, err := p.contribute(t.Context()); !errors.Is(err, core.ErrVerify) {
		t.Error(err)
	}
}

type confused struct{ client }

func (confused) Submit(context.Context, core.Contribution, []byte) (core.ContributionID, error) {
	return core.ContributionID{1}, nil
}

func TestErrorsAreExplained(t *testing.T) {
	_, invalid := newTarget(t).Seal(nil, []byte("{}"), contributor.Agreement{Version: 1})
	for _, test := range []struct {
		err        error
		code, hint string
	}{
		{&export.Refused{Code: export.CodeBomb, Sentence: "Too much.", Hint: "Do less."}, "bomb", "Do less."},
		{core.Refuse(core.ReasonNoKey, "later"), "no_group_key", ""},
		{invalid, "verification_failed", ""},
		{core.ErrNotFound, "not_found", ""},
		{core.ErrUnreachable, "unreachable", "check the address and try again"},
		{errCrash, "internal", ""},
	} {
		if p := contributor.Explain(test.err); string(p.Reason) != test.code || p.Hint != test.hint || p.Message == "" {
			t.Errorf("%v: got %+v, want code %s and hint %q", test.err, p, test.code, test.hint)
		}
	}

	var wrong *slice.Invalid
	if !errors.As(invalid, &wrong) {
		t.Errorf("got %v", invalid)
	}
}
