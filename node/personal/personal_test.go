package personal_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
)

func mustTake(t *testing.T, w *world, n *personal.Node) api.Export {
	t.Helper()
	e, err := w.take(n)
	if err != nil || e.State != api.Previewed {
		t.Fatalf("got %+v, %v, want previewed", e, err)
	}

	return e
}

func TestAnExportGoesItsWayByEitherWallet(t *testing.T) {
	for name, with := range wallets() {
		t.Run(name, func(t *testing.T) {
			w := with(newWorld(t))
			n := w.open()
			e := mustTake(t, w, n)
			if e.Source != api.Upload || e.Sha256 != hexSum(w.export) || e.Size != int64(len(w.export)) || len(w.node.posts) != 0 {
				t.Errorf("got %+v", e)
			}

			done, err := w.journey(n)
			if err != nil || done.State != api.Submitted || *done.Stage != "received" || *done.Account != w.key.Address().Hex() {
				t.Fatalf("got %+v, %v", done, err)
			}

			if got := w.node.posts[0]; got.Account != w.key.Address() || got.Consent.Contribution.String() != *done.Contribution {
				t.Errorf("posted %+v", got)
			}

			w.onlyWhatIsKept()
			if again, err := w.journey(n); err != nil || *again.Contribution != *done.Contribution || len(w.node.posts) != 1 {
				t.Errorf("again: got %+v, %d posts, %v", again, len(w.node.posts), err)
			}
		})
	}
}

func hexSum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func TestThePreviewIsWhatIsSold(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e := mustTake(t, w, n)
	shown, slice, err := n.Preview(e.Id)
	if err != nil || hexSum(slice) != *e.SliceSha256 || !bytes.Contains(shown, slice) || !bytes.Contains(slice, []byte("E & F")) {
		t.Fatalf("got %s, %v", shown, err)
	}

	for _, name := range w.files() {
		data, err := os.ReadFile(filepath.Join(w.opts.Dir, name))
		info, errStat := os.Stat(filepath.Join(w.opts.Dir, name))
		if err := errors.Join(err, errStat); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v, want %v", name, info.Mode(), err, 0o600)
		}
		if bytes.Contains(data, []byte("CANARY")) {
			t.Errorf("%s: got unsold data, want none", name)
		}
	}

	if _, _, err := n.Preview(strings.Repeat("0", 32)); !errors.Is(err, core.ErrNotFound) {
		t.Error(err)
	}
}

func reasonOf(err error) core.Reason {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Reason
	}

	return ""
}

func TestAConsentIsToWhatWasShownByWhoOwnsIt(t *testing.T) {
	other, own := common.Address{9}.Hex(), ""
	signature := "0x" + strings.Repeat("11", 65)

	for name, test := range map[string]struct {
		outside bool
		change  func(r *api.ConsentRequest)
		want    core.Reason
	}{
		"to other bytes":       {false, func(r *api.ConsentRequest) { r.SliceSha256 = strings.Repeat("0", 64) }, core.ReasonNotAsShown},
		"to another agreement": {false, func(r *api.ConsentRequest) { r.AgreementSha256 = strings.Repeat("0", 64) }, core.ReasonNotAsShown},
		"outside, to another agreement": {true, func(r *api.ConsentRequest) {
			r.Account, r.AgreementSha256 = &own, strings.Repeat("0", 64)
		}, core.ReasonNotAsShown},
		"for another account":             {false, func(r *api.ConsentRequest) { r.Account = &other }, core.ReasonAccount},
		"signed elsewhere":                {false, func(r *api.ConsentRequest) { r.Signature = &signature }, core.ReasonAccount},
		"of nobody":                       {true, func(*api.ConsentRequest) {}, core.ReasonAccount},
		"a signature without its message": {true, func(r *api.ConsentRequest) { r.Account, r.Signature = &own, &signature }, core.ReasonNoMessage},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			if test.outside {
				w.outside()
			}

			own = w.key.Address().Hex()
			n := w.open()
			e := mustTake(t, w, n)
			r := api.ConsentRequest{SliceSha256: *e.SliceSha256}
			test.change(&r)
			if _, _, err := n.Consent(t.Context(), e.Id, r); reasonOf(err) != test.want {
				t.Errorf("got %v", err)
			}

			if after, err := n.Export(e.Id); err != nil || after.State != api.Previewed || len(w.node.posts) != 0 {
				t.Errorf("got %s, %v", after.State, err)
			}
		})
	}
}

