package model_test

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// The samples begin with a value in every field of core's word, so that a new field is in
// them too. Below stand only the values that have a form, and the fields that the API does
// not show.

func committee() core.CommitteeView {
	view := nodetest.Filled[core.CommitteeView]()
	view.Committee = core.Committee{N: 3, Threshold: 2}
	view.Members[0].Peer = nil
	view.Key.FinalisedAt = time.Time{}

	return view
}

func dataset() core.DatasetView {
	view := nodetest.Filled[core.DatasetView]()
	view.Token = &core.Token{Address: view.Terms.Token, Symbol: "USDC", Decimals: 6}

	return view
}

func readership() core.Readership {
	r := nodetest.Filled[core.Readership]()
	for i := range r.Members {
		r.Members[i].Peer = nil
	}
	for i := range r.Snapshots {
		s := &r.Snapshots[i]
		s.Taken, s.SellUntil = s.Taken.UTC(), s.SellUntil.UTC()
		s.Ban = earning().Ban
		for j := range s.Sales {
			s.Sales[j].State, s.Sales[j].Accepted = core.SaleSettled, s.Sales[j].Accepted.UTC()
		}
	}

	return r
}

func contribution() core.ContributionView {
	view := nodetest.Filled[core.ContributionView]()
	view.Stage = core.StageIncluded
	view.Reason = core.ReasonSize

	return view
}

func submission() core.Contribution {
	whole := nodetest.Filled[core.Contribution]()
	return core.Contribution{
		Account:   whole.Account,
		Salt:      whole.Salt,
		Header:    whole.Header,
		Signature: []byte(strings.Repeat("s", 65)),
		Signer:    []byte("verifier and key"),
		Consent: core.Consent{
			Dataset:  core.DatasetID{2},
			Purposes: []core.Purpose{{DPV: "p", PDPP: "q"}, {DPV: "r", PDPP: "s"}},
			Payee:    whole.Account,
			Evidence: core.Evidence{Kind: "k", Digest: common.Hash{3}},
			Weight:   5,
			Version:  3,
			Expires:  1 << 40,
		},
	}
}

func notice() core.NoticeView {
	view := nodetest.Filled[core.NoticeView]()
	view.Kind = core.NoticeWarning
	view.Domain = []byte("music.example")
	view.Look.Proof = core.DomainProven
	view.Held = true
	return view
}

func snapshot() core.SnapshotView {
	view := nodetest.Filled[core.SnapshotView]()
	view.Signers = 0
	view.Settled = time.Time{}
	view.Snapshot.SellUntil = uint64(view.SellsUntil.Unix())
	view.Pool = core.PoolOf(view.ID, view.Snapshot, view.Pool.Token, view.Pool.Scale).WithTip(view.Pool.TipBps)

	return view
}

func offer() core.OfferView {
	view := nodetest.Filled[core.OfferView]()
	view.State = core.SaleCommitted
	view.B, view.B2, view.Digest = nil, nil, core.RootsDigest{}
	view.Poll.Vote = core.Vote{Rule: core.VoteBallot, QuorumBps: 500}
	view.Faults[0].Kind = core.FaultWeight
	view.LeftOut.Digest = common.Hash{}

	return view
}

func earning() core.Earning {
	earned := nodetest.Filled[core.Earning]()
	earned.Ban.Kind = core.FaultSchema

	return earned
}

func finding() core.Finding {
	found := nodetest.Filled[core.Finding]()
	found.Kind = core.FaultPayload

	return found
}

func proof() core.SumProof { return nodetest.Filled[core.SumProof]() }

func vote() core.RelayMessage {
	message := nodetest.Filled[core.RelayMessage]()
	return core.RelayMessage{Kind: core.RelayVote, Ballot: message.Ballot, Signature: message.Signature}
}

func retraction() core.RelayMessage {
	message := nodetest.Filled[core.RelayMessage]()
	return core.RelayMessage{Kind: core.RelayRetraction, Retraction: message.Retraction, Signature: message.Signature}
}

func claim() core.RelayMessage {
	message := nodetest.Filled[core.RelayMessage]()
	return core.RelayMessage{Kind: core.RelayClaim, Claim: message.Claim, Signature: message.Signature}
}

func payee() core.RelayMessage {
	message := nodetest.Filled[core.RelayMessage]()
	return core.RelayMessage{Kind: core.RelayPayee, Payee: message.Payee, Signature: message.Signature}
}

func relayed() core.RelayView {
	view := nodetest.Filled[core.RelayView]()
	view.Kind, view.Stage = core.RelayVote, core.RelaySent

	return view
}

