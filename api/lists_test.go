package api_test

import (
	"fmt"
	"math/big"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// offers returns n offers whose ids are not in the order of the list.
func offers(n int) (sales []core.SaleRecord) {
	for i := range n {
		r := core.SaleRecord{ID: core.SaleID{byte(n - i), byte(i)}, Offer: core.Offer{Price: big.NewInt(int64(i))}, State: core.SaleOffered}
		sales = append(sales, r)
	}
	return sales
}

func TestListsComeInPages(t *testing.T) {
	s := newServer(t)
	s.sales = offers(5)
	var ids []string
	query := "?limit=2"

	for range 3 {
		r, err := s.api.ListOffersWithResponse(t.Context(), parsePage(query))
		if err != nil || r.JSON200 == nil {
			t.Fatalf("got %v %v", r, err)
		}

		for _, o := range r.JSON200.Items {
			ids = append(ids, o.Id[:4])
		}

		if r.JSON200.Next == nil {
			query = ""
			break
		}

		query = "?limit=2&cursor=" + *r.JSON200.Next
	}

	if want := []string{"0x01", "0x02", "0x03", "0x04", "0x05"}; !reflect.DeepEqual(ids, want) || query != "" {
		t.Errorf("got %v, then %q", ids, query)
	}

	last := "0x" + strings.Repeat("ff", 32)
	r, err := s.api.ListOffersWithResponse(t.Context(), &model.ListOffersParams{Cursor: &last})
	if err != nil || r.JSON200 == nil || len(r.JSON200.Items) != 0 || r.JSON200.Next != nil {
		t.Errorf("behind the last: got %s, %v", r.Body, err)
	}
}

func parsePage(query string) *model.ListOffersParams {
	p := &model.ListOffersParams{}
	for _, part := range strings.Split(strings.TrimPrefix(query, "?"), "&") {
		if cursor, ok := strings.CutPrefix(part, "cursor="); ok {
			p.Cursor = &cursor
		} else {
			limit := 2
			p.Limit = &limit
		}
	}

	return p
}

func TestListsAreFilteredByTheDocument(t *testing.T) {
	s := newServer(t)
	for query, status := range map[string]int{
		"/offers?limit=0": 422, "/offers?limit=501": 422, "/offers?limit=x": 400, "/offers?cursor=0x12": 422, "/offers?state=sold": 422,
		"/offers?buyer=0x12": 422, "/offers?owner=0x12": 422, "/snapshots?dataset=1": 422, "/datasets?dataset=" + dataset.String(): 422,
		"/offers?state=confirmed": 200, "/snapshots?dataset=" + dataset.String(): 200, "/datasets?limit=1": 200,
		"/offers?buyer=" + strings.ToLower(account.Hex()): 200,
	} {
		if response, body := s.do(t, http.MethodGet, "/api/v1"+query, ""); response.StatusCode != status {
			t.Errorf("%s: got %s, want %d: %s", query, response.Status, status, body)
		}
	}

	none := core.DatasetID{9}.String()
	if _, body := s.do(t, http.MethodGet, "/api/v1/snapshots?dataset="+none, ""); body != `{"items":[],"schema":"tantieme/snapshots/1"}`+"\n" {
		t.Errorf("got %s", body)
	}
}

func TestRemoteReadsAllPages(t *testing.T) {
	s := newServer(t)
	s.sales = nil
	for i := range 1201 {
		id := core.SaleID{byte(i >> 8), byte(i)}
		s.sales = append(s.sales, core.SaleRecord{ID: id, Offer: core.Offer{Price: new(big.Int)}, State: core.SaleOffered})
	}

	all, err := s.remote.Offers(t.Context(), core.OfferFilter{})
	same(t, "offers", len(all), 1201, err)
}

func TestAnOfferSaysWhenItsEscrowCanBeTakenBack(t *testing.T) {
	after := func(seconds int) time.Time { return accepted.Add(25*time.Second + time.Duration(seconds)*time.Second) }
	deadlines := func(commit, confirm int) core.Deadlines {
		return core.Deadlines{CommitEnds: after(commit), ConfirmEnds: after(confirm)}
	}

	one, two := map[uint8]common.Hash{0: {}}, map[uint8]common.Hash{0: {}, 1: {}}

	for i, test := range []struct {
		state   core.SaleState
		ends    core.Deadlines
		commits map[uint8]common.Hash
		want    bool
	}{
		{core.SaleAccepted, deadlines(1, 9), one, false},
		{core.SaleAccepted, deadlines(0, 9), one, true},
		{core.SaleAccepted, deadlines(0, 9), two, false},
		{core.SaleAccepted, deadlines(-5, 0), two, true},
		{core.SaleCommitted, deadlines(-5, 1), two, false},
		{core.SaleCommitted, deadlines(-5, 0), two, true},
		{core.SaleConfirmed, deadlines(-9, -5), two, false},
		{core.SaleRefunded, deadlines(-9, -5), one, false},
		{core.SaleOffered, core.Deadlines{}, nil, false},
	} {
		s := newServer(t)
		r := testSale()
		r.State, r.Deadlines, r.Commits = test.state, test.ends, test.commits
		s.sales = []core.SaleRecord{r}
		list, err := s.api.ListOffersWithResponse(t.Context(), nil)
		if err != nil || list.JSON200 == nil || list.JSON200.Items[0].Refundable != test.want {
			t.Errorf("%d (%s): want %v: %s %v", i, test.state, test.want, list.Body, err)
		}
	}
}

func TestStatusSaysWhatOperatorsNeed(t *testing.T) {
	s := newServer(t)
	r, err := s.api.GetStatusWithResponse(t.Context())
	if err != nil || r.JSON200 == nil {
		t.Fatalf("got %v %v", r, err)
	}

	got := *r.JSON200
	if got.Seat != 2 || *got.Epoch != 1 || !got.Ready || got.Pins != 7 || got.TransactionsWaiting != 3 || got.PeersConnected != 1 || got.PeersKnown != 2 ||
		fmt.Sprint(got.Reasons) != "[restored from a backup]" || got.Draining {
		t.Errorf("got %+v", got)
	}

	if c := got.Chain; c.Head != 90 || c.Final != 80 || c.Cursor != 79 || c.LagSeconds != 11 || !c.CursorTime.Equal(accepted) {
		t.Errorf("chain %+v", got.Chain)
	}

	if d := got.Stages; len(d) != 2 || d[0].Stage != "received" || d[0].Count != 2 || !d[0].Oldest.Equal(accepted) || d[1].Oldest != nil {
		t.Errorf("stages %+v", got.Stages)
	}
}

func TestTheDocumentIsServed(t *testing.T) {
	s := newServer(t)
	for path, want := range map[string][2]string{
		"/api/v1/openapi.json": {"application/json", `"openapi":"3.0.3"`},
		"/api/v1/openapi.yaml": {"application/yaml", "openapi: 3.0.3"},
	} {
		response, body := s.do(t, http.MethodGet, path, "")
		if response.StatusCode != 200 || response.Header.Get("Content-Type") != want[0] || !strings.Contains(body, want[1]) {
			t.Errorf("%s: got %s as %s, want 200", path, response.Status, response.Header.Get("Content-Type"))
		}
	}
}
