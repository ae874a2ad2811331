package api_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func TestTheNodeSaysWhoItIs(t *testing.T) {
	r, err := newServer(t).api.GetNodeWithResponse(t.Context())
	if err != nil || r.JSON200 == nil {
		t.Fatalf("got %v %v", r, err)
	}

	if want := (model.Node{Schema: "tantieme/node/1", Version: "1.2.3", Seat: 2, Peer: "/ip4/127.0.0.1/tcp/1/p2p/x"}); *r.JSON200 != want {
		t.Errorf("got %+v", *r.JSON200)
	}
}

func TestEveryObjectNamesItsSchema(t *testing.T) {
	s := newServer(t)
	for path, schema := range map[string]string{
		"/node":                         "tantieme/node/1",
		"/committee":                    "tantieme/committee/1",
		"/status":                       "tantieme/status/1",
		"/datasets":                     "tantieme/datasets/1",
		"/datasets/" + dataset.String(): "tantieme/dataset/1",
		"/contributions/" + contribution.String():                 "tantieme/contribution/1",
		"/contributions/" + contribution.String() + "/retraction": "tantieme/retraction/1",
		"/snapshots":                          "tantieme/snapshots/1",
		"/snapshots/" + snapshot.String():     "tantieme/snapshot/1",
		"/offers":                             "tantieme/offers/1",
		"/offers/" + sale.String():            "tantieme/offer/1",
		"/payouts/" + account.Hex():           "tantieme/payout/1",
		"/readers/" + account.Hex():           "tantieme/readers/1",
		"/proofs/" + snapshot.String() + "/3": "tantieme/sum-proof/1",
	} {
		response, body := s.do(t, http.MethodGet, "/api/v1"+path, "")
		body = strings.TrimSuffix(strings.TrimPrefix(body, "["), "]")
		var object struct{ Schema string }
		if err := json.NewDecoder(strings.NewReader(body)).Decode(&object); err != nil || object.Schema != schema {
			t.Errorf("%s: got %s, schema %q, %v", path, response.Status, object.Schema, err)
		}

		if strings.Contains(body, "CANARY") {
			t.Errorf("%s: got private data, want none", path)
		}
	}
}

// TestACommitteeWithoutAKeySaysWhy asks a node whose ceremony does not end.
func TestACommitteeWithoutAKeySaysWhy(t *testing.T) {
	s := newServer(t)
	s.keyless, s.unready = true, errors.New("dealing of member 1 does not verify")

	r, err := s.api.GetCommitteeWithResponse(t.Context())
	if err != nil || r.JSON200 == nil {
		t.Fatalf("got %v, %v, want a committee", r, err)
	}
	if r.JSON200.KeyId != nil || r.JSON200.Reason == nil || *r.JSON200.Reason != s.unready.Error() {
		t.Errorf("got key %v and reason %v, want no key and %q", r.JSON200.KeyId, r.JSON200.Reason, s.unready)
	}
}

func TestDatasetsAreInOneOrderAndOfKnownSchemas(t *testing.T) {
	r, err := newServer(t).api.ListDatasetsWithResponse(t.Context(), nil)
	if err != nil || r.JSON200 == nil || len(r.JSON200.Items) != 2 {
		t.Fatalf("got %v %v", r, err)
	}

	if got := r.JSON200.Items; got[0].Id != (core.DatasetID{0xd0}).String() || got[1].Id != dataset.String() {
		t.Errorf("got %s, %s", got[0].Id, got[1].Id)
	}
}

func TestAContributionSaysWhereItStands(t *testing.T) {
	r, err := newServer(t).api.GetContributionWithResponse(t.Context(), contribution.String())
	if err != nil || r.JSON200 == nil {
		t.Fatalf("got %v %v", r, err)
	}

	c := *r.JSON200
	if c.Stage != "included" || *c.Batch != 4 || *c.Block != 77 || *c.Snapshot != snapshot.String() || c.Version != 2 || c.Reason != nil {
		t.Errorf("got %+v, want Stage included", c)
	}

	if c.Cid != core.CID([32]byte{1}).String() {
		t.Errorf("cid %s", c.Cid)
	}
}

