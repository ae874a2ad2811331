package scenario

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func options(n int) Options {
	return Options{Contributors: n, Validators: 5, Threshold: 3, Seed: 7}
}

// everyone lists a cast by role.
func everyone(c cast) []account {
	all := []account{c.deployer, c.founder, c.buyer, c.newcomer, c.faucet}
	return append(append(all, c.validators...), c.contributors...)
}

func TestTheSameSeedMakesTheSameAccounts(t *testing.T) {
	first, again := everyone(newCast(options(9))), everyone(newCast(options(9)))
	if len(first) != 5+5+9 {
		t.Fatalf("got %d accounts, want %v", len(first), 5+5+9)
	}

	for i := range first {
		if first[i].address != again[i].address || !first[i].key.Equal(again[i].key) {
			t.Errorf("account %d: got %s and then %s, want the same", i, first[i].address, again[i].address)
		}
	}

	more := newCast(options(50)) // contributors do not depend on their number
	if more.contributors[8].address != first[len(first)-1].address {
		t.Errorf("more contributors change the ones before: got %v, want %v", more.contributors[8].address, first[len(first)-1].address)
	}
}

func TestRolesAndSeedsHaveAccountsOfTheirOwn(t *testing.T) {
	other := options(9)
	other.Seed++
	seen := map[common.Address]int{}
	for i, a := range append(everyone(newCast(options(9))), everyone(newCast(other))...) {
		if before, ok := seen[a.address]; ok {
			t.Errorf("accounts %d and %d: got %s for both, want different ones", before, i, a.address)
		}
		seen[a.address] = i
	}
}

func TestOnlyThoseWhoSendHaveGas(t *testing.T) {
	c := newCast(options(20))
	funds := c.funds()
	want := append([]account{c.deployer, c.founder, c.buyer, c.newcomer, c.faucet}, c.validators...)
	for i, who := range append(slices.Clone(c.contributors), c.reserve) {
		if paysForClaim(i) {
			want = append(want, who)
		} else if funds[who.address] != nil {
			t.Errorf("contributor %d sends nothing and has gas: got %v, want nil", i, funds[who.address])
		}
	}

	for i, who := range want {
		if funds[who.address] == nil || funds[who.address].Sign() <= 0 {
			t.Errorf("sender %d: got no gas, want some", i)
		}
	}

	if len(funds) != len(want) {
		t.Errorf("%d accounts have gas; want %d", len(funds), len(want))
	}
}

// TestSomeClaimAndSomeArePushedTo checks that a story of two or more shows both ways of
// payment.
func TestSomeClaimAndSomeArePushedTo(t *testing.T) {
	claimed := 0
	for i := range 300 {
		if claims(i) {
			claimed++
		}
		if n := i + 1; n >= 2 && (claimed == 0 || claimed == n) {
			t.Errorf("of %d contributors: got %d claims, want some, and not all", n, claimed)
		}
	}
}
