package personal

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// messageView returns a message as the API's object.
func (n *Node) messageView(m Message) model.Message {
	out := model.Message{
		Schema:     model.MessageV1,
		Id:         m.ID.String(),
		Kind:       model.MessageKind(m.says.Kind.String()),
		Account:    m.says.Account().Hex(),
		State:      model.MessageState(m.State),
		Reason:     some(string(m.Reason)),
		Detail:     some(m.Detail),
		Made:       m.Made,
		Deadline:   m.says.Deadline(),
		Text:       m.Text,
		Validators: n.validatorsView(m.ID),
	}

	if m.State == MessagePrepared {
		out.TypedData = ptr(m.typedData().Document())
	}
	if m.Transaction != nil {
		out.Transaction = ptr(m.Transaction.Hex())
	}

	switch of := m.says; of.Kind {
	case core.RelayVote:
		out.Offer, out.Accept = ptr(of.Ballot.Offer.String()), ptr(of.Ballot.Accept)
	case core.RelayClaim:
		out.Token, out.To = ptr(of.Claim.Token.Hex()), ptr(of.Claim.To.Hex())
		out.Least, out.MostFee = ptr(strconv.FormatUint(of.Claim.MinUnits, 10)), ptr(strconv.FormatUint(of.Claim.MaxFee, 10))
	case core.RelayPayee:
		out.Token, out.Payee = ptr(of.Payee.Token.Hex()), ptr(of.Payee.Payee.Hex())
		out.Snapshots = ptr(make([]string, len(of.Payee.Snapshots)))
		for i, id := range of.Payee.Snapshots {
			(*out.Snapshots)[i] = id.String()
		}
	default:
		out.Dataset, out.Below = ptr(of.Retraction.Dataset.String()), ptr(int64(of.Retraction.MinVersion))
	}

	return out
}

// validatorsView returns where a message stands at the validators, if it is followed now.
func (n *Node) validatorsView(id core.RelayID) *[]model.MessageValidator {
	n.bringing.mu.Lock()
	defer n.bringing.mu.Unlock()

	at := n.bringing.at[id]
	if len(at) == 0 {
		return nil
	}

	var out []model.MessageValidator
	for _, url := range slices.Sorted(maps.Keys(at)) {
		out = append(out, model.MessageValidator{
			Url:    url,
			Stage:  model.MessageValidatorStage(at[url].Stage.String()),
			Reason: some(string(at[url].Reason)),
			Words:  some(at[url].Words),
		})
	}

	return &out
}

func (n *Node) messageViews(all []Message) []model.Message {
	out := make([]model.Message, len(all))
	for i, m := range all {
		out[i] = n.messageView(m)
	}
	return out
}

// Messages implements the API's Backend.
func (n *Node) Messages() ([]model.Message, error) {
	all, err := n.allMessages()
	slices.Reverse(all)
	return n.messageViews(all), err
}

// Message implements the API's Backend.
func (n *Node) Message(id core.RelayID) (model.Message, error) {
	m, err := n.loadMessage(id)
	if err != nil {
		return model.Message{}, err
	}
	return n.messageView(m), nil
}

// Prepare implements the API's Backend.
func (n *Node) Prepare(ctx context.Context, r model.MessageRequest) ([]model.Message, error) {
	w, err := wishOf(r)
	if err != nil {
		return nil, err
	}

	all, err := n.prepare(ctx, w)

	return n.messageViews(all), err
}

// Sign implements the API's Backend.
func (n *Node) Sign(ctx context.Context, id core.RelayID, signer, signature []byte) (model.Message, error) {
	m, err := n.sign(ctx, id, contributor.Outside{Signer: signer, Signature: signature})
	if err != nil {
		return model.Message{}, err
	}
	return n.messageView(m), nil
}

// DeclineMessage implements the API's Backend.
func (n *Node) DeclineMessage(id core.RelayID) error { return n.declineMessage(id) }

// wishOf parses a request. What belongs to another kind is refused, so that nobody signs
// anything else than they meant.
func wishOf(r model.MessageRequest) (w wish, err error) {
	if w.kind, err = core.ParseRelayKind(string(r.Kind)); err != nil {
		return w, core.Refuse(core.ReasonRequest, "kind: want vote, claim, payee or retraction")
	}

	of := map[core.RelayKind][]bool{
		core.RelayVote:       {r.Offer != nil, r.Accept != nil},
		core.RelayClaim:      {r.To != nil},
		core.RelayPayee:      {r.Payee != nil},
		core.RelayRetraction: {r.Dataset != nil, r.Below != nil},
	}
	for kind, there := range of {
		if kind != w.kind && slices.Contains(there, true) {
			return w, core.Refuse(core.ReasonRequest, "a %s has no member of a %s", w.kind, kind)
		}
		if required := kind == core.RelayVote || kind == core.RelayPayee; kind == w.kind && required && slices.Contains(there, false) {
			return w, core.Refuse(core.ReasonRequest, "a vote wants offer and accept, a payee wants payee")
		}
	}

	return w, w.fill(r)
}

