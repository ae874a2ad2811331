package guard_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

func never(*http.Request) bool { return false }

// onePlace is a server with one place behind a Whole. It answers with the length of the
// body, and with the bytes that the query asks for.
func onePlace(t *testing.T, within time.Duration, room int64) *httptest.Server {
	t.Helper()
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Errorf("body: got %v, want all of it", err)
		}

		fmt.Fprintln(w, len(body))
		if r.URL.Path == "/large" {
			_, _ = w.Write(make([]byte, 1<<20))
		}
	})

	bound := guard.Bounded(func(*http.Request) int64 { return 1 << 20 })
	whole := guard.NewWhole(within, room).Serve(never)
	places := guard.NewPlaces(1, 1).Limit(func(*http.Request) string { return "" }, never)

	server := httptest.NewServer(guard.Chain(handler, bound, whole, places))
	t.Cleanup(server.Close)

	return server
}

// connect opens a connection and sends text.
func connect(t *testing.T, server *httptest.Server, text string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })

	if _, err := io.WriteString(c, text); err != nil {
		t.Fatal(err)
	}

	return c
}

// checkServed checks that a prompt caller is answered. A place that is taken for a moment
// is asked for again.
func checkServed(t *testing.T, server *httptest.Server) {
	t.Helper()
	for !served(t, server) {
		time.Sleep(time.Millisecond)
	}
}

// served reports whether a place was free.
func served(t *testing.T, server *httptest.Server) bool {
	t.Helper()
	response, err := http.Post(server.URL+"/", "text/plain", strings.NewReader("12345"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()

	if response.StatusCode == http.StatusServiceUnavailable {
		return false
	}
	if body, err := io.ReadAll(response.Body); err != nil || response.StatusCode != http.StatusOK || string(body) != "5\n" {
		t.Errorf("a prompt caller: got %d %q, %v, want 200 and 5", response.StatusCode, body, err)
	}

	return true
}

const unfinished = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"

// TestSlowBodiesHoldNoPlace has more callers whose body does not end than there are places.
func TestSlowBodiesHoldNoPlace(t *testing.T) {
	server := onePlace(t, time.Hour, 1<<30)
	for range 20 {
		connect(t, server, unfinished)
	}

	checkServed(t, server)
}

// TestAnswersThatAreNotReadHoldNoPlace has callers who ask for much and read nothing.
func TestAnswersThatAreNotReadHoldNoPlace(t *testing.T) {
	server := onePlace(t, time.Hour, 1<<30)
	for range 20 {
		c := connect(t, server, strings.Repeat("GET /large HTTP/1.1\r\nHost: x\r\n\r\n", 50))
		if _, err := bufio.NewReaderSize(c, 16).ReadString('\n'); err != nil { // it is being answered
			t.Fatal(err)
		}
	}

	checkServed(t, server)
}

func TestABodyThatDoesNotArriveIsRefused(t *testing.T) {
	server := onePlace(t, 50*time.Millisecond, 1<<20)
	c := connect(t, server, unfinished)

	response, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()

	if response.StatusCode != http.StatusBadRequest || !response.Close {
		t.Errorf("got %d, close %v, want 400 and the end of the connection", response.StatusCode, response.Close)
	}

	checkServed(t, server)
}

func TestBodiesAndAnswersAreHeldWithinTheirRoom(t *testing.T) {
	server := onePlace(t, time.Minute, 100_000)

	for name, c := range map[string]struct {
		path string
		body int
		want int
	}{
		"both fit":           {"/", 1000, http.StatusOK},
		"a large body":       {"/", 200_000, http.StatusServiceUnavailable},
		"a large answer":     {"/large", 10, http.StatusServiceUnavailable},
		"more than a body":   {"/", 2 << 20, http.StatusRequestEntityTooLarge},
		"and they fit again": {"/", 90_000, http.StatusOK},
	} {
		h := server.Config.Handler
		if name == "more than a body" {
			h = onePlace(t, time.Minute, 1<<30).Config.Handler
		}

		w, p := ask(h, httptest.NewRequest(http.MethodPost, c.path, bytes.NewReader(make([]byte, c.body))))
		if w.Code != c.want || w.Code == http.StatusServiceUnavailable && p.Code != core.ReasonBusy {
			t.Errorf("%s: got %d %+v, want %d", name, w.Code, p, c.want)
		}
	}
}

// TestSlowBodiesFillNoRoom has callers whose bodies fill the room and do not end. Those
// that hold most give way.
func TestSlowBodiesFillNoRoom(t *testing.T) {
	server := onePlace(t, time.Hour, 100_000)
	large := "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + strings.Repeat("x", 50_000)

	var slow []net.Conn
	for range 6 {
		slow = append(slow, connect(t, server, large))
	}

	answers := make(chan string, len(slow))
	for _, c := range slow {
		go func() {
			line, _ := bufio.NewReader(c).ReadString('\n') // the rest ends with the test
			answers <- line
		}()
	}

	for range 4 { // there is room for two
		if line := <-answers; !strings.Contains(line, " 503 ") {
			t.Fatalf("a body that gives way: got %q, want status 503", line)
		}
	}

	for range 20 {
		checkServed(t, server)
	}
}

// TestAnswersThatAreNotReadFillNoRoom has callers who ask for more than the room and read
// nothing.
func TestAnswersThatAreNotReadFillNoRoom(t *testing.T) {
	server := onePlace(t, time.Hour, 3<<20)
	for range 20 {
		connect(t, server, strings.Repeat("GET /large HTTP/1.1\r\nHost: x\r\n\r\n", 50))
	}

	for range 20 {
		checkServed(t, server)
	}
}

// TestAnEncodedPathIsRefused checks that no two routers can read one address in two ways.
func TestAnEncodedPathIsRefused(t *testing.T) {
	h := guard.Bounded(func(*http.Request) int64 { return 1 })(ok)
	for path, want := range map[string]int{
		"/api/v1/datasets":         http.StatusNoContent,
		"/api/v1/datasets?a=%2F":   http.StatusNoContent,
		"/api/v1%2Fdatasets":       http.StatusBadRequest,
		"/api/v1%2fdatasets":       http.StatusBadRequest,
		"/api/v1/%64atasets":       http.StatusBadRequest,
		"/api/v1/datasets%00":      http.StatusBadRequest,
		"/api/v1/datasets/%2e%2e/": http.StatusBadRequest,
		"/api/v1/offers/%20":       http.StatusBadRequest,
		"/api/v1/offers/%E2%82%AC": http.StatusBadRequest,
	} {
		if w, _ := ask(h, httptest.NewRequest(http.MethodGet, path, nil)); w.Code != want {
			t.Errorf("%s: got %d, want %d", path, w.Code, want)
		}
	}
}