func identity() core.NodeIdentity {
	view := nodetest.Filled[core.NodeIdentity]()
	view.Domain, view.Committee = core.Domain{}, core.Committee{} // GET /committee shows them

	return view
}

func status() core.NodeStatus {
	view := nodetest.Filled[core.NodeStatus]()
	view.Chain.Cursor.Hash = common.Hash{}
	view.Chain.Lag = 11 * time.Second
	view.Stages[0].Stage = core.StagePinned

	return view
}

type pair struct {
	object any   // in the form of the API
	back   any   // the client's value
	want   any   // the server's value
	err    error // of the conversion back
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

	leaving := nodetest.Filled[core.RetractionStatus]()
	leaving.Stage, leaving.Sales[0].State, leaving.Erasure.Member = core.StageErased, core.SaleSettled, 4
	leaving.Sales[0].Accepted = leaving.Sales[0].Accepted.UTC()
	left := through(model.RetractionStatusOf(leaving))
	becoming, err := left.View()
	add(left, becoming, leaving, err)

	k := through(model.ContributionOf(contribution()))
	contributed, err := k.View()
	add(k, contributed, contribution(), err)

	s := through(model.SubmissionOf(submission(), []byte("payload")))
	submitted, _, err := s.Contribution()
	add(s, submitted, submission(), err)

	n := through(model.SnapshotOf(snapshot()))
	record, err := n.View()
	add(n, record, snapshot(), err)

	l := through(model.NoticeOf(notice()))
	letter, err := l.View()
	add(l, letter, notice(), err)

	o := through(model.OfferOf(offer()))
	offered, err := o.View()
	add(o, offered, offer(), err)

	p := through(model.PayoutOf(earning()))
	earned, err := p.Earning()
	add(p, earned, earning(), err)

	reads := through(model.ReaderListOf(readership()))
	readers, err := reads.Readership()
	add(reads, readers, readership(), err)

	g := through(model.FindingOf(finding()))
	found, err := g.Finding()
	want := finding()
	want.Leaf = 0 // the API does not say it
	add(g, found, want, err)

	f := through(model.SumProofOf(proof()))
	sum, err := f.Sum()
	add(f, sum, proof(), err)

	v := through(model.RelayOf(vote()))
	message, err := v.Message()
	add(v, message, vote(), err)

	w := through(model.RelayOf(retraction()))
	message, err = w.Message()
	out["Relay, another"] = pair{w, message, retraction(), err}

	for name, m := range map[string]core.RelayMessage{"Relay, a claim": claim(), "Relay, a payee": payee()} {
		y := through(model.RelayOf(m))
		message, err = y.Message()
		out[name] = pair{y, message, m, err}
	}

	r := through(model.RelayStatusOf(relayed()))
	stands, err := r.View()
	add(r, stands, relayed(), err)

	i := through(model.NodeOf(identity()))
	add(i, i.Identity(), identity(), nil)

	h := through(model.StatusOf(identity(), status()))
	_, stated, err := h.View()
	add(h, stated, status(), err)

	return out
}

// through encodes and decodes an object, as on the wire.
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

// TestEveryFieldOfEveryObjectIsFilled detects a field that was added to the document but
// not to the conversion, where it would remain zero.
func TestEveryFieldOfEveryObjectIsFilled(t *testing.T) {
	for name, p := range pairs() {
		checkFilled(t, name, reflect.ValueOf(p.object))
	}
}

// eitherOf lists the members of a union: an object has one of them.
var eitherOf = []string{
	"Relay.Retraction", "Relay.Claim", "Relay.Payee",
	"Relay, another.Vote", "Relay, another.Claim", "Relay, another.Payee",
	"Relay, a claim.Vote", "Relay, a claim.Retraction", "Relay, a claim.Payee",
	"Relay, a payee.Vote", "Relay, a payee.Retraction", "Relay, a payee.Claim",
}

