package verify

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/threshold"
)

// CheckSnapshot checks terms, snapshot and key against their ids and the evidence, and
// returns the key. Its errors are of type *Failure.
func (a *Proofs) CheckSnapshot() (*threshold.GroupKey, error) {
	s, err := a.open()
	if err != nil {
		return nil, err
	}

	return a.checkSnapshot(s)
}

// Check performs CheckSnapshot, and the same checks for a sale with confirmed lists.
func (a *Proofs) Check() (*threshold.GroupKey, error) {
	s, err := a.open()
	if err != nil {
		return nil, err
	}

	key, err := a.checkSnapshot(s)
	if err != nil {
		return nil, err
	}

	return key, a.checkSale(s)
}

func (a *Proofs) checkSnapshot(s evidence.State) (*threshold.GroupKey, error) {
	for _, check := range []func(evidence.State) error{a.checkTerms, a.checkRoots} {
		if err := check(s); err != nil {
			return nil, err
		}
	}
	return a.checkKey(s)
}

// checkTerms checks that the id is the digest of the terms, and that the chain has a
// dataset with that id.
func (a *Proofs) checkTerms(s evidence.State) error {
	terms := a.Dataset.Terms
	if terms.FloorPrice == nil {
		return failure(ProofsFile, ReasonMalformed, "the terms have no floor price")
	}

	if got := consent.New(a.chain()).DatasetID(terms); got != a.Dataset.ID {
		return failure(ProofsFile, ReasonID, "the terms are those of dataset %s, not %s", got, a.Dataset.ID)
	}

	floor, err := s.FloorPrice(a.Chain.Contracts.Datasets, a.Dataset.ID)
	if err != nil {
		return unproven(err)
	}
	if floor.Sign() == 0 || floor.Cmp(terms.FloorPrice) != 0 {
		return failure(ProofsFile, ReasonState, "the chain has no dataset %s", a.Dataset.ID)
	}

	return nil
}

// unproven returns the failure of a word that the evidence does not prove.
func unproven(err error) *Failure { return failure(ProofsFile, ReasonProof, "%v", err) }

// checkRoots checks that the id is the digest of the snapshot, and that the chain has a
// quorum's snapshot of this dataset with that id.
func (a *Proofs) checkRoots(s evidence.State) error {
	snapshot, id := a.Snapshot.Snapshot, a.Snapshot.ID
	if got := consent.New(a.chain()).SnapshotID(snapshot); got != id {
		return failure(ProofsFile, ReasonID, "the snapshot is %s, not %s", got, id)
	}
	if snapshot.Dataset != a.Dataset.ID {
		return failure(ProofsFile, ReasonID, "the snapshot is of dataset %s", snapshot.Dataset)
	}

	got, err := s.Snapshot(a.Chain.Contracts.Datasets, id)
	if err != nil {
		return unproven(err)
	}

	want := evidence.Snapshot{
		Dataset:     snapshot.Dataset,
		TotalWeight: snapshot.TotalWeight,
		CommittedAt: got.CommittedAt, // the id does not bind it
		SellUntil:   snapshot.SellUntil,
	}

	if got != want || got.CommittedAt == 0 {
		return failure(ProofsFile, ReasonState, "the chain has no snapshot %s", id)
	}

	return nil
}

// checkKey checks the material's id, and its hash against the one that a quorum finalised
// for the epoch. The hash covers the whole material, so each VK_i needs no check of its
// own here.
func (a *Proofs) checkKey(s evidence.State) (*threshold.GroupKey, error) {
	hash, err := s.KeyHash(a.Chain.Contracts.Committee, a.Key.Epoch)
	if err != nil {
		return nil, unproven(err)
	}

	if got := crypto.Keccak256Hash(a.Key.Material); got != hash {
		return nil, failure(
			ProofsFile,
			ReasonState,
			"the key material hashes to %s, the chain has %s",
			got,
			hash,
		)
	}

	key, err := threshold.ParseMaterial(a.Committee(), a.Key.Material)
	if err != nil {
		return nil, failure(ProofsFile, ReasonGroupKey, "%v", err)
	}

	if got := key.ID(a.Chain.ID, a.Chain.Contracts.Committee); got != a.Key.ID {
		return nil, failure(ProofsFile, ReasonID, "the key is %s, not %s", got, a.Key.ID)
	}

	return key, nil
}

// Committee returns the size of the committee whose key it is. The material is raw(Y) ‖
// raw(Y2) ‖ n times raw(VK), so its length determines n.
func (a *Proofs) Committee() core.Committee {
	n := (len(a.Key.Material)-bls.G1Size)/bls.G2Size - 1
	return core.Committee{N: n, Threshold: (n + 1) / 2}
}

// checkSale checks that the id is the digest of the offer, that the buyer's key is the
// offer's, and that the chain has the sale with confirmed lists.
func (a *Proofs) checkSale(s evidence.State) error {
	sale := &a.Sale
	if sale.Offer.Price == nil {
		return failure(ProofsFile, ReasonMalformed, "the offer has no price")
	}

	if got := consent.New(a.chain()).SaleID(sale.Offer); got != sale.ID {
		return failure(ProofsFile, ReasonID, "the offer is %s, not %s", got, sale.ID)
	}
	if sale.Offer.Snapshot != a.Snapshot.ID {
		return failure(ProofsFile, ReasonID, "the offer is for snapshot %s", sale.Offer.Snapshot)
	}
	if threshold.BuyerKeyHash(sale.B, sale.B2) != sale.Offer.BuyerKeyHash {
		return failure(ProofsFile, ReasonBuyerKey, "the buyer's key is not the offer's")
	}

	state, err := s.SaleState(a.Chain.Contracts.Market, sale.ID)
	if err != nil {
		return unproven(err)
	}
	if state != core.SaleConfirmed && state != core.SaleSettled {
		return failure(
			ProofsFile,
			ReasonState,
			"sale %s is %s in block %d",
			sale.ID,
			state,
			a.Evidence.Block.Number,
		)
	}

	return nil
}

// LeftOut returns what the sale leaves out of its snapshot: what was retracted before it was
// accepted. The proofs must have passed Check. A sale that leaves out nothing needs no proof
// of it, because each of its records opens.
func (a *Proofs) LeftOut() (evidence.LeftOut, error) {
	at := a.Chain.Contracts.Delivery
	if at == nil {
		return evidence.LeftOut{}, nil
	}

	s, err := a.open()
	if err != nil {
		return evidence.LeftOut{}, err
	}

	left, err := s.LeftOut(*at, a.Sale.ID)
	if err != nil {
		return left, unproven(err)
	}
	if left.Records == 0 {
		return left, failure(ProofsFile, ReasonState, "the chain says that sale %s leaves out nothing", a.Sale.ID)
	}

	return left, nil
}

// Trim drops what the evidence holds of a sale that leaves out nothing, so that each folder
// has one spelling. The evidence must be that of Wanted.
func (a *Proofs) Trim() error {
	at := a.Chain.Contracts.Delivery
	if at == nil {
		return nil
	}

	s, err := a.open()
	if err != nil {
		return err
	}

	left, err := s.LeftOut(*at, a.Sale.ID)
	if err != nil {
		return unproven(err)
	}

	if left.Records == 0 {
		a.Chain.Contracts.Delivery = nil
		a.Evidence.Proofs = a.Evidence.Proofs[:len(a.Evidence.Proofs)-1]
	}

	return nil
}
