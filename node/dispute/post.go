package dispute

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// Post checks a record that the buyer of a sale shows as faulty. What is found is durable
// when Post returns; the same request again has the same answer. A record that is in
// order, and a request that cannot be answered, are a *core.Refusal.
func (s *Step) Post(ctx context.Context, r core.FaultRequest, signature []byte) (core.Finding, error) {
	found, err := s.post(ctx, r, signature)

	var refused *core.Refusal
	switch {
	case err == nil:
		s.metrics.answered(found.Kind.String())
	case errors.As(err, &refused):
		s.metrics.answered(outcomeRefused)
		s.log.InfoContext(ctx, "fault refused", "sale", r.Sale.Short(), "contribution", r.Contribution.Short(), "reason", refused.Reason, "words", refused.Detail)
	}

	return found, err
}

func (s *Step) post(ctx context.Context, r core.FaultRequest, signature []byte) (core.Finding, error) {
	sale, err := s.store.Sale(r.Sale)
	if errors.Is(err, core.ErrNotFound) {
		return core.Finding{}, core.Refuse(core.ReasonUnknownOffer, "sale %s is in no final block that this node has", r.Sale)
	}
	if err != nil {
		return core.Finding{}, err
	}

	terms, err := s.admit(sale, r, signature)
	if err != nil {
		return core.Finding{}, err
	}

	if known, ok, err := s.known(r); ok || err != nil {
		return known, err
	}

	c, leaf, err := s.record(sale, r.Contribution)
	if err != nil {
		return core.Finding{}, err
	}

	if err := s.check(ctx, c, terms, r); err != nil {
		return core.Finding{}, err
	}

	now, err := s.store.Cursor()
	if err != nil {
		return core.Finding{}, err
	}

	f := core.Finding{
		Sale:         r.Sale,
		Contribution: r.Contribution,
		Leaf:         leaf,
		Kind:         r.Kind,
		Found:        now.Time.UTC(),
	}
	if err := s.store.PutFinding(f, int(terms.MaxDisputes)); err != nil {
		return core.Finding{}, err
	}

	s.log.InfoContext(ctx, "record found faulty", "sale", r.Sale.Short(), "contribution", r.Contribution.Short(), "kind", r.Kind)

	return f, nil
}

// admit refuses a request that is not the buyer's, comes at another time, or is of another
// form. It returns the terms of the sale's dataset.
func (s *Step) admit(sale core.SaleRecord, r core.FaultRequest, signature []byte) (terms core.Terms, err error) {
	signer, err := consent.Recover(s.signer.FaultRequestDigest(r), signature)
	if err != nil || signer != sale.Offer.Buyer {
		return terms, core.Refuse(core.ReasonWrongSigner, "the request is not signed by the sale's buyer, %s", sale.Offer.Buyer)
	}
	if r.Kind < core.FaultHeader || r.Kind > core.FaultWeight {
		return terms, core.Refuse(core.ReasonRequest, "kind %d is none of a fault", r.Kind)
	}

	if sale.State != core.SaleConfirmed {
		return terms, core.Refuse(core.ReasonNotConfirmed, "the sale is %s; faults are taken while it is confirmed", sale.State)
	}

	now, err := s.store.Cursor()
	if err != nil {
		return terms, err
	}
	if until := sale.Deadlines.FaultsUntil(); !now.Time.Before(until) {
		return terms, core.Refuse(core.ReasonTooLate, "faults of the sale were taken until %s", core.Clock(until))
	}

	if terms, err = s.terms(sale); err != nil {
		return terms, err
	}
	if terms.MaxDisputes == 0 {
		return terms, core.Refuse(core.ReasonFaultsFull, "the terms of the dataset take no faults")
	}

	return terms, nil
}

// known returns what was found of a record before. It refuses a request for another kind.
func (s *Step) known(r core.FaultRequest) (core.Finding, bool, error) {
	found, err := s.store.Findings(r.Sale)
	if err != nil {
		return core.Finding{}, false, err
	}

	at := slices.IndexFunc(found, func(f core.Finding) bool { return f.Contribution == r.Contribution })
	switch {
	case at < 0:
		return core.Finding{}, false, nil
	case found[at].Kind != r.Kind:
		return core.Finding{}, false, otherKind(found[at].Kind)
	default:
		return found[at], true, nil
	}
}

