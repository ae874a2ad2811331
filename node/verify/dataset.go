package verify

import (
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/slice"
)

// ReasonDataset says that a file of the folder dataset is not what the records give.
const ReasonDataset = "dataset"

// headerTime is the index of a header's time (Yellow Paper, 4.4.3).
const headerTime = 11

// Time is when the block was made, by its own header.
func (b *EvidenceBlock) Time() (time.Time, error) {
	var fields []rlp.RawValue
	if err := rlp.DecodeBytes(b.Header, &fields); err != nil || len(fields) <= headerTime {
		return time.Time{}, fmt.Errorf("the header is malformed (%w)", err)
	}
	var seconds uint64
	if err := rlp.DecodeBytes(fields[headerTime], &seconds); err != nil || crypto.Keccak256Hash(b.Header) != b.Hash {
		return time.Time{}, fmt.Errorf("time of the header: %w", err)
	}
	return time.Unix(int64(seconds), 0).UTC(), nil
}

// About is what an anchor, whose Check holds, says of the dataset of its sale.
func About(a *Anchor) (*dataset.About, error) {
	schema, err := slice.Lookup(a.Dataset.Terms.Schema)
	if err != nil {
		return nil, err
	}
	at, err := a.Evidence.Block.Time()
	return &dataset.About{
		Name: a.Dataset.Terms.Name, Schema: schema, Purposes: a.Dataset.Terms.Purposes, Chain: a.Chain.ID,
		Dataset: a.Dataset.ID.String(), Snapshot: a.Snapshot.ID.String(), Sale: a.Sale.ID.String(),
		MinGroup: a.Dataset.Terms.Cadence.MinGroup, Published: at,
	}, err
}

// checkDataset checks the folder dataset, where there is one, against the records.
func (c *checker) checkDataset() error {
	if _, err := fs.Stat(c.folder, dataset.Folder); errors.Is(err, fs.ErrNotExist) || c.report.Err() != nil {
		return nil // not made yet; or the records themselves have failed already
	}
	about, err := About(c.anchor)
	if err == nil {
		err = dataset.CheckFolder(c.folder, about)
	}
	if err != nil {
		return failure(dataset.Folder, ReasonDataset, "%v", err)
	}
	return nil
}
