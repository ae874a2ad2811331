package doctor

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/eips"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

var (
	account  = common.Address{7}
	headTime = time.Unix(1_800_000_000, 0)
)

// answering is a healthy chain, unless a field sets a fault.
type answering struct {
	head, agree, code, eips, balance, founders, closing, probe error

	faults []string
	probed chain.Probed

	wei   *big.Int
	seats []common.Address
	key   core.KeyID
}

func (a *answering) Head(context.Context) (core.Head, error) {
	return core.Head{Number: 12, Final: 10, Time: headTime}, a.head
}
func (a *answering) Probe(context.Context) (chain.Probed, error) { return a.probed, a.probe }
func (a *answering) Faults() []string                            { return a.faults }
func (a *answering) Agree(context.Context, uint64) error         { return a.agree }

func (a *answering) CheckCode(context.Context, core.CodeHashes) error {
	return a.code
}

func (a *answering) CheckEIPs(context.Context) (eips.Found, error) {
	return eips.Found{Head: 400, Asked: 100}, a.eips
}

func (a *answering) Balance(context.Context, common.Address) (*big.Int, error) {
	return a.wei, a.balance
}

func (a *answering) KeyID(context.Context) (core.KeyID, error) { return a.key, nil }
func (a *answering) Token(context.Context, common.Address) (core.Token, error) {
	return core.Token{}, nil
}

func (a *answering) NoticeServedAt(context.Context, core.NoticeID) (time.Time, error) {
	return time.Time{}, nil
}

func (a *answering) Founders(context.Context) ([]common.Address, int, error) {
	return a.seats, 2, a.founders
}
func (a *answering) Close() error { return a.closing }

func well() *answering {
	return &answering{
		probed: chain.Probed{Working: 1},

		wei:   big.NewInt(2e17),
		seats: []common.Address{{1}, account, {3}},
	}
}

// examined returns an examiner that has found its deployment and account.
func examined(c Chain) *examiner {
	e := &examiner{
		config: &config.Config{
			Role:  config.Validator,
			Chain: config.Chain{RPC: []string{"http://127.0.0.1:1"}, Finality: "2"},
		},
		now:        func() time.Time { return headTime.Add(3 * time.Second) },
		deployment: &core.Deployment{},
		account:    account,
		chain:      c,
	}

	e.dial = func(context.Context, []string, *core.Deployment, uint64) (Chain, error) { return c, nil }

	return e
}

