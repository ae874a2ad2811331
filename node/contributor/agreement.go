package contributor

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Agreement is all that a contributor agrees to with one signature, for a person to see
// before. The signed message says the same.
type Agreement struct {
	Dataset   core.DatasetView
	Committee core.CommitteeView // whose members, Threshold of them together, can read what is sealed
	KeyID     core.KeyID         // of the key to which it is sealed, checked
	Account   common.Address
	Signer    []byte         // of an account without a key on secp256k1; empty: none
	Payee     common.Address // is paid what the contribution earns; zero: the account
	Weight    uint64         // of the slice
	Version   uint64         // of the account's consents to the dataset
	Expires   time.Time      // no snapshot sells the slice after this time
	Notices   []Served       // that were served on the dataset; nil: nobody was asked
	Replaces  *Replaced      // nil: nothing that this machine knows of

	held *Draft // the same, signed before
}

// Replaced is the contribution that a new one takes the place of.
type Replaced struct {
	Contribution core.ContributionID // zero: of another machine, only its version is known
	Version      uint64
	Weight       uint64 // 0: not known
	SameSlice    bool
}

// Again reports that the account has signed the same before. Nothing new is signed then.
func (a Agreement) Again() bool { return a.held != nil }

// Accumulates reports that nothing can be sent to the account, which names no payee: what
// its contribution earns waits until one is named.
func (a Agreement) Accumulates() bool { return len(a.Signer) > 0 && a.Payee == (common.Address{}) }

// PaidTo returns who is paid what the contribution earns.
func (a Agreement) PaidTo() common.Address {
	if a.Payee == (common.Address{}) {
		return a.Account
	}
	return a.Payee
}

// Reads returns the number of members that together can read a slice, and the members.
func (a Agreement) Reads() (threshold int, members []core.Member) {
	return a.Committee.Committee.Threshold, a.Committee.Members
}

// replaced returns the id of the contribution that is replaced, or zero.
func (a Agreement) replaced() core.ContributionID {
	if a.Replaces == nil {
		return core.ContributionID{}
	}
	return a.Replaces.Contribution
}

// Sum returns the SHA-256 of an agreement, in 64 hex digits. Who agrees names it, so that
// nothing else is signed than was shown.
func (a Agreement) Sum() (string, error) {
	data, err := json.Marshal(struct {
		Dataset core.DatasetID `json:"dataset"`
		To      core.Agreement `json:"to"`
		Token   *core.Token    `json:"token"`
		Key     core.KeyID     `json:"key"`
		Account common.Address `json:"account"`
		Payee   common.Address `json:"payee"`
		Weight  uint64         `json:"weight"`
		Version uint64         `json:"version"`
		Expires int64          `json:"expires"`
		Before  *Replaced      `json:"before"`
		// Notices are those that were shown, so that a new one asks again.
		Notices []core.NoticeID `json:"notices"`
	}{
		Dataset: a.Dataset.ID,
		To:      core.NewAgreement(a.Dataset.Terms, a.readers()),
		Token:   a.Dataset.Token,
		Key:     a.KeyID,
		Account: a.Account,
		Payee:   a.Payee,
		Weight:  a.Weight,
		Version: a.Version,
		Expires: a.Expires.Unix(),
		Before:  a.Replaces,
		Notices: noticeIDs(a.Notices),
	})
	if err != nil {
		return "", fmt.Errorf("agreement: %w", err)
	}

	sum := sha256.Sum256(data)

	return hex.EncodeToString(sum[:]), nil
}

func (a Agreement) readers() core.Readers {
	threshold, members := a.Reads()
	out := core.Readers{Threshold: uint8(threshold)}
	for _, m := range members {
		out.Members = append(out.Members, m.Account)
	}
	return out
}

// Giver is whoever gives a slice.
type Giver struct {
	Account common.Address // signs the consent
	Signer  []byte         // of an account without a key on secp256k1 (ERC-7913); empty: none
	// Payee is paid what the contribution earns; zero: the account. nil: whoever the
	// consent before named.
	Payee *common.Address
}

// payee returns the payee of a new consent, in the form that consents have: zero for the
// account itself.
func (g Giver) payee(before common.Address) common.Address {
	switch {
	case g.Payee == nil:
		return before
	case *g.Payee == g.Account:
		return common.Address{}
	default:
		return *g.Payee
	}
}

// Agreement returns what an account would agree to by giving a slice to a dataset. The
// version is above the given one, which is that of a contribution of the account or 0.
func (t *Target) Agreement(slice []byte, by Giver, above uint64, now time.Time) (Agreement, error) {
	if err := core.CheckSigner(by.Account, by.Signer); err != nil {
		return Agreement{}, err
	}

	weight, err := t.weigh(slice)
	if err != nil {
		return Agreement{}, err
	}

	to := Agreement{
		Dataset:   t.view,
		Committee: t.committee,
		KeyID:     t.keyID,
		Account:   by.Account,
		Signer:    by.Signer,
		Payee:     by.payee(common.Address{}),
		Weight:    weight,
		Version:   above + 1,
		Expires:   t.until(now),
		Notices:   t.notices,
	}
	if above > 0 {
		to.Replaces = &Replaced{Version: above}
	}

	return to, nil
}

// Agreement returns what an account would agree to by giving a slice to a target. The
// version is above the outbox's and above the given one. If the outbox's draft of the
// slice, for the same payee, is still valid, it is what was agreed to, again.
func (f *Flow) Agreement(target *Target, slice []byte, by Giver, above uint64) (Agreement, error) {
	now := f.opts.Now()
	to, err := target.Agreement(slice, by, above, now)
	if err != nil {
		return to, err
	}

	held, err := f.held(target, by.Account)
	if err != nil || held == nil {
		return to, err
	}
	to.Payee = by.payee(held.Consent.Payee)

	return to.after(held, target, sumOf(slice), above, now), nil
}

// after returns the agreement of an account whose outbox holds a draft.
func (a Agreement) after(held *Draft, target *Target, sum string, above uint64, now time.Time) Agreement {
	consent := held.Consent
	if consent.Version > above && consent.Payee == a.Payee && held.current(target, sum, now) {
		a.held, a.Version = held, consent.Version
		a.Expires, a.Replaces = core.UnixTime(consent.Expires), nil
		return a
	}

	if consent.Version < above {
		return a // another machine has contributed since
	}

	a.Version = consent.Version + 1
	a.Replaces = &Replaced{
		Contribution: consent.Contribution,
		Version:      consent.Version,
		Weight:       consent.Weight,
		SameSlice:    held.Sum == sum,
	}

	return a
}

// weigh returns the weight of a slice, or a *slice.Invalid.
func (t *Target) weigh(data []byte) (uint64, error) {
	cut, err := t.schema.Parse(data)
	if err != nil {
		return 0, err
	}
	return t.schema.Weight(t.terms.WeightRule, cut)
}
