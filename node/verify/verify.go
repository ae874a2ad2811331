package verify

import (
	"context"
	"errors"
	"io/fs"
	"sync"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
)

// Options configure a check. The zero value is ready to use.
type Options struct {
	// Progress is called with the number of records opened so far, always from the same
	// goroutine.
	Progress func(done, total int)
}

// Folder checks a buyer's folder. Failures of the folder are in the report, whose Err is
// the verdict. Folder itself returns an error only if a file cannot be read or ctx ends.
// Memory holds items, keys and shares, 0.8 KB a record, and one record for each
// processor.
func Folder(ctx context.Context, folder fs.FS, opts Options) (Report, error) {
	c := &checker{
		folder: folder,
		opts:   opts,
		report: Report{
			Schema:   ReportSchema,
			Consents: ConsentsByQuorum,
			Failures: []Failure{},
		},
	}

	for _, step := range []func(context.Context) error{
		c.checkProofs,
		c.checkManifest,
		c.checkItems,
		c.checkShares,
		c.checkKeys,
		c.checkRecords,
		c.checkLines,
	} {
		err := step(ctx)

		var wrong *Failure
		if errors.As(err, &wrong) {
			c.fail(wrong)
			c.report.finish()
			return c.report, nil // the later steps need the results of this one
		}
		if err != nil {
			return c.report, err
		}
	}

	c.count()
	var wrong *Failure
	if err := c.checkDataset(); errors.As(err, &wrong) {
		c.fail(wrong)
	}

	c.report.finish()
	return c.report, nil
}

// checker checks a folder in steps. Each step sets the fields that later steps need.
type checker struct {
	folder fs.FS
	opts   Options

	mu     sync.Mutex // of report and bad
	report Report
	bad    []bool // records with a failure

	proofs   *Proofs
	group    *threshold.GroupKey
	schema   *slice.Schema
	scheme   *seal.Scheme
	manifest core.Manifest

	items []core.Item
	us    []bls.G1
	keys  []*bls.G1
	sums  []*[32]byte // SHA-256 of the opened slices
	whole bool        // the items lead to the snapshot's root
}

// fail records a failure.
func (c *checker) fail(f *Failure) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.report.Failures = append(c.report.Failures, *f)
	if f.Record != nil && *f.Record < len(c.bad) {
		c.bad[*f.Record] = true
	}
}

// failAt records a failure of the record at a place in tree order.
func (c *checker) failAt(j int, f *Failure) {
	f.Record, f.Contribution = &j, &c.items[j].Contribution
	c.fail(f)
}

func (c *checker) checkProofs(context.Context) error {
	data, err := read(c.folder, ProofsFile, maxProofs)
	if err != nil {
		return err
	}

	if c.proofs, err = ParseProofs(data); err != nil {
		return err
	}

	a, r := c.proofs, &c.report
	r.Chain = a.Chain.ID
	r.Contracts = a.Chain.Contracts
	r.Block = ReportBlock{Number: a.Evidence.Block.Number, Hash: a.Evidence.Block.Hash}
	r.Dataset = a.Dataset.ID
	r.Snapshot = a.Snapshot.ID
	r.Sale = a.Sale.ID
	r.Records = int(a.Snapshot.Count)

	if c.group, err = a.Check(); err != nil {
		return err
	}

	c.scheme = seal.New(c.group.Y, a.Key.ID, a.Dataset.ID)
	return nil
}

// count sums up the verified records, their weight, and duplicates.
func (c *checker) count() {
	for j, bad := range c.bad {
		if !bad && c.whole {
			c.report.Verified++
			c.report.Weight += c.items[j].Weight
		}
	}

	seen := map[[32]byte]bool{}
	for _, sum := range c.sums {
		if sum == nil {
			continue
		}
		if seen[*sum] {
			c.report.Doubles++
		}

		seen[*sum] = true
	}
}
