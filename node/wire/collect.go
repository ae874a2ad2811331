package wire

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Err is the refusal as an error, nil: nothing was refused.
func (r Refusal) Err() error {
	if r.Reason == "" {
		return nil
	}
	return fmt.Errorf("%s: %s", r.Reason, r.Detail)
}

// RefusalOf is what a member is told where nothing was signed for a reason of the record's;
// false: the error is this node's own.
func RefusalOf(err error) (Refusal, bool) {
	var refusal *core.Refusal
	switch {
	case errors.Is(err, core.ErrConflict):
		return Refusal{Reason: core.ReasonSignedAnother, Detail: "this turn has a signature already"}, true
	case errors.As(err, &refusal):
		return Refusal{Reason: refusal.Reason, Detail: refusal.Detail}, true
	}
	return Refusal{}, false
}

// Asker sends a request to a member and decodes its answer.
type Asker interface {
	Ask(ctx context.Context, member int, p Protocol, request, response any) error
}

// Collector gathers a quorum's signatures over one digest, the own one among them.
type Collector struct {
	Committee core.Committee
	Self      int
	Peers     Asker
	Check     func(member int, digest common.Hash, signature []byte) error
	Refused   func(member int, answer Signed) // nil, or told of each refusal; concurrently
}

// Collect asks all members at once; sign makes the own signature, after its
// write-ahead record. Every signature is checked before it counts.
func (c Collector) Collect(ctx context.Context, p Protocol, request any, digest common.Hash, sign func() ([]byte, error)) (core.Quorum, error) {
	return c.Committee.CollectQuorum(ctx, func(ctx context.Context, member int) ([]byte, error) {
		if member == c.Self {
			return sign()
		}
		var signed Signed
		if err := c.Peers.Ask(ctx, member, p, request, &signed); err != nil {
			return nil, err
		}
		if err := signed.Refusal.Err(); err != nil {
			if c.Refused != nil {
				c.Refused(member, signed)
			}
			return nil, err
		}
		return signed.Signature, c.Check(member, digest, signed.Signature)
	})
}
