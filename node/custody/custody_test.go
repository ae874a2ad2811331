package custody

import (
	"bytes"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/threshold"
)

var fiveOfThree = core.Committee{N: 5, Threshold: 3}

// member holds the keys and the store of one member.
type member struct {
	*Keys
	db  *store.Store
	dir string
}

// newMembers returns the keys of a committee. Each member has its own store and keyring
// and has joined.
func newMembers(t *testing.T) []*member {
	t.Helper()
	domain := core.Domain{ID: 31337, Contracts: core.Contracts{Committee: common.Address{0xc0}, Delivery: common.Address{0xde}}}
	members := make([]*member, fiveOfThree.N)

	for i := range members {
		dir := t.TempDir()
		ring, err := keyring.Open(filepath.Join(dir, "ring"))
		if err != nil {
			t.Fatal(err)
		}

		s, err := store.Open(filepath.Join(dir, "db"), ring, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}

		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})

		err = s.Update(func(tx *store.Txn) error {
			var err error
			for j := range members {
				err = errors.Join(err, tx.PutMember(core.Member{Seat: uint8(j), Account: common.Address{byte(j + 1)}}))
			}

			return err
		})
		if err != nil {
			t.Fatal(err)
		}

		keys, err := New(Options{
			Ring:    ring,
			Store:   s,
			Domain:  domain,
			Account: common.Address{byte(i + 1)},
			Seat:    quorum.Seat{Committee: fiveOfThree, Self: i, Round: time.Second},
		})
		if err != nil {
			t.Fatal(err)
		}

		members[i] = &member{keys, s, dir}
	}

	return members
}

// ceremonyOf collects every member's key and, from those that deal, the dealing.
func ceremonyOf(t *testing.T, members []*member) core.Ceremony {
	t.Helper()
	c := core.Ceremony{Epoch: 1, Attempt: 1, Open: true, Keys: map[uint8]core.EncryptionKeySet{}, Dealings: map[uint8][]byte{}}

	for i, m := range members {
		key, proof, err := m.EncryptionKey(1, 1)
		if err != nil {
			t.Fatal(err)
		}

		c.Keys[uint8(i)] = core.EncryptionKeySet{Epoch: 1, Attempt: 1, Member: uint8(i), Key: key, Proof: proof}
	}

	return c
}

func deal(t *testing.T, members []*member, c core.Ceremony) {
	t.Helper()
	for i, m := range members {
		dealing, err := m.Deal(c)
		if err != nil {
			t.Fatal(err)
		}

		again, err := m.Deal(c)
		if err != nil || !bytes.Equal(dealing, again) {
			t.Fatalf("member %d deals something else the second time (%v), want %v", i, err, again)
		}

		c.Dealings[uint8(i)] = dealing
	}
}

func TestMembersMakeOneKeyAndOpenTogether(t *testing.T) {
	members := newMembers(t)
	c := ceremonyOf(t, members)
	deal(t, members, c)
	var material []byte

	for i, m := range members {
		got, err := m.Conclude(c)
		if err != nil {
			t.Fatalf("member %d: got %v, want no error", i, err)
		}
		if material == nil {
			material = got
		}
		if !bytes.Equal(got, material) {
			t.Fatalf("member %d computes another key: got %v, want %v", i, got, material)
		}
	}

	lists, item, buyer := listsFor(t, members, material)
	for _, set := range [][]int{{0, 1, 2}, {1, 3, 4}} {
		runs := map[int][]byte{}
		for _, i := range set {
			runs[i] = lists[i]
		}

		combined, err := members[0].Combine(t.Context(), runs)
		if err != nil {
			t.Fatal(err)
		}

		checkOpens(t, material, combined, item, buyer)
	}

	if _, err := members[0].Combine(t.Context(), map[int][]byte{0: lists[0], 1: lists[1]}); err == nil {
		t.Error("Combine of two of five: got no error, want one")
	}
}

