package personal_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

const (
	id    = "00112233445566778899aabbccddeeff"
	sum   = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
	token = "open sesame"

	messageID = "0x" + sum
)

// backend is a personal node in memory, with one export.
type backend struct {
	err      error
	added    bool
	done     bool
	dataset  *core.DatasetID
	zip      []byte
	consents []model.ConsentRequest
	account  *string

	message   core.RelayID
	prepared  []model.MessageRequest
	signer    []byte
	signature []byte
}

func (b *backend) Ready() error { return b.err }

func (b *backend) Status(context.Context) (model.Status, error) {
	return model.Status{Schema: "tantieme/personal-status/1", Wallet: model.Own, Ready: true}, b.err
}

func export() model.Export {
	return model.Export{Schema: "tantieme/export/1", Id: id, State: model.Previewed, Source: model.Upload}
}

func (b *backend) Exports() ([]model.Export, error) { return []model.Export{export()}, b.err }

func (b *backend) Export(string) (model.Export, error) { return export(), b.err }

func (b *backend) Take(_ context.Context, dataset *core.DatasetID, _ string, zip io.Reader) (model.Export, bool, error) {
	data, err := io.ReadAll(zip)
	b.dataset, b.zip = dataset, data
	return export(), b.added, errors.Join(err, b.err)
}

func (b *backend) Preview(string) (shown, slice []byte, err error) {
	return []byte(`{"slice":{"b":"<&>"},"a":1}`), []byte(`{"b":"<&>"}`), b.err
}

func (b *backend) Agreement(_ context.Context, _ string, by model.GetAgreementParams) (model.Agreement, error) {
	b.account = by.Account
	return model.Agreement{Schema: "tantieme/agreement/1"}, b.err
}

func (b *backend) Consent(_ context.Context, _ string, r model.ConsentRequest) (model.Consent, bool, error) {
	b.consents = append(b.consents, r)
	return model.Consent{Schema: "tantieme/consent/1", Export: export(), TypedData: &map[string]any{"primaryType": "Consent"}}, b.done, b.err
}

func (b *backend) Decline(string) (model.Export, error) { return export(), b.err }

func (b *backend) Contributions(context.Context) (model.ContributionList, error) {
	return model.ContributionList{Schema: "tantieme/contributions/1", Items: []model.Contribution{}}, b.err
}

func (b *backend) Earnings(context.Context) (model.EarningList, error) {
	return model.EarningList{Schema: "tantieme/earnings/1", Items: []model.Earning{}}, b.err
}

func message() model.Message {
	return model.Message{Schema: model.MessageV1, Kind: model.MessageVote, State: model.MessagePrepared}
}

func (b *backend) Votes(_ context.Context, account *string) ([]model.OfferVote, error) {
	b.account = account
	return nil, b.err
}

func (b *backend) Messages() ([]model.Message, error) { return []model.Message{message()}, b.err }

func (b *backend) Message(id core.RelayID) (model.Message, error) {
	b.message = id
	return message(), b.err
}

func (b *backend) Prepare(_ context.Context, r model.MessageRequest) ([]model.Message, error) {
	b.prepared = append(b.prepared, r)
	return []model.Message{message()}, b.err
}

func (b *backend) Sign(_ context.Context, id core.RelayID, signer, signature []byte) (model.Message, error) {
	b.message, b.signer, b.signature = id, signer, signature
	return message(), b.err
}

func (b *backend) DeclineMessage(id core.RelayID) error {
	b.message = id
	return b.err
}

type server struct {
	*backend
	url string
	api *client.ClientWithResponses
}

func newServer(t *testing.T) *server {
	t.Helper()
	b := &backend{}
	h, err := personal.New(personal.Options{Backend: b, Token: token, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}

	s := httptest.NewUnstartedServer(nil)
	s.Config = personal.NewServer(h)
	s.Start()
	t.Cleanup(s.Close)
	c, err := client.NewClientWithResponses(s.URL+personal.BaseURL, client.WithToken(token))
	if err != nil {
		t.Fatal(err)
	}

	return &server{b, s.URL, c}
}

// do sends a request with the token, and headers in pairs.
func (s *server) do(t *testing.T, method, path, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}

	r.Header.Set("Authorization", "Bearer "+token)
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Set(headers[i], headers[i+1])
	}

	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}

	data, err := io.ReadAll(response.Body)
	if err = errors.Join(err, response.Body.Close()); err != nil {
		t.Fatal(err)
	}

	return response, string(data)
}

