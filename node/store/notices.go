package store

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

func noticeKey(id core.NoticeID) []byte { return key(kNotice, id[:]) }

// PutNotice stores a notice. It is idempotent. Only a ledger calls it.
func (tx *Txn) PutNotice(r core.NoticeRecord) error {
	known, err := has(tx, noticeKey(r.ID))
	if err != nil || known {
		return err
	}

	return errors.Join(put(tx, noticeKey(r.ID), r), put(tx, key(kNoticeOf, r.Dataset[:], r.ID[:]), nil))
}

// PutAcknowledgement stores that an account has seen a notice, and counts it. It is
// idempotent. Only a ledger calls it.
func (tx *Txn) PutAcknowledgement(id core.NoticeID, a core.Acknowledgement) error {
	r, err := get[core.NoticeRecord](tx, noticeKey(id))
	if err != nil {
		return fmt.Errorf("notice %s: %w", id.Short(), err)
	}

	at := key(kAcknowledged, id[:], a.Account[:])
	known, err := has(tx, at)
	if err != nil || known {
		return err
	}

	r.Acknowledged++

	return errors.Join(put(tx, at, a), put(tx, noticeKey(id), r))
}

// has reports whether there is a record.
func has(tx *Txn, key []byte) (bool, error) {
	_, err := get[any](tx, key)
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Notice returns one notice with its text, if this node has that. By is left out.
func (s *Store) Notice(id core.NoticeID) (core.NoticeView, error) {
	return read(s, func(tx *Txn) (core.NoticeView, error) {
		view, err := noticeOf(tx, id)
		if err != nil || !view.Held {
			return view, err
		}

		view.Text, err = get[string](tx, key(kNoticeText, view.TextHash[:]))
		return view, err
	})
}

// Notices returns all notices without their texts, or those that concern one dataset. By is
// left out.
func (s *Store) Notices(dataset *core.DatasetID) ([]core.NoticeView, error) {
	prefixes := [][]byte{{kNoticeOf}}
	if dataset != nil {
		prefixes = [][]byte{key(kNoticeOf, dataset[:])}
		if all := (core.DatasetID{}); *dataset != all {
			prefixes = append(prefixes, key(kNoticeOf, all[:]))
		}
	}

	return read(s, func(tx *Txn) (views []core.NoticeView, err error) {
		for _, prefix := range prefixes {
			err := scan(tx, prefix, func(rest []byte, _ func(any) error) error {
				view, err := noticeOf(tx, core.NoticeID(rest[len(rest)-len(core.NoticeID{}):]))
				views = append(views, view)
				return err
			})
			if err != nil {
				return nil, err
			}
		}

		return views, nil
	})
}

// noticeOf returns a notice without its text.
func noticeOf(tx *Txn, id core.NoticeID) (view core.NoticeView, err error) {
	if view.NoticeRecord, err = get[core.NoticeRecord](tx, noticeKey(id)); err != nil {
		return view, fmt.Errorf("notice %s: %w", id.Short(), err)
	}

	view.Look, err = get[core.DomainLook](tx, key(kDomainLook, id[:]))
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return view, err
	}

	view.Held, err = has(tx, key(kNoticeText, view.TextHash[:]))

	return view, err
}

// Acknowledgements returns those of some accounts that have acknowledged a notice, in the
// order of the accounts.
func (s *Store) Acknowledgements(id core.NoticeID, of []common.Address) ([]core.Acknowledgement, error) {
	return read(s, func(tx *Txn) (all []core.Acknowledgement, err error) {
		for _, account := range of {
			a, err := get[core.Acknowledgement](tx, key(kAcknowledged, id[:], account[:]))
			if errors.Is(err, core.ErrNotFound) {
				continue
			}
			if err != nil {
				return nil, err
			}
			all = append(all, a)
		}

		return all, nil
	})
}

// NoticeText returns the text of a hash.
func (s *Store) NoticeText(hash [32]byte) ([]byte, error) {
	text, err := read(s, func(tx *Txn) (string, error) { return get[string](tx, key(kNoticeText, hash[:])) })
	return []byte(text), err
}

// PutNoticeText stores a notice's text, durably. It returns false if the text was there
// before. It refuses bytes that are not the text, and a notice that is not on the chain is
// core.ErrNotFound: so whoever fills the disk pays a fee for each text. Of one account and
// day it takes core.MaxNoticesADay.
func (s *Store) PutNoticeText(id core.NoticeID, text []byte) (added bool, err error) {
	err = s.updateSync(func(tx *Txn) error {
		r, err := get[core.NoticeRecord](tx, noticeKey(id))
		if err != nil {
			return fmt.Errorf("notice %s: %w", id.Short(), err)
		}
		if err := r.CheckText(text); err != nil {
			return err
		}

		at := key(kNoticeText, r.TextHash[:])
		known, err := has(tx, at)
		if err != nil || known {
			added = false
			return err
		}

		if err := countText(tx, r); err != nil {
			added = false
			return err
		}

		added = true
		return put(tx, at, string(text))
	})

	return added && err == nil, err
}

// daySeconds is the length of a day, in seconds.
const daySeconds = 24 * 60 * 60

// countText counts a text against the day on which its account served the notice. It
// refuses one too many with core.ReasonNoticesFull. The day is the block's, so the answer is
// the same whenever a validator is asked.
func countText(tx *Txn, r core.NoticeRecord) error {
	at := key(kNoticeDay, r.Server[:], u64(uint64(r.Time.Unix()/daySeconds)))
	kept, err := get[uint64](tx, at)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}

	if kept >= core.MaxNoticesADay {
		return core.Refuse(core.ReasonNoticesFull, "account %s served %d notices on %s whose texts this node keeps, and it keeps no more of one account and day",
			r.Server, kept, r.Time.UTC().Format(time.DateOnly))
	}

	return put(tx, at, kept+1)
}

// PutDomainLook stores what this node found at a notice's domain.
func (s *Store) PutDomainLook(id core.NoticeID, look core.DomainLook) error {
	return s.update(func(tx *Txn) error { return put(tx, key(kDomainLook, id[:]), look) })
}
