package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// gatherer lists the entries of files, of the ZIPs among them and of the ZIPs within
// those, within limits that hold for all of them together.
type gatherer struct {
	limits  Limits
	entries []Entry
	count   int   // files and entries
	total   int64 // their bytes once inflated
	held    int64 // bytes of deflated ZIPs within ZIPs, which are kept in memory
}

// isZIP tells a ZIP by its first bytes or by its name; without a name it has to be one.
func isZIP(f File) bool {
	head := make([]byte, 2)
	n, _ := f.Content.ReadAt(head, 0) // what cannot be read now cannot be read later
	return f.Name == "" || hasSuffixFold(f.Name, ".zip") || bytes.Equal(head[:n], []byte("PK"))
}

// add lists a file. Entries of an only file are named as within it.
func (g *gatherer) add(f File, only bool) error {
	if !isZIP(f) {
		return g.loose(f)
	}
	if only {
		return g.zip("", f.Content, f.Size, true)
	}

	return inside(f.Name, g.zip(f.Name+"/", f.Content, f.Size, true))
}

// inside names the ZIP, of several, in which something is wrong.
func inside(name string, err error) error {
	var refused *Refused
	if errors.As(err, &refused) {
		return refuse(refused.Code, refused.Hint, "In %s: %s", display(name), refused.Sentence)
	}
	return err
}

// loose lists a file that was unpacked.
func (g *gatherer) loose(f File) error {
	if err := g.limits.checkName(f.Name); err != nil {
		return err
	}
	if f.Size > g.limits.EntryBytes {
		return tooMuch("%s takes more than %d MiB.", display(f.Name), g.limits.EntryBytes>>20)
	}

	if err := g.spend(f.Size); err != nil {
		return err
	}

	g.entries = append(g.entries, NewEntry(f.Name, func() (io.Reader, error) {
		return looseReader{io.NewSectionReader(f.Content, 0, f.Size)}, nil
	}))
	return nil
}

// looseReader tells an error of the disk from the export's faults.
type looseReader struct{ r io.Reader }

func (l looseReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("read export: %w", err)
	}
	return n, err
}

// zip lists the entries of a ZIP, and those of the ZIPs in it when deep.
func (g *gatherer) zip(prefix string, r io.ReaderAt, size int64, deep bool) error {
	files, err := readDirectory(r, size, g.limits)
	if err != nil {
		return err
	}

	var inner []*zip.File
	for _, file := range files {
		size, err := g.limits.check(file)
		if err == nil {
			err = g.spend(size)
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
		if err := g.within(prefix, r, file); err != nil {
			return err
		}
	}

	return nil
}

// spend counts a file or entry and its bytes once inflated.
func (g *gatherer) spend(size int64) error {
	if g.count++; g.count > g.limits.Entries {
		return tooMuch("This holds more than %d files; no export does.", g.limits.Entries)
	}

	if g.total += size; g.total > g.limits.TotalBytes {
		return tooMuch("Unpacked, this would take more than %d MiB.", g.limits.TotalBytes>>20)
	}
	return nil
}

// within lists the entries of a ZIP in a ZIP. One that is stored is read where it lies;
// one that is deflated is held in memory.
func (g *gatherer) within(prefix string, outer io.ReaderAt, file *zip.File) error {
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

// cut keeps what the inflater says, and calls a short read damage.
func cut(name string, err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return damaged(name)
	}
	return err
}
