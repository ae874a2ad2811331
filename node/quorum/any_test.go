package quorum_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestAnyMemberMayGive(t *testing.T) {
	hang := func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}
	fail := func(context.Context) error { return core.ErrUnreachable }
	give := func(context.Context) error { return nil }
	late := func(context.Context) error {
		time.Sleep(3 * time.Second)
		return nil
	}

	for name, c := range map[string]struct {
		members [5]func(context.Context) error // this validator is member 1
		want    int                            // who gave it; -1: nobody
		asked   []int
		took    time.Duration
	}{
		"the first that is asked": {
			members: [5]func(context.Context) error{2: give, 3: fail, 4: fail, 0: fail},
			want:    2,
			asked:   []int{2},
		},
		"the next, at once, when one fails": {
			members: [5]func(context.Context) error{2: fail, 3: fail, 4: give, 0: give},
			want:    4,
			asked:   []int{2, 3, 4},
		},
		"the last, though three hang": {
			members: [5]func(context.Context) error{2: hang, 3: hang, 4: hang, 0: give},
			want:    0,
			asked:   []int{0, 2, 3, 4},
			took:    6 * time.Second,
		},
		"a slow one, before a hanging one": {
			members: [5]func(context.Context) error{2: late, 3: hang, 4: give, 0: give},
			want:    2,
			asked:   []int{2, 3},
			took:    3 * time.Second,
		},
		"nobody": {
			members: [5]func(context.Context) error{2: fail, 3: fail, 4: fail, 0: fail},
			want:    -1,
			asked:   []int{0, 2, 3, 4},
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var mu sync.Mutex
				var asked []int
				began := time.Now()

				got, err := quorum.FromAny(t.Context(), seatOf(five, 1), func(ctx context.Context, member int) (int, error) {
					mu.Lock()
					asked = append(asked, member)
					mu.Unlock()

					return member, c.members[member](ctx)
				})

				if (err == nil) != (c.want >= 0) || err == nil && got != c.want {
					t.Errorf("got it from member %d, %v, want %d", got, err, c.want)
				}
				if err != nil && (!errors.Is(err, core.ErrNotFound) || !strings.Contains(err.Error(), "member 4: unreachable")) {
					t.Errorf("got %v, want the members' reasons", err)
				}

				slices.Sort(asked)
				if took := time.Since(began); !slices.Equal(asked, c.asked) || took != c.took {
					t.Errorf("got members %v asked in %s, want %v in %s", asked, took, c.asked, c.took)
				}
			})
		})
	}
}

func TestAskingEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()

		_, err := quorum.FromAny(ctx, seatOf(five, 0), func(ctx context.Context, _ int) (bool, error) {
			<-ctx.Done()
			return false, ctx.Err()
		})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
		}
	})
}
