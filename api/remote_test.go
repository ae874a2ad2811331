package api_test

import (
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// TestRemoteBringsBackWhatTheNodeHas checks that a remote caller gets the node's data as
// types of core.
func TestRemoteBringsBackWhatTheNodeHas(t *testing.T) {
	s := newServer(t)
	ctx := t.Context()
	snapshotID, datasetID := snapshot, dataset
	view, err := s.remote.Committee(ctx)
	same(t, "committee", view, core.CommitteeView{
		Domain: testChain, Committee: core.Committee{N: 3, Threshold: 2}, Members: testMembers, Key: &testKey,
	}, err)

	found, err := s.remote.Dataset(ctx, dataset)
	same(t, "dataset", found, core.DatasetView{
		ID:          dataset,
		Terms:       testTerms(),
		PayloadSize: 16416,
		Token:       &core.Token{Address: testTerms().Token, Symbol: "USDC", Decimals: 6},
	}, err)
	all, err := s.remote.Datasets(ctx)
	same(t, "datasets", len(all), 2, err)
	record, err := s.remote.Snapshot(ctx, snapshot)
	same(t, "snapshot", record, testSnapshot(), err)

	records, err := s.remote.Snapshots(ctx)
	same(t, "snapshots", records, []core.SnapshotRecord{testSnapshot()}, err)
	earnings, err := s.remote.Payouts(ctx, account)
	same(t, "payouts", earnings, []core.Earning{testEarning()}, err)
	readers, err := s.remote.Readers(ctx, account)
	same(t, "readers", readers, testReadership(), err)
	nothing, err := s.remote.Payouts(ctx, common.Address{1})
	same(t, "payouts of another", len(nothing), 0, err)

	proof, err := s.remote.Proof(ctx, snapshot, 3)
	same(t, "proof", proof, testProof(), err)
	block, err := s.remote.Blob(ctx, [32]byte{1})
	same(t, "block", string(block), "block", err)
	shares, err := s.remote.Shares(ctx, sale, 1, 2)
	same(t, "shares", string(shares), "shares", err)

	headers, err := s.remote.Headers(ctx, sale, 3, 4, uint64(time.Now().Add(time.Minute).Unix()), s.signature)
	same(t, "headers", string(headers), "headers", err)
	same(t, "ranges", s.windows, [][2]int{{1, 2}, {3, 4}}, nil)
	given, err := s.remote.Contribution(ctx, contribution)
	held := testContribution()

	same(t, "contribution's status", given.ContributionStatus, core.ContributionStatus{
		ID: contribution, Dataset: dataset, Stage: held.Stage, Version: 2, Weight: 1, Batch: 4, AnchoredAt: 77, Snapshot: &held.Snapshot,
	}, err)

	offer, err := s.remote.Offer(ctx, sale)
	wanted := testSale().View(2, accepted)
	wanted.LeftOut = &core.Tombstones{Count: 1, Weight: 2}
	same(t, "offer", offer, wanted, err)

	retraction, err := s.remote.Retraction(ctx, contribution)
	same(t, "retraction", retraction.Erasure.Copies, []string{"elsewhere"}, err)
	for name, test := range map[string]struct {
		filter core.OfferFilter
		want   int
	}{
		"all": {core.OfferFilter{}, 2}, "of a dataset": {core.OfferFilter{Dataset: &datasetID}, 1}, "of another": {core.OfferFilter{Dataset: &core.DatasetID{}}, 0}, "of a snapshot": {core.OfferFilter{Snapshot: &snapshotID}, 1}, "of a buyer": {core.OfferFilter{Buyer: &account}, 1},
		"confirmed": {core.OfferFilter{State: core.SaleConfirmed}, 1}, "settled": {core.OfferFilter{State: core.SaleSettled}, 0},
	} {
		offers, err := s.remote.Offers(ctx, test.filter)
		same(t, name, len(offers), test.want, err)
	}

	node, err := s.remote.Status(ctx)
	same(t, "status", node.Chain.LagSeconds, int64(11), err)
	stands, err := s.remote.Contribution(ctx, contribution)
	shown := held.View()
	shown.Waits = &core.Waiting{For: core.AwaitsBatch, Words: "the next batch"}
	same(t, "contribution", stands, shown, err)
	same(t, "address", s.remote.URL(), s.url, nil)
}

func same(t *testing.T, what string, got, want any, err error) {
	t.Helper()
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %+v, %v; want %+v", what, got, err, want)
	}
}

