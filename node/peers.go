package node

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/wire"
)

// peers speaks CBOR messages over a host.
type peers struct{ host *p2p.Host }

// Ask sends a request to a member and decodes its answer.
func (p peers) Ask(ctx context.Context, member int, protocol wire.Protocol, request, response any) error {
	body, err := wire.Marshal(request)
	if err != nil {
		return fmt.Errorf("encode %s: %w", protocol.Name, err)
	}
	answer, err := p.host.Send(ctx, member, protocol, body)
	if err != nil {
		return err
	}
	if err := wire.Unmarshal(answer, response); err != nil {
		return fmt.Errorf("answer of member %d to %s: %w", member, protocol.Name, err)
	}
	return nil
}

// handle registers a typed handler of one exchange.
func handle[Q, A any](host *p2p.Host, protocol wire.Protocol, f func(ctx context.Context, from int, request Q) (A, error)) {
	host.Handle(protocol, func(ctx context.Context, from int, body []byte) ([]byte, error) {
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
