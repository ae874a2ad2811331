package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// TestAnAgreementShowsWhatIsSigned checks that the text names what the message holds. A
// token may call itself anything, so its address and the signed number stand there too, and
// what changes the text changes the agreement's sum.
func TestAnAgreementShowsWhatIsSigned(t *testing.T) {
	p := newPerson(t)
	p.node.data.Token = &core.Token{Symbol: "USDC", Decimals: 6}
	var shown contributor.Agreement
	p.opts.Approve = func(_ context.Context, _ contributor.Preview, to contributor.Agreement) error {
		shown = to
		return errors.New("seen")
	}
	if _, err := p.contribute(t.Context()); err == nil {
		t.Fatal("got no error, want that of the question")
	}

	var text bytes.Buffer
	if err := contributor.RenderAgreement(&text, shown); err != nil {
		t.Fatal(err)
	}

	terms := shown.Dataset.Terms
	for _, want := range []string{
		terms.Name, shown.Dataset.ID.String(), terms.Founder.Hex(), terms.Purposes[0].DPV, terms.Purposes[0].PDPP, core.TrainingSentence,
		terms.Token.Hex(), terms.FloorPrice.String(), "1.000000 USDC", shown.KeyID.String(), shown.Account.Hex(), common.Address{8}.Hex(),
	} {
		if !bytes.Contains(text.Bytes(), []byte(want)) {
			t.Errorf("got no %q in\n%s", want, &text)
		}
	}

	// A weight may count less, so the whole floor is not promised for it.
	shown.Weight, shown.Dataset.Terms.Cadence.MinClass = 5, 7
	text.Reset()
	if err := contributor.RenderAgreement(&text, shown); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"a sale pays 5.000000 USDC for it at least, before the split, where it counts in full",
		"fewer than 7 new contributions have it, down to 1, which is paid 1.000000 USDC",
	} {
		if !bytes.Contains(text.Bytes(), []byte(want)) {
			t.Errorf("got no %q in\n%s", want, &text)
		}
	}

	before, err := shown.Sum()
	if err != nil {
		t.Fatal(err)
	}

	shown.Dataset.Token = &core.Token{Symbol: "USDC"}
	if after, err := shown.Sum(); err != nil || after == before {
		t.Errorf("with other decimals: got the sum %s again, %v, want another one", after, err)
	}
}
