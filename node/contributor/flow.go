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
)

// Validators are a node of the committee. Its words are checked, not believed.
// Errors that wrap core.ErrUnreachable are worth another try.
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

// Options of a Flow. All but KeyID are required.
type Options struct {
	Validators Validators
	Wallet     Wallet
	Outbox     Outbox
	Rand       io.Reader // cryptographic
	Now        func() time.Time

	// KeyID is the committee's key as the contributor knows it from the chain or from
	// the dataset's founder. When it is zero the validator's word is taken for it: a
	// validator that lies can then have the slice sealed to a key of its own.
	KeyID core.KeyID
}

// Flow contributes to datasets. It is safe for concurrent use on different
// datasets; its outbox belongs to it alone.
type Flow struct{ opts Options }

// New returns a flow.
func New(opts Options) (*Flow, error) {
	for name, missing := range map[string]bool{
		"validators": opts.Validators == nil, "wallet": opts.Wallet == nil, "outbox": opts.Outbox == nil,
		"source of randomness": opts.Rand == nil, "clock": opts.Now == nil,
	} {
		if missing {
			return nil, errors.New("contributor: no " + name)
		}
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

// Contribute reads an export of size bytes, cuts the dataset's slice, seals it,
// has the consent signed and posts all of it. What is posted is in the outbox
// before, so that the same call after any failure posts the same bytes; a slice
// that has changed since is sealed anew with a higher version.
//
// Errors: *export.Refused for an export that cannot be used, *core.Refusal for a
// slice that is too small or a contribution that the validator refuses, and errors
// that wrap core.ErrVerify when the validator's words do not fit each other.
func (f *Flow) Contribute(ctx context.Context, dataset core.DatasetID, export io.ReaderAt, size int64) (Result, error) {
	target, err := f.target(ctx, dataset)
	if err != nil {
		return Result{}, err
	}
	shown, err := NewPreview(ctx, export, size, target.schema.Name)
	if err != nil {
		return Result{}, err
	}
	if !shown.Sealable {
		return Result{}, core.Refuse(core.Reason(shown.Reason), "the slice holds %d artists; %d are needed so that it does not point at you",
			len(shown.Slice.Artists), target.schema.MinArtists)
	}
	draft, again, err := f.draft(ctx, target, shown)
	if err != nil {
		return Result{}, err
	}
	if err := f.post(ctx, draft); err != nil {
		return Result{}, err
	}
	return Result{draft.Consent.Contribution, draft.Consent.Version, again, shown}, nil
}

// target asks the validator for dataset and key, and checks both.
func (f *Flow) target(ctx context.Context, dataset core.DatasetID) (*Target, error) {
	committee, err := retry(ctx, f.opts.Validators.Committee)
	if err != nil {
		return nil, fmt.Errorf("committee: %w", err)
	}
	view, err := retry(ctx, func(ctx context.Context) (core.DatasetView, error) { return f.opts.Validators.Dataset(ctx, dataset) })
	if err != nil {
		return nil, fmt.Errorf("dataset %s: %w", dataset.Short(), err)
	}
	return NewTarget(committee, f.opts.KeyID, dataset, view.Terms)
}

// draft returns the outbox's draft if it still holds, or makes, has signed and
// saves a new one.
func (f *Flow) draft(ctx context.Context, target *Target, shown Preview) (draft *Draft, again bool, err error) {
	account, now := f.opts.Wallet.Address(), f.opts.Now()
	name := target.dataset.String() + "-" + account.Hex()
	held, err := f.held(name, target, account)
	if err != nil {
		return nil, false, err
	}
	if held != nil && held.current(target, shown.Sum, now) {
		return held, true, nil
	}
	version := uint64(1)
	if held != nil {
		version = held.Consent.Version + 1
	}
	draft, err = target.Seal(f.opts.Rand, shown.Slice.Bytes(), account, version, now)
	if err != nil {
		return nil, false, err
	}
	signature, err := f.opts.Wallet.SignTypedData(ctx, draft.TypedData())
	if err != nil {
		return nil, false, fmt.Errorf("sign consent: %w", err)
	}
	if err := draft.Sign(signature); err != nil {
		return nil, false, err
	}
	data, err := draft.Encode()
	if err != nil {
		return nil, false, err
	}
	return draft, false, f.opts.Outbox.Save(name, data)
}

// held returns the outbox's draft, nil if there is none.
func (f *Flow) held(name string, target *Target, account common.Address) (*Draft, error) {
	data, err := f.opts.Outbox.Load(name)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("outbox: %w", err)
	}
	draft, err := ParseDraft(data)
	if err == nil {
		err = draft.belongs(target, account)
	}
	if err != nil {
		return nil, fmt.Errorf("outbox %s: %w", name, err)
	}
	return draft, nil
}
