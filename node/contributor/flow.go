package contributor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
	"github.com/tantieme/tantieme/node/export"
)

// Recipient takes contributions: one validator, or several as one. The flow verifies every
// answer instead of trusting it. If an error wraps core.ErrUnreachable, the call may be
// tried again.
type Recipient interface {
	Committee(ctx context.Context) (core.CommitteeView, error)
	Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error)
	Board
	// Submit posts a contribution and returns the id under which it is held. Posting the
	// same one again is not an error.
	Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error)
}

// Wallet holds a contributor's account.
type Wallet interface {
	Address() common.Address
	// SignTypedData shows an EIP-712 message to the contributor and returns the
	// contributor's signature, 65 bytes r ‖ s ‖ v.
	SignTypedData(ctx context.Context, data eip712.TypedData) ([]byte, error)
}

// Outbox stores drafts by name, before their first post.
type Outbox interface {
	// Load returns the last saved data, or an error that wraps core.ErrNotFound.
	Load(name string) ([]byte, error)
	// Save replaces the data of a name. It is durable when it returns.
	Save(name string, data []byte) error
}

// Options configure a Flow. All but Receipts and KeyID are required. Only Contribute
// needs Wallet, or Outside in its place.
type Options struct {
	Validators Recipient
	Wallet     Wallet
	Outside    *OutsideWallet
	Payee      *common.Address // of Contribute's consents; nil: as in the consent before, or the account
	Outbox     Outbox
	Rand       io.Reader // must be cryptographic
	Now        func() time.Time

	// Approve is called with the preview and with all that the contributor would agree to,
	// before anything is sealed or signed. An error from it ends the flow. Default: it
	// agrees. It is not called for what the contributor has signed before.
	Approve func(ctx context.Context, shown Preview, to Agreement) error

	// Receipts keeps a consent receipt for each signed draft, by contribution. With nil
	// no receipts are kept.
	Receipts Outbox

	// KeyID is the committee's key as the contributor knows it, from the chain or from
	// the dataset's founder. If it is zero, Validators has to check the key, as a Panel
	// does: a lying validator could have the slice sealed to its own key.
	KeyID core.KeyID
}

// Flow contributes to datasets. It is safe for concurrent use on different datasets. No
// other flow may use its outbox.
//
// Contribute does everything in one call. A program that asks the person in between, or
// whose wallet is elsewhere, uses the steps: Target, Draft, Draft.Sign, Keep, Post.
type Flow struct{ opts Options }

// New returns a flow, or an error if a required option is missing.
func New(opts Options) (*Flow, error) {
	for name, missing := range map[string]bool{
		"validators":           opts.Validators == nil,
		"outbox":               opts.Outbox == nil,
		"source of randomness": opts.Rand == nil,
		"clock":                opts.Now == nil,
	} {
		if missing {
			return nil, errors.New("contributor: no " + name)
		}
	}

	if opts.Approve == nil {
		opts.Approve = func(context.Context, Preview, Agreement) error { return nil }
	}

	return &Flow{opts}, nil
}

// Result is a contribution that a validator holds.
type Result struct {
	Contribution core.ContributionID
	Version      uint64
	Again        bool // posted from the outbox: an earlier run had sealed it
	Agreement    Agreement
	Preview      Preview
}

// Contribute reads an export, cuts the dataset's slice, seals it, has the consent signed
// and posts the contribution. Every contribution is in the outbox before it is posted, so
// the same call after any failure posts the same bytes. A slice that has changed since is
// sealed anew with a higher version. If the outbox was lost, the validators know a higher
// version; then the slice is sealed and signed once more, with a version above theirs.
//
// Errors: *Unsigned while a wallet outside has not signed, *export.Refused for an unusable export, *core.Refusal for a slice that is too
// small or a contribution that the validator refuses, and errors that wrap core.ErrVerify
// for inconsistent answers of the validator.
func (f *Flow) Contribute(ctx context.Context, dataset core.DatasetID, files []export.File) (Result, error) {
	if f.opts.Wallet == nil && f.opts.Outside == nil {
		return Result{}, errors.New("contributor: no wallet")
	}

	target, err := f.Target(ctx, dataset)
	if err != nil {
		return Result{}, err
	}

	shown, err := NewPreview(ctx, files, target.schema.Name)
	if err != nil {
		return Result{}, err
	}

	if err := target.Check(shown); err != nil {
		return Result{}, err
	}

	result, err := f.send(ctx, target, shown, 0)
	if above, superseded := Superseded(err); superseded {
		result, err = f.send(ctx, target, shown, above)
	}

	return result, err
}

// Superseded returns the version above which the slice must be sealed again. It returns
// false unless the error means that the validators know a higher version, or that the
// account left with this one: a new consent brings it back.
func Superseded(err error) (above uint64, ok bool) {
	var refusal *core.Refusal
	if !errors.As(err, &refusal) {
		return 0, false
	}
	if refusal.Reason != core.ReasonSuperseded && refusal.Reason != core.ReasonRetracted {
		return 0, false
	}

	return refusal.Version, refusal.Version > 0
}

