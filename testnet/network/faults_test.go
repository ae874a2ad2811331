package network_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/faulty"
)

// sealHostile makes a contribution of each hostile person, one for each kind of fault.
func (w *crowd) sealHostile(t *testing.T) (drafts []*contributor.Draft) {
	t.Helper()
	view, err := w.nodes[0].Committee(t.Context())
	check(t, err)

	for _, kind := range hostiles() {
		account, err := crypto.GenerateKey()
		check(t, err)
		wallet := contributor.KeyWallet{Key: account}
		to, err := w.target.Agreement(w.slice, contributor.Giver{Account: wallet.Address()}, 0, time.Now())
		check(t, err)
		d, err := faulty.Seal(kind, view, w.target, w.slice, to)
		check(t, err)
		signature, err := wallet.SignTypedData(t.Context(), d.TypedData())
		check(t, err)
		check(t, d.Sign(signature))
		drafts = append(drafts, d)
	}

	return drafts
}

// hostiles are the faults of the hostile people. Weights of the story are all 1, so that
// nobody can declare a wrong one.
func hostiles() []core.FaultKind {
	return slices.DeleteFunc(faulty.Kinds(), func(kind core.FaultKind) bool { return kind == core.FaultWeight })
}

// TestFaultyRecordsAreNotPaid tells a story with a hostile contributor for each kind of fault and two buyers of
// one snapshot. Both buyers find the same records faulty. The first shows them; validators
// find the same, and their leaves are banned. Each buyer gets their part of the price back,
// the others get the rest, and nothing is left but what rounding leaves.
func TestFaultyRecordsAreNotPaid(t *testing.T) {
	t.Parallel()

	const honest = 4
	people := honest + len(hostiles())
	prices := []int64{601, 703}

	opts, account := deployed(t, 3, 1)
	log, kept := nodetest.NewLog()
	opts.Log = log

	net := start(t, opts)
	defer stop(t, net)

	client := clientOf(t, opts, account)
	defer func() { check(t, client.Close()) }()

	w := newCrowd(t, opts, net, client, core.Terms{
		Name:        "With garbage",
		Cadence:     core.Cadence{MinGroup: uint32(people), MinNew: uint32(people), MinInterval: 1, SellFor: 3600},
		Windows:     core.Windows{Vote: 1, Commit: 6, Release: 4, Confirm: 3, Dispute: 11},
		MaxDisputes: 10,
	})

	drafts := slices.Concat(w.seal(t, honest), w.sealHostile(t))
	w.post(t, drafts)
	snapshot := w.waitForSnapshot(t, net)
	fund(t, opts, account, prices[0]+prices[1])

	s := &faultStory{t: t, w: w, client: client, account: account, people: people}
	var flows []*buyer.Flow
	var sales []core.SaleID
	for i, price := range prices {
		flow := w.buyer(t, opts, client, account, i)
		sale, err := flow.Buy(t.Context(), snapshot, big.NewInt(price))
		check(t, err)
		flows, sales = append(flows, flow), append(sales, sale)
	}

	var opening sync.WaitGroup
	for i, flow := range flows {
		opening.Go(func() {
			if err := s.opened(flow, sales[i], i == 0); err != nil {
				t.Errorf("buyer %d: %v", i, err)
			}
		})
	}
	opening.Wait()

	if !t.Failed() {
		s.settled(&opts.Deployment, snapshot, drafts, prices)
	}
	if t.Failed() {
		t.Log(kept.String())
	}
}

// faultStory is what both parts of the story share.
type faultStory struct {
	t       *testing.T
	w       *crowd
	client  *chain.Client
	account *ecdsa.PrivateKey
	people  int
}

