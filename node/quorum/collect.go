package quorum

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Asker sends a request to a member and decodes its answer.
type Asker interface {
	Ask(ctx context.Context, member int, p wire.Protocol, request, response any) error
}

// Proposal is a digest for which a member collects the others' signatures.
type Proposal struct {
	Peers    Asker
	Protocol wire.Protocol // used to ask the others; its answer is a wire.Signed
	Request  any
	Digest   common.Hash

	// Sign makes this validator's own signature. It records the digest before it returns.
	Sign func() ([]byte, error)
	// Check checks that a signature over the digest is the member's.
	Check func(member int, digest common.Hash, signature []byte) error
	// Refused is called with each refusal, concurrently. It may be nil.
	Refused func(member int, answer wire.Signed)
	// HearAll waits for the other answers even when a quorum has become impossible, so that
	// Refused hears them all.
	HearAll bool
}

// Collect asks all members at once, including this validator, and returns as soon as
// Threshold signatures have passed the check. Once so many members have failed that a
// quorum is impossible, it returns an error that joins their reasons. Outstanding
// requests are cancelled and have returned when Collect returns.
func (s Seat) Collect(ctx context.Context, p Proposal) (core.Quorum, error) {
	return s.CollectFrom(ctx, s.Committee.All(), p)
}

// CollectFrom does what Collect does, and asks only some of the members.
func (s Seat) CollectFrom(ctx context.Context, members core.Members, p Proposal) (core.Quorum, error) {
	return collect(ctx, members, s.signers(p), func(answers <-chan answer) (core.Quorum, error) {
		return p.firstQuorum(s.Committee.Threshold, members.Len(), answers)
	})
}

// CollectAll asks all members at once and returns when each has signed. Otherwise it
// waits until each has answered or failed, and its error names every member that did not
// sign, with the reason.
func (s Seat) CollectAll(ctx context.Context, p Proposal) (core.Quorum, error) {
	return collect(ctx, s.Committee.All(), s.signers(p), func(answers <-chan answer) (core.Quorum, error) {
		return everyone(s.Committee.N, answers)
	})
}

// signers returns the function that gets a member's signature on a proposal.
func (s Seat) signers(p Proposal) func(ctx context.Context, member int) ([]byte, error) {
	return func(ctx context.Context, member int) ([]byte, error) {
		if member == s.Self {
			return p.Sign()
		}

		return p.ask(ctx, member)
	}
}

// ask returns the checked signature of another member.
func (p Proposal) ask(ctx context.Context, member int) ([]byte, error) {
	var signed wire.Signed
	if err := p.Peers.Ask(ctx, member, p.Protocol, p.Request, &signed); err != nil {
		return nil, err
	}

	if err := signed.Refusal.Err(); err != nil {
		if p.Refused != nil {
			p.Refused(member, signed)
		}
		return nil, err
	}

	if err := p.Check(member, p.Digest, signed.Signature); err != nil {
		return nil, err
	}

	return signed.Signature, nil
}

// answer is one member's answer.
type answer struct {
	member    int
	signature []byte
	err       error
}

// collect calls ask for the members at once and lets enough read the answers. ask must
// return when its context ends.
func collect(
	ctx context.Context,
	members core.Members,
	ask func(ctx context.Context, member int) ([]byte, error),
	enough func(answers <-chan answer) (core.Quorum, error),
) (core.Quorum, error) {
	ctx, cancel := context.WithCancel(ctx)
	answers := make(chan answer, members.Len())

	var asking sync.WaitGroup
	defer asking.Wait()
	defer cancel()

	for _, member := range members.Seats() {
		asking.Go(func() {
			signature, err := ask(ctx, member)
			answers <- answer{member, signature, err}
		})
	}

	return enough(answers)
}

// firstQuorum reads the answers of asked members until a quorum is complete or has become
// impossible.
func (p Proposal) firstQuorum(threshold, asked int, answers <-chan answer) (core.Quorum, error) {
	signatures := map[int][]byte{}

	var reasons []error

	for len(signatures) < threshold {
		heard := len(reasons)+len(signatures) == asked
		if asked-len(reasons) < threshold && (heard || !p.HearAll) {
			return core.Quorum{}, fmt.Errorf("no quorum: %w", errors.Join(reasons...))
		}

		a := <-answers
		if a.err != nil {
			reasons = append(reasons, fmt.Errorf("member %d: %w", a.member, a.err))
			continue
		}

		signatures[a.member] = a.signature
	}

	return join(signatures), nil
}

// everyone reads the answers of all n members.
func everyone(n int, answers <-chan answer) (core.Quorum, error) {
	signatures, reasons := map[int][]byte{}, make([]error, n)

	for range n {
		a := <-answers
		if signatures[a.member] = a.signature; a.err != nil {
			reasons[a.member] = fmt.Errorf("member %d: %w", a.member, a.err)
		}
	}

	if err := errors.Join(reasons...); err != nil {
		return core.Quorum{}, fmt.Errorf("not signed by all: %w", err)
	}

	return join(signatures), nil
}

// join orders signatures by member, as the contracts expect them.
func join(signatures map[int][]byte) (q core.Quorum) {
	for _, member := range slices.Sorted(maps.Keys(signatures)) {
		q.Signers = q.Signers.With(member)
		q.Signatures = append(q.Signatures, signatures[member]...)
	}

	return q
}

// Answer turns the result of a step's signing into the answer to a proposal. A conflict
// with an earlier signature in the turn, and a refusal, become answers. Any other error
// is this validator's own fault and is returned. turn names the turn in the refusal's
// detail.
func (s Seat) Answer(turn string, signature []byte, err error) (wire.Signed, error) {
	var refusal *core.Refusal
	switch {
	case errors.Is(err, core.ErrConflict):
		return Refuse(core.ReasonSignedAnother, "this %s has a signature already", turn), nil
	case errors.As(err, &refusal):
		return Refuse(refusal.Reason, "%s", refusal.Detail), nil
	}

	return wire.Signed{Member: uint8(s.Self), Signature: signature}, err
}

// Refuse returns the answer that nothing was signed, with a formatted detail.
func Refuse(reason core.Reason, format string, args ...any) wire.Signed {
	return wire.Signed{Refusal: wire.Refuse(reason, format, args...)}
}
