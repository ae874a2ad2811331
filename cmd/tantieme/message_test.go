package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	api "github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

// messenger is a personal node that prepares one message, whatever it is asked for.
type messenger struct {
	api.Backend
	wallet   model.StatusWallet
	message  model.Message
	asked    model.MessageRequest
	signed   []byte
	declined bool
}

var (
	offerID   = "0x" + strings.Repeat("1b", 32)
	messageID = "0x" + strings.Repeat("2c", 32)
)

func (m *messenger) Status(context.Context) (model.Status, error) {
	return model.Status{Schema: model.StatusV1, Wallet: m.wallet}, nil
}

func (m *messenger) Votes(context.Context, *string) ([]model.OfferVote, error) {
	return []model.OfferVote{{Id: offerID, Text: "Offer of 80 USD\n", Answer: &m.message}}, nil
}

func (m *messenger) Messages() ([]model.Message, error) { return []model.Message{m.message}, nil }

func (m *messenger) Prepare(_ context.Context, r model.MessageRequest) ([]model.Message, error) {
	m.asked = r
	m.message.Kind = r.Kind
	return m.Messages()
}

func (m *messenger) Sign(_ context.Context, _ core.RelayID, _, signature []byte) (model.Message, error) {
	m.signed = append([]byte{}, signature...)
	m.message.State, m.message.TypedData = model.MessageSigned, nil
	return m.message, nil
}

func (m *messenger) DeclineMessage(core.RelayID) error {
	m.declined = true
	return nil
}

// messages returns a messenger, and a function that runs a command with it.
func messages(t *testing.T, wallet model.StatusWallet) (*messenger, func(args ...string) (int, string, string)) {
	t.Helper()
	yes := true
	m := &messenger{wallet: wallet, message: model.Message{
		Schema:    model.MessageV1,
		Id:        messageID,
		Kind:      model.MessageVote,
		Account:   common.Address{7}.Hex(),
		State:     model.MessagePrepared,
		Deadline:  time.Now().Add(time.Hour),
		Text:      "what it does\n",
		Accept:    &yes,
		TypedData: &map[string]any{"primaryType": "Ballot"},
	}}

	handler, err := api.New(api.Options{Backend: m, Token: "secret", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)

	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, client.TokenFile), []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}

	return m, func(args ...string) (int, string, string) {
		return command(t, append(args, "--dir", dir, "--api", strings.TrimPrefix(server.URL, "http://"))...)
	}
}

func TestTheOwnNodeIsAskedForWhatWasSaid(t *testing.T) {
	payee := common.Address{0xee}.Hex()
	dataset := "0x" + strings.Repeat("3d", 32)

	for line, want := range map[string]string{
		"vote 0x1b1b yes":                        `{"accept":true,"kind":"vote","offer":"` + offerID + `"}`,
		"vote 0x1b1b no":                         `{"accept":false,"kind":"vote","offer":"` + offerID + `"}`,
		"claim":                                  `{"kind":"claim"}`,
		"claim --to " + payee:                    `{"kind":"claim","to":"` + payee + `"}`,
		"payee " + payee + " --account " + payee: `{"account":"` + payee + `","kind":"payee","payee":"` + payee + `"}`,
		"retract":                                `{"kind":"retraction"}`,
		"retract --below 3 --dataset " + dataset: `{"below":3,"dataset":"` + dataset + `","kind":"retraction"}`,
	} {
		m, run := messages(t, model.Own)
		code, out, errOut := run(append(append([]string{"message"}, strings.Fields(line)...), "--yes")...)
		got, err := json.Marshal(m.asked)
		if err != nil || code != core.ExitOK || string(got) != want || m.signed == nil || len(m.signed) != 0 {
			t.Errorf("message %s: got exit %d, asked for %s, signed %x, %v, want %s\n%s%s", line, code, got, m.signed, err, want, out, errOut)
		}
		if !strings.Contains(out, "signed") || !strings.Contains(out, "message show 0x2c2c") {
			t.Errorf("message %s: got %q, want that it is signed, and how to follow it", line, out)
		}
	}
}

func TestAMessageForAWalletOutsideIsPrintedThenSigned(t *testing.T) {
	m, run := messages(t, model.External)
	code, out, errOut := run("message", "claim")
	if code != core.ExitOK || m.signed != nil || !strings.Contains(out, `{"primaryType":"Ballot"}`) || !strings.Contains(out, "message sign 0x2c2c") {
		t.Fatalf("got exit %d, signed %x, %s%s, want the message to sign", code, m.signed, out, errOut)
	}

	code, out, errOut = run("message", "sign", "0x2c2c", "--signature", "0x0102", "--json")
	var signed model.Message
	if err := json.Unmarshal([]byte(out), &signed); err != nil || code != core.ExitOK || string(m.signed) != "\x01\x02" || signed.State != model.MessageSigned {
		t.Errorf("got exit %d, signed %x, %v, %s%s, want the wallet's signature given", code, m.signed, err, out, errOut)
	}
}

func TestNothingIsSignedWithoutAYes(t *testing.T) {
	m, run := messages(t, model.Own)
	if code, _, errOut := run("message", "claim"); code == core.ExitOK || m.signed != nil || !strings.Contains(errOut, "what it does") {
		t.Errorf("got exit %d, signed %x, %q, want it shown and nothing signed", code, m.signed, errOut)
	}

	if code, out, errOut := run("message", "decline", "0x2c2c"); code != core.ExitOK || !m.declined {
		t.Errorf("got exit %d, %s%s, want it declined", code, out, errOut)
	}
}

func TestMessagesAreListedAndShown(t *testing.T) {
	m, run := messages(t, model.Own)
	tx, reason, detail, words := common.Hash{7}.Hex(), "too_late", "it was good until noon", "gas is dear"

	for state, change := range map[model.MessageState]func(){
		model.MessagePrepared: func() {},
		model.MessageSigned: func() {
			m.message.Validators = &[]model.MessageValidator{{Url: "http://one", Stage: model.AtQueued, Words: &words}}
		},
		model.MessageBrought: func() { m.message.Transaction = &tx },
		model.MessageRefused: func() { m.message.Reason, m.message.Detail = &reason, &detail },
	} {
		change()
		m.message.State = state
		want := map[model.MessageState]string{
			model.MessagePrepared: "waits for a signature", model.MessageSigned: "http://one: queued gas is dear",
			model.MessageBrought: tx, model.MessageRefused: "too_late: it was good until noon",
		}[state]
		for _, args := range [][]string{{"message", "list"}, {"message", "show", "0x2c2c"}} {
			if code, out, errOut := run(args...); code != core.ExitOK || !strings.Contains(out, string(state)) || !strings.Contains(out, want) {
				t.Errorf("%v, %s: got exit %d, %q%s, want %q", args, state, code, out, errOut, want)
			}
		}
	}

	code, out, errOut := run("message", "votes")
	if code != core.ExitOK || !strings.Contains(out, "Offer of 80 USD") || !strings.Contains(out, "You said  yes") || !strings.Contains(out, "message vote 0x1b1b") {
		t.Errorf("got exit %d, %q%s, want the offer, the answer and the command", code, out, errOut)
	}
	if code, out, _ := run("message", "votes", "--json"); code != core.ExitOK || !strings.Contains(out, `"tantieme/offer-votes/1"`) {
		t.Errorf("got exit %d, %q, want the list as JSON", code, out)
	}
}
