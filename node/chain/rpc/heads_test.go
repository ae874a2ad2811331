package rpc_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// at answers with a head of a number, one block a second, and a finalized block 10 below.
func at(number *atomic.Int64) func(string, []json.RawMessage) string {
	return func(_ string, params []json.RawMessage) string {
		n := number.Load()
		var tag string
		_ = json.Unmarshal(params[0], &tag)
		if strings.HasPrefix(tag, "0x") {
			_, _ = fmt.Sscanf(tag, "0x%x", &n)
		} else if tag == "finalized" {
			n -= 10
		}

		header, _ := json.Marshal(&types.Header{
			Number:     big.NewInt(n),
			Time:       uint64(n),
			Difficulty: new(big.Int),
			Extra:      []byte{},
		})
		return `"result":` + string(header)
	}
}

// moving returns an endpoint whose head a test moves.
func moving(t *testing.T, number int64) (*scripted, *atomic.Int64) {
	t.Helper()
	n := new(atomic.Int64)
	n.Store(number)

	return newScripted(t, at(n)), n
}

// TestAHeadThatStandsStillIsFound checks when an endpoint is passed over for its head, and
// when it is used again. Each change is logged once.
func TestAHeadThatStandsStillIsFound(t *testing.T) {
	first, a := moving(t, 100)
	second, b := moving(t, 100)
	var now atomic.Int64
	now.Store(1000)
	log, said := nodetest.NewLog()
	opts := options(first.URL, second.URL)
	opts.Log, opts.Now = log, func() time.Time { return time.Unix(now.Load(), 0) }
	p, err := rpc.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)

	for i, step := range []struct {
		pass   int64 // seconds
		first  int64 // its head
		second int64
		fault  string
	}{
		{0, 100, 100, ""},
		{1, 100, 101, ""}, // a block later is nothing
		{1, 101, 102, ""}, // it moves
		{1, 101, 103, ""},
		{5, 101, 104, "it shows block 101, another one block 104"},
		{5, 101, 105, "it shows block 101"},
		{60, 106, 106, ""}, // it is back
		{1, 106, 107, ""},
		{1, 106, 180, "it shows block 106, another one block 180"}, // more than a minute of the chain's time
		{60, 181, 181, ""},
		{1, 120, 182, "older than the final block 171"}, // it went back
	} {
		now.Add(step.pass)
		a.Store(step.first)
		b.Store(step.second)

		newest, final, err := p.Heads(t.Context(), true, 0)
		if err != nil || newest.Number.Int64() != step.second || final.Number.Int64() != step.second-10 {
			t.Fatalf("step %d: got %v, %v, %v, want head %d", i, newest, final, err, step.second)
		}

		told := strings.Join(p.Faults(), ";")
		if step.fault == "" && told != "" || !strings.Contains(told, step.fault) {
			t.Errorf("step %d: got faults %q, want %q", i, told, step.fault)
		}
	}

	if n := said.Count("does not do its work"); n != 3 {
		t.Errorf("got %d warnings, want one for each of three changes: %s", n, said)
	}
	if n := said.Count("does its work again"); n != 2 {
		t.Errorf("got %d lines that it is back, want 2: %s", n, said)
	}
}

// TestNoEndpointAloneTellsAFinalBlock checks an endpoint that runs ahead of one that moves.
// Its final block does not count before the other has come to it.
func TestNoEndpointAloneTellsAFinalBlock(t *testing.T) {
	honest, a := moving(t, 100)
	ahead, b := moving(t, 1000)
	var now atomic.Int64
	opts := options(honest.URL, ahead.URL)
	opts.Now = func() time.Time { return time.Unix(now.Load(), 0) }
	p, err := rpc.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)

	for i := range int64(20) {
		now.Store(100 + i)
		a.Store(100 + i)
		b.Store(1000 + i)

		for _, byTag := range []bool{true, false} {
			newest, final, err := p.Heads(t.Context(), byTag, 10)
			if err != nil || newest.Number.Int64() != 1000+i || final.Number.Int64() > 100+i {
				t.Fatalf("by tag %v: got head %v, final %v, %v, want none that the honest endpoint lacks", byTag, newest, final, err)
			}
		}
	}

	if told := p.Faults(); len(told) != 0 {
		t.Errorf("got faults %q, want none: both move", told)
	}
}

// TestTheStateAtTheNewestHeadCounts checks AtHead: the newest of all, of equal ones each.
// SPEC 7.21 and 7.22.
func TestTheStateAtTheNewestHeadCounts(t *testing.T) {
	for name, c := range map[string]struct {
		heads []int64 // 0: the endpoint does not answer
		want  []int   // indices of the endpoints that count
	}{
		"one":                {[]int64{100}, []int{0}},
		"the first is old":   {[]int64{100, 200}, []int{1}},
		"the second is old":  {[]int64{200, 100}, []int{0}},
		"both are equal":     {[]int64{200, 200}, []int{0, 1}},
		"the first is away":  {[]int64{0, 100}, []int{1}},
		"two of three":       {[]int64{300, 100, 300}, []int{0, 2}},
		"nobody answers":     {[]int64{0, 0}, nil},
		"nobody else, three": {[]int64{0, 0, 7}, []int{2}},
	} {
		t.Run(name, func(t *testing.T) {
			var urls []string
			index := map[string]int{}
			for i, head := range c.heads {
				s, _ := moving(t, head)
				if head == 0 {
					s.set(always(`"error":{"code":-32000,"message":"header not found"}`))
				}
				urls, index[s.Listener.Addr().String()] = append(urls, s.URL), i
			}

			got, _, err := rpc.AtHead(t.Context(), poolOf(t, urls...), func(_ context.Context, e rpc.Endpoint, _ *types.Header) (int, error) {
				return index[e.Name()], nil
			})
			slices.Sort(got)

			if !slices.Equal(got, c.want) {
				t.Errorf("got the states of endpoints %v, want %v", got, c.want)
			}
			if len(c.want) == 0 && !errors.Is(err, core.ErrUnreachable) || len(c.want) > 0 && err != nil {
				t.Errorf("got %v, want an error only where nobody answers", err)
			}
		})
	}
}

// TestASlowEndpointDoesNotHoldUpTheOthers checks that one endpoint's answer is enough
// after a moment, and that the slow one is not asked for heads again while it hangs.
func TestASlowEndpointDoesNotHoldUpTheOthers(t *testing.T) {
	release := make(chan struct{})
	slow := newScripted(t, func(string, []json.RawMessage) string {
		<-release
		return `"result":null`
	})
	good, _ := moving(t, 100)
	t.Cleanup(func() { close(release) })

	opts := options(slow.URL, good.URL)
	opts.Timeout = time.Hour
	p, err := rpc.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)

	for range 2 {
		newest, _, err := p.Heads(t.Context(), true, 0)
		if err != nil || newest.Number.Int64() != 100 {
			t.Errorf("got %v, %v, want the good endpoint's head", newest, err)
		}
	}
}
