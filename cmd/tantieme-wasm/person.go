//go:build js && wasm

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"syscall/js"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// standing takes an account, and returns what it earned, what it is asked and how that is
// paid. Snapshots, terms and proofs are verified: their ids are digests.
func standing(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 1 {
		return nil, usage("standing takes an account")
	}

	account, err := address(args[0])
	if err != nil {
		return nil, err
	}

	ctx := context.Background()
	domain, err := s.domain(ctx)
	if err != nil {
		return nil, err
	}

	incomes, err := contributor.VerifiedIncomes(ctx, s.panel, domain, account)
	if err != nil {
		return nil, err
	}

	parts := make([]any, len(incomes))
	for i, income := range incomes {
		if err := s.checkLeaf(ctx, income); err != nil {
			return nil, err
		}
		parts[i] = partOf(income)
	}

	voting := contributor.Voting{From: s.polls(), Domain: domain, Account: account}
	questions, err := voting.Open(ctx)
	if err != nil {
		return nil, err
	}

	asked := make([]any, len(questions))
	for i, q := range questions {
		if asked[i], err = questionOf(q); err != nil {
			return nil, err
		}
	}

	return map[string]any{"parts": parts, "questions": asked}, nil
}

// polls returns what answers questions on votes. Every answer of it is verified.
func (s *session) polls() contributor.Polls { return s.panel }

// checkLeaf verifies that the account's leaf is in the snapshot with its weight.
func (s *session) checkLeaf(ctx context.Context, income contributor.Income) error {
	proof, err := s.panel.Proof(ctx, income.Snapshot.ID, income.Leaf)
	if err != nil {
		return fmt.Errorf("proof of leaf %d: %w", income.Leaf, err)
	}
	if proof.Account != income.Account || proof.Weight != income.Weight {
		return fmt.Errorf("the node shows another leaf than that of %s: %w", income.Account, core.ErrVerify)
	}
	return tree.VerifyProof(income.Snapshot.Snapshot, proof)
}

func partOf(income contributor.Income) any {
	of := income.Snapshot.Snapshot
	part := map[string]any{
		"snapshot": income.Snapshot.ID.String(),
		"dataset":  of.Dataset.String(),
		"name":     income.Dataset.Terms.Name,
		"number":   int(of.Number),
		"leaf":     income.Leaf,
		"weight":   int(income.Weight),
		"total":    fmt.Sprint(of.TotalWeight),
		"due":      income.Dataset.Amount(income.Due),
		"paid":     income.Dataset.Amount(income.Paid),
		"owed":     income.Due.Sign() > 0,
		"paidTo":   income.PaidTo(),
		"banned":   "",
	}
	if income.Ban != nil {
		part["banned"] = income.Ban.Words()
	}
	return part
}

func questionOf(q contributor.Question) (any, error) {
	var words strings.Builder
	if err := q.Render(&words); err != nil {
		return nil, err
	}

	return map[string]any{
		"offer":   q.Offer.ID.String(),
		"name":    q.Dataset.Terms.Name,
		"price":   q.Dataset.Amount(q.Offer.Offer.Price),
		"part":    q.Dataset.Amount(q.Part()),
		"until":   q.Offer.Poll.Ends.UTC().Format(time.RFC3339),
		"soFar":   q.Offer.Poll.Words(),
		"details": words.String(),
	}, nil
}

// prepare takes {kind, account, offer?, accept?, to?, payee?, dataset?}, and returns the
// messages that do it: each with its words, its typed data, and the message to hand to
// bring with a signature.
func prepare(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 1 || args[0].Type() != js.TypeObject {
		return nil, usage("prepare takes one object")
	}

	arg := plain(args[0])
	account, err := address(arg.Get("account"))
	if err != nil {
		return nil, err
	}

	ctx := context.Background()
	domain, err := s.domain(ctx)
	if err != nil {
		return nil, err
	}

	p := preparing{session: s, account: account, domain: domain, arg: arg}
	switch kind := arg.Get("kind").String(); kind {
	case "vote":
		err = p.vote(ctx)
	case "claim":
		err = p.claim(ctx)
	case "payee":
		err = p.payee(ctx)
	case "retraction":
		err = p.retraction(ctx)
	default:
		err = usage("kind: there is no %q", kind)
	}

	return p.messages, err
}

// preparing collects the messages that fulfil a person's wish.
type preparing struct {
	*session
	account  common.Address
	domain   core.Domain
	arg      js.Value
	messages []any
}

// add appends a message for the person to read and sign.
func (p *preparing) add(says core.RelayMessage, words string) error {
	typer := consent.New(p.domain)
	message, err := json.Marshal(model.RelayOf(says))
	if err != nil {
		return fmt.Errorf("message: %w", err)
	}

	typed, err := json.Marshal(typer.Relayed(says).Document())
	if err != nil {
		return fmt.Errorf("typed data: %w", err)
	}

	p.messages = append(p.messages, map[string]any{
		"digest":    typer.RelayID(says).String(),
		"words":     words,
		"message":   string(message),
		"typedData": string(typed),
	})

	return nil
}