// fill parses the members of a request.
func (w *wish) fill(r model.MessageRequest) error {
	w.account, w.to = addressOf(r.Account), addressOf(r.To)
	if payee := addressOf(r.Payee); payee != nil {
		w.payee = *payee
	}
	if r.Accept != nil {
		w.accept = *r.Accept
	}
	if r.Below != nil {
		w.below = uint64(max(*r.Below, 0))
	}

	if r.Offer != nil {
		if err := w.offer.UnmarshalText([]byte(*r.Offer)); err != nil {
			return core.Refuse(core.ReasonRequest, "offer: %v", err)
		}
	}
	if r.Dataset != nil {
		w.dataset = new(core.DatasetID)
		if err := w.dataset.UnmarshalText([]byte(*r.Dataset)); err != nil {
			return core.Refuse(core.ReasonRequest, "dataset: %v", err)
		}
	}

	if w.to != nil && *w.to == (common.Address{}) || w.kind == core.RelayPayee && w.payee == (common.Address{}) {
		return core.Refuse(core.ReasonRequest, "the zero address cannot be paid")
	}

	return nil
}

// addressOf converts an address that the document has checked; nil stays nil.
func addressOf(text *string) *common.Address {
	if text == nil {
		return nil
	}
	return ptr(common.HexToAddress(*text))
}

// Votes implements the API's Backend.
func (n *Node) Votes(ctx context.Context, account *string) (out []model.OfferVote, err error) {
	accounts := []common.Address{}
	if one := addressOf(account); one != nil {
		accounts = append(accounts, *one)
	} else if accounts, err = n.accounts(); err != nil {
		return nil, err
	}

	if len(accounts) == 0 {
		return nil, nil
	}

	domain, err := n.domain(ctx)
	if err != nil {
		return nil, err
	}

	for _, who := range accounts {
		questions, err := contributor.Voting{From: n.panel, Domain: domain, Account: who}.Open(ctx)
		if err != nil {
			return nil, err
		}

		answers, err := n.messagesOf(core.RelayVote, who)
		if err != nil {
			return nil, err
		}

		for _, q := range questions {
			view, err := n.voteView(q, answers)
			if err != nil {
				return nil, err
			}
			out = append(out, view)
		}
	}

	return out, nil
}

func (n *Node) voteView(q contributor.Question, answers []Message) (model.OfferVote, error) {
	var text strings.Builder
	if err := q.Render(&text); err != nil {
		return model.OfferVote{}, err
	}

	terms, offer, snapshot := q.Dataset.Terms, q.Offer.Offer, q.Snapshot.Snapshot
	out := model.OfferVote{
		Id:           q.Offer.ID.String(),
		Account:      q.Leaf.Account.Hex(),
		Snapshot:     offer.Snapshot.String(),
		Dataset:      snapshot.Dataset.String(),
		Name:         terms.Name,
		Founder:      terms.Founder.Hex(),
		Purposes:     purposesView(terms.Purposes),
		Buyer:        offer.Buyer.Hex(),
		BuyerKeyHash: offer.BuyerKeyHash.Hex(),
		Price:        offer.Price.String(),
		Count:        int64(snapshot.Count),
		Weight:       int64(q.Leaf.Weight),
		TotalWeight:  int64(snapshot.TotalWeight),
		Part:         q.Part().String(),
		Token:        tokenView(q.Dataset),
		Rule:         terms.Vote.Words(terms.Windows.Vote),
		Voted:        int64(q.Offer.Poll.Tally.Voted),
		No:           int64(q.Offer.Poll.Tally.No),
		Ends:         q.Offer.Poll.Ends.UTC(),
		Notices:      noticesView(q.Notices),
		Text:         text.String(),
	}

	for _, m := range answers {
		if m.says.Ballot.Offer == q.Offer.ID && m.State != MessagePrepared {
			out.Answer = ptr(n.messageView(m))
		}
	}

	return out, nil
}
