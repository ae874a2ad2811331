package export

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// Options say how an archive is read.
type Options struct {
	Adapters []Adapter // the first that claims an entry reads the archive; at least one
	Limits   Limits    // DefaultLimits when zero
}

// Archive is an export whose directory was read and found within the limits.
// It may be read again and again, one reading at a time.
type Archive struct {
	adapter Adapter
	entries []Entry
	left    []string
	notes   Notes
}

// Open reads the directory of the archive of size bytes and checks it against
// the limits; it inflates nothing. It fails with a *Refused when the archive
// cannot be read or holds nothing that an adapter claims.
func Open(r io.ReaderAt, size int64, opts Options) (*Archive, error) {
	if len(opts.Adapters) == 0 {
		return nil, errors.New("open export: no adapter given")
	}
	if opts.Limits == (Limits{}) {
		opts.Limits = DefaultLimits()
	}
	files, err := readDirectory(r, size, opts.Limits)
	if err != nil {
		return nil, err
	}
	if err := opts.Limits.check(files); err != nil {
		return nil, err
	}
	for _, adapter := range opts.Adapters {
		if a := claim(adapter, files, opts.Limits); len(a.entries) > 0 {
			return a, nil
		}
	}
	return nil, explain(opts.Adapters, files)
}

// claim splits the entries into those that the adapter reads and the names of the rest.
func claim(adapter Adapter, files []*zip.File, limits Limits) *Archive {
	a := &Archive{adapter: adapter}
	for _, file := range files {
		if isResource(file.Name) || !adapter.Claims(base(file.Name)) {
			a.left = append(a.left, display(file.Name))
			continue
		}
		open := func() (io.Reader, error) { return inflate(file, limits) }
		a.entries = append(a.entries, NewEntry(file.Name, open))
	}
	slices.Sort(a.left)
	return a
}

func explain(adapters []Adapter, files []*zip.File) *Refused {
	names := make([]string, len(files))
	nested := false
	for i, file := range files {
		names[i] = file.Name
		nested = nested || hasSuffixFold(file.Name, ".zip")
	}
	for _, adapter := range adapters {
		if refused := adapter.Explain(names); refused != nil {
			return refused
		}
	}
	if nested {
		return refuse(CodeNoMusic, "Unpack it and drop the inner ZIPs here one by one.", "This ZIP holds other ZIPs.")
	}
	return refuse(CodeNoMusic, hintKnown(adapters), "This ZIP holds no listening history that we know.")
}

// Plays streams the plays of all claimed entries. Each call reads the archive
// from its beginning and counts anew what is left out. The sequence ends at the
// first error: a *Refused, the context's, or the reader's.
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

// LeftOut returns what was not opened and, once Plays has run to its end, what
// was not passed on.
func (a *Archive) LeftOut() LeftOut { return a.notes.leftOut(slices.Clone(a.left)) }

// readDirectory reads the central directory within the limits' budget. Folders
// are left out.
func readDirectory(r io.ReaderAt, size int64, limits Limits) ([]*zip.File, error) {
	metered := &meter{ReaderAt: r, left: limits.DirectoryBytes}
	archive, err := zip.NewReader(metered, size)
	if metered.left < 0 {
		return nil, tooMuch("This ZIP's list of files is far longer than any export's.")
	}
	if metered.err != nil {
		return nil, fmt.Errorf("read export: %w", metered.err)
	}
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // names are judged by Limits.check
		return nil, noDirectory(r)
	}
	metered.open = true
	return slices.DeleteFunc(archive.File, func(f *zip.File) bool { return isFolder(f.Name) }), nil
}

// noDirectory tells a ZIP that lost its end, where the directory stands, from
// something that never was a ZIP.
func noDirectory(r io.ReaderAt) *Refused {
	head := make([]byte, 4)
	n, _ := r.ReadAt(head, 0) // what cannot be read is no ZIP either
	switch head = head[:n]; {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return refuse(CodeTruncated, hintDownload, "This ZIP ends too early: part of it is missing.")
	case len(head) > 0 && (head[0] == '[' || head[0] == '{'):
		return refuse(CodeNotZip, hintWhole, "This is a single file out of an export, not the ZIP.")
	default:
		return refuse(CodeNotZip, hintWhole, "This is not a ZIP file.")
	}
}

// meter counts what reading the directory takes, and stops it when it is too
// much: the library reads as many records as it finds, whatever their declared number.
type meter struct {
	io.ReaderAt
	left int64
	open bool // the directory is read; entries are bounded by their own sizes
	err  error
}

var errBudget = errors.New("directory too long")

func (m *meter) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 { // a directory may point in front of the file; that is no fault of the file's
		return 0, io.EOF
	}
	if m.open {
		return m.ReaderAt.ReadAt(p, off)
	}
	if m.left -= int64(len(p)); m.left < 0 {
		return 0, errBudget
	}
	n, err := m.ReaderAt.ReadAt(p, off)
	if err != nil && !errors.Is(err, io.EOF) {
		m.err = err
	}
	return n, err
}