// opened opens a sale, and shows its faulty records if it is wanted, until they are on
// chain. It returns when the sale has settled.
func (s *faultStory) opened(flow *buyer.Flow, sale core.SaleID, show bool) error {
	ctx := s.t.Context()
	if err := flow.Wait(ctx, sale); err != nil {
		return err
	}

	report, err := flow.Fetch(ctx, sale)
	if err != nil {
		return err
	}
	if report.Verified != s.people-len(hostiles()) || len(report.Faults) != len(hostiles()) {
		return fmt.Errorf("got %d verified and faults %+v, want the hostile people's records named", report.Verified, report.Faults)
	}

	if show {
		d, err := flow.Dispute(ctx, sale, report.Faults)
		if err != nil || d.Proven() != len(hostiles()) {
			return fmt.Errorf("got %+v, %w, want each record found faulty", d, err)
		}
	}

	return s.until(func() (bool, error) {
		o, err := s.w.nodes[0].Offer(ctx, sale)
		return err == nil && o.State == core.SaleSettled, err
	})
}

func (s *faultStory) until(ask func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(s.t.Context(), 90*time.Second)
	defer cancel()

	for {
		yes, err := ask()
		if yes {
			return nil
		}

		pause(ctx, 200*time.Millisecond)
		if ctx.Err() != nil {
			return errors.Join(ctx.Err(), err)
		}
	}
}

// settled checks who got what. Weights are all 1, so the figures are simple.
func (s *faultStory) settled(d *core.Deployment, snapshot core.SnapshotID, drafts []*contributor.Draft, prices []int64) {
	s.t.Helper()
	n, bad := int64(s.people), int64(len(hostiles()))

	var back, net int64
	for _, price := range prices {
		part := price * bad / n
		back, net = back+part, net+price-part
	}
	s.buyerHas(*d.Token, back)

	record, err := s.w.nodes[0].Snapshot(s.t.Context(), snapshot)
	check(s.t, err)
	if record.Banned != uint64(bad) {
		s.t.Errorf("got %d banned, want %d", record.Banned, bad)
	}

	var paid int64
	for i, draft := range drafts {
		check(s.t, s.until(func() (bool, error) {
			e, err := s.earning(draft.Account)
			return err == nil && e.Due.Sign() == 0 && (e.Paid.Sign() > 0) == (i < len(drafts)-len(hostiles())), err
		}))

		e, err := s.earning(draft.Account)
		check(s.t, err)
		paid += e.Paid.Int64()
		if h := i - (len(drafts) - len(hostiles())); h >= 0 {
			s.banned(e, hostiles()[h])
		} else if want := net / (n - bad); e.Paid.Int64() < want-1 || e.Paid.Int64() > want || e.Ban != nil {
			s.t.Errorf("honest account: got %s paid, ban %+v, want %d", e.Paid, e.Ban, want)
		}
	}

	// Rounding leaves a unit a leaf and one a sale at most (SPEC 5.73).
	if left := net - paid; left < 0 || left > n+int64(len(prices)) {
		s.t.Errorf("got %d paid of %d, want all but %d", paid, net, n+int64(len(prices)))
	}
	if vault := s.balance(*d.Token, d.Contracts.Payouts); vault != net-paid {
		s.t.Errorf("got %d in the vault, want %d", vault, net-paid)
	}
}

func (s *faultStory) banned(e core.Earning, kind core.FaultKind) {
	s.t.Helper()
	if e.Ban == nil || e.Ban.Kind != kind || e.Ban.Cap != 0 || e.Paid.Sign() != 0 {
		s.t.Errorf("hostile account: got %s paid, ban %+v, want nothing, for its %s", e.Paid, e.Ban, kind)
	}
}

func (s *faultStory) earning(account common.Address) (core.Earning, error) {
	earnings, err := s.w.nodes[1].Payouts(s.t.Context(), account)
	if err != nil {
		return core.Earning{}, err
	}
	if len(earnings) != 1 {
		return core.Earning{}, fmt.Errorf("got %d earnings, want 1: %w", len(earnings), core.ErrNotFound)
	}

	return earnings[0], nil
}

func (s *faultStory) balance(token, account common.Address) int64 {
	s.t.Helper()
	held, err := s.client.Holding(s.t.Context(), token, account)
	check(s.t, err)

	return held.Int64()
}

func (s *faultStory) buyerHas(token common.Address, want int64) {
	s.t.Helper()
	if got := s.balance(token, crypto.PubkeyToAddress(s.account.PublicKey)); got != want {
		s.t.Errorf("got %d with the buyer again, want %d", got, want)
	}
}
