package contributor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// Polls is a node that shows offers, and an account's leaves of the snapshots that they
// are for.
type Polls interface {
	Payer
	Offer(ctx context.Context, id core.SaleID) (core.OfferView, error)
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
	Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error)
	Board
}

// Question is an offer on which an account votes. Offer, snapshot, terms and leaf are
// verified: each of their ids is a digest. The votes so far are what a node says.
type Question struct {
	Offer    core.OfferView
	Snapshot core.SnapshotRecord
	Dataset  core.DatasetView
	Leaf     core.SumProof
	Notices  []Served // on the dataset, as nodes show them
}

// Voting finds the questions that an account is asked.
type Voting struct {
	From    Polls
	Domain  core.Domain // id and contracts of the chain, to which ids are bound
	Account common.Address
}

// Question returns an offer on which the account votes. If the offer is not voted on, or
// the account has no part in its snapshot, the error is a *core.Refusal with
// core.ReasonNotVoting or core.ReasonNotALeaf. If an answer does not lead to its id, the
// error wraps core.ErrVerify.
func (v Voting) Question(ctx context.Context, id core.SaleID) (Question, error) {
	offer, err := v.From.Offer(ctx, id)
	if err != nil {
		return Question{}, fmt.Errorf("ask for the offer: %w", err)
	}
	if offer.State != core.SaleOffered || offer.Poll == nil {
		return Question{}, core.Refuse(core.ReasonNotVoting, "offer %s is %s", id, offer.State)
	}

	earnings, err := v.From.Payouts(ctx, v.Account)
	if err != nil {
		return Question{}, fmt.Errorf("ask for your part: %w", err)
	}

	for _, e := range earnings {
		if e.Snapshot != offer.Offer.Snapshot {
			continue
		}
		if e.Ban != nil {
			return Question{}, core.Refuse(core.ReasonBanned, "your part of snapshot %s has no vote since %s: %s", e.Snapshot, core.Clock(e.Ban.Time), e.Ban.Words())
		}
		return v.verified(ctx, id, offer, e.Leaf)
	}

	return Question{}, core.Refuse(core.ReasonNotALeaf, "account %s has no contribution in snapshot %s", v.Account, offer.Offer.Snapshot)
}

// Open returns all offers on which the account votes now.
func (v Voting) Open(ctx context.Context) (questions []Question, err error) {
	earnings, err := v.From.Payouts(ctx, v.Account)
	if err != nil {
		return nil, fmt.Errorf("ask for your part: %w", err)
	}

	for _, e := range earnings {
		if e.Ban != nil {
			continue
		}

		offers, err := v.From.Offers(ctx, core.OfferFilter{Snapshot: &e.Snapshot, State: core.SaleOffered})
		if err != nil {
			return nil, fmt.Errorf("ask for offers: %w", err)
		}

		for _, offer := range offers {
			if offer.Poll == nil {
				continue
			}

			q, err := v.verified(ctx, offer.ID, offer, e.Leaf)
			if err != nil {
				return nil, err
			}
			questions = append(questions, q)
		}
	}

	return questions, nil
}

// verified asks for what an offer is about, and checks that all ids are the digests of what
// is shown.
func (v Voting) verified(ctx context.Context, id core.SaleID, offer core.OfferView, leaf int) (q Question, err error) {
	q.Offer = offer
	if q.Snapshot, err = v.From.Snapshot(ctx, offer.Offer.Snapshot); err != nil {
		return q, fmt.Errorf("ask for the snapshot: %w", err)
	}
	if q.Dataset, err = v.From.Dataset(ctx, q.Snapshot.Snapshot.Dataset); err != nil {
		return q, fmt.Errorf("ask for the dataset: %w", err)
	}
	if q.Leaf, err = v.From.Proof(ctx, offer.Offer.Snapshot, leaf); err != nil {
		return q, fmt.Errorf("ask for the proof of your part: %w", err)
	}

	if q.Notices, err = noticesOn(ctx, v.From, q.Snapshot.Snapshot.Dataset); err != nil {
		return q, fmt.Errorf("ask for notices: %w", err)
	}

	return q, v.check(id, q)
}

