package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// offerFor is how long an offer may wait for its block.
const offerFor = time.Hour

// purchase is what a buyer must not lose between offer and records.
type purchase = verify.Purchase

// deliveredBy returns the latest time at which the sale's lists can be confirmed. If the
// chain does not have it, it follows from the offer, which is accepted before its
// deadline or never.
func (f *Flow) deliveredBy(ctx context.Context, p *purchase) time.Time {
	terms := p.Proofs.Dataset.Terms
	if deadlines, err := f.opts.Chain.SaleDeadlines(ctx, p.Proofs.Sale.ID); err == nil {
		return deadlines.ConfirmEnds
	}

	accepted, err := f.opts.Chain.VoteEnds(ctx, p.Proofs.Sale.ID)
	if err != nil {
		accepted = core.UnixTime(p.Proofs.Sale.Offer.Deadline).Add(terms.VoteWindow())
	}

	return terms.Windows.Deadlines(accepted).ConfirmEnds
}

// purchase returns the saved data of a sale.
func (f *Flow) purchase(sale core.SaleID) (*purchase, error) {
	p, err := f.saved()
	if err != nil {
		return nil, err
	}
	if p.Proofs.Sale.ID != sale {
		return nil, fmt.Errorf("the folder is of sale %s, not %s: %w", p.Proofs.Sale.ID, sale, core.ErrConflict)
	}

	return p, nil
}

func (f *Flow) saved() (*purchase, error) {
	data, err := f.files.read(verify.PurchaseFile)
	if err != nil {
		return nil, err
	}
	return verify.ParsePurchase(data)
}

// Buy checks a snapshot's contents, including all payloads, and then escrows the price,
// in base units of the dataset's token. If it runs again, it finds its earlier offer. It
// makes a new one only if the earlier one has ended and the money is back.
//
// The folder must be new, empty, or of an earlier run for the same snapshot and account.
func (f *Flow) Buy(ctx context.Context, id core.SnapshotID, price *big.Int) (core.SaleID, error) {
	if err := f.checkFolder(id); err != nil {
		return core.SaleID{}, err
	}

	p, err := f.saved()
	if errors.Is(err, core.ErrNotFound) {
		return f.buy(ctx, id, price)
	}

	if err != nil {
		return core.SaleID{}, err
	}

	if err := f.claim(id); err != nil {
		return core.SaleID{}, err
	}

	offer, sale := p.Proofs.Sale.Offer, p.Proofs.Sale.ID
	state, now, err := f.opts.Chain.SaleAtHead(ctx, sale)
	if err != nil {
		return core.SaleID{}, fmt.Errorf("look for the earlier offer: %w", err)
	}

	expired := !now.Before(core.UnixTime(offer.Deadline)) // no block can include it any more
	switch {
	case state.WentBack(), state == core.SaleNone && expired:
		return f.buy(ctx, id, price)
	case offer.Snapshot != id || offer.Price.Cmp(price) != 0:
		return sale, f.files.occupied("is of sale %s of snapshot %s for %s", sale, offer.Snapshot, f.amount(ctx, p.Proofs.Dataset.Terms, offer.Price))

	case state == core.SaleNone:
		return sale, f.send(ctx, p)
	}

	return sale, nil
}

// buy makes a new offer. Everything that can be known is asked before the person is.
func (f *Flow) buy(ctx context.Context, id core.SnapshotID, price *big.Int) (core.SaleID, error) {
	proofs, err := f.proveSnapshot(ctx, id)
	if err != nil {
		return core.SaleID{}, err
	}

	p, err := f.draw(proofs, price)
	if err != nil {
		return core.SaleID{}, err
	}

	held, err := f.checkPrice(ctx, p)
	if err != nil {
		return core.SaleID{}, err
	}

	if err := f.checkRepeat(ctx, id); err != nil {
		return core.SaleID{}, err
	}

	if err := f.claim(id); err != nil {
		return core.SaleID{}, err
	}

	g, err := f.goods(ctx, proofs)
	if err != nil {
		return core.SaleID{}, err
	}

	left, err := f.preview(ctx, g)
	if err != nil {
		return core.SaleID{}, err
	}

	f.putUpWith(p, left)
	if err := f.opts.Approve(ctx, f.quoteOf(p, g, left, held)); err != nil {
		return core.SaleID{}, err
	}

	if err := f.save(p); err != nil {
		return core.SaleID{}, err
	}

	return p.Proofs.Sale.ID, f.send(ctx, p)
}

