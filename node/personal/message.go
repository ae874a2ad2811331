package personal

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	api "github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
)

// MessageState is the state of a message.
type MessageState string

// States of a message.
const (
	MessagePrepared MessageState = "prepared"
	MessageSigned   MessageState = "signed"
	MessageBrought  MessageState = "brought"
	MessageRefused  MessageState = "refused"
)

// messageMoves lists the states that may follow each state.
var messageMoves = map[MessageState][]MessageState{
	"":              {MessagePrepared},
	MessagePrepared: {MessageSigned},
	MessageSigned:   {MessageBrought, MessageRefused},
	MessageBrought:  {},
	MessageRefused:  {},
}

// MessageSchema names the format of a Message's JSON.
const MessageSchema = "tantieme/message-record/1"

// maxMessage bounds a message's JSON, in bytes.
const maxMessage = 1 << 20

// Message is the record of a vote, a claim, a payee or a retraction. What it says never
// changes, so its id names what is signed.
type Message struct {
	Schema    string         `json:"schema"`    // MessageSchema
	ID        core.RelayID   `json:"id"`        // the EIP-712 digest that is signed
	ChainID   uint64         `json:"chain_id"`  // for which it is signed
	Contracts core.Contracts `json:"contracts"` // for which it is signed
	State     MessageState   `json:"state"`     // from MessagePrepared on
	Reason    core.Reason    `json:"reason,omitempty"`
	Detail    string         `json:"detail,omitempty"`
	Made      time.Time      `json:"made"`
	Text      string         `json:"text"`    // what was shown
	Message   api.Relay      `json:"message"` // from MessageSigned on with its signature

	Transaction *common.Hash `json:"transaction,omitempty"` // from MessageBrought on, if it is known

	says core.RelayMessage // Message, parsed
}

// newMessage returns the record of a message that nobody has signed yet.
func newMessage(domain core.Domain, says core.RelayMessage, text string, now time.Time) Message {
	return Message{
		Schema:    MessageSchema,
		ID:        consent.New(domain).RelayID(says),
		ChainID:   domain.ID,
		Contracts: domain.Contracts,
		State:     MessagePrepared,
		Made:      now.UTC(),
		Text:      text,
		Message:   api.RelayOf(says),
		says:      says,
	}
}

// typer returns the typer of the chain and the contracts for which the message is signed.
func (m Message) typer() *consent.Typer {
	return consent.New(core.Domain{ID: m.ChainID, Contracts: m.Contracts})
}

// typedData returns what a wallet shows and signs.
func (m Message) typedData() eip712.TypedData { return m.typer().Relayed(m.says) }

// sign adds the account's signature.
func (m *Message) sign(signature []byte) {
	m.says.Signature = signature
	m.Message = api.RelayOf(m.says)
}

// move changes the state. It returns an error for a state that may not follow.
func (m *Message) move(to MessageState) error {
	if !slices.Contains(messageMoves[m.State], to) {
		return fmt.Errorf("a message that is %s cannot become %s: %w", m.State, to, core.ErrConflict)
	}

	m.State = to

	return nil
}

func (m Message) encode() ([]byte, error) {
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("record of message %s: %w", m.ID.Short(), err)
	}

	if len(data) >= maxMessage {
		return nil, fmt.Errorf("record of message %s, with %d bytes: %w", m.ID.Short(), len(data), core.ErrTooLarge)
	}

	return append(data, '\n'), nil
}

// ParseMessage parses a stored record. Its id is the digest of what it says.
func ParseMessage(data []byte) (m Message, err error) {
	if len(data) > maxMessage {
		return m, fmt.Errorf("record of %d bytes: %w", len(data), core.ErrTooLarge)
	}

	if err := core.DecodeJSON(data, &m); err != nil {
		return m, fmt.Errorf("record: %w", err)
	}
	if m.Schema != MessageSchema {
		return m, fmt.Errorf("record: schema is %q, this program reads %q", m.Schema, MessageSchema)
	}

	if _, known := messageMoves[m.State]; !known || m.State == "" {
		return m, fmt.Errorf("record: there is no state %q", m.State)
	}

	if m.says, err = m.Message.Message(); err != nil {
		return m, fmt.Errorf("record: %w", err)
	}
	if signed := len(m.says.Signature) > 0; signed != (m.State != MessagePrepared) {
		return m, fmt.Errorf("record: a message that is %s, with a signature: %v", m.State, signed)
	}

	if got := m.typer().RelayID(m.says); got != m.ID {
		return m, fmt.Errorf("record: the message's digest is %s, not %s: %w", got, m.ID, core.ErrVerify)
	}

	return m, nil
}
