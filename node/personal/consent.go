package personal

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
)

// given is a person's consent, or the first half of it.
type given struct {
	SliceSum  string          // of the shown bytes
	Sum       string          // of the shown agreement
	Account   *common.Address // nil: the node's own wallet, or the signer's account
	Signer    []byte          // of an account without a key on secp256k1 (ERC-7913); nil: none
	Payee     *common.Address // nil: as in the consent before, or the account
	Signature []byte          // nil: by the node's own wallet, or not yet
}

// acceptConsent accepts a consent. If it returns a message, it waits for the signature of an
// outside wallet.
func (n *Node) acceptConsent(ctx context.Context, id string, a given) (Export, *eip712.TypedData, error) {
	n.sealing.Lock()
	defer n.sealing.Unlock()

	e, err := n.load(id)
	if err != nil {
		return e, nil, err
	}
	if e.SliceSum == "" || a.SliceSum != e.SliceSum {
		return e, nil, core.Refuse(core.ReasonNotAsShown, "the consent is not to the bytes that the preview shows")
	}
	if e.State == Consented || e.State == Submitted {
		return e, nil, nil // the consent was given before
	}

	if e.State != Previewed {
		return e, nil, fmt.Errorf("the export is %s: %w", e.State, core.ErrConflict)
	}

	account, err := n.accountOf(a)
	if err != nil {
		return e, nil, err
	}
	if n.opts.Wallet == nil {
		return n.agreeOutside(ctx, e, account, a)
	}

	draft, err := n.seal(ctx, e, a)
	if err != nil {
		return e, nil, err
	}

	e, err = n.agreed(e, draft)

	return e, nil, err
}

// judge returns the chain as the judge of signatures, or nil without access to one.
func (n *Node) judge() contributor.Judge {
	if n.opts.Chain == nil {
		return nil
	}
	return n.opts.Chain
}

// shows returns what the account would agree to by consenting to an export now, and the
// target to which its slice would be sealed.
func (n *Node) shows(ctx context.Context, e Export, by contributor.Giver) (contributor.Agreement, *contributor.Target, error) {
	data, err := n.slice(e)
	if err != nil {
		return contributor.Agreement{}, nil, err
	}

	target, err := n.flow.Target(ctx, e.Dataset)
	if err != nil {
		return contributor.Agreement{}, nil, err
	}

	to, err := n.flow.Agreement(target, data, by, e.Above)

	return to, target, err
}

// asShown refuses a consent to another agreement than the one that was shown.
func asShown(to contributor.Agreement, sum string) error {
	now, err := to.Sum()
	if err == nil && now != sum {
		err = core.Refuse(core.ReasonNotAsShown, "the consent is not to the agreement as it stands now")
	}
	return err
}

func (n *Node) accountOf(a given) (common.Address, error) {
	if own := n.opts.Wallet; own != nil {
		if a.Account != nil && *a.Account != own.Address() || a.Signature != nil || a.Signer != nil {
			return common.Address{}, core.Refuse(core.ReasonAccount, "this node signs with its own wallet %s", own.Address())
		}
		return own.Address(), nil
	}

	account := core.AccountOf(a.Signer)
	switch {
	case a.Account != nil:
		account = *a.Account
	case len(a.Signer) == 0:
		return common.Address{}, core.Refuse(core.ReasonAccount, "this node has no wallet: name the account whose wallet signs")
	}

	return account, core.CheckSigner(account, a.Signer)
}

// slice returns the shown bytes, from the preview.
func (n *Node) slice(e Export) ([]byte, error) {
	page, err := n.previews.Load(e.ID)
	if err != nil {
		return nil, fmt.Errorf("preview: %w", err)
	}

	data, sum, err := contributor.SliceOf(page)
	if err == nil && sum != e.SliceSum {
		err = fmt.Errorf("the stored preview differs from the one shown: %w", core.ErrVerify)
	}

	return data, err
}

