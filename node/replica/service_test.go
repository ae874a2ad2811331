package replica_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/replica"
)

func serve(t *testing.T, h http.Handler) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)

	return s.URL
}

var block = []byte("a block")

func digestOf(data []byte) [32]byte { return sha256.Sum256(data) }

// lies are wrong answers of a service, and whether they concern the service or the blob.
var lies = map[string]struct {
	answer       func(w http.ResponseWriter)
	aboutService bool
}{
	"another CID":    {func(w http.ResponseWriter) { fmt.Fprintf(w, "{\"Key\":%q,\"Size\":7}", core.CID([32]byte{1})) }, true},
	"another size":   {func(w http.ResponseWriter) { fmt.Fprintf(w, "{\"Key\":%q,\"Size\":8}", core.CID(digestOf(block))) }, true},
	"a server's 500": {func(w http.ResponseWriter) { w.WriteHeader(http.StatusInternalServerError) }, true},
	"a 404":          {func(w http.ResponseWriter) { w.WriteHeader(http.StatusNotFound) }, true},
	"a 400":          {func(w http.ResponseWriter) { w.WriteHeader(http.StatusBadRequest) }, false},
	"no JSON":        {func(w http.ResponseWriter) { fmt.Fprint(w, "<html>") }, false},
	"another place": {func(w http.ResponseWriter) {
		w.Header().Set("Location", "http://127.0.0.1:1/")
		w.WriteHeader(http.StatusTemporaryRedirect)
	}, true},
	"an endless body": {endless, true},
}

// endless writes until the reader closes the connection.
func endless(w http.ResponseWriter) {
	for {
		if _, err := w.Write(make([]byte, 1<<16)); err != nil {
			return
		}
	}
}

func TestLiesOfKuboAreSeen(t *testing.T) {
	for name, lie := range lies {
		liar := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { lie.answer(w) })
		service, err := replica.NewKubo(serve(t, liar), "")
		if err != nil {
			t.Fatal(err)
		}

		_, done, err := service.Keep(t.Context(), digestOf(block), block, "")
		if about := errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrVerify); done || err == nil || about != lie.aboutService {
			t.Errorf("%s: got done %v and error %v, want an error (about the service: %t)", name, done, err, lie.aboutService)
		}
	}
}

// pinService is a pinning service after the OpenAPI document of the IPFS Pinning Service
// API 1.0.0.
type pinService struct {
	token     string
	delegates []string

	mu       sync.Mutex
	statuses []string // of the next answers; the last one repeats
	pins     map[string]string
	lie      func(w http.ResponseWriter) bool
}

func (p *pinService) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()

	if r.Header.Get("Authorization") != "Bearer "+p.token {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if p.lie != nil && p.lie(w) {
		return
	}

	var id string
	switch {
	case r.Method == http.MethodPost && r.URL.Path == "/pins":
		var body struct {
			CID, Name string
			Origins   []string
		}

		if json.NewDecoder(r.Body).Decode(&body) != nil || body.Name == "" || len(body.Name) > 255 || len(body.Origins) != 1 {
			w.WriteHeader(http.StatusBadRequest)
			return
		}

		id = fmt.Sprint("request-", len(p.pins))
		p.pins[id] = body.CID
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusAccepted)

	case r.Method == http.MethodGet && r.URL.Path == "/pins":
		p.list(w, r.URL.Query())
		return
	case r.Method == http.MethodDelete && p.pins[strings.TrimPrefix(r.URL.Path, "/pins/")] != "":
		delete(p.pins, strings.TrimPrefix(r.URL.Path, "/pins/"))
		w.WriteHeader(http.StatusAccepted)
		return

	case r.Method == http.MethodGet && p.pins[strings.TrimPrefix(r.URL.Path, "/pins/")] != "":
		id = strings.TrimPrefix(r.URL.Path, "/pins/")
	default:
		w.WriteHeader(http.StatusNotFound)
		return
	}

	p.answer(w, id)
}

// list answers with the pins of a CID.
func (p *pinService) list(w io.Writer, query url.Values) {
	results := []any{}
	for id, cid := range p.pins {
		if cid == query.Get("cid") && strings.Contains(query.Get("status"), "pinned") {
			results = append(results, map[string]any{"requestid": id, "status": "pinned", "pin": map[string]any{"cid": cid}})
		}
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"count": len(results), "results": results})
}

func (p *pinService) answer(w io.Writer, id string) {
	status := p.statuses[0]
	if len(p.statuses) > 1 {
		p.statuses = p.statuses[1:]
	}

	_ = json.NewEncoder(w).Encode(map[string]any{
		"requestid": id, "status": status, "created": "2026-01-01T00:00:00Z", "pin": map[string]any{"cid": p.pins[id]}, "delegates": p.delegates,
	})
}

var origin = multiaddr.StringCast("/ip4/127.0.0.1/tcp/4001/p2p/12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8")

