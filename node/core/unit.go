package core

import (
	"math/big"
	"math/bits"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// PointSize is the length of a raw G1 point, in bytes.
const PointSize = 96

// Item is a contribution's entry in a snapshot's manifest. It contains no account.
type Item struct {
	Tag           Tag            `json:"tag"`
	Contribution  ContributionID `json:"contribution"`
	U             [PointSize]byte
	PayloadDigest [32]byte
	HeaderHash    [32]byte
	ConsentDigest [32]byte
	Weight        uint64
}

// Consent is the statement that a contributor signs: this slice, for this dataset, for
// these purposes.
type Consent struct {
	Dataset  DatasetID `json:"dataset"`
	Purposes []Purpose `json:"purposes"`
	// Payee is paid what the contribution earns; zero: the account itself.
	Payee        common.Address `json:"payee"`
	Contribution ContributionID `json:"contribution"`
	Tag          Tag            `json:"tag"`
	Weight       uint64         `json:"weight"` // as declared; what it counts may be less
	Evidence     Evidence       `json:"evidence"`
	Version      uint64         `json:"version"` // the highest of an account and dataset wins
	// Replaces is the account's contribution that this one takes the place of, as the
	// account knows it; zero: none.
	Replaces ContributionID `json:"replaces"`
	Expires  uint64         `json:"expires"` // Unix seconds
}

// Evidence shows that an export is genuine. No kind is built yet, so both fields are
// empty.
type Evidence struct {
	Kind   string      `json:"kind"`
	Digest common.Hash `json:"digest"`
}

// Check refuses, with ReasonConsent, a kind of evidence that is not built.
func (e Evidence) Check() error {
	if e != (Evidence{}) {
		return Refuse(ReasonConsent, "evidence of kind %q is not known; leave kind and digest empty", e.Kind)
	}
	return nil
}

// Contribution is one sealed slice by one account for one dataset, as validators hold it.
// Header, salt and signature never become public.
type Contribution struct {
	Account   common.Address
	Salt      [SaltSize]byte
	Item      Item
	Header    []byte
	Consent   Consent
	Signature []byte // 65 bytes, EIP-712
	// Signer is the ERC-7913 signer of an account without a key on secp256k1: a verifier's
	// 20 bytes, then the key. The account follows from it. Empty for all other accounts.
	Signer   []byte
	Received time.Time

	Stage  Stage
	Reason Reason // reason of a rejection
	// Batch and AnchoredAt are its place on chain, from stage Anchored on.
	Batch      uint64
	AnchoredAt uint64 // block number
	Unpinned   bool   // its batch arrived before its payload was pinned here
	// ReplacedAt is the block whose batch has a higher version; 0: none.
	ReplacedAt uint64
	// RetractedAt is the block in which the account left with this version; 0: it did not.
	RetractedAt uint64
	Snapshot    SnapshotID // the snapshot of the lowest number that holds it
	// Counted is the weight of its sum leaf, fixed by Snapshot; 0: in no snapshot yet.
	Counted uint64
}

// LiveAt reports whether a snapshot as of a block may hold the contribution: by then it
// was anchored, and neither replaced nor retracted.
func (c *Contribution) LiveAt(block uint64) bool {
	ended := func(at uint64) bool { return at != 0 && at <= block }
	return c.AnchoredAt != 0 && c.AnchoredAt <= block && !ended(c.ReplacedAt) && !ended(c.RetractedAt)
}

// LeftBy reports whether the contribution's account had left with it by a block. A sale that
// was accepted in this block leaves it out.
func (c *Contribution) LeftBy(block uint64) bool { return c.RetractedAt != 0 && c.RetractedAt <= block }

// Retraction is the statement by which an account leaves a dataset: its contributions
// below a version are taken out, those to come too.
type Retraction struct {
	Account    common.Address `json:"account"`
	Dataset    DatasetID      `json:"dataset"`
	MinVersion uint64         `json:"min_version"`
	Deadline   uint64         `json:"deadline"` // Unix seconds
}

// SignedRetraction is a retraction with its account's signature, 64 or 65 bytes, or what
// the account's code takes.
type SignedRetraction struct {
	Retraction
	Signature []byte
}

// Included is a contribution in a snapshot, with what it counts there.
type Included struct {
	Contribution ContributionID
	Counted      uint64
}

// Batch is a set of contributions under one root, as signed by validators.
type Batch struct {
	Epoch    uint64
	Number   uint64
	Round    uint64
	Root     common.Hash
	Count    uint32
	DataHash common.Hash
}

// Snapshot is a frozen set of contributions; its id is its EIP-712 digest.
type Snapshot struct {
	Dataset          DatasetID   `json:"dataset"`
	Number           uint64      `json:"number"`
	Round            uint64      `json:"round"`
	Epoch            uint64      `json:"epoch"`
	ContributionRoot common.Hash `json:"contribution_root"`
	SumRoot          common.Hash `json:"sum_root"`
	TotalWeight      uint64      `json:"total_weight"`
	Count            uint32      `json:"count"`
	Manifest         common.Hash `json:"manifest"` // SHA-256 of the manifest block
	AsOf             uint64      `json:"as_of"`    // block number
	AsOfHash         common.Hash `json:"as_of_hash"`
	SellUntil        uint64      `json:"sell_until"` // Unix seconds; sells before this time
}

// Offer is a buyer's bid on a snapshot; once accepted it is the sale of the same id.
type Offer struct {
	Snapshot     SnapshotID     `json:"snapshot"`
	Buyer        common.Address `json:"buyer"`
	Price        *big.Int       `json:"price"` // base units
	BuyerKeyHash common.Hash    `json:"buyer_key_hash"`
	MaxExcluded  uint64         `json:"max_excluded"` // weight of tombstones that the buyer puts up with
	Deadline     uint64         `json:"deadline"`     // Unix seconds
	Salt         common.Hash    `json:"salt"`
}

// Tombstones are the items that were retracted before a sale was accepted.
type Tombstones struct {
	Digest common.Hash
	Count  uint32
	Weight uint64
}

// Commit is one member's statement of the root of its list for a sale.
type Commit struct {
	Sale       SaleID
	Epoch      uint64
	Member     uint8
	ListRoot   common.Hash
	Tombstones Tombstones
}

// SignedCommit is a commit with its member's signature r ‖ s ‖ v.
type SignedCommit struct {
	Commit    Commit
	Signature []byte
}

// Confirm names the members whose lists the signer holds and has checked.
type Confirm struct {
	Sale        SaleID
	RootsDigest RootsDigest
	Lists       Members
}

// Fault names leaves of a sale's sum tree whose records the signer found faulty.
type Fault struct {
	Sale SaleID
	// Faults are number 4 ‖ kind 1 of each leaf, ascending (SPEC 5.75).
	Faults []byte
}

// KeyHash is the statement that members sign at the end of a ceremony.
type KeyHash struct {
	Epoch   uint64
	Attempt uint64
	KeyHash common.Hash
}

// Members is a set of committee members: bit i is the member of seat i, in the founding
// order. A committee has at most 31 members.
type Members uint32

// Has reports whether member i is in the set.
func (m Members) Has(i int) bool { return m&(1<<i) != 0 }

// With returns the set with member i added.
func (m Members) With(i int) Members { return m | 1<<i }

// Len returns the number of members.
func (m Members) Len() int { return bits.OnesCount32(uint32(m)) }

// Seats returns the members, ascending.
func (m Members) Seats() []int {
	out := make([]int, 0, m.Len())
	for i := range 32 {
		if m.Has(i) {
			out = append(out, i)
		}
	}

	return out
}

// Big returns the set in the form that a contract expects.
func (m Members) Big() *big.Int { return new(big.Int).SetUint64(uint64(m)) }

// Quorum holds the signatures of at least t members over one digest, 65 bytes each,
// ascending by member.
type Quorum struct {
	Signers    Members
	Signatures []byte
}

// Compact returns the signatures in the form that contracts take, r ‖ vs of EIP-2098, 64
// bytes each.
func (q Quorum) Compact() []byte {
	out := make([]byte, 0, len(q.Signatures)/SignatureSize*CompactSize)
	for signature := range slices.Chunk(q.Signatures, SignatureSize) {
		out = append(out, Compact(signature)...)
	}
	return out
}

// RootsDigest is the commit chain's value: the first 24 bytes of a hash (SPEC 5.21).
type RootsDigest [24]byte
