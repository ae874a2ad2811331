package export

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/core"
)

// Options configure the reading of an archive.
type Options struct {
	Adapters  []Adapter  // the first one that recognises an entry reads the archive; at least one
	Strangers []Stranger // shapes of other platforms, which are named in refusals
	Limits    Limits     // DefaultLimits when zero
}

// File is a file that a person provides: a platform's ZIP, a ZIP of such ZIPs, or a file
// that was unpacked from one.
type File struct {
	Name    string // path; "" if it is not known
	Size    int64  // in bytes
	Content io.ReaderAt
	Given   bool // named by the person, and not found in a folder
}

// ZIP is a single file of size bytes, a ZIP as a rule.
func ZIP(r io.ReaderAt, size int64) []File {
	return []File{{Size: size, Content: r, Given: true}}
}

// Archive is an export whose files were listed and recognised. It may be read repeatedly,
// but not concurrently.
type Archive struct {
	adapter Adapter
	entries []Entry
	left    []string // never opened
	looked  []string // opened at the beginning, and not known
	passed  []Passed
	notes   Notes
	opened  map[string]bool // entries that the adapter opened
	current string          // the one that it opened last
}

// Open lists the files, the entries of the ZIPs among them and of the ZIPs within those,
// looks at the beginning of each that may hold a history, and keeps those that an adapter
// recognises. It returns a *Refused if there is none, or more than the limits allow. What
// cannot be read beside sound files is passed over; LeftOut names it.
func Open(files []File, opts Options) (*Archive, error) {
	if len(opts.Adapters) == 0 {
		return nil, errors.New("open export: no adapter given")
	}
	if opts.Limits == (Limits{}) {
		opts.Limits = DefaultLimits()
	}

	g := gatherer{limits: opts.Limits}
	for i, file := range files {
		g.file = i
		if err := g.add(file, len(files) == 1); err != nil {
			return nil, err
		}
	}

	s := sorter{opts: opts, passed: g.passed, found: make([][]Entry, len(opts.Adapters))}
	for _, entry := range g.entries {
		if err := s.sort(entry); err != nil {
			return nil, err
		}
	}

	return s.archive(files, g.entries)
}

// reader returns the function that opens an entry for the adapter, and remembers that.
func (a *Archive) reader(e Entry) func() (io.Reader, error) {
	return func() (io.Reader, error) {
		a.opened[e.Name], a.current = true, e.Name
		a.notes.file = e.Name
		return e.Open()
	}
}

// Plays streams the plays of all entries that were recognised. Each call reads the archive
// from its beginning and counts omissions anew. The sequence ends at the first error: a
// *Refused, the context's, or the reader's.
func (a *Archive) Plays(ctx context.Context) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		a.notes, a.opened = Notes{}, map[string]bool{}
		rows := 0
		for play, err := range a.adapter.Plays(a.readable(), &a.notes) {
			if rows++; err == nil && rows%1024 == 0 {
				err = ctx.Err()
			}
			if !yield(play, err) || err != nil {
				return
			}
		}
	}
}

func (a *Archive) readable() []Entry {
	entries := make([]Entry, len(a.entries))
	for i, e := range a.entries {
		entries[i] = NewEntry(e.Name, a.reader(e))
	}
	return entries
}

// maxBroken bounds the entries that are passed over while the archive is read, because
// each of them costs another reading.
const maxBroken = 16

// PassOver removes the entry at which Plays ended with a *Refused, so that the next Plays
// reads the rest. It returns false if nothing would be left, or for another error.
func (a *Archive) PassOver(err error) bool {
	var refused *Refused
	if !errors.As(err, &refused) || a.current == "" || len(a.passed) >= maxBroken {
		return false
	}

	kept := slices.DeleteFunc(slices.Clone(a.entries), func(e Entry) bool { return e.Name == a.current })
	playing := func(e Entry) bool { return a.adapter.Part(e.Name) != PartHelp }
	if len(kept) == len(a.entries) || !slices.ContainsFunc(kept, playing) {
		return false
	}

	a.entries = kept
	a.passed = append(a.passed, Passed{display(a.current), refused})
	a.current = ""
	return true
}

// LeftOut returns the entries that were not opened or passed over. After Plays has run to
// its end, it also returns the data that was not passed on.
func (a *Archive) LeftOut() LeftOut {
	left := a.notes.leftOut(slices.Clone(a.left))
	left.Looked = slices.Clone(a.looked)
	for _, entry := range a.entries {
		if !a.opened[entry.Name] {
			left.Entries = append(left.Entries, display(entry.Name))
		}
	}

	left.Passed = slices.SortedFunc(slices.Values(a.passed), func(a, b Passed) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(left.Entries)
	return left
}

// Sources returns the names of the ZIPs, and of the folders with unpacked files, in which
// entries were recognised. Folders within a ZIP are of the same source.
func (a *Archive) Sources() (names []string) {
	for _, entry := range a.entries {
		if name := a.source(entry); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func (a *Archive) source(entry Entry) string {
	name := slashes(entry.Name)
	if i := strings.LastIndex(strings.ToLower(name), ".zip/"); i >= 0 {
		return display(name[:i+len(".zip")])
	}

	alone := !slices.ContainsFunc(a.entries, func(e Entry) bool { return e.from != entry.from })
	if i := strings.LastIndex(name, "/"); i >= 0 && !alone {
		return display(name[:i+1])
	}
	return ""
}

// Ask returns what the person should request from the platform if this archive contains
// too little.
func (a *Archive) Ask() string { return a.adapter.Ask() }
