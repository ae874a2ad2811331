package verify

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
)

// CheckSnapshot checks terms, snapshot and key against their ids and the evidence, and
// returns the key. Its errors are of type *Failure.
func (a *Anchor) CheckSnapshot() (*threshold.GroupKey, error) {
	s, err := a.Evidence.open()
	if err != nil {
		return nil, err
	}
	return a.checkSnapshot(s)
}

// Check is CheckSnapshot, and the same for a sale whose lists stand.
func (a *Anchor) Check() (*threshold.GroupKey, error) {
	s, err := a.Evidence.open()
	if err != nil {
		return nil, err
	}
	key, err := a.checkSnapshot(s)
	if err != nil {
		return nil, err
	}
	return key, a.checkSale(s)
}

func (a *Anchor) checkSnapshot(s state) (*threshold.GroupKey, error) {
	for _, check := range []func(state) error{a.checkTerms, a.checkRoots} {
		if err := check(s); err != nil {
			return nil, err
		}
	}
	return a.checkKey(s)
}

// checkTerms: the id is the digest of the terms, and a dataset has that id.
func (a *Anchor) checkTerms(s state) error {
	terms := a.Dataset.Terms
	if terms.FloorPrice == nil {
		return failure(AnchorFile, ReasonMalformed, "the terms have no floor price")
	}
	if got := consent.New(a.chain()).DatasetID(terms); got != a.Dataset.ID {
		return failure(AnchorFile, ReasonID, "the terms are those of dataset %s, not %s", got, a.Dataset.ID)
	}
	word, err := s.at(a.Chain.Contracts.Datasets, datasetWord(a.Dataset.ID, wordDatasetPrice))
	if err != nil {
		return err
	}
	if floor := new(big.Int).SetBytes(field(word, 0, 16)); floor.Sign() == 0 || floor.Cmp(terms.FloorPrice) != 0 {
		return failure(AnchorFile, ReasonState, "the chain has no dataset %s", a.Dataset.ID)
	}
	return nil
}

// checkRoots: the id is the digest of the snapshot, and a quorum's snapshot of this
// dataset has that id.
func (a *Anchor) checkRoots(s state) error {
	snapshot, id := a.Snapshot.Snapshot, a.Snapshot.ID
	if got := consent.New(a.chain()).SnapshotID(snapshot); got != id {
		return failure(AnchorFile, ReasonID, "the snapshot is %s, not %s", got, id)
	}
	if snapshot.Dataset != a.Dataset.ID {
		return failure(AnchorFile, ReasonID, "the snapshot is of dataset %s", snapshot.Dataset)
	}
	var words [3]common.Hash
	for i, at := range []byte{wordSnapshotDataset, wordSnapshotRoot, wordSnapshotPacked} {
		word, err := s.at(a.Chain.Contracts.Datasets, snapshotWord(id, at))
		if err != nil {
			return err
		}
		words[i] = word
	}
	packed := words[2]
	stored := words[0] == common.Hash(snapshot.Dataset) && words[1] == snapshot.SumRoot &&
		field64(packed, 0) == snapshot.TotalWeight && field32(packed, 8) == snapshot.Count &&
		field64(packed, 16) != 0 && field64(packed, 24) == snapshot.Number
	if !stored {
		return failure(AnchorFile, ReasonState, "the chain has no snapshot %s", id)
	}
	return nil
}

// checkKey: the material has the hash that a quorum finalised for the epoch, and its
// id. The hash is of the whole material, so VK_i need no check of their own here.
func (a *Anchor) checkKey(s state) (*threshold.GroupKey, error) {
	word, err := s.at(a.Chain.Contracts.Committee, keyHashWord(a.Key.Epoch))
	if err != nil {
		return nil, err
	}
	if got := crypto.Keccak256Hash(a.Key.Material); got != word {
		return nil, failure(AnchorFile, ReasonState, "the key material hashes to %s, the chain has %s", got, word)
	}
	// raw(Y) ‖ raw(Y2) ‖ n times raw(VK): the length says n.
	n := (len(a.Key.Material)-bls.G1Size)/bls.G2Size - 1
	key, err := threshold.ParseMaterial(core.Committee{N: n, Threshold: (n + 1) / 2}, a.Key.Material)
	if err != nil {
		return nil, failure(AnchorFile, ReasonGroupKey, "%v", err)
	}
	if got := key.ID(a.Chain.ID, a.Chain.Contracts.Committee); got != a.Key.ID {
		return nil, failure(AnchorFile, ReasonID, "the key is %s, not %s", got, a.Key.ID)
	}
	return key, nil
}

// checkSale: the id is the digest of the offer, the buyer's key is the offer's, and the
// chain has the sale with lists that stand.
func (a *Anchor) checkSale(s state) error {
	sale := &a.Sale
	if sale.Offer.Price == nil {
		return failure(AnchorFile, ReasonMalformed, "the offer has no price")
	}
	if got := consent.New(a.chain()).SaleID(sale.Offer); got != sale.ID {
		return failure(AnchorFile, ReasonID, "the offer is %s, not %s", got, sale.ID)
	}
	if sale.Offer.Snapshot != a.Snapshot.ID {
		return failure(AnchorFile, ReasonID, "the offer is for snapshot %s", sale.Offer.Snapshot)
	}
	if threshold.BuyerKeyHash(sale.B, sale.B2) != sale.Offer.BuyerKeyHash {
		return failure(AnchorFile, ReasonBuyerKey, "the buyer's key is not the offer's")
	}
	state, err := a.saleState(s)
	if err != nil {
		return err
	}
	if state != core.SaleConfirmed && state != core.SaleSettled {
		return failure(AnchorFile, ReasonState, "sale %s is %s in block %d", sale.ID, state, a.Evidence.Block.Number)
	}
	return nil
}

// saleState is the sale's state in the evidence; SaleNone when the chain has none such.
func (a *Anchor) saleState(s state) (core.SaleState, error) {
	var words [3]common.Hash
	for i, at := range []byte{wordSaleSnapshot, wordSaleBuyer, wordSalePacked} {
		word, err := s.at(a.Chain.Contracts.Market, saleWord(a.Sale.ID, at))
		if err != nil {
			return core.SaleNone, err
		}
		words[i] = word
	}
	offer := a.Sale.Offer
	if words[0] != common.Hash(offer.Snapshot) || common.Address(field(words[1], 0, 20)) != offer.Buyer ||
		new(big.Int).SetBytes(field(words[2], 0, 16)).Cmp(offer.Price) != 0 {
		return core.SaleNone, nil
	}
	return core.SaleState(field(words[2], 16, 1)[0]), nil
}
