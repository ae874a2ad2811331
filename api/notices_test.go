package api_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestATextIsTakenOnce posts a notice's text as anyone can: wrong ones first.
func TestATextIsTakenOnce(t *testing.T) {
	s := newServer(t)
	path := "/api/v1/notices/" + aNotice().ID.String()

	for name, c := range map[string]struct {
		path, text string
		status     int
	}{
		"another text":     {path, noticeText + "!", http.StatusUnprocessableEntity},
		"a text too long":  {path, strings.Repeat("a", core.MaxNoticeText+1), http.StatusRequestEntityTooLarge},
		"not on the chain": {"/api/v1/notices/" + core.NoticeID{1}.String(), noticeText, http.StatusNotFound},
		"no id":            {"/api/v1/notices/0x12", noticeText, http.StatusUnprocessableEntity},
	} {
		response := post(t, s, c.path+"/text", c.text)
		if response != c.status {
			t.Errorf("%s: got %d, want %d", name, response, c.status)
		}
	}

	for _, want := range []int{http.StatusCreated, http.StatusOK} {
		if got := post(t, s, path+"/text", noticeText); got != want {
			t.Errorf("got %d, want %d", got, want)
		}
	}

	view, err := s.remote.Notice(t.Context(), aNotice().ID)
	if err != nil || view.Text != noticeText || !view.Held {
		t.Errorf("got %+v, %v, want the text", view, err)
	}
}

func post(t *testing.T, s *server, path, text string) int {
	t.Helper()
	response, err := http.Post(s.url+path, "application/octet-stream", strings.NewReader(text)) //nolint:noctx // a test's own server
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode
}

// TestNoticesAreListedByDataset asks for those that concern the dataset, and another.
func TestNoticesAreListedByDataset(t *testing.T) {
	s := newServer(t)
	for of, want := range map[core.DatasetID]int{dataset: 1, {9}: 0} {
		got, err := s.remote.Notices(t.Context(), &of)
		if err != nil || len(got) != want {
			t.Errorf("%s: got %+v, %v, want %d", of, got, err, want)
		}
	}

	if got, err := s.remote.Notices(t.Context(), nil); err != nil || len(got) != 1 || got[0].ID != aNotice().ID {
		t.Errorf("got %+v, %v, want the one", got, err)
	}
	if _, err := s.remote.Notice(t.Context(), core.NoticeID{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}

// TestANodeThatLiesAboutANoticeIsFound has a node show another text than that of the hash.
func TestANodeThatLiesAboutANoticeIsFound(t *testing.T) {
	s := newServer(t)
	s.text = "Dear founder, go on."
	if _, err := s.remote.Notice(t.Context(), aNotice().ID); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want %v", err, core.ErrVerify)
	}
}
