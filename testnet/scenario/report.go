package scenario

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/testnet/audit"
	"github.com/tantieme/tantieme/testnet/network"
)

// Report is the result of a story, one JSON object.
type Report struct {
	Schema       string                    `json:"schema"`
	Chain        ReportChain               `json:"chain"`
	Contracts    map[string]common.Address `json:"contracts"`
	Contributors int                       `json:"contributors"`
	Validators   int                       `json:"validators"`
	Threshold    int                       `json:"threshold"`
	GroupKey     string                    `json:"group_key"` // compressed point
	Dataset      core.DatasetID            `json:"dataset"`
	Batches      []ReportBatch             `json:"batches"`
	Snapshot     ReportSnapshot            `json:"snapshot"`
	Votes        ReportVotes               `json:"votes"`
	Sale         ReportSale                `json:"sale"`
	Payouts      ReportPayouts             `json:"payouts"`
	Leavers      ReportLeavers             `json:"leavers,omitzero"`
	Faults       []ReportFault             `json:"faults,omitempty"` // that the buyer showed and a quorum found
	Files        ReportFiles               `json:"files"`
	Gas          map[string]audit.Gas      `json:"gas"`
	Seconds      map[string]float64        `json:"seconds"`
	Memory       ReportMemory              `json:"memory"`
}

// ReportMemory holds peaks of memory, in bytes; 0 if the system does not report them.
type ReportMemory struct {
	Process    uint64   `json:"process"`    // this one: chain, contributors, buyer, and validators where they run in it
	Validators []uint64 `json:"validators"` // each one's own process; none where they run in this one
}

