package contributor

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
)

// ConsentMargin is the time after its signature during which a consent admits a
// contribution into new snapshots. Each snapshot then sells for the terms' time.
const ConsentMargin = 180 * 24 * time.Hour

// renewMargin is the part of ConsentMargin that must be left for a draft to be posted
// again.
const renewMargin = 24 * time.Hour

// maxSellFor bounds the time for which a dataset's snapshots sell, so that a consent does
// not last a lifetime.
const maxSellFor = 20 * 365 * 24 * time.Hour

// maxPriceBits is the size of an amount in the contracts.
const maxPriceBits = 128

// Target is a dataset and the key to which its slices are sealed, checked as far as their
// ids allow.
type Target struct {
	dataset   core.DatasetID
	view      core.DatasetView
	terms     core.Terms
	committee core.CommitteeView
	readers   core.Readers
	chain     core.Domain
	keyID     core.KeyID
	schema    *slice.Schema
	scheme    *seal.Scheme
	notices   []Served // nil: nobody was asked
}

// NewTarget checks that terms belong to the dataset (its id is their digest on that
// chain), that the key material is a key of the committee, and that the key has the shown
// id. If the id of a known key is not zero, the key must have that id. Without a known
// id, whoever shows the committee is trusted for the key. A mismatch wraps
// core.ErrVerify. A committee without a key is refused with core.ReasonNoKey; an unknown
// schema with core.ErrNotFound.
func NewTarget(
	committee core.CommitteeView,
	known core.KeyID,
	dataset core.DatasetID,
	view core.DatasetView,
) (*Target, error) {
	terms := view.Terms
	if err := checkTerms(committee.Domain, dataset, terms); err != nil {
		return nil, err
	}

	schema, err := slice.Lookup(terms.Schema)
	if err != nil {
		return nil, err
	}

	if committee.Key == nil {
		return nil, core.Refuse(
			core.ReasonNoKey, "the committee has no key yet; try again when its ceremony is final",
		)
	}

	key, id, err := checkKey(committee, known)
	if err != nil {
		return nil, err
	}

	readers, err := core.NewReaders(committee.Committee, committee.Members)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", err, core.ErrVerify)
	}

	return &Target{
		dataset:   dataset,
		view:      view,
		terms:     terms,
		committee: committee,
		readers:   readers,
		chain:     committee.Domain,
		keyID:     id,
		schema:    schema,
		scheme:    seal.New(key.Y, id, dataset),
	}, nil
}

// WithNotices returns the target with the notices that a person should see before they
// agree.
func (t *Target) WithNotices(notices []Served) *Target {
	shown := *t
	shown.notices = append([]Served{}, notices...)
	return &shown
}

func checkKey(committee core.CommitteeView, known core.KeyID) (*threshold.GroupKey, core.KeyID, error) {
	key, err := threshold.ParseMaterial(committee.Committee, committee.Key.Material)
	if err != nil {
		return nil, core.KeyID{}, err
	}

	id := key.ID(committee.Domain.ID, committee.Domain.Contracts.Committee)
	if id != committee.Key.KeyID {
		return nil, id, fmt.Errorf(
			"the committee's key has the id %s, not %s: %w",
			id, committee.Key.KeyID, core.ErrVerify,
		)
	}

	if !known.IsZero() && id != known {
		return nil, id, fmt.Errorf("the committee shown has the key %s, not %s: %w", id, known, core.ErrVerify)
	}

	return key, id, nil
}

