package personal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// wish is what a person wants to have signed.
type wish struct {
	kind    core.RelayKind
	account *common.Address // nil: the node's own wallet
	offer   core.SaleID     // of a vote
	accept  bool            // of a vote
	to      *common.Address // of a claim; nil: the account
	payee   common.Address  // of a payee
	dataset *core.DatasetID // of a retraction; nil: the only one
	below   uint64          // of a retraction; 0: one above the newest version
}

// preparing is what all kinds of messages need to be prepared.
type preparing struct {
	wish
	who    common.Address
	domain core.Domain
	before []Message // of this account and kind
	now    time.Time
}

// prepare returns the messages that fulfil a wish, durably: the same ones again as long as
// they are good, and those that were signed and are on their way.
func (n *Node) prepare(ctx context.Context, w wish) ([]Message, error) {
	who, err := n.accountOf(given{Account: w.account})
	if err != nil {
		return nil, err
	}

	domain, err := n.domain(ctx)
	if err != nil {
		return nil, err
	}

	n.signing.Lock()
	defer n.signing.Unlock()

	before, err := n.messagesOf(w.kind, who)
	if err != nil {
		return nil, err
	}

	p := preparing{wish: w, who: who, domain: domain, before: before, now: n.opts.Test.Now()}

	switch w.kind {
	case core.RelayVote:
		return n.prepareVote(ctx, p)
	case core.RelayClaim:
		return n.prepareClaims(ctx, p)
	case core.RelayPayee:
		return n.preparePayees(ctx, p)
	default:
		return n.prepareRetraction(ctx, p)
	}
}

// domain returns the chain and the contracts for which messages are signed: those that the
// node expects, those of a draft, or those that the committee's checked key leads to.
func (n *Node) domain(ctx context.Context) (core.Domain, error) {
	if n.opts.Domain != nil {
		return *n.opts.Domain, nil
	}

	drafts, err := n.kept()
	if err != nil {
		return core.Domain{}, err
	}

	return n.panel.Domain(ctx, drafts)
}

// kept returns the drafts of the outbox.
func (n *Node) kept() (drafts []*contributor.Draft, err error) {
	names, err := n.outbox.Names()
	if err != nil {
		return nil, err
	}

	for _, name := range names {
		data, err := n.outbox.Load(name)
		if err != nil {
			return nil, err
		}

		d, err := contributor.ParseDraft(data)
		if err != nil {
			return nil, n.damaged("outbox", name, "move it away and contribute again, which makes a new one", err)
		}
		drafts = append(drafts, d)
	}

	return drafts, nil
}

// keep saves a new message, or returns the one that was made before.
func (n *Node) keep(p preparing, says core.RelayMessage, text string) ([]Message, error) {
	m := newMessage(p.domain, says, text, p.now)
	if known, err := n.loadMessage(m.ID); err == nil {
		return []Message{known}, nil
	} else if !errors.Is(err, core.ErrNotFound) {
		return nil, err
	}

	return []Message{m}, n.saveMessage(m)
}

func (n *Node) prepareVote(ctx context.Context, p preparing) ([]Message, error) {
	voting := contributor.Voting{From: n.panel, Domain: p.domain, Account: p.who}
	q, err := voting.Question(ctx, p.offer)
	if err != nil {
		return nil, err
	}

	for _, m := range p.before {
		of := m.says.Ballot
		if of.Offer == p.offer && !of.Accept && p.accept && m.State != MessagePrepared && m.State != MessageRefused {
			return nil, core.Refuse(core.ReasonVoted, "this node has signed a no to the offer, and a no stays")
		}
	}

	var text strings.Builder
	if err := q.Render(&text); err != nil {
		return nil, err
	}
	text.WriteString("\n" + contributor.VoteWords(p.accept) + "\n")

	return n.keep(p, core.RelayMessage{Kind: core.RelayVote, Ballot: q.Ballot(p.accept)}, text.String())
}

func (n *Node) prepareClaims(ctx context.Context, p preparing) (all []Message, err error) {
	owed, err := contributor.OwedBy(ctx, n.panel, p.domain, p.who)
	if err != nil {
		return nil, err
	}

	for _, one := range owed {
		same := func(m Message) bool { return m.State == MessageSigned && m.says.Claim.Token == one.Token }
		if at := slices.IndexFunc(p.before, same); at >= 0 {
			all = append(all, p.before[at]) // what is owed is on its way
			continue
		}

		one.Fee = contributor.FeeOf(contributor.FeesOf(ctx, n.opts.Relayers, one.Token))
		m, err := n.prepareClaim(p, one)
		if err != nil {
			return nil, err
		}
		all = append(all, m...)
	}

	return all, nil
}

