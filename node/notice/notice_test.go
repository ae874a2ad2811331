package notice_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/notice"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

const letter = "Dear founder,\nplease stop.\n"

var start = time.Unix(60_000, 0).UTC()

// members answers for the other members of a committee of three.
type members struct {
	texts map[int]string // by seat; a seat without one is away
	asked []int
}

func (m *members) Ask(_ context.Context, member int, p wire.Protocol, _, response any) error {
	if p.Name != wire.NoticeText.Name {
		return errors.New("asked for something else")
	}

	m.asked = append(m.asked, member)
	text, there := m.texts[member]
	if !there {
		return core.ErrUnreachable
	}

	*response.(*wire.NoticeTextResponse) = wire.NoticeTextResponse{Text: []byte(text)}

	return nil
}

// house is a node's store with its step, at a time that the test sets.
type house struct {
	*testing.T
	store *store.Store
	peers *members
	step  *notice.Step
	now   time.Time
}

func newHouse(t *testing.T, resolver notice.Resolver) *house {
	t.Helper()
	h := &house{T: t, peers: &members{texts: map[int]string{}}, now: start}
	h.store, _ = nodetest.OpenStore(t, t.TempDir())
	h.restart(resolver)
	return h
}

// restart makes the step anew, as a node does.
func (h *house) restart(resolver notice.Resolver) {
	h.Helper()
	opts := notice.Options{
		Store:    h.store,
		Peers:    h.peers,
		Resolver: resolver,
		Log:      slog.New(slog.DiscardHandler),
		Seat:     quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Self: 1, Round: time.Second},
	}
	opts.Test.Now = func() time.Time { return h.now }

	var err error
	h.step, err = notice.New(opts)
	h.do(err)
}

func (h *house) do(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// serve stores a notice on the chain, of the server 9.
func (h *house) serve(domain string) core.NoticeID {
	h.Helper()
	n := core.Notice{
		Server:   common.Address{9},
		Kind:     core.NoticeDemand,
		TextHash: sha256.Sum256([]byte(letter)),
		Domain:   []byte(domain),
	}
	h.do(h.store.Update(func(tx *store.Txn) error {
		return tx.PutNotice(core.NoticeRecord{ID: n.ID(), Notice: n, Block: 5, Time: start})
	}))

	return n.ID()
}

// tick runs the step once, after some time.
func (h *house) tick(after time.Duration) {
	h.Helper()
	h.now = h.now.Add(after)
	h.do(h.step.Tick(h.Context()))
}

func (h *house) view(id core.NoticeID) core.NoticeView {
	h.Helper()
	view, err := h.store.Notice(id)
	h.do(err)
	return view
}

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, notice.Options{
		Store:    struct{ notice.Store }{},
		Peers:    struct{ quorum.Asker }{},
		Resolver: struct{ notice.Resolver }{},
		Log:      slog.New(slog.DiscardHandler),
		Seat:     quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, notice.New, "Metrics", "Resolver")
}

// TestATextComesFromAnyMemberThatHasIt has one member away and one that lies.
func TestATextComesFromAnyMemberThatHasIt(t *testing.T) {
	h := newHouse(t, nil)
	id := h.serve("")

	h.peers.texts[0] = "Dear founder, go on."
	h.tick(0)
	if view := h.view(id); view.Held {
		t.Errorf("from a member that lies: got %q held, want nothing", view.Text)
	}

	h.peers.texts[2] = letter
	h.tick(0)
	if len(h.peers.asked) != 2 {
		t.Errorf("got members %v asked again at once, want a pause", h.peers.asked)
	}

	h.tick(6 * time.Second)
	if view := h.view(id); view.Text != letter {
		t.Errorf("got %q, want the text of member 2", view.Text)
	}

	asked := len(h.peers.asked)
	h.tick(time.Hour)
	if len(h.peers.asked) != asked {
		t.Errorf("got members asked for a text that is held, want none")
	}
}

// TestAMemberGetsTheTextThatThisNodeHas asks for one that is held, one that is not, and one
// that this node's ledger does not know.
func TestAMemberGetsTheTextThatThisNodeHas(t *testing.T) {
	h := newHouse(t, nil)
	id := h.serve("")
	ask := func(id core.NoticeID) string {
		r, err := h.step.HandleNoticeText(t.Context(), 0, wire.NoticeTextRequest{Notice: id})
		h.do(err)
		return string(r.Text)
	}

	if got := ask(id) + ask(core.NoticeID{1}); got != "" {
		t.Errorf("got %q, want nothing that is not held", got)
	}

	_, err := h.store.PutNoticeText(id, []byte(letter))
	h.do(err)
	if got := ask(id); got != letter {
		t.Errorf("got %q, want %q", got, letter)
	}
}

// dns answers for one name.
type dns struct {
	records []string
	err     error
	asked   []string
}

func (d *dns) LookupTXT(_ context.Context, name string) ([]string, error) {
	d.asked = append(d.asked, name)
	return d.records, d.err
}