// TestASentContributionSaysWhatItWaitsFor checks that the API passes on what validators
// say, and says nothing while none answers.
func TestASentContributionSaysWhatItWaitsFor(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	if _, err := w.journey(n); err != nil {
		t.Fatal(err)
	}

	list, err := n.Contributions(t.Context())
	if err != nil || len(list.Items) != 1 || list.Items[0].Waits == nil || list.Items[0].Waits.Words != "the next batch" {
		t.Errorf("got %+v, %v, want one that waits for the next batch", list.Items, err)
	}

	w.node.away = true
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // no second attempt
	if list, err = n.Contributions(ctx); err != nil || len(list.Items) != 1 || list.Items[0].Waits != nil {
		t.Errorf("nobody answers: got %+v, %v, want one that says nothing", list.Items, err)
	}
}

func TestTheMessageIsTheSameUntilItIsSigned(t *testing.T) {
	w := newWorld(t).outside()
	n := w.open()
	e := mustTake(t, w, n)
	account, wrong := w.key.Address().Hex(), "0x"+strings.Repeat("11", 65)
	r, err := w.request(n, e)
	if err != nil || *r.Account != account {
		t.Fatal(r, err)
	}

	first, done, err := n.Consent(t.Context(), e.Id, r)
	if err != nil || done {
		t.Fatal(done, err)
	}

	second, _, err := w.open().Consent(t.Context(), e.Id, r) // the node was started again
	if err != nil || string(w.sign(*first.TypedData)) != string(w.sign(*second.TypedData)) {
		t.Errorf("another message: got %v", err)
	}

	r.Signature = &wrong
	if _, _, err := n.Consent(t.Context(), e.Id, r); reasonOf(err) != core.ReasonSignature {
		t.Errorf("a wrong signature: got %v", err)
	}

	if e, err = w.journey(n); err != nil || e.State != api.Submitted {
		t.Errorf("got %+v, %v, want submitted", e, err)
	}
}

// TestAMessageSaysWhatWasShownLast shows an agreement, makes its message, and shows another
// one before the message is signed.
func TestAMessageSaysWhatWasShownLast(t *testing.T) {
	for name, change := range map[string]func(c *committee){
		"readers":  func(c *committee) { c.view.Members = []core.Member{{Account: common.Address{66}}} },
		"decimals": func(c *committee) { c.data.Token = &core.Token{Symbol: "USDC", Decimals: 6} },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t).outside()
			n := w.open()
			e := mustTake(t, w, n)
			r, err := w.request(n, e)
			if err != nil {
				t.Fatal(err)
			}
			if _, _, err := n.Consent(t.Context(), e.Id, r); err != nil {
				t.Fatal(err)
			}

			change(w.node.committee)
			if _, _, err := n.Consent(t.Context(), e.Id, r); reasonOf(err) != core.ReasonNotAsShown {
				t.Errorf("got %v, want %s", err, core.ReasonNotAsShown)
			}

			if r, err = w.request(n, e); err != nil {
				t.Fatal(err)
			}

			shown, _, err := n.Consent(t.Context(), e.Id, r)
			if err != nil {
				t.Fatal(err)
			}

			data, err := json.Marshal(*shown.TypedData)
			if want := w.node.data.Terms.Founder.Hex(); err != nil || !strings.Contains(string(data), want) {
				t.Errorf("got %s, %v, want the founder %s", data, err, want)
			}
			if want := w.node.view.Members[0].Account.Hex(); !strings.Contains(string(data), want) {
				t.Errorf("got %s, want the reader %s", data, want)
			}
		})
	}
}

