package model

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// SubmissionOf returns the body of POST contributions.
func SubmissionOf(c core.Contribution, payload []byte) Submission {
	out := Submission{
		Schema:    SubmissionV1,
		Dataset:   c.Consent.Dataset.String(),
		Account:   c.Account.Hex(),
		Salt:      hexutil.Encode(c.Salt[:]),
		Weight:    int64(c.Consent.Weight),
		Header:    hexutil.Encode(c.Header),
		Payload:   hexutil.Encode(payload),
		Signature: hexutil.Encode(c.Signature),
		Consent: Consent{
			Purposes: purposesOf(c.Consent.Purposes),
			Replaces: c.Consent.Replaces.String(),
			Version:  int64(c.Consent.Version),
			Expires:  int64(c.Consent.Expires),
		},
	}

	if c.Consent.Payee != (common.Address{}) {
		out.Consent.Payee = ptr(c.Consent.Payee.Hex())
	}
	if e := c.Consent.Evidence; e != (core.Evidence{}) {
		out.Consent.Evidence = &Evidence{Kind: e.Kind, Digest: hexOf(e.Digest)}
	}
	if len(c.Signer) > 0 {
		out.Signer = ptr(hexutil.Encode(c.Signer))
	}

	return out
}

func purposesOf(list []core.Purpose) []Purpose {
	out := make([]Purpose, len(list))
	for i, p := range list {
		out[i] = Purpose{Dpv: p.DPV, Pdpp: p.PDPP}
	}
	return out
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

	if c.Signature, err = signatureIn(s.Signature, s.Signer); err != nil {
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
	for _, p := range s.Consent.Purposes {
		c.Consent.Purposes = append(c.Consent.Purposes, core.Purpose{DPV: p.Dpv, PDPP: p.Pdpp})
	}

	if err := s.optional(&c); err != nil {
		return c, nil, err
	}
	c.Consent.Replaces, err = ParseID[core.ContributionID](s.Consent.Replaces)

	return c, payload, err
}

// optional sets the parts of a contribution that a submission may leave out.
func (s Submission) optional(c *core.Contribution) (err error) {
	if payee := s.Consent.Payee; payee != nil {
		if !common.IsHexAddress(*payee) {
			return core.Refuse(core.ReasonRequest, "payee: want 0x and 40 hex digits")
		}
		c.Consent.Payee = common.HexToAddress(*payee)
	}

	if e := s.Consent.Evidence; e != nil {
		digest, err := ParseBytes(e.Digest, common.HashLength)
		if err != nil {
			return err
		}
		c.Consent.Evidence = core.Evidence{Kind: e.Kind, Digest: common.Hash(digest)}
	}

	if s.Signer != nil {
		c.Signer, err = ParseBytes(*s.Signer, 0)
	}

	return err
}

// signatureIn returns a signature, that of a key on secp256k1 in its plain form. What code
// judges stays as it is.
func signatureIn(text string, signer *string) ([]byte, error) {
	signature, err := ParseBytes(text, 0)
	if err != nil || signer != nil {
		return signature, err
	}

	if plain, err := core.PlainSignature(signature); err == nil {
		return plain, nil
	}

	return signature, nil
}
