package relay_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/tree"
)

var token = common.Address{9}

// orders is what the vault of this chain knows.
type orders struct {
	due  map[common.Address]uint64 // units
	got  map[common.Address]uint64 // of accounts that are paid
	fees uint64                    // that the relayers kept
	used map[common.Hash]core.UsedNonce
	read bool        // the ledger has read the blocks with the nonces
	why  core.Reason // of the last call that took nothing; empty: any
}

func newOrders() orders {
	return orders{
		due:  map[common.Address]uint64{},
		got:  map[common.Address]uint64{},
		used: map[common.Hash]core.UsedNonce{},
		read: true,
	}
}

func (b *books) Snapshots() ([]core.SnapshotRecord, error) {
	r, err := b.Snapshot(snapshot)
	return []core.SnapshotRecord{r}, err
}

func (b *books) UsedNonce(_ common.Address, nonce common.Hash) (core.UsedNonce, error) {
	b.clock.mu.Lock()
	defer b.clock.mu.Unlock()
	used, there := b.clock.used[nonce]
	if !there || !b.clock.read {
		return used, core.ErrNotFound
	}
	return used, nil
}

func (c *chain) NoncesUsed(_ context.Context, orders []core.RelayOrder) (used []bool, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, o := range orders {
		_, there := c.used[common.BigToHash(o.Nonce)]
		used = append(used, there)
	}
	return used, nil
}

func (c *chain) Earned(_ context.Context, leaves []core.PoolLeaf) (paid []core.Paid, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, l := range leaves {
		due := c.due[c.leaves[l.Number].Account]
		paid = append(paid, core.Paid{Due: new(big.Int).SetUint64(due), Paid: new(big.Int)})
	}
	return paid, nil
}

func (c *chain) ClaimCall(o core.ClaimOrder, leaves []core.OrderLeaf, fee uint64, signature []byte) core.Call {
	return pack(made{Claim: &o, Leaves: proven(leaves), Fee: fee, Signature: signature})
}

func (c *chain) PayeeCall(o core.PayeeOrder, leaves []core.OrderLeaf, signature []byte) core.Call {
	return pack(made{Payee: &o, Leaves: proven(leaves), Signature: signature})
}

// proven panics if a leaf does not lead to its pool's root, as the contract would refuse it.
func proven(leaves []core.OrderLeaf) []core.OrderLeaf {
	for _, l := range leaves {
		if err := tree.VerifySum(core.SumNode(l.Pool.SumRoot), tree.ProvenLeaf(l.Proof), l.Proof.Leaf, int(l.Pool.Count), l.Proof.Proof); err != nil {
			panic(err)
		}
	}
	return leaves
}

// carryOut does what the vault does with an order.
func (c *chain) carryOut(m made, inBlock bool) int {
	message := core.RelayMessage{Kind: core.RelayPayee, Signature: m.Signature}
	if m.Claim != nil {
		message.Kind, message.Claim = core.RelayClaim, *m.Claim
	} else {
		message.Payee = *m.Payee
	}

	order, _ := message.Order()
	nonce := common.BigToHash(order.Nonce)
	_, used := c.used[nonce]
	due := c.due[order.Account]

	c.why = ""
	switch {
	case used || !message.Deadline().After(c.now):
		return 0
	case !c.takes(message, inBlock):
		c.why = core.ReasonWrongSigner
		return 0
	case m.Claim != nil && (due <= m.Fee || due-m.Fee < m.Claim.MinUnits || m.Fee > m.Claim.MaxFee):
		return 0
	case !inBlock:
		return 1
	}

	if m.Claim != nil {
		c.used[nonce] = core.UsedNonce{Kind: core.RelayClaim, Token: token, To: m.Claim.To, Transaction: common.Hash{1}}
		c.due[order.Account], c.got[m.Claim.To], c.fees = 0, c.got[m.Claim.To]+due-m.Fee, c.fees+m.Fee
	} else {
		c.used[nonce] = core.UsedNonce{Kind: core.RelayPayee, To: m.Payee.Payee, Transaction: common.Hash{1}}
	}

	return 1
}

