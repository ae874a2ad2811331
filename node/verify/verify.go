package verify

import (
	"context"
	"errors"
	"io/fs"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
)

// Options configure a check. The zero value is ready to use, and checks the files alone:
// what it leaves open is in the report's Checks.
type Options struct {
	// Deployment is that of whose contracts the folder has to be. nil: this is not checked.
	Deployment *core.Deployment

	// Confirm asks whether a chain has a block. An error that wraps core.ErrVerify is a
	// failure of the folder; any other ends the check. nil: nobody is asked.
	Confirm func(ctx context.Context, chain, number uint64, hash common.Hash) error

	// Progress is called with the number of records opened so far, always from the same
	// goroutine.
	Progress func(done, total int)
}

// Folder checks a buyer's folder. Failures of the folder are in the report, whose Err is
// the verdict. Folder itself returns an error only if a file cannot be read, ctx ends, or
// the chain that Confirm asks does not answer. It reads regular files alone. Memory holds
// items, keys and shares, 0.8 KB a record, and one record for each processor.
func Folder(ctx context.Context, folder fs.FS, opts Options) (Report, error) {
	c := &checker{
		folder: regular{folder},
		opts:   opts,
		report: Report{
			Schema:   ReportSchema,
			Checks:   Checks{Folder: NotChecked, Contracts: NotChecked, Block: NotChecked},
			Consents: ConsentsByQuorum,
			Failures: []Failure{},
		},
	}

	whole, err := c.checkFiles(ctx)
	if err != nil {
		return c.report, err
	}

	if whole {
		c.count()
		for _, step := range []func() error{c.checkDataset, c.checkPurchase, c.checkNote, c.checkListed, c.checkReport} {
			if _, err := c.take(step()); err != nil {
				return c.report, err
			}
		}
	}

	if c.report.Checks.Contracts != Failed {
		c.report.Checks.Folder = result(c.report.Err())
	}

	err = c.checkBlock(ctx)
	c.report.finish()
	return c.report, err
}

func result(err error) Check {
	if err != nil {
		return Failed
	}
	return Passed
}

// checkFiles checks the files that a sale needs, in steps of which each needs the results
// of those before it. It reports whether all of them were made.
func (c *checker) checkFiles(ctx context.Context) (whole bool, err error) {
	for _, step := range []func(context.Context) error{
		c.checkProofs,
		c.checkContracts,
		c.checkManifest,
		c.checkItems,
		c.checkShares,
		c.checkKeys,
		c.checkRecords,
		c.checkLines,
	} {
		if failed, err := c.take(step(ctx)); failed || err != nil {
			return false, err
		}
	}

	return true, nil
}

// take records an error that is a failure of the folder. It returns any other error.
func (c *checker) take(err error) (failed bool, _ error) {
	var wrong *Failure
	if !errors.As(err, &wrong) {
		return false, err
	}

	c.fail(wrong)
	return true, nil
}

// checker checks a folder in steps. Each step sets the fields that later steps need.
type checker struct {
	folder fs.FS
	opts   Options

	mu     sync.Mutex // of report, bad and faulty
	report Report
	bad    []bool // records with a failure
	faulty []bool // records with a fault, which is none of the folder

	leftOut evidence.LeftOut // by the chain
	left    []bool           // records that the sale leaves out

	proofs   *Proofs
	group    *threshold.GroupKey
	schema   *slice.Schema
	opener   *Opener
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

	if c.leftOut, err = a.LeftOut(); err != nil {
		return err
	}

	r.LeftOut, r.LeftOutWeight = int(c.leftOut.Records), c.leftOut.Weight

	if c.opener, err = NewOpener(c.group.Y, a.Key.ID, a.Dataset.ID, a.Dataset.Terms); err != nil {
		return failure(ProofsFile, ReasonMalformed, "%v", err)
	}
	return nil
}

// checkContracts compares the contracts with the deployment, if there is one.
func (c *checker) checkContracts(context.Context) error {
	if c.opts.Deployment == nil {
		return nil
	}

	err := c.proofs.CheckDeployment(c.opts.Deployment)
	c.report.Checks.Contracts = result(err)
	return err
}

// checkBlock asks the chain for the block to which a folder without a failure is bound.
func (c *checker) checkBlock(ctx context.Context) error {
	if c.opts.Confirm == nil || c.report.Err() != nil {
		return nil
	}

	block := c.report.Block
	err := c.opts.Confirm(ctx, c.report.Chain, block.Number, block.Hash)
	if err != nil && !errors.Is(err, core.ErrVerify) {
		return err
	}

	c.report.Checks.Block = result(err)
	if err != nil {
		c.fail(failure(ProofsFile, ReasonBlock, "%v", err))
	}
	return nil
}

// count sums up the verified records, their weight, and duplicates. Faulty records are none
// of these.
func (c *checker) count() {
	for j, bad := range c.bad {
		if !bad && !c.faulty[j] && !c.left[j] && c.whole {
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
