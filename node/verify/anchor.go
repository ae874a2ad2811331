package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
)

// AnchorSchema names the format of an Anchor's JSON.
const AnchorSchema = "tantieme/anchor/1"

// Anchor binds a buyer's folder to the chain. Its file is anchor.json.
type Anchor struct {
	Schema   string            `json:"schema"` // AnchorSchema
	Chain    AnchorChain       `json:"chain"`
	Dataset  AnchorDataset     `json:"dataset"`
	Snapshot AnchorSnapshot    `json:"snapshot"`
	Sale     AnchorSale        `json:"sale"`
	Key      AnchorKey         `json:"key"`
	Evidence evidence.Evidence `json:"evidence"`
}

// AnchorChain names the chain and the contracts of a folder.
type AnchorChain struct {
	ID        uint64    `json:"id"`
	Contracts Contracts `json:"contracts"`
}

// Contracts holds the contracts to which a folder is bound: three by its manifest, the
// market by the sale's id.
type Contracts struct {
	Committee common.Address `json:"committee"`
	Anchors   common.Address `json:"anchors"`
	Datasets  common.Address `json:"datasets"`
	Market    common.Address `json:"market"`
}

// NewAnchorChain returns the part of a deployment that anchors contain.
func NewAnchorChain(c core.Domain) AnchorChain {
	return AnchorChain{
		ID: c.ID,
		Contracts: Contracts{
			Committee: c.Contracts.Committee,
			Anchors:   c.Contracts.Anchors,
			Datasets:  c.Contracts.Datasets,
			Market:    c.Contracts.Market,
		},
	}
}

// AnchorDataset is the dataset, with the terms whose digest is its id.
type AnchorDataset struct {
	ID    core.DatasetID `json:"id"`
	Terms core.Terms     `json:"terms"`
}

// AnchorSnapshot is the snapshot and its id.
type AnchorSnapshot struct {
	ID core.SnapshotID `json:"id"`
	core.Snapshot
}

// AnchorSale is the offer, its id, and the public halves of the buyer's key.
type AnchorSale struct {
	ID    core.SaleID `json:"id"`
	Offer core.Offer  `json:"offer"`
	B     bls.G1      `json:"buyer_key"`    // compressed
	B2    bls.G2      `json:"buyer_key_g2"` // compressed
}

// AnchorKey is the committee's key as raw points.
type AnchorKey struct {
	ID       core.KeyID    `json:"id"`
	Epoch    uint64        `json:"epoch"`
	Material hexutil.Bytes `json:"material"`
}

// Encode returns the content of anchor.json.
func (a *Anchor) Encode() ([]byte, error) {
	data, err := json.MarshalIndent(a, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode anchor: %w", err)
	}
	return append(data, '\n'), nil
}

// ParseAnchor parses the output of Encode. Its error is of type *Failure.
func ParseAnchor(data []byte) (*Anchor, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()

	var a Anchor
	if err := dec.Decode(&a); err != nil {
		return nil, failure(AnchorFile, ReasonMalformed, "%v", err)
	}

	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, failure(AnchorFile, ReasonMalformed, "something follows the JSON object")
	}
	if a.Schema != AnchorSchema {
		return nil, failure(
			AnchorFile,
			ReasonMalformed,
			"schema is %q, this program reads %q",
			a.Schema,
			AnchorSchema,
		)
	}

	amounts := map[string]*big.Int{
		"floor_price": a.Dataset.Terms.FloorPrice,
		"price":       a.Sale.Offer.Price,
	}

	for name, amount := range amounts {
		if amount != nil && (amount.Sign() < 0 || amount.BitLen() > 128) {
			return nil, failure(AnchorFile, ReasonMalformed, "%s is not an amount of 128 bits", name)
		}
	}

	return &a, nil
}

func (a *Anchor) chain() core.Domain {
	at := a.Chain.Contracts
	return core.Domain{
		ID: a.Chain.ID,
		Contracts: core.Contracts{
			Committee: at.Committee,
			Anchors:   at.Anchors,
			Datasets:  at.Datasets,
			Market:    at.Market,
		},
	}
}

// Wanted returns the storage that the anchor's evidence has to prove. Without a sale's id
// it is the storage for CheckSnapshot.
func (a *Anchor) Wanted() []evidence.Slots {
	at := a.Chain.Contracts
	ofDataset := append(evidence.DatasetSlots(a.Dataset.ID), evidence.SnapshotSlots(a.Snapshot.ID)...)

	wanted := []evidence.Slots{
		{Address: at.Committee, Slots: evidence.KeySlots(a.Key.Epoch)},
		{Address: at.Datasets, Slots: ofDataset},
	}

	if a.Sale.ID.IsZero() {
		return wanted
	}
	return append(wanted, evidence.Slots{Address: at.Market, Slots: evidence.SaleSlots(a.Sale.ID)})
}

// open checks the evidence. Its errors are of type *Failure.
func (a *Anchor) open() (evidence.State, error) {
	root, err := a.Evidence.Block.StateRoot()
	if err != nil {
		return nil, failure(AnchorFile, ReasonBlock, "%v", err)
	}

	state, err := a.Evidence.Prove(root)
	if err != nil {
		return nil, failure(AnchorFile, ReasonProof, "%v", err)
	}

	return state, nil
}
