package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

func checkProblem(t *testing.T, name string, response *http.Response, body string, status int, code string) model.Problem {
	t.Helper()
	var p model.Problem
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		t.Fatalf("%s: got %v: %s", name, err, body)
	}

	if response.StatusCode != status || p.Status != status || p.Code != code || p.Detail == nil || *p.Detail == "" || p.Title == "" || p.Type != "urn:tantieme:problem:"+code {
		t.Errorf("%s: got %s: %s, want %d %s", name, response.Status, body, status, code)
	}

	if got := response.Header.Get("Content-Type"); got != "application/problem+json" {
		t.Errorf("%s: problem as %s", name, got)
	}

	if want := "urn:tantieme:request:" + response.Header.Get("Tantieme-Request"); p.Instance == nil || *p.Instance != want || len(want) != 21+16 {
		t.Errorf("%s: instance %v, want %s", name, p.Instance, want)
	}

	if p.Hint == nil || !strings.HasSuffix(*p.Hint, ".") {
		t.Errorf("%s: got no hint, want one", name)
	}

	return p
}

func TestWhatIsMissingIsNotFound(t *testing.T) {
	s := newServer(t)
	none := "0x" + strings.Repeat("00", 32)
	for _, path := range []string{
		"/api/v1/datasets/" + none, "/api/v1/contributions/" + none, "/api/v1/snapshots/" + none, "/api/v1/offers/" + none,
		"/api/v1/offers/" + none + "/shares", "/api/v1/proofs/" + snapshot.String() + "/4", "/api/v1/proofs/" + none + "/3",
		"/api/v1/nothing", "/api/v2/node", "/nothing",
	} {
		response, body := s.do(t, http.MethodGet, path, "")
		checkProblem(t, path, response, body, 404, "not_found")
	}
}

func TestWhatIsNoIDIsRefused(t *testing.T) {
	s := newServer(t)
	for _, id := range []string{"x", "0x", "0x12", strings.Repeat("00", 32), "0x" + strings.Repeat("zz", 32), "0x" + strings.Repeat("00", 33)} {
		for _, path := range []string{"datasets/", "contributions/", "snapshots/", "offers/"} {
			response, body := s.do(t, http.MethodGet, "/api/v1/"+path+id, "")
			checkProblem(t, path+id, response, body, 422, "bad_request")
		}
	}

	for path, status := range map[string]int{
		"/payouts/0x12": 422, "/readers/0x12": 422, "/proofs/" + snapshot.String() + "/-1": 422, "/proofs/" + snapshot.String() + "/9999999999": 422,
		"/proofs/" + snapshot.String() + "/x": 400, "/proofs/0x12/1": 422, "/offers/0x12/shares": 422,
	} {
		response, body := s.do(t, http.MethodGet, "/api/v1"+path, "")
		checkProblem(t, path, response, body, status, "bad_request")
	}
}

func TestErrorsOfTheNodeHaveTheirStatus(t *testing.T) {
	for name, test := range map[string]struct {
		err    error
		status int
		code   string
		silent bool // the caller does not learn the cause
	}{
		"a refusal":          {core.Refuse(core.ReasonReused, "seal again"), 422, "point_reused", false},
		"a wrapped refusal":  {fmt.Errorf("admit: %w", core.Refuse(core.ReasonHeader, "no")), 422, "bad_header", false},
		"too many":           {core.Refuse(core.ReasonRate, "later"), 429, "rate_limited", false},
		"missing":            {fmt.Errorf("it: %w", core.ErrNotFound), 404, "not_found", false},
		"a higher version":   {core.Refuse(core.ReasonSuperseded, "version 4"), 409, "superseded", false},
		"draining":           {core.Refuse("draining", "elsewhere"), 503, "draining", false},
		"too late":           {core.ErrDeadline, 409, "conflict", false},
		"another is there":   {core.ErrConflict, 409, "conflict", false},
		"the chain is away":  {fmt.Errorf("secret.host: %w", core.ErrUnreachable), 503, "unreachable", true},
		"the chain is slow":  {context.DeadlineExceeded, 503, "unreachable", true},
		"not for the caller": {api.Denied(errors.New("not yours")), 403, "denied", false},
		"a broken disk":      {errors.New("secret.host: input/output error"), 500, "internal", true},
	} {
		s := newServer(t)
		s.err = test.err
		for _, path := range []string{
			"/committee", "/datasets", "/datasets/" + dataset.String(), "/contributions/" + contribution.String(), "/snapshots",
			"/snapshots/" + snapshot.String(), "/offers", "/offers/" + sale.String(), "/offers/" + sale.String() + "/shares",
			"/payouts/" + account.Hex(), "/readers/" + account.Hex(), "/proofs/" + snapshot.String() + "/3",
		} {
			response, body := s.do(t, http.MethodGet, "/api/v1"+path, "")
			checkProblem(t, name+" at "+path, response, body, test.status, test.code)
			if test.silent && strings.Contains(body, "secret") {
				t.Errorf("%s at %s: got %s, want an answer without the cause", name, path, body)
			}
		}
	}
}

