package personal

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Relayer is a validator that brings signed messages onto the chain.
type Relayer interface {
	contributor.Relayer
	contributor.FeeKeeper
}

// sign accepts the signature of a prepared message, or has the node's own wallet sign. The
// message is durable when sign returns.
func (n *Node) sign(ctx context.Context, id core.RelayID, by contributor.Outside) (Message, error) {
	n.signing.Lock()
	defer n.signing.Unlock()

	m, err := n.loadMessage(id)
	if err != nil || m.State != MessagePrepared {
		return m, err // it was signed before
	}

	if end := m.says.Deadline(); !end.After(n.opts.Test.Now()) {
		return m, core.Refuse(core.ReasonTooLate, "the message was good until %s; prepare it again", core.Clock(end))
	}

	signature, err := n.signatureOf(ctx, m, by)
	if err != nil {
		return m, err
	}

	m, err = n.moveMessage(id, MessageSigned, func(m *Message) { m.sign(signature) })
	n.wake("bring")

	return m, err
}

// signatureOf returns the signature of the node's own wallet, or a checked one of the
// account's wallet.
func (n *Node) signatureOf(ctx context.Context, m Message, by contributor.Outside) ([]byte, error) {
	own := n.opts.Wallet
	switch {
	case own != nil && (len(by.Signature) > 0 || len(by.Signer) > 0 || own.Address() != m.says.Account()):
		return nil, core.Refuse(core.ReasonAccount, "this node signs with its own wallet %s", own.Address())
	case own != nil:
		signature, err := own.SignTypedData(ctx, m.typedData())
		if err != nil {
			return nil, fmt.Errorf("sign the message: %w", err)
		}
		return signature, nil
	case len(by.Signature) == 0:
		return nil, core.Refuse(core.ReasonSignature, "this node has no wallet: bring the signature of %s over the message's typed data", m.says.Account())
	}

	if len(by.Signer) > 0 {
		return by.ForContracts(m.says.Account(), common.Hash(m.ID))
	}

	return n.checkSignature(ctx, m, by.Signature)
}

// checkSignature returns the signature of an account with a key as r ‖ s ‖ v. One that only
// code can judge (a passkey's, a contract's) is left to the validators, which ask the chain.
func (n *Node) checkSignature(ctx context.Context, m Message, signature []byte) ([]byte, error) {
	plain, err := core.PlainSignature(signature)
	if err != nil {
		return signature, nil //nolint:nilerr // it is no signature of a key of secp256k1
	}

	signer, err := consent.Recover([32]byte(m.ID), plain)
	if err == nil && signer == m.says.Account() {
		return plain, nil
	}

	if n.opts.Chain != nil {
		if is, errChain := n.opts.Chain.IsContract(ctx, m.says.Account()); errChain == nil && is {
			return signature, nil
		}
	}

	return nil, core.Refuse(core.ReasonWrongSigner, "the signature is not one of %s over this message", m.says.Account())
}

// declineMessage forgets a message that nobody has signed.
func (n *Node) declineMessage(id core.RelayID) error {
	n.signing.Lock()
	defer n.signing.Unlock()

	m, err := n.loadMessage(id)
	if err != nil {
		return err
	}
	if m.State != MessagePrepared {
		return fmt.Errorf("the message is %s: %w", m.State, core.ErrConflict)
	}

	return n.messages.Erase(id.String())
}

// bringing holds the messages that are followed, and where validators show them.
type bringing struct {
	mu    sync.Mutex
	at    map[core.RelayID]map[string]core.RelayView // by validator
	parts sync.WaitGroup
}

// begin reports whether a message is followed only from now on.
func (b *bringing) begin(id core.RelayID) bool {
	b.mu.Lock()
	defer b.mu.Unlock()

	if b.at == nil {
		b.at = map[core.RelayID]map[string]core.RelayView{}
	}
	if b.at[id] != nil {
		return false
	}

	b.at[id] = map[string]core.RelayView{}

	return true
}

func (b *bringing) end(id core.RelayID) {
	b.mu.Lock()
	defer b.mu.Unlock()

	delete(b.at, id)
}

