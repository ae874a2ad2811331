package contributor_test

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// seat is a validator at a panel. It may be unreachable, lose data, or lie.
type seat struct {
	client
	name   string
	err    error
	key    core.KeyID
	member common.Address // who it says is the member; zero: the truth
	asked  int
	events []core.LogEntry

	token *core.Token // of the dataset; nil: the truth
}

func (s *seat) URL() string { return s.name }

func (s *seat) say() error {
	s.asked++
	return s.err
}

func (s *seat) Committee(ctx context.Context) (core.CommitteeView, error) {
	if err := s.say(); err != nil {
		return core.CommitteeView{}, err
	}

	view := s.view
	if s.member != (common.Address{}) {
		view.Members = []core.Member{{Account: s.member}}
	}

	if !s.key.IsZero() {
		key := *view.Key
		key.KeyID = s.key
		view.Key = &key
	}

	return view, nil
}

func (s *seat) Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error) {
	view := s.data
	if s.token != nil {
		view.Token = s.token
	}
	return view, s.say()
}

func (s *seat) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	if err := s.say(); err != nil {
		return core.ContributionID{}, err
	}
	return s.client.Submit(ctx, c, payload)
}

func (s *seat) Payouts(context.Context, common.Address) ([]core.Earning, error) { return nil, s.say() }

func (s *seat) Snapshot(context.Context, core.SnapshotID) (core.SnapshotRecord, error) {
	return core.SnapshotRecord{}, s.say()
}

func (s *seat) Proof(context.Context, core.SnapshotID, int) (core.SumProof, error) {
	return core.SumProof{}, s.say()
}

func (s *seat) Contribution(context.Context, core.ContributionID) (core.ContributionView, error) {
	return core.ContributionView{ContributionStatus: core.ContributionStatus{Stage: core.StagePinned}}, s.say()
}

func (s *seat) Offers(context.Context, core.OfferFilter) ([]core.OfferView, error) {
	return nil, s.say()
}

func (s *seat) Offer(context.Context, core.SaleID) (core.OfferView, error) {
	return core.OfferView{}, s.say()
}

func (s *seat) Events(_ context.Context, after core.LogID, f func(core.LogEntry) error) error {
	for _, e := range s.events {
		if after.Less(e.ID) {
			if err := f(e); err != nil {
				return err
			}
		}
	}

	return s.say()
}

// newPanel returns n seats of one committee, and their panel.
func newPanel(t *testing.T, n int, known core.KeyID) ([]*seat, *contributor.Panel, *validator) {
	t.Helper()
	v := newValidator(t, time.Now)
	var seats []*seat
	var nodes []contributor.Validator

	for i := range n {
		s := &seat{client: client{v}, name: fmt.Sprintf("http://node-%d", i)}
		seats, nodes = append(seats, s), append(nodes, s)
	}

	opts := contributor.PanelOptions{Nodes: nodes, KeyID: known}
	opts.Test.Lookup = lookup
	p, err := contributor.NewPanel(opts)
	if err != nil {
		t.Fatal(err)
	}

	return seats, p, v
}

// hosts are the addresses of the names in these tests.
var hosts = map[string]string{
	"node-0": "192.0.2.1", "node-1": "192.0.2.2", "node-2": "192.0.2.3",
	"alias-of-0": "192.0.2.1", "six-of-0": "::ffff:192.0.2.1",
	"v6": "2001:db8::1", "other-v6": "2001:db8::2", "nat64-of-0": "64:ff9b::c000:201",
	"localhost": "127.0.0.1", "127.0.0.1": "127.0.0.1", "127.9.9.9": "127.9.9.9", "::1": "::1", "0.0.0.0": "0.0.0.0",
}

func lookup(_ context.Context, host string) ([]netip.Addr, error) {
	ip, known := hosts[host]
	if !known {
		return nil, errors.New("no such host")
	}
	return []netip.Addr{netip.MustParseAddr(ip)}, nil
}

// onChain is the contributor's own access to the chain of a validator.
type onChain struct {
	*validator
	token core.Token
	err   error // of Token

	invented map[core.NoticeID]bool // notices that the chain does not have
}

func (c *onChain) KeyID(context.Context) (core.KeyID, error) { return c.view.Key.KeyID, nil }

func (c *onChain) Token(context.Context, common.Address) (core.Token, error) { return c.token, c.err }

func (c *onChain) NoticeServedAt(_ context.Context, id core.NoticeID) (time.Time, error) {
	if c.invented[id] {
		return time.Time{}, nil
	}
	return time.Unix(1, 0), nil
}

