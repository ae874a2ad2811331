package threshold_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/vectors"
)

type saleVectors struct {
	ChainID                        uint64
	Delivery                       common.Address
	Epoch                          uint64
	Sale                           core.SaleID
	Tombstone                      uint32
	BuyerSecret, B, B2             vectors.Hex
	BuyerKeyHash, ContributionRoot common.Hash
	Us, Shares, PrfKeys, Lists     []vectors.Hex
	VerificationKeys               []vectors.Hex
	Y2, Combined, Keys             vectors.Hex
	Set                            []int
}

// story is a sale with known secrets.
type story struct {
	size     core.Committee
	sale     threshold.Sale
	buyer    *threshold.BuyerKey
	raws     [][core.PointSize]byte
	us       []bls.G1
	excluded []uint32
	y2       bls.G2
	vk       []bls.G2
	lists    map[int]threshold.List
}

func newStory(t testing.TB, size core.Committee, items int, excluded ...uint32) story {
	t.Helper()
	c := newCeremony(t, size)
	key := c.key(t)
	s := story{
		size: size, buyer: must[*threshold.BuyerKey](t)(threshold.NewBuyerKey(rand.Reader)),
		excluded: excluded, y2: key.Y2, vk: key.VK, lists: map[int]threshold.List{},
	}

	s.sale = threshold.Sale{ChainID: 1, Epoch: 1, ID: core.SaleID{5}, Buyer: s.buyer.B, ContributionRoot: common.Hash{6}}
	for range items {
		u := bls.MulGenerator1(newSecret(t))
		s.us, s.raws = append(s.us, u), append(s.raws, u.Raw())
	}

	for member, share := range c.shares(t) {
		releaser := threshold.NewReleaser(share, must[threshold.PRFKey](t)(threshold.NewPRFKey(rand.Reader)))
		s.lists[member] = must[threshold.List](t)(releaser.List(t.Context(), s.sale, s.raws, excluded, nil))
	}

	return s
}

func (s story) of(members ...int) map[int]threshold.List {
	some := map[int]threshold.List{}
	for _, member := range members {
		some[member] = s.lists[member]
	}
	return some
}

func (s story) check(t testing.TB, l threshold.List, vk bls.G2) error {
	return l.Check(t.Context(), rand.Reader, s.us, s.excluded, vk, s.buyer.B2)
}

// items asserts that an error names exactly these items for a reason.
func items(t *testing.T, err error, reason error, want ...int) {
	t.Helper()
	var named *threshold.ItemsError
	if !errors.As(err, &named) || !slices.Equal(named.Items, want) || !errors.Is(err, reason) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want items %v: %v", err, want, reason)
	}
}

func TestListsCombinationAndKeysAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[saleVectors](t, "sale")
	ctx := t.Context()
	buyer := must[*threshold.BuyerKey](t)(threshold.ParseBuyerKey(v.BuyerSecret))
	if b, b2 := buyer.B.Raw(), buyer.B2.Raw(); !bytes.Equal(b[:], v.B) || !bytes.Equal(b2[:], v.B2) || buyer.Hash() != v.BuyerKeyHash {
		t.Error("got another buyer's key or hash, want the vector's")
	}

	sale := threshold.Sale{ChainID: v.ChainID, Delivery: v.Delivery, Epoch: v.Epoch, ID: v.Sale, Buyer: buyer.B, ContributionRoot: v.ContributionRoot}
	var raws [][core.PointSize]byte
	for _, u := range v.Us {
		raws = append(raws, [core.PointSize]byte(u))
	}

	us := must[[]bls.G1](t)(threshold.ParsePoints(ctx, raws))
	excluded := []uint32{v.Tombstone}
	lists := map[int]threshold.List{}
	for i := range v.Shares {
		releaser := threshold.NewReleaser(secret(t, v.Shares[i]), must[threshold.PRFKey](t)(threshold.ParsePRFKey(v.PrfKeys[i])))
		list := must[threshold.List](t)(releaser.List(ctx, sale, raws, excluded, nil))
		if !bytes.Equal(list.Encode(), v.Lists[i]) {
			t.Errorf("list %d: got other bytes, want the vector's", i)
		}

		lists[i] = must[threshold.List](t)(threshold.ParseList(ctx, v.Lists[i], len(us)))
		if err := lists[i].Check(ctx, rand.Reader, us, excluded, point2(t, v.VerificationKeys[i]), buyer.B2); err != nil {
			t.Errorf("list %d: got error %v, want none", i, err)
		}
	}

	chosen := map[int]threshold.List{}
	for _, abscissa := range v.Set {
		chosen[abscissa-1] = lists[abscissa-1]
	}

	combined := must[threshold.List](t)(threshold.Combine(ctx, core.Committee{N: 5, Threshold: 3}, chosen))
	if !bytes.Equal(combined.EncodeShares(), v.Combined) {
		t.Error("combined shares: got others, want the vector's")
	}

	keys := must[[]*bls.G1](t)(buyer.OpenAll(ctx, combined, nil))
	if !bytes.Equal(threshold.EncodeKeys(keys), v.Keys) {
		t.Error("opened keys: got others, want the vector's")
	}

	if err := threshold.CheckKeys(ctx, rand.Reader, keys, us, point2(t, v.Y2)); err != nil {
		t.Error(err)
	}
}