// listsFor makes every member's list for one item and has every member check all lists.
func listsFor(t *testing.T, members []*member, material []byte) (map[int][]byte, core.Item, *threshold.BuyerKey) {
	t.Helper()
	buyer, err := threshold.NewBuyerKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	r, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	item := core.Item{U: bls.MulGenerator1(r).Raw()}
	b, b2 := buyer.B.Raw(), buyer.B2.Raw()
	sale := core.SaleRecord{ID: core.SaleID{1}, Epoch: 1, B: b[:], B2: b2[:], Offer: core.Offer{Price: new(big.Int)}}
	lists := map[int][]byte{}

	for i, m := range members {
		if err := m.db.Update(func(tx *store.Txn) error { return tx.PutGroupKey(core.GroupKey{Epoch: 1, Material: material}) }); err != nil {
			t.Fatal(err)
		}
		if lists[i], err = m.Make(t.Context(), sale, common.Hash{2}, []core.Item{item}, nil); err != nil {
			t.Fatal(err)
		}
	}

	for i, entries := range lists {
		if err := members[0].Check(t.Context(), i, sale, []core.Item{item}, nil, entries); err != nil {
			t.Errorf("list of member %d: got %v, want no error", i, err)
		}

		other := (i + 1) % len(members)
		if err := members[0].Check(t.Context(), other, sale, []core.Item{item}, nil, entries); !errors.Is(err, core.ErrVerify) {
			t.Errorf("list of member %d passed as that of %d: got %v, want %v", i, other, err, core.ErrVerify)
		}
	}

	return lists, item, buyer
}

func checkOpens(t *testing.T, material, combined []byte, item core.Item, buyer *threshold.BuyerKey) {
	t.Helper()
	key, err := threshold.ParseMaterial(fiveOfThree, material)
	if err != nil {
		t.Fatal(err)
	}

	shares, err := threshold.ParseShares(t.Context(), combined, 1)
	if err != nil {
		t.Fatal(err)
	}

	opened, err := buyer.OpenAll(t.Context(), shares, nil)
	if err != nil {
		t.Fatal(err)
	}

	us, err := threshold.ParsePoints(t.Context(), [][core.PointSize]byte{item.U})
	if err != nil {
		t.Fatal(err)
	}

	if err := threshold.CheckKeys(t.Context(), rand.Reader, opened, us, key.Y2); err != nil {
		t.Error(err)
	}
}

func TestABadDealingStopsTheCeremonyAndNamesTheDealer(t *testing.T) {
	members := newMembers(t)
	c := ceremonyOf(t, members)
	deal(t, members, c)
	c.Dealings[3] = bytes.Clone(c.Dealings[3])
	c.Dealings[3][len(c.Dealings[3])-200]++ // one bit of a masked share or point

	for _, i := range []int{0, 1, 2, 4} {
		_, err := members[i].Conclude(c)
		var named *threshold.DealerError
		if !errors.As(err, &named) || named.Dealer != 3 {
			t.Errorf("member %d: got %v", i, err)
		}

		if _, err := members[i].share(1); !errors.Is(err, core.ErrNotFound) {
			t.Errorf("member %d kept a share: got %v, want %v", i, err, core.ErrNotFound)
		}
	}
}

func TestAKeyWithoutPossessionIsNamed(t *testing.T) {
	members := newMembers(t)
	c := ceremonyOf(t, members)
	stolen := c.Keys[1]
	stolen.Key = c.Keys[0].Key
	c.Keys[1] = stolen
	if _, err := members[2].Deal(c); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), "member 1") {
		t.Fatal(err)
	}
}

// fixed is a ledger with one dataset and a final key.
type fixed struct{ terms core.Terms }

func (f fixed) Dataset(id core.DatasetID) (core.Terms, error) {
	if id != (core.DatasetID{1}) {
		return core.Terms{}, core.ErrNotFound
	}

	return f.terms, nil
}

func (fixed) GroupKey() (core.GroupKey, error) { return core.GroupKey{KeyID: core.KeyID{7}}, nil }

func TestAManifestFollowsFromKeyAndTerms(t *testing.T) {
	terms := core.Terms{Schema: "artist-preferences/v1"}
	manifests := Manifests{Store: fixed{terms}, Domain: core.Domain{ID: 31337}, Seals: new(Seals)}

	size, err := manifests.PayloadSize(core.DatasetID{1})
	if err != nil || size == 0 {
		t.Fatalf("got payload size %d, %v, want that of the schema", size, err)
	}

	got, err := manifests.Describe(core.DatasetID{1}, terms)
	want := core.NewManifest(core.Domain{ID: 31337}, core.KeyID{7}, core.DatasetID{1}, terms, size)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}

	if _, err := manifests.PayloadSize(core.DatasetID{2}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an unknown dataset: got %v, want %v", err, core.ErrNotFound)
	}
	if _, err := manifests.Describe(core.DatasetID{1}, core.Terms{Schema: "unknown/v1"}); err == nil {
		t.Error("an unknown schema: got no error, want it refused")
	}
}
