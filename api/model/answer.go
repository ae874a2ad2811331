package model

import (
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// The answers below are the --json output of commands that do something. A command that
// shows an object of the API prints that object.

// Bought is the answer of buy.
type Bought struct {
	Schema   string          `json:"schema"`
	Sale     core.SaleID     `json:"sale"`
	Snapshot core.SnapshotID `json:"snapshot"`
	Price    string          `json:"price"` // base units
	Dir      string          `json:"dir"`   // the folder of the sale
}

// BoughtOf returns the answer for an offer.
func BoughtOf(sale core.SaleID, snapshot core.SnapshotID, price *big.Int, dir string) Bought {
	return Bought{"tantieme/bought/1", sale, snapshot, price.String(), dir}
}

// Refunded is the answer of refund, and of a fetch that takes the price back.
type Refunded struct {
	Schema      string         `json:"schema"`
	Sale        core.SaleID    `json:"sale"`
	Price       string         `json:"price"` // base units
	Account     common.Address `json:"account"`
	Transaction *common.Hash   `json:"transaction,omitempty"` // whoever sent it; absent: not found
	Why         string         `json:"why,omitempty"`         // of a fetch
}

// RefundedOf returns the answer for a sale whose price is with an account again. A zero
// transaction is not known.
func RefundedOf(sale core.SaleID, price *big.Int, account common.Address, transaction common.Hash, why string) Refunded {
	out := Refunded{
		Schema:  "tantieme/refunded/1",
		Sale:    sale,
		Price:   price.String(),
		Account: account,
		Why:     why,
	}

	if transaction != (common.Hash{}) {
		out.Transaction = &transaction
	}

	return out
}

// Claimed is the answer of claim.
type Claimed struct {
	Schema  string         `json:"schema"`
	Account common.Address `json:"account"`
	Claimed []ClaimedPart  `json:"claimed"`
	Orders  []PaidOrder    `json:"orders,omitempty"` // by which validators paid; absent: the account paid for the transactions
}

// PaidOrder is an order to claim that validators carried out.
type PaidOrder struct {
	Token common.Address `json:"token"`
	To    common.Address `json:"to"`
	Units string         `json:"units"` // of 10^-6 token; To got at least so much
	Fee   string         `json:"fee"`   // such units; the validator kept at most so much
	Brought
}

// PaidOrderOf returns an order that was carried out.
func PaidOrderOf(o core.ClaimOrder, brought Brought) PaidOrder {
	return PaidOrder{o.Token, o.To, strconv.FormatUint(o.MinUnits, 10), strconv.FormatUint(o.MaxFee, 10), brought}
}

// ClaimedPart is the payment from one snapshot.
type ClaimedPart struct {
	Snapshot core.SnapshotID `json:"snapshot"`
	Leaf     int             `json:"leaf"`   // its place in the sum tree
	Amount   string          `json:"amount"` // base units
}

// ClaimedOf returns the answer for an account's shares.
func ClaimedOf(account common.Address, parts []ClaimedPart, orders []PaidOrder) Claimed {
	return Claimed{"tantieme/claimed/1", account, append([]ClaimedPart{}, parts...), orders}
}

// PayeeNamed is the answer of payee.
type PayeeNamed struct {
	Schema    string            `json:"schema"`
	Account   common.Address    `json:"account"`
	Payee     common.Address    `json:"payee"`
	Snapshots []core.SnapshotID `json:"snapshots"`         // whose parts are paid to it from now on
	Brought   []Brought         `json:"brought,omitempty"` // absent: the account paid for the transactions
}

// PayeeNamedOf returns the answer for an account that named a payee.
func PayeeNamedOf(account, payee common.Address, snapshots []core.SnapshotID, brought []Brought) PayeeNamed {
	return PayeeNamed{"tantieme/payee/1", account, payee, append([]core.SnapshotID{}, snapshots...), brought}
}

// Retracted is the answer of retract.
type Retracted struct {
	Schema     string                `json:"schema"`
	Account    common.Address        `json:"account"`
	Dataset    core.DatasetID        `json:"dataset"`
	MinVersion uint64                `json:"min_version"` // all versions below it are taken out
	Before     bool                  `json:"before"`      // the chain had known it; nothing was sent
	Withdrawn  []core.ContributionID `json:"withdrawn"`   // whose receipts say so
	Brought    *Brought              `json:"brought,omitempty"`
}

// Brought says how validators brought a signed message onto the chain.
type Brought struct {
	Relay       core.RelayID `json:"relay"`
	Transaction *common.Hash `json:"transaction,omitempty"` // absent: another validator's
	GasPaid     string       `json:"gas_paid"`              // by the validator, in wei
}

// RetractedOf returns the answer for an account that left a dataset. brought is nil if no
// validator paid for it.
func RetractedOf(
	account common.Address, dataset core.DatasetID, minVersion uint64, before bool, withdrawn []core.ContributionID, brought *Brought,
) Retracted {
	return Retracted{
		Schema:     "tantieme/retracted/1",
		Account:    account,
		Dataset:    dataset,
		MinVersion: minVersion,
		Before:     before,
		Withdrawn:  append([]core.ContributionID{}, withdrawn...),
		Brought:    brought,
	}
}

// ServedNotice is the answer of notice serve.
type ServedNotice struct {
	Schema string        `json:"schema"`
	Notice core.NoticeID `json:"notice"`
	Before bool          `json:"before"` // it was served by an earlier run
	Tx     *common.Hash  `json:"tx,omitempty"`
	Held   []string      `json:"held"` // URLs of the validators that have the text
}

// ServedOf returns the answer for a notice. tx is nil if it was served before.
func ServedOf(id core.NoticeID, tx *common.Hash, held []string) ServedNotice {
	return ServedNotice{
		Schema: "tantieme/served/1",
		Notice: id,
		Before: tx == nil,
		Tx:     tx,
		Held:   append([]string{}, held...),
	}
}

// AcknowledgedNotice is the answer of notice acknowledge.
type AcknowledgedNotice struct {
	Schema  string         `json:"schema"`
	Notice  core.NoticeID  `json:"notice"`
	Account common.Address `json:"account"`
	Before  bool           `json:"before"` // the account said so before
	Tx      *common.Hash   `json:"tx,omitempty"`
}

// AcknowledgedOf returns the answer for an acknowledgement. tx is nil if the account said
// so before.
func AcknowledgedOf(id core.NoticeID, account common.Address, tx *common.Hash) AcknowledgedNotice {
	return AcknowledgedNotice{"tantieme/acknowledged/1", id, account, tx == nil, tx}
}

// Contributed is the answer of contribute.
type Contributed struct {
	Schema       string              `json:"schema"`
	Contribution core.ContributionID `json:"contribution"`
	Version      uint64              `json:"version"`
	Again        bool                `json:"again"` // an earlier run had sealed it
	SliceSum     string              `json:"slice_sha256"`
	Replaces     uint64              `json:"replaces_version,omitempty"` // of the account's contribution before
}

// ContributedOf returns the answer for a contribution that a validator holds. replaces is
// the version that it takes the place of, or 0.
func ContributedOf(id core.ContributionID, version uint64, again bool, sliceSum string, replaces uint64) Contributed {
	return Contributed{"tantieme/contributed/1", id, version, again, sliceSum, replaces}
}

// Unsigned is the answer of contribute while a wallet outside has not signed.
type Unsigned struct {
	Schema    string         `json:"schema"`
	Account   common.Address `json:"account"`
	Digest    common.Hash    `json:"digest"`     // of the message: what is signed, and a passkey's challenge
	TypedData map[string]any `json:"typed_data"` // for eth_signTypedData_v4
}

// UnsignedOf returns the answer for a message that nobody has signed.
func UnsignedOf(account common.Address, digest common.Hash, message map[string]any) Unsigned {
	return Unsigned{"tantieme/unsigned/1", account, digest, message}
}

// Earned is the answer of earnings.
type Earned struct {
	Schema string       `json:"schema"`
	Earned []EarnedPart `json:"earned"`
}

// EarnedPart is an account's part of the sales of one snapshot.
type EarnedPart struct {
	Account  common.Address  `json:"account"`
	Snapshot core.SnapshotID `json:"snapshot"`
	Dataset  core.DatasetID  `json:"dataset"`
	Weight   uint64          `json:"weight"`
	Due      string          `json:"due"` // base units, not paid yet
	Paid     string          `json:"paid"`
	Token    common.Address  `json:"token"`
	Symbol   string          `json:"symbol,omitempty"`
	Decimals *int            `json:"decimals,omitempty"`
	Payee    *common.Address `json:"payee,omitempty"` // absent: the account
	Held     bool            `json:"held,omitempty"`  // nothing is sent until the account names a payee
	Ban      *Ban            `json:"ban,omitempty"`   // absent: it gets its part of later sales
}

// EarnedOf returns the answer for accounts' parts.
func EarnedOf(parts []EarnedPart) Earned {
	return Earned{"tantieme/earned/1", append([]EarnedPart{}, parts...)}
}

// Created is the answer of dataset create.
type Created struct {
	Schema  string         `json:"schema"`
	Dataset core.DatasetID `json:"dataset"`
}

// CreatedOf returns the answer for a published dataset.
func CreatedOf(id core.DatasetID) Created { return Created{"tantieme/created/1", id} }

// Initialised is the answer of init.
type Initialised struct {
	Schema  string         `json:"schema"`
	Dir     string         `json:"dir"`
	Config  string         `json:"config"` // path
	Role    string         `json:"role"`
	Account common.Address `json:"account"`
}

// InitialisedOf returns the answer for a new data folder.
func InitialisedOf(dir, config, role string, account common.Address) Initialised {
	return Initialised{"tantieme/init/1", dir, config, role, account}
}

// Fingerprint is the answer of reindex.
type Fingerprint struct {
	Schema string `json:"schema"`
	Before any    `json:"before"` // of the store, before it forgot what follows from the chain
}

// FingerprintOf returns the answer for a store that will read the chain again.
func FingerprintOf(before any) Fingerprint { return Fingerprint{"tantieme/fingerprint/1", before} }

// VoteCount is the answer of offer votes.
type VoteCount struct {
	Schema  string      `json:"schema"`
	Offer   core.SaleID `json:"offer"`
	State   string      `json:"state"`
	Source  string      `json:"source"` // chain: counted from its events; node: as a node says
	Voted   uint64      `json:"voted"`  // weights
	Yes     uint64      `json:"yes"`
	No      uint64      `json:"no"`
	Total   uint64      `json:"total"`
	Turnout string      `json:"turnout"` // percent, rounded down
	Approve string      `json:"approve"` // yes of those who voted
	Votes   []CastVote  `json:"votes,omitempty"`
}

// CastVote is a vote that was counted.
type CastVote struct {
	Leaf   uint32 `json:"leaf"`
	Weight uint64 `json:"weight"`
	Vote   string `json:"vote"` // yes; no; no after yes
}

// VoteCountOf returns the answer for an offer's votes. Without votes of the chain they are
// what a node says.
func VoteCountOf(offer core.OfferView, tally core.Tally, counted bool, votes []core.Cast) VoteCount {
	out := VoteCount{
		Schema:  "tantieme/vote-count/1",
		Offer:   offer.ID,
		State:   offer.State.String(),
		Source:  "node",
		Voted:   tally.Voted,
		Yes:     tally.Yes(),
		No:      tally.No,
		Total:   offer.Poll.TotalWeight,
		Turnout: core.Share(tally.Voted, offer.Poll.TotalWeight),
		Approve: core.Share(tally.Yes(), tally.Voted),
	}

	if counted {
		out.Source = "chain"
	}
	for _, v := range votes {
		out.Votes = append(out.Votes, CastVote{v.Leaf, v.Weight, v.Choice.String()})
	}

	return out
}

// Voted is the answer of vote.
type Voted struct {
	Schema      string         `json:"schema"`
	Offer       core.SaleID    `json:"offer"`
	Account     common.Address `json:"account"`
	Accept      bool           `json:"accept"`
	Weight      uint64         `json:"weight"`
	Transaction *common.Hash   `json:"transaction,omitempty"` // absent: it counted before
}

// VotedOf returns the answer for a vote that counts.
func VotedOf(b core.Ballot, weight uint64, transaction *common.Hash) Voted {
	return Voted{"tantieme/voted/1", b.Offer, b.Voter, b.Accept, weight, transaction}
}