// record returns a record of a sale with its header, and its account's leaf.
func (s *Step) record(sale core.SaleRecord, id core.ContributionID) (c core.Contribution, leaf uint32, err error) {
	snapshot, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return c, 0, err
	}

	sums, err := s.trees.of(snapshot)
	if err != nil {
		return c, 0, err
	}

	leaf, found := sums.leafOf[id]
	if !found {
		return c, 0, core.Refuse(core.ReasonNotALeaf, "the sale's snapshot holds no contribution %s", id)
	}

	ban, err := s.store.Ban(snapshot.ID, leaf)
	if err == nil {
		return c, 0, core.Refuse(core.ReasonBanned, "the record is out of later sales since %s: %s", core.Clock(ban.Time), ban.Words())
	}
	if !errors.Is(err, core.ErrNotFound) {
		return c, 0, err
	}

	c, err = s.store.Contribution(id)
	if errors.Is(err, core.ErrNotFound) || err == nil && len(c.Header) == 0 {
		return c, 0, core.Refuse(core.ReasonErased, "this node has erased the record's header")
	}

	return c, leaf, err
}

// check refuses a record that is in order, or whose fault is of another kind. It takes its
// turn among the checks, and all of it ends within a deadline.
func (s *Step) check(ctx context.Context, c core.Contribution, terms core.Terms, r core.FaultRequest) error {
	ctx, cancel := context.WithTimeout(ctx, checkWithin)
	defer cancel()

	select {
	case s.checks <- struct{}{}:
		defer func() { <-s.checks }()
	case <-ctx.Done():
		return core.Refuse(core.ReasonBusy, "too many records are being checked; ask again in a moment")
	}

	final, err := s.store.GroupKey()
	if err != nil {
		return err
	}

	group, err := threshold.ParseMaterial(s.seat.Committee, final.Material)
	if err != nil {
		return err
	}

	key, err := rightKey(ctx, c.Item, r.Key, group)
	if err != nil {
		return err
	}

	payload, err := s.blobs.Local(ctx, c.Item.PayloadDigest)
	if errors.Is(err, core.ErrNotFound) {
		return core.Refuse(core.ReasonRecordMissing, "this node does not hold the record's payload now")
	}
	if err != nil {
		return err
	}

	opener, err := verify.NewOpener(group.Y, final.KeyID, c.Consent.Dataset, terms)
	if err != nil {
		return err
	}

	_, fault := opener.Open(&c.Item, c.Header, payload, key)

	return judge(fault, r.Kind)
}

// judge compares what was found with what the buyer says.
func judge(fault *verify.Fault, said core.FaultKind) error {
	switch {
	case fault == nil:
		return core.Refuse(core.ReasonInOrder, "the record opens, fits its schema and weighs what it declares")
	case fault.Kind != said:
		return otherKind(fault.Kind)
	default:
		return nil
	}
}

func otherKind(found core.FaultKind) error {
	return core.Refuse(core.ReasonInOrder, "the record's fault is another one: %s", found.Words())
}

// rightKey returns the opened key of a record. It refuses a point that is not the record's
// key: anything would look faulty under it.
func rightKey(ctx context.Context, item core.Item, raw []byte, group *threshold.GroupKey) (bls.G1, error) {
	key, err := bls.ParseG1(raw)
	if err != nil || key.IsInfinity() {
		return bls.G1{}, core.Refuse(core.ReasonRecordKey, "the key is no point of the group")
	}

	u, err := bls.ParseG1(item.U[:])
	if err != nil {
		return bls.G1{}, fmt.Errorf("point of %s: %w", item.Contribution.Short(), err)
	}

	err = threshold.CheckKeys(ctx, rand.Reader, []*bls.G1{&key}, []bls.G1{u}, group.Y2)
	if errors.Is(err, core.ErrVerify) {
		return bls.G1{}, core.Refuse(core.ReasonRecordKey, "the key does not open the record: it is not xU")
	}

	return key, err
}
