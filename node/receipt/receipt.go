package receipt

import (
	"bytes"
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
)

// Schema names the format of a receipt.
const Schema = "tantieme/receipt/4"

// MaxSize bounds a receipt's JSON, in bytes.
const MaxSize = 1 << 20

// Evidence holds the signed data from which a receipt follows.
type Evidence struct {
	ChainID   uint64         `json:"chain_id"`
	Contracts core.Contracts `json:"contracts"`
	Account   common.Address `json:"account"`
	Terms     core.Terms     `json:"terms"` // the dataset's, in full
	Readers   core.Readers   `json:"readers"`
	Consent   core.Consent   `json:"consent"`
	Signer    hexutil.Bytes  `json:"signer,omitempty"`   // ERC-7913, from which the account follows
	Contract  bool           `json:"contract,omitempty"` // the account's code judges the signature
	Signature hexutil.Bytes  `json:"signature"`          // of the account over the consent's EIP-712 digest
	Sum       string         `json:"slice_sha256"`       // of what was sealed, 64 hex digits; noted, not signed
}

// Signed returns the account's signature.
func (e Evidence) Signed() Signed { return Signed{e.Account, e.Signer, e.Contract, e.Signature} }

// Domain returns the chain and the contracts for which the consent is signed.
func (e Evidence) Domain() core.Domain { return core.Domain{ID: e.ChainID, Contracts: e.Contracts} }

// Digest returns what the account signed.
func (e Evidence) Digest() (common.Hash, error) {
	return consent.New(e.Domain()).ConsentDigest(e.Consent, e.agreement())
}

// agreement returns what the consent says of the dataset and its readers.
func (e Evidence) agreement() core.Agreement {
	return core.NewAgreement(e.Terms, e.Readers)
}

// Verify checks that the terms belong to the dataset to which the account consented, and
// that the account signed, as far as no code has to be asked: Signed().By() says how far.
// Errors wrap core.ErrVerify.
func (e Evidence) Verify() error {
	if e.Terms.FloorPrice == nil || e.Terms.FloorPrice.Sign() < 0 || e.Terms.FloorPrice.BitLen() > 128 {
		return fmt.Errorf("receipt: the floor price is not an amount: %w", core.ErrVerify)
	}

	if id := consent.New(e.Domain()).DatasetID(e.Terms); id != e.Consent.Dataset {
		return fmt.Errorf(
			"receipt: its terms are those of dataset %s, the consent is for %s: %w",
			id,
			e.Consent.Dataset,
			core.ErrVerify,
		)
	}

	digest, err := e.Digest()
	if err == nil {
		err = e.Signed().Check(digest)
	}
	if err != nil {
		return fmt.Errorf("receipt: %w: %w", err, core.ErrVerify)
	}

	if sum, err := hex.DecodeString(e.Sum); err != nil || len(sum) != sha256.Size {
		return fmt.Errorf("receipt: %q is not a SHA-256: %w", e.Sum, core.ErrVerify)
	}
	return nil
}

// Receipt is a consent and its later events.
type Receipt struct {
	Evidence Evidence
	Events   []Event // at least one; the first is the consent itself
}

// New returns the receipt of a consent that was given at a time.
func New(e Evidence, given time.Time) (*Receipt, error) {
	if err := e.Verify(); err != nil {
		return nil, err
	}
	r := &Receipt{Evidence: e}
	return r, r.Append(Given, given, "")
}

// Encode returns the receipt's JSON-LD. The same receipt has the same bytes.
func (r *Receipt) Encode() ([]byte, error) {
	doc, err := r.document()
	if err != nil {
		return nil, err
	}

	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return nil, fmt.Errorf("receipt: %w", err)
	}

	return out.Bytes(), nil
}

// Verify parses a receipt and checks all of it: signature, terms and events, and that the
// document contains exactly what follows from them. Errors wrap core.ErrVerify or
// core.ErrTooLarge.
func Verify(data []byte) (*Receipt, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("receipt of %d bytes: %w", len(data), core.ErrTooLarge)
	}

	var in struct {
		Evidence Evidence `json:"evidence"`
		Events   []Event  `json:"events"`
	}

	if err := json.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("receipt: %w: %w", err, core.ErrVerify)
	}

	r := &Receipt{in.Evidence, in.Events}
	if err := errors.Join(r.Evidence.Verify(), r.checkEvents()); err != nil {
		return nil, err
	}

	again, err := r.Encode()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", err, core.ErrVerify)
	}
	if !bytes.Equal(again, data) {
		return nil, fmt.Errorf("receipt: the shown text differs from the signed one: %w", core.ErrVerify)
	}

	return r, nil
}
