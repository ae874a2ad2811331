package api_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/logging"
)

// from sends a request to a handler, from an address.
func from(h http.Handler, address, method, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	r.RemoteAddr = address
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}

	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestWhatIsExpensiveIsLimitedByCaller(t *testing.T) {
	h := newHandler(t, &backend{}, api.Limits{ClientReads: 0.001})
	path := "/api/v1/offers/" + sale.String() + "/shares"
	const burst = 10

	for i := range burst + 1 {
		w := from(h, "192.0.2.1:1234", http.MethodGet, path)
		if want := i < burst; (w.Code == 200) != want {
			t.Fatalf("request %d: got %d %s", i, w.Code, w.Body)
		} else if !want && (w.Code != 429 || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "rate_limited")) {
			t.Errorf("got %d %s", w.Code, w.Body)
		}
	}

	for address, path := range map[string]string{
		"192.0.2.2:1234": path, "127.0.0.1:1": path, "[::1]:1": path, // another caller, and this machine
		"192.0.2.1:99": "/api/v1/offers/" + sale.String(), // cheap
	} {
		if w := from(h, address, http.MethodGet, path); w.Code != 200 {
			t.Errorf("%s of %s: got %d, want 200", path, address, w.Code)
		}
	}

	for _, path := range []string{"/payouts/" + account.Hex(), "/readers/" + account.Hex(), "/proofs/" + snapshot.String() + "/3", "/offers/" + sale.String() + "/headers"} {
		if w := from(h, "192.0.2.1:1234", http.MethodGet, "/api/v1"+path); w.Code != 429 {
			t.Errorf("%s: got %d, want 429", path, w.Code)
		}
	}
}

func TestSubmissionsAreLimitedByCallerBeforeTheyAreRead(t *testing.T) {
	h := newHandler(t, &backend{}, api.Limits{ClientSubmits: 0.001})
	for i := range 11 {
		w := from(h, "192.0.2.1:1234", http.MethodPost, "/api/v1/contributions")
		if (w.Code == 429) != (i == 10) {
			t.Errorf("post %d: got %d", i, w.Code)
		}
	}
}

func TestReadinessIsJSONToWhoAcceptsIt(t *testing.T) {
	b := &backend{}
	h := newHandler(t, b, api.Limits{})
	ask := func() (w *httptest.ResponseRecorder, r guard.Readiness) {
		w = from(h, "192.0.2.1:1", http.MethodGet, "/readyz", "Accept", "application/json")
		if err := json.Unmarshal(w.Body.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		return w, r
	}

	if w, r := ask(); w.Code != 200 || r != (guard.Readiness{Schema: "tantieme/ready/1", Ready: true}) {
		t.Errorf("got %d %+v, want 200", w.Code, r)
	}

	b.unready = errors.New("behind")
	if w, r := ask(); w.Code != 503 || r != (guard.Readiness{Schema: "tantieme/ready/1", Reason: "behind"}) {
		t.Errorf("got %d %+v, want 503", w.Code, r)
	}
}

// operator is the backend of an operator's listener.
type operator struct {
	backend
	drained bool
	levels  *logging.Levels
	backup  func(io.Writer) error
}

func (o *operator) Drain()   { o.drained = true }
func (o *operator) Undrain() { o.drained = false }

func (o *operator) Backup(w io.Writer) error { return o.backup(w) }

func newAdmin(t *testing.T, o *operator) http.Handler {
	t.Helper()
	h, err := api.NewAdmin(api.AdminOptions{
		Backend: o, Token: "secret", Metrics: prometheus.NewRegistry(), Levels: o.levels, Log: slog.New(slog.DiscardHandler), Names: []string{"node.internal"},
	})
	if err != nil {
		t.Fatal(err)
	}

	return h
}

func TestOperatorsBackUpAndDrain(t *testing.T) {
	o := &operator{backup: func(w io.Writer) error { _, err := io.WriteString(w, "all of it"); return err }}
	s := httptest.NewServer(newAdmin(t, o))
	defer s.Close()

	post := func(path string) (*http.Response, string, error) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}

		r.Header.Set("Authorization", "Bearer secret")

		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}

		body, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		return response, string(body), err
	}

	if r, body, err := post("/backup"); err != nil || r.StatusCode != 200 || body != "all of it" {
		t.Errorf("got %s %q %v, want 200", r.Status, body, err)
	}

	if r, _, err := post("/drain"); err != nil || r.StatusCode != 204 || !o.drained {
		t.Errorf("got %s %v, want 204", r.Status, err)
	}
	if r, _, err := post("/undrain"); err != nil || r.StatusCode != 204 || o.drained {
		t.Errorf("undrain: got %s %v, want 204", r.Status, err)
	}

	o.backup = func(io.Writer) error { return errors.New("disk") }
	if r, body, err := post("/backup"); err != nil || r.StatusCode != 500 || !strings.Contains(body, "internal") {
		t.Errorf("got %s %q %v, want 500", r.Status, body, err)
	}

	o.backup = func(w io.Writer) error {
		_, err := w.Write(bytes.Repeat([]byte("x"), 1<<20))
		return errors.Join(err, errors.New("disk"))
	}

	if _, _, err := post("/backup"); err == nil {
		t.Error("interrupted backup: got no error, want one")
	}
}