func TestRemoteShowsACommitteeWithoutAKey(t *testing.T) {
	s := newServer(t)
	s.keyless = true
	if view, err := s.remote.Committee(t.Context()); err != nil || view.Key != nil || view.Committee.N != 3 {
		t.Errorf("got %+v, %v, want no key and 3 members", view, err)
	}
}

func TestRemoteSubmitsEveryByte(t *testing.T) {
	s := newServer(t)
	sent := core.Contribution{
		Account: account, Salt: [16]byte{1, 2}, Header: []byte("header"), Signature: []byte(strings.Repeat("s", 65)),
		Consent: core.Consent{Dataset: dataset, Purposes: []core.Purpose{{DPV: "a"}, {PDPP: "b"}}, Weight: 5, Version: 3, Expires: 1 << 40},
	}

	for range 2 { // 201, then 200
		id, err := s.remote.Submit(t.Context(), sent, []byte("payload"))
		same(t, "id", id, contribution, err)
	}

	for i, posted := range s.posted {
		same(t, "contribution", posted, sent, nil)
		same(t, "payload", string(s.payloads[i]), "payload", nil)
	}
}

// TestRemoteRelaysEveryByte posts a vote twice and asks for it.
func TestRemoteRelaysEveryByte(t *testing.T) {
	s := newServer(t)
	m := core.RelayMessage{Kind: core.RelayVote, Signature: []byte(strings.Repeat("s", 200)), Ballot: core.Ballot{
		Voter: account, Offer: sale, Snapshot: snapshot, Leaf: 7, Accept: true, Until: 1 << 40,
	}}

	for range 2 { // 201, then 200
		view, err := s.remote.PostRelay(t.Context(), m)
		same(t, "posted", view, testRelay().View(), err)
	}
	same(t, "messages", s.relayed, []core.RelayMessage{m, m}, nil)

	view, err := s.remote.Relay(t.Context(), relay)
	same(t, "relay", view, testRelay().View(), err)
	if _, err := s.remote.Relay(t.Context(), core.RelayID{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("another relay: got %v, want that it is not found", err)
	}
}

// TestRemoteShowsFaults posts a faulty record, and one that the node finds in order. The
// answer does not say whose record it is.
func TestRemoteShowsFaults(t *testing.T) {
	s := newServer(t)
	r := core.FaultRequest{Sale: sale, Contribution: contribution, Kind: core.FaultSchema, Key: []byte(strings.Repeat("k", 96))}
	signature := strings.Repeat("s", 65)

	if err := s.remote.PostFault(t.Context(), r, []byte(signature)); err != nil {
		t.Errorf("got %v, want no error", err)
	}
	same(t, "requests", s.faults, []core.FaultRequest{r}, nil)
	same(t, "signatures", s.signatures, []string{signature}, nil)

	answer, err := s.api.PostFaultWithResponse(t.Context(), sale.String(), model.FaultRequestOf(r, []byte(signature)))
	if err != nil || strings.Contains(string(answer.Body), "leaf") || !strings.Contains(string(answer.Body), `"kind":"schema"`) {
		t.Errorf("got %s, %v, want the kind and not the leaf", answer.Body, err)
	}

	s.err = core.Refuse(core.ReasonInOrder, "it opens")
	err = s.remote.PostFault(t.Context(), r, []byte(signature))
	var refused *core.Refusal
	if !errors.As(err, &refused) || refused.Reason != core.ReasonInOrder || refused.Detail != "it opens" {
		t.Errorf("got %v, want the node's words", err)
	}

	r.Key = r.Key[1:]
	if err := s.remote.PostFault(t.Context(), r, []byte(signature)); !errors.As(err, &refused) || refused.Reason != core.ReasonRequest {
		t.Errorf("a short key: got %v, want %s", err, core.ReasonRequest)
	}
}

func TestRemoteErrorsAreThoseOfCore(t *testing.T) {
	s := newServer(t)
	if _, err := s.remote.Dataset(t.Context(), core.DatasetID{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("missing: got %v, want %v", err, core.ErrNotFound)
	}

	for _, err := range []error{core.ErrUnreachable, errors.New("disk"), core.Refuse(core.ReasonRate, "later")} {
		s.err = err
		if _, err := s.remote.Snapshots(t.Context()); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("%v is no reason to try again: got %v, want %v", s.err, err, core.ErrUnreachable)
		}
	}

	superseded := core.Refusal{Reason: core.ReasonSuperseded, Detail: "version 2 is anchored", Version: 2}
	s.err = &superseded
	sent := core.Contribution{Account: account, Header: []byte{1}, Consent: core.Consent{Dataset: dataset, Version: 1}, Signature: make([]byte, 65)}
	_, err := s.remote.Submit(t.Context(), sent, []byte{1})
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || *refusal != superseded {
		t.Errorf("refused: got %v", err)
	}
}

func TestRemoteOfNobodyIsUnreachable(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	remote, err := client.NewRemote(gone.URL)
	if err != nil {
		t.Fatal(err)
	}

	// A server answers, but it is not a node.
	if _, err := remote.Committee(t.Context()); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("no node: got %v, want %v", err, core.ErrUnreachable)
	}

	gone.Close()
	for what, ask := range map[string]func() error{
		"committee": func() error { _, err := remote.Committee(t.Context()); return err },
		"block":     func() error { _, err := remote.Blob(t.Context(), [32]byte{}); return err },
		"submit": func() error {
			_, err := remote.Submit(t.Context(), core.Contribution{}, nil)
			return err
		},
	} {
		if err := ask(); !errors.Is(err, core.ErrUnreachable) {
			t.Errorf("%s: got %v, want %v", what, err, core.ErrUnreachable)
		}
	}
}