func checkFilled(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		if v.Type().PkgPath() != reflect.TypeFor[model.Offer]().PkgPath() {
			break // terms and times have other types
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

	if v.IsZero() != slices.Contains(eitherOf, path) {
		t.Errorf("%s: got no value, want the one of the sample", path)
	}
}

// TestEverySchemaIsConverted checks that each object with a schema name has a conversion
// here, or consists of objects that have one.
func TestEverySchemaIsConverted(t *testing.T) {
	made := pairs()
	for _, name := range documented(t, "../openapi.yaml") {
		others := []string{"DatasetPage", "SnapshotPage", "OfferPage", "NoticePage", "Event"} // lists, and core.LogEntry
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
		"an offer without a price":     func() error { o := model.OfferOf(offer()); o.Price = "free"; _, err := o.View(); return err },
		"an offer in no state":         func() error { o := model.OfferOf(offer()); o.State = "sold"; _, err := o.View(); return err },
		"a contribution at no stage":   func() error { c := model.ContributionOf(contribution()); c.Stage = "x"; _, err := c.View(); return err },
		"a contribution without a CID": func() error { c := model.ContributionOf(contribution()); c.Cid = "x"; _, err := c.View(); return err },
		"a snapshot of no dataset":     func() error { s := model.SnapshotOf(snapshot()); s.Dataset = "x"; _, err := s.Record(); return err },
		"a relay of an unknown kind":   func() error { r := model.RelayOf(vote()); r.Kind = "gossip"; _, err := r.Message(); return err },
		"a relay of two messages": func() error {
			r := model.RelayOf(vote())
			r.Retraction = model.RelayOf(retraction()).Retraction
			_, err := r.Message()
			return err
		},
		"a claim with another's message": func() error {
			r := model.RelayOf(claim())
			r.Claim, r.Payee = nil, model.RelayOf(payee()).Payee
			_, err := r.Message()
			return err
		},
		"a claim to nobody": func() error { r := model.RelayOf(claim()); r.Claim.To = "me"; _, err := r.Message(); return err },
		"a claim of 2^64 units": func() error {
			r := model.RelayOf(claim())
			r.Claim.MinUnits = "18446744073709551616"
			_, err := r.Message()
			return err
		},
		"a claim with a negative fee": func() error { r := model.RelayOf(claim()); r.Claim.MaxFee = "-1"; _, err := r.Message(); return err },
		"a claim with a short nonce":  func() error { r := model.RelayOf(claim()); r.Claim.Nonce = "0x01"; _, err := r.Message(); return err },
		"a payee of too many snapshots": func() error {
			r := model.RelayOf(payee())
			r.Payee.Snapshots = slices.Repeat(r.Payee.Snapshots, core.MaxOrderLeaves+1)
			_, err := r.Message()
			return err
		},
		"a payee of no snapshot's id": func() error {
			r := model.RelayOf(payee())
			r.Payee.Snapshots[0] = "x"
			_, err := r.Message()
			return err
		},
		"a relay without its message": func() error { r := model.RelayOf(vote()); r.Vote = nil; _, err := r.Message(); return err },
		"a vote of no leaf":           func() error { r := model.RelayOf(vote()); r.Vote.Leaf = 1 << 32; _, err := r.Message(); return err },
		"a vote of nobody":            func() error { r := model.RelayOf(vote()); r.Vote.Voter = "x"; _, err := r.Message(); return err },
		"a relay with a long signature": func() error {
			r := model.RelayOf(vote())
			r.Signature = "0x" + strings.Repeat("00", core.MaxRelaySignature+1)
			_, err := r.Message()
			return err
		},
		"a relayed message at no stage": func() error { r := model.RelayStatusOf(relayed()); r.Stage = "x"; _, err := r.View(); return err },
		"a payout of nothing":           func() error { p := model.PayoutOf(earning()); p.Due = ""; _, err := p.Earning(); return err },
		"a committee of an even number": func() error { c := model.CommitteeOf(committee()); c.N = 4; _, err := c.View(); return err },
	} {
		if err := read(); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}

// TestANodeCannotNameAnotherToken covers a node that would show a price in a token, or
// with decimals, that the terms do not have.
func TestANodeCannotNameAnotherToken(t *testing.T) {
	for name, change := range map[string]func(*model.Token){
		"another address":   func(t *model.Token) { t.Address = common.Address{0xbb}.Hex() },
		"too many decimals": func(t *model.Token) { t.Decimals = core.MaxDecimals + 1 },
		"negative decimals": func(t *model.Token) { t.Decimals = -1 },
	} {
		shown := model.DatasetOf(dataset())
		change(shown.Token)

		if _, err := shown.View(); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want that it does not verify", name, err)
		}
	}
}

// TestAnOfferWithoutAnEndIsShown holds that the deadline of an offer, any 64 bits that its
// buyer likes, does not keep the offer and a page with it from being JSON.
func TestAnOfferWithoutAnEndIsShown(t *testing.T) {
	for _, deadline := range []uint64{1 << 40, 1 << 63, math.MaxUint64} {
		view := offer()
		view.Offer.Deadline = deadline

		shown := model.OfferOf(view)
		if got := shown.Deadline.Year(); got != 9999 {
			t.Errorf("deadline %d: got year %d, want 9999", deadline, got)
		}
		if _, err := json.Marshal(shown); err != nil {
			t.Errorf("deadline %d: got %v, want JSON", deadline, err)
		}
	}
}
