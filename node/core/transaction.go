package core

import "github.com/ethereum/go-ethereum/common"

// TxStage is the stage of an outgoing transaction. Values are stored: append only.
type TxStage uint8

// Stages of an outgoing transaction. A reorg moves Mined back to Sent. Final and Lost are
// the ends.
const (
	TxNone     TxStage = 0
	TxRecorded TxStage = 1 // signed and durable; no endpoint is known to have it
	TxSent     TxStage = 2 // an endpoint accepted it
	TxMined    TxStage = 3 // a version is in a block that is not final
	TxFinal    TxStage = 4 // a version is in a final block
	TxLost     TxStage = 5 // as of a final block, another program's transaction has the nonce
)

var txStageNames = map[TxStage]string{
	TxNone:     "none",
	TxRecorded: "recorded",
	TxSent:     "sent",
	TxMined:    "mined",
	TxFinal:    "final",
	TxLost:     "lost",
}

var txMoves = map[TxStage][]TxStage{
	TxNone:     {TxRecorded},
	TxRecorded: {TxSent, TxMined, TxFinal, TxLost},
	TxSent:     {TxMined, TxFinal, TxLost},
	TxMined:    {TxSent, TxFinal, TxLost},
}

// String returns the stage's name as logs and metrics show it.
func (s TxStage) String() string { return nameOf(txStageNames, s) }

// CanMove reports whether a transaction may move from one stage to another.
func (s TxStage) CanMove(to TxStage) bool {
	for _, next := range txMoves[s] {
		if next == to {
			return true
		}
	}
	return false
}

// Waiting reports whether the transaction is not in any block yet.
func (s TxStage) Waiting() bool { return s == TxRecorded || s == TxSent }

// Ended reports whether the transaction needs no more work.
func (s TxStage) Ended() bool { return s == TxFinal || s == TxLost }

// TxStages lists the stages of recorded transactions.
func TxStages() []TxStage { return []TxStage{TxRecorded, TxSent, TxMined, TxFinal, TxLost} }

// Transaction is one nonce of an account and all transactions signed for it. Each version
// is recorded before it is sent.
type Transaction struct {
	Nonce    uint64      `json:"nonce"`
	Purpose  string      `json:"purpose"`
	Stage    TxStage     `json:"stage"`
	Versions []TxVersion `json:"versions,omitempty"` // oldest first; dropped once the transaction has ended
	// Mined and Block name the mined version and its block, from stage Mined on.
	Mined common.Hash `json:"mined,omitzero"`
	Block uint64      `json:"block,omitempty"`
	// Cancelled is set if the mined version is the empty one that replaced the call.
	Cancelled bool `json:"cancelled,omitempty"`
}

// TxVersion is a signed transaction: the first one, or a replacement with higher fees.
type TxVersion struct {
	Raw  []byte `json:"raw"`  // as it is sent
	Head uint64 `json:"head"` // number of the newest block when it was recorded
}
