package contributor_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// letter returns a notice on a dataset, as a node shows it with its text.
func letter(dataset core.DatasetID, domain, text string, served int64) core.NoticeView {
	n := core.Notice{
		Dataset:  dataset,
		Server:   common.Address{9},
		Kind:     core.NoticeObjection,
		TextHash: sha256.Sum256([]byte(text)),
		Domain:   []byte(domain),
	}
	return core.NoticeView{
		NoticeRecord: core.NoticeRecord{ID: n.ID(), Notice: n, Block: 5, Time: time.Unix(served, 0).UTC()},
		Held:         true,
		Text:         text,
	}
}

// proven returns a notice whose domain a node found to vouch for its server.
func proven(n core.NoticeView) core.NoticeView {
	n.Look = core.DomainLook{Proof: core.DomainProven, At: time.Unix(3000, 0)}
	return n
}

// board is a node that shows some notices.
type board struct {
	shows []core.NoticeView
	err   error
}

func (b board) Notices(context.Context, *core.DatasetID) ([]core.NoticeView, error) {
	out := make([]core.NoticeView, len(b.shows))
	for i, n := range b.shows {
		n.Text = "" // a list has none
		out[i] = n
	}
	return out, b.err
}

func (b board) Notice(_ context.Context, id core.NoticeID) (core.NoticeView, error) {
	for _, n := range b.shows {
		if n.ID == id {
			return n, b.err
		}
	}
	return core.NoticeView{}, errors.Join(core.ErrNotFound, b.err)
}

var about = core.DatasetID{7}

// TestNoNodeAloneHidesANotice asks nodes of which some hide, invent, or lie about what they
// show.
func TestNoNodeAloneHidesANotice(t *testing.T) {
	one, all, other := letter(about, "", "one", 1000), letter(core.DatasetID{}, "", "to all", 2000), letter(core.DatasetID{8}, "", "other", 1500)
	forged, wrongText := one, all
	forged.Server = common.Address{8}
	wrongText.Text = "all is well"

	got, err := contributor.NoticesOf(t.Context(), []board{
		{shows: []core.NoticeView{wrongText, other}},
		{shows: []core.NoticeView{forged, one, one, all}},
		{err: core.ErrUnreachable},
	}, &about)
	if err != nil || len(got) != 2 {
		t.Fatalf("got %+v, %v, want those on the dataset and on all", got, err)
	}

	if got[0].ID != all.ID || got[0].Text != "to all" || got[0].ShownBy != 2 || got[0].Asked != 2 {
		t.Errorf("got %+v first, want the newest, with its own text, shown by 2 of 2", got[0])
	}
	if got[1].ID != one.ID || got[1].ShownBy != 1 {
		t.Errorf("got %+v second, want the one that a node hides, shown by 1", got[1])
	}

	if _, err := contributor.NoticesOf(t.Context(), []board{{err: core.ErrUnreachable}}, &about); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v where no node answers", err, core.ErrUnreachable)
	}
}

// TestADomainIsProvenByMost has 1, 2 and 3 of three nodes find a domain's record.
func TestADomainIsProvenByMost(t *testing.T) {
	n := letter(about, "music.example", "one", 1000)
	newer := letter(about, "", "newer", 2000)
	for found := range 4 {
		var boards []board
		for i := range 3 {
			shown := n
			if i < found {
				shown = proven(n)
			}
			boards = append(boards, board{shows: []core.NoticeView{newer, shown}})
		}

		all, err := contributor.NoticesOf(t.Context(), boards, &about)
		if err != nil {
			t.Fatal(err)
		}

		want := found >= 2
		if first := all[0].ID == n.ID; first != want || all[0].IsProven() != want {
			t.Errorf("%d of 3: got it first %v, want %v", found, first, want)
		}
	}

	// A node may say that something is proven that is no host name.
	bad := proven(letter(about, "evil\x1b.example", "two", 1000))
	all, err := contributor.NoticesOf(t.Context(), []board{{shows: []core.NoticeView{bad}}}, &about)
	if err != nil || all[0].IsProven() || strings.ContainsRune(all[0].From(), 0x1b) {
		t.Errorf("got %+v, %v, want nothing proven and no control character in %q", all, err, all[0].From())
	}
}