func checkTerms(chain core.Domain, dataset core.DatasetID, terms core.Terms) error {
	if price := terms.FloorPrice; price == nil || price.Sign() < 0 || price.BitLen() > maxPriceBits {
		return fmt.Errorf("dataset's floor price %v is not an amount: %w", price, core.ErrVerify)
	}

	if id := consent.New(chain).DatasetID(terms); id != dataset {
		return fmt.Errorf("the terms shown belong to dataset %s, not to %s: %w", id, dataset, core.ErrVerify)
	}

	if err := core.CheckPurposes(terms.Purposes); err != nil {
		return err
	}
	if terms.Cadence.SellFor > uint64(maxSellFor/time.Second) {
		return core.Refuse(
			core.ReasonTerms, "snapshots of this dataset would sell for %d seconds, which is more than 20 years",
			terms.Cadence.SellFor,
		)
	}

	return nil
}

// Schema returns the name of the dataset's slice schema.
func (t *Target) Schema() string { return t.schema.Name }

// Check refuses a preview that cannot be sealed for the dataset.
func (t *Target) Check(shown Preview) error {
	if shown.Sealable {
		return nil
	}
	return core.Refuse(core.Reason(shown.Reason), "the slice holds %d %s; %d are needed so that it does not point at you",
		shown.Slice.Len(), t.schema.Entries, t.schema.MinEntries)
}

// Holds reports whether a draft has the slice with this SHA-256, is sealed to this
// dataset's key, and says what the agreement says, so that it can be signed unchanged.
func (t *Target) Holds(d *Draft, sum string, to Agreement) bool {
	c := d.Consent
	return c.Dataset == t.dataset && d.KeyID == t.keyID && d.Sum == sum && d.Account == to.Account && t.says(d) &&
		c.Payee == to.Payee && c.Version == to.Version && c.Replaces == to.replaced() && c.Expires == uint64(to.Expires.Unix())
}

// says reports whether a draft names the readers that the target has. Its
// terms are bound to the dataset's id.
func (t *Target) says(d *Draft) bool {
	return d.Readers.Threshold == t.readers.Threshold &&
		slices.Equal(d.Readers.Members, t.readers.Members)
}

// Seal encrypts a slice and writes the consent that an agreement describes. rand must be
// cryptographic. The slice must be one that NewPreview showed as sealable; for anything
// else Seal returns a *slice.Invalid. Every call makes a different contribution.
func (t *Target) Seal(rand io.Reader, data []byte, to Agreement) (*Draft, error) {
	if _, err := t.schema.Parse(data); err != nil {
		return nil, err
	}

	if to.Version == 0 {
		return nil, errors.New("versions count from 1")
	}

	account := to.Account
	var salt [core.SaltSize]byte
	if _, err := io.ReadFull(rand, salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}

	tag := core.NewTag(account, salt)
	sealed, err := t.scheme.Seal(rand, tag, data, t.schema.PaddedSize)
	if err != nil {
		return nil, err
	}

	return &Draft{
		Schema:    DraftSchema,
		ChainID:   t.chain.ID,
		Contracts: t.chain.Contracts,
		KeyID:     t.keyID,
		Sum:       sumOf(data),
		Account:   account,
		Salt:      salt[:],
		Header:    sealed.Header,
		Payload:   sealed.Payload,
		Terms:     t.terms,
		Readers:   t.readers,
		Consent: core.Consent{
			Dataset:      t.dataset,
			Purposes:     t.terms.Purposes,
			Payee:        to.Payee,
			Contribution: sealed.ID,
			Tag:          tag,
			Weight:       to.Weight,
			Version:      to.Version,
			Replaces:     to.replaced(),
			Expires:      uint64(to.Expires.Unix()),
		},
	}, nil
}

// until returns the time at which a consent given now ends: at the end of a day, so that
// a date says it, and so that the same consent is shown and signed.
func (t *Target) until(now time.Time) time.Time {
	const day = 24 * time.Hour
	end := time.Unix(int64(t.sells(now)), 0).Add(ConsentMargin)
	return end.UTC().Truncate(day).Add(day)
}

// sells returns the end of the sale of a snapshot taken now, in Unix seconds.
func (t *Target) sells(now time.Time) uint64 { return uint64(now.Unix()) + t.terms.Cadence.SellFor }
