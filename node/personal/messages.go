package personal

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// loadMessage reads a message's record. A record that cannot be parsed is a *core.Damage.
func (n *Node) loadMessage(id core.RelayID) (Message, error) {
	data, err := n.messages.Load(id.String())
	if err != nil {
		return Message{}, fmt.Errorf("message %s: %w", id.Short(), err)
	}

	m, err := ParseMessage(data)
	if err == nil && m.ID != id {
		err = fmt.Errorf("it is the record of message %s", m.ID)
	}
	if err != nil {
		return Message{}, n.damaged("messages", id.String(), "move it away, and look at the chain before you sign the same again", err)
	}

	return m, nil
}

// allMessages returns all messages that can be read, the oldest first. Ready names the
// others.
func (n *Node) allMessages() ([]Message, error) {
	names, err := n.messages.Names()
	if err != nil {
		return nil, err
	}

	out := make([]Message, 0, len(names))
	var broken []error

	for _, name := range names {
		var id core.RelayID
		if id.UnmarshalText([]byte(name)) != nil {
			continue // no file of ours
		}

		m, err := n.loadMessage(id)
		if damage := (*core.Damage)(nil); errors.As(err, &damage) {
			broken = append(broken, err)
			continue
		}
		if errors.Is(err, core.ErrNotFound) {
			continue // declined meanwhile
		}
		if err != nil {
			return nil, err
		}

		out = append(out, m)
	}

	n.noteTrouble("messages", errors.Join(broken...))
	slices.SortStableFunc(out, func(a, b Message) int { return a.Made.Compare(b.Made) })

	return out, nil
}

// messagesOf returns an account's messages of a kind, the oldest first.
func (n *Node) messagesOf(kind core.RelayKind, account common.Address) ([]Message, error) {
	all, err := n.allMessages()
	return slices.DeleteFunc(all, func(m Message) bool { return m.says.Kind != kind || m.says.Account() != account }), err
}

func (n *Node) saveMessage(m Message) error {
	data, err := m.encode()
	if err != nil {
		return err
	}

	return n.messages.Save(m.ID.String(), data)
}

// moveMessage moves a message to another state, durably. If it is in another state than
// before by now, nothing changes and moveMessage returns core.ErrConflict.
func (n *Node) moveMessage(id core.RelayID, to MessageState, change func(*Message)) (Message, error) {
	m, err := n.loadMessage(id)
	if err != nil {
		return m, err
	}

	from := m.State
	if err := m.move(to); err != nil {
		return m, err
	}

	change(&m)
	if err := n.saveMessage(m); err != nil {
		return m, err
	}

	n.opts.Log.Info("message moved", "message", id.Short(), "kind", m.says.Kind, "from", from, "state", to, "reason", m.Reason)

	return m, nil
}
