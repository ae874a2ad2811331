// Package nodetest holds helpers that tests of the node share: members that communicate
// without a network, a store, signatures and a log.
package nodetest

import (
	"context"
	"fmt"
	"sync"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Switch connects members in memory. Messages are encoded and decoded as on a real
// stream, with the same size limits. It is safe for concurrent use.
type Switch struct {
	mu       sync.Mutex
	handlers map[string]func(ctx context.Context, from int, body []byte) ([]byte, error)
	down     map[int]bool
}

// NewSwitch returns a switch without members.
func NewSwitch() *Switch {
	return &Switch{
		handlers: map[string]func(context.Context, int, []byte) ([]byte, error){},
		down:     map[int]bool{},
	}
}

// Down cuts a member off, or reconnects it.
func (s *Switch) Down(member int, down bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down[member] = down
}

func name(member int, p wire.Protocol) string { return fmt.Sprint(member, "/", p.Name) }

// Handle registers a member's handler of a protocol.
func Handle[Q, A any](s *Switch, member int, p wire.Protocol, f func(ctx context.Context, from int, request Q) (A, error)) {
	s.mu.Lock()
	defer s.mu.Unlock()

	s.handlers[name(member, p)] = func(ctx context.Context, from int, body []byte) ([]byte, error) {
		var request Q
		if err := wire.Unmarshal(body, &request); err != nil {
			return nil, err
		}

		answer, err := f(ctx, from, request)
		if err != nil {
			return nil, err
		}

		return wire.Marshal(answer)
	}
}

// Peers is a member's view of the switch.
type Peers struct {
	Switch *Switch
	Self   int
}

// Ask sends a request to a member and decodes its answer.
func (p Peers) Ask(ctx context.Context, member int, protocol wire.Protocol, request, response any) error {
	p.Switch.mu.Lock()
	handler, ok := p.Switch.handlers[name(member, protocol)]
	down := p.Switch.down[member] || p.Switch.down[p.Self]
	p.Switch.mu.Unlock()
	if !ok || down {
		return fmt.Errorf("member %d: %w", member, core.ErrUnreachable)
	}

	body, err := wire.Marshal(request)
	if err != nil {
		return err
	}
	if len(body) > protocol.MaxRequest {
		return core.ErrTooLarge
	}

	answer, err := handler(ctx, p.Self, body)
	if err != nil {
		return fmt.Errorf("member %d: %w", member, core.ErrUnreachable)
	}
	if len(answer) > protocol.MaxResponse {
		return core.ErrTooLarge
	}

	return wire.Unmarshal(answer, response)
}
