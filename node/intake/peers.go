package intake

import (
	"context"
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

func toWire(c core.Contribution) wire.Contribution {
	return wire.Contribution{
		Account: c.Account, Salt: c.Salt, Header: c.Header, PayloadDigest: c.Item.PayloadDigest,
		Dataset: c.Consent.Dataset, Purposes: c.Consent.Purposes, Weight: c.Consent.Weight,
		Version: c.Consent.Version, Expires: c.Consent.Expires, Signature: c.Signature,
	}
}

func fromWire(m wire.Contribution) core.Contribution {
	return core.Contribution{
		Account: m.Account, Salt: m.Salt, Header: m.Header, Signature: m.Signature,
		Item:    core.Item{PayloadDigest: m.PayloadDigest},
		Consent: core.Consent{Dataset: m.Dataset, Purposes: m.Purposes, Weight: m.Weight, Version: m.Version, Expires: m.Expires},
	}
}

// admit checks what a member sent like a contributor's own and stores it. Its
// payload follows by its CID.
func (s *Step) admit(m wire.Contribution) (core.ContributionID, error) {
	c := fromWire(m)
	if err := s.check(&c); err != nil {
		return core.ContributionID{}, err
	}
	_, err := s.Store.AddContribution(c)
	return c.Item.Contribution, err
}

// HandleSubmit takes a contribution that another member admitted.
func (s *Step) HandleSubmit(_ context.Context, _ int, m wire.Contribution) (wire.SubmitResponse, error) {
	id, err := s.admit(m)
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return wire.SubmitResponse{Refusal: wire.Refusal{Reason: string(refusal.Reason), Detail: refusal.Detail}}, nil
	}
	return wire.SubmitResponse{ID: id}, err
}

// HandleFetch gives a member the contributions that it asks for and this node has.
func (s *Step) HandleFetch(_ context.Context, _ int, r wire.FetchRequest) (response wire.FetchResponse, err error) {
	if len(r.IDs) > wire.MaxFetch {
		return response, fmt.Errorf("%d contributions asked for: %w", len(r.IDs), core.ErrTooLarge)
	}
	for _, id := range r.IDs {
		c, err := s.Store.Contribution(id)
		if errors.Is(err, core.ErrNotFound) {
			continue
		}
		if err != nil {
			return response, err
		}
		response.Contributions = append(response.Contributions, toWire(c))
	}
	return response, nil
}

// Obtain brings contributions from a member, admits them like any other, and pins
// what waits. Those that the member does not give are an error.
func (s *Step) Obtain(ctx context.Context, from int, ids []core.ContributionID) error {
	for len(ids) > 0 {
		n := min(len(ids), wire.MaxFetch)
		if err := s.obtain(ctx, from, ids[:n]); err != nil {
			return err
		}
		ids = ids[n:]
	}
	return s.Pinner.Tick(ctx)
}

func (s *Step) obtain(ctx context.Context, from int, ids []core.ContributionID) error {
	wanted := map[core.ContributionID]bool{}
	request := wire.FetchRequest{}
	for _, id := range ids {
		wanted[id] = true
		request.IDs = append(request.IDs, id)
	}
	var response wire.FetchResponse
	if err := s.Peers.Ask(ctx, from, wire.Fetch, request, &response); err != nil {
		return err
	}
	for _, m := range response.Contributions {
		id, err := s.admit(m)
		if err != nil {
			return fmt.Errorf("contribution from member %d: %w", from, err)
		}
		delete(wanted, id)
	}
	if len(wanted) > 0 {
		return fmt.Errorf("member %d did not give %d contributions: %w", from, len(wanted), core.ErrNotFound)
	}
	return nil
}
