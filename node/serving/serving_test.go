package serving_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/serving"
)

func serve(t *testing.T, answer http.HandlerFunc) (p *serving.Port, ended chan error) {
	t.Helper()

	p, err := serving.Listen(t.Context(), "api.listen", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}

	p.Use(&http.Server{Handler: answer, ReadHeaderTimeout: time.Minute})
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})

	ended = make(chan error, 1)
	go func() { ended <- p.Serve() }()

	return p, ended
}

func TestAPortServesUntilItStops(t *testing.T) {
	p, ended := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "answer") })

	response, err := http.Get(p.URL())
	if err != nil {
		t.Fatal(err)
	}

	body, err := io.ReadAll(response.Body)
	if err = errors.Join(err, response.Body.Close()); err != nil || string(body) != "answer" {
		t.Errorf("got %q, %v, want the answer", body, err)
	}

	if err := errors.Join(p.Stop(t.Context()), <-ended); err != nil {
		t.Errorf("stop: got %v, want no error", err)
	}

	if _, err := http.Get(p.URL()); err == nil {
		t.Error("after the stop: got an answer, want none")
	}
}

func TestRequestsThatDoNotEndAreCutOff(t *testing.T) {
	asked := make(chan struct{})
	p, ended := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	})

	cut := make(chan error, 1)
	go func() {
		_, err := http.Get(p.URL())
		cut <- err
	}()

	<-asked

	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := p.Stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("stop: got %v, want %v", err, context.DeadlineExceeded)
	}

	if err := <-ended; err != nil {
		t.Errorf("serve: got %v, want no error after a stop", err)
	}

	if err := <-cut; err == nil {
		t.Error("the request: got an answer, want it cut off")
	}
}

// TestAnAddressThatCannotBeHadIsRefusedByItsSetting covers a port in use and an address
// of another machine.
func TestAnAddressThatCannotBeHadIsRefusedByItsSetting(t *testing.T) {
	p, _ := serve(t, http.NotFound)

	for at, says := range map[string]string{
		strings.TrimPrefix(p.URL(), "http://"): "another program listens",
		"192.0.2.1:17651":                      "no address of this machine",
		"nowhere.invalid:17651":                "nothing can listen",
	} {
		_, err := serving.Listen(t.Context(), "api.admin", at)
		var refusal *core.Refusal
		if !errors.As(err, &refusal) || refusal.Reason != core.ReasonConfig || !strings.Contains(refusal.Detail, "api.admin: ") || !strings.Contains(refusal.Detail, says) {
			t.Errorf("%s: got %v, want %s that names the setting and says %q", at, err, core.ReasonConfig, says)
		}
	}
}
