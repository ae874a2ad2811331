package consent

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/core"
)

type bigInt = big.Int

func newBig(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// schema holds every type of node/SPEC.md, section 5.
var schema = apitypes.Types{
	"EIP712Domain": fields("string name", "string version", "uint256 chainId", "address verifyingContract"),
	"KeyHash":      fields("uint64 epoch", "uint64 attempt", "bytes32 keyHash"),
	"Batch":        fields("uint64 epoch", "uint64 number", "uint64 round", "bytes32 root", "uint32 count", "bytes32 dataHash"),
	"Terms": fields("string name", "string schema", "string[] purposes", "address token", "uint128 floorPrice",
		"uint8 weightRule", "uint64 maxWeight", "Admission admission", "Cadence cadence", "Split split", "Vote vote",
		"Windows windows", "uint16 maxDisputes", "bytes32 salt"),
	"Admission": fields("uint8 rule", "bytes32 root"),
	"Cadence":   fields("uint32 minGroup", "uint32 minNew", "uint64 minInterval", "uint64 minAge", "uint64 sellFor"),
	"Split":     fields("uint16 potBps", "uint16 treasuryBps", "uint16 tipBps", "uint16 coverBps", "address treasury"),
	"Vote":      fields("uint8 rule", "uint16 vetoBps", "uint16 quorumBps"),
	"Windows":   fields("uint64 vote", "uint64 commit", "uint64 release", "uint64 confirm", "uint64 dispute"),
	"Snapshot": fields("bytes32 dataset", "uint64 number", "uint64 round", "uint64 epoch", "bytes32 contributionRoot",
		"bytes32 sumRoot", "uint64 totalWeight", "uint32 count", "bytes32 manifest", "uint64 asOf", "bytes32 asOfHash"),
	"Consent": fields("bytes32 dataset", "string[] purposes", "bytes32 contribution", "bytes32 tag", "uint64 weight",
		"uint64 version", "uint64 expires"),
	"Offer": fields("bytes32 snapshot", "address buyer", "uint128 price", "bytes32 buyerKeyHash", "uint64 maxExcluded",
		"uint64 deadline", "bytes32 salt"),
	"Commit":        fields("bytes32 sale", "uint64 epoch", "uint8 member", "bytes32 listRoot", "Tombstones tombstones"),
	"Tombstones":    fields("bytes32 digest", "uint32 count", "uint64 weight"),
	"Confirm":       fields("bytes32 sale", "bytes32 rootsDigest", "uint256 lists"),
	"HeaderRequest": fields("bytes32 sale", "uint64 expires"),
}

// fields reads "type name" pairs.
func fields(pairs ...string) []apitypes.Type {
	out := make([]apitypes.Type, len(pairs))
	for i, pair := range pairs {
		for j := range pair {
			if pair[j] == ' ' {
				out[i] = apitypes.Type{Type: pair[:j], Name: pair[j+1:]}
			}
		}
	}
	return out
}

func word[T ~[32]byte](v T) string { return hexutil.Encode(v[:]) }

func list(values []string) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out
}

// KeyDigest is what members sign at the end of a ceremony.
func (t *Typer) KeyDigest(k core.KeyHash) common.Hash {
	return t.digest("Committee", "KeyHash", message{"epoch": number(k.Epoch), "attempt": number(k.Attempt), "keyHash": word(k.KeyHash)})
}

// BatchDigest is what members sign of a batch.
func (t *Typer) BatchDigest(b core.Batch) common.Hash {
	return t.digest("Anchors", "Batch", message{
		"epoch": number(b.Epoch), "number": number(b.Number), "round": number(b.Round),
		"root": word(b.Root), "count": number(uint64(b.Count)), "dataHash": word(b.DataHash),
	})
}

