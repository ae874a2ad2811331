package verify

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
)

// ProofsSchema names the format of anchor.json, the file of Proofs.
const ProofsSchema = "tantieme/anchor/2"

// Proofs binds a buyer's folder to the chain. Its file is anchor.json.
type Proofs struct {
	Schema   string            `json:"schema"` // ProofsSchema
	Chain    ProofsChain       `json:"chain"`
	Dataset  ProofsDataset     `json:"dataset"`
	Snapshot ProofsSnapshot    `json:"snapshot"`
	Sale     ProofsSale        `json:"sale"`
	Key      ProofsKey         `json:"key"`
	Evidence evidence.Evidence `json:"evidence"`
}

// ProofsChain names the chain and the contracts of a folder.
type ProofsChain struct {
	ID        uint64    `json:"id"`
	Contracts Contracts `json:"contracts"`
}

// Contracts holds the contracts to which a folder is bound: three by its manifest, the
// others by the sale's id.
type Contracts struct {
	Committee common.Address `json:"committee"`
	Anchors   common.Address `json:"anchors"`
	Datasets  common.Address `json:"datasets"`
	Market    common.Address `json:"market"`
	// Delivery is there if the sale leaves something out, which it says.
	Delivery *common.Address `json:"delivery,omitempty"`
}

// NewProofsChain returns the part of a deployment that Proofs contain.
func NewProofsChain(c core.Domain) ProofsChain {
	return ProofsChain{
		ID: c.ID,
		Contracts: Contracts{
			Committee: c.Contracts.Committee,
			Anchors:   c.Contracts.Anchors,
			Datasets:  c.Contracts.Datasets,
			Market:    c.Contracts.Market,
		},
	}
}

// ProofsDataset is the dataset, with the terms whose digest is its id.
type ProofsDataset struct {
	ID    core.DatasetID `json:"id"`
	Terms core.Terms     `json:"terms"`
}

// ProofsSnapshot is the snapshot and its id.
type ProofsSnapshot struct {
	ID core.SnapshotID `json:"id"`
	core.Snapshot
}

// ProofsSale is the offer, its id, and the public halves of the buyer's key.
type ProofsSale struct {
	ID    core.SaleID `json:"id"`
	Offer core.Offer  `json:"offer"`
	B     bls.G1      `json:"buyer_key"`    // compressed
	B2    bls.G2      `json:"buyer_key_g2"` // compressed
}

// ProofsKey is the committee's key as raw points.
type ProofsKey struct {
	ID       core.KeyID    `json:"id"`
	Epoch    uint64        `json:"epoch"`
	Material hexutil.Bytes `json:"material"`
}

// Encode returns the content of anchor.json (SPEC 8.14).
func (a *Proofs) Encode() ([]byte, error) { return encode(a) }

// ParseProofs parses the output of Encode and refuses every other spelling of it. Its
// error is of type *Failure.
func ParseProofs(data []byte) (*Proofs, error) {
	a, err := decode[Proofs](ProofsFile, data, encode)
	if err != nil {
		return nil, err
	}

	return a, a.checkForm(ProofsFile)
}

// checkForm checks the schema and the amounts, whose types hold more than the contracts do.
func (a *Proofs) checkForm(file string) error {
	if a.Schema != ProofsSchema {
		return failure(
			file,
			ReasonMalformed,
			"schema is %q, this program reads %q",
			a.Schema,
			ProofsSchema,
		)
	}

	amounts := map[string]*big.Int{
		"floor_price": a.Dataset.Terms.FloorPrice,
		"price":       a.Sale.Offer.Price,
	}

	for name, amount := range amounts {
		if amount != nil && (amount.Sign() < 0 || amount.BitLen() > 128) {
			return failure(file, ReasonMalformed, "%s is not an amount of 128 bits", name)
		}
	}

	return nil
}

func (a *Proofs) chain() core.Domain {
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

// Wanted returns the storage that the evidence has to prove. Without a sale's id
// it is the storage for CheckSnapshot, and without Delivery that of a sale which leaves out
// nothing.
func (a *Proofs) Wanted() []evidence.Slots {
	at := a.Chain.Contracts
	ofDataset := append(evidence.DatasetSlots(a.Dataset.ID), evidence.SnapshotSlots(a.Snapshot.ID)...)

	wanted := []evidence.Slots{
		{Address: at.Committee, Slots: evidence.KeySlots(a.Key.Epoch)},
		{Address: at.Datasets, Slots: ofDataset},
	}

	if a.Sale.ID.IsZero() {
		return wanted
	}

	wanted = append(wanted, evidence.Slots{Address: at.Market, Slots: evidence.SaleSlots(a.Sale.ID)})
	if at.Delivery == nil {
		return wanted
	}

	return append(wanted, evidence.Slots{Address: *at.Delivery, Slots: evidence.ExclusionSlots(a.Sale.ID)})
}

// open checks the evidence. Its errors are of type *Failure.
func (a *Proofs) open() (evidence.State, error) {
	root, err := a.Evidence.Block.StateRoot()
	if err != nil {
		return nil, failure(ProofsFile, ReasonBlock, "%v", err)
	}

	if !a.Evidence.Is(a.Wanted()) {
		return nil, failure(ProofsFile, ReasonProof, "want one proof of each contract and slot, in their order, and no other")
	}

	state, err := a.Evidence.Prove(root)
	if err != nil {
		return nil, failure(ProofsFile, ReasonProof, "%v", err)
	}

	return state, nil
}
