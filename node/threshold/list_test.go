package threshold_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/vectors"
)

// SPEC 1.6.
func TestListsWithPointsOutsideTheGroupAreRefused(t *testing.T) {
	s := newStory(t, core.Committee{N: 1, Threshold: 1}, 3, 1)
	wire := s.lists[0].Encode()
	orderThree := make([]byte, bls.G1Size)
	orderThree[bls.G1Size-1] = 2
	infinity := append([]byte{0x40}, make([]byte, bls.G1Size-1)...)

	for name, change := range map[string]func(b []byte){
		"C of order 3":     func(b []byte) { copy(b[2*threshold.EntrySize+1:], orderThree) },
		"R of order 3":     func(b []byte) { copy(b[2*threshold.EntrySize+1+bls.G1Size:], orderThree) },
		"C at infinity":    func(b []byte) { copy(b[2*threshold.EntrySize+1:], infinity) },
		"zeros as C":       func(b []byte) { clear(b[2*threshold.EntrySize+1 : 2*threshold.EntrySize+97]) },
		"another kind":     func(b []byte) { b[2*threshold.EntrySize] = 2 },
		"tombstone, not 0": func(b []byte) { b[2*threshold.EntrySize] = 1 },
	} {
		b := bytes.Clone(wire)
		change(b)
		_, err := threshold.ParseList(t.Context(), b, 3)
		var named *threshold.ItemsError
		if !errors.As(err, &named) || !slices.Equal(named.Items, []int{2}) {
			t.Errorf("%s: %v", name, err)
		}
	}

	if _, err := threshold.ParseList(t.Context(), wire, 2); !errors.Is(err, core.ErrVerify) {
		t.Errorf("an entry too many: got %v, want %v", err, core.ErrVerify)
	}

	for _, n := range []int{-1, threshold.MaxItems + 1} {
		if _, err := threshold.ParseList(t.Context(), nil, n); !errors.Is(err, core.ErrTooLarge) {
			t.Errorf("%d items: got %v, want %v", n, err, core.ErrTooLarge)
		}
	}

	bad := slices.Clone(s.raws)
	bad[1] = [96]byte(orderThree)
	_, err := threshold.ParsePoints(t.Context(), bad)
	items(t, err, bls.ErrPoint, 1)
	releaser := threshold.NewReleaser(newSecret(t), must[threshold.PRFKey](t)(threshold.NewPRFKey(rand.Reader)))
	_, err = releaser.List(t.Context(), s.sale, bad, nil, nil)
	items(t, err, bls.ErrPoint, 1)
}

func TestFilesOfTheBuyerRoundTrip(t *testing.T) {
	s := newStory(t, core.Committee{N: 3, Threshold: 2}, 3, 1)
	combined := must[threshold.List](t)(threshold.Combine(t.Context(), s.size, s.lists))
	again := must[threshold.List](t)(threshold.ParseShares(t.Context(), combined.EncodeShares(), 3))
	if again[1] != nil || !bytes.Equal(again.Encode(), combined.Encode()) {
		t.Error("parsed shares: got others, want the same")
	}

	keys := must[[]*bls.G1](t)(s.buyer.OpenAll(t.Context(), combined, nil))
	parsed := must[[]*bls.G1](t)(threshold.ParseKeys(t.Context(), threshold.EncodeKeys(keys), 3))
	if parsed[1] != nil || !bytes.Equal(threshold.EncodeKeys(parsed), threshold.EncodeKeys(keys)) {
		t.Error("parsed keys: got others, want the same")
	}

	if _, err := threshold.ParseKeys(t.Context(), bytes.Repeat([]byte{1}, 96), 1); !errors.Is(err, bls.ErrPoint) {
		t.Errorf("key off the curve: got %v, want %v", err, bls.ErrPoint)
	}
}

func TestWorkOverListsStopsWithItsContext(t *testing.T) {
	s := newStory(t, core.Committee{N: 1, Threshold: 1}, 4)
	releaser := threshold.NewReleaser(newSecret(t), must[threshold.PRFKey](t)(threshold.NewPRFKey(rand.Reader)))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, listErr := releaser.List(ctx, s.sale, s.raws, nil, nil)
	_, parseErr := threshold.ParseList(ctx, s.lists[0].Encode(), 4)
	_, combineErr := threshold.Combine(ctx, s.size, s.lists)
	_, openErr := s.buyer.OpenAll(ctx, s.lists[0], nil)
	checkErr := s.lists[0].Check(ctx, rand.Reader, s.us, nil, s.vk[0], s.buyer.B2)

	for i, err := range []error{listErr, parseErr, combineErr, openErr, checkErr} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("function %d: got %v, want %v", i, err, context.Canceled)
		}
	}

	var mu sync.Mutex
	calls, last := 0, 0
	progress := func(done int) {
		mu.Lock()
		defer mu.Unlock()
		calls, last = calls+1, max(last, done)
	}

	if _, err := releaser.List(t.Context(), s.sale, s.raws, nil, progress); err != nil {
		t.Fatal(err)
	}
	if calls == 0 || last != 4 {
		t.Errorf("progress: got %d calls, the last with %d items; want the last with 4", calls, last)
	}
}

func FuzzParseList(f *testing.F) {
	v := vectors.Load[saleVectors](f, "sale")
	f.Add([]byte(v.Lists[0]))
	f.Add([]byte(v.Lists[0][:threshold.EntrySize]))
	f.Fuzz(func(t *testing.T, b []byte) {
		list, err := threshold.ParseList(t.Context(), b, len(b)/threshold.EntrySize)
		if err == nil && !bytes.Equal(list.Encode(), b) {
			t.Error("parsed list: got another, want the same")
		}
	})
}
