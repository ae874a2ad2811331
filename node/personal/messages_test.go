package personal_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/node/receipt"
)

func idOf(t *testing.T, m api.Message) (id core.RelayID) {
	t.Helper()
	if err := id.UnmarshalText([]byte(m.Id)); err != nil {
		t.Fatal(err)
	}
	return id
}

func TestOffersAreShownWithAllThatAVoterNeeds(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{})
	n := w.open()

	votes, err := n.Votes(t.Context(), nil)
	if err != nil || len(votes) != 1 {
		t.Fatalf("got %+v, %v, want one offer", votes, err)
	}

	got, sold := votes[0], w.node.sold
	if got.Id != sold.offer.ID.String() || got.Price != "80000000" || got.Part != "27000000" || got.BuyerKeyHash != sold.offer.Offer.BuyerKeyHash.Hex() ||
		got.Weight != 3 || got.TotalWeight != 8 || got.Account != w.key.Address().Hex() || got.Answer != nil {
		t.Errorf("got %+v, want the offer, and the part that the terms leave to 3 of 8", got)
	}
	for _, word := range []string{got.Id, "80.000000 USD", "27.000000 USD", "for weight 3 of 8", sold.offer.Offer.BuyerKeyHash.Hex(), got.Rule} {
		if !strings.Contains(got.Text, word) {
			t.Errorf("got the text\n%s\nwant %q in it", got.Text, word)
		}
	}

	if _, err := w.errand(n, w.wishes()["vote"]); err != nil {
		t.Fatal(err)
	}
	if votes, err = n.Votes(t.Context(), nil); err != nil || votes[0].Answer == nil || !*votes[0].Answer.Accept {
		t.Errorf("got %+v, %v, want the answer that was given", votes, err)
	}

	other := common.Address{0xaa}.Hex()
	w.node.sold.leaves[1].Account = common.Address{0xbb}
	if _, err := n.Votes(t.Context(), &other); !errors.Is(err, core.ErrVerify) {
		t.Errorf("the part of another account: got %v, want %v", err, core.ErrVerify)
	}
}

func TestMessagesAreShownSignedAndBrought(t *testing.T) {
	words := map[string][]string{
		"vote":       {"Vote yes.", "costs nothing", "80.000000 USD"},
		"claim":      {"30.000000 USD", "Fee       0.000250 USD", "costs you no gas"},
		"payee":      {common.Address{0xee}.Hex() + " is paid from now on", "so far", "follow your consent"},
		"retraction": {"What it does:", "What it does not:", "can't be called back", "It is public"},
	}

	for name, with := range wallets() {
		for kind := range words {
			t.Run(name+", "+kind, func(t *testing.T) {
				c := &carrier{fee: 250}
				w := with(newWorld(t)).sell().carried(c, &carrier{fee: 250})
				n := w.open()
				w.contributed(n)

				shown, err := w.prepare(n, w.wishes()[kind])
				if err != nil {
					t.Fatal(err)
				}
				for _, word := range words[kind] {
					if !strings.Contains(shown.Text, word) {
						t.Errorf("got the text\n%s\nwant %q in it", shown.Text, word)
					}
				}
				if got := digestOf(t, *shown.TypedData); got != shown.Id || shown.State != api.MessagePrepared || len(c.posts) != 0 {
					t.Errorf("got id %s, %s, %d posts, want the digest %s, prepared, nothing posted", shown.Id, shown.State, len(c.posts), got)
				}

				done, err := w.errand(n, w.wishes()[kind])
				if err != nil || done.Id != shown.Id || done.State != api.MessageBrought || *done.Transaction != (common.Hash{7}).Hex() || done.TypedData != nil {
					t.Errorf("got %+v, %v, want the same message brought", done, err)
				}
				if len(c.posts) != 1 || len(c.posts[0].Signature) != core.SignatureSize {
					t.Errorf("got %+v, want one post with a signature", c.posts)
				}
				if names, err := contributor.RelaysOf(w.opts.Dir).Names(); err != nil || len(names) != 0 {
					t.Errorf("got %v, %v, want nothing on its way", names, err)
				}
			})
		}
	}
}