func TestWhatCannotBeSoldIsRefusedWithAReason(t *testing.T) {
	for name, test := range map[string]struct {
		export  func(t *testing.T) []byte
		dataset *core.DatasetID
		want    string
	}{
		"no ZIP":          {func(*testing.T) []byte { return []byte("hello") }, nil, "not_zip"},
		"too few artists": {func(t *testing.T) []byte { return pack(t, history("A", "B")) }, nil, "too_few_artists"},
		"no music": {func(t *testing.T) []byte {
			return pack(t, [2]string{"Spotify Account Data/StreamingHistory_music_0.json", "[]"})
		}, nil, "no_music"},
		"an unknown dataset": {func(t *testing.T) []byte { return pack(t, history("A")) }, &core.DatasetID{9}, "unknown_dataset"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			n := w.open()
			e, added, err := n.Take(t.Context(), test.dataset, "export.zip", bytes.NewReader(test.export(t)))
			if err != nil || !added || e.State != api.Received {
				t.Fatalf("got %+v, %v", e, err)
			}

			if err := n.Cut(t.Context()); err != nil {
				t.Fatal(err)
			}

			if e, err = n.Export(e.Id); err != nil || e.State != api.Refused || *e.Reason != test.want || *e.Detail == "" {
				t.Errorf("got %+v, %v", e, err)
			}

			w.onlyWhatIsKept()
			if _, err := n.Decline(e.Id); !errors.Is(err, core.ErrConflict) {
				t.Errorf("declined: got %v, want %v", err, core.ErrConflict)
			}
		})
	}
}

func TestAnExportNeedsADataset(t *testing.T) {
	w := newWorld(t)
	w.opts.Dataset = nil
	if _, _, err := w.open().Take(t.Context(), nil, "export.zip", strings.NewReader("x")); reasonOf(err) != core.ReasonNoDataset {
		t.Error(err)
	}

	w.opts.Watch = t.TempDir()
	if _, err := personal.New(w.opts); err == nil {
		t.Error("watched folder without a dataset: got no error, want one")
	}
}

func TestAnUploadThatBreaksOffLeavesNothing(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	broken := io.MultiReader(bytes.NewReader(w.export[:100]), iotest.ErrReader(errors.New("gone")))
	if _, _, err := n.Take(t.Context(), nil, "export.zip", broken); err == nil || len(w.files()) != 0 {
		t.Errorf("got %v, %v", w.files(), err)
	}
}

func TestADeclinedExportMayBeGivenAgain(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e := mustTake(t, w, n)

	for range 2 {
		if got, err := n.Decline(e.Id); err != nil || got.State != api.Declined {
			t.Fatalf("got %+v, %v, want declined", got, err)
		}
	}

	if _, _, err := n.Preview(e.Id); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("the slice is kept: got %v, want %v", err, core.ErrNotFound)
	}

	if _, err := w.agree(n, e); err == nil {
		t.Error("consent after a decline: got no error, want one")
	}

	if e, err := w.journey(n); err != nil || e.State != api.Submitted {
		t.Errorf("got %+v, %v, want submitted", e, err)
	}

	if _, err := n.Decline(e.Id); !errors.Is(err, core.ErrConflict) {
		t.Errorf("declined after it was sold: got %v, want %v", err, core.ErrConflict)
	}
}

func TestANodeThatReachesNobodyWaits(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e := mustTake(t, w, n)
	if _, err := w.agree(n, e); err != nil {
		t.Fatal(err)
	}

	w.node.away = true
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // no second attempt
	if err := n.Send(ctx); !errors.Is(err, core.ErrUnreachable) {
		t.Error(err)
	}

	if e, err := n.Export(e.Id); err != nil || e.State != api.Consented {
		t.Errorf("got %+v, %v, want consented", e, err)
	}

	list, err := n.Contributions(t.Context())
	if err != nil || len(list.Items) != 1 || list.Items[0].State != api.Consented {
		t.Errorf("got %+v, %v, want 1 item and state consented", list, err)
	}

	w.node.away = false
	if e, err := w.journey(n); err != nil || e.State != api.Submitted || len(w.node.posts) != 1 {
		t.Errorf("got %+v, %v", e, err)
	}
}

