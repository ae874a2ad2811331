package dataset

import (
	"encoding/hex"
	"time"

	"github.com/tantieme/tantieme/node/slice"
)

// About describes the records of a sale. The folder's anchor proves all of it.
type About struct {
	Name      string // of the dataset, from its terms
	Schema    *slice.Schema
	Purposes  []string // IRIs, from the terms
	Chain     uint64
	Dataset   string    // id, 0x and 64 hex digits
	Snapshot  string    // id
	Sale      string    // id
	MinGroup  uint32    // smallest number of contributors in a snapshot, by the contract
	Published time.Time // time of the block in which the folder is anchored
}

// part is the file of rows.
type part struct {
	rows int64
	size int64
	sum  [32]byte
}

func (p part) hash() string { return hex.EncodeToString(p.sum[:]) }

// Files, below the folder dataset.
const (
	Folder        = "dataset"
	ParquetFile   = "data/train-00000-of-00001.parquet"
	CroissantFile = "croissant.json"
	CardFile      = "README.md"
	PrivacyFile   = "privacy.json"
)
