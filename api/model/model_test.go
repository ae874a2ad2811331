package model_test

import (
	"encoding/json"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

var (
	account = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	at      = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
)

// The samples hold every field that the API shows of an object.

func committee() core.CommitteeView {
	return core.CommitteeView{
		Chain: core.Domain{ID: 31337, Contracts: core.Contracts{
			Committee: common.Address{1},
			Anchors:   common.Address{2},
			Datasets:  common.Address{3},
			Market:    common.Address{4},
			Delivery:  common.Address{5},
			Payouts:   common.Address{6},
		}},
		Committee: core.Committee{N: 3, Threshold: 2},
		Members:   []core.Member{{Seat: 1, Account: account, URL: "http://one"}},
		Key:       &core.GroupKey{Epoch: 2, KeyID: core.KeyID{7}, Material: []byte{8, 9}},
	}
}

func dataset() core.DatasetView {
	return core.DatasetView{
		ID:          core.DatasetID{1},
		Terms:       core.Terms{Name: "music", Purposes: []string{"p"}, FloorPrice: big.NewInt(5)},
		PayloadSize: 4096,
	}
}

func contribution() core.ContributionView {
	return core.ContributionView{
		ContributionStatus: core.ContributionStatus{
			ID:         core.ContributionID{1},
			Dataset:    core.DatasetID{2},
			Stage:      core.StageIncluded,
			Reason:     core.ReasonSize,
			Version:    3,
			Weight:     5,
			Batch:      7,
			AnchoredAt: 99,
			Snapshot:   &core.SnapshotID{4},
		},
		PayloadDigest: [32]byte{8},
	}
}

func submission() core.Contribution {
	return core.Contribution{
		Account:   account,
		Salt:      [core.SaltSize]byte{1},
		Header:    []byte("header"),
		Signature: []byte(strings.Repeat("s", 65)),
		Consent: core.Consent{
			Dataset:  core.DatasetID{2},
			Purposes: []string{"p", "q"},
			Weight:   5,
			Version:  3,
			Expires:  1 << 40,
		},
	}
}

func snapshot() core.SnapshotRecord {
	return core.SnapshotRecord{
		ID: core.SnapshotID{1},
		Snapshot: core.Snapshot{
			Dataset:          core.DatasetID{2},
			Number:           3,
			Round:            4,
			Epoch:            5,
			ContributionRoot: common.Hash{6},
			SumRoot:          common.Hash{7},
			TotalWeight:      8,
			Count:            9,
			Manifest:         [32]byte{10},
			AsOf:             11,
			AsOfHash:         common.Hash{12},
		},
		Listed:  true,
		Accrued: big.NewInt(13),
	}
}

func offer() core.OfferView {
	return core.OfferView{
		SaleRecord: core.SaleRecord{
			ID: core.SaleID{1},
			Offer: core.Offer{
				Snapshot:    core.SnapshotID{2},
				Buyer:       account,
				Price:       big.NewInt(55),
				Deadline:    uint64(at.Unix()),
				MaxExcluded: 3,
			},
			State:    core.SaleCommitted,
			Epoch:    4,
			Accepted: at,
			Deadlines: core.Deadlines{
				CommitEnds:  at.Add(1 * time.Hour),
				ReleaseEnds: at.Add(2 * time.Hour),
				ConfirmEnds: at.Add(3 * time.Hour),
				DisputeEnds: at.Add(4 * time.Hour),
			},
			Commits:  map[uint8]common.Hash{0: {5}, 2: {6}},
			Standing: core.Members(0).With(1).With(2),
		},
		Refundable: true,
	}
}

func earning() core.Earning {
	return core.Earning{
		Snapshot: core.SnapshotID{1},
		Leaf:     2,
		Weight:   3,
		Due:      big.NewInt(4),
		Paid:     big.NewInt(5),
	}
}

func proof() core.SumProof {
	return core.SumProof{
		Snapshot: core.SnapshotID{1},
		Leaf:     2,
		Account:  account,
		Weight:   3,
		Proof:    []core.SumNode{{Hash: [32]byte{4}, Sum: 5}},
	}
}

func identity() core.NodeIdentity {
	return core.NodeIdentity{Version: "1.2.3", Seat: 2, Peer: "/ip4/127.0.0.1/tcp/1/p2p/x"}
}

func status() core.NodeStatus {
	return core.NodeStatus{
		Epoch:    1,
		Draining: true,
		Reasons:  []string{"restored"},
		Ready:    true,
		Chain: core.ChainStatus{
			Head:   90,
			Final:  80,
			Cursor: core.Cursor{Number: 79, Time: at},
			Lag:    11 * time.Second,
		},
		Peers:   core.PeerStatus{Connected: 1, Known: 2},
		Stages:  []core.StageDepth{{Stage: core.StagePinned, Count: 2, Oldest: at}},
		Pins:    7,
		Waiting: 3,
	}
}

type pair struct {
	object any   // as the API shows it
	back   any   // what a client makes of it
	want   any   // what the server had
	err    error // of the way back
}

func pairs() map[string]pair {
	out := map[string]pair{}
	add := func(object, back, want any, err error) {
		out[reflect.TypeOf(object).Name()] = pair{object, back, want, err}
	}

	c := through(model.CommitteeOf(committee()))
	view, err := c.View()
	add(c, view, committee(), err)

	d := through(model.DatasetOf(dataset()))
	data, err := d.View()
	add(d, data, dataset(), err)

	k := through(model.ContributionOf(contribution()))
	contributed, err := k.View()
	add(k, contributed, contribution(), err)

	s := through(model.SubmissionOf(submission(), []byte("payload")))
	submitted, _, err := s.Contribution()
	add(s, submitted, submission(), err)

	n := through(model.SnapshotOf(snapshot()))
	record, err := n.Record()
	add(n, record, snapshot(), err)

	o := through(model.OfferOf(offer()))
	offered, err := o.View()
	add(o, offered, offer(), err)

	p := through(model.PayoutOf(earning()))
	earned, err := p.Earning()
	add(p, earned, earning(), err)

	f := through(model.SumProofOf(proof()))
	sum, err := f.Sum()
	add(f, sum, proof(), err)

	i := through(model.NodeOf(identity()))
	add(i, i.Identity(), identity(), nil)

	h := through(model.StatusOf(identity(), status()))
	_, stated, err := h.View()
	add(h, stated, status(), err)

	return out
}

// through sends an object over the wire.
func through[T any](object T) (arrived T) {
	data, err := json.Marshal(object)
	if err != nil {
		panic(err)
	}

	if err := json.Unmarshal(data, &arrived); err != nil {
		panic(err)
	}

	return arrived
}

func TestEveryObjectComesBackAsItWas(t *testing.T) {
	for name, p := range pairs() {
		if p.err != nil || !sameJSON(t, p.back, p.want) || !reflect.DeepEqual(p.back, p.want) {
			t.Errorf("%s: got %+v, %v, want %+v", name, p.back, p.err, p.want)
		}
	}
}

func sameJSON(t *testing.T, a, b any) bool {
	t.Helper()
	left, errLeft := json.Marshal(a)
	right, errRight := json.Marshal(b)
	if errLeft != nil || errRight != nil {
		t.Fatal(errLeft, errRight)
	}

	return string(left) == string(right)
}

// A field that is added to the document and forgotten in the conversion stays zero.
func TestEveryFieldOfEveryObjectIsFilled(t *testing.T) {
	for name, p := range pairs() {
		checkFilled(t, name, reflect.ValueOf(p.object))
	}
}

func checkFilled(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		if v.Type().PkgPath() != reflect.TypeFor[model.Offer]().PkgPath() {
			break // terms and times are of others
		}

		for i := range v.NumField() {
			checkFilled(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}

		return

	case reflect.Slice:
		if v.Len() > 0 {
			checkFilled(t, path+"[]", v.Index(v.Len()-1))
			return
		}

	default: // a value, filled or not
	}

	if v.IsZero() {
		t.Errorf("%s: got no value, want the one of the sample", path)
	}
}

// Each object of the document that names its schema has a conversion here, or is made of
// objects that have one.
func TestEverySchemaIsConverted(t *testing.T) {
	made := pairs()
	for _, name := range documented(t, "../openapi.yaml") {
		others := []string{"DatasetPage", "SnapshotPage", "OfferPage", "Event"} // lists, and core.LogEntry
		if _, ok := made[name]; !ok && !slices.Contains(others, name) {
			t.Errorf("schema %s: got no conversion, want one in both directions", name)
		}
	}
}

func TestAnEventIsAnEntryOfTheLog(t *testing.T) {
	if got := string(model.EventV1); got != core.LogSchema {
		t.Errorf("got schema %s, want %s", got, core.LogSchema)
	}
}

func TestAnObjectOutOfFormIsNotRead(t *testing.T) {
	for name, read := range map[string]func() error{
		"an offer without a price":      func() error { o := model.OfferOf(offer()); o.Price = "free"; _, err := o.View(); return err },
		"an offer in no state":          func() error { o := model.OfferOf(offer()); o.State = "sold"; _, err := o.View(); return err },
		"a contribution at no stage":    func() error { c := model.ContributionOf(contribution()); c.Stage = "x"; _, err := c.View(); return err },
		"a contribution without a CID":  func() error { c := model.ContributionOf(contribution()); c.Cid = "x"; _, err := c.View(); return err },
		"a snapshot of no dataset":      func() error { s := model.SnapshotOf(snapshot()); s.Dataset = "x"; _, err := s.Record(); return err },
		"a payout of nothing":           func() error { p := model.PayoutOf(earning()); p.Due = ""; _, err := p.Earning(); return err },
		"a committee of an even number": func() error { c := model.CommitteeOf(committee()); c.N = 4; _, err := c.View(); return err },
	} {
		if err := read(); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}
