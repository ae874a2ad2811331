package release

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// errNotYet is returned as long as a list may not leave this validator.
var errNotYet = errors.New("the list may not be released")

// mayRelease reports whether this validator's list may leave it now. It reads the final
// state and the head anew each time.
func (s *Step) mayRelease(ctx context.Context, id core.SaleID) error {
	sale, err := s.store.Sale(id)
	if err != nil {
		return fmt.Errorf("sale %s: %w", id.Short(), err)
	}
	if sale.State != core.SaleCommitted && sale.State != core.SaleConfirmed && sale.State != core.SaleSettled {
		return fmt.Errorf("the sale is %s in the newest final block: %w", sale.State, errNotYet)
	}

	state, now, err := s.chain.SaleAtHead(ctx, id)
	if err != nil {
		return err
	}

	switch {
	case state == core.SaleConfirmed, state == core.SaleSettled:
		return nil // final: the buyer can no longer be refunded
	case state != core.SaleCommitted:
		return fmt.Errorf("the sale is %s on the head: %w", state, errNotYet)
	case !now.Before(sale.Deadlines.ReleaseEnds):
		return fmt.Errorf("the release window ended at %s: %w", sale.Deadlines.ReleaseEnds.UTC().Format(time.RFC3339), errNotYet)
	}

	return nil
}

// HandleList returns a run of this validator's list if the list may be released.
func (s *Step) HandleList(ctx context.Context, _ int, r wire.ListRequest) (wire.ListResponse, error) {
	if err := s.mayRelease(ctx, r.Sale); err != nil {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNotReleased, "%v", err)}, nil
	}

	entries, err := s.store.List(r.Sale, uint8(s.seat.Self))
	if err != nil {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNoList, "this validator has no list for the sale")}, nil
	}

	n := uint64(len(entries) / tree.EntrySize)
	from := uint64(r.From)
	to := min(n, from+min(uint64(r.Count), wire.ListPage))
	if from >= to {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonRange, "the list has %d entries", n)}, nil
	}

	return wire.ListResponse{Entries: entries[from*tree.EntrySize : to*tree.EntrySize]}, nil
}

// confirm fetches and checks the members' lists. In this node's turn it also collects a
// quorum that confirms the lists that it holds.
func (s *Step) confirm(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	if !now.Before(sale.Deadlines.ConfirmEnds) || sale.Standing.Len() == len(sale.Commits) {
		return nil
	}

	held, err := s.fetchLists(ctx, sale)
	if err != nil {
		return err
	}

	lists := held & committed(sale)
	if lists.Len() < s.seat.Committee.Threshold || lists&^sale.Standing == 0 {
		return nil
	}

	todo := duty{sale.ID, dutyConfirm}
	if !s.seat.SaleTurn(sale, now) || !s.sent.Free(todo, now) {
		return nil
	}

	return s.sendConfirm(ctx, sale, lists, now)
}

func committed(sale core.SaleRecord) (m core.Members) {
	for member := range sale.Commits {
		m = m.With(int(member))
	}
	return m
}

// sendConfirm collects a quorum for a set of lists and sends it. If the quorum or the
// chain refuses, sendConfirm logs it and a later turn tries again.
func (s *Step) sendConfirm(ctx context.Context, sale core.SaleRecord, lists core.Members, now time.Time) error {
	c := core.Confirm{Sale: sale.ID, RootsDigest: sale.Digest, Lists: lists}
	log := s.log.With("sale", sale.ID.Short(), "lists", lists.Seats())

	signed, err := s.collect(ctx, c)
	if err != nil {
		s.metrics.done(dutyConfirm, outcomeNotSigned)
		log.WarnContext(ctx, "lists not confirmed by a quorum yet; a later tick asks again", "error", err)
		return nil
	}

	s.sent.Done(duty{sale.ID, dutyConfirm}, now)
	if err := s.chain.Confirm(ctx, c, signed); err != nil {
		s.metrics.done(dutyConfirm, outcomeNotTaken)
		log.WarnContext(ctx, "confirm not accepted by the chain; a later turn sends it again", "error", err)
		return nil
	}

	s.metrics.done(dutyConfirm, outcomeSent)
	log.InfoContext(ctx, "lists confirmed")

	return nil
}

// collect asks the other members to sign a confirm.
func (s *Step) collect(ctx context.Context, c core.Confirm) (core.Quorum, error) {
	digest := s.signer.ConfirmDigest(c)

	return s.seat.Collect(ctx, quorum.Proposal{
		Peers:    s.peers,
		Protocol: wire.SignLists,
		Request: wire.SignListsRequest{
			Sale:        c.Sale,
			RootsDigest: c.RootsDigest,
			Lists:       uint32(c.Lists),
		},
		Digest: digest,
		Sign:   func() ([]byte, error) { return s.signer.Sign(digest) },
		Check:  s.signer.Check,
	})
}

