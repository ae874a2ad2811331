package contributor_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

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

// contribute runs the program once; every run is a new one.
func (p *person) contribute(ctx context.Context) (contributor.Result, error) {
	p.t.Helper()
	flow, err := contributor.New(p.opts)
	if err != nil {
		p.t.Fatal(err)
	}
	return flow.Contribute(ctx, p.node.data.ID, bytes.NewReader(p.data), int64(len(p.data)))
}

func (p *person) mustContribute() contributor.Result {
	p.t.Helper()
	r, err := p.contribute(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	return r
}

// saved lists the files of the outbox.
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
		t.Fatalf("got %+v", r)
	}
	if opened := p.node.open(r.Contribution, p.node.blocks[0]); !bytes.Equal(opened, r.Preview.Slice.Bytes()) {
		t.Errorf("opens to %s", opened)
	}
	held := p.node.held[r.Contribution]
	if held.Account != p.opts.Wallet.Address() || held.Item.Weight != 1 {
		t.Errorf("held: account %s, weight %d", held.Account, held.Item.Weight)
	}
	sellFor := time.Duration(testTerms().Cadence.SellFor) * time.Second
	if expires := time.Unix(int64(held.Consent.Expires), 0); !expires.Equal(p.now.Add(sellFor + contributor.ConsentMargin)) {
		t.Errorf("the consent expires %s", expires)
	}
}

func TestTheOutboxIsPrivateAndHoldsNoSlice(t *testing.T) {
	p := newPerson(t)
	p.mustContribute()
	files := p.saved()
	if len(files) != 1 {
		t.Fatalf("outbox holds %v", files)
	}
	info, err := os.Stat(files[0])
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil || bytes.Contains(data, []byte("Over")) {
		t.Errorf("the slice stands in the outbox (%v)", err)
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
			p.t.Errorf("post %d differs from the first", i)
		}
	}
}

func TestACrashBetweenOutboxAndPostLosesNothing(t *testing.T) {
	p := newPerson(t)
	p.node.fail = func(int) error {
		if len(p.saved()) != 1 {
			t.Error("posted before the outbox held it")
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
		t.Errorf("%d posts, %v", len(p.node.posts), err)
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
			t.Errorf("%s after %s", r.Contribution, time.Since(begin))
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
			t.Errorf("%d contributions are held", len(p.node.held))
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

func TestWhatHasChangedIsSealedAnewWithAHigherVersion(t *testing.T) {
	for name, change := range map[string]func(p *person){
		"another slice":           func(p *person) { p.data = pack(p.t, history(12, "V", "W", "X", "Y", "Z")) },
		"another key":             func(p *person) { p.node.rekey() },
		"a consent that runs out": func(p *person) { p.now = p.now.Add(contributor.ConsentMargin) },
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
				t.Errorf("then %+v", third)
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
		t.Errorf("got %+v and %v", r, p.saved())
	}
}

func TestWhatDoesNotFitTogetherIsNotSealedTo(t *testing.T) {
	other := common.Address{99}
	for name, lie := range map[string]func(p *person){
		"another floor price": func(p *person) { p.node.data.Terms.FloorPrice = big.NewInt(1) },
		"another purpose":     func(p *person) { p.node.data.Terms.Purposes = []string{"anything"} },
		"no floor price":      func(p *person) { p.node.data.Terms.FloorPrice = nil },
		"a price below zero":  func(p *person) { p.node.data.Terms.FloorPrice = big.NewInt(-1) },
		"another chain":       func(p *person) { p.node.view.Chain.ID++ },
		"another contract":    func(p *person) { p.node.view.Chain.Contracts.Datasets = other },
		"another committee":   func(p *person) { p.node.view.Chain.Contracts.Committee = other },
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
				t.Errorf("got %v", err)
			}
			if len(p.node.posts) != 0 || len(p.saved()) != 0 {
				t.Error("something was saved or posted")
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
		"too few artists":        {func(p *person) { p.data = pack(p.t, history(1, "A", "B")) }, contributor.ReasonTooFew},
		"no key yet":             {func(p *person) { p.node.view.Key = nil }, core.ReasonNoKey},
		"another's signature":    {func(p *person) { p.opts.Wallet = forger{p.opts.Wallet} }, core.ReasonSignature},
		"no signature":           {func(p *person) { p.opts.Wallet = mute{p.opts.Wallet} }, core.ReasonSignature},
		"snapshots sell forever": {func(p *person) { terms := testTerms(); terms.Cadence.SellFor = 1 << 63; p.node.create(terms) }, contributor.ReasonTerms},
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
				t.Error("something was saved or posted")
			}
		})
	}
}

// forger signs with a key that is not its account's.
type forger struct{ contributor.Wallet }

func (forger) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	return contributor.KeyWallet{Key: key}.SignTypedData(ctx, data)
}

type mute struct{ contributor.Wallet }

func (mute) SignTypedData(context.Context, apitypes.TypedData) ([]byte, error) { return nil, nil }

// Some wallets count v from 0.
type fromZero struct{ contributor.Wallet }

func (w fromZero) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
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

func (refusing) SignTypedData(context.Context, apitypes.TypedData) ([]byte, error) {
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

func TestADamagedOutboxIsNotPosted(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"cut":              func(s string) string { return s[:len(s)/2] },
		"another schema":   func(s string) string { return strings.Replace(s, "draft/1", "draft/2", 1) },
		"another member":   func(s string) string { return strings.Replace(s, `"salt"`, `"malt"`, 1) },
		"a longer salt":    func(s string) string { return strings.Replace(s, `"salt":"0x`, `"salt":"0x00`, 1) },
		"another version":  func(s string) string { return strings.Replace(s, `"version":1`, `"version":2`, 1) },
		"another payload":  func(s string) string { return strings.Replace(s, `"payload":"0x`, `"payload":"0x00`, 1) },
		"another header":   func(s string) string { return strings.Replace(s, `"header":"0x61`, `"header":"0x62`, 1) },
		"larger than ever": func(s string) string { return s + strings.Repeat(" ", 1<<20) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			p.mustContribute()
			file := p.saved()[0]
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(damage(string(data))), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := p.contribute(t.Context()); err == nil || len(p.node.posts) != 1 {
				t.Errorf("%d posts, %v", len(p.node.posts), err)
			}
		})
	}
}

func TestPortsAreRequired(t *testing.T) {
	for name, drop := range map[string]func(*contributor.Options){
		"validators": func(o *contributor.Options) { o.Validators = nil },
		"wallet":     func(o *contributor.Options) { o.Wallet = nil },
		"outbox":     func(o *contributor.Options) { o.Outbox = nil },
		"randomness": func(o *contributor.Options) { o.Rand = nil },
		"clock":      func(o *contributor.Options) { o.Now = nil },
	} {
		opts := newPerson(t).opts
		drop(&opts)
		if _, err := contributor.New(opts); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("without %s: %v", name, err)
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
