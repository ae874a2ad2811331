package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// TestAPayeeIsShownSignedAndKept follows a payee from the question to the consent, and
// through a contribution that names nobody, to one that names the account.
func TestAPayeeIsShownSignedAndKept(t *testing.T) {
	p := newPerson(t)
	payee, other, own := common.Address{0xee}, common.Address{0xdd}, p.opts.Wallet.Address()
	var text bytes.Buffer
	p.opts.Approve = func(_ context.Context, _ contributor.Preview, to contributor.Agreement) error {
		text.Reset()
		return contributor.RenderAgreement(&text, to)
	}

	for i, tc := range []struct {
		payee   *common.Address
		want    common.Address // of the consent
		words   string
		version uint64
		again   bool
	}{
		{&payee, payee, payee.Hex() + ", the payee, and not the account that signs", 1, false},
		{&payee, payee, "", 1, true},
		{nil, payee, "", 1, true},
		{&other, other, other.Hex() + ", the payee", 2, false},
		{&own, common.Address{}, own.Hex() + ", the account that signs", 3, false},
		{nil, common.Address{}, "", 3, true},
	} {
		p.opts.Payee = tc.payee
		r := p.mustContribute()
		if got := p.node.held[r.Contribution].Consent.Payee; got != tc.want || r.Version != tc.version || r.Again != tc.again {
			t.Errorf("%d: got payee %s, version %d, again %v, want %s, %d, %v", i, got, r.Version, r.Again, tc.want, tc.version, tc.again)
		}
		if !strings.Contains(text.String(), tc.words) {
			t.Errorf("%d: got\n%s\nwant %q in it", i, &text, tc.words)
		}
	}
}

func TestAnotherPayeeIsAnotherAgreement(t *testing.T) {
	p := newPerson(t)
	sums := map[string]bool{}
	for _, payee := range []common.Address{{}, {1}, {2}} {
		p.opts.Payee = &payee
		p.opts.Approve = func(_ context.Context, _ contributor.Preview, to contributor.Agreement) error {
			sum, err := to.Sum()
			sums[sum] = true
			return errors.Join(err, errors.New("seen"))
		}
		if _, err := p.contribute(t.Context()); err == nil {
			t.Fatal("got no error, want that of the question")
		}
	}

	if len(sums) != 3 {
		t.Errorf("got %d sums of 3 payees, want all different", len(sums))
	}
}

func TestAClaimIsPaidToThePayee(t *testing.T) {
	account := common.Address{1}
	for name, tc := range map[string]struct {
		parts []contributor.Income
		want  common.Address
		fails bool
	}{
		"no payee":      {[]contributor.Income{{}, {}}, account, false},
		"one payee":     {[]contributor.Income{{Payee: common.Address{9}}, {Payee: common.Address{9}}}, common.Address{9}, false},
		"several":       {[]contributor.Income{{Payee: common.Address{9}}, {}}, common.Address{}, true},
		"a passkey's":   {[]contributor.Income{{Held: true}}, common.Address{}, true},
		"one of it was": {[]contributor.Income{{Payee: common.Address{9}}, {Held: true}}, common.Address{}, true},
	} {
		owed := contributor.Owed{Account: account, Parts: tc.parts, Units: 1}
		got, err := owed.To()
		var refusal *core.Refusal
		if tc.fails != errors.As(err, &refusal) || tc.fails && refusal.Reason != core.ReasonNoPayee || !tc.fails && got != tc.want {
			t.Errorf("%s: got %s, %v, want %s, refused: %v", name, got, err, tc.want, tc.fails)
		}
	}
}