func TestAPinningServiceIsFollowedUntilThePinIsThere(t *testing.T) {
	p := &pinService{token: "secret", statuses: []string{"queued", "pinning", "pinned"}, pins: map[string]string{}, delegates: []string{origin.String()}}
	dialled := 0

	service, err := replica.NewPinning(serve(t, p), "secret", origin, func(_ context.Context, addr multiaddr.Multiaddr) error {
		if addr.Equal(origin) {
			dialled++
		}
		return errors.New("it is behind a wall")
	})
	if err != nil {
		t.Fatal(err)
	}

	request := ""
	for i, want := range []bool{false, false, true} {
		next, done, err := service.Keep(t.Context(), digestOf(block), block, request)
		if err != nil || done != want {
			t.Fatalf("time %d: done %v, %v, want %v", i+1, done, err, want)
		}

		request = next
	}

	if len(p.pins) != 1 || dialled != 2 {
		t.Errorf("got %d requested pins and %d dialled delegates, want 1 and 2", len(p.pins), dialled)
	}
}

func TestLiesOfAPinningServiceAreSeen(t *testing.T) {
	cases := map[string]struct {
		service      *pinService
		request      string
		aboutService bool
	}{
		"a token that it does not know":   {&pinService{token: "another"}, "", true},
		"another CID":                     {&pinService{statuses: []string{"pinned"}, pins: map[string]string{"r": "bafkrei"}}, "r", true},
		"a pin that failed":               {&pinService{statuses: []string{"failed"}, pins: map[string]string{"r": core.CID(digestOf(block)).String()}}, "r", false},
		"a request that it has forgotten": {&pinService{}, "r", false},
		"no service at all":               {&pinService{lie: func(w http.ResponseWriter) bool { w.WriteHeader(http.StatusNotFound); return true }}, "", true},
		"an endless body":                 {&pinService{lie: func(w http.ResponseWriter) bool { endless(w); return true }}, "", true},
		"a delegate that is no address": {&pinService{
			statuses:  []string{"queued"},
			pins:      map[string]string{"r": core.CID(digestOf(block)).String()},
			delegates: []string{"x"},
		}, "r", false},
	}

	for name, c := range cases {
		if c.service.token == "" {
			c.service.token = "secret"
		}

		service, err := replica.NewPinning(serve(t, c.service), "secret", origin, nil)
		if err != nil {
			t.Fatal(err)
		}

		_, done, err := service.Keep(t.Context(), digestOf(block), block, c.request)
		if about := errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrVerify); done || err == nil || about != c.aboutService {
			t.Errorf("%s: got done %v and error %v, want an error (about the service: %t)", name, done, err, c.aboutService)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got an error with the token, want one without", name)
		}
	}
}

func TestAddressesOfServicesAreChecked(t *testing.T) {
	for name, err := range map[string]error{
		"a secret in the clear":       second(replica.NewKubo("http://kubo.example:5001", "bearer:x")),
		"a password in the URL":       second(replica.NewKubo("https://me:x@kubo.example", "")),
		"no URL":                      second(replica.NewKubo("kubo", "")),
		"another kind of secret":      second(replica.NewKubo("https://kubo.example", "digest:x")),
		"a pinning service in clear":  second(replica.NewPinning("http://pin.example", "x", origin, nil)),
		"a pinning service, no token": second(replica.NewPinning("https://pin.example", "", origin, nil)),
		"a gateway that is no URL":    second(replica.NewGateways([]string{"ftp://x"})),
	} {
		if err == nil {
			t.Errorf("base URL %s: got no error, want one", name)
		}
	}

	if _, err := replica.NewKubo("http://kubo.example:5001", ""); err != nil {
		t.Errorf("without a secret http is good enough: got %v, want no error", err)
	}
}

func second[T any](_ T, err error) error { return err }

func TestGatewaysAreAskedInTurnAndBelievedByDigest(t *testing.T) {
	id := core.CID(digestOf(block)).String()
	good := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ipfs/"+id || r.URL.Query().Get("format") != "raw" || r.Header.Get("Accept") != "application/vnd.ipld.raw" {
			w.WriteHeader(http.StatusNotFound)
			return
		}

		_, _ = w.Write(block)
	})

	bad := []http.Handler{
		http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("another block")) }),
		http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { endless(w) }),
		http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) }),
	}

	var urls []string
	for _, h := range bad {
		urls = append(urls, serve(t, h))
	}

	g, err := replica.NewGateways(urls)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := g.Fetch(t.Context(), digestOf(block)); !errors.Is(err, core.ErrUnreachable) || !errors.Is(err, core.ErrVerify) || !errors.Is(err, core.ErrTooLarge) {
		t.Errorf("from liars: got %v", err)
	}

	g, err = replica.NewGateways(append(urls, serve(t, good)))
	if err != nil {
		t.Fatal(err)
	}

	if got, err := g.Fetch(t.Context(), digestOf(block)); err != nil || string(got) != string(block) || !g.Any() {
		t.Errorf("from the good one: got %q, %v", got, err)
	}
}

func TestASlowGatewayIsLeftWithItsCaller(t *testing.T) {
	asked := make(chan struct{})
	url := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))

	g, err := replica.NewGateways([]string{url})
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-asked
		cancel()
	}()

	if _, err := g.Fetch(ctx, digestOf(block)); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v", err, core.ErrUnreachable)
	}
}

// TestASilentGatewayLeavesTimeForTheNext has a gateway that never answers before one that
// has the blob.
func TestASilentGatewayLeavesTimeForTheNext(t *testing.T) {
	silent := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	giving := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(block) }))

	g, err := replica.NewGateways([]string{silent, giving})
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Second)
	defer cancel()

	if got, err := g.Fetch(ctx, digestOf(block)); err != nil || string(got) != string(block) {
		t.Errorf("got %q, %v, want the block of the second gateway", got, err)
	}
}
