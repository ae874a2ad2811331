package intake

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

func toWire(c core.Contribution) wire.Contribution {
	return wire.Contribution{
		Account:       c.Account,
		Salt:          c.Salt,
		Header:        c.Header,
		PayloadDigest: c.Item.PayloadDigest,
		Dataset:       c.Consent.Dataset,
		Purposes:      purposesOut(c.Consent.Purposes),
		Weight:        c.Consent.Weight,
		Version:       c.Consent.Version,
		Expires:       c.Consent.Expires,
		Replaces:      c.Consent.Replaces,
		Signature:     c.Signature,
		Payee:         c.Consent.Payee,
		EvidenceKind:  c.Consent.Evidence.Kind,
		Evidence:      evidenceOut(c.Consent.Evidence.Digest),
		Signer:        c.Signer,
	}
}

func purposesOut(list []core.Purpose) []wire.Purpose {
	out := make([]wire.Purpose, len(list))
	for i, p := range list {
		out[i] = wire.Purpose(p)
	}
	return out
}

// evidenceOut returns a digest, or nothing for none.
func evidenceOut(digest common.Hash) []byte {
	if digest == (common.Hash{}) {
		return nil
	}
	return digest[:]
}

func fromWire(m wire.Contribution) core.Contribution {
	return core.Contribution{
		Account:   m.Account,
		Salt:      m.Salt,
		Header:    m.Header,
		Signature: m.Signature,
		Signer:    m.Signer,
		Item:      core.Item{PayloadDigest: m.PayloadDigest},
		Consent: core.Consent{
			Dataset:  m.Dataset,
			Purposes: purposesIn(m.Purposes),
			Payee:    m.Payee,
			Weight:   m.Weight,
			Version:  m.Version,
			Expires:  m.Expires,
			Replaces: m.Replaces,
			Evidence: core.Evidence{Kind: m.EvidenceKind, Digest: common.BytesToHash(m.Evidence)},
		},
	}
}

func purposesIn(list []wire.Purpose) []core.Purpose {
	out := make([]core.Purpose, len(list))
	for i, p := range list {
		out[i] = core.Purpose(p)
	}
	return out
}

// HandleContribute accepts a contribution that another member admitted. It is checked
// like a contributor's own. Its payload is fetched by CID.
func (s *Step) HandleContribute(ctx context.Context, _ int, m wire.Contribution) (wire.ContributeResponse, error) {
	c := fromWire(m)
	err := s.room.Check()
	if err == nil {
		err = s.check(ctx, &c)
	}
	if err == nil {
		err = s.admit(ctx, c)
	}

	s.metrics.count(fromMember, err)

	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return wire.ContributeResponse{Refusal: wire.Refusal{
			Reason: refusal.Reason,
			Detail: refusal.Detail,
		}}, nil
	}

	return wire.ContributeResponse{ID: c.Item.Contribution}, err
}

// admit stores a checked contribution unless it is stored already. Every member sends it.
func (s *Step) admit(ctx context.Context, c core.Contribution) error {
	missing, err := s.store.Missing([]core.ContributionID{c.Item.Contribution})
	if err != nil || len(missing) == 0 {
		return err
	}

	_, err = s.group.add(ctx, &entry{contribution: c})

	return err
}

// sizeOf returns an upper bound of a contribution's length on the wire, in bytes.
func sizeOf(m wire.Contribution) int {
	const fixed = 320 // all fields of fixed length, and every field's header
	size := fixed + len(m.Header) + len(m.Signature) + len(m.Signer) + len(m.EvidenceKind)

	for _, purpose := range m.Purposes {
		size += 20 + len(purpose.DPV) + len(purpose.PDPP)
	}

	return size
}

// HandleFetch returns the requested contributions that this node has, as many as fit,
// without the headers that are erased. The
// length of a contribution depends on the dataset's purposes, which its founder chooses.
func (s *Step) HandleFetch(_ context.Context, _ int, r wire.FetchRequest) (response wire.FetchResponse, err error) {
	if len(r.IDs) > wire.MaxFetch {
		return response, fmt.Errorf("%d contributions asked for: %w", len(r.IDs), core.ErrTooLarge)
	}

	room := wire.Fetch.MaxResponse - 16 // room for the answer's own headers
	for _, id := range r.IDs {
		c, err := s.store.Contribution(id)
		if errors.Is(err, core.ErrNotFound) && c.Stage == core.StageErased {
			c.Header, err = nil, nil // a member that comes late needs the rest
		}
		if errors.Is(err, core.ErrNotFound) {
			continue
		}
		if err != nil {
			return response, err
		}

		m := toWire(c)
		if room -= sizeOf(m); room < 0 {
			break
		}

		response.Contributions = append(response.Contributions, m)
	}

	return response, nil
}

// HandlePending returns the ids of contributions that no batch on chain holds yet.
func (s *Step) HandlePending(_ context.Context, _ int, r wire.PendingRequest) (response wire.PendingResponse, err error) {
	ids, next, err := s.store.Pending(r.After, wire.MaxPending)
	for _, id := range ids {
		response.IDs = append(response.IDs, id)
	}

	response.Next = next

	return response, err
}

