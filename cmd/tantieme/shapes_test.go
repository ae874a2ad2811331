package main

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// aNode serves one object of the API at each path.
func aNode(t *testing.T, answers map[string]any) (url string) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, ok := answers[strings.TrimPrefix(r.URL.Path, "/api/v1")]
		if !ok {
			http.NotFound(w, r)
			return
		}

		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			t.Error(err)
		}
	}))

	t.Cleanup(server.Close)
	return server.URL
}

func anOffer() model.Offer {
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	return model.OfferOf(core.OfferView{
		SaleRecord: core.SaleRecord{
			ID: core.SaleID{1},
			Offer: core.Offer{
				Snapshot:    core.SnapshotID{2},
				Buyer:       common.Address{3},
				Price:       big.NewInt(55),
				Deadline:    uint64(at.Unix()),
				MaxExcluded: 4,
			},
			State:     core.SaleAccepted,
			Epoch:     5,
			Accepted:  at,
			Deadlines: core.Deadlines{CommitEnds: at, ReleaseEnds: at, ConfirmEnds: at, DisputeEnds: at},
			Commits:   map[uint8]common.Hash{1: {6}},
			Standing:  core.Members(0).With(1),
		},
		Refundable: true,
	})
}

func aCommittee() model.Committee {
	return model.CommitteeOf(core.CommitteeView{
		Domain:    core.Domain{ID: 31337},
		Committee: core.Committee{N: 3, Threshold: 2},
		Members:   []core.Member{{Seat: 1, Account: common.Address{7}, URL: "http://one"}},
		Key:       &core.GroupKey{Epoch: 2, KeyID: core.KeyID{8}, Material: []byte{9}},
	})
}

func aContribution() model.Contribution {
	return model.ContributionOf(core.ContributionView{
		ContributionStatus: core.ContributionStatus{
			ID:      core.ContributionID{1},
			Dataset: core.DatasetID{2},
			Stage:   core.StagePinned,
			Version: 3,
			Weight:  5,
		},
		PayloadDigest: [32]byte{6},
	})
}

// TestCommandsPrintTheObjectsOfTheAPI compares a node's answers with the output of
// --json. The two once had different shapes under the same schema names.
func TestCommandsPrintTheObjectsOfTheAPI(t *testing.T) {
	offer, committee, contribution := anOffer(), aCommittee(), aContribution()
	dataset := model.DatasetOf(core.DatasetView{
		ID:          core.DatasetID{4},
		Terms:       core.Terms{Name: "music", FloorPrice: big.NewInt(1)},
		PayloadSize: 7,
	})

	url := aNode(t, map[string]any{
		"/offers/" + offer.Id:               offer,
		"/offers":                           model.OfferPage{Schema: model.OfferPageV1, Items: []model.Offer{offer}},
		"/committee":                        committee,
		"/contributions/" + contribution.Id: contribution,
		"/datasets":                         model.DatasetPage{Schema: model.DatasetPageV1, Items: []model.Dataset{dataset}},
	})

	for _, tc := range []struct {
		args []string
		want any
	}{
		{[]string{"offer", "show", offer.Id}, offer},
		{[]string{"offer", "list"}, offer},
		{[]string{"committee"}, committee},
		{[]string{"status", "--contribution", contribution.Id}, contribution},
		{[]string{"dataset", "list"}, dataset},
	} {
		code, got, errOut := command(t, append(tc.args, "--json", "--node", url)...)
		want, err := json.Marshal(tc.want)
		if err != nil {
			t.Fatal(err)
		}

		if code != core.ExitOK || strings.TrimSpace(got) != string(want) {
			t.Errorf("tantieme %v: got exit %d\n%s%s\nwant\n%s", tc.args, code, got, errOut, want)
		}
	}
}

func TestAPersonSeesThatAnOfferIsRefundable(t *testing.T) {
	offer := anOffer()
	url := aNode(t, map[string]any{
		"/offers/" + offer.Id: offer,
		"/datasets":           model.DatasetPage{Schema: model.DatasetPageV1},
		"/snapshots":          model.SnapshotPage{Schema: model.SnapshotPageV1},
	})

	code, got, errOut := command(t, "offer", "show", offer.Id, "--node", url)
	if code != core.ExitOK || !strings.Contains(got, "refundable") {
		t.Errorf("got exit %d, %q, %s, want that it is refundable", code, got, errOut)
	}
}
