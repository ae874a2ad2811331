package model

import (
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// OfferOf returns the API's object for an offer. Epoch and deadlines are set once it is
// accepted. The buyer's points and the digest of the lists are not included.
func OfferOf(view core.OfferView) Offer {
	out := Offer{
		Schema:       OfferV1,
		Id:           view.ID.String(),
		Snapshot:     view.Offer.Snapshot.String(),
		Buyer:        view.Offer.Buyer.Hex(),
		Price:        view.Offer.Price.String(),
		BuyerKeyHash: hexOf(view.Offer.BuyerKeyHash),
		Salt:         hexOf(view.Offer.Salt),
		State:        OfferState(view.State.String()),
		Deadline:     core.UnixTime(view.Offer.Deadline),
		MaxExcluded:  int64(view.Offer.MaxExcluded),
		Commits:      commitsOf(view.Commits),
		Standing:     view.Standing.Seats(),
		Refundable:   view.Refundable,
	}

	if p := view.Poll; p != nil {
		out.Votes = &Votes{
			Rule:  VotesRule(core.VoteRules()[p.Vote.Rule]),
			Bps:   int(p.Vote.Bps()),
			Block: int64(p.Opened),
			Ends:  p.Ends.UTC(),
			Voted: int64(p.Tally.Voted),
			No:    int64(p.Tally.No),
			Total: int64(p.TotalWeight),
		}
	}
	out.addBans(view.SaleRecord)
	if view.Accepted.IsZero() {
		return out
	}

	if l := view.LeftOut; l != nil {
		out.LeftOut = &TombstoneSum{Count: int64(l.Count), Weight: int64(l.Weight)}
	}

	out.Epoch = ptr(int64(view.Epoch))
	out.Accepted = utc(view.Accepted)
	if view.AcceptedAt != 0 {
		out.AcceptedAt = ptr(int64(view.AcceptedAt))
	}
	out.CommitEnds = ptr(view.Deadlines.CommitEnds.UTC())
	out.ReleaseEnds = ptr(view.Deadlines.ReleaseEnds.UTC())
	out.ConfirmEnds = ptr(view.Deadlines.ConfirmEnds.UTC())
	out.DisputeEnds = ptr(view.Deadlines.DisputeEnds.UTC())

	return out
}

// commitsOf returns the roots of members' lists, ascending by member.
func commitsOf(roots map[uint8]common.Hash) []Commit {
	out := make([]Commit, 0, len(roots))
	for _, member := range slices.Sorted(maps.Keys(roots)) {
		out = append(out, Commit{Member: int(member), Root: hexOf(roots[member])})
	}
	return out
}

// poll is the inverse of what OfferOf makes of a poll.
func (v Votes) poll() *core.Poll {
	p := &core.Poll{
		Opened:      uint64(v.Block),
		Ends:        v.Ends,
		TotalWeight: uint64(v.Total),
		Tally:       core.Tally{Voted: uint64(v.Voted), No: uint64(v.No)},
	}

	switch v.Rule {
	case VotesRuleVeto:
		p.Vote = core.Vote{Rule: core.VoteVeto, VetoBps: uint16(v.Bps)}
	case VotesRuleBallot:
		p.Vote = core.Vote{Rule: core.VoteBallot, QuorumBps: uint16(v.Bps)}
	}

	return p
}

// View is the inverse of OfferOf.
func (o Offer) View() (view core.OfferView, err error) {
	price, errPrice := amount("price", o.Price)
	view.State, err = core.ParseSaleState(string(o.State))
	err = errors.Join(
		err,
		errPrice,
		view.ID.UnmarshalText([]byte(o.Id)),
		view.Offer.Snapshot.UnmarshalText([]byte(o.Snapshot)),
	)

	view.Offer.Buyer = common.HexToAddress(o.Buyer)
	view.Offer.BuyerKeyHash = common.HexToHash(o.BuyerKeyHash)
	view.Offer.Salt = common.HexToHash(o.Salt)
	view.Offer.Price = price
	view.Offer.Deadline = uint64(o.Deadline.Unix())
	view.Offer.MaxExcluded = uint64(o.MaxExcluded)
	view.Refundable = o.Refundable

	view.Commits = map[uint8]common.Hash{}
	for _, c := range o.Commits {
		view.Commits[uint8(c.Member)] = common.HexToHash(c.Root)
	}

	for _, member := range o.Standing {
		view.Standing = view.Standing.With(member)
	}

	if o.Votes != nil {
		view.Poll = o.Votes.poll()
	}

	err = errors.Join(err, o.bansInto(&view.SaleRecord))
	if l := o.LeftOut; l != nil {
		view.LeftOut = &core.Tombstones{Count: uint32(l.Count), Weight: uint64(l.Weight)}
	}

	view.Epoch = uint64(value(o.Epoch))
	view.Accepted = timeOf(o.Accepted)
	view.AcceptedAt = uint64(value(o.AcceptedAt))
	view.Deadlines = core.Deadlines{
		CommitEnds:  timeOf(o.CommitEnds),
		ReleaseEnds: timeOf(o.ReleaseEnds),
		ConfirmEnds: timeOf(o.ConfirmEnds),
		DisputeEnds: timeOf(o.DisputeEnds),
	}

	return view, err
}