// send posts the outbox's draft or, if there is none that can be sent, a new one that the
// contributor approves and the wallet signs. The version is above the given one.
func (f *Flow) send(ctx context.Context, target *Target, shown Preview, above uint64) (Result, error) {
	to, err := f.Agreement(target, shown.Slice.Bytes(), f.giver(), above)
	if err != nil {
		return Result{}, err
	}

	draft := to.held
	if draft == nil {
		if draft, err = f.sign(ctx, target, shown, to); err != nil {
			return Result{}, err
		}
	}

	if err := f.Post(ctx, draft); err != nil {
		return Result{}, err
	}

	return Result{
		Contribution: draft.Consent.Contribution,
		Version:      draft.Consent.Version,
		Again:        to.Again(),
		Agreement:    to,
		Preview:      shown,
	}, nil
}

// giver returns whose consents the flow has signed.
func (f *Flow) giver() Giver {
	if o := f.opts.Outside; o != nil {
		return Giver{Account: o.Account, Signer: o.Signer, Payee: f.opts.Payee}
	}
	return Giver{Account: f.opts.Wallet.Address(), Payee: f.opts.Payee}
}

// sign asks the contributor, seals the slice, has the consent signed, and keeps the draft.
func (f *Flow) sign(ctx context.Context, target *Target, shown Preview, to Agreement) (*Draft, error) {
	if err := f.opts.Approve(ctx, shown, to); err != nil {
		return nil, err
	}

	if f.opts.Outside != nil {
		return f.signOutside(ctx, target, shown, to)
	}

	draft, err := target.Seal(f.opts.Rand, shown.Slice.Bytes(), to)
	if err != nil {
		return nil, err
	}

	signature, err := f.opts.Wallet.SignTypedData(ctx, draft.TypedData())
	if err != nil {
		return nil, fmt.Errorf("sign consent: %w", err)
	}

	if err := draft.Sign(signature); err != nil {
		return nil, err
	}

	return draft, f.Keep(draft)
}

// Target asks the validators for a dataset and the committee's key, and checks both.
func (f *Flow) Target(ctx context.Context, dataset core.DatasetID) (*Target, error) {
	committee, err := retry(ctx, f.opts.Validators.Committee)
	if err != nil {
		return nil, fmt.Errorf("committee: %w", err)
	}

	view, err := retry(ctx, func(ctx context.Context) (core.DatasetView, error) {
		return f.opts.Validators.Dataset(ctx, dataset)
	})
	if err != nil {
		return nil, fmt.Errorf("dataset %s: %w", dataset.Short(), err)
	}

	target, err := NewTarget(committee, f.opts.KeyID, dataset, view)
	if err != nil {
		return nil, err
	}

	notices, err := retry(ctx, func(ctx context.Context) ([]Served, error) {
		return noticesOn(ctx, f.opts.Validators, dataset)
	})
	if err != nil {
		return nil, fmt.Errorf("notices on dataset %s: %w", dataset.Short(), err)
	}

	return target.WithNotices(notices), nil
}

// Draft returns the draft of an agreement: the outbox's if that is still valid, and true,
// or a new one, neither signed nor saved.
func (f *Flow) Draft(target *Target, slice []byte, to Agreement) (draft *Draft, again bool, err error) {
	if to.held != nil {
		return to.held, true, nil
	}

	draft, err = target.Seal(f.opts.Rand, slice, to)

	return draft, false, err
}

// Keep saves a signed draft's receipt, then the draft in the outbox, durably. The draft
// replaces the account's last one for the dataset. It must be called before the first
// post. If the version is not above the last one's, Keep returns a refusal with
// core.ReasonSuperseded.
func (f *Flow) Keep(draft *Draft) error {
	if err := draft.checkSignature(); err != nil {
		return err
	}

	held, err := f.Kept(draft.Consent.Dataset, draft.Account)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}

	if err == nil && held.Consent.Version >= draft.Consent.Version && held.Consent.Contribution != draft.Consent.Contribution {
		return &core.Refusal{
			Reason:  core.ReasonSuperseded,
			Detail:  "the outbox holds a version that is not lower",
			Version: held.Consent.Version,
		}
	}

	data, err := draft.Encode()
	if err == nil {
		err = f.receipt(draft)
	}

	if err == nil && held != nil {
		err = f.replaced(held, draft)
	}

	if err != nil {
		return err
	}

	return f.opts.Outbox.Save(nameOf(draft.Consent.Dataset, draft.Account), data)
}

// Kept returns the outbox's draft of an account for a dataset, unchecked, or an error
// that wraps core.ErrNotFound.
func (f *Flow) Kept(dataset core.DatasetID, account common.Address) (*Draft, error) {
	data, err := f.opts.Outbox.Load(nameOf(dataset, account))
	if err != nil {
		return nil, fmt.Errorf("outbox: %w", err)
	}

	d, err := ParseDraft(data)
	if err != nil {
		return nil, unread(nameOf(dataset, account), err)
	}

	return d, nil
}

// unread returns the error for a draft of the outbox that cannot be read, or that is of an
// older format.
func unread(name string, err error) error {
	return fmt.Errorf("outbox: %s cannot be read (%w); move it away and contribute again, which makes a new one", name, err)
}

// nameOf returns the outbox's name for an account's draft.
func nameOf(dataset core.DatasetID, account common.Address) string {
	return dataset.String() + "-" + account.Hex()
}

// held returns the outbox's draft, or nil if there is none.
func (f *Flow) held(target *Target, account common.Address) (*Draft, error) {
	draft, err := f.Kept(target.dataset, account)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}

	if err == nil {
		err = draft.belongs(target, account)
	}

	if err != nil {
		return nil, fmt.Errorf("outbox %s: %w", nameOf(target.dataset, account), err)
	}

	return draft, nil
}