// putUpWith sets what the sale may leave out.
func (f *Flow) putUpWith(p *purchase, left gone) {
	offer := &p.Proofs.Sale.Offer
	offer.MaxExcluded = mostExcluded(left, p.Proofs.Dataset.Terms, p.Proofs.Snapshot.TotalWeight)
	if f.opts.MaxExcluded != nil {
		offer.MaxExcluded = *f.opts.MaxExcluded
	}
}

// quoteOf returns what the buyer approves. held is what the account has.
func (f *Flow) quoteOf(p *purchase, g goods, left gone, held *big.Int) Quote {
	offer, terms, weight := p.Proofs.Sale.Offer, p.Proofs.Dataset.Terms, f.weight(p)

	return Quote{
		Snapshot: offer.Snapshot,
		Dataset:  p.Proofs.Dataset.ID,
		Terms:    terms,
		Records:  len(g.items),
		Weight:   weight,
		Bytes:    int64(len(g.items)-left.records) * int64(g.manifest.PayloadSize),
		Left:     left.records,
		MaxLeft:  offer.MaxExcluded,
		Floor:    floorOf(terms, weight),
		Price:    offer.Price,
		Balance:  held,
	}
}

// weight returns the weight that an offer is paid for. What is banned of it a validator
// says; the contract refuses a price that is too low for what it bans itself.
func (f *Flow) weight(p *purchase) uint64 {
	return p.Proofs.Snapshot.TotalWeight - min(f.banned, p.Proofs.Snapshot.TotalWeight)
}

// checkPrice refuses an offer that would not pass, and returns what the account has. An
// allowance that a killed run has left ends here.
func (f *Flow) checkPrice(ctx context.Context, p *purchase) (held *big.Int, err error) {
	terms, sale := p.Proofs.Dataset.Terms, p.Proofs.Sale
	if err := f.opts.Chain.TakeBack(ctx, terms.Token); err != nil {
		return nil, fmt.Errorf("take back the allowance of an earlier run: %w", err)
	}

	floor := floorOf(terms, f.weight(p))
	if sale.Offer.Price.Cmp(floor) < 0 {
		return nil, core.Refuse(
			core.ReasonBelowFloor, "the price is %s; the terms ask for at least %s",
			f.amount(ctx, terms, sale.Offer.Price), f.amount(ctx, terms, floor),
		)
	}

	if err := f.opts.Chain.CheckOffer(ctx, terms.Token, sale.Offer, sale.B, sale.B2); err != nil {
		return nil, err
	}

	return f.opts.Chain.Holding(ctx, terms.Token, f.opts.Account)
}

// amount formats base units of the terms' token for a person.
func (f *Flow) amount(ctx context.Context, terms core.Terms, units *big.Int) string {
	view := core.DatasetView{Terms: terms}
	if token, err := f.opts.Chain.Token(ctx, terms.Token); err == nil {
		view.Token = &token
	}
	return view.Amount(units)
}

// checkRepeat asks again where this account bids for the snapshot or has bought it.
// Validators show offers of final blocks, and the chain those of the newest ones.
func (f *Flow) checkRepeat(ctx context.Context, id core.SnapshotID) error {
	var earlier []core.OfferView
	err := f.askInTurn(ctx, "offers", func(ctx context.Context, v Validator) (err error) {
		earlier, err = v.Offers(ctx, core.OfferFilter{Snapshot: &id, Buyer: &f.opts.Account})
		return err
	})
	if err != nil {
		return fmt.Errorf("look for earlier offers: %w", err)
	}

	newest, err := f.opts.Chain.Bids(ctx, id, f.opts.Account)
	if err != nil {
		f.opts.Log.DebugContext(ctx, "offers of the newest blocks are not known; those of final blocks are", "error", err)
	}
	for _, o := range newest {
		if !slices.ContainsFunc(earlier, func(known core.OfferView) bool { return known.ID == o.ID }) {
			earlier = append(earlier, o)
		}
	}

	earlier = slices.DeleteFunc(earlier, func(o core.OfferView) bool {
		return o.State.WentBack() || o.Offer.Snapshot != id || o.Offer.Buyer != f.opts.Account
	})
	if len(earlier) == 0 {
		return nil
	}

	return f.opts.Repeat(ctx, earlier)
}

