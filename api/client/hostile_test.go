package client_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// remote returns a client of a node that answers with a handler.
func remote(t *testing.T, answer http.HandlerFunc) (*client.Remote, string) {
	t.Helper()
	server := httptest.NewServer(answer)
	t.Cleanup(server.Close)

	n, err := client.NewRemote(server.URL)
	if err != nil {
		t.Fatal(err)
	}

	return n, server.URL
}

// pageOf returns a page of snapshots with large texts.
func pageOf(objects, text int, next string) string {
	one := fmt.Sprintf(`{"id":"%s"}`, strings.Repeat("a", text))

	return fmt.Sprintf(
		`{"schema":"tantieme/snapshot-page/1","items":[%s],"next":%q}`,
		strings.TrimSuffix(strings.Repeat(one+",", objects), ","), next,
	)
}

// TestAListIsBounded checks that a node that sends pages without end, or large ones, costs
// a bounded amount of memory and requests.
func TestAListIsBounded(t *testing.T) {
	for name, c := range map[string]struct {
		objects, text int
		most          int32 // requests
	}{
		"small pages without end": {1, 1, 1000},
		"large pages without end": {100, 100_000, 12}, // 10 MB each
		"more objects than asked": {501, 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			var requests atomic.Int32
			n, _ := remote(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				fmt.Fprint(w, pageOf(c.objects, c.text, fmt.Sprintf("%06d", requests.Add(1))))
			})

			if _, err := n.Snapshots(t.Context()); !errors.Is(err, core.ErrTooLarge) {
				t.Errorf("got %v, want %v", err, core.ErrTooLarge)
			}
			if got := requests.Load(); got > c.most {
				t.Errorf("got %d requests, want at most %d", got, c.most)
			}
		})
	}
}

// TestANodeDoesNotSendItsCallersElsewhere checks that what is sent to a node reaches no
// other host, and no other service of this machine.
func TestANodeDoesNotSendItsCallersElsewhere(t *testing.T) {
	var reached atomic.Int32
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached.Add(1) }))
	defer elsewhere.Close()

	for name, to := range map[string]func(own string) string{
		"another port":   func(string) string { return elsewhere.URL + "/api/v1/status" },
		"another scheme": func(own string) string { return "https" + strings.TrimPrefix(own, "http") },
		"a loop":         func(own string) string { return own + "/api/v1/status" },
	} {
		t.Run(name, func(t *testing.T) {
			var own string
			requests := 0
			n, url := remote(t, func(w http.ResponseWriter, r *http.Request) {
				requests++
				http.Redirect(w, r, to(own), http.StatusTemporaryRedirect)
			})
			own = url

			if _, err := n.Status(t.Context()); err == nil {
				t.Error("got no error, want one")
			}
			if requests > 5 {
				t.Errorf("got %d requests, want few", requests)
			}
		})
	}

	if got := reached.Load(); got != 0 {
		t.Errorf("got %d requests at the other host, want none", got)
	}
}
