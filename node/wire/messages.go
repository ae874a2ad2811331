package wire

import (
	"github.com/tantieme/tantieme/node/core"
)

// Refusal is the reason why a peer did not do a request. An empty one means that it did.
type Refusal struct {
	Reason core.Reason `cbor:"1,keyasint,omitempty"`
	Detail string      `cbor:"2,keyasint,omitempty"`
}

// Contribution is a contribution as validators hold it, without the payload, which
// travels by CID. Header, salt and signature are for members only.
type Contribution struct {
	Account       [20]byte            `cbor:"1,keyasint"`
	Salt          [core.SaltSize]byte `cbor:"2,keyasint"`
	Header        []byte              `cbor:"3,keyasint"`
	PayloadDigest [32]byte            `cbor:"4,keyasint"`
	Dataset       [32]byte            `cbor:"5,keyasint"`
	Purposes      []Purpose           `cbor:"6,keyasint"`
	Weight        uint64              `cbor:"7,keyasint"`
	Version       uint64              `cbor:"8,keyasint"`
	Expires       uint64              `cbor:"9,keyasint"`
	Signature     []byte              `cbor:"10,keyasint"`
	Replaces      [32]byte            `cbor:"11,keyasint"`
	Payee         [20]byte            `cbor:"12,keyasint"`
	EvidenceKind  string              `cbor:"13,keyasint,omitempty"`
	Evidence      []byte              `cbor:"14,keyasint,omitempty"`
	Signer        []byte              `cbor:"15,keyasint,omitempty"`
}

// Purpose is a purpose of a consent, by its two IRIs.
type Purpose struct {
	DPV  string `cbor:"1,keyasint"`
	PDPP string `cbor:"2,keyasint"`
}

// ContributeResponse answers Contribute.
type ContributeResponse struct {
	ID      [32]byte `cbor:"1,keyasint"`
	Refusal Refusal  `cbor:"2,keyasint"`
}

// MaxFetch is the largest number of contributions that one Fetch may request.
const MaxFetch = 256

// FetchRequest requests contributions by id.
type FetchRequest struct {
	IDs [][32]byte `cbor:"1,keyasint"`
}

// FetchResponse holds the requested contributions that the peer has.
type FetchResponse struct {
	Contributions []Contribution `cbor:"1,keyasint"`
}

// MaxPending is the largest number of ids in one page of Pending.
const MaxPending = 1000

// PendingRequest requests a page of the contributions that the peer has admitted and that
// no batch on chain holds yet. The page starts at the place where an earlier page ended.
type PendingRequest struct {
	After []byte `cbor:"1,keyasint,omitempty"`
}

// PendingResponse is a page of ids and the place of the next page. Without a place it is
// the last page.
type PendingResponse struct {
	IDs  [][32]byte `cbor:"1,keyasint"`
	Next []byte     `cbor:"2,keyasint,omitempty"`
}

// SignKeyRequest requests a signature on a ceremony's key hash.
type SignKeyRequest struct {
	Epoch   uint64   `cbor:"1,keyasint"`
	Attempt uint64   `cbor:"2,keyasint"`
	KeyHash [32]byte `cbor:"3,keyasint"`
}

// Signed answers every request for a signature: 65 bytes, or a refusal.
type Signed struct {
	Member    uint8   `cbor:"1,keyasint"`
	Signature []byte  `cbor:"2,keyasint,omitempty"`
	Refusal   Refusal `cbor:"3,keyasint"`
	// Differ lists the contributions of a batch that the member holds with another
	// consent.
	Differ [][32]byte `cbor:"4,keyasint,omitempty"`
	// Holds is the set of lists that the member holds, if it does not sign for those of a
	// confirm.
	Holds uint32 `cbor:"5,keyasint,omitempty"`
	// Faults are those of the proposed ones that the member found itself, if it does not sign
	// for all, packed as in the request.
	Faults []byte `cbor:"6,keyasint,omitempty"`
}