// DatasetID is the digest of a dataset's terms.
func (t *Typer) DatasetID(terms core.Terms) core.DatasetID {
	split := terms.Split
	return core.DatasetID(t.digest("Datasets", "Terms", message{
		"name": terms.Name, "schema": terms.Schema, "purposes": list(terms.Purposes), "token": terms.Token.Hex(),
		"floorPrice": terms.FloorPrice.String(), "weightRule": number(uint64(terms.WeightRule)), "maxWeight": number(terms.MaxWeight),
		"admission": message{"rule": number(uint64(terms.Admission.Rule)), "root": word(terms.Admission.Root)},
		"cadence": message{
			"minGroup": number(uint64(terms.Cadence.MinGroup)), "minNew": number(uint64(terms.Cadence.MinNew)),
			"minInterval": number(terms.Cadence.MinInterval), "minAge": number(terms.Cadence.MinAge), "sellFor": number(terms.Cadence.SellFor),
		},
		"split": message{
			"potBps": number(uint64(split.PotBps)), "treasuryBps": number(uint64(split.TreasuryBps)),
			"tipBps": number(uint64(split.TipBps)), "coverBps": number(uint64(split.CoverBps)), "treasury": split.Treasury.Hex(),
		},
		"vote": message{"rule": number(uint64(terms.Vote.Rule)), "vetoBps": number(uint64(terms.Vote.VetoBps)), "quorumBps": number(uint64(terms.Vote.QuorumBps))},
		"windows": message{
			"vote": number(terms.Windows.Vote), "commit": number(terms.Windows.Commit), "release": number(terms.Windows.Release),
			"confirm": number(terms.Windows.Confirm), "dispute": number(terms.Windows.Dispute),
		},
		"maxDisputes": number(uint64(terms.MaxDisputes)), "salt": word(terms.Salt),
	}))
}

// SnapshotID is the digest of a snapshot: what members sign of it.
func (t *Typer) SnapshotID(s core.Snapshot) core.SnapshotID {
	return core.SnapshotID(t.digest("Datasets", "Snapshot", message{
		"dataset": word(s.Dataset), "number": number(s.Number), "round": number(s.Round), "epoch": number(s.Epoch),
		"contributionRoot": word(s.ContributionRoot), "sumRoot": word(s.SumRoot), "totalWeight": number(s.TotalWeight),
		"count": number(uint64(s.Count)), "manifest": word(s.Manifest), "asOf": number(s.AsOf), "asOfHash": word(s.AsOfHash),
	}))
}

// Consent is the message that a contributor's wallet shows and signs.
func (t *Typer) Consent(c core.Consent) apitypes.TypedData {
	return t.typed("Datasets", "Consent", message{
		"dataset": word(c.Dataset), "purposes": list(c.Purposes), "contribution": word(c.Contribution), "tag": word(c.Tag),
		"weight": number(c.Weight), "version": number(c.Version), "expires": number(c.Expires),
	})
}

// ConsentDigest is what a contributor signs, and what leaves commit to.
func (t *Typer) ConsentDigest(c core.Consent) (common.Hash, error) { return Digest(t.Consent(c)) }

// SaleID is the digest of an offer.
func (t *Typer) SaleID(o core.Offer) core.SaleID {
	return core.SaleID(t.digest("Market", "Offer", message{
		"snapshot": word(o.Snapshot), "buyer": o.Buyer.Hex(), "price": o.Price.String(), "buyerKeyHash": word(o.BuyerKeyHash),
		"maxExcluded": number(o.MaxExcluded), "deadline": number(o.Deadline), "salt": word(o.Salt),
	}))
}

// CommitDigest is what a member signs of its list's root.
func (t *Typer) CommitDigest(c core.Commit) common.Hash {
	return t.digest("Delivery", "Commit", message{
		"sale": word(c.Sale), "epoch": number(c.Epoch), "member": number(uint64(c.Member)), "listRoot": word(c.ListRoot),
		"tombstones": message{
			"digest": word(c.Tombstones.Digest), "count": number(uint64(c.Tombstones.Count)), "weight": number(c.Tombstones.Weight),
		},
	})
}

// ConfirmDigest is what a member signs of the lists that it holds.
func (t *Typer) ConfirmDigest(c core.Confirm) common.Hash {
	return t.digest("Delivery", "Confirm", message{"sale": word(c.Sale), "rootsDigest": word(c.RootsDigest), "lists": number(uint64(c.Lists))})
}

// HeaderRequestDigest is what a buyer signs to be given headers until a time.
func (t *Typer) HeaderRequestDigest(sale core.SaleID, expires uint64) common.Hash {
	return t.digest("Delivery", "HeaderRequest", message{"sale": word(sale), "expires": number(expires)})
}
