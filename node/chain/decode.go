package chain

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// decoder decodes one kind of event.
type decoder func(*types.Log) (core.Event, error)

// Event returns the event in a log of one of our contracts. It returns nil for events
// that a node does not use.
func (c *Client) Event(log *types.Log) (core.Event, error) { return c.contracts.decode(log) }

// decode returns the event in a log. It returns nil for events that a node does not use.
func (c *contracts) decode(log *types.Log) (core.Event, error) {
	r, ours := c.at[log.Address]
	if !ours {
		return nil, nil
	}

	decode := r.anonymous
	if len(log.Topics) > 0 {
		decode = r.decoders[log.Topics[0]]
	}
	if decode == nil {
		return nil, nil
	}

	return decode(log)
}

// as returns a decoder that unpacks a log and converts it into an event of core.
func as[E any](unpack func(*types.Log) (*E, error), turn func(*E) (core.Event, error)) decoder {
	return func(log *types.Log) (core.Event, error) {
		e, err := unpack(log)
		if err != nil {
			return nil, err
		}
		return turn(e)
	}
}
