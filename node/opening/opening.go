// Package opening proves, from the hash of one block and offline, why validators opened
// what they opened: that a sale was authorised by votes, paid for, and released by a
// quorum to one buyer's key. Whoever audits a committee needs no node and no secret.
package opening

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/verify"
)

// Schema names the format of a Proof.
const Schema = "tantieme/release-proof/1"

// MaxSize bounds the bytes of a proof that are read.
const MaxSize = 4 << 20

// Proof is what shows why a sale was opened (SPEC 14).
type Proof struct {
	Schema   string                `json:"schema"` // Schema
	Chain    Place                 `json:"chain"`
	Dataset  verify.ProofsDataset  `json:"dataset"`
	Snapshot verify.ProofsSnapshot `json:"snapshot"`
	Sale     Sale                  `json:"sale"`
	Key      verify.ProofsKey      `json:"key"`
	Lists    []List                `json:"lists"` // in the order of the chain
	Evidence evidence.Evidence     `json:"evidence"`
}

// Place names the chain and the contracts of a sale.
type Place struct {
	ID        uint64         `json:"id"`
	Contracts core.Contracts `json:"contracts"`
}

// Sale is an offer and its id.
type Sale struct {
	ID    core.SaleID `json:"id"`
	Offer core.Offer  `json:"offer"`
	Scale uint8       `json:"scale"` // of the token: a unit of money is 10^Scale base units
}

// List is the root of the list of shares that a member committed to.
type List struct {
	Member uint8       `json:"member"`
	Root   common.Hash `json:"root"`
}

// Domain returns chain and contracts.
func (p *Proof) Domain() core.Domain {
	return core.Domain{ID: p.Chain.ID, Contracts: p.Chain.Contracts}
}

// Parse parses a proof. It refuses unknown members and more than MaxSize bytes.
func Parse(data []byte) (*Proof, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("a proof has at most %d bytes, not %d: %w", MaxSize, len(data), core.ErrVerify)
	}

	var p Proof
	if err := core.DecodeJSON(data, &p); err != nil {
		return nil, fmt.Errorf("%w: %w", core.ErrVerify, err)
	}
	if p.Schema != Schema {
		return nil, fmt.Errorf("schema is %q, this program reads %q: %w", p.Schema, Schema, core.ErrVerify)
	}

	return &p, nil
}

// pool returns the pool into which the sale's price goes.
func (p *Proof) pool() core.Pool {
	terms := p.Dataset.Terms
	return core.PoolOf(p.Snapshot.ID, p.Snapshot.Snapshot, terms.Token, p.Sale.Scale).WithTip(terms.Split.TipBps)
}

// Wanted returns the storage that the evidence has to prove.
func (p *Proof) Wanted() []evidence.Slots {
	at, id := p.Chain.Contracts, p.Sale.ID
	bound := p.bound()

	return append(
		bound.Wanted(),
		evidence.Slots{Address: at.Market, Slots: evidence.SaleSlots(id)},
		evidence.Slots{Address: at.Delivery, Slots: evidence.DeliverySlots(id)},
		evidence.Slots{Address: at.Payouts, Slots: evidence.PoolSlots(p.pool().ID())},
		evidence.Slots{Address: at.Ballots, Slots: evidence.TallySlots(id)},
	)
}

// bound returns the part of the proof that a buyer's folder has too: dataset, snapshot and
// key.
func (p *Proof) bound() *verify.Proofs {
	a := &verify.Proofs{
		Schema:   verify.ProofsSchema,
		Chain:    verify.NewProofsChain(p.Domain()),
		Dataset:  p.Dataset,
		Snapshot: p.Snapshot,
		Key:      p.Key,
		Evidence: evidence.Evidence{Block: p.Evidence.Block},
	}
	a.Evidence.Proofs = p.Evidence.Proofs[:min(len(a.Wanted()), len(p.Evidence.Proofs))]

	return a
}

// Verdict says of a release whether it was right.
type Verdict string

// Verdicts.
const (
	Paid     Verdict = "paid"     // settled: the price is in the snapshot's pool
	Escrowed Verdict = "escrowed" // the price is in escrow until disputes end
	Sealed   Verdict = "sealed"   // nothing may be opened: the offer never came that far
	Unpaid   Verdict = "unpaid"   // lists may have left validators, and the price went back
)

// Words says the verdict in a sentence.
func (v Verdict) Words() string {
	switch v {
	case Paid:
		return "the opening was authorised, and paid for"
	case Escrowed:
		return "the opening is authorised, and the price is in escrow"
	case Sealed:
		return "nothing was opened: the offer never came that far"
	case Unpaid:
		return "NOT PAID: lists may have left validators, and the price went back"
	default:
		return string(v)
	}
}