// TestOneHostIsOneWord checks that a key which only one host shows is refused, whatever
// the host is called: a lying validator can be given any number of names.
func TestOneHostIsOneWord(t *testing.T) {
	for name, test := range map[string]struct {
		urls    []string
		checked bool
	}{
		"one node":                     {[]string{"http://node-0"}, false},
		"the same node twice":          {[]string{"http://node-0", "http://node-0"}, false},
		"two ports":                    {[]string{"http://node-0:1", "http://node-0:2"}, false},
		"two schemes":                  {[]string{"http://node-0", "https://node-0"}, false},
		"a capital and a blank path":   {[]string{"http://node-0", "http://node-0/"}, false},
		"two names of one address":     {[]string{"http://node-0", "http://alias-of-0"}, false},
		"an address in two families":   {[]string{"http://node-0", "http://six-of-0"}, false},
		"this machine by name and IP":  {[]string{"http://localhost:1", "http://127.0.0.1:2"}, false},
		"two loopback addresses":       {[]string{"http://127.0.0.1", "http://127.9.9.9"}, false},
		"loopback of two families":     {[]string{"http://127.0.0.1", "http://[::1]"}, false},
		"an unspecified address":       {[]string{"http://127.0.0.1", "http://0.0.0.0"}, false},
		"a name that does not resolve": {[]string{"http://node-0", "http://nowhere"}, false},
		"IPv4 and IPv6":                {[]string{"http://node-0", "http://v6"}, false},
		"IPv4 behind a translator":     {[]string{"http://node-0", "http://nat64-of-0"}, false},
		"two hosts of IPv6":            {[]string{"http://v6", "http://other-v6"}, true},
		"this machine and an IPv6":     {[]string{"http://localhost", "http://v6"}, true},
		"an IPv4 and this machine":     {[]string{"http://node-0", "http://[::1]"}, true},
		"two hosts":                    {[]string{"http://node-0", "http://node-1"}, true},
		"one host twice, then another": {[]string{"http://node-0", "http://alias-of-0", "http://node-1"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			v := newValidator(t, time.Now)
			var opts contributor.PanelOptions
			opts.Test.Lookup = lookup
			for _, url := range test.urls {
				opts.Nodes = append(opts.Nodes, &seat{client: client{v}, name: url})
			}

			for _, chain := range []bool{false, true} {
				if chain {
					opts.Chain = &onChain{validator: v}
				}

				p, err := contributor.NewPanel(opts)
				if err != nil {
					t.Fatal(err)
				}

				_, err = p.Committee(t.Context())
				if want := test.checked || chain; (err == nil) != want || !want && reasonOf(err) != core.ReasonKeyUnchecked {
					t.Errorf("with the chain %v: got %v, want checked %v", chain, err, want)
				}
			}
		})
	}
}

// TestTheChainDecidesWhoseKeyItIs checks that nodes which agree on a lie are found out.
func TestTheChainDecidesWhoseKeyItIs(t *testing.T) {
	seats, _, v := newPanel(t, 2, core.KeyID{})
	var opts contributor.PanelOptions
	for _, s := range seats {
		s.key = core.KeyID{66}
		opts.Nodes = append(opts.Nodes, s)
	}

	opts.Chain = &onChain{validator: v}
	p, err := contributor.NewPanel(opts)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := p.Committee(t.Context()); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want %v", err, core.ErrVerify)
	}

	seats[1].key = core.KeyID{}
	if view, err := p.Committee(t.Context()); err != nil || view.Key.KeyID != v.view.Key.KeyID {
		t.Errorf("got %v, want the key of the node that tells the truth", err)
	}
}

// TestTwoShowTheSameDataset has a node that lies about what a dataset's id does not bind:
// how its price reads.
func TestTwoShowTheSameDataset(t *testing.T) {
	six, zero := &core.Token{Symbol: "USDC", Decimals: 6}, &core.Token{Symbol: "USDC", Decimals: 0}
	for name, test := range map[string]struct {
		set   func(s []*seat)
		token *core.Token
		err   error
	}{
		"all agree":                   {func(s []*seat) { s[0].token, s[1].token, s[2].token = six, six, six }, six, nil},
		"other decimals":              {func(s []*seat) { s[0].token, s[1].token = zero, six }, nil, core.ErrVerify},
		"another symbol":              {func(s []*seat) { s[0].token, s[1].token = &core.Token{Symbol: "DAI", Decimals: 6}, six }, nil, core.ErrVerify},
		"only one knows the token":    {func(s []*seat) { s[0].token = zero }, nil, nil},
		"one is away, and two differ": {func(s []*seat) { s[1].err, s[0].token, s[2].token = core.ErrUnreachable, zero, six }, nil, core.ErrVerify},
	} {
		seats, p, _ := newPanel(t, 3, core.KeyID{})
		test.set(seats)
		view, err := p.Dataset(t.Context(), core.DatasetID{})
		if !errors.Is(err, test.err) || err == nil && view.Token != test.token {
			t.Errorf("%s: got %v, %v, want %v, %v", name, view.Token, err, test.token, test.err)
		}
	}
}

