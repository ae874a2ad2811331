package chaos_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
)

// overheard holds all answers of all validators, headers and bodies.
type overheard struct {
	mu      sync.Mutex
	answers []answer
}

// answer is one answer, with a name for its request.
type answer struct {
	where string
	text  []byte
}

func (o *overheard) keep(a answer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.answers = append(o.answers, a)
}

// front is a proxy before a validator that keeps the answers.
func (o *overheard) front(t *testing.T, validator int, target string) string {
	t.Helper()
	to, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}

	proxy := httputil.NewSingleHostReverseProxy(to)
	proxy.ModifyResponse = func(r *http.Response) error {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}

		var text bytes.Buffer
		if err := r.Header.Write(&text); err != nil {
			return err
		}

		text.Write(body)
		request := r.Request
		o.keep(answer{fmt.Sprintf("answer %d of validator %d to %s %s", r.StatusCode, validator, request.Method, request.URL.RequestURI()), text.Bytes()})
		r.Body = io.NopCloser(bytes.NewReader(body))

		return nil
	}

	proxy.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { // the validator was killed
		w.WriteHeader(http.StatusBadGateway)
	}
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)

	return server.URL
}