func TestEachCheckOfTheChainHasItsVerdict(t *testing.T) {
	wrong := errors.New("wrong")

	for name, c := range map[string]struct {
		check   func(*examiner, context.Context) Finding
		change  func(*examiner, *answering)
		verdict Verdict
		detail  string // part of the detail
	}{
		"endpoints that agree": {
			check: (*examiner).reach, verdict: Fine, detail: "head 12, final 10, endpoints: 1",
		},
		"endpoints that do not": {
			check:  (*examiner).reach,
			change: func(_ *examiner, a *answering) { a.agree = core.ErrDisagree }, verdict: Bad, detail: "disagree",
		},
		"no head": {
			check:  (*examiner).reach,
			change: func(_ *examiner, a *answering) { a.head = wrong }, verdict: Bad, detail: "wrong",
		},
		"no endpoint": {
			check: (*examiner).reach,
			change: func(e *examiner, _ *answering) {
				e.dial = func(context.Context, []string, *core.Deployment, uint64) (Chain, error) { return nil, wrong }
			}, verdict: Bad, detail: "wrong",
		},
		"endpoints that do all": {check: (*examiner).endpoints, verdict: Fine, detail: "1 of 1 show"},
		"an endpoint that leaves logs out": {
			check: (*examiner).endpoints,
			change: func(_ *examiner, a *answering) {
				a.faults = []string{"a:1: block 7: it told 0 events (logs)"}
			}, verdict: Warning, detail: "1 of 1 serve complete blocks: a:1: block 7",
		},
		"an endpoint that is dead beside one that works": {
			check: (*examiner).endpoints,
			change: func(_ *examiner, a *answering) {
				a.probed.Dead, a.faults = 1, []string{"a:1: no connection (reach)"}
			}, verdict: Bad, detail: "1 of 1 cannot be used: a:1: no connection",
		},
		"no endpoint that serves blocks": {
			check: (*examiner).endpoints,
			change: func(_ *examiner, a *answering) {
				a.probed.Working, a.faults = 0, []string{"a:1: 10 block range (logs)"}
			}, verdict: Bad, detail: "no endpoint serves complete blocks: a:1: 10 block range",
		},
		"endpoints without a head": {
			check:  (*examiner).endpoints,
			change: func(_ *examiner, a *answering) { a.probe = wrong }, verdict: Bad, detail: "wrong",
		},
		"contracts with their code": {check: (*examiner).code, verdict: Fine},
		"contracts with another": {
			check:  (*examiner).code,
			change: func(_ *examiner, a *answering) { a.code = wrong }, verdict: Bad, detail: "wrong",
		},
		"a chain with the EIPs": {check: (*examiner).eips, verdict: Fine, detail: "the hash of block 100, head − 300 (2935)"},
		"a chain without one": {
			check:  (*examiner).eips,
			change: func(_ *examiner, a *answering) { a.eips = &eips.Missing{EIP: 2537, Why: "nothing"} }, verdict: Bad,
			detail: "lacks EIP-2537, the precompiles of BLS12-381: nothing. Known to have it: Ethereum",
		},
		"a chain that does not answer": {
			check:  (*examiner).eips,
			change: func(_ *examiner, a *answering) { a.eips = wrong }, verdict: Bad, detail: "wrong",
		},
		"a clock that is right": {check: (*examiner).clock, verdict: Fine, detail: "3s old"},
		"a clock that is behind": {
			check: (*examiner).clock,
			change: func(e *examiner, _ *answering) {
				e.now = func() time.Time { return headTime.Add(-maxSkew - time.Second) }
			}, verdict: Bad, detail: "16s behind the chain",
		},
		"a chain that stands still": {
			check: (*examiner).clock,
			change: func(e *examiner, _ *answering) {
				e.now = func() time.Time { return headTime.Add(maxQuiet + time.Second) }
			}, verdict: Warning, detail: "10m1s old",
		},
		"gas": {check: (*examiner).gas, verdict: Fine, detail: "0.200000 ether"},
		"too little gas": {
			check:  (*examiner).gas,
			change: func(_ *examiner, a *answering) { a.wei = big.NewInt(1) }, verdict: Warning,
		},
		"a founder": {check: (*examiner).seat, verdict: Fine, detail: "member 1 of 3, any 2"},
		"a stranger": {
			check:  (*examiner).seat,
			change: func(e *examiner, _ *answering) { e.account = common.Address{9} }, verdict: Bad, detail: "not a founder",
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := well()
			e := examined(a)
			if c.change != nil {
				c.change(e, a)
			}

			got := c.check(e, t.Context())
			if got.Verdict != c.verdict || !strings.Contains(got.Detail, c.detail) {
				t.Errorf("got %s, %q, want %s with %q", got.Verdict, got.Detail, c.verdict, c.detail)
			}
			if got.Verdict == Warning && got.Hint == "" {
				t.Errorf("got no hint with %q, want what to do about it", got.Detail)
			}
		})
	}
}

// TestWhatIsNotKnownIsLeftOut checks that a check whose input is missing reports nothing,
// instead of failing again for the same reason.
func TestWhatIsNotKnownIsLeftOut(t *testing.T) {
	e := &examiner{config: &config.Config{Role: config.Validator}, now: time.Now}
	for name, check := range map[string]func(context.Context) Finding{
		"reach": e.reach, "code": e.code, "eips": e.eips, "clock": e.clock, "gas": e.gas, "seat": e.seat,
	} {
		if got := check(t.Context()); got.Check != "" {
			t.Errorf("%s: got %+v, want nothing", name, got)
		}
	}
}

func TestServicesOutsideAreAsked(t *testing.T) {
	service := httptest.NewServer(http.NotFoundHandler())
	defer service.Close()

	for name, c := range map[string]struct {
		gateways []string
		verdict  Verdict
		detail   string
	}{
		"none":                   {nil, Fine, "no services outside"},
		"one that answers":       {[]string{service.URL}, Fine, "1 services outside answer"},
		"one that does not":      {[]string{service.URL, "http://127.0.0.1:1"}, Warning, "127.0.0.1:1 does not answer"},
		"one without an address": {[]string{"http://user:secret@%zz"}, Bad, "service 1"},
	} {
		e := examined(well())
		e.config.IPFS.Gateways = c.gateways
		got := e.outside(t.Context())
		if got.Verdict != c.verdict || !strings.Contains(got.Detail, c.detail) || strings.Contains(got.Detail, "secret") {
			t.Errorf("%s: got %s, %q, want %s with %q", name, got.Verdict, got.Detail, c.verdict, c.detail)
		}
	}
}

