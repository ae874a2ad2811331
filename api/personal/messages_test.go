package personal_test

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/api/personal/model"
)

func TestAMessageIsPreparedThenSigned(t *testing.T) {
	s := newServer(t)
	offer, yes := "0x"+sum, true
	list, err := s.api.PostMessageWithResponse(t.Context(), model.MessageRequest{Kind: model.MessageVote, Offer: &offer, Accept: &yes})
	if err != nil || list.JSON200 == nil || len(list.JSON200.Items) != 1 || !*s.prepared[0].Accept {
		t.Fatalf("got %s, %v, want one message", list.Body, err)
	}

	for name, tc := range map[string]struct {
		body string
		want []byte
	}{"by the node": {`{}`, nil}, "outside": {`{"signature":"0x0102"}`, []byte{1, 2}}} {
		r, body := s.do(t, http.MethodPost, personal.BaseURL+"/messages/"+messageID+"/signature", tc.body, "Content-Type", "application/json")
		if r.StatusCode != 200 || !bytes.Equal(s.signature, tc.want) || s.message.String() != messageID {
			t.Errorf("%s: got %s %s, signature %x of %s, want %x", name, r.Status, body, s.signature, s.message, tc.want)
		}
	}

	if r, body := s.do(t, http.MethodPost, personal.BaseURL+"/messages/"+messageID+"/decline", ""); r.StatusCode != 204 {
		t.Errorf("decline: got %s %s, want 204", r.Status, body)
	}
}

func TestMessagesFollowTheDocument(t *testing.T) {
	s := newServer(t)
	for name, tc := range map[string]struct{ path, body string }{
		"no kind":              {"/messages", `{}`},
		"another kind":         {"/messages", `{"kind":"prayer"}`},
		"a typo":               {"/messages", `{"kind":"claim","too":"0x"}`},
		"a short offer":        {"/messages", `{"kind":"vote","offer":"0x12","accept":true}`},
		"a payee that is none": {"/messages", `{"kind":"payee","payee":"me"}`},
		"below zero":           {"/messages", `{"kind":"retraction","below":0}`},
		"half a byte":          {"/messages/" + messageID + "/signature", `{"signature":"0x123"}`},
		"a long signature":     {"/messages/" + messageID + "/signature", `{"signature":"0x` + strings.Repeat("00", 9000) + `"}`},
		"a short id":           {"/messages/0x12/signature", `{}`},
	} {
		r, body := s.do(t, http.MethodPost, personal.BaseURL+tc.path, tc.body, "Content-Type", "application/json")
		if r.StatusCode != 422 || len(s.prepared) != 0 {
			t.Errorf("%s: got %s %s, want 422", name, r.Status, body)
		}
	}

	account := common.Address{7}.Hex()
	if r, err := s.api.ListVotesWithResponse(t.Context(), &model.ListVotesParams{Account: &account}); err != nil || r.JSON200 == nil || *s.account != account {
		t.Errorf("got %s, %v, want the votes of the account", r.Body, err)
	}
}