// TestACrashBetweenAnyTwoWritesSignsAndBringsAMessageOnce stops the node at each write. The
// person repeats the unanswered requests.
func TestACrashBetweenAnyTwoWritesSignsAndBringsAMessageOnce(t *testing.T) {
	for name, with := range wallets() {
		for _, kind := range []string{"vote", "claim", "payee", "retraction"} {
			count := &disk{}
			w, n, _ := crashed(t, with, kind, count)
			opened := count.writes
			if m, err := w.errand(n, w.wishes()[kind]); err != nil || m.State != api.MessageBrought {
				t.Fatalf("%s, %s: got %+v, %v, want brought", name, kind, m, err)
			}

			for at := opened + 1; at <= count.writes; at++ {
				for _, after := range []bool{false, true} {
					t.Run(fmt.Sprintf("%s, %s, write %d, %v", name, kind, at, after), func(t *testing.T) {
						w, n, c := crashed(t, with, kind, &disk{at: at, after: after})
						if _, err := w.errand(n, w.wishes()[kind]); !errors.Is(err, errCrash) {
							t.Fatalf("got %v, want the program ended", err)
						}

						w.opts.Test.Wrap = nil
						n = w.open()
						if err := n.Bring(t.Context()); err != nil { // what was signed goes on by itself
							t.Fatal(err)
						}
						onceBrought(t, w, n, c, kind)
					})
				}
			}
		}
	}
}

// crashed returns a person who contributed, whose disk is that of a test.
func crashed(t *testing.T, with func(*world) *world, kind string, d *disk) (*world, *personal.Node, *carrier) {
	t.Helper()
	c := &carrier{}
	w := with(newWorld(t)).sell().carried(c)
	if kind == "retraction" {
		w.contributed(w.open())
	}
	w.opts.Test.Wrap = d.wrap
	return w, w.open(), c
}

// onceBrought checks that one message was brought, whether it had been signed before or not.
func onceBrought(t *testing.T, w *world, n *personal.Node, c *carrier, kind string) {
	t.Helper()
	all, err := n.Messages()
	if err != nil {
		t.Fatal(err)
	}

	ended := len(all) == 1 && all[0].State == api.MessageBrought
	if !ended {
		if m, err := w.errand(n, w.wishes()[kind]); err != nil || m.State != api.MessageBrought {
			t.Fatalf("got %+v, %v, want brought", m, err)
		}
	}

	if all, err = n.Messages(); err != nil || len(all) != 1 {
		t.Errorf("got %d messages, %v, want 1", len(all), err)
	}
	for _, post := range c.posts {
		if string(post.Signature) != string(c.posts[0].Signature) {
			t.Errorf("got another signature, want one message")
		}
	}
	if names, err := contributor.RelaysOf(w.opts.Dir).Names(); err != nil || len(names) != 0 {
		t.Errorf("got %v, %v, want nothing on its way", names, err)
	}
}

func TestTheSameWishIsTheSameMessage(t *testing.T) {
	for _, kind := range []string{"vote", "claim", "payee", "retraction"} {
		w := newWorld(t).sell().carried(&carrier{holds: true})
		n := w.open()
		w.contributed(n)

		first, err := w.prepare(n, w.wishes()[kind])
		if err != nil {
			t.Fatal(err)
		}
		if again, err := w.prepare(n, w.wishes()[kind]); err != nil || again.Id != first.Id {
			t.Errorf("%s prepared again: got %s, %v, want %s", kind, again.Id, err, first.Id)
		}

		if _, err := w.put(n, first); err != nil {
			t.Fatal(err)
		}
		w.node.earned[0].Due.SetInt64(31_000_000) // what is signed is on its way all the same
		if again, err := w.prepare(n, w.wishes()[kind]); err != nil || again.Id != first.Id || again.State != api.MessageSigned {
			t.Errorf("%s that is signed: got %s, %s, %v, want %s", kind, again.Id, again.State, err, first.Id)
		}
	}
}