func TestAnOfferShowsItsDeadlinesOnceItIsAccepted(t *testing.T) {
	r, err := newServer(t).api.ListOffersWithResponse(t.Context(), nil)
	if err != nil || r.JSON200 == nil || len(r.JSON200.Items) != 2 {
		t.Fatalf("got %v %v", r, err)
	}

	open, sold := r.JSON200.Items[0], r.JSON200.Items[1]
	if !sold.DisputeEnds.Equal(accepted.Add(100*time.Second)) || sold.Price != "55000000000" || !reflect.DeepEqual(sold.Standing, []int{0, 2}) {
		t.Errorf("got %+v", sold)
	}

	if want := []model.Commit{{Member: 0, Root: "0x01" + strings.Repeat("00", 31)}, {Member: 2, Root: "0x02" + strings.Repeat("00", 31)}}; !reflect.DeepEqual(sold.Commits, want) || sold.Refundable {
		t.Errorf("got %+v", sold)
	}

	if open.CommitEnds != nil || open.Epoch != nil || open.State != "offered" {
		t.Errorf("got %+v, want no commit end, no epoch and state \"offered\"", open)
	}
}

// request returns the query for headers and shares.
func request(from, count int64, expires time.Time, signature string) *model.GetHeadersParams {
	return &model.GetHeadersParams{From: &from, Count: &count, TantiemeExpires: expires.Unix(), TantiemeSignature: signature}
}

func TestHeadersAreForTheBuyerForAnHour(t *testing.T) {
	s := newServer(t)
	right, wrong := hexutil.Encode(s.signature), "0x"+strings.Repeat("02", 65)
	soon := time.Now().Add(30 * time.Minute)

	for name, test := range map[string]struct {
		params *model.GetHeadersParams
		status int
		code   string
	}{
		"signed by the buyer":       {request(5, 7, soon, right), 200, ""},
		"signed by another":         {request(0, 1, soon, wrong), 403, "denied"},
		"expired":                   {request(0, 1, time.Now().Add(-time.Second), right), 403, "denied"},
		"good for a day":            {request(0, 1, time.Now().Add(24*time.Hour), right), 403, "denied"},
		"a signature of 64 bytes":   {request(0, 1, soon, right[:130]), 422, "bad_request"},
		"a signature that is none":  {request(0, 1, soon, "zz"), 422, "bad_request"},
		"a range that is too large": {request(0, 4097, soon, right), 422, "bad_request"},
		"a range before the first":  {request(-1, 1, soon, right), 422, "bad_request"},
		"an empty range":            {request(0, 0, soon, right), 422, "bad_request"},
	} {
		r, err := s.api.GetHeadersWithResponse(t.Context(), sale.String(), test.params)
		if err != nil {
			t.Fatal(err)
		}

		if r.StatusCode() != test.status {
			t.Errorf("%s: got status %d: %s", name, r.StatusCode(), r.Body)
		}

		if test.code != "" {
			checkProblem(t, name, r.HTTPResponse, string(r.Body), test.status, test.code)
		} else if string(r.Body) != "headers" {
			t.Errorf("%s: got %q, want headers", name, r.Body)
		}
	}

	if want := [][2]int{{5, 7}}; !reflect.DeepEqual(s.windows, want) {
		t.Errorf("the node was asked for %v, want %v", s.windows, want)
	}
}

func TestHeadersAreNotGivenWithoutAWord(t *testing.T) {
	response, body := newServer(t).do(t, http.MethodGet, "/api/v1/offers/"+sale.String()+"/headers", "")
	checkProblem(t, "no headers", response, body, 400, "bad_request")
}