func TestDetailsAreOneLine(t *testing.T) {
	s := newServer(t)
	s.err = api.Denied(errors.New("not yours"))
	response, body := s.do(t, http.MethodGet, "/api/v1/snapshots", "")
	if p := checkProblem(t, "denied", response, body, 403, "denied"); strings.Contains(*p.Detail, "\n") {
		t.Errorf("got detail %q, want a single line", *p.Detail)
	}
}

func submission() model.Submission {
	return model.SubmissionOf(core.Contribution{
		Account: account, Salt: [16]byte{1}, Header: []byte("header"), Signature: make([]byte, 65),
		Consent: core.Consent{Dataset: dataset, Purposes: []core.Purpose{{DPV: "p"}}, Weight: 1, Version: 1, Expires: 1 << 40},
	}, []byte("payload"))
}

func TestSubmissionsThatCannotBeReadAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		change func(*model.Submission)
	}{
		"another schema":               {func(s *model.Submission) { s.Schema = "tantieme/submission/2" }},
		"no version":                   {func(s *model.Submission) { s.Consent.Version = 0 }},
		"a header of 5 KiB":            {func(s *model.Submission) { s.Header = "0x" + strings.Repeat("00", 5<<10) }},
		"a payload of 257 KiB":         {func(s *model.Submission) { s.Payload = "0x" + strings.Repeat("00", 257<<10) }},
		"no account":                   {func(s *model.Submission) { s.Account = "" }},
		"a short dataset":              {func(s *model.Submission) { s.Dataset = "0x12" }},
		"a short salt":                 {func(s *model.Submission) { s.Salt = "0x12" }},
		"a signature of one half byte": {func(s *model.Submission) { s.Signature += "0" }},
		"no id that is replaced":       {func(s *model.Submission) { s.Consent.Replaces = "" }},
		"half a byte":                  {func(s *model.Submission) { s.Header += "0" }},
		"a payload not in hex":         {func(s *model.Submission) { s.Payload = "payload" }},
		"a negative weight":            {func(s *model.Submission) { s.Weight = -1 }},
		"a negative version":           {func(s *model.Submission) { s.Consent.Version = -1 }},
		"a negative expiry":            {func(s *model.Submission) { s.Consent.Expires = -1 }},
	} {
		s := newServer(t)
		body := submission()
		test.change(&body)
		r, err := s.api.SubmitContributionWithResponse(t.Context(), body)
		if err != nil {
			t.Fatal(err)
		}

		checkProblem(t, name, r.HTTPResponse, string(r.Body), 422, "bad_request")
		if len(s.posted) != 0 {
			t.Errorf("%s: reached the node: got %v, want 0", name, len(s.posted))
		}
	}
}

// TestASignatureOfCodeReachesTheNode checks that signatures which only code can judge come
// to the node as they are, up to a length. SPEC 5.33.
func TestASignatureOfCodeReachesTheNode(t *testing.T) {
	signer := "0x" + strings.Repeat("cd", 84)
	plain := submission().Signature
	for _, tc := range []struct {
		signature string
		signer    *string
	}{{"0x", nil}, {"0x00", nil}, {plain + "00", nil}, {"0x" + strings.Repeat("ab", 4096), nil}, {"0x" + strings.Repeat("ab", 64), &signer}} {
		s := newServer(t)
		body := submission()
		body.Signature, body.Signer = tc.signature, tc.signer
		r, err := s.api.SubmitContributionWithResponse(t.Context(), body)
		if err != nil || r.StatusCode() != 201 || len(s.posted) != 1 || hexutil.Encode(s.posted[0].Signature) != tc.signature {
			t.Errorf("%.20s: got %s, %v, want it at the node as it is", tc.signature, r.Status(), err)
		}
	}

	s := newServer(t)
	body := submission()
	body.Signature = "0x" + strings.Repeat("ab", 4097)
	r, err := s.api.SubmitContributionWithResponse(t.Context(), body)
	if err != nil {
		t.Fatal(err)
	}
	checkProblem(t, "a signature too long", r.HTTPResponse, string(r.Body), 422, "bad_request")
}

