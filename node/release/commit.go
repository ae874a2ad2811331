package release

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// commit makes this validator's list. In this node's turn it also gathers the members'
// commits and sends them.
func (s *Step) commit(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	held, err := s.store.Lists(sale.ID)
	if err != nil {
		return err
	}
	if t, known := s.leftOut.get(sale.ID); known && isDeclined(sale, t) {
		return nil
	}
	if !held.Has(s.seat.Self) { // made long before the turn, because it takes the most work
		s.making.Start(ctx, sale.ID, func(ctx context.Context) { s.makeList(ctx, sale) })
		return nil
	}

	window := sale.Deadlines.CommitEnds.Sub(sale.Accepted)
	isTurn := s.seat.SaleTurn(sale, now) || s.seat.LateTurn(sale, sale.Accepted.Add(window/4), window, now)

	todo := duty{sale.ID, dutyCommit}
	if isTurn && s.sent.Free(todo, now) {
		within := s.seat.AskWithin(sale.Deadlines.CommitEnds.Sub(now))
		s.committing.Start(ctx, sale.ID, func(ctx context.Context) { s.sendCommits(ctx, sale, within) })
	}

	return nil
}

// makeList computes this validator's list and keeps it. Nothing is done until this node
// has listed the snapshot, and nothing for a sale that is declined.
func (s *Step) makeList(ctx context.Context, sale core.SaleRecord) {
	g, err := s.goods(sale)
	if errors.Is(err, core.ErrNotFound) {
		return
	}

	var entries []byte
	if err == nil {
		leftOut := g.leftOut.Tombstones()
		s.leftOut.put(sale.ID, leftOut)
		if isDeclined(sale, leftOut) {
			s.decline(ctx, sale, leftOut)
			return
		}

		entries, err = s.lists.Make(ctx, sale, g.snapshot.Snapshot.ContributionRoot, g.items, g.leftOut.Items)
	}
	if err == nil {
		err = s.store.PutList(sale.ID, uint8(s.seat.Self), entries)
	}
	if err != nil && ctx.Err() == nil {
		s.log.ErrorContext(ctx, "own list not made; it is made again", "sale", sale.ID.Short(), "error", err)
	}
}

// sendCommits gathers the commits that are not on chain and sends them, unless it is
// worth waiting for more.
func (s *Step) sendCommits(ctx context.Context, sale core.SaleRecord, within time.Duration) {
	log := s.log.With("sale", sale.ID.Short())
	commits, err := s.gather(ctx, sale, within)

	now, failed := s.store.Cursor() // some time has passed
	if err := errors.Join(err, failed); err != nil {
		log.ErrorContext(ctx, "commits not gathered; a later tick tries again", "error", err)
		return
	}
	if !s.enough(sale, len(commits), now.Time) {
		return
	}

	s.sent.Done(duty{sale.ID, dutyCommit}, now.Time)
	if len(commits) == 0 {
		return // who is missing is asked again a turn later, so that other sales have their time
	}

	log = log.With("members", len(commits))
	if err := s.chain.Commit(ctx, sale.ID, commits); err != nil {
		s.metrics.done(dutyCommit, outcomeNotTaken)
		log.WarnContext(ctx, "commits not accepted by the chain; a later turn sends them again", "error", err)
		return
	}

	s.metrics.done(dutyCommit, outcomeSent)
	log.InfoContext(ctx, "lists committed")
}

// enough reports whether to send the commits now. With all commits the sale moves on at
// once, so missing commits are waited for during a quarter of the window.
func (s *Step) enough(sale core.SaleRecord, gathered int, now time.Time) bool {
	patience := sale.Deadlines.CommitEnds.Sub(sale.Accepted) / 4
	return len(sale.Commits)+gathered == s.seat.Committee.N || !now.Before(sale.Accepted.Add(patience))
}

// gather returns the commits that are not on chain yet and were heard. It asks the other
// members at once and waits for all together for a bounded time.
func (s *Step) gather(ctx context.Context, sale core.SaleRecord, within time.Duration) ([]core.SignedCommit, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()

	own, err := s.ownCommit(sale)
	if err != nil {
		return nil, err
	}

	tombstones := own.Commit.Tombstones
	s.heard.add(own)

	var asking sync.WaitGroup
	for member := range s.seat.Committee.N {
		if _, done := sale.Commits[uint8(member)]; !done && !s.heard.has(sale.ID, member) {
			asking.Go(func() { s.askCommit(ctx, sale, member, tombstones) })
		}
	}

	asking.Wait()

	return s.heard.missing(sale), nil
}