func TestAClaimFollowsWhatIsOwed(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{fee: 7}, &carrier{fee: 9}, &carrier{fail: errors.New("away")})
	n := w.open()
	first, err := w.prepare(n, w.wishes()["claim"])
	if err != nil || *first.Least != "29999991" || *first.MostFee != "9" || *first.To != w.key.Address().Hex() {
		t.Fatalf("got %+v, %v, want all but the fee that two validators take", first, err)
	}

	w.node.earned[0].Due.SetInt64(31_000_000)
	to := common.Address{0xcc}.Hex()
	for name, request := range map[string]api.MessageRequest{"more": {Kind: api.MessageClaim}, "to another": {Kind: api.MessageClaim, To: &to}} {
		if m, err := w.prepare(n, request); err != nil || m.Id == first.Id || *m.Least != "30999991" {
			t.Errorf("%s: got %+v, %v, want another claim of 30999991", name, m, err)
		}
	}

	w.node.earned[0].Due.SetInt64(0)
	if all, err := n.Prepare(t.Context(), w.wishes()["claim"]); err != nil || len(all) != 0 {
		t.Errorf("nothing owed: got %v, %v, want nothing to sign", all, err)
	}
}

func TestANoStays(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{})
	n := w.open()
	yes, no := w.wishes()["vote"], w.wishes()["vote"]
	no.Accept = new(bool)

	for _, request := range []api.MessageRequest{yes, no} { // a yes becomes a no
		if m, err := w.errand(n, request); err != nil || m.State != api.MessageBrought {
			t.Fatalf("got %+v, %v, want brought", m, err)
		}
	}

	var refusal *core.Refusal
	if _, err := w.prepare(n, yes); !errors.As(err, &refusal) || refusal.Reason != core.ReasonVoted {
		t.Errorf("yes after no: got %v, want %s", err, core.ReasonVoted)
	}
}

func TestOtherSignaturesAreRefused(t *testing.T) {
	w := newWorld(t).outside().sell().carried(&carrier{})
	n := w.open()
	m, err := w.prepare(n, w.wishes()["vote"])
	if err != nil {
		t.Fatal(err)
	}

	stranger, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signed := signApart(t, contributor.KeyWallet{Key: stranger}, *m.TypedData)

	for name, tc := range map[string]struct {
		signature []byte
		want      core.Reason
	}{"none": {nil, core.ReasonSignature}, "a stranger's": {signed, core.ReasonWrongSigner}} {
		var refusal *core.Refusal
		if _, err := n.Sign(t.Context(), idOf(t, m), nil, tc.signature); !errors.As(err, &refusal) || refusal.Reason != tc.want {
			t.Errorf("%s: got %v, want %s", name, err, tc.want)
		}
	}
	if got, err := n.Message(idOf(t, m)); err != nil || got.State != api.MessagePrepared {
		t.Errorf("got %+v, %v, want it prepared still", got, err)
	}

	own := newWorld(t).sell().carried(&carrier{})
	n = own.open()
	if m, err = own.prepare(n, own.wishes()["vote"]); err != nil {
		t.Fatal(err)
	}
	var refusal *core.Refusal
	if _, err := n.Sign(t.Context(), idOf(t, m), nil, signed); !errors.As(err, &refusal) || refusal.Reason != core.ReasonAccount {
		t.Errorf("a signature for the node's own wallet: got %v, want %s", err, core.ReasonAccount)
	}
}

// TestSignaturesOfCodeAreLeftToTheChain covers passkeys and contracts.
func TestSignaturesOfCodeAreLeftToTheChain(t *testing.T) {
	c := &carrier{}
	w := newWorld(t).outside().sell().carried(c)
	n := w.open()
	m, err := w.prepare(n, w.wishes()["claim"])
	if err != nil {
		t.Fatal(err)
	}

	long := []byte(strings.Repeat("passkey", 50))
	if got, err := n.Sign(t.Context(), idOf(t, m), nil, long); err != nil || got.State != api.MessageSigned {
		t.Fatalf("got %+v, %v, want signed", got, err)
	}
	if err := n.Bring(t.Context()); err != nil || len(c.posts) != 1 || string(c.posts[0].Signature) != string(long) {
		t.Errorf("got %+v, %v, want it posted as it is", c.posts, err)
	}
}

