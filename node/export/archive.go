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
	opened  map[int]bool // numbers of the entries that the adapter opened
	current int          // number of the one that it opened last; 0: none
	broken  int          // entries that ended a reading
	sorted  *sorter      // of which the archive was made
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

	s := &sorter{opts: opts, passed: g.passed, found: make([][]Entry, len(opts.Adapters))}
	for _, entry := range g.entries {
		if err := s.sort(entry); err != nil {
			return nil, err
		}
	}

	s.files, s.all = files, g.entries
	return s.archive()
}

// reader returns the function that opens an entry for the adapter, and remembers that.
func (a *Archive) reader(e Entry) func() (io.Reader, error) {
	return func() (io.Reader, error) {
		a.opened[e.number], a.current = true, e.number
		a.notes.file = e.Name
		return e.Open()
	}
}

// Plays streams the plays of all entries that were recognised. Each call reads the archive
// from its beginning and counts omissions anew. The sequence ends at the first error: a
// *Refused, the context's, or the reader's.
func (a *Archive) Plays(ctx context.Context) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		a.notes, a.opened = Notes{}, map[int]bool{}
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

// maxBroken bounds the entries that end a reading, because each costs another one.
const maxBroken = 16

// PassOver removes the entry at which Plays ended with a *Refused, so that the next Plays
// reads the rest. The first time it reads every other entry by itself, and removes all that
// break: many broken ones cost one more reading, and not one each. If none of the platform
// is left, the next platform's entries are read. It returns false if nothing would be left,
// or for another error.
func (a *Archive) PassOver(ctx context.Context, err error) bool {
	var refused *Refused
	if !errors.As(err, &refused) || a.current == 0 || a.broken >= maxBroken {
		return false
	}

	faults := map[int]*Refused{a.current: refused}
	if a.broken == 0 {
		a.probe(ctx, faults)
	}
	if ctx.Err() != nil || !a.sorted.drop(faults) {
		return false
	}

	rest, err := a.sorted.archive()
	if err != nil {
		return false
	}

	rest.broken = a.broken + 1
	*a = *rest
	return true
}

// probe reads every entry by itself and adds the faults of those that break.
func (a *Archive) probe(ctx context.Context, faults map[int]*Refused) {
	for _, entry := range a.entries {
		if faults[entry.number] != nil || a.helps(entry) {
			continue
		}

		rows := 0
		for _, err := range a.adapter.Plays([]Entry{entry}, &Notes{}) {
			var refused *Refused
			if errors.As(err, &refused) {
				faults[entry.number] = refused
			}
			if rows++; err != nil || rows%1024 == 0 && ctx.Err() != nil {
				break
			}
		}
	}
}

// helps reports whether an entry only helps to distinguish plays.
func (a *Archive) helps(e Entry) bool { return a.adapter.Part(slashes(e.Name)) == PartHelp }

// LeftOut returns the entries that were not opened or passed over. After Plays has run to
// its end, it also returns the data that was not passed on.
func (a *Archive) LeftOut() LeftOut {
	left := a.notes.leftOut(slices.Clone(a.left))
	left.Looked = slices.Clone(a.looked)
	for _, entry := range a.entries {
		if !a.opened[entry.number] {
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
