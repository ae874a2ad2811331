package store_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

const letter = "Dear founder,\nplease stop.\n"

// served stores a notice on a dataset, with the hash of a text.
func served(t *testing.T, s *store.Store, dataset core.DatasetID, text string) core.NoticeID {
	t.Helper()
	n := core.Notice{
		Dataset:  dataset,
		Server:   common.Address{9},
		Kind:     core.NoticeDemand,
		TextHash: sha256.Sum256([]byte(text)),
		Domain:   []byte{'a', 0xff, 0x1b},
	}
	for range 2 {
		check(t, s.Update(func(tx *store.Txn) error {
			return tx.PutNotice(core.NoticeRecord{ID: n.ID(), Notice: n, Block: 5, Time: time.Unix(1000, 0).UTC()})
		}))
	}

	return n.ID()
}

// noticesOn returns the ids of what is shown with a dataset.
func noticesOn(t *testing.T, s *store.Store, dataset *core.DatasetID) (ids []core.NoticeID) {
	t.Helper()
	views, err := s.Notices(dataset)
	check(t, err)
	for _, v := range views {
		ids = append(ids, v.ID)
	}
	slices.SortFunc(ids, core.NoticeID.Compare)
	return ids
}

func TestNoticesAreShownWithTheirDataset(t *testing.T) {
	s := newStore(t)
	one, other := core.DatasetID{1}, core.DatasetID{2}
	onOne, onOther, onAll := served(t, s, one, "one"), served(t, s, other, "other"), served(t, s, core.DatasetID{}, "all")

	for name, c := range map[string]struct {
		of   *core.DatasetID
		want []core.NoticeID
	}{
		"of one dataset":          {&one, []core.NoticeID{onOne, onAll}},
		"of the other":            {&other, []core.NoticeID{onOther, onAll}},
		"of one without its own":  {&core.DatasetID{3}, []core.NoticeID{onAll}},
		"of all datasets at once": {&core.DatasetID{}, []core.NoticeID{onAll}},
		"of the whole deployment": {nil, []core.NoticeID{onOne, onOther, onAll}},
	} {
		slices.SortFunc(c.want, core.NoticeID.Compare)
		if got := noticesOn(t, s, c.of); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

// TestOnlyTheTextOfANoticeIsKept checks that what is stored has the hash that somebody paid
// for.
func TestOnlyTheTextOfANoticeIsKept(t *testing.T) {
	s := newStore(t)
	long := strings.Repeat("a", core.MaxNoticeText+1)
	id, tooLong, binary := served(t, s, core.DatasetID{1}, letter), served(t, s, core.DatasetID{1}, long), served(t, s, core.DatasetID{1}, "\xff")

	for name, c := range map[string]struct {
		of   core.NoticeID
		text string
	}{
		"another text":                       {id, letter + " "},
		"nothing":                            {id, ""},
		"a text that is too long, as served": {tooLong, long},
		"bytes that are no text, as served":  {binary, "\xff"},
	} {
		var refusal *core.Refusal
		if _, err := s.PutNoticeText(c.of, []byte(c.text)); !errors.As(err, &refusal) || refusal.Reason != core.ReasonNoticeText {
			t.Errorf("%s: got %v, want %s", name, err, core.ReasonNoticeText)
		}
	}

	if _, err := s.PutNoticeText(core.NoticeID{7}, []byte(letter)); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("of a notice that is not on the chain: got %v, want %v", err, core.ErrNotFound)
	}
	if view, err := s.Notice(id); err != nil || view.Held || view.Text != "" {
		t.Errorf("before its text: got %+v, %v, want a notice without text", view, err)
	}

	for _, want := range []bool{true, false} {
		if added, err := s.PutNoticeText(id, []byte(letter)); err != nil || added != want {
			t.Errorf("got added %v, %v, want %v", added, err, want)
		}
	}

	view, err := s.Notice(id)
	if err != nil || !view.Held || view.Text != letter || string(view.Domain) != "a\xff\x1b" {
		t.Errorf("got %+v, %v, want the text and the bytes of the domain", view, err)
	}
	if text, err := s.NoticeText(view.TextHash); err != nil || string(text) != letter {
		t.Errorf("got text %q, %v, want %q", text, err, letter)
	}
}

func TestAcknowledgementsAreCountedOnce(t *testing.T) {
	s := newStore(t)
	id := served(t, s, core.DatasetID{1}, letter)
	at := time.Unix(2000, 0).UTC()
	for _, account := range []byte{3, 4, 3} {
		check(t, s.Update(func(tx *store.Txn) error {
			return tx.PutAcknowledgement(id, core.Acknowledgement{Account: common.Address{account}, Time: at})
		}))
	}

	if view, err := s.Notice(id); err != nil || view.Acknowledged != 2 {
		t.Errorf("got %d acknowledgements, %v, want 2", view.Acknowledged, err)
	}

	got, err := s.Acknowledgements(id, []common.Address{{4}, {5}})
	if err != nil || len(got) != 1 || got[0].Account != (common.Address{4}) || !got[0].Time.Equal(at) {
		t.Errorf("got %+v, %v, want that of account 4 at %s", got, err, at)
	}

	err = s.Update(func(tx *store.Txn) error {
		return tx.PutAcknowledgement(core.NoticeID{7}, core.Acknowledgement{Account: common.Address{3}})
	})
	if !errors.Is(err, core.ErrNotFound) {
		t.Errorf("of an unknown notice: got %v, want %v", err, core.ErrNotFound)
	}
}

// TestAReindexKeepsTexts has a node read the chain again: the notices go and come back, and
// nobody has to send their texts twice.
func TestAReindexKeepsTexts(t *testing.T) {
	s := newStore(t)
	id := served(t, s, core.DatasetID{1}, letter)
	_, err := s.PutNoticeText(id, []byte(letter))
	check(t, err)
	look := core.DomainLook{Proof: core.DomainProven, At: time.Unix(3000, 0).UTC()}
	check(t, s.PutDomainLook(id, look))

	check(t, s.Reindex())
	if got := noticesOn(t, s, nil); len(got) != 0 {
		t.Errorf("after a reindex: got notices %v, want none", got)
	}

	served(t, s, core.DatasetID{1}, letter)
	view, err := s.Notice(id)
	if err != nil || view.Text != letter || view.Look.Proof != look.Proof || !view.Look.At.Equal(look.At) {
		t.Errorf("once the chain is read: got %+v, %v, want text and look as before", view, err)
	}
}

// TestAnAccountFillsNoDisk has an account serve more notices on a day than a node keeps.
func TestAnAccountFillsNoDisk(t *testing.T) {
	s := newStore(t)
	serve := func(n int, account common.Address, at time.Time) (core.NoticeID, []byte) {
		text := []byte(fmt.Sprintf("letter %d of %s", n, account))
		notice := core.Notice{Server: account, Kind: core.NoticeDemand, TextHash: sha256.Sum256(text)}
		check(t, s.Update(func(tx *store.Txn) error {
			return tx.PutNotice(core.NoticeRecord{ID: notice.ID(), Notice: notice, Block: 5, Time: at})
		}))
		return notice.ID(), text
	}
	day, one, other := time.Date(2026, 3, 1, 23, 0, 0, 0, time.UTC), common.Address{1}, common.Address{2}

	var last core.NoticeID
	var text []byte
	for n := range core.MaxNoticesADay + 1 {
		last, text = serve(n, one, day)
		_, err := s.PutNoticeText(last, text)
		var refusal *core.Refusal
		if full := errors.As(err, &refusal) && refusal.Reason == core.ReasonNoticesFull; full != (n == core.MaxNoticesADay) || err != nil && !full {
			t.Fatalf("text %d: got %v, want %s for the last one alone", n, err, core.ReasonNoticesFull)
		}
	}
	if view, err := s.Notice(last); err != nil || view.Held {
		t.Errorf("got %+v, %v, want no text kept", view, err)
	}

	for name, of := range map[string]func() (core.NoticeID, []byte){
		"another account": func() (core.NoticeID, []byte) { return serve(0, other, day) },
		"the next day":    func() (core.NoticeID, []byte) { return serve(99, one, day.Add(time.Hour)) },
	} {
		id, text := of()
		if added, err := s.PutNoticeText(id, text); err != nil || !added {
			t.Errorf("%s: got %v, %v, want it kept", name, added, err)
		}
	}
}
