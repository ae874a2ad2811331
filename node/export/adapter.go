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

	// Part returns what a file's path says about it. Platforms and re-packers rename
	// folders, so only its base name is sure to be the platform's.
	Part(name string) Part

	// Recognise reports whether the beginning of a file shows rows of the platform's
	// histories. Content decides: a file may have any name.
	Recognise(head Head) bool

	// Plays streams the plays of the recognised entries, which come in the archive's
	// order together with those of PartHelp. Each play is an independent value. The
	// sequence ends at the first error, which is a *Refused or the error of opening an
	// entry. Omitted data that no play shows is recorded in notes.
	Plays(entries []Entry, notes *Notes) iter.Seq2[core.Play, error]

	// Explain returns, from the entries' names, the reason why an archive without
	// recognised entries has nothing to read. It returns nil if the archive does not look
	// like one of the platform's.
	Explain(names []string) *Refused

	// Ask returns the advice for a person whose export contains too little: what to
	// request from the platform.
	Ask() string
}

// Part is what a file of a platform's export is good for, as far as its name tells.
type Part uint8

// Parts of an export.
const (
	PartUnknown Part = iota // the name says nothing
	PartPlays               // it holds plays; content that shows none is damaged
	PartHelp                // it helps to distinguish plays; opened only if that is needed
	PartClosed              // it holds other data of the person; never opened
)

// Reasons for which a row does not become a play, in addition to those of the platforms.
const (
	ReasonCovered      = "covered_by_finer_history" // a coarser account of a time that a finer one covers
	ReasonMayBePodcast = "may_be_podcast"           // in files that mix podcasts with music, the row's artist is not known for music
	ReasonNotARow      = "not_a_row"                // an element of a list that is not a row, or a row that cannot be read
)

// Entry is an entry of an archive that an adapter may open.
type Entry struct {
	Name string // path in the archive
	open func() (io.Reader, error)

	number int      // from 1, because names may occur twice; 0 outside of an archive
	size   int64    // once inflated
	fault  error    // why it cannot be opened; nil if it can
	from   int      // number of the file that it is in
	given  bool     // named by the person, and not found in a folder or ZIP
	noZIP  *Refused // why it is not read as a ZIP, although it may be meant to be one
}

// NewEntry makes an entry from a name and an open function, for adapters' tests and for
// sources other than ZIPs.
func NewEntry(name string, open func() (io.Reader, error)) Entry {
	return Entry{Name: name, open: open}
}

// Open starts to read the entry. A Read returns a *Refused if the entry is damaged or
// larger than declared. io.EOF means that length and checksum were right. Nothing needs
// to be closed.
func (e Entry) Open() (io.Reader, error) {
	if e.fault != nil {
		return nil, e.fault
	}
	return e.open()
}

// Base returns the entry's name without folders.
func (e Entry) Base() string { return base(e.Name) }
