package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/verify"
)

func newFault() *cobra.Command {
	return saleVerb(&cobra.Command{
		Use:   "fault DIR",
		Short: "Show the faulty records of a sale to the validators, and what became of it",
		Long: "A record is faulty that does not open, breaks its schema or declares a wrong weight. fetch names these records and shows\n" +
			"them; this command does it again, for validators that did not answer. Each validator opens the record and runs the same\n" +
			"check. What t of them find is not paid, and its part of the price comes back when the sale settles. The validators can\n" +
			"read the records that you show, and no others. The folder remembers how to reach chain, nodes and account.",
	}, &saleFlags{}, showFaults)
}

func showFaults(ctx context.Context, c *customer, flow *buyer.Flow, sale core.SaleID) error {
	faults, err := flow.Faults()
	if errors.Is(err, core.ErrNotFound) {
		return fmt.Errorf("nothing is fetched yet; begin with %s: %w", pasted("fetch", c.flags.dir), err)
	}
	if err != nil {
		return err
	}

	outcome, err := flow.Outcome(ctx, sale)
	if err != nil {
		return err
	}

	answer := faultAnswer{Schema: "tantieme/faults/1", Outcome: outcome, Faulty: faults}
	answer.Dispute, answer.NotShown, err = dispute(ctx, flow, sale, faults)
	if err != nil {
		return err
	}

	if c.flags.asJSON {
		return printJSON(c.cmd, answer)
	}

	return answer.show(c.cmd.OutOrStdout(), c.flags.dir)
}

// faultAnswer is the answer of fault.
type faultAnswer struct {
	Schema string `json:"schema"`
	buyer.Outcome
	Faulty   []verify.FaultyRecord `json:"faulty"`
	Dispute  *buyer.Dispute        `json:"dispute,omitempty"`
	NotShown string                `json:"not_shown,omitempty"` // why nothing was shown
}

// dispute shows faulty records to the validators. If they take none, it says why in words.
func dispute(ctx context.Context, flow *buyer.Flow, sale core.SaleID, faults []verify.FaultyRecord) (*buyer.Dispute, string, error) {
	if len(faults) == 0 {
		return nil, "", nil
	}

	d, err := flow.Dispute(ctx, sale, faults)
	var refused *core.Refusal
	if errors.As(err, &refused) {
		return nil, refused.Detail, nil
	}
	if err != nil {
		return nil, "", fmt.Errorf("show faulty records: %w", err)
	}

	return &d, "", nil
}

func (a faultAnswer) show(out io.Writer, dir string) error {
	if len(a.Faulty) == 0 {
		_, err := fmt.Fprintf(out, "No record of sale %s is faulty.\n", a.Sale)
		return err
	}

	for _, f := range a.Faulty {
		fmt.Fprintf(out, "faulty    record %d (contribution %s): %s\n", f.Record, f.Contribution, f.FaultKind().Words())
	}

	fmt.Fprintf(out, "on chain  %d found faulty and not paid, of weight %d; a quorum of validators signed it\n", a.OnChain, a.Weight)
	if a.Returned != "" {
		fmt.Fprintf(out, "returned  %s of the price are with the buyer again\n", a.Returned)
	}

	return showDispute(out, a.Dispute, a.NotShown, dir)
}

// showDispute says what validators answered about faulty records, and what happens next.
func showDispute(out io.Writer, d *buyer.Dispute, notShown, dir string) error {
	if notShown != "" {
		_, err := fmt.Fprintf(out, "not shown %s\n", notShown)
		return err
	}
	if d == nil {
		return nil
	}

	for _, r := range d.Records {
		fmt.Fprintf(out, "shown     record %d: %d validators found the same, %d are needed\n", r.Record, r.Found, d.Needed)
		if r.Banned > 0 {
			fmt.Fprintf(out, "          %d say that it is banned already\n", r.Banned)
		}
		for _, words := range r.Words {
			fmt.Fprintf(out, "          another answered: %s\n", words)
		}
	}

	if d.Left > 0 {
		fmt.Fprintf(out, "          %d more are faulty; the terms let a buyer show no more\n", d.Left)
	}
	if d.Proven() < len(d.Records) {
		_, err := fmt.Fprintf(out, "next      %s shows them again, until %s\n", pasted("fault", dir), core.Clock(d.Until))
		return err
	}

	_, err := fmt.Fprintf(out, "next      their part of the price comes back when the sale settles, from %s on\n", core.Clock(d.Settles))

	return err
}