// TestASubmissionIsOneDocument writes a right submission in ways that two programs can read
// differently.
func TestASubmissionIsOneDocument(t *testing.T) {
	data, err := json.Marshal(submission())
	if err != nil {
		t.Fatal(err)
	}

	right := string(data)
	for name, body := range map[string]string{
		"a second document":            right + right,
		"an empty one behind":          right + "{}",
		"bytes behind":                 right + "x",
		"a member twice":               strings.Replace(right, `"weight":1`, `"weight":8,"weight":1`, 1),
		"the same member twice":        strings.Replace(right, `"weight":1`, `"weight":1,"weight":1`, 1),
		"a member twice, with escapes": strings.Replace(right, `"weight":1`, `"weight":1,"\u0077eight":1`, 1),
		"a member within twice":        strings.Replace(right, `"version":1`, `"version":1,"version":2`, 1),
		"a member in other case":       strings.Replace(right, `"weight":1`, `"Weight":1`, 1),
		"a member in both cases":       strings.Replace(right, `"weight":1`, `"weight":1,"Weight":8`, 1),
		"an unknown member":            strings.Replace(right, `"weight":1`, `"weight":1,"more":1`, 1),
		"half a character":             strings.Replace(right, `"p"`, "\"p\xff\"", 1),
		"half a pair":                  strings.Replace(right, `"p"`, `"p\ud800"`, 1),
		"null":                         "null",
	} {
		s := newServer(t)
		response, answer := s.do(t, http.MethodPost, "/api/v1/contributions", body, "Content-Type", "application/json")
		if response.StatusCode != 400 && response.StatusCode != 422 || len(s.posted) != 0 {
			t.Errorf("%s: got %s, %s, and %d posted, want a refusal", name, response.Status, answer, len(s.posted))
		}
	}

	s := newServer(t)
	response, answer := s.do(t, http.MethodPost, "/api/v1/contributions", " "+right+"\n", "Content-Type", "application/json")
	if response.StatusCode != 201 || len(s.posted) != 1 {
		t.Errorf("once: got %s, %s, want it taken", response.Status, answer)
	}
}

func TestBodiesAreBounded(t *testing.T) {
	s := newServer(t)
	large := `{"schema":"` + strings.Repeat("x", 1<<20) + `"}`
	response, body := s.do(t, http.MethodPost, "/api/v1/contributions", large, "Content-Type", "application/json")
	checkProblem(t, "large", response, body, 413, "too_large")

	for broken, status := range map[string]int{"": 400, "{": 400, "[]": 422, `{"weight":"x"}`: 422, "{}{}": 400, "{}\x00": 400} {
		response, body := s.do(t, http.MethodPost, "/api/v1/contributions", broken, "Content-Type", "application/json")
		checkProblem(t, broken, response, body, status, "bad_request")
	}

	response, body = s.do(t, http.MethodPost, "/api/v1/contributions", "a=b", "Content-Type", "application/x-www-form-urlencoded")
	checkProblem(t, "a form", response, body, 415, "unsupported_media_type")
	response, body = s.do(t, http.MethodGet, "/api/v1/datasets?cursor="+strings.Repeat("0", 5<<10), "")
	checkProblem(t, "a long address", response, body, 414, "uri_too_long")
	response, body = s.do(t, http.MethodPut, "/api/v1/contributions", "")
	checkProblem(t, "another method", response, body, 405, "method_not_allowed")

	if response.Header.Get("Allow") != "POST" {
		t.Errorf("allows %q, want %q", response.Header.Get("Allow"), "POST")
	}
}

func TestPostsAreLimited(t *testing.T) {
	s := newLimited(t, api.Limits{SubmitRate: 1})
	for i, want := range []int{201, 429} {
		r, err := s.api.SubmitContributionWithResponse(t.Context(), submission())
		if err != nil || r.StatusCode() != want {
			t.Errorf("post %d: got %v %v", i, r.Status(), err)
		}
	}
}

func TestAPanicIsAnswered(t *testing.T) {
	s := newServer(t)
	s.panics = true
	for range 2 { // the server survives
		r, err := s.api.SubmitContributionWithResponse(t.Context(), submission())
		if err != nil {
			t.Fatal(err)
		}

		if p := checkProblem(t, "panic", r.HTTPResponse, string(r.Body), 500, "internal"); strings.Contains(*p.Detail, "boo") {
			t.Error("got the panic in the answer, want an answer without it")
		}
	}
}

func TestPortsAreRequired(t *testing.T) {
	if _, err := api.New(api.Options{Log: slog.Default()}); err == nil {
		t.Error("New without a backend: got no error, want one")
	}
}