// Report is what a proof proves.
type Report struct {
	Schema    string          `json:"schema"` // ReportSchema
	Verdict   Verdict         `json:"verdict"`
	Chain     uint64          `json:"chain"`
	Block     uint64          `json:"block"`
	Hash      common.Hash     `json:"block_hash"`
	Time      time.Time       `json:"time"`
	Sale      core.SaleID     `json:"sale"`
	State     string          `json:"state"`
	Dataset   core.DatasetID  `json:"dataset"`
	Snapshot  core.SnapshotID `json:"snapshot"`
	Records   uint32          `json:"records"`
	Buyer     common.Address  `json:"buyer"`
	BuyerKey  common.Hash     `json:"buyer_key_hash"`
	Price     string          `json:"price"` // base units
	Token     common.Address  `json:"token"`
	Decimals  int             `json:"decimals"` // of the token
	Rule      string          `json:"vote_rule"`
	Voted     uint64          `json:"voted"`
	No        uint64          `json:"no"`
	Weight    uint64          `json:"weight"` // that could vote
	Epoch     uint64          `json:"epoch"`
	Threshold int             `json:"threshold"`
	Members   int             `json:"members"`
	Lists     []ListReport    `json:"lists"`
	Accrued   uint64          `json:"accrued"` // units, in the snapshot's pool from all of its sales
	Contracts verify.Check    `json:"contracts"`
	Confirmed verify.Check    `json:"confirmed"` // whether a chain was asked for the block
}

// ReportSchema names the format of a Report.
const ReportSchema = "tantieme/release-report/1"

// Err returns an error that wraps core.ErrVerify if something may have been opened and was
// not paid for.
func (r Report) Err() error {
	if r.Verdict != Unpaid {
		return nil
	}
	return fmt.Errorf("sale %s: %s: %w", r.Sale.Short(), r.Verdict.Words(), core.ErrVerify)
}

// ListReport is a list that was committed to.
type ListReport struct {
	List
	Stands bool `json:"stands"` // a quorum holds it, and it is right
}

// Check checks a proof against the hash of its block. Every error wraps core.ErrVerify.
func (p *Proof) Check() (r Report, err error) {
	r, err = p.check()
	if err != nil && !errors.Is(err, core.ErrVerify) {
		err = fmt.Errorf("%w: %w", core.ErrVerify, err)
	}
	return r, err
}

func (p *Proof) check() (r Report, err error) {
	key, err := p.bound().CheckSnapshot()
	if err != nil {
		return r, err
	}
	if err := p.checkOffer(); err != nil {
		return r, err
	}

	state, err := p.prove()
	if err != nil {
		return r, err
	}

	at, id := p.Chain.Contracts, p.Sale.ID
	sale, errSale := state.Sale(at.Market, id)
	delivery, errDelivery := state.Delivery(at.Delivery, id)
	tally, errTally := state.Tally(at.Ballots, id)
	accrued, errAccrued := state.Accrued(at.Payouts, p.pool().ID())
	if err := errors.Join(errSale, errDelivery, errTally, errAccrued); err != nil {
		return r, err
	}

	if sale.State == core.SaleNone {
		return r, fmt.Errorf("block %d has no offer %s", p.Evidence.Block.Number, id)
	}
	if err := p.checkLists(len(key.VK), delivery); err != nil {
		return r, err
	}

	r = p.report(key, sale, delivery, tally, accrued)
	if r.Time, err = p.Evidence.Block.Time(); err != nil {
		return r, err
	}
	if r.Verdict, err = p.judge(key, sale, delivery, tally, accrued); err != nil {
		return r, err
	}

	return r, nil
}

// checkOffer checks that the id is the offer's.
func (p *Proof) checkOffer() error {
	offer := p.Sale.Offer
	if offer.Price == nil || offer.Price.Sign() < 0 || offer.Price.BitLen() > 128 {
		return errors.New("the offer has no price of 128 bits")
	}
	if got := consent.New(p.Domain()).SaleID(offer); got != p.Sale.ID {
		return fmt.Errorf("the offer is %s, not %s", got, p.Sale.ID)
	}
	if offer.Snapshot != p.Snapshot.ID {
		return fmt.Errorf("the offer is for snapshot %s, not %s", offer.Snapshot, p.Snapshot.ID)
	}

	return nil
}

// thresholdOf returns how many members make a quorum: n = 2t − 1.
func thresholdOf(key *threshold.GroupKey) int { return (len(key.VK) + 1) / 2 }

// prove returns the proven storage.
func (p *Proof) prove() (evidence.State, error) {
	if !p.Evidence.Is(p.Wanted()) {
		return nil, errors.New("want one proof of each contract and slot, in their order, and no other")
	}

	root, err := p.Evidence.Block.StateRoot()
	if err != nil {
		return nil, err
	}

	return p.Evidence.Prove(root)
}

