package export

import (
	"io"
	"iter"

	"github.com/tantieme/tantieme/node/core"
)

// Adapter reads one platform's exports. It is stateless; one value serves any number of
// archives. Package exporttest tests the rules that each adapter must keep.
type Adapter interface {
	// Name returns the platform's name, in lower case.
	Name() string

	// Claim selects, among an archive's base names, the files that contain plays or that
	// help to distinguish plays from other rows. It returns their indexes in ascending
	// order. Folders are not passed, because platforms and re-packers rename them. An
	// entry that is not claimed is never opened.
	Claim(bases []string) []int

	// Plays streams the plays of the claimed entries, which come in the archive's order.
	// Each play is an independent value. The sequence ends at the first error, which is a
	// *Refused or the error of opening an entry. Omitted data that no play shows is
	// recorded in notes.
	Plays(entries []Entry, notes *Notes) iter.Seq2[core.Play, error]

	// Explain returns, from the entries' names, the reason why an archive without claimed
	// entries has nothing to read. It returns nil if the archive does not look like one
	// of the platform's.
	Explain(names []string) *Refused

	// Ask returns the advice for a person whose export contains too little: what to
	// request from the platform.
	Ask() string
}

// Reasons for which a row does not become a play, in addition to those of the platforms.
const (
	ReasonCovered      = "covered_by_finer_history" // a coarser account of a time that a finer one covers
	ReasonMayBePodcast = "may_be_podcast"           // in files that mix podcasts with music, the row's artist is not known for music
	ReasonNotARow      = "not_a_row"                // an element of a list that is not a row
)

// Entry is a claimed entry of an archive.
type Entry struct {
	Name string // path in the archive
	open func() (io.Reader, error)
}

// NewEntry makes an entry from a name and an open function, for adapters' tests and for
// sources other than ZIPs.
func NewEntry(name string, open func() (io.Reader, error)) Entry {
	return Entry{Name: name, open: open}
}

// Open starts to read the entry. A Read returns a *Refused if the entry is damaged or
// larger than declared. io.EOF means that length and checksum were right. Nothing needs
// to be closed.
func (e Entry) Open() (io.Reader, error) { return e.open() }

// Base returns the entry's name without folders.
func (e Entry) Base() string { return base(e.Name) }