// askCommit asks a member for its commit. A good one is remembered, so that it is asked
// for once. One with other tombstones than this validator's is none: its member brings it
// itself.
func (s *Step) askCommit(ctx context.Context, sale core.SaleRecord, member int, tombstones core.Tombstones) {
	var r wire.CommitResponse
	err := s.peers.Ask(ctx, member, wire.Commit, wire.CommitRequest{Sale: sale.ID}, &r)
	if err == nil {
		err = r.Refusal.Err()
	}

	c := commitOf(sale, member, r.ListRoot, tombstones)
	if err == nil {
		err = s.signer.Check(member, s.signer.CommitDigest(c), r.Signature)
	}
	if err != nil {
		s.log.WarnContext(ctx, "commit of a member missing; a later tick asks again",
			"sale", sale.ID.Short(),
			"member", member,
			"error", err,
		)

		return
	}

	s.heard.add(core.SignedCommit{Commit: c, Signature: r.Signature})
}

// ownCommit signs a commit to the root of this validator's list, or returns
// core.ErrNotFound while there is no list.
func (s *Step) ownCommit(sale core.SaleRecord) (core.SignedCommit, error) {
	entries, err := s.store.List(sale.ID, uint8(s.seat.Self))
	if err != nil {
		return core.SignedCommit{}, fmt.Errorf("own list: %w", err)
	}

	root, err := s.lists.Root(entries)
	if err != nil {
		return core.SignedCommit{}, err
	}

	tombstones, err := s.tombstones(sale)
	if err != nil {
		return core.SignedCommit{}, err
	}

	c := commitOf(sale, s.seat.Self, root, tombstones)
	digest := s.signer.CommitDigest(c)
	if err := s.record.RecordCommit(sale.ID, digest); err != nil {
		return core.SignedCommit{}, err
	}

	signature, err := s.signer.Sign(digest)

	return core.SignedCommit{Commit: c, Signature: signature}, err
}

// commitOf returns the commit that a member signs.
func commitOf(sale core.SaleRecord, member int, root common.Hash, tombstones core.Tombstones) core.Commit {
	return core.Commit{
		Sale:       sale.ID,
		Epoch:      sale.Epoch,
		Member:     uint8(member),
		ListRoot:   root,
		Tombstones: tombstones,
	}
}

// HandleCommit returns this validator's commit to an accepted sale.
func (s *Step) HandleCommit(_ context.Context, _ int, r wire.CommitRequest) (wire.CommitResponse, error) {
	sale, err := s.store.Sale(r.Sale)
	if err != nil || sale.State != core.SaleAccepted {
		return wire.CommitResponse{Refusal: wire.Refuse(core.ReasonNotAccepted, "the sale is not in its commit phase here")}, nil
	}

	if t, known := s.leftOut.get(sale.ID); known && isDeclined(sale, t) {
		return wire.CommitResponse{Refusal: wire.Refuse(core.ReasonNoList,
			"this validator declines the sale: a weight of %d was retracted, and the buyer puts up with %d", t.Weight, sale.Offer.MaxExcluded)}, nil
	}

	own, err := s.ownCommit(sale)
	if errors.Is(err, core.ErrNotFound) {
		return wire.CommitResponse{Refusal: wire.Refuse(core.ReasonNoList, "this validator has not made its list yet")}, nil
	}
	if err != nil {
		return wire.CommitResponse{}, err
	}

	return wire.CommitResponse{
		Member:    uint8(s.seat.Self),
		ListRoot:  own.Commit.ListRoot,
		Signature: own.Signature,
	}, nil
}

// heard remembers the commits of sales that are not committed yet. After a restart they
// are asked for again. It is safe for concurrent use.
type heard struct {
	mu      sync.Mutex
	commits map[core.SaleID]map[uint8]core.SignedCommit
}

func (h *heard) add(c core.SignedCommit) {
	h.mu.Lock()
	defer h.mu.Unlock()

	if h.commits == nil {
		h.commits = map[core.SaleID]map[uint8]core.SignedCommit{}
	}
	if h.commits[c.Commit.Sale] == nil {
		h.commits[c.Commit.Sale] = map[uint8]core.SignedCommit{}
	}

	h.commits[c.Commit.Sale][c.Commit.Member] = c
}

func (h *heard) has(sale core.SaleID, member int) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	_, has := h.commits[sale][uint8(member)]
	return has
}

// missing returns the commits of a sale that are not on chain, ascending by member.
func (h *heard) missing(sale core.SaleRecord) (commits []core.SignedCommit) {
	h.mu.Lock()
	defer h.mu.Unlock()

	for member, c := range h.commits[sale.ID] {
		if _, done := sale.Commits[member]; !done {
			commits = append(commits, c)
		}
	}

	slices.SortFunc(commits, func(a, b core.SignedCommit) int { return int(a.Commit.Member) - int(b.Commit.Member) })

	return commits
}

// keep forgets all sales but some.
func (h *heard) keep(sales map[core.SaleID]bool) {
	h.mu.Lock()
	defer h.mu.Unlock()

	for id := range h.commits {
		if !sales[id] {
			delete(h.commits, id)
		}
	}
}
