package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxRelaySignature is the length of the longest signature of a relayed message, in bytes.
// Signatures of contract accounts and of passkeys are long.
const MaxRelaySignature = 8 << 10

// MaxConsentSignature is the length of the longest signature of a consent, in bytes: with
// it, a contribution fits into one request between members.
const MaxConsentSignature = 4 << 10

// RelayKind is the kind of a message that a node brings onto the chain for its account.
// Values are stored: append only.
type RelayKind uint8

// Kinds of relayed messages.
const (
	RelayNone       RelayKind = 0
	RelayVote       RelayKind = 1 // a Ballot
	RelayRetraction RelayKind = 2 // a Retraction
	RelayClaim      RelayKind = 3 // a ClaimOrder
	RelayPayee      RelayKind = 4 // a PayeeOrder
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
func RelayKinds() []RelayKind {
	return []RelayKind{RelayVote, RelayRetraction, RelayClaim, RelayPayee}
}

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
	Claim      ClaimOrder
	Payee      PayeeOrder
	// Signature has 65 or 64 bytes, or is what the account's code or its ERC-7913 verifier
	// takes.
	Signature []byte
}

// Account returns the account that signed the message.
func (m RelayMessage) Account() common.Address {
	switch m.Kind {
	case RelayVote:
		return m.Ballot.Voter
	case RelayClaim:
		return m.Claim.Account
	case RelayPayee:
		return m.Payee.Account
	default:
		return m.Retraction.Account
	}
}

// Deadline returns the time from which the chain no longer takes the message.
func (m RelayMessage) Deadline() time.Time {
	switch m.Kind {
	case RelayVote:
		return UnixTime(m.Ballot.Until)
	case RelayClaim:
		return UnixTime(m.Claim.Deadline)
	case RelayPayee:
		return UnixTime(m.Payee.Deadline)
	default:
		return UnixTime(m.Retraction.Deadline)
	}
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
	Attempts    uint64   // transactions that this node paid for it
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

// RelayLimits bound how many relays wait in a store.
type RelayLimits struct {
	Account int // of one account
	All     int
	Orders  int // claims and payees of one account a day, whatever became of them
}

// RelayPolicy is what an operator lets a node pay for people: for their messages, and for
// pushes of what they are owed.
type RelayPolicy struct {
	Budget *big.Int      // wei a day; 0: nothing is relayed; nil: DefaultRelayBudget
	MaxFee *big.Int      // highest price in wei a unit of gas, above which messages wait; nil: DefaultRelayMaxFee
	Wait   time.Duration // how long a message waits for others; default DefaultRelayWait
	Limits RelayLimits   // default DefaultRelaysOfOne, DefaultRelays and DefaultRelayOrders
	Fees   ClaimFees     // what the node keeps of claims that it brings; default: nothing
	Push   PushPolicy    // which pushes are worth their gas; default: all
}

// SetDefaults fills in what is not set.
func (p *RelayPolicy) SetDefaults() {
	if p.Budget == nil {
		p.Budget = DefaultRelayBudget()
	}
	if p.MaxFee == nil {
		p.MaxFee = DefaultRelayMaxFee()
	}

	SetDefault(&p.Wait, DefaultRelayWait)
	SetDefault(&p.Limits.Account, DefaultRelaysOfOne)
	SetDefault(&p.Limits.All, DefaultRelays)
	SetDefault(&p.Limits.Orders, DefaultRelayOrders)
}

// RelayBundle is one transaction for several relays. It is recorded before the transaction
// is, so that a stop at any point sends nothing twice.
type RelayBundle struct {
	Number   uint64
	Relays   []RelayID
	Call     common.Hash // hash of the transaction's call
	Opened   time.Time
	Begun    bool   // the transaction is recorded under Nonce
	Nonce    uint64 // of the account that pays
	Day      uint64 // whose budget it counts in
	Reserved *big.Int
	// First is the lowest nonce that the transaction can have: those below had ended before.
	First uint64 `cbor:",omitempty"`
}

// RelayEnd says what becomes of a relay: its next stage, and why.
type RelayEnd struct {
	ID          RelayID
	Stage       RelayStage
	Reason      Reason
	Words       string
	Transaction common.Hash
	GasPaid     *big.Int // wei, in addition to what was paid before; nil: nothing
}

// RelaySpending is what a node has spent or reserved for relays on one day.
type RelaySpending struct {
	Day   uint64 // days since the epoch, in UTC
	Spent *big.Int
}

// RelaysStatus is how much a node relays, for its operator and for people.
type RelaysStatus struct {
	On      bool // the operator lets the node relay
	Waiting int  // messages that are queued or on their way
	Budget  *big.Int
	Spent   *big.Int // today, spent or reserved; both in wei
	Reason  Reason   // why messages wait longer than for others
	Fees    ClaimFees
}

// RelayDay returns the day of a time.
func RelayDay(at time.Time) uint64 {
	return uint64(max(at.Unix(), 0)) / uint64(24*time.Hour/time.Second)
}

// Call is a call to a contract.
type Call struct {
	To   common.Address
	Data []byte
	Gas  uint64 // limit; 0: not estimated yet
}

// Hash returns a hash of where the call goes and what it says.
func (c Call) Hash() common.Hash { return crypto.Keccak256Hash(c.To[:], c.Data) }

// Quote is what a call would cost now.
type Quote struct {
	Gas   uint64
	Price *big.Int // expected, in wei a unit of gas
	Most  *big.Int // highest, in wei a unit of gas
	// Data is what the transaction's bytes cost now on a chain below, in wei beside the gas;
	// nil: the chain does not charge for them.
	Data *big.Int
}

// Cost returns the most that the call may cost, in wei. The price of bytes is another
// chain's, which nothing bounds, so twice what it is now is reserved.
func (q Quote) Cost() *big.Int {
	cost := new(big.Int).Mul(q.Most, new(big.Int).SetUint64(q.Gas))
	if q.Data != nil {
		cost.Add(cost, new(big.Int).Lsh(q.Data, 1))
	}
	return cost
}

// Outcome is what became of a transaction.
type Outcome struct {
	Hash   common.Hash // zero: not known
	Block  uint64      // 0: in no block yet
	Paid   *big.Int    // wei; nil: not known
	Failed bool        // it changed nothing on the chain
}

// CastVote is a ballot with its leaf, as the contract takes it.
type CastVote struct {
	Ballot    Ballot
	Weight    uint64
	Named     bool // the leaf is of the type that names a payee
	Payee     common.Address
	Signature []byte
	Proof     []SumNode // of the leaf alone; not needed in a batch with one proof
}

// Voted is what a leaf voted on an offer.
type Voted struct{ Voted, No bool }

// Counts reports whether a choice would still count.
func (v Voted) Counts(accept bool) bool { return !v.Voted || !v.No && !accept }

// Holds reports whether the chain has the choice already.
func (v Voted) Holds(accept bool) bool { return v.Voted && v.No != accept }