// TestNoticesAreShownWithoutLinks renders a hostile text and domain.
func TestNoticesAreShownWithoutLinks(t *testing.T) {
	n := letter(about, "a\u202emoc.cisum", "See https://evil.example/\x1b]8;;http://x\x1b\\ now\n\u202e!"+strings.Repeat(" word", 100), 1000)
	all, err := contributor.NoticesOf(t.Context(), []board{{shows: []core.NoticeView{n}}}, &about)
	if err != nil {
		t.Fatal(err)
	}

	var out bytes.Buffer
	if err := contributor.RenderNotices(&out, "Notices ", all); err != nil {
		t.Fatal(err)
	}

	for _, says := range []string{"Notices 1 was served", "objection", "which is no host name", "https[:]//evil.example/", " …\"", "tantieme notice show " + n.ID.String()} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &out, says)
		}
	}
	if strings.ContainsAny(out.String(), "\x1b\u202e") || strings.Contains(out.String(), "://") {
		t.Errorf("got %q, want neither links nor control characters", &out)
	}
}

// TestManyNoticesAreCounted serves more than a person reads.
func TestManyNoticesAreCounted(t *testing.T) {
	var shows []core.NoticeView
	for i := range 13 {
		shows = append(shows, letter(about, "", fmt.Sprint("text ", i), int64(i)))
	}

	all, err := contributor.NoticesOf(t.Context(), []board{{shows: shows}}, &about)
	if err != nil {
		t.Fatal(err)
	}

	var out bytes.Buffer
	if err := contributor.RenderNotices(&out, "", all); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.Count(got, "notice show") != 10 || !strings.Contains(got, "13 were served") || !strings.Contains(got, "and 3 more") {
		t.Errorf("got\n%s\nwant 10 shown and 3 counted", got)
	}
}

// TestANoticeAsksAgain checks that an agreement's digest covers the notices that were
// shown, and that the text for a person names them.
func TestANoticeAsksAgain(t *testing.T) {
	p := newPerson(t)
	v := p.node
	shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(p.data), int64(len(p.data))), schema)
	if err != nil {
		t.Fatal(err)
	}

	sum := func() (string, string) {
		t.Helper()
		flow, err := contributor.New(p.opts)
		if err != nil {
			t.Fatal(err)
		}
		target, err := flow.Target(t.Context(), v.data.ID)
		if err != nil {
			t.Fatal(err)
		}
		to, err := flow.Agreement(target, shown.Slice.Bytes(), contributor.Giver{Account: common.Address{1}}, 0)
		if err != nil {
			t.Fatal(err)
		}

		digest, err := to.Sum()
		if err != nil {
			t.Fatal(err)
		}

		var text bytes.Buffer
		if err := contributor.RenderAgreement(&text, to); err != nil {
			t.Fatal(err)
		}

		return digest, text.String()
	}

	none, text := sum()
	if !strings.Contains(text, "none was served on this dataset") {
		t.Errorf("got\n%s\nwant it to say that there is none", text)
	}

	v.notices = []core.NoticeView{letter(v.data.ID, "", "stop", 1000)}
	one, text := sum()
	if one == none || !strings.Contains(text, `"stop"`) {
		t.Errorf("got the digest %s of before, or no text in\n%s\nwant another one and the text", one, text)
	}

	v.notices[0] = proven(v.notices[0])
	v.notices[0].Acknowledged++
	if again, _ := sum(); again != one {
		t.Errorf("got %s, want the digest %s of the same notice", again, one)
	}

	v.notices = append(v.notices, letter(core.DatasetID{1}, "", "another dataset", 1000))
	if again, _ := sum(); again != one {
		t.Errorf("with one on another dataset: got %s, want %s", again, one)
	}
}

// TestWhatTheChainDoesNotHaveIsInvented has a validator show a notice that nobody served.
func TestWhatTheChainDoesNotHaveIsInvented(t *testing.T) {
	v := newValidator(t, time.Now)
	real, invented := letter(v.data.ID, "", "real", 1000), letter(v.data.ID, "", "invented", 2000)
	v.notices = []core.NoticeView{real, invented}

	panel, err := contributor.NewPanel(contributor.PanelOptions{
		Nodes: []contributor.Validator{&seat{client: client{v}, name: "http://one"}},
		Chain: &onChain{validator: v, invented: map[core.NoticeID]bool{invented.ID: true}},
	})
	if err != nil {
		t.Fatal(err)
	}

	got, err := panel.NoticesOn(t.Context(), v.data.ID)
	if err != nil || len(got) != 1 || got[0].ID != real.ID {
		t.Errorf("got %+v, %v, want the real one alone", got, err)
	}
}

