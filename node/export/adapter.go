package export

import (
	"io"
	"iter"

	"github.com/tantieme/tantieme/node/core"
)

// Adapter reads one platform's exports. It is stateless; one value serves any
// number of archives. Package exporttest holds what each one must keep to.
type Adapter interface {
	// Name is the platform's, in lower case.
	Name() string

	// Claim picks, of an archive's base names, those of the files that hold plays or
	// that tell plays from what is none, and returns their indexes in ascending order.
	// Folders are not shown, because platforms and re-packers rename them. An entry
	// that is not claimed is never opened.
	Claim(bases []string) []int

	// Plays streams the plays of the claimed entries, which come in the
	// archive's order. A play is a value of its own; the sequence ends at the
	// first error, which is a *Refused or the error of opening an entry. What it
	// leaves out that does not show in a play, it notes.
	Plays(entries []Entry, notes *Notes) iter.Seq2[core.Play, error]

	// Explain says why an archive in which the adapter claimed nothing has
	// nothing to read, from its entries' names. It returns nil when the archive
	// does not look like one of the platform's.
	Explain(names []string) *Refused

	// Ask tells a person whose export holds too little what to ask the platform for.
	Ask() string
}

// Reasons for which a row does not become a play, beside those of the platforms.
const (
	ReasonCovered      = "covered_by_finer_history" // a coarser account of a time that a finer one covers
	ReasonMayBePodcast = "may_be_podcast"           // from files that mix podcasts in, by an artist of whom no music is known
	ReasonNotARow      = "not_a_row"                // an element of a list that is no row
)

// Entry is a claimed entry of an archive.
type Entry struct {
	Name string // path in the archive
	open func() (io.Reader, error)
}

// NewEntry makes an entry from a name and a way to read it, for adapters' tests
// and for sources that are no ZIP.
func NewEntry(name string, open func() (io.Reader, error)) Entry {
	return Entry{Name: name, open: open}
}

// Open starts to read the entry. A Read fails with a *Refused when the entry
// turns out larger than declared or damaged; io.EOF says that length and
// checksum were right. Nothing needs to be closed.
func (e Entry) Open() (io.Reader, error) { return e.open() }

// Base returns the entry's name without folders.
func (e Entry) Base() string { return base(e.Name) }