func TestWishesAreChecked(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{})
	n := w.open()
	text, yes, zero, stranger := w.node.sold.offer.ID.String(), true, common.Address{}.Hex(), common.Address{1}.Hex()
	below := int64(4)

	for name, tc := range map[string]struct {
		request api.MessageRequest
		want    core.Reason
	}{
		"another kind":            {api.MessageRequest{Kind: "prayer"}, core.ReasonRequest},
		"a vote without a choice": {api.MessageRequest{Kind: api.MessageVote, Offer: &text}, core.ReasonRequest},
		"a vote with a payee":     {api.MessageRequest{Kind: api.MessageVote, Offer: &text, Accept: &yes, Payee: &stranger}, core.ReasonRequest},
		"a claim with an offer":   {api.MessageRequest{Kind: api.MessageClaim, Offer: &text}, core.ReasonRequest},
		"a claim to nobody":       {api.MessageRequest{Kind: api.MessageClaim, To: &zero}, core.ReasonRequest},
		"no payee":                {api.MessageRequest{Kind: api.MessagePayee}, core.ReasonRequest},
		"nobody as payee":         {api.MessageRequest{Kind: api.MessagePayee, Payee: &zero}, core.ReasonRequest},
		"another's account":       {api.MessageRequest{Kind: api.MessageClaim, Account: &stranger}, core.ReasonAccount},
		"a claim below a version": {api.MessageRequest{Kind: api.MessageClaim, Below: &below}, core.ReasonRequest},
	} {
		var refusal *core.Refusal
		if _, err := n.Prepare(t.Context(), tc.request); !errors.As(err, &refusal) || refusal.Reason != tc.want {
			t.Errorf("%s: got %v, want %s", name, err, tc.want)
		}
	}

	if _, err := w.prepare(n, w.wishes()["retraction"]); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("nothing to leave: got %v, want %v", err, core.ErrNotFound)
	}
	w.node.offers[0].Poll = nil
	var refusal *core.Refusal
	if _, err := w.prepare(n, w.wishes()["vote"]); !errors.As(err, &refusal) || refusal.Reason != core.ReasonNotVoting {
		t.Errorf("an offer that is not voted on: got %v, want %s", err, core.ReasonNotVoting)
	}
	if all, err := n.Messages(); err != nil || len(all) != 0 {
		t.Errorf("got %v, %v, want nothing kept of what was refused", all, err)
	}
}

func TestAMessageEndsWhenNobodyBringsIt(t *testing.T) {
	off := core.Refuse(core.ReasonRelaysOff, "off")
	for name, tc := range map[string]struct {
		nodes []*carrier
		state api.MessageState
		later bool
	}{
		"all refuse it":                     {[]*carrier{{refuses: core.ReasonTooLate}, {fail: core.Refuse(core.ReasonTooLate, "late")}}, api.MessageRefused, false},
		"one refuses, one may take it":      {[]*carrier{{refuses: core.ReasonTooLate}, {fail: off}}, api.MessageSigned, false},
		"one refuses, one is away":          {[]*carrier{{refuses: core.ReasonTooLate}, {fail: errors.New("away")}}, api.MessageSigned, false},
		"nobody brings anything now":        {[]*carrier{{fail: off}}, api.MessageSigned, false},
		"nobody brings anything for a week": {[]*carrier{{fail: off}}, api.MessageRefused, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t).sell().carried(tc.nodes...)
			n := w.open()
			m, err := w.prepare(n, w.wishes()["claim"])
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.put(n, m); err != nil {
				t.Fatal(err)
			}

			if tc.later {
				w.opts.Test.Now = func() time.Time { return time.Now().Add(7 * 24 * time.Hour) }
				n = w.open()
			}

			err = n.Bring(t.Context())
			got, errGot := n.Message(idOf(t, m))
			if errGot != nil || got.State != tc.state || (err == nil) != (tc.state == api.MessageRefused) {
				t.Errorf("got %s, %v, %v, want %s", got.State, err, errGot, tc.state)
			}
			if got.State == api.MessageRefused && (got.Reason == nil || *got.Reason != string(core.ReasonTooLate)) {
				t.Errorf("got %+v, want the reason", got)
			}
		})
	}
}