// TestAnyThresholdOfMembersOpens checks that any t members open the same as any other t,
// and that the result is xU.
func TestAnyThresholdOfMembersOpens(t *testing.T) {
	var stories []story
	for _, size := range []core.Committee{{N: 1, Threshold: 1}, {N: 3, Threshold: 2}, {N: 5, Threshold: 3}, {N: 7, Threshold: 4}} {
		stories = append(stories, newStory(t, size, 3, 1))
	}

	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.SampledFrom(stories).Draw(rt, "story")
		members := rapid.Permutation(members(s.size.N)).Draw(rt, "members")[:s.size.Threshold]
		combined, err := threshold.Combine(t.Context(), s.size, s.of(members...))
		if err != nil {
			rt.Fatal(err)
		}

		if err := s.check(t, combined, s.y2); err != nil {
			rt.Fatal(err)
		}

		keys, err := s.buyer.OpenAll(t.Context(), combined, nil)
		if err != nil {
			rt.Fatal(err)
		}

		if err := threshold.CheckKeys(t.Context(), rand.Reader, keys, s.us, s.y2); err != nil || keys[1] != nil {
			rt.Fatal(err)
		}
	})
}

func members(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// TestFewerThanThresholdDoNotOpen checks that Combine refuses t − 1 members, and that
// interpolating their shares anyway gives another point.
func TestFewerThanThresholdDoNotOpen(t *testing.T) {
	s := newStory(t, core.Committee{N: 5, Threshold: 3}, 1)
	if _, err := threshold.Combine(t.Context(), s.size, s.of(0, 3)); err == nil {
		t.Error("Combine of two of three: got no error, want one")
	}

	smaller := core.Committee{N: 3, Threshold: 2} // pretends that two are enough
	combined := must[threshold.List](t)(threshold.Combine(t.Context(), smaller, s.of(0, 2)))
	items(t, s.check(t, combined, s.y2), threshold.ErrWrongShare, 0)
}

// SPEC 7.9.
func TestCombineTakesTheLowestOfMore(t *testing.T) {
	s := newStory(t, core.Committee{N: 5, Threshold: 3}, 2)
	all := must[threshold.List](t)(threshold.Combine(t.Context(), s.size, s.lists))
	lowest := must[threshold.List](t)(threshold.Combine(t.Context(), s.size, s.of(0, 1, 2)))
	if !bytes.Equal(all.Encode(), lowest.Encode()) {
		t.Error("got a result from other lists, want the lowest")
	}
}

func TestCombineRefusesListsThatDoNotMatch(t *testing.T) {
	s := newStory(t, core.Committee{N: 3, Threshold: 2}, 3)
	short, holed := s.of(0, 1), s.of(0, 1)
	short[1] = short[1][:2]
	if _, err := threshold.Combine(t.Context(), s.size, short); err == nil {
		t.Error("Combine of lists of two lengths: got no error, want one")
	}

	holed[1] = slices.Clone(holed[1])
	holed[1][2] = nil
	_, err := threshold.Combine(t.Context(), s.size, holed)
	items(t, err, threshold.ErrTombstone, 2)
	if _, err := threshold.Combine(t.Context(), s.size, map[int]threshold.List{0: nil, 3: nil}); err == nil {
		t.Error("Combine with a list of no member: got no error, want one")
	}

	if _, err := threshold.Combine(t.Context(), core.Committee{N: 2, Threshold: 2}, s.lists); err == nil {
		t.Error("Combine in an impossible committee: got no error, want one")
	}

	minus := &threshold.Share{C: s.lists[0][0].C, R: s.lists[0][0].R} // 2·S₁ − S₂ = 0 for S₂ = 2·S₁
	twice := &threshold.Share{C: minus.C.Add(minus.C), R: minus.R.Add(minus.R)}
	if _, err := threshold.Combine(t.Context(), s.size, map[int]threshold.List{0: {minus}, 1: {twice}}); err == nil {
		t.Error("Combine of shares that cancel out: got no error, want one")
	}
}

// SPEC 7.6, SPEC 7.7.
func TestWrongListsAreNamedItemByItem(t *testing.T) {
	s := newStory(t, core.Committee{N: 3, Threshold: 2}, 40, 7)
	good := s.lists[0]
	if err := s.check(t, good, s.vk[0]); err != nil {
		t.Fatal(err)
	}

	change := func(f func(l threshold.List)) threshold.List {
		l := make(threshold.List, len(good))
		for j, share := range good {
			if share != nil {
				copied := *share
				l[j] = &copied
			}
		}

		f(l)
		return l
	}

	g := bls.Generator1()
	for name, try := range map[string]struct {
		list   threshold.List
		reason error
		want   []int
	}{
		"first":         {change(func(l threshold.List) { l[0].C = l[0].C.Add(g) }), threshold.ErrWrongShare, []int{0}},
		"last":          {change(func(l threshold.List) { l[39].R = l[39].R.Add(g) }), threshold.ErrWrongShare, []int{39}},
		"behind a tomb": {change(func(l threshold.List) { l[8].C = l[8].C.Neg() }), threshold.ErrWrongShare, []int{8}},
		"two swapped":   {change(func(l threshold.List) { l[3], l[20] = l[20], l[3] }), threshold.ErrWrongShare, []int{3, 20}},
		"errors that sum to zero": {change(func(l threshold.List) {
			l[1].C, l[2].C = l[1].C.Add(g), l[2].C.Sub(g)
		}), threshold.ErrWrongShare, []int{1, 2}},
		"a share too few":  {change(func(l threshold.List) { l[5] = nil }), threshold.ErrTombstone, []int{5}},
		"a share too many": {change(func(l threshold.List) { l[7] = l[6] }), threshold.ErrTombstone, []int{7}},
	} {
		t.Run(name, func(t *testing.T) { items(t, s.check(t, try.list, s.vk[0]), try.reason, try.want...) })
	}
}

// TestListsOfAnotherValidatorOrBuyerFail checks that another validator's list fails under
// a verification key, as does a list for another buyer.
func TestListsOfAnotherValidatorOrBuyerFail(t *testing.T) {
	s := newStory(t, core.Committee{N: 3, Threshold: 2}, 20)
	for member, list := range s.lists {
		for other, vk := range s.vk {
			err := s.check(t, list, vk)
			var named *threshold.ItemsError
			switch {
			case member == other && err != nil:
				t.Errorf("own list %d: got error %v, want none", member, err)
			case member != other && (!errors.As(err, &named) || len(named.Items) != threshold.MaxNamed || !named.More):
				t.Errorf("list %d under key %d: got error %v, want a wrong share", member, other, err)
			}
		}
	}

	stranger := must[*threshold.BuyerKey](t)(threshold.NewBuyerKey(rand.Reader))
	if err := s.lists[0].Check(t.Context(), rand.Reader, s.us, nil, s.vk[0], stranger.B2); !errors.Is(err, threshold.ErrWrongShare) {
		t.Errorf("another buyer: got %v, want %v", err, threshold.ErrWrongShare)
	}

	if err := s.lists[0].Check(t.Context(), rand.Reader, s.us[1:], nil, s.vk[0], s.buyer.B2); err == nil {
		t.Error("one item fewer: got no error, want one")
	}

	if err := s.lists[0].Check(t.Context(), io.LimitReader(rand.Reader, 5), s.us, nil, s.vk[0], s.buyer.B2); err == nil {
		t.Error("weights from a failing source: got no error, want one")
	}

	none := threshold.List{nil, nil}
	if err := none.Check(t.Context(), rand.Reader, s.us[:2], []uint32{0, 1}, s.vk[0], s.buyer.B2); err != nil {
		t.Errorf("only tombstones: got error %v, want none", err)
	}
}

// TestRhoIsFreshForEachItemAndSale checks that no share repeats for two sales or two
// items, because that would use one ρ twice.
// SPEC 7.2.
func TestRhoIsFreshForEachItemAndSale(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 1, Threshold: 1})
	releaser := threshold.NewReleaser(c.shares(t)[0], must[threshold.PRFKey](t)(threshold.NewPRFKey(rand.Reader)))
	u := bls.MulGenerator1(newSecret(t)).Raw()
	base := threshold.Sale{ChainID: 1, Epoch: 1, ID: core.SaleID{5}, Buyer: bls.Generator1()}
	seen := map[[96]byte]string{}

	for name, change := range map[string]func(s *threshold.Sale){
		"base": func(*threshold.Sale) {}, "chain": func(s *threshold.Sale) { s.ChainID++ },
		"contract": func(s *threshold.Sale) { s.Delivery[0]++ }, "epoch": func(s *threshold.Sale) { s.Epoch++ },
		"sale": func(s *threshold.Sale) { s.ID[0]++ }, "root": func(s *threshold.Sale) { s.ContributionRoot[0]++ },
		"buyer": func(s *threshold.Sale) { s.Buyer = s.Buyer.Add(s.Buyer) },
	} {
		sale := base
		change(&sale)
		list := must[threshold.List](t)(releaser.List(t.Context(), sale, [][96]byte{u, u}, nil, nil))
		again := must[threshold.List](t)(releaser.List(t.Context(), sale, [][96]byte{u, u}, nil, nil))
		if !bytes.Equal(list.Encode(), again.Encode()) {
			t.Errorf("%s: got another list the second time, want the same", name)
		}

		for j, share := range list {
			if before, ok := seen[share.R.Raw()]; ok {
				t.Errorf("%s item %d: got the R of %s, want a fresh one", name, j, before)
			}
			seen[share.R.Raw()] = fmt.Sprintf("%s item %d", name, j)
		}
	}
}