// Obtain fetches the ids that this node lacks from a member, a page at a time, and admits
// them like any other. Then it pins all ids. Contributions that arrived are kept even if
// a later page fails. Obtain returns an error for an id that the member withholds.
func (s *Step) Obtain(ctx context.Context, from int, ids []core.ContributionID) error {
	missing, err := s.store.Missing(ids)
	if err != nil {
		return err
	}

	err = s.fetch(ctx, from, missing, func(ctx context.Context, messages []wire.Contribution, wanted map[core.ContributionID]bool) []error {
		_, faults := s.admitAll(ctx, messages, wanted)
		return faults
	})
	if err != nil {
		return err
	}

	return s.pinner.Pin(ctx, ids)
}

// keeper stores the wanted contributions among a member's messages and removes them from
// wanted. It returns a fault for each message that was not asked for.
type keeper func(ctx context.Context, messages []wire.Contribution, wanted map[core.ContributionID]bool) []error

// fetch asks a member for contributions, a page at a time. The good contributions of a
// page are kept before a fault in the page is returned.
func (s *Step) fetch(ctx context.Context, from int, ids []core.ContributionID, keep keeper) error {
	for len(ids) > 0 {
		n := min(len(ids), wire.MaxFetch)
		if err := s.page(ctx, from, ids[:n], keep); err != nil {
			return fmt.Errorf("contributions of member %d: %w", from, err)
		}

		ids = ids[n:]
	}

	return nil
}

// leastPart is the smallest number of contributions in an answer that holds only a part
// of a page: a contribution is at most as long as a request, 16 KiB. If an answer holds
// fewer, the member does not have the rest.
const leastPart = 32

// page repeats the request for contributions as long as the answers hold a part of them.
func (s *Step) page(ctx context.Context, from int, ids []core.ContributionID, keep keeper) error {
	wanted := map[core.ContributionID]bool{}
	for _, id := range ids {
		wanted[id] = true
	}

	for {
		before := len(wanted)
		if err := s.part(ctx, from, ids, wanted, keep); err != nil {
			return err
		}

		switch {
		case len(wanted) == 0:
			return nil
		case before-len(wanted) < leastPart:
			return fmt.Errorf("the member withheld %d: %w", len(wanted), core.ErrNotFound)
		}
	}
}

// part asks once for the remaining wanted ids.
func (s *Step) part(
	ctx context.Context,
	from int,
	ids []core.ContributionID,
	wanted map[core.ContributionID]bool,
	keep keeper,
) error {
	request := wire.FetchRequest{}
	for _, id := range ids {
		if wanted[id] {
			request.IDs = append(request.IDs, id)
		}
	}

	var response wire.FetchResponse
	if err := s.peers.Ask(ctx, from, wire.Fetch, request, &response); err != nil {
		return err
	}
	if len(response.Contributions) > len(request.IDs) {
		return fmt.Errorf(
			"%d came where %d were asked for: %w",
			len(response.Contributions),
			len(request.IDs),
			core.ErrVerify,
		)
	}

	return errors.Join(keep(ctx, response.Contributions, wanted)...)
}

// admitAll admits the messages that pass every check of an admission. For each message it
// returns the contribution, and the reason if it was not kept.
func (s *Step) admitAll(
	ctx context.Context,
	messages []wire.Contribution,
	wanted map[core.ContributionID]bool,
) (checked []core.Contribution, faults []error) {
	checked, faults = s.checkAll(messages, func(c *core.Contribution) error { return s.check(ctx, c) })
	var entries []*entry
	var places []int

	for i, c := range checked {
		if faults[i] == nil {
			faults[i] = take(wanted, c.Item.Contribution)
		}
		if faults[i] == nil {
			entries, places = append(entries, &entry{contribution: c}), append(places, i)
		}
	}

	if len(entries) > 0 {
		_, _ = s.group.add(ctx, entries...) // each entry carries its own error
	}

	for i, e := range entries {
		faults[places[i]] = e.err
	}

	return checked, faults
}

func take(wanted map[core.ContributionID]bool, id core.ContributionID) error {
	if !wanted[id] {
		return fmt.Errorf("%s was not asked for: %w", id.Short(), core.ErrVerify)
	}

	delete(wanted, id)

	return nil
}

// checkAll checks a member's messages on all cores.
func (s *Step) checkAll(messages []wire.Contribution, check func(*core.Contribution) error) (checked []core.Contribution, faults []error) {
	checked, faults = make([]core.Contribution, len(messages)), make([]error, len(messages))
	var checks errgroup.Group
	checks.SetLimit(runtime.GOMAXPROCS(0))

	for i, m := range messages {
		checks.Go(func() error {
			checked[i] = fromWire(m)
			faults[i] = check(&checked[i])
			return nil
		})
	}

	_ = checks.Wait() // each message carries its own fault

	return checked, faults
}
