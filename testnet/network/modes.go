package network

import (
	"context"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// Asked is a request that a member sends to another one.
type Asked struct {
	Member   int // that is asked
	From     int // that asks
	Protocol string
	Sale     core.SaleID // zero, unless it concerns a sale
	Request  []byte
}

// Answer answers a request.
type Answer func(ctx context.Context, request []byte) ([]byte, error)

// Mode is a way in which a member of a network misbehaves: it answers a request in its
// own way, and may let the honest validator answer.
type Mode func(ctx context.Context, a Asked, honest Answer) ([]byte, error)

// Honest lets the validator answer.
func Honest(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
	return honest(ctx, a.Request)
}

// Only misbehaves in some protocols and is honest in all others.
func Only(mode Mode, protocols ...wire.Protocol) Mode {
	return func(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
		for _, p := range protocols {
			if a.Protocol == p.Name {
				return mode(ctx, a, honest)
			}
		}

		return honest(ctx, a.Request)
	}
}

// Each combines modes: each answers in place of the honest validator of the one before.
func Each(modes ...Mode) Mode {
	return func(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
		answer := honest
		for _, mode := range modes {
			inner := answer
			answer = func(ctx context.Context, request []byte) ([]byte, error) {
				again := a
				again.Request = request
				return mode(ctx, again, inner)
			}
		}

		return answer(ctx, a.Request)
	}
}

// Slow answers once in a time, whoever asks.
func Slow(every time.Duration) Mode {
	var mu sync.Mutex
	var next time.Time

	turn := func() time.Duration {
		mu.Lock()
		defer mu.Unlock()

		now := time.Now()
		if next = next.Add(every); next.Before(now.Add(every)) {
			next = now.Add(every)
		}

		return next.Sub(now)
	}

	return func(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
		return after(ctx, turn(), a, honest)
	}
}

// Late answers a time after each request. An exchange lasts 20 seconds at most.
func Late(by time.Duration) Mode {
	return func(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
		return after(ctx, by, a, honest)
	}
}

func after(ctx context.Context, wait time.Duration, a Asked, honest Answer) ([]byte, error) {
	timer := time.NewTimer(wait)
	defer timer.Stop()

	select {
	case <-timer.C:
		return honest(ctx, a.Request)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Silent answers nothing until the exchange is over.
func Silent(ctx context.Context, _ Asked, _ Answer) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// Stingy refuses its list and takes those of the others.
func Stingy(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
	if a.Protocol != wire.List.Name {
		return honest(ctx, a.Request)
	}
	return wire.Marshal(wire.ListResponse{Refusal: wire.Refuse(core.ReasonNotReleased, "not to you")})
}

// OneEntry gives pages of one entry.
func OneEntry(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
	if a.Protocol != wire.List.Name {
		return honest(ctx, a.Request)
	}

	var r wire.ListRequest
	if err := wire.Unmarshal(a.Request, &r); err != nil {
		return nil, err
	}

	r.Count = 1

	request, err := wire.Marshal(r)
	if err != nil {
		return nil, err
	}

	return honest(ctx, request)
}

// GivesTo gives its list to some members alone.
func GivesTo(friends ...int) Mode {
	return func(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
		for _, friend := range friends {
			if a.From == friend {
				return honest(ctx, a.Request)
			}
		}

		return Stingy(ctx, a, honest)
	}
}

// WrongList gives a list with one byte changed.
func WrongList(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
	answer, err := honest(ctx, a.Request)
	if err != nil || a.Protocol != wire.List.Name {
		return answer, err
	}

	var r wire.ListResponse
	if err := wire.Unmarshal(answer, &r); err != nil {
		return nil, err
	}
	if len(r.Entries) >= tree.EntrySize {
		r.Entries[tree.EntrySize-1] ^= 1
	}

	return wire.Marshal(r)
}

// Liar says that it holds every list and signs for none.
func Liar(ctx context.Context, a Asked, honest Answer) ([]byte, error) {
	if a.Protocol != wire.SignLists.Name {
		return honest(ctx, a.Request)
	}

	return wire.Marshal(wire.Signed{
		Member:  uint8(a.Member),
		Refusal: wire.Refuse(core.ReasonNotHeld, "no"),
		Holds:   1<<31 - 1,
	})
}

// saleIn returns the sale of a request, or none. Every request of a sale begins with it.
func saleIn(p wire.Protocol, request []byte) (sale core.SaleID) {
	switch p.Name {
	case wire.Commit.Name:
		var r wire.CommitRequest
		if wire.Unmarshal(request, &r) == nil {
			return r.Sale
		}
	case wire.List.Name:
		var r wire.ListRequest
		if wire.Unmarshal(request, &r) == nil {
			return r.Sale
		}
	case wire.SignLists.Name:
		var r wire.SignListsRequest
		if wire.Unmarshal(request, &r) == nil {
			return r.Sale
		}
	}

	return sale
}