func TestAddressesOfNodesAreChecked(t *testing.T) {
	for _, address := range []string{"", "127.0.0.1:80", "ftp://x", "http://", "://"} {
		if _, err := client.NewRemote(address); err == nil {
			t.Errorf("%q: got no error, want one", address)
		}
	}
}

// TestRemoteChecksForms checks that malformed answers of a node are refused.
func TestRemoteChecksForms(t *testing.T) {
	answers := map[string]string{
		"/api/v1/committee":                      `{"n":3,"threshold":3}`,
		"/api/v1/datasets/" + dataset.String():   `{"id":"0x12"}`,
		"/api/v1/snapshots/" + snapshot.String(): `{"id":"` + snapshot.String() + `","dataset":"` + dataset.String() + `","manifest_cid":"x"}`,
		"/api/v1/payouts/" + account.Hex():       `[{"due":"1.5","paid":"0"}]`,
	}

	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(answers[r.URL.Path])) // the client detects missing bytes
	}))

	defer node.Close()
	remote, err := client.NewRemote(node.URL)
	if err != nil {
		t.Fatal(err)
	}

	_, committee := remote.Committee(t.Context())
	_, data := remote.Dataset(t.Context(), dataset)
	_, record := remote.Snapshot(t.Context(), snapshot)
	_, earnings := remote.Payouts(t.Context(), account)

	for what, err := range map[string]error{"committee": committee, "dataset": data, "snapshot": record, "payouts": earnings} {
		if err == nil {
			t.Errorf("%s: got no error, want one", what)
		}
	}
}

func TestWhatAPageParsesIsWhatANodeSays(t *testing.T) {
	s := newServer(t)
	_, body := s.do(t, http.MethodGet, "/api/v1/committee", "")
	view, err := model.ParseCommittee([]byte(body))
	same(t, "key", view.Key, &testKey, err)
	_, body = s.do(t, http.MethodGet, "/api/v1/datasets/"+dataset.String(), "")
	found, err := model.ParseDataset([]byte(body))

	same(t, "floor price", found.Terms.FloorPrice, new(big.Int).Lsh(big.NewInt(1), 100), err)
	for _, broken := range []string{"", "[]", `{"n":"x"}`} {
		if _, err := model.ParseCommittee([]byte(broken)); err == nil {
			t.Errorf("committee %q: got no error, want one", broken)
		}

		if _, err := model.ParseDataset([]byte(broken)); err == nil {
			t.Errorf("dataset %q: got no error, want one", broken)
		}
	}
}
