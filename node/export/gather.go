package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// gatherer lists the entries of files, of the ZIPs among them and of the ZIPs within
// those. The limits hold for all of them together.
type gatherer struct {
	limits  Limits
	entries []Entry
	count   int   // files and entries
	total   int64 // their inflated bytes
	held    int64 // bytes of deflated ZIPs within ZIPs, which are in memory
}

// isZIP identifies a ZIP by its first bytes or its name. A file without a name has to be
// a ZIP.
func isZIP(f File) bool {
	head := make([]byte, 2)
	n, _ := f.Content.ReadAt(head, 0) // data that cannot be read now cannot be read later
	return f.Name == "" || hasSuffixFold(f.Name, ".zip") || bytes.Equal(head[:n], []byte("PK"))
}

// add lists a file. Entries of an only file are named without the file's own name.
func (g *gatherer) add(f File, only bool) error {
	if !isZIP(f) {
		return g.addLoose(f)
	}
	if only {
		return g.zip("", f.Content, f.Size, true)
	}

	return inside(f.Name, g.zip(f.Name+"/", f.Content, f.Size, true))
}

// inside adds to an error the name of the faulty ZIP, if there are several.
func inside(name string, err error) error {
	var refused *Refused
	if errors.As(err, &refused) {
		return refuse(refused.Code, refused.Hint, "In %s: %s", display(name), refused.Sentence)
	}
	return err
}

// addLoose lists an unpacked file.
func (g *gatherer) addLoose(f File) error {
	if err := g.limits.checkName(f.Name); err != nil {
		return err
	}
	if f.Size > g.limits.EntryBytes {
		return tooMuch("%s takes more than %d MiB.", display(f.Name), g.limits.EntryBytes>>20)
	}

	if err := g.countInflated(f.Size); err != nil {
		return err
	}

	g.entries = append(g.entries, NewEntry(f.Name, func() (io.Reader, error) {
		return looseReader{io.NewSectionReader(f.Content, 0, f.Size)}, nil
	}))
	return nil
}

// looseReader distinguishes errors of the disk from faults of the export.
type looseReader struct{ r io.Reader }

func (l looseReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("read export: %w", err)
	}
	return n, err
}

// zip lists the entries of a ZIP and, if deep is set, those of the ZIPs in it.
func (g *gatherer) zip(prefix string, r io.ReaderAt, size int64, deep bool) error {
	files, err := readDirectory(r, size, g.limits)
	if err != nil {
		return err
	}

	var inner []*zip.File
	for _, file := range files {
		size, err := g.limits.check(file)
		if err == nil {
			err = g.countInflated(size)
		}
		if err != nil {
			return err
		}
		if deep && hasSuffixFold(file.Name, ".zip") && !isResource(file.Name) {
			inner = append(inner, file)
			continue
		}

		open := func() (io.Reader, error) { return inflate(file, g.limits) }
		g.entries = append(g.entries, NewEntry(prefix+file.Name, open))
	}

	for _, file := range inner {
		if err := g.addNested(prefix, r, file); err != nil {
			return err
		}
	}

	return nil
}

// countInflated counts a file or entry and its inflated bytes.
func (g *gatherer) countInflated(size int64) error {
	if g.count++; g.count > g.limits.Entries {
		return tooMuch("This holds more than %d files; no export does.", g.limits.Entries)
	}

	if g.total += size; g.total > g.limits.TotalBytes {
		return tooMuch("Unpacked, this would take more than %d MiB.", g.limits.TotalBytes>>20)
	}
	return nil
}

// addNested lists the entries of a ZIP in a ZIP. A stored ZIP is read in place; a deflated
// one is held in memory.
func (g *gatherer) addNested(prefix string, outer io.ReaderAt, file *zip.File) error {
	content, err := g.content(outer, file)
	if err == nil {
		err = g.zip(prefix+file.Name+"/", content, int64(file.UncompressedSize64), false)
	}
	return inside(file.Name, err)
}

func (g *gatherer) content(outer io.ReaderAt, file *zip.File) (io.ReaderAt, error) {
	inflated, err := inflate(file, g.limits)
	if err != nil {
		return nil, err
	}
	if file.Method == zip.Store {
		at, err := file.DataOffset()
		if err != nil {
			return nil, fmt.Errorf("read export: %w", err)
		}
		return io.NewSectionReader(outer, at, int64(file.CompressedSize64)), nil
	}

	if g.held += int64(file.UncompressedSize64); g.held > g.limits.HeldBytes {
		return nil, tooMuch("The ZIPs within this ZIP take more than %d MiB; drop them here by themselves.", g.limits.HeldBytes>>20)
	}

	data := make([]byte, file.UncompressedSize64) // bounded by the limits
	if _, err := io.ReadFull(inflated, data); err != nil {
		return nil, cut(file.Name, err)
	}

	if _, err := inflated.Read(make([]byte, 1)); !errors.Is(err, io.EOF) { // compares length and checksum
		return nil, cut(file.Name, err)
	}
	return bytes.NewReader(data), nil
}

// cut returns the inflater's error. It reports a short read as damage.
func cut(name string, err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return damaged(name)
	}
	return err
}
