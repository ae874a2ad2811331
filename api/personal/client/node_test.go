package client_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

// open returns the personal node of a folder. answer is the handler of its API.
func open(t *testing.T, answer http.HandlerFunc) *client.Node {
	t.Helper()
	server := httptest.NewServer(answer)
	t.Cleanup(server.Close)

	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, client.TokenFile), []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	n, err := client.Open(dir, strings.TrimPrefix(server.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}

	return n
}

func TestRequestsCarryTheToken(t *testing.T) {
	n := open(t, func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Authorization"); got != "Bearer secret" {
			t.Errorf("got %q, want the token of the folder", got)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"schema":"tantieme/exports/1","items":[{"id":"a","state":"received"}]}`))
	})

	list, err := n.Exports(t.Context())
	if err != nil || len(list.Items) != 1 || list.Items[0].Id != "a" {
		t.Errorf("got %+v, %v, want one export", list, err)
	}
}

func TestProblemsAreErrorsOfCore(t *testing.T) {
	for name, tc := range map[string]struct {
		status int
		body   string
		want   func(error) bool
	}{
		"a refusal": {422, `{"code":"no_dataset","title":"x","detail":"none was named"}`, func(err error) bool {
			var refusal *core.Refusal
			return errors.As(err, &refusal) && refusal.Reason == core.ReasonNoDataset && refusal.Detail == "none was named"
		}},
		"missing": {404, `{"code":"not_found","title":"x"}`, func(err error) bool { return errors.Is(err, core.ErrNotFound) }},
		"another program": {418, `short and stout`, func(err error) bool {
			return err != nil && !errors.Is(err, core.ErrUnreachable) && !errors.Is(err, core.ErrNotFound)
		}},
	} {
		n := open(t, func(w http.ResponseWriter, _ *http.Request) {
			if strings.HasPrefix(tc.body, "{") {
				w.Header().Set("Content-Type", "application/problem+json")
			}
			w.WriteHeader(tc.status)
			_, _ = w.Write([]byte(tc.body))
		})

		_, errExports := n.Exports(t.Context())
		_, errAdd := n.Add(t.Context(), "", "", strings.NewReader("zip"))
		_, errPreview := n.Preview(t.Context(), "a")
		_, errAgreement := n.Agreement(t.Context(), "a", client.Giver{})
		_, errConsent := n.Consent(t.Context(), "a", "sum", &model.Agreement{}, client.Giver{})
		_, errDecline := n.Decline(t.Context(), "a")
		_, errGiven := n.Contributions(t.Context())

		_, errEarned := n.Earnings(t.Context())
		_, errStatus := n.Status(t.Context())
		_, errVotes := n.Votes(t.Context(), "a")
		_, errMessages := n.Messages(t.Context())
		_, errPrepare := n.Prepare(t.Context(), model.MessageRequest{})
		_, errSign := n.Sign(t.Context(), "a", client.Outside{})
		errForget := n.DeclineMessage(t.Context(), "a")
		for _, err := range []error{errStatus, errVotes, errMessages, errPrepare, errSign, errForget, errExports, errAdd, errPreview, errAgreement, errConsent, errDecline, errGiven, errEarned} {
			if !tc.want(err) {
				t.Errorf("%s: got error %v, want the one of the answer", name, err)
			}
		}
	}
}

func TestAFolderWithoutATokenIsNotFound(t *testing.T) {
	if _, err := client.Open(t.TempDir(), "127.0.0.1:1"); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want not found", err)
	}
}

func TestANodeThatDoesNotAnswerIsUnreachable(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, client.TokenFile), []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}

	n, err := client.Open(dir, "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}

	if _, err := n.Earnings(t.Context()); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want unreachable", err)
	}
}