func TestSharesComeInRanges(t *testing.T) {
	s := newServer(t)
	path := "/api/v1/offers/" + sale.String() + "/shares"
	for query, want := range map[string]int{
		"": 200, "?from=10&count=20": 200, "?count=4096": 200,
		"?count=4097": 422, "?from=-1": 422, "?count=0": 422, "?from=9999999999": 422, "?from=x": 400, "?page=1": 422,
	} {
		if response, body := s.do(t, http.MethodGet, path+query, ""); response.StatusCode != want {
			t.Errorf("%q: got status %d, want %d: %s", query, response.StatusCode, want, body)
		}
	}

	if response, body := s.do(t, http.MethodGet, path, ""); body != "shares" || response.Header.Get("Content-Type") != "application/octet-stream" {
		t.Errorf("got %q as %s, want shares", body, response.Header.Get("Content-Type"))
	}

	if last := s.windows[len(s.windows)-1]; last != [2]int{0, 1024} {
		t.Errorf("the default range is %v, want %v", last, [2]int{0, 1024})
	}
}

func TestHealthSaysWhy(t *testing.T) {
	s := newServer(t)
	for _, path := range []string{"/livez", "/readyz"} {
		if response, body := s.do(t, http.MethodGet, path, ""); response.StatusCode != 200 || body == "" {
			t.Errorf("%s: got %s, want 200", path, response.Status)
		}
	}

	s.unready = fmt.Errorf("the chain is 12 blocks behind")
	response, body := s.do(t, http.MethodGet, "/readyz", "")
	if response.StatusCode != 503 || !strings.Contains(body, "12 blocks behind") {
		t.Errorf("readyz: got %s %q, want 503", response.Status, body)
	}

	if response, _ := s.do(t, http.MethodGet, "/livez", ""); response.StatusCode != 200 {
		t.Errorf("livez: got %s, want 200", response.Status)
	}
}

func TestTheGatewayIsServed(t *testing.T) {
	s := newServer(t)
	path := "/ipfs/" + core.CID([32]byte{1}).String()
	response, body := s.do(t, http.MethodGet, path, "", "Accept", "application/vnd.ipld.raw")
	if response.StatusCode != 200 || body != "block" {
		t.Errorf("got %s %q, want 200", response.Status, body)
	}

	if response, _ := s.do(t, http.MethodHead, path, "", "Accept", "application/vnd.ipld.raw"); response.StatusCode != 200 {
		t.Errorf("HEAD: got %s, want 200", response.Status)
	}
}

// TestPagesOfAnyOriginMayAsk asks as browsers do for a page of another origin. What a page
// has no use for is not open to one.
func TestPagesOfAnyOriginMayAsk(t *testing.T) {
	s := newServer(t)
	for _, path := range []string{
		"/api/v1/contributions", "/api/v1/relays", "/api/v1/events", "/api/v1/readers/" + account.Hex(), "/api/v1/payouts/" + account.Hex(),
		"/api/v1/offers/" + url.PathEscape(sale.String()) + "/headers", "/ipfs/" + core.CID([32]byte{1}).String(),
	} {
		response, _ := s.do(t, http.MethodOptions, path, "", "Origin", "https://example.org", "Access-Control-Request-Method", "POST")
		if response.StatusCode != 204 || response.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: got %s %v, want 204", path, response.Status, response.Header)
		}

		if allowed := response.Header.Get("Access-Control-Allow-Headers"); !strings.Contains(allowed, "Tantieme-Signature") {
			t.Errorf("%s: allows %q, want %q", path, allowed, "Tantieme-Signature")
		}
		if methods := response.Header.Get("Access-Control-Allow-Methods"); methods != "GET, POST" {
			t.Errorf("%s: allows %q, want GET and POST alone", path, methods)
		}
		if response.Header.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s: got credentials, want none", path)
		}
	}

	response, _ := s.do(t, http.MethodGet, "/api/v1/node", "", "Origin", "https://example.org")
	if h := response.Header; h.Get("Access-Control-Allow-Origin") != "*" || !strings.Contains(h.Get("Access-Control-Expose-Headers"), "Retry-After") {
		t.Errorf("got %v, want a page to read it, and when to ask again", h)
	}

	for _, path := range []string{"/livez", "/readyz", "/metrics", "/"} {
		response, _ := s.do(t, http.MethodGet, path, "", "Origin", "https://example.org")
		if got := response.Header.Get("Access-Control-Allow-Origin"); got != "" {
			t.Errorf("%s: got %q, want no page of another origin to read it", path, got)
		}
	}
}
