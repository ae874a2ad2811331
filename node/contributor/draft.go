package contributor

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
	"github.com/tantieme/tantieme/node/receipt"
)

// DraftSchema names the format of a Draft's JSON.
const DraftSchema = "tantieme/draft/4"

// maxDraft bounds a draft's JSON, in bytes.
const maxDraft = 1 << 20

// Draft is a sealed slice on its way to the validators, with all data for a repeated
// post. It contains neither the slice nor a key that opens it. Header, salt and signature
// are for validators only, so a draft must be stored privately.
type Draft struct {
	Schema    string         `json:"schema"` // DraftSchema
	ChainID   uint64         `json:"chain_id"`
	Contracts core.Contracts `json:"contracts"`
	KeyID     core.KeyID     `json:"key_id"`
	Sum       string         `json:"slice_sha256"` // 64 hex digits
	Account   common.Address `json:"account"`
	Salt      hexutil.Bytes  `json:"salt"`
	Header    hexutil.Bytes  `json:"header"`
	Payload   hexutil.Bytes  `json:"payload"`
	Consent   core.Consent   `json:"consent"`
	Terms     core.Terms     `json:"terms"` // the dataset's
	Readers   core.Readers   `json:"readers"`
	Signer    hexutil.Bytes  `json:"signer,omitempty"`    // ERC-7913, from which the account follows
	Contract  bool           `json:"contract,omitempty"`  // the account's code judges the signature
	Signature hexutil.Bytes  `json:"signature,omitempty"` // once signed
}

// ParseDraft parses the output of Encode.
func ParseDraft(data []byte) (*Draft, error) {
	if len(data) > maxDraft {
		return nil, fmt.Errorf("draft of %d bytes: %w", len(data), core.ErrTooLarge)
	}

	var d Draft
	if err := core.DecodeJSON(data, &d); err != nil {
		return nil, fmt.Errorf("draft: %w", err)
	}
	if d.Schema != DraftSchema {
		return nil, fmt.Errorf("draft: schema is %q, this program reads %q", d.Schema, DraftSchema)
	}

	if len(d.Salt) != core.SaltSize {
		return nil, fmt.Errorf("draft: salt of %d bytes, want %d", len(d.Salt), core.SaltSize)
	}

	return &d, nil
}

// Encode returns the draft as JSON.
func (d *Draft) Encode() ([]byte, error) {
	data, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("draft: %w", err)
	}
	return append(data, '\n'), nil
}

func (d *Draft) typer() *consent.Typer {
	return consent.New(core.Domain{ID: d.ChainID, Contracts: d.Contracts})
}

// agreement returns what the consent says of the dataset and its readers.
func (d *Draft) agreement() core.Agreement { return core.NewAgreement(d.Terms, d.Readers) }

// TypedData returns the consent in the form that a wallet shows and signs.
func (d *Draft) TypedData() eip712.TypedData { return d.typer().Consent(d.Consent, d.agreement()) }

// Document returns TypedData as the JSON that wallets take.
func (d *Draft) Document() map[string]any { return d.TypedData().Document() }

// Digest returns the digest that the wallet signs, which is a passkey's challenge.
func (d *Draft) Digest() (common.Hash, error) {
	return d.typer().ConsentDigest(d.Consent, d.agreement())
}

// Sign adds the signature of the account's own key to the consent, in any form that
// core.PlainSignature takes. It refuses a signature of another account.
func (d *Draft) Sign(signature []byte) error {
	plain, err := core.PlainSignature(signature)
	if err != nil {
		return err
	}

	digest, err := d.Digest()
	if err == nil {
		err = receipt.Signed{Account: d.Account, Signature: plain}.Check(digest)
	}
	if err != nil {
		return err
	}

	d.Signer, d.Contract, d.Signature = nil, false, plain

	return nil
}

// signed returns the draft's signature.
func (d *Draft) signed() receipt.Signed {
	return receipt.Signed{Account: d.Account, Signer: d.Signer, Contract: d.Contract, Signature: d.Signature}
}

// checkSignature checks a signed draft's signature, as far as no code has to be asked.
func (d *Draft) checkSignature() error {
	digest, err := d.Digest()
	if err != nil {
		return err
	}
	return d.signed().Check(digest)
}

// Contribution returns the part of a signed draft that is posted with its payload.
func (d *Draft) Contribution() core.Contribution {
	return core.Contribution{
		Account:   d.Account,
		Salt:      [core.SaltSize]byte(d.Salt),
		Header:    d.Header,
		Consent:   d.Consent,
		Signer:    d.Signer,
		Signature: d.Signature,
	}
}

// belongs checks that the draft is complete and belongs to the account and the dataset.
func (d *Draft) belongs(target *Target, account common.Address) error {
	if d.Consent.Dataset != target.dataset || d.Account != account {
		return errors.New("the draft is for another dataset or account")
	}

	if err := d.checkSignature(); err != nil {
		return err
	}

	if d.KeyID != target.keyID {
		return nil // sealed to another key; it will be replaced
	}

	id, err := target.scheme.ID(d.Consent.Tag, sha256.Sum256(d.Payload), d.Header)
	if err != nil {
		return err
	}

	if id != d.Consent.Contribution || core.NewTag(account, [core.SaltSize]byte(d.Salt)) != d.Consent.Tag {
		return errors.New("the draft's parts do not belong together")
	}

	return nil
}

// current reports whether the draft can be posted unchanged: it says what the target shows,
// and does not expire soon.
func (d *Draft) current(target *Target, sum string, now time.Time) bool {
	return d.Sum == sum && d.KeyID == target.keyID && target.says(d) &&
		d.Consent.Expires >= target.sells(now)+uint64(renewMargin/time.Second)
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
