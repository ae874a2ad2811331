package p2p

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/node/wire"
)

// Ask sends a request to a member and decodes its answer.
func (h *Host) Ask(ctx context.Context, member int, protocol wire.Protocol, request, response any) error {
	body, err := wire.Marshal(request)
	if err != nil {
		return fmt.Errorf("encode %s: %w", protocol.Name, err)
	}

	answer, err := h.Send(ctx, member, protocol, body)
	if err != nil {
		return err
	}

	if err := wire.Unmarshal(answer, response); err != nil {
		return fmt.Errorf("answer of member %d to %s: %w", member, protocol.Name, err)
	}

	return nil
}

// HandleMessages registers a typed handler for one exchange.
func HandleMessages[Q, A any](h *Host, protocol wire.Protocol, f func(ctx context.Context, from int, request Q) (A, error)) {
	h.Handle(protocol, func(ctx context.Context, from int, body []byte) ([]byte, error) {
		var request Q
		if err := wire.Unmarshal(body, &request); err != nil {
			return nil, fmt.Errorf("decode %s: %w", protocol.Name, err)
		}

		answer, err := f(ctx, from, request)
		if err != nil {
			return nil, err
		}

		return wire.Marshal(answer)
	})
}
