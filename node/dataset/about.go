package dataset

import (
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// About describes the records of a sale. The folder's anchor proves all of it.
type About struct {
	Name      string // of the dataset, from its terms
	Schema    *slice.Schema
	Purposes  []core.Purpose // from the terms
	Chain     uint64
	Dataset   string    // id, 0x and 64 hex digits
	Snapshot  string    // id
	Sale      string    // id
	MinGroup  uint32    // smallest number of contributors in a snapshot, by the contract
	AsOf      uint64    // block as of which the snapshot was taken
	Published time.Time // time of the block in which the folder is anchored
	LeftOut   int       // contributions of the snapshot that the sale leaves out
}

// Left says what the sale leaves out, or nothing.
func (a *About) Left() string {
	switch a.LeftOut {
	case 0:
		return ""
	case 1:
		return "One contribution of the snapshot is left out: its contributor left the dataset before the sale was accepted, and its part of the price goes back to the buyer."
	default:
		return fmt.Sprintf("%d contributions of the snapshot are left out: their contributors left the dataset before the sale was accepted, and their part of the price goes back to the buyer.", a.LeftOut)
	}
}

// withheld says what the records lack, to a buyer. The schema says it to a contributor.
func (a *About) withheld() string {
	return strings.ReplaceAll(a.Schema.Withheld, "your account", "the contributors' accounts")
}

// part is the file of rows.
type part struct {
	rows int64
	size int64
	sum  [32]byte

	first, last string // months that the rows name; empty: none
}

// noted notes the months of a record.
func (p *part) noted(r Record) {
	for _, month := range r.Slice.Months {
		if p.first == "" || month.Month < p.first {
			p.first = month.Month
		}
		p.last = max(p.last, month.Month)
	}
}

// times says what the rows can tell of time.
func (p *part) times() string {
	if p.first != "" {
		return fmt.Sprintf("The rows name months from %s to %s.", p.first, p.last)
	}
	return "The records have no times: each counts the last 365 days of its own history, and does not say when that ends."
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
