package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// MaxRelaySignature is the length of the longest signature of a relayed message, in bytes.
// Signatures of contract accounts and of passkeys are long.
const MaxRelaySignature = 8 << 10

// RelayKind is the kind of a message that a node brings onto the chain for its account.
// Values are stored: append only.
type RelayKind uint8

// Kinds of relayed messages.
const (
	RelayNone       RelayKind = 0
	RelayVote       RelayKind = 1 // a Ballot
	RelayRetraction RelayKind = 2 // a Retraction
	RelayClaim      RelayKind = 3 // not built yet
	RelayPayee      RelayKind = 4 // not built yet
)

var relayKindNames = map[RelayKind]string{
	RelayNone:       "none",
	RelayVote:       "vote",
	RelayRetraction: "retraction",
	RelayClaim:      "claim",
	RelayPayee:      "payee",
}

// String returns the kind's name as the API shows it.
func (k RelayKind) String() string { return nameOf(relayKindNames, k) }

// ParseRelayKind parses a kind's name.
func ParseRelayKind(name string) (RelayKind, error) { return parseName(relayKindNames, name) }

// RelayKinds lists the kinds that a node relays, ascending.
func RelayKinds() []RelayKind { return []RelayKind{RelayVote, RelayRetraction} }

// Ballot is the statement by which an account votes on an offer, with its leaf of the sum
// tree of the offer's snapshot.
type Ballot struct {
	Voter    common.Address `json:"voter"`
	Offer    SaleID         `json:"offer"`
	Snapshot SnapshotID     `json:"snapshot"`
	Leaf     uint32         `json:"leaf"`
	Accept   bool           `json:"accept"`
	Until    uint64         `json:"until"` // end of voting on the offer, in Unix seconds
}

// RelayMessage is a message that its account signed. The field of its kind is set.
type RelayMessage struct {
	Kind       RelayKind
	Ballot     Ballot
	Retraction Retraction
	// Signature has 65 or 64 bytes, or is what the account's code or its ERC-7913 verifier
	// takes.
	Signature []byte
}

// Account returns the account that signed the message.
func (m RelayMessage) Account() common.Address {
	if m.Kind == RelayVote {
		return m.Ballot.Voter
	}
	return m.Retraction.Account
}

// Deadline returns the time from which the chain no longer takes the message.
func (m RelayMessage) Deadline() time.Time {
	if m.Kind == RelayVote {
		return UnixTime(m.Ballot.Until)
	}
	return UnixTime(m.Retraction.Deadline)
}

// Relay is a unit of work: a signed message on its way onto the chain.
type Relay struct {
	ID       RelayID // the EIP-712 digest of the message
	Message  RelayMessage
	Received time.Time
	Moved    time.Time // into its stage
	Stage    RelayStage
	// Reason and Words say why it was refused or, at RelayQueued, why it waits.
	Reason Reason
	Words  string
	// Transaction is the one that brought it; zero: not known, or another's.
	Transaction common.Hash
	Attempts    uint64   // transactions that were begun for it
	GasPaid     *big.Int // what this node paid for it, in wei; nil: nothing
}

// RelayView is a relay in the form that a node's API shows.
type RelayView struct {
	ID          RelayID
	Kind        RelayKind
	Account     common.Address
	Stage       RelayStage
	Reason      Reason // why it was refused, or why it waits
	Words       string // the same for a person
	Transaction *common.Hash
	Received    time.Time
	GasPaid     *big.Int // wei, by this node
}

// View returns the public part of a relay. It shows neither message nor signature.
func (r Relay) View() RelayView {
	view := RelayView{
		ID:       r.ID,
		Kind:     r.Message.Kind,
		Account:  r.Message.Account(),
		Stage:    r.Stage,
		Reason:   r.Reason,
		Words:    r.Words,
		Received: r.Received,
		GasPaid:  new(big.Int),
	}

	if r.GasPaid != nil {
		view.GasPaid.Set(r.GasPaid)
	}
	if r.Transaction != (common.Hash{}) {
		view.Transaction = &r.Transaction
	}

	return view
}
