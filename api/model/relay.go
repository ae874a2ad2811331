package model

import (
	"errors"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// RelayOf returns the body of POST relays.
func RelayOf(m core.RelayMessage) Relay {
	out := Relay{
		Schema:    RelayV1,
		Kind:      RelayKind(m.Kind.String()),
		Signature: hexutil.Encode(m.Signature),
	}

	switch m.Kind {
	case core.RelayVote:
		out.Vote = ballotOf(m.Ballot)
	case core.RelayRetraction:
		out.Retraction = retractionOf(m.Retraction)
	case core.RelayClaim:
		out.Claim = claimOrderOf(m.Claim)
	case core.RelayPayee:
		out.Payee = payeeOrderOf(m.Payee)
	default: // the server refuses the kind
	}

	return out
}

func ballotOf(b core.Ballot) *Ballot {
	return &Ballot{
		Voter:    b.Voter.Hex(),
		Offer:    b.Offer.String(),
		Snapshot: b.Snapshot.String(),
		Leaf:     int64(b.Leaf),
		Accept:   b.Accept,
		Until:    int64(b.Until),
	}
}

func retractionOf(r core.Retraction) *Retraction {
	return &Retraction{
		Account:    r.Account.Hex(),
		Dataset:    r.Dataset.String(),
		MinVersion: int64(r.MinVersion),
		Deadline:   int64(r.Deadline),
	}
}

// Message is the inverse of RelayOf. It refuses malformed data with core.ReasonRequest,
// and a kind without its message, or with another's.
func (r Relay) Message() (m core.RelayMessage, err error) {
	if r.Schema != RelayV1 {
		return m, core.Refuse(core.ReasonRequest, "schema: want %s", RelayV1)
	}

	if m.Kind, err = core.ParseRelayKind(string(r.Kind)); err != nil {
		return m, core.Refuse(core.ReasonRequest, "kind: want vote, retraction, claim or payee")
	}

	if m.Signature, err = ParseBytes(r.Signature, 0); err != nil {
		return m, err
	}
	if len(m.Signature) > core.MaxRelaySignature {
		return m, core.Refuse(core.ReasonRequest, "signature: want at most %d bytes", core.MaxRelaySignature)
	}

	if r.members() != 1 {
		return m, core.Refuse(core.ReasonRequest, "want the message of the kind %q, and no other", r.Kind)
	}

	switch {
	case m.Kind == core.RelayVote && r.Vote != nil:
		m.Ballot, err = r.Vote.ballot()
	case m.Kind == core.RelayRetraction && r.Retraction != nil:
		m.Retraction, err = r.Retraction.retraction()
	case m.Kind == core.RelayClaim && r.Claim != nil:
		m.Claim, err = r.Claim.order()
	case m.Kind == core.RelayPayee && r.Payee != nil:
		m.Payee, err = r.Payee.order()
	default:
		err = core.Refuse(core.ReasonRequest, "want the message of the kind %q, and no other", r.Kind)
	}

	return m, err
}

// members returns how many messages the object has.
func (r Relay) members() (n int) {
	for _, there := range []bool{r.Vote != nil, r.Retraction != nil, r.Claim != nil, r.Payee != nil} {
		if there {
			n++
		}
	}
	return n
}

func (b Ballot) ballot() (out core.Ballot, err error) {
	if !common.IsHexAddress(b.Voter) {
		return out, core.Refuse(core.ReasonRequest, "voter: want 0x and 40 hex digits")
	}
	if b.Leaf < 0 || b.Leaf > math.MaxUint32 || b.Until < 0 {
		return out, core.Refuse(core.ReasonRequest, "leaf and until: out of range")
	}

	offer, errOffer := ParseID[core.SaleID](b.Offer)
	snapshot, errSnapshot := ParseID[core.SnapshotID](b.Snapshot)

	return core.Ballot{
		Voter:    common.HexToAddress(b.Voter),
		Offer:    offer,
		Snapshot: snapshot,
		Leaf:     uint32(b.Leaf),
		Accept:   b.Accept,
		Until:    uint64(b.Until),
	}, errors.Join(errOffer, errSnapshot)
}

func (r Retraction) retraction() (out core.Retraction, err error) {
	if !common.IsHexAddress(r.Account) {
		return out, core.Refuse(core.ReasonRequest, "account: want 0x and 40 hex digits")
	}
	if r.MinVersion < 0 || r.Deadline < 0 {
		return out, core.Refuse(core.ReasonRequest, "min_version and deadline: want numbers of 0 or more")
	}

	dataset, err := ParseID[core.DatasetID](r.Dataset)

	return core.Retraction{
		Account:    common.HexToAddress(r.Account),
		Dataset:    dataset,
		MinVersion: uint64(r.MinVersion),
		Deadline:   uint64(r.Deadline),
	}, err
}

// RelayStatusOf returns the API's object for a relay.
func RelayStatusOf(view core.RelayView) RelayStatus {
	out := RelayStatus{
		Schema:   RelayedV1,
		Id:       view.ID.String(),
		Kind:     RelayKind(view.Kind.String()),
		Account:  view.Account.Hex(),
		Stage:    RelayStatusStage(view.Stage.String()),
		Reason:   some(string(view.Reason)),
		Words:    some(view.Words),
		Received: view.Received.UTC(),
		GasPaid:  view.GasPaid.String(),
	}

	if view.Transaction != nil {
		out.Tx = ptr(view.Transaction.Hex())
	}
	return out
}

// View is the inverse of RelayStatusOf.
func (r RelayStatus) View() (view core.RelayView, err error) {
	kind, errKind := core.ParseRelayKind(string(r.Kind))
	stage, errStage := core.ParseRelayStage(string(r.Stage))
	paid, errPaid := amount("gas_paid", r.GasPaid)

	view = core.RelayView{
		Kind:     kind,
		Account:  common.HexToAddress(r.Account),
		Stage:    stage,
		Reason:   core.Reason(value(r.Reason)),
		Words:    value(r.Words),
		Received: r.Received.UTC(),
		GasPaid:  paid,
	}

	if r.Tx != nil {
		hash := common.HexToHash(*r.Tx)
		view.Transaction = &hash
	}

	return view, errors.Join(errKind, errStage, errPaid, view.ID.UnmarshalText([]byte(r.Id)))
}