// claim returns contributor i's order to be paid at another account, signed. change may be
// nil.
func (p people) claim(t testing.TB, i int, change func(*core.ClaimOrder)) core.RelayMessage {
	t.Helper()
	o := core.ClaimOrder{
		Account: addressOf(p.keys[i]), Token: token, To: common.Address{0xaa}, MinUnits: 90, MaxFee: 10,
		Nonce: big.NewInt(int64(1000 + i)), Deadline: uint64(until.Unix()),
	}
	if change != nil {
		change(&o)
	}
	return sign(t, p.keys[i], core.RelayMessage{Kind: core.RelayClaim, Claim: o})
}

// payee returns contributor i's order to have another account paid, signed.
func (p people) payee(t testing.TB, i int, change func(*core.PayeeOrder)) core.RelayMessage {
	t.Helper()
	o := core.PayeeOrder{
		Account: addressOf(p.keys[i]), Token: token, Payee: common.Address{0xbb}, Snapshots: []core.SnapshotID{snapshot},
		Nonce: big.NewInt(int64(2000 + i)), Deadline: uint64(until.Unix()),
	}
	if change != nil {
		change(&o)
	}
	return sign(t, p.keys[i], core.RelayMessage{Kind: core.RelayPayee, Payee: o})
}

// owing returns a chain on which every contributor is owed 100 units.
func owing(p people) *chain {
	c := newChain(p)
	for _, l := range p.leaves {
		c.due[l.Account] = 100
	}
	return c
}

// TestOrdersThatTheChainWouldNotTakeAreRefusedAtOnce has one order for each reason.
func TestOrdersThatTheChainWouldNotTakeAreRefusedAtOnce(t *testing.T) {
	p := crowd(t, 8)
	claim := func(change func(*core.ClaimOrder)) core.RelayMessage { return p.claim(t, 1, change) }
	payee := func(change func(*core.PayeeOrder)) core.RelayMessage { return p.payee(t, 1, change) }
	used := func(c *chain) { c.used[common.BigToHash(big.NewInt(1001))] = core.UsedNonce{} }

	for name, tc := range map[string]struct {
		m      core.RelayMessage
		before func(*chain)
		want   core.Reason
	}{
		"a claim":                        {m: claim(nil)},
		"a claim of all but the fee":     {m: claim(func(o *core.ClaimOrder) { o.MinUnits = 93 })},
		"a claim without a nonce":        {m: core.RelayMessage{Kind: core.RelayClaim}, want: core.ReasonRequest},
		"after the deadline":             {m: claim(func(o *core.ClaimOrder) { o.Deadline = uint64(dawn.Unix()) }), want: core.ReasonTooLate},
		"a nonce that is used up":        {claim(nil), used, core.ReasonOrderUsed},
		"a smaller fee than the node's":  {m: claim(func(o *core.ClaimOrder) { o.MaxFee = 6 }), want: core.ReasonClaimFee},
		"more than is owed":              {m: claim(func(o *core.ClaimOrder) { o.MinUnits = 94 }), want: core.ReasonNothingOwed},
		"nothing is owed":                {claim(nil), func(c *chain) { c.due[addressOf(p.keys[1])] = 0 }, core.ReasonNothingOwed},
		"no more than the fee is owed":   {claim(func(o *core.ClaimOrder) { o.MinUnits = 0 }), func(c *chain) { c.due[addressOf(p.keys[1])] = 7 }, core.ReasonNothingOwed},
		"another token":                  {m: claim(func(o *core.ClaimOrder) { o.Token[0] = 8 }), want: core.ReasonNothingOwed},
		"a stranger":                     {m: claim(func(o *core.ClaimOrder) { o.Account = common.Address{7} }), want: core.ReasonNothingOwed},
		"a claim that another signed":    {m: sign(t, p.keys[2], claim(nil)), want: core.ReasonWrongSigner},
		"a payee":                        {m: payee(nil)},
		"a payee of an unknown snapshot": {m: payee(func(o *core.PayeeOrder) { o.Snapshots = []core.SnapshotID{{1}} }), want: core.ReasonNotALeaf},
		"a payee of a stranger":          {m: payee(func(o *core.PayeeOrder) { o.Account, o.Snapshots = common.Address{7}, nil }), want: core.ReasonNotALeaf},
		"a payee that another signed":    {m: sign(t, p.keys[2], payee(nil)), want: core.ReasonWrongSigner},
		"an order taken back":            {m: payee(func(o *core.PayeeOrder) { o.Snapshots = nil })},
	} {
		t.Run(name, func(t *testing.T) {
			c := owing(p)
			policy := rich()
			policy.Fees = core.ClaimFees{token: 7}
			v := newValidator(t, c, 0, policy)
			if tc.before != nil {
				tc.before(c)
			}

			_, added, err := v.Post(t.Context(), tc.m)
			if got := reasonOf(err); got != tc.want || added != (tc.want == "") || tc.want == "" && err != nil {
				t.Errorf("got added %v, %v, want the reason %q", added, err, tc.want)
			}
			if got := len(c.txs); got != 0 {
				t.Errorf("got %d transactions, want none", got)
			}
		})
	}
}