func (p *preparing) vote(ctx context.Context) error {
	offer, err := id[core.SaleID](p.arg.Get("offer"), "offer")
	if err != nil {
		return err
	}

	q, err := contributor.Voting{From: p.polls(), Domain: p.domain, Account: p.account}.Question(ctx, offer)
	if err != nil {
		return err
	}

	var words strings.Builder
	if err := q.Render(&words); err != nil {
		return err
	}
	accept := p.arg.Get("accept").Truthy()
	words.WriteString("\n" + contributor.VoteWords(accept) + "\n")

	return p.add(core.RelayMessage{Kind: core.RelayVote, Ballot: q.Ballot(accept)}, words.String())
}

func (p *preparing) claim(ctx context.Context) error {
	owed, err := contributor.OwedBy(ctx, p.panel, p.domain, p.account)
	if err != nil {
		return err
	}

	for _, one := range owed {
		one.Fee = contributor.FeeOf(contributor.FeesOf(ctx, p.nodes, one.Token))
		if err := p.claimOne(one); err != nil {
			return err
		}
	}

	return nil
}

func (p *preparing) claimOne(owed contributor.Owed) (err error) {
	var to common.Address
	if given := p.arg.Get("to"); given.Truthy() {
		to, err = address(given)
	} else {
		to, err = owed.To()
	}
	if err != nil {
		return err
	}

	order, err := owed.Order(to, time.Now())
	if err != nil {
		return err
	}

	var words strings.Builder
	if err := owed.Render(&words, to); err != nil {
		return err
	}
	words.WriteString("\n" + contributor.ClaimWords + "\n")

	return p.add(core.RelayMessage{Kind: core.RelayClaim, Claim: order}, words.String())
}

func (p *preparing) payee(ctx context.Context) error {
	payee, err := address(p.arg.Get("payee"))
	if err != nil {
		return err
	}

	named, err := contributor.NameableBy(ctx, p.panel, p.domain, p.account)
	if err != nil {
		return err
	}

	for _, one := range contributor.NotPaidTo(payee, named) {
		order, err := one.Order(payee, time.Now())
		if err != nil {
			return err
		}

		var words strings.Builder
		if err := one.Render(&words); err != nil {
			return err
		}
		words.WriteString("\n" + contributor.PayeeWords(payee) + "\n")

		if err := p.add(core.RelayMessage{Kind: core.RelayPayee, Payee: order}, words.String()); err != nil {
			return err
		}
	}

	return nil
}

func (p *preparing) retraction(ctx context.Context) error {
	dataset, err := id[core.DatasetID](p.arg.Get("dataset"), "dataset")
	if err != nil {
		return err
	}

	draft, err := p.flow.Kept(dataset, p.account)
	if err != nil {
		return err
	}

	below := draft.Consent.Version + 1
	leaving, err := contributor.Leave(ctx, p.panel, p.account, dataset, below)
	if err != nil {
		return err
	}

	now := time.Now()
	var words strings.Builder
	if err := leaving.Render(&words, now); err != nil {
		return err
	}

	return p.add(core.RelayMessage{Kind: core.RelayRetraction, Retraction: core.Retraction{
		Account:    p.account,
		Dataset:    dataset,
		MinVersion: below,
		Deadline:   uint64(now.Add(contributor.OrderWithin).Unix()),
	}}, words.String())
}

// bring takes a message of prepare, the wallet's signature, and the signer of an account
// that has one; no signature if the message holds it.
// It resolves once the message is in a final block, and keeps it until then.
func bring(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 3 {
		return nil, usage("bring takes a message, a signature and a signer")
	}

	said, err := text(args[0], "message")
	if err != nil {
		return nil, err
	}

	var shown model.Relay
	if err := core.DecodeJSON([]byte(said), &shown); err != nil {
		return nil, usage("message: %v", err)
	}

	ctx := context.Background()
	domain, err := s.domain(ctx)
	if err != nil {
		return nil, err
	}

	by := contributor.Outside{}
	if args[1].Truthy() {
		if by, err = outside(args[1], args[2]); err != nil {
			return nil, err
		}
		shown.Signature = hexutil.Encode(by.Signature)
	}

	message, err := shown.Message()
	if err != nil {
		return nil, err
	}

	if args[1].Truthy() {
		digest := common.Hash(consent.New(domain).RelayID(message))
		if message.Signature, err = by.ForContracts(message.Account(), digest); err != nil {
			return nil, err
		}
	}

	return s.relay(ctx, domain, message)
}

func (s *session) relay(ctx context.Context, domain core.Domain, message core.RelayMessage) (any, error) {
	relayers := make([]contributor.Relayer, len(s.nodes))
	for i, n := range s.nodes {
		relayers[i] = n
	}

	view, err := contributor.Relay(ctx, contributor.RelayOptions{
		Nodes:  relayers,
		ID:     consent.New(domain).RelayID,
		Outbox: s.relays,
		Every:  time.Second,
	}, message)
	if err != nil {
		return nil, err
	}

	done := map[string]any{"stage": view.Stage.String(), "transaction": ""}
	if view.Transaction != nil {
		done["transaction"] = hexutil.Encode(view.Transaction[:])
	}

	return done, nil
}