func (v Voting) check(id core.SaleID, q Question) error {
	typer := consent.New(v.Domain)
	switch {
	case typer.SaleID(q.Offer.Offer) != id:
		return fmt.Errorf("offer %s is not what the node shows: %w", id, core.ErrVerify)
	case typer.SnapshotID(q.Snapshot.Snapshot) != q.Offer.Offer.Snapshot:
		return fmt.Errorf("snapshot %s is not what the node shows: %w", q.Offer.Offer.Snapshot, core.ErrVerify)
	case typer.DatasetID(q.Dataset.Terms) != q.Snapshot.Snapshot.Dataset:
		return fmt.Errorf("dataset %s is not what the node shows: %w", q.Snapshot.Snapshot.Dataset, core.ErrVerify)
	case q.Offer.Poll.TotalWeight == 0 || q.Offer.Poll.TotalWeight > q.Snapshot.Snapshot.TotalWeight:
		return fmt.Errorf("the node shows votes of weight %d on a snapshot of weight %d: %w", q.Offer.Poll.TotalWeight, q.Snapshot.Snapshot.TotalWeight, core.ErrVerify)
	case q.Leaf.Account != v.Account:
		return fmt.Errorf("the node shows the part of account %s: %w", q.Leaf.Account, core.ErrVerify)
	}

	return tree.VerifyProof(q.Snapshot.Snapshot, q.Leaf)
}

// Ballot returns the message that the account signs.
func (q Question) Ballot(accept bool) core.Ballot {
	return core.Ballot{
		Voter:    q.Leaf.Account,
		Offer:    q.Offer.ID,
		Snapshot: q.Offer.Offer.Snapshot,
		Leaf:     uint32(q.Leaf.Leaf),
		Accept:   accept,
		Until:    uint64(q.Offer.Poll.Ends.Unix()),
	}
}

// Part returns what the account would be paid at least if the offer is accepted and
// delivered, in base units of the token: its part, by weight, of what the terms give to
// contributors, before the tip. It is more if leaves of others are banned, whose weight no voter can verify
// without the chain.
func (q Question) Part() *big.Int {
	net := new(big.Int).Mul(q.Offer.Offer.Price, big.NewInt(int64(q.Dataset.Terms.Split.ContributorsBps())))
	net.Quo(net, big.NewInt(10_000))
	net.Mul(net, new(big.Int).SetUint64(q.Leaf.Weight))
	return net.Quo(net, new(big.Int).SetUint64(q.Snapshot.Snapshot.TotalWeight))
}

// atLeast precedes the part where leaves of others are banned.
func (q Question) atLeast() string {
	if q.Offer.Poll.TotalWeight < q.Snapshot.Snapshot.TotalWeight {
		return "at least "
	}
	return ""
}

// tip says what of the part may stay with whoever has it paid, or nothing.
func (q Question) tip() string {
	bps := q.Dataset.Terms.Split.TipBps
	if bps == 0 {
		return ""
	}
	return fmt.Sprintf("; whoever has it paid for you keeps at most %s of it", core.Percent(bps))
}

// Render writes what is asked, for a person.
func (q Question) Render(out io.Writer) error {
	terms, poll := q.Dataset.Terms, q.Offer.Poll
	if _, err := fmt.Fprintf(
		out,
		"Offer %s\n"+
			"  Dataset   %q, %s\n"+
			"  Buyer     %s, for the key with hash %s\n"+
			"  Price     %s for %d contributions\n"+
			"  Your part %s%s, for weight %d of %d%s\n"+
			"  Split     %s\n"+
			"  Rule      %s\n"+
			"  So far    %s\n"+
			"  Until     %s\n",
		q.Offer.ID,
		terms.Name, q.Snapshot.Snapshot.Dataset,
		q.Offer.Offer.Buyer, q.Offer.Offer.BuyerKeyHash,
		q.Dataset.Amount(q.Offer.Offer.Price), q.Snapshot.Snapshot.Count,
		q.atLeast(), q.Dataset.Amount(q.Part()), q.Leaf.Weight, q.Snapshot.Snapshot.TotalWeight, q.tip(),
		terms.Split.Words(),
		terms.Vote.Words(terms.Windows.Vote),
		poll.Words(),
		core.Clock(poll.Ends),
	); err != nil {
		return err
	}

	return RenderNotices(out, "  Notices   ", q.Notices)
}

// VoteWords say what signing an answer does.
func VoteWords(accept bool) string {
	if accept {
		return "Vote yes. It can become a no while voting is open. It is public, and costs nothing."
	}
	return "Vote no. It stays. It is public, and costs nothing."
}

// SignedVote returns the account's signed answer, for validators to bring onto the chain.
func SignedVote(ctx context.Context, q Question, accept bool, wallet Wallet, domain core.Domain) (core.RelayMessage, error) {
	if wallet.Address() != q.Leaf.Account {
		return core.RelayMessage{}, errors.New("contributor: the wallet is of another account")
	}

	ballot := q.Ballot(accept)
	signature, err := wallet.SignTypedData(ctx, consent.New(domain).Ballot(ballot))
	if err != nil {
		return core.RelayMessage{}, fmt.Errorf("sign the vote: %w", err)
	}

	return core.RelayMessage{
		Kind:      core.RelayVote,
		Ballot:    ballot,
		Signature: signature,
	}, nil
}
