package export

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// Options configure the reading of an archive.
type Options struct {
	Adapters []Adapter // the first one that claims an entry reads the archive; at least one
	Limits   Limits    // DefaultLimits when zero
}

// File is a file that a person provides: a platform's ZIP, a ZIP of such ZIPs, or a file
// that was unpacked from one.
type File struct {
	Name    string // path; "" if it is not known, in which case the file has to be a ZIP
	Size    int64  // in bytes
	Content io.ReaderAt
}

// ZIP is a single ZIP of size bytes.
func ZIP(r io.ReaderAt, size int64) []File { return []File{{Size: size, Content: r}} }

// Archive is an export whose list of files was read and is within the limits. It may be
// read repeatedly, but not concurrently.
type Archive struct {
	adapter Adapter
	entries []Entry
	left    []string
	notes   Notes
}

// Open lists the files, the entries of the ZIPs among them and of the ZIPs within those,
// and checks all of it against the limits. It inflates only deflated ZIPs within a ZIP.
// It returns a *Refused if the archive cannot be read or has nothing that an adapter
// claims.
func Open(files []File, opts Options) (*Archive, error) {
	if len(opts.Adapters) == 0 {
		return nil, errors.New("open export: no adapter given")
	}
	if opts.Limits == (Limits{}) {
		opts.Limits = DefaultLimits()
	}

	g := gatherer{limits: opts.Limits}
	for _, file := range files {
		if err := g.add(file, len(files) == 1); err != nil {
			return nil, err
		}
	}

	for _, adapter := range opts.Adapters {
		if a := claim(adapter, g.entries); len(a.entries) > 0 {
			return a, nil
		}
	}

	if len(files) == 1 && !isZIP(files[0]) {
		return nil, noDirectory(files[0].Content)
	}
	return nil, explain(opts.Adapters, g.entries)
}

// claim separates the entries that the adapter reads from the names of the rest.
func claim(adapter Adapter, entries []Entry) *Archive {
	a := &Archive{adapter: adapter}
	var candidates []Entry
	var bases []string
	for _, entry := range entries {
		if isResource(entry.Name) {
			a.left = append(a.left, display(entry.Name))
			continue
		}
		candidates, bases = append(candidates, entry), append(bases, entry.Base())
	}

	claimed := adapter.Claim(bases)
	for i, entry := range candidates {
		if slices.Contains(claimed, i) {
			a.entries = append(a.entries, entry)
		} else {
			a.left = append(a.left, display(entry.Name))
		}
	}

	slices.Sort(a.left)
	return a
}

func explain(adapters []Adapter, entries []Entry) *Refused {
	names := make([]string, len(entries))
	nested := false
	for i, entry := range entries {
		names[i] = entry.Name
		nested = nested || hasSuffixFold(entry.Name, ".zip")
	}

	for _, adapter := range adapters {
		if refused := adapter.Explain(names); refused != nil {
			return refused
		}
	}

	if nested {
		return refuse(CodeNoMusic, "Unpack it and drop the inner ZIPs here.", "This holds ZIPs within ZIPs within a ZIP, which are not opened.")
	}
	return refuse(CodeNoMusic, hintKnown(adapters), "This holds no listening history that we know.")
}

// Plays streams the plays of all claimed entries. Each call reads the archive from its
// beginning and counts omissions anew. The sequence ends at the first error: a *Refused,
// the context's, or the reader's.
func (a *Archive) Plays(ctx context.Context) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		a.notes = Notes{}
		rows := 0
		for play, err := range a.adapter.Plays(a.entries, &a.notes) {
			if rows++; err == nil && rows%1024 == 0 {
				err = ctx.Err()
			}
			if !yield(play, err) || err != nil {
				return
			}
		}
	}
}

// LeftOut returns the entries that were not opened. After Plays has run to its end, it
// also returns the data that was not passed on.
func (a *Archive) LeftOut() LeftOut { return a.notes.leftOut(slices.Clone(a.left)) }

// Ask returns what the person should request from the platform if this archive contains
// too little.
func (a *Archive) Ask() string { return a.adapter.Ask() }
