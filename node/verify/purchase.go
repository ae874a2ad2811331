package verify

import (
	"errors"
	"io/fs"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
)

// PurchaseSchema names the format of purchase.json.
const PurchaseSchema = "tantieme/purchase/2"

// maxPurchase bounds purchase.json, in bytes.
const maxPurchase = maxProofs

// Purchase is the content of purchase.json (SPEC 8.41): what a buyer must not lose between
// offer and records. It is a secret, and nobody else needs it.
type Purchase struct {
	Schema string        `json:"schema"`     // PurchaseSchema
	Secret hexutil.Bytes `json:"secret_key"` // b, the buyer's key
	Proofs Proofs        `json:"anchor"`     // with evidence from before the offer
}

// Key returns the buyer's key.
func (p *Purchase) Key() (*threshold.BuyerKey, error) { return threshold.ParseBuyerKey(p.Secret) }

// Encode returns the content of purchase.json.
func (p *Purchase) Encode() ([]byte, error) { return encodeLine(p) }

// ParsePurchase parses the output of Encode and refuses every other spelling of it. Its
// error is of type *Failure.
func ParsePurchase(data []byte) (*Purchase, error) {
	p, err := decode[Purchase](PurchaseFile, data, encodeLine)
	if err != nil {
		return nil, err
	}
	if p.Schema != PurchaseSchema {
		return nil, failure(
			PurchaseFile,
			ReasonMalformed,
			"schema is %q, this program reads %q",
			p.Schema,
			PurchaseSchema,
		)
	}

	return p, p.Proofs.checkForm(PurchaseFile)
}

// checkPurchase checks, where the buyer's own file is there, that it is of this sale. A
// folder that is passed on comes without it.
func (c *checker) checkPurchase() error {
	data, err := read(c.folder, PurchaseFile, maxPurchase)
	if missing(err) || errors.Is(err, fs.ErrPermission) {
		return nil
	}
	if err != nil {
		return err
	}

	p, err := ParsePurchase(data)
	if err != nil {
		return err
	}

	key, err := p.Key()
	if err != nil {
		return failure(PurchaseFile, ReasonMalformed, "secret_key: %v", err)
	}
	if key.Hash() != c.proofs.Sale.Offer.BuyerKeyHash {
		return failure(PurchaseFile, ReasonBuyerKey, "the secret key is not that of the offer")
	}

	if !sameSale(&p.Proofs, c.proofs) {
		return failure(PurchaseFile, ReasonID, "not of the sale in %s", ProofsFile)
	}

	return checkBefore(p.Proofs)
}

// maxNote bounds buyer.json, in bytes.
const maxNote = 1 << 20

// checkNote checks, where the buyer's note is there, that it can be read. What it says is
// no part of the sale: how the buyer's own program reaches chain, nodes and account.
func (c *checker) checkNote() error {
	_, err := read(c.folder, BuyerFile, maxNote)
	if missing(err) || errors.Is(err, fs.ErrPermission) {
		return nil
	}
	return err
}

// checkBefore checks the evidence from before the offer, as buy did: it is that of the
// snapshot, since the chain had no sale then.
func checkBefore(p Proofs) error {
	p.Sale.ID = core.SaleID{}
	_, err := p.CheckSnapshot()

	var wrong *Failure
	if errors.As(err, &wrong) {
		wrong.File = PurchaseFile
	}
	return err
}

// sameSale reports whether two proofs are of the same things, whatever their evidence.
func sameSale(a, b *Proofs) bool {
	first, second := *a, *b
	first.Evidence, second.Evidence = b.Evidence, b.Evidence
	first.Chain.Contracts.Delivery, second.Chain.Contracts.Delivery = nil, nil // before the offer nothing is left out

	x, errX := first.Encode()
	y, errY := second.Encode()
	return errX == nil && errY == nil && string(x) == string(y)
}