// draw makes key and offer.
func (f *Flow) draw(proofs *verify.Proofs, price *big.Int) (*purchase, error) {
	key, err := threshold.NewBuyerKey(f.opts.Rand)
	if err != nil {
		return nil, err
	}

	secret := key.Bytes()
	p := &purchase{Schema: verify.PurchaseSchema, Secret: secret[:], Proofs: *proofs}
	sale := &p.Proofs.Sale
	sale.B, sale.B2 = key.B, key.B2

	sale.Offer = core.Offer{
		Snapshot:     proofs.Snapshot.ID,
		Buyer:        f.opts.Account,
		Price:        price,
		BuyerKeyHash: key.Hash(),
	}

	if _, err := io.ReadFull(f.opts.Rand, sale.Offer.Salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}

	f.date(sale)
	return p, nil
}

// date lets an offer wait for its block from now on. The id follows from it.
func (f *Flow) date(sale *verify.ProofsSale) {
	sale.Offer.Deadline = uint64(f.opts.Now().Add(offerFor).Unix())
	sale.ID = f.typer.SaleID(sale.Offer)
}

// save saves key and offer before anyone else can see them. To fetch the payloads and to
// ask the person took its time, so the offer gets a new date.
func (f *Flow) save(p *purchase) error {
	f.date(&p.Proofs.Sale)
	data, err := p.Encode()
	if err != nil {
		return err
	}

	return f.files.write(verify.PurchaseFile, data)
}

// send sends the saved offer. An error does not mean that the offer was not accepted, now
// or in an earlier run whose transaction was pending. So send looks at the chain to
// decide.
func (f *Flow) send(ctx context.Context, p *purchase) error {
	sale := p.Proofs.Sale
	err := f.opts.Chain.Offer(ctx, p.Proofs.Dataset.Terms.Token, sale.Offer, sale.B, sale.B2)
	if err == nil {
		return nil
	}

	state, _, lookErr := f.opts.Chain.SaleAtHead(ctx, sale.ID)
	if lookErr == nil && state != core.SaleNone {
		return nil
	}

	return fmt.Errorf("offer: %w", errors.Join(err, lookErr))
}

// proveSnapshot fetches a snapshot and proves it and the committee's key on chain.
func (f *Flow) proveSnapshot(ctx context.Context, id core.SnapshotID) (*verify.Proofs, error) {
	a := &verify.Proofs{Schema: verify.ProofsSchema, Chain: verify.NewProofsChain(f.opts.Chain.Domain())}
	err := f.askInTurn(ctx, "snapshot", func(ctx context.Context, v Validator) error {
		r, err := v.Snapshot(ctx, id)
		if err == nil && f.typer.SnapshotID(r.Snapshot) != id {
			err = fmt.Errorf("not snapshot %s: %w", id, core.ErrVerify)
		}

		a.Snapshot = verify.ProofsSnapshot{ID: id, Snapshot: r.Snapshot}
		f.banned = r.Banned
		return err
	})
	if err != nil {
		return nil, err
	}

	dataset := a.Snapshot.Dataset
	err = f.askInTurn(ctx, "dataset", func(ctx context.Context, v Validator) error {
		r, err := v.Dataset(ctx, dataset)
		if err == nil && (r.Terms.FloorPrice == nil || f.typer.DatasetID(r.Terms) != dataset) {
			err = fmt.Errorf("not dataset %s: %w", dataset, core.ErrVerify)
		}

		a.Dataset = verify.ProofsDataset{ID: dataset, Terms: r.Terms}
		return err
	})
	if err != nil {
		return nil, err
	}

	return a, f.askInTurn(ctx, "committee's key", func(ctx context.Context, v Validator) error {
		return f.lookKey(ctx, a, v)
	})
}

// lookKey fetches the key from a validator and proves it. A failed proof may also mean
// that the snapshot is not final yet, so the validator keeps its seat.
func (f *Flow) lookKey(ctx context.Context, a *verify.Proofs, v Validator) error {
	view, err := v.Committee(ctx)
	if err != nil {
		return err
	}
	if view.Key == nil {
		return errors.New("has no key yet")
	}

	a.Key = verify.ProofsKey{
		ID:       view.Key.KeyID,
		Epoch:    view.Key.Epoch,
		Material: view.Key.Material,
	}

	if a.Evidence, err = f.opts.Chain.Evidence(ctx, a.Wanted()); err != nil {
		return err
	}

	if _, err := a.CheckSnapshot(); err != nil {
		return errors.New(err.Error()) // no longer wraps core.ErrVerify
	}
	if f.opts.Deployment == nil {
		return nil
	}

	return a.CheckDeployment(f.opts.Deployment)
}
