package buyer_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

var price = big.NewInt(1_000_000)

// story is a buyer, the validators and the chain.
type story struct {
	t          testing.TB
	world      *sold.World
	chain      *sold.Chain
	validators []*sold.Validator
	gateways   []buyer.Store
	key        *ecdsa.PrivateKey
	dir        string
	deployment *core.Deployment
	log        bytes.Buffer
	now        func() time.Time
	repeat     func(context.Context, []core.OfferView) error
	waiting    func(core.SaleState, time.Time)
	settings   map[string]any

	approve     func(context.Context, buyer.Quote) error
	maxExcluded *uint64
}

func newStory(t testing.TB, data [][]byte) *story {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	s := &story{t: t, world: sold.New(t, data), key: key, dir: filepath.Join(t.TempDir(), "sale-1")}
	s.chain = sold.NewChain(t, s.world)
	s.validators = sold.NewValidators(t, s.chain, 3)

	return s
}

// flow returns a fresh run of the buyer's program on the same folder.
func (s *story) flow() *buyer.Flow {
	s.t.Helper()
	opts := buyer.Options{
		Gateways: s.gateways, Deployment: s.deployment, Chain: s.chain, Dir: s.dir, Account: crypto.PubkeyToAddress(s.key.PublicKey), Key: s.key,
		Log: slog.New(slog.NewTextHandler(&s.log, nil)), Patience: 50 * time.Millisecond, Poll: time.Millisecond,
		Now: s.now, Repeat: s.repeat, Waiting: s.waiting, Settings: s.settings,
		Approve: s.approve, MaxExcluded: s.maxExcluded,
	}

	for _, v := range s.validators {
		opts.Validators = append(opts.Validators, v)
	}

	f, err := buyer.New(opts)
	if err != nil {
		s.t.Fatal(err)
	}

	return f
}

func (s *story) buy() core.SaleID {
	s.t.Helper()
	floor := new(big.Int).Mul(s.world.Terms.FloorPrice, big.NewInt(int64(len(s.world.Items))))
	if floor.Cmp(price) < 0 {
		floor = price
	}

	id, err := s.flow().Buy(s.t.Context(), s.world.ID, floor)
	if err != nil {
		s.t.Fatal(err)
	}

	return id
}

func (s *story) fetch(id core.SaleID) buyer.Report {
	s.t.Helper()
	report, err := s.flow().Fetch(s.t.Context(), id)
	if err != nil {
		s.t.Fatal(err)
	}

	return report
}

func (s *story) read(name string) []byte {
	s.t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.t.Fatal(err)
	}

	return data
}

func TestABuyerGetsEveryRecordOnce(t *testing.T) {
	data := sold.Slices(20)
	data = append(data, data[3]) // two people with the same short history
	s := newStory(t, data)
	id := s.buy()
	if err := s.flow().Wait(t.Context(), id); err != nil {
		t.Fatal(err)
	}

	report := s.fetch(id)
	if report.Records != 21 || report.Verified != 21 || report.Weight != 21 || report.Doubles != 1 || report.Sale != id {
		t.Errorf("report: got %+v, want Records 21", report)
	}

	var got [][]byte
	contributors := map[string]bool{}
	var order []core.ContributionID

	for line := range bytes.Lines(s.read("records.jsonl")) {
		var r verify.Record
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}

		got = append(got, r.Slice)
		contributors[r.Contributor] = true
		order = append(order, r.Contribution)
	}

	slices.SortFunc(got, bytes.Compare)
	slices.SortFunc(data, bytes.Compare)
	if !slices.EqualFunc(got, data, bytes.Equal) {
		t.Error("got other slices, want the sealed bytes")
	}

	if len(contributors) != 21 {
		t.Errorf("got %d contributors' ids for 21 records, want 21", len(contributors))
	}

	if slices.IsSortedFunc(order, core.ContributionID.Compare) {
		t.Error("got the records in tree order, want a shuffled order")
	}

	var stored buyer.Report
	if err := json.Unmarshal(s.read("report.json"), &stored); err != nil || stored.Verified != 21 || stored.Schema != verify.ReportSchema {
		t.Errorf("report.json: got %+v, %v, want Verified 21", stored, err)
	}

	for _, name := range s.files() {
		if info := must(os.Stat(filepath.Join(s.dir, name))); info.Mode().Perm() != 0o600 {
			t.Errorf("%s: got mode %s, want a private one", name, info.Mode())
		}
	}
}