func TestTheOperatorsListenerIsForThisMachine(t *testing.T) {
	h := newAdmin(t, &operator{})
	for name, test := range map[string]struct {
		host    string
		headers []string
		want    int
	}{
		"a program":                    {"127.0.0.1:9", nil, 200},
		"a program by name":            {"localhost", nil, 200},
		"a program by IPv6":            {"[::1]:9", nil, 200},
		"a name of the operator's":     {"node.internal:9", nil, 200},
		"a page of this address":       {"localhost:9", []string{"Origin", "http://localhost:9", "Sec-Fetch-Site", "same-origin"}, 200},
		"a name that points here":      {"evil.example:9", nil, 403},
		"no name":                      {"", nil, 403},
		"a page of another address":    {"localhost:9", []string{"Origin", "http://evil.example"}, 403},
		"a page of another port":       {"localhost:9", []string{"Origin", "http://localhost:8"}, 403},
		"a page without an address":    {"localhost:9", []string{"Origin", "null"}, 403},
		"a page that hides its origin": {"localhost:9", []string{"Sec-Fetch-Site", "cross-site"}, 403},
	} {
		r := httptest.NewRequest(http.MethodGet, "/debug/pprof/cmdline", nil)
		r.Host = test.host
		r.Header.Set("Authorization", "Bearer secret")
		for i := 0; i < len(test.headers); i += 2 {
			r.Header.Set(test.headers[i], test.headers[i+1])
		}

		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != test.want {
			t.Errorf("%s: got %d", name, w.Code)
		}
	}

	r := httptest.NewRequest(http.MethodGet, "/backup", nil)
	r.Host = "localhost"
	r.Header.Set("Authorization", "Bearer secret")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code == 200 {
		t.Error("backup by GET: got success, want a refusal")
	}

	if _, err := api.NewAdmin(api.AdminOptions{}); err == nil {
		t.Error("New without a backend: got no error, want one")
	}
}

// TestOtherUsersOfTheMachineAreNotServed checks that a program that cannot read the token
// gets health and metrics alone.
func TestOtherUsersOfTheMachineAreNotServed(t *testing.T) {
	o := &operator{backup: func(io.Writer) error { return nil }}
	h := newAdmin(t, o)

	for path, want := range map[string]int{
		"GET /livez": 200, "GET /readyz": 200, "GET /metrics": 401, "PUT /log-level": 401, "POST /undrain": 401,
		"POST /backup": 401, "POST /drain": 401, "GET /debug/pprof/": 401, "GET /debug/pprof/profile": 401, "GET /": 401,
	} {
		method, path, _ := strings.Cut(path, " ")
		r := httptest.NewRequest(method, path, nil)
		r.Host = "localhost"

		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != want || o.drained {
			t.Errorf("%s: got %d, drained %v, want %d", path, w.Code, o.drained, want)
		}
	}
}

