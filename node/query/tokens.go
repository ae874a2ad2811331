package query

import (
	"context"
	"errors"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/singleflight"

	"github.com/tantieme/tantieme/node/core"
)

// Bounds of what is kept of tokens, and of how long an answer waits for one.
const (
	keptTokens  = 1024
	tokenWithin = 3 * time.Second
	askAgain    = 10 * time.Second // after a failure
)

// tokens keeps what tokens say of themselves, which does not change. Everything else of
// an answer comes from the store, so a token that cannot be read is left out of it, and
// the chain is not asked again for a while. It is safe for concurrent use.
type tokens struct {
	chain  Chain
	known  *kept[common.Address, core.Token]
	failed *kept[common.Address, struct{}] // the zero address: the chain itself
	asking singleflight.Group
}

func newTokens(chain Chain) *tokens {
	return &tokens{
		chain:  chain,
		known:  newKept[common.Address, core.Token](keptTokens, math.MaxInt64),
		failed: newKept[common.Address, struct{}](keptTokens, askAgain),
	}
}

// Token returns a token as it describes itself, or nil if it cannot be read now.
func (b *Backend) Token(ctx context.Context, address common.Address) *core.Token {
	return b.tokens.get(ctx, address)
}

func (t *tokens) get(ctx context.Context, address common.Address) *core.Token {
	if token, ok := t.known.Get(address); ok {
		return &token
	}
	if t.failed.Contains(address) || t.failed.Contains(common.Address{}) {
		return nil
	}

	asked, err, _ := t.asking.Do(address.Hex(), func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tokenWithin) // it serves others too
		defer cancel()
		return t.ask(ctx, address)
	})
	if err != nil {
		return nil
	}

	token := asked.(core.Token)
	return &token
}

// ask reads a token from the chain, and notes the answer.
func (t *tokens) ask(ctx context.Context, address common.Address) (core.Token, error) {
	token, err := t.chain.Token(ctx, address)
	switch {
	case err == nil:
		t.known.Add(address, token)
	case errors.Is(err, context.DeadlineExceeded):
		t.failed.Add(common.Address{}, struct{}{})
	default:
		t.failed.Add(address, struct{}{})
	}

	return token, err
}
