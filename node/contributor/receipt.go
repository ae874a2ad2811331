package contributor

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// receipt keeps the receipt of a signed draft. One that is there stays as it is, with
// what was appended to it.
func (f *Flow) receipt(d *Draft) error {
	if f.opts.Receipts == nil || d.Terms == nil {
		return nil
	}
	name := d.Consent.Contribution.String()
	if _, err := f.opts.Receipts.Load(name); !errors.Is(err, core.ErrNotFound) {
		return err
	}
	r, err := receipt.New(receipt.Evidence{
		ChainID: d.ChainID, Contracts: d.Contracts, Account: d.Account, Terms: *d.Terms, Consent: d.Consent, Signature: d.Signature, Sum: d.Sum,
	}, f.opts.Now())
	if err != nil {
		return err
	}
	data, err := r.Encode()
	if err != nil {
		return err
	}
	if err := f.opts.Receipts.Save(name, data); err != nil {
		return fmt.Errorf("keep receipt: %w", err)
	}
	return nil
}