// TestAHigherVersionIsAskedFor checks that a contribution of another machine is replaced
// only by who has seen that.
func TestAHigherVersionIsAskedFor(t *testing.T) {
	for name, with := range wallets() {
		t.Run(name, func(t *testing.T) {
			w := with(newWorld(t))
			w.node.refuse = func(c core.Contribution) error {
				if c.Consent.Version <= 4 {
					return &core.Refusal{Reason: core.ReasonSuperseded, Detail: "version 4 is anchored", Version: 4}
				}
				return nil
			}

			n := w.open()
			e, err := w.journey(n)
			if err != nil || e.State != api.Previewed || *e.Reason != "superseded" || *e.Hint == "" {
				t.Fatalf("got %+v, %v, want it asked for once more", e, err)
			}

			account := w.key.Address().Hex()
			to, err := n.Agreement(t.Context(), e.Id, api.GetAgreementParams{Account: &account})
			if err != nil || to.Replaces == nil || to.Replaces.Version != 4 || to.Version != 5 {
				t.Errorf("got %+v, %v, want version 5, which replaces version 4", to, err)
			}

			e, err = w.journey(n)
			if err != nil || e.State != api.Submitted || *e.Version != 5 || e.Reason != nil {
				t.Errorf("got %+v, %v, want state submitted, version 5 and no reason", e, err)
			}
		})
	}
}

func TestAnotherRefusalEndsTheExport(t *testing.T) {
	w := newWorld(t)
	w.node.refuse = func(core.Contribution) error { return core.Refuse(core.ReasonPurposes, "not those of the terms") }
	e, err := w.journey(w.open())
	if err != nil || e.State != api.Refused || *e.Reason != "wrong_purposes" || len(w.node.posts) != 1 {
		t.Errorf("got %+v, %v", e, err)
	}

	w = newWorld(t)
	w.node.refuse = func(core.Contribution) error { return core.Refuse(core.ReasonHeader, "bad") }
	if e, err = w.journey(w.open()); err != nil || e.State != api.Previewed || len(w.node.posts) != 1 {
		t.Errorf("got %+v, %d posts, %v, want it asked for once more after 1 post", e, len(w.node.posts), err)
	}
}

func TestAContributionThatIsLostIsSentAgain(t *testing.T) {
	w := newWorld(t)
	now := time.Now()
	w.opts.Test.Now = func() time.Time { return now }
	n := w.open()
	first, err := w.journey(n)
	if err != nil {
		t.Fatal(err)
	}

	clear(w.node.held) // the only validator that had it has lost its disk
	if err := n.Follow(t.Context()); err != nil {
		t.Fatal(err)
	}

	now = now.Add(time.Minute)
	if err := errors.Join(n.Send(t.Context()), n.Follow(t.Context())); err != nil {
		t.Fatal(err)
	}

	if e, err := n.Export(first.Id); err != nil || e.State != api.Submitted || *e.Contribution != *first.Contribution || len(w.node.held) != 1 {
		t.Errorf("got %+v, %v", e, err)
	}
}

// TestAValidatorThatForgetsDoesNotMakeTheNodePostWithoutEnd plays a validator that
// acknowledges each contribution and never knows it afterwards.
func TestAValidatorThatForgetsDoesNotMakeTheNodePostWithoutEnd(t *testing.T) {
	w := newWorld(t)
	now := time.Now()
	w.opts.Test.Now = func() time.Time { return now }
	n := w.open()
	if _, err := w.journey(n); err != nil {
		t.Fatal(err)
	}

	for range 2 * 3600 { // two hours, in which the node looks each second
		clear(w.node.held)
		now = now.Add(time.Second)
		if err := errors.Join(n.Follow(t.Context()), n.Send(t.Context())); err != nil {
			t.Fatal(err)
		}
	}

	if got, most := len(w.node.posts), 16; got > most || got < 5 {
		t.Errorf("got %d posts in two hours, want 5 to %d", got, most)
	}
}