// fresh reports whether a prepared message is good for so long that it is shown again.
func (p preparing) fresh(m Message) bool {
	return m.State == MessagePrepared && m.says.Deadline().Sub(p.now) > contributor.OrderWithin/2
}

func (n *Node) prepareClaim(p preparing, owed contributor.Owed) ([]Message, error) {
	to, err := owed.To()
	if p.to != nil {
		to, err = *p.to, nil
	}
	if err != nil {
		return nil, err
	}

	order, err := owed.Order(to, p.now)
	if err != nil {
		return nil, err
	}

	for _, m := range p.before {
		of := m.says.Claim
		if of.Token == order.Token && of.To == to && of.MinUnits == order.MinUnits && of.MaxFee == order.MaxFee && p.fresh(m) {
			return []Message{m}, nil
		}
	}

	var text strings.Builder
	if err := owed.Render(&text, to); err != nil {
		return nil, err
	}
	text.WriteString("\n" + contributor.ClaimWords + "\n")

	return n.keep(p, core.RelayMessage{Kind: core.RelayClaim, Claim: order}, text.String())
}

func (n *Node) preparePayees(ctx context.Context, p preparing) (all []Message, err error) {
	named, err := contributor.NameableBy(ctx, n.panel, p.domain, p.who)
	if err != nil {
		return nil, err
	}

	for _, one := range contributor.NotPaidTo(p.payee, named) {
		m, err := n.preparePayee(p, one)
		if err != nil {
			return nil, err
		}
		all = append(all, m...)
	}

	return all, nil
}

func (n *Node) preparePayee(p preparing, named contributor.Named) ([]Message, error) {
	order, err := named.Order(p.payee, p.now)
	if err != nil {
		return nil, err
	}

	for _, m := range p.before {
		of := m.says.Payee
		same := of.Token == order.Token && of.Payee == p.payee && slices.Equal(of.Snapshots, order.Snapshots)
		if same && (m.State == MessageSigned || p.fresh(m)) {
			return []Message{m}, nil
		}
	}

	var text strings.Builder
	if err := named.Render(&text); err != nil {
		return nil, err
	}
	fmt.Fprintf(&text, "\n%s\n", contributor.PayeeWords(p.payee))

	return n.keep(p, core.RelayMessage{Kind: core.RelayPayee, Payee: order}, text.String())
}

func (n *Node) prepareRetraction(ctx context.Context, p preparing) ([]Message, error) {
	drafts, err := n.kept()
	if err != nil {
		return nil, err
	}

	drafts = slices.DeleteFunc(drafts, func(d *contributor.Draft) bool { return d.Account != p.who })
	dataset, err := datasetToLeave(p, drafts)
	if err != nil {
		return nil, err
	}

	below := p.below
	if below == 0 {
		if below, err = contributor.Above(drafts, p.who, dataset); err != nil {
			return nil, err
		}
	}

	for _, m := range p.before {
		of := m.says.Retraction
		if of.Dataset == dataset && of.MinVersion == below && (m.State == MessageSigned || p.fresh(m)) {
			return []Message{m}, nil
		}
	}

	leaving, err := contributor.Leave(ctx, n.panel, p.who, dataset, below)
	if err != nil {
		return nil, err
	}

	var text strings.Builder
	if err := leaving.Render(&text, p.now); err != nil {
		return nil, err
	}

	return n.keep(p, core.RelayMessage{Kind: core.RelayRetraction, Retraction: core.Retraction{
		Account:    p.who,
		Dataset:    dataset,
		MinVersion: below,
		Deadline:   uint64(p.now.Add(contributor.OrderWithin).Unix()),
	}}, text.String())
}

// datasetToLeave returns the dataset of a wish, or the only one to which the account
// contributed.
func datasetToLeave(p preparing, drafts []*contributor.Draft) (core.DatasetID, error) {
	if p.dataset != nil {
		return *p.dataset, nil
	}

	var of []core.DatasetID
	for _, d := range drafts {
		of = append(of, d.Consent.Dataset)
	}
	slices.SortFunc(of, func(a, b core.DatasetID) int { return bytes.Compare(a[:], b[:]) })

	switch of = slices.Compact(of); len(of) {
	case 1:
		return of[0], nil
	case 0:
		return core.DatasetID{}, fmt.Errorf("a contribution of %s: %w", p.who, core.ErrNotFound)
	default:
		return core.DatasetID{}, core.Refuse(core.ReasonNoDataset, "the account contributed to %d datasets: name the one to leave", len(of))
	}
}