func TestWhatNobodySignsIsForgotten(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{})
	n := w.open()
	m, err := w.prepare(n, w.wishes()["claim"])
	if err != nil {
		t.Fatal(err)
	}
	if err := n.DeclineMessage(idOf(t, m)); err != nil {
		t.Fatal(err)
	}
	if _, err := n.Message(idOf(t, m)); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("declined: got %v, want %v", err, core.ErrNotFound)
	}

	if m, err = w.prepare(n, w.wishes()["claim"]); err != nil {
		t.Fatal(err)
	}
	w.opts.Test.Now = func() time.Time { return time.Now().Add(25 * time.Hour) }
	n = w.open()
	var refusal *core.Refusal
	if _, err := w.put(n, m); !errors.As(err, &refusal) || refusal.Reason != core.ReasonTooLate {
		t.Errorf("signed too late: got %v, want %s", err, core.ReasonTooLate)
	}
	if err := n.Bring(t.Context()); err != nil {
		t.Fatal(err)
	}
	if all, err := n.Messages(); err != nil || len(all) != 0 {
		t.Errorf("past its deadline: got %v, %v, want it forgotten", all, err)
	}

	w.opts.Test.Now = nil
	n = w.open()
	done, err := w.errand(n, w.wishes()["claim"])
	if err != nil {
		t.Fatal(err)
	}
	if err := n.DeclineMessage(idOf(t, done)); !errors.Is(err, core.ErrConflict) {
		t.Errorf("brought: got %v, want %v", err, core.ErrConflict)
	}
}

func TestLeavingIsNotedInTheReceipt(t *testing.T) {
	for name, c := range map[string]*carrier{"brought": {}, "known before": {refuses: core.ReasonLeft}} {
		w := newWorld(t).sell().carried(c)
		n := w.open()
		w.contributed(n)
		if m, err := w.errand(n, w.wishes()["retraction"]); err != nil || m.State != api.MessageBrought || *m.Below != 2 {
			t.Fatalf("%s: got %+v, %v, want brought, below 2", name, m, err)
		}

		receipts := contributor.ReceiptsOf(w.opts.Dir)
		names, err := receipts.Names()
		if err != nil || len(names) != 1 {
			t.Fatalf("%s: got %v, %v, want one receipt", name, names, err)
		}
		data, err := receipts.Load(names[0])
		if err != nil {
			t.Fatal(err)
		}
		r, err := receipt.Verify(data)
		if err != nil || r.Events[len(r.Events)-1].State != receipt.Withdrawn {
			t.Errorf("%s: got %+v, %v, want it withdrawn", name, r.Events, err)
		}
	}
}

func TestADamagedMessageStopsNoOther(t *testing.T) {
	w := newWorld(t).sell().carried(&carrier{})
	n := w.open()
	m, err := w.prepare(n, w.wishes()["claim"])
	if err != nil {
		t.Fatal(err)
	}

	file := filepath.Join(w.opts.Dir, "messages", m.Id+".json")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	other := strings.ReplaceAll(string(data), w.key.Address().Hex(), common.Address{9}.Hex())
	if err := os.WriteFile(file, []byte(other), 0o600); err != nil {
		t.Fatal(err)
	}

	if _, err := n.Message(idOf(t, m)); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want %v", err, core.ErrVerify)
	}
	if got, err := w.errand(n, w.wishes()["vote"]); err != nil || got.State != api.MessageBrought {
		t.Errorf("got %+v, %v, want the other brought", got, err)
	}
	if err := n.Ready(); err == nil || !strings.Contains(err.Error(), m.Id) {
		t.Errorf("got %v, want the damaged file named", err)
	}
}

func FuzzMessages(f *testing.F) {
	f.Add([]byte(`{"schema":"tantieme/message-record/1","state":"prepared","message":{"schema":"tantieme/relay/1","kind":"claim"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := personal.ParseMessage(data)
		if err == nil && (m.ID.IsZero() || m.State == personal.MessagePrepared && m.Message.Signature != "0x") {
			t.Errorf("got %+v", m)
		}
	})
}
