package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/bindings/ballots"
	"github.com/tantieme/tantieme/node/core"
)

// The first byte of a ballot in a batch: what it says, and whether its leaf names a payee.
const (
	kindNo    byte = 1
	kindNamed byte = 2
)

// VotingOn returns until when contributors vote on an offer, as of the head. If they do
// not, the error is a *core.Refusal with core.ReasonNotVoting.
func (c *Client) VotingOn(ctx context.Context, offer core.Offer) (time.Time, error) {
	b := c.contracts.market
	answer, err := c.ask(ctx, "vote", core.Call{To: c.contracts.Market, Data: b.PackVotingOn(offerOut(offer))})

	var refused *Refused
	if errors.As(err, &refused) {
		return time.Time{}, core.Refuse(core.ReasonNotVoting, "%s", refused.Sentence)
	}
	if err != nil {
		return time.Time{}, err
	}

	out, err := b.UnpackVotingOn(answer)
	if err != nil {
		return time.Time{}, fmt.Errorf("end of voting: %w", err)
	}

	return core.UnixTime(out.VoteEnds), nil
}

// VotesOf returns what leaves voted on an offer, as of the head.
func (c *Client) VotesOf(ctx context.Context, sale core.SaleID, leaves []uint32) ([]core.Voted, error) {
	b := c.contracts.ballots
	calls := make([]core.Call, len(leaves))
	for i, leaf := range leaves {
		calls[i] = core.Call{To: c.contracts.Ballots, Data: b.PackVoteOf(sale, leaf)}
	}

	answers, err := c.askMany(ctx, "votes", calls)
	if err != nil {
		return nil, err
	}

	votes := make([]core.Voted, len(answers))
	for i, answer := range answers {
		out, err := b.UnpackVoteOf(answer)
		if err != nil {
			return nil, fmt.Errorf("vote of leaf %d: %w", leaves[i], err)
		}
		votes[i] = core.Voted{Voted: out.Voted, No: out.No}
	}

	return votes, nil
}

// CastCall returns the call that casts ballots with plain signatures, ascending by leaf,
// with one proof for all.
func (c *Client) CastCall(offer core.Offer, pool core.Pool, votes []core.CastVote, proof []core.SumNode) core.Call {
	var items []byte
	for _, v := range votes {
		items = appendBallot(items, v)
	}

	data := c.contracts.ballots.PackCast(ballots.Offer(offerOut(offer)), ballots.Pool(poolOut(pool)), items, siblingsOut(proof))

	return core.Call{To: c.contracts.Ballots, Data: data}
}

// appendBallot appends kind 1 ‖ leaf 4 ‖ account 20 ‖ payee 20, if the leaf names one ‖
// weight 8 ‖ signature 64 (node/SPEC.md, section 5).
func appendBallot(items []byte, v core.CastVote) []byte {
	var kind byte
	if !v.Ballot.Accept {
		kind |= kindNo
	}
	if v.Named {
		kind |= kindNamed
	}

	items = binary.BigEndian.AppendUint32(append(items, kind), v.Ballot.Leaf)
	items = append(items, v.Ballot.Voter[:]...)
	if v.Named {
		items = append(items, v.Payee[:]...)
	}
	items = binary.BigEndian.AppendUint64(items, v.Weight)

	return append(items, core.Compact(v.Signature)...)
}

// CastSignedCall returns the call that casts ballots with signatures of any kind, each
// with its own proof.
func (c *Client) CastSignedCall(offer core.Offer, pool core.Pool, votes []core.CastVote) core.Call {
	proofs := make([]ballots.LeafProof, len(votes))
	accepts, signatures := make([]bool, len(votes)), make([][]byte, len(votes))

	for i, v := range votes {
		accepts[i], signatures[i] = v.Ballot.Accept, v.Signature
		proofs[i] = ballots.LeafProof{
			Snapshot: pool.Snapshot,
			Token:    pool.Token,
			Leaf:     pool.LeafWord(v.Ballot.Leaf, v.Weight),
			Account:  v.Ballot.Voter,
			Named:    v.Named,
			Payee:    v.Payee,
			Siblings: siblingsOut(v.Proof),
		}
	}

	data := c.contracts.ballots.PackCastSigned(ballots.Offer(offerOut(offer)), proofs, accepts, signatures)

	return core.Call{To: c.contracts.Ballots, Data: data}
}