// letters is a chain with one notice.
type letters struct {
	served       map[core.NoticeID]bool
	acknowledged map[common.Address]bool
	sent         int
}

func (l *letters) NoticeServedAt(_ context.Context, id core.NoticeID) (at time.Time, err error) {
	if l.served[id] {
		at = time.Unix(1000, 0)
	}
	return at, nil
}

func (l *letters) NoticeAcknowledgedBy(_ context.Context, _ core.NoticeID, a common.Address) (bool, error) {
	return l.acknowledged[a], nil
}

func (l *letters) Serve(_ context.Context, n core.Notice, _ *big.Int) (common.Hash, error) {
	l.sent++
	l.served[n.ID()] = true
	return common.Hash{1}, nil
}

func (l *letters) Acknowledge(context.Context, core.NoticeID) (common.Hash, error) {
	l.sent++
	l.acknowledged[common.Address{5}] = true
	return common.Hash{2}, nil
}

func TestANoticeIsPaidOnce(t *testing.T) {
	chain := &letters{served: map[core.NoticeID]bool{}, acknowledged: map[common.Address]bool{}}
	l := contributor.Letter{Notice: letter(about, "", "stop", 0).Notice, Text: []byte("stop"), Fee: big.NewInt(1e16)}
	for _, want := range []bool{false, true} {
		if _, before, err := contributor.Serve(t.Context(), chain, l); err != nil || before != want {
			t.Errorf("got served before %v, %v, want %v", before, err, want)
		}
		if _, before, err := contributor.AcknowledgeNotice(t.Context(), chain, l.Notice.ID(), common.Address{5}); err != nil || before != want {
			t.Errorf("got acknowledged before %v, %v, want %v", before, err, want)
		}
	}
	if chain.sent != 2 {
		t.Errorf("got %d transactions, want 2", chain.sent)
	}

	var out bytes.Buffer
	if err := l.Render(&out); err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{"0.01 ether, which are burned", "all datasets of the deployment", "stop"} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &out, says)
		}
	}
}

func TestALetterIsCheckedBeforeItCosts(t *testing.T) {
	for name, l := range map[string]contributor.Letter{
		"another text":      {Notice: letter(about, "", "stop", 0).Notice, Text: []byte("go")},
		"a text too long":   {Notice: letter(about, "", strings.Repeat("a", core.MaxNoticeText+1), 0).Notice, Text: []byte(strings.Repeat("a", core.MaxNoticeText+1))},
		"a domain too odd":  {Notice: letter(about, "Music.example", "stop", 0).Notice, Text: []byte("stop")},
		"a domain with URL": {Notice: letter(about, "https://music.example", "stop", 0).Notice, Text: []byte("stop")},
	} {
		var refusal *core.Refusal
		if err := l.Check(); !errors.As(err, &refusal) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
	}
}

// keeper is a node whose ledger has a notice after some posts.
type keeper struct {
	url    string
	behind int
	err    error
}

func (k *keeper) URL() string { return k.url }

func (k *keeper) PostNoticeText(context.Context, core.NoticeID, []byte) (core.NoticeView, error) {
	if k.behind > 0 {
		k.behind--
		return core.NoticeView{}, core.ErrNotFound
	}
	return core.NoticeView{}, k.err
}

func TestATextWaitsForTheLedgers(t *testing.T) {
	waits := 0
	held, err := contributor.PostText(
		t.Context(), []*keeper{{url: "a"}, {url: "b", behind: 1}, {url: "c", err: core.ErrUnreachable}},
		core.NoticeID{}, nil, func(string) { waits++ },
	)
	if err != nil || strings.Join(held, " ") != "a b" || waits != 1 {
		t.Errorf("got held by %v, %v, after %d words, want a and b after 1", held, err, waits)
	}

	if _, err := contributor.PostText(t.Context(), []*keeper{{url: "c", err: core.ErrUnreachable}}, core.NoticeID{}, nil, nil); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v where no node takes it", err, core.ErrUnreachable)
	}
}