// files returns the paths of all files of the sale's folder.
func (s *story) files() (names []string) {
	s.t.Helper()
	err := fs.WalkDir(os.DirFS(s.dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}

	return names
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestASecondRunChangesNothingAndNeedsNoValidator(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	id := s.buy()
	s.fetch(id)
	before := map[string][]byte{}
	for _, name := range s.files() {
		before[name] = s.read(name)
	}

	for _, v := range s.validators {
		v.Fail = func(call string) error { return errors.New("gone") }
	}

	if again := s.buy(); again != id {
		t.Errorf("bought %s, then %s, want %v", id, again, id)
	}

	s.fetch(id)
	for name, data := range before {
		if !bytes.Equal(s.read(name), data) {
			t.Errorf("%s: got a rewritten file, want it unchanged", name)
		}
	}

	if s.chain.Sales() != 1 || s.chain.Paid().Cmp(price) != 0 {
		t.Errorf("got %d sales, %s paid, want 1, 0", s.chain.Sales(), s.chain.Paid())
	}
}

func TestAnOfferIsPaidOnceWhateverIsCut(t *testing.T) {
	for name, cut := range map[string]func(*story){
		"the offer does not arrive":       func(s *story) { s.chain.DropNextOffer() },
		"the answer does not arrive":      func(s *story) { s.chain.LoseNextAnswer() },
		"payloads cannot be had at first": func(s *story) { failOnce(s.validators, "block") },
	} {
		t.Run(name, func(t *testing.T) {
			s := newStory(t, sold.Slices(4))
			cut(s)
			first, firstErr := s.flow().Buy(t.Context(), s.world.ID, price)
			id := s.buy()
			if firstErr == nil && first != id {
				t.Errorf("two sales: got %s and %s", first, id)
			}

			if s.chain.Sales() != 1 || s.chain.Paid().Cmp(price) != 0 {
				t.Errorf("got %d sales, %s paid, want 1, 0", s.chain.Sales(), s.chain.Paid())
			}

			if report := s.fetch(id); report.Verified != 4 {
				t.Errorf("report: got %+v, want Verified 4", report)
			}
		})
	}
}

// failOnce makes each validator's first call fail.
func failOnce(validators []*sold.Validator, call string) {
	for _, v := range validators {
		v.Fail = func(c string) error {
			if c == call && v.Calls(call) == 1 {
				return fmt.Errorf("busy: %w", core.ErrUnreachable)
			}
			return nil
		}
	}
}

func TestALostOfferIsMadeAgainAsTheSameOffer(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.DropNextOffer()
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); !errors.Is(err, sold.ErrCut) {
		t.Fatalf("got %v, want %v", err, sold.ErrCut)
	}

	saved := s.read("purchase.json")
	s.buy()
	if !bytes.Equal(saved, s.read("purchase.json")) {
		t.Error("second run: got another key or offer, want the same")
	}
}

func TestAnOfferThatNoBlockCanTakeIsReplaced(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.DropNextOffer()
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); err == nil {
		t.Fatal("dropped offer: got no error, want one")
	}

	saved := s.read("purchase.json")
	s.chain.Pass(2 * time.Hour)
	s.now = func() time.Time { return time.Now().Add(2 * time.Hour) }
	s.buy()
	if bytes.Equal(saved, s.read("purchase.json")) || s.chain.Sales() != 1 {
		t.Errorf("stale offer: got it sent again and %d sales, want another offer", s.chain.Sales())
	}
}

