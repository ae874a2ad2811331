package verify

import (
	"errors"
	"io/fs"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/slice"
)

// ReasonDataset is the reason for a file in the folder dataset that does not follow from
// the records.
const ReasonDataset = "dataset"

// About returns the description of a sale's dataset. The proofs must have passed Check.
func About(a *Proofs) (*dataset.About, error) {
	schema, err := slice.Lookup(a.Dataset.Terms.Schema)
	if err != nil {
		return nil, err
	}

	at, err := a.Evidence.Block.Time()
	left, errLeft := a.LeftOut()

	return &dataset.About{
		Name:      a.Dataset.Terms.Name,
		Schema:    schema,
		Purposes:  a.Dataset.Terms.Purposes,
		Chain:     a.Chain.ID,
		Dataset:   a.Dataset.ID.String(),
		Snapshot:  a.Snapshot.ID.String(),
		Sale:      a.Sale.ID.String(),
		MinGroup:  a.Dataset.Terms.Cadence.MinGroup,
		AsOf:      a.Snapshot.AsOf,
		Published: at,
		LeftOut:   int(left.Records),
	}, errors.Join(err, errLeft)
}

// checkDataset checks the folder dataset, if it exists, against the records.
func (c *checker) checkDataset() error {
	if _, err := fs.Stat(c.folder, dataset.Folder); errors.Is(err, fs.ErrNotExist) || c.report.Err() != nil {
		return nil // not made yet; or the records themselves have failed already
	}

	about, err := About(c.proofs)
	if err == nil {
		err = dataset.CheckFolder(c.folder, about)
	}

	var wrong *Failure
	if err != nil && !errors.As(err, &wrong) {
		err = failure(dataset.Folder, ReasonDataset, "%v", err)
	}
	return err
}
