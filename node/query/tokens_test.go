package query

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// ledgerOfTokens is a chain that counts who asks for tokens.
type ledgerOfTokens struct {
	Chain
	asked int
	err   error
}

func (l *ledgerOfTokens) Token(_ context.Context, address common.Address) (core.Token, error) {
	l.asked++
	return core.Token{Address: address, Symbol: "DEMO", Decimals: 6}, l.err
}

// TestATokenIsAskedOnce is about a node that shows many datasets to many callers.
func TestATokenIsAskedOnce(t *testing.T) {
	chain := &ledgerOfTokens{}
	tokens := newTokens(chain)

	for range 3 {
		got := tokens.get(t.Context(), common.Address{7})
		if got == nil || got.Symbol != "DEMO" || got.Address != (common.Address{7}) {
			t.Fatalf("got %+v, want DEMO", got)
		}
	}

	if chain.asked != 1 {
		t.Errorf("got %d questions to the chain, want 1", chain.asked)
	}
}

// TestATokenThatCannotBeReadCostsNoAnswer is about a chain that is away, and about
// addresses at which there is no token.
func TestATokenThatCannotBeReadCostsNoAnswer(t *testing.T) {
	away := fmt.Errorf("call: %w", context.DeadlineExceeded)
	for name, tc := range map[string]struct {
		err  error
		want int // questions about two tokens, each asked twice
	}{
		"no token":          {errors.New("no contract code"), 2},
		"chain is too slow": {away, 1},
	} {
		chain := &ledgerOfTokens{err: tc.err}
		tokens := newTokens(chain)

		for range 2 {
			for _, address := range []common.Address{{7}, {8}} {
				if got := tokens.get(t.Context(), address); got != nil {
					t.Errorf("%s: got %+v, want none", name, got)
				}
			}
		}

		if chain.asked != tc.want {
			t.Errorf("%s: got %d questions to the chain, want %d", name, chain.asked, tc.want)
		}
	}
}