func TestAnExaminationGoesOnWhenAllIsWrong(t *testing.T) {
	got := Examine(t.Context(), Options{Config: &config.Config{Dir: t.TempDir()}})

	bad := 0
	for _, f := range got {
		if f.Verdict == Bad {
			bad++
		}
	}

	if len(got) < 4 || bad < 2 {
		t.Errorf("got %+v, want several findings, the bad ones among them", got)
	}
}

// TestAPersonalNodeIsAskedForItsReadiness checks that doctor needs no token for it.
func TestAPersonalNodeIsAskedForItsReadiness(t *testing.T) {
	answer := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(answer)
		_, _ = io.WriteString(w, "not ready: a reason\n")
	}))

	e := examined(well())
	e.config.Role, e.config.API.Listen = config.Contributor, server.Listener.Addr().String()
	e.start = "tantieme run --dir 'a b'"

	for _, c := range []struct {
		status  int
		verdict Verdict
		detail  string
	}{
		{http.StatusOK, Fine, "ready"},
		{http.StatusServiceUnavailable, Warning, "not ready: a reason"},
		{0, Warning, "it does not run here"},
	} {
		if answer = c.status; answer == 0 {
			server.Close()
		}
		if got := e.node(t.Context()); got.Verdict != c.verdict || !strings.Contains(got.Detail, c.detail) {
			t.Errorf("status %d: got %+v, want %v and %q", c.status, got, c.verdict, c.detail)
		} else if c.status == 0 && got.Hint != e.start {
			t.Errorf("got the hint %q, want the command as it can be pasted", got.Hint)
		}
	}
}

// TestAPersonalNodesChainAndKeyAreExamined has a personal node whose own access to the chain
// is dead, or contradicts its validators.
func TestAPersonalNodesChainAndKeyAreExamined(t *testing.T) {
	truth, other := core.KeyID{1}, core.KeyID{2}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		view := core.CommitteeView{Committee: core.Committee{N: 3, Threshold: 2}, Key: &core.GroupKey{Epoch: 1, KeyID: truth}}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(model.CommitteeOf(view))
	}))
	defer server.Close()

	for name, c := range map[string]struct {
		change  func(*examiner, *answering)
		verdict map[string]Verdict
	}{
		"all is well": {
			func(*examiner, *answering) {},
			map[string]Verdict{"chain": Fine, "endpoints": Fine, "validators": Fine, "key": Fine},
		},
		"the chain has another key": {
			func(_ *examiner, a *answering) { a.key = other },
			map[string]Verdict{"chain": Fine, "validators": Fine, "key": Bad},
		},
		"another key is known": {
			func(e *examiner, _ *answering) { e.config.Contributor.KeyID = other.String() },
			map[string]Verdict{"validators": Fine, "key": Bad},
		},
		"nothing vouches": {
			func(e *examiner, _ *answering) { e.config.Chain.RPC = nil },
			map[string]Verdict{"validators": Fine, "key": Warning},
		},
		"a dead endpoint": {
			func(_ *examiner, a *answering) { a.probed.Dead = 1 },
			map[string]Verdict{"chain": Fine, "endpoints": Bad},
		},
		"no chain at all": {
			func(_ *examiner, a *answering) { a.head = errors.New("no connection") },
			map[string]Verdict{"chain": Bad},
		},
		"no folder to watch": {
			func(e *examiner, _ *answering) { e.config.Contributor.Watch = "/nowhere/at/all" },
			map[string]Verdict{"watched folder": Warning, "key": Fine},
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := well()
			a.key = truth
			e := examined(a)
			e.chain = nil
			e.config.Role, e.config.Contributor.Nodes = config.Contributor, []string{server.URL}
			c.change(e, a)

			got := map[string]Verdict{}
			for _, check := range []func(context.Context) Finding{e.watched, e.reach, e.answering, e.code, e.validators, e.vouched} {
				f := check(t.Context())
				got[f.Check] = f.Verdict
			}
			for check, want := range c.verdict {
				if verdict, found := got[check]; !found || verdict != want {
					t.Errorf("%s: got %v (found %v), want %v", check, verdict, found, want)
				}
			}
		})
	}
}
