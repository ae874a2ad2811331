package contributor_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// person is a contributor with a machine of their own.
type person struct {
	t    *testing.T
	node *validator
	opts contributor.Options
	data []byte // the export
	dir  string
	now  time.Time
}

func newPerson(t *testing.T) *person {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	p := &person{t: t, dir: filepath.Join(t.TempDir(), "outbox"), now: time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC), data: pack(t, sealable...)}
	now := func() time.Time { return p.now }
	p.node = newValidator(t, now)
	p.opts = contributor.Options{
		Validators: client{p.node}, Wallet: contributor.KeyWallet{Key: key}, Outbox: contributor.DirOutbox(p.dir), Rand: rand.Reader, Now: now,
	}

	return p
}

// contribute runs the program once, as a new process would.
func (p *person) contribute(ctx context.Context) (contributor.Result, error) {
	p.t.Helper()
	flow, err := contributor.New(p.opts)
	if err != nil {
		p.t.Fatal(err)
	}

	return flow.Contribute(ctx, p.node.data.ID, export.ZIP(bytes.NewReader(p.data), int64(len(p.data))))
}

func (p *person) mustContribute() contributor.Result {
	p.t.Helper()
	r, err := p.contribute(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}

	return r
}

// saved returns the names of the outbox's files.
func (p *person) saved() []string {
	files, err := filepath.Glob(filepath.Join(p.dir, "*"))
	if err != nil {
		p.t.Fatal(err)
	}
	return files
}

func TestWhatAValidatorAdmitsOpensToThePreview(t *testing.T) {
	p := newPerson(t)
	r := p.mustContribute()
	if r.Version != 1 || r.Again || len(p.node.held) != 1 || len(p.node.blocks) != 1 {
		t.Fatalf("got %+v, want Version 1", r)
	}

	if opened := p.node.open(r.Contribution, p.node.blocks[0]); !bytes.Equal(opened, r.Preview.Slice.Bytes()) {
		t.Errorf("got opened slice %s, want the sealed one", opened)
	}

	held := p.node.held[r.Contribution]
	if held.Account != p.opts.Wallet.Address() || held.Item.Weight != 1 {
		t.Errorf("got account %s and weight %d, want the wallet's account and weight 1", held.Account, held.Item.Weight)
	}

	sellFor := time.Duration(testTerms().Cadence.SellFor) * time.Second
	if expires := time.Unix(int64(held.Consent.Expires), 0).UTC(); !expires.Equal(p.now.Add(sellFor + contributor.ConsentMargin + 24*time.Hour)) {
		t.Errorf("got a consent that expires %s, want the end of the day that is ConsentMargin after the sale's end", expires)
	}
}

func TestContributingAgainPostsTheSameBytes(t *testing.T) {
	p := newPerson(t)
	first := p.mustContribute()
	p.now = p.now.Add(time.Hour)
	second := p.mustContribute()
	if !second.Again || second.Contribution != first.Contribution {
		t.Errorf("got %+v", second)
	}

	p.samePosts(2)
}

func (p *person) samePosts(n int) {
	p.t.Helper()
	if len(p.node.posts) != n {
		p.t.Fatalf("%d posts, want %d", len(p.node.posts), n)
	}

	for i, post := range p.node.posts {
		if !reflect.DeepEqual(post, p.node.posts[0]) {
			p.t.Errorf("post %d differs from the first: got %v, want %v", i, post, p.node.posts[0])
		}
	}
}

func TestACrashBetweenOutboxAndPostLosesNothing(t *testing.T) {
	p := newPerson(t)
	p.node.fail = func(int) error {
		if len(p.saved()) != 1 {
			t.Error("got a post before the outbox had it, want it after")
		}
		return errCrash
	}

	if _, err := p.contribute(t.Context()); !errors.Is(err, errCrash) {
		t.Fatal(err)
	}

	p.node.fail = nil
	if r := p.mustContribute(); !r.Again || r.Version != 1 {
		t.Errorf("got %+v", r)
	}

	p.samePosts(2)
}

func TestACrashBeforeTheOutboxPostsNothing(t *testing.T) {
	p := newPerson(t)
	p.opts.Outbox = brokenOutbox{}
	if _, err := p.contribute(t.Context()); !errors.Is(err, errCrash) || len(p.node.posts) != 0 {
		t.Errorf("got %d posts, %v, want %v, 0", len(p.node.posts), err, errCrash)
	}
}

type brokenOutbox struct{}

func (brokenOutbox) Load(string) ([]byte, error) { return nil, core.ErrNotFound }
func (brokenOutbox) Save(string, []byte) error   { return errCrash }

func TestAValidatorThatIsAwayIsAskedAgainWithTheSameBytes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPerson(t)
		p.node.fail = func(post int) error {
			if post < 4 {
				return fmt.Errorf("node: %w", core.ErrUnreachable)
			}
			return nil
		}

		begin := time.Now()
		r := p.mustContribute()
		p.samePosts(4)
		if len(p.node.held) != 1 || time.Since(begin) != (250+500+1000)*time.Millisecond {
			t.Errorf("got %s after %s", r.Contribution, time.Since(begin))
		}
	})
}

