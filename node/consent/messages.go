package consent

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
)

// KeyDigest returns the digest that members sign at the end of a ceremony.
func (t *Typer) KeyDigest(k core.KeyHash) common.Hash {
	return t.digest("Committee", "KeyHash", k)
}

// AdmitMarketDigest returns the digest that members sign to let one more market lock
// datasets.
func (t *Typer) AdmitMarketDigest(epoch uint64, market common.Address) common.Hash {
	return t.digest("Committee", "AdmitMarket", struct {
		Epoch  uint64
		Market common.Address
	}{epoch, market})
}

// BatchDigest returns the digest that members sign for a batch.
func (t *Typer) BatchDigest(b core.Batch) common.Hash {
	return t.digest("Anchors", "Batch", b)
}

// DatasetID returns the digest of a dataset's terms.
func (t *Typer) DatasetID(terms core.Terms) core.DatasetID {
	return core.DatasetID(t.digest("Datasets", "Terms", terms))
}

// SnapshotID returns the digest of a snapshot, which members sign.
func (t *Typer) SnapshotID(s core.Snapshot) core.SnapshotID {
	return core.SnapshotID(t.digest("Datasets", "Snapshot", s))
}

// Retraction returns the message that a wallet shows and signs to leave a dataset.
func (t *Typer) Retraction(r core.Retraction) eip712.TypedData {
	return t.typed("Datasets", "Retraction", r)
}

// RetractionDigest returns the digest that an account signs to leave a dataset.
func (t *Typer) RetractionDigest(r core.Retraction) common.Hash {
	return t.digest("Datasets", "Retraction", r)
}

// ClaimOrder returns the message that a wallet shows and signs to have its leaves claimed.
func (t *Typer) ClaimOrder(o core.ClaimOrder) eip712.TypedData {
	return t.typed("Payouts", "ClaimOrder", o)
}

// ClaimOrderDigest returns the digest that an account signs to have its leaves claimed. The
// nonce must not be nil.
func (t *Typer) ClaimOrderDigest(o core.ClaimOrder) common.Hash {
	return t.digest("Payouts", "ClaimOrder", o)
}

// PayeeOrder returns the message that a wallet shows and signs to name a payee.
func (t *Typer) PayeeOrder(o core.PayeeOrder) eip712.TypedData {
	return t.typed("Payouts", "PayeeOrder", o)
}

// PayeeOrderDigest returns the digest that an account signs to name a payee. The nonce must
// not be nil.
func (t *Typer) PayeeOrderDigest(o core.PayeeOrder) common.Hash {
	return t.digest("Payouts", "PayeeOrder", o)
}

// Ballot returns the message that a wallet shows and signs to vote on an offer.
func (t *Typer) Ballot(b core.Ballot) eip712.TypedData {
	return t.typed("Ballots", "Ballot", b)
}

// BallotDigest returns the digest that an account signs to vote on an offer.
func (t *Typer) BallotDigest(b core.Ballot) common.Hash {
	return t.digest("Ballots", "Ballot", b)
}

// Relayed returns what an account signs for others to bring.
func (t *Typer) Relayed(m core.RelayMessage) eip712.TypedData {
	switch m.Kind {
	case core.RelayVote:
		return t.Ballot(m.Ballot)
	case core.RelayClaim:
		return t.ClaimOrder(m.Claim)
	case core.RelayPayee:
		return t.PayeeOrder(m.Payee)
	default:
		return t.Retraction(m.Retraction)
	}
}

// RelayID returns the digest that an account signed to have a message relayed. It is zero
// for a kind that is not built.
func (t *Typer) RelayID(m core.RelayMessage) core.RelayID {
	switch m.Kind {
	case core.RelayVote:
		return core.RelayID(t.BallotDigest(m.Ballot))
	case core.RelayRetraction:
		return core.RelayID(t.RetractionDigest(m.Retraction))
	case core.RelayClaim:
		return core.RelayID(t.ClaimOrderDigest(m.Claim))
	case core.RelayPayee:
		return core.RelayID(t.PayeeOrderDigest(m.Payee))
	default:
		return core.RelayID{}
	}
}

// agreed is a consent beside what it is given to, the fields of the signed message.
type agreed struct {
	core.Consent
	core.Agreement
}

// Consent returns the message that a contributor's wallet shows and signs.
func (t *Typer) Consent(c core.Consent, to core.Agreement) eip712.TypedData {
	return t.typed("Datasets", "Consent", agreed{c, to})
}

// ConsentDigest returns the digest that a contributor signs and to which leaves commit.
func (t *Typer) ConsentDigest(c core.Consent, to core.Agreement) (common.Hash, error) {
	return t.Consent(c, to).Digest()
}

// SaleID returns the digest of an offer.
func (t *Typer) SaleID(o core.Offer) core.SaleID {
	return core.SaleID(t.digest("Market", "Offer", o))
}

// CommitDigest returns the digest that a member signs for its list's root.
func (t *Typer) CommitDigest(c core.Commit) common.Hash {
	return t.digest("Delivery", "Commit", c)
}

// ConfirmDigest returns the digest that a member signs for the lists that it holds.
func (t *Typer) ConfirmDigest(c core.Confirm) common.Hash {
	return t.digest("Delivery", "Confirm", c)
}

// FaultDigest returns the digest that a member signs for records that it found faulty.
func (t *Typer) FaultDigest(f core.Fault) common.Hash {
	return t.digest("Delivery", "Fault", f)
}

// HeaderRequestDigest returns the digest that a buyer signs to get headers until a time
// in Unix seconds.
func (t *Typer) HeaderRequestDigest(sale core.SaleID, expires uint64) common.Hash {
	return t.digest("Delivery", "HeaderRequest", struct {
		Sale    core.SaleID
		Expires uint64
	}{sale, expires})
}

// FaultRequestDigest returns the digest that a buyer signs to have validators find a record
// faulty.
func (t *Typer) FaultRequestDigest(r core.FaultRequest) common.Hash {
	return t.digest("Delivery", "FaultRequest", r)
}

// ErasureDigest returns the digest that a member signs for what it has erased.
func (t *Typer) ErasureDigest(e core.Erasure) common.Hash {
	return t.digest("Datasets", "Erasure", e)
}