// MaxBatch is the largest number of contributions in one batch.
const MaxBatch = 1000

// SignBatchRequest proposes a batch: its contributions, ascending by id, and the digest
// of each one's consent, because an account may sign several consents for one
// contribution.
type SignBatchRequest struct {
	Epoch    uint64     `cbor:"1,keyasint"`
	Number   uint64     `cbor:"2,keyasint"`
	Round    uint64     `cbor:"3,keyasint"`
	IDs      [][32]byte `cbor:"4,keyasint"`
	Consents [][32]byte `cbor:"5,keyasint"`
}

// BatchItemsRequest requests the items of a batch on chain.
type BatchItemsRequest struct {
	Number   uint64   `cbor:"1,keyasint"`
	DataHash [32]byte `cbor:"2,keyasint"`
}

// BatchItemsResponse holds the items of a batch, 232 bytes each. It is empty if the peer
// does not know them.
type BatchItemsResponse struct {
	Items []byte `cbor:"1,keyasint"`
}

// SignSnapshotRequest proposes a snapshot.
type SignSnapshotRequest struct {
	Dataset          [32]byte `cbor:"1,keyasint"`
	Number           uint64   `cbor:"2,keyasint"`
	Round            uint64   `cbor:"3,keyasint"`
	Epoch            uint64   `cbor:"4,keyasint"`
	ContributionRoot [32]byte `cbor:"5,keyasint"`
	SumRoot          [32]byte `cbor:"6,keyasint"`
	TotalWeight      uint64   `cbor:"7,keyasint"`
	Count            uint32   `cbor:"8,keyasint"`
	Manifest         [32]byte `cbor:"9,keyasint"`
	AsOf             uint64   `cbor:"10,keyasint"`
	AsOfHash         [32]byte `cbor:"11,keyasint"`
	SellUntil        uint64   `cbor:"12,keyasint"`
}

// CommitRequest requests a member's signed commit to a sale.
type CommitRequest struct {
	Sale [32]byte `cbor:"1,keyasint"`
}

// CommitResponse is a member's commit. Its tombstones are those of whoever asks, or it is none.
type CommitResponse struct {
	Member    uint8    `cbor:"1,keyasint"`
	ListRoot  [32]byte `cbor:"2,keyasint"`
	Signature []byte   `cbor:"3,keyasint,omitempty"`
	Refusal   Refusal  `cbor:"4,keyasint"`
}

// ListPage is the largest number of a list's entries in one answer.
const ListPage = 5000

// ListRequest requests entries of the peer's own list for a sale.
type ListRequest struct {
	Sale  [32]byte `cbor:"1,keyasint"`
	From  uint32   `cbor:"2,keyasint"`
	Count uint32   `cbor:"3,keyasint"`
}

// ListResponse holds entries of 193 bytes, or the reason why they are withheld.
type ListResponse struct {
	Entries []byte  `cbor:"1,keyasint,omitempty"`
	Refusal Refusal `cbor:"2,keyasint"`
}

// SignListsRequest requests a signature on a confirm over a set of members' lists.
type SignListsRequest struct {
	Sale        [32]byte `cbor:"1,keyasint"`
	RootsDigest [24]byte `cbor:"2,keyasint"`
	Lists       uint32   `cbor:"3,keyasint"`
}

// SignFaultsRequest requests a signature on records of a sale that the asking member found
// faulty: number 4 ‖ kind 1 of each leaf, ascending.
type SignFaultsRequest struct {
	Sale   [32]byte `cbor:"1,keyasint"`
	Faults []byte   `cbor:"2,keyasint"`
}

// NoticeTextRequest requests the text of a notice that is on the chain.
type NoticeTextRequest struct {
	Notice [32]byte `cbor:"1,keyasint"`
}

// NoticeTextResponse holds the text. It is empty if the peer does not have it.
type NoticeTextResponse struct {
	Text []byte `cbor:"1,keyasint,omitempty"`
}