func TestEveryResourceIsServed(t *testing.T) {
	s := newServer(t)
	for path, want := range map[string]string{
		"/status": `"tantieme/personal-status/1"`, "/exports": `"tantieme/exports/1"`, "/exports/" + id: `"tantieme/export/1"`,
		"/exports/" + id + "/preview": `{"slice":{"b":"<&>"},"a":1}`, "/exports/" + id + "/preview?raw=true": `{"b":"<&>"}`,
		"/contributions": `"tantieme/contributions/1"`, "/earnings": `"tantieme/earnings/1"`, "/openapi.yaml": "openapi: 3.0.3",
		"/votes": `"tantieme/offer-votes/1"`, "/messages": `"tantieme/messages/1"`, "/messages/" + messageID: `"tantieme/message/1"`,
	} {
		if r, body := s.do(t, http.MethodGet, personal.BaseURL+path, ""); r.StatusCode != 200 || !strings.Contains(body, want) {
			t.Errorf("%s: got %s %s, want 200", path, r.Status, body)
		}
	}

	if r, body := s.do(t, http.MethodPost, personal.BaseURL+"/exports/"+id+"/decline", ""); r.StatusCode != 200 {
		t.Errorf("decline: got %s %s, want 200", r.Status, body)
	}
}

func TestAnExportIsTakenAsItIs(t *testing.T) {
	s := newServer(t)
	zip := bytes.Repeat([]byte("zip\x00"), 1<<20) // larger than any other allowed body
	s.added = true
	r, err := s.api.PostExportWithBodyWithResponse(t.Context(), nil, "application/octet-stream", bytes.NewReader(zip))
	if err != nil || r.StatusCode() != 201 || !bytes.Equal(s.zip, zip) || s.dataset != nil {
		t.Errorf("got %s, %d bytes, %v, want 201, %v, nil", r.Status(), len(s.zip), err, zip)
	}

	s.added = false
	named := core.DatasetID{7}.String()
	r, err = s.api.PostExportWithBodyWithResponse(t.Context(), &model.PostExportParams{Dataset: &named}, "application/octet-stream", bytes.NewReader(zip))
	if err != nil || r.StatusCode() != 200 || *s.dataset != (core.DatasetID{7}) {
		t.Errorf("got %s, %v, %v, want 200", r.Status(), s.dataset, err)
	}

	for _, media := range []string{"", "application/json", "multipart/form-data; boundary=x"} {
		if r, body := s.do(t, http.MethodPost, personal.BaseURL+"/exports", "zip", "Content-Type", media); r.StatusCode != 415 {
			t.Errorf("as %q: got %s %s, want 415", media, r.Status, body)
		}
	}
}

func TestAConsentIsDoneOrWaitsForASignature(t *testing.T) {
	s := newServer(t)
	for done, want := range map[bool]int{true: 200, false: 202} {
		s.done = done
		r, err := s.api.PostConsentWithResponse(t.Context(), id, model.ConsentRequest{SliceSha256: sum, AgreementSha256: sum})
		if err != nil || r.StatusCode() != want {
			t.Errorf("got %s, %v", r.Status(), err)
		}
	}

	before := len(s.consents)
	for name, body := range map[string]string{
		"to nothing": `{}`, "to a short sum": `{"slice_sha256":"12"}`, "with a typo": `{"slice_sha256":"` + sum + `","acount":"0x"}`,
		"a short signature": `{"slice_sha256":"` + sum + `","signature":"0x11"}`, "by nobody": `{"slice_sha256":"` + sum + `","account":"me"}`,
	} {
		if r, answer := s.do(t, http.MethodPost, personal.BaseURL+"/exports/"+id+"/consent", body, "Content-Type", "application/json"); r.StatusCode != 422 {
			t.Errorf("%s: got %s %s, want 422", name, r.Status, answer)
		}
	}

	if len(s.consents) != before {
		t.Errorf("a consent without its form reached the node: got %v, want %v", len(s.consents), before)
	}

	for name, body := range map[string]string{
		"two documents":      `{"slice_sha256":"` + sum + `"}{}`,
		"a member twice":     `{"slice_sha256":"` + sum + `","slice_sha256":"` + sum + `"}`,
		"an array behind it": `{"slice_sha256":"` + sum + `"}[]`,
	} {
		if r, answer := s.do(t, http.MethodPost, personal.BaseURL+"/exports/"+id+"/consent", body, "Content-Type", "application/json"); r.StatusCode != 400 || len(s.consents) != before {
			t.Errorf("%s: got %s %s, want 400", name, r.Status, answer)
		}
	}

	large := `{"slice_sha256":"` + strings.Repeat("0", 70<<10) + `"}`
	if r, _ := s.do(t, http.MethodPost, personal.BaseURL+"/exports/"+id+"/consent", large, "Content-Type", "application/json"); r.StatusCode != 413 {
		t.Errorf("a large consent: got %s, want 413", r.Status)
	}
}

