package contributor

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// receipt saves the receipt of a signed draft. An existing one is unchanged, including
// its later entries.
func (f *Flow) receipt(d *Draft) error {
	if f.opts.Receipts == nil {
		return nil
	}

	name := d.Consent.Contribution.String()
	if _, err := f.opts.Receipts.Load(name); !errors.Is(err, core.ErrNotFound) {
		return err
	}

	r, err := receipt.New(receipt.Evidence{
		ChainID:   d.ChainID,
		Contracts: d.Contracts,
		Account:   d.Account,
		Terms:     d.Terms,
		Readers:   d.Readers,
		Consent:   d.Consent,
		Signer:    d.Signer,
		Contract:  d.Contract,
		Signature: d.Signature,
		Sum:       d.Sum,
	}, f.opts.Now())
	if err != nil {
		return err
	}

	data, err := r.Encode()
	if err != nil {
		return err
	}

	return f.keepReceipt(name, data)
}

// replaced appends the end of a consent to the receipt of the previous draft.
func (f *Flow) replaced(before, by *Draft) error {
	if f.opts.Receipts == nil || before.Consent.Contribution == by.Consent.Contribution {
		return nil
	}

	name := before.Consent.Contribution.String()
	data, err := f.opts.Receipts.Load(name)
	if errors.Is(err, core.ErrNotFound) {
		return nil // the draft is older than receipts
	}

	if err != nil {
		return err
	}

	r, err := receipt.Verify(data)
	if err != nil {
		return fmt.Errorf("receipt of the version before: %w", err)
	}

	last, at := r.Events[len(r.Events)-1], f.opts.Now()
	if last.State != receipt.Given {
		return nil // it had already ended
	}

	if at.Before(last.Time) { // the clock was set back
		at = last.Time
	}

	if err := r.Append(receipt.Invalidated, at, "replaced by a higher version"); err != nil {
		return err
	}

	if data, err = r.Encode(); err != nil {
		return err
	}

	return f.keepReceipt(name, data)
}

func (f *Flow) keepReceipt(name string, data []byte) error {
	if err := f.opts.Receipts.Save(name, data); err != nil {
		return fmt.Errorf("keep receipt: %w", err)
	}
	return nil
}