// TestADatasetThatNobodyHasIsSaidOnce asks three nodes for a dataset that they do not have.
func TestADatasetThatNobodyHasIsSaidOnce(t *testing.T) {
	seats, p, _ := newPanel(t, 3, core.KeyID{})
	for _, s := range seats {
		s.err = fmt.Errorf("dataset: %w", core.ErrNotFound)
	}

	_, err := p.Dataset(t.Context(), core.DatasetID{1})
	if !errors.Is(err, core.ErrNotFound) || strings.Count(err.Error(), "tantieme dataset list") != 1 || strings.Contains(err.Error(), "http://") {
		t.Errorf("got %v, want one sentence that says where to look", err)
	}
}

// TestTheChainDecidesHowAPriceReads has a node that lies about the decimals of a token.
func TestTheChainDecidesHowAPriceReads(t *testing.T) {
	v := newValidator(t, time.Now)
	liar := &seat{client: client{v}, name: "http://node-0", token: &core.Token{Symbol: "USDC"}}
	opts := contributor.PanelOptions{Nodes: []contributor.Validator{liar}}
	opts.Test.Lookup = lookup
	truth := core.Token{Symbol: "USDC", Decimals: 6}
	own := &onChain{validator: v, token: truth}
	opts.Chain = own
	p, err := contributor.NewPanel(opts)
	if err != nil {
		t.Fatal(err)
	}

	if view, err := p.Dataset(t.Context(), core.DatasetID{}); err != nil || view.Token == nil || *view.Token != truth {
		t.Errorf("got %v, %v, want %v", view.Token, err, truth)
	}

	own.err = core.ErrUnreachable
	if view, err := p.Dataset(t.Context(), core.DatasetID{}); err != nil || view.Token != nil {
		t.Errorf("without an answer of the chain: got %v, %v, want none", view.Token, err)
	}
}

// TestAMachineSharesOneOfItsAddresses has names with several addresses, of which one is
// shared.
func TestAMachineSharesOneOfItsAddresses(t *testing.T) {
	v := newValidator(t, time.Now)
	var opts contributor.PanelOptions
	opts.Nodes = []contributor.Validator{&seat{client: client{v}, name: "http://one"}, &seat{client: client{v}, name: "http://two"}}
	opts.Test.Lookup = func(_ context.Context, host string) ([]netip.Addr, error) {
		own := map[string]string{"one": "192.0.2.1", "two": "192.0.2.2"}[host]
		return []netip.Addr{netip.MustParseAddr(own), netip.MustParseAddr("2001:db8::1")}, nil
	}

	p, err := contributor.NewPanel(opts)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Committee(t.Context()); reasonOf(err) != core.ReasonKeyUnchecked {
		t.Errorf("got %v, want %s", err, core.ReasonKeyUnchecked)
	}
}

func reasonOf(err error) core.Reason {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Reason
	}
	return ""
}

func TestAPanelGoesOnWithWhoAnswers(t *testing.T) {
	seats, p, _ := newPanel(t, 3, core.KeyID{})
	seats[0].err = fmt.Errorf("node: %w", core.ErrUnreachable)
	for range 3 {
		if _, err := p.Payouts(t.Context(), common.Address{}); err != nil {
			t.Fatal(err)
		}
	}

	if seats[0].asked != 1 || seats[1].asked != 3 || seats[2].asked != 0 {
		t.Errorf("asked %d, %d, %d times, want 1, 3, 0", seats[0].asked, seats[1].asked, seats[2].asked)
	}

	seats[1].err = core.Refuse(core.ReasonHeader, "no")
	var refusal *core.Refusal
	if _, err := p.Offers(t.Context(), core.OfferFilter{}); !errors.As(err, &refusal) || seats[2].asked != 0 {
		t.Errorf("a refusal is an answer: got %v", err)
	}
}

