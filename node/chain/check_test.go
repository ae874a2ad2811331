package chain_test

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

func TestOtherCodeThanTheDeploymentsIsNamed(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	right, err := c.CodeHashes(t.Context())
	if all := len(core.Contracts{}.ByName()); err != nil || len(right) != all {
		t.Fatalf("got %d hashes, %v, want %d", len(right), err, all)
	}

	if err := c.CheckCode(t.Context(), right); err != nil {
		t.Errorf("the right code: got %v, want no error", err)
	}

	for name := range right {
		other, missing := maps.Clone(right), maps.Clone(right)
		other[name] = common.Hash{1}
		delete(missing, name)
		for _, want := range []map[string]common.Hash{other, missing} {
			if err := c.CheckCode(t.Context(), want); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), name) {
				t.Errorf("%s: got %v, want it named", name, err)
			}
		}
	}
}

func TestWhatAnAccountHas(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	rich, err := c.Balance(t.Context(), world.Address(the.Buyer))
	poor, errPoor := c.Balance(t.Context(), common.Address{9})
	if err = errors.Join(err, errPoor); err != nil || rich.Sign() <= 0 || poor.Sign() != 0 {
		t.Errorf("got %s and %s, %v, want some and none", rich, poor, err)
	}
}

func TestATokenSaysHowItIsCalled(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	if token, err := c.Token(t.Context(), the.Token); err != nil || token.Decimals != 6 || token.Symbol != "DEMO" || token.Address != the.Token {
		t.Errorf("got %+v, %v, want DEMO with 6 decimals", token, err)
	}

	if _, err := c.Token(t.Context(), common.Address{9}); err == nil {
		t.Error("got a token at an address without code, want an error")
	}
}

func TestASaleThatIsNotThereHasNoDeadlines(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	if _, err := c.SaleDeadlines(t.Context(), core.SaleID{9}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}