func TestALostAnswerMakesNoSecondContribution(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPerson(t)
		p.node.lose = func(post int) error {
			if post == 1 {
				return core.ErrUnreachable
			}
			return nil
		}

		p.mustContribute()
		p.samePosts(2)
		if len(p.node.held) != 1 {
			t.Errorf("got %d contributions are held, want 1", len(p.node.held))
		}
	})
}

func TestRetriesEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPerson(t)
		p.node.fail = func(int) error { return core.ErrUnreachable }
		if _, err := p.contribute(t.Context()); !errors.Is(err, core.ErrUnreachable) {
			t.Error(err)
		}

		p.samePosts(8)
	})
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPerson(t)
		ctx, cancel := context.WithCancel(t.Context())
		p.node.fail = func(int) error { cancel(); return core.ErrUnreachable }
		if _, err := p.contribute(ctx); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}

		p.samePosts(1)
	})
}

func TestARefusalIsNotRetried(t *testing.T) {
	p := newPerson(t)
	p.node.fail = func(int) error { return core.Refuse(core.ReasonSuperseded, "version 3 is anchored") }
	_, err := p.contribute(t.Context())
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonSuperseded {
		t.Error(err)
	}

	p.samePosts(1)
}

// TestALostOutboxIsMadeUpForByAHigherVersion starts with an empty outbox, whose version 1
// the validators refuse.
func TestALostOutboxIsMadeUpForByAHigherVersion(t *testing.T) {
	for name, test := range map[string]struct {
		refusals int
		version  uint64
		posts    int
	}{
		"once":                  {1, 8, 2},
		"but no more than once": {2, 0, 2},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			p.node.fail = func(post int) error {
				if post <= test.refusals {
					return &core.Refusal{Reason: core.ReasonSuperseded, Detail: "version 7 is anchored", Version: 7}
				}
				return nil
			}

			r, err := p.contribute(t.Context())
			if (err == nil) != (test.version != 0) || r.Version != test.version || len(p.node.posts) != test.posts {
				t.Fatalf("got %+v, %d posts and %v, want one post", r, len(p.node.posts), err)
			}

			if first, second := p.node.posts[0].Consent, p.node.posts[1].Consent; first.Version != 1 || second.Version != 8 {
				t.Errorf("versions %d, %d, want 1, 8", first.Version, second.Version)
			}

			p.node.fail = nil
			if again := p.mustContribute(); !again.Again || again.Version != 8 {
				t.Errorf("second run: got %+v, want version 8 posted again", again)
			}
		})
	}
}

func TestTheWalletIsAskedByContributeAlone(t *testing.T) {
	p := newPerson(t)
	p.opts.Wallet = nil
	if _, err := p.contribute(t.Context()); err == nil || !strings.Contains(err.Error(), "wallet") {
		t.Error(err)
	}
}

func TestADraftThatIsNotSignedIsNotKept(t *testing.T) {
	p := newPerson(t)
	flow, err := contributor.New(p.opts)
	if err != nil {
		t.Fatal(err)
	}

	draft, _ := newDraft(t)
	if err := flow.Keep(draft); err == nil || len(p.saved()) != 0 {
		t.Errorf("got files %v and error %v, want no file and an error", p.saved(), err)
	}

	if _, err := flow.Kept(p.node.data.ID, draft.Account); !errors.Is(err, core.ErrNotFound) {
		t.Error(err)
	}
}

func TestWhatHasChangedIsSealedAnewWithAHigherVersion(t *testing.T) {
	for name, change := range map[string]func(p *person){
		"another slice":           func(p *person) { p.data = pack(p.t, history(12, "V", "W", "X", "Y", "Z")) },
		"another key":             func(p *person) { p.node.rekey() },
		"another reader":          func(p *person) { p.node.view.Members = []core.Member{{Account: common.Address{66}}} },
		"a consent that runs out": func(p *person) { p.now = p.now.Add(contributor.ConsentMargin + 24*time.Hour) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			first := p.mustContribute()
			change(p)
			second := p.mustContribute()
			if second.Again || second.Version != 2 || second.Contribution == first.Contribution {
				t.Errorf("got %+v", second)
			}

			if third := p.mustContribute(); !third.Again || third.Contribution != second.Contribution {
				t.Errorf("third run: got %+v, want the second contribution posted again", third)
			}
		})
	}
}

func TestAccountsShareAFolder(t *testing.T) {
	p := newPerson(t)
	p.mustContribute()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	p.opts.Wallet = contributor.KeyWallet{Key: key}
	if r := p.mustContribute(); r.Version != 1 || len(p.saved()) != 2 {
		t.Errorf("got %+v and %v, want Version 1", r, p.saved())
	}
}

func TestPortsAreRequired(t *testing.T) {
	for name, drop := range map[string]func(*contributor.Options){
		"validators": func(o *contributor.Options) { o.Validators = nil },
		"outbox":     func(o *contributor.Options) { o.Outbox = nil },
		"randomness": func(o *contributor.Options) { o.Rand = nil },
		"clock":      func(o *contributor.Options) { o.Now = nil },
	} {
		opts := newPerson(t).opts
		drop(&opts)
		if _, err := contributor.New(opts); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("without %s: got %v, want an error with %q", name, err, name)
		}
	}
}

func TestRandomnessThatFailsEndsTheFlow(t *testing.T) {
	p := newPerson(t)
	p.opts.Rand = bytes.NewReader(nil)
	if _, err := p.contribute(t.Context()); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}