// FuzzSubmissions checks that no body makes the server fail, and that every submission
// that reaches the node has the document's form.
func FuzzSubmissions(f *testing.F) {
	good, err := json.Marshal(submission())
	if err != nil {
		f.Fatal(err)
	}

	f.Add(good)
	f.Add([]byte(`{"schema":"tantieme/submission/1","consent":null}`))
	f.Add([]byte(`{"consent":{"purposes":[1e400]}}`))
	f.Add([]byte("\xff[[[[[["))
	b := &backend{}
	h, err := api.New(api.Options{Backend: b, Gateway: http.NotFoundHandler(), Log: slog.New(slog.DiscardHandler), Limits: api.Limits{SubmitRate: 1e9}})
	if err != nil {
		f.Fatal(err)
	}

	f.Fuzz(func(t *testing.T, body []byte) {
		b.posted = nil
		r := httptest.NewRequest(http.MethodPost, "/api/v1/contributions", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.RemoteAddr = "127.0.0.1:1"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)

		if w.Code >= 500 {
			t.Errorf("got %d %s", w.Code, w.Body)
		}

		for _, c := range b.posted {
			if len(c.Signature) != 65 || c.Consent.Version < 1 || len(c.Header) == 0 || len(c.Header) > 4096 || c.Salt == [core.SaltSize]byte{} && !bytes.Contains(body, []byte("0x00000000000000000000000000000000")) {
				t.Errorf("the node got %+v", c)
			}
		}
	})
}

// FuzzRelays checks that no body makes the server fail, and that every message that
// reaches the node has the document's form.
func FuzzRelays(f *testing.F) {
	for _, m := range []core.RelayMessage{
		{Kind: core.RelayVote, Signature: make([]byte, 65)},
		{Kind: core.RelayRetraction, Signature: make([]byte, 64)},
	} {
		good, err := json.Marshal(model.RelayOf(m))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(good)
	}

	f.Add([]byte(`{"schema":"tantieme/relay/1","kind":"vote","vote":{"leaf":1e30},"signature":"0x00"}`))
	b := &backend{}
	h, err := api.New(api.Options{Backend: b, Gateway: http.NotFoundHandler(), Log: slog.New(slog.DiscardHandler), Limits: api.Limits{SubmitRate: 1e9}})
	if err != nil {
		f.Fatal(err)
	}

	f.Fuzz(func(t *testing.T, body []byte) {
		b.relayed = nil
		r := httptest.NewRequest(http.MethodPost, "/api/v1/relays", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.RemoteAddr = "127.0.0.1:1"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)

		if w.Code >= 500 {
			t.Errorf("got %d %s", w.Code, w.Body)
		}
		for _, m := range b.relayed {
			if len(m.Signature) == 0 || len(m.Signature) > core.MaxRelaySignature || !slices.Contains(core.RelayKinds(), m.Kind) {
				t.Errorf("the node got %+v", m)
			}
		}
	})
}

