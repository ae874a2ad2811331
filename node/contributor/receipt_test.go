package contributor_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

func TestAContributionLeavesAReceiptThatStaysAsItIs(t *testing.T) {
	p := newPerson(t)
	receipts := contributor.DirOutbox(filepath.Join(t.TempDir(), "receipts"))
	p.opts.Receipts = receipts
	first := p.mustContribute()
	data, err := receipts.Load(first.Contribution.String())
	if err != nil {
		t.Fatal(err)
	}

	r, err := receipt.Verify(data)
	if err != nil {
		t.Fatal(err)
	}

	if e := r.Evidence; e.Account != p.opts.Wallet.Address() || e.Sum != first.Preview.Sum || e.Consent.Contribution != first.Contribution || e.Terms.Name != testTerms().Name {
		t.Errorf("got evidence %+v, want that of the contribution", e)
	}

	if got := r.Events[0].Time; !got.Equal(p.now) {
		t.Errorf("given at %s, want %s", got, p.now)
	}

	p.now = p.now.Add(time.Hour)
	p.mustContribute() // posts the same bytes again
	again, err := receipts.Load(first.Contribution.String())
	if names, _ := receipts.Names(); err != nil || !bytes.Equal(again, data) || len(names) != 1 {
		t.Errorf("the receipt changed, or another one came: got %v, %v", names, err)
	}
}

func TestAReceiptIsFoundByTheBeginningOfItsID(t *testing.T) {
	dir := t.TempDir()
	p := newPerson(t)
	p.opts.Receipts = contributor.ReceiptsOf(dir)
	id := p.mustContribute().Contribution.String()

	for _, name := range []string{id, id[:6], id[2:8]} {
		if r, err := contributor.ReadReceipt(dir, name); err != nil || r.Evidence.Consent.Contribution.String() != id {
			t.Errorf("%s: got %v, want the receipt of %s", name, err, id)
		}
	}

	var refusal *core.Refusal
	if _, err := contributor.ReadReceipt(dir, id[:5]); !errors.As(err, &refusal) || refusal.Reason != core.ReasonUsage {
		t.Errorf("got %v, want more of the id asked for", err)
	}

	for _, name := range []string{core.ContributionID{}.String(), "0x0000", "receipt.json"} {
		if _, err := contributor.ReadReceipt(dir, name); !errors.Is(err, core.ErrNotFound) {
			t.Errorf("%s: got %v, want not found", name, err)
		}
	}
}

// fullDisk fails every save.
type fullDisk struct{ contributor.Outbox }

var errFull = errors.New("disk full")

func (fullDisk) Save(string, []byte) error { return errFull }

func TestNothingIsPostedWithoutItsReceipt(t *testing.T) {
	p := newPerson(t)
	p.opts.Receipts = fullDisk{contributor.DirOutbox(t.TempDir())}
	if _, err := p.contribute(t.Context()); !errors.Is(err, errFull) {
		t.Errorf("got %v, want %v", err, errFull)
	}

	if len(p.node.posts) != 0 || len(p.saved()) != 0 {
		t.Errorf("got %d posts, %d drafts, want 0, 0", len(p.node.posts), len(p.saved()))
	}
}

func TestADatasetForAnUnknownPurposeGetsNothing(t *testing.T) {
	p := newPerson(t)
	terms := testTerms()
	terms.Purposes = []core.Purpose{{DPV: "https://w3id.org/dpv#PersonalisedAdvertising"}}
	p.node.create(terms)
	_, err := p.contribute(t.Context())
	var refusal *core.Refusal

	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonPurposes || len(p.node.posts) != 0 {
		t.Errorf("got %v", err)
	}
}

func TestAReplacedConsentEndsInItsReceipt(t *testing.T) {
	p := newPerson(t)
	receipts := contributor.DirOutbox(filepath.Join(t.TempDir(), "receipts"))
	p.opts.Receipts = receipts
	first := p.mustContribute()
	p.now = p.now.Add(time.Hour)
	p.data = pack(t, history(6, "A", "B", "C", "D", "E", "F", "G"))

	second := p.mustContribute()
	for want, r := range map[receipt.State]contributor.Result{receipt.Invalidated: first, receipt.Given: second} {
		data, err := receipts.Load(r.Contribution.String())
		if err != nil {
			t.Fatal(err)
		}

		kept, err := receipt.Verify(data)
		if err != nil {
			t.Fatal(err)
		}

		if got := kept.State(p.now); got != want {
			t.Errorf("version %d is %s, want %s", r.Version, got, want)
		}
	}
}
