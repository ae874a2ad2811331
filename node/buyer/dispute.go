package buyer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// Shown is a faulty record and what validators answered about it.
type Shown struct {
	verify.FaultyRecord
	Weight uint64   `json:"weight"`            // as declared
	Found  int      `json:"found"`             // validators that found the same
	Banned int      `json:"banned,omitempty"`  // validators that say the chain has it as faulty already
	Words  []string `json:"answers,omitempty"` // what others answered, each once
}

// Dispute is what became of showing faulty records to validators.
type Dispute struct {
	Sale    core.SaleID `json:"sale"`
	Records []Shown     `json:"records"`
	Needed  int         `json:"needed"`         // validators that must find the same
	Left    int         `json:"left,omitempty"` // faulty records that the terms do not let the buyer show
	Until   time.Time   `json:"until"`          // validators take faults until then
	Settles time.Time   `json:"settles"`        // and the sale settles from then on
}

// Proven returns the number of records that enough validators found faulty, now or before.
func (d Dispute) Proven() (n int) {
	for _, s := range d.Records {
		if s.Found+s.Banned >= d.Needed {
			n++
		}
	}
	return n
}

// Faults returns the faulty records that an earlier Fetch has found.
func (f *Flow) Faults() ([]verify.FaultyRecord, error) {
	data, err := f.files.read(verify.ReportFile)
	if err != nil {
		return nil, err
	}

	report, err := verify.ParseReport(data)
	if err != nil {
		return nil, err
	}

	return report.Faults, nil
}

// Dispute shows faulty records of a sale to all validators, which run the same check. It
// returns when each of them has answered for each record, or does not answer. It may be
// repeated: a validator that found a record faulty answers the same again. Each request
// holds the record's opened key, so the validators can read this record. Of more than the
// terms allow, the heaviest are shown. After the time for faults it is a *core.Refusal.
func (f *Flow) Dispute(ctx context.Context, sale core.SaleID, faults []verify.FaultyRecord) (Dispute, error) {
	p, err := f.purchase(sale)
	if err != nil {
		return Dispute{}, err
	}

	d, err := f.openDispute(ctx, p, faults)
	if err != nil || len(d.Records) == 0 {
		return d, err
	}

	requests, err := f.faultRequests(ctx, sale, d.Records)
	if err != nil {
		return d, err
	}

	ctx, cancel := context.WithTimeout(ctx, f.opts.Patience)
	defer cancel()

	var mu sync.Mutex
	var group errgroup.Group
	for _, v := range f.opts.Validators {
		group.Go(func() error {
			for i, r := range requests {
				err := f.show(ctx, v, r)
				mu.Lock()
				d.Records[i].note(err)
				mu.Unlock()
			}
			return nil
		})
	}

	return d, group.Wait()
}

// openDispute returns a dispute of the heaviest faulty records, unless it is too late.
func (f *Flow) openDispute(ctx context.Context, p *purchase, faults []verify.FaultyRecord) (d Dispute, err error) {
	deadlines, err := f.opts.Chain.SaleDeadlines(ctx, p.Proofs.Sale.ID)
	if err != nil {
		return d, fmt.Errorf("deadlines of the sale: %w", err)
	}

	state, now, err := f.opts.Chain.SaleAtHead(ctx, p.Proofs.Sale.ID)
	if err != nil {
		return d, fmt.Errorf("look for the sale: %w", err)
	}

	d = Dispute{
		Sale:    p.Proofs.Sale.ID,
		Needed:  p.Proofs.Committee().Threshold,
		Until:   deadlines.FaultsUntil().UTC(),
		Settles: deadlines.DisputeEnds.UTC(),
	}
	if state != core.SaleConfirmed || !now.Before(d.Until) {
		return d, core.Refuse(core.ReasonTooLate, "the sale is %s, and validators took faults until %s", state, core.Clock(d.Until))
	}

	most := int(p.Proofs.Dataset.Terms.MaxDisputes)
	if most == 0 {
		return d, core.Refuse(core.ReasonFaultsFull, "the terms of the dataset take no faults")
	}

	items, err := f.items()
	if err != nil {
		return d, err
	}

	for _, fault := range faults {
		if fault.Record < 0 || fault.Record >= len(items) || items[fault.Record].Contribution != fault.Contribution {
			return d, fmt.Errorf("the folder has no record %d of contribution %s: %w", fault.Record, fault.Contribution, core.ErrVerify)
		}
		d.Records = append(d.Records, Shown{FaultyRecord: fault, Weight: items[fault.Record].Weight})
	}

	slices.SortStableFunc(d.Records, func(a, b Shown) int { return cmp.Compare(b.Weight, a.Weight) })
	if len(d.Records) > most {
		d.Records, d.Left = d.Records[:most], len(d.Records)-most
	}

	return d, nil
}

// items returns the items of the folder.
func (f *Flow) items() ([]core.Item, error) {
	data, err := f.files.read(verify.ItemsFile)
	if err != nil {
		return nil, err
	}
	return core.ParseManifestItems(data)
}

// request is a signed request to find a record faulty.
type request struct {
	core.FaultRequest
	signature []byte
}

// faultRequests signs a request for each record, with the key that opens it.
func (f *Flow) faultRequests(ctx context.Context, sale core.SaleID, records []Shown) ([]request, error) {
	keys, err := f.files.read(verify.KeysFile)
	if err != nil {
		return nil, err
	}

	requests := make([]request, len(records))
	for i, s := range records {
		from := s.Record * core.PointSize
		if from+core.PointSize > len(keys) {
			return nil, fmt.Errorf("%s ends before record %d: %w", verify.KeysFile, s.Record, core.ErrVerify)
		}
		if _, err := threshold.ParseKeys(ctx, keys[from:from+core.PointSize], 1); err != nil {
			return nil, fmt.Errorf("key of record %d: %w", s.Record, err)
		}

		r := core.FaultRequest{
			Sale:         sale,
			Contribution: s.Contribution,
			Kind:         s.FaultKind(),
			Key:          keys[from : from+core.PointSize : from+core.PointSize],
		}
		signature, err := consent.Sign(f.opts.Key, f.typer.FaultRequestDigest(r))
		if err != nil {
			return nil, err
		}
		requests[i] = request{r, signature}
	}

	return requests, nil
}

// show asks a validator until it answers, or the context ends.
func (f *Flow) show(ctx context.Context, v Validator, r request) error {
	for {
		err := v.PostFault(ctx, r.FaultRequest, r.signature)
		if err == nil || !mayAnswerLater(err) {
			return err
		}

		f.opts.Log.DebugContext(ctx, "validator has not answered a fault; it is asked again", "validator", v.URL(), "error", err)
		if panel.Sleep(ctx, f.opts.Poll) != nil {
			return err
		}
	}
}

// mayAnswerLater reports whether a validator may take the same request in a moment.
func mayAnswerLater(err error) bool {
	var refused *core.Refusal
	if errors.As(err, &refused) {
		return refused.Reason.Info().Retry || refused.Reason == core.ReasonNotConfirmed || refused.Reason == core.ReasonUnknownOffer
	}
	return !errors.Is(err, core.ErrVerify)
}

// note adds a validator's answer.
func (s *Shown) note(err error) {
	if err == nil {
		s.Found++
		return
	}
	var refused *core.Refusal
	if errors.As(err, &refused) && refused.Reason == core.ReasonBanned {
		s.Banned++ // in another sale of the snapshot, or in this one
	}
	if words := err.Error(); !slices.Contains(s.Words, words) {
		s.Words = append(s.Words, words)
	}
}