// checkLists checks that the lists are all that members committed to: their chain of
// hashes is the contract's.
func (p *Proof) checkLists(n int, d evidence.Delivery) error {
	var digest core.RootsDigest
	var members core.Members
	for _, l := range p.Lists {
		if int(l.Member) >= n || members.Has(int(l.Member)) {
			return fmt.Errorf("member %d is none, or has two lists", l.Member)
		}
		digest, members = tree.AppendRoot(digest, l.Member, l.Root), members.With(int(l.Member))
	}

	if digest != d.Digest || members != d.Committed {
		return errors.New("the lists are not those that members committed to")
	}
	return nil
}

// judge returns what the chain's record says of a release. An error means that a contract
// of ours would not have come to this state.
func (p *Proof) judge(key *threshold.GroupKey, sale evidence.Sale, d evidence.Delivery, tally core.Tally, accrued uint64) (Verdict, error) {
	weight := p.Snapshot.TotalWeight - sale.Banned
	if sale.Epoch != 0 && !p.Dataset.Terms.Vote.Accepts(tally, weight) {
		return "", fmt.Errorf("the sale was accepted, and votes of weight %d, of it %d no, of %d do not accept it", tally.Voted, tally.No, weight)
	}
	if sale.Epoch != 0 && sale.Epoch != p.Key.Epoch {
		return "", fmt.Errorf("the sale is of epoch %d, the key of epoch %d", sale.Epoch, p.Key.Epoch)
	}

	t := thresholdOf(key)
	switch sale.State {
	case core.SaleCommitted, core.SaleConfirmed, core.SaleSettled:
		if d.Committed.Len() < t {
			return "", fmt.Errorf("%d members committed to lists, %d make a quorum", d.Committed.Len(), t)
		}
	default:
	}

	switch sale.State {
	case core.SaleSettled:
		if d.Standing.Len() < t || accrued == 0 {
			return "", fmt.Errorf("the sale is settled with %d standing lists and %d units in its pool", d.Standing.Len(), accrued)
		}
		return Paid, nil

	case core.SaleCommitted, core.SaleConfirmed:
		return Escrowed, nil
	case core.SaleRefunded:
		if d.Committed.Len() >= t {
			return Unpaid, nil
		}
		return Sealed, nil

	default:
		return Sealed, nil
	}
}

func (p *Proof) report(key *threshold.GroupKey, sale evidence.Sale, d evidence.Delivery, tally core.Tally, accrued uint64) Report {
	r := Report{
		Schema:    ReportSchema,
		Chain:     p.Chain.ID,
		Block:     p.Evidence.Block.Number,
		Hash:      p.Evidence.Block.Hash,
		Sale:      p.Sale.ID,
		State:     sale.State.String(),
		Dataset:   p.Dataset.ID,
		Snapshot:  p.Snapshot.ID,
		Records:   p.Snapshot.Count,
		Buyer:     p.Sale.Offer.Buyer,
		BuyerKey:  p.Sale.Offer.BuyerKeyHash,
		Price:     p.Sale.Offer.Price.String(),
		Token:     p.Dataset.Terms.Token,
		Decimals:  core.UnitDecimals + int(p.Sale.Scale),
		Rule:      core.VoteRules()[p.Dataset.Terms.Vote.Rule],
		Voted:     tally.Voted,
		No:        tally.No,
		Weight:    p.Snapshot.TotalWeight - sale.Banned,
		Epoch:     sale.Epoch,
		Threshold: thresholdOf(key),
		Members:   len(key.VK),
		Lists:     []ListReport{},
		Accrued:   accrued,
		Contracts: verify.NotChecked,
		Confirmed: verify.NotChecked,
	}
	for _, l := range p.Lists {
		r.Lists = append(r.Lists, ListReport{List: l, Stands: d.Standing.Has(int(l.Member))})
	}

	return r
}

// CheckDeployment checks that the proof is of a deployment's chain and contracts, by
// address and by the code that the evidence proves. Without it, anyone can make a proof of
// contracts of their own. Every error wraps core.ErrVerify.
func (p *Proof) CheckDeployment(d *core.Deployment) error {
	if p.Chain.ID != d.ChainID || p.Chain.Contracts != d.Contracts {
		return fmt.Errorf("the proof is of other contracts than the deployment's: %w", core.ErrVerify)
	}

	state, err := p.prove()
	if err != nil {
		return fmt.Errorf("%w: %w", core.ErrVerify, err)
	}

	for name, at := range d.Contracts.ByName() {
		got, err := state.CodeHash(at)
		if err != nil {
			continue // the evidence needs no storage of this contract; its address stands in the code of others
		}
		if want, known := d.Code[name]; !known || got != want {
			return fmt.Errorf("the code of %s has the hash %s, the deployment has %s: %w", name, got, want, core.ErrVerify)
		}
	}

	return nil
}