func TestANewerSliceReplacesWhatWasNotSent(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	old := mustTake(t, w, n)
	if _, err := w.agree(n, old); err != nil {
		t.Fatal(err)
	}

	w.export = pack(t, history("V", "W", "X", "Y", "Z"))
	e, err := w.journey(n)
	if err != nil || e.State != api.Submitted || *e.Version != 2 {
		t.Fatalf("got %+v, %v, want state submitted and version 2", e, err)
	}

	if got, err := n.Export(old.Id); err != nil || got.State != api.Refused || *got.Reason != "replaced" {
		t.Errorf("got %+v, %v, want state refused and reason \"replaced\"", got, err)
	}
}

func TestBidsAndEarningsAreShown(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e, err := w.journey(n)
	if err != nil {
		t.Fatal(err)
	}

	first, later := core.SnapshotID{1}, core.SnapshotID{2}
	for id, s := range w.node.held {
		s.Stage, s.Batch, s.AnchoredAt, s.Snapshot = core.StageIncluded, 3, 44, &first
		w.node.held[id] = s
	}

	bid := func(id byte, on core.SnapshotID) core.SaleRecord {
		return core.SaleRecord{ID: core.SaleID{id}, Offer: core.Offer{Snapshot: on, Price: big.NewInt(7)}, State: core.SaleOffered}
	}

	w.node.offers = []core.SaleRecord{bid(1, first), bid(2, later), bid(3, core.SnapshotID{3})}
	w.node.earned = []core.Earning{
		{Snapshot: first, Weight: 1, Due: big.NewInt(5), Paid: big.NewInt(2)},
		{Snapshot: later, Due: new(big.Int), Paid: new(big.Int), Ban: &core.Ban{Kind: core.FaultSchema, Signers: 0b101, Sale: core.SaleID{9}}},
	}
	if err := n.Follow(t.Context()); err != nil {
		t.Fatal(err)
	}

	list, err := n.Contributions(t.Context())
	if err != nil || len(list.Items) != 1 || list.Unreachable != nil {
		t.Fatalf("got %+v, %v, want 1 item and no unreachable node", list, err)
	}

	if c := list.Items[0]; c.Export != e.Id || *c.Stage != "included" || *c.Batch != 3 || *c.Block != 44 || *c.Snapshot != first.String() || len(c.Offers) != 2 || c.Offers[1].Price != "7" {
		t.Errorf("got %+v", c)
	}

	earnings, err := n.Earnings(t.Context())
	if err != nil || len(earnings.Items) != 2 || earnings.Items[0].Due != "5" || earnings.Items[0].Account != w.key.Address().Hex() || earnings.Hint == nil {
		t.Errorf("got %+v, %v", earnings, err)
	}

	if got := earnings.Items; got[0].Banned != nil || got[1].Banned == nil || !strings.Contains(*got[1].Banned, "its slice breaks the schema (sale 0x09") || !strings.Contains(*got[1].Banned, "members 0 2") {
		t.Errorf("got %+v, want why the second gets nothing of later sales", got)
	}

	w.node.away = true
	if list, err := n.Contributions(t.Context()); err != nil || len(list.Items) != 1 || list.Unreachable == nil {
		t.Errorf("got %+v, %v", list, err)
	}

	if _, err := n.Earnings(t.Context()); !errors.Is(err, core.ErrUnreachable) {
		t.Error(err)
	}
}

func TestStatusSaysWhoIsReached(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	if _, err := w.journey(n); err != nil {
		t.Fatal(err)
	}

	w.node.away = true
	s, err := n.Status(t.Context())
	if err != nil || s.Wallet != api.Own || *s.Account != w.key.Address().Hex() || s.States["submitted"] != 1 || !s.Ready || s.Version != "1.2.3" {
		t.Errorf("got %+v, %v", s, err)
	}

	if v := s.Validators; len(v) != 1 || v[0].Reachable || v[0].Detail == nil {
		t.Errorf("got validators %+v, want one that is unreachable, with a detail", v)
	}
}

