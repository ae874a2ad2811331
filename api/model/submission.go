package model

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// SubmissionOf returns the body of POST contributions.
func SubmissionOf(c core.Contribution, payload []byte) Submission {
	return Submission{
		Schema:    SubmissionV1,
		Dataset:   c.Consent.Dataset.String(),
		Account:   c.Account.Hex(),
		Salt:      hexutil.Encode(c.Salt[:]),
		Weight:    int64(c.Consent.Weight),
		Header:    hexutil.Encode(c.Header),
		Payload:   hexutil.Encode(payload),
		Signature: hexutil.Encode(c.Signature),
		Consent: Consent{
			Purposes: append([]string{}, c.Consent.Purposes...),
			Replaces: c.Consent.Replaces.String(),
			Version:  int64(c.Consent.Version),
			Expires:  int64(c.Consent.Expires),
		},
	}
}

// Contribution is the inverse of SubmissionOf. It refuses malformed data with
// core.ReasonRequest. Intake checks the content.
func (s Submission) Contribution() (c core.Contribution, payload []byte, err error) {
	if s.Schema != SubmissionV1 {
		return c, nil, core.Refuse(core.ReasonRequest, "schema: want %s", SubmissionV1)
	}
	if !common.IsHexAddress(s.Account) {
		return c, nil, core.Refuse(core.ReasonRequest, "account: want 0x and 40 hex digits")
	}

	if s.Weight < 0 || s.Consent.Version < 0 || s.Consent.Expires < 0 {
		return c, nil, core.Refuse(core.ReasonRequest, "weight, version and expires: want numbers of 0 or more")
	}

	if c.Consent.Dataset, err = ParseID[core.DatasetID](s.Dataset); err != nil {
		return c, nil, err
	}

	salt, err := ParseBytes(s.Salt, core.SaltSize)
	if err != nil {
		return c, nil, err
	}

	if c.Signature, err = signatureIn(s.Signature); err != nil {
		return c, nil, err
	}

	if c.Header, err = ParseBytes(s.Header, 0); err != nil {
		return c, nil, err
	}

	if payload, err = ParseBytes(s.Payload, 0); err != nil {
		return c, nil, err
	}

	c.Account = common.HexToAddress(s.Account)
	c.Salt = [core.SaltSize]byte(salt)
	c.Consent.Weight = uint64(s.Weight)
	c.Consent.Version = uint64(s.Consent.Version)
	c.Consent.Expires = uint64(s.Consent.Expires)
	c.Consent.Purposes = slices.Clone(s.Consent.Purposes)
	c.Consent.Replaces, err = ParseID[core.ContributionID](s.Consent.Replaces)

	return c, payload, err
}

// signatureIn returns a signature in its plain form.
func signatureIn(text string) ([]byte, error) {
	signature, err := ParseBytes(text, 0)
	if err != nil {
		return nil, err
	}
	return core.PlainSignature(signature)
}