// HandleSignLists signs that this validator holds the named lists, has checked them, and
// holds the headers of every item.
func (s *Step) HandleSignLists(ctx context.Context, _ int, r wire.SignListsRequest) (wire.Signed, error) {
	sale, err := s.store.Sale(r.Sale)
	if err != nil || sale.State != core.SaleCommitted && sale.State != core.SaleConfirmed {
		return quorum.Refuse(core.ReasonNotCommitted, "the sale is not in its confirm phase here"), nil
	}
	if sale.Digest != r.RootsDigest {
		return quorum.Refuse(core.ReasonDiffers, "the digest of the committed roots is another here"), nil
	}

	held, err := s.fetchLists(ctx, sale)
	if err != nil {
		return wire.Signed{}, err
	}

	lists := core.Members(r.Lists)
	if lists == 0 || lists&^(held&committed(sale)) != 0 {
		return quorum.Refuse(core.ReasonNotHeld, "holds the lists of %v", held.Seats()), nil
	}

	signature, err := s.signer.Sign(s.signer.ConfirmDigest(core.Confirm{
		Sale:        sale.ID,
		RootsDigest: sale.Digest,
		Lists:       lists,
	}))

	return s.seat.Answer("sale", signature, err)
}

// fetchLists fetches the committed lists that this node lacks, checks each against its
// root and by the batch equation, and keeps the valid ones. It returns the members whose
// lists are held. A wrong list is logged with its member and never kept.
func (s *Step) fetchLists(ctx context.Context, sale core.SaleRecord) (core.Members, error) {
	held, err := s.store.Lists(sale.ID)
	if err != nil {
		return 0, err
	}

	items, _, err := s.items(sale)
	if err != nil {
		return 0, err
	}

	for member, root := range sale.Commits {
		k := listKey{sale.ID, member}
		if held.Has(int(member)) || !s.tryAgain(k) {
			continue
		}

		entries, err := s.download(ctx, sale, int(member), len(items))
		if err == nil {
			err = s.checkList(ctx, sale, int(member), root, items, entries)
		}
		if err != nil {
			s.backOff(ctx, k, err)
			continue
		}

		if err := s.store.PutList(sale.ID, member, entries); err != nil {
			return 0, err
		}

		held = held.With(int(member))
	}

	return held, nil
}

// retryAfter is the pause after a list could not be fetched or was wrong.
const retryAfter = time.Second

func (s *Step) tryAgain(k listKey) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !time.Now().Before(s.failed[k])
}

// backOff pauses the requests for a list. If the list's validator may not release it yet,
// this is logged at debug level.
func (s *Step) backOff(ctx context.Context, k listKey, err error) {
	level := slog.LevelWarn
	if errors.Is(err, errNotYet) {
		level = slog.LevelDebug
	}

	s.log.Log(ctx, level, "list not held", "sale", k.sale.Short(), "member", k.member, "error", err)
	s.mu.Lock()
	defer s.mu.Unlock()

	s.failed[k] = time.Now().Add(retryAfter)
}

// checkList checks a list against its committed root and by the batch equation.
func (s *Step) checkList(
	ctx context.Context,
	sale core.SaleRecord,
	member int,
	root common.Hash,
	items []core.Item,
	entries []byte,
) error {
	got, err := s.lists.Root(entries)
	if err != nil {
		return err
	}
	if got != root {
		return fmt.Errorf("the list's root is %s, the committed root is %s: %w", got, root, core.ErrVerify)
	}

	return s.lists.Check(ctx, member, sale, items, entries)
}

// download fetches a member's list of n entries, a run at a time.
func (s *Step) download(ctx context.Context, sale core.SaleRecord, member, n int) ([]byte, error) {
	size := n * tree.EntrySize
	entries := make([]byte, 0, size)
	for len(entries) < size {
		var r wire.ListResponse
		request := wire.ListRequest{
			Sale:  sale.ID,
			From:  uint32(len(entries) / tree.EntrySize),
			Count: wire.ListPage,
		}

		if err := s.peers.Ask(ctx, member, wire.List, request, &r); err != nil {
			return nil, err
		}
		if r.Refusal.Reason == core.ReasonNotReleased {
			return nil, fmt.Errorf("%s: %w", r.Refusal.Detail, errNotYet)
		}

		if err := r.Refusal.Err(); err != nil {
			return nil, err
		}

		run := len(r.Entries)
		if run == 0 || run%tree.EntrySize != 0 || len(entries)+run > size {
			return nil, fmt.Errorf(
				"a run of %d bytes does not fit a list of %d entries: %w",
				run,
				n,
				core.ErrVerify,
			)
		}

		entries = append(entries, r.Entries...)
	}

	return entries, nil
}
