package dataset

import (
	"encoding/hex"
	"time"

	"github.com/tantieme/tantieme/node/slice"
)

// About is what a sale says of its records, all of it proven by the folder's anchor.
type About struct {
	Name      string // of the dataset, from its terms
	Schema    *slice.Schema
	Purposes  []string // IRIs, from the terms
	Chain     uint64
	Dataset   string    // id, 0x and 64 hex digits
	Snapshot  string    // id
	Sale      string    // id
	MinGroup  uint32    // contributors that a snapshot holds at least, by the contract
	Published time.Time // of the block that the folder is anchored in
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
