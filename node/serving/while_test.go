package serving

import (
	"errors"
	"io"
	"net/http"
	"testing"
)

func body(t *testing.T, url string) string {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()

	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}

	return string(data)
}

func says(text string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, text) })
}

// TestAPortAnswersWhileItsProgramStarts checks that one port serves first one handler and
// then another, also when the work fails.
func TestAPortAnswersWhileItsProgramStarts(t *testing.T) {
	port, err := Listen(t.Context(), "test", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}

	failed := errors.New("failed")
	for _, want := range []error{failed, nil} {
		err := port.While(says("starts"), func() error {
			if got := body(t, port.URL()); got != "starts" {
				t.Errorf("while it starts: got %q", got)
			}

			return want
		})
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}

	port.Use(&http.Server{Handler: says("runs"), ReadHeaderTimeout: headerWithin})
	served := make(chan error, 1)
	go func() { served <- port.Serve() }()

	if got := body(t, port.URL()); got != "runs" {
		t.Errorf("afterwards: got %q, want that it runs", got)
	}

	if err := errors.Join(port.Stop(t.Context()), <-served); err != nil {
		t.Error(err)
	}
}
