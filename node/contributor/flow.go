package contributor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Validators is a node of the committee, or several as one. The flow verifies every answer
// instead of trusting it. Errors that wrap core.ErrUnreachable are worth another try.
type Validators interface {
	Committee(ctx context.Context) (core.CommitteeView, error)
	Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error)
	// Submit posts a contribution and returns the id under which it is held. The
	// same one again is no error.
	Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error)
}

// Wallet holds a contributor's account.
type Wallet interface {
	Address() common.Address
	// SignTypedData shows an EIP-712 message to the contributor and returns their
	// signature, 65 bytes r ‖ s ‖ v.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// Outbox keeps drafts from before their first post, by name.
type Outbox interface {
	// Load returns what was last saved, or an error that wraps core.ErrNotFound.
	Load(name string) ([]byte, error)
	// Save replaces what a name holds. It is durable when it returns.
	Save(name string, data []byte) error
}

// Options of a Flow. All but Receipts and KeyID are required; Wallet is for Contribute alone.
type Options struct {
	Validators Validators
	Wallet     Wallet
	Outbox     Outbox
	Rand       io.Reader // cryptographic
	Now        func() time.Time

	// Approve is shown what would be sealed, and under which terms, before anything is
	// sealed or signed; its error ends the flow. Default: yes.
	Approve func(ctx context.Context, shown Preview, terms core.Terms) error

	// Receipts keeps a consent receipt for each signed draft, by contribution; nil: none is
	// kept.
	Receipts Outbox

	// KeyID is the committee's key as the contributor knows it from the chain or from
	// the dataset's founder. When it is zero, the validator's answer is taken for it: a
	// validator that lies can then have the slice sealed to a key of its own.
	KeyID core.KeyID
}

// Flow contributes to datasets. It is safe for concurrent use on different
// datasets; its outbox belongs to it alone.
//
// Contribute does all of it in one call. A program that shows and asks in between, or
// whose wallet is elsewhere, does the same in steps: Target, Draft, Draft.Sign, Keep, Post.
type Flow struct{ opts Options }

// New returns a flow.
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
		opts.Approve = func(context.Context, Preview, core.Terms) error { return nil }
	}

	return &Flow{opts}, nil
}

// Result is a contribution that a validator holds.
type Result struct {
	Contribution core.ContributionID
	Version      uint64
	Again        bool // posted from the outbox: an earlier run had sealed it
	Preview      Preview
}

// Contribute reads an export, cuts the dataset's slice, seals it,
// has the consent signed and posts all of it. What is posted is in the outbox
// before, so that the same call after any failure posts the same bytes; a slice
// that has changed since is sealed anew with a higher version. When the validators
// know a higher version than the outbox, which was lost then, the slice is sealed and
// signed once more, with a version above theirs.
//
// Errors: *export.Refused for an export that cannot be used, *core.Refusal for a
// slice that is too small or a contribution that the validator refuses, and errors
// that wrap core.ErrVerify when the validator's answers do not fit each other.
func (f *Flow) Contribute(ctx context.Context, dataset core.DatasetID, files []export.File) (Result, error) {
	if f.opts.Wallet == nil {
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

	if err := f.opts.Approve(ctx, shown, target.terms); err != nil {
		return Result{}, err
	}

	draft, again, err := f.send(ctx, target, shown.Slice.Bytes(), 0)
	if above, superseded := Superseded(err); superseded {
		draft, again, err = f.send(ctx, target, shown.Slice.Bytes(), above)
	}

	if err != nil {
		return Result{}, err
	}

	return Result{draft.Consent.Contribution, draft.Consent.Version, again, shown}, nil
}

// Superseded returns the version above which to seal again. It returns false unless the error
// means that the validators know a higher version.
func Superseded(err error) (above uint64, ok bool) {
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonSuperseded {
		return 0, false
	}
	return refusal.Version, refusal.Version > 0
}

// send posts the outbox's draft, or a new one that the wallet has signed.
func (f *Flow) send(
	ctx context.Context,
	target *Target,
	slice []byte,
	above uint64,
) (draft *Draft, again bool, err error) {
	draft, again, err = f.Draft(target, slice, f.opts.Wallet.Address(), above)
	if err != nil {
		return nil, false, err
	}

	if !again {
		signature, err := f.opts.Wallet.SignTypedData(ctx, draft.TypedData())
		if err != nil {
			return nil, false, fmt.Errorf("sign consent: %w", err)
		}

		if err := draft.Sign(signature); err != nil {
			return nil, false, err
		}

		if err := f.Keep(draft); err != nil {
			return nil, false, err
		}
	}

	return draft, again, f.Post(ctx, draft)
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

	return NewTarget(committee, f.opts.KeyID, dataset, view.Terms)
}

// Draft returns an account's draft for a slice: the outbox's if it still holds (again),
// else a new one that is not signed and not kept yet. Its version is above the
// outbox's and above the one that is given.
func (f *Flow) Draft(
	target *Target,
	slice []byte,
	account common.Address,
	above uint64,
) (draft *Draft, again bool, err error) {
	now := f.opts.Now()
	held, err := f.held(target, account)
	if err != nil {
		return nil, false, err
	}
	if held != nil && held.Consent.Version > above && held.current(target, sumOf(slice), now) {
		return held, true, nil
	}

	if held != nil {
		above = max(above, held.Consent.Version)
	}

	draft, err = target.Seal(f.opts.Rand, slice, account, above+1, now)
	return draft, false, err
}

// Keep saves a signed draft in the outbox, durably, in place of the account's last one
// for the dataset, and its receipt before. It comes before the first post. A draft whose
// version is not above that one's is refused with core.ReasonSuperseded.
func (f *Flow) Keep(draft *Draft) error {
	if err := draft.checkSignature(draft.Signature); err != nil {
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
	return ParseDraft(data)
}

// nameOf is the outbox's name for an account's draft.
func nameOf(dataset core.DatasetID, account common.Address) string {
	return dataset.String() + "-" + account.Hex()
}

// held returns the outbox's draft, nil if there is none.
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
