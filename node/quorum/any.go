package quorum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// headStart is how long a member that is asked has for itself, before the next one is
// asked beside it.
const headStart = 2 * time.Second

// FromAny asks the other members for something that any of them may have, until one gives
// it. The next member is asked as soon as one fails, and beside a slow one after two
// seconds; the first good answer ends all other requests. ask must return when its context
// ends, and may run for several members at once. FromAny begins with the seat after this
// validator's, so that not all members ask the same one. If no member gives it, the error
// joins their reasons and core.ErrNotFound.
func FromAny[T any](ctx context.Context, s Seat, ask func(ctx context.Context, member int) (T, error)) (given T, err error) {
	ctx, cancel := context.WithCancel(ctx)
	others := s.Committee.N - 1
	answers := make(chan gift[T], others)

	var asking sync.WaitGroup
	defer asking.Wait()
	defer cancel()

	var reasons []error

	for asked := 0; len(reasons) < others; {
		if asked < others {
			asked++
			member := (s.Self + asked) % s.Committee.N
			asking.Go(func() {
				given, err := ask(ctx, member)
				answers <- gift[T]{given, member, err}
			})
		}

		answer, came := next(answers, asked < others)
		switch {
		case !came:
		case answer.err == nil:
			return answer.given, nil
		default:
			reasons = append(reasons, fmt.Errorf("member %d: %w", answer.member, answer.err))
		}
	}

	return given, errors.Join(append(reasons, fmt.Errorf("no member gave it: %w", core.ErrNotFound))...)
}

// gift is what a member gave, or why it did not.
type gift[T any] struct {
	given  T
	member int
	err    error
}

// next returns the next answer. While more members can be asked, it waits for a head start
// at most.
func next[T any](answers <-chan gift[T], more bool) (answer gift[T], came bool) {
	if !more {
		return <-answers, true
	}

	wait := time.NewTimer(headStart)
	defer wait.Stop()

	select {
	case answer = <-answers:
		return answer, true
	case <-wait.C:
		return answer, false
	}
}