func (b *bringing) note(id core.RelayID, url string, view core.RelayView) {
	b.mu.Lock()
	defer b.mu.Unlock()

	if b.at[id] != nil {
		b.at[id][url] = view
	}
}

// Bring posts every signed message and waits until each has ended, or no validator can be
// reached for a while.
func (n *Node) Bring(ctx context.Context) error {
	ends, err := n.startBringing(ctx)
	if err != nil {
		return err
	}

	var failed []error
	for range cap(ends) {
		failed = append(failed, <-ends)
	}

	return errors.Join(failed...)
}

// startBringing follows every signed message that is not followed. The channel gets the
// error of each, or nil.
func (n *Node) startBringing(ctx context.Context) (ends chan error, err error) {
	all, err := n.allMessages()
	if err != nil {
		return nil, err
	}

	var begun []Message
	for _, m := range all {
		switch {
		case m.State == MessagePrepared && !m.says.Deadline().After(n.opts.Test.Now()):
			err = errors.Join(err, n.expire(m.ID))
		case m.State == MessageSigned && n.bringing.begin(m.ID):
			begun = append(begun, m)
		}
	}

	ends = make(chan error, len(begun))
	for _, m := range begun {
		n.bringing.parts.Go(func() {
			defer n.bringing.end(m.ID)
			err := n.bring(ctx, m.ID)
			if err != nil {
				err = fmt.Errorf("%s %s: %w", m.says.Kind, m.ID.Short(), err)
			}
			if ctx.Err() == nil {
				n.noteTrouble("relays", err)
			}
			ends <- err
		})
	}

	return ends, err
}

// expire forgets a message that nobody has signed in time.
func (n *Node) expire(id core.RelayID) error {
	err := n.declineMessage(id)
	if errors.Is(err, core.ErrConflict) || errors.Is(err, core.ErrNotFound) {
		return nil // signed at the last moment, or declined
	}
	return err
}

// bring follows one message to its end. After an error it is tried again.
func (n *Node) bring(ctx context.Context, id core.RelayID) error {
	m, err := n.loadMessage(id)
	if err != nil || m.State != MessageSigned {
		return err // it has ended meanwhile
	}

	nodes := make([]contributor.Relayer, len(n.opts.Relayers))
	for i, node := range n.opts.Relayers {
		nodes[i] = node
	}

	view, err := contributor.Relay(ctx, contributor.RelayOptions{
		Nodes:  nodes,
		ID:     m.typer().RelayID,
		Outbox: n.relays,
		Every:  n.opts.RelayEvery,
		Now:    n.opts.Test.Now,
		Moved:  func(url string, view core.RelayView) { n.bringing.note(m.ID, url, view) },
	}, m.says)
	if err == nil {
		return n.brought(m, view)
	}

	refusal := contributor.Ended(err)
	switch {
	case refusal != nil && refusal.Reason == core.ReasonLeft:
		return n.brought(m, core.RelayView{}) // the chain knew it before
	case refusal == nil && n.opts.Test.Now().After(m.says.Deadline().Add(contributor.RelayGrace)):
		refusal = core.Refuse(core.ReasonTooLate, "no validator showed it on the chain, and it was good until %s", core.Clock(m.says.Deadline()))
	case refusal == nil:
		return err
	}

	_, err = n.moveMessage(m.ID, MessageRefused, func(m *Message) { m.Reason, m.Detail = refusal.Reason, refusal.Detail })

	return err
}

// brought records that the chain has what a message says. Before that, the receipts of
// whoever left say so.
func (n *Node) brought(m Message, view core.RelayView) error {
	if r := m.says.Retraction; m.says.Kind == core.RelayRetraction {
		if _, err := contributor.Withdraw(n.receipts, r.Account, r.Dataset, r.MinVersion, n.opts.Test.Now()); err != nil {
			return fmt.Errorf("note in the receipts that the account left: %w", err)
		}
	}

	_, err := n.moveMessage(m.ID, MessageBrought, func(m *Message) { m.Transaction = view.Transaction })
	n.wake("follow")

	return err
}
