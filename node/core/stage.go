package core

import (
	"fmt"
	"slices"
)

// Stage is the stage of a contribution. Values are stored: append only.
type Stage uint8

// Stages of a contribution (node/README.md, "A record's life").
const (
	StageNone     Stage = 0
	StageReceived Stage = 1 // admitted and durable; not yet pinned
	StagePinned   Stage = 2 // payload pinned and flushed; waits for a batch
	StageAnchored Stage = 3 // in a batch that is final on chain
	StageIncluded Stage = 4 // in at least one snapshot
	StageRejected Stage = 5 // refused for a reason
	StageReplaced Stage = 6 // a higher version of the same account and dataset is anchored
	// StageRetracted: its account left the dataset; header and payload are still here, for sales that hold it.
	StageRetracted Stage = 7
	StageErased    Stage = 8 // retracted, and this node has erased header and payload
)

var stageNames = map[Stage]string{
	StageNone:      "none",
	StageReceived:  "received",
	StagePinned:    "pinned",
	StageAnchored:  "anchored",
	StageIncluded:  "included",
	StageRejected:  "rejected",
	StageReplaced:  "replaced",
	StageRetracted: "retracted",
	StageErased:    "erased",
}

// String returns the stage's name as the API shows it.
func (s Stage) String() string { return nameOf(stageNames, s) }

// contributionMoves lists the stages to which a contribution may move.
var contributionMoves = map[Stage][]Stage{
	StageNone:      {StageReceived},
	StageReceived:  {StagePinned, StageRejected, StageRetracted},
	StagePinned:    {StageAnchored, StageRejected, StageReplaced, StageRetracted},
	StageAnchored:  {StageIncluded, StageReplaced, StageRetracted},
	StageIncluded:  {StageReplaced, StageRetracted},
	StageReplaced:  {StageRetracted},
	StageRetracted: {StageErased},
}

// CanMove reports whether a contribution may move from one stage to another.
func (s Stage) CanMove(to Stage) bool { return contains(contributionMoves[s], to) }

// RelayStage is the stage of a relay. Values are stored: append only.
type RelayStage uint8

// Stages of a relay (node/README.md, "A relay's life").
const (
	RelayStageNone RelayStage = 0
	RelayQueued    RelayStage = 1 // taken and durable; waits for its transaction
	RelaySent      RelayStage = 2 // in a transaction that is recorded, and may be on its way
	RelayDone      RelayStage = 3 // the chain has it, whoever brought it
	RelayRefused   RelayStage = 4 // the chain does not take it
)

var relayStageNames = map[RelayStage]string{
	RelayStageNone: "none",
	RelayQueued:    "queued",
	RelaySent:      "sent",
	RelayDone:      "done",
	RelayRefused:   "refused",
}

// relayMoves lists the stages to which a relay may move. One that was sent waits again if
// its transaction came to nothing.
var relayMoves = map[RelayStage][]RelayStage{
	RelayStageNone: {RelayQueued},
	RelayQueued:    {RelaySent, RelayDone, RelayRefused},
	RelaySent:      {RelayQueued, RelayDone, RelayRefused},
}

// RelayStages lists the stages of relays, in the order of their lives.
func RelayStages() []RelayStage {
	return []RelayStage{RelayQueued, RelaySent, RelayDone, RelayRefused}
}

// String returns the stage's name as the API shows it.
func (s RelayStage) String() string { return nameOf(relayStageNames, s) }

// ParseRelayStage parses a stage's name.
func ParseRelayStage(name string) (RelayStage, error) { return parseName(relayStageNames, name) }

// CanMove reports whether a relay may move from one stage to another.
func (s RelayStage) CanMove(to RelayStage) bool { return slices.Contains(relayMoves[s], to) }

// Final reports whether the relay needs no more work.
func (s RelayStage) Final() bool { return s == RelayDone || s == RelayRefused }

// SaleState is the state of an offer on chain; values equal those of the Market contract.
type SaleState uint8

// States of an offer.
const (
	SaleNone      SaleState = 0
	SaleOffered   SaleState = 1
	SaleAccepted  SaleState = 2
	SaleCommitted SaleState = 3
	SaleConfirmed SaleState = 4
	SaleSettled   SaleState = 5
	SaleRefunded  SaleState = 6
	SaleRejected  SaleState = 7
	SaleCancelled SaleState = 8
)

var saleNames = map[SaleState]string{
	SaleNone:      "none",
	SaleOffered:   "offered",
	SaleAccepted:  "accepted",
	SaleCommitted: "committed",
	SaleConfirmed: "confirmed",
	SaleSettled:   "settled",
	SaleRefunded:  "refunded",
	SaleRejected:  "rejected",
	SaleCancelled: "cancelled",
}

// String returns the state's name as the API shows it.
func (s SaleState) String() string { return nameOf(saleNames, s) }

// Final reports whether the offer has ended.
func (s SaleState) Final() bool {
	return s == SaleSettled || s.WentBack()
}

// WentBack reports whether the price of an offer went back to its buyer.
func (s SaleState) WentBack() bool {
	return s == SaleRefunded || s == SaleRejected || s == SaleCancelled
}

func nameOf[S ~uint8](names map[S]string, s S) string {
	if name, ok := names[s]; ok {
		return name
	}
	return fmt.Sprintf("unknown(%d)", uint8(s))
}

func contains(stages []Stage, s Stage) bool {
	for _, stage := range stages {
		if stage == s {
			return true
		}
	}
	return false
}