// ReportChain describes the chain of the story.
type ReportChain struct {
	ID        uint64      `json:"id"`
	RPC       string      `json:"rpc"`
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"block_hash"`
}

// ReportBatch is one anchored batch.
type ReportBatch struct {
	Number uint64      `json:"number"`
	Root   common.Hash `json:"root"`
	Count  uint32      `json:"count"`
	Gas    uint64      `json:"gas"`
}

// ReportSnapshot is the sold snapshot.
type ReportSnapshot struct {
	ID               core.SnapshotID `json:"id"`
	ContributionRoot common.Hash     `json:"contribution_root"`
	SumRoot          common.Hash     `json:"sum_root"`
	TotalWeight      uint64          `json:"total_weight"`
	Count            uint32          `json:"count"`
	ManifestCID      string          `json:"manifest_cid"`
}

// ReportVotes is the ballot on the offer, counted anew from the chain's events. Yes, no and
// total are weights.
type ReportVotes struct {
	Voters int    `json:"voters"`
	Casts  int    `json:"casts"` // votes on the chain: more than voters if somebody changed their mind
	Yes    uint64 `json:"yes"`
	No     uint64 `json:"no"`
	Total  uint64 `json:"total"`
	Share  string `json:"share"` // of the weight that voted, that said yes
}

// ReportSale is the sale and the result of the buyer's check.
type ReportSale struct {
	ID              core.SaleID `json:"id"`
	Price           string      `json:"price"`
	Records         int         `json:"records"`
	RecordsVerified int         `json:"records_verified"`
	RecordsFailed   int         `json:"records_failed"`
	RecordsLeftOut  int         `json:"records_left_out,omitempty"` // of people who left before the sale
	Returned        string      `json:"returned"`                   // part of the price, for those and for faults
	Deposited       string      `json:"deposited"`                  // what this sale alone brought into the pool
	Standing        int         `json:"standing"`                   // members whose lists stand
	Fee             string      `json:"fee"`                        // what each of them earned
}

// ReportPayouts describes the payments, in base units. Paid is read from the token's own
// Transfer events.
type ReportPayouts struct {
	Received   string      `json:"received"`
	Paid       string      `json:"paid"` // with the tips
	Tips       string      `json:"tips"` // what validators kept who pushed
	Remainder  string      `json:"remainder"`
	Decimals   int         `json:"decimals"`
	Recipients []Recipient `json:"recipients"`
}

// Recipient is one contributor's share.
type Recipient struct {
	Account common.Address `json:"account"`
	Weight  uint64         `json:"weight"`
	Due     string         `json:"due"` // by ⌊index·w/W⌋
	Paid    string         `json:"paid"`
	Tip     string         `json:"tip"`           // by ⌊due·tip⌋ of a push; who claims keeps it
	Via     string         `json:"via"`           // push or claim
	Ban     string         `json:"ban,omitempty"` // why it gets nothing: its fault, or left
}

// ReportFiles lists the files that the story leaves.
type ReportFiles struct {
	Exports  []string `json:"exports"`
	Records  string   `json:"records"`
	Manifest string   `json:"manifest"`
	Anchor   string   `json:"anchor"`
	Report   string   `json:"report"`
}

// report collects the data of the chain, the nodes and the buyer's folder.
func (p *play) report(ctx context.Context) (r Report, err error) {
	c, err := p.chainFor(ctx, p.cast.buyer)
	if err != nil {
		return r, err
	}

	defer func() { err = errors.Join(err, c.Close()) }()
	r = Report{
		Schema:       "tantieme/demo/1",
		Contributors: p.Contributors,
		Validators:   p.Validators,
		Threshold:    p.Threshold,
		Dataset:      p.dataset,
		Seconds:      p.seconds,
		Contracts:    p.contractNames(),
		Memory:       ReportMemory{Process: network.UsageOf(os.Getpid()).Peak, Validators: peaks(p.net)},
		Snapshot: ReportSnapshot{
			ID:               p.snapshot.ID,
			ContributionRoot: p.snapshot.Snapshot.ContributionRoot,
			SumRoot:          p.snapshot.Snapshot.SumRoot,
			TotalWeight:      p.snapshot.Snapshot.TotalWeight,
			Count:            p.snapshot.Snapshot.Count,
			ManifestCID:      core.CID(p.snapshot.Snapshot.Manifest).String(),
		},
		Sale: ReportSale{
			ID:              p.sale,
			Price:           price.String(),
			Records:         p.checked.Records,
			RecordsVerified: p.checked.Verified,
			RecordsFailed:   p.checked.Records - p.checked.Verified - p.checked.LeftOut,
			RecordsLeftOut:  p.checked.LeftOut,
		},
	}

	for _, fill := range []func(context.Context, *chain.Client, *Report) error{
		p.fillChain, p.fillBatches, p.fillVotes, p.fillPayouts, p.fillReturned, p.fillLeavers, p.fillFaults, p.fillFiles,
	} {
		if err := fill(ctx, c, &r); err != nil {
			return r, err
		}
	}

	r.Gas, err = audit.New(c).GasByCall(ctx, 1)
	return r, err
}

func peaks(net *network.Network) (peaks []uint64) {
	for _, used := range net.Usage() {
		peaks = append(peaks, used.Peak)
	}
	return peaks
}

func (p *play) contractNames() map[string]common.Address {
	at := p.at.Contracts
	return map[string]common.Address{
		"committee": at.Committee,
		"anchors":   at.Anchors,
		"datasets":  at.Datasets,
		"market":    at.Market,
		"delivery":  at.Delivery,
		"payouts":   at.Payouts,
		"ballots":   at.Ballots,
		"notices":   at.Notices,
		"token":     *p.at.Token,
	}
}

func (p *play) fillChain(ctx context.Context, c *chain.Client, r *Report) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}

	r.Chain = ReportChain{
		ID:        p.at.Domain().ID,
		RPC:       p.rpc,
		Block:     head.Final,
		BlockHash: head.FinalHash,
	}

	view, err := answer(
		ctx,
		p,
		"the committee",
		func(ctx context.Context, n *client.Remote) (core.CommitteeView, error) { return n.Committee(ctx) },
	)
	if err != nil {
		return err
	}

	y, err := bls.ParseG1(view.Key.Material[:bls.G1Size])
	if err != nil {
		return fmt.Errorf("group key: %w", err)
	}

	compressed := y.Compressed()
	r.GroupKey = hexutil.Encode(compressed[:])
	return nil
}

func (p *play) fillBatches(ctx context.Context, c *chain.Client, r *Report) error {
	batches, err := audit.New(c).Batches(ctx, p.at.First)
	if err != nil {
		return err
	}

	for _, b := range batches {
		r.Batches = append(r.Batches, ReportBatch{
			Number: b.Batch.Number,
			Root:   b.Batch.Root,
			Count:  b.Batch.Count,
			Gas:    b.Gas,
		})
	}

	return nil
}

// fillVotes counts the votes on the offer that became the sale. What the contract counts
// must be the same.
func (p *play) fillVotes(ctx context.Context, c *chain.Client, r *Report) error {
	votes, err := c.Votes(ctx, p.sale, p.at.First, nil)
	if err != nil {
		return err
	}

	var tally core.Tally
	voters := map[uint32]bool{}
	for _, v := range votes {
		tally = tally.Add(v)
		voters[v.Leaf] = true
	}

	counted, err := c.Tally(ctx, p.sale)
	if err == nil && counted != tally {
		err = fmt.Errorf("the events have votes of %+v, and the contract counts %+v: %w", tally, counted, core.ErrVerify)
	}

	r.Votes = ReportVotes{
		Voters: len(voters),
		Casts:  len(votes),
		Yes:    tally.Yes(),
		No:     tally.No,
		Total:  p.snapshot.Snapshot.TotalWeight,
		Share:  core.Share(tally.Yes(), tally.Voted),
	}

	return err
}

// fillPayouts reads the payments of the story's snapshot from the token's log, by account.
func (p *play) fillPayouts(ctx context.Context, c *chain.Client, r *Report) error {
	payments, err := p.payments(ctx, c)
	if err != nil {
		return err
	}

	paid, via, total, tips := map[common.Address]*big.Int{}, map[common.Address]string{}, new(big.Int), new(big.Int)
	contributes, pushed := p.contributes(), map[common.Address]bool{}
	for _, t := range payments {
		if total.Add(total, t.Amount); !contributes[t.To] {
			tips.Add(tips, t.Amount)
			continue
		}
		if paid[t.To] == nil {
			paid[t.To] = new(big.Int)
		}

		paid[t.To].Add(paid[t.To], t.Amount)
		via[t.To] = t.Call
		pushed[t.To] = pushed[t.To] || t.Call == "push"
	}

	pool, err := c.Pool(ctx, p.snapshot.ID, p.snapshot.Snapshot)
	if err != nil {
		return err
	}

	received, err := audit.New(c).Received(ctx, pool, p.at.First)
	if err != nil {
		return err
	}

	if err := p.fillFee(ctx, c, r); err != nil {
		return err
	}

	r.Payouts = ReportPayouts{
		Received:  received.String(),
		Paid:      total.String(),
		Tips:      tips.String(),
		Remainder: new(big.Int).Sub(received, total).String(),
		Decimals:  decimals,
	}

	for i, who := range p.cast.contributors {
		if p.role[i] == roleEarly {
			continue
		}

		recipient := recipientOf(who.address, p.earned[i], p.sale)
		recipient.Paid, recipient.Tip, recipient.Via = "0", "0", via[who.address]
		if amount := paid[who.address]; amount != nil {
			recipient.Paid = amount.String()
		}
		if pushed[who.address] {
			recipient.Tip = tipOf(recipient)
		}

		r.Payouts.Recipients = append(r.Payouts.Recipients, recipient)
	}

	sort.Slice(r.Payouts.Recipients, func(i, j int) bool {
		return r.Payouts.Recipients[i].Account.Cmp(r.Payouts.Recipients[j].Account) < 0
	})
	return nil
}

// contributes returns the accounts of the contributors.
func (p *play) contributes() map[common.Address]bool {
	accounts := map[common.Address]bool{}
	for _, who := range p.cast.contributors {
		accounts[who.address] = true
	}
	return accounts
}

// fillFee reads what members earned by the sale.
func (p *play) fillFee(ctx context.Context, c *chain.Client, r *Report) error {
	fees, err := audit.New(c).Fees(ctx, p.sale, p.at.First)
	if err != nil {
		return err
	}

	r.Sale.Fee = "0"
	if fees != nil {
		r.Sale.Standing, r.Sale.Fee = fees.Members.Len(), fmt.Sprint(fees.Each)
	}

	return nil
}

// tipOf returns what of a recipient's money validators kept who pushed, at most the terms'
// part of it.
func tipOf(r Recipient) string {
	due, okDue := new(big.Int).SetString(r.Due, 10)
	paid, okPaid := new(big.Int).SetString(r.Paid, 10)
	if !okDue || !okPaid {
		return "0"
	}

	most := new(big.Int).Mul(due, big.NewInt(demoTip))
	most.Quo(most, big.NewInt(10_000))
	if tip := due.Sub(due, paid); tip.Cmp(most) <= 0 {
		return tip.String()
	}

	return most.String()
}

// recipientOf returns the total that a contributor is owed, paid or not, and why it gets
// nothing of a sale.
func recipientOf(who common.Address, e core.Earning, sale core.SaleID) Recipient {
	r := Recipient{
		Account: who,
		Weight:  e.Weight,
		Due:     new(big.Int).Add(e.Due, e.Paid).String(),
	}
	if e.Ban != nil && e.Ban.Sale == sale { // in a later sale it would be paid for this one
		r.Ban = banName(e.Ban.Kind)
	}

	return r
}

func (p *play) fillFiles(_ context.Context, _ *chain.Client, r *Report) error {
	sale := func(name string) string { return filepath.Join(p.saleDir(), name) }
	r.Files = ReportFiles{
		Exports:  p.exports,
		Records:  sale("records.jsonl"),
		Manifest: sale("manifest.json"),
		Anchor:   sale("anchor.json"),
		Report:   sale("report.json"),
	}

	return nil
}