// TestOnlyWhoHasTheTokenOnThisMachineIsAnswered checks that pages and other users of the
// machine cannot read the exports.
func TestOnlyWhoHasTheTokenOnThisMachineIsAnswered(t *testing.T) {
	s := newServer(t)
	for name, test := range map[string]struct {
		headers []string
		want    int
	}{
		"the person's program":    {nil, 200},
		"no token":                {[]string{"Authorization", ""}, 401},
		"another token":           {[]string{"Authorization", "Bearer guess"}, 401},
		"a name that points here": {[]string{"Host", "evil.example"}, 403},
		"a page elsewhere":        {[]string{"Origin", "https://evil.example"}, 403},
		"a page that hides":       {[]string{"Sec-Fetch-Site", "cross-site"}, 403},
	} {
		r, body := s.do(t, http.MethodGet, personal.BaseURL+"/exports", "", test.headers...)
		if r.StatusCode != test.want || r.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: got %s %s", name, r.Status, body)
		}
	}

	for _, path := range []string{"/livez", "/readyz"} {
		if r, _ := s.do(t, http.MethodGet, path, "", "Authorization", ""); r.StatusCode != 200 {
			t.Errorf("%s: got %s, want 200", path, r.Status)
		}

		if r, _ := s.do(t, http.MethodGet, path, "", "Host", "evil.example"); r.StatusCode != 403 {
			t.Errorf("%s of a foreign name: got %s, want 403", path, r.Status)
		}
	}

	s.err = errors.New("nobody answers")
	if r, body := s.do(t, http.MethodGet, "/readyz", ""); r.StatusCode != 503 || !strings.Contains(body, "nobody answers") {
		t.Errorf("got %s %s, want 503", r.Status, body)
	}
}

func TestErrorsAreProblems(t *testing.T) {
	s := newServer(t)
	for _, test := range []struct {
		err    error
		status int
	}{{core.ErrNotFound, 404}, {core.ErrConflict, 409}, {core.ErrUnreachable, 503}, {core.Refuse("not_as_shown", "no"), 422}, {errors.New("disk"), 500}} {
		s.err = test.err
		for _, path := range []string{"/status", "/exports", "/exports/" + id, "/exports/" + id + "/preview", "/contributions", "/earnings", "/votes", "/messages", "/messages/" + messageID} {
			if r, body := s.do(t, http.MethodGet, personal.BaseURL+path, ""); r.StatusCode != test.status || r.Header.Get("Content-Type") != "application/problem+json" {
				t.Errorf("%s, %v: got %s %s", path, test.err, r.Status, body)
			}
		}
	}

	for path, want := range map[string]int{"/exports/x": 422, "/exports/" + strings.ToUpper(id) + "x": 422, "/nothing": 404, "/exports?all=1": 422} {
		if r, body := s.do(t, http.MethodGet, personal.BaseURL+path, ""); r.StatusCode != want {
			t.Errorf("%s: got %s %s", path, r.Status, body)
		}
	}

	if _, err := personal.New(personal.Options{Backend: s.backend, Log: slog.Default()}); err == nil {
		t.Error("New without a token: got no error, want one")
	}
}