// onTurn lets time go by until the validator has sent all that waits.
func (v validator) onTurn(t testing.TB, c *chain) {
	t.Helper()
	for range 3 {
		v.tick(t)
		c.pass(round)
	}
}

// TestAClaimIsPaidAndTheNodeKeepsItsFee follows a claim and a payee to their ends.
func TestAClaimIsPaidAndTheNodeKeepsItsFee(t *testing.T) {
	c := owing(crowd(t, 6))
	policy := rich()
	policy.Fees = core.ClaimFees{token: 7}
	v := newValidator(t, c, 0, policy)
	claim, payee := c.claim(t, 4, nil), c.payee(t, 2, nil)
	v.post(t, claim, payee)
	v.onTurn(t, c)
	c.settle()
	v.tick(t)

	for _, m := range []core.RelayMessage{claim, payee} {
		if r := v.stands(t, m); r.Stage != core.RelayDone || r.Transaction == (common.Hash{}) || r.GasPaid.Sign() == 0 {
			t.Errorf("%s: got %+v, want it done by a transaction that cost something", m.Kind, r)
		}
	}
	if got := c.got[claim.Claim.To]; got != 93 || c.fees != 7 {
		t.Errorf("got %d paid and a fee of %d, want 93 and 7", got, c.fees)
	}
	if got := c.sent(); len(got) != 2 {
		t.Errorf("got transactions %v, want one for each order", got)
	}
}