func TestWhatOneDoesNotKnowAnotherMay(t *testing.T) {
	seats, p, _ := newPanel(t, 3, core.KeyID{})
	missing := fmt.Errorf("it: %w", core.ErrNotFound)
	seats[0].err, seats[1].err = missing, missing
	if s, err := p.Contribution(t.Context(), core.ContributionID{}); err != nil || s.Stage != core.StagePinned {
		t.Errorf("got %+v, %v, want pinned", s, err)
	}

	seats[2].err = core.ErrUnreachable
	if _, err := p.Contribution(t.Context(), core.ContributionID{}); !errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrNotFound) {
		t.Errorf("one is away: got %v", err)
	}

	seats[2].err = missing
	if _, err := p.Contribution(t.Context(), core.ContributionID{}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("nobody has it: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestThePanelsKeyIsCrossChecked(t *testing.T) {
	away, other := core.ErrUnreachable, core.KeyID{66}
	for name, test := range map[string]struct {
		nodes int
		known bool
		set   func(s []*seat)
		err   error
	}{
		"two show different members":           {2, false, func(s []*seat) { s[1].member = common.Address{66} }, core.ErrVerify},
		"two agree":                            {3, false, func([]*seat) {}, nil},
		"two agree while one is away":          {3, false, func(s []*seat) { s[0].err = away }, nil},
		"two show different keys":              {2, false, func(s []*seat) { s[1].key = other }, core.ErrVerify},
		"nobody vouches":                       {3, false, func(s []*seat) { s[0].err, s[1].err = away, away }, core.ErrUnreachable},
		"all are away":                         {2, false, func(s []*seat) { s[0].err, s[1].err = away, away }, core.ErrUnreachable},
		"with a known key one is enough":       {3, true, func(s []*seat) { s[0].err, s[1].err = away, away }, nil},
		"with a known key a liar is left":      {2, true, func(s []*seat) { s[0].key = other }, nil},
		"with a known key all may be liars":    {2, true, func(s []*seat) { s[0].key, s[1].key = other, other }, core.ErrVerify},
		"with a known key one node cannot lie": {1, true, func(s []*seat) { s[0].key = other }, core.ErrVerify},
	} {
		t.Run(name, func(t *testing.T) {
			v := newValidator(t, time.Now)
			known := core.KeyID{}
			if test.known {
				known = v.view.Key.KeyID
			}

			seats, p, w := newPanel(t, test.nodes, known)
			w.view = v.view
			test.set(seats)
			view, err := p.Committee(t.Context())
			if test.err == nil && (err != nil || view.Key.KeyID != v.view.Key.KeyID) || test.err != nil && !errors.Is(err, test.err) {
				t.Errorf("got %v, %v, want the error %v", view.Key, err, test.err)
			}
		})
	}
}

func TestAPanelWithoutAKeySaysSo(t *testing.T) {
	_, p, v := newPanel(t, 3, core.KeyID{})
	v.view.Key = nil
	if view, err := p.Committee(t.Context()); err != nil || view.Key != nil {
		t.Errorf("got %v, %v, want nil", view.Key, err)
	}
}

func TestEventsGoOnAtTheNextNode(t *testing.T) {
	seats, p, _ := newPanel(t, 2, core.KeyID{})
	entry := func(block uint64) core.LogEntry { return core.LogEntry{ID: core.LogID{Block: block}} }
	seats[0].events, seats[0].err = []core.LogEntry{entry(1), entry(2)}, core.ErrUnreachable
	seats[1].events, seats[1].err = []core.LogEntry{entry(1), entry(2), entry(3)}, core.ErrUnreachable
	var got []uint64
	err := p.Events(t.Context(), core.LogID{}, func(e core.LogEntry) error { got = append(got, e.ID.Block); return nil })

	if !errors.Is(err, core.ErrUnreachable) || !slices.Equal(got, []uint64{1, 2, 3}) {
		t.Errorf("got %v, %v, want the blocks 1 to 3, each once, and %v", got, err, core.ErrUnreachable)
	}
}

func TestAFlowContributesThroughAPanel(t *testing.T) {
	p := newPerson(t)
	seats, panel, v := newPanel(t, 3, core.KeyID{})
	p.node, p.opts.Validators, p.opts.Now = v, panel, time.Now
	seats[0].err = core.ErrUnreachable
	if r := p.mustContribute(); r.Version != 1 || len(v.held) != 1 {
		t.Errorf("got %+v, want Version 1", r)
	}
}

func TestAPanelNeedsANode(t *testing.T) {
	if _, err := contributor.NewPanel(contributor.PanelOptions{}); err == nil {
		t.Error("panel without nodes: got no error, want one")
	}
}
