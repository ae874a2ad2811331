package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
)

// TestWhatIsApprovedIsWhatIsSealed checks that the export is read once, so that only the
// shown slice can be sold.
func TestWhatIsApprovedIsWhatIsSealed(t *testing.T) {
	p := newPerson(t)
	var asked []byte
	p.opts.Approve = func(_ context.Context, shown contributor.Preview, to contributor.Agreement) error {
		if len(p.node.posts) != 0 || len(p.saved()) != 0 || to.Dataset.Terms.Schema != testTerms().Schema {
			t.Errorf("got a question about %q after sealing or posting, want it before", to.Dataset.Terms.Schema)
		}

		asked = shown.Slice.Bytes()
		p.data = nil // whatever happens to the file now
		return nil
	}

	r := p.mustContribute()
	if opened := p.node.open(r.Contribution, p.node.blocks[0]); len(asked) == 0 || !bytes.Equal(opened, asked) {
		t.Errorf("got a question about %s, but sold %s; want the same", asked, opened)
	}
}

func TestWhatIsNotApprovedStaysHere(t *testing.T) {
	p := newPerson(t)
	no := errors.New("no")
	p.opts.Approve = func(context.Context, contributor.Preview, contributor.Agreement) error { return no }
	if _, err := p.contribute(t.Context()); !errors.Is(err, no) || len(p.node.posts) != 0 || len(p.saved()) != 0 {
		t.Errorf("got %v; %d posts, outbox %v, want %v, 0, 0", err, len(p.node.posts), p.saved(), no)
	}
}