// seal returns a draft that the node's own wallet has signed and that is in the outbox.
// This is the outbox's draft if it is still valid, and otherwise a new one with a higher
// version.
func (n *Node) seal(ctx context.Context, e Export, a given) (*contributor.Draft, error) {
	to, target, err := n.shows(ctx, e, contributor.Giver{Account: n.opts.Wallet.Address(), Payee: a.Payee})
	if err != nil {
		return nil, err
	}

	if err := asShown(to, a.Sum); err != nil {
		return nil, err
	}

	data, err := n.slice(e)
	if err != nil {
		return nil, err
	}

	draft, again, err := n.flow.Draft(target, data, to)
	if err != nil || again {
		return draft, err
	}

	signature, err := n.opts.Wallet.SignTypedData(ctx, draft.TypedData())
	if err != nil {
		return nil, fmt.Errorf("sign consent: %w", err)
	}

	if err := draft.Sign(signature); err != nil {
		return nil, err
	}

	return draft, n.flow.Keep(draft)
}

// agreed records the contribution that is in the outbox, and wakes the sender.
func (n *Node) agreed(e Export, draft *contributor.Draft) (Export, error) {
	e, err := n.advance(e.ID, e.State, Consented, func(e *Export) {
		e.Account, e.Contribution, e.Version = &draft.Account, &draft.Consent.Contribution, draft.Consent.Version
		e.Status = nil
	})
	if err == nil {
		n.wake("send")
	}

	return e, err
}

// agreeOutside makes the message for an outside wallet, or accepts its signature.
func (n *Node) agreeOutside(
	ctx context.Context,
	e Export,
	account common.Address,
	a given,
) (Export, *eip712.TypedData, error) {
	if a.Signature == nil {
		draft, signed, err := n.message(ctx, e, contributor.Giver{Account: account, Signer: a.Signer, Payee: a.Payee}, a.Sum)
		if err != nil {
			return e, nil, err
		}
		if signed {
			e, err = n.agreed(e, draft)
			return e, nil, err
		}

		message := draft.TypedData()

		return e, &message, nil
	}

	draft, err := n.waiting(e)
	if err != nil {
		return e, nil, err
	}
	if draft == nil || draft.Account != account {
		return e, nil, core.Refuse(core.ReasonNoMessage, "ask for the message of this account first, without a signature")
	}

	if err := draft.SignOutside(ctx, n.judge(), contributor.Outside{Signer: a.Signer, Signature: a.Signature}); err != nil {
		return e, nil, err
	}

	if err := n.flow.Keep(draft); err != nil {
		if above, superseded := contributor.Superseded(err); superseded { // another export of the account came first
			_, noted := n.advance(e.ID, Previewed, Previewed, func(e *Export) { e.Above = above })
			err = errors.Join(err, noted, n.drafts.Erase(e.ID))
		}

		return e, nil, err
	}

	if e, err = n.agreed(e, draft); err != nil {
		return e, nil, err
	}

	return e, nil, n.drafts.Erase(e.ID)
}

// message returns the draft that an outside wallet has to sign. It is the same draft as
// long as that is valid. signed reports that the outbox has a signed draft of the same
// slice.
func (n *Node) message(
	ctx context.Context,
	e Export,
	by contributor.Giver,
	sum string,
) (draft *contributor.Draft, signed bool, err error) {
	to, target, err := n.shows(ctx, e, by)
	if err != nil {
		return nil, false, err
	}

	if err := asShown(to, sum); err != nil {
		return nil, false, err
	}

	before, err := n.waiting(e)
	if err != nil {
		return nil, false, err
	}
	if before != nil && target.Holds(before, e.SliceSum, to) {
		return before, false, nil
	}

	data, err := n.slice(e)
	if err != nil {
		return nil, false, err
	}

	draft, signed, err = n.flow.Draft(target, data, to)
	if err != nil || signed {
		return draft, signed, err
	}

	encoded, err := draft.Encode()
	if err != nil {
		return nil, false, err
	}

	return draft, false, n.drafts.Save(e.ID, encoded)
}

// waiting returns the draft that waits for a signature, or nil.
func (n *Node) waiting(e Export) (*contributor.Draft, error) {
	data, err := n.drafts.Load(e.ID)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("draft: %w", err)
	}

	draft, err := contributor.ParseDraft(data)
	if err != nil {
		return nil, n.damaged("drafts", e.ID, "move it away and consent again, which makes a new one", err)
	}

	return draft, nil
}

// decline ends an export that the person does not want to sell, and erases the slice.
func (n *Node) decline(id string) (Export, error) {
	e, err := n.load(id)
	if err != nil {
		return e, err
	}
	if e.State != Declined {
		if e, err = n.advance(id, Previewed, Declined, func(*Export) {}); err != nil {
			return e, err
		}
	}

	return e, errors.Join(n.previews.Erase(id), n.drafts.Erase(id))
}
