package guard_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

// ok answers every request that passes.
var ok = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })

func ask(h http.Handler, r *http.Request) (*httptest.ResponseRecorder, guard.Problem) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var p guard.Problem
	_ = json.Unmarshal(w.Body.Bytes(), &p) // zero: not a problem
	return w, p
}

func TestEveryCodeHasATitleAndAHint(t *testing.T) {
	for _, row := range core.ReasonInfos() {
		if row.Status == 0 {
			continue
		}

		p := guard.NewProblem(row.Reason, "")
		if p.Title == http.StatusText(p.Status) || p.Title == "" || !strings.HasSuffix(p.Hint, ".") || p.Status != row.Status {
			t.Errorf("%s: got %+v, want a title and a hint of its own, and status %d", row.Reason, p, row.Status)
		}

		if want := "urn:tantieme:problem:" + string(row.Reason); p.Type != want {
			t.Errorf("%s: got type %s, want %s", row.Reason, p.Type, want)
		}
	}
}

// TestAFullDiskIsToldWithATitleAndAHint prevents a drift: disk_full and read_only once
// reached callers without a title and a hint.
func TestAFullDiskIsToldWithATitleAndAHint(t *testing.T) {
	for _, reason := range []core.Reason{core.ReasonDisk, core.ReasonReadOnly} {
		p := guard.ProblemOf(t.Context(), core.Refuse(reason, "x"), slog.New(slog.DiscardHandler))
		if p.Status != http.StatusInsufficientStorage || p.Title == http.StatusText(p.Status) || p.Hint == "" {
			t.Errorf("%s: got %+v, want status 507, a title and a hint", reason, p)
		}
	}
}

func TestAProblemCarriesTheVersionThatIsKnown(t *testing.T) {
	refusal := &core.Refusal{Reason: core.ReasonSuperseded, Detail: "version 4", Version: 4}
	p := guard.ProblemOf(t.Context(), fmt.Errorf("admit: %w", refusal), slog.New(slog.DiscardHandler))
	if p.Version == nil || *p.Version != 4 || p.Status != http.StatusConflict {
		t.Errorf("got %+v", p)
	}

	if p := guard.ProblemOf(t.Context(), core.Refuse(core.ReasonHeader, ""), slog.New(slog.DiscardHandler)); p.Version != nil {
		t.Errorf("got %+v, want no version", p)
	}
}

func TestTheLogHasTheRequestsID(t *testing.T) {
	var log bytes.Buffer
	h := guard.Identify(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		guard.ProblemOf(r.Context(), errors.New("disk"), slog.New(slog.NewTextHandler(&log, nil))).Write(w, r)
	}))

	w, p := ask(h, httptest.NewRequest(http.MethodGet, "/", nil))
	id := w.Header().Get(guard.RequestHeader)

	if len(id) != 16 || p.Instance != "urn:tantieme:request:"+id || !strings.Contains(log.String(), "request="+id) || strings.Contains(p.Detail, "disk") {
		t.Errorf("%q: got %+v; logged %s", id, p, log.String())
	}

	if again, _ := ask(h, httptest.NewRequest(http.MethodGet, "/", nil)); again.Header().Get(guard.RequestHeader) == id {
		t.Error("got the same id for two requests, want different ones")
	}
}

func TestPanicsAreAnsweredButForGivenUpConnections(t *testing.T) {
	panics := func(v any) http.Handler {
		return guard.Recover(slog.New(slog.DiscardHandler))(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(v) }))
	}
	if w, p := ask(panics("boo"), httptest.NewRequest(http.MethodGet, "/", nil)); w.Code != 500 || p.Code != core.ReasonInternal || strings.Contains(p.Detail, "boo") {
		t.Errorf("got %d %+v, want 500", w.Code, p)
	}

	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, http.ErrAbortHandler) {
			t.Error("got an answer on an abandoned connection, want none")
		}
	}()

	ask(panics(http.ErrAbortHandler), httptest.NewRequest(http.MethodGet, "/", nil))
}