func TestADomainVouchesByItsRecord(t *testing.T) {
	own := core.NoticeTXT(common.Address{9})
	for name, c := range map[string]struct {
		dns  dns
		want core.DomainProof
	}{
		"the server's record":     {dns{records: []string{"v=spf1", own}}, core.DomainProven},
		"with blanks and capital": {dns{records: []string{" TANTIEME-NOTICE=0x0900000000000000000000000000000000000000 "}}, core.DomainProven},
		"another server's":        {dns{records: []string{core.NoticeTXT(common.Address{8})}}, core.DomainUnproven},
		"a longer one":            {dns{records: []string{own + "00"}}, core.DomainUnproven},
		"no record":               {dns{}, core.DomainUnproven},
		"no such name":            {dns{err: &net.DNSError{IsNotFound: true}}, core.DomainUnproven},
		"no answer":               {dns{err: &net.DNSError{IsTimeout: true}}, core.DomainUnknown},
		"another failure":         {dns{err: errors.New("broken")}, core.DomainUnknown},
	} {
		h := newHouse(t, &c.dns)
		id := h.serve("music.example")
		h.tick(0)

		if got := h.view(id).Look; got.Proof != c.want || !got.At.Equal(start) {
			t.Errorf("%s: got %s at %s, want %s at %s", name, got.Proof, got.At, c.want, start)
		}
		if len(c.dns.asked) != 1 || c.dns.asked[0] != "_tantieme.music.example." {
			t.Errorf("%s: got %q asked, want the name below the domain, once", name, c.dns.asked)
		}
	}
}

// TestOnlyPublicHostNamesAreLookedUp serves domains that are none, and one with the step
// told to look nothing up.
func TestOnlyPublicHostNamesAreLookedUp(t *testing.T) {
	for _, domain := range []string{
		"", "music", "Music.example", "музыка.example", "a b.example", "127.0.0.1", "x.local", "db.internal", "x.onion",
		"-a.example", "a-.example", "a..example", ".example", "a.example.", "a\x1b[31m.example", "\u202eelpmaxe.example", "a_b.example", "http://a.example",
	} {
		d := &dns{}
		h := newHouse(t, d)
		id := h.serve(domain)
		h.tick(0)
		if got := h.view(id).Look; len(d.asked) != 0 || got.Proof != core.DomainUnknown || !got.At.IsZero() {
			t.Errorf("%q: got %q asked and %+v, want nothing", domain, d.asked, got)
		}
	}

	h := newHouse(t, nil)
	id := h.serve("music.example")
	h.tick(0)
	if got := h.view(id).Look; !got.At.IsZero() {
		t.Errorf("with look-ups off: got %+v, want none", got)
	}
}

// TestADomainIsLookedUpAgain follows a record that is there, that the DNS then does not
// answer for, and that is taken back; a restart in between forgets nothing.
func TestADomainIsLookedUpAgain(t *testing.T) {
	d := &dns{records: []string{core.NoticeTXT(common.Address{9})}}
	h := newHouse(t, d)
	id := h.serve("music.example")
	h.tick(0)
	h.restart(d)
	h.tick(23 * time.Hour)
	if len(d.asked) != 1 {
		t.Errorf("within a day: got %d look-ups, want 1", len(d.asked))
	}

	d.err = errors.New("the DNS is down")
	h.tick(2 * time.Hour)
	if got := h.view(id).Look; len(d.asked) != 2 || got.Proof != core.DomainProven || !got.At.Equal(start) {
		t.Errorf("without an answer: got %+v after %d look-ups, want what was found before, after 2", got, len(d.asked))
	}

	h.tick(time.Second)
	if len(d.asked) != 2 {
		t.Errorf("a second later: got %d look-ups, want a pause", len(d.asked))
	}

	h.tick(7 * 24 * time.Hour)
	if got := h.view(id).Look.Proof; got != core.DomainUnknown {
		t.Errorf("without an answer for a week: got %s, want unknown", got)
	}

	d.err, d.records = nil, nil
	h.tick(time.Hour)
	if got := h.view(id).Look.Proof; got != core.DomainUnproven {
		t.Errorf("once it is taken back: got %s, want unproven", got)
	}
}

// TestANodeThatStopsLearnsNothing ends the step while the DNS is asked.
func TestANodeThatStopsLearnsNothing(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	h := newHouse(t, stopping{stop})
	id := h.serve("music.example")
	if err := h.step.Tick(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	if got := h.view(id).Look; !got.At.IsZero() {
		t.Errorf("got %+v, want no look", got)
	}
}

type stopping struct{ stop func() }

func (s stopping) LookupTXT(context.Context, string) ([]string, error) {
	s.stop()
	return nil, &net.DNSError{IsNotFound: true}
}

// TestATextThatIsNotKeptIsNotAskedForAgain has the server fill its day before.
func TestATextThatIsNotKeptIsNotAskedForAgain(t *testing.T) {
	h := newHouse(t, nil)
	for n := range core.MaxNoticesADay {
		text := []byte(fmt.Sprintf("letter %d", n))
		other := core.Notice{Server: common.Address{9}, Kind: core.NoticeDemand, TextHash: sha256.Sum256(text)}
		h.do(h.store.Update(func(tx *store.Txn) error {
			return tx.PutNotice(core.NoticeRecord{ID: other.ID(), Notice: other, Block: 5, Time: start})
		}))
		_, err := h.store.PutNoticeText(other.ID(), text)
		h.do(err)
	}

	id := h.serve("")
	h.peers.texts[0], h.peers.texts[2] = letter, letter
	for range 3 {
		h.tick(time.Hour)
	}
	if view := h.view(id); view.Held || len(h.peers.asked) != 1 {
		t.Errorf("got held %v after %d questions, want it not kept and one question", view.Held, len(h.peers.asked))
	}
}