// TestAPushThatIsFasterCostsThePersonNothing pays the leaf between the door and the turn.
func TestAPushThatIsFasterCostsThePersonNothing(t *testing.T) {
	c := owing(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.claim(t, 1, nil)
	v.post(t, m)
	c.due[m.Account()] = 0
	v.onTurn(t, c)

	if r := v.stands(t, m); r.Stage != core.RelayRefused || r.Reason != core.ReasonNothingOwed || len(c.txs) != 0 {
		t.Errorf("got %s, %s and %d transactions, want it refused, since nothing is owed", r.Stage, r.Reason, len(c.txs))
	}
}

// TestWhatUsedANonceDecides ends an order whose nonce another transaction used up, once a
// final block says what for.
func TestWhatUsedANonceDecides(t *testing.T) {
	p := crowd(t, 4)
	for name, tc := range map[string]struct {
		used core.UsedNonce
		want core.RelayStage
	}{
		"by this order":     {core.UsedNonce{Kind: core.RelayClaim, Token: token, To: common.Address{0xaa}, Transaction: common.Hash{5}}, core.RelayDone},
		"by another claim":  {core.UsedNonce{Kind: core.RelayClaim, Token: token, To: common.Address{0xcc}}, core.RelayRefused},
		"by a payee":        {core.UsedNonce{Kind: core.RelayPayee, To: common.Address{0xaa}}, core.RelayRefused},
		"it was taken back": {core.UsedNonce{}, core.RelayRefused},
	} {
		t.Run(name, func(t *testing.T) {
			c := owing(p)
			v := newValidator(t, c, 0, rich())
			m := p.claim(t, 1, nil)
			v.post(t, m)

			c.used[common.BigToHash(m.Claim.Nonce)], c.read = tc.used, false
			v.onTurn(t, c)
			if got := v.stands(t, m).Stage; got != core.RelayQueued {
				t.Fatalf("before the ledger has the block: got %s, want it to wait", got)
			}

			c.read = true
			v.onTurn(t, c)
			r := v.stands(t, m)
			if r.Stage != tc.want || r.Stage == core.RelayDone && r.Transaction != tc.used.Transaction || r.Stage == core.RelayRefused && r.Reason != core.ReasonOrderUsed {
				t.Errorf("got %s, %s by %s, want %s", r.Stage, r.Reason, r.Transaction, tc.want)
			}
			if len(c.txs) != 0 {
				t.Errorf("got %d transactions, want none", len(c.txs))
			}
		})
	}
}

// TestTwoValidatorsPayOneClaimOnce has both hold the same order.
func TestTwoValidatorsPayOneClaimOnce(t *testing.T) {
	c := owing(crowd(t, 4))
	a, b := newValidator(t, c, 0, rich()), newValidator(t, c, 1, rich())
	m := c.claim(t, 1, nil)
	a.post(t, m)
	b.post(t, m)

	for range 6 {
		a.tick(t)
		b.tick(t)
		c.mine()
		c.pass(round)
	}

	for i, v := range []validator{a, b} {
		if got := v.stands(t, m).Stage; got != core.RelayDone {
			t.Errorf("validator %d: got %s, want done", i, got)
		}
	}
	if got := c.got[m.Claim.To]; got != 100 {
		t.Errorf("got %d paid, want 100", got)
	}
	if len(c.txs) != 1 {
		t.Errorf("got %d transactions, want one", len(c.txs))
	}
}

// TestAnOrderEndsWithItsTime leaves an order in a queue whose node may pay nothing.
func TestAnOrderEndsWithItsTime(t *testing.T) {
	c := owing(crowd(t, 4))
	policy := rich()
	policy.Budget = big.NewInt(1)
	v := newValidator(t, c, 0, policy)
	m := c.payee(t, 1, nil)
	v.post(t, m)
	v.onTurn(t, c)
	if r := v.stands(t, m); r.Stage != core.RelayQueued {
		t.Fatalf("got %s, want it to wait", r.Stage)
	}

	c.pass(window)
	v.tick(t)
	if r := v.stands(t, m); r.Stage != core.RelayRefused || r.Reason != core.ReasonTooLate {
		t.Errorf("got %s, %s, want it refused as too late", r.Stage, r.Reason)
	}
}

// TestAnAccountHasSoManyOrdersADay posts payees one after the other, each of which is done
// before the next.
func TestAnAccountHasSoManyOrdersADay(t *testing.T) {
	c := owing(crowd(t, 4))
	policy := rich()
	policy.Limits = core.RelayLimits{Orders: 2}
	v := newValidator(t, c, 0, policy)
	next := func(n int64) core.RelayMessage {
		return c.payee(t, 1, func(o *core.PayeeOrder) { o.Nonce = big.NewInt(n) })
	}

	v.post(t, next(1), next(2))
	if _, _, err := v.Post(t.Context(), next(3)); reasonOf(err) != core.ReasonRelaysFull {
		t.Errorf("the third: got %v, want that the account had enough", err)
	}
	if _, added, err := v.Post(t.Context(), next(2)); added || err != nil {
		t.Errorf("the second again: got added %v, %v, want the same relay", added, err)
	}
	v.post(t, c.ballot(t, 1, offer(0), true)) // votes do not count
	v.post(t, c.payee(t, 2, nil))             // nor do orders of others
}

// TestCodeSignsOrdersBySimulation takes a signature that only code can judge.
func TestCodeSignsOrdersBySimulation(t *testing.T) {
	c := owing(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.claim(t, 1, nil)
	m.Signature = []byte("approved")

	if _, _, err := v.Post(t.Context(), m); reasonOf(err) != core.ReasonWrongSigner {
		t.Errorf("without code: got %v, want that nothing takes the signature", err)
	}
	c.codes[m.Account()] = "approved"
	v.post(t, m)
}

// TestACrashPaysNoClaimTwice stops a validator before and after each write of a claim's life.
func TestACrashPaysNoClaimTwice(t *testing.T) {
	p := crowd(t, 4)
	for n := range 4 {
		for _, after := range []bool{false, true} {
			c := owing(p)
			m := p.claim(t, 1, nil)
			dir := t.TempDir()
			queued, closeStore := nodetest.OpenStore(t, dir)
			startOn(t, queued, c, 0, rich()).post(t, m)
			closeStore()

			s, _ := crashing(t, dir, n, after)
			run(t, startOn(t, s, c, 0, rich()), c)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}

			reopened, closeAgain := nodetest.OpenStore(t, dir)
			again := startOn(t, reopened, c, 0, rich())
			run(t, again, c)

			if got := again.stands(t, m); got.Stage != core.RelayDone || c.got[m.Claim.To] != 100 || len(c.txs) != 1 {
				t.Errorf("write %d, after %v: got %s, %d paid, %d transactions, want done, 100, 1", n, after, got.Stage, c.got[m.Claim.To], len(c.txs))
			}
			closeAgain()
		}
	}
}