func TestARefundedSaleIsSaidAndMayBeFollowedByAnother(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.After(core.SaleAccepted)
	id := s.buy()
	s.chain.Move(core.SaleRefunded)
	if err := s.flow().Wait(t.Context(), id); !errors.Is(err, core.ErrDeadline) || !strings.Contains(err.Error(), "refunded") {
		t.Errorf("got %v", err)
	}

	s.chain.After(core.SaleConfirmed)
	next := s.buy()
	if next == id || s.chain.Sales() != 2 {
		t.Errorf("sale %s after %s, %d sales", next, id, s.chain.Sales())
	}

	s.fetch(next)
}

func TestWaitEndsWhenListsCanNoLongerStand(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.After(core.SaleCommitted)
	id := s.buy()
	s.chain.Pass(2 * time.Hour)
	if err := s.flow().Wait(t.Context(), id); !errors.Is(err, core.ErrDeadline) {
		t.Errorf("got %v, want %v", err, core.ErrDeadline)
	}
}

func TestWaitFollowsTheSale(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.After(core.SaleAccepted)
	id := s.buy()
	done := make(chan error, 1)
	flow := s.flow()
	go func() { done <- flow.Wait(t.Context(), id) }()

	s.chain.Move(core.SaleCommitted)
	s.chain.Move(core.SaleConfirmed)
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestNothingIsPaidForWhatCannotBeHad(t *testing.T) {
	tests := map[string]struct {
		change func(*story)
		price  *big.Int
	}{
		"a payload that nobody has":  {change: func(s *story) { delete(s.world.Blocks, s.world.Items[1].PayloadDigest) }},
		"a manifest that nobody has": {change: func(s *story) { delete(s.world.Blocks, s.world.Snapshot.Manifest) }},
		"a price below the floor":    {price: big.NewInt(2_999)},
		"a snapshot that the chain does not have": {change: func(s *story) {
			s.world.Snapshot.Number = 9
			s.world.ID = s.world.Typer.SnapshotID(s.world.Snapshot)
			s.world.Snapshot.Number = 1
		}},
	}

	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := newStory(t, sold.Slices(3))
			if test.change != nil {
				test.change(s)
			}

			if test.price == nil {
				test.price = price
			}

			if _, err := s.flow().Buy(t.Context(), s.world.ID, test.price); err == nil {
				t.Error("Buy: got no error, want one")
			}

			if s.chain.Sales() != 0 {
				t.Errorf("got %s paid, want no offer", s.chain.Paid())
			}
		})
	}
}

func TestAFolderTakesOneSale(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.buy()
	if _, err := s.flow().Buy(t.Context(), s.world.ID, big.NewInt(2_000_000)); !errors.Is(err, core.ErrConflict) {
		t.Errorf("another price: got %v, want %v", err, core.ErrConflict)
	}

	if _, err := s.flow().Fetch(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("another sale: got %v, want %v", err, core.ErrConflict)
	}

	if err := s.flow().Wait(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("another sale: got %v, want %v", err, core.ErrConflict)
	}
}

func TestAFlowSaysWhatItLacks(t *testing.T) {
	s := newStory(t, sold.Slices(1))
	whole := buyer.Options{
		Validators: []buyer.Validator{s.validators[0]}, Chain: s.chain, Dir: s.dir,
		Account: crypto.PubkeyToAddress(s.key.PublicKey), Key: s.key,
	}

	for what, lack := range map[string]func(*buyer.Options){
		"validators": func(o *buyer.Options) { o.Validators = nil },
		"chain":      func(o *buyer.Options) { o.Chain = nil },
		"folder":     func(o *buyer.Options) { o.Dir = "" },
		"account":    func(o *buyer.Options) { o.Account = [20]byte{} },
		"key":        func(o *buyer.Options) { o.Key = nil },
	} {
		opts := whole
		lack(&opts)
		if _, err := buyer.New(opts); err == nil || !strings.Contains(err.Error(), "no "+what) {
			t.Errorf("without %s: got %v", what, err)
		}
	}
}

func TestADamagedPurchaseIsNotPaidAgain(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.buy()
	must(0, os.WriteFile(filepath.Join(s.dir, "purchase.json"), []byte(`{"schema":`), 0o600))
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); err == nil || s.chain.Sales() != 1 {
		t.Errorf("got %d sales, %v, want one, 1", s.chain.Sales(), err)
	}
}