func TestCallersAreNamedByTheirNetwork(t *testing.T) {
	for address, want := range map[string]string{
		"192.0.2.7:80": "192.0.2.7", "[2001:db8:1:2:3::4]:80": "2001:db8:1:2::/64", "[::ffff:192.0.2.7]:80": "192.0.2.7",
		"127.0.0.1:80": "", "127.9.9.9:1": "", "[::1]:80": "", "[fe80::1%eth0]:80": "fe80::/64", "@": "@", "name:80": "name",
	} {
		if got := guard.ClientOf(&http.Request{RemoteAddr: address}); got != want {
			t.Errorf("%s is %q, want %q", address, got, want)
		}
	}
}

func TestABucketFillsAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := guard.NewLimiter(2, 3)
		take := func(n int) (got int, wait time.Duration) {
			for range n {
				w, ok := l.Take("a")
				if ok {
					got++
				}
				wait = w
			}

			return got, wait
		}

		if got, wait := take(5); got != 3 || wait <= 0 || wait > 500*time.Millisecond {
			t.Errorf("%d at once, then %s", got, wait)
		}

		time.Sleep(time.Second)
		if got, _ := take(5); got != 2 {
			t.Errorf("got %d after a second, want 2", got)
		}

		if _, ok := l.Take("b"); !ok {
			t.Error("another caller: got a wait, want none")
		}
	})
}

func TestCallersThatAreManyAreForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := guard.NewLimiter(0.001, 1)
		for i := range 3 * 4096 {
			if _, ok := l.Take(fmt.Sprint(i)); !ok {
				t.Fatalf("caller %d: got a wait, want none", i)
			}
			if i == 4096 {
				time.Sleep(time.Hour)
			}
		}
	})
}

func TestRequestsAtOnceAreCounted(t *testing.T) {
	const busy = http.StatusServiceUnavailable
	enter, leave := make(chan struct{}), make(chan struct{})
	slow := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { enter <- struct{}{}; <-leave })

	client := func(r *http.Request) string { return r.Header.Get("Client") }
	free := func(r *http.Request) bool { return r.URL.Path == "/free" }
	h := guard.NewPlaces(3, 2).Limit(client, free)(slow)

	request := func(path, client string) *http.Request {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Client", client)

		return r
	}

	begin := func(path, client string) {
		go ask(h, request(path, client))
		<-enter
	}

	begin("/", "a")
	begin("/", "a")
	if w, p := ask(h, request("/", "a")); w.Code != busy || p.Code != core.ReasonBusy || w.Header().Get("Retry-After") == "" {
		t.Errorf("third of one caller: got %d %+v, want 503", w.Code, p)
	}

	begin("/", "") // this machine
	for _, caller := range []string{"b", ""} {
		if w, _ := ask(h, request("/", caller)); w.Code != busy {
			t.Errorf("fourth in all, of %q: got %d, want 503", caller, w.Code)
		}
	}

	begin("/free", "a")
	close(leave)
}

func TestATokenOpensAllButWhatIsFree(t *testing.T) {
	h := guard.Token("secret", "/free")(ok)
	for name, test := range map[string]struct {
		path, header string
		want         int
	}{
		"the token": {"/", "Bearer secret", 204}, "in lower case": {"/", "bearer secret", 204}, "free": {"/free", "", 204},
		"none": {"/", "", 401}, "wrong": {"/", "Bearer secreT", 401}, "longer": {"/", "Bearer secrets", 401}, "empty": {"/", "Bearer ", 401},
		"another scheme": {"/", "Basic secret", 401}, "below a free path": {"/free/x", "", 401},
	} {
		r := httptest.NewRequest(http.MethodGet, test.path, nil)
		if test.header != "" {
			r.Header.Set("Authorization", test.header)
		}

		if w, _ := ask(h, r); w.Code != test.want || (w.Code == 401) != (w.Header().Get("WWW-Authenticate") != "") {
			t.Errorf("%s: got %d", name, w.Code)
		}
	}
}

func TestOnlyLoopbackAddressesAreLocal(t *testing.T) {
	for address, want := range map[string]bool{
		"127.0.0.1:0": true, "127.0.0.1:8551": true, "[::1]:0": true, "localhost:0": true,
		":8551": false, "0.0.0.0:0": false, "[::]:0": false, "192.168.1.5:1": false, "example.org:1": false, "127.0.0.1": false, "": false,
	} {
		if err := guard.CheckLoopback(address); (err == nil) != want {
			t.Errorf("%q: got %v", address, err)
		}
	}
}