// TestARunningNodeNeedsNobody checks that Run cuts, sends, follows and watches by itself.
func TestARunningNodeNeedsNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.opts.Watch = t.TempDir()
		n := w.open()
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- n.Run(ctx) }()

		if err := os.WriteFile(filepath.Join(w.opts.Watch, "mine.ZIP"), w.export, 0o644); err != nil {
			t.Fatal(err)
		}

		only := func(want api.ExportState) api.Export {
			t.Helper()
			synctest.Wait()
			all, err := n.Exports()
			if err != nil || len(all) != 1 || all[0].State != want {
				t.Fatalf("%+v, want %s, %v", all, want, err)
			}

			return all[0]
		}

		time.Sleep(7 * time.Second) // three looks at the folder
		e := only(api.Previewed)
		if _, err := w.agree(n, e); err != nil || e.Source != api.Watch {
			t.Fatalf("got %+v, %v, want watch", e, err)
		}

		only(api.Submitted)
		for id, s := range w.node.held {
			s.Stage = core.StageAnchored
			w.node.held[id] = s
		}

		w.node.events <- core.LogEntry{ID: core.LogID{Block: 7}, Type: core.LogBatch}
		if e := only(api.Submitted); *e.Stage != "anchored" {
			t.Errorf("after the event: got %s, want \"anchored\"", *e.Stage)
		}

		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}

		if data, err := os.ReadFile(filepath.Join(w.opts.Watch, "mine.ZIP")); err != nil || !bytes.Equal(data, w.export) {
			t.Errorf("the person's file was touched: got %v", err)
		}

		if s, err := w.open().Status(context.Background()); err != nil || *s.LastEvent != "7-0" {
			t.Errorf("got %+v, %v, want \"7-0\"", s.LastEvent, err)
		}
	})
}

func TestWhatStandsInTheWayIsSaidAndTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		n := w.open()
		w.node.away = true
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- n.Run(ctx) }()

		e, _, err := n.Take(ctx, nil, "export.zip", bytes.NewReader(w.export))
		if err != nil {
			t.Fatal(err)
		}

		time.Sleep(time.Minute)
		if err := n.Ready(); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("ready: got %v, want %v", err, core.ErrUnreachable)
		}

		w.node.mu.Lock()
		w.node.away = false
		w.node.mu.Unlock()
		time.Sleep(2 * time.Minute)
		if got, err := n.Export(e.Id); err != nil || got.State != api.Previewed || n.Ready() != nil {
			t.Errorf("got %+v, %v, %v, want state previewed and no reason in Ready", got, err, n.Ready())
		}

		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

func TestOtherChainsAreRefused(t *testing.T) {
	w := newWorld(t)
	other := testChain
	other.ID++
	w.opts.Domain = &other
	if _, err := w.take(w.open()); !errors.Is(err, core.ErrVerify) {
		t.Error(err)
	}
}

func TestOptionsAreChecked(t *testing.T) {
	for name, drop := range map[string]func(*personal.Options){
		"no folder": func(o *personal.Options) { o.Dir = "" }, "no log": func(o *personal.Options) { o.Log = nil },
		"no validator": func(o *personal.Options) { o.Validators = nil },
	} {
		w := newWorld(t)
		drop(&w.opts)
		if _, err := personal.New(w.opts); err == nil {
			t.Errorf("New %s: got no error, want one", name)
		}
	}
}

func FuzzRecords(f *testing.F) {
	f.Add([]byte(`{"schema":"tantieme/export-record/1","id":"x","state":"previewed"}`))
	f.Add([]byte(`{"schema":"tantieme/export-record/1","state":"submitted"}`))

	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := personal.ParseExport(data)
		if err == nil && (e.State == personal.Consented || e.State == personal.Submitted) && (e.Account == nil || e.Contribution == nil) {
			t.Errorf("got %+v", e)
		}
	})
}

var _ contributor.Validator = (*node)(nil)