// TestALongRelayIsNotRead posts a body longer than any message.
func TestALongRelayIsNotRead(t *testing.T) {
	b := &backend{}
	h := newHandler(t, b, api.Limits{})
	r := httptest.NewRequest(http.MethodPost, "/api/v1/relays", strings.NewReader(strings.Repeat(" ", 21<<10)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)

	if w.Code != http.StatusRequestEntityTooLarge || len(b.relayed) != 0 {
		t.Errorf("got %d and %d messages, want 413 and none", w.Code, len(b.relayed))
	}
}

// TestOnlySubmissionsHaveBodies checks that nobody can make a node hold bytes with
// requests that have no use for them.
func TestOnlySubmissionsHaveBodies(t *testing.T) {
	h := newHandler(t, &backend{}, api.Limits{})
	for _, method := range []string{http.MethodGet, http.MethodPut, http.MethodDelete} {
		r := httptest.NewRequest(method, "/api/v1/status", strings.NewReader("x"))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusRequestEntityTooLarge {
			t.Errorf("%s with a body: got %d, want 413", method, w.Code)
		}
	}
}

// TestTheOperatorChangesTheLevelsOfTheLog reads levels, changes them, and is refused what is
// none.
func TestTheOperatorChangesTheLevelsOfTheLog(t *testing.T) {
	levels, err := logging.NewLevels("info")
	if err != nil {
		t.Fatal(err)
	}

	h := newAdmin(t, &operator{levels: levels})
	for _, c := range []struct {
		method, body string
		status       int
		want, now    string
	}{
		{http.MethodGet, "", 200, "info\n", "info"},
		{http.MethodPut, "warn,chain=debug\n", 200, "warn,chain=debug\n", "warn,chain=debug"},
		{http.MethodPut, "loud", 422, "want debug", "warn,chain=debug"},
	} {
		r := httptest.NewRequest(c.method, "/log-level", strings.NewReader(c.body))
		r.Host = "localhost"
		r.Header.Set("Authorization", "Bearer secret")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)

		if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) || levels.String() != c.now {
			t.Errorf("%s %q: got %d %q, levels %s, want %d %q, %s", c.method, c.body, w.Code, w.Body, levels, c.status, c.want, c.now)
		}
	}
}

// TestMetricsArePublicOnlyIfTheOperatorSaysSo asks the public API for metrics, and reads what
// it counted: routes are those of the document, whatever callers ask for.
func TestMetricsArePublicOnlyIfTheOperatorSaysSo(t *testing.T) {
	for _, open := range []bool{false, true} {
		h, err := api.New(api.Options{
			Backend: &backend{}, Gateway: http.NotFoundHandler(), Log: slog.New(slog.DiscardHandler),
			Registry: prometheus.NewRegistry(), OpenMetrics: open,
		})
		if err != nil {
			t.Fatal(err)
		}

		for _, path := range []string{"/api/v1/status", "/api/v1/datasets/0x12", "/nothing/a", "/nothing/b"} {
			from(h, "192.0.2.1:1", http.MethodGet, path)
		}

		w := from(h, "192.0.2.1:1", http.MethodGet, "/metrics")
		if (w.Code == 200) != open {
			t.Errorf("open: %v: got status %d", open, w.Code)
		}
		if !open {
			continue
		}

		for _, line := range []string{
			`tantieme_http_requests_total{route="/api/v1/status",status="200"} 1`,
			`tantieme_http_requests_total{route="/api/v1/datasets/{id}",status="422"} 1`,
			`tantieme_http_requests_total{route="other",status="404"} 2`,
			`tantieme_http_request_seconds_count{route="/api/v1/status"} 1`,
		} {
			if !strings.Contains(w.Body.String(), line) {
				t.Errorf("got metrics without %s:\n%s", line, w.Body)
			}
		}
	}
}

// TestNoPageReadsTheOperatorsListener asks as a browser does for a page of another origin.
func TestNoPageReadsTheOperatorsListener(t *testing.T) {
	h := newAdmin(t, &operator{})
	for _, method := range []string{http.MethodOptions, http.MethodGet, http.MethodPost} {
		for _, path := range []string{"/livez", "/metrics", "/drain", "/backup", "/log-level"} {
			r := httptest.NewRequestWithContext(t.Context(), method, "http://127.0.0.1"+path, nil)
			r.Header.Set("Origin", "https://example.org")
			r.Header.Set("Authorization", "Bearer secret")
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != 403 || w.Header().Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%s %s: got %d, %v, want 403 and no page of another origin to read it", method, path, w.Code, w.Header())
			}
		}
	}
}