const doc = `{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{
"/things/{id}":{"get":{"parameters":[
{"name":"id","in":"path","required":true,"schema":{"type":"string","pattern":"^a+$"}},
{"name":"n","in":"query","schema":{"type":"integer","minimum":1,"maximum":5}},
{"name":"X-Kind","in":"header","required":true,"schema":{"type":"string","enum":["k"]}}],"responses":{"default":{"description":""}}}},
"/raw":{"post":{"requestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}},"responses":{"default":{"description":""}}}}}}`

func TestRequestsFollowTheDocument(t *testing.T) {
	d, err := guard.NewDocument([]byte(doc), "/v1")
	if err != nil {
		t.Fatal(err)
	}

	h := guard.Chain(d.Mount(ok), guard.Bounded(func(*http.Request) int64 { return 8 }))
	for name, test := range map[string]struct {
		method, target, kind, body string
		want                       int
		detail                     string
	}{
		"right":                    {"GET", "/v1/things/aa?n=5", "k", "", 204, ""},
		"without the optional":     {"GET", "/v1/things/a", "k", "", 204, ""},
		"what is not named":        {"GET", "/v1/others", "", "", 204, ""},
		"another path":             {"GET", "/v1/things/SECRET", "k", "", 422, "parameter id (path): want a string of the form ^a+$"},
		"too large":                {"GET", "/v1/things/a?n=6", "k", "", 422, "parameter n (query): number must be at most 5"},
		"no number":                {"GET", "/v1/things/a?n=x", "k", "", 400, "parameter n (query): it cannot be read"},
		"another kind":             {"GET", "/v1/things/a", "SECRET", "", 422, "parameter X-Kind (header): value is not one of the allowed values"},
		"no kind":                  {"GET", "/v1/things/a", "", "", 400, "parameter X-Kind (header): a value is required"},
		"an unknown parameter":     {"GET", "/v1/things/a?m=1", "k", "", 422, `there is no query parameter "m" here`},
		"a query with a semicolon": {"GET", "/v1/things/a?n=6;x", "k", "", 400, "the query cannot be read"},
		"a query that is no text":  {"GET", "/v1/things/a?n=%zz", "k", "", 400, "the query cannot be read"},
		"another method":           {"PUT", "/v1/things/a", "k", "", 405, "PUT is not for this address"},
		"bytes, as long as it is":  {"POST", "/v1/raw", "", strings.Repeat("x", 99), 204, ""},
	} {
		r := httptest.NewRequest(test.method, test.target, strings.NewReader(test.body))
		if test.kind != "" {
			r.Header.Set("X-Kind", test.kind)
		}

		if test.body != "" {
			r.Header.Set("Content-Type", "application/octet-stream")
		}

		w, p := ask(h, r)
		if w.Code != test.want || !strings.HasPrefix(p.Detail, test.detail) || strings.Contains(w.Body.String(), "SECRET") {
			t.Errorf("%s: got %d %s", name, w.Code, w.Body)
		}
	}

	if _, err := guard.NewDocument([]byte("]"), ""); err == nil {
		t.Error("no document: got no error, want one")
	}
}

func TestErrorsOfEveryKindHaveAProblem(t *testing.T) {
	for name, test := range map[string]struct {
		err    error
		status int
		code   core.Reason
	}{
		"a problem":  {fmt.Errorf("x: %w", guard.Unreadable("x")), 400, core.ReasonRequest},
		"too large":  {&http.MaxBytesError{Limit: 5}, 413, core.ReasonTooLarge},
		"timeout":    {context.DeadlineExceeded, 503, core.ReasonUnreachable},
		"not yours":  {guard.Denied(core.ErrVerify), 403, core.ReasonDenied},
		"no key yet": {core.Refuse(core.ReasonNoKey, ""), 422, core.ReasonNoKey},
	} {
		if p := guard.ProblemOf(t.Context(), test.err, slog.New(slog.DiscardHandler)); p.Status != test.status || p.Code != test.code {
			t.Errorf("%s: got %+v, want status %d and code %s", name, p, test.status, test.code)
		}
	}
}
